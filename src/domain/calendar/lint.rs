//! What in a calendar asks for a second look: each finding with its figures, its source and a fix.

mod timing;

use super::Style;
use super::board::Board;
use super::day::Day;
use super::item::{ItemId, Maker, Status};
use super::kind::Kind;
use super::meter::{Meter, in_time, meter};
use super::mix::authors_week;
use super::occurrence::Occurrence;
use super::setting::Setting;
use super::week::days_of;
use crate::domain::code::codes;
use crate::domain::hours::MinuteOfDay;
use crate::domain::platform::Platform;
use crate::domain::severity::Severity;
use crate::playbook::claims::{ACTIVITY_FACT, ACTIVITY_TENTHS, OVERLOAD, OVERLOAD_FACT};
use crate::playbook::{Citation, OwnRule};

codes! {
    /// What was found.
    pub enum FindingCode {
        /// More broadcasts a day than the platform delivers. Figures: broadcasts of the day, most allowed.
        Broadcasts = "calendar.broadcasts",
        /// An item in quiet hours.
        QuietHours = "calendar.quiet",
        /// Two items less than 30 minutes apart. Figures: minutes between them, fewest.
        TooClose = "calendar.too_close",
        /// An event's notice comes later than 24 h before it. Figures: hours before, hours asked for.
        NoticeLate = "calendar.notice_late",
        /// More work in a week than the team has time for. Figures: minutes of the week, minutes given.
        Production = "calendar.production",
        /// A quiet group gets more messages a day than S0's ceiling. Figures: messages, ceiling.
        TooMany = "calendar.too_many",
        /// By posts, the range contradicts the ratio (C6). Figures: tenths of a percent there, and in the ratio.
        OffMix = "calendar.off_mix",
        /// The author's own frequencies contradict the author's ratio (C6). Figures: the useful share by them at the
        /// most, and by the ratio, in tenths of a percent.
        AuthorsOwn = "calendar.authors_own",
        /// A talkative group gets fewer messages a day than S4's floor. Figures: messages, floor.
        TooFew = "calendar.too_few",
        /// An event without a notice in the week before it. Figures: 0, hours asked for.
        NoNotice = "calendar.no_notice",
        /// What matters stands on a weekend or a holiday without need.
        Weekend = "calendar.weekend",
        /// An item at a time when the group is not there.
        OutsideHours = "calendar.outside_hours",
        /// A column's day without its column. Figures: the column's place in the list, 0.
        ColumnMissing = "calendar.column_missing",
    }
}

/// How a finding can be mended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fix {
    /// Move an item.
    Move {
        /// Which.
        item: ItemId,
        /// Its occurrence on this day.
        from: Day,
        /// To this day.
        day: Day,
        /// To this minute.
        start: MinuteOfDay,
    },
    /// Add a notice before an event.
    AddPreview {
        /// The event.
        event: ItemId,
        /// On this day.
        day: Day,
        /// At this minute.
        start: MinuteOfDay,
    },
    /// Add a column's post.
    AddColumn {
        /// The column, by its place in the list.
        column: usize,
        /// On this day.
        day: Day,
        /// At this minute.
        start: MinuteOfDay,
    },
    /// Make an item another kind.
    SwapKind {
        /// Which.
        item: ItemId,
        /// Its occurrence on this day.
        day: Day,
        /// What it becomes.
        kind: Kind,
    },
    /// Let members make an item, which the team then looks over.
    GiveToMembers {
        /// Which.
        item: ItemId,
        /// Its occurrence on this day.
        day: Day,
    },
    /// Take the shares as shares of minutes, not of posts.
    CountMinutes,
}

/// A finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Finding {
    /// What was found.
    pub code: FindingCode,
    /// How much it weighs.
    pub severity: Severity,
    /// The item that it concerns, where it is one.
    pub item: Option<ItemId>,
    /// The other item that it concerns: the nearer one, the late notice.
    pub other: Option<ItemId>,
    /// The part of the mix that it concerns, by its place.
    pub part: Option<usize>,
    /// The day, or the first day of the week or range.
    pub day: Day,
    /// What was measured, by code.
    pub figure: u32,
    /// What it is measured against, by code.
    pub limit: u32,
    /// What it rests on; none for the person's own setting.
    pub citation: Option<Citation>,
    /// How it can be mended, where a way was found.
    pub fix: Option<Fix>,
}

impl Finding {
    fn new(code: FindingCode, severity: Severity, day: Day, citation: Option<Citation>) -> Self {
        Self { code, severity, item: None, other: None, part: None, day, figure: 0, limit: 0, citation, fix: None }
    }

