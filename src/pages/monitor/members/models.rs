//! The five models of layers side by side: never averaged, one is followed.

use yew::prelude::*;

use super::desk::PartProps;
use crate::components::checkbox::Checkbox;
use crate::components::dotted::dotted;
use crate::components::model_card::{ModelCard, model_card, model_cards};
use crate::components::section_head::section_head;
use crate::components::stacked_bar::Segment;
use crate::domain::code::Code as _;
use crate::domain::members::layer::{LayerModel, MemberLayer, Target};
use crate::domain::staffing::team::People;
use crate::domain::structure;
use crate::editing::action::{Edit, StaffingEdit};
use crate::editing::members::MembersEdit;
use crate::exchange::sections;
use crate::i18n::figures::{range, whole};
use crate::i18n::text::members::{Members as Text, labels};
use crate::i18n::text::staffing::Staffing;
use crate::pages::cite::Cite;
use crate::pages::said::{chips, said};
use crate::playbook::claims::{S0_PYRAMID_FACT, S1_LAYERS_FACT, S2_LAYER_FACTS};
use crate::playbook::{Citation, OwnRule};
use crate::state::store::Store;

/// The cards, and what lies between them.
pub fn section(store: &Store, part: &PartProps) -> Html {
    let size = part.size();
    let people = |layer: MemberLayer| layer.target(size).map(stated).unwrap_or_default();
    let core = Text::CoreApart { s1: people(MemberLayer::S1Core), s2: people(MemberLayer::S2Core) };
    let base = Text::BaseApart {
        s0: people(MemberLayer::S0Onlooker),
        s1: people(MemberLayer::S1Potential),
        s2: people(MemberLayer::S2Lurker),
    };
    let pictured = LayerModel::chosen(part.plan.staffing.structure, None);
    let note = match part.members.model {
        Some(_) => Text::FollowsPicture { model: store.t(labels::model(pictured)).to_string() },
        None => Text::ChangesPicture,
    };
    html! {
        <section class="monitor__models">
            { section_head(store.t(Text::Models), store.t(Text::ModelsRemark { n: size })) }
            { model_cards(store.t(Text::Models), LayerModel::ALL.iter().map(|&model| card(store, part, model)).collect()) }
            <p class="quiet">
                { dotted([
                    said(&store.t(core), &[Citation::Claim(S1_LAYERS_FACT), Citation::Claim(S2_LAYER_FACTS[0])]),
                    said(&store.t(base), &[Citation::Claim(S0_PYRAMID_FACT), Citation::Claim(S2_LAYER_FACTS[3])]),
                ]) }
            </p>
            <p class="quiet">{ store.t(note) }</p>
            <div class="monitor__gaps">
                <Checkbox name="monitor.fills_gaps" label={store.t(Text::FillGaps)} checked={part.members.fills_gaps}
                    on_change={part.on(store, MembersEdit::FillGaps)} />
                { chips(&[Citation::Ours(OwnRule::LayerGaps)]) }
            </div>
        </section>
    }
}

/// The people of a layer: `23–45`.
fn stated(target: Target) -> String {
    range(&whole(target.stated.min), &whole(target.stated.max))
}

fn card(store: &Store, part: &PartProps, model: LayerModel) -> Html {
    let size = part.size();
    let name = |layer| store.t(labels::layer(layer)).to_string();
    let layers = model.layers(false);
    let top = layers.first().copied();
    let figure = top.and_then(|layer| layer.target(size)).map(stated);
    let unit = match (&figure, top) {
        (Some(_), Some(layer)) => {
            store.t(Text::TopIs { layer: store.lang.pick(name(layer), name(layer).to_lowercase()) })
        }
        _ => AttrValue::default(),
    };
    let words = |layer: &MemberLayer| match layer.target(size) {
        Some(target) => format!("{} {}", name(*layer), stated(target)),
        None => name(*layer),
    };
    let unassigned = left_out(size, model).map(|people| {
        let none = store.t(Text::NoLayer).to_string();
        format!(
            "{} {}",
            store.lang.pick(none.clone(), none.to_lowercase()),
            range(&whole(people.min), &whole(people.max))
        )
    });
    let has_rules = !matches!(model, LayerModel::Pyramid | LayerModel::Four);
    let rows = vec![
        (store.t(Text::RulesStated), store.t(if has_rules { Text::Stated } else { Text::NotStated })),
        (store.t(Text::ActiveMeans), labels::active(model).map_or_else(|| store.t(Text::NotStated), |it| store.t(it))),
        (store.t(Staffing::Applies), store.t(labels::applies(model))),
    ];
    let on_use = {
        let (store, part) = (store.clone(), part.clone());
        Callback::from(move |()| {
            let follow = sections::edit(MembersEdit::SetModel(model.rules()));
            let picture = model.structure().map(|it| Edit::Staffing(StaffingEdit::SetStructure(it)));
            part.edit_all(&store, picture.into_iter().chain([follow]).collect(), None);
        })
    };
    model_card(ModelCard {
        name: "monitor.model",
        code: model.code(),
        title: store.t(labels::model(model)),
        chip: html! { <Cite citation={Citation::Claim(model.fact())} /> },
        is_missing: figure.is_none(),
        figure: figure.map_or_else(|| store.t(Text::NotStated), AttrValue::from),
        unit,
        breakdown: layers.iter().map(words).chain(unassigned).map(AttrValue::from).collect(),
        segments: segments(size, model),
        rows,
        is_used: part.model() == model,
        used_label: store.t(Text::Used),
        use_label: store.t(Text::Use),
        on_use,
    })
}

/// Whom the model puts in none of its layers; none where it leaves nobody out.
fn left_out(size: u32, model: LayerModel) -> Option<People> {
    let counts = structure::layers(size, model.structure()?);
    let left = counts.into_iter().find(|count| count.layer == structure::Layer::Unassigned)?;
    (left.stated.max > 0).then_some(left.stated)
}

/// The layers to the scale of everybody; none for a model without shares.
fn segments(size: u32, model: LayerModel) -> Vec<Segment> {
    let Some(picture) = model.structure() else { return Vec::new() };
    let counts = structure::layers(size, picture);
    let tones = ["t1", "t2", "t3", "rest"];
    let with_tone = counts.iter().zip(tones);
    with_tone.map(|(count, tone)| Segment::new(f64::from(count.drawn) / f64::from(size), tone)).collect()
}
