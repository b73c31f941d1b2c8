//! What was read of each plan's group: in the page's memory as long as it is open, and nowhere else.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use web_sys::File;
use yew::prelude::*;

use super::turns;
use super::zones::{SHANGHAI, zone_of};
use crate::domain::monitor::columns::{Headings, NamedColumns};
use crate::domain::plan::PlanId;
use crate::measuring::charset::Charset;
use crate::measuring::naming::Naming;
use crate::measuring::outcome::{FileOutcome, FileRefused};
use crate::platform::measurer::{self, Cancel, Input, Progress, Stopped, Unread};
use crate::platform::page;
use crate::views::measured::Group;

/// How a file went.
#[derive(Debug, Clone, PartialEq)]
pub struct FileRead {
    /// Its name.
    pub name: String,
    /// How it went, or why it gives nothing.
    pub outcome: Result<FileOutcome, Unread>,
}

/// What was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Read {
    /// The files.
    pub files: Vec<FileRead>,
    /// What they come to; none where none of them could be read.
    pub group: Option<Rc<Group>>,
}

/// How far it is.
#[derive(Debug, Clone, PartialEq)]
pub enum Phase {
    /// Nothing was read.
    Blank,
    /// Files are being read.
    Reading(Progress, Cancel),
    /// They were read.
    Read(Rc<Read>),
    /// The reader gave no answer.
    Failed,
}

/// What is on the desk.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    /// The files, with what the person says of each.
    pub inputs: Vec<Input>,
    /// What a person is saying of the columns of files in no known layout, by file.
    pub namings: BTreeMap<usize, Naming>,
    /// The headings of those files.
    pub headings: BTreeMap<usize, Vec<String>>,
    /// Those of them whose columns a person says anew.
    pub renamed: BTreeSet<usize>,
    /// The zone, by its name.
    pub zone: String,
    /// How far it is.
    pub phase: Phase,
    /// Who was picked for the two groups of a test, by their keys: a reading of the same group keeps them.
    pub picked: [BTreeSet<String>; 2],
    /// Who is on the staff and who is not, as far as a person said so, by their keys: kept likewise.
    pub staff: BTreeMap<String, bool>,
    /// What was read before, while something else is being read: whoever gives that up has it again.
    before: Option<Rc<State>>,
}

impl Default for State {
    fn default() -> Self {
        Self {
            inputs: Vec::new(),
            namings: BTreeMap::new(),
            headings: BTreeMap::new(),
            renamed: BTreeSet::new(),
            zone: SHANGHAI.to_owned(),
            phase: Phase::Blank,
            picked: [BTreeSet::new(), BTreeSet::new()],
            staff: BTreeMap::new(),
            before: None,
        }
    }
}

impl State {
    /// Puts everything away but what a person chose for whatever is read: the zone.
    pub fn put_away(&mut self) {
        *self = Self { zone: std::mem::take(&mut self.zone), ..Self::default() };
    }

    /// Gives a reading up: what was read before is there again, if anything was.
    pub fn give_up(&mut self) {
        match self.before.take() {
            Some(before) => *self = (*before).clone(),
            None => self.put_away(),
        }
    }

    /// What the files come to, once they were read.
    pub fn group(&self) -> Option<Rc<Group>> {
        match &self.phase {
            Phase::Read(read) => read.group.clone(),
            _ => None,
        }
    }
}

thread_local! {
    /// Draws the parts of the page anew that look at the desk, by name: of the page that is open, whoever began a reading.
    static REDRAW: RefCell<BTreeMap<&'static str, UseForceUpdateHandle>> = const { RefCell::new(BTreeMap::new()) };
    static DESKS: RefCell<BTreeMap<PlanId, Rc<State>>> = RefCell::default();
    /// What plans keep of the columns of tables: a file like one of these is read by it.
    static TABLES: RefCell<BTreeMap<PlanId, BTreeMap<Headings, NamedColumns>>> = const { RefCell::new(BTreeMap::new()) };
}

/// The part of the page that says how far a reading is.
pub const PROGRESS: &str = "progress";

/// The desk of a plan's group.
#[derive(Clone)]
pub struct Desk {
    id: PlanId,
    state: Rc<State>,
}

/// The desk of a plan's group, and what the plan keeps of the columns of tables.
#[hook]
pub fn use_desk(id: &PlanId, tables: &BTreeMap<Headings, NamedColumns>) -> Desk {
    use_redraw("talk");
    TABLES.with_borrow_mut(|known| known.insert(id.clone(), tables.clone()));
    Desk { id: id.clone(), state: state_of(id) }
}

