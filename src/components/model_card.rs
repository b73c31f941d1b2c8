//! One source's model beside the others: its figures, to a common scale, and the choice.

use yew::prelude::*;

use crate::components::button::Button;
use crate::components::dotted::dotted;
use crate::components::icon::{IconName, icon};
use crate::components::stacked_bar::{Segment, stacked_bar};

/// What stands on a [`model_card`].
pub struct ModelCard {
    /// Mark `name` of the radio group.
    pub name: &'static str,
    /// Code of the model.
    pub code: &'static str,
    /// The model's name.
    pub title: AttrValue,
    /// Source chips.
    pub chip: Html,
    /// The large figure, a range if the source gives one.
    pub figure: AttrValue,
    /// Words in place of a figure that the source does not give.
    pub is_missing: bool,
    /// Its unit.
    pub unit: AttrValue,
    /// The parts in words.
    pub breakdown: Vec<AttrValue>,
    /// The parts to the scale that all cards share.
    pub segments: Vec<Segment>,
    /// Label and value of each row.
    pub rows: Vec<(AttrValue, AttrValue)>,
    /// This one is in use.
    pub is_used: bool,
    /// 「已采用」
    pub used_label: AttrValue,
    /// 「换用」
    pub use_label: AttrValue,
    /// Asked to use it.
    pub on_use: Callback<()>,
}

/// One source's model.
pub fn model_card(card: ModelCard) -> Html {
    html! {
        <article class={classes!("model-card", card.is_used.then_some("is-used"))}>
            <header class="model-card__head">
                <label class="model-card__choice">
                    <input
                        class="radio"
                        type="radio"
                        name={card.name}
                        value={card.code}
                        checked={card.is_used}
                        onchange={card.on_use.reform(|_: Event| ())}
                    />
                    <b class="model-card__title">{ &card.title }</b>
                </label>
                { card.chip }
            </header>
            <p class={classes!("model-card__figure", card.is_missing.then_some("is-missing"))}>
                { &card.figure }
                <span class="model-card__unit">{ &card.unit }</span>
            </p>
            <p class="model-card__breakdown">{ dotted(card.breakdown.into_iter().map(|part| html! { { part } })) }</p>
            if !card.segments.is_empty() {
                { stacked_bar(&card.segments, 8, None) }
            }
            <dl class="model-card__rows">
                { for card.rows.into_iter().map(|(label, value)| html! {
                    <div>
                        <dt>{ label }</dt>
                        <dd>{ value }</dd>
                    </div>
                }) }
            </dl>
            if card.is_used {
                <p class="model-card__used">{ icon(IconName::CHECK) }{ &card.used_label }</p>
            } else {
                <Button
                    small=true
                    aria_label={format!("{} {}", card.use_label, card.title)}
                    label={card.use_label}
                    onclick={card.on_use.reform(|_: MouseEvent| ())}
                />
            }
        </article>
    }
}

/// The row of cards, best match first; on a phone a strip that snaps. `label` names the radio group.
pub fn model_cards(label: AttrValue, cards: Html) -> Html {
    html! { <div class="model-cards" role="radiogroup" aria-label={label} tabindex="-1">{ cards }</div> }
}
