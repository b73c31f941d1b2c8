//! Rows → items: each row is taken whole or refused, and the plan is not touched.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::Column;
use super::sheet::{FileRefused, Row, RowFault, Sheet};
use super::values::{self, Cells};
use crate::domain::calendar::Calendar;
use crate::domain::calendar::anchor::Anchors;
use crate::domain::calendar::item::{At, Item, ItemId, Origin};
use crate::domain::calendar::repeat::End;
use crate::domain::calendar::rule::skips_all;
use crate::domain::hours::MinuteOfDay;
use crate::domain::quantity::OutOfRange;
use crate::domain::words::TooLong;

/// Why a row is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// No date, or one that does not exist.
    NotADay,
    /// A date before 1901 or after 2100.
    DayOutOfRange,
    /// No time of day.
    NotATime,
    /// A time past 24:00, such as 25:00.
    TimeOutOfRange,
    /// A time without a day.
    TimeWithoutDay,
    /// It ends before it begins.
    EndBeforeStart,
    /// Length and end say different things.
    EndAndLengthDiffer,
    /// No whole number.
    NotANumber,
    /// A number outside its field's bounds.
    OutOfRange(OutOfRange),
    /// The smallest share expected is above the largest.
    SharesReversed,
    /// A choice that the list does not have.
    UnknownChoice,
    /// A text longer than its field.
    TooLong(TooLong),
    /// No repetition.
    NotARepeat,
    /// A repetition that ends before its first day.
    EndsBeforeFirst,
    /// A repetition that leaves out every day on which it would come.
    SkipsAll,
    /// No item's name.
    NotAnItem,
    /// The name of an item that neither the plan nor the file has.
    NoSuchItem,
    /// The same item as in an earlier row.
    Twice {
        /// The line of that row.
        line: u64,
    },
    /// Neither a title nor a text.
    NoTitle,
    /// It could not be read.
    Unread(RowFault),
}

/// A row that is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The line on which it begins, from 1.
    pub line: u64,
    /// The cell at fault, where it is one.
    pub column: Option<Column>,
    /// Why.
    pub reason: Reason,
}

/// Which column of a sheet is which, by position; none for one that is not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping(pub Vec<Option<Column>>);

impl Mapping {
    /// The mapping by the headings; of two columns for the same thing the first.
    #[must_use]
    pub fn by_headings(headings: &[String]) -> Self {
        let mut found = BTreeSet::new();
        let column = |heading: &String| Column::from_heading(heading).filter(|column| found.insert(*column));
        Self(headings.iter().map(column).collect())
    }

    fn check(&self) -> Result<(), FileRefused> {
        let mut found = BTreeSet::new();
        match self.0.iter().flatten().find(|column| !found.insert(**column)) {
            Some(twice) => Err(FileRefused::TwoColumns(*twice)),
            None if !found.contains(&Column::Title) => Err(FileRefused::NoTitle),
            None => Ok(()),
        }
    }
}

/// What a new item has where its row is silent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Defaults {
    /// Everything but the time of day.
    pub item: Item,
    /// From when, for a row with a day only.
    pub start: MinuteOfDay,
}

/// What the rows come to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Import {
    /// New items.
    pub taken: Vec<(ItemId, Rc<Item>)>,
    /// Items of the plan as the file has them.
    pub changed: Vec<(ItemId, Rc<Item>)>,
    /// Rows that are as the plan has them.
    pub n_same: usize,
    /// Rows that are refused, by line.
    pub refused: Vec<Refusal>,
}

