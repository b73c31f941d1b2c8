//! The modal layer: a dialog in the middle, a drawer at the side, a sheet from below.

use web_sys::{HtmlDialogElement, HtmlElement};
use yew::prelude::*;

use crate::components::back::use_back;
use crate::components::button::IconButton;
use crate::components::dismiss::{focused, give_back_focus};
use crate::components::field::use_unique_id;
use crate::components::icon::{IconName, sized_icon};

/// Where it stands on a wide screen; on a phone all of them come from below.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DialogPlace {
    /// In the middle: a loss or a choice.
    #[default]
    Center,
    /// At the right side: editing one thing.
    Drawer,
    /// From below, for the inputs of a planner.
    Sheet,
}

/// Mood of the sign above the title.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DialogTone {
    /// Something deserves care.
    Warn,
    /// Something gets lost.
    Danger,
    /// Something good or neutral.
    Info,
}

/// Props of [`Dialog`].
#[derive(Clone, PartialEq, Properties)]
pub struct DialogProps {
    /// A statement, not a question.
    pub title: AttrValue,
    /// Asked to close: Escape, a press on the backdrop, the close button.
    pub on_close: Callback<()>,
    /// Name of the close button; without it there is none, and the footer must offer the way out.
    #[prop_or_default]
    pub close_label: Option<AttrValue>,
    /// Where it stands.
    #[prop_or_default]
    pub place: DialogPlace,
    /// What stands between the title and the close button: a state, small actions.
    #[prop_or_default]
    pub head: Html,
    /// A sign above the title.
    #[prop_or_default]
    pub tone: Option<DialogTone>,
    /// Quiet actions at the left of the footer.
    #[prop_or_default]
    pub footer_start: Html,
    /// Actions, the main one last; on a phone it stands on top.
    #[prop_or_default]
    pub footer: Html,
    /// Body.
    #[prop_or_default]
    pub children: Html,
}

/// A modal dialog. Mount it to open it; the focus goes back to where it came from.
#[function_component]
pub fn Dialog(props: &DialogProps) -> Html {
    let root = use_node_ref();
    let id = use_unique_id();
    {
        let root = root.clone();
        use_effect_with((), move |()| {
            let before = focused();
            let dialog = root.cast::<HtmlDialogElement>();
            if let Some(dialog) = &dialog {
                // Already open after a hot reload; then there is nothing left to do.
                let _ = dialog.show_modal();
            }
            move || {
                if let Some(dialog) = dialog {
                    dialog.close();
                }
                give_back_focus(before.as_ref());
            }
        });
    }
    use_back(props.on_close.clone());
    let oncancel = {
        let on_close = props.on_close.clone();
        Callback::from(move |event: Event| {
            // The caller decides and unmounts; the browser must not close it behind its back.
            event.prevent_default();
            on_close.emit(());
        })
    };
    let onpointerdown = {
        let (on_close, root) = (props.on_close.clone(), root.clone());
        Callback::from(move |event: PointerEvent| {
            let is_backdrop = event.target().is_some_and(|target| {
                root.cast::<HtmlElement>().is_some_and(|root| target == web_sys::EventTarget::from(root))
            });
            if is_backdrop {
                event.prevent_default();
                on_close.emit(());
            }
        })
    };
    let place = match props.place {
        DialogPlace::Center => "dialog--center",
        DialogPlace::Drawer => "dialog--drawer",
        DialogPlace::Sheet => "dialog--sheet",
    };
    let has_foot = [&props.footer, &props.footer_start].into_iter().any(|slot| *slot != Html::default());
    html! {
        <dialog
            ref={root}
            class={classes!("dialog", place)}
            aria-labelledby={id.clone()}
            {oncancel}
            {onpointerdown}
        >
            <div class="dialog__box">
                <div class="dialog__head">
                    { props.tone.map(sign).unwrap_or_default() }
                    <h2 class="dialog__title" {id} tabindex="-1">{ &props.title }</h2>
                    if props.head != Html::default() {
                        <div class="dialog__extra">{ props.head.clone() }</div>
                    }
                    if let Some(label) = &props.close_label {
                        <IconButton
                            label={label.clone()}
                            icon={IconName::CLOSE}
                            onclick={props.on_close.reform(|_: MouseEvent| ())}
                        />
                    }
                </div>
                <div class="dialog__body">{ props.children.clone() }</div>
                if has_foot {
                    <footer class="dialog__foot">
                        <div class="dialog__start">{ props.footer_start.clone() }</div>
                        <div class="dialog__end">{ props.footer.clone() }</div>
                    </footer>
                }
            </div>
        </dialog>
    }
}

fn sign(tone: DialogTone) -> Html {
    let (class, name) = match tone {
        DialogTone::Warn => ("dialog__sign dialog__sign--warn", IconName::WARN),
        DialogTone::Danger => ("dialog__sign dialog__sign--danger", IconName::ERROR),
        DialogTone::Info => ("dialog__sign dialog__sign--info", IconName::INFO),
    };
    html! { <span {class}>{ sized_icon(name, 20) }</span> }
}
