//! What an operation comes to: people scan, answer, join, settle, speak, order, invite and leave, day by day.
//!
//! Two modes compute the same model: [`expected`] with means, at once, and the [`engine`] with draws, many times.
//! Nothing here reads a clock or starts chance by itself: the seed is an input, and the same inputs give the same bytes
//! on every machine, for every number of workers and every split of the runs.
//!
//! What is deliberately not here: files and their names (`exchange`), workers, and what a page says about the outcome.
//!
//! # Words
//!
//! | word | 中文 | meaning |
//! | --- | --- | --- |
//! | run | 一次模拟 | one course of events that chance may take |
//! | expected mode | 期望值 | the same model with means |
//! | scan | 扫码 | somebody scans the code of a channel |
//! | channel | 渠道 | where people come from |
//! | gate | 入群限制 | what a platform puts in front of a group that is no longer small |
//! | standing | 身份 | new, or one of the four layers |
//! | hazard | 退群概率 | the probability to leave on a day |
//! | strain | 流失倍数 | how many days' worth of leaving a day brings |
//! | band | 区间 | quantiles over the runs, day by day |
//! | figure, KPI | 指标 | what is told of a whole run |
//! | lever | 变量 | one number among the inputs |

pub mod ab;
pub mod bytes;
pub mod chance;
pub mod check;
pub mod counts;
pub mod demand;
pub mod engine;
pub mod expected;
pub mod from_plan;
pub mod goal;
pub mod inputs;
mod leaving;
pub mod lever;
pub mod making;
pub mod milestones;
mod parcel;
pub mod partial;
pub mod quantiles;
pub mod results;
pub mod runs;
pub mod scenarios;
pub mod sensitivity;
pub mod series;
pub mod tales;
pub mod told;
