//! The register: what can go wrong, what the sources say of it, what sets it off, what is done, who looks after it.

use yew::prelude::*;

use super::desk::{PartProps, count};
use crate::components::figure::figure;
use crate::components::panel::{Panel, full_panel};
use crate::components::pill::{PillTone, pill};
use crate::components::text_area::TextArea;
use crate::components::text_field::TextField;
use crate::domain::code::Code;
use crate::domain::risk::register::{Hazard, gaps, left_by_filter};
use crate::editing::risk::{CareEdit, RiskEdit};
use crate::i18n::text::risk::{Risk as Text, labels};
use crate::pages::fields::use_text;
use crate::pages::said::said;
use crate::playbook::Citation;
use crate::playbook::claims::AI_FILTER_FACT;
use crate::state::store::{Store, use_store};

/// The panel.
pub fn panel(store: &Store, part: &PartProps) -> Html {
    let (no_owner, no_trigger) = gaps(&part.risk);
    let left = left_by_filter(100);
    let shares = ["S0-7-risk-sensitive-67", "S0-7-risk-ads-83", "S0-7-risk-conflict-70"].map(Citation::Claim);
    full_panel(Panel {
        title: store.t(Text::Register),
        remark: store.t(Text::RegisterRemark),
        class: Some("risk__register"),
        body: html! {
            <>
                <p class="risk__gaps">
                    { figure("risk.without_owner", no_owner.to_string(), store.t(Text::NoOwners { n: count(no_owner) })) }
                    { " · " }
                    { figure("risk.without_trigger", no_trigger.to_string(), store.t(Text::NoTriggers { n: count(no_trigger) })) }
                </p>
                <ul class="risk__hazards">
                    { for Hazard::ALL.iter().map(|hazard| html! {
                        <HazardRow key={hazard.code()} part={part.clone()} hazard={*hazard} />
                    }) }
                </ul>
                <ul class="risk__notes">
                    <li>{ said(&store.t(Text::NotComparable), &shares) }</li>
                    <li>{ said(&store.t(Text::FilterLeft { left: left.to_string() }), &[Citation::Claim(AI_FILTER_FACT)]) }</li>
                </ul>
            </>
        },
        ..Panel::default()
    })
}

/// Properties of [`HazardRow`].
#[derive(PartialEq, Properties)]
struct HazardRowProps {
    part: PartProps,
    hazard: Hazard,
}

/// One hazard: a line to look over, and its fields once it is open.
#[component]
fn HazardRow(props: &HazardRowProps) -> Html {
    let store = use_store();
    let (part, hazard, lang) = (&props.part, props.hazard, store.lang);
    let platform = part.plan.positioning.platform;
    let care = part.risk.cares.get(&hazard).cloned().unwrap_or_default();
    let name = store.t(labels::hazard(hazard)).to_string();
    let on = |to_edit: fn(_) -> CareEdit| part.on(&store, move |text| RiskEdit::Care(hazard, to_edit(text)));
    let trigger = use_text(&care.trigger, lang, on(CareEdit::SetTrigger));
    let measure =
        use_text(&care.measure, lang, part.on(&store, move |text| RiskEdit::Care(hazard, CareEdit::SetMeasure(text))));
    let owner =
        use_text(&care.owner, lang, part.on(&store, move |text| RiskEdit::Care(hazard, CareEdit::SetOwner(text))));
    let usual = match labels::trigger(hazard) {
        Some(trigger) => store.t(trigger),
        None => store.t(Text::TriggerAsked),
    };
    let field =
        |text: Text| AttrValue::from(store.t(Text::Of { field: store.t(text).to_string(), hazard: name.clone() }));
    let cited: Vec<Citation> = hazard.facts(platform).iter().map(|fact| Citation::Claim(fact)).collect();
    let is_asked = hazard.lacks_trigger() && care.trigger.is_blank();
    html! {
        <li class="risk__hazard" data-hazard={hazard.code()}>
            <details>
                <summary>
                    <span class="risk__name">{ name.clone() }</span>
                    <span class="risk__state">
                        if care.owner.is_blank() {
                            { store.t(Text::NoOwner) }
                        } else {
                            <bdi>{ care.owner.as_str().to_owned() }</bdi>
                        }
                    </span>
                    if is_asked {
                        { pill(store.t(Text::Trigger), PillTone::Warn) }
                    }
                </summary>
                <div class="risk__care">
                    <TextArea name={format!("risk.cares.{}.trigger", hazard.code())} label={field(Text::Trigger)}
                        value={trigger.value} on_input={trigger.on_input} error={trigger.error} placeholder={usual} />
                    <TextArea name={format!("risk.cares.{}.measure", hazard.code())} label={field(Text::Measure)}
                        value={measure.value} on_input={measure.on_input} error={measure.error}
                        placeholder={store.t(labels::measure(hazard))} />
                    <TextField name={format!("risk.cares.{}.owner", hazard.code())} label={field(Text::Owner)}
                        value={owner.value} on_input={owner.on_input} error={owner.error}
                        placeholder={store.t(Text::OwnerPlaceholder)} />
                </div>
            </details>
            <p class="risk__claim">{ said(&store.t(labels::claim(hazard, platform)), &cited) }</p>
        </li>
    }
}
