//! One folder a screen. Only pages read the store; they ask `domain` and `views` and hand slices down to components.

pub mod calendar;
pub mod channels;
pub mod checkup;
pub mod cite;
mod copying;
pub mod engagement;
pub mod entry;
pub mod fields;
pub mod finding;
pub mod frame;
pub mod funnel;
mod item_link;
pub mod launch;
pub mod lifecycle;
pub mod monitor;
mod open_day;
mod open_number;
mod placing;
pub mod plans;
pub mod playbook;
pub mod positioning;
mod printing;
pub mod risk;
mod said;
pub mod settings;
pub mod share;
pub mod staffing;
