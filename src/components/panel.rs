//! The card that holds one result or one group of controls.

use yew::prelude::*;

/// What stands in a [`full_panel`].
#[derive(Default)]
pub struct Panel {
    /// Title; without it there is no head.
    pub title: AttrValue,
    /// Source chips after the title.
    pub chip: Html,
    /// A quiet remark after the title.
    pub remark: AttrValue,
    /// What stands at the right of the head.
    pub actions: Html,
    /// A further class.
    pub class: Option<&'static str>,
    /// The body.
    pub body: Html,
}

/// A card with a head line.
pub fn panel(title: AttrValue, body: Html) -> Html {
    full_panel(Panel { title, body, ..Panel::default() })
}

/// A card with more in its head line than a title.
pub fn full_panel(panel: Panel) -> Html {
    html! {
        <section class={classes!("panel", panel.class)}>
            if !panel.title.is_empty() {
                <div class="panel__head">
                    <h2 class="panel__title">{ panel.title }</h2>
                    { panel.chip }
                    if !panel.remark.is_empty() {
                        <span class="panel__remark">{ panel.remark }</span>
                    }
                    <div class="panel__actions">{ panel.actions }</div>
                </div>
            }
            { panel.body }
        </section>
    }
}
