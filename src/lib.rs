//! 群策 Qunce: a planner for WeChat groups.

#[cfg(feature = "app")]
pub mod components;
#[cfg(feature = "app")]
pub mod app;
