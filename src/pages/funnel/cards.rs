//! The five figures that matter first, each with where it will probably be.

use yew::prelude::*;

use super::desk::PartProps;
use crate::components::chart::{StatCard, StatState, stat_card};
use crate::components::figure::figure;
use crate::domain::funnel::figure::{Kpi, Target};
use crate::domain::quantity::Share;
use crate::i18n::figures::{percent, whole};
use crate::i18n::text::chart::ChartText;
use crate::i18n::text::funnel::outcome::{self as text, Outcome as Text};
use crate::pages::said::said;
use crate::playbook::Citation;
use crate::playbook::claims::{
    DAILY_ACTIVE_BAR, DAILY_ACTIVE_FACT, RETENTION_BAR, RETENTION_FACT, WEEKLY_EXIT_BAR, WEEKLY_EXIT_FACT,
};
use crate::simulation::from_plan::{aim, float};
use crate::simulation::milestones::{moment, reached};
use crate::simulation::results::{Aim, Results};
use crate::simulation::series::{RETENTION_DAY, Series};
use crate::state::store::Store;
use crate::views::chart::notation::Form;
use crate::views::chart::whisker::Whisker;
use crate::views::funnel::figures::{chance, notation, short_day_text, written};
use crate::views::judged::judged;

/// The cards.
pub fn cards(store: &Store, part: &PartProps) -> Html {
    let inputs = &part.derived.inputs;
    let bar = |share: Share| f64::from(share.tenths()) / 1000.0;
    let line =
        |sign: &str, share: Share, fact| said(&format!("{sign} {}", percent(bar(share))), &[Citation::Claim(fact)]);
    let retention = if days(part) > RETENTION_DAY {
        card(
            store,
            part,
            Kpi::MonthTwoRetention,
            "funnel.month_two_retention",
            line("≥", RETENTION_BAR, RETENTION_FACT),
            Some(bar(RETENTION_BAR)),
        )
    } else {
        card(
            store,
            part,
            Kpi::WeeklyExitShare,
            "funnel.weekly_exit_share",
            line("<", WEEKLY_EXIT_BAR, WEEKLY_EXIT_FACT),
            Some(bar(WEEKLY_EXIT_BAR)),
        )
    };
    // Without campaigns and money, who speaks says more than a row of zeros.
    let has_orders = !inputs.campaigns.is_empty() || inputs.base_conversion > 0.0;
    html! {
        <div class="stat-cards">
            { card(store, part, Kpi::MembersEnd, "funnel.members_end", Html::default(), None) }
            { reach(store, part) }
            { retention }
            if has_orders {
                { card(store, part, Kpi::Orders, "funnel.orders", Html::default(), None) }
            } else {
                { card(store, part, Kpi::MessagesPerMember, "funnel.messages_per_member", Html::default(), None) }
            }
            if part.has_money() {
                { card(store, part, Kpi::Profit, "funnel.profit", loss(store, part), Some(0.0)) }
            } else {
                { card(store, part, Kpi::SpeakerShare, "funnel.speaker_share",
                    line("≥", DAILY_ACTIVE_BAR, DAILY_ACTIVE_FACT), Some(bar(DAILY_ACTIVE_BAR))) }
            }
        </div>
    }
}

/// Results to be shown, and whether they are of earlier inputs; none while only expected values are known.
fn shown(part: &PartProps) -> Option<(&Results, bool)> {
    let known = part.known()?;
    // A few runs of new inputs are no reason to leave the old result.
    known.outcome.as_ref().map(|outcome| (&outcome.results, known.is_outcome_stale))
}

/// The days that what is shown is about.
fn days(part: &PartProps) -> u32 {
    let days = shown(part).and_then(|(results, _)| u32::try_from(results.band(Series::Members).len()).ok());
    days.unwrap_or(part.derived.inputs.horizon_days)
}

fn label(store: &Store, part: &PartProps, kpi: Kpi) -> AttrValue {
    match kpi {
        Kpi::MembersEnd => store.t(Text::MembersOnDay { day: days(part) }),
        _ => store.t(text::kpi(kpi)),
    }
}