    fn figures(self, figure: u32, limit: u32) -> Self {
        Self { figure, limit, ..self }
    }

    fn about(self, item: ItemId, other: Option<ItemId>) -> Self {
        Self { item: Some(item), other, ..self }
    }

    fn mended(self, fix: Option<Fix>) -> Self {
        Self { fix, ..self }
    }
}

/// Everything found from `first` to `last`, the heaviest first and then in order of time.
///
/// `occurrences` may reach beyond the range: what stands a week before it can announce its events. What was sent is
/// beyond mending and is looked at only as a neighbor.
#[must_use]
pub fn lint(setting: &Setting, occurrences: &[Occurrence], first: Day, last: Day) -> Vec<Finding> {
    let counted = in_time(occurrences);
    let look = Look { setting, counted: &counted, board: board(setting, &counted), first, last };
    let meter = meter(setting, occurrences, first, last);
    let mut findings = look.times();
    findings.extend(look.notices());
    findings.extend(look.broadcasts());
    findings.extend(look.columns());
    findings.extend(look.production(&meter));
    findings.extend(look.volume(&meter));
    findings.extend(look.mix(&meter));
    // A stable sort: within a day and a code, the order of time remains.
    findings.sort_by_key(|finding| (finding.severity, finding.day, finding.code));
    findings
}

/// One post that, made another kind, would bring the range nearer to the ratio; none where no part has too many.
#[must_use]
pub fn swap(setting: &Setting, occurrences: &[Occurrence], meter: &Meter) -> Option<Fix> {
    let counted = in_time(occurrences);
    let (first, last) = (meter.whole.first, meter.whole.last);
    Look { setting, counted: &counted, board: Board::new(*setting), first, last }.swap(meter)
}

/// A board with every occurrence on it.
fn board<'a>(setting: &Setting<'a>, counted: &[&Occurrence]) -> Board<'a> {
    let mut board = Board::new(*setting);
    for one in counted {
        board.take(one.day, one.start);
    }
    board
}

/// A look at a calendar.
struct Look<'a, 'b> {
    setting: &'a Setting<'a>,
    counted: &'a [&'a Occurrence<'b>],
    board: Board<'a>,
    first: Day,
    last: Day,
}

