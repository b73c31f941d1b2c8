//! What is measured in a group, day by day, what happened in it, and which alarms were seen to.
//!
//! Only counts are kept, and names of members only where a person chose that ([`kept`]); never a word of what was said.

pub mod alarm;
pub mod cause;
pub mod columns;
pub mod gauge;
pub mod health;
pub mod kept;
pub mod metrics;
pub mod rate;
pub mod review;
pub mod sent;
pub mod silence;

use std::collections::BTreeMap;
use std::fmt;
use std::rc::Rc;

use super::calendar::day::Day;
use super::code::{Code as _, codes};
use super::plan::Unknown;
use super::words::Line;
use columns::{Headings, NamedColumns};
use kept::Kept;

/// Most days whose figures are kept: three years (ours).
pub const MAX_DAYS: usize = 1100;
/// Most events (ours).
pub const MAX_EVENTS: usize = 300;

codes! {
    /// What is counted of a day. Those that daily figures from files have, too, have the same codes.
    pub enum Metric {
        /// 群成员总数: members at the end of the day.
        Members = "members",
        /// 新增成员.
        Joins = "joins",
        /// 退群成员.
        Exits = "exits",
        /// 发言人数.
        Speakers = "speakers",
        /// 消息数.
        Messages = "messages",
        /// 成员间消息数: what members other than the owner and the admins said.
        AmongMembers = "among_members",
        /// 打开人数: who opened what was sent.
        Openers = "openers",
        /// 参与人数: who took part in what was on.
        Participants = "participants",
        /// 订单数.
        Orders = "orders",
        /// 销售额. Unit: a hundredth of a yuan.
        Sales = "sales",
        /// 有价值消息数: messages that somebody tagged as worth reading.
        Valuable = "valuable",
        /// 完课人数.
        Completions = "completions",
        /// 邀请人数: newcomers whom members invited.
        Invited = "invited",
        /// 负面反馈数.
        Complaints = "complaints",
        /// 满意度答卷数.
        Surveyed = "surveyed",
        /// 满意人数: those of them who are content.
        Content = "content",
        /// 平均响应秒数. Unit: seconds.
        ReplySeconds = "reply_seconds",
        /// 问卷发出数: who was asked the questionnaire of joining.
        Asked = "asked",
        /// 问卷答完数: who answered it.
        Answered = "answered",
        /// 问卷通过数: who passed it.
        Passed = "passed",
    }
}

impl Metric {
    /// Those that every template has, which the grid shows at first.
    pub const USUAL: [Self; 10] = [
        Self::Members,
        Self::Joins,
        Self::Exits,
        Self::Speakers,
        Self::Messages,
        Self::AmongMembers,
        Self::Openers,
        Self::Participants,
        Self::Orders,
        Self::Sales,
    ];
}

/// How much was counted.
///
/// Range: 0 ..= 999,999,999,999, so that the sales of a day fit in hundredths of a yuan.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Count(u64);

/// A count outside its range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoCount(i64);

impl fmt::Display for NoCount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is outside 0..={}", self.0, Count::MAX)
    }
}

impl std::error::Error for NoCount {}

impl Count {
    /// Largest count.
    pub const MAX: i64 = 999_999_999_999;

    /// The count, if it is within the range.
    ///
    /// # Errors
    ///
    /// [`NoCount`] unless `0 <= value <= MAX`.
    pub fn new(value: i64) -> Result<Self, NoCount> {
        if value > Self::MAX {
            return Err(NoCount(value));
        }
        u64::try_from(value).map(Self).map_err(|_| NoCount(value))
    }

    /// The plain number.
    #[must_use]
    pub const fn get(self) -> u64 {
        self.0
    }
}

impl From<u32> for Count {
    fn from(count: u32) -> Self {
        Self(u64::from(count))
    }
}

/// What is known of a day.
pub type Daily = BTreeMap<Metric, Count>;

/// Days and what is known of them; a day of which nothing is known is not among them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Days(BTreeMap<Day, Daily>);

impl Days {
    /// These days, but for those of which nothing is known.
    #[must_use]
    pub fn new(days: BTreeMap<Day, Daily>) -> Self {
        Self(days.into_iter().filter(|(_, daily)| !daily.is_empty()).collect())
    }

    /// All of them, the first one first.
    #[must_use]
    pub const fn all(&self) -> &BTreeMap<Day, Daily> {
        &self.0
    }

    /// What was counted on a day; none where nobody did.
    #[must_use]
    pub fn get(&self, day: Day, metric: Metric) -> Option<u64> {
        self.0.get(&day)?.get(&metric).map(|count| count.get())
    }

    /// Says what was counted on a day, or that it is not known. Beyond [`MAX_DAYS`] the first days are given up.
    pub fn set(&mut self, day: Day, metric: Metric, count: Option<Count>) {
        match count {
            Some(count) => {
                self.0.entry(day).or_default().insert(metric, count);
            }
            None => self.forget_one(day, metric),
        }
        self.shorten();
    }

