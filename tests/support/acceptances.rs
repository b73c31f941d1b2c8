//! Strategies for anything that a plan can say about its check-up, and for any edit of it.

use proptest::collection::btree_map;
use proptest::prelude::*;
use proptest::sample::select;

use qunce::domain::acceptance::{Acceptance, Acceptances, FindingKey};
use qunce::editing::acceptance::AcceptanceEdit;

use super::{text, unknown_at};

/// A finding's key, one of few, so that edits meet.
fn key() -> impl Strategy<Value = FindingKey> + Clone {
    select(&["staffing.no_rights", "calendar.quiet:answers2.2026-09-16", "funnel.target"][..])
        .prop_map(|key| FindingKey::parse(key).expect("a plain key"))
}

fn acceptance() -> impl Strategy<Value = Acceptance> + Clone {
    text().prop_map(|note| Acceptance { note })
}

/// Anything that can be said.
pub fn acceptances() -> impl Strategy<Value = Acceptances> {
    (btree_map(key(), acceptance(), 0..3), unknown_at(&["/mood", "/seen"]))
        .prop_map(|(accepted, unknown)| Acceptances { accepted, unknown })
}

/// Any edit.
pub fn acceptance_edit() -> impl Strategy<Value = AcceptanceEdit> + Clone {
    prop_oneof![
        (key(), acceptance()).prop_map(|(key, acceptance)| AcceptanceEdit::Accept(key, acceptance)),
        key().prop_map(AcceptanceEdit::Reopen),
    ]
}

/// The name of an edit's variant.
pub fn variant(edit: &AcceptanceEdit) -> &'static str {
    match edit {
        AcceptanceEdit::Accept(..) => "accept",
        AcceptanceEdit::Reopen(_) => "reopen",
    }
}

/// How many names [`variant`] has.
pub const N_VARIANTS: usize = 2;
