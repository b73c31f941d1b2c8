//! The real members by layer, under each model side by side; who changed, and who is ready for more.

use std::rc::Rc;

use yew::prelude::*;

use super::TalkProps;
use super::lists::{Line, Lines, folded, list, to_send};
use super::names::shown_name;
use crate::components::panel::{Panel, full_panel};
use crate::components::table::{TableRow, table};
use crate::domain::code::Code as _;
use crate::domain::members::layer::{LayerModel, MemberLayer};
use crate::i18n::figures::{range, whole};
use crate::i18n::text::calendar::labels::date_of;
use crate::i18n::text::measured::Measured as Text;
use crate::i18n::text::members::rules::reason;
use crate::i18n::text::members::{labels, wording};
use crate::pages::said::{chips, said};
use crate::playbook::layering::{S4_ADMIN_FACT, S4_ADMIN_WEEKS};
use crate::playbook::{Citation, OwnRule};
use crate::state::store::Store;
use crate::views::measured::{Before, Changes, Group, Placed, Promotions, changes, day_at, promotions};

/// The models that stand side by side. S0 only counts.
const MODELS: [LayerModel; 4] = [LayerModel::Three, LayerModel::Four, LayerModel::Rhythm, LayerModel::Rfm];

/// What every part of the panel needs.
struct Part<'a> {
    store: &'a Store,
    group: &'a Rc<Group>,
    chosen: LayerModel,
}

/// The panel.
pub fn panel(store: &Store, part: &TalkProps, group: &Rc<Group>) -> Html {
    let Some((_, last)) = group.days() else { return Html::default() };
    let has_ours = part.members.fills_gaps;
    let (now, before) = (group.layers_at(last, has_ours), group.layers_at(last - 7, has_ours));
    let chosen = LayerModel::chosen(part.plan.staffing.structure, part.members.model);
    let ready: Vec<Promotions> = MODELS.iter().map(|&model| promotions(group, model, &now)).collect();
    let is_any_ready = ready.iter().any(|it| matches!(it, Promotions::Told { ready, .. } if !ready.is_empty()));
    let day = day_at(last).map(|day| date_of(store.lang, day)).unwrap_or_default();
    let of = Part { store, group, chosen };
    full_panel(Panel {
        title: store.t(Text::Layers),
        remark: store.t(Text::LayersRemark { day }),
        body: html! {
            <>
                if chosen == LayerModel::Pyramid {
                    <p>{ said(&store.t(Text::OnlyCounts), &[Citation::Claim(chosen.fact())]) }</p>
                }
                <div class="measured__models">
                    { for MODELS.iter().zip(&ready).map(|(&model, ready)| html! {
                        <div data-model={model.code()}>
                            { counts(&of, model, &now) }
                            { changed(&of, model, &changes(group, model, &now, &before)) }
                            { promoted(&of, model, ready) }
                        </div>
                    }) }
                </div>
                if is_any_ready {
                    <div class="measured__step">
                        <p>{ said(&store.t(Text::ToPromoted), &[Citation::Claim(S4_ADMIN_FACT)]) }</p>
                        { to_send(store, wording::promotion(&part.plan.positioning, store.lang)) }
                    </div>
                }
            </>
        },
        ..Panel::default()
    })
}

/// How many are in each layer of a model, beside how many its source would have; and who, by the rule that says so.
fn counts(part: &Part, model: LayerModel, now: &[Option<Placed>]) -> Html {
    let store = part.store;
    let there: Vec<&Placed> = now.iter().flatten().collect();
    let n_all = u32::try_from(there.len()).unwrap_or(u32::MAX);
    let n_in = |layer: Option<MemberLayer>| {
        u32::try_from(there.iter().filter(|placed| placed.layer(model) == layer).count()).unwrap_or(u32::MAX)
    };
    let target = |layer: MemberLayer| {
        let stated = layer.target(n_all).map(|target| target.stated);
        stated.map_or_else(
            || AttrValue::Static("—"),
            |stated| {
                if stated.is_range() { range(&whole(stated.min), &whole(stated.max)) } else { whole(stated.min) }.into()
            },
        )
    };
    let row = |code: &str, name: AttrValue, n: u32, target: AttrValue| TableRow {
        cells: vec![
            html! { name },
            html! { <output data-kpi={format!("monitor.talk.layer.{code}")} data-value={n.to_string()}>{ whole(n) }</output> },
            html! { target },
        ],
        is_on: false,
    };
    let layers = MemberLayer::ALL.iter().copied().filter(|layer| layer.model() == model);
    let mut rows: Vec<TableRow> = layers
        .clone()
        .map(|layer| row(layer.code(), store.t(labels::layer(layer)), n_in(Some(layer)), target(layer)))
        .collect();
    rows.push(row(&format!("{}.none", model.code()), store.t(Text::InNone), n_in(None), "—".into()));
    let heads = vec![store.t(Text::LayerHead), store.t(Text::Actual), store.t(Text::Target)];
    html! {
        <>
            <h3 class="measured__model">
                { said(&store.t(labels::model(model)), &[Citation::Claim(model.fact())]) }
                if model == part.chosen {
                    { " " }<span class="quiet">{ store.t(Text::ChosenModel) }</span>
                }
            </h3>
            { table(store.t(labels::model(model)), heads, rows) }
            <details class="measured__list">
                <summary>{ store.t(Text::OneByOne) }</summary>
                { for layers.map(Some).chain([None]).map(|layer| members(part, model, layer, now)) }
            </details>
        </>
    }
}

