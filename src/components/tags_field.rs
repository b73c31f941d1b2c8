//! A list of short texts: Enter adds, Backspace in the empty field removes the last.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::components::field::{Field, described_by, use_unique_id};
use crate::components::icon::{IconName, sized_icon};

/// Props of [`TagsField`].
#[derive(Clone, PartialEq, Properties)]
pub struct TagsFieldProps {
    /// Mark `name`.
    pub name: AttrValue,
    /// Visible label.
    pub label: AttrValue,
    /// The texts.
    pub tags: Vec<AttrValue>,
    /// The new list; whether it was taken. A text that was not stays in the field, so that it can be mended.
    pub on_change: Callback<Vec<AttrValue>, bool>,
    /// Word in the empty field: `添加`.
    pub add_label: AttrValue,
    /// Name of the remove buttons; `{}` stands for the text.
    pub remove_label: AttrValue,
    /// No more texts can be added.
    #[prop_or_default]
    pub full: bool,
    /// Source chips after the label.
    #[prop_or_default]
    pub chip: Html,
    /// What to know before typing.
    #[prop_or_default]
    pub hint: Html,
    /// Why a text cannot be taken.
    #[prop_or_default]
    pub error: Option<AttrValue>,
}

/// A list of short texts.
#[function_component]
pub fn TagsField(props: &TagsFieldProps) -> Html {
    let id = use_unique_id();
    let input = use_node_ref();
    let draft = use_state_eq(String::new);
    let oninput = {
        let (draft, has_error) = (draft.setter(), props.error.is_some());
        let (tags, on_change) = (props.tags.clone(), props.on_change.clone());
        Callback::from(move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            if has_error && text.trim().is_empty() {
                // The text was given up; without it the list is as good as before, and the reason goes.
                on_change.emit(tags.clone());
            }
            draft.set(text);
        })
    };
    let add = {
        let (draft, tags, on_change) = (draft.clone(), props.tags.clone(), props.on_change.clone());
        move || {
            let text = draft.trim();
            if !text.is_empty() {
                let is_there = tags.iter().any(|tag| tag.as_str() == text);
                let new = || tags.iter().cloned().chain([AttrValue::from(text.to_owned())]).collect();
                if is_there || on_change.emit(new()) {
                    draft.set(String::new());
                }
            }
        }
    };
    let onkeydown = {
        let (add, tags, on_change) = (add.clone(), props.tags.clone(), props.on_change.clone());
        let is_empty = draft.is_empty();
        Callback::from(move |event: KeyboardEvent| match event.key().as_str() {
            // Enter also ends a composition; that one belongs to the input method.
            "Enter" if !event.is_composing() => {
                event.prevent_default();
                add();
            }
            "Backspace" if is_empty && !event.is_composing() => {
                if let Some((_, rest)) = tags.split_last() {
                    on_change.emit(rest.to_vec());
                }
            }
            _ => {}
        })
    };
    let remove = |idx: usize| {
        let (tags, on_change, input) = (props.tags.clone(), props.on_change.clone(), input.clone());
        Callback::from(move |_: MouseEvent| {
            let mut tags = tags.clone();
            tags.remove(idx);
            on_change.emit(tags);
            if let Some(input) = input.cast::<HtmlInputElement>() {
                // The button that had the focus is gone.
                let _ = input.focus();
            }
        })
    };
    html! {
        <Field
            id={id.clone()}
            label={props.label.clone()}
            chip={props.chip.clone()}
            hint={props.hint.clone()}
            error={props.error.clone()}
        >
            <div class="tags-field">
                { for props.tags.iter().enumerate().map(|(idx, tag)| html! {
                    <span class="tags-field__tag" key={tag.to_string()}>
                        { tag }
                        <button
                            type="button"
                            class="tags-field__remove"
                            aria-label={props.remove_label.replace("{}", tag)}
                            onclick={remove(idx)}
                        >
                            { sized_icon(IconName::CLOSE, 12) }
                        </button>
                    </span>
                }) }
                <span class="tags-field__add">
                    { sized_icon(IconName::PLUS, 14) }
                    <input
                        ref={input}
                        class="tags-field__input"
                        name={props.name.clone()}
                        type="text"
                        autocomplete="off"
                        enterkeyhint="done"
                        value={(*draft).clone()}
                        placeholder={props.add_label.clone()}
                        disabled={props.full}
                        aria-invalid={props.error.is_some().then_some("true")}
                        aria-describedby={described_by(&id)}
                        {id}
                        {oninput}
                        {onkeydown}
                        onblur={Callback::from(move |_: FocusEvent| add())}
                    />
                </span>
            </div>
        </Field>
    }
}
