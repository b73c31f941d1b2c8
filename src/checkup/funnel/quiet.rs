//! A talkative group is to be expected to talk less than S4 asks for.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::calendar::Style;
use crate::domain::funnel::figure::Kpi;
use crate::domain::funnel::key::{Field, Key};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::figures;
use crate::i18n::text::checkup::funnel::Funnel as Text;
use crate::playbook::{Citation, claims};

/// A talkative group is to be expected to talk less than S4 asks for.
pub const CHECK: Check = Check { code: "funnel.quiet", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    if whole.calendar().style != Style::Talkative {
        return Vec::new();
    }
    let floor = f64::from(claims::ACTIVITY_TENTHS) / 10.0;
    let talk = whole.forecast().expected.kpis[Kpi::MessagesPerMember as usize];
    let Some(talk) = talk.filter(|&talk| talk < floor) else { return Vec::new() };
    let title = Text::Quiet { n: figures::decimal(talk, 2) };
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Funnel, title, Text::QuietWhy);
    vec![found.cites([Citation::Claim(claims::ACTIVITY_FACT)]).at_key(Key::Plan(Field::SpeakActive))]
}
