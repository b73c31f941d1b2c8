//! The charts over days, one at a time.

use std::rc::Rc;

use yew::prelude::*;

use super::desk::PartProps;
use super::files::rests_on;
use super::forecast::Case;
use super::scenarios::{case_name, tone};
use crate::components::button::Button;
use crate::components::chart::ChartPanel;
use crate::components::figure::figure;
use crate::components::segmented::Segmented;
use crate::domain::code::Code;
use crate::domain::funnel::group::Group;
use crate::domain::staffing::team::People;
use crate::exchange::sections;
use crate::i18n::text::funnel::inputs;
use crate::i18n::text::funnel::outcome::Outcome as Text;
use crate::jobs::simulation::{Report, Urgency, Wish};
use crate::pages::chart_file::on_file;
use crate::pages::fields::on_code;
use crate::platform::page;
use crate::platform::simulator::{self, Simulation};
use crate::simulation::demand;
use crate::simulation::expected::Expected;
use crate::simulation::inputs::Inputs;
use crate::simulation::series::Series;
use crate::state::store::{Store, use_store};
use crate::views::chart::Chart;
use crate::views::chart::plot::{Plot, Stage as Drawn};
use crate::views::funnel::coverage::{coverage, measured_members};
use crate::views::funnel::plots::{Course, Frame, Topic};
use crate::views::funnel::words::{self, Said};

/// Single runs that are shown when asked for.
const SINGLE_RUNS: u32 = 20;

/// The charts.
#[component]
pub fn Charts(props: &PartProps) -> Html {
    let store = use_store();
    let topic = use_state_eq(|| Topic::Members);
    let has_runs = use_state_eq(|| false);
    let runs = use_runs(has_runs.then(|| props.derived.inputs.clone()));
    let mut shown = course(props, props.case, &props.expected, &store);
    // The others are there to be compared with: of one figure only, members.
    let others: Vec<(Case, Rc<Expected>)> = others(props);
    let others: Vec<Course<'_>> =
        others.iter().map(|(case, expected)| course(props, *case, expected, &store)).collect();
    let known = props.known();
    let is_stale = known.is_some_and(|known| known.are_results_stale);
    // Means of earlier inputs would stand in for what is expected of these.
    if is_stale && !topic.has_ranges() {
        shown.results = None;
    }
    // What was cancelled after some of its runs stays as far as it came.
    let stage = match props.fresh() {
        _ if is_stale && shown.results.is_some() => Drawn::Stale,
        Some(_) => Drawn::Full,
        None => Drawn::Running,
    };
    let simulated = &props.derived.inputs;
    let frame = Frame { lang: store.lang, first: props.first, inputs: simulated, size: props.ground.size, stage };
    let needed: Vec<People> = match *topic {
        Topic::Staff => {
            let members: Vec<f64> = match shown.results {
                Some(results) => results.band(Series::Members).iter().map(|day| day.quantiles[2]).collect(),
                None => props.expected.series(Series::Members).to_vec(),
            };
            demand::staff(&props.plan, props.plan.staffing.model, &demand::most_of_a_week(&members))
        }
        _ => Vec::new(),
    };
    // Without a day to begin on, no day of the forecast is one on which somebody counted.
    let counted = props.derived.start().and_then(|first| {
        measured_members(&sections::monitor(&props.plan).days, first, simulated.horizon_days as usize)
    });
    let plot: Plot = match *topic {
        Topic::Members => frame.with_counted(frame.members(&shown, &others, &runs), counted.clone()),
        Topic::Layers => frame.layers(&shown),
        Topic::Flow => frame.flow(&shown),
        Topic::Talk => frame.talk(&shown),
        Topic::Money => frame.money(&shown),
        Topic::Staff => frame.staff(&needed),
    };
    let fresh = shown.results.filter(|_| !is_stale).map(|results| results.band(Series::Members));
    let covered = fresh.zip(counted.as_ref()).and_then(|(bands, members)| coverage(bands, members));
    let covered =
        covered.map(|covered| figure("funnel.coverage", covered.wide_share().to_string(), covered.words(store.lang)));
    // What is said is of these inputs.
    let told = Course { results: shown.results.filter(|_| !is_stale), ..shown.clone() };
    let said = Said { topic: *topic, course: &told, inputs: simulated, lang: store.lang };
    let options: Vec<_> = Topic::ALL.iter().map(|&topic| (topic.code().into(), store.t(words::tab(topic)))).collect();
    let tools = html! {
        <Segmented name="funnel.chart" label={store.t(Text::Chart)} small={true} {options} value={topic.code()}
            on_select={on_code(Callback::from({ let topic = topic.setter(); move |to: Topic| topic.set(to) }))} />
    };
    if *topic == Topic::Money && !props.has_money() {
        return no_money(&store, tools);
    }
    let caption = rests_on(&store, props, shown.results);
    let toggle = {
        let has_runs = has_runs.clone();
        Callback::from(move |_: MouseEvent| has_runs.set(!*has_runs))
    };
    html! {
        <ChartPanel title={store.t(words::title(*topic))} chart={Chart::Plot(Rc::new(plot))} text={words::text(&said)}
            {caption} {tools} on_file={on_file(&store, &props.plan, words::title(*topic))}>
            if *topic == Topic::Members {
                { for covered.map(|words| html! { <p class="forecast__covered">{ words }</p> }) }
                <p class="forecast__more">
                    <Button small={true} label={store.t(if *has_runs { Text::HideRuns } else { Text::ShowRuns })}
                        onclick={toggle} data_action={Some(AttrValue::Static("single-runs"))} />
                </p>
            }
        </ChartPanel>
    }
}

