//! The real members by layer, under each model side by side; who changed, and who is ready for more.

use yew::prelude::*;

use super::TalkProps;
use super::desk::Desk;
use crate::components::button::{Button, ButtonKind};
use crate::components::icon::IconName;
use crate::components::panel::{Panel, full_panel};
use crate::components::table::{TableRow, table};
use crate::domain::code::Code as _;
use crate::domain::members::layer::{LayerModel, MemberLayer};
use crate::domain::members::place::{Placing, Promotion, promotion};
use crate::i18n::figures::{range, whole};
use crate::i18n::text::calendar::labels::date_of;
use crate::i18n::text::measured::Measured as Text;
use crate::i18n::text::members::rules::{reason, rise};
use crate::i18n::text::members::{labels, wording};
use crate::pages::copying::on_copy;
use crate::pages::said::{chips, said};
use crate::playbook::Citation;
use crate::playbook::layering::S4_ADMIN_FACT;
use crate::state::store::Store;
use crate::views::measured::{Group, Placed, day_at};

/// Names that are listed.
const MOST_NAMES: usize = 12;

/// The panel.
pub fn panel(store: &Store, part: &TalkProps, desk: &Desk, group: &Group) -> Html {
    let Some((_, last)) = group.days() else { return Html::default() };
    let has_ours = part.members.fills_gaps;
    let (now, before) = (group.layers_at(last, has_ours), group.layers_at(last - 7, has_ours));
    let model = LayerModel::chosen(part.plan.staffing.structure, part.members.model);
    let day = day_at(last).map(|day| date_of(store.lang, day)).unwrap_or_default();
    full_panel(Panel {
        title: store.t(Text::Layers),
        remark: store.t(Text::LayersRemark { day }),
        body: html! {
            <>
                <div class="measured__models">
                    { for [LayerModel::Three, LayerModel::Four, LayerModel::Rhythm, LayerModel::Rfm].map(|model| {
                        counts(store, desk, group, model, &now)
                    }) }
                </div>
                { changed(store, desk, group, model, &now, &before) }
                { promotions(store, part, desk, group, model, &now) }
            </>
        },
        ..Panel::default()
    })
}

/// How many are in each layer of a model, beside how many its source would have; and who, by the rule that says so.
fn counts(store: &Store, desk: &Desk, group: &Group, model: LayerModel, now: &[Option<Placed>]) -> Html {
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
        <div data-model={model.code()}>
            <h3 class="measured__model">{ said(&store.t(labels::model(model)), &[Citation::Claim(model.fact())]) }</h3>
            { table(store.t(labels::model(model)), heads, rows) }
            <details class="measured__list">
                <summary>{ store.t(Text::OneByOne) }</summary>
                { for layers.map(Some).chain([None]).map(|layer| members(store, desk, group, model, layer, now)) }
            </details>
        </div>
    }
}

/// Who is in a layer of a model, or in none, each with the reason; nothing where nobody is.
fn members(
    store: &Store,
    desk: &Desk,
    group: &Group,
    model: LayerModel,
    layer: Option<MemberLayer>,
    now: &[Option<Placed>],
) -> Html {
    let of = |(place, placed): (usize, &Option<Placed>)| {
        let placing = placed.as_ref()?.under(model).filter(|placing| placing.layer == layer)?;
        let name = desk.shown_name(&group.outcome.members[place].name);
        Some(Line { name, note: store.t(reason(placing.why)) })
    };
    let lines: Vec<Line> = now.iter().enumerate().filter_map(of).collect();
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <h4 class="measured__layer">{ name_of(store, layer) }</h4>
            { list(store, &lines) }
        </>
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
        let to = now.as_ref()?.under(model)?;
        let from = before.as_ref().map(|before| before.layer(model));
        (is_week_old && from != Some(to.layer)).then_some((place, from, to))
    });
    let moved: Vec<_> = moved.collect();
    let n = u32::try_from(moved.len()).unwrap_or(u32::MAX);
    if n == 0 {
        return html! { <p class="quiet">{ store.t(Text::ChangedNone) }</p> };
    }
    let line = |(place, from, to): &(usize, Option<Option<MemberLayer>>, Placing)| {
        let name = desk.shown_name(&group.outcome.members[*place].name);
        let from = from.map_or_else(|| store.t(Text::NewHere).to_string(), |from| name_of(store, from));
        let why = store.t(reason(to.why)).to_string();
        Line { name, note: store.t(Text::Moved { from, to: name_of(store, to.layer), why }) }
    };
    let lines: Vec<Line> = moved.iter().map(line).collect();
    folded(store, store.t(Text::Changed { n }), "monitor.talk.changed", &lines, chips(&[Citation::Claim(model.fact())]))
}

