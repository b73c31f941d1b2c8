//! A row's cells → the fields of an item.

use super::import::{Fault, Reason};
use super::{Column, cell, notation};
use crate::domain::calendar::item::{Expected, Item, Owner, When};
use crate::domain::calendar::repeat::Repeat;
use crate::domain::code::Code;
use crate::domain::hours::MinuteOfDay;
use crate::domain::quantity::{Bounded, Minutes, Percent};
use crate::domain::words::Words;
use crate::i18n::numerals::{self, folded};
use crate::i18n::text::calendar_files::CalendarFiles;
use crate::i18n::text::{items, labels};
use crate::i18n::{Both, Lang};

/// The cells of a row by column.
pub struct Cells<'a>(Vec<(Column, &'a str)>);

impl<'a> Cells<'a> {
    /// The cells that the mapping names.
    pub fn new(cells: &'a [String], mapping: &[Option<Column>]) -> Self {
        let named = mapping.iter().zip(cells).filter_map(|(column, cell)| Some(((*column)?, cell.as_str())));
        Self(named.collect())
    }

    /// The cell as it was typed; none where the sheet has no such column.
    fn text(&self, column: Column) -> Option<&'a str> {
        self.0.iter().find(|(named, _)| *named == column).map(|(_, cell)| *cell)
    }

    /// What the cell says, without regard to width and case; none where it is blank or the sheet has no such column.
    pub fn word(&self, column: Column) -> Option<String> {
        self.text(column).map(folded).filter(|word| !word.is_empty())
    }

    /// Whether the sheet has the column.
    fn has(&self, column: Column) -> bool {
        self.text(column).is_some()
    }
}

/// The item that the cells make of `base`. Columns that the sheet lacks and blank choices leave it as it is.
pub fn item(cells: &Cells, base: &Item, default_start: MinuteOfDay) -> Result<Item, Fault> {
    let when = when(cells, base, default_start)?;
    Ok(Item {
        kind: choice(cells, Column::Kind, items::kind)?.unwrap_or(base.kind),
        title: words(cells, Column::Title, &base.title)?,
        text: words(cells, Column::Text, &base.text)?,
        column: words(cells, Column::Series, &base.column)?,
        when,
        length: length(cells, base, when)?,
        repeat: repeat(cells, base)?,
        stands_for: optional(cells, Column::StandsFor, base.stands_for, notation::read_stands_for)?,
        owner: Owner {
            role: if cells.has(Column::Role) { choice(cells, Column::Role, labels::role)? } else { base.owner.role },
            name: words(cells, Column::Owner, &base.owner.name)?,
        },
        channel: choice(cells, Column::Channel, items::channel)?.unwrap_or(base.channel),
        status: choice(cells, Column::Status, items::status)?.unwrap_or(base.status),
        maker: choice(cells, Column::Maker, items::maker)?.unwrap_or(base.maker),
        reward: words(cells, Column::Reward, &base.reward)?,
        expected: expected(cells, base)?,
        links: list(cells, Column::Links, &base.links, |line| {
            Words::new(cell::from_line(line)).map_err(Reason::TooLong)
        })?,
        checks: list(cells, Column::Checks, &base.checks, notation::read_check)?,
        note: words(cells, Column::Note, &base.note)?,
        is_locked: match cells.word(Column::Locked) {
            None => base.is_locked,
            Some(word) if is_said(&word, CalendarFiles::Yes, "1") => true,
            Some(word) if is_said(&word, CalendarFiles::No, "0") => false,
            Some(_) => return Err((Some(Column::Locked), Reason::UnknownChoice)),
        },
        origin: base.origin,
    })
}

/// Whether `word` is `text` in either language, or the digit that spreadsheets put for it.
fn is_said(word: &str, text: CalendarFiles, digit: &str) -> bool {
    word == digit || Lang::ALL.iter().any(|lang| folded(&lang.t(&text)) == word)
}

fn at<T>(column: Column, result: Result<T, Reason>) -> Result<T, Fault> {
    result.map_err(|reason| (Some(column), reason))
}

/// A text, word for word.
fn words<const MAX: usize>(cells: &Cells, column: Column, base: &Words<MAX>) -> Result<Words<MAX>, Fault> {
    let text = cells.text(column).map_or_else(|| Ok(base.clone()), |text| Words::new(text).map_err(Reason::TooLong));
    at(column, text)
}

/// A choice by its name in either language or its code; none where nothing is said.
fn choice<T: Code>(cells: &Cells, column: Column, name: fn(T) -> Both) -> Result<Option<T>, Fault> {
    let Some(word) = cells.word(column) else { return Ok(None) };
    let is_it = |choice: &T| {
        let names = name(*choice);
        [names.zh, names.en, choice.code()].iter().any(|name| folded(name) == word)
    };
    at(column, T::ALL.iter().copied().find(is_it).map(Some).ok_or(Reason::UnknownChoice))
}

/// A field that may be blank.
fn optional<T>(
    cells: &Cells,
    column: Column,
    base: Option<T>,
    read: fn(&str) -> Result<T, Reason>,
) -> Result<Option<T>, Fault> {
    match cells.word(column) {
        Some(word) => at(column, read(&word).map(Some)),
        None if cells.has(column) => Ok(None),
        None => Ok(base),
    }
}

fn list<T: Clone>(
    cells: &Cells,
    column: Column,
    base: &[T],
    read: impl Fn(&str) -> Result<T, Reason>,
) -> Result<Vec<T>, Fault> {
    let Some(cell) = cells.text(column) else { return Ok(base.to_vec()) };
    at(column, cell::lines_of(cell).map(read).collect())
}

