//! A/B tests: how large a test must be, and what its result says, in words.

use crate::domain::calendar::day::Day;
use crate::domain::funnel::decimal::{Decimal, Within};
use crate::domain::funnel::trial::{Grouping, Trial, TrialMark, Variant};
use crate::domain::funnel::{Experiment, Outcome};
use crate::domain::monitor::Days;
use crate::domain::monitor::rate::Pair;
use crate::domain::quantity::{Bounded, Counted, OutOfRange};
use crate::i18n::figures::{decimal, grouped, percent, whole};
use crate::i18n::text::funnel::ab::Tests as Text;
use crate::i18n::{Lang, numerals};
use crate::simulation::ab::{self, Question, Size, Verdict};
use crate::simulation::from_plan::float;

/// Places of a [`Decimal`].
const PLACES: usize = 6;

/// Why there is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// Nothing cannot be found.
    NoDifference,
    /// Rate and difference do not add up to a probability.
    OverWhole,
    /// A group is empty.
    Empty,
    /// More succeeded than there are.
    TooMany,
}

impl Unfit {
    /// What to say.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Self::NoDifference => Text::NoDifference,
            Self::OverWhole => Text::OverWhole,
            Self::Empty => Text::Empty,
            Self::TooMany => Text::TooMany,
        }
    }
}

/// How large the test must be.
///
/// # Errors
///
/// [`Unfit`], where the numbers do not go together.
pub fn size(experiment: &Experiment) -> Result<Size, Unfit> {
    let question = Question {
        rate: float(experiment.rate.get()),
        difference: float(experiment.difference.get()),
        alpha: float(experiment.alpha.get()),
        power: float(experiment.power.get()),
    };
    if question.difference == 0.0 {
        return Err(Unfit::NoDifference);
    }
    // Each number is within its range; what is left is what they come to together.
    question.size(float(experiment.people_a_day.get())).map_err(|_| Unfit::OverWhole)
}

/// What the result says.
///
/// # Errors
///
/// [`Unfit`], where there is nothing to be read yet, or it cannot be.
pub fn verdict(experiment: &Experiment) -> Result<Verdict, Unfit> {
    let (Some(first), Some(second)) = (experiment.first, experiment.second) else { return Err(Unfit::Empty) };
    let groups = [first, second];
    if groups.iter().any(|group| group.people.get() == 0) {
        return Err(Unfit::Empty);
    }
    ab::read(groups.map(counts), float(experiment.alpha.get())).map_err(|_| Unfit::TooMany)
}

/// What the days from one to another count as a group of a test: both figures added up over the days that have both.
/// None where no day has; of more than a group can hold, nothing is read.
#[must_use]
pub fn counted(days: &Days, pair: Pair, from: Day, until: Day) -> Option<(Outcome, u32)> {
    if from > until {
        return None;
    }
    let (part, whole) = pair.metrics();
    let of = |(day, _): (&Day, _)| Some((days.get(*day, part)?, days.get(*day, whole)?));
    let both: Vec<(u64, u64)> = days.all().range(from..=until).filter_map(of).collect();
    let sum = |figure: fn(&(u64, u64)) -> u64| {
        let sum = both.iter().map(figure).fold(0, u64::saturating_add);
        i64::try_from(sum).ok().and_then(|sum| Counted::new(sum).ok())
    };
    let group = Outcome { people: sum(|day| day.1)?, successes: sum(|day| day.0)? };
    let n_days = u32::try_from(both.len()).unwrap_or(u32::MAX);
    (group.people.get() > 0).then_some((group, n_days))
}

/// What the two variants are called: as the person named them, or by their numbers.
#[must_use]
pub fn names(trial: &Trial, lang: Lang) -> [String; 2] {
    let name = |variant: &Variant, number: Text| {
        let text = match variant.name.as_str().trim() {
            "" => number,
            name => Text::Quoted { name: name.to_owned() },
        };
        lang.t(text).into_owned()
    };
    [name(&trial.first, Text::FirstName), name(&trial.second, Text::SecondName)]
}

/// What it comes to, in a sentence.
#[must_use]
pub fn conclusion(verdict: &Verdict, [_, second]: &[String; 2]) -> Text {
    let name = second.clone();
    match verdict.is_significant {
        true if verdict.difference > 0.0 => Text::Better { name },
        true => Text::Worse { name },
        false => Text::Unclear,
    }
}

/// The rate of one variant and what it rests on.
#[must_use]
pub fn rate(name: &str, outcome: Outcome, rate: f64) -> Text {
    Text::RateOf {
        name: name.to_owned(),
        rate: percent(rate),
        did: whole(outcome.successes.get()),
        people: whole(outcome.people.get()),
    }
}

