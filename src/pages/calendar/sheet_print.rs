//! What is printed: the month on one sheet of A4, on its side; and behind it the days that hold more than fits.
//!
//! It stands outside the page, which the print styles hide, and only while something is printed.

use yew::prelude::*;

use super::day;
use super::desk::PartProps;
use super::item::{drawn, mark, title};
use crate::domain::calendar::day::{Day, Weekday};
use crate::domain::calendar::item::Status;
use crate::domain::calendar::kind::Kind;
use crate::domain::calendar::occurrence::Occurrence;
use crate::domain::code::Code as _;
use crate::i18n::text::calendar::taking::Taking as Text;
use crate::i18n::text::calendar::{Calendar, labels};
use crate::i18n::text::items;
use crate::platform::page;
use crate::state::store::Store;
use crate::views::calendar::days::{DayView, Rest, days};
use crate::views::calendar::print::{Fit, Size, fit};

/// A day of the month with its items.
struct PrintedDay<'a> {
    view: DayView,
    items: Vec<Occurrence<'a>>,
}

/// The sheet.
pub fn sheet(store: &Store, part: &PartProps) -> Html {
    let Some(body) = page::body() else { return Html::default() };
    let first = part.screen.at.first_of_month();
    let last = first.plus(i32::try_from(first.days_in_month()).unwrap_or(1) - 1).unwrap_or(Day::LAST);
    let monday = first.monday();
    let n_weeks = usize::try_from(monday.days_until(last)).unwrap_or(0) / 7 + 1;
    let found = part.occurrences(first, last);
    let days = days(&part.calendar, monday, n_weeks * 7).into_iter().map(|view| {
        let items = found.iter().filter(|found| found.day == view.day).copied().collect();
        PrintedDay { view, items }
    });
    let days: Vec<PrintedDay<'_>> = days.collect();
    let busiest = |week: &[PrintedDay<'_>]| week.iter().map(|day| day.items.len()).max().unwrap_or(0);
    let fit = fit(&days.chunks(7).map(busiest).collect::<Vec<_>>());
    let full: Vec<&PrintedDay<'_>> = days.iter().filter(|day| day.items.len() > fit.lines).collect();
    let month = labels::month_of(store.lang, first);
    let sheet = html! {
        <div class="print-month" lang={store.lang.code()}>
            <section class="print-month__sheet">
                <header class="print-month__head">
                    <h1 class="print-month__plan"><bdi>{ store.title(&part.plan) }</bdi></h1>
                    <p class="print-month__title">{ heading(store, &month, found.len()) }</p>
                </header>
                { legend(store, &found) }
                <div class={classes!("print-month__grid", size_class(fit.size))}>
                    <div class="print-month__weekdays">
                        { for Weekday::ALL.iter().map(|day| html! { <span>{ store.t(labels::weekday(*day)) }</span> }) }
                    </div>
                    { for days.chunks(7).map(|week| html! {
                        <div class="print-month__week">
                            { for week.iter().map(|day| day_cell(store, part, day, fit)) }
                        </div>
                    }) }
                </div>
                { footer(store, part) }
            </section>
            if !full.is_empty() {
                <section class="print-month__list">
                    <h2>{ store.t(Text::FullDays { month }) }</h2>
                    <div class="print-month__days">{ for full.iter().map(|day| full_day(store, day)) }</div>
                </section>
            }
        </div>
    };
    create_portal(sheet, body)
}

fn heading(store: &Store, month: &str, n: usize) -> AttrValue {
    let n = store.t(Calendar::Posts { n: number(n) }).to_string();
    store.t(Text::SheetTitle { month: month.to_owned(), n })
}

/// The kinds of the month by color and shape, with how many there are of each, and the statuses by frame.
fn legend(store: &Store, found: &[Occurrence<'_>]) -> Html {
    let count = |kind: Kind| number(found.iter().filter(|found| found.item.kind == kind).count());
    let kinds = Kind::ALL.iter().map(|&kind| (kind, count(kind))).filter(|(_, n)| *n > 0).map(|(kind, n)| {
        let kind_name = store.t(items::kind(kind)).to_string();
        html! { <li>{ mark(kind) }<span>{ store.t(Text::KindCount { kind: kind_name, n }) }</span></li> }
    });
    let statuses = Status::ALL.iter().filter(|status| found.iter().any(|found| found.item.status == **status));
    let statuses = statuses.map(|&status| {
        html! { <li class={classes!("print-item", status_class(status))}><span class="print-item__title">{ store.t(items::status(status)) }</span></li> }
    });
    html! { <ul class="print-month__legend">{ for kinds }{ for statuses }</ul> }
}

fn day_cell(store: &Store, part: &PartProps, printed: &PrintedDay<'_>, fit: Fit) -> Html {
    let view = &printed.view;
    let class = classes!(
        "print-day",
        (view.day.month() != part.screen.at.month()).then_some("print-day--other"),
        view.day.weekday().is_weekend().then_some("print-day--weekend"),
        matches!(view.rest, Rest::Off(_)).then_some("print-day--off")
    );
    let n_shown = fit.shown(printed.items.len());
    let n_beyond = number(printed.items.len() - n_shown);
    html! {
        <div {class}>
            <div class="print-day__head">
                <span class="print-day__number">{ view.day.day() }</span>
                { day::note(store, view) }
                { day::rest_mark(store, view.rest) }
            </div>
            { for printed.items.iter().take(n_shown).map(|found| item_line(store, found)) }
            if n_beyond > 0 {
                <div class="print-day__beyond">{ store.t(Text::Beyond { n: n_beyond }) }</div>
            }
        </div>
    }
}

fn item_line(store: &Store, found: &Occurrence<'_>) -> Html {
    let item = found.item;
    html! {
        <div class={classes!("print-item", drawn(item.kind).class(), status_class(item.status))}>
            { mark(item.kind) }
            <span class="print-item__time">{ found.start.clock() }</span>
            <bdi class="print-item__title">{ title(store, item) }</bdi>
        </div>
    }
}

/// A day whose items did not all fit: all of them, with what else there is to say.
fn full_day(store: &Store, day: &PrintedDay<'_>) -> Html {
    let line = |found: &Occurrence<'_>| {
        let item = found.item;
        let mut about = vec![store.t(items::kind(item.kind)), store.t(items::status(item.status))];
        if !item.owner.name.is_blank() {
            about.push(item.owner.name.as_str().to_owned().into());
        }
        html! {
            <li class={drawn(item.kind).class()}>
                { mark(item.kind) }
                <span class="print-item__time">{ found.start.clock() }</span>
                <span><bdi>{ title(store, item) }</bdi>{ " " }<small>{ about.join(" · ") }</small></span>
            </li>
        }
    };
    html! {
        <section class="print-list__day">
            <h3>{ labels::day_of(store.lang, day.view.day) }</h3>
            <ul>{ for day.items.iter().map(line) }</ul>
        </section>
    }
}

fn footer(store: &Store, part: &PartProps) -> Html {
    html! {
        <footer class="print-month__foot">
            <bdi>{ store.title(&part.plan) }</bdi>
            <span>{ store.t(Text::Printed { day: part.today.iso() }) }</span>
        </footer>
    }
}

const fn size_class(size: Size) -> &'static str {
    match size {
        Size::Roomy => "print-month__grid--roomy",
        Size::Plain => "print-month__grid--plain",
        Size::Dense => "print-month__grid--dense",
    }
}

const fn status_class(status: Status) -> &'static str {
    match status {
        Status::Idea | Status::Draft => "print-item--draft",
        Status::Ready => "print-item--ready",
        Status::Sent => "print-item--sent",
        Status::Skipped => "print-item--skipped",
    }
}

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
