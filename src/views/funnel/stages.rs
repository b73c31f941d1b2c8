//! The funnel: from scans to orders, each stage with its rate beside the line that a source draws, and other lines.

use super::figures::written;
use crate::domain::calendar::day::Day;
use crate::domain::funnel::figure::Kpi;
use crate::domain::quantity::Share;
use crate::i18n::Lang;
use crate::i18n::figures::{decimal, grouped, percent};
use crate::i18n::text::funnel::outcome::{self as text, Outcome as Text};
use crate::playbook::Citation;
use crate::playbook::claims::{
    ACTIVITY_FACT, ACTIVITY_TENTHS, INTERACTIONS_BAR, INTERACTIONS_FACT, INVITES_BAR, INVITES_FACT, RETENTION_BAR,
    RETENTION_FACT, SCANS_BAR, SCANS_FACT, WEEKLY_EXIT_BAR, WEEKLY_EXIT_FACT,
};
use crate::simulation::inputs::{Campaign, Inputs};
use crate::simulation::results::{Stage, funnel};
use crate::simulation::series::{Series, share};
use crate::views::chart::funnel::{Funnel, Stage as Row};
use crate::views::chart::notation::{Form, Notation};
use crate::views::chart::table::Cell;
use crate::views::judged::{judged, reaches};

/// Whether a line is met, and who draws it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Verdict {
    /// Whether it is met; none where there is nothing to hold against it.
    pub is_met: Option<bool>,
    /// Who draws it.
    pub citation: Citation,
}

/// A stage as it is drawn, and the verdict on it.
#[derive(Debug, Clone, PartialEq)]
pub struct Staged {
    /// What the chart draws.
    pub row: Row,
    /// The verdict; none where no source draws a line.
    pub verdict: Option<Verdict>,
}

/// The means of each day of a series: of the runs, or of what is to be expected.
pub type Means<'a> = &'a dyn Fn(Series) -> Vec<f64>;

/// The funnel, with each rate of what the source's line is about: of speakers, the members of that day; of those who
/// take part, the ones who were reached.
#[must_use]
pub fn stages(means: Means<'_>, inputs: &Inputs, lang: Lang) -> Vec<Staged> {
    let members = means(Series::Members);
    let of_series = |series: Series| match series {
        Series::Speakers => members.last().copied(),
        Series::TakingPart => Some(reached(&members, inputs)),
        _ => None,
    };
    let staged_of = |stage: Stage| {
        let rate = of_series(stage.series).map_or(stage.rate, |base| share(stage.mean, base));
        staged(&Stage { rate, ..stage }, inputs, lang)
    };
    funnel(means).into_iter().map(staged_of).collect()
}

/// Members who see a campaign, all campaigns together.
fn reached(members: &[f64], inputs: &Inputs) -> f64 {
    let of = |campaign: &Campaign| members.get(campaign.day as usize).copied().unwrap_or(0.0) * campaign.reach;
    inputs.campaigns.iter().map(of).sum()
}

fn staged(stage: &Stage, inputs: &Inputs, lang: Lang) -> Staged {
    let days = f64::from(inputs.horizon_days.max(1));
    let last = inputs.horizon_days;
    let (name, of) = match stage.series {
        Series::Scans => (Text::StageScans, None),
        Series::Done => (Text::StageDone, None),
        Series::Passed => (Text::StagePassed, None),
        Series::Joins => (Text::StageJoins, None),
        Series::Speakers => (Text::StageSpeakers { day: last }, Some(Text::OfMembers)),
        Series::TakingPart => (Text::StageTakingPart, Some(Text::OfReached)),
        _ => (Text::StageOrders, None),
    };
    let name = lang.t(name).into_owned();
    // Nothing is a share of nothing.
    let of = of.filter(|_| stage.rate.is_some()).map(|of| lang.t(of).into_owned()).unwrap_or_default();
    if stage.series == Series::Scans {
        let a_day = stage.mean / days;
        // In words: beside the shares of the other stages a bare number would pass for one of them.
        let rate = Cell::Text(lang.t(Text::RatePerDay { n: decimal(a_day, 1) }).into_owned());
        let line = lang.t(Text::AtLeast { bar: lang.t(Text::RatePerDay { n: SCANS_BAR.to_string() }).into_owned() });
        // As it is written, with one place.
        let is_met = reaches((a_day * 10.0).round() / 10.0, f64::from(SCANS_BAR));
        let verdict = Verdict { is_met: Some(is_met), citation: Citation::Claim(SCANS_FACT) };
        return Staged {
            row: Row { name, count: stage.mean, rate, of, line: line.into_owned() },
            verdict: Some(verdict),
        };
    }
    let bar = stage.bar.map(|tenths| f64::from(tenths) / 1000.0);
    let judged = stage.rate.zip(bar).map(|(rate, bar)| judged(rate, bar));
    let rate = match stage.rate {
        Some(exact) => {
            Cell::Number { shown: judged.as_ref().map_or_else(|| percent(exact), |(shown, _)| shown.clone()), exact }
        }
        None => Cell::Text("—".to_owned()),
    };
    let line = match bar {
        Some(bar) => lang.t(Text::AtLeast { bar: percent(bar) }),
        None => lang.t(Text::NoBar),
    };
    let is_met = judged.map(|(_, is_met)| is_met);
    let verdict = bar.and(stage.source).map(|citation| Verdict { is_met, citation });
    Staged { row: Row { name, count: stage.mean, rate, of, line: line.into_owned() }, verdict }
}

