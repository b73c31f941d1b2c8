//! Every text of the app, by area.

pub mod common;
pub mod exchange;
pub mod labels;
pub mod plans;
pub mod playbook;
pub mod positioning;
pub mod settings;
pub mod sources;
pub mod staffing;
