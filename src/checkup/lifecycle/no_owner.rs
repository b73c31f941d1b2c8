//! Crises that nobody would take up, once the plan says anything of how the group lives on, or when it opens.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::code::Code as _;
use crate::domain::lifecycle::crisis::Crisis;
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::domain::words::Name;
use crate::editing::lifecycle::LifecycleEdit;
use crate::exchange::sections;
use crate::i18n::text::checkup::lifecycle::Lifecycle as Text;
use crate::playbook::Citation;
use crate::playbook::claims::PREVENT_FACT;
use crate::views::lifecycle::controls::Controls;
use crate::views::team;

/// Crises that nobody would take up.
pub const CHECK: Check = Check { code: "lifecycle.no_owner", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let lifecycle = whole.lifecycle();
    let without: Vec<Crisis> = Crisis::ALL.iter().copied().filter(|crisis| lifecycle.has_no_owner(*crisis)).collect();
    let Some(first) = without.first() else { return Vec::new() };
    if whole.calendar().opens_on.is_none() && whole.plan.lifecycle.saved().is_none() {
        return Vec::new();
    }
    let title = Text::NoOwner { n: u32::try_from(without.len()).unwrap_or(u32::MAX) };
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Lifecycle, title, Text::NoOwnerWhy);
    let found = found.cites([Citation::Claim(PREVENT_FACT)]).at(Controls::of(*first).owner);
    let name = team::names(whole.plan, None).into_iter().find(|name| !name.trim().is_empty());
    let Some(name) = name else { return vec![found] };
    let give = |&crisis: &Crisis| sections::edit(LifecycleEdit::SetOwner(crisis, Name::cut(name)));
    vec![found.fixed_by(Text::OwnedBy { name: name.to_owned() }, without.iter().map(give).collect())]
}
