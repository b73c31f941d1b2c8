//! What moves a figure most.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::desk::PartProps;
use super::files::rests_on;
use super::slices::{Wanted, in_slices};
use crate::components::chart::ChartPanel;
use crate::components::select_field::SelectField;
use crate::components::skeleton::{SkeletonShape, skeleton};
use crate::domain::code::Code;
use crate::domain::funnel::figure::Kpi;
use crate::i18n::text::funnel::outcome::{self as text, Outcome as Text};
use crate::pages::chart_file::on_file;
use crate::pages::fields::on_code;
use crate::simulation::from_plan::Derived;
use crate::simulation::from_plan::sway::{Sway, sway, turnable};
use crate::state::store::use_store;
use crate::views::chart::Chart;
use crate::views::funnel::sway as views;

/// With more rows than this, it is as tall as the funnel and the other lines together.
const TALL: usize = 5;

/// The tornado of one figure.
#[derive(PartialEq)]
struct Found {
    derived: Rc<Derived>,
    kpi: Kpi,
    base: f64,
    sways: Vec<Sway>,
}

/// The tornado.
#[component]
pub fn TornadoPanel(props: &PartProps) -> Html {
    let store = use_store();
    let chosen = use_state_eq(|| None::<Kpi>);
    let kpi = chosen.unwrap_or_else(|| {
        let moves = |kpi: Kpi| props.expected.kpis[kpi as usize].is_some_and(|figure| figure != 0.0);
        if moves(Kpi::Profit) { Kpi::Profit } else { Kpi::MembersEnd }
    });
    let found = use_found(props, kpi);
    let name = store.t(text::kpi(kpi)).to_string();
    let on_select = {
        let chosen = chosen.setter();
        on_code(Callback::from(move |kpi: Kpi| chosen.set(Some(kpi))))
    };
    let options = views::ASKED.map(|kpi| (kpi.code().into(), store.t(text::kpi(kpi))));
    let tools = html! {
        <div class="tornado__choice">
            <SelectField name="funnel.tornado" label={store.t(Text::Figure)} options={options.to_vec()}
                value={kpi.code()} {on_select} />
        </div>
    };
    let title = Text::TornadoTitle { kpi: name };
    let Some(found) = (*found).as_ref().filter(|found| found.kpi == kpi) else {
        return html! {
            <section class="panel chart-panel" aria-busy="true">
                <div class="panel__head"><h2 class="panel__title">{ store.t(title) }</h2></div>
                { skeleton(SkeletonShape::Block) }
            </section>
        };
    };
    let chart = views::tornado(&found.sways, kpi, found.base, &props.funnel, store.lang);
    let words = views::text(&chart, store.lang);
    let left_out = views::left_out(&found.sways, &chart, store.lang);
    let is_stale = found.derived != props.derived;
    let is_empty = chart.swings.is_empty();
    let class =
        classes!("tornado", (chart.swings.len() > TALL).then_some("tornado--tall"), is_stale.then_some("is-stale"));
    html! {
        <div {class}>
            <ChartPanel title={store.t(Text::TornadoHead)} full_title={store.t(title)} chart={Chart::Tornado(Rc::new(chart))} text={words.clone()} {tools}
                caption={rests_on(&store, props, None)}
                on_file={on_file(&store, &props.plan, Text::TornadoFile)}>
                <p class="panel__note">
                    { if is_empty { words.into() } else { store.t(Text::TornadoNote) } }
                    { for left_out.map(|left_out| html! { <>{ store.lang.pick("", " ") }{ left_out }</> }) }
                </p>
            </ChartPanel>
        </div>
    }
}

/// The tornado, worked out little by little once the inputs have come to rest; until then the one before.
#[hook]
fn use_found(part: &PartProps, kpi: Kpi) -> Rc<Option<Found>> {
    let found = use_state(|| Rc::new(None::<Found>));
    {
        let (found, funnel, platform) = (found.setter(), Rc::clone(&part.funnel), part.ground.platform());
        let base = part.expected.kpis[kpi as usize];
        use_effect_with((Rc::clone(&part.derived), kpi), move |(derived, kpi)| {
            let (derived, kpi, wanted) = (Rc::clone(derived), *kpi, Wanted::new());
            let awaited = wanted.clone();
            spawn_local(async move {
                let mut keys = turnable(&derived, &funnel, platform).into_iter();
                let mut sways = Vec::new();
                let step = || match keys.next() {
                    Some(key) => {
                        sways.extend(sway(&derived, key, kpi));
                        None
                    }
                    None => Some(()),
                };
                if in_slices(&awaited, step).await.is_some() {
                    found.set(Rc::new(Some(Found { derived, kpi, base: base.unwrap_or(0.0), sways })));
                }
            });
            move || wanted.give_up()
        });
    }
    (*found).clone()
}
