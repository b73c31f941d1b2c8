//! What the next planners start from, each with its reason.

use yew::prelude::*;

use crate::components::figure::classed_figure;
use crate::components::kind_mark::{Kind, kind_mark};
use crate::components::panel::{Panel, full_panel};
use crate::components::stacked_bar::{Segment, stacked_bar};
use crate::components::text_link::text_link;
use crate::domain::code::Code;
use crate::domain::plan::Plan;
use crate::domain::positioning::advice::{MixModel, content_mix, mix_shares, rule_style, staffing_model};
use crate::domain::quantity::Share;
use crate::i18n::figures::percent;
use crate::i18n::text::labels;
use crate::i18n::text::positioning::Positioning;
use crate::pages::said::said;
use crate::playbook::{Citation, OwnRule};
use crate::state::route::{Planner, Route};
use crate::state::store::Store;
use crate::views::positioning::{WEEK_OF_POSTS, joined, mix_code, mix_facts, posts};

/// Between the parts of a ratio: a colon never starts a line.
const RATIO: &str = "\u{a0}: ";

/// Staffing, content and rules, as they are chosen first.
pub fn panel(store: &Store, plan: &Plan) -> Html {
    full_panel(Panel {
        title: store.t(Positioning::DefaultsTitle),
        remark: store.t(Positioning::DefaultsRemark),
        body: html! {
            <ul class="positioning__defaults">
                { staffing(store, plan) }
                { style(store, plan) }
                { mix(store, plan) }
            </ul>
        },
        ..Panel::default()
    })
}

fn staffing(store: &Store, plan: &Plan) -> Html {
    let preset = staffing_model(plan.groups().len());
    let name = store.t(labels::staffing_model(preset.choice));
    let source = preset.citation.id();
    let text = format!("{} {name}", source.split('-').next().unwrap_or_default());
    html! {
        <li class="positioning__default">
            <h3>{ store.t(Positioning::DefaultStaffing) }</h3>
            <p class="positioning__choice">
                { words("positioning.staffing", preset.choice.code().into(), text.into()) }
            </p>
            <p>{ said(&store.t(labels::reason(preset.reason)), &[preset.citation]) }</p>
            <p>
                { text_link(Route::plan(&plan.id, Planner::Staffing).href(), store.t(Positioning::ToStaffing)) }
            </p>
        </li>
    }
}

fn style(store: &Store, plan: &Plan) -> Html {
    let preset = rule_style(plan.positioning.circle);
    html! {
        <li class="positioning__default">
            <h3>{ store.t(Positioning::DefaultStyle) }</h3>
            <p class="positioning__choice">
                { words("positioning.style", preset.choice.code().into(), store.t(labels::rule_style(preset.choice))) }
            </p>
            <p>{ said(&store.t(labels::reason(preset.reason)), &[preset.citation]) }</p>
            <p>{ store.t(labels::rule_style_effect(preset.choice)) }</p>
        </li>
    }
}

fn mix(store: &Store, plan: &Plan) -> Html {
    let group_type = plan.positioning.group_type;
    let preset = content_mix(group_type);
    let shares = mix_shares(preset.choice, group_type);
    let kinds = mix_kinds(preset.choice);
    let counts = posts(shares);
    let parts = joined(counts.iter().copied());
    let rows = shares.iter().zip(kinds).zip(&counts).zip(labels::mix_parts(preset.choice));
    let legend = rows.map(|(((share, &kind), count), &part)| {
        html! {
            <li>
                { kind_mark(kind) }
                <span>{ store.t(part) }</span>
                <span class="positioning__share">{ percent_of(*share) }</span>
                <span class="positioning__share">{ store.t(Positioning::Posts { n: *count }) }</span>
            </li>
        }
    });
    let segments: Vec<Segment> =
        shares.iter().zip(kinds).map(|(share, kind)| Segment::new(fraction(*share), kind.class())).collect();
    let mut facts: Vec<Citation> = vec![preset.citation];
    facts.extend(
        mix_facts(preset.choice).first().map(|&fact| Citation::Claim(fact)).filter(|fact| *fact != preset.citation),
    );
    let of_week = store.t(Positioning::PostsOfWeek { total: WEEK_OF_POSTS, parts: parts.replace('/', RATIO) });
    html! {
        <li class="positioning__default positioning__default--wide">
            <h3>{ store.t(Positioning::DefaultMix) }</h3>
            <p class="positioning__choice">
                { words("positioning.mix", mix_code(shares).into(), mix_name(store, preset.choice, shares)) }
            </p>
            <p>{ said(&store.t(labels::reason(preset.reason)), &facts) }</p>
            { stacked_bar(&segments, 8, None) }
            <p class="row">
                { words("positioning.mix_posts", parts.clone().into(), of_week) }
            </p>
            <ul class="positioning__mix">{ for legend }</ul>
            { others(store, plan, preset.choice) }
        </li>
    }
}

/// A result that is made of words.
fn words(kpi: &'static str, value: AttrValue, text: AttrValue) -> Html {
    classed_figure("positioning__words", kpi, value, text)
}

/// The mixes that were not chosen: nothing is averaged.
fn others(store: &Store, plan: &Plan, chosen: MixModel) -> Html {
    let group_type = plan.positioning.group_type;
    let other = MixModel::ALL.iter().filter(|&&model| model != chosen).map(|&model| {
        let shares = mix_shares(model, group_type);
        let mut facts: Vec<Citation> =
            mix_facts(model).first().map(|&fact| Citation::Claim(fact)).into_iter().collect();
        if model == MixModel::ByType && group_type.nearest_in_s2() != Some(group_type) {
            facts.push(Citation::Ours(OwnRule::TypeLinks));
        }
        html! { <li>{ said(&mix_name(store, model, shares), &facts) }</li> }
    });
    html! {
        <div class="positioning__others">
            <h4>{ store.t(Positioning::MixOthers) }</h4>
            <ul class="row">{ for other }</ul>
            <p>{ store.t(Positioning::MixDisagree) }</p>
        </div>
    }
}

/// `S4 70 : 20 : 10`.
fn mix_name(store: &Store, model: MixModel, shares: &[Share]) -> AttrValue {
    match model {
        MixModel::ByType => {
            let ratio = mix_code(shares).replace('/', RATIO);
            format!("{} {ratio}", store.t(labels::mix(model))).into()
        }
        MixModel::ThreeFiveTwo | MixModel::SeventyTwentyTen => store.t(labels::mix(model)),
    }
}

const fn mix_kinds(model: MixModel) -> &'static [Kind] {
    match model {
        MixModel::ThreeFiveTwo => &[Kind::K1, Kind::K2, Kind::K3],
        MixModel::SeventyTwentyTen => &[Kind::K1, Kind::K3, Kind::K4],
        MixModel::ByType => &[Kind::K1, Kind::K6, Kind::K2, Kind::K4, Kind::K5],
    }
}

fn fraction(share: Share) -> f64 {
    f64::from(share.tenths()) / 1000.0
}

fn percent_of(share: Share) -> String {
    percent(fraction(share))
}
