//! The sheets of months: a field a day, with what stands on it and what the almanac says.

use std::collections::BTreeSet;

use rust_xlsxwriter::{Workbook, Worksheet, XlsxError};

use super::looks;
use super::write::{date, on_paper, put_text};
use crate::domain::calendar::almanac::statutory::Statutory;
use crate::domain::calendar::almanac::{AlmanacDay, almanac};
use crate::domain::calendar::anchor::Anchors;
use crate::domain::calendar::day::{Day, Weekday};
use crate::domain::calendar::item::Status;
use crate::domain::calendar::kind::Kind;
use crate::domain::calendar::occurrence::{Occurrence, occurrences};
use crate::domain::calendar::repeat::{End, Repeat};
use crate::domain::calendar::rule::each_day;
use crate::domain::calendar::{Calendar, DayLayer};
use crate::domain::code::Code;
use crate::i18n::Lang;
use crate::i18n::text::almanac::{Almanac, festival, lunar_day, lunar_month, shopping, term};
use crate::i18n::text::calendar::labels::weekday;
use crate::i18n::text::calendar_files::CalendarFiles;
use crate::i18n::text::items;

/// Most months that are drawn: five years. The list has everything.
const MAX_MONTHS: usize = 60;
/// Months that are drawn of a series without an end, if nothing else goes on for longer.
const OPEN_MONTHS: i32 = 3;
/// Fewest lines for items in a week.
const MIN_LINES: usize = 3;
/// With more rows than this, a month is printed on several pages.
const ROWS_A_PAGE: u32 = 60;
/// How wide a day is drawn. Unit: characters.
const DAY_WIDTH: u8 = 19;
/// Rows above the weeks: the title, and the days of the week. They stay in view.
const HEAD: u32 = 2;

/// Adds a sheet for each month in which something stands.
pub fn write(book: &mut Workbook, calendar: &Calendar, title: &str, lang: Lang) -> Result<(), XlsxError> {
    let months = months(calendar);
    let drawn = months.iter().take(MAX_MONTHS);
    let last = drawn.clone().next_back().copied();
    for &first in drawn {
        let n_days = i32::try_from(first.days_in_month()).unwrap_or(31);
        let found = occurrences(calendar, first..=first.plus(n_days - 1).unwrap_or(Day::LAST));
        if found.is_empty() {
            continue;
        }
        let sheet = book.add_worksheet();
        let end = write_month(sheet, &Month { calendar, first, found: &found }, title, lang)?;
        if months.len() > MAX_MONTHS && Some(first) == last {
            let until = lang.t(month_name(first)).into_owned();
            let remark = lang.t(CalendarFiles::Continued { until });
            sheet.write_string_with_format(end + 1, 0, remark, &looks::remark())?;
        }
    }
    Ok(())
}

/// The months in which something stands, by their first days; more than [`MAX_MONTHS`] where there are more.
fn months(calendar: &Calendar) -> BTreeSet<Day> {
    let mut anchors = Anchors::new(calendar);
    let mut months = BTreeSet::new();
    let mut open: Vec<(Day, &Repeat)> = Vec::new();
    for (&id, item) in &calendar.items {
        let Ok(first) = anchors.day(id, item) else { continue };
        match &item.repeat {
            None => {
                months.insert(first.first_of_month());
            }
            Some(repeat) if repeat.end == End::Never => open.push((first, repeat)),
            Some(repeat) => put_months(&mut months, first, repeat, Day::LAST),
        }
    }
    let last = months.last().copied();
    for (first, repeat) in open {
        let own = first.first_of_month().plus_months(OPEN_MONTHS - 1).unwrap_or(Day::LAST);
        let last = last.map_or(own, |last| last.max(own));
        let end = last.plus_months(1).and_then(|next| next.plus(-1)).unwrap_or(Day::LAST);
        put_months(&mut months, first, repeat, end);
    }
    months
}

/// Adds the months of a series up to `end`; not many more than are drawn.
fn put_months(months: &mut BTreeSet<Day>, first: Day, repeat: &Repeat, end: Day) {
    let far = i32::try_from(MAX_MONTHS).ok().and_then(|n| first.plus_months(n + 1)).unwrap_or(Day::LAST);
    each_day(first, repeat, first, end.min(far), |day| {
        months.insert(day.first_of_month());
    });
}

struct Month<'a> {
    calendar: &'a Calendar,
    first: Day,
    /// By day and start.
    found: &'a [Occurrence<'a>],
}

impl Month<'_> {
    fn on(&self, day: Day) -> impl Iterator<Item = &Occurrence<'_>> {
        self.found.iter().filter(move |occurrence| occurrence.day == day)
    }
}

fn month_name(first: Day) -> CalendarFiles {
    CalendarFiles::MonthSheet { year: first.year(), month: first.month() }
}

