//! Peers inside a panel.

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::components::field::use_unique_id;

/// One tab.
#[derive(Clone, Debug, PartialEq)]
pub struct Tab {
    /// Code that `on_select` carries.
    pub code: AttrValue,
    /// The words.
    pub label: AttrValue,
    /// Red count.
    pub badge: Option<AttrValue>,
}

/// Props of [`Tabs`].
#[derive(Clone, PartialEq, Properties)]
pub struct TabsProps {
    /// Name of the list of tabs.
    pub label: AttrValue,
    /// The tabs.
    pub tabs: Vec<Tab>,
    /// Code of the open tab.
    pub value: AttrValue,
    /// Code of the tab to open.
    pub on_select: Callback<AttrValue>,
    /// What the open tab shows.
    #[prop_or_default]
    pub children: Html,
}

/// Peers inside a panel; arrow keys move between them.
#[function_component]
pub fn Tabs(props: &TabsProps) -> Html {
    let id = use_unique_id();
    let list = use_node_ref();
    let onkeydown = {
        let (list, on_select) = (list.clone(), props.on_select.clone());
        let codes: Vec<AttrValue> = props.tabs.iter().map(|tab| tab.code.clone()).collect();
        let now = codes.iter().position(|code| *code == props.value).unwrap_or_default();
        Callback::from(move |event: KeyboardEvent| {
            let last = codes.len().saturating_sub(1);
            let to = match event.key().as_str() {
                "ArrowRight" => (now + 1).min(last),
                "ArrowLeft" => now.saturating_sub(1),
                "Home" => 0,
                "End" => last,
                _ => return,
            };
            event.prevent_default();
            if let Some(code) = codes.get(to) {
                on_select.emit(code.clone());
            }
            if let Some(tab) = list.cast::<HtmlElement>().and_then(|list| list.children().item(to as u32))
                && let Ok(tab) = wasm_bindgen::JsCast::dyn_into::<HtmlElement>(tab)
            {
                let _ = tab.focus();
            }
        })
    };
    html! {
        <div class="tabs">
            <div ref={list} class="tabs__list" role="tablist" aria-label={props.label.clone()} {onkeydown}>
                { for props.tabs.iter().map(|tab| {
                    let is_open = tab.code == props.value;
                    let onclick = {
                        let code = tab.code.clone();
                        props.on_select.reform(move |_: MouseEvent| code.clone())
                    };
                    html! {
                        <button
                            type="button"
                            class="tabs__tab"
                            role="tab"
                            aria-selected={is_open.to_string()}
                            aria-controls={is_open.then(|| id.clone())}
                            tabindex={if is_open { "0" } else { "-1" }}
                            {onclick}
                        >
                            { &tab.label }
                            if let Some(badge) = &tab.badge {
                                <span class="badge badge--danger">{ badge }</span>
                            }
                        </button>
                    }
                }) }
            </div>
            <div class="tabs__panel" role="tabpanel" {id} aria-label={
                props.tabs.iter().find(|tab| tab.code == props.value).map(|tab| tab.label.clone())
            }>
                { props.children.clone() }
            </div>
        </div>
    }
}