/// Reads `sheet`'s rows into items of `calendar`. `new_id` gives ids that no item has, one for each new row.
///
/// A row whose id is in the calendar changes that item, and only in the columns that the sheet has.
///
/// # Errors
///
/// [`FileRefused::NoTitle`] or [`FileRefused::TwoColumns`] where the mapping cannot be used.
pub fn import(
    sheet: &Sheet,
    mapping: &Mapping,
    calendar: &Calendar,
    defaults: &Defaults,
    mut new_id: impl FnMut() -> ItemId,
) -> Result<Import, FileRefused> {
    mapping.check()?;
    let unread = sheet.faults.iter();
    let unread = unread.map(|row| Refusal { line: row.line, column: None, reason: Reason::Unread(row.why) });
    let mut import = Import { refused: unread.collect(), ..Import::default() };
    let mut read: BTreeMap<ItemId, (u64, Item)> = BTreeMap::new();
    for row in &sheet.rows {
        let taken =
            read_row(row, mapping, calendar, defaults, &mut new_id).and_then(|(id, item)| match read.get(&id) {
                Some((line, _)) => Err((Some(Column::Id), Reason::Twice { line: *line })),
                None => Ok((id, item)),
            });
        match taken {
            Ok((id, item)) => {
                read.insert(id, (row.line, item));
            }
            Err((column, reason)) => import.refused.push(Refusal { line: row.line, column, reason }),
        }
    }
    refuse_dangling(&mut read, calendar, &mut import.refused);
    let mut rows: Vec<(u64, ItemId, Item)> = read.into_iter().map(|(id, (line, item))| (line, id, item)).collect();
    rows.sort_by_key(|(line, ..)| *line);
    for (_, id, item) in rows {
        match calendar.items.get(&id) {
            None => import.taken.push((id, Rc::new(item))),
            Some(there) if **there == item => import.n_same += 1,
            // What a person edits is the person's own.
            Some(_) => import.changed.push((id, Rc::new(Item { origin: Origin::Own, ..item }))),
        }
    }
    import.refused.sort_by_key(|refusal| refusal.line);
    Ok(import)
}

/// A refusal in a row, with its cell where it is one's.
pub(super) type Fault = (Option<Column>, Reason);

fn read_row(
    row: &Row,
    mapping: &Mapping,
    calendar: &Calendar,
    defaults: &Defaults,
    new_id: &mut impl FnMut() -> ItemId,
) -> Result<(ItemId, Item), Fault> {
    let cells = Cells::new(&row.cells, &mapping.0);
    let id = match cells.word(Column::Id) {
        Some(text) => Some(ItemId::parse(&text).ok_or((Some(Column::Id), Reason::NotAnItem))?),
        None => None,
    };
    let there = id.and_then(|id| calendar.items.get(&id));
    let item = values::item(&cells, there.map_or(&defaults.item, |item| item), defaults.start)?;
    let Some(id) = id else {
        // A row of this app may be so, and the calendar says what is wrong with it; a person's own row would be nothing
        // that anybody could recognize, or find.
        if item.title.is_blank() && item.text.is_blank() {
            return Err((Some(Column::Title), Reason::NoTitle));
        }
        return without_use(&item, calendar).map_or_else(|| Ok((new_id(), item)), Err);
    };
    Ok((id, item))
}

/// Why a repetition can bring nothing: it ends before it begins, or leaves out all of its days.
fn without_use(item: &Item, calendar: &Calendar) -> Option<Fault> {
    let repeat = item.repeat.as_ref()?;
    // An item whose day is still open may turn out well.
    let first = Anchors::new(calendar).day_at(item.when?.at).ok()?;
    match repeat.end {
        End::On(last) if last < first => Some((Some(Column::Repeat), Reason::EndsBeforeFirst)),
        _ => skips_all(first, repeat).then_some((Some(Column::Skipped), Reason::SkipsAll)),
    }
}

/// Refuses rows that hang on an item that is neither in the calendar nor taken, until none is left.
fn refuse_dangling(read: &mut BTreeMap<ItemId, (u64, Item)>, calendar: &Calendar, refused: &mut Vec<Refusal>) {
    loop {
        let dangling = read.iter().filter_map(|(&id, (line, item))| {
            let there = calendar.items.get(&id);
            // What the plan already has may hang on an item that was deleted since.
            let is_missing = |on: ItemId| !calendar.items.contains_key(&on) && !read.contains_key(&on);
            let hangs_on = |item: &Item| match item.when.map(|when| when.at) {
                Some(At::Item(on, _)) => Some(on),
                _ => None,
            };
            let day = hangs_on(item).filter(|on| is_missing(*on) && there.and_then(|item| hangs_on(item)) != Some(*on));
            let series = item.stands_for.map(|place| place.series);
            let series = series.filter(|on| {
                is_missing(*on) && there.and_then(|item| item.stands_for).map(|place| place.series) != Some(*on)
            });
            let column = day.map(|_| Column::Day).or(series.map(|_| Column::StandsFor))?;
            Some((id, Refusal { line: *line, column: Some(column), reason: Reason::NoSuchItem }))
        });
        let dangling: Vec<(ItemId, Refusal)> = dangling.collect();
        if dangling.is_empty() {
            return;
        }
        for (id, refusal) in dangling {
            read.remove(&id);
            refused.push(refusal);
        }
    }
}
