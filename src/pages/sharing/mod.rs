//! What leaves the app: a plan by its link, the link's code, text and files; a poster; and the ways around a browser that
//! neither downloads nor prints.

mod chat;
mod code;
mod dialog;
mod in_hand;
mod poster;

pub use dialog::ShareDialog;
pub use in_hand::InHandDialog;
pub use poster::PosterDialog;
