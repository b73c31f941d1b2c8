//! Rows of cells → messages, days and groups.

use std::collections::BTreeMap;

use memchr::memchr2_iter;

use super::kind::{self, Kind};
use super::layout::{self, Columns, Layout, Members, Table};
use super::ledger::{Ledger, Message};
use super::moment::{self, Moment, NoMoment};
use super::naming::Naming;
use super::outcome::{Notice, Role, RowFault};
use super::rows::{Found, Rows};
use super::series::{Measure, Row};
use super::tally::Tally;
use super::wording::{self, Moves};
use super::zone::Zone;
use crate::domain::monitor::Metric;
use crate::i18n::numerals;

/// Whom chatlog names as the sender of a line of the system.
const CHATLOG_SYSTEM: &str = "系统消息";
/// What the exporting person is called where a layout only says that it was they.
pub const OWN: &str = "我";

/// How many rows may stand above the headings, and be none of them: WeFlow's files tell the group and the day first.
const MOST_ABOVE: usize = 10;

/// A table, as far as its headings have come.
#[derive(Debug, Default)]
pub struct Headed {
    /// What it is, once they were there.
    pub table: Option<Table>,
    /// What a person says of its columns.
    naming: Option<Naming>,
    /// The rows so far, which make none.
    above: Vec<Vec<String>>,
}

/// No row makes headings that are known; these are the likeliest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownLayout(pub Vec<String>);

impl Headed {
    /// A table whose columns may be named.
    pub fn new(naming: Option<Naming>) -> Self {
        Self { naming, ..Self::default() }
    }

    /// Looks for headings in a row.
    fn look(&mut self, rows: &Rows) -> Result<(), UnknownLayout> {
        let cells: Vec<&str> = (0..rows.n_cells()).map(|idx| rows.cell(idx).trim_start_matches('\u{FEFF}')).collect();
        self.table = layout::recognized(&cells, self.naming.as_ref());
        if self.table.is_some() {
            self.above.clear();
            return Ok(());
        }
        self.above.push(cells.into_iter().map(str::to_owned).collect());
        if self.above.len() > MOST_ABOVE { Err(self.unknown()) } else { Ok(()) }
    }

    /// The likeliest headings: the first row that is as wide as most are. What tells the group and the day above them is
    /// narrower, and a message that has the delimiter in it, which may be wider than they are, stands below.
    fn unknown(&mut self) -> UnknownLayout {
        let mut rows = std::mem::take(&mut self.above);
        let mut n_rows: BTreeMap<usize, usize> = BTreeMap::new();
        rows.iter()
            .map(|row| width(row))
            .filter(|width| *width > 1)
            .for_each(|width| *n_rows.entry(width).or_default() += 1);
        let usual = n_rows.iter().rev().max_by_key(|(_, n)| **n).map_or(0, |(width, _)| *width);
        let at = rows.iter().position(|row| width(row) >= usual);
        UnknownLayout(at.map(|at| rows.swap_remove(at)).unwrap_or_default())
    }
}

/// How many cells a row has up to the last that is not blank.
fn width(row: &[String]) -> usize {
    row.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |last| last + 1)
}

/// Takes in every row that has come.
///
/// # Errors
///
/// [`UnknownLayout`], once so many rows have made no headings, or at the end.
pub fn take_rows(
    rows: &mut Rows,
    headed: &mut Headed,
    zone: &Zone,
    is_last: bool,
    (ledger, tally): (&mut Ledger, &mut Tally),
) -> Result<(), UnknownLayout> {
    while let Some(found) = rows.next(is_last) {
        let line = match (found, &headed.table) {
            (Found::Row(line), _) => line,
            (_, None) => return Err(headed.unknown()),
            (Found::Unclosed(line), _) => {
                tally.refuse(line, RowFault::UnclosedQuote);
                continue;
            }
            (Found::TooLarge(line), _) => {
                tally.refuse(line, RowFault::TooLarge);
                continue;
            }
        };
        if (0..rows.n_cells()).all(|idx| rows.cell(idx).trim().is_empty()) {
            continue;
        }
        let Some(table) = &headed.table else {
            headed.look(rows)?;
            continue;
        };
        match take(rows, table, zone, ledger) {
            Ok(is_system) => {
                tally.read(is_system);
                tally.look_at_clock(|| clock_ahead(rows, table));
            }
            Err(why) => {
                tally.refuse(line, why);
                if matches!(why, RowFault::TooFewCells | RowFault::TooManyCells | RowFault::UnclosedQuote) {
                    rows.retry_after_first_line();
                }
            }
        }
    }
    rows.forget();
    if is_last && headed.table.is_none() { Err(headed.unknown()) } else { Ok(()) }
}

