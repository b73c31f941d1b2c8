//! Importing in two steps: files are read and compared first, and nothing changes until somebody decides.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::decode::{self, Issue, Opened, Reading, Unread, Unreadable};
use super::link;
use super::merge;
use super::sections;
use super::tree::Pointer;
use crate::domain::plan::{Plan, PlanId};
use crate::editing::action::Action;
use crate::editing::session::Shelved;

/// A file that was brought in.
#[derive(Debug, Clone, PartialEq)]
pub struct Brought {
    /// Its name.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// What a file holds, compared with the shelf.
#[derive(Debug, Clone, PartialEq)]
pub struct StagedFile {
    /// Its name.
    pub name: String,
    /// Its plans, or why it has none.
    pub content: Result<Vec<Staged>, Refused>,
    /// The plans of a backup that could not be read, and are left out.
    pub unread: Vec<Unread>,
}

/// Why a file brings no plan.
#[derive(Debug, Clone, PartialEq)]
pub enum Refused {
    /// It is no plan.
    Unreadable(Unreadable),
    /// Made by a newer version of the app.
    Newer {
        /// The format's version.
        version: u32,
        /// The app that wrote it.
        app: String,
    },
    /// A share link that lost something.
    DamagedLink,
}

/// A plan that waits for a decision.
#[derive(Debug, Clone, PartialEq)]
pub struct Staged {
    /// The plan.
    pub plan: Rc<Plan>,
    /// When it was saved. Unit: milliseconds since 1970; 0 where the file does not say.
    pub saved_at: i64,
    /// What was not as it should be.
    pub issues: Vec<Issue>,
    /// How it compares with the shelf.
    pub standing: Standing,
    /// What to do with it.
    pub decision: Decision,
}

/// How a brought plan compares with the shelf.
#[derive(Debug, Clone, PartialEq)]
pub enum Standing {
    /// No plan with its id is there.
    New,
    /// The very same plan is there.
    Same,
    /// A plan with its id is there and differs in these fields.
    Different(Vec<Pointer>),
}

/// What to do with a brought plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// Put it beside what is there; under a new id where its own is taken.
    TakeAsNew,
    /// Put it in place of the plan with its id.
    Replace,
    /// Leave it.
    Drop,
}

/// Reads `files` and compares their plans with `shelf`.
#[must_use]
pub fn stage(files: &[Brought], shelf: &BTreeMap<PlanId, Shelved>) -> Vec<StagedFile> {
    let stage_file = |file: &Brought| {
        // A plan may speak of a link in its texts, so that a link counts only in what is no plan.
        let opened = match decode::open_bytes(&file.bytes) {
            Opened::Unreadable(why) => std::str::from_utf8(&file.bytes)
                .ok()
                .and_then(link::find)
                .map_or(Ok(Opened::Unreadable(why)), link::open),
            opened => Ok(opened),
        };
        let mut left_out = Vec::new();
        let content = match opened {
            Ok(Opened::Plans { plans, unread }) => {
                left_out = unread;
                Ok(plans.into_iter().map(|reading| compare(reading, shelf)).collect())
            }
            Ok(Opened::Newer { version, app }) => Err(Refused::Newer { version, app }),
            Ok(Opened::Unreadable(why)) => Err(Refused::Unreadable(why)),
            Err(_) => Err(Refused::DamagedLink),
        };
        StagedFile { name: file.name.clone(), content, unread: left_out }
    };
    files.iter().map(stage_file).collect()
}

/// The actions that carry the decisions out; `new_id` is asked for each plan that needs another id.
#[must_use]
pub fn actions(files: &[StagedFile], mut new_id: impl FnMut() -> PlanId) -> Vec<Action> {
    let staged = files.iter().filter_map(|file| file.content.as_ref().ok()).flatten();
    let mut brought = BTreeSet::new();
    staged
        .filter_map(|staged| {
            let mut plan = (*staged.plan).clone();
            match (staged.decision, &staged.standing) {
                (Decision::Drop, _) => return None,
                (Decision::TakeAsNew, Standing::Same | Standing::Different(_)) => plan.id = new_id(),
                // Two files may bring one id; the second must not replace the first.
                (Decision::TakeAsNew, Standing::New) if !brought.insert(plan.id.clone()) => plan.id = new_id(),
                (Decision::TakeAsNew, Standing::New) | (Decision::Replace, _) => {}
            }
            Some(Action::Put(Box::new(plan)))
        })
        .collect()
}

fn compare(reading: Reading, shelf: &BTreeMap<PlanId, Shelved>) -> Staged {
    // Once it is read, a section that says the same in another form is no difference.
    sections::read_all(&reading.plan);
    let (standing, decision) = match shelf.get(&reading.plan.id) {
        None => (Standing::New, Decision::TakeAsNew),
        Some(there) if *there.plan == reading.plan => (Standing::Same, Decision::Drop),
        Some(there) => (Standing::Different(merge::differences(&there.plan, &reading.plan)), Decision::TakeAsNew),
    };
    let Reading { plan, mut issues, saved_at, .. } = reading;
    issues.extend(sections::issues(&plan));
    Staged { plan: Rc::new(plan), saved_at, issues, standing, decision }
}
