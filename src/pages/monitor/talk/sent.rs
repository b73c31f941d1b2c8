//! The mix as it was sent: kinds of messages of the owner and the admins, week by week, beside what the calendar planned.

use yew::prelude::*;

use super::TalkProps;
use crate::components::panel::{Panel, full_panel};
use crate::components::table::{TableRow, table, worded_table};
use crate::components::text_link::text_link;
use crate::domain::calendar::mix::Target;
use crate::domain::code::Code as _;
use crate::i18n::figures::{decimal, grouped, percent};
use crate::i18n::text::calendar::labels::days_of;
use crate::i18n::text::items;
use crate::i18n::text::measured::{self as labels, Measured as Text};
use crate::pages::said::said;
use crate::state::route::{Planner, Route};
use crate::state::store::Store;
use crate::views::calendar::findings::part_name;
use crate::views::measured::{Group, MixRow, SentWeek, sent_days, sent_mix, sent_weeks};

/// Weeks that are shown: the latest.
const WEEKS: u16 = 8;

/// The panel.
pub fn panel(store: &Store, part: &TalkProps, group: &Group) -> Html {
    let weeks = sent_weeks(group, &part.calendar, usize::from(WEEKS));
    let heads = [Text::SentWeek, Text::SentKinds, Text::SentPlanned].map(|text| store.t(text)).to_vec();
    let target = Target::of(&part.calendar.mix, part.plan.positioning.group_type);
    full_panel(Panel {
        title: store.t(Text::SentTitle),
        remark: store.t(Text::SentRemark),
        body: html! {
            <>
                <p>
                    { said(&store.t(Text::SentTarget { mix: wanted(store, &target) }), &target.citations) }{ " " }
                    { text_link(Route::plan(&part.plan.id, Planner::Calendar).href(), store.t(Text::ToCalendar)) }
                </p>
                { mix(store, part, group, &target) }
                if weeks.is_empty() {
                    <p class="quiet">{ store.t(Text::SentNobody) }</p>
                } else {
                    <h3 class="measured__model">{ store.t(Text::SentByWeek) }</h3>
                    { worded_table(store.t(Text::SentByWeek), heads, weeks.iter().map(|week| row(store, week)).collect()) }
                    <p class="quiet">{ store.t(Text::SentHint) }</p>
                }
            </>
        },
        ..Panel::default()
    })
}

/// The mix of the calendar's items in the weeks of the log, by what they are about: planned and sent, beside the target.
fn mix(store: &Store, part: &TalkProps, group: &Group, target: &Target) -> Html {
    let Some(days) = sent_days(group, WEEKS) else { return Html::default() };
    let title = Text::MixOf { days: days_of(store.lang, *days.start(), *days.end()) };
    let mix = sent_mix(&part.calendar, target, days);
    if mix.rows.iter().all(|row| row.planned == 0) {
        return html! { <p class="quiet">{ store.t(Text::MixNothing) }</p> };
    }
    let all: u32 = target.weights().iter().sum();
    let name = |row: &MixRow| match row.part {
        Some(at) => part_name(target, at, store.lang).into(),
        None => store.t(Text::MixOther),
    };
    let aim = |row: &MixRow| {
        let weight = row.part.and_then(|at| target.parts.get(at)).map(|part| part.weight);
        weight.map_or_else(|| "—".to_owned(), |weight| percent(f64::from(weight) / f64::from(all.max(1))))
    };
    let count = |which: &'static str, row: &MixRow, n: u32, share: Option<f64>| {
        let code = row.part.map_or_else(|| "other".to_owned(), |at| at.to_string());
        let n_of = grouped(f64::from(n), 0);
        let words = share.map_or_else(|| n_of.clone(), |share| format!("{} · {n_of}", percent(share)));
        html! { <output data-kpi={format!("monitor.talk.mix.{which}.{code}")} data-value={n.to_string()}>{ words }</output> }
    };
    let line = |row: &MixRow| TableRow {
        cells: vec![
            html! { { name(row) } },
            html! { { aim(row) } },
            count("planned", row, row.planned, mix.planned_share(row)),
            count("sent", row, row.sent, mix.sent_share(row)),
        ],
        is_on: false,
    };
    let heads = vec![
        store.t(Text::MixPart),
        store.t(Text::Target),
        store.t(Text::MixPlanned { n: mix.planned }),
        store.t(Text::MixSent { n: mix.sent }),
    ];
    html! {
        <>
            <h3 class="measured__model">{ store.t(title.clone()) }</h3>
            { table(store.t(title), heads, mix.rows.iter().map(line).collect()) }
            <p class="quiet">{ store.t(if mix.sent == 0 { Text::MixNoneSent } else { Text::MixHint }) }</p>
        </>
    }
}

/// The parts of the mix that the calendar aims at, in percent.
fn wanted(store: &Store, target: &Target) -> String {
    let all: u32 = target.weights().iter().sum();
    let part = |kinds: &[crate::domain::calendar::kind::Kind], weight: u32| {
        let names = kinds.iter().map(|kind| store.t(items::kind(*kind)).to_string()).collect::<Vec<_>>();
        let share = f64::from(weight) * 100.0 / f64::from(all.max(1));
        format!("{} {}%", names.join(store.lang.pick("、", ", ")), decimal(share, 0))
    };
    let parts: Vec<String> = target.parts.iter().map(|it| part(&it.kinds, it.weight)).collect();
    parts.join(store.lang.pick("；", "; "))
}

fn row(store: &Store, week: &SentWeek) -> TableRow {
    let one = |name: AttrValue, n: u32| format!("{name} {}", grouped(f64::from(n), 0));
    let sep = store.lang.pick("，", ", ");
    let sent = week.sent.iter().map(|(kind, n)| one(store.t(labels::kind(*kind)), *n)).collect::<Vec<_>>().join(sep);
    let planned = week.planned.iter().map(|(kind, n)| one(store.t(items::kind(*kind)), *n)).collect::<Vec<_>>();
    let list = |n: u32, list: String| {
        let all = Text::SentAll { n: grouped(f64::from(n), 0), list };
        if n == 0 { store.t(Text::None) } else { store.t(all) }
    };
    let kinds: Vec<&str> = week.sent.iter().map(|(kind, _)| kind.code()).collect();
    TableRow {
        cells: vec![
            html! { { days_of(store.lang, week.monday, week.monday.plus(6).unwrap_or(week.monday)) } },
            html! { <span data-week={week.monday.iso()} data-value={week.n_sent().to_string()} data-kinds={kinds.join(" ")}>
                { list(week.n_sent(), sent) }
            </span> },
            html! { { list(week.n_planned(), planned.join(sep)) } },
        ],
        is_on: false,
    }
}