fn number<T: Bounded>(cells: &Cells, column: Column) -> Result<Option<T>, Fault> {
    let Some(word) = cells.word(column) else { return Ok(None) };
    let number = numerals::whole(&word).ok_or(Reason::NotANumber);
    at(column, number.and_then(|number| T::new(number).map_err(Reason::OutOfRange)).map(Some))
}

fn time(cells: &Cells, column: Column) -> Result<Option<MinuteOfDay>, Fault> {
    let Some(word) = cells.word(column) else { return Ok(None) };
    let (half, word) = half_of_day(&word);
    // Spreadsheets write seconds; only none of them are understood.
    let clock = if word.matches(':').count() == 2 { word.strip_suffix(":00").unwrap_or(word) } else { word };
    let is_clock = clock
        .split_once(':')
        .is_some_and(|(hour, minute)| [hour, minute].iter().all(|p| (1..=2).contains(&p.len()) && is_digits(p)));
    let reason = if is_clock { Reason::TimeOutOfRange } else { Reason::NotATime };
    let time = is_clock.then(|| MinuteOfDay::parse(clock)).flatten().and_then(|time| half.of(time));
    at(column, time.ok_or(reason).map(Some))
}

/// Which half of the day a time says that it lies in.
#[derive(Clone, Copy)]
enum Half {
    Unsaid,
    Morning,
    Afternoon,
}

impl Half {
    /// The time whose hour was counted within the half; none where it goes past 12.
    fn of(self, time: MinuteOfDay) -> Option<MinuteOfDay> {
        let noon = MinuteOfDay::at(12, 0).minutes();
        let minutes = time.minutes();
        match self {
            Self::Unsaid => Some(time),
            // 12:30 is half an hour into its half.
            _ if minutes >= noon + 60 || minutes < 60 => None,
            Self::Morning => MinuteOfDay::new(minutes % noon),
            Self::Afternoon => MinuteOfDay::new(minutes % noon + noon),
        }
    }
}

/// What a time says of its half of the day, and the rest of it: `8:00 pm`, `下午8:00`.
fn half_of_day(word: &str) -> (Half, &str) {
    let said = [
        (word.strip_suffix("am").or_else(|| word.strip_prefix("上午")), Half::Morning),
        (word.strip_suffix("pm").or_else(|| word.strip_prefix("下午")), Half::Afternoon),
    ];
    let found = said.into_iter().find_map(|(rest, half)| Some((half, rest?.trim())));
    found.unwrap_or((Half::Unsaid, word))
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_digit())
}

fn when(cells: &Cells, base: &Item, default_start: MinuteOfDay) -> Result<Option<When>, Fault> {
    let start = time(cells, Column::Start)?;
    match optional(cells, Column::Day, base.when.map(|when| when.at), notation::read_at)? {
        Some(at) => {
            let start = start.or(base.when.map(|when| when.start)).unwrap_or(default_start);
            Ok(Some(When { at, start }))
        }
        None if start.is_some() => Err((Some(Column::Start), Reason::TimeWithoutDay)),
        None => Ok(None),
    }
}

/// The length by its own column, or by that of the end.
fn length(cells: &Cells, base: &Item, when: Option<When>) -> Result<Minutes, Fault> {
    let stated = number::<Minutes>(cells, Column::Minutes)?;
    let Some(end) = time(cells, Column::End)? else { return Ok(stated.unwrap_or(base.length)) };
    let start = when.ok_or((Some(Column::End), Reason::TimeWithoutDay))?.start;
    let length = i64::from(end.minutes()) - i64::from(start.minutes());
    let by_end = at(Column::End, Minutes::new(length).map_err(|_| Reason::EndBeforeStart))?;
    match stated {
        Some(stated) if stated != by_end => Err((Some(Column::End), Reason::EndAndLengthDiffer)),
        _ => Ok(by_end),
    }
}

fn repeat(cells: &Cells, base: &Item) -> Result<Option<Repeat>, Fault> {
    let old = base.repeat.as_ref();
    let repeat = match cells.word(Column::Repeat) {
        Some(word) => Some(at(Column::Repeat, notation::read_repeat(&word))?),
        None if cells.has(Column::Repeat) => None,
        None => old.cloned(),
    };
    let Some(repeat) = repeat else {
        // Days to skip of what does not come back would be lost without a word.
        let is_lost = cells.word(Column::Skipped).is_some();
        return if is_lost { Err((Some(Column::Skipped), Reason::NotARepeat)) } else { Ok(None) };
    };
    let skipped = match cells.text(Column::Skipped) {
        Some(text) => at(Column::Skipped, notation::read_days(text))?,
        None => old.map(|old| old.skipped.clone()).unwrap_or_default(),
    };
    Ok(Some(Repeat { skipped, ..repeat }))
}

/// The shares expected; where one end is blank, both are the other.
fn expected(cells: &Cells, base: &Item) -> Result<Option<Expected>, Fault> {
    if !cells.has(Column::ExpectedMin) && !cells.has(Column::ExpectedMax) {
        return Ok(base.expected);
    }
    let ends = (number::<Percent>(cells, Column::ExpectedMin)?, number::<Percent>(cells, Column::ExpectedMax)?);
    match ends {
        (None, None) => Ok(None),
        (Some(min), Some(max)) => match Expected::new(min, max) {
            None => Err((Some(Column::ExpectedMax), Reason::SharesReversed)),
            range => Ok(range),
        },
        (Some(one), None) | (None, Some(one)) => Ok(Expected::new(one, one)),
    }
}
