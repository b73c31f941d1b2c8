//! Who took part in the activities that are over, beside what the calendar promised.

use yew::prelude::*;

use crate::components::empty_state::empty_state;
use crate::components::panel::{Panel, full_panel};
use crate::components::table::{TableRow, worded_table};
use crate::domain::calendar::Calendar;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::Expected;
use crate::domain::code::Code as _;
use crate::domain::monitor::Days;
use crate::i18n::figures::{grouped, percent, range};
use crate::i18n::text::calendar::labels::day_of;
use crate::i18n::text::rates::{self as labels, Rates as Text};
use crate::pages::said::said;
use crate::playbook::Citation;
use crate::state::store::Store;
use crate::views::measured::turnout::{Turnout, turnouts};

/// The panel.
pub fn panel(store: &Store, calendar: &Calendar, days: &Days, today: Day) -> Html {
    let found = turnouts(calendar, days, today);
    let n = u32::try_from(found.len()).unwrap_or(u32::MAX);
    let heads =
        [Text::Day, Text::Activity, Text::Promised, Text::Real, Text::Verdict].map(|text| store.t(text)).to_vec();
    full_panel(Panel {
        title: store.t(Text::Turnout),
        remark: if n == 0 { AttrValue::default() } else { store.t(Text::TurnoutRemark { n }) },
        class: Some(if n == 0 { "turnout only-screen" } else { "turnout" }),
        body: if found.is_empty() {
            empty_state(store.t(Text::TurnoutEmpty), Html::default())
        } else {
            worded_table(store.t(Text::Turnout), heads, found.iter().map(|it| row(store, it)).collect())
        },
        ..Panel::default()
    })
}

fn row(store: &Store, it: &Turnout) -> TableRow {
    let title = if it.title.trim().is_empty() { store.t(Text::Untitled) } else { it.title.clone().into() };
    let share = |Expected { min, max }: Expected| format!("{}%", range(&min.get().to_string(), &max.get().to_string()));
    let promised = match (it.expected, it.form) {
        (Some(expected), Some(form)) => said(&share(expected), &[Citation::Claim(form.stated().fact)]),
        (Some(expected), None) => html! { { share(expected) } },
        (None, _) => html! { <span class="quiet">{ store.t(Text::NotSaid) }</span> },
    };
    let n = grouped(it.participants as f64, 0);
    let real = match it.share {
        Some(found) => store.t(Text::OfMembers {
            share: percent(found.value),
            range: range(&percent(found.low), &percent(found.high)),
            n,
        }),
        None => store.t(Text::People { n }),
    };
    let verdict = match it.beside() {
        Some(beside) => html! { <span data-beside={beside.code()}>{ store.t(labels::beside(beside)) }</span> },
        None if it.on_day > 1 => html! { <span class="quiet">{ store.t(Text::Shared { n: it.on_day }) }</span> },
        None => html! { <span class="quiet">{ "—" }</span> },
    };
    TableRow {
        cells: vec![
            html! { { day_of(store.lang, it.day) } },
            html! { { title } },
            promised,
            html! { { real } },
            verdict,
        ],
        is_on: false,
    }
}
