//! Charts before they are drawn: scales, ticks, paths, places of words, readouts, tables, and pictures as text.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::rc::Rc;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use qunce::domain::calendar::day::Day;
use qunce::i18n::Lang;
use qunce::i18n::figures::grouped;
use qunce::views::chart::Chart;
use qunce::views::chart::days::{Screen, day_labels};
use qunce::views::chart::funnel::{self, Funnel};
use qunce::views::chart::label::{Anchor, Label, Rect, in_two_lines, place, shortened, spread};
use qunce::views::chart::layout::{LabelKind, Layout, Sizes, lay_out};
use qunce::views::chart::notation::{Form, Notation};
use qunce::views::chart::path::Places;
use qunce::views::chart::picture::{Heading, picture};
use qunce::views::chart::plot::{Mark, MarkKind, Plot, Series, Shape, Spread, Stage, Tone};
use qunce::views::chart::readout::readout;
use qunce::views::chart::scale::{Base, Grain, Linear, extent, ticks};
use qunce::views::chart::scene::Node;
use qunce::views::chart::table::{Cell, table_of};
use qunce::views::chart::tornado::{Swing, Tornado};
use qunce::views::chart::whisker::Whisker;
use qunce::views::drawing::text_width;

const FIRST: Day = Day::literal(2026, 9, 1);

fn people() -> Notation {
    Notation { form: Form::Whole, before: "".into(), unit: "人".into() }
}

fn money() -> Notation {
    Notation { form: Form::Whole, before: "¥".into(), unit: "".into() }
}

fn series(name: &'static str, tone: Tone, shape: Shape) -> Series {
    Series { name: name.into(), tone, shape }
}

fn plot(series: Vec<Series>) -> Plot {
    Plot {
        lang: Lang::Zh,
        first: FIRST,
        notation: people(),
        base: Base::Zero,
        series,
        marks: Vec::new(),
        stage: Stage::Full,
    }
}

/// A group that fills up to 500.
fn filling(n_days: usize, speed: f64) -> Rc<[Spread]> {
    let day = |day: usize| {
        let middle = speed * day as f64;
        [0.8, 0.9, 1.0, 1.1, 1.2].map(|share| (share * middle).min(500.0))
    };
    (0..n_days).map(day).collect()
}

fn members() -> Plot {
    let marks = vec![
        Mark { value: 500.0, label: "单群上限 500 人".into(), kind: MarkKind::Limit },
        Mark { value: 450.0, label: "目标 450 人".into(), kind: MarkKind::Target },
    ];
    Plot { marks, ..plot(vec![series("", Tone::Scenario(0), Shape::Fan(filling(90, 6.0)))]) }
}

/// The texts of an axis.
fn numbers(layout: &Layout) -> Vec<&str> {
    layout.grid.iter().map(|(_, label)| label.text.as_str()).collect()
}

/// Everything that is written in a layout.
fn words(layout: &Layout) -> impl Iterator<Item = &Label> {
    let marks = layout.marks.iter().filter_map(|(_, _, label)| label.as_ref());
    marks.chain(layout.labels.iter().map(|(_, _, label)| label))
}

fn assert_apart(labels: &[&Label], size: f64) {
    for (n, one) in labels.iter().enumerate() {
        for other in &labels[n + 1..] {
            assert!(!one.covers(size).overlaps(other.covers(size)), "{one:?} covers {other:?}");
        }
    }
}

#[test]
fn an_axis_names_round_numbers() {
    for (values, base, grain, expected) in [
        (Some((7.0, 500.0)), Base::Zero, Grain::Whole, "0 100 200 300 400 500"),
        (Some((0.0, 501.0)), Base::Zero, Grain::Whole, "0 200 400 600"),
        (Some((0.0, 0.0)), Base::Zero, Grain::Whole, "0 1 2 3"),
        (Some((1.0, 2.0)), Base::Zero, Grain::Whole, "0 1 2 3"),
        (Some((3.0, 3.0)), Base::Zero, Grain::Whole, "0 1 2 3"),
        (Some((-800.0, 2600.0)), Base::Zero, Grain::Whole, "-1,000 0 1,000 2,000 3,000"),
        (Some((-500.0, -100.0)), Base::Zero, Grain::Whole, "-500 -400 -300 -200 -100 0"),
        (Some((0.1, 0.6)), Base::Zero, Grain::Fine, "0 0.2 0.4 0.6"),
        (Some((84.0, 92.0)), Base::Free, Grain::Whole, "84 86 88 90 92"),
        (Some((0.0, 0.000_03)), Base::Zero, Grain::Fine, "0 0.00001 0.00002 0.00003"),
        (None, Base::Zero, Grain::Whole, "0 1 2 3"),
    ] {
        let texts: Vec<String> = ticks(values, base, grain).into_iter().map(|tick| grouped(tick, 6)).collect();
        assert_eq!(texts.join(" "), expected, "{values:?} {base:?}");
    }
}

