//! Newcomers' first week, and who still speaks weeks after joining.

use yew::prelude::*;

use crate::components::panel::{Panel, full_panel};
use crate::components::table::{TableRow, unbroken_table};
use crate::i18n::figures::{percent, range};
use crate::i18n::text::calendar::labels::days_of;
use crate::i18n::text::measured::Measured as Text;
use crate::pages::said::said;
use crate::playbook::Citation;
use crate::playbook::claims::{RETENTION_BAR, RETENTION_FACT};
use crate::state::store::Store;
use crate::views::measured::rates::share;
use crate::views::measured::{Cohort, Group, cohorts, day_at, first_week, still_active};

/// Weeks that are shown.
const WEEKS: usize = 9;
/// Cohorts that are shown: the latest.
const COHORTS: usize = 12;

/// The panel.
pub fn panel(store: &Store, group: &Group) -> Html {
    let first = first_week(group);
    let (all, is_by_joining) = cohorts(group);
    let last = group.days().map_or(0, |(_, last)| last);
    let shown = &all[all.len().saturating_sub(COHORTS)..];
    let n_weeks = shown.iter().map(|cohort| cohort.spoke.len()).max().unwrap_or(0).min(WEEKS);
    let share = f64::from(first.spoke) / f64::from(first.newcomers.max(1));
    let sentence = if first.newcomers == 0 {
        store.t(Text::FirstWeekNone)
    } else {
        store.t(Text::FirstWeekIs { n: first.newcomers, spoke: first.spoke, share: percent(share) })
    };
    let by = store.t(if is_by_joining { Text::CohortsBy } else { Text::CohortsByFirst });
    let week = |n: usize| store.t(Text::WeekN { n: u32::try_from(n + 1).unwrap_or(0) });
    let heads = [store.t(Text::CohortHead), store.t(Text::Came)].into_iter().chain((0..n_weeks).map(week)).collect();
    full_panel(Panel {
        title: store.t(Text::Newcomers),
        remark: by.clone(),
        body: html! {
            <>
                <p><output data-kpi="monitor.talk.first_week" data-value={share.to_string()}>{ sentence }</output></p>
                if first.unheard > 0 {
                    <p class="quiet" data-unheard={first.unheard.to_string()}>
                        { store.t(Text::FirstWeekUnheard { n: first.unheard }) }
                    </p>
                }
                { retained(store, group) }
                // A week that goes on is no week yet.
                if shown.iter().any(|cohort| cohort.weeks_over(last) > 0) {
                    { unbroken_table(by, heads, shown.iter().map(|cohort| row(store, cohort, n_weeks, last)).collect()) }
                }
            </>
        },
        ..Panel::default()
    })
}

/// How many were still active in the next month, beside S1's line.
fn retained(store: &Store, group: &Group) -> Html {
    let found = still_active(group).and_then(|(still, n)| Some((still, n, share(u64::from(still), u64::from(n))?)));
    let Some((still, n, found)) = found else {
        return html! { <p class="quiet">{ said(&store.t(Text::StillActiveNone), &[Citation::Claim(RETENTION_FACT)]) }</p> };
    };
    let interval = range(&percent(found.low), &percent(found.high));
    let bar = f64::from(RETENTION_BAR.tenths()) / 1000.0;
    let verdict = if found.value >= bar { Text::StillActiveMet } else { Text::StillActiveMissed };
    let words = Text::StillActive { n, still, share: percent(found.value), interval };
    html! {
        <p>
            <output data-kpi="monitor.talk.still_active" data-value={found.value.to_string()}>{ store.t(words) }</output>
            { " " }{ said(&store.t(verdict), &[Citation::Claim(RETENTION_FACT)]) }
        </p>
    }
}

fn row(store: &Store, cohort: &Cohort, n_weeks: usize, last: i32) -> TableRow {
    let week = day_at(cohort.monday).zip(day_at(cohort.monday + 6));
    let week = week.map(|(monday, sunday)| days_of(store.lang, monday, sunday)).unwrap_or_default();
    let share = |n: &u32| percent(f64::from(*n) / f64::from(cohort.came.max(1)));
    let n_over = cohort.weeks_over(last);
    let cells = (0..n_weeks).map(|week| match cohort.spoke.get(week) {
        Some(n) if week < n_over => html! { share(n) },
        Some(_) => html! { <span class="quiet">{ store.t(Text::WeekOpen) }</span> },
        None => Html::default(),
    });
    TableRow {
        cells: [html! { week }, html! { store.t(Text::Heads { n: cohort.came }) }].into_iter().chain(cells).collect(),
        is_on: false,
    }
}
