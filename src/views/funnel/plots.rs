//! The forecast's charts over days.

use std::rc::Rc;

use super::figures::{members, money};
use crate::domain::calendar::day::Day;
use crate::domain::code::codes;
use crate::domain::staffing::team::People;
use crate::i18n::figures::whole;
use crate::i18n::text::funnel::outcome::Outcome as Text;
use crate::i18n::{Both, Lang, both};
use crate::simulation::expected::Expected;
use crate::simulation::inputs::Inputs;
use crate::simulation::quantiles::Spread as Band;
use crate::simulation::results::Results;
use crate::simulation::series::Series as Told;
use crate::views::chart::notation::{Form, Notation};
use crate::views::chart::plot::{Mark, MarkKind, Plot, Series, Shape, Spread, Stage, Tone};
use crate::views::chart::scale::Base;

codes! {
    /// What a chart over days is about.
    pub enum Topic {
        /// Members, and how many there can be.
        Members = "members",
        /// Members by layer.
        Layers = "layers",
        /// Joins and exits.
        Flow = "flow",
        /// Messages.
        Talk = "talk",
        /// Revenue and cost.
        Money = "money",
        /// Staff needed and planned.
        Staff = "staff",
    }
}

impl Topic {
    /// Whether its chart shows where the runs lie, and not their means alone.
    #[must_use]
    pub const fn has_ranges(self) -> bool {
        matches!(self, Self::Members | Self::Talk)
    }
}

/// What is known of one case.
#[derive(Debug, Clone)]
pub struct Course<'a> {
    /// What it is called.
    pub name: String,
    /// Its color, 0 for the base.
    pub tone: u8,
    /// What is to be expected.
    pub expected: &'a Expected,
    /// What the runs come to, perhaps not all of them.
    pub results: Option<&'a Results>,
}

/// What all charts share.
#[derive(Debug, Clone, Copy)]
pub struct Frame<'a> {
    /// The language.
    pub lang: Lang,
    /// Day 0.
    pub first: Day,
    /// What is simulated.
    pub inputs: &'a Inputs,
    /// Members that the plan is made for.
    pub size: u32,
    /// How far the runs are.
    pub stage: Stage,
}

/// Standings of members, as the layers are stacked: from the core up.
const STACK: [(Told, Both); 5] = [
    (Told::Core, both("核心", "core")),
    (Told::Active, both("活跃", "active")),
    (Told::Ordinary, both("普通", "ordinary")),
    (Told::Lurker, both("潜水", "lurkers")),
    (Told::New, both("新人", "new")),
];

