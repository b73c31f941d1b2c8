//! The keeper: opens every plan once, then saves each change with an eye on other tabs.

use std::rc::Rc;

use super::aside::{Aside, Fault, Stored};
use super::keys::{Key, PREFIX};
use super::known::{Found, Known, KnownPlans};
use super::storage::{Refusal, Storage};
use crate::domain::plan::{Plan, PlanId};
use crate::editing::session::Shelved;
use crate::exchange::settings::{self, Settings};
use crate::exchange::{VERSION, decode, encode, merge};

/// Keeps plans in a storage.
#[derive(Debug)]
pub struct Keeper<S> {
    storage: S,
    /// What this tab last read or wrote of each plan.
    known: KnownPlans,
    /// Plans that are never written: made by a newer version.
    locked: Vec<PlanId>,
}

/// What the storage held when the app opened.
#[derive(Debug, Default, PartialEq)]
pub struct Opening {
    /// Plans that are whole.
    pub plans: Vec<Shelved>,
    /// Plans of a newer version, read-only.
    pub newer: Vec<Newer>,
    /// Texts that could not be read.
    pub asides: Vec<Aside>,
    /// Why nothing could be opened, if so.
    pub refusal: Option<Refusal>,
}

/// A plan that a newer version of the app wrote.
#[derive(Debug, Clone, PartialEq)]
pub struct Newer {
    /// Its id.
    pub id: PlanId,
    /// The format's version.
    pub version: u32,
    /// The app that wrote it.
    pub app: String,
    /// The text, word for word.
    pub raw: String,
}

/// How a save went.
#[derive(Debug, Clone, PartialEq)]
pub enum Saved {
    /// It is kept.
    Kept,
    /// Another tab had changed other fields: this plan has both tabs' changes and is kept.
    Merged(Shelved),
    /// Another tab had changed the same fields: theirs stands, mine is kept as a copy.
    Conflict {
        /// What the other tab wrote.
        theirs: Shelved,
        /// The id of my copy.
        copy: PlanId,
    },
    /// Another tab deleted the plan: mine is kept as a copy.
    Recovered(PlanId),
    /// The storage was emptied under the page: nothing is written until the person says so.
    Vanished,
    /// A newer version of the app has written the plan: this one must be reloaded.
    Newer,
    /// The storage refused; what it held is unharmed.
    Refused(Refusal),
}

/// What another tab did to a plan.
#[derive(Debug, Clone, PartialEq)]
pub enum Noticed {
    /// Nothing that matters here.
    Nothing,
    /// It changed or made it.
    Changed(Shelved),
    /// It deleted it.
    Deleted,
    /// It is gone without having been deleted.
    Vanished,
    /// A newer version wrote it.
    Newer,
    /// Something else wrote nonsense, which is set aside; the plan has to be saved again.
    Garbage,
}

impl<S: Storage> Keeper<S> {
    /// A keeper that knows nothing yet.
    #[must_use]
    pub const fn new(storage: S) -> Self {
        Self { storage, known: KnownPlans::new(), locked: Vec::new() }
    }

    /// The storage.
    pub const fn storage(&self) -> &S {
        &self.storage
    }

    /// Opens every plan; texts that can't be read are set aside.
    pub fn open_all(&mut self) -> Opening {
        let mut opening = Opening::default();
        let keys = match self.storage.keys() {
            Ok(keys) => keys,
            Err(refusal) => return Opening { refusal: Some(refusal), ..opening },
        };
        for key in keys.iter().filter(|key| key.starts_with(&format!("{PREFIX}plan:"))) {
            match self.storage.get(key) {
                Ok(Some(raw)) => self.open_one(key, raw, &mut opening),
                Ok(None) => {}
                Err(refusal) => opening.refusal = Some(refusal),
            }
        }
        opening.asides.extend(self.asides());
        opening
    }

    fn open_one(&mut self, key: &str, raw: String, opening: &mut Opening) {
        let id = match Key::parse(key) {
            Some(Key::Plan(id)) => Some(id),
            _ => None,
        };
        match (Stored::from(decode::open(&raw)), id) {
            (Stored::Whole(reading), Some(id)) if reading.plan.id == id => {
                let plan = Rc::new(reading.plan);
                let found = Some(Found { text: raw.clone(), is_older: reading.version < VERSION });
                self.known.insert(id, Known { text: raw, revision: reading.revision, plan: Rc::clone(&plan), found });
                opening.plans.push(Shelved { plan, changed_at: reading.saved_at });
            }
            (Stored::Newer { version, app }, Some(id)) => {
                self.lock(&id);
                opening.newer.push(Newer { id, version, app, raw });
            }
            _ => {
                let name = key.trim_start_matches(PREFIX).trim_start_matches("plan:");
                if self.set_aside(name, &raw).is_ok() {
                    // The text is safe under its new key; a failure to remove the old one only shows it twice.
                    let _ = self.storage.remove(key);
                } else {
                    // No room for a second copy: it stays where it is, and whoever saves there must set it aside first.
                    opening.asides.push(self.aside_of(name.to_owned(), raw));
                }
            }
        }
    }

