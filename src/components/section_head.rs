//! The line above a row of cards.

use yew::prelude::*;

/// Props of [`SectionHead`].
#[derive(Clone, PartialEq, Properties)]
pub struct SectionHeadProps {
    /// Title.
    pub title: AttrValue,
    /// A quiet remark after the title.
    #[prop_or_default]
    pub remark: AttrValue,
    /// What stands at the right: a legend, an action.
    #[prop_or_default]
    pub children: Html,
}

/// Title and remark above a row of cards.
#[function_component]
pub fn SectionHead(props: &SectionHeadProps) -> Html {
    html! {
        <div class="section-head">
            <h2 class="section-head__title">{ &props.title }</h2>
            if !props.remark.is_empty() {
                <p class="section-head__remark">{ &props.remark }</p>
            }
            <div class="section-head__side">{ props.children.clone() }</div>
        </div>
    }
}
