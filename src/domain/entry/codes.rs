//! The codes that let people in: when each is fetched, when it runs out, and by when it is replaced.

use crate::domain::calendar::Calendar;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::{At, Item, ItemId, Status};
use crate::domain::platform::Platform;
use crate::domain::quantity::LeadDays;
use crate::playbook::rules::{CODE_DAYS, LIVE_CODE_GROUPS, Rule};

/// Most codes that are listed: a year of one group's, a day early each (ours).
pub const MAX_CODES: usize = 61;

/// What a platform's codes are like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeKind {
    /// Each runs out so many days after it is fetched.
    RunsOut(&'static Rule),
    /// One does not run out, and leads to so many groups.
    Live(&'static Rule),
    /// No rule is known.
    NotStated,
}

impl CodeKind {
    /// The codes of `platform`.
    #[must_use]
    pub const fn on(platform: Platform) -> Self {
        match platform {
            Platform::WechatGroup => Self::RunsOut(&CODE_DAYS),
            Platform::WecomCustomer => Self::Live(&LIVE_CODE_GROUPS),
            Platform::WecomInternal | Platform::Qq | Platform::DingTalk => Self::NotStated,
        }
    }
}

/// How many live codes so many groups need.
#[must_use]
pub fn live_codes(n_groups: u32) -> u32 {
    n_groups.div_ceil(LIVE_CODE_GROUPS.value.unwrap_or(1).max(1))
}

/// The days on which a group takes people in by its code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Intake {
    /// Which group, from 1.
    pub group: u32,
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
}

/// One code of one group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GroupCode {
    /// Which group, from 1.
    pub group: u32,
    /// Which of its codes, from 1.
    pub number: u32,
    /// The day on which it is fetched: a new code starts its days anew.
    pub fetched: Day,
    /// The day on which it runs out.
    pub expires: Day,
    /// By when the next one hangs in its place; none where people need no code by then.
    pub replace_by: Option<Day>,
}

/// The codes that run out, one after the other, as long as each group takes people in.
///
/// Each is replaced `lead` days before it runs out, so that the days between two codes are fewer than those of one.
#[must_use]
pub fn codes(intakes: &[Intake], valid: u32, lead: LeadDays) -> Vec<GroupCode> {
    let valid = i32::try_from(valid).unwrap_or(i32::MAX).max(1);
    let lead = i32::try_from(lead.get()).unwrap_or(0).min(valid - 1);
    let mut codes = Vec::new();
    for intake in intakes {
        let mut fetched = Some(intake.from);
        let mut number = 0;
        while let Some(day) = fetched.filter(|day| *day <= intake.until && codes.len() < MAX_CODES) {
            let Some(expires) = day.plus(valid) else { break };
            number += 1;
            let next = expires.plus(-lead).filter(|next| *next <= intake.until);
            codes.push(GroupCode { group: intake.group, number, fetched: day, expires, replace_by: next });
            fetched = next;
        }
    }
    codes
}

/// The item of the calendar that reminds of replacing a code: the same for the same code, so that nothing is put there
/// twice.
#[must_use]
pub const fn reminder_id(group: u32, number: u32) -> ItemId {
    // A mark of our own above, and below it which code it is.
    const MARK: u64 = 0x00E7_C0DE;
    ItemId::from_chance(MARK << 16 | (group as u64 & 0xFF) << 8 | number as u64 & 0xFF)
}

/// A code to be replaced, and how the calendar stands to that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reminder {
    /// The code.
    pub code: GroupCode,
    /// By when.
    pub day: Day,
    /// How the calendar stands to it.
    pub standing: Standing,
}

/// How the calendar stands to a reminder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It is not there.
    Missing,
    /// It is there, on its day.
    There,
    /// It is there on another day, or waits for one.
    Elsewhere(Option<Day>),
    /// It was done, or left out.
    Settled,
}

/// The reminders of `codes`, in the order of their days.
#[must_use]
pub fn reminders(codes: &[GroupCode], calendar: &Calendar) -> Vec<Reminder> {
    let reminder = |code: &GroupCode| {
        let day = code.replace_by?;
        let item = calendar.items.get(&reminder_id(code.group, code.number));
        Some(Reminder { code: *code, day, standing: item.map_or(Standing::Missing, |item| standing(item, day)) })
    };
    let mut reminders: Vec<Reminder> = codes.iter().filter_map(reminder).collect();
    reminders.sort_by_key(|reminder| (reminder.day, reminder.code.group));
    reminders
}

fn standing(item: &Item, day: Day) -> Standing {
    if matches!(item.status, Status::Sent | Status::Skipped) {
        return Standing::Settled;
    }
    match item.when.map(|when| when.at) {
        Some(At::Day(there)) if there == day => Standing::There,
        Some(At::Day(there)) => Standing::Elsewhere(Some(there)),
        _ => Standing::Elsewhere(None),
    }
}

/// Reminders in the calendar that no code asks for any more, and that nobody has settled.
#[must_use]
pub fn surplus(codes: &[GroupCode], calendar: &Calendar) -> Vec<ItemId> {
    let wanted: Vec<ItemId> = codes
        .iter()
        .filter(|code| code.replace_by.is_some())
        .map(|code| reminder_id(code.group, code.number))
        .collect();
    let ours = reminder_id(0, 0)..=reminder_id(0xFF, 0xFF);
    let items = calendar.items.range(ours);
    let open = items.filter(|(_, item)| !matches!(item.status, Status::Sent | Status::Skipped));
    open.map(|(id, _)| *id).filter(|id| !wanted.contains(id)).collect()
}