impl<'b> Look<'_, 'b> {
    /// What can still be changed, in the range.
    fn open(&self) -> impl Iterator<Item = &Occurrence<'b>> {
        let within = self.counted.iter().filter(|one| (self.first..=self.last).contains(&one.day));
        within.filter(|one| one.item.status != Status::Sent).copied()
    }

    /// A column's day of a week that lies whole in the range.
    fn columns(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        let mut monday = Some(self.first.monday()).filter(|&monday| monday >= self.first);
        monday = monday.or_else(|| self.first.monday().plus(7));
        while let Some(begin) = monday.filter(|begin| begin.plus(6).is_some_and(|end| end <= self.last)) {
            for (at, column) in self.setting.calendar.columns.iter().enumerate() {
                let Some(day) = days_of(begin).find(|day| day.weekday() == column.weekday) else { continue };
                let from = self.counted.partition_point(|one| one.day < day);
                let mut on_day = self.counted[from..].iter().take_while(|one| one.day == day);
                if on_day.any(|one| one.item.column == column.name) {
                    continue;
                }
                let start = match column.start {
                    Some(wish) => self.board.nearest(day, wish),
                    None => {
                        self.board.find(day, column.kind, None, super::board::Reach::AnyTime).map(|place| place.start)
                    }
                };
                let ours = Some(Citation::Ours(OwnRule::ColumnDay));
                findings.push(
                    Finding::new(FindingCode::ColumnMissing, Severity::Note, day, ours)
                        .figures(u32::try_from(at).unwrap_or(u32::MAX), 0)
                        .mended(start.map(|start| Fix::AddColumn { column: at, day, start })),
                );
            }
            monday = begin.plus(7);
        }
        findings
    }

    /// Work of a week against the time that the team gives; nothing is said where no role card gives a time.
    fn production(&self, meter: &Meter) -> Vec<Finding> {
        let Some(given) = self.setting.team_minutes() else { return Vec::new() };
        let too_much = meter.weeks.iter().filter(|week| week.production > given);
        let findings = too_much.map(|week| {
            let in_week = self.open().filter(|one| (week.first..=week.last).contains(&one.day));
            // The dearest post that members could make: nobody but the team announces or gives.
            let could = in_week
                .filter(|one| one.item.maker == Maker::Pgc && !matches!(one.item.kind, Kind::Notice | Kind::Benefit));
            let dearest = could.max_by_key(|one| super::effort::production_of(one.item));
            Finding::new(
                FindingCode::Production,
                Severity::Warning,
                week.first,
                Some(Citation::Ours(OwnRule::WorkTime)),
            )
            .figures(week.production, given)
            .mended(dearest.map(|one| Fix::GiveToMembers { item: one.id, day: one.day }))
        });
        findings.collect()
    }

    /// Messages a day against the group's style: S0's ceiling or S4's floor, never both (C10).
    fn volume(&self, meter: &Meter) -> Vec<Finding> {
        let floor = (self.setting.members() * ACTIVITY_TENTHS).div_ceil(10);
        let of = |code, severity, fact| move |day| Finding::new(code, severity, day, Some(Citation::Claim(fact)));
        let many = of(FindingCode::TooMany, Severity::Warning, OVERLOAD_FACT);
        let few = of(FindingCode::TooFew, Severity::Note, ACTIVITY_FACT);
        let findings = meter.days.iter().filter_map(|volume| match self.setting.calendar.style {
            Style::Quiet if volume.messages.0 > OVERLOAD => {
                let last = self.open().filter(|one| one.day == volume.day).last();
                let fix = last.and_then(|one| self.elsewhere(one, |day| self.setting.is_open(day)));
                Some(many(volume.day).figures(volume.messages.0, OVERLOAD).mended(fix))
            }
            // Only where every item says what it expects: a missing figure is no silence.
            Style::Talkative if volume.is_stated && volume.messages.1 < floor => {
                Some(few(volume.day).figures(volume.messages.1, floor))
            }
            Style::Quiet | Style::Talkative => None,
        });
        findings.collect()
    }

    /// The count shares against the ratio, and the author's frequencies against the author's ratio (C6).
    fn mix(&self, meter: &Meter) -> Vec<Finding> {
        let mut findings = Vec::new();
        let target = &meter.target;
        let measure = &meter.whole.posts;
        if let Some((part, _)) = measure.contradiction(target) {
            let sum = target.weights().iter().sum::<u32>().max(1);
            let by_ratio = (target.parts[part].weight * 2000 + sum) / (2 * sum);
            let fix = self.swap(meter);
            let found =
                Finding::new(FindingCode::OffMix, Severity::Warning, self.first, target.citations.first().copied());
            findings.push(Finding { part: Some(part), ..found }.figures(measure.share(part), by_ratio).mended(fix));
        }
        if self.setting.calendar.basis == super::Basis::Posts
            && measure.actual.iter().any(|&n| n > 0)
            && let Some(week) = target.model.and_then(authors_week)
        {
            let citation = Some(Citation::Claim(week.facts[0]));
            findings.push(
                Finding::new(FindingCode::AuthorsOwn, Severity::Note, self.first, citation)
                    .figures(week.useful.1, week.useful_by_mix)
                    .mended(Some(Fix::CountMinutes)),
            );
        }
        findings
    }

    /// One post of the part that has most too many becomes one of the part that lacks most.
    fn swap(&self, meter: &Meter) -> Option<Fix> {
        let off = &meter.whole.posts.off;
        let most = (0..off.len()).max_by_key(|&part| (off[part], std::cmp::Reverse(part)))?;
        let least = (0..off.len()).min_by_key(|&part| (off[part], part))?;
        if off[most] <= 0 || off[least] >= 0 {
            return None;
        }
        let kind = meter.target.by_kind(&(0..off.len()).map(|part| u32::from(part == least)).collect::<Vec<_>>(), 0);
        let &(kind, _) = kind.first()?;
        let is_spare = |one: &&Occurrence| {
            meter.target.part(one.item.kind) == Some(most) && one.item.kind != Kind::Notice && !one.item.is_locked
        };
        let spare = self.open().filter(|one| one.item.column.is_blank()).find(is_spare)?;
        Some(Fix::SwapKind { item: spare.id, day: spare.day, kind })
    }

    /// Another day of the same week for an occurrence, the nearest that `is_good`.
    fn elsewhere(&self, one: &Occurrence, is_good: impl Fn(Day) -> bool) -> Option<Fix> {
        let mut days: Vec<Day> = days_of(one.day.monday()).filter(|&day| day != one.day && is_good(day)).collect();
        days.sort_by_key(|&day| (one.day.days_until(day).abs(), day));
        let found =
            days.into_iter().find_map(|day| self.board.find(day, one.item.kind, None, super::board::Reach::Slot));
        found.map(|place| Fix::Move { item: one.id, from: one.day, day: place.day, start: place.start })
    }

    fn is_customer_group(&self) -> bool {
        self.setting.positioning.platform == Platform::WecomCustomer
    }
}
