//! Each layer: its rule, how many are expected, what is done for it and what it gets. The chosen model's stand open.

use yew::prelude::*;

use super::desk::PartProps;
use crate::components::callout::{Callout, Severity, callout};
use crate::components::dotted::dotted;
use crate::components::figure::listed_figure;
use crate::components::panel::{Panel, full_panel};
use crate::components::text_area::TextArea;
use crate::domain::code::Code as _;
use crate::domain::members::layer::{LayerModel, MemberLayer};
use crate::editing::members::MembersEdit;
use crate::i18n::Both;
use crate::i18n::text::members::rules::rule;
use crate::i18n::text::members::{Members as Text, labels};
use crate::pages::cite::Cite;
use crate::pages::fields::use_text;
use crate::pages::said::said;
use crate::playbook::Citation;
use crate::playbook::claims::WELCOME_FACT;
use crate::playbook::layering::{S3_CORE_FACT, S4_RECALL_FACT, S4_RECALL_PERCENT};
use crate::state::store::{Store, use_store};
use crate::views::members::people;

/// The panel.
pub fn panel(store: &Store, part: &PartProps) -> Html {
    let chosen = part.model();
    let others = LayerModel::ALL.iter().copied().filter(|&model| model != chosen);
    let recall = Text::Recall { percent: S4_RECALL_PERCENT };
    full_panel(Panel {
        title: store.t(Text::Layers),
        chip: html! { <Cite citation={Citation::Claim(chosen.fact())} /> },
        remark: store.t(Text::LayersOf { model: store.t(labels::model(chosen)).to_string() }),
        body: html! {
            <>
                { list(store, part, chosen) }
                <p class="quiet">
                    { dotted([
                        said(&store.t(recall), &[Citation::Claim(S4_RECALL_FACT)]),
                        said(&store.t(Text::BetaBoth), &[Citation::Claim(S3_CORE_FACT), Citation::Claim(S4_RECALL_FACT)]),
                    ]) }
                </p>
                { for others.map(|model| html! {
                    <details class="monitor__other" key={model.code()} data-model={model.code()}>
                        <summary>
                            { store.t(Text::OtherModel { model: store.t(labels::model(model)).to_string() }) }
                        </summary>
                        { list(store, part, model) }
                    </details>
                }) }
            </>
        },
        ..Panel::default()
    })
}

/// The layers of a model, and what is doubtful about what S1 does for one of its.
fn list(store: &Store, part: &PartProps, model: LayerModel) -> Html {
    let layers = model.layers(part.members.fills_gaps);
    html! {
        <>
            <ol class="monitor__layers">
                { for layers.into_iter().map(|layer| html! {
                    <LayerCard key={layer.code()} part={part.clone()} {layer} />
                }) }
            </ol>
            if model == LayerModel::Three {
                { callout(Callout::new(
                    Severity::Note,
                    store.t(Text::TemplateDoubt),
                    said(&store.t(Text::TemplateDoubtText), &[Citation::Claim(WELCOME_FACT)]),
                )) }
            }
        </>
    }
}

/// Properties of [`LayerCard`].
#[derive(PartialEq, Properties)]
struct LayerCardProps {
    part: PartProps,
    layer: MemberLayer,
}

/// One layer.
#[component]
fn LayerCard(props: &LayerCardProps) -> Html {
    let store = use_store();
    let LayerCardProps { part, layer } = props;
    let layer = *layer;
    let own = part.members.actions.get(&layer).cloned().unwrap_or_default();
    let own = use_text(&own, store.lang, part.on(&store, move |text| MembersEdit::SetAction(layer, text)));
    let name = store.t(labels::layer(layer));
    let code = layer.code();
    let expected = match people(layer, part.size()) {
        Some((value, n)) => listed_figure(format!("monitor.{code}"), value, store.t(Text::LayerHas { n })),
        None => html! { <span class="quiet">{ store.t(Text::NotStated) }</span> },
    };
    let stated = |words: Option<Both>, citations: Vec<Citation>| match words {
        Some(words) => said(&store.t(words), &citations),
        None => html! { <span class="quiet">{ store.t(Text::NotStated) }</span> },
    };
    let has_ours = part.members.fills_gaps;
    let rule_said = said(&store.t(rule(layer, has_ours)), &layer.rule_citations(has_ours));
    html! {
        <li class="monitor__layer" data-layer={code}>
            <h3 class="monitor__layer-name">{ &name }<span class="monitor__target">{ expected }</span></h3>
            <dl class="monitor__facts">
                <div><dt>{ store.t(Text::Rule) }</dt><dd>{ rule_said }</dd></div>
                <div><dt>{ store.t(Text::Done) }</dt><dd>{ stated(labels::done(layer), layer.action_citations()) }</dd></div>
                <div><dt>{ store.t(Text::Gets) }</dt><dd>{ stated(labels::gets(layer), layer.gift_citations()) }</dd></div>
            </dl>
            <TextArea name={format!("monitor.actions.{code}")}
                label={store.t(Text::OwnAction { layer: name.to_string() })} value={own.value}
                on_input={own.on_input} error={own.error} rows={2} placeholder={store.t(Text::OwnActionBlank)} />
        </li>
    }
}