/// The desk of a plan's group, for the planner of tests.
#[hook]
pub fn use_desk_of_tests(id: &PlanId) -> Desk {
    use_redraw("tests");
    Desk { id: id.clone(), state: state_of(id) }
}

/// What a plan's files come to, for another part of the page, by its name.
#[hook]
pub fn use_group(id: &PlanId, part: &'static str) -> Option<Rc<Group>> {
    use_redraw(part);
    state_of(id).group()
}

/// Whether the page shows all that was read.
pub fn is_drawn(id: &PlanId) -> bool {
    turns::are_over(id)
}

/// Has a part of the page drawn anew whenever the desk changes.
#[hook]
pub fn use_redraw(part: &'static str) {
    let redraw = use_force_update();
    use_effect_with((), move |()| {
        REDRAW.with_borrow_mut(|parts| parts.insert(part, redraw));
        move || {
            REDRAW.with_borrow_mut(|parts| parts.remove(part));
        }
    });
}

/// Draws a part of the page anew, if it is there.
fn redraw(part: &str) {
    REDRAW.with_borrow(|parts| parts.get(part).iter().for_each(|redraw| redraw.force_update()));
}

fn state_of(id: &PlanId) -> Rc<State> {
    DESKS.with_borrow(|desks| desks.get(id).cloned()).unwrap_or_default()
}

impl Desk {
    /// What is on it.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// What is on it by now.
    pub fn now(&self) -> Rc<State> {
        state_of(&self.id)
    }

    /// Whether the same lies on both.
    pub fn is_same(&self, other: &Self) -> bool {
        self.id == other.id && (Rc::ptr_eq(&self.state, &other.state) || self.state == other.state)
    }

    /// How many panels of what was read are drawn; the others have their turn yet.
    pub fn panels(&self) -> usize {
        turns::panels(&self.id)
    }

    /// Changes what is on it.
    pub fn change(&self, change: impl FnOnce(&mut State)) {
        self.put(change);
        turns::have(&self.id, turns::TURNS.len());
        REDRAW.with_borrow(|parts| parts.values().for_each(UseForceUpdateHandle::force_update));
    }

    fn put(&self, change: impl FnOnce(&mut State)) {
        let mut state = (*state_of(&self.id)).clone();
        change(&mut state);
        let is_held = DESKS.with_borrow_mut(|desks| {
            desks.insert(self.id.clone(), Rc::new(state));
            desks.values().any(|state| !state.inputs.is_empty())
        });
        page::hold(is_held);
    }

