//! The only door to the browser: storage, clock, chance, files, the clipboard, the address bar, `Intl`, workers.
//!
//! Everything that a browser may refuse comes back as a value, never as a panic.

pub mod chance;
pub mod clipboard;
pub mod clock;
pub mod code_image;
pub mod download;
pub mod dropped;
pub mod fetch;
pub mod files;
pub mod intl;
pub mod locks;
pub mod measurer;
pub mod page;
pub mod panic;
pub mod persist;
pub mod picture;
pub mod rehearsal;
pub mod sharing;
pub mod simulator;
pub mod site;
pub mod spreadsheet;
pub mod storage;
pub mod worker;
