//! The button in the rail that names the open plan and opens the list of plans.

use web_sys::Element;
use yew::prelude::*;

use crate::components::icon::{IconName, icon};

/// Props of [`PlanSwitcher`].
#[derive(Clone, PartialEq, Properties)]
pub struct PlanSwitcherProps {
    /// The plan's name.
    pub title: AttrValue,
    /// Type and size.
    #[prop_or_default]
    pub note: AttrValue,
    /// What the button does, for assistive technology.
    pub label: AttrValue,
    /// Its list is open.
    #[prop_or_default]
    pub expanded: bool,
    /// Pressed; carries the button, to anchor the list to.
    pub on_open: Callback<Element>,
}

/// The button that names the open plan.
#[function_component]
pub fn PlanSwitcher(props: &PlanSwitcherProps) -> Html {
    let button = use_node_ref();
    let onclick = {
        let (button, on_open) = (button.clone(), props.on_open.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(element) = button.cast::<Element>() {
                on_open.emit(element);
            }
        })
    };
    html! {
        <button
            ref={button}
            type="button"
            class="plan-switcher"
            title={props.label.clone()}
            aria-haspopup="dialog"
            aria-expanded={props.expanded.to_string()}
            {onclick}
        >
            <span class="plan-switcher__words">
                <b class="plan-switcher__title">{ &props.title }</b>
                <span class="plan-switcher__note">{ &props.note }</span>
            </span>
            { icon(IconName::CHEVRON_DOWN) }
            <span class="visually-hidden">{ &props.label }</span>
        </button>
    }
}
