//! The controls used most, within reach of the thumb; the rest opens as a sheet.

use yew::prelude::*;

use crate::components::button::{Button, ButtonKind, IconButton};
use crate::components::icon::IconName;

/// What stands in the [`adjust_bar`].
pub struct AdjustBar {
    /// The value, with unit.
    pub value: AttrValue,
    /// What else is set.
    pub note: AttrValue,
    /// Name of the minus.
    pub less_label: AttrValue,
    /// Name of the plus.
    pub more_label: AttrValue,
    /// No less is possible.
    pub at_least: bool,
    /// No more is possible.
    pub at_most: bool,
    /// One step, -1 or 1.
    pub on_step: Callback<i64>,
    /// Words of the button that opens the sheet.
    pub adjust_label: AttrValue,
    /// Asked to open the sheet.
    pub on_adjust: Callback<()>,
}

/// A bar above the tab bar; on a phone only.
pub fn adjust_bar(bar: AdjustBar) -> Html {
    html! {
        <div class="adjust-bar">
            <IconButton
                framed=true
                label={bar.less_label}
                icon={IconName::MINUS}
                disabled={bar.at_least}
                onclick={bar.on_step.reform(|_: MouseEvent| -1)}
            />
            <p class="adjust-bar__value">
                <b>{ bar.value }</b>
                <span class="adjust-bar__note">{ bar.note }</span>
            </p>
            <IconButton
                framed=true
                label={bar.more_label}
                icon={IconName::PLUS}
                disabled={bar.at_most}
                onclick={bar.on_step.reform(|_: MouseEvent| 1)}
            />
            { adjust_button(bar.adjust_label, &bar.on_adjust) }
        </div>
    }
}

/// What stands in the [`summary_bar`].
pub struct SummaryBar {
    /// What is looked at.
    pub value: AttrValue,
    /// What it rests on.
    pub note: AttrValue,
    /// What else can be done.
    pub actions: Html,
    /// Words of the button that opens the sheet.
    pub adjust_label: AttrValue,
    /// Asked to open the sheet.
    pub on_adjust: Callback<()>,
}

/// The same bar where no single control is used most.
pub fn summary_bar(bar: SummaryBar) -> Html {
    html! {
        <div class="adjust-bar">
            <p class="adjust-bar__value adjust-bar__value--start">
                <b>{ bar.value }</b>
                <span class="adjust-bar__note">{ bar.note }</span>
            </p>
            { bar.actions }
            { adjust_button(bar.adjust_label, &bar.on_adjust) }
        </div>
    }
}

fn adjust_button(label: AttrValue, on_adjust: &Callback<()>) -> Html {
    html! {
        <Button
            kind={ButtonKind::Primary}
            icon={Some(IconName::SLIDERS)}
            {label}
            aria_haspopup="dialog"
            onclick={on_adjust.reform(|_: MouseEvent| ())}
        />
    }
}
