//! What happened that no count tells.

use yew::prelude::*;

use crate::components::button::{Button, IconButton};
use crate::components::icon::IconName;
use crate::components::select_field::SelectField;
use crate::components::text_field::TextField;
use crate::domain::calendar::day::Day;
use crate::domain::code::Code as _;
use crate::domain::monitor::{Event, Happening};
use crate::domain::words::{Line, Words};
use crate::editing::monitor::MonitorEdit as E;
use crate::i18n::text::calendar::labels::day_of;
use crate::i18n::text::monitor::{Watch as Text, labels};
use crate::pages::fields::{on_code, use_text};
use crate::pages::monitor::watched::WatchProps;
use crate::pages::open_day;
use crate::platform::page;
use crate::state::store::use_store;

/// The events, and a line to add one.
#[component]
pub fn Events(props: &WatchProps) -> Html {
    let store = use_store();
    let on = use_state_eq(|| None::<Day>);
    let what = use_state_eq(|| Happening::KeyMemberLeft);
    let note = use_state_eq(String::new);
    let day = on.unwrap_or(props.today);
    let on_add = {
        let (note, event) = (note.clone(), Event { on: day, what: *what });
        let add = props.on(&store, move |note: Line| E::SetEvent(event, Some(note)));
        Callback::from(move |_: MouseEvent| {
            add.emit(Words::cut(&note));
            note.set(String::new());
        })
    };
    let options: Vec<_> =
        Happening::ALL.iter().map(|&what| (what.code().into(), store.t(labels::happening(what)))).collect();
    let on_day = {
        let on = on.setter();
        Callback::from(move |day: Day| on.set(Some(day)))
    };
    let on_what = {
        let what = what.setter();
        on_code(Callback::from(move |to: Happening| what.set(to)))
    };
    let on_note = {
        let note = note.setter();
        Callback::from(move |text: String| note.set(text))
    };
    let events: Vec<Event> = props.monitor.events.keys().rev().copied().collect();
    html! {
        <details class="alarms__events" open={!events.is_empty()}>
            <summary>{ store.t(Text::Events) }{ " " }<span class="quiet">{ store.t(Text::EventsRemark) }</span></summary>
            <div class="alarms__add">
                { open_day::known_day(&store, "monitor.event_day", store.t(Text::EventDay), day, &on_day) }
                <SelectField name="monitor.event" label={store.t(Text::EventWhat)} {options} value={what.code()}
                    on_select={on_what} />
                <TextField name="monitor.event_note" label={store.t(Text::EventNote)} value={(*note).clone()}
                    on_input={on_note} />
                <Button label={store.t(Text::EventAdd)} icon={Some(IconName::PLUS)} onclick={on_add}
                    data_action={Some(AttrValue::Static("add-event"))} />
            </div>
            if !events.is_empty() {
                <ul class="alarms__told">
                    { for events.iter().enumerate().map(|(at, event)| html! {
                        <Told key={event.text()} part={props.clone()} event={*event}
                            neighbor={events.get(at + 1).or_else(|| events.get(at.checked_sub(1)?)).copied()} />
                    }) }
                </ul>
            }
        </details>
    }
}

/// Properties of [`Told`].
#[derive(PartialEq, Properties)]
struct ToldProps {
    part: WatchProps,
    event: Event,
    /// Where one goes on once this one is gone.
    neighbor: Option<Event>,
}

/// One event with its note.
#[component]
fn Told(props: &ToldProps) -> Html {
    let store = use_store();
    let (part, event) = (&props.part, props.event);
    let note = part.monitor.events.get(&event).cloned().unwrap_or_default();
    let note = use_text(&note, store.lang, part.on(&store, move |note| E::SetEvent(event, Some(note))));
    let what = store.t(labels::happening(event.what)).to_string();
    let day = day_of(store.lang, event.on);
    let on_remove = {
        let (remove, neighbor) = (part.on(&store, move |()| E::SetEvent(event, None)), props.neighbor);
        Callback::from(move |_: MouseEvent| {
            // The button goes with its event.
            page::focus(&neighbor.map_or_else(
                || "[data-action='add-event']".to_owned(),
                |event| format!("[data-event='{}'] [data-action='remove-event']", event.text()),
            ));
            remove.emit(());
        })
    };
    html! {
        <li class="alarms__event" data-event={event.text()}>
            <TextField name={format!("monitor.event.{}", event.text())} label={format!("{day} {what}")} value={note.value}
                on_input={note.on_input} error={note.error} placeholder={store.t(Text::EventNote)} />
            <IconButton label={store.t(Text::EventRemove { what, day })} icon={IconName::TRASH} small={true}
                onclick={on_remove} data_action={Some(AttrValue::Static("remove-event"))} />
        </li>
    }
}
