//! Saving at the edge: whatever the keeper does not hold yet is written, and what other tabs did is taken in.

use std::cell::RefCell;
use std::rc::Rc;

use yew::UseReducerHandle;

use super::message::Message;
use super::{Overlay, Saving, State};
use crate::domain::plan::{Plan, PlanId};
use crate::editing::session::Shelved;
use crate::i18n::text::common::Common;
use crate::keeping::Keeper;
use crate::keeping::keeper::{Noticed, Saved};
use crate::keeping::keys::Key;
use crate::platform::storage::BrowserStorage;
use crate::platform::{chance, clock};

/// The keeper, shared by the effects.
pub type SharedKeeper = Rc<RefCell<Keeper<BrowserStorage>>>;

/// Writes every plan that is not kept as it is, and forgets those that were deleted.
pub fn persist(state: &UseReducerHandle<State>, keeper: &SharedKeeper) {
    let mut keeper = keeper.borrow_mut();
    let shelf = state.session.shelf();
    let unsaved: Vec<&Shelved> = shelf.values().filter(|shelved| !keeper.holds(&shelved.plan)).collect();
    let deleted: Vec<PlanId> = keeper.held().filter(|id| !shelf.contains_key(id)).cloned().collect();
    if unsaved.is_empty() && deleted.is_empty() {
        return;
    }
    let mut saving = if keeper.storage().is_lasting() { Saving::Kept } else { Saving::InMemory };
    for shelved in unsaved {
        let id = shelved.plan.id.clone();
        let copy = chance::plan_id();
        match keeper.save(shelved, &copy) {
            Saved::Kept => {}
            Saved::Merged(merged) => {
                state.dispatch(Message::TakeOver(id, Some(merged)));
                say(state, Common::Merged);
            }
            Saved::Conflict { theirs, copy } => {
                state.dispatch(Message::TakeOver(id.clone(), Some(theirs)));
                state.dispatch(Message::TakeOver(copy.clone(), Some(as_copy(shelved, &copy))));
                state.dispatch(Message::Overlay(Some(Overlay::Conflict { id, copy })));
            }
            Saved::Recovered(copy) => {
                state.dispatch(Message::TakeOver(id, None));
                state.dispatch(Message::TakeOver(copy.clone(), Some(as_copy(shelved, &copy))));
                say(state, Common::RecoveredCopy);
            }
            Saved::Vanished => saving = Saving::Vanished,
            Saved::Newer => saving = Saving::Newer,
            Saved::Refused(refusal) => saving = Saving::Refused(refusal),
        }
    }
    for id in deleted {
        if let Err(refusal) = keeper.delete(&id, clock::now()) {
            saving = Saving::Refused(refusal);
        }
    }
    state.dispatch(Message::Saving(saving));
    state.dispatch(Message::Usage(keeper.usage()));
}

/// Takes in what another tab wrote under `key`; without a key, the whole storage was emptied.
pub fn notice(state: &UseReducerHandle<State>, keeper: &SharedKeeper, key: Option<&str>) {
    match key.and_then(Key::parse) {
        Some(Key::Plan(id)) => notice_plan(state, keeper, &id),
        Some(Key::Settings) => state.dispatch(Message::TakeSettings(keeper.borrow().settings())),
        Some(_) => {}
        None if key.is_none() => look_again(state, keeper),
        None => {}
    }
}

/// Looks at every plan again, as when the page comes back to the front.
pub fn look_again(state: &UseReducerHandle<State>, keeper: &SharedKeeper) {
    let ids: Vec<PlanId> = keeper.borrow().held().cloned().collect();
    for id in ids {
        notice_plan(state, keeper, &id);
    }
}

fn notice_plan(state: &UseReducerHandle<State>, keeper: &SharedKeeper, id: &PlanId) {
    // With a change of my own that is not kept yet, the next save sorts it out.
    let mine = state.session.shelf().get(id).cloned();
    if mine.as_ref().is_some_and(|mine| !keeper.borrow().holds(&mine.plan)) {
        return;
    }
    let noticed = keeper.borrow_mut().look(id);
    match noticed {
        Noticed::Nothing => {}
        Noticed::Changed(theirs) => state.dispatch(Message::TakeOver(id.clone(), Some(theirs))),
        Noticed::Deleted => {
            keeper.borrow_mut().let_go(id);
            state.dispatch(Message::TakeOver(id.clone(), None));
            if let Some(mine) = mine.filter(|mine| is_open(&mine.plan)) {
                let copy = chance::plan_id();
                state.dispatch(Message::TakeOver(copy.clone(), Some(as_copy(&mine, &copy))));
                say(state, Common::RecoveredCopy);
            }
        }
        Noticed::Vanished => state.dispatch(Message::Saving(Saving::Vanished)),
        Noticed::Newer => state.dispatch(Message::Saving(Saving::Newer)),
        Noticed::Garbage => {
            let asides = keeper.borrow().asides();
            state.dispatch(Message::Asides(asides));
            keeper.borrow_mut().rewrite(id);
            persist(state, keeper);
        }
    }
}

fn as_copy(shelved: &Shelved, copy: &PlanId) -> Shelved {
    let plan = Plan { id: copy.clone(), ..(*shelved.plan).clone() };
    Shelved { plan: Rc::new(plan), changed_at: shelved.changed_at }
}

/// Whether this page shows the plan right now.
fn is_open(plan: &Plan) -> bool {
    crate::platform::page::address().contains(&format!("/plan/{}/", plan.id.as_str()))
}

fn say(state: &UseReducerHandle<State>, text: Common) {
    state.dispatch(Message::Say(state.lang.t(text).into_owned()));
}
