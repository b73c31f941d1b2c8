//! A crisis that has happened, and that nobody takes up.

use std::borrow::Cow;

use crate::checkup::{Check, Finding, Whole};
use crate::domain::code::Code as _;
use crate::domain::lifecycle::crisis::Crisis;
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::domain::words::Name;
use crate::editing::lifecycle::LifecycleEdit;
use crate::exchange::sections;
use crate::i18n::text::checkup::lifecycle::Lifecycle as Text;
use crate::i18n::text::lifecycle::labels;
use crate::i18n::{Lang, Say};
use crate::playbook::Citation;
use crate::views::lifecycle::controls::Controls;
use crate::views::team;

/// A crisis that has happened, and that nobody takes up.
pub const CHECK: Check = Check { code: "lifecycle.orphaned", look };

/// The fact, with the crisis's name in the language in force.
struct Title(Crisis);

impl Say for Title {
    fn say(&self, lang: Lang) -> Cow<'static, str> {
        lang.t(Text::Orphaned { crisis: lang.t(labels::crisis(self.0)).into_owned() })
    }
}

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let name = team::names(whole.plan, None).into_iter().find(|name| !name.trim().is_empty());
    let finding = |crisis: Crisis| {
        let found = Finding::new(CHECK.code, Severity::Error, Planner::Lifecycle, Title(crisis), Text::OrphanedWhy)
            .about(crisis.code())
            .at(Controls::of(crisis).owner)
            .cites([Citation::Claim(crisis.fact())]);
        match name {
            Some(name) => found.fixed_by(
                Text::OwnedBy { name: name.to_owned() },
                vec![sections::edit(LifecycleEdit::SetOwner(crisis, Name::cut(name)))],
            ),
            None => found,
        }
    };
    whole.lifecycle().orphaned().map(finding).collect()
}
