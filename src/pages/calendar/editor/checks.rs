//! What has to be done for an item.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::FormProps;
use crate::components::button::IconButton;
use crate::components::checkbox::Checkbox;
use crate::components::field::{Field, described_by, use_unique_id};
use crate::components::icon::IconName;
use crate::domain::calendar::item::Check;
use crate::domain::words::{Tag, TooLong};
use crate::editing::calendar::ItemEdit;
use crate::i18n::text::calendar::editing::Editing as Text;
use crate::pages::fields::too_long;
use crate::state::store::use_store;

/// The checklist: add, tick, remove.
#[component]
pub fn Checks(props: &FormProps) -> Html {
    let store = use_store();
    let id = use_unique_id();
    let new = use_state_eq(String::new);
    let refused = use_state_eq(|| None::<TooLong>);
    let checks = &props.item.checks;
    let n_done = checks.iter().filter(|check| check.is_done).count();
    let add = {
        let (new, refused, props, store) = (new.clone(), refused.clone(), props.clone(), store.clone());
        move || {
            let text = new.trim();
            if text.is_empty() {
                return;
            }
            match Tag::new(text) {
                Ok(text) => {
                    let mut checks = props.item.checks.clone();
                    checks.push(Check { text, is_done: false });
                    props.set(&store, ItemEdit::SetChecks(checks));
                    new.set(String::new());
                    refused.set(None);
                }
                Err(why) => refused.set(Some(why)),
            }
        }
    };
    let oninput = {
        let (new, refused) = (new.setter(), refused.setter());
        Callback::from(move |event: InputEvent| {
            new.set(event.target_unchecked_into::<HtmlInputElement>().value());
            refused.set(None);
        })
    };
    let onkeydown = {
        let add = add.clone();
        Callback::from(move |event: KeyboardEvent| {
            // Enter also ends a composition; that one belongs to the input method.
            if event.key() == "Enter" && !event.is_composing() {
                event.prevent_default();
                add();
            }
        })
    };
    let row = |at: usize, check: &Check| {
        let on_change = {
            let (props, store) = (props.clone(), store.clone());
            Callback::from(move |is_done| {
                let mut checks = props.item.checks.clone();
                if let Some(check) = checks.get_mut(at) {
                    check.is_done = is_done;
                }
                props.set(&store, ItemEdit::SetChecks(checks));
            })
        };
        let remove = {
            let (props, store) = (props.clone(), store.clone());
            Callback::from(move |_: MouseEvent| {
                let mut checks = props.item.checks.clone();
                checks.remove(at);
                props.set(&store, ItemEdit::SetChecks(checks));
            })
        };
        let text = AttrValue::from(check.text.as_str().to_owned());
        html! {
            <li class="checks__row">
                <Checkbox name="calendar.item.checked" label={text.clone()} checked={check.is_done} {on_change} />
                <IconButton icon={IconName::CLOSE} size={14} small={true} onclick={remove}
                    label={store.t(Text::RemoveCheck { what: text.to_string() })} />
            </li>
        }
    };
    let note = if checks.is_empty() { String::new() } else { format!("{n_done} / {}", checks.len()) };
    let error = refused.map(|why| too_long(why, store.lang));
    html! {
        <Field id={id.clone()} label={store.t(Text::Checks)} {note} error={error.clone()}>
            if !checks.is_empty() {
                <ul class="checks">{ for checks.iter().enumerate().map(|(at, check)| row(at, check)) }</ul>
            }
            <input class="text-field" type="text" autocomplete="off" enterkeyhint="done" name="calendar.item.check"
                value={(*new).clone()} placeholder={store.t(Text::CheckNew)}
                aria-invalid={error.is_some().then_some("true")} aria-describedby={described_by(&id)} {id}
                {oninput} {onkeydown} onblur={Callback::from(move |_: FocusEvent| add())} />
        </Field>
    }
}