    /// A callback that changes what is on it.
    pub fn on<T: 'static>(&self, change: impl Fn(&mut State, T) + 'static) -> Callback<T> {
        let desk = self.clone();
        Callback::from(move |value| desk.change(|state| change(state, value)))
    }

    /// Reads files, beside those that are there already.
    pub fn add(&self, files: Vec<File>) {
        self.read_with(|state| {
            state.inputs.extend(files.into_iter().map(|file| Input { file, charset: None, naming: None }));
        });
    }

    /// Says in which encoding a file is, and reads anew.
    pub fn set_charset(&self, at: usize, charset: Option<Charset>) {
        self.read_with(|state| {
            if let Some(input) = state.inputs.get_mut(at) {
                input.charset = charset;
            }
        });
    }

    /// Takes what a person says of the columns of a file, and reads anew; none: it is asked again.
    pub fn set_naming(&self, at: usize, naming: Option<Naming>) {
        self.read_with(|state| {
            state.namings.remove(&at);
            state.renamed.remove(&at);
            if let Some(input) = state.inputs.get_mut(at) {
                input.naming = naming;
            }
        });
    }

    /// Forgets what the plan keeps of the columns of a table; a file is then asked for its own again.
    pub fn forget_naming(&self, at: usize, table: &Headings) {
        TABLES.with_borrow_mut(|known| {
            if let Some(tables) = known.get_mut(&self.id) {
                tables.remove(table);
            }
        });
        self.set_naming(at, None);
    }

    /// What the plan keeps of the columns of a table with these headings, and of which table that is.
    pub fn known_naming(&self, headings: &[String]) -> Option<(Headings, Naming)> {
        TABLES.with_borrow(|known| Naming::known(known.get(&self.id)?, headings))
    }

    /// Says in which zone days and hours are meant, and reads anew.
    pub fn set_zone(&self, zone: String) {
        self.read_with(|state| state.zone = zone);
    }

    /// Puts everything away.
    pub fn clear(&self) {
        self.change(|state| {
            if let Phase::Reading(_, cancel) = &state.phase {
                cancel.cancel();
            }
            state.put_away();
        });
    }

    /// Changes what is to be read, and reads it.
    fn read_with(&self, change: impl FnOnce(&mut State)) {
        self.change(|state| {
            let before = match state.phase {
                Phase::Read(_) => Some(Rc::new(state.clone())),
                _ => state.before.take(),
            };
            change(state);
            state.before = before;
        });
        self.read();
    }

    /// Reads all files from the beginning. An earlier reading that still goes on is given up.
    pub fn read(&self) {
        let cancel = Cancel::default();
        self.change(|state| {
            if let Phase::Reading(_, earlier) = &state.phase {
                earlier.cancel();
            }
            let progress = Progress { done: 0.0, of: 1.0, rows: 0 };
            state.phase = if state.inputs.is_empty() { Phase::Blank } else { Phase::Reading(progress, cancel.clone()) };
        });
        let desk = self.clone();
        wasm_bindgen_futures::spawn_local(async move {
            let state = state_of(&desk.id);
            if state.inputs.is_empty() {
                return;
            }
            let tell = |progress| {
                if desk.is_current(&cancel) {
                    desk.put(|state| state.phase = Phase::Reading(progress, cancel.clone()));
                    redraw(PROGRESS);
                }
            };
            let reading = measurer::measure(&state.inputs, zone_of(&state.zone), &cancel, tell).await;
            let phase = match reading {
                Ok(reading) if desk.name_columns(&cancel, &reading.files) => return desk.read(),
                Ok(reading) => {
                    let names = state.inputs.iter().map(|input| input.file.name());
                    let files = names.zip(reading.files).map(|(name, outcome)| FileRead { name, outcome }).collect();
                    let group = Group::new(Rc::new(reading.outcome)).with_said(&state.staff);
                    let read = Read { files, group: Some(Rc::new(group)) };
                    measurer::breath().await;
                    return desk.show(&cancel, Rc::new(with_group_if_any(read))).await;
                }
                Err(Stopped::Cancelled) => return,
                Err(Stopped::NoAnswer(_)) => Phase::Failed,
            };
            desk.change_if_current(&cancel, |state| state.phase = phase);
        });
    }

    /// Names the columns of files by what is kept of others like them; whether there was any.
    fn name_columns(&self, cancel: &Cancel, files: &[Result<FileOutcome, Unread>]) -> bool {
        let mut is_any = false;
        self.change_if_current(cancel, |state| {
            for (at, file) in files.iter().enumerate() {
                let Err(Unread::Refused(FileRefused::UnknownTable(headings))) = file else { continue };
                state.headings.insert(at, headings.clone());
                let Some(input) = state.inputs.get_mut(at).filter(|input| input.naming.is_none()) else { continue };
                input.naming = self.known_naming(headings).map(|(_, naming)| naming);
                is_any |= input.naming.is_some();
            }
        });
        is_any
    }

    /// Changes what is on it, unless another reading has begun since.
    fn change_if_current(&self, cancel: &Cancel, change: impl FnOnce(&mut State)) {
        if self.is_current(cancel) {
            self.change(change);
        }
    }

    fn is_current(&self, cancel: &Cancel) -> bool {
        matches!(&state_of(&self.id).phase, Phase::Reading(_, current) if current == cancel)
    }

    /// Shows what was read, unless another reading has begun since. What a person changes meanwhile ends the turns: all
    /// is drawn with it at once.
    async fn show(&self, cancel: &Cancel, read: Rc<Read>) {
        if !self.is_current(cancel) {
            return;
        }
        self.put(|state| (state.phase, state.before) = (Phase::Read(read), None));
        let shown = state_of(&self.id);
        for (turn, part) in turns::TURNS.into_iter().enumerate() {
            turns::have(&self.id, turn + 1);
            redraw(part);
            page::drawn().await;
            if !Rc::ptr_eq(&shown, &state_of(&self.id)) {
                return;
            }
        }
    }

    /// Says who is on the staff.
    pub fn set_staff(&self, place: usize, is_staff: bool) {
        self.change(|state| {
            if let Phase::Read(read) = &state.phase
                && let Some(group) = &read.group
            {
                let key = group.outcome.members.get(place).map(|member| member.key.clone());
                state.staff.extend(key.map(|key| (key, is_staff)));
                let group = Some(Rc::new(group.with_staff(place, is_staff)));
                state.phase = Phase::Read(Rc::new(Read { group, files: read.files.clone() }));
            }
        });
    }
}

/// Without a group where no file gave anything.
fn with_group_if_any(read: Read) -> Read {
    let is_any = read.files.iter().any(|file| file.outcome.as_ref().is_ok_and(|file| file.read > 0));
    Read { group: read.group.filter(|_| is_any), ..read }
}