/// What weakens a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Caution {
    /// Too few did it, or did not, for the way in which it is read.
    Thin,
    /// So many members were in both groups.
    MembersInBoth(u32),
    /// So many days are in both groups.
    DaysInBoth(u32),
    /// So many members were left out, because nothing is known of them yet.
    LeftOut(u32),
    /// Of so many newcomers there is only the line that they joined.
    Unseen(u32),
}

impl Caution {
    /// The code in `data-caution`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Thin => "thin",
            Self::MembersInBoth(_) => "members_in_both",
            Self::DaysInBoth(_) => "days_in_both",
            Self::LeftOut(_) => "left_out",
            Self::Unseen(_) => "unseen",
        }
    }

    /// What to say.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Self::Thin => Text::Thin,
            Self::MembersInBoth(n) => Text::MembersInBoth { n },
            Self::DaysInBoth(n) => Text::DaysInBoth { n },
            Self::LeftOut(n) => Text::LeftOut { n },
            Self::Unseen(n) => Text::Unseen { n },
        }
    }
}

/// What weakens the result of two groups that were counted as `mark` says; none where they were typed.
#[must_use]
pub fn cautions(groups: [Outcome; 2], mark: Option<&TrialMark>) -> Vec<Caution> {
    let is_thin = ab::is_thin(groups.map(counts));
    let mut cautions: Vec<Caution> = is_thin.then_some(Caution::Thin).into_iter().collect();
    if let Some(mark) = mark {
        let both = mark.in_both.get();
        let in_both = match mark.grouping {
            Grouping::Days => Caution::DaysInBoth(both),
            Grouping::Joined | Grouping::Picked => Caution::MembersInBoth(both),
        };
        cautions.extend((both > 0).then_some(in_both));
        let left_out = mark.left_out.get();
        cautions.extend((left_out > 0).then_some(Caution::LeftOut(left_out)));
        let unseen = mark.unseen.get();
        cautions.extend((unseen > 0).then_some(Caution::Unseen(unseen)));
    }
    cautions
}

fn counts(group: Outcome) -> ab::Outcome {
    ab::Outcome { people: u64::from(group.people.get()), successes: u64::from(group.successes.get()) }
}

/// The difference with its interval.
#[must_use]
pub fn gap(verdict: &Verdict, alpha: Within<1_000, 500_000>, lang: Lang) -> String {
    let points = |share: f64| {
        let sign = if share > 0.0 { "+" } else { "" };
        format!("{sign}{}", decimal(share * 100.0, 1))
    };
    let [low, high] = verdict.interval.map(points);
    let sure = format!("{}%", decimal(100.0 - float(alpha.get()) * 100.0, 1));
    lang.t(Text::Gap { difference: points(verdict.difference), low, high, sure }).into_owned()
}

/// How likely such a difference is by chance: `0.012`, `< 0.001`.
#[must_use]
pub fn p_value(p: f64) -> String {
    if p < 0.001 { "< 0.001".to_owned() } else { decimal(p, 3) }
}

/// A share as it stands in its field, without the percent sign.
#[must_use]
pub fn written(share: Decimal) -> String {
    decimal(float(share) * 100.0, 4)
}

/// Reads a percentage.
///
/// # Errors
///
/// None where it is no number, else the range in percent.
pub fn read<const MIN: i64, const MAX: i64>(text: &str) -> Result<Within<MIN, MAX>, Option<OutOfRange>> {
    let number = numerals::with_places(text, PLACES).ok_or(None)?;
    let within = Decimal::new(number / 100).and_then(Within::new);
    // Whole percents say it well enough, rounded into the range.
    let percent = Decimal::ONE / 100;
    let (least, most) = (MIN.div_euclid(percent), MAX.div_euclid(percent));
    within.map_err(|refused| {
        Some(OutOfRange { value: refused.value / percent, min: if MIN > 0 { least.max(1) } else { least }, max: most })
    })
}

/// Reads how many people come a day.
///
/// # Errors
///
/// None where it is no number, else the range.
pub fn read_people(text: &str) -> Result<Within<0, { Decimal::MAX }>, Option<OutOfRange>> {
    let number = numerals::with_places(text, PLACES).ok_or(None)?;
    let scaled = |refused: OutOfRange| OutOfRange { value: refused.value, min: 0, max: Decimal::MAX / Decimal::ONE };
    Decimal::new(number).and_then(Within::new).map_err(|refused| Some(scaled(refused)))
}

/// Reads a count of people; a blank field holds none.
///
/// # Errors
///
/// None where it is no number, else the range.
pub fn read_count(text: &str) -> Result<Option<Counted>, Option<OutOfRange>> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let number = numerals::whole(text).ok_or(None)?;
    Counted::new(number).map(Some).map_err(Some)
}

