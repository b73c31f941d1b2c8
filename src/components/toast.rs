//! What was just done, and what can follow: the way back, or the way on.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::components::icon::{IconName, icon};

/// It leaves after this long, unless a pointer or the focus is on it.
const STAY_MS: u32 = 6_000;

/// Props of [`Toast`].
#[derive(Clone, PartialEq, Properties)]
pub struct ToastProps {
    /// Number of the message; a new one starts its time anew.
    pub id: u32,
    /// What was done; without it the place is empty. Keep the component mounted, so that it is read aloud.
    pub text: Option<AttrValue>,
    /// Word of what can follow.
    #[prop_or_default]
    pub act_label: Option<AttrValue>,
    /// The key that does the same.
    #[prop_or_default]
    pub key_hint: Option<AttrValue>,
    /// Asked to do that.
    #[prop_or_default]
    pub on_act: Callback<()>,
    /// Its time is over.
    pub on_close: Callback<()>,
}

/// One message at the lower edge.
#[function_component]
pub fn Toast(props: &ToastProps) -> Html {
    let is_held = use_state_eq(|| false);
    {
        let on_close = props.on_close.clone();
        let deps = (props.id, props.text.is_some(), *is_held);
        use_effect_with(deps, move |(_, is_shown, is_held)| {
            let timer = (*is_shown && !*is_held).then(|| Timeout::new(STAY_MS, move || on_close.emit(())));
            move || drop(timer)
        });
    }
    let hold = |held: bool| {
        let is_held = is_held.setter();
        move || is_held.set(held)
    };
    let (enter, leave, focus, blur) = (hold(true), hold(false), hold(true), hold(false));
    let act = {
        let (on_act, on_close, release) = (props.on_act.clone(), props.on_close.clone(), hold(false));
        Callback::from(move |_: MouseEvent| {
            release();
            on_act.emit(());
            on_close.emit(());
        })
    };
    html! {
        <div class="toast-place" role="status">
            if let Some(text) = &props.text {
                <div
                    class="toast"
                    key={props.id}
                    onmouseenter={Callback::from(move |_: MouseEvent| enter())}
                    onmouseleave={Callback::from(move |_: MouseEvent| leave())}
                    onfocusin={Callback::from(move |_: FocusEvent| focus())}
                    onfocusout={Callback::from(move |_: FocusEvent| blur())}
                >
                    { icon(IconName::CHECK) }
                    <span class="toast__text">{ text }</span>
                    if let Some(label) = &props.act_label {
                        <button type="button" class="toast__undo" onclick={act}>{ label }</button>
                        if let Some(hint) = &props.key_hint {
                            <kbd class="kbd toast__key">{ hint }</kbd>
                        }
                    }
                </div>
            }
        </div>
    }
}
