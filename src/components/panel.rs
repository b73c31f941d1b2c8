//! The card that holds one result or one group of controls.

use yew::prelude::*;

/// Props of [`Panel`].
#[derive(Clone, PartialEq, Properties)]
pub struct PanelProps {
    /// Title; without it there is no head.
    #[prop_or_default]
    pub title: AttrValue,
    /// Source chips after the title.
    #[prop_or_default]
    pub chip: Html,
    /// A quiet remark after the title.
    #[prop_or_default]
    pub remark: AttrValue,
    /// What stands at the right of the head.
    #[prop_or_default]
    pub actions: Html,
    /// Further classes.
    #[prop_or_default]
    pub class: Classes,
    /// The body.
    #[prop_or_default]
    pub children: Html,
}

/// A card with a head line.
#[function_component]
pub fn Panel(props: &PanelProps) -> Html {
    html! {
        <section class={classes!("panel", props.class.clone())}>
            if !props.title.is_empty() {
                <div class="panel__head">
                    <h2 class="panel__title">{ &props.title }</h2>
                    { props.chip.clone() }
                    if !props.remark.is_empty() {
                        <span class="panel__remark">{ &props.remark }</span>
                    }
                    <div class="panel__actions">{ props.actions.clone() }</div>
                </div>
            }
            { props.children.clone() }
        </section>
    }
}
