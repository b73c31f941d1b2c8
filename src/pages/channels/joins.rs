//! Who is expected by which channel, and the channels' numbers, which are the forecast's own.

use yew::prelude::*;

use super::desk::{PartProps, claimed};
use crate::components::button::{Button, IconButton};
use crate::components::figure::{figure, listed_figure};
use crate::components::icon::IconName;
use crate::components::panel::{Panel, full_panel};
use crate::components::table::{TableRow, table};
use crate::components::text_link::text_link;
use crate::domain::funnel::ChannelId;
use crate::domain::funnel::key::{ChannelField, Key};
use crate::domain::words::Tag;
use crate::editing::funnel::FunnelEdit;
use crate::exchange::sections;
use crate::i18n::figures::{decimal, grouped, percent};
use crate::i18n::text::channels::Channels as Text;
use crate::i18n::text::funnel::panel::Panel as FunnelText;
use crate::pages::funnel::inputs::channels::ChannelName;
use crate::pages::funnel::inputs::key_field::{KeyField, Look};
use crate::pages::said::said;
use crate::platform::page;
use crate::playbook::Citation;
use crate::playbook::claims::SCANS_FACT;
use crate::playbook::rules::{CODE_DAYS, NO_CODE_FROM};
use crate::state::route::{Planner, Route};
use crate::state::store::{Store, use_store};
use crate::views::channels::arrivals::Arrival;
use crate::views::funnel::field::texts;
use crate::views::funnel::names::channel_name;

/// The panel.
#[component]
pub fn Joins(props: &PartProps) -> Html {
    let store = use_store();
    let arrivals = &props.arrivals;
    full_panel(Panel {
        title: store.t(Text::Joins),
        remark: store.t(Text::JoinsRemark { days: arrivals.days }),
        class: Some("channels__joins"),
        body: html! {
            <>
                if arrivals.channels.is_empty() {
                    <p class="quiet">{ store.t(FunnelText::NoChannels) }</p>
                } else {
                    { arrivals_table(&store, props) }
                    <p>
                        { claimed(&store, &bar(&store, props), &[SCANS_FACT]) }
                        { store.lang.pick("；", "; ") }
                        { said(&store.t(Text::ScansDoubt), &[Citation::Rule(&CODE_DAYS), Citation::Rule(&NO_CODE_FROM)]) }
                    </p>
                }
                <p class="quiet">
                    { store.t(Text::SameNumbers) }{ " " }
                    { text_link(Route::plan(&props.plan.id, Planner::Funnel).href(), store.t(Text::ToForecast)) }
                </p>
                <details class="channels__edit" open={true}>
                    <summary>{ store.t(Text::Edit) }</summary>
                    // By themselves: among others Yew does not go by keys.
                    <div class="channels__cards">{ for props.funnel.channels.keys().map(|&id| card(&store, props, id)) }</div>
                    { add_button(&store, props) }
                </details>
            </>
        },
        ..Panel::default()
    })
}

/// How the scans stand against S1's bar.
fn bar(store: &Store, part: &PartProps) -> AttrValue {
    let days = f64::from(part.arrivals.days.max(1));
    store.t(Text::ScansBar { n: grouped(part.arrivals.scans() / days, 1) })
}

fn arrivals_table(store: &Store, part: &PartProps) -> Html {
    let arrivals = &part.arrivals;
    let head = [Text::ColChannel, Text::ColScans, Text::ColJoins, Text::ColShare, Text::ColCost, Text::ColPerJoin];
    let all = arrivals.joins();
    let mut rows: Vec<TableRow> = arrivals.channels.iter().map(|it| row(store, part, it, all)).collect();
    let cost: f64 = arrivals.channels.iter().map(|it| it.cost).sum();
    let total = vec![
        html! { <b>{ store.t(Text::AllChannels) }</b> },
        figure("channels.scans", decimal(arrivals.scans(), 2), grouped(arrivals.scans(), 0)),
        figure("channels.joins", decimal(all, 2), grouped(all, 0)),
        html! { { if all > 0.0 { "100%" } else { "–" } } },
        money(cost),
        money(if all > 0.0 { cost / all } else { 0.0 }),
    ];
    if arrivals.channels.len() > 1 {
        rows.push(TableRow { cells: total, is_on: false });
    }
    if arrivals.invited >= 0.5 {
        let mut cells = vec![
            html! { { store.t(Text::Invited) } },
            html! { { "–" } },
            figure("channels.invited", decimal(arrivals.invited, 2), grouped(arrivals.invited, 0)),
        ];
        cells.extend(std::iter::repeat_n(html! { { "–" } }, 3));
        rows.push(TableRow { cells, is_on: false });
    }
    table(store.t(Text::Joins), head.map(|text| store.t(text)).to_vec(), rows)
}