#[test]
fn what_is_no_number_has_no_say_in_the_extent() {
    assert_eq!(extent([f64::NAN, 2.0, f64::INFINITY, -1.0].into_iter()), Some((-1.0, 2.0)));
    assert_eq!(extent([f64::NAN].into_iter()), None);
}

#[test]
fn numbers_are_written_with_their_unit_and_sign() {
    let share = Notation::bare(Form::Share);
    let decimal = Notation { form: Form::Decimal(1), before: "".into(), unit: "次/日".into() };
    for (text, expected) in [
        (people().full(1453.4), "1,453 人"),
        (people().range(415.0, 490.0), "415–490"),
        (people().range(-120.0, 80.0), "-120 – 80"),
        (money().full(-2395.0), "-¥2,395"),
        (money().short(-0.2), "¥0"),
        (share.full(0.884), "88%"),
        (share.at_axis(0.125, 0.025), "12.5%"),
        (share.at_axis(0.2, 0.2), "20%"),
        (decimal.full(16.45), "16.5 次/日"),
        (decimal.at_axis(0.25, 0.25), "0.25"),
        (people().at_axis(1500.0, 500.0), "1,500"),
        (people().full(f64::NAN), "—"),
        (people().short(4.0e12), "4,000,000,000,000"),
    ] {
        assert_eq!(text, expected);
    }
}

fn labels_of(n_days: usize, width: f64, screen: Screen, lang: Lang) -> String {
    let x = Linear { values: (0.0, (n_days - 1) as f64), places: (40.0, 40.0 + width) };
    let labels = day_labels(FIRST, n_days, (x, 284.0), (lang, Sizes::of(screen).text), screen);
    let texts: Vec<String> = labels.into_iter().map(|label| label.text).collect();
    texts.join(" ")
}

#[test]
fn the_days_of_an_axis_depend_on_how_many_there_are() {
    for (n_days, width, screen, expected) in [
        (90, 780.0, Screen::Desk, "9/1 9/15 10/1 10/15 11/1 11/15 11/29"),
        (90, 300.0, Screen::Phone, "9/1 10/1 11/1 11/29"),
        (7, 780.0, Screen::Desk, "9/1 9/2 9/3 9/4 9/5 9/6 9/7"),
        (30, 780.0, Screen::Desk, "9/1 9/8 9/15 9/22 9/30"),
        (1, 780.0, Screen::Desk, "9/1"),
        (365, 300.0, Screen::Phone, "9/1 11/1 1/1 3/1 5/1 7/1 8/31"),
    ] {
        assert_eq!(labels_of(n_days, width, screen, Lang::Zh), expected, "{n_days} days in {width}");
    }
    assert!(labels_of(365, 780.0, Screen::Desk, Lang::En).ends_with("31 Aug"));
}

#[test]
fn a_path_has_a_gap_where_there_is_no_number() {
    let places = Places {
        x: Linear { values: (0.0, 4.0), places: (0.0, 40.0) },
        y: Linear { values: (0.0, 10.0), places: (100.0, 0.0) },
    };
    let values = || [0.0, 5.0, f64::NAN, 10.0, 10.0].into_iter();
    assert_eq!(places.line(values()), "M0 100L10 50M30 0L40 0");
    // A number between two gaps is a dot.
    assert_eq!(places.line([f64::NAN, 5.0, f64::NAN].into_iter()), "M10 50L10 50");
    assert_eq!(places.steps(values()), "M0 100H10V50M30 0H40V0");
    let band = places.band(values().map(|value| (value / 2.0, value)));
    assert_eq!(band, "M0 100L10 50L10 75L0 100zM30 0L40 0L40 50L30 50z");
}

