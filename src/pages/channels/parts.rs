//! Which platform plays which part: S2's table with its gaps, what the others are for, and what suits this plan.

use yew::prelude::*;

use super::desk::{PartProps, claimed};
use crate::components::button::Button;
use crate::components::icon::IconName;
use crate::components::panel::{Panel, full_panel};
use crate::components::pill::{PillTone, pill};
use crate::components::table::{TableRow, worded_table};
use crate::domain::channels::outlet::{Outlet, suiting};
use crate::domain::code::Code;
use crate::domain::funnel::ChannelId;
use crate::domain::words::Words;
use crate::editing::funnel::FunnelEdit;
use crate::exchange::sections;
use crate::i18n::text::channels::{Channels as Text, labels};
use crate::i18n::text::entry::labels::level;
use crate::i18n::text::fields::Fields;
use crate::pages::said::said;
use crate::platform::page;
use crate::playbook::{Citation, OwnRule};
use crate::state::store::Store;
use crate::views::channels::arrivals::is_counted;

/// The panel.
pub fn panel(store: &Store, part: &PartProps) -> Html {
    let suits = suiting(&part.channels.wanted);
    let head = [Text::ColPlatform, Text::ColRole, Text::ColStrengths, Text::ColEfficiency, Text::ColStanding];
    let rows = Outlet::ALL.iter().map(|&outlet| row(store, part, outlet, suits.contains(&outlet)));
    full_panel(Panel {
        title: store.t(Text::Parts),
        remark: store.t(Text::PartsRemark),
        class: Some("channels__parts"),
        body: html! {
            <>
                <p data-suiting={suits.iter().map(|it| it.code()).collect::<Vec<_>>().join(" ")}>{ suggestion(store, &suits) }</p>
                { worded_table(store.t(Text::Parts), head.map(|text| store.t(text)).to_vec(), rows.collect()) }
                <p class="quiet">{ claimed(store, &store.t(Text::NewGroups), &["S0-1-new-groups-per-day"]) }</p>
            </>
        },
        ..Panel::default()
    })
}

fn suggestion(store: &Store, suits: &[Outlet]) -> Html {
    if suits.is_empty() {
        return html! { { store.t(Text::SuitsNone) } };
    }
    let names: Vec<String> = suits.iter().map(|&it| store.t(labels::outlet(it)).to_string()).collect();
    let citations: Vec<Citation> = suits.iter().filter_map(|it| it.row()).map(Citation::Claim).collect();
    said(&store.t(Text::SuitsSome { names: names.join(store.lang.pick("、", ", ")) }), &citations)
}

fn row(store: &Store, part: &PartProps, outlet: Outlet, is_suiting: bool) -> TableRow {
    let presence = part.channels.held.get(&outlet);
    let own = presence.map(|it| it.role.as_str()).filter(|role| !role.trim().is_empty());
    let role = match own {
        Some(own) => html! { <bdi>{ own.to_owned() }</bdi> },
        // What is doubted in these facts is something else than the part.
        None => {
            let citations: Vec<Citation> = outlet.facts().iter().map(|&fact| Citation::Claim(fact)).collect();
            said(&store.t(labels::part(outlet)), &citations)
        }
    };
    let strengths: Vec<String> =
        outlet.strengths().iter().map(|&it| store.t(labels::strength(it)).to_string()).collect();
    let efficiency = match (outlet.efficiency(), outlet.row()) {
        (Some(efficiency), Some(row)) => said(&store.t(level(efficiency)), &[Citation::Claim(row)]),
        _ => html! { <span class="quiet">{ store.t(Fields::NotStated) }</span> },
    };
    let strengths = if strengths.is_empty() {
        html! { <span class="quiet">{ store.t(Fields::NotStated) }</span> }
    } else {
        html! { { strengths.join(store.lang.pick("、", ", ")) } }
    };
    let standing = html! {
        <span class="channels__standing">
            if is_suiting {
                { pill(store.t(Text::Suits), PillTone::Ok) }
            }
            if presence.is_some() {
                { pill(store.t(Text::HeldPill), PillTone::Info) }
                { in_forecast(store, part, outlet) }
            }
        </span>
    };
    TableRow {
        cells: vec![html! { <b>{ store.t(labels::outlet(outlet)) }</b> }, role, strengths, efficiency, standing],
        is_on: presence.is_some(),
    }
}

/// Whether a channel of the forecast carries the platform's name, with the way to have one.
fn in_forecast(store: &Store, part: &PartProps, outlet: Outlet) -> Html {
    if is_counted(outlet, &part.funnel) {
        return said(&store.t(Text::InForecast), &[Citation::Ours(OwnRule::ChannelNames)]);
    }
    let name = store.t(labels::outlet(outlet)).to_string();
    let Some(free) = ChannelId::free(&part.funnel.channels) else { return Html::default() };
    let onclick = {
        let (store, part, name) = (store.clone(), part.clone(), name.clone());
        Callback::from(move |_: MouseEvent| {
            let toast = store.t(Text::Added { name: name.clone() }).to_string();
            let edit = FunnelEdit::AddChannel(free, Words::cut(&name));
            store.edit_aloud(&part.plan.id, sections::edit(edit), toast);
            // Its own button is gone with it: back to the tick that says that the platform is held.
            page::focus(&format!("[name='channels.held'][value='{}']", outlet.code()));
        })
    };
    html! {
        <Button label={store.t(Text::AddToForecast)} icon={Some(IconName::PLUS)} small={true} {onclick}
            aria_label={Some(store.t(Text::AddOf { name }))}
            data_action={Some(AttrValue::from(format!("add-{}", outlet.code())))} />
    }
}
