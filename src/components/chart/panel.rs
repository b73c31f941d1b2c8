//! A chart in its panel: legend, menu, drawing, readout, and the table of its numbers.

use std::rc::Rc;

use yew::prelude::*;

use super::draw;
use super::funnel::funnel;
use super::hands::{Hands, hands};
use super::table::data;
use crate::components::icon::IconName;
use crate::components::measure::use_width;
use crate::components::media::{use_is_on_paper, use_is_phone};
use crate::components::menu::{Menu, MenuItem};
use crate::views::chart::Chart;
use crate::views::chart::days::Screen;
use crate::views::chart::layout::{Layout, lay_out};
use crate::views::chart::picture::{Heading, WIDTH, picture};
use crate::views::chart::plot::Plot;
use crate::views::chart::readout::readout;
use crate::views::chart::table::DataTable;
use crate::views::drawing::px;

/// A chart as a file, for whoever hands files out.
#[derive(Clone, Debug, PartialEq)]
pub enum ChartFile {
    /// Its numbers, to be written as CSV.
    Csv(DataTable),
    /// SVG text, to be made into an image: see `platform::picture`.
    Png(String),
}

/// Props of [`ChartPanel`].
#[derive(Clone, PartialEq, Properties)]
pub struct ChartPanelProps {
    /// What the chart shows.
    pub title: AttrValue,
    /// The title by itself, for pictures and tables, where a control goes on with it on the page.
    #[prop_or_default]
    pub full_title: AttrValue,
    /// A quiet remark after the title.
    #[prop_or_default]
    pub remark: AttrValue,
    /// The chart.
    pub chart: Chart,
    /// The chart in a sentence: where it goes, where it ends, between what, and what limits it.
    pub text: AttrValue,
    /// What its numbers rest on, for paper and pictures: runs, seed.
    #[prop_or_default]
    pub caption: AttrValue,
    /// Controls between legend and menu.
    #[prop_or_default]
    pub tools: Html,
    /// For a funnel: what sources say of each stage.
    #[prop_or_default]
    pub lines: Vec<Html>,
    /// What stands below the chart.
    #[prop_or_default]
    pub children: Html,
    /// Asked for it as a file.
    pub on_file: Callback<ChartFile>,
}

/// How wide a chart is on a sheet of A4 between the margins and within its panel. Unit: CSS pixels.
const PAPER_WIDTH: f64 = 625.0;

/// A chart in its panel.
#[function_component]
pub fn ChartPanel(props: &ChartPanelProps) -> Html {
    let root = use_node_ref();
    // Paper is neither as wide as the screen nor as narrow: what is drawn for it has words of their size there.
    let is_on_paper = use_is_on_paper();
    let width = use_width(root.clone()).map(|width| if is_on_paper { PAPER_WIDTH } else { width });
    let screen = if use_is_phone() && !is_on_paper { Screen::Phone } else { Screen::Desk };
    let day = use_state_eq(|| None::<usize>);
    let has_table = use_state_eq(|| false);
    // Laid out when the chart or its size changes, and not when a pointer moves over it.
    let drawing =
        use_memo((props.chart.clone(), width.map(px), screen), move |(chart, ..)| draw_chart(chart, width, screen));
    let words = props.chart.words();
    let plot = match &props.chart {
        Chart::Plot(plot) => Some(plot),
        _ => None,
    };
    let title = if props.full_title.is_empty() { &props.title } else { &props.full_title };
    let menu = {
        let (chart, has_table, on_file) = (props.chart.clone(), has_table.clone(), props.on_file.clone());
        let (title, caption) = (title.to_string(), props.caption.to_string());
        Callback::from(move |code: AttrValue| match code.as_str() {
            "csv" => on_file.emit(ChartFile::Csv(chart.table())),
            "png" => {
                let heading = Heading { title: title.clone(), keys: chart.keys(), caption: caption.clone() };
                on_file.emit(ChartFile::Png(picture(&chart.scene(WIDTH, Screen::Desk), &heading)));
            }
            _ => has_table.set(!*has_table),
        })
    };
    let table_label = if *has_table { &words.hide_table } else { &words.show_table };
    let item = |code: &'static str, label: String, icon| MenuItem { icon: Some(icon), ..MenuItem::new(code, label) };
    let file = |code: &'static str, label: String| MenuItem {
        data_export: Some(code.into()),
        ..item(code, label, IconName::DOWNLOAD)
    };
    let items = vec![
        item("table", table_label.to_string(), IconName::TABLE),
        file("csv", words.save_csv.to_string()),
        file("png", words.save_png.to_string()),
    ];
    let keys = props.chart.keys();
    html! {
        <section class="panel chart-panel">
            <div class="panel__head">
                <h2 class="panel__title">{ &props.title }</h2>
                if !props.remark.is_empty() {
                    <span class="panel__remark">{ &props.remark }</span>
                }
                { draw::legend(&keys, plot.map_or("", |plot| plot.stage.class())) }
                <div class="panel__actions">
                    { props.tools.clone() }
                    <Menu label={words.menu.to_string()} small=true {items} on_select={menu} />
                </div>
            </div>
            <div ref={root} class="chart">
                if let Chart::Funnel(stages) = &props.chart {
                    { funnel(props.text.clone(), stages, &props.lines) }
                } else if let Some(drawing) = &*drawing {
                    { drawn(drawing, &props.text, plot.zip(drawing.layout.as_ref()), &day, &words.readout, screen) }
                }
            </div>
            if !props.caption.is_empty() {
                // Charts on one sheet of paper are counted there.
                <p class="chart__caption" data-figure={words.figure}>{ &props.caption }</p>
            }
            { props.children.clone() }
            if *has_table {
                { data(title.clone(), &props.chart.table()) }
            }
        </section>
    }
}

