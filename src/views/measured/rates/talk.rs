//! Rates of a group that was read, layer by layer.
//!
//! Who has not said a word for four weeks is a lurker, everybody else is where S2's shares cut the order of activity
//! (ours). Layers are those of the evening before the week that is counted, so that nobody is in a layer for what they
//! said in that week. Lurkers are all known only by a roster.

use super::{Estimate, Measured, Tally, share};
use crate::domain::calendar::day::Day;
use crate::domain::funnel::key::{Field, Key};
use crate::domain::members::layer::{LayerModel, MemberLayer};
use crate::domain::monitor::rate::Over;
use crate::simulation::from_plan::Derived;
use crate::views::measured::{ACTIVITY_DAYS, DAYS_A_WEEK, Group, Placed, day_at};

/// So many weeks up to the last day of the log are looked at (ours).
const WEEKS: i32 = 4;
/// The number of the layers, from the core down.
const LURKER: usize = 3;

const MIX: [Field; 4] = [Field::MixCore, Field::MixActive, Field::MixOrdinary, Field::MixLurker];
const SPEAK: [Field; 4] = [Field::SpeakCore, Field::SpeakActive, Field::SpeakOrdinary, Field::SpeakLurker];
const MESSAGES: [Field; 4] =
    [Field::MessagesCore, Field::MessagesActive, Field::MessagesOrdinary, Field::MessagesLurker];
/// From each layer upward; the core is the top.
const UP: [Option<Field>; 4] = [None, Some(Field::UpToCore), Some(Field::UpToActive), Some(Field::UpToOrdinary)];
/// From each layer downward.
const DOWN: [Option<Field>; 4] =
    [Some(Field::DownToActive), Some(Field::DownToOrdinary), Some(Field::DownToLurker), None];

/// What the members of one layer did in the weeks.
#[derive(Debug, Clone, Copy, Default)]
struct Deeds {
    member_days: u64,
    days_spoken: u64,
    messages: u64,
    member_weeks: u64,
    rose: u64,
    fell: u64,
}

/// The place of a member among the four layers; none of a newcomer, who is in none yet.
fn layer(placed: &Placed, onboarding_days: u32) -> Option<usize> {
    if placed.member.joined_days().is_some_and(|days| days < onboarding_days) {
        return None;
    }
    let is_silent = |quiet: u32| quiet >= ACTIVITY_DAYS.unsigned_abs();
    if placed.member.quiet.is_none_or(is_silent) {
        return Some(LURKER);
    }
    Some(match placed.layer(LayerModel::Four)? {
        MemberLayer::S2Core => 0,
        MemberLayer::S2Active => 1,
        MemberLayer::S2Ordinary => 2,
        _ => LURKER,
    })
}

/// Everything that a group that was read tells.
pub fn rates(group: &Group, derived: &Derived) -> Vec<Measured> {
    let Some((first, last)) = group.days() else { return Vec::new() };
    let onboarding = derived.inputs.onboarding_days;
    let layers = |day: i32| -> Vec<Option<usize>> {
        let placed = group.layers_at(day, true);
        placed.iter().map(|placed| placed.as_ref().and_then(|placed| layer(placed, onboarding))).collect()
    };
    let mut deeds = [Deeds::default(); 4];
    let mut after = layers(last);
    let now = after.clone();
    let mut from = last;
    // The first week of a log is what the layers of the next one rest on.
    for week in 0..WEEKS {
        let evening = last - (week + 1) * DAYS_A_WEEK;
        if evening < first + DAYS_A_WEEK - 1 {
            break;
        }
        let before = layers(evening);
        for (place, (&was, &is)) in before.iter().zip(&after).enumerate() {
            if let Some(was) = was {
                add(&mut deeds[was], group.week_of(place, evening), was, is);
            }
        }
        (after, from) = (before, evening + 1);
    }
    let Some((from, until)) = day_at(from).zip(day_at(last)) else { return Vec::new() };
    let has_roster = group.outcome.roster.is_some();
    let mut rates = Vec::new();
    if has_roster {
        rates.extend(shares(&now, until));
    }
    for (layer, deeds) in deeds.iter().enumerate().filter(|(layer, _)| has_roster || *layer != LURKER) {
        let mut put = |key: Option<Field>, n: u64, over: Over, found: Option<Estimate>| {
            let tally = Tally { part: 0, whole: n, from, until };
            rates.extend(key.zip(found).map(|(field, found)| tally.measured(Key::Plan(field), over, found)));
        };
        let Deeds { member_days, days_spoken, messages, member_weeks, rose, fell } = *deeds;
        put(Some(SPEAK[layer]), member_days, Over::MemberDays, share(days_spoken, member_days));
        put(Some(MESSAGES[layer]), days_spoken, Over::Speakers, super::mean(messages, days_spoken));
        let daily = |moved: u64| share(moved, member_weeks).map(|weekly| weekly.map(a_day));
        put(UP[layer], member_weeks, Over::MemberWeeks, daily(rose));
        put(DOWN[layer], member_weeks, Over::MemberWeeks, daily(fell));
    }
    rates
}

/// Adds what a member did in a week after which they are in another layer, or gone from all.
fn add(deeds: &mut Deeds, (days_spoken, messages): (u32, u32), was: usize, is: Option<usize>) {
    deeds.member_days += u64::from(DAYS_A_WEEK.unsigned_abs());
    deeds.days_spoken += u64::from(days_spoken);
    deeds.messages += u64::from(messages);
    if let Some(is) = is {
        deeds.member_weeks += 1;
        deeds.rose += u64::from(is < was);
        deeds.fell += u64::from(is > was);
    }
}

/// A chance of a week as one of each of its days.
fn a_day(weekly: f64) -> f64 {
    1.0 - libm::pow(1.0 - weekly, 1.0 / f64::from(DAYS_A_WEEK))
}

/// How the members fall into the layers, so that the shares add up to 1 as they are written.
fn shares(now: &[Option<usize>], until: Day) -> Vec<Measured> {
    let count = |layer: usize| now.iter().filter(|is| **is == Some(layer)).count() as u64;
    let counts: [u64; 4] = std::array::from_fn(count);
    let all: u64 = counts.iter().sum();
    let mut rest = 1.0;
    let one = |(layer, &n): (usize, &u64)| {
        let found = share(n, all)?;
        let value = if layer == LURKER { rest } else { (found.value * 1e4).round() / 1e4 };
        rest = ((rest - value) * 1e4).round() / 1e4;
        let found = Estimate { value, low: found.low.min(value), high: found.high.max(value) };
        let tally = Tally { part: n, whole: all, from: until, until };
        Some(tally.measured(Key::Plan(MIX[layer]), Over::Members, found))
    };
    counts.iter().enumerate().filter_map(one).collect()
}

/// The shares of the layers, where they were measured.
pub fn mix(rates: &[Measured]) -> Option<[f64; 4]> {
    let of = |field: Field| rates.iter().find(|rate| rate.key == Key::Plan(field)).map(|rate| rate.value);
    let [core, active, ordinary, lurker] = MIX.map(of);
    Some([core?, active?, ordinary?, lurker?])
}
