//! The picture of the tiers, with its table, its legend and what is short.

use yew::prelude::*;

use super::PartProps;
use crate::checkup::Whole;
use crate::checkup::staffing::{no_rights, nobody, span, team_share};
use crate::components::panel::{Panel, full_panel};
use crate::components::segmented::Segmented;
use crate::components::table::{TableRow, table};
use crate::components::tier_picture::{TierColumn, TierGroup, TierNode, TierPicture, legend_item};
use crate::domain::plan::Plan;
use crate::domain::staffing::team::Team;
use crate::domain::structure;
use crate::i18n::figures::whole;
use crate::i18n::text::labels;
use crate::i18n::text::staffing::Staffing;
use crate::pages::cite::Cite;
use crate::pages::finding;
use crate::platform::clock;
use crate::state::store::{Store, use_store};
use crate::views::staffing::{Column, GroupPicture, Seat, pictures, seats};
use crate::views::team;

/// The team as a picture or a table, and who has no rights.
#[component]
pub fn PicturePanel(props: &PartProps) -> Html {
    let store = use_store();
    let is_table = use_state_eq(|| false);
    let (plan, team) = (&*props.plan, &*props.team);
    let groups = pictures(plan, team);
    let on_select = {
        let is_table = is_table.clone();
        Callback::from(move |code: AttrValue| is_table.set(code.as_str() == "table"))
    };
    let chip = team.citations.first().map(|&citation| html! { <Cite {citation} /> });
    let options = vec![("picture".into(), store.t(Staffing::AsPicture)), ("table".into(), store.t(Staffing::AsTable))];
    let actions = html! {
        <Segmented name="staffing.view" label={store.t(Staffing::View)} small={true} {options}
            value={if *is_table { "table" } else { "picture" }} {on_select} />
    };
    let body = if *is_table {
        as_table(&store, plan, &groups)
    } else {
        html! {
            <TierPicture groups={drawn(&store, &groups)} text={in_words(&store, plan, team)}>
                { legend(&store, plan, team) }
            </TierPicture>
        }
    };
    html! {
        <>
            { full_panel(Panel {
                class: Some("staffing__picture"),
                title: store.t(Staffing::Picture),
                chip: chip.unwrap_or_default(),
                actions,
                body,
                ..Panel::default()
            }) }
            { for findings(&store, plan) }
        </>
    }
}

fn in_words(store: &Store, plan: &Plan, team: &Team) -> AttrValue {
    let seats = seats(plan).unwrap_or(0);
    store.t(Staffing::PictureText {
        total: team::count(team.total()),
        groups: u32::try_from(team.groups.len()).unwrap_or(u32::MAX),
        with: team::count(team.with_rights(seats)),
        without: team::count(team.without_rights(seats)),
    })
}

fn node(store: &Store, seat: &Seat, title: AttrValue) -> TierNode {
    TierNode {
        sign: store.t(labels::role_mark(seat.role)),
        title,
        name: seat.person.clone().map_or_else(|| store.t(Staffing::Open), AttrValue::from),
        has_seat: seat.has_rights,
    }
}

fn drawn(store: &Store, groups: &[GroupPicture]) -> Vec<TierGroup> {
    let title_of = |seat: &Seat| store.t(labels::role(seat.role));
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let column = |(i, column): (usize, &Column)| TierColumn {
        lead: column.lead.as_ref().map(|lead| {
            let title = store.t(Staffing::LeadNo { n: number(i + 1) });
            TierNode { name: lead.person.clone().map(AttrValue::from).unwrap_or_default(), ..node(store, lead, title) }
        }),
        deputy_idx: column.deputy_idx,
        layers: column.layers,
        caption: store.t(Staffing::ColumnCount { n: whole(column.layers.iter().sum()) }),
    };
    let group = |(i, group): (usize, &GroupPicture)| TierGroup {
        title: store.t(Staffing::GroupNo { n: number(i + 1) }),
        owner: node(store, &group.owner, title_of(&group.owner)),
        deputies: group.deputies.iter().map(|seat| node(store, seat, title_of(seat))).collect(),
        columns: group.columns.iter().enumerate().map(column).collect(),
        caption: store.t(Staffing::ColumnCount { n: whole(group.members) }),
    };
    groups.iter().enumerate().map(group).collect()
}

fn as_table(store: &Store, plan: &Plan, groups: &[GroupPicture]) -> Html {
    let are_seats_known = seats(plan).is_some();
    let row = |group_no: usize, seat: &Seat, looks_after: String| {
        let rights = match (are_seats_known, seat.has_rights) {
            (false, _) => AttrValue::Static("–"),
            (true, true) => store.t(Staffing::Yes),
            (true, false) => store.t(Staffing::No),
        };
        let person = seat.person.clone().map_or_else(|| store.t(Staffing::Open), AttrValue::from);
        let group = store.t(Staffing::GroupNo { n: u32::try_from(group_no).unwrap_or(u32::MAX) });
        TableRow {
            cells: vec![
                html! { { store.t(labels::role(seat.role)) } },
                html! { <bdi>{ person }</bdi> },
                html! { { group } },
                html! { { looks_after } },
                html! { { rights } },
            ],
            is_on: false,
        }
    };
    let mut rows = Vec::new();
    for (i, group) in groups.iter().enumerate() {
        rows.push(row(i + 1, &group.owner, whole(group.members)));
        rows.extend(group.deputies.iter().map(|seat| row(i + 1, seat, String::new())));
        let leads = group.columns.iter().filter_map(|column| Some((column.lead.as_ref()?, column.layers)));
        rows.extend(leads.map(|(seat, layers)| row(i + 1, seat, whole(layers.iter().sum()))));
    }
    let head = [Staffing::Role, Staffing::Person, Staffing::Groups, Staffing::LooksAfter, Staffing::Rights];
    table(store.t(Staffing::Picture), head.map(|cell| store.t(cell)).to_vec(), rows)
}

fn legend(store: &Store, plan: &Plan, team: &Team) -> Html {
    let rights = match seats(plan) {
        Some(seats) => {
            let (with, without) = (team.with_rights(seats), team.without_rights(seats));
            html! {
                <>
                    { legend_item("seat", store.t(Staffing::WithRights { n: team::count(with) })) }
                    if without.max > 0 {
                        { legend_item("no-seat", store.t(Staffing::WithoutRights { n: team::count(without) })) }
                    }
                </>
            }
        }
        None => html! { <span>{ store.t(Staffing::RightsUnknown) }</span> },
    };
    let layers = structure::layers(plan.staffing.size.get(), plan.staffing.structure);
    let layer = |(i, count): (usize, &structure::LayerCount)| {
        let layer = store.t(labels::layer(count.layer)).to_string();
        legend_item(&format!("layer-{}", i + 1), store.t(Staffing::LayerCount { layer, n: whole(count.drawn) }))
    };
    html! {
        <>
            { rights }
            <span class="staffing__separator" />
            { for layers.iter().enumerate().map(layer) }
            { for structure::citations(plan.staffing.structure).into_iter().map(|citation| html! { <Cite {citation} /> }) }
        </>
    }
}

/// What the check-up finds about the team, beyond what is only good to know.
fn findings(store: &Store, plan: &Plan) -> Vec<Html> {
    let whole = Whole::new(plan, clock::day());
    let checks = [nobody::CHECK, no_rights::CHECK, span::CHECK, team_share::CHECK];
    let found = checks.into_iter().flat_map(|check| (check.look)(&whole));
    found.map(|found| finding::callout_of(store, plan, &found)).collect()
}
