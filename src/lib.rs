//! 群策 Qunce: a planner for WeChat groups that runs wholly in the browser.
//!
//! The modules in reading order. `ARCHITECTURE.md` says what each may use.

pub mod domain;
pub mod playbook;

pub mod simulation;

pub mod editing;
pub mod exchange;
pub mod keeping;
pub mod measuring;
pub mod templates;

pub mod i18n;
pub mod jobs;
pub mod views;

pub mod checkup;
pub mod report;

#[cfg(feature = "app")]
pub mod platform;
#[cfg(feature = "app")]
pub mod state;

/// What pages are made of: props in, callbacks out.
#[cfg(feature = "app")]
pub mod components;
#[cfg(feature = "app")]
pub mod pages;

#[cfg(feature = "app")]
pub mod app;
