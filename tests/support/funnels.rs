//! Strategies for anything that a plan can say about its forecast, and for any edit of it.
//!
//! The large ones are boxed: a test has little stack.

use std::collections::BTreeMap;

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use qunce::domain::calendar::item::ItemId;
use qunce::domain::funnel::decimal::{Decimal, Within};
use qunce::domain::funnel::figure::Target;
use qunce::domain::funnel::key::Key;
use qunce::domain::funnel::mark::{Mark, Taking};
use qunce::domain::funnel::place::Place;
use qunce::domain::funnel::said::{Overrides, Said, Saying};
use qunce::domain::funnel::trial::{Stretch, Trial, TrialMark, Variant};
use qunce::domain::funnel::{Channel, Experiment, Funnel, Outcome, Scenario};
use qunce::domain::plan::Unknown;
use qunce::editing::funnel::FunnelEdit;

use super::calendars::{KEPT_ITEM, day, item_id};
use super::{choice, number, text, unknown_at};

/// The channel and the scenario that every funnel of [`funnel`] has and that no edit takes out.
const KEPT_PLACE: u8 = 1;

/// A place of a list for tests.
pub fn place<const MAX: u8>(number: u8) -> Place<MAX> {
    Place::new(number).expect("a place of the list")
}

/// What is said of a number, for tests. Unit: millionths.
pub fn saying(code: &str, millionths: i64) -> Saying {
    let key = Key::parse(code).unwrap_or_else(|| panic!("no number {code}"));
    Saying::new(key, Said::Number(Decimal::literal(millionths))).unwrap_or_else(|why| panic!("{code}: {why:?}"))
}

/// One of few places, so that edits meet.
fn places<const MAX: u8>() -> impl Strategy<Value = Place<MAX>> + Clone {
    select(&[1_u8, 2, MAX][..]).prop_map(place)
}

fn decimal() -> impl Strategy<Value = Decimal> + Clone {
    prop_oneof![1 => Just(0), 1 => Just(Decimal::MAX), 1 => Just(-Decimal::MAX), 4 => -Decimal::MAX..=Decimal::MAX]
        .prop_map(Decimal::literal)
}

fn within<const MIN: i64, const MAX: i64>() -> impl Strategy<Value = Within<MIN, MAX>> + Clone {
    prop_oneof![1 => Just(MIN), 1 => Just(MAX), 4 => MIN..=MAX].prop_map(Within::literal)
}

/// Any number of a forecast.
pub fn key() -> impl Strategy<Value = Key> + Clone {
    let item = prop_oneof![Just(item_id(KEPT_ITEM)), any::<u64>().prop_map(ItemId::from_chance)];
    prop_oneof![
        6 => choice().prop_map(Key::Plan),
        1 => (choice(), choice()).prop_map(|(gate, field)| Key::Gate(gate, field)),
        3 => (places(), choice()).prop_map(|(id, field)| Key::Channel(id, field)),
        1 => choice().prop_map(Key::Campaigns),
        1 => (item, choice()).prop_map(|(id, field)| Key::Campaign(id, field)),
    ]
}

/// Anything that can be said of a number, the ends of its range more often than not.
pub fn any_saying() -> impl Strategy<Value = Saying> + Clone {
    let at =
        prop_oneof![2 => Just(None), 1 => Just(Some(0)), 1 => Just(Some(1000)), 4 => (0..=1000_i64).prop_map(Some)];
    (key(), at).prop_map(|(key, at)| {
        let (min, max) = key.range();
        let said = match at {
            None if key.can_be_off() => Said::Off,
            at => {
                let millionths = i128::from(min) + i128::from(max - min) * i128::from(at.unwrap_or(1)) / 1000;
                let millionths = i64::try_from(millionths).expect("between the ends");
                let whole = millionths.div_euclid(Decimal::ONE) * Decimal::ONE;
                Said::Number(Decimal::literal(if key.is_whole() { whole.max(min) } else { millionths }))
            }
        };
        Saying::new(key, said).expect("within its range")
    })
}

fn overrides() -> BoxedStrategy<Overrides> {
    vec(any_saying(), 0..8)
        .prop_map(|sayings| {
            let mut overrides = Overrides::default();
            sayings.into_iter().for_each(|saying| overrides.say(saying));
            overrides
        })
        .boxed()
}

/// Something that was measured, of anything that can be said.
fn taking() -> impl Strategy<Value = Taking> + Clone {
    (any_saying(), day(), number()).prop_map(|(saying, on, n)| Taking { saying, on, n })
}

/// Marks, of what is said and of what is not.
fn marks() -> impl Strategy<Value = BTreeMap<Key, Mark>> + Clone {
    vec(taking(), 0..3)
        .prop_map(|takings| takings.iter().filter_map(|it| Some((it.saying.key(), it.mark()?))).collect())
}

fn target() -> impl Strategy<Value = Target> + Clone {
    (choice(), choice(), decimal()).prop_map(|(kpi, side, value)| Target { kpi, side, value })
}

fn scenario() -> impl Strategy<Value = Scenario> + Clone {
    (text(), overrides()).prop_map(|(name, overrides)| Scenario { name, overrides })
}

fn outcome() -> impl Strategy<Value = Outcome> + Clone {
    (number(), number()).prop_map(|(people, successes)| Outcome { people, successes })
}

