//! Plan → what a page shows: codes, numbers and citations, never sentences.

pub mod calendar;
pub mod channels;
pub mod chart;
pub mod chat;
pub mod drawing;
pub mod engagement;
pub mod entry;
pub mod funnel;
pub mod handing;
pub mod judged;
pub mod launch;
pub mod lifecycle;
pub mod measured;
pub mod members;
pub mod mix;
pub mod monitor;
pub mod paper;
pub mod playbook;
pub mod positioning;
pub mod poster;
pub mod qr;
pub mod risk;
pub mod staffing;
pub mod team;
pub mod typeset;
