//! Where people come from: channels come, are named, and go; each with its scans on top and the rest folded away.

use yew::prelude::*;

use super::desk::{Desk, carry_out};
use super::folds::{Fold, fold};
use super::key_field::Look;
use crate::components::button::{Button, IconButton};
use crate::components::icon::IconName;
use crate::components::text_field::TextField;
use crate::domain::funnel::ChannelId;
use crate::domain::funnel::key::{ChannelField, Key};
use crate::domain::words::Tag;
use crate::editing::funnel::FunnelEdit;
use crate::i18n::Lang;
use crate::i18n::text::calendar::labels;
use crate::i18n::text::fields::Fields;
use crate::i18n::text::funnel::panel::Panel as Text;
use crate::pages::cite::Cite;
use crate::pages::fields::use_text;
use crate::platform::page;
use crate::playbook::{Citation, OwnRule};
use crate::views::funnel::names::channel_name;

/// The channels.
pub fn channels(desk: &Desk<'_>) -> Html {
    let Desk { store, props, .. } = desk;
    let channels = &props.funnel.channels;
    let free = ChannelId::free(channels);
    let add = desk.on(|id: ChannelId| FunnelEdit::AddChannel(id, Tag::default()));
    let onclick = Callback::from(move |_: MouseEvent| {
        if let Some(id) = free {
            add.emit(id);
        }
    });
    let full = || store.t(Text::ChannelsFull { max: u32::try_from(channels.len()).unwrap_or(u32::MAX) });
    html! {
        <>
            if channels.is_empty() {
                <p class="inputs__meaning">{ store.t(Text::NoChannels) }</p>
            }
            // By themselves: among others Yew does not go by keys, and would make all anew when one comes.
            <div class="channel-list">{ for channels.keys().map(|&id| channel(desk, id)) }</div>
            <Button icon={Some(IconName::PLUS)} small={true} label={store.t(Text::AddChannel)} {onclick}
                disabled={free.is_none()} title={free.is_none().then(full)}
                data_action={Some(AttrValue::Static("add-channel"))} />
        </>
    }
}

fn channel(desk: &Desk<'_>, id: ChannelId) -> Html {
    let Desk { store, props, .. } = desk;
    let name = channel_name(id, &props.funnel, store.lang);
    let remove = {
        let (store, plan, name) = ((*store).clone(), props.plan.id.clone(), name.clone());
        Callback::from(move |_: MouseEvent| {
            let toast = store.t(Text::ChannelRemoved { name: name.clone() }).to_string();
            carry_out(&store, &plan, FunnelEdit::RemoveChannel(id), toast);
            // Its own button is gone with it.
            page::focus("[data-action='add-channel']");
        })
    };
    let value = props.funnel.channels.get(&id).map(|channel| channel.name.clone()).unwrap_or_default();
    let rest = rest(id);
    let more = Fold {
        name: format!("channels.{}", id.get()),
        class: None,
        title: store.t(Text::ChannelMore),
        summary: AttrValue::default(),
        is_changed: rest.iter().any(|&key| desk.is_said(key)),
    };
    html! {
        <div key={id.get()} class="channel" role="group" aria-label={name.clone()} data-channel={id.text()}>
            <div class="channel__head">
                <ChannelName {id} {value} placeholder={channel_name_placeholder(id, store.lang)} lang={store.lang}
                    label={store.t(Text::ChannelName)} on_name={desk.on(move |name| FunnelEdit::NameChannel(id, name))} />
                <IconButton icon={IconName::TRASH} label={store.t(Text::RemoveChannel { name })} small={true}
                    onclick={remove} data_action={Some(AttrValue::Static("remove-channel"))} />
            </div>
            { desk.fields(&[Key::Channel(id, ChannelField::Scans)]) }
            { fold(desk.folds, more, || more_of(desk, id)) }
        </div>
    }
}

/// What a channel is called as long as nobody names it.
fn channel_name_placeholder(id: ChannelId, lang: Lang) -> String {
    channel_name(id, &crate::templates::blank_funnel(), lang)
}

/// The channel's numbers but its scans.
fn rest(id: ChannelId) -> Vec<Key> {
    use ChannelField as C;
    let others = [C::Growth, C::FirstDay, C::LastDay, C::Dispersion, C::Cost];
    others.into_iter().chain(C::WEEKDAYS).map(|field| Key::Channel(id, field)).collect()
}

fn more_of(desk: &Desk<'_>, id: ChannelId) -> Html {
    let Desk { store, props, .. } = desk;
    let key = |field| Key::Channel(id, field);
    let days = ChannelField::WEEKDAYS;
    let said: Vec<Key> = days.map(key).into_iter().filter(|&key| desk.is_said(key)).collect();
    let small = days.into_iter().filter_map(|field| {
        let label = store.t(labels::weekday(field.weekday()?));
        Some(desk.field(key(field), label, Look::Small))
    });
    let reset = (!said.is_empty()).then(|| {
        html! {
            <button type="button" class="text-link" onclick={desk.on_reset(said)} data-action="reset-weekdays">
                { if props.case.is_some() { store.t(Text::ToBase) } else { store.t(Fields::Reset) } }
            </button>
        }
    });
    html! {
        <>
            { desk.fields(&[key(ChannelField::Growth), key(ChannelField::FirstDay), key(ChannelField::LastDay)]) }
            <div class="weekdays-row" role="group" aria-label={store.t(Text::Weekdays)}>
                <p class="inputs__sub weekdays-row__head"><span aria-hidden="true">{ store.t(Text::Weekdays) }</span>{ for reset }</p>
                <p class="inputs__meaning">
                    { desk.about(key(ChannelField::Monday)) }
                    { " " }
                    <Cite citation={Citation::Ours(OwnRule::ForecastDefaults)} />
                </p>
                <div class="weekdays-row__fields">{ for small }</div>
            </div>
            { desk.fields(&[key(ChannelField::Dispersion), key(ChannelField::Cost)]) }
        </>
    }
}

/// Properties of [`ChannelName`].
#[derive(PartialEq, Properties)]
pub struct ChannelNameProps {
    /// The channel.
    pub id: ChannelId,
    /// Its name.
    pub value: Tag,
    /// What it is called as long as nobody names it.
    pub placeholder: String,
    /// Visible label.
    pub label: AttrValue,
    /// The language in force.
    pub lang: Lang,
    /// A new name.
    pub on_name: Callback<Tag>,
}

/// What a channel is called.
#[component]
pub fn ChannelName(props: &ChannelNameProps) -> Html {
    let text = use_text(&props.value, props.lang, props.on_name.clone());
    html! {
        <TextField name={format!("funnel.channels.{}.name", props.id.get())} label={props.label.clone()}
            value={text.value} error={text.error} on_input={text.on_input} placeholder={props.placeholder.clone()} />
    }
}