    /// Takes a reading in: what it tells takes the place of what was known.
    pub fn take(&mut self, reading: &BTreeMap<Day, Daily>) {
        for (day, daily) in reading.iter().filter(|(_, daily)| !daily.is_empty()) {
            self.0.entry(*day).or_default().extend(daily);
        }
        self.shorten();
    }

    /// Forgets days.
    pub fn forget(&mut self, days: &[Day]) {
        self.0.retain(|day, _| !days.contains(day));
    }

    /// The last day of which something is known.
    #[must_use]
    pub fn last(&self) -> Option<Day> {
        self.0.last_key_value().map(|(day, _)| *day)
    }

    fn forget_one(&mut self, day: Day, metric: Metric) {
        if let Some(daily) = self.0.get_mut(&day) {
            daily.remove(&metric);
            if daily.is_empty() {
                self.0.remove(&day);
            }
        }
    }

    fn shorten(&mut self) {
        while self.0.len() > MAX_DAYS {
            self.0.pop_first();
        }
    }
}

codes! {
    /// What can happen that no count tells.
    pub enum Happening {
        /// 重要成员流失.
        KeyMemberLeft = "key_member_left",
        /// 负面舆情.
        BadOpinion = "bad_opinion",
        /// 封群风险.
        BanRisk = "ban_risk",
        /// 出现更活跃的竞品群.
        Rival = "rival",
        /// Anything else that is worth a line in the review.
        Other = "other",
    }
}

/// Something that happened on a day; of each kind one a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Event {
    /// When.
    pub on: Day,
    /// What.
    pub what: Happening,
}

codes! {
    /// What sets off an alarm.
    pub enum AlarmRule {
        /// The public speaks badly of the group.
        BadOpinion = "bad_opinion",
        /// A key member left.
        KeyMemberLeft = "key_member_left",
        /// The group might be closed.
        BanRisk = "ban_risk",
        /// Few are active, for days.
        ActiveLow = "active_low",
        /// Fewer members, for weeks.
        Shrinking = "shrinking",
        /// Less activity, for weeks.
        Declining = "declining",
        /// Little of what is said is worth reading.
        FewValuable = "few_valuable",
        /// More and more complaints.
        Complaints = "complaints",
        /// More messages than a quiet group bears.
        Overload = "overload",
        /// Fewer messages than a talkative group needs.
        TooQuiet = "too_quiet",
        /// Too many leave.
        Exits = "exits",
    }
}

/// An alarm: what set it off, and the day since when it is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AlarmKey {
    /// Since when.
    pub since: Day,
    /// What set it off.
    pub rule: AlarmRule,
}

/// A day and a code, written as `2026-09-16.rival`.
fn day_and_code(text: &str) -> Option<(Day, &str)> {
    let (day, code) = text.split_once('.')?;
    Some((Day::parse(day)?, code))
}

impl Event {
    /// The event written as `2026-09-16.rival`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (on, code) = day_and_code(text)?;
        Some(Self { on, what: Happening::from_code(code)? })
    }

    /// `2026-09-16.rival`.
    #[must_use]
    pub fn text(self) -> String {
        [&self.on.iso(), ".", self.what.code()].concat()
    }
}

impl AlarmKey {
    /// The alarm written as `2026-09-16.active_low`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (since, code) = day_and_code(text)?;
        Some(Self { since, rule: AlarmRule::from_code(code)? })
    }

    /// `2026-09-16.active_low`.
    #[must_use]
    pub fn text(self) -> String {
        [&self.since.iso(), ".", self.rule.code()].concat()
    }
}

codes! {
    /// How S4's "fewer than 3 messages for two weeks" is read: its words leave it open.
    pub enum SilenceReading {
        /// Fewer than 3 in each of the two weeks.
        EachWeek = "each_week",
        /// Fewer than 3 in both weeks together.
        InTotal = "in_total",
    }
}

/// What a plan says about what is measured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Monitor {
    /// Figures, day by day.
    pub days: Days,
    /// What happened, with a note on each.
    pub events: BTreeMap<Event, Line>,
    /// The alarms that were seen to, with a note on each.
    pub acknowledged: BTreeMap<AlarmKey, Line>,
    /// How S4's rule on silent members is read; none where nobody said it.
    pub silence: Option<SilenceReading>,
    /// Whether what no source says is filled by rules of our own.
    pub fills_gaps: bool,
    /// The table of members, where a person chose to keep it.
    pub kept: Option<Rc<Kept>>,
    /// What a person said of the columns of tables, by their headings.
    pub columns: BTreeMap<Headings, NamedColumns>,
    /// What this version does not know or could not read.
    pub unknown: Unknown,
}
