//! Rates from the figures of days.

use super::{Estimate, Measured, Tally, WINDOW, mean};
use crate::domain::calendar::day::Day;
use crate::domain::funnel::key::{CampaignField, Field, Key};
use crate::domain::monitor::rate::Over;
use crate::domain::monitor::{Days, Metric};
use crate::simulation::from_plan::{Derived, Ground};

/// The hazards of the five standings, in the order of the arrays of five.
const EXIT: [Field; 5] = [Field::ExitNew, Field::ExitCore, Field::ExitActive, Field::ExitOrdinary, Field::ExitLurker];
/// Their chances to speak.
const SPEAK: [Field; 5] =
    [Field::SpeakNew, Field::SpeakCore, Field::SpeakActive, Field::SpeakOrdinary, Field::SpeakLurker];
/// What they say when they speak.
const MESSAGES: [Field; 5] =
    [Field::MessagesNew, Field::MessagesCore, Field::MessagesActive, Field::MessagesOrdinary, Field::MessagesLurker];

/// The last days of which something is known.
struct Window<'a> {
    days: &'a Days,
    list: Vec<Day>,
}

impl Window<'_> {
    /// Adds up two figures over the days that have both.
    fn tally(&self, part: Metric, whole: Metric) -> Option<Tally> {
        let of = |&day: &Day| Some((day, self.days.get(day, part)?, self.days.get(day, whole)?));
        Tally::of(self.list.iter().filter_map(of))
    }

    /// Exits, beside the members of the evening before; where nobody counted them then, of that evening. None where
    /// exits are missing of more days than one a week: a log has them only of days on which somebody was put out, and
    /// those alone would make many of few.
    fn exits(&self) -> Option<Tally> {
        let members = |day: Day| self.days.get(day, Metric::Members);
        let of = |&day: &Day| {
            let before = day.plus(-1).and_then(members);
            Some((day, self.days.get(day, Metric::Exits), before.or_else(|| members(day))?))
        };
        let all: Vec<_> = self.list.iter().filter_map(of).collect();
        let known: Vec<_> = all.iter().filter_map(|(day, exits, members)| Some((*day, (*exits)?, *members))).collect();
        let most_missing = all.len() / 7;
        Tally::of(known.iter().copied()).filter(|_| all.len() - known.len() <= most_missing)
    }

    /// The same days, but only those on which one campaign was held: of two on a day nobody knows who took part in which.
    fn with_one_campaign(&self, ground: &Ground) -> Self {
        let has_one = |day: &Day| {
            let at = ground.start.and_then(|start| usize::try_from(start.days_until(*day)).ok());
            at.and_then(|at| ground.campaigns.on_day.get(at)) == Some(&1)
        };
        Self { days: self.days, list: self.list.iter().copied().filter(has_one).collect() }
    }
}

/// Everything that the figures of days tell; `mix` is how the members fall into the layers.
pub fn rates(days: &Days, mix: [f64; 4], derived: &Derived, ground: &Ground) -> Vec<Measured> {
    let Some(last) = days.last() else { return Vec::new() };
    let first = last.plus(1 - WINDOW).unwrap_or(Day::FIRST);
    let window = Window { days, list: days.all().range(first..=last).map(|(day, _)| *day).collect() };
    let mut rates: Vec<Measured> = initial(days, ground).into_iter().collect();
    let usual = &derived.defaults;
    if let Some(tally) = window.exits()
        && let Some(found) = tally.share()
    {
        let whole = weighted(mix, usual.exit_hazard);
        rates.extend(scaled(&tally, EXIT, usual.exit_hazard, Over::MemberDays, found, |usual, found| {
            if whole > 0.0 { usual * found / whole } else { found }
        }));
    }
    let mut speak = derived.inputs.speak;
    if let Some(tally) = window.tally(Metric::Speakers, Metric::Members)
        && let Some(found) = tally.share()
    {
        let odds = found.map(|found| odds_factor(mix, usual.speak, found));
        speak = usual.speak.map(|chance| with_odds(chance, odds.value));
        rates.extend(scaled(&tally, SPEAK, usual.speak, Over::MemberDays, odds, with_odds));
    }
    if let Some(tally) = window.tally(Metric::Messages, Metric::Speakers)
        && let Some(found) = mean(tally.part, tally.whole)
    {
        // Who speaks more often weighs more.
        let weights = std::array::from_fn(|i| mix[i] * speak[i + 1]);
        let all: f64 = weights.iter().sum();
        let whole = if all > 0.0 { weighted(weights, usual.messages_per_speaker) / all } else { 0.0 };
        let follow = |usual: f64, found: f64| if whole > 0.0 { usual * found / whole } else { found };
        rates.extend(scaled(&tally, MESSAGES, usual.messages_per_speaker, Over::Speakers, found, follow));
    }
    rates.extend(questionnaire(&window, derived));
    rates.extend(campaigns(&window, derived, ground));
    rates
}

