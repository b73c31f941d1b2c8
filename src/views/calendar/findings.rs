//! What is found in the days that the page shows, and what a fix makes of the calendar.

use crate::domain::calendar::Calendar;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::draft::{Cause, Draft};
use crate::domain::calendar::effort::length;
use crate::domain::calendar::item::{At, Item, ItemId, Maker, Origin, When};
use crate::domain::calendar::kind::Kind;
use crate::domain::calendar::lint::{Finding, FindingCode, Fix, lint};
use crate::domain::calendar::mix::Target;
use crate::domain::calendar::occurrence::{Spot, Timeline};
use crate::domain::calendar::setting::Setting;
use crate::domain::hours::MinuteOfDay;
use crate::domain::words::Line;
use crate::i18n::Lang;
use crate::i18n::text::calendar::findings::Names;
use crate::i18n::text::{items, labels};
use crate::views::calendar::presence;

/// Days before the range that are looked at, too: what stands there announces the events of the first days.
const BEFORE: i32 = 7;

/// Everything found from `first` to `last` that can still be mended, the heaviest first.
#[must_use]
pub fn found(setting: &Setting, timeline: &Timeline, (first, last): (Day, Day), today: Day) -> Vec<Finding> {
    let from = first.plus(-BEFORE).unwrap_or(first);
    let until = last.plus(1).unwrap_or(last);
    let found = lint(setting, &timeline.occurrences(setting.calendar, from..=until), first, last);
    let is_ahead = |day: Day| day >= today;
    let open = found.into_iter().filter(|finding| match finding.code {
        // What concerns the whole range.
        FindingCode::OffMix | FindingCode::AuthorsOwn => is_ahead(last),
        // What concerns the week that begins on the day.
        FindingCode::Production => finding.day.plus(6).is_none_or(is_ahead),
        _ => is_ahead(finding.day),
    });
    // Nothing is mended by what would have to be done yesterday.
    open.map(|finding| Finding { fix: finding.fix.filter(|&fix| day_of(fix).is_none_or(is_ahead)), ..finding })
        .collect()
}

/// The day on which a fix does something.
#[must_use]
pub const fn day_of(fix: Fix) -> Option<Day> {
    match fix {
        Fix::Move { day, .. }
        | Fix::AddPreview { day, .. }
        | Fix::AddColumn { day, .. }
        | Fix::SwapKind { day, .. }
        | Fix::GiveToMembers { day, .. } => Some(day),
        Fix::CountMinutes => None,
    }
}

/// The item whose change mends a finding.
#[must_use]
pub const fn mended(fix: Fix) -> Option<ItemId> {
    match fix {
        Fix::Move { item, .. } | Fix::SwapKind { item, .. } | Fix::GiveToMembers { item, .. } => Some(item),
        Fix::AddPreview { event, .. } => Some(event),
        Fix::AddColumn { .. } | Fix::CountMinutes => None,
    }
}

/// Where the item of a finding is met.
#[must_use]
pub fn spot(finding: &Finding) -> Option<Spot> {
    let id = finding.item?;
    let day = match finding.fix {
        // The earlier of two neighbors may stand on the day before.
        Some(Fix::Move { item, from, .. }) if item == id => from,
        _ => finding.day,
    };
    Some(Spot { id, day: Some(day) })
}

/// What a fix does to the calendar.
#[derive(Debug, Clone, PartialEq)]
pub enum Remedy {
    /// Change what is met there.
    Change(Spot, Mend),
    /// Put an item in.
    Add(Box<Item>),
    /// Take shares as shares of minutes.
    CountMinutes,
}

/// A change of one item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mend {
    /// It goes from one day to another, and to this minute.
    Move(Day, Day, MinuteOfDay),
    /// It becomes another kind.
    Kind(Kind),
    /// Members make it.
    ByMembers,
}

impl Mend {
    /// Makes the change.
    pub fn apply(self, item: &mut Item) {
        match self {
            Self::Move(from, to, start) => {
                if let Some(when) = item.when {
                    item.when = Some(When { at: shifted(when.at, from, to), start });
                }
            }
            Self::Kind(kind) => item.kind = kind,
            Self::ByMembers => item.maker = Maker::Ugc,
        }
    }
}

/// The same distance from the opening or from another item, so many days on.
fn shifted(at: At, from: Day, to: Day) -> At {
    let days = |n: i16| i16::try_from(i32::from(n) + from.days_until(to)).ok();
    match at {
        At::Day(_) => At::Day(to),
        At::Opening(n) => days(n).map_or(At::Day(to), At::Opening),
        At::Item(id, n) => days(n).map_or(At::Day(to), |n| At::Item(id, n)),
    }
}