/// One number of a group's outcome, said or taken back; a group of which nothing is said has no outcome.
#[must_use]
pub fn with(outcome: Option<Outcome>, people: Option<Counted>, successes: Option<Counted>) -> Option<Outcome> {
    let none = Counted::literal(0);
    match (people, successes) {
        (None, None) => None,
        _ => {
            let before = outcome.unwrap_or(Outcome { people: none, successes: none });
            Some(Outcome { people: people.unwrap_or(before.people), successes: successes.unwrap_or(before.successes) })
        }
    }
}

/// How many people are missing in the smaller group; none where there are enough.
#[must_use]
pub fn missing(experiment: &Experiment) -> Option<String> {
    let each = size(experiment).ok()?.each;
    let there = experiment.first?.people.get().min(experiment.second?.people.get());
    let missing = each.checked_sub(u64::from(there)).filter(|missing| *missing > 0)?;
    Some(grouped(missing as f64, 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn experiment() -> Experiment {
        Experiment {
            rate: Within::literal(150_000),
            difference: Within::literal(50_000),
            alpha: Within::literal(50_000),
            power: Within::literal(800_000),
            people_a_day: Within::literal(100_000_000),
            first: None,
            second: None,
        }
    }

    fn outcome(people: u32, successes: u32) -> Option<Outcome> {
        Some(Outcome { people: Counted::literal(people), successes: Counted::literal(successes) })
    }

    #[test]
    fn a_test_is_planned_and_read() {
        let planned = experiment();
        assert_eq!(size(&planned).map(|size| (size.each, size.days)), Ok((906, Some(19))));
        assert_eq!(verdict(&planned), Err(Unfit::Empty));
        let done = Experiment { first: outcome(900, 135), second: outcome(900, 180), ..planned };
        let read = verdict(&done).unwrap();
        let said = |lang: Lang, names: &[String; 2]| lang.t(conclusion(&read, names)).into_owned();
        let named = ["「旧海报」".to_owned(), "「新海报」".to_owned()];
        assert_eq!(said(Lang::Zh, &named), "「新海报」更高，不像是碰巧");
        assert_eq!(said(Lang::En, &named), "Higher, and hardly by chance: 「新海报」");
        assert_eq!(cautions([done.first.unwrap(), done.second.unwrap()], None), []);
        assert_eq!(
            gap(&read, done.alpha, Lang::En),
            "+5 points apart; with 95% confidence the true difference lies between +1.5 and +8.5"
        );
        assert_eq!(missing(&done).as_deref(), Some("6"));
        let few = [outcome(30, 9).unwrap(), outcome(30, 20).unwrap()];
        assert_eq!(cautions(few, None), [Caution::Thin]);
        assert_eq!(p_value(read.p_value), "0.005");
    }

    #[test]
    fn numbers_that_do_not_go_together_are_told() {
        let of = |rate, difference| Experiment {
            rate: Within::literal(rate),
            difference: Within::literal(difference),
            ..experiment()
        };
        assert_eq!(size(&of(150_000, 0)), Err(Unfit::NoDifference));
        assert_eq!(size(&of(150_000, -200_000)), Err(Unfit::OverWhole));
        let too_many = Experiment { first: outcome(10, 11), second: outcome(10, 1), ..experiment() };
        assert_eq!(verdict(&too_many), Err(Unfit::TooMany));
        let nobody = Experiment { first: outcome(0, 0), second: outcome(10, 1), ..experiment() };
        assert_eq!(verdict(&nobody), Err(Unfit::Empty));
    }

    #[test]
    fn percentages_are_read_as_they_are_written() {
        let rate = |text| read::<1, 999_999>(text).map(|rate| rate.get().to_string());
        assert_eq!(rate("15"), Ok("0.15".to_owned()));
        assert_eq!(rate("2.5％"), Ok("0.025".to_owned()));
        assert_eq!(rate("100"), Err(Some(OutOfRange { value: 100, min: 1, max: 99 })));
        assert_eq!(rate("很少"), Err(None));
        assert_eq!(written(Decimal::literal(25_000)), "2.5");
        assert_eq!(read::<-1_000_000, 1_000_000>("-3").map(|it| it.get().to_string()), Ok("-0.03".to_owned()));
    }

    #[test]
    fn a_group_of_which_nothing_is_said_has_no_outcome() {
        let n = Counted::literal;
        assert_eq!(with(None, Some(n(5)), None), outcome(5, 0));
        assert_eq!(with(outcome(5, 1), Some(n(5)), Some(n(2))), outcome(5, 2));
        assert_eq!(with(outcome(5, 1), None, None), None);
    }
}