#[test]
fn areas_stand_on_one_another() {
    let area = |values: [f64; 2]| Shape::Area(Rc::from(values));
    let plot = plot(vec![
        series("核心", Tone::Category(0), area([1.0, 2.0])),
        series("活跃", Tone::Category(1), area([3.0, f64::NAN])),
        series("潜水", Tone::Category(6), area([5.0, 6.0])),
    ]);
    assert_eq!(plot.stack(), [vec![1.0, 2.0], vec![4.0, 2.0], vec![9.0, 8.0]]);
    assert_eq!(plot.extent(), Some((8.0, 9.0)));
    let layout = lay_out(&plot, 800.0, Screen::Desk);
    assert_eq!(numbers(&layout), ["0", "2", "4", "6", "8", "10"]);
    let now = readout(&plot, &layout, 0);
    let heights: Vec<f64> = now.dots.iter().map(|(y, _)| *y).collect();
    assert_eq!(heights, [1.0, 4.0, 9.0].map(|value| layout.places.y.at(value)));
}

#[test]
fn a_fan_names_its_limit_its_target_and_its_bands() {
    let layout = lay_out(&members(), 832.0, Screen::Desk);
    assert_eq!(numbers(&layout), ["0", "100", "200", "300", "400", "500"]);
    let texts: Vec<&str> = words(&layout).map(|label| label.text.as_str()).collect();
    assert_eq!(texts, ["单群上限 500 人", "目标 450 人", "95%", "5%", "中位数"]);
    assert_apart(&words(&layout).collect::<Vec<_>>(), 12.0);
    let phone = lay_out(&members(), 358.0, Screen::Phone);
    assert_eq!(words(&phone).count(), 2, "a phone names its limits, and leaves the bands to the legend");
}

#[test]
fn compared_lines_are_named_at_their_ends() {
    let outline = |name, n| series(name, Tone::Scenario(n), Shape::Outline(filling(90, 5.0 + f64::from(n) / 100.0)));
    let base = series("基准", Tone::Scenario(0), Shape::Fan(filling(90, 5.0)));
    let plot =
        plot(vec![base, outline("周末双倍台卡", 1), outline("取消问卷", 2), outline("名字很长".repeat(9).leak(), 3)]);
    let layout = lay_out(&plot, 832.0, Screen::Desk);
    let ends: Vec<&Label> =
        layout.labels.iter().filter(|(kind, ..)| *kind == LabelKind::End).map(|(_, _, label)| label).collect();
    assert_eq!(ends.len(), 4);
    assert!(ends[3].text.ends_with('…') && ends[3].covers(12.0).right() <= 832.0);
    assert_apart(&ends, 12.0);
    assert!(lay_out(&plot, 358.0, Screen::Phone).labels.is_empty());
}

#[test]
fn a_day_is_read_in_words() {
    let plot = Plot { series: vec![series("", Tone::Scenario(0), Shape::Fan(filling(90, 6.0)))], ..members() };
    let layout = lay_out(&plot, 832.0, Screen::Desk);
    let now = readout(&plot, &layout, 73);
    assert_eq!(now.title, "11 月 13 日 · 第 74 天");
    assert_eq!(now.sentence(&plot), "11 月 13 日 · 第 74 天，中位数 438 人，25%–75% 394–482，5%–95% 350–500");
    let english = Plot { lang: Lang::En, ..plot.clone() };
    assert!(readout(&english, &layout, 73).sentence(&english).starts_with("13 Nov · day 74, Median 438 人"));
    assert_eq!(readout(&plot, &layout, 1000).title, "11 月 29 日 · 第 90 天");
}

#[test]
fn a_chart_is_also_a_table() {
    let plot = plot(vec![
        series("基准", Tone::Scenario(0), Shape::Fan(filling(2, 6.0))),
        series("别的", Tone::Scenario(1), Shape::Line(Rc::from([1.0]))),
    ]);
    let table = table_of(&plot);
    assert_eq!(
        table.head,
        [
            "日期",
            "第几天",
            "基准 5%（人）",
            "基准 25%（人）",
            "基准 中位数（人）",
            "基准 75%（人）",
            "基准 95%（人）",
            "别的（人）"
        ]
    );
    let rows: Vec<Vec<String>> = table.rows.iter().map(|row| row.iter().map(Cell::shown).collect()).collect();
    assert_eq!(rows[0], ["2026-09-01", "1", "0", "0", "0", "0", "0", "1"]);
    assert_eq!(rows[1], ["2026-09-02", "2", "5", "5", "6", "7", "7", ""]);
    assert_eq!(table.rows[1][2], Cell::Number { shown: "5".into(), exact: 0.8 * 6.0 });
}

