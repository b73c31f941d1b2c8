//! A question asks for data that S3 says not to collect.

use crate::checkup::{Behind, Check, Finding, Whole};
use crate::domain::entry::question::{Sensitive, sensitive};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::editing::entry::EntryEdit;
use crate::exchange::sections;
use crate::i18n::text::checkup::entry::Entry as Text;
use crate::playbook::Citation;

/// A question asks for data that S3 says not to collect.
pub const CHECK: Check = Check { code: "entry.sensitive", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let finding = |(id, kind)| {
        let question = whole.entry().questions.get(&id).map(|it| it.text.as_str().to_owned()).unwrap_or_default();
        let title = match kind {
            Sensitive::IdCard => Text::Identity { question },
            Sensitive::BankCard => Text::Bank { question },
        };
        Finding::new(CHECK.code, Severity::Error, Planner::Entry, title, Text::SensitiveWhy)
            .about(id.text())
            .at(format!("entry.questions.{}.text", id.text()))
            .behind(Behind::Hidden(format!("question-{}", id.text())))
            .cites(["S3-6-no-id-data", "S3-9-laws"].map(Citation::Claim))
            .fixed_by(Text::DropQuestion, vec![sections::edit(EntryEdit::RemoveQuestion(id))])
    };
    sensitive(whole.entry()).into_iter().map(finding).collect()
}
