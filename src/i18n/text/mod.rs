//! Every text of the app, by area.

pub mod almanac;
pub mod calendar;
pub mod calendar_files;
pub mod channels;
pub mod chart;
pub mod checkup;
pub mod common;
pub mod engagement;
pub mod entry;
pub mod exchange;
pub mod fields;
pub mod funnel;
pub mod items;
pub mod labels;
pub mod launch;
pub mod lifecycle;
pub mod measured;
pub mod members;
pub mod mending;
pub mod plans;
pub mod playbook;
pub mod positioning;
pub mod risk;
pub mod settings;
pub mod sources;
pub mod staffing;