#[test]
fn a_legend_explains_what_is_drawn() {
    let texts = |plot: &Plot| plot.keys().into_iter().map(|key| key.text.into_owned()).collect::<Vec<_>>();
    assert_eq!(texts(&members()), ["中位数", "25%–75%", "5%–95%"]);
    let running = plot(vec![
        series("区间（1,240 次）", Tone::Scenario(0), Shape::Bands(filling(9, 1.0))),
        series("", Tone::Scenario(0), Shape::Expected(Rc::from([1.0, 2.0]))),
    ]);
    assert_eq!(texts(&running), ["区间（1,240 次）", "期望值"]);
}

fn tornado(swings: &[(f64, f64)]) -> Tornado {
    let swing =
        |(n, (less, more)): (usize, &(f64, f64))| Swing { name: format!("因素 {n}"), less: *less, more: *more };
    Tornado { lang: Lang::Zh, notation: money(), base: 100.0, swings: swings.iter().enumerate().map(swing).collect() }
}

#[test]
fn a_tornado_shows_what_matters_most() {
    let many: Vec<(f64, f64)> = (1..=12).map(|n| (100.0 - f64::from(n), 100.0 + f64::from(n))).collect();
    let layout = tornado(&many).lay_out();
    assert_eq!(layout.rows.len(), 8);
    assert_eq!(layout.rows[0].name, "因素 11");
    assert_eq!(layout.more.as_deref(), Some("还有 4 项"));
    assert_eq!(layout.base_label, "基准 ¥100");
    assert_eq!(tornado(&many).table().rows.len(), 12);
    assert!((layout.base - 0.5).abs() < 1e-9);
}

#[test]
fn a_tornado_has_its_values_at_the_ends() {
    let ends = |less, more| {
        let row = tornado(&[(less, more), (0.0, 200.0)]).lay_out().rows.pop().unwrap();
        (row.left.map(|(_, text)| text), row.right.map(|(_, text)| text))
    };
    let text = |text: &str| Some(text.to_owned());
    assert_eq!(ends(90.0, 120.0), (text("¥90"), text("¥120")));
    assert_eq!(ends(120.0, 90.0), (text("¥90"), text("¥120")), "more of it makes less");
    assert_eq!(ends(110.0, 120.0), (None, text("−20% ¥110，+20% ¥120")), "both ways make more");
    assert_eq!(ends(90.0, 80.0), (text("−20% ¥90，+20% ¥80"), None));
    assert_eq!(tornado(&[(f64::NAN, 1.0)]).lay_out().rows.len(), 0);
    assert!(tornado(&[]).scene(300.0, Screen::Phone).nodes.len() >= 2, "nothing to vary still has a base");
}

#[test]
fn a_tornado_s_columns_begin_with_no_sign() {
    for lang in [Lang::Zh, Lang::En] {
        let table = Tornado { lang, ..tornado(&[(90.0, 120.0)]) }.table();
        assert!(
            table.head.iter().all(|head| head.chars().next().is_some_and(char::is_alphanumeric)),
            "{:?}",
            table.head
        );
    }
}

#[test]
fn where_there_is_little_room_a_tornado_s_factors_stand_above_its_bars() {
    let swings = [(-12_345.0, 23_456.0), (-9_000.0, 18_000.0)];
    let bars = |width| {
        let rects = tornado(&swings).scene(width, Screen::Desk).nodes.into_iter().filter_map(|node| match node {
            Node::Rect { rect, .. } => Some(rect),
            _ => None,
        });
        let rects: Vec<Rect> = rects.collect();
        let (from, to) = (rects.iter().map(|rect| rect.x), rects.iter().map(|rect| rect.right()));
        to.fold(0.0, f64::max) - from.fold(f64::INFINITY, f64::min)
    };
    assert!(bars(290.0) > 290.0 * 0.5, "{}", bars(290.0));
    assert!(bars(760.0) > 760.0 * 0.5, "{}", bars(760.0));
}