impl Frame<'_> {
    fn plot(&self, notation: Notation, series: Vec<Series>, marks: Vec<Mark>) -> Plot {
        let Self { lang, first, stage, .. } = *self;
        Plot { lang, first, notation, base: Base::Zero, series, marks, stage }
    }

    /// Members, with ranges; the other cases by their outlines; single runs where they are asked for.
    #[must_use]
    pub fn members(&self, shown: &Course<'_>, others: &[Course<'_>], runs: &[Rc<[f64]>]) -> Plot {
        let mut series = Vec::new();
        if !runs.is_empty() {
            let name = self.lang.t(Text::SingleRuns);
            series.push(Series { name, tone: Tone::Scenario(shown.tone), shape: Shape::Runs(runs.to_vec()) });
        }
        series.extend(self.fan(shown, Told::Members).into_iter().map(|series| match series.shape {
            // Beside others it has its name as they have.
            Shape::Fan(_) if !others.is_empty() => Series { name: shown.name.clone().into(), ..series },
            _ => series,
        }));
        for course in others {
            let shape = match course.results {
                Some(results) => Shape::Outline(spreads(results.band(Told::Members))),
                None => Shape::Expected(course.expected.series(Told::Members).into()),
            };
            series.push(Series { name: course.name.clone().into(), tone: Tone::Scenario(course.tone), shape });
        }
        let seats = self.inputs.seats();
        let most = most_of(&series).max(f64::from(self.size));
        let mut marks = Vec::new();
        // A limit far above would press everything else to the ground.
        if seats <= most * 1.6 {
            let label = self.lang.t(Text::CapMark { n: whole(seats as u32) });
            marks.push(Mark { value: seats, label, kind: MarkKind::Limit });
        }
        let label = self.lang.t(Text::TargetMark { n: whole(self.size) });
        marks.push(Mark { value: f64::from(self.size), label, kind: MarkKind::Target });
        self.plot(members(self.lang), series, marks)
    }

    /// Members, with those that were counted over them.
    #[must_use]
    pub fn with_counted(&self, plot: Plot, members: Option<Rc<[f64]>>) -> Plot {
        let name = self.lang.t(Text::Counted);
        let counted = members.map(|members| Series { name, tone: Tone::Category(2), shape: Shape::Line(members) });
        Plot { series: plot.series.into_iter().chain(counted).collect(), ..plot }
    }

    /// Messages, with ranges.
    #[must_use]
    pub fn talk(&self, shown: &Course<'_>) -> Plot {
        let unit = self.lang.t(Text::Messages);
        self.plot(Notation { unit, ..Notation::bare(Form::Whole) }, self.fan(shown, Told::Messages), Vec::new())
    }

    /// Members by layer, stacked.
    #[must_use]
    pub fn layers(&self, shown: &Course<'_>) -> Plot {
        let series = (0..).zip(STACK).map(|(n, (told, name))| Series {
            name: self.lang.t(name),
            tone: Tone::Category(n),
            shape: Shape::Area(means(shown, told)),
        });
        self.plot(members(self.lang), series.collect(), Vec::new())
    }

    /// Joins and exits a day.
    #[must_use]
    pub fn flow(&self, shown: &Course<'_>) -> Plot {
        let of = [(Told::Joins, Text::Joins), (Told::Exits, Text::Exits)];
        let series = (0..).zip(of).map(|(n, (told, name))| Series {
            name: self.lang.t(name),
            tone: Tone::Category(n),
            shape: Shape::Line(means(shown, told)),
        });
        let notation = Notation { unit: self.lang.t(Text::People), ..Notation::bare(Form::Decimal(1)) };
        self.plot(notation, series.collect(), Vec::new())
    }

    /// Revenue and cost up to each day.
    #[must_use]
    pub fn money(&self, shown: &Course<'_>) -> Plot {
        let of = [(Told::Revenue, Text::Revenue), (Told::Cost, Text::Cost)];
        let series = (0..).zip(of).map(|(n, (told, name))| Series {
            name: self.lang.t(name),
            tone: Tone::Category(n),
            shape: Shape::Line(to_date(&means(shown, told))),
        });
        self.plot(money(), series.collect(), Vec::new())
    }

    /// Staff that the members of each day need, and that the plan has.
    #[must_use]
    pub fn staff(&self, needed: &[People]) -> Plot {
        let planned = (0..needed.len()).map(|day| self.inputs.admins_on(day)).collect();
        let needed = needed.iter().map(|people| f64::from(people.min)).collect();
        let line = |n, name, shape| Series { name: self.lang.t(name), tone: Tone::Category(n), shape };
        let series =
            vec![line(0, Text::StaffNeeded, Shape::Steps(needed)), line(1, Text::StaffPlanned, Shape::Line(planned))];
        let notation = Notation { unit: self.lang.t(Text::People), ..Notation::bare(Form::Decimal(1)) };
        self.plot(notation, series, Vec::new())
    }

    /// A fan, or what is known of it.
    fn fan(&self, shown: &Course<'_>, told: Told) -> Vec<Series> {
        let tone = Tone::Scenario(shown.tone);
        let one = |shape| Series { name: "".into(), tone, shape };
        let expected = || one(Shape::Expected(shown.expected.series(told).into()));
        match (shown.results, self.stage) {
            (None, _) => vec![expected()],
            (Some(results), Stage::Running) => {
                let runs = whole(u32::try_from(results.n_runs).unwrap_or(u32::MAX));
                let shape = Shape::Bands(spreads(results.band(told)));
                vec![Series { name: self.lang.t(Text::RangeOf { runs }), tone, shape }, expected()]
            }
            (Some(results), Stage::Full) => vec![one(Shape::Fan(spreads(results.band(told))))],
            // The ranges are of earlier inputs, the curve is of these: it moves with the control.
            (Some(results), Stage::Stale) => vec![one(Shape::Fan(spreads(results.band(told)))), expected()],
        }
    }
}

fn spreads(days: &[Band]) -> Rc<[Spread]> {
    days.iter().map(|day| day.quantiles).collect()
}

/// The means of the runs, or what is to be expected.
fn means(course: &Course<'_>, told: Told) -> Rc<[f64]> {
    match course.results {
        Some(results) => results.band(told).iter().map(|day| day.mean).collect(),
        None => course.expected.series(told).into(),
    }
}

fn to_date(days: &[f64]) -> Rc<[f64]> {
    let mut sum = 0.0;
    let up_to = days.iter().map(|day| {
        sum += day;
        sum
    });
    up_to.collect()
}

fn most_of(series: &[Series]) -> f64 {
    let most = |series: &Series| match &series.shape {
        Shape::Fan(days) | Shape::Bands(days) | Shape::Outline(days) => {
            days.iter().map(|day| day[4]).fold(0.0, f64::max)
        }
        Shape::Expected(days) | Shape::Line(days) => days.iter().copied().fold(0.0, f64::max),
        _ => 0.0,
    };
    series.iter().map(most).fold(0.0, f64::max)
}
