//! Less is to be expected than the plan aims at: a finding for each target that it sets itself, or else for the members
//! that it is made for.

use std::borrow::Cow;

use crate::checkup::{Check, Finding, Whole};
use crate::domain::calendar::day::Day;
use crate::domain::funnel::TargetId;
use crate::domain::funnel::figure::{Kpi, Side, Target};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::figures;
use crate::i18n::text::checkup::funnel::Funnel as Text;
use crate::i18n::{Lang, Say};
use crate::playbook::{Citation, OwnRule};
use crate::simulation::from_plan::float;
use crate::views::funnel::figures::written;
use crate::views::funnel::target::{Form, form, phrase};

/// Less is to be expected than the plan aims at.
pub const CHECK: Check = Check { code: "funnel.target", look };

/// The fact about any figure but the members at the end.
struct Title {
    target: Target,
    expected: Option<f64>,
    first: Day,
}

impl Say for Title {
    fn say(&self, lang: Lang) -> Cow<'static, str> {
        let target = phrase(self.target, self.first, lang);
        lang.t(match self.expected {
            Some(value) => Text::Missed { target, expected: written(self.target.kpi, value, self.first, lang) },
            None => Text::NeverMet { target },
        })
    }
}

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let targets = &whole.funnel().targets;
    if targets.is_empty() {
        // A plan that sets itself nothing aims at the members that it is made for.
        let size = f64::from(whole.plan.staffing.size.get());
        let expected = whole.forecast().expected.kpis[Kpi::MembersEnd as usize];
        let short = expected.filter(|&expected| !is_met(Kpi::MembersEnd, Side::AtLeast, expected, size));
        return short.map(|n| members(whole, n, size).at("add-target")).into_iter().collect();
    }
    targets.iter().filter_map(|(&id, &target)| missed(whole, id, target)).collect()
}

/// The finding about a target that the plan sets itself, where it is not to be expected to be met.
fn missed(whole: &Whole<'_>, id: TargetId, target: Target) -> Option<Finding> {
    let expected = whole.forecast().expected.kpis[target.kpi as usize];
    let value = float(target.value);
    if expected.is_some_and(|expected| is_met(target.kpi, target.side, expected, value)) {
        return None;
    }
    let found = match (target.kpi, target.side, expected) {
        (Kpi::MembersEnd, Side::AtLeast, Some(expected)) => members(whole, expected, value),
        // What is not defined, a day on which the groups are full or a return without cost, is met by nothing.
        _ => found(Title { target, expected, first: whole.forecast().derived.start().unwrap_or(whole.today) }),
    };
    Some(found.about(id.get().to_string()).at(format!("funnel.target.{}.value", id.get())))
}

fn members(whole: &Whole<'_>, expected: f64, target: f64) -> Finding {
    found(Text::Target {
        day: whole.forecast().derived.inputs.horizon_days,
        expected: figures::grouped(expected, 0),
        target: figures::grouped(target, 0),
    })
}

fn found(title: impl Say + 'static) -> Finding {
    Finding::new(CHECK.code, Severity::Warning, Planner::Funnel, title, Text::TargetWhy)
        .cites([Citation::Ours(OwnRule::ForecastDefaults)])
}

/// Whether a mean meets a target. What is counted whole is met by what rounds to it.
fn is_met(kpi: Kpi, side: Side, expected: f64, target: f64) -> bool {
    let expected = if form(kpi) == Form::Count { expected.round() } else { expected };
    match side {
        Side::AtLeast => expected >= target,
        Side::AtMost => expected <= target,
    }
}
