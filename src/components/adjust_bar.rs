//! The controls used most, within reach of the thumb; the rest opens as a sheet.

use yew::prelude::*;

use crate::components::button::{Button, ButtonKind, IconButton};
use crate::components::icon::IconName;

/// Props of [`AdjustBar`].
#[derive(Clone, PartialEq, Properties)]
pub struct AdjustBarProps {
    /// The value, with unit.
    pub value: AttrValue,
    /// What else is set.
    #[prop_or_default]
    pub note: AttrValue,
    /// Name of the minus.
    pub less_label: AttrValue,
    /// Name of the plus.
    pub more_label: AttrValue,
    /// No less is possible.
    #[prop_or_default]
    pub at_least: bool,
    /// No more is possible.
    #[prop_or_default]
    pub at_most: bool,
    /// One step, -1 or 1.
    pub on_step: Callback<i64>,
    /// Words of the button that opens the sheet.
    pub adjust_label: AttrValue,
    /// Asked to open the sheet.
    pub on_adjust: Callback<()>,
}

/// A bar above the tab bar; on a phone only.
#[function_component]
pub fn AdjustBar(props: &AdjustBarProps) -> Html {
    html! {
        <div class="adjust-bar">
            <IconButton
                framed=true
                label={props.less_label.clone()}
                icon={IconName::Minus}
                disabled={props.at_least}
                onclick={props.on_step.reform(|_: MouseEvent| -1)}
            />
            <p class="adjust-bar__value">
                <b>{ &props.value }</b>
                <span class="adjust-bar__note">{ &props.note }</span>
            </p>
            <IconButton
                framed=true
                label={props.more_label.clone()}
                icon={IconName::Plus}
                disabled={props.at_most}
                onclick={props.on_step.reform(|_: MouseEvent| 1)}
            />
            <Button
                kind={ButtonKind::Primary}
                icon={Some(IconName::Sliders)}
                label={props.adjust_label.clone()}
                aria_haspopup="dialog"
                onclick={props.on_adjust.reform(|_: MouseEvent| ())}
            />
        </div>
    }
}