/// What `fix` does; `preview` is what a preview that it adds is called.
#[must_use]
pub fn remedy(calendar: &Calendar, fix: Fix, preview: Line) -> Option<Remedy> {
    let at = |id, day| Spot { id, day: Some(day) };
    Some(match fix {
        Fix::Move { item, from, day, start } => Remedy::Change(at(item, from), Mend::Move(from, day, start)),
        Fix::SwapKind { item, day, kind } => Remedy::Change(at(item, day), Mend::Kind(kind)),
        Fix::GiveToMembers { item, day } => Remedy::Change(at(item, day), Mend::ByMembers),
        Fix::AddPreview { day, start, .. } => {
            Remedy::Add(Box::new(added(Cause::Mix, Kind::Notice, day, start, preview)))
        }
        Fix::AddColumn { column, day, start } => {
            let column = calendar.columns.get(column)?;
            let title = Line::cut(column.name.as_str());
            Remedy::Add(Box::new(added(Cause::Column(column.name.clone()), column.kind, day, start, title)))
        }
        Fix::CountMinutes => Remedy::CountMinutes,
    })
}

/// An item that a person asked for: filling again leaves it alone.
fn added(cause: Cause, kind: Kind, day: Day, start: MinuteOfDay, title: Line) -> Item {
    let draft = Draft {
        kind,
        maker: Maker::Pgc,
        when: Some((day, start)),
        week: day.monday(),
        length: length(kind),
        cause,
        flags: Vec::new(),
    };
    Item { origin: Origin::Own, ..draft.item(title) }
}

/// The names of everything that a finding speaks of.
#[must_use]
pub fn names(setting: &Setting, finding: &Finding, lang: Lang) -> Names {
    let calendar = setting.calendar;
    let item = |id: Option<ItemId>| id.and_then(|id| calendar.items.get(&id));
    let name = |id| item(id).map(|item| title(item, lang)).unwrap_or_default();
    let target = Target::of(&calendar.mix, setting.positioning.group_type);
    let column = match (finding.code, finding.fix) {
        (FindingCode::ColumnMissing, _) => usize::try_from(finding.figure).ok(),
        (_, Some(Fix::AddColumn { column, .. })) => Some(column),
        _ => None,
    };
    let hours = match finding.code {
        FindingCode::QuietHours => {
            calendar.quiet.map(|quiet| format!("{}–{}", quiet.from.clock(), quiet.until.clock())).unwrap_or_default()
        }
        _ => presence::written(&setting.group_hours().0, finding.day, lang.pick("、", ", ")),
    };
    Names {
        item: name(finding.item),
        start: item(finding.item).and_then(|item| item.when).map(|when| when.start),
        other: name(finding.other),
        mended: name(finding.fix.and_then(mended)),
        part: finding.part.map(|at| part_name(&target, at, lang)).unwrap_or_default(),
        column: column
            .and_then(|at| calendar.columns.get(at))
            .map(|column| column.name.as_str().to_owned())
            .unwrap_or_default(),
        hours,
    }
}

/// What an item is called; its kind where nobody named it.
#[must_use]
pub fn title(item: &Item, lang: Lang) -> String {
    if item.title.is_blank() { lang.t(items::kind(item.kind)).into_owned() } else { item.title.as_str().to_owned() }
}

/// What a part of the mix is called: by its kinds, or in its author's words where these say more.
#[must_use]
pub fn part_name(target: &Target, at: usize, lang: Lang) -> String {
    let name = match target.model {
        Some(model) => labels::mix_parts(model).get(at).copied(),
        None => target.parts.get(at).and_then(|part| part.kinds.first()).map(|&kind| items::kind(kind)),
    };
    name.map(|name| lang.t(name).into_owned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::templates::blank_item;

    #[test]
    fn a_move_keeps_what_a_day_is_counted_from() {
        let start = MinuteOfDay::at(20, 0);
        let (from, to) = (Day::literal(2026, 9, 16), Day::literal(2026, 9, 14));
        let id = ItemId::from_chance(1);
        for (at, expected) in [
            (At::Day(from), At::Day(to)),
            (At::Opening(5), At::Opening(3)),
            (At::Item(id, 1), At::Item(id, -1)),
            (At::Opening(i16::MIN), At::Day(to)),
        ] {
            let mut item = Item { when: Some(When { at, start: MinuteOfDay::at(9, 0) }), ..blank_item() };
            Mend::Move(from, to, start).apply(&mut item);
            assert_eq!(item.when, Some(When { at: expected, start }));
        }
    }
}