/// The chart of it.
#[must_use]
pub fn chart(stages: &[Staged], lang: Lang) -> Funnel {
    let head = [Text::HeadStage, Text::HeadMean, Text::HeadRate, Text::HeadLine];
    Funnel {
        lang,
        notation: Notation::bare(Form::Whole),
        head: head.map(|text| lang.t(text).into_owned()),
        stages: stages.iter().map(|staged| staged.row.clone()).collect(),
    }
}

/// A line that a source draws for something other than a stage.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// What it is about.
    pub name: String,
    /// How much there is.
    pub value: String,
    /// How much the source asks for: `≥ 40%`.
    pub bar: String,
    /// The verdict.
    pub verdict: Verdict,
}

/// The lines of sources on the figures of a forecast; `kpi` tells each, and `messages` the mean of a day.
#[must_use]
pub fn lines(kpi: impl Fn(Kpi) -> Option<f64>, messages: f64, inputs: &Inputs, first: Day, lang: Lang) -> Vec<Line> {
    let of = |which: Kpi, bar: f64, is_least: bool, citation: &'static str| {
        let value = kpi(which).map(|value| match which {
            Kpi::MonthTwoRetention | Kpi::WeeklyExitShare => judged(value, bar),
            _ => (written(which, value, first, lang), reaches(value, bar)),
        });
        let sign = if is_least { "≥" } else { "<" };
        Line {
            name: lang.t(text::kpi(which)).into_owned(),
            value: value.clone().map_or_else(|| lang.t(text::undefined(which)).into_owned(), |(shown, _)| shown),
            bar: format!("{sign} {}", written(which, bar, first, lang)),
            verdict: Verdict {
                is_met: value.map(|(_, reaches)| reaches == is_least),
                citation: Citation::Claim(citation),
            },
        }
    };
    let count = |name: Text, value: f64, bar: f64, unit: Text, citation: &'static str| Line {
        name: lang.t(name).into_owned(),
        value: format!("{} {}", grouped(value, usize::from(value < 10.0)), lang.t(&unit)),
        bar: format!("≥ {} {}", grouped(bar, 0), lang.t(&unit)),
        verdict: Verdict { is_met: Some(value >= bar), citation: Citation::Claim(citation) },
    };
    vec![
        of(Kpi::MonthTwoRetention, tenths(RETENTION_BAR), true, RETENTION_FACT),
        of(Kpi::WeeklyExitShare, tenths(WEEKLY_EXIT_BAR), false, WEEKLY_EXIT_FACT),
        count(Text::LineTalk, messages, f64::from(INTERACTIONS_BAR), Text::Messages, INTERACTIONS_FACT),
        of(Kpi::MessagesPerMember, f64::from(ACTIVITY_TENTHS) / 10.0, true, ACTIVITY_FACT),
        count(
            Text::LineInvites,
            inputs.referral.invites_per_week * f64::from(inputs.horizon_days) / 7.0,
            f64::from(INVITES_BAR),
            Text::Invitations,
            INVITES_FACT,
        ),
    ]
}

fn tenths(share: Share) -> f64 {
    f64::from(share.tenths()) / 1000.0
}
