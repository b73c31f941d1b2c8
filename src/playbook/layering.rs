//! The authors' figures on layers of members and on silence. Each is a single source's; none are averaged.
//! S1's hours until a newcomer should have spoken stand among the claims on joining.

/// S1's core members: interactions a day, at least.
pub const S1_CORE_DAILY: u32 = 5;
/// S1's core members: for so many weeks on end.
pub const S1_CORE_WEEKS: u32 = 3;
/// S1's active members: interactions a week, at least.
pub const S1_ACTIVE_WEEKLY: u32 = 3;
/// S1's active members: opened of what is posted, at least. Unit: percent.
pub const S1_ACTIVE_OPENS: u32 = 60;
/// S1: days of silence that set off a private message.
pub const S1_NUDGE_DAYS: u32 = 3;
/// The fact behind it.
pub const S1_NUDGE_FACT: &str = "S1-3-silence-3-days";

/// S3's core members: every day.
pub const S3_CORE_FACT: &str = "S3-8-layer-core";
/// S3's regular members: every week.
pub const S3_REGULAR_FACT: &str = "S3-8-layer-regular";
/// S3's silent members: they only receive notices.
pub const S3_SILENT_FACT: &str = "S3-8-layer-silent";

/// S4's four layers.
pub const S4_LAYERS_FACT: &str = "S4-5-rfm-four";
/// S4's high-value members: active within so many days.
pub const S4_HIGH_DAYS: u32 = 7;
/// S4's silent members: so many days without a word.
pub const S4_SILENT_DAYS: u32 = 30;
/// S4's lost members: so many days without a login.
pub const S4_LOST_DAYS: u32 = 90;
/// The fact behind the three; the cell of potential members is empty.
pub const S4_RECENCY_FACT: &str = "S4-5-row-recency";
/// S4's high-value members: interactions a day, at least.
pub const S4_HIGH_DAILY: u32 = 3;
/// S4: interactions a week, at most; of which layer is unclear.
pub const S4_LOW_WEEKLY: u32 = 2;
/// The fact behind both.
pub const S4_FREQUENCY_FACT: &str = "S4-5-row-frequency";
/// S4: what is done for each layer.
pub const S4_STRATEGY_FACT: &str = "S4-5-row-strategy";
/// S4's user admins: weeks of being active on end, at least.
pub const S4_ADMIN_WEEKS: u32 = 2;
/// The fact behind it.
pub const S4_ADMIN_FACT: &str = "S4-4-role-user-admin";
/// S4's case: what beta access and personal recalls added to conversion. Unit: percent of what there was.
pub const S4_RECALL_PERCENT: u32 = 19;
/// The fact behind it.
pub const S4_RECALL_FACT: &str = "S4-5-case-recall-19";
