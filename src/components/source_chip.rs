//! The chip that says where a statement comes from.

use web_sys::Element;
use yew::prelude::*;

/// What kind of statement stands behind the chip.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SourceLook {
    /// An author's claim: solid hairline.
    #[default]
    Claim,
    /// A platform rule: blue, with its grade.
    Rule,
    /// Our own rule or interpolation: dashed.
    Ours,
}

/// Props of [`SourceChip`].
#[derive(Clone, PartialEq, Properties)]
pub struct SourceChipProps {
    /// What kind of statement it is.
    #[prop_or_default]
    pub look: SourceLook,
    /// Source and section: `S0·二`.
    pub label: AttrValue,
    /// Grade of a platform rule.
    #[prop_or_default]
    pub grade: Option<AttrValue>,
    /// Mark `data-fact`.
    pub fact_id: AttrValue,
    /// Tooltip, also the longer name for assistive technology.
    #[prop_or_default]
    pub title: Option<AttrValue>,
    /// Pressed; carries the chip itself, to anchor the popover to.
    #[prop_or_default]
    pub on_open: Callback<Element>,
    /// Its popover is open.
    #[prop_or_default]
    pub expanded: bool,
}

/// The chip that says where a statement comes from.
#[function_component]
pub fn SourceChip(props: &SourceChipProps) -> Html {
    let chip = use_node_ref();
    let onclick = {
        let (chip, on_open) = (chip.clone(), props.on_open.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(element) = chip.cast::<Element>() {
                on_open.emit(element);
            }
        })
    };
    let look = match props.look {
        SourceLook::Claim => None,
        SourceLook::Rule => Some("source-chip--rule"),
        SourceLook::Ours => Some("source-chip--ours"),
    };
    html! {
        <button
            ref={chip}
            type="button"
            class={classes!("source-chip", look)}
            {onclick}
            title={props.title.clone()}
            aria-haspopup="dialog"
            aria-expanded={props.expanded.to_string()}
            data-fact={props.fact_id.clone()}
        >
            <span>{ &props.label }</span>
            if let Some(grade) = &props.grade {
                <b class="source-chip__grade">{ grade }</b>
            }
        </button>
    }
}
