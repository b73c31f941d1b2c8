//! Buttons: with words, with an icon only, and links that look like words.

use yew::prelude::*;

use crate::components::icon::{IconName, icon, sized_icon};

/// How much a button asks for attention.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one main action of a view.
    Primary,
    /// An ordinary action.
    #[default]
    Plain,
    /// A quiet action without a frame.
    Ghost,
    /// An action that loses something.
    Danger,
}

impl ButtonKind {
    const fn class(self) -> &'static str {
        match self {
            Self::Primary => "button--primary",
            Self::Plain => "button--plain",
            Self::Ghost => "button--ghost",
            Self::Danger => "button--danger",
        }
    }
}

/// Props of [`Button`].
#[derive(Clone, PartialEq, Properties)]
pub struct ButtonProps {
    /// The words on the button: a verb first.
    pub label: AttrValue,
    /// Icon before the words.
    #[prop_or_default]
    pub icon: Option<IconName>,
    /// How much it asks for attention.
    #[prop_or_default]
    pub kind: ButtonKind,
    /// The small size, for use inside cards.
    #[prop_or_default]
    pub small: bool,
    /// As wide as its container.
    #[prop_or_default]
    pub block: bool,
    /// Not usable now; say why in `title`.
    #[prop_or_default]
    pub disabled: bool,
    /// Pressed.
    #[prop_or_default]
    pub onclick: Callback<MouseEvent>,
    /// Tooltip.
    #[prop_or_default]
    pub title: Option<AttrValue>,
    /// Name for assistive technology where the words alone do not tell which thing is meant.
    #[prop_or_default]
    pub aria_label: Option<AttrValue>,
    /// State of what it opens: "true" or "false".
    #[prop_or_default]
    pub aria_expanded: Option<AttrValue>,
    /// What it opens: "dialog", "menu".
    #[prop_or_default]
    pub aria_haspopup: Option<AttrValue>,
    /// State of a switch: "true" or "false".
    #[prop_or_default]
    pub aria_pressed: Option<AttrValue>,
    /// Mark `data-action`.
    #[prop_or_default]
    pub data_action: Option<AttrValue>,
    /// Mark `data-export`.
    #[prop_or_default]
    pub data_export: Option<AttrValue>,
    /// Mark `data-template`.
    #[prop_or_default]
    pub data_template: Option<AttrValue>,
    /// Further classes.
    #[prop_or_default]
    pub class: Classes,
    /// The element, for focus and anchoring.
    #[prop_or_default]
    pub button_ref: NodeRef,
    /// What stands after the words: a key hint, a count.
    #[prop_or_default]
    pub children: Html,
}

/// A button with words.
#[function_component]
pub fn Button(props: &ButtonProps) -> Html {
    html! {
        <button
            ref={props.button_ref.clone()}
            type="button"
            class={classes!(
                "button",
                props.kind.class(),
                props.small.then_some("button--small"),
                props.block.then_some("button--block"),
                props.class.clone(),
            )}
            disabled={props.disabled}
            onclick={props.onclick.clone()}
            title={props.title.clone()}
            aria-label={props.aria_label.clone()}
            aria-expanded={props.aria_expanded.clone()}
            aria-haspopup={props.aria_haspopup.clone()}
            aria-pressed={props.aria_pressed.clone()}
            data-action={props.data_action.clone()}
            data-export={props.data_export.clone()}
            data-template={props.data_template.clone()}
        >
            if let Some(name) = props.icon {
                { icon(name) }
            }
            <span class="button__label">{ &props.label }</span>
            { props.children.clone() }
        </button>
    }
}

/// Props of [`IconButton`].
#[derive(Clone, PartialEq, Properties)]
pub struct IconButtonProps {
    /// Name for assistive technology, also the tooltip.
    pub label: AttrValue,
    /// The drawing.
    pub icon: IconName,
    /// Edge length of the drawing in CSS pixels.
    #[prop_or(18)]
    pub size: u32,
    /// The small size, for use inside cards.
    #[prop_or_default]
    pub small: bool,
    /// With a frame, as in the adjust bar on a phone.
    #[prop_or_default]
    pub framed: bool,
    /// Not usable now.
    #[prop_or_default]
    pub disabled: bool,
    /// Pressed.
    #[prop_or_default]
    pub onclick: Callback<MouseEvent>,
    /// Tooltip where it says more than the name, for example the key.
    #[prop_or_default]
    pub title: Option<AttrValue>,
    /// State of what it opens: "true" or "false".
    #[prop_or_default]
    pub aria_expanded: Option<AttrValue>,
    /// What it opens: "dialog", "menu".
    #[prop_or_default]
    pub aria_haspopup: Option<AttrValue>,
    /// State of a switch: "true" or "false".
    #[prop_or_default]
    pub aria_pressed: Option<AttrValue>,
    /// Mark `data-action`.
    #[prop_or_default]
    pub data_action: Option<AttrValue>,
    /// Mark `data-export`.
    #[prop_or_default]
    pub data_export: Option<AttrValue>,
    /// Red count at the corner.
    #[prop_or_default]
    pub badge: Option<AttrValue>,
    /// Further classes.
    #[prop_or_default]
    pub class: Classes,
    /// The element, for focus and anchoring.
    #[prop_or_default]
    pub button_ref: NodeRef,
}

/// A button with an icon only.
#[function_component]
pub fn IconButton(props: &IconButtonProps) -> Html {
    html! {
        <button
            ref={props.button_ref.clone()}
            type="button"
            class={classes!(
                "icon-button",
                props.small.then_some("icon-button--small"),
                props.framed.then_some("icon-button--framed"),
                props.class.clone(),
            )}
            disabled={props.disabled}
            onclick={props.onclick.clone()}
            title={props.title.clone().unwrap_or_else(|| props.label.clone())}
            aria-label={props.label.clone()}
            aria-expanded={props.aria_expanded.clone()}
            aria-haspopup={props.aria_haspopup.clone()}
            aria-pressed={props.aria_pressed.clone()}
            data-action={props.data_action.clone()}
            data-export={props.data_export.clone()}
        >
            { sized_icon(props.icon, props.size) }
            if let Some(badge) = &props.badge {
                <span class="icon-button__badge">{ badge }</span>
            }
        </button>
    }
}
