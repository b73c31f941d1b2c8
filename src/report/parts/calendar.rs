//! Four weeks of content: the mix beside its target, then each week with what stands on its days.

use std::collections::BTreeMap;

use crate::domain::calendar::anchor::Anchors;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::{Channel, Status};
use crate::domain::calendar::kind::Kind;
use crate::domain::calendar::meter::{Meter, meter};
use crate::domain::calendar::mix::Target;
use crate::domain::calendar::occurrence::Occurrence;
use crate::domain::positioning::timing::Timing;
use crate::i18n::figures::{key, percent};
use crate::i18n::text::calendar::labels::{days_of, short_day, weekday};
use crate::i18n::text::calendar::meter::{Answer, Meter as MeterText};
use crate::i18n::text::report::Report as Text;
use crate::i18n::text::{items, labels};
use crate::report::document::{Block, Column, Said, Table};
use crate::report::writer::Writer;
use crate::views::calendar::findings::{part_name, title};
use crate::views::calendar::shares::{self, Standing};

/// Days that are shown.
const DAYS: i32 = 28;
/// Most items of a week that are listed; a calendar may hold a thousand.
const MAX_ITEMS: usize = 60;
/// The column of who takes care of an item.
const OWNER: usize = 4;

/// Four weeks of a calendar: from its first day, or from today once that is past.
pub(super) struct Weeks<'a> {
    first: Day,
    last: Day,
    /// What is content; what the team does for itself is none.
    content: Vec<Occurrence<'a>>,
    n_of_team: usize,
    meter: Meter,
}

impl<'a> Weeks<'a> {
    pub fn of(writer: &'a Writer<'_>) -> Self {
        let today = writer.matter.today;
        let first = writer.whole.forecast().derived.start().map_or(today, |start| start.max(today));
        let last = first.plus(DAYS - 1).unwrap_or(Day::LAST);
        let all = writer.whole.occurrences((first, last));
        let meter = meter(&writer.whole.setting(), &all, first, last);
        let n = all.len();
        let content: Vec<_> = all.into_iter().filter(|one| one.item.channel != Channel::Team).collect();
        Self { first, last, n_of_team: n - content.len(), content, meter }
    }

    /// The mix that the calendar aims at.
    pub fn target(writer: &Writer<'_>) -> Target {
        Target::of(&writer.whole.calendar().mix, writer.plan().positioning.group_type)
    }

    pub fn n_posts(&self) -> u32 {
        u32::try_from(self.content.len()).unwrap_or(u32::MAX)
    }

    /// How much there is of each kind, in their order.
    pub fn by_kind(&self) -> BTreeMap<Kind, u32> {
        let mut kinds = BTreeMap::new();
        self.content.iter().for_each(|one| *kinds.entry(one.item.kind).or_insert(0) += 1);
        kinds
    }

    fn days(&self, writer: &Writer<'_>) -> String {
        days_of(writer.lang, self.first, self.last)
    }

    /// How much is planned, and how its mix stands.
    pub fn answer(&self, writer: &Writer<'_>) -> Said {
        let days = self.days(writer);
        let posts = self.n_posts();
        if posts == 0 {
            return writer.tell(Text::ContentNone { days }, &[]);
        }
        let target = &self.meter.target;
        let standing = writer.t(match shares::standing(target, &self.meter.whole.posts) {
            Standing::NotCounted => Answer::NotCounted,
            Standing::OnTarget => Answer::OnTarget,
            Standing::Near => Answer::Near,
            Standing::Off => Answer::Off,
        });
        let ratio = shares::ratio(target);
        let mix = if ratio.is_empty() { standing } else { format!("{standing} {ratio}") };
        let n = key(writer.t(Text::Posts { n: posts }));
        writer.tell(Text::ContentIs { n, days, mix }, &target.citations)
    }
}

