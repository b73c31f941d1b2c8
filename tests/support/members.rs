//! Strategies for anything that a plan can say about its members, and for any edit of it.

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use qunce::domain::members::Members;
use qunce::domain::words::{Name, Words};
use qunce::editing::members::MembersEdit;

use super::{choice, number, text, texts, unknown_at, words};

/// A text that says something: what says nothing is never kept.
fn said<const MAX: usize>() -> impl Strategy<Value = Words<MAX>> + Clone {
    text().prop_filter("not empty", |text: &Words<MAX>| !text.as_str().is_empty())
}

/// A name, one of few, so that edits meet.
fn name() -> impl Strategy<Value = Name> + Clone {
    select(&["阿喜", "May", "老周"][..]).prop_map(words)
}

fn names() -> impl Strategy<Value = Vec<Name>> + Clone {
    vec(name(), 0..3)
}

/// Anything that can be said.
pub fn members() -> BoxedStrategy<Members> {
    let choices = (option::of(choice()), any::<bool>(), vec(choice(), 0..2));
    let maps =
        (btree_map(choice(), said(), 0..3), btree_map(choice(), said(), 0..3), btree_map(choice(), said(), 0..3));
    let people = (names(), names(), names(), texts());
    let numbers = (number(), number(), number(), number());
    let unknown = unknown_at(&["/mood", "/tea~1time", "/actions/s5_core"]);
    (choices, maps, people, numbers, unknown)
        .prop_map(
            |(
                (model, fills_gaps, channels),
                (actions, carers, texts),
                (stars, hosts, admins, tags),
                (review_months, nudge_days, silent_days, leave_days),
                unknown,
            )| {
                Members {
                    model,
                    fills_gaps,
                    actions,
                    carers,
                    stars,
                    hosts,
                    admins,
                    channels,
                    tags,
                    review_months,
                    nudge_days,
                    silent_days,
                    leave_days,
                    texts,
                    unknown,
                }
            },
        )
        .boxed()
}

/// Any edit.
pub fn members_edit() -> BoxedStrategy<MembersEdit> {
    use MembersEdit as E;
    prop_oneof![
        option::of(choice()).prop_map(E::SetModel),
        any::<bool>().prop_map(E::FillGaps),
        (choice(), text()).prop_map(|(layer, text)| E::SetAction(layer, text)),
        (choice(), text()).prop_map(|(ward, name)| E::SetCarer(ward, name)),
        (choice(), names()).prop_map(|(step, names)| E::SetOnPath(step, names)),
        (choice(), any::<bool>()).prop_map(|(channel, is)| E::UseChannel(channel, is)),
        texts().prop_map(E::SetTags),
        number().prop_map(E::SetReviewMonths),
        (choice(), number()).prop_map(|(step, days)| E::SetDays(step, days)),
        (choice(), text()).prop_map(|(step, text)| E::SetText(step, text)),
    ]
    .boxed()
}

/// How many names [`variant`] has.
pub const N_VARIANTS: usize = 10;

/// A name for every variant of an edit; see [`super::variant`].
pub fn variant(edit: &MembersEdit) -> &'static str {
    use MembersEdit as E;
    match edit {
        E::SetModel(_) => "model of layers",
        E::FillGaps(_) => "gaps of layers",
        E::SetAction(..) => "action for a layer",
        E::SetCarer(..) => "who looks after members",
        E::SetOnPath(..) => "names on the way up",
        E::UseChannel(..) => "channel to the core",
        E::SetTags(_) => "tags of members",
        E::SetReviewMonths(_) => "months between reviews",
        E::SetDays(..) => "days of silence",
        E::SetText(..) => "text about silence",
    }
}
