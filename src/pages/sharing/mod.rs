//! What leaves the app: a plan by its link, the link's code, text and files.

mod chat;
mod code;
mod dialog;

pub use dialog::ShareDialog;
