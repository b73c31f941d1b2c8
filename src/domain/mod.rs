//! The words and rules of the trade. Nothing here reads a clock, draws chance, saves or speaks to a browser,
//! and nothing derives serialization: a saved format is a promise, a domain type is not.
//!
//! # Glossary
//!
//! | word | 中文 | meaning |
//! | --- | --- | --- |
//! | plan | 方案 | what a person makes and keeps |
//! | planner | 规划页 | one page that works on one part of a plan |
//! | group | 群 | one chat group on a platform |
//! | size | 人数 | members over all groups of a plan |
//! | owner, deputy, lead | 群主、副群主、组长 | the tiers of S0 |
//! | span | 管理跨度 | members an admin |
//! | seat | 席位 | a platform's admin right in one group |
//! | layer | 分层 | members of like activity |
//! | claim | 说法 | an author's figure |
//! | rule | 规则 | a platform's limit, dated and graded |
//! | item | 条目 | something on the calendar |
//! | series | 系列 | an item that comes back |
//! | occurrence | 场次 | an item on one of its days |
//! | stand-in | 替换 | an item that takes the place of one occurrence of a series |
//! | kind | 类型 | what an item is: news, experience, talk, fun … |
//! | mix | 配比 | the shares of the kinds |
//! | column | 栏目 | what comes back on the same day of every week |
//! | slot | 时段 | the time of day that suits a kind in this group |
//! | override | 改动 | a number of the forecast that the person said, in place of the one that follows |
//! | scenario | 情景 | a variant of the forecast, linked to its base |
//! | target | 目标 | a figure of the forecast that the plan sets itself |
//! | gate | 门槛 | what stands between a person and the group, or the figure that a stage must reach at its end |
//! | outlet | 平台（渠道的来处） | a platform from which people come into the group |
//! | launch | 开群 | the way to a running group, stage by stage, counted from the opening day |
//! | deed | 得分项 | what members get points for |
//! | ward | 照看的人 | whom somebody in the team looks after |
//! | metric | 每日的数 | what is counted of a day |
//! | gauge, line | 指标、线 | a figure read off the counts, and what a source asks of it |
//! | alarm, level | 预警、级别 | what sources call one, and how high S0 puts it |
//! | happening | 发生的事 | what no count tells |
//! | chip | 出处标签 | the mark that shows where a figure comes from |

pub mod acceptance;
pub mod apportion;
pub mod calendar;
pub mod channels;
pub mod code;
pub mod copy;
pub mod engagement;
pub mod entry;
pub mod funnel;
pub mod group_type;
pub mod hours;
pub mod launch;
pub mod lifecycle;
pub mod members;
pub mod monitor;
pub mod order;
pub mod plan;
pub mod planner;
pub mod platform;
pub mod positioning;
pub mod quantity;
pub mod report;
pub mod risk;
pub mod section;
pub mod severity;
pub mod staffing;
pub mod structure;
pub mod words;
