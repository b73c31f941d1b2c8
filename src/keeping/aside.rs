//! Texts that could not be read as a plan: kept word for word until a person decides.

use crate::exchange::decode::{Opened, Reading, Unreadable};

/// A text that was set aside.
#[derive(Debug, Clone, PartialEq)]
pub struct Aside {
    /// The name that it is kept under.
    pub name: String,
    /// The text, word for word.
    pub raw: String,
    /// What is wrong with it.
    pub fault: Fault,
    /// The plan as an earlier session left it, if that can be read.
    pub previous: Option<Box<Reading>>,
}

/// What is wrong with a text.
#[derive(Debug, Clone, PartialEq)]
pub enum Fault {
    /// Nothing can be read from it.
    Unreadable(Unreadable),
    /// Some fields could not be read; the rest makes this plan.
    Damaged(Box<Reading>),
}

/// What a stored text is to its keeper.
#[derive(Debug, Clone, PartialEq)]
pub enum Stored {
    /// A whole plan.
    Whole(Box<Reading>),
    /// Written by a newer version of the app.
    Newer {
        /// The format's version.
        version: u32,
        /// The app that wrote it.
        app: String,
    },
    /// To be set aside.
    Faulty(Fault),
}

impl Stored {
    /// What `opened` is as the content of a single plan's key.
    #[must_use]
    pub fn from(opened: Opened) -> Self {
        match opened {
            Opened::Plans { plans, unread } => match <[Reading; 1]>::try_from(plans) {
                Ok([reading]) if unread.is_empty() && reading.is_damaged() => {
                    Self::Faulty(Fault::Damaged(Box::new(reading)))
                }
                Ok([reading]) if unread.is_empty() => Self::Whole(Box::new(reading)),
                _ => Self::Faulty(Fault::Unreadable(Unreadable::NotOurs)),
            },
            Opened::Newer { version, app } => Self::Newer { version, app },
            Opened::Unreadable(why) => Self::Faulty(Fault::Unreadable(why)),
        }
    }
}
