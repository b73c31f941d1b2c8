//! The log of alarms, the newest first.

use yew::prelude::*;

use crate::components::pill::pill;
use crate::components::table::{TableRow, worded_table};
use crate::i18n::text::calendar::labels::day_of;
use crate::i18n::text::lifecycle::labels as life;
use crate::i18n::text::monitor::{Watch as Text, labels};
use crate::pages::monitor::watched::{WatchProps, tone};
use crate::state::store::Store;

/// Most alarms that are listed.
const MAX_LISTED: usize = 60;

/// The log; nothing where there was no alarm.
pub fn log(store: &Store, part: &WatchProps) -> Html {
    let alarms = &part.view.alarms;
    if alarms.is_empty() {
        return Html::default();
    }
    let head = [Text::LogDay, Text::LogWhat, Text::LogLevel, Text::LogUntil, Text::LogNote].map(|text| store.t(text));
    let rows = alarms.iter().take(MAX_LISTED).map(|alarm| {
        let level = match alarm.level {
            Some(level) => pill(store.t(life::alert(level)), tone(Some(level))),
            None => html! { <span class="quiet">{ store.t(Text::NoLevel) }</span> },
        };
        let until = if alarm.is_on { store.t(Text::StillOn) } else { day_of(store.lang, alarm.until).into() };
        let seen = match part.monitor.acknowledged.get(&alarm.key) {
            Some(note) if note.is_blank() => html! { { store.t(Text::SeenTo) } },
            Some(note) => html! { { note.as_str() } },
            None => html! { "—" },
        };
        let day = html! { { day_of(store.lang, alarm.raised) } };
        let what = html! { { store.t(labels::rule(alarm.key.rule)) } };
        TableRow { cells: vec![day, what, level, html! { { until } }, seen], is_on: alarm.is_on }
    });
    let rows = rows.collect();
    let n_more = alarms.len().saturating_sub(MAX_LISTED);
    html! {
        <details class="alarms__log">
            <summary>{ store.t(Text::Log) }{ " " }<span class="quiet">{ alarms.len() }</span></summary>
            { worded_table(store.t(Text::Log), head.to_vec(), rows) }
            if n_more > 0 {
                <p class="quiet">{ store.t(Text::LogMore { n: u32::try_from(n_more).unwrap_or(u32::MAX) }) }</p>
            }
        </details>
    }
}
