//! A fact in the list of the playbook.

use yew::prelude::*;

use crate::components::pill::{Pill, PillTone};

/// Props of [`FactRow`].
#[derive(Clone, PartialEq, Properties)]
pub struct FactRowProps {
    /// The fact's id.
    pub id: AttrValue,
    /// What the source says.
    pub text: Html,
    /// The source chip.
    #[prop_or_default]
    pub chip: Html,
    /// Topic, where it is used.
    #[prop_or_default]
    pub notes: Vec<AttrValue>,
    /// What is doubtful.
    #[prop_or_default]
    pub flags: Vec<AttrValue>,
    /// It is the one shown in full.
    #[prop_or_default]
    pub is_selected: bool,
    /// Asked to show it in full.
    pub on_select: Callback<AttrValue>,
}

/// A fact. The words are the button; its area covers the row, the chip lies above it.
#[function_component]
pub fn FactRow(props: &FactRowProps) -> Html {
    let onclick = {
        let id = props.id.clone();
        props.on_select.reform(move |_: MouseEvent| id.clone())
    };
    html! {
        <li class={classes!("fact-row", props.is_selected.then_some("is-selected"))}>
            <button
                type="button"
                class="fact-row__text"
                aria-current={props.is_selected.then_some("true")}
                {onclick}
            >
                { props.text.clone() }
            </button>
            <div class="fact-row__notes">
                { props.chip.clone() }
                { for props.notes.iter().map(|note| html! { <span>{ note }</span> }) }
                { for props.flags.iter().map(|flag| html! {
                    <Pill label={flag.clone()} tone={PillTone::Warn} square=true />
                }) }
            </div>
        </li>
    }
}
