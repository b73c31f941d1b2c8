//! Strategies for anything that a plan can say about its launch, and for any edit of it.

use std::collections::BTreeMap;

use proptest::collection::btree_map;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use qunce::domain::calendar::item::Owner;
use qunce::domain::funnel::decimal::Decimal;
use qunce::domain::launch::gate::{Reading, Readings};
use qunce::domain::launch::material::Material;
use qunce::domain::launch::task::TaskKey;
use qunce::domain::launch::{FromOpening, Launch, LaunchStage, Mark, OwnTask, OwnTaskId};
use qunce::domain::plan::Unknown;
use qunce::domain::quantity::StageDays;
use qunce::editing::launch::{LaunchEdit, Way};

use super::{choice, number, text, unknown_at};

/// The task of one's own that every launch of [`launch`] has and that no edit takes out.
const KEPT: u8 = 1;

/// A task of one's own for tests.
pub fn own_id(number: u8) -> OwnTaskId {
    OwnTaskId::new(number).expect("a place of the list")
}

/// What was measured, for tests.
pub fn reading(stage: LaunchStage, millionths: i64) -> Reading {
    Reading::new(stage, Decimal::literal(millionths)).expect("within the gate's range")
}

fn any_reading() -> impl Strategy<Value = Reading> + Clone {
    (choice::<LaunchStage>(), 0..=1000_i64).prop_map(|(stage, at)| {
        let (min, max) = stage.range();
        let span = i128::from(max.millionths() - min.millionths()) * i128::from(at) / 1000;
        reading(stage, min.millionths() + i64::try_from(span).expect("between the ends"))
    })
}

fn readings() -> impl Strategy<Value = Readings> {
    proptest::collection::vec(any_reading(), 0..4).prop_map(|list| {
        let mut readings = Readings::default();
        list.into_iter().for_each(|reading| readings.set(reading));
        readings
    })
}

fn owner() -> impl Strategy<Value = Owner> + Clone {
    (option::of(choice()), text()).prop_map(|(role, name)| Owner { role, name })
}

fn due() -> impl Strategy<Value = Option<FromOpening>> + Clone {
    option::of((-999..=999_i64).prop_map(|days| FromOpening::new(days).expect("within its bounds")))
}

fn mark() -> impl Strategy<Value = Mark> + Clone {
    (any::<bool>(), option::of(any::<bool>()), owner(), due())
        .prop_map(|(is_done, is_used, owner, due)| Mark { is_done, is_used, owner, due })
        .prop_filter("a mark that says nothing is never kept", |mark| *mark != Mark::default())
}

fn own_task() -> impl Strategy<Value = OwnTask> + Clone {
    (choice(), text(), any::<bool>(), owner(), due(), number())
        .prop_map(|(stage, text, is_done, owner, due, rank)| OwnTask { stage, text, is_done, owner, due, rank })
}

/// One of few tasks of one's own, so that edits meet.
fn few_own() -> impl Strategy<Value = OwnTaskId> + Clone {
    select(&[KEPT, 2, 99][..]).prop_map(own_id)
}

fn key() -> impl Strategy<Value = TaskKey> + Clone {
    prop_oneof![choice::<Material>().prop_map(TaskKey::Material), few_own().prop_map(TaskKey::Own)]
}

/// Fields of other versions, in objects that every launch has.
fn unknown() -> impl Strategy<Value = Unknown> {
    unknown_at(&["/weather", "/days/after", "/readings/mood", "/marks/mascot", "/own/1/color"])
}

/// Anything that a plan can say about its launch.
pub fn launch() -> BoxedStrategy<Launch> {
    let days = btree_map(choice::<LaunchStage>(), number::<StageDays>(), 0..3);
    let own = (btree_map(few_own(), own_task(), 0..3), own_task());
    (days, readings(), btree_map(choice::<Material>(), mark(), 0..5), own, unknown())
        .prop_map(
            |(days, readings, marks, (mut own, kept), unknown): (BTreeMap<_, _>, _, _, (BTreeMap<_, _>, _), _)| {
                own.insert(own_id(KEPT), kept);
                Launch { days, readings, marks, own, unknown }
            },
        )
        .boxed()
}

/// Any edit of what a plan says about its launch.
pub fn launch_edit() -> BoxedStrategy<LaunchEdit> {
    use LaunchEdit as E;
    prop_oneof![
        (choice(), option::of(number())).prop_map(|(stage, days)| E::SetDays(stage, days)),
        any_reading().prop_map(E::Measure),
        choice().prop_map(E::Unmeasure),
        (key(), any::<bool>()).prop_map(|(key, is_done)| E::Tick(key, is_done)),
        (choice(), any::<bool>()).prop_map(|(material, is_used)| E::Use(material, is_used)),
        (key(), owner()).prop_map(|(key, owner)| E::SetOwner(key, owner)),
        (key(), due()).prop_map(|(key, due)| E::SetDue(key, due)),
        (few_own(), choice(), text()).prop_map(|(id, stage, text)| E::Add(id, stage, text)),
        (few_own(), text()).prop_map(|(id, text)| E::Word(id, text)),
        (few_own(), select(&[Way::Up, Way::Down][..])).prop_map(|(id, way)| E::Move(id, way)),
        select(&[2_u8, 99][..]).prop_map(|id| E::Remove(own_id(id))),
    ]
    .boxed()
}

/// How many names [`variant`] has.
pub const N_VARIANTS: usize = 11;

/// A name for every variant of an edit; see [`super::variant`].
pub fn variant(edit: &LaunchEdit) -> &'static str {
    use LaunchEdit as E;
    match edit {
        E::SetDays(..) => "stage days",
        E::Measure(_) => "reading",
        E::Unmeasure(_) => "reading out",
        E::Tick(..) => "tick",
        E::Use(..) => "task on the list",
        E::SetOwner(..) => "task owner",
        E::SetDue(..) => "task day",
        E::Add(..) => "new task",
        E::Word(..) => "task words",
        E::Move(..) => "task place",
        E::Remove(_) => "task out",
    }
}
