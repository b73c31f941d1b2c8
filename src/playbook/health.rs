//! The authors' lines for what is measured in a group, and when they call it an alarm. Each is a single source's; where
//! several draw a line for the same figure, none are merged.

use crate::domain::quantity::Share;

/// S0: interactions that convert, more than this share of the members.
pub const S0_CONVERSION_BAR: Share = Share::percent(15);
/// The fact behind it.
pub const S0_CONVERSION_FACT: &str = "S0-6-interaction-conversion-15";
/// S0: low activity for so many days in a row is an alarm; how low is not said. Unit: days.
pub const LOW_DAYS: u32 = 3;
/// S2: activity below its alarm for so many days in a row. Unit: days.
pub const S2_LOW_DAYS: u32 = 3;
/// S0: levels of alarm. Unit: levels.
pub const ALERT_LEVELS: u32 = 3;
/// The fact behind it.
pub const ALERT_LEVELS_FACT: &str = "S0-6-alert-levels";
/// S0: what counts the messages that are too many.
pub const OVERLOAD_TOOL_FACT: &str = "S0-6-tool-group-index";
/// S1: members who open a morning report, at least.
pub const OPENS_BAR: Share = Share::percent(50);
/// S1: members who finish a course, at least.
pub const COMPLETION_BAR: Share = Share::percent(35);
/// The fact behind it.
pub const COMPLETION_FACT: &str = "S1-4-type-course";
/// S2: members who are content, a healthy group's part of those asked.
pub const CONTENT_BAR: Share = Share::percent(80);
/// The fact behind it.
pub const CONTENT_FACT: &str = "S2-8-health-satisfaction";
/// S4: interactions of quality in the best groups, fewest and most. Unit: interactions a day.
pub const QUALITY_A_DAY: (u32, u32) = (3, 5);
/// The fact behind them.
pub const QUALITY_FACT: &str = "S4-0-bench-interactions-3-5";
/// S4: members who speak in a month in the best groups, at least.
pub const SPEAK_BAR: Share = Share::percent(40);
/// The fact behind it.
pub const SPEAK_FACT: &str = "S4-0-bench-speak-40";
/// S4: members who take part in a discussion of what is hot, at least.
pub const HOT_TOPIC_BAR: Share = Share::percent(30);
/// The fact behind it.
pub const HOT_TOPIC_FACT: &str = "S4-1-type-hot-topic";
/// S4: members who take part in shared knowledge, at least.
pub const KNOWLEDGE_BAR: Share = Share::percent(15);
/// The fact behind it.
pub const KNOWLEDGE_FACT: &str = "S4-1-type-knowledge";
/// S4: members whom a single post moves, at least.
pub const POST_BAR: Share = Share::percent(15);
/// The fact behind it.
pub const POST_FACT: &str = "S4-6-metric-content-15";
/// S4: an answer comes in less than this. Unit: minutes.
pub const REPLY_MINUTES: u32 = 3;
/// The fact behind it.
pub const REPLY_FACT: &str = "S4-1-type-fun";
/// S4: the layers of its diagnosis.
pub const FUNNELS_FACT: &str = "S4-6-three-funnels";
/// S4's case: a member with fewer messages is close to leaving. Unit: messages.
pub const SILENT_MESSAGES: u32 = 3;
/// S4's case: for so many weeks. Unit: weeks.
pub const SILENT_WEEKS: u32 = 2;
/// S4's case: who left before and after. Unit: percent.
pub const CASE_EXITS: (u32, u32) = (18, 7);
/// The fact behind them.
pub const SILENT_FACT: &str = "S4-6-case-alert-18-7";
/// S1's six metrics: none has a line.
pub const SIX_METRICS_FACT: &str = "S1-6-six-metrics";
/// S2: what a weekly review is for.
pub const WEEKLY_REVIEW_FACT: &str = "S2-6-weekly-review";
