//! The weekly review, which writes itself: what moved, why perhaps, what to do, what was planned and what was sent.

use yew::prelude::*;

use super::watched::{WatchProps, tone};
use crate::components::button::{Button, ButtonKind};
use crate::components::figure::listed_figure;
use crate::components::icon::IconName;
use crate::components::panel::{Panel, full_panel};
use crate::components::pill::{PillTone, pill};
use crate::components::table::{TableRow, table};
use crate::domain::calendar::day::Day;
use crate::domain::code::Code as _;
use crate::domain::group_type::GroupType;
use crate::domain::monitor::cause::{Standing, causes};
use crate::domain::monitor::metrics::WEEK;
use crate::domain::monitor::review::{Review, review};
use crate::domain::monitor::sent::{Sent, sent};
use crate::i18n::text::calendar::labels::short_day;
use crate::i18n::text::lifecycle::labels as life;
use crate::i18n::text::monitor::{Watch as Text, labels, wording};
use crate::pages::copying::on_copy;
use crate::pages::printing::{Instead, Printing, one_sheet, use_printing};
use crate::pages::said::said;
use crate::playbook::Citation;
use crate::playbook::claims::DECLINE_CAUSES_FACT;
use crate::playbook::health::WEEKLY_REVIEW_FACT;
use crate::state::store::{Store, use_store};

/// What S2 looks at first, by type of group.
const FOCUS: [&str; 3] = ["S2-6-focus-activity", "S2-6-focus-growth", "S2-6-focus-conversion"];

/// The panel.
#[component]
pub fn ReviewPanel(props: &WatchProps) -> Html {
    let store = use_store();
    let chosen = use_state_eq(|| None::<Day>);
    let on_refused = {
        let store = store.clone();
        Callback::from(move |()| store.say(Text::PrintRefused))
    };
    let printing = use_printing(Instead::WhenAsked, on_refused);
    let chip = html! { <>{ said(&store.t(Text::WeeklyRhythm), &[Citation::Claim(WEEKLY_REVIEW_FACT)]) }</> };
    let Some(last_week) = props.view.week.filter(|_| props.view.last.is_some()) else { return Html::default() };
    let monday = chosen.filter(|day| *day <= last_week).unwrap_or(last_week);
    let of = review(&props.monitor, &props.view.alarms, monday);
    let first = props.monitor.days.all().keys().next().map_or(monday, |day| day.monday());
    if last_week < first {
        return full_panel(Panel {
            title: store.t(Text::Review),
            chip,
            class: Some("review"),
            body: html! { <p>{ store.t(Text::ReviewNone) }</p> },
            ..Panel::default()
        });
    }
    let sent = sent(&props.calendar, monday, props.today);
    let text = wording::review(&store.title(&props.plan), &of, &props.monitor, &sent, store.lang);
    let to = |weeks: i32| {
        let (chosen, day) = (chosen.clone(), monday.plus(weeks * WEEK));
        Callback::from(move |_: MouseEvent| chosen.set(day))
    };
    let on_print = {
        let printing = printing.setter();
        Callback::from(move |_: MouseEvent| printing.set(Printing::Asked))
    };
    full_panel(Panel {
        title: store.t(Text::Review),
        chip,
        remark: store.t(Text::ReviewRemark),
        actions: html! {
            <>
                <Button label={store.t(Text::Copy)} icon={Some(IconName::COPY)} small={true}
                    onclick={on_copy(&store, text.clone())} data_action={Some(AttrValue::Static("copy-review"))} />
                <Button label={store.t(Text::Print)} kind={ButtonKind::Ghost} icon={Some(IconName::PRINT)} small={true}
                    onclick={on_print} data_action={Some(AttrValue::Static("print-review"))} />
            </>
        },
        class: Some("review"),
        body: html! {
            <>
                <div class="review__weeks">
                    <Button label={store.t(Text::WeekBefore)} icon={Some(IconName::CHEVRON_LEFT)} small={true} onclick={to(-1)}
                        disabled={monday <= first} data_action={Some(AttrValue::Static("week-before"))} />
                    <h3>{ wording::heading(&of, store.lang) }</h3>
                    <Button label={store.t(Text::WeekAfter)} icon={Some(IconName::CHEVRON_RIGHT)} small={true} onclick={to(1)}
                        disabled={monday >= last_week} data_action={Some(AttrValue::Static("week-after"))} />
                </div>
                { body(&store, props, &of, &sent) }
                if *printing != Printing::No {
                    { one_sheet(&store, &text) }
                }
            </>
        },
    })
}

