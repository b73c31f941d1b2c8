//! Text on its way from the keyboard to the plan, also through a Chinese input method.

use gloo::events::EventListener;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// What a text control needs.
pub struct Typing {
    /// The text to show.
    pub text: AttrValue,
    /// For `oninput`.
    pub oninput: Callback<InputEvent>,
    /// For `onblur`.
    pub onblur: Callback<FocusEvent>,
}

/// Shows `value` and hands on what is typed, but never while characters are being composed:
/// half a syllable is not text yet, and a refreshed field would throw it away.
#[hook]
pub fn use_typing(control: NodeRef, value: &AttrValue, on_input: &Callback<String>) -> Typing {
    let draft = use_state_eq(|| None::<AttrValue>);
    let composing = use_mut_ref(|| false);
    {
        let (draft, composing) = (draft.setter(), composing.clone());
        use_effect_with(value.clone(), move |_| {
            if !*composing.borrow() {
                draft.set(None);
            }
        });
    }
    let oninput = {
        let (draft, composing, on_input) = (draft.setter(), composing.clone(), on_input.clone());
        Callback::from(move |event: InputEvent| {
            let text = text_of(&event);
            *composing.borrow_mut() = event.is_composing();
            draft.set(Some(text.clone().into()));
            if !event.is_composing() {
                on_input.emit(text);
            }
        })
    };
    {
        let draft = draft.setter();
        // Yew has no listener for the end of a composition.
        use_effect_with((control, on_input.clone()), move |(control, on_input)| {
            let on_input = on_input.clone();
            let listener = control.cast::<Element>().map(|control| {
                EventListener::new(&control, "compositionend", move |event| {
                    let text = text_of(event);
                    *composing.borrow_mut() = false;
                    draft.set(Some(text.clone().into()));
                    on_input.emit(text);
                })
            });
            move || drop(listener)
        });
    }
    let onblur = {
        let draft = draft.setter();
        Callback::from(move |_| draft.set(None))
    };
    let text = draft.as_ref().unwrap_or(value).clone();
    Typing { text, oninput, onblur }
}

fn text_of(event: &Event) -> String {
    let Some(target) = event.target() else { return String::new() };
    match target.dyn_into::<HtmlInputElement>() {
        Ok(input) => input.value(),
        Err(target) => target.dyn_into::<HtmlTextAreaElement>().map(|area| area.value()).unwrap_or_default(),
    }
}
