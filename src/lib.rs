//! 群策 Qunce: a planner for WeChat groups that runs wholly in the browser.
//!
//! The modules in reading order. `ARCHITECTURE.md` says what each may use.

pub mod domain;
pub mod editing;
pub mod exchange;
pub mod playbook;
#[macro_use]
pub mod i18n;
pub mod keeping;
pub mod templates;
pub mod views;

#[cfg(feature = "app")]
pub mod app;
#[cfg(feature = "app")]
pub mod components;