#[test]
fn a_funnel_is_drawn_to_one_scale() {
    let stage = |count: f64| funnel::Stage {
        name: "扫码".into(),
        count,
        rate: Cell::Blank,
        of: String::new(),
        line: String::new(),
    };
    let funnel = Funnel {
        lang: Lang::Zh,
        notation: people(),
        head: ["阶段", "中位数", "比率", "资料里的线"].map(String::from),
        stages: [1488.0, 744.0, 0.0, f64::NAN].map(stage).into(),
    };
    assert_eq!(funnel.lengths(), [1.0, 0.5, 0.0, 0.0]);
}

#[test]
fn a_whisker_has_its_target_beside_it() {
    let whisker = Whisker::new([448.0, 499.0, 500.0], Some(450.0)).unwrap();
    assert!(whisker.from > 0.0 && whisker.to < 1.0 && whisker.from < whisker.median && whisker.median < whisker.to);
    assert!(whisker.target.unwrap() > whisker.from);
    let same = Whisker::new([5.0; 3], None).unwrap();
    assert_eq!((same.from, same.median, same.to), (0.5, 0.5, 0.5));
    assert_eq!(Whisker::new([f64::NAN; 3], Some(1.0)), None);
}

#[test]
fn a_picture_is_whole_and_hostile_names_are_only_text() {
    let mut plot = members();
    plot.marks[0].label = "<script>\"&'\u{1}".into();
    let chart = Chart::Plot(Rc::new(plot));
    let heading =
        Heading { title: "成员数 <b>".into(), keys: chart.keys(), caption: "2,000 次推演，种子 1".into() };
    let svg = picture(&chart.scene(880.0, Screen::Desk), &heading);
    assert!(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\"") && svg.ends_with("</svg>"));
    assert!(!svg.contains("<script") && !svg.contains("<b>") && !svg.contains('\u{1}') && !svg.contains("style="));
    assert!(svg.contains("&lt;script&gt;&quot;&amp;'") && svg.contains("种子 1") && svg.contains("25%–75%"));
    assert_eq!(svg.matches("<g").count(), svg.matches("</g>").count());
}

#[test]
fn words_are_cut_where_they_do_not_fit() {
    assert_eq!(shortened("活动参与率", 100.0, 12.0), "活动参与率");
    assert_eq!(shortened("活动参与率", 40.0, 12.0), "活动…");
    assert_eq!(shortened("👩‍👩‍👧家人", 20.0, 12.0), "…");
    let lines = |text, room| in_two_lines(text, room, 12.0);
    assert_eq!(lines("参与率", 100.0), ["参与率"]);
    assert_eq!(lines("Questionnaires passed", 110.0), ["Questionnaires", "passed"]);
    assert_eq!(lines("公众号菜单 · 每天扫码", 80.0), ["公众号菜单 ·", "每天扫码"]);
    assert_eq!(lines("每周邀请的人里进群的", 50.0), ["每周邀请", "的人里…"]);
    assert_eq!(lines("Unbreakable", 40.0), ["Unbr…"]);
    assert_eq!(lines("👩‍👩‍👧👩‍👩‍👧", 60.0), ["👩‍👩‍👧", "👩‍👩‍👧"], "what a person sees as one is not broken");
}

#[test]
fn the_day_under_a_pointer_is_the_nearest_one() {
    let x = Linear { values: (0.0, 89.0), places: (38.0, 818.0) };
    for (place, day) in [(0.0, 0), (38.0, 0), (43.0, 1), (818.0, 89), (900.0, 89), (f64::NAN, 0)] {
        assert_eq!(x.nearest(place, 90), day, "{place}");
    }
    assert_eq!(x.nearest(50.0, 0), 0);
}

/// Any number that arithmetic can come to.
fn any_value() -> impl Strategy<Value = f64> {
    prop_oneof![
        8 => -1e4..1e6_f64,
        2 => (0..500_u32).prop_map(f64::from),
        1 => any::<f64>(),
        1 => Just(f64::NAN),
        1 => Just(0.0),
        1 => -1e-12..1e-12_f64,
    ]
}