/// The two rates of the questionnaire of joining. Where nobody counted who answered, those who passed of the asked are
/// divided by the share that answers as the plan has it.
fn questionnaire(window: &Window<'_>, derived: &Derived) -> Vec<Measured> {
    let (done, passed) = (Key::Plan(Field::QuestionnaireDone), Key::Plan(Field::QuestionnairePassed));
    let share = |part, whole| window.tally(part, whole).and_then(|tally| Some((tally, tally.share()?)));
    let answered = share(Metric::Answered, Metric::Asked);
    let usual = derived.inputs.questionnaire_done;
    let mut rates: Vec<Measured> =
        answered.map(|(tally, found)| tally.measured(done, Over::Asked, found)).into_iter().collect();
    if let Some((tally, found)) = share(Metric::Passed, Metric::Answered) {
        rates.push(tally.measured(passed, Over::Answered, found));
    } else if let Some((tally, found)) = share(Metric::Passed, Metric::Asked).filter(|_| usual > 0.0) {
        rates.push(tally.measured(passed, Over::Asked, found.map(|found| found / usual)));
    }
    rates
}

/// Members at the start: the last count up to the first day, so that the growth since is not counted twice.
fn initial(days: &Days, ground: &Ground) -> Option<Measured> {
    let counted =
        |(day, daily): (&Day, &crate::domain::monitor::Daily)| Some((*day, daily.get(&Metric::Members)?.get()));
    let (day, members) = days.all().range(..=ground.start.unwrap_or(Day::LAST)).rev().find_map(counted)?;
    let tally = Tally { part: members, whole: members, from: day, until: day };
    Some(tally.measured(Key::Plan(Field::InitialMembers), Over::Members, Estimate::exact(members as f64)))
}

/// Reach, participation and conversion of campaigns.
fn campaigns(window: &Window<'_>, derived: &Derived, ground: &Ground) -> Vec<Measured> {
    let key = Key::Campaigns;
    let mut rates = Vec::new();
    let reach = window.tally(Metric::Openers, Metric::Members).and_then(|tally| Some((tally, tally.share()?)));
    if let Some((tally, found)) = reach {
        rates.push(tally.measured(key(CampaignField::Reach), Over::MemberDays, found));
    }
    let held = window.with_one_campaign(ground);
    let participation = key(CampaignField::Participation);
    let of_openers = held.tally(Metric::Participants, Metric::Openers).and_then(|tally| Some((tally, tally.share()?)));
    if let Some((tally, found)) = of_openers {
        rates.push(tally.measured(participation, Over::Openers, found));
    } else if let Some(tally) = held.tally(Metric::Participants, Metric::Members)
        && let Some(found) = tally.share()
    {
        let campaigns = &derived.inputs.campaigns;
        let usual: f64 = campaigns.iter().map(|campaign| campaign.reach).sum::<f64>() / campaigns.len().max(1) as f64;
        let reach = reach.map_or(usual, |(_, found)| found.value);
        if reach > 0.0 {
            rates.push(tally.measured(participation, Over::MemberDays, found.map(|found| found / reach)));
        }
    }
    let orders = held.tally(Metric::Orders, Metric::Participants).and_then(|tally| Some((tally, tally.share()?)));
    rates
        .extend(orders.map(|(tally, found)| tally.measured(key(CampaignField::Conversion), Over::Participants, found)));
    rates
}

/// Five numbers that follow one figure.
fn scaled(
    tally: &Tally,
    fields: [Field; 5],
    usual: [f64; 5],
    over: Over,
    found: Estimate,
    follow: impl Fn(f64, f64) -> f64,
) -> [Measured; 5] {
    std::array::from_fn(|i| tally.measured(Key::Plan(fields[i]), over, found.map(|found| follow(usual[i], found))))
}

/// The mean over the four layers of numbers of the five standings. Newcomers are in no layer.
fn weighted(weights: [f64; 4], of: [f64; 5]) -> f64 {
    weights.iter().zip(&of[1..]).map(|(weight, of)| weight * of).sum()
}

/// A chance whose odds are so many times as high.
fn with_odds(chance: f64, factor: f64) -> f64 {
    if factor.is_infinite() { 1.0 } else { chance * factor / (1.0 - chance + chance * factor) }
}

/// The factor of the odds with which the mean over the layers is `wanted`.
fn odds_factor(mix: [f64; 4], usual: [f64; 5], wanted: f64) -> f64 {
    if wanted <= 0.0 {
        return 0.0;
    }
    if wanted >= 1.0 {
        return f64::INFINITY;
    }
    let all: f64 = mix.iter().sum();
    let (mut low, mut high) = (1e-9_f64, 1e9_f64);
    for _ in 0..200 {
        let middle = (low * high).sqrt();
        let mean = weighted(mix, usual.map(|chance| with_odds(chance, middle))) / all;
        if mean < wanted { low = middle } else { high = middle }
    }
    (low * high).sqrt()
}
