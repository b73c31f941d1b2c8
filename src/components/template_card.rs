//! A template to start a plan from.

use yew::prelude::*;

use crate::components::stacked_bar::{Segment, stacked_bar};

/// What stands on a [`template_card`].
pub struct TemplateCard {
    /// Mark `data-template`.
    pub code: AttrValue,
    /// Name of the kind of group.
    pub title: AttrValue,
    /// What is special about it.
    pub text: AttrValue,
    /// Source chips.
    pub chip: Html,
    /// Its mix of content.
    pub mix: Vec<Segment>,
    /// The mix in words.
    pub mix_text: AttrValue,
    /// Size.
    pub size: AttrValue,
    /// Staffing.
    pub staffing: AttrValue,
    /// Chosen.
    pub on_choose: Callback<()>,
}

/// A template to start a plan from. The whole card is a button; the chip lies above it.
pub fn template_card(card: TemplateCard) -> Html {
    html! {
        <div class="template-card">
            <button
                type="button"
                class="template-card__button"
                data-template={card.code}
                onclick={card.on_choose.reform(|_: MouseEvent| ())}
            >
                <b class="template-card__title">{ card.title }</b>
                <span class="template-card__text">{ card.text }</span>
                { stacked_bar(&card.mix, 6, Some(card.mix_text)) }
                <span class="template-card__foot">
                    <span>{ card.size }</span>
                    <span>{ card.staffing }</span>
                </span>
            </button>
            <span class="template-card__chip">{ card.chip }</span>
        </div>
    }
}
