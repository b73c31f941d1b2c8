//! It is planned to collect data that S3 says not to collect.

use std::borrow::Cow;

use crate::checkup::{Check, Finding, Whole};
use crate::domain::code::Code;
use crate::domain::planner::Planner;
use crate::domain::risk::Datum;
use crate::domain::severity::Severity;
use crate::editing::risk::RiskEdit;
use crate::exchange::sections;
use crate::i18n::text::checkup::risk::Risk as Text;
use crate::i18n::text::risk::labels;
use crate::i18n::{Lang, Say};
use crate::playbook::Citation;

/// It is planned to collect data that S3 says not to collect.
pub const CHECK: Check = Check { code: "risk.data", look };

/// The fact, with the datum's name in the language in force.
struct Title(Datum);

impl Say for Title {
    fn say(&self, lang: Lang) -> Cow<'static, str> {
        let what = lang.t(labels::datum(self.0)).into_owned();
        lang.t(Text::Datum { what: lang.pick(what.clone(), what.to_lowercase()) })
    }
}

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let finding = |&datum: &Datum| {
        Finding::new(CHECK.code, Severity::Error, Planner::Risk, Title(datum), Text::DatumWhy)
            .about(datum.code())
            .among("risk.data", datum.code())
            .cites(["S3-6-no-id-data", "S3-9-laws"].map(Citation::Claim))
            .fixed_by(Text::DropDatum, vec![sections::edit(RiskEdit::SetDatum(datum, false))])
    };
    whole.risk().data.iter().filter(|datum| datum.is_rejected()).map(finding).collect()
}
