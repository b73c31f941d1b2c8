//! Strategies for anything that a plan can say about its lifecycle, and for any edit of it.

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use qunce::domain::calendar::day::Day;
use qunce::domain::funnel::decimal::{Decimal, Within};
use qunce::domain::lifecycle::crisis::Crisis;
use qunce::domain::lifecycle::{Lifecycle, Part, Response};
use qunce::editing::lifecycle::LifecycleEdit;

use super::{choice, number, text, unknown_at};

fn within<const MIN: i64, const MAX: i64>() -> impl Strategy<Value = Within<MIN, MAX>> + Clone {
    prop_oneof![Just(MIN), Just(MAX), MIN..=MAX].prop_map(|millionths| {
        Within::new(Decimal::new(millionths).expect("a decimal number")).expect("within its bounds")
    })
}

fn day() -> impl Strategy<Value = Day> + Clone {
    select(&["2024-02-29", "2026-12-05", "2099-12-31"][..]).prop_map(|text| Day::parse(text).expect("a day"))
}

fn part() -> impl Strategy<Value = Part> + Clone {
    (text(), option::of(number())).prop_map(|(name, members)| Part { name, members })
}

fn response() -> impl Strategy<Value = Response> + Clone {
    (text(), option::of(number()), text())
        .prop_map(|(owner, within, text)| Response { owner, within, text })
        .prop_filter("a response that says nothing is never kept", |response| *response != Response::default())
}

/// Anything that can be said.
pub fn lifecycle() -> BoxedStrategy<Lifecycle> {
    let split = (option::of(choice()), vec(part(), 0..4), option::of(day()), text());
    let money = || option::of(within());
    let paid = (money(), money(), money(), vec(text(), 0..3));
    let weeks = (vec(within(), 0..5), vec(within(), 0..5));
    let crises = (btree_map(choice::<Crisis>(), response(), 0..3), vec(choice(), 0..3), vec(choice(), 0..4));
    let unknown = unknown_at(&["/mood", "/responses/flood"]);
    (option::of(number()), option::of(choice()), split, paid, weeks, crises, unknown)
        .prop_map(|(members, way, split, paid, (activity, growth), (responses, incidents, habits), unknown)| {
            let ((by, parts, moves_on, moving), (price, cost_a_member, fixed, values)) = (split, paid);
            Lifecycle {
                members,
                way,
                by,
                parts,
                moves_on,
                moving,
                price,
                cost_a_member,
                fixed,
                values,
                activity,
                growth,
                responses,
                incidents,
                habits,
                unknown,
            }
        })
        .boxed()
}

/// Any edit.
pub fn lifecycle_edit() -> BoxedStrategy<LifecycleEdit> {
    use LifecycleEdit as E;
    prop_oneof![
        option::of(number()).prop_map(E::SetMembers),
        option::of(choice()).prop_map(E::SetWay),
        option::of(choice()).prop_map(E::SetBy),
        vec(part(), 0..4).prop_map(E::SetParts),
        option::of(day()).prop_map(E::SetMovesOn),
        text().prop_map(E::SetMoving),
        option::of(within()).prop_map(E::SetPrice),
        option::of(within()).prop_map(E::SetCost),
        option::of(within()).prop_map(E::SetFixed),
        vec(text(), 0..3).prop_map(E::SetValues),
        vec(within(), 0..5).prop_map(E::SetActivity),
        vec(within(), 0..5).prop_map(E::SetGrowth),
        (choice(), text()).prop_map(|(crisis, owner)| E::SetOwner(crisis, owner)),
        (choice(), option::of(number())).prop_map(|(crisis, hours)| E::SetWithin(crisis, hours)),
        (choice(), text()).prop_map(|(crisis, text)| E::SetText(crisis, text)),
        (choice(), any::<bool>()).prop_map(|(incident, is_so)| E::Happen(incident, is_so)),
        (choice(), any::<bool>()).prop_map(|(habit, is_kept)| E::Keep(habit, is_kept)),
    ]
    .boxed()
}

/// How many names [`variant`] has.
pub const N_VARIANTS: usize = 17;

/// A name for every variant of an edit; see [`super::variant`].
pub fn variant(edit: &LifecycleEdit) -> &'static str {
    use LifecycleEdit as E;
    match edit {
        E::SetMembers(_) => "members now",
        E::SetWay(_) => "way on",
        E::SetBy(_) => "split by",
        E::SetParts(_) => "parts",
        E::SetMovesOn(_) => "moving day",
        E::SetMoving(_) => "notice of the move",
        E::SetPrice(_) => "price",
        E::SetCost(_) => "cost a member",
        E::SetFixed(_) => "fixed cost",
        E::SetValues(_) => "value list",
        E::SetActivity(_) => "weekly activity",
        E::SetGrowth(_) => "weekly growth",
        E::SetOwner(..) => "owner of a crisis",
        E::SetWithin(..) => "how soon a crisis is met",
        E::SetText(..) => "text of a crisis",
        E::Happen(..) => "incident",
        E::Keep(..) => "habit",
    }
}
