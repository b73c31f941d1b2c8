//! One source's model beside the others: its figures, to a common scale, and the choice.

use yew::prelude::*;

use crate::components::button::Button;
use crate::components::icon::{IconName, icon};
use crate::components::stacked_bar::{Segment, StackedBar};

/// Props of [`ModelCard`].
#[derive(Clone, PartialEq, Properties)]
pub struct ModelCardProps {
    /// Mark `name` of the radio group.
    pub name: AttrValue,
    /// Code of the model.
    pub code: AttrValue,
    /// The model's name.
    pub title: AttrValue,
    /// Source chips.
    #[prop_or_default]
    pub chip: Html,
    /// The large figure, a range if the source gives one.
    pub figure: AttrValue,
    /// Its unit.
    #[prop_or_default]
    pub unit: AttrValue,
    /// The parts in words.
    #[prop_or_default]
    pub breakdown: AttrValue,
    /// The parts to the scale that all cards share.
    #[prop_or_default]
    pub segments: Vec<Segment>,
    /// The bar in words; left out where the breakdown says the same.
    #[prop_or_default]
    pub bar_text: Option<AttrValue>,
    /// Label and value of each row.
    #[prop_or_default]
    pub rows: Vec<(AttrValue, AttrValue)>,
    /// This one is in use.
    pub is_used: bool,
    /// 「已采用」
    pub used_label: AttrValue,
    /// 「换用」
    pub use_label: AttrValue,
    /// Code of the model to use.
    pub on_use: Callback<AttrValue>,
    /// Further remarks.
    #[prop_or_default]
    pub children: Html,
}

/// One source's model.
#[function_component]
pub fn ModelCard(props: &ModelCardProps) -> Html {
    let choose = {
        let code = props.code.clone();
        props.on_use.reform(move |()| code.clone())
    };
    html! {
        <article class={classes!("model-card", props.is_used.then_some("is-used"))}>
            <header class="model-card__head">
                <label class="model-card__choice">
                    <input
                        class="radio"
                        type="radio"
                        name={props.name.clone()}
                        value={props.code.clone()}
                        checked={props.is_used}
                        onchange={choose.reform(|_: Event| ())}
                    />
                    <b class="model-card__title">{ &props.title }</b>
                </label>
                { props.chip.clone() }
            </header>
            <p class="model-card__figure">
                { &props.figure }
                <span class="model-card__unit">{ &props.unit }</span>
            </p>
            <p class="model-card__breakdown">{ &props.breakdown }</p>
            if !props.segments.is_empty() {
                <StackedBar segments={props.segments.clone()} text={props.bar_text.clone()} height=8 />
            }
            <dl class="model-card__rows">
                { for props.rows.iter().map(|(label, value)| html! {
                    <div>
                        <dt>{ label }</dt>
                        <dd>{ value }</dd>
                    </div>
                }) }
            </dl>
            { props.children.clone() }
            if props.is_used {
                <p class="model-card__used">{ icon(IconName::Check) }{ &props.used_label }</p>
            } else {
                <Button
                    small=true
                    label={props.use_label.clone()}
                    aria_label={format!("{} {}", props.use_label, props.title)}
                    onclick={choose.reform(|_: MouseEvent| ())}
                />
            }
        </article>
    }
}

/// Props of [`ModelCards`].
#[derive(Clone, PartialEq, Properties)]
pub struct ModelCardsProps {
    /// Name of the radio group.
    pub label: AttrValue,
    /// The cards, best match first.
    pub children: Html,
}

/// The row of cards; on a phone a strip that snaps.
#[function_component]
pub fn ModelCards(props: &ModelCardsProps) -> Html {
    html! {
        <div class="model-cards" role="radiogroup" aria-label={props.label.clone()} tabindex="-1">
            { props.children.clone() }
        </div>
    }
}