fn card(store: &Store, part: &PartProps, kpi: Kpi, mark: &'static str, note: Html, line: Option<f64>) -> Html {
    let notation = notation(kpi, store.lang);
    let aimed_at = aimed_at(part, kpi);
    let note = html! { <>{ for aimed_at.map(|target| aim_note(store, part, target)) }{ note }</> };
    let target = aimed_at.map(|target| float(target.value)).or(line);
    let none = || store.t(text::undefined(kpi));
    let known = shown(part);
    let value = match known {
        Some((results, _)) => results.kpi(kpi).spread.map(|spread| spread.mean),
        None => part.expected.kpis[kpi as usize],
    };
    let state = match known {
        None => StatState::Estimated { badge: store.t(Text::EstimateBadge) },
        Some((results, is_stale)) => match results.kpi(kpi).spread {
            Some(spread) => {
                let [low, _, median, _, high] = spread.quantiles;
                StatState::Known {
                    whisker: Whisker::new([low, median, high], target),
                    low: notation.short(low).into(),
                    high: notation.short(high).into(),
                    is_stale,
                }
            }
            None => StatState::Known { whisker: None, low: none(), high: AttrValue::default(), is_stale },
        },
    };
    let (words, raw) = match value {
        Some(value) => {
            // As beside the funnel: what falls short of a line does not read as the line.
            let words = match line {
                Some(bar) if notation.form == Form::Share => judged(value, bar).0,
                _ => notation.short(value),
            };
            (AttrValue::from(words), AttrValue::from(value.to_string()))
        }
        None => (AttrValue::Static("—"), AttrValue::default()),
    };
    stat_card(StatCard {
        label: label(store, part, kpi),
        note,
        figure: figure(mark, raw, words),
        unit: notation.unit.into_owned().into(),
        state,
    })
}

/// What the plan sets itself in a figure; of members at least what it is made for.
fn aimed_at(part: &PartProps, kpi: Kpi) -> Option<Target> {
    let usual = Some(part.ground.usual_target()).filter(|usual| usual.kpi == kpi);
    part.funnel.targets.values().copied().find(|target| target.kpi == kpi).or(usual)
}

/// The target on its card, with its chance once that is known.
fn aim_note(store: &Store, part: &PartProps, target: Target) -> Html {
    let n = written(target.kpi, float(target.value), part.first, store.lang);
    let text = match met(part, target.kpi, aim(target)) {
        Some(share) => Text::TargetChance { n, share: chance(share) },
        None => Text::Target { n },
    };
    html! { <span>{ store.t(text) }</span> }
}

/// When the members that the plan is made for are there.
fn reach(store: &Store, part: &PartProps) -> Html {
    let size = part.ground.size;
    let least = f64::from(size);
    let day = |n: u32| AttrValue::from(short_day_text(part.first, n, store.lang));
    let known = shown(part);
    let (value, state) = match known {
        None => {
            let day = reached(&part.expected, Series::Members, least);
            (day, StatState::Estimated { badge: store.t(Text::EstimateBadge) })
        }
        Some((results, is_stale)) => {
            let when = moment(results, Series::Members, least);
            let never = 1.0 - met(part, Kpi::MembersPeak, Aim::AtLeast(least)).unwrap_or_default();
            let last = f64::from(days(part));
            let place = |n: Option<u32>| n.map_or(last, f64::from);
            let whisker = when
                .early
                .and_then(|early| Whisker::new([f64::from(early), place(when.middle), place(when.late)], None));
            let high = when.late.map_or_else(|| store.t(Text::NeverShare { share: chance(never) }), day);
            let low = when.early.map_or_else(AttrValue::default, day);
            (when.middle, StatState::Known { whisker, low, high, is_stale })
        }
    };
    let mark = "funnel.reach_day";
    let figure = match value {
        Some(n) => {
            let raw = part.first.plus(n as i32).map(|day| AttrValue::from(day.iso())).unwrap_or_default();
            figure(mark, raw, day(n))
        }
        None => {
            html! { <span class="stat-card__words">{ figure(mark, AttrValue::default(), store.t(Text::Never)) }</span> }
        }
    };
    stat_card(StatCard {
        label: store.t(Text::ToSize { n: whole(size) }),
        // Days have no mean where some runs never get there.
        note: html! { <span>{ store.t(ChartText::Median) }</span> },
        figure,
        unit: AttrValue::default(),
        state,
    })
}

/// How likely a loss is.
fn loss(store: &Store, part: &PartProps) -> Html {
    let share = met(part, Kpi::Profit, Aim::AtLeast(0.0)).map(|gain| 1.0 - gain);
    let text = share.filter(|share| *share > 0.0).map(|share| store.t(Text::LossShare { share: chance(share) }));
    html! { { for text } }
}

/// The share of all runs that meet an aim.
fn met(part: &PartProps, kpi: Kpi, aim: Aim) -> Option<f64> {
    part.known()?.outcome.as_ref().map(|outcome| outcome.told.share_met(kpi, aim))
}
