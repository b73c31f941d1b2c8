//! A small dialog beside the thing it explains; on a phone it comes from below.

use gloo::events::EventListener;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use crate::components::button::IconButton;
use crate::components::dismiss::{focused, use_dismiss};
use crate::components::icon::IconName;
use crate::components::placement::{Align, place};

/// Props of [`Popover`].
#[derive(Clone, PartialEq, Properties)]
pub struct PopoverProps {
    /// What it stands beside; gets the focus back.
    pub anchor: Element,
    /// Name of the dialog for assistive technology.
    pub label: AttrValue,
    /// Words of the close button.
    pub close_label: AttrValue,
    /// Asked to close: Escape, a press outside, the close button.
    pub on_close: Callback<()>,
    /// Which edge it lines up with.
    #[prop_or_default]
    pub align: Align,
    /// What it says.
    #[prop_or_default]
    pub children: Html,
}

/// A small, non-modal dialog. Mount it to open it.
#[function_component]
pub fn Popover(props: &PopoverProps) -> Html {
    let root = use_node_ref();
    use_dismiss(true, root.clone(), Some(props.anchor.clone()), props.on_close.clone());
    {
        let root = root.clone();
        use_effect_with((props.anchor.clone(), props.align), move |(anchor, align)| {
            let (anchor, align) = (anchor.clone(), *align);
            let put = {
                let (root, anchor) = (root.clone(), anchor.clone());
                move || {
                    if let Some(root) = root.cast::<HtmlElement>() {
                        place(&root, &anchor, align);
                    }
                }
            };
            put();
            if let Some(root) = root.cast::<HtmlElement>() {
                // Without the focus the keyboard would have to search for what just opened.
                let _ = root.focus();
            }
            let window = gloo::utils::window();
            let resize = EventListener::new(&window, "resize", {
                let put = put.clone();
                move |_| put()
            });
            let scroll = EventListener::new(&window, "scroll", move |_| put());
            move || {
                drop((resize, scroll));
                let holds_focus = match (focused(), root.get()) {
                    (Some(now), Some(root)) => now.tag_name() == "BODY" || root.contains(Some(&now)),
                    (Some(now), None) => now.tag_name() == "BODY",
                    (None, _) => true,
                };
                if holds_focus && let Ok(anchor) = wasm_bindgen::JsCast::dyn_into::<HtmlElement>(anchor) {
                    let _ = anchor.focus();
                }
            }
        });
    }
    let close = props.on_close.reform(|_: MouseEvent| ());
    html! {
        <div ref={root} class="popover" role="dialog" aria-label={props.label.clone()} tabindex="-1">
            <div class="popover__close">
                <IconButton label={props.close_label.clone()} icon={IconName::CLOSE} size={16} small=true onclick={close} />
            </div>
            { props.children.clone() }
        </div>
    }
}
