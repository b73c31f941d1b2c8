//! Work under way: how far, and the way out.

use yew::prelude::*;

use crate::components::button::Button;
use crate::components::icon::IconName;

/// Props of [`Progress`].
#[derive(Clone, PartialEq, Properties)]
pub struct ProgressProps {
    /// What is under way.
    pub title: AttrValue,
    /// Count and time left.
    #[prop_or_default]
    pub text: AttrValue,
    /// How far, 0 ..= 1.
    pub share: f64,
    /// Word of the way out.
    pub cancel_label: AttrValue,
    /// Asked to stop.
    pub on_cancel: Callback<()>,
}

/// Work under way.
#[function_component]
pub fn Progress(props: &ProgressProps) -> Html {
    html! {
        <div class="progress">
            <div class="progress__head">
                <b>{ &props.title }</b>
                <span class="progress__text">{ &props.text }</span>
                <Button
                    small=true
                    icon={Some(IconName::Close)}
                    label={props.cancel_label.clone()}
                    onclick={props.on_cancel.reform(|_: MouseEvent| ())}
                />
            </div>
            <progress
                class="progress__bar"
                max="1"
                value={format!("{:.3}", props.share.clamp(0.0, 1.0))}
                aria-label={props.title.clone()}
            />
        </div>
    }
}
