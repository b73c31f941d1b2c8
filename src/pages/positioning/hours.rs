//! When the members are there, where the person knows it better than the sources.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{PartProps, on_edit};
use crate::components::checkbox::{CheckLook, Checkbox};
use crate::components::field::{Field, FieldGroup, described_by, use_unique_id};
use crate::components::select_field::SelectField;
use crate::domain::code::Code;
use crate::domain::hours::{Days, MinuteOfDay, Window};
use crate::domain::positioning::timing::Timing;
use crate::editing::action::PositioningEdit;
use crate::i18n::Lang;
use crate::i18n::text::labels;
use crate::i18n::text::positioning::Positioning;
use crate::pages::cite::Cite;
use crate::pages::fields::{clock, on_code, options};
use crate::playbook::Citation;
use crate::state::store::use_store;

/// Own hours: on or off, on which days, from when to when.
#[component]
pub fn HoursField(props: &PartProps) -> Html {
    let store = use_store();
    let plan = &props.plan;
    let own = plan.positioning.audience.hours;
    let set = on_edit(&store, plan, PositioningEdit::SetHours);
    let on_switch = {
        // One's own hours start from what the page would use without them.
        let (set, first) = (set.clone(), Timing::of(&plan.positioning));
        Callback::from(move |is_on: bool| {
            let window = first.group.first().copied().unwrap_or(first.content);
            set.emit(is_on.then_some(window));
        })
    };
    let fields = own.map(|window| {
        let on_days = {
            let set = set.clone();
            on_code(Callback::from(move |days: Days| set.emit(Some(Window { days, ..window }))))
        };
        let to_start = {
            let set = set.clone();
            Callback::from(move |start| set.emit(Some(Window { start, ..window })))
        };
        let to_end = {
            let set = set.clone();
            Callback::from(move |end| set.emit(Some(Window { end, ..window })))
        };
        html! {
            <>
                <SelectField name="positioning.hours.days" label={store.t(Positioning::HoursDays)}
                    options={options(store.lang, labels::days)} value={window.days.code()} on_select={on_days} />
                <div class="positioning__pair">
                    <ClockField end={End::Start} {window} lang={store.lang} on_change={to_start} />
                    <ClockField end={End::End} {window} lang={store.lang} on_change={to_end} />
                </div>
            </>
        }
    });
    html! {
        <FieldGroup label={store.t(Positioning::Hours)}
            chip={html! { <Cite citation={Citation::Claim("S3-1-persona-fields")} /> }}>
            <Checkbox name="positioning.hours.own" label={store.t(Positioning::HoursOwn)} checked={own.is_some()}
                on_change={on_switch} look={CheckLook::Switch} />
            { for fields }
        </FieldGroup>
    }
}

/// Which end of the window.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Start,
    End,
}

/// Properties of [`ClockField`].
#[derive(PartialEq, Properties)]
struct ClockFieldProps {
    end: End,
    window: Window,
    lang: Lang,
    on_change: Callback<MinuteOfDay>,
}

/// A clock time as text: the browser's own field knows no 24:00 and follows the system's language, not the page's.
#[component]
fn ClockField(props: &ClockFieldProps) -> Html {
    let id = use_unique_id();
    let refused = use_state_eq(|| None::<(AttrValue, AttrValue)>);
    let window = props.window;
    {
        let refused = refused.setter();
        use_effect_with(window, move |_| refused.set(None));
    }
    let (name, label, value) = match props.end {
        End::Start => ("positioning.hours.start", Positioning::HoursStart, window.start),
        End::End => ("positioning.hours.end", Positioning::HoursEnd, window.end),
    };
    let onchange = {
        let (refused, lang, end, on_change) = (refused.setter(), props.lang, props.end, props.on_change.clone());
        Callback::from(move |event: Event| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            match read(&text, end, window) {
                Ok(clock) => {
                    refused.set(None);
                    if clock != value {
                        on_change.emit(clock);
                    }
                }
                Err(why) => refused.set(Some((text.into(), lang.t(why).into_owned().into()))),
            }
        })
    };
    let (shown, error) = match &*refused {
        Some((text, why)) => (text.clone(), Some(why.clone())),
        None => (AttrValue::from(value.clock()), None),
    };
    html! {
        <Field id={id.clone()} label={props.lang.t(label).into_owned()} error={error.clone()}>
            <input class="text-field positioning__clock" type="text" inputmode="numeric" autocomplete="off" {name}
                value={shown} aria-invalid={error.is_some().then_some("true")} aria-describedby={described_by(&id)}
                {id} {onchange} />
        </Field>
    }
}

/// The clock time that `text` says, if it fits the other end.
fn read(text: &str, end: End, window: Window) -> Result<MinuteOfDay, Positioning> {
    let clock = clock(text).ok_or(Positioning::NotATime)?;
    let (start, stop, refusal) = match end {
        End::Start => (clock, window.end, Positioning::StartNotEarlier),
        End::End => (window.start, clock, Positioning::EndNotLater),
    };
    Window::new(window.days, start, stop).map(|_| clock).ok_or(refusal)
}
