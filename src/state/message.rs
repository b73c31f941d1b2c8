//! What changes the state, and how.

use std::collections::BTreeMap;
use std::rc::Rc;

use yew::Reducible;

use super::{HandedFile, InHand, Overlay, Saving, State, Toast};
use crate::checkup::Verdict;
use crate::domain::plan::PlanId;
use crate::editing::action::{Action, Label};
use crate::editing::session::Shelved;
use crate::exchange::settings::{Settings, Theme};
use crate::i18n::Lang;
use crate::i18n::text::common::Common;
use crate::i18n::text::labels;
use crate::keeping::aside::Aside;
use crate::keeping::keeper::Usage;

/// Something that happened.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// The person did something to plans.
    CarryOut {
        /// What the step is called.
        label: Label,
        /// What is to be done.
        actions: Vec<Action>,
        /// When.
        now: i64,
        /// What to say about it, with a way back.
        toast: Option<String>,
    },
    /// Take the last step back.
    Undo {
        /// When.
        now: i64,
    },
    /// Make the next step again.
    Redo {
        /// When.
        now: i64,
    },
    /// Another tab, or the keeper, changed a plan.
    TakeOver(PlanId, Option<Shelved>),
    /// Saving stands differently.
    Saving(Saving),
    /// The storage holds so much.
    Usage(Usage),
    /// The texts set aside changed.
    Asides(Vec<Aside>),
    /// Say something for a moment.
    Say(String),
    /// A file was downloaded that the system's share sheet takes, too.
    Left(Rc<HandedFile>),
    /// The toast has been read.
    Hush,
    /// Put something over the page, or take it away.
    Overlay(Option<Overlay>),
    /// Offer ways around a browser that neither downloads nor prints, or be done with it.
    InHand(Option<InHand>),
    /// Put the check-up beside the page, or take it away.
    OpenCheckup(bool),
    /// The check-up has looked through plans.
    Verdicts(Rc<BTreeMap<PlanId, Verdict>>),
    /// Another language.
    SetLang(Lang),
    /// Another look.
    SetTheme(Theme),
    /// Single letters as commands, or not.
    SetLetterKeys(bool),
    /// Members' names masked, or not.
    MaskNames(bool),
    /// Everything was backed up.
    BackedUp(i64),
    /// Another tab changed the settings.
    TakeSettings(Settings),
}

impl Reducible for State {
    type Action = Message;

    fn reduce(self: Rc<Self>, message: Message) -> Rc<Self> {
        let mut next = (*self).clone();
        match message {
            Message::CarryOut { label, actions, now, toast } => {
                let before = next.session.history().last().cloned();
                next.session.carry_out(label, &actions, now);
                if before.as_ref() != next.session.history().last()
                    && let Some(text) = toast
                {
                    next.say(text, true);
                }
            }
            Message::Undo { now } => {
                if let Some(step) = next.session.undo(now) {
                    let what = next.lang.t(labels::step(step.label)).into_owned();
                    let text = next.lang.t(Common::Undone { what }).into_owned();
                    next.say(text, false);
                }
            }
            Message::Redo { now } => {
                if let Some(step) = next.session.redo(now) {
                    let what = next.lang.t(labels::step(step.label)).into_owned();
                    let text = next.lang.t(Common::Redone { what }).into_owned();
                    next.say(text, false);
                }
            }
            Message::TakeOver(id, theirs) => next.session.take_over(&id, theirs),
            Message::Saving(saving) => next.saving = saving,
            Message::Usage(usage) => next.usage = usage,
            Message::Asides(asides) => next.asides = Rc::new(asides),
            Message::Say(text) => next.say(text, false),
            Message::Left(file) => {
                let text = next.lang.t(Common::Downloaded { name: file.name.as_str().to_owned() }).into_owned();
                next.say(text, false);
                next.toast = next.toast.map(|toast| Toast { file: Some(file), ..toast });
            }
            Message::Hush => next.toast = None,
            Message::Overlay(overlay) => next.overlay = overlay,
            Message::InHand(what) => next.in_hand = what,
            Message::OpenCheckup(is_open) => next.is_checkup_open = is_open,
            Message::Verdicts(verdicts) => next.verdicts = verdicts,
            Message::SetLang(lang) => {
                next.lang = lang;
                next.settings.lang = Some(lang);
            }
            Message::SetTheme(theme) => next.settings.theme = theme,
            Message::SetLetterKeys(has_letter_keys) => next.settings.has_letter_keys = has_letter_keys,
            Message::MaskNames(masks_names) => next.settings.masks_names = masks_names,
            Message::BackedUp(at) => next.settings.backed_up_at = Some(at),
            Message::TakeSettings(settings) => {
                next.lang = settings.lang.unwrap_or(next.lang);
                next.settings = settings;
            }
        }
        if next == *self { self } else { Rc::new(next) }
    }
}

impl State {
    fn say(&mut self, text: String, has_undo: bool) {
        let number = self.toast.as_ref().map_or(0, |toast| toast.number.wrapping_add(1));
        self.toast = Some(Toast { text, has_undo, file: None, number });
    }
}