fn any_series() -> impl Strategy<Value = Series> {
    let spreads = || proptest::collection::vec(proptest::array::uniform5(any_value()), 0..40).prop_map(Rc::from);
    let values = || proptest::collection::vec(any_value(), 0..40).prop_map(Rc::from);
    let shape = prop_oneof![
        spreads().prop_map(Shape::Fan),
        spreads().prop_map(Shape::Bands),
        spreads().prop_map(Shape::Outline),
        values().prop_map(Shape::Line),
        values().prop_map(Shape::Expected),
        values().prop_map(Shape::Steps),
        values().prop_map(Shape::Area),
        proptest::collection::vec(values(), 0..4).prop_map(Shape::Runs),
    ];
    (shape, "\\PC{0,12}", 0..7_u8).prop_map(|(shape, name, n)| Series {
        name: name.into(),
        tone: Tone::Category(n),
        shape,
    })
}

fn any_plot() -> impl Strategy<Value = Plot> {
    let mark = (any_value(), "\\PC{0,9}", any::<bool>()).prop_map(|(value, label, is_limit)| Mark {
        value,
        label: label.into(),
        kind: if is_limit { MarkKind::Limit } else { MarkKind::Target },
    });
    let notation = prop_oneof![Just(people()), Just(money()), Just(Notation::bare(Form::Share))];
    (proptest::collection::vec(any_series(), 0..6), proptest::collection::vec(mark, 0..4), notation, any::<bool>())
        .prop_map(|(series, marks, notation, is_free)| Plot {
            marks,
            notation,
            base: if is_free { Base::Free } else { Base::Zero },
            ..plot(series)
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_axis_encloses_its_values(values in proptest::collection::vec(any_value(), 0..9), is_free: bool, is_whole: bool) {
        let base = if is_free { Base::Free } else { Base::Zero };
        let grain = if is_whole { Grain::Whole } else { Grain::Fine };
        let extent = extent(values.into_iter());
        let ticks = ticks(extent, base, grain);
        prop_assert!((4..=6).contains(&ticks.len()), "{:?}", ticks);
        let step = ticks[1] - ticks[0];
        prop_assert!(step > 0.0 && ticks.iter().all(|tick| tick.is_finite()));
        prop_assert!(ticks.windows(2).all(|pair| (pair[1] - pair[0] - step).abs() <= step * 1e-6), "{:?}", ticks);
        if let Some((least, most)) = extent {
            prop_assert!(ticks[0] <= least + step * 1e-6 && most <= ticks[ticks.len() - 1] + step * 1e-6);
        }
        prop_assert!(is_free || ticks.contains(&0.0));
        // One digit, or 25, and zeros.
        let digits = step / 10_f64.powf(step.log10().floor());
        prop_assert!([1.0, 2.0, 2.5, 5.0, 10.0].iter().any(|round| (digits - round).abs() < 1e-4), "{step}");
        prop_assert!(!is_whole || ticks.iter().all(|tick| tick.fract() == 0.0));
    }

    #[test]
    fn a_scale_leads_there_and_back(from in -1e6..1e6_f64, span in 1e-3..1e6_f64, share in 0.0..1.0_f64) {
        let scale = Linear { values: (from, from + span), places: (274.0, 28.0) };
        let value = from + span * share;
        prop_assert!((scale.value(scale.at(value)) - value).abs() < span * 1e-6);
    }

    #[test]
    fn days_are_named_from_first_to_last_and_never_touch(start in 0..400_i32, n_days in 1..366_usize, width in 150.0..900.0_f64, is_phone: bool, is_zh: bool) {
        let screen = if is_phone { Screen::Phone } else { Screen::Desk };
        let lang = if is_zh { Lang::Zh } else { Lang::En };
        let size = Sizes::of(screen).text;
        let x = Linear { values: (0.0, (n_days - 1) as f64), places: (40.0, 40.0 + width) };
        let labels = day_labels(FIRST.plus(start).unwrap(), n_days, (x, 284.0), (lang, size), screen);
        let last = labels.last().unwrap();
        prop_assert!((last.x - x.at((n_days - 1) as f64)).abs() < 1e-9);
        for pair in labels.windows(2) {
            prop_assert!(pair[0].covers(size).right() < pair[1].covers(size).x, "{:?}", pair);
        }
    }

    #[test]
    fn names_at_ends_keep_apart_and_within(wanted in proptest::collection::vec(-50.0..350.0_f64, 0..9), gap in 5.0..30.0_f64) {
        let places = spread(&wanted, gap, (28.0, 274.0));
        let gap = gap.min(246.0 / (wanted.len().max(2) - 1) as f64);
        let mut order: Vec<usize> = (0..wanted.len()).collect();
        order.sort_by(|a, b| wanted[*a].total_cmp(&wanted[*b]));
        prop_assert!(places.iter().all(|y| (28.0 - 1e-6..=274.0 + 1e-6).contains(y)), "{:?}", places);
        prop_assert!(order.windows(2).all(|pair| places[pair[1]] - places[pair[0]] >= gap - 1e-6), "{:?}", places);
    }

    #[test]
    fn placed_words_cover_nothing(spots in proptest::collection::vec((0.0..300.0_f64, 0.0..200.0_f64), 1..30)) {
        let bounds = Rect { x: 0.0, y: 0.0, width: 300.0, height: 200.0 };
        let mut taken = Vec::new();
        for (x, y) in spots {
            let label = Label { x, y, anchor: Anchor::Middle, text: "中位数".into() };
            place([label], 12.0, bounds, &mut taken);
        }
        for (n, one) in taken.iter().enumerate() {
            prop_assert!(bounds.contains(*one) && !taken[n + 1..].iter().any(|other| other.overlaps(*one)));
        }
    }

    #[test]
    fn whatever_is_charted_it_is_drawn_with_numbers(plot in any_plot(), width in 1.0..1200.0_f64, is_phone: bool, day in 0..50_usize) {
        let screen = if is_phone { Screen::Phone } else { Screen::Desk };
        let layout = lay_out(&plot, width, screen);
        let scene = layout.scene(plot.stage);
        let is_number = |values: &[f64]| values.iter().all(|value| value.is_finite());
        for node in &scene.nodes {
            let is_sound = match node {
                Node::Path { path, .. } => path.chars().all(|c| matches!(c, '0'..='9' | '.' | '-' | ' ' | 'M' | 'L' | 'H' | 'V' | 'z')),
                Node::Line { from, to, .. } => is_number(&[from.0, from.1, to.0, to.1]),
                Node::Rect { rect, .. } => is_number(&[rect.x, rect.y, rect.width, rect.height]),
                Node::Dot { at, radius, .. } => is_number(&[at.0, at.1, *radius]),
                Node::Text { label, .. } => is_number(&[label.x, label.y]),
            };
            prop_assert!(is_sound, "{:?}", node);
        }
        let size = Sizes::of(screen).text;
        let placed: Vec<&Label> = words(&layout).filter(|label| text_width(&label.text, size) > 0.0).collect();
        for (n, one) in placed.iter().enumerate() {
            prop_assert!(!placed[n + 1..].iter().any(|other| one.covers(size).overlaps(other.covers(size))), "{:?}", placed);
        }
        let now = readout(&plot, &layout, day);
        prop_assert!(now.x.is_finite() && now.dots.iter().all(|(y, _)| y.is_finite()));
        let table = table_of(&plot);
        prop_assert!(table.rows.iter().all(|row| row.len() == table.head.len()));
        let chart = Chart::Plot(Rc::new(plot));
        let svg = picture(&scene, &Heading { title: String::new(), keys: chart.keys(), caption: String::new() });
        prop_assert!(!svg.contains("NaN") && !svg.contains("inf\""));
    }

    #[test]
    fn a_tornado_keeps_within_its_width(swings in proptest::collection::vec((any_value(), any_value()), 0..20), width in 200.0..900.0_f64) {
        let tornado = tornado(&swings);
        let layout = tornado.lay_out();
        prop_assert!(layout.rows.len() <= 8);
        for row in &layout.rows {
            for (_, begin, length) in row.bars {
                prop_assert!(begin >= 0.0 && length >= 0.0 && begin + length <= 1.0 + 1e-9);
            }
        }
        for node in tornado.scene(width, Screen::Desk).nodes {
            if let Node::Rect { rect, .. } = node {
                prop_assert!(rect.x.is_finite() && rect.width >= 0.0);
            }
        }
    }
}