/// Takes one row in; whether it was a line of the system.
fn take(rows: &Rows, table: &Table, zone: &Zone, ledger: &mut Ledger) -> Result<bool, RowFault> {
    if (table.n_columns..rows.n_cells()).any(|idx| !rows.cell(idx).trim().is_empty()) {
        return Err(RowFault::TooManyCells);
    }
    if rows.n_cells() < table.n_columns {
        return Err(RowFault::TooFewCells);
    }
    match &table.rows {
        layout::Rows::Messages(columns) => take_message(rows, table.layout, columns, zone, ledger),
        layout::Rows::Days { day, measures } => {
            let day = moment::day(rows.cell(*day), zone)?;
            let mut figures = Row::new();
            for (idx, measure) in measures {
                if let Some(figure) = figure(rows.cell(*idx), *measure)? {
                    figures.insert(*measure, figure);
                }
            }
            if figures.contains_key(&Measure::SpeakersSoFar) {
                ledger.notice(Notice::SpeakersByDifference);
            }
            if ledger.day(day, figures) { Ok(false) } else { Err(RowFault::DayTwice) }
        }
        layout::Rows::Rooms { names, size } => {
            let size = numerals::whole(rows.cell(*size)).and_then(|size| u32::try_from(size).ok());
            let names = names.map(|idx| rows.cell(idx).trim());
            let name = names.into_iter().find(|name| !name.is_empty()).unwrap_or_default();
            ledger.room(name, size.ok_or(RowFault::NoNumber)?);
            Ok(false)
        }
        layout::Rows::Roster(columns) => take_member(rows, columns, ledger).map(|()| false),
    }
}

fn take_member(rows: &Rows, columns: &Members, ledger: &mut Ledger) -> Result<(), RowFault> {
    let cell = |column: Option<usize>| column.map_or("", |idx| rows.cell(idx).trim());
    let name = [columns.name, columns.other_name].map(cell).into_iter().find(|name| !name.is_empty());
    let (id, name) = (cell(columns.id), name.unwrap_or_default());
    let role = match cell(columns.role) {
        "群主" | "owner" => Some(Role::Owner),
        "管理员" | "群管理员" | "admin" => Some(Role::Admin),
        _ => None,
    };
    if id.is_empty() && name.is_empty() {
        return Err(RowFault::NotAMessage);
    }
    ledger.listed(id, name, role);
    Ok(())
}

/// How far the clock is ahead of UTC that a row shows beside a moment in UTC. Unit: seconds.
fn clock_ahead(rows: &Rows, table: &Table) -> Option<i32> {
    let layout::Rows::Messages(Columns { time: Some(time), other_time: Some(other), .. }) = &table.rows else {
        return None;
    };
    moment::clock_ahead(rows.cell(*time), rows.cell(*other))
}