fn body(store: &Store, part: &WatchProps, of: &Review, sent: &Sent) -> Html {
    let head = |text: Text| html! { <h4 class="review__head">{ store.t(text) }</h4> };
    html! {
        <>
            if of.n_days < WEEK.unsigned_abs() {
                <p class="quiet">{ store.t(Text::ReviewDays { n: of.n_days }) }</p>
            }
            { head(Text::WhatMoved) }
            { figures(store, of) }
            { head(Text::WhyPerhaps) }
            { why(store, part, of) }
            { head(Text::WhatToDo) }
            { to_do(store, of) }
            if !of.events.is_empty() {
                { head(Text::InWeek) }
                <ul>
                    { for of.events.iter().map(|event| {
                        let note = part.monitor.events.get(event).map(|note| note.as_str().to_owned()).unwrap_or_default();
                        html! { <li>{ short_day(store.lang, event.on) }{ " " }{ store.t(labels::happening(event.what)) }{ " " }{ note }</li> }
                    }) }
                </ul>
            }
            { head(Text::InCalendar) }
            { in_calendar(store, sent) }
            { closing(store, part.plan.positioning.group_type) }
        </>
    }
}

fn figures(store: &Store, of: &Review) -> Html {
    let head =
        vec![store.t(Text::FigureHead), store.t(Text::NowWeek), store.t(Text::BeforeWeek), store.t(Text::Change)];
    let most = of.most_moved();
    let rows = of.figures.iter().map(|it| {
        let before = it.before.map_or_else(|| "—".to_owned(), |before| wording::amount(it.figure, before));
        let change = wording::moved(*it, store.lang).unwrap_or_else(|| "—".to_owned());
        let kpi = format!("monitor.week.{}", it.figure.code());
        TableRow {
            cells: vec![
                html! { { store.t(labels::figure(it.figure)) } },
                listed_figure(kpi, it.now.to_string(), wording::amount(it.figure, it.now)),
                html! { { before } },
                html! { { change } },
            ],
            is_on: most.is_some_and(|most| most.figure == it.figure),
        }
    });
    table(store.t(Text::WhatMoved), head, rows.collect())
}

fn why(store: &Store, part: &WatchProps, of: &Review) -> Html {
    if of.is_falling() != Some(true) {
        let why = if of.is_falling().is_none() { Text::WhyUnknown } else { Text::WhyNone };
        return html! { <p class="quiet">{ store.t(why) }</p> };
    }
    let tone = |standing| if standing == Standing::Likely { PillTone::Warn } else { PillTone::Quiet };
    html! {
        <ul class="review__causes">
            { for causes(&part.monitor, of.monday).into_iter().map(|(cause, standing)| html! {
                <li data-cause={cause.code()} data-standing={standing.code()}>
                    { said(&store.t(labels::cause(cause)), &[Citation::Claim(DECLINE_CAUSES_FACT)]) }{ " " }
                    { pill(store.t(labels::standing(standing)), tone(standing)) }
                </li>
            }) }
        </ul>
    }
}

fn to_do(store: &Store, of: &Review) -> Html {
    if of.alarms.is_empty() {
        return html! { <p class="quiet">{ store.t(Text::DoNone) }</p> };
    }
    html! {
        <ul class="review__alarms">
            { for of.alarms.iter().map(|alarm| {
                let rule = alarm.key.rule;
                html! {
                    <li>
                        if let Some(level) = alarm.level {
                            { pill(store.t(life::alert(level)), tone(Some(level))) }{ " " }
                        }
                        <strong>{ store.t(labels::rule(rule)) }</strong>
                        { store.lang.pick("：", ": ") }
                        { said(&store.t(labels::Actions(rule)), &[Citation::Claim(rule.fact())]) }
                    </li>
                }
            }) }
        </ul>
    }
}

fn in_calendar(store: &Store, sent: &Sent) -> Html {
    if sent.n_planned == 0 {
        return html! { <p class="quiet">{ store.t(Text::NonePlanned) }</p> };
    }
    let Sent { n_planned: planned, n_sent, n_skipped: skipped, open } = sent;
    let counts = Text::SentOf { planned: *planned, sent: *n_sent, skipped: *skipped };
    html! {
        <>
            <p>{ listed_figure("monitor.week.sent".to_owned(), n_sent.to_string(), store.t(counts)) }</p>
            if !open.is_empty() {
                <p class="quiet">{ store.t(Text::NotMarked) }</p>
                <ul>
                    { for open.iter().map(|(day, title)| html! { <li>{ short_day(store.lang, *day) }{ " " }{ title.clone() }</li> }) }
                </ul>
            }
        </>
    }
}

/// What numbers do not tell.
fn closing(store: &Store, group: GroupType) -> Html {
    let focus = labels::focus(group).map(|three| {
        let three: Vec<String> = three.iter().map(|it| store.t(it).to_string()).collect();
        format!("{}{}{}", store.t(Text::Focus), store.lang.pick("：", ": "), three.join(store.lang.pick("、", ", ")))
    });
    html! {
        <div class="review__closing">
            if let Some(focus) = focus {
                <p>{ said(&focus, &FOCUS.map(Citation::Claim)) }</p>
            }
            <p>{ said(&store.t(Text::AlsoAsk), &[Citation::Claim("S2-6-qualitative")]) }</p>
            <p>{ said(&store.t(Text::FinalTest), &[Citation::Claim("S1-9-final-test")]) }</p>
        </div>
    }
}
