//! A button that opens a short list of actions.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use crate::components::button::{Button, ButtonKind, IconButton};
use crate::components::dismiss::{focused, use_dismiss};
use crate::components::icon::{IconName, icon};
use crate::components::placement::{Align, place};

/// One action.
#[derive(Clone, Debug, PartialEq)]
pub struct MenuItem {
    /// Code that `on_select` carries.
    pub code: AttrValue,
    /// The words.
    pub label: AttrValue,
    /// Icon before the words.
    pub icon: Option<IconName>,
    /// The key that does the same.
    pub key_hint: Option<AttrValue>,
    /// Where it leads, if it is a link.
    pub href: Option<AttrValue>,
    /// It loses something.
    pub is_danger: bool,
    /// Not usable now.
    pub is_disabled: bool,
    /// A line above it.
    pub has_line: bool,
    /// Mark `data-action`.
    pub data_action: Option<AttrValue>,
    /// Mark `data-export`.
    pub data_export: Option<AttrValue>,
}

impl MenuItem {
    /// An ordinary action.
    #[must_use]
    pub fn new(code: impl Into<AttrValue>, label: impl Into<AttrValue>) -> Self {
        Self {
            code: code.into(),
            label: label.into(),
            icon: None,
            key_hint: None,
            href: None,
            is_danger: false,
            is_disabled: false,
            has_line: false,
            data_action: None,
            data_export: None,
        }
    }
}

/// Props of [`Menu`].
#[derive(Clone, PartialEq, Properties)]
pub struct MenuProps {
    /// Name of the button; its words if `with_words`.
    pub label: AttrValue,
    /// Icon of the button.
    #[prop_or(IconName::MORE)]
    pub icon: IconName,
    /// The button shows its words.
    #[prop_or_default]
    pub with_words: bool,
    /// Looks of a button with words.
    #[prop_or_default]
    pub kind: ButtonKind,
    /// The small button.
    #[prop_or_default]
    pub small: bool,
    /// The actions.
    pub items: Vec<MenuItem>,
    /// Code of the chosen action.
    #[prop_or_default]
    pub on_select: Callback<AttrValue>,
}

/// A button and its menu.
#[function_component]
pub fn Menu(props: &MenuProps) -> Html {
    let is_open = use_state_eq(|| false);
    let (button, list) = (use_node_ref(), use_node_ref());
    let close = {
        let is_open = is_open.setter();
        Callback::from(move |()| is_open.set(false))
    };
    use_dismiss(*is_open, list.clone(), button.cast::<Element>(), close.clone());
    {
        let (button, list) = (button.clone(), list.clone());
        use_effect_with(*is_open, move |is_open| {
            if *is_open && let (Some(list), Some(anchor)) = (list.cast::<HtmlElement>(), button.cast::<Element>()) {
                place(&list, &anchor, Align::End);
                go(&list, Step::First);
            }
            let was_open = *is_open;
            move || {
                let is_free = focused().is_none_or(|now| {
                    now.tag_name() == "BODY" || list.get().is_some_and(|list| list.contains(Some(&now)))
                });
                if was_open
                    && is_free
                    && let Some(button) = button.cast::<HtmlElement>()
                {
                    let _ = button.focus();
                }
            }
        });
    }
    let onclick = {
        let is_open = is_open.clone();
        Callback::from(move |_: MouseEvent| is_open.set(!*is_open))
    };
    let onkeydown = {
        let (list, close) = (list.clone(), close.clone());
        Callback::from(move |event: KeyboardEvent| {
            let step = match event.key().as_str() {
                "ArrowDown" => Step::Next,
                "ArrowUp" => Step::Previous,
                "Home" => Step::First,
                "End" => Step::Last,
                "Tab" => return close.emit(()),
                _ => return,
            };
            event.prevent_default();
            if let Some(list) = list.cast::<HtmlElement>() {
                go(&list, step);
            }
        })
    };
    let on_choose = {
        let (button, on_select) = (button.clone(), props.on_select.clone());
        Callback::from(move |code: AttrValue| {
            // What the action opens gives the focus back to where it was: not to an item that is gone by then.
            close.emit(());
            if let Some(button) = button.cast::<HtmlElement>() {
                let _ = button.focus();
            }
            on_select.emit(code);
        })
    };
    let expanded = AttrValue::from(is_open.to_string());
    html! {
        <div class="menu">
            if props.with_words {
                <Button
                    button_ref={button}
                    label={props.label.clone()}
                    icon={props.icon}
                    kind={props.kind}
                    small={props.small}
                    aria_haspopup="menu"
                    aria_expanded={expanded}
                    {onclick}
                />
            } else {
                <IconButton
                    button_ref={button}
                    label={props.label.clone()}
                    icon={props.icon}
                    small={props.small}
                    aria_haspopup="menu"
                    aria_expanded={expanded}
                    {onclick}
                />
            }
            if *is_open {
                <div ref={list} class="menu__list" role="menu" aria-label={props.label.clone()} {onkeydown}>
                    { for props.items.iter().map(|item| entry(item, &on_choose)) }
                </div>
            }
        </div>
    }
}

fn entry(item: &MenuItem, on_choose: &Callback<AttrValue>) -> Html {
    let onclick = {
        let code = item.code.clone();
        on_choose.reform(move |_: MouseEvent| code.clone())
    };
    let class = classes!("menu__item", item.is_danger.then_some("is-danger"));
    let inner = html! {
        <>
            if let Some(name) = item.icon {
                { icon(name) }
            }
            <span class="menu__label">{ &item.label }</span>
            if let Some(hint) = &item.key_hint {
                <kbd class="kbd">{ hint }</kbd>
            }
        </>
    };
    html! {
        <>
            if item.has_line {
                <div class="menu__line" role="separator" />
            }
            if let Some(href) = &item.href {
                <a {class} role="menuitem" tabindex="-1" href={href.clone()} {onclick}>{ inner }</a>
            } else {
                <button
                    type="button"
                    {class}
                    role="menuitem"
                    tabindex="-1"
                    disabled={item.is_disabled}
                    data-action={item.data_action.clone()}
                    data-export={item.data_export.clone()}
                    {onclick}
                >
                    { inner }
                </button>
            }
        </>
    }
}

#[derive(Clone, Copy)]
enum Step {
    First,
    Last,
    Next,
    Previous,
}

/// Moves the focus among the items that can be used.
fn go(list: &HtmlElement, step: Step) {
    let Ok(nodes) = list.query_selector_all("[role=menuitem]:not(:disabled)") else { return };
    let items: Vec<HtmlElement> =
        (0..nodes.length()).filter_map(|n| nodes.get(n)?.dyn_into::<HtmlElement>().ok()).collect();
    let now = focused().and_then(|now| items.iter().position(|item| *item == now));
    let last = items.len().saturating_sub(1);
    let to = match (step, now) {
        (Step::First, _) | (Step::Next, None) => 0,
        (Step::Last, _) | (Step::Previous, None | Some(0)) => last,
        (Step::Next, Some(now)) => {
            if now == last {
                0
            } else {
                now + 1
            }
        }
        (Step::Previous, Some(now)) => now - 1,
    };
    if let Some(item) = items.get(to) {
        let _ = item.focus();
    }
}
