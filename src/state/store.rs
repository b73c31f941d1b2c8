//! The handle through which pages read the state and say what happened.

use std::rc::Rc;

use yew::prelude::*;

use super::library::LibraryState;
use super::message::Message;
use super::saving::{self, SharedKeeper};
use super::{HandedFile, InHand, Overlay, Saving, State};
use crate::checkup::Verdict;
use crate::domain::plan::{Plan, PlanId};
use crate::editing::action::{Action, Edit, Label};
use crate::exchange::file_name::{self, FileName};
use crate::exchange::{encode, settings};
use crate::i18n::text::common::Common;
use crate::i18n::{Lang, Say};
use crate::platform::{clock, download, files, page, sharing};

/// What pages get from the context.
#[derive(Clone)]
pub struct Store {
    state: UseReducerHandle<State>,
    library: UseStateHandle<LibraryState>,
    keeper: SharedKeeper,
}

impl PartialEq for Store {
    fn eq(&self, other: &Self) -> bool {
        self.state == other.state && self.library == other.library
    }
}

impl std::ops::Deref for Store {
    type Target = State;

    fn deref(&self) -> &State {
        &self.state
    }
}

/// The store of the app; pages use this, components do not.
///
/// # Panics
///
/// Outside the app's provider, which is a mistake in the app's assembly.
#[hook]
pub fn use_store() -> Store {
    #[expect(clippy::expect_used, reason = "the provider is the app's root")]
    use_context::<Store>().expect("pages live inside the store's provider")
}

/// The state as the storage holds it.
#[must_use]
pub fn first_state(keeper: &SharedKeeper) -> State {
    let mut keeper = keeper.borrow_mut();
    let opening = keeper.open_all();
    let settings = keeper.settings();
    let saving = match (keeper.storage().is_lasting(), opening.refusal) {
        (false, _) => Saving::InMemory,
        (true, Some(refusal)) => Saving::Refused(refusal),
        (true, None) => Saving::Kept,
    };
    let overlay = opening.asides.first().map(|aside| Overlay::Aside(aside.name.clone()));
    State {
        session: crate::editing::session::Session::new(opening.plans),
        lang: settings.lang.unwrap_or_else(page::preferred_lang),
        settings,
        saving,
        asides: Rc::new(opening.asides),
        newer: Rc::new(opening.newer),
        usage: keeper.usage(),
        toast: None,
        overlay,
        in_hand: None,
        is_checkup_open: false,
        verdicts: Rc::default(),
        opened_at: clock::now(),
    }
}

impl Store {
    /// A store over these parts.
    #[must_use]
    pub const fn new(
        state: UseReducerHandle<State>,
        library: UseStateHandle<LibraryState>,
        keeper: SharedKeeper,
    ) -> Self {
        Self { state, library, keeper }
    }

    /// The texts of the playbook, as far as they are here.
    #[must_use]
    pub fn library(&self) -> &LibraryState {
        &self.library
    }

    /// Fetches the texts of the playbook unless they are here or on their way.
    pub fn need_library(&self) {
        super::library::fetch(&self.library);
    }

    /// The text of `code` in the language in force.
    #[must_use]
    pub fn t(&self, code: impl Say) -> AttrValue {
        self.lang.t(code).into_owned().into()
    }

    /// Says that something happened.
    pub fn send(&self, message: Message) {
        self.state.dispatch(message);
    }

    /// Changes a plan.
    pub fn edit(&self, id: &PlanId, edit: Edit) {
        let (label, now) = (edit.label(), clock::now());
        let actions = vec![Action::Edit(id.clone(), edit)];
        self.send(Message::CarryOut { label, actions, now, toast: None });
    }

