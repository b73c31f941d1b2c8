//! A template to start a plan from.

use yew::prelude::*;

use crate::components::stacked_bar::{Segment, StackedBar};

/// Props of [`TemplateCard`].
#[derive(Clone, PartialEq, Properties)]
pub struct TemplateCardProps {
    /// Mark `data-template`.
    pub code: AttrValue,
    /// Name of the kind of group.
    pub title: AttrValue,
    /// What is special about it; left out on the first visit.
    #[prop_or_default]
    pub text: AttrValue,
    /// Source chips.
    #[prop_or_default]
    pub chip: Html,
    /// Its mix of content.
    pub mix: Vec<Segment>,
    /// The mix in words.
    #[prop_or_default]
    pub mix_text: Option<AttrValue>,
    /// Size.
    pub size: AttrValue,
    /// Staffing.
    pub staffing: AttrValue,
    /// Chosen.
    pub on_choose: Callback<AttrValue>,
}

/// A template to start a plan from. The whole card is a button; the chip lies above it.
#[function_component]
pub fn TemplateCard(props: &TemplateCardProps) -> Html {
    let onclick = {
        let code = props.code.clone();
        props.on_choose.reform(move |_: MouseEvent| code.clone())
    };
    html! {
        <div class="template-card">
            <button type="button" class="template-card__button" data-template={props.code.clone()} {onclick}>
                <b class="template-card__title">{ &props.title }</b>
                if !props.text.is_empty() {
                    <span class="template-card__text">{ &props.text }</span>
                }
                <StackedBar segments={props.mix.clone()} text={props.mix_text.clone()} />
                <span class="template-card__foot">
                    <span>{ &props.size }</span>
                    <span>{ &props.staffing }</span>
                </span>
            </button>
            <span class="template-card__chip">{ props.chip.clone() }</span>
        </div>
    }
}
