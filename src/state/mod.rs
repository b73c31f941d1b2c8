//! The app's state in the browser: the session of plans, what a person prefers, and what is on screen for a moment.
//!
//! `State` is changed only by `Message`s. Saving listens at the edge, in `saving`.

pub mod library;
pub mod message;
pub mod route;
pub mod saving;
pub mod store;

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::checkup::Verdict;
use crate::domain::order::order;
use crate::domain::plan::{Plan, PlanId};
use crate::editing::session::{Session, Shelved};
use crate::exchange::file_name::FileName;
use crate::exchange::link::LinkError;
use crate::exchange::settings::Settings;
use crate::exchange::staging::Brought;
use crate::i18n::Lang;
use crate::keeping::Refusal;
use crate::keeping::aside::Aside;
use crate::keeping::keeper::{Newer, Usage};

/// Everything that the app shows.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    /// All plans and what can be undone.
    pub session: Session,
    /// What the person prefers.
    pub settings: Settings,
    /// The language in force.
    pub lang: Lang,
    /// How saving stands.
    pub saving: Saving,
    /// Texts that could not be read.
    pub asides: Rc<Vec<Aside>>,
    /// Plans of a newer version.
    pub newer: Rc<Vec<Newer>>,
    /// What fills the storage.
    pub usage: Usage,
    /// What is said for a moment.
    pub toast: Option<Toast>,
    /// What stands over the page.
    pub overlay: Option<Overlay>,
    /// What the browser neither downloaded nor printed, over everything else.
    pub in_hand: Option<InHand>,
    /// Whether the check-up stands beside the page.
    pub is_checkup_open: bool,
    /// What the check-up came to for each plan that it has looked through, as it was then.
    pub verdicts: Rc<BTreeMap<PlanId, Verdict>>,
    /// When the session began. Unit: milliseconds since 1970.
    pub opened_at: i64,
}

/// How saving stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saving {
    /// Everything is kept.
    Kept,
    /// The last change is not kept.
    Refused(Refusal),
    /// Nothing outlives the page.
    InMemory,
    /// The storage was emptied under the page.
    Vanished,
    /// A newer version has written: this one writes no more.
    Newer,
}

/// Said for a moment.
#[derive(Debug, Clone, PartialEq)]
pub struct Toast {
    /// What is said.
    pub text: String,
    /// Whether it can be undone from here.
    pub has_undo: bool,
    /// The file that was just downloaded, which can go to another app as well.
    pub file: Option<Rc<HandedFile>>,
    /// Tells one toast from the next.
    pub number: u32,
}

/// What stands over the page.
#[derive(Debug, Clone, PartialEq)]
pub enum Overlay {
    /// Files or a pasted link are being brought in; the list is empty while none was chosen.
    Import(Rc<Vec<Brought>>),
    /// A plan is being shared.
    Share(PlanId),
    /// The poster of a plan's group.
    Poster(PlanId),
    /// A plan gets another title.
    Rename(PlanId),
    /// A text could not be read.
    Aside(String),
    /// Two tabs changed the same thing.
    Conflict {
        /// The plan as the other tab has it.
        id: PlanId,
        /// The copy with this tab's version.
        copy: PlanId,
    },
    /// Two versions of a plan are compared.
    Compare {
        /// The plan that stays; the person chooses where there is none.
        left: Option<PlanId>,
        /// A plan that is not on the shelf.
        given: Option<Rc<Plan>>,
    },
    /// The storage is full.
    Room,
    /// A list of keys.
    Keys,
}

/// What was asked for where the browser neither downloads nor prints.
#[derive(Debug, Clone, PartialEq)]
pub enum InHand {
    /// A file.
    File(Rc<HandedFile>),
    /// A page on paper.
    Paper,
}

/// A file that is handed out.
#[derive(Debug, Clone, PartialEq)]
pub struct HandedFile {
    /// Its name.
    pub name: FileName,
    /// What it is called among programs.
    pub mime: String,
    /// What is in it.
    pub bytes: Vec<u8>,
    /// The plan that it is, where it is one.
    pub plan: Option<PlanId>,
    /// Whether it has everything in it.
    pub is_backup: bool,
}

/// A plan that came in a link and is only looked at.
#[derive(Debug, Clone, PartialEq)]
pub enum Shared {
    /// It can be kept.
    Plan(Rc<Plan>),
    /// Letters are missing or changed.
    Damaged,
    /// A newer version made it.
    Newer,
}

impl Shared {
    /// What `payload` holds.
    #[must_use]
    pub fn open(payload: &str) -> Self {
        use crate::exchange::decode::Opened;
        use crate::exchange::link;
        match link::open(payload) {
            Ok(Opened::Plans { plans, unread }) => match plans.into_iter().next() {
                Some(reading) if unread.is_empty() && !reading.is_damaged() => Self::Plan(Rc::new(reading.plan)),
                _ => Self::Damaged,
            },
            Ok(Opened::Newer { .. }) | Err(LinkError::Newer) => Self::Newer,
            Ok(Opened::Unreadable(_)) | Err(LinkError::Damaged) => Self::Damaged,
        }
    }
}

impl State {
    /// Plans in work, the last changed first.
    #[must_use]
    pub fn plans(&self, is_archived: bool) -> Vec<&Shelved> {
        let shelf = self.session.shelf().values();
        // Those that were changed at the same time stay in the shelf's order, by id.
        let plans: Vec<&Shelved> = shelf.filter(|shelved| shelved.plan.is_archived == is_archived).collect();
        order(plans.len(), &|a, b| plans[a].changed_at > plans[b].changed_at).into_iter().map(|i| plans[i]).collect()
    }

    /// Days since everything was last backed up; none if it never was.
    #[must_use]
    pub fn days_since_backup(&self, now: i64) -> Option<u32> {
        let at = self.settings.backed_up_at?;
        u32::try_from((now - at).max(0) / 86_400_000).ok()
    }

    /// Whether there is something to back up that the last backup lacks, and it is old.
    #[must_use]
    pub fn is_backup_due(&self, now: i64) -> bool {
        let last_change = self.session.shelf().values().map(|shelved| shelved.changed_at).max();
        let since = self.settings.backed_up_at.unwrap_or(0);
        let oldest = self
            .settings
            .backed_up_at
            .or_else(|| self.session.shelf().values().map(|shelved| shelved.changed_at).min());
        let is_old = oldest.is_some_and(|at| now - at > 7 * 86_400_000);
        is_old && last_change.is_some_and(|at| at > since)
    }
}