/// Who is in a layer of a model, or in none, each with the reason; nothing where nobody is.
fn members(part: &Part, model: LayerModel, layer: Option<MemberLayer>, now: &[Option<Placed>]) -> Html {
    let of = |(place, placed): (usize, &Option<Placed>)| {
        let placing = placed.as_ref()?.under(model).filter(|placing| placing.layer == layer)?;
        Some((place, placing.why))
    };
    let lines = lines(part, now.iter().enumerate().filter_map(of).collect(), |store, (place, why)| {
        (*place, store.t(reason(*why)))
    });
    if lines.n() == 0 {
        return Html::default();
    }
    html! {
        <>
            <h4 class="measured__layer">{ name_of(part.store, layer) }</h4>
            { list(part.store, &lines) }
        </>
    }
}

/// Lines of members, each by its place and its note.
fn lines<T: 'static>(part: &Part, all: Vec<T>, note: fn(&Store, &T) -> (usize, AttrValue)) -> Lines {
    let (store, group) = (part.store.clone(), Rc::clone(part.group));
    Lines::of(all, move |one| {
        let (place, note) = note(&store, one);
        Line { name: shown_name(&store, &group.outcome.members[place].name), note }
    })
}

fn name_of(store: &Store, layer: Option<MemberLayer>) -> String {
    layer.map_or_else(|| store.t(Text::InNone), |layer| store.t(labels::layer(layer))).to_string()
}

/// Who is in another layer than a week before, or why the model cannot tell.
fn changed(part: &Part, model: LayerModel, changes: &Changes) -> Html {
    let store = part.store;
    let (moved, n_unknown) = match changes {
        Changes::NoRule => {
            let facts = [Citation::Claim(model.fact())];
            return html! { <p class="quiet" data-changes="no_rule">{ said(&store.t(Text::ChangesNoRule), &facts) }</p> };
        }
        Changes::TooShort(days) => {
            let text = Text::ChangesTooShort { days: days.unsigned_abs() };
            let ours = [Citation::Ours(OwnRule::LayerMoves)];
            return html! { <p class="quiet" data-changes="too_short">{ said(&store.t(text), &ours) }</p> };
        }
        Changes::Told { moved, n_unknown } => (moved, *n_unknown),
    };
    let lines = lines(part, moved.clone(), |store, moved| {
        let from = match moved.from {
            Before::Away => store.t(Text::NewHere).to_string(),
            Before::Unheard => store.t(Text::FirstHeard).to_string(),
            Before::There(layer) => name_of(store, layer),
        };
        let why = store.t(reason(moved.to.why)).to_string();
        (moved.place, store.t(Text::Moved { from, to: name_of(store, moved.to.layer), why }))
    });
    let rule = chips(&[Citation::Claim(model.fact()), Citation::Ours(OwnRule::LayerMoves)]);
    let title = store.t(if moved.is_empty() { Text::ChangedNone } else { Text::Changed { n: lines.n() } });
    html! {
        <>
            { folded(store, title, format!("monitor.talk.changed.{}", model.code()), &lines, rule) }
            { unknown(store, Text::ChangesUnknown { n: n_unknown }, n_unknown) }
        </>
    }
}

/// Who can be promoted, by which rule, or why the model cannot tell.
fn promoted(part: &Part, model: LayerModel, promotions: &Promotions) -> Html {
    let store = part.store;
    let Promotions::Told { ready, n_unknown } = promotions else {
        let facts = ["S2-5-growth-path", model.fact()].map(Citation::Claim);
        return html! { <p class="quiet" data-promotions="no_rule">{ said(&store.t(Text::PromotionsNoRule), &facts) }</p> };
    };
    let lines = lines(part, ready.clone(), |store, ready| {
        let why = store.t(reason(ready.why)).to_string();
        (ready.place, store.t(Text::ReadyFor { why, weeks: ready.weeks }))
    });
    let title = if ready.is_empty() {
        Text::PromotionsNone { weeks: S4_ADMIN_WEEKS }
    } else {
        Text::Promotions { n: lines.n() }
    };
    let rule =
        chips(&[Citation::Claim(S4_ADMIN_FACT), Citation::Claim(model.fact()), Citation::Ours(OwnRule::LayerMoves)]);
    html! {
        <>
            { folded(store, store.t(title), format!("monitor.talk.ready.{}", model.code()), &lines, rule) }
            { unknown(store, Text::PromotionsUnknown { n: *n_unknown }, *n_unknown) }
        </>
    }
}

/// Of how many too little is known to say; nothing where it is nobody.
fn unknown(store: &Store, text: Text, n: u32) -> Html {
    if n == 0 {
        return Html::default();
    }
    html! { <p class="quiet" data-unknown={n.to_string()}>{ store.t(text) }</p> }
}