    /// Keeps `shelved`. `copy` is the id for my version, should another tab have been faster.
    pub fn save(&mut self, shelved: &Shelved, copy: &PlanId) -> Saved {
        self.try_save(shelved, copy).unwrap_or_else(Saved::Refused)
    }

    fn try_save(&mut self, shelved: &Shelved, copy: &PlanId) -> Result<Saved, Refusal> {
        let id = &shelved.plan.id;
        if self.locked.contains(id) {
            return Ok(Saved::Newer);
        }
        let key = Key::Plan(id.clone()).text();
        let there = self.storage.get(&key)?;
        match (there, self.known.get(id)) {
            (None, None) => self.write(shelved, 0),
            (Some(text), Some(known)) if text == known.text => {
                let revision = known.revision;
                self.write(shelved, revision)
            }
            (None, Some(_)) if self.is_gone(id)? => {
                self.known.remove(id);
                self.write_copy(shelved, copy)?;
                Ok(Saved::Recovered(copy.clone()))
            }
            (None, Some(_)) => Ok(Saved::Vanished),
            (Some(text), _) => self.reconcile(shelved, copy, text),
        }
    }

    /// Somebody else wrote `text` under the plan's key since this tab last looked.
    fn reconcile(&mut self, mine: &Shelved, copy: &PlanId, text: String) -> Result<Saved, Refusal> {
        let id = mine.plan.id.clone();
        let reading = match Stored::from(decode::open(&text)) {
            Stored::Whole(reading) if reading.plan.id == id => reading,
            Stored::Newer { .. } => {
                self.lock(&id);
                return Ok(Saved::Newer);
            }
            Stored::Whole(_) | Stored::Faulty(_) => {
                self.set_aside(id.as_str(), &text)?;
                let revision = self.known.get(&id).map_or(0, |known| known.revision);
                return self.write(mine, revision);
            }
        };
        let base = self.known.get(&id).map(|known| Rc::clone(&known.plan));
        let theirs = Shelved { plan: Rc::new(reading.plan), changed_at: reading.saved_at };
        self.learn(&theirs, text, reading.revision);
        if theirs.plan == mine.plan {
            return Ok(Saved::Kept);
        }
        let merged = base.and_then(|base| merge::three_way(&base, &mine.plan, &theirs.plan).ok());
        if let Some(plan) = merged {
            let merged = Shelved { plan: Rc::new(plan), changed_at: mine.changed_at.max(theirs.changed_at) };
            self.write(&merged, reading.revision)?;
            return Ok(Saved::Merged(merged));
        }
        self.write_copy(mine, copy)?;
        Ok(Saved::Conflict { theirs, copy: copy.clone() })
    }

    fn write_copy(&mut self, mine: &Shelved, copy: &PlanId) -> Result<Saved, Refusal> {
        let plan = Rc::new(Plan { id: copy.clone(), ..(*mine.plan).clone() });
        self.write(&Shelved { plan, changed_at: mine.changed_at }, 0)
    }

    fn write(&mut self, shelved: &Shelved, revision: u64) -> Result<Saved, Refusal> {
        let id = &shelved.plan.id;
        self.keep_previous(id)?;
        let revision = revision + 1;
        let text = encode::stored(&shelved.plan, shelved.changed_at, revision);
        let key = Key::Plan(id.clone()).text();
        self.storage.set(&key, &text)?;
        if self.storage.get(&key)?.as_deref() != Some(text.as_str()) {
            return Err(Refusal::Dropped);
        }
        // A mark that stays does no harm: it is looked at only where there is no plan.
        let _ = self.storage.remove(&Key::Gone(id.clone()).text());
        let known = self.known.remove(id);
        let found = known.and_then(|known| known.found);
        self.known.insert(id.clone(), Known { text, revision, plan: Rc::clone(&shelved.plan), found });
        Ok(Saved::Kept)
    }