/// What stands for the chart of money where nothing was said of money: where that can be said.
fn no_money(store: &Store, tools: Html) -> Html {
    let name = store.t(inputs::group(Group::Money));
    let to_group = |_: MouseEvent| page::focus(&format!("[data-fold='{}'] > summary", Group::Money.code()));
    html! {
        <section class="panel chart-panel">
            <div class="panel__head">
                <h2 class="panel__title">{ store.t(words::title(Topic::Money)) }</h2>
                <div class="panel__actions">{ tools }</div>
            </div>
            <p class="panel__note">
                { store.t(Text::NoMoney) }
                { " " }
                <button type="button" class="text-link" onclick={Callback::from(to_group)} data-action="to-money">
                    { name }
                </button>
            </p>
        </section>
    }
}

/// What is known of a case, with its name and color.
fn course<'a>(part: &'a PartProps, case: Case, expected: &'a Expected, store: &Store) -> Course<'a> {
    let results = part.forecasts.of(case).and_then(|known| known.results.as_deref());
    Course { name: case_name(store, part, case).to_string(), tone: tone(case), expected, results }
}

/// The other cases, with what is to be expected of them.
fn others(part: &PartProps) -> Vec<(Case, Rc<Expected>)> {
    let all = std::iter::once(None).chain(part.funnel.scenarios.keys().copied().map(Some));
    let others = all.filter(|case| *case != part.case);
    let known = others.filter_map(|case| Some((case, part.forecasts.of(case)?)));
    known.map(|(case, known)| (case, Rc::new(Expected::of(&known.inputs)))).collect()
}

/// The members' courses of some runs, while they are asked for.
#[hook]
fn use_runs(inputs: Option<Inputs>) -> Vec<Rc<[f64]>> {
    let runs = use_state_eq(Vec::<Rc<[f64]>>::new);
    let work = use_mut_ref(|| None::<Simulation>);
    {
        let runs = runs.setter();
        use_effect_with(inputs, move |inputs| {
            // What was asked before is no longer wanted.
            *work.borrow_mut() = None;
            let Some(inputs) = inputs.clone() else { return runs.set(Vec::new()) };
            let n_runs = SINGLE_RUNS.min(inputs.runs);
            let on_report = move |report: Report| {
                if let Report::Paths(paths) = report {
                    let path = |path: &Vec<u32>| path.iter().map(|&members| f64::from(members)).collect();
                    runs.set(paths.iter().map(path).collect());
                }
            };
            // Inputs that cannot be simulated have no runs; the page says so where it simulates them all.
            *work.borrow_mut() =
                simulator::start(Wish::Paths(inputs, n_runs, Series::Members), Urgency::Now, on_report).ok();
        });
    }
    (*runs).clone()
}