    /// A callback that changes a plan by what `to_edit` makes of a component's value.
    pub fn on_edit<T: 'static>(&self, id: &PlanId, to_edit: impl Fn(T) -> Edit + 'static) -> Callback<T> {
        let (store, id) = (self.clone(), id.clone());
        Callback::from(move |value| store.edit(&id, to_edit(value)))
    }

    /// Does something to the shelf, and says so with a way back.
    pub fn carry_out(&self, label: Label, actions: Vec<Action>, toast: Option<String>) {
        self.send(Message::CarryOut { label, actions, now: clock::now(), toast });
    }

    /// Changes a plan, and says so with a way back.
    pub fn edit_aloud(&self, id: &PlanId, edit: Edit, words: impl ToString) {
        let label = edit.label();
        self.carry_out(label, vec![Action::Edit(id.clone(), edit)], Some(words.to_string()));
    }

    /// Takes the last step back.
    pub fn undo(&self) {
        self.send(Message::Undo { now: clock::now() });
    }

    /// Makes the next step again.
    pub fn redo(&self) {
        self.send(Message::Redo { now: clock::now() });
    }

    /// Puts something over the page, or takes it away.
    pub fn show(&self, overlay: Option<Overlay>) {
        self.send(Message::Overlay(overlay));
    }

    /// Says something for a moment.
    pub fn say(&self, code: impl Say) {
        self.send(Message::Say(self.lang.t(code).into_owned()));
    }

    /// What the person calls the plan, or what it is called without a title.
    #[must_use]
    pub fn title(&self, plan: &Plan) -> AttrValue {
        title(plan, self.lang)
    }

    /// The text of a plan's file: with masked names of members where the settings mask them.
    #[must_use]
    pub fn plan_file(&self, plan: &Plan) -> String {
        let write = if self.settings.masks_names { encode::masked_plan_file } else { encode::plan_file };
        write(plan, clock::now())
    }

    /// Hands out a plan's file.
    pub fn download_plan(&self, plan: &Plan) {
        let text = self.plan_file(plan);
        let (name, mime) = (encode::file_name(plan, "qunce.json"), "application/json".to_owned());
        let file = HandedFile { name, mime, bytes: text.into_bytes(), plan: Some(plan.id.clone()), is_backup: false };
        let is_done = self.hand_out(file);
        self.tell_of_members(is_done && encode::carries_members(plan));
    }

    /// Hands out all plans, and notes when.
    pub fn download_backup(&self) {
        let plans: Vec<&Plan> = self.session.shelf().values().map(|shelved| &*shelved.plan).collect();
        let now = clock::now();
        let has_members = plans.iter().any(|plan| encode::carries_members(plan));
        let text = encode::backup_file(plans, now);
        let stem = format!("qunce-backup-{}", clock::today());
        let (name, mime) = (file_name::file_name(&stem, "qunce", "json"), "application/json".to_owned());
        let is_done = self.hand_out(HandedFile { name, mime, bytes: text.into_bytes(), plan: None, is_backup: true });
        if is_done {
            self.send(Message::BackedUp(now));
        }
        self.tell_of_members(is_done && has_members);
    }

    /// Whoever hands a file on should know that it tells of people.
    fn tell_of_members(&self, has_members: bool) {
        if has_members {
            self.say(Common::FileHasMembers);
        }
    }

    /// Hands out a file that was made of a plan. Whether the browser downloads it.
    pub fn download(&self, name: &FileName, mime: &str, file: &[u8]) -> bool {
        let (name, mime) = (name.clone(), mime.to_owned());
        self.hand_out(HandedFile { name, mime, bytes: file.to_vec(), plan: None, is_backup: false })
    }

    /// Hands out a text that could not be read, word for word.
    pub fn download_raw(&self, name: &str, raw: &str) {
        self.download(&file_name::file_name(name, "qunce", "txt"), "text/plain", raw.as_bytes());
    }

    /// The door through which every file leaves: as a download, which the system's share sheet is offered beside where
    /// there is one, or by the dialog with other ways where the browser has none. Whether it was a download; a refused one
    /// is said.
    fn hand_out(&self, file: HandedFile) -> bool {
        if !download::is_there() {
            self.send(Message::InHand(Some(InHand::File(Rc::new(file)))));
            return false;
        }
        let is_done = download::bytes(&file.name, &file.mime, &file.bytes);
        if !is_done {
            self.say(Common::DownloadRefused);
        } else if sharing::takes(&file.name, &file.mime) {
            self.send(Message::Left(Rc::new(file)));
        }
        is_done
    }

    /// Reads files that were picked or dropped and shows what they hold; nothing else changes yet.
    pub fn bring(&self, picked: Vec<web_sys::File>) {
        let store = self.clone();
        wasm_bindgen_futures::spawn_local(async move {
            store.show(Some(Overlay::Import(Rc::new(files::read(picked).await))));
        });
    }

    /// Forgets a text that was set aside.
    pub fn discard_aside(&self, name: &str) {
        let mut keeper = self.keeper.borrow_mut();
        if keeper.discard(name).is_err() {
            self.send(Message::Saving(Saving::Refused(crate::keeping::Refusal::Blocked)));
        }
        self.send(Message::Asides(keeper.asides()));
        self.send(Message::Usage(keeper.usage()));
    }

    /// After the storage was emptied: writes every plan anew.
    pub fn save_again(&self) {
        self.keeper.borrow_mut().start_over();
        self.persist();
    }

    /// Makes room by forgetting previous generations, then saves again.
    pub fn make_room(&self) {
        if let Err(refusal) = self.keeper.borrow_mut().drop_previous() {
            self.send(Message::Saving(Saving::Refused(refusal)));
        }
        self.persist();
    }

    /// Keeps whatever is not kept yet.
    pub fn persist(&self) {
        saving::persist(&self.state, &self.keeper);
    }

    /// What the check-up came to, if it has looked through the plan.
    #[must_use]
    pub fn verdict(&self, id: &PlanId) -> Option<Verdict> {
        self.verdicts.get(id).copied()
    }

    /// The state's own handle, for the effects.
    #[must_use]
    pub const fn state(&self) -> &UseReducerHandle<State> {
        &self.state
    }

    /// The keeper, for the effects.
    #[must_use]
    pub const fn keeper(&self) -> &SharedKeeper {
        &self.keeper
    }

    /// Keeps the settings.
    pub fn persist_settings(&self) {
        let kept = self.keeper.borrow().save_settings(&self.settings);
        if let Err(refusal) = kept
            && self.saving == Saving::Kept
        {
            self.send(Message::Saving(Saving::Refused(refusal)));
        }
    }
}

/// What the person calls the plan, or what it is called without a title.
#[must_use]
pub fn title(plan: &Plan, lang: Lang) -> AttrValue {
    if plan.title.is_blank() {
        lang.t(Common::Untitled).into_owned().into()
    } else {
        plan.title.as_str().to_owned().into()
    }
}

/// The settings in a storage event's text.
#[must_use]
pub fn read_settings(text: &str) -> Message {
    Message::TakeSettings(settings::decode(text))
}