/// A chart, drawn for one size.
#[derive(PartialEq)]
struct Drawing {
    width: AttrValue,
    height: AttrValue,
    nodes: Html,
    layout: Option<Layout>,
}

/// Nothing before the first measure, and nothing of a funnel, whose rows lay themselves out.
fn draw_chart(chart: &Chart, width: Option<f64>, screen: Screen) -> Option<Drawing> {
    let width = width?;
    let (scene, layout) = match chart {
        Chart::Plot(plot) => {
            let layout = lay_out(plot, width, screen);
            (layout.scene(plot.stage), Some(layout))
        }
        Chart::Tornado(tornado) => (tornado.scene(width, screen), None),
        Chart::Funnel(_) => return None,
    };
    Some(Drawing { width: px(width).into(), height: px(scene.height).into(), nodes: draw::nodes(&scene), layout })
}

/// The drawing, and what is read of it: a box beside the line at a desk, a row of values below the chart on a phone.
fn drawn(
    drawing: &Drawing,
    text: &AttrValue,
    readable: Option<(&Rc<Plot>, &Layout)>,
    day: &UseStateHandle<Option<usize>>,
    label: &str,
    screen: Screen,
) -> Html {
    let Drawing { width, height, nodes, .. } = drawing;
    let readable = readable.filter(|(_, layout)| layout.n_days > 0);
    let now = readable.map(|(plot, layout)| readout(plot, layout, day.unwrap_or(layout.n_days - 1)));
    let shown = now.as_ref().filter(|_| day.is_some() || screen == Screen::Phone);
    html! {
        <>
            <div class="chart__stage">
                <svg
                    class="chart__drawing"
                    {width}
                    {height}
                    viewBox={format!("0 0 {width} {height}")}
                    role="img"
                    aria-label={text}
                >
                    { nodes.clone() }
                </svg>
                if let (Some((plot, layout)), Some(now)) = (readable, &now) {
                    if shown.is_some() {
                        <svg class="chart__over" {width} {height} aria-hidden="true">
                            { draw::readout(now, layout.frame, now.spot(layout)) }
                        </svg>
                    }
                    { hands(Hands {
                        label: label.to_owned().into(),
                        words: now.sentence(plot).into(),
                        layout,
                        day: **day,
                        on_day: {
                            let day = day.setter();
                            Callback::from(move |to| day.set(to))
                        },
                    }) }
                }
            </div>
            if let Some(now) = shown {
                { draw::values(now) }
            }
        </>
    }
}