    /// From now on the plan is only read.
    fn lock(&mut self, id: &PlanId) {
        if !self.locked.contains(id) {
            self.locked.push(id.clone());
        }
    }

    /// Before a session first overwrites what it found, that text becomes the previous generation.
    fn keep_previous(&mut self, id: &PlanId) -> Result<(), Refusal> {
        let Some(known) = self.known.get_mut(id) else {
            return Ok(());
        };
        let Some(found) = &known.found else { return Ok(()) };
        let kept = self.storage.set(&Key::Previous(id.clone()).text(), &found.text);
        match kept {
            Ok(()) => known.found = None,
            // No room for a second generation is no reason to lose the first, unless its format is about to go.
            Err(refusal) if found.is_older => return Err(refusal),
            Err(_) => {}
        }
        Ok(())
    }

    /// Forgets a plan on purpose.
    ///
    /// # Errors
    ///
    /// [`Refusal`] if the storage does not let go of it.
    pub fn delete(&mut self, id: &PlanId, now: i64) -> Result<(), Refusal> {
        if self.locked.contains(id) {
            return Err(Refusal::Blocked);
        }
        // The mark tells other tabs that this was no accident; without room for it the deletion still holds.
        let _ = self.storage.set(&Key::Gone(id.clone()).text(), &encode::timestamp(now));
        self.storage.remove(&Key::Plan(id.clone()).text())?;
        self.storage.remove(&Key::Previous(id.clone()).text())?;
        self.known.remove(id);
        Ok(())
    }

    /// Looks at what another tab did to a plan.
    pub fn look(&mut self, id: &PlanId) -> Noticed {
        self.try_look(id).unwrap_or(Noticed::Nothing)
    }

    fn try_look(&mut self, id: &PlanId) -> Result<Noticed, Refusal> {
        let there = self.storage.get(&Key::Plan(id.clone()).text())?;
        let known = self.known.get(id).map(|known| known.text.as_str());
        let text = match (there, known) {
            (None, None) => return Ok(Noticed::Nothing),
            (None, Some(_)) if self.is_gone(id)? => return Ok(Noticed::Deleted),
            (None, Some(_)) => return Ok(Noticed::Vanished),
            (Some(text), Some(known)) if text == known => return Ok(Noticed::Nothing),
            (Some(text), _) => text,
        };
        Ok(match Stored::from(decode::open(&text)) {
            Stored::Whole(reading) if reading.plan.id == *id => {
                let theirs = Shelved { plan: Rc::new(reading.plan), changed_at: reading.saved_at };
                self.learn(&theirs, text, reading.revision);
                Noticed::Changed(theirs)
            }
            Stored::Newer { .. } => {
                self.lock(id);
                Noticed::Newer
            }
            Stored::Whole(_) | Stored::Faulty(_) => {
                self.set_aside(id.as_str(), &text)?;
                if let Some(known) = self.known.get_mut(id) {
                    known.text = text;
                }
                Noticed::Garbage
            }
        })
    }

    /// After the storage was emptied: the next save of every plan writes it anew.
    pub fn start_over(&mut self) {
        self.known.clear();
    }

    /// Whether the plan is kept exactly so, as far as this tab knows.
    #[must_use]
    pub fn holds(&self, plan: &Rc<Plan>) -> bool {
        let known = self.known.get(&plan.id);
        known.is_some_and(|known| Rc::ptr_eq(&known.plan, plan) || known.plan == *plan)
    }

    /// The ids of all plans that this tab knows to be kept.
    pub fn held(&self) -> impl Iterator<Item = &PlanId> {
        self.known.ids()
    }

    /// The next save of this plan writes it anew over whatever was set aside.
    pub fn rewrite(&mut self, id: &PlanId) {
        if let Some(known) = self.known.remove(id)
            && self.storage.remove(&Key::Plan(id.clone()).text()).is_err()
        {
            self.known.insert(id.clone(), known);
        }
    }

    /// Forgets what this tab knows of a plan that another tab deleted.
    pub fn let_go(&mut self, id: &PlanId) {
        self.known.remove(id);
    }

    /// Every text that was set aside.
    pub fn asides(&self) -> Vec<Aside> {
        let keys = self.storage.keys().unwrap_or_default();
        let names = keys.iter().filter_map(|key| match Key::parse(key) {
            Some(Key::Aside(name)) => Some(name),
            _ => None,
        });
        let text = |name: &str| self.storage.get(&Key::Aside(name.to_owned()).text()).ok()?;
        names.filter_map(|name| text(&name).map(|raw| self.aside_of(name, raw))).collect()
    }