fn experiment() -> BoxedStrategy<Experiment> {
    (within(), within(), within(), within(), within(), option::of(outcome()), option::of(outcome()))
        .prop_map(|(rate, difference, alpha, power, people_a_day, first, second)| Experiment {
            rate,
            difference,
            alpha,
            power,
            people_a_day,
            first,
            second,
        })
        .boxed()
}

fn stretch() -> BoxedStrategy<Stretch> {
    (option::of(day()), option::of(day())).prop_map(|(from, until)| Stretch { from, until }).boxed()
}

fn trial_mark() -> BoxedStrategy<TrialMark> {
    let did = (number(), number(), number(), outcome(), outcome());
    let mark = (day(), choice(), did).prop_map(|(on, grouping, (in_both, left_out, unseen, first, second))| {
        TrialMark { on, grouping, in_both, left_out, unseen, first, second }
    });
    mark.boxed()
}

fn trial() -> BoxedStrategy<Trial> {
    let variant = || (text(), stretch()).prop_map(|(name, days)| Variant { name, days });
    let said = (choice(), choice(), choice(), number(), stretch());
    (variant(), variant(), said, option::of(trial_mark()))
        .prop_map(|(first, second, (grouping, pair, success, after, between), mark)| Trial {
            first,
            second,
            grouping,
            pair,
            success,
            after,
            between,
            mark,
        })
        .boxed()
}

/// Fields of other versions, in objects that every funnel has.
fn unknown() -> impl Strategy<Value = Unknown> {
    unknown_at(&["/weather", "/overrides/mood.core", "/channels/1/color", "/scenarios/1/note", "/experiment/kind"])
}

/// Anything that a plan can say about its forecast.
pub fn funnel() -> BoxedStrategy<Funnel> {
    let channel = text().prop_map(|name| Channel { name });
    let lists = (btree_map(places(), channel.clone(), 0..3), channel, btree_map(places(), target(), 0..3));
    let scenarios = (btree_map(places(), scenario(), 0..3), scenario());
    (number(), number(), any::<u64>(), lists, (overrides(), marks()), scenarios, (experiment(), trial()), unknown())
        .prop_map(
            |(
                horizon,
                runs,
                seed,
                (mut channels, kept, targets),
                (overrides, measured),
                (mut scenarios, base),
                (experiment, trial),
                unknown,
            )| {
                channels.insert(place(KEPT_PLACE), kept);
                scenarios.insert(place(KEPT_PLACE), base);
                Funnel {
                    horizon,
                    runs,
                    seed,
                    channels,
                    overrides,
                    measured,
                    targets,
                    scenarios,
                    experiment,
                    trial,
                    unknown,
                }
            },
        )
        .boxed()
}

/// Any edit of what a plan says about its forecast.
pub fn funnel_edit() -> BoxedStrategy<FunnelEdit> {
    use FunnelEdit as E;
    let at = || option::of(places());
    // What is kept is not replaced, because what belongs to it would go with it.
    let other_scenario = select(&[2_u8, 6][..]).prop_map(place);
    prop_oneof![
        number().prop_map(E::SetHorizon),
        number().prop_map(E::SetRuns),
        any::<u64>().prop_map(E::SetSeed),
        (places(), text()).prop_map(|(id, name)| E::AddChannel(id, name)),
        (places(), text()).prop_map(|(id, name)| E::NameChannel(id, name)),
        select(&[2_u8, 50][..]).prop_map(|id| E::RemoveChannel(place(id))),
        (at(), any_saying()).prop_map(|(at, saying)| E::Say(at, saying)),
        vec(taking(), 0..4).prop_map(E::TakeMeasured),
        (at(), vec(key(), 0..4)).prop_map(|(at, keys)| E::Reset(at, keys)),
        at().prop_map(E::ResetAll),
        (places(), option::of(target())).prop_map(|(id, target)| E::SetTarget(id, target)),
        (places(), scenario()).prop_map(|(id, scenario)| E::PutScenario(id, scenario)),
        (places(), text()).prop_map(|(id, name)| E::NameScenario(id, name)),
        other_scenario.prop_map(E::RemoveScenario),
        experiment().prop_map(E::SetExperiment),
        (option::of(outcome()), option::of(outcome())).prop_map(|(first, second)| E::SetOutcomes(first, second)),
        trial().prop_map(E::SetTrial),
        trial_mark().prop_map(E::TakeOutcomes),
    ]
    .boxed()
}

/// How many names [`variant`] has.
pub const N_VARIANTS: usize = 18;

/// A name for every variant of an edit; see [`super::variant`].
pub fn variant(edit: &FunnelEdit) -> &'static str {
    use FunnelEdit as E;
    match edit {
        E::SetHorizon(_) => "horizon",
        E::SetRuns(_) => "runs",
        E::SetSeed(_) => "seed",
        E::AddChannel(..) => "new channel",
        E::NameChannel(..) => "channel name",
        E::RemoveChannel(_) => "channel out",
        E::Say(..) => "saying",
        E::TakeMeasured(_) => "measured",
        E::Reset(..) => "reset",
        E::ResetAll(_) => "reset of all",
        E::SetTarget(..) => "target",
        E::PutScenario(..) => "new scenario",
        E::NameScenario(..) => "scenario name",
        E::RemoveScenario(_) => "scenario out",
        E::SetExperiment(_) => "experiment",
        E::SetOutcomes(..) => "outcomes",
        E::SetTrial(_) => "trial",
        E::TakeOutcomes(..) => "measured outcomes",
    }
}
