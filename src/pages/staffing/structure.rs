//! The members' layers by each source that gives shares.

use std::rc::Rc;

use yew::prelude::*;

use crate::components::panel::panel;
use crate::components::stacked_bar::{Segment, stacked_bar};
use crate::domain::code::Code;
use crate::domain::plan::Plan;
use crate::domain::staffing::StructureModel;
use crate::domain::structure::{LayerCount, citations, layers};
use crate::i18n::figures::{range, whole};
use crate::i18n::text::labels;
use crate::i18n::text::staffing::Staffing;
use crate::pages::cite::Cite;
use crate::playbook::Citation;
use crate::state::store::{Store, use_store};

/// Properties of [`StructurePanel`].
#[derive(PartialEq, Properties)]
pub struct StructurePanelProps {
    /// The plan.
    pub plan: Rc<Plan>,
}

/// Three models side by side; what two sources leave open is said.
#[component]
pub fn StructurePanel(props: &StructurePanelProps) -> Html {
    let store = use_store();
    panel(
        store.t(Staffing::Members),
        html! {
            <>
                <div class="staffing__structures">
                    { for StructureModel::ALL.iter().map(|&model| one(&store, &props.plan, model)) }
                </div>
                <p class="staffing__gauge-note">
                    { store.t(Staffing::MembersRemark) }{ " " }
                    <Cite citation={Citation::Claim("S3-8-layer-core")} />{ " " }
                    <Cite citation={Citation::Claim("S4-5-rfm-four")} />
                </p>
            </>
        },
    )
}

fn one(store: &Store, plan: &Plan, model: StructureModel) -> Html {
    let size = plan.staffing.size.get();
    let layers = layers(size, model);
    let segment = |(i, count): (usize, &LayerCount)| {
        let tone = ["t1", "t2", "t3", "rest"][i.min(3)];
        Segment::new(f64::from(count.drawn) / f64::from(size), tone)
    };
    let note = match model {
        StructureModel::Pyramid => Staffing::PyramidNote,
        StructureModel::ThreeLayers => Staffing::ThreeNote,
        StructureModel::FourLayers => Staffing::FourNote,
    };
    let item = |count: &LayerCount| {
        let stated = range(&whole(count.stated.min), &whole(count.stated.max));
        let value = count.drawn.to_string();
        let kpi = format!("staffing.layer.{}.{}", model.code(), count.layer.code());
        html! {
            <div>
                <dt>{ store.t(labels::layer(count.layer)) }</dt>
                <dd>
                    <output aria-live="off" data-kpi={kpi} data-value={value}>{ whole(count.drawn) }</output>
                    if count.stated.is_range() {
                        <span class="staffing__stated">{ format!(" ({stated})") }</span>
                    }
                </dd>
            </div>
        }
    };
    html! {
        <div class="staffing__structure">
            <p class="staffing__structure-head">
                <b>{ store.t(labels::structure(model)) }</b>
                { for citations(model).into_iter().map(|citation| html! { <>{ " " }<Cite {citation} /></> }) }
                if plan.staffing.structure == model {
                    <span class="staffing__stated">{ store.t(Staffing::UsedInPicture) }</span>
                }
            </p>
            { stacked_bar(&layers.iter().enumerate().map(segment).collect::<Vec<_>>(), 8, None) }
            <dl class="staffing__layers">{ for layers.iter().map(item) }</dl>
            <p class="staffing__stated">{ store.t(note) }</p>
        </div>
    }
}