    fn aside_of(&self, name: String, raw: String) -> Aside {
        let fault = match Stored::from(decode::open(&raw)) {
            Stored::Faulty(fault) => fault,
            Stored::Whole(reading) => Fault::Damaged(reading),
            Stored::Newer { .. } => Fault::Unreadable(decode::Unreadable::NotOurs),
        };
        let previous = PlanId::new(name.split('.').next().unwrap_or_default())
            .and_then(|id| self.storage.get(&Key::Previous(id).text()).ok()?)
            .and_then(|text| match Stored::from(decode::open(&text)) {
                Stored::Whole(reading) => Some(reading),
                _ => None,
            });
        Aside { name, raw, fault, previous }
    }

    /// Forgets a text that was set aside, when the person says so.
    ///
    /// # Errors
    ///
    /// [`Refusal`] if the storage does not let go of it.
    pub fn discard(&mut self, name: &str) -> Result<(), Refusal> {
        self.storage.remove(&Key::Aside(name.to_owned()).text())
    }

    /// Keeps `raw` under the first free name; the same text is kept once.
    fn set_aside(&mut self, name: &str, raw: &str) -> Result<(), Refusal> {
        let names = std::iter::once(name.to_owned()).chain((2..).map(|n| format!("{name}.{n}")));
        for name in names {
            let key = Key::Aside(name).text();
            match self.storage.get(&key)? {
                Some(there) if there == raw => return Ok(()),
                Some(_) => {}
                None => {
                    self.storage.set(&key, raw)?;
                    return if self.storage.get(&key)?.as_deref() == Some(raw) {
                        Ok(())
                    } else {
                        Err(Refusal::Dropped)
                    };
                }
            }
        }
        Ok(())
    }

    /// What the person prefers.
    pub fn settings(&self) -> Settings {
        match self.storage.get(&Key::Settings.text()) {
            Ok(Some(text)) => settings::decode(&text),
            _ => Settings::FIRST,
        }
    }

    /// Keeps what the person prefers.
    ///
    /// # Errors
    ///
    /// Any [`Refusal`].
    pub fn save_settings(&self, settings: &Settings) -> Result<(), Refusal> {
        self.storage.set(&Key::Settings.text(), &settings::encode(settings))
    }

    /// UTF-16 units in use, keys included: plans, previous generations, texts set aside, and all else.
    pub fn usage(&self) -> Usage {
        let units = |text: &str| text.encode_utf16().count();
        let mut usage = Usage::default();
        for key in self.storage.keys().unwrap_or_default() {
            let size = units(&key) + self.storage.get(&key).ok().flatten().map_or(0, |text| units(&text));
            *match Key::parse(&key) {
                Some(Key::Plan(_)) => &mut usage.plans,
                Some(Key::Previous(_)) => &mut usage.previous,
                Some(Key::Aside(_)) => &mut usage.asides,
                _ => &mut usage.other,
            } += size;
        }
        usage
    }

    /// Makes room: forgets every previous generation.
    ///
    /// # Errors
    ///
    /// [`Refusal`] if the storage does not let go.
    pub fn drop_previous(&mut self) -> Result<(), Refusal> {
        for key in self.storage.keys()? {
            if matches!(Key::parse(&key), Some(Key::Previous(_) | Key::Gone(_))) {
                self.storage.remove(&key)?;
            }
        }
        Ok(())
    }

    fn learn(&mut self, theirs: &Shelved, text: String, revision: u64) {
        let found = self.known.remove(&theirs.plan.id).and_then(|known| known.found);
        let known = Known { text, revision, plan: Rc::clone(&theirs.plan), found };
        self.known.insert(theirs.plan.id.clone(), known);
    }

    fn is_gone(&self, id: &PlanId) -> Result<bool, Refusal> {
        Ok(self.storage.get(&Key::Gone(id.clone()).text())?.is_some())
    }
}

/// What fills the storage. Unit: UTF-16 units.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Usage {
    /// Plans.
    pub plans: usize,
    /// Previous generations of plans.
    pub previous: usize,
    /// Texts set aside.
    pub asides: usize,
    /// Settings, and whatever else lives on this origin.
    pub other: usize,
}

impl Usage {
    /// All of it.
    #[must_use]
    pub const fn total(&self) -> usize {
        self.plans + self.previous + self.asides + self.other
    }
}
