//! More right answers are asked for than there are questions that can be answered wrongly.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::quantity::{Bounded, RightAnswers};
use crate::domain::severity::Severity;
use crate::editing::entry::EntryEdit;
use crate::exchange::sections;
use crate::i18n::text::checkup::entry::Entry as Text;
use crate::playbook::{Citation, OwnRule};

/// More right answers are asked for than there can be.
pub const CHECK: Check = Check { code: "entry.pass_mark", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let entry = whole.entry();
    let graded = entry.n_graded();
    let Some(mark) = entry.pass_mark.map(RightAnswers::get).filter(|&mark| mark > graded) else { return Vec::new() };
    let title = Text::PassMark { mark, graded };
    let found = Finding::new(CHECK.code, Severity::Error, Planner::Entry, title, Text::PassMarkWhy)
        .cites([Citation::Ours(OwnRule::PlanGaps)])
        .at("entry.pass_mark");
    let reachable = RightAnswers::new(i64::from(graded)).ok();
    let label = if reachable.is_some() { Text::LowerMark { graded } } else { Text::DropMark };
    vec![found.fixed_by(label, vec![sections::edit(EntryEdit::SetPassMark(reachable))])]
}
