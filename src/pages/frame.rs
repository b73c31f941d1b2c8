//! The frame of a page: the landmark that tests, assistive technology and the skip link hold on to.

use yew::prelude::*;

/// Properties of [`Frame`].
#[derive(PartialEq, Properties)]
pub struct FrameProps {
    /// Mark `data-page`.
    pub name: AttrValue,
    /// Whether its results stand.
    #[prop_or(true)]
    pub is_ready: bool,
    /// Further classes of the page: `page--wide`, `page--narrow`.
    #[prop_or_default]
    pub class: Classes,
    /// The page.
    pub children: Html,
}

/// The page's landmark.
#[component]
pub fn Frame(props: &FrameProps) -> Html {
    html! {
        <main id="main" class="shell__main" tabindex="-1" data-page={props.name.clone()}
            data-ready={props.is_ready.to_string()}>
            <div class={classes!("page", props.class.clone())}>{ props.children.clone() }</div>
        </main>
    }
}
