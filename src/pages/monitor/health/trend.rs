//! How the counts went over days.

use std::rc::Rc;

use yew::prelude::*;

use crate::components::chart::ChartPanel;
use crate::components::segmented::Segmented;
use crate::domain::code::Code as _;
use crate::domain::monitor::Metric;
use crate::domain::monitor::metrics::{Trend, share_on};
use crate::i18n::text::calendar::labels::day_of;
use crate::i18n::text::monitor::{Watch as Text, labels};
use crate::pages::chart_file::on_file;
use crate::pages::fields::on_code;
use crate::pages::monitor::watched::WatchProps;
use crate::pages::said::said;
use crate::playbook::Citation;
use crate::state::store::use_store;
use crate::views::chart::Chart;
use crate::views::monitor::plots::plot;

/// Days that are shown at first.
const SHOWN: i32 = 90;

/// The charts, one at a time.
#[component]
pub fn Trends(props: &WatchProps) -> Html {
    let store = use_store();
    let trend = use_state_eq(|| Trend::Members);
    let is_whole = use_state_eq(|| false);
    let days = &props.monitor.days;
    let first = days.all().keys().next().copied();
    let (Some(first), Some(last)) = (first, props.view.last) else { return Html::default() };
    let is_long = first.days_until(last) >= SHOWN;
    let from = if is_long && !*is_whole { last.plus(1 - SHOWN).unwrap_or(first) } else { first };
    let setting = props.view.setting;
    let drawn = use_plot((Rc::clone(&props.monitor), *trend, (from, last), setting, store.lang));
    let options: Vec<_> =
        Trend::ALL.iter().map(|&trend| (trend.code().into(), store.t(labels::trend(trend)))).collect();
    let lengths = vec![
        ("part".into(), store.t(Text::ChartLast { n: SHOWN.unsigned_abs() })),
        ("whole".into(), store.t(Text::ChartAll)),
    ];
    let on_length = {
        let is_whole = is_whole.setter();
        Callback::from(move |code: AttrValue| is_whole.set(code == "whole"))
    };
    let tools = html! {
        <>
            <Segmented name="monitor.chart" label={store.t(Text::Charts)} small={true} {options} value={trend.code()}
                on_select={on_code(Callback::from({ let trend = trend.setter(); move |to: Trend| trend.set(to) }))} />
            if is_long {
                <Segmented name="monitor.chart_days" label={store.t(Text::ChartRange)} small={true} options={lengths}
                    value={if *is_whole { "whole" } else { "part" }} on_select={on_length} />
            }
        </>
    };
    let name = labels::trend(*trend);
    let value = |day| match *trend {
        Trend::Members => days.get(day, Metric::Members).map(|n| n.to_string()),
        Trend::Active => share_on(days, day, Metric::Speakers, Metric::Members).map(crate::i18n::figures::percent),
        Trend::Messages => days.get(day, Metric::Messages).map(|n| n.to_string()),
    };
    let told = |day| format!("{} {}", day_of(store.lang, day), value(day).unwrap_or_else(|| "—".to_owned()));
    let text = Text::ChartText { what: store.t(name).to_string(), first: told(from), last: told(last) };
    html! {
        <ChartPanel title={store.t(name)} chart={Chart::Plot(drawn)} text={store.t(text)} {tools}
            on_file={on_file(&store, &props.plan, name)}>
            <p class="quiet">{ said(&store.t(Text::Compare), &[Citation::Claim("S4-6-timeliness")]) }</p>
        </ChartPanel>
    }
}

type Asked = (
    Rc<crate::domain::monitor::Monitor>,
    Trend,
    (crate::domain::calendar::day::Day, crate::domain::calendar::day::Day),
    crate::domain::monitor::health::Setting,
    crate::i18n::Lang,
);

/// The drawing of what is asked for, kept until something else is.
#[hook]
fn use_plot(asked: Asked) -> Rc<crate::views::chart::plot::Plot> {
    use_memo(asked, |(monitor, trend, span, setting, lang)| plot(&monitor.days, *trend, *span, *setting, *lang))
}
