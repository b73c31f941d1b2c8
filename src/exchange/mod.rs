//! Bytes ↔ plans: files, links, backups, settings, and what differs between two versions.
//!
//! Text → envelope with version → migrations → wire form → plan. Reading yields what could be read *and* the list
//! of what could not. Nothing here decides what to do with either.

pub mod comparison;
pub mod csv;
pub mod decode;
pub mod encode;
pub mod file_name;
pub mod ics;
pub mod link;
pub mod merge;
pub mod migrations;
pub mod one_file;
pub mod sections;
pub mod settings;
pub mod simulation;
mod sparse;
pub mod staging;
mod tree;
mod wire;
pub mod xlsx;

#[cfg(not(target_arch = "wasm32"))]
pub mod schema;

/// What a plan file says it is.
pub const PLAN_FORMAT: &str = "qunce.plan";
/// What a backup says it is.
pub const BACKUP_FORMAT: &str = "qunce.backup";
/// The format's version that this app writes.
pub const VERSION: u32 = migrations::VERSION;
/// The app's version.
pub const APP: &str = env!("CARGO_PKG_VERSION");
