//! The real members by layer, under each model side by side; who changed, and who is ready for more.

use yew::prelude::*;

use super::TalkProps;
use super::desk::Desk;
use crate::components::panel::{Panel, full_panel};
use crate::components::table::{TableRow, table};
use crate::domain::code::Code as _;
use crate::domain::members::layer::{LayerModel, MemberLayer};
use crate::domain::members::place::{Promotion, promotion};
use crate::i18n::figures::{range, whole};
use crate::i18n::text::measured::Measured as Text;
use crate::i18n::text::members::labels;
use crate::pages::said::said;
use crate::playbook::Citation;
use crate::playbook::layering::S4_ADMIN_FACT;
use crate::state::store::Store;
use crate::views::measured::{Group, Placed, day_of};

/// Names that are listed.
const MOST_NAMES: usize = 12;

/// The panel.
pub fn panel(store: &Store, part: &TalkProps, desk: &Desk, group: &Group) -> Html {
    let Some((_, last)) = group.days() else { return Html::default() };
    let has_ours = part.members.fills_gaps;
    let (now, before) = (group.layers_at(last, has_ours), group.layers_at(last - 7, has_ours));
    let model = LayerModel::chosen(part.plan.staffing.structure, part.members.model);
    let day = day_of(i64::from(last) * 86_400).map(|day| day.iso()).unwrap_or_default();
    full_panel(Panel {
        title: store.t(Text::Layers),
        remark: store.t(Text::LayersRemark { day }),
        body: html! {
            <>
                <div class="measured__models">
                    { for [LayerModel::Three, LayerModel::Four, LayerModel::Rhythm, LayerModel::Rfm].map(|model| {
                        counts(store, model, &now)
                    }) }
                </div>
                { changed(store, desk, group, model, &now, &before) }
                { promotions(store, desk, group, model, &now) }
            </>
        },
        ..Panel::default()
    })
}

/// How many are in each layer of a model, beside how many its source would have.
fn counts(store: &Store, model: LayerModel, now: &[Option<Placed>]) -> Html {
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
    let layers = MemberLayer::ALL.iter().filter(|layer| layer.model() == model);
    let mut rows: Vec<TableRow> = layers
        .map(|&layer| row(layer.code(), store.t(labels::layer(layer)), n_in(Some(layer)), target(layer)))
        .collect();
    rows.push(row(&format!("{}.none", model.code()), store.t(Text::InNone), n_in(None), "—".into()));
    let heads = vec![store.t(Text::LayerHead), store.t(Text::Actual), store.t(Text::Target)];
    html! {
        <div>
            <h3 class="measured__model">{ said(&store.t(labels::model(model)), &[Citation::Claim(model.fact())]) }</h3>
            { table(store.t(labels::model(model)), heads, rows) }
        </div>
    }
}

fn name_of(store: &Store, layer: Option<MemberLayer>) -> String {
    layer.map_or_else(|| store.t(Text::InNone), |layer| store.t(labels::layer(layer))).to_string()
}

/// Who is in another layer than a week before.
fn changed(
    store: &Store,
    desk: &Desk,
    group: &Group,
    model: LayerModel,
    now: &[Option<Placed>],
    before: &[Option<Placed>],
) -> Html {
    let is_week_old = group.days().is_some_and(|(first, last)| last - first >= 7);
    let moved = now.iter().zip(before).enumerate().filter_map(|(place, (now, before))| {
        let to = now.as_ref()?.layer(model);
        let from = before.as_ref().map(|before| before.layer(model));
        (is_week_old && from != Some(to)).then_some((place, from, to))
    });
    let moved: Vec<_> = moved.collect();
    let n = u32::try_from(moved.len()).unwrap_or(u32::MAX);
    if n == 0 {
        return html! { <p class="quiet">{ store.t(Text::ChangedNone) }</p> };
    }
    let line = |(place, from, to): &(usize, Option<Option<MemberLayer>>, Option<MemberLayer>)| {
        let name = desk.shown_name(&group.outcome.members[*place].name);
        let from = from.map_or_else(|| store.t(Text::NewHere).to_string(), |from| name_of(store, from));
        store.t(Text::From { name, from, to: name_of(store, *to) })
    };
    folded(store, store.t(Text::Changed { n }), "monitor.talk.changed", moved.iter().map(line).collect())
}

/// Who is ready to be promoted.
fn promotions(store: &Store, desk: &Desk, group: &Group, model: LayerModel, now: &[Option<Placed>]) -> Html {
    let is_ready = |placed: &Placed| promotion(&placed.member, model) == Promotion::Ready;
    let ready = now
        .iter()
        .enumerate()
        .filter(|(place, placed)| !group.staff.contains(place) && placed.as_ref().is_some_and(is_ready));
    let names: Vec<AttrValue> =
        ready.map(|(place, _)| desk.shown_name(&group.outcome.members[place].name).into()).collect();
    let n = u32::try_from(names.len()).unwrap_or(u32::MAX);
    if n == 0 {
        return said(&store.t(Text::PromotionsNone), &[Citation::Claim(S4_ADMIN_FACT)]);
    }
    folded(store, store.t(Text::Promotions { n }), "monitor.talk.ready", names)
}

/// A list of names under its heading.
pub fn folded(store: &Store, title: AttrValue, kpi: &'static str, lines: Vec<AttrValue>) -> Html {
    let n_more = lines.len().saturating_sub(MOST_NAMES);
    html! {
        <details class="measured__list">
            <summary><output data-kpi={kpi} data-value={lines.len().to_string()}>{ title }</output></summary>
            <ul>
                { for lines.into_iter().take(MOST_NAMES).map(|line| html! { <li><bdi>{ line }</bdi></li> }) }
            </ul>
            if n_more > 0 {
                <p class="quiet">{ store.t(Text::AndMore { n: u32::try_from(n_more).unwrap_or(u32::MAX) }) }</p>
            }
        </details>
    }
}
