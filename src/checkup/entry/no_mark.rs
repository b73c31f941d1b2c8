//! Some questions can be answered wrongly, but nobody said how many must be right.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::quantity::{Bounded, RightAnswers};
use crate::domain::severity::Severity;
use crate::editing::entry::EntryEdit;
use crate::exchange::sections;
use crate::i18n::text::checkup::entry::Entry as Text;
use crate::playbook::Citation;

/// Nobody said how many answers must be right.
pub const CHECK: Check = Check { code: "entry.no_mark", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let graded = whole.entry().n_graded();
    if graded == 0 || whole.entry().pass_mark.is_some() {
        return Vec::new();
    }
    let title = Text::NoMark { graded };
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Entry, title, Text::NoMarkWhy);
    let found = found.cites([Citation::Claim("S0-3-method-quiz")]).at("entry.pass_mark");
    vec![match RightAnswers::new(i64::from(graded)) {
        Ok(all) => {
            let label = Text::AllRight { graded };
            found.fixed_by(label, vec![sections::edit(EntryEdit::SetPassMark(Some(all)))])
        }
        Err(_) => found,
    }]
}