fn row(store: &Store, part: &PartProps, it: &Arrival, all: f64) -> TableRow {
    let kpi = |what: &str| format!("channels.{}.{what}", it.channel.get());
    let share = if all > 0.0 { percent(it.joins / all) } else { "–".to_owned() };
    TableRow {
        cells: vec![
            html! { <bdi>{ channel_name(it.channel, &part.funnel, store.lang) }</bdi> },
            listed_figure(kpi("scans"), decimal(it.scans, 2), grouped(it.scans, 0)),
            listed_figure(kpi("joins"), decimal(it.joins, 2), grouped(it.joins, 0)),
            html! { { share } },
            money(it.cost),
            money(it.cost_per_join().unwrap_or_default()),
        ],
        is_on: part.arrivals.foremost().is_some_and(|most| most.channel == it.channel),
    }
}

/// An amount of money; a dash for none.
fn money(amount: f64) -> Html {
    html! { { if amount > 0.0 { format!("¥{}", grouped(amount, usize::from(amount < 10.0) * 2)) } else { "–".to_owned() } } }
}

/// One channel of the forecast with its numbers.
fn card(store: &Store, part: &PartProps, id: ChannelId) -> Html {
    let name = channel_name(id, &part.funnel, store.lang);
    let placeholder = channel_name(id, &crate::templates::blank_funnel(), store.lang);
    let value = part.funnel.channels.get(&id).map(|channel| channel.name.clone()).unwrap_or_default();
    let remove = {
        let (store, part, name) = (store.clone(), part.clone(), name.clone());
        Callback::from(move |_: MouseEvent| {
            let toast = store.t(FunnelText::ChannelRemoved { name: name.clone() }).to_string();
            store.edit_aloud(&part.plan.id, sections::edit(FunnelEdit::RemoveChannel(id)), toast);
            // Its own button is gone with it.
            page::focus("[data-action='add-channel']");
        })
    };
    let fields = [ChannelField::Scans, ChannelField::FirstDay, ChannelField::LastDay, ChannelField::Cost];
    html! {
        <div key={id.get()} class="channel" role="group" aria-label={name.clone()} data-channel={id.get().to_string()}>
            <div class="channel__head">
                <ChannelName {id} {value} {placeholder} lang={store.lang} label={store.t(FunnelText::ChannelName)}
                    on_name={part.on_forecast(store, move |name| FunnelEdit::NameChannel(id, name))} />
                <IconButton icon={IconName::TRASH} label={store.t(FunnelText::RemoveChannel { name })} small={true}
                    onclick={remove} data_action={Some(AttrValue::Static("remove-channel"))} />
            </div>
            <div class="channels__fields">{ for fields.map(|field| number(store, part, Key::Channel(id, field))) }</div>
        </div>
    }
}

/// The forecast's field of a number, said in the base.
fn number(store: &Store, part: &PartProps, key: Key) -> Html {
    html! {
        <KeyField key={key.code()} of={key} row={part.derived.row(key)} look={Look::Explained}
            is_own={part.funnel.overrides.get(key).is_some()} label={store.t(texts(key).0)}
            plan={part.plan.id.clone()} lang={store.lang}
            on_say={part.on_forecast(store, |saying| FunnelEdit::Say(None, saying))}
            on_reset={part.on_forecast(store, |keys| FunnelEdit::Reset(None, keys))} />
    }
}

fn add_button(store: &Store, part: &PartProps) -> Html {
    let channels = &part.funnel.channels;
    let free = ChannelId::free(channels);
    let add = part.on_forecast(store, |id: ChannelId| FunnelEdit::AddChannel(id, Tag::default()));
    let onclick = Callback::from(move |_: MouseEvent| {
        if let Some(id) = free {
            add.emit(id);
        }
    });
    let full = || store.t(FunnelText::ChannelsFull { max: u32::try_from(channels.len()).unwrap_or(u32::MAX) });
    html! {
        <Button icon={Some(IconName::PLUS)} small={true} label={store.t(FunnelText::AddChannel)} {onclick}
            disabled={free.is_none()} title={free.is_none().then(full)}
            data_action={Some(AttrValue::Static("add-channel"))} />
    }
}