/// Who is ready to be promoted, by which rule, and what to send them.
fn promotions(
    store: &Store,
    part: &TalkProps,
    desk: &Desk,
    group: &Group,
    model: LayerModel,
    now: &[Option<Placed>],
) -> Html {
    let line = |(place, placed): (usize, &Option<Placed>)| {
        let placed = placed.as_ref().filter(|_| !group.staff.contains(&place))?;
        let promotion = promotion(&placed.member, model);
        let name = || desk.shown_name(&group.outcome.members[place].name);
        (promotion == Promotion::Ready).then(|| Line { name: name(), note: store.t(rise(promotion)) })
    };
    let lines: Vec<Line> = now.iter().enumerate().filter_map(line).collect();
    let n = u32::try_from(lines.len()).unwrap_or(u32::MAX);
    if n == 0 {
        return said(&store.t(Text::PromotionsNone), &[Citation::Claim(S4_ADMIN_FACT)]);
    }
    let text = wording::promotion(&part.plan.positioning, store.lang);
    let below = html! {
        <div class="measured__step">
            { chips(&[Citation::Claim(S4_ADMIN_FACT), Citation::Claim(model.fact())]) }
            { to_send(store, text) }
        </div>
    };
    folded(store, store.t(Text::Promotions { n }), "monitor.talk.ready", &lines, below)
}

/// What to send, with a press that copies it.
pub fn to_send(store: &Store, text: String) -> Html {
    html! {
        <>
            <blockquote class="measured__text">{ text.clone() }</blockquote>
            <Button label={store.t(Text::CopyText)} icon={Some(IconName::COPY)} small={true} onclick={on_copy(store, text)} />
        </>
    }
}

/// A member in a list, and why they are in it.
pub struct Line {
    /// The name as it may be shown.
    pub name: String,
    /// Why.
    pub note: AttrValue,
}

/// A list of members under its heading, and what stands below it; the heading alone where there is nobody.
pub fn folded(store: &Store, title: AttrValue, kpi: &'static str, lines: &[Line], below: Html) -> Html {
    if lines.is_empty() {
        return html! { <output data-kpi={kpi} data-value="0">{ title }</output> };
    }
    html! {
        <details class="measured__list">
            <summary><output data-kpi={kpi} data-value={lines.len().to_string()}>{ title }</output></summary>
            { list(store, lines) }
            { below }
        </details>
    }
}

/// The first of a list of members, and a press that copies all of them.
fn list(store: &Store, lines: &[Line]) -> Html {
    let n_more = lines.len().saturating_sub(MOST_NAMES);
    let text = lines.iter().map(|line| format!("{}\t{}", line.name, line.note)).collect::<Vec<_>>().join("\n");
    html! {
        <>
            <ul>
                { for lines.iter().take(MOST_NAMES).map(|line| html! {
                    <li><bdi>{ &line.name }</bdi>{ " " }<span class="quiet">{ &line.note }</span></li>
                }) }
            </ul>
            if n_more > 0 {
                <p class="quiet">{ store.t(Text::AndMore { n: u32::try_from(n_more).unwrap_or(u32::MAX) }) }</p>
            }
            if !lines.is_empty() {
                <Button label={store.t(Text::Copy)} icon={Some(IconName::COPY)} kind={ButtonKind::Ghost} small={true}
                    onclick={on_copy(store, text)} />
            }
        </>
    }
}