/// Fills a month's sheet, and says which row is its last.
fn write_month(sheet: &mut Worksheet, month: &Month, title: &str, lang: Lang) -> Result<u32, XlsxError> {
    let name = lang.t(month_name(month.first)).into_owned();
    sheet.set_name(&name)?;
    let title = lang.t(CalendarFiles::MonthTitle { title: title.to_owned(), month: name });
    put_text(sheet, (0, 0), &title, &looks::title())?;
    sheet.set_row_height(0, 28)?;
    let heads = looks::framed(looks::heading());
    for (column, &day) in (0..).zip(Weekday::ALL) {
        sheet.write_string_with_format(1, column, lang.t(weekday(day)), &heads)?;
        sheet.set_column_width(column, DAY_WIDTH)?;
    }
    let n_days = month.first.days_in_month() as usize;
    let days = almanac(month.first, n_days);
    let before = month.first.weekday().index();
    let mut row = HEAD;
    for week in 0..(before + n_days).div_ceil(7) {
        let place = |column: usize| (week * 7 + column).checked_sub(before).and_then(|at| days.get(at));
        let n_lines = (0..7).filter_map(place).map(|day| month.on(day.day).count()).max().unwrap_or(0).max(MIN_LINES);
        let n_lines = u32::try_from(n_lines).unwrap_or(u32::MAX);
        for (column, at) in (0..7).zip(0..) {
            match place(at) {
                Some(day) => write_day(sheet, (row, column), (month, day), n_lines, lang)?,
                None => {
                    for line in 0..n_lines + 2 {
                        sheet.write_blank(row + line, column, &looks::outside())?;
                    }
                }
            }
        }
        row += n_lines + 2;
    }
    for (column, &kind) in (0..).zip(Kind::ALL) {
        let key = format!("{} {}", looks::shape(kind), lang.t(items::kind(kind)));
        sheet.write_string_with_format(row + 1, column, key, &looks::item(kind))?;
    }
    sheet.set_freeze_panes(HEAD, 0)?.set_repeat_rows(0, HEAD - 1)?.set_screen_gridlines(false);
    on_paper(sheet, lang).set_print_fit_to_pages(1, u16::from(row <= ROWS_A_PAGE));
    Ok(row + 1)
}

/// Fills a day's field: its date, its almanac, and so many lines for items.
fn write_day(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    (month, day): (&Month, &AlmanacDay),
    n_lines: u32,
    lang: Lang,
) -> Result<(), XlsxError> {
    let is_off = matches!(day.statutory, Statutory::DayOff(_)) && is_shown(month.calendar, DayLayer::Statutory);
    sheet.write_datetime_with_format(row, column, date(day.day)?, &looks::day(is_off))?;
    put_text(sheet, (row + 1, column), &note(month.calendar, day, lang), &looks::almanac(is_off))?;
    let mut here = month.on(day.day);
    for line in 0..n_lines {
        let place = (row + 2 + line, column);
        let Some(Occurrence { item, start, .. }) = here.next() else {
            sheet.write_blank(place.0, place.1, &looks::side())?;
            continue;
        };
        let kind = lang.t(items::kind(item.kind));
        let title = if item.title.is_blank() { &kind } else { item.title.as_str() };
        let text = format!("{} {} {title}", looks::shape(item.kind), start.clock());
        let looks = if item.status == Status::Skipped { looks::skipped(item.kind) } else { looks::item(item.kind) };
        put_text(sheet, place, &text, &looks::framed(looks))?;
    }
    Ok(())
}

fn is_shown(calendar: &Calendar, layer: DayLayer) -> bool {
    !calendar.hidden.contains(&layer)
}

/// What is to be said of a day in a line: rest or work, days of one's own, festivals and terms, or else the lunar date.
fn note(calendar: &Calendar, day: &AlmanacDay, lang: Lang) -> String {
    let is_shown = |layer| is_shown(calendar, layer);
    let mut words: Vec<String> = Vec::new();
    let own = calendar.days.iter().filter(|own| {
        let is_same_day = (own.day.month(), own.day.day()) == (day.day.month(), day.day.day());
        own.day == day.day || (own.is_yearly && is_same_day)
    });
    if is_shown(DayLayer::Own) {
        words.extend(own.map(|own| own.name.as_str().to_owned()));
    }
    if is_shown(DayLayer::Festivals) {
        words.extend(day.festivals.iter().map(|name| lang.t(festival(*name)).into_owned()));
    }
    if is_shown(DayLayer::Terms) {
        let name = day.term.map(|name| lang.t(term(name)).into_owned());
        // 清明节 is 清明: said once.
        words.extend(name.filter(|name| !words.iter().any(|word| word.starts_with(name.as_str()))));
    }
    if is_shown(DayLayer::Shopping) {
        words.extend(day.shopping.iter().map(|name| lang.t(shopping(*name)).into_owned()));
    }
    if words.is_empty() && is_shown(DayLayer::Lunar) {
        match (day.lunar.day, lang) {
            (1, _) => words.push(lang.t(lunar_month(day.lunar)).into_owned()),
            (_, Lang::Zh) => words.push(lang.t(lunar_day(day.lunar)).into_owned()),
            // A number alone would be taken for another date.
            (_, Lang::En) => {}
        }
    }
    let badge = match day.statutory {
        Statutory::DayOff(_) => Some(Almanac::DayOff),
        Statutory::Workday(_) => Some(Almanac::Workday),
        Statutory::NotYetPublished | Statutory::BeforeRecords | Statutory::Ordinary => None,
    };
    if let Some(badge) = badge.filter(|_| is_shown(DayLayer::Statutory)) {
        words.insert(0, lang.t(badge).into_owned());
    }
    words.join(" ")
}