fn take_message(
    rows: &Rows,
    layout: Layout,
    columns: &Columns,
    zone: &Zone,
    ledger: &mut Ledger,
) -> Result<bool, RowFault> {
    let cell = |column: Option<usize>| column.map_or("", |idx| rows.cell(idx));
    let at = match (moment::local(cell(columns.time), zone), columns.other_time) {
        (Err(NoMoment::Unreadable), Some(other)) => moment::local(rows.cell(other), zone)?,
        (at, _) => at?,
    };
    let text = cell(columns.text);
    let (id, mut name) = (cell(columns.id), cell(columns.name));
    if name.is_empty() {
        name = cell(columns.other_name);
    }
    // No name of WeChat's has a line break; with a comma besides, a stray quote has swallowed rows.
    if rows.has_lines() && [id, name].iter().any(|who| who.contains(['\n', '\r']) && who.contains(',')) {
        return Err(RowFault::UnclosedQuote);
    }
    if id.is_empty() && name.is_empty() && cell(columns.is_own).trim() == "1" {
        name = OWN;
    }
    let kind = match layout {
        Layout::Chatlog if id == CHATLOG_SYSTEM => Kind::System,
        // chatlog tells no other kinds, and other tables perhaps none.
        Layout::Chatlog => Kind::Text,
        Layout::Named if columns.kind.is_none() => {
            if wording::is_whole_line(text) {
                Kind::System
            } else {
                Kind::Text
            }
        }
        // WeFlow's tables call a line of the system a text; those that tell of joins and exits are known by their wording.
        Layout::WeFlow if wording::is_whole_line(text) => Kind::System,
        _ => match (cell(columns.kind).trim().parse(), columns.sub_kind) {
            (Ok(number), Some(sub)) => kind::of_wechat(number, rows.cell(sub).trim().parse().unwrap_or(0)),
            _ => kind::of_word(cell(columns.kind)),
        },
    };
    if layout == Layout::WeFlow && columns.is_own.is_some() {
        ledger.notice(Notice::SystemUnmarked);
    }
    let said = Said::of(text, kind);
    let (number, group) = (cell(columns.message).trim(), cell(columns.group));
    ledger.message(&said.message(at, (id, name), number, group));
    Ok(kind == Kind::System)
}

/// What is kept of a text, once it was looked at.
pub struct Said<'a> {
    kind: Kind,
    n_characters: u32,
    is_question: bool,
    moves: Moves<'a>,
}

impl<'a> Said<'a> {
    /// What there is to know of a text.
    pub fn of(text: &'a str, kind: Kind) -> Self {
        let is_question = matches!(kind, Kind::Text | Kind::Reply) && asks(text.as_bytes());
        let moves = if kind == Kind::System { wording::moves(text) } else { Moves::default() };
        Self { kind, n_characters: u32::try_from(n_characters(text)).unwrap_or(u32::MAX), is_question, moves }
    }

    /// The message that it belongs to.
    pub const fn message(
        &self,
        Moment { at, ahead }: Moment,
        (id, name): (&'a str, &'a str),
        number: &'a str,
        group: &'a str,
    ) -> Message<'a> {
        let Self { kind, n_characters, is_question, moves } = *self;
        Message { at, ahead, id, name, number, group, kind, n_characters, is_question, moves }
    }
}

/// Whether a text has a question mark, a Chinese one among them.
fn asks(text: &[u8]) -> bool {
    const WIDE: [u8; 3] = *b"\xEF\xBC\x9F";
    memchr2_iter(b'?', WIDE[2], text).any(|at| text[at] == b'?' || text[..=at].ends_with(&WIDE))
}

/// Characters of a text: its bytes but those that go on with one.
fn n_characters(text: &str) -> usize {
    text.bytes().filter(|byte| byte.cast_signed() >= -0x40).count()
}

/// A day's figure; none where the cell is blank.
fn figure(cell: &str, measure: Measure) -> Result<Option<i64>, RowFault> {
    if cell.trim().is_empty() {
        return Ok(None);
    }
    let number = match measure {
        Measure::Of(Metric::Sales) => numerals::with_places(cell.trim_start_matches(['¥', '￥', ' ']), 2),
        _ => numerals::whole(cell),
    };
    number.filter(|number| *number >= 0).map(Some).ok_or(RowFault::NoNumber)
}

impl From<NoMoment> for RowFault {
    fn from(fault: NoMoment) -> Self {
        match fault {
            NoMoment::Unreadable => Self::NoMoment,
            NoMoment::OutOfRange => Self::OutOfRange,
        }
    }
}
