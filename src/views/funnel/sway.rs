//! What moves a figure most, as a chart.

use super::figures::notation;
use super::names::name;
use crate::domain::funnel::Funnel;
use crate::domain::funnel::figure::Kpi;
use crate::i18n::Lang;
use crate::i18n::figures::grouped;
use crate::i18n::text::funnel::outcome::Outcome as Text;
use crate::simulation::from_plan::sway::Sway;
use crate::views::chart::tornado::{Swing, Tornado};

/// The figures that can be asked about.
pub const ASKED: [Kpi; 7] = [
    Kpi::Profit,
    Kpi::MembersEnd,
    Kpi::Joins,
    Kpi::MonthTwoRetention,
    Kpi::MessagesPerMember,
    Kpi::Orders,
    Kpi::Revenue,
];

/// The chart. What leaves the figure as it is written is left out: a bar for it would say nothing.
#[must_use]
pub fn tornado(sways: &[Sway], kpi: Kpi, base: f64, funnel: &Funnel, lang: Lang) -> Tornado {
    let notation = notation(kpi, lang);
    let as_it_is = notation.short(base);
    let swing = |sway: &Sway| {
        let [less, more] = sway.figures;
        let (less, more) = (less?, more?);
        let moves = [less, more].iter().any(|&figure| notation.short(figure) != as_it_is);
        moves.then(|| Swing { name: named(sway, funnel, lang), less, more })
    };
    let swings = sways.iter().filter_map(swing).collect();
    Tornado { lang, notation, base, swings }
}

/// The number's name; of a count that moves by more than a fifth, with how far that is.
fn named(sway: &Sway, funnel: &Funnel, lang: Lang) -> String {
    let name = name(sway.key, funnel, lang);
    match sway.steps {
        Some(steps) => {
            let [from, to] = steps.map(|step| grouped(step, 0));
            lang.t(Text::TornadoCounted { name, from, to }).into_owned()
        }
        None => name,
    }
}

/// How many numbers the chart leaves out, in words; nothing where it has them all, or none.
#[must_use]
pub fn left_out(sways: &[Sway], tornado: &Tornado, lang: Lang) -> Option<String> {
    let n = u32::try_from(sways.len().saturating_sub(tornado.swings.len())).unwrap_or(u32::MAX);
    (n > 0 && !tornado.swings.is_empty()).then(|| lang.t(Text::TornadoStill { n }).into_owned())
}

/// The chart in a sentence.
#[must_use]
pub fn text(tornado: &Tornado, lang: Lang) -> String {
    let width = |swing: &&Swing| (swing.less - tornado.base).abs().max((swing.more - tornado.base).abs());
    let Some(most) = tornado.swings.iter().max_by(|a, b| width(a).total_cmp(&width(b))) else {
        return lang.t(Text::TornadoNone).into_owned();
    };
    let (low, high) = (most.less.min(most.more), most.less.max(most.more));
    let write = |value| tornado.notation.short(value);
    lang.t(Text::TornadoText { first: most.name.clone(), low: write(low), high: write(high) }).into_owned()
}
