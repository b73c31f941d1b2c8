//! What moves a figure most, as a chart.

use super::figures::notation;
use super::names::name;
use crate::domain::funnel::Funnel;
use crate::domain::funnel::figure::Kpi;
use crate::i18n::Lang;
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

/// The chart; what does not move the figure is left out.
#[must_use]
pub fn tornado(sways: &[Sway], kpi: Kpi, base: f64, funnel: &Funnel, lang: Lang) -> Tornado {
    let swing = |sway: &Sway| {
        let [less, more] = sway.figures;
        let (less, more) = (less?, more?);
        let moves = less != base || more != base;
        moves.then(|| Swing { name: name(sway.key, funnel, lang), less, more })
    };
    Tornado { lang, notation: notation(kpi, lang), base, swings: sways.iter().filter_map(swing).collect() }
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