pub(super) fn blocks(writer: &Writer<'_>) -> Vec<Block> {
    let weeks = Weeks::of(writer);
    let mut blocks = vec![Block::Answer(weeks.answer(writer))];
    let timing = Timing::of(&writer.plan().positioning);
    let window = Answer::PostAt { window: timing.suggested.span() };
    let cited = [crate::playbook::Citation::Claim(timing.content_fact)];
    blocks.push(writer.paragraph(window, &cited));
    if weeks.n_posts() > 0 {
        blocks.push(mix(writer, &weeks));
    }
    if weeks.n_of_team > 0 {
        blocks.push(writer.note(Text::TeamOnly { n: u32::try_from(weeks.n_of_team).unwrap_or(u32::MAX) }, &[]));
    }
    if weeks.n_posts() > 0 {
        for week in 0..DAYS / 7 {
            blocks.extend(of_week(writer, &weeks, week));
        }
    }
    let calendar = writer.whole.calendar();
    let mut anchors = Anchors::new(calendar);
    let is_open = |status: Status| !matches!(status, Status::Sent | Status::Skipped);
    let undated = calendar.items.iter().filter(|(id, item)| is_open(item.status) && anchors.day(**id, item).is_err());
    let n = u32::try_from(undated.count()).unwrap_or(u32::MAX);
    if n > 0 {
        blocks.push(writer.note(Text::Unscheduled { n }, &[]));
    }
    blocks
}

/// The mix by posts, beside the target.
fn mix(writer: &Writer<'_>, weeks: &Weeks<'_>) -> Block {
    let (target, measure) = (&weeks.meter.target, &weeks.meter.whole.posts);
    let tenths = |n: u32| Said::of(&percent(f64::from(n) / 1000.0));
    let row = |row: shares::Row| {
        let off = row.off.unsigned_abs();
        let verdict = match row.off {
            0 => MeterText::Met,
            1.. => MeterText::More { n: off },
            ..0 => MeterText::Fewer { n: off },
        };
        vec![
            Said::of(&part_name(target, row.part, writer.lang)),
            Said::of(&writer.t(Text::Posts { n: row.actual })),
            tenths(row.share),
            tenths(row.target_share),
            writer.tell(verdict, &[]),
        ]
    };
    let head = vec![
        Column::words(writer.t(Text::MixPart)),
        Column::figures(writer.t(Text::There)),
        Column::figures(writer.t(Text::Share)),
        Column::figures(writer.t(Text::TargetShare)),
        Column::words(writer.t(Text::Verdict)),
    ];
    let rows = shares::rows(target, measure).into_iter().map(row).collect();
    Block::Table(Table { caption: writer.t(Text::Mix), head, rows })
}

/// One of the weeks: its days, and what stands on them.
fn of_week(writer: &Writer<'_>, weeks: &Weeks<'_>, week: i32) -> Vec<Block> {
    let Some(first) = weeks.first.plus(week * 7) else { return Vec::new() };
    let last = first.plus(6).unwrap_or(Day::LAST);
    let of: Vec<_> = weeks.content.iter().filter(|one| (first..=last).contains(&one.day)).collect();
    let days = days_of(writer.lang, first, last);
    if of.is_empty() {
        return vec![writer.note(Text::WeekEmpty { days }, &[])];
    }
    let n = u32::try_from(of.len()).unwrap_or(u32::MAX);
    let name = writer.t(Text::WeekOf { days, n });
    let shown = &of[..of.len().min(MAX_ITEMS)];
    let mut head = vec![Text::Day, Text::Time, Text::ItemKind, Text::ItemTitle, Text::Owner, Text::Status];
    let mut rows: Vec<Vec<Said>> = shown.iter().map(|one| row(writer, one)).collect();
    // A column in which nothing stands would only take room.
    if rows.iter().all(|row| row.get(OWNER).is_some_and(|cell| cell.plain().is_empty())) {
        head.remove(OWNER);
        rows.iter_mut().for_each(|row| drop(row.remove(OWNER)));
    }
    let head = head.into_iter().map(|text| Column::words(writer.t(text))).collect();
    let mut blocks = vec![Block::Heading(name.clone()), Block::Table(Table { caption: name, head, rows })];
    if of.len() > MAX_ITEMS {
        let n = u32::try_from(of.len() - MAX_ITEMS).unwrap_or(u32::MAX);
        blocks.push(writer.note(Text::MoreItems { n }, &[]));
    }
    blocks
}

fn row(writer: &Writer<'_>, one: &Occurrence<'_>) -> Vec<Said> {
    let item = one.item;
    let day = format!("{} {}", short_day(writer.lang, one.day), writer.t(weekday(one.day.weekday())));
    let role = item.owner.role.map(|role| writer.t(labels::role(role)));
    let name = (!item.owner.name.is_blank()).then(|| item.owner.name.as_str().to_owned());
    let owner = [name, role].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let cells = [
        day,
        one.start.clock(),
        writer.t(items::kind(item.kind)),
        title(item, writer.lang),
        owner,
        writer.t(items::status(item.status)),
    ];
    cells.map(|cell| Said::of(&cell)).to_vec()
}
