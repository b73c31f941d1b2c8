//! Findings about times: quiet hours, weekends, neighbors, notices, broadcasts.

use super::{Finding, FindingCode, Fix, Look};
use crate::domain::calendar::board::{Reach, SPACING, moment};
use crate::domain::calendar::item::{Channel, Status};
use crate::domain::calendar::kind::Kind;
use crate::domain::calendar::meter::is_in_group;
use crate::domain::calendar::occurrence::Occurrence;
use crate::domain::calendar::week::{NOTICE_HOLDS, NOTICE_TIME, preview_place};
use crate::domain::severity::Severity;
use crate::playbook::claims::{PREVIEW_FACT, PREVIEW_HOURS};
use crate::playbook::rules::BROADCAST;
use crate::playbook::{Citation, OwnRule};

impl Look<'_, '_> {
    /// Each item's own time, and its distance from the one before it.
    pub(super) fn times(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        for one in self.open().filter(|one| is_in_group(one.item)) {
            findings.extend(self.quiet(one).or_else(|| self.outside(one)));
            findings.extend(self.weekend(one));
        }
        let in_group = self.counted.iter().filter(|one| is_in_group(one.item));
        let in_group: Vec<_> = in_group.collect();
        for pair in in_group.windows(2) {
            let [before, after] = pair else { continue };
            let apart = moment(after.day, after.start) - moment(before.day, before.start);
            // Whichever can still be moved gives way, the later one first.
            let movable = [after, before].into_iter().find(|one| one.item.status != Status::Sent);
            let Some(movable) = movable.filter(|_| apart < SPACING && (self.first..=self.last).contains(&after.day))
            else {
                continue;
            };
            let other = if movable.id == after.id { before.id } else { after.id };
            let ours = Some(Citation::Ours(OwnRule::Spacing));
            findings.push(
                Finding::new(FindingCode::TooClose, Severity::Warning, after.day, ours)
                    .figures(u32::try_from(apart).unwrap_or(0), u32::try_from(SPACING).unwrap_or(0))
                    .about(movable.id, Some(other))
                    .mended(self.better_time(movable)),
            );
        }
        findings
    }

    fn quiet(&self, one: &Occurrence) -> Option<Finding> {
        self.setting.is_quiet(one.start).then(|| {
            Finding::new(FindingCode::QuietHours, Severity::Warning, one.day, None)
                .about(one.id, None)
                .mended(self.better_time(one))
        })
    }

    /// Outside the group's hours, where they are known.
    fn outside(&self, one: &Occurrence) -> Option<Finding> {
        let mut hours = self.board.group_on(one.day).peekable();
        let is_known = hours.peek().is_some();
        (is_known && !hours.any(|window| window.has(one.start))).then(|| {
            let ours = Some(Citation::Ours(OwnRule::SharedHours));
            Finding::new(FindingCode::OutsideHours, Severity::Note, one.day, ours).about(one.id, None).mended(
                self.better_time(one).filter(|fix| match fix {
                    // A time that the group is not there either mends nothing.
                    Fix::Move { day, start, .. } => self.board.group_on(*day).any(|window| window.has(*start)),
                    _ => false,
                }),
            )
        })
    }

    /// S2: what matters avoids weekends. What matters is ours: news, experience, benefits and notices.
    fn weekend(&self, one: &Occurrence) -> Option<Finding> {
        let matters = matches!(one.item.kind, Kind::News | Kind::Experience | Kind::Benefit | Kind::Notice);
        (matters && !self.setting.is_open(one.day)).then(|| {
            Finding::new(FindingCode::Weekend, Severity::Note, one.day, self.setting.weekends().citation())
                .about(one.id, None)
                .mended(self.elsewhere(one, |day| self.setting.is_open(day)))
        })
    }

    /// The best time of the same day, as if the item stood nowhere.
    fn better_time(&self, one: &Occurrence) -> Option<Fix> {
        let mut board = self.board.near(one.day);
        board.give_back(one.day, one.start);
        let place = board.find(one.day, one.item.kind, None, Reach::AnyTime)?;
        Some(Fix::Move { item: one.id, from: one.day, day: place.day, start: place.start })
    }

    /// Events against the notices of the week before them (S4: 24 h before).
    pub(super) fn notices(&self) -> Vec<Finding> {
        let notices: Vec<&&Occurrence> = self.counted.iter().filter(|one| one.item.kind == Kind::Notice).collect();
        let mut findings = Vec::new();
        for event in self.open().filter(|one| one.item.kind == Kind::Benefit) {
            let at = moment(event.day, event.start);
            let from = notices.partition_point(|one| moment(one.day, one.start) < at - NOTICE_HOLDS);
            let to = notices.partition_point(|one| moment(one.day, one.start) < at);
            let before = &notices[from..to];
            let Some(first) = before.first() else {
                let place = preview_place(&self.board, self.setting, event.day, event.start);
                let fix = place.map(|place| Fix::AddPreview { event: event.id, day: place.day, start: place.start });
                findings.push(
                    self.notice(FindingCode::NoNotice, Severity::Note, event).figures(0, PREVIEW_HOURS).mended(fix),
                );
                continue;
            };
            let hours = (at - moment(first.day, first.start)) / 60;
            if at - moment(first.day, first.start) < NOTICE_TIME {
                let mut board = self.board.near(event.day);
                board.give_back(first.day, first.start);
                let place = preview_place(&board, self.setting, event.day, event.start);
                let place = place.filter(|_| first.item.status != Status::Sent);
                let fix = place.map(|place| Fix::Move {
                    item: first.id,
                    from: first.day,
                    day: place.day,
                    start: place.start,
                });
                let finding = self.notice(FindingCode::NoticeLate, Severity::Warning, event);
                let hours = u32::try_from(hours).unwrap_or(0);
                findings.push(finding.figures(hours, PREVIEW_HOURS).about(event.id, Some(first.id)).mended(fix));
            }
        }
        findings
    }

    fn notice(&self, code: FindingCode, severity: Severity, event: &Occurrence) -> Finding {
        Finding::new(code, severity, event.day, Some(Citation::Claim(PREVIEW_FACT))).about(event.id, None)
    }

    /// More than one broadcast a day in a WeCom customer group (platform rule P11).
    pub(super) fn broadcasts(&self) -> Vec<Finding> {
        let Some(most) = BROADCAST.value.filter(|_| self.is_customer_group()) else { return Vec::new() };
        let is_broadcast = |one: &&&Occurrence| one.item.channel == Channel::Broadcast;
        let all: Vec<_> = self.counted.iter().filter(is_broadcast).collect();
        let mut findings = Vec::new();
        for of_day in all.chunk_by(|a, b| a.day == b.day) {
            let n = u32::try_from(of_day.len()).unwrap_or(u32::MAX);
            let Some(last) = of_day.last().filter(|one| n > most && (self.first..=self.last).contains(&one.day)) else {
                continue;
            };
            let is_free = |day| self.setting.is_open(day) && all.iter().all(|one| one.day != day);
            let fix = Some(last).filter(|one| one.item.status != Status::Sent);
            findings.push(
                Finding::new(FindingCode::Broadcasts, Severity::Error, last.day, Some(Citation::Rule(&BROADCAST)))
                    .figures(n, most)
                    .about(last.id, None)
                    .mended(fix.and_then(|one| self.elsewhere(one, is_free))),
            );
        }
        findings
    }
}
