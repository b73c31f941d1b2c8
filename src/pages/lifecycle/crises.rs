//! Crises: what has happened with its level of alert, and a card for each with signal, steps, owner, time and text.

use yew::prelude::*;

use super::desk::{PartProps, copy_button};
use crate::components::checkbox::Checkbox;
use crate::components::figure::figure;
use crate::components::panel::{Panel, full_panel};
use crate::components::pill::{PillTone, pill};
use crate::components::text_area::TextArea;
use crate::components::text_field::TextField;
use crate::domain::code::Code;
use crate::domain::lifecycle::crisis::{Alert, Crisis, Incident, Urgency};
use crate::editing::lifecycle::LifecycleEdit as E;
use crate::i18n::text::lifecycle::panels::Panels as Text;
use crate::i18n::text::lifecycle::{labels, wording};
use crate::pages::cite::Cite;
use crate::pages::fields::use_text;
use crate::pages::open_number::{self, Words};
use crate::pages::said::said;
use crate::playbook::{Citation, OwnRule};
use crate::state::store::{Store, use_store};
use crate::views::lifecycle::controls::Controls;
use crate::views::team;

/// The panel.
pub fn panel(store: &Store, part: &PartProps) -> Html {
    full_panel(Panel {
        title: store.t(Text::Crises),
        remark: store.t(Text::CrisesRemark),
        actions: copy_button(
            store,
            store.t(Text::CopyPlan),
            None,
            "copy-emergency-plan",
            wording::emergency_plan(&part.lifecycle, store.lang),
        ),
        body: html! {
            <>
                { incidents(store, part) }
                <ul class="crises">
                    { for Crisis::ALL.iter().map(|crisis| html! {
                        <Card key={crisis.code()} part={part.clone()} crisis={*crisis} />
                    }) }
                </ul>
            </>
        },
        ..Panel::default()
    })
}

/// What has happened, and the level of alert that it calls for.
fn incidents(store: &Store, part: &PartProps) -> Html {
    let happened = &part.lifecycle.incidents;
    let boxes = Incident::ALL.iter().map(|&incident| {
        html! {
            <Checkbox name="lifecycle.incidents" value={Some(AttrValue::Static(incident.code()))}
                label={store.t(labels::incident(incident))} checked={happened.contains(&incident)}
                on_change={part.on(store, move |is_so| E::Happen(incident, is_so))} />
        }
    });
    let tone = |alert| match alert {
        Alert::Yellow => PillTone::Warn,
        Alert::Orange | Alert::Red => PillTone::Danger,
    };
    let level = part.view.alert;
    let words = match level {
        Some(alert) => store.t(labels::alert(alert)),
        None if happened.is_empty() => store.t(Text::AlertNone),
        None => store.t(Text::AlertOnlyBan),
    };
    html! {
        <fieldset class="alerts">
            <legend class="lifecycle__title">{ store.t(Text::Happened) }</legend>
            <div class="alerts__boxes">{ for boxes }</div>
            <p class="alerts__level">
                { figure("lifecycle.alert", level.map_or("none", Code::code), words) }{ " " }
                { said(&store.t(Text::ThreeLevels), &[Citation::Claim("S0-6-alert-levels")]) }
            </p>
            <ul class="alerts__levels">
                { for Alert::ALL.iter().map(|&alert| {
                    let incident = Incident::ALL.iter().find(|incident| incident.alert() == Some(alert));
                    let when = incident.map(|incident| store.t(labels::incident(*incident)).to_string()).unwrap_or_default();
                    let is_on = level == Some(alert);
                    html! {
                        <li class={classes!("alerts__row", is_on.then_some("is-on"))}>
                            { pill(store.t(labels::alert(alert)), if is_on { tone(alert) } else { PillTone::Quiet }) }{ " " }
                            { said(&when, &[Citation::Claim(alert.fact())]) }
                        </li>
                    }
                }) }
            </ul>
            <p class="quiet">{ said(&store.t(Text::HighestHolds), &[Citation::Ours(OwnRule::HighestAlert)]) }</p>
        </fieldset>
    }
}

/// Properties of [`Card`].
#[derive(PartialEq, Properties)]
struct CardProps {
    part: PartProps,
    crisis: Crisis,
}

/// A crisis.
#[component]
fn Card(props: &CardProps) -> Html {
    let store = use_store();
    let (part, crisis, lang) = (&props.part, props.crisis, store.lang);
    let response = part.lifecycle.responses.get(&crisis).cloned().unwrap_or_default();
    let owner = use_text(&response.owner, lang, part.on(&store, move |name| E::SetOwner(crisis, name)));
    let text = use_text(&response.text, lang, part.on(&store, move |text| E::SetText(crisis, text)));
    let name = store.t(labels::crisis(crisis)).to_string();
    let draft = store.t(wording::crisis_draft(crisis));
    let to_send = if response.text.is_blank() { draft.to_string() } else { response.text.as_str().to_owned() };
    let happens = part.lifecycle.incidents.iter().any(|incident| incident.crisis() == crisis);
    let people = team::names(&part.plan, None).into_iter().map(|name| AttrValue::from(name.to_owned()));
    let controls = Controls::of(crisis);
    let within = Words {
        name: controls.within,
        label: store.t(Text::WithinFor { crisis: name.clone() }),
        unit: store.t(Text::UnitHours),
        placeholder: store.t(Text::NotSaid),
        hint: html! { { store.t(Text::WithinHint) } },
        chip: Html::default(),
    };
    let signal = store.t(labels::signal(crisis)).to_string();
    html! {
        <li class="crises__card" data-crisis={crisis.code()}>
            <h3 class="crises__name">
                { name.clone() }{ " " }<Cite citation={Citation::Claim(crisis.fact())} />
                if happens {
                    { " " }{ pill(store.t(Text::IsHappening), PillTone::Danger) }
                }
            </h3>
            <p>{ store.t(Text::Signal { what: store.lang.pick(signal.clone(), signal.to_lowercase()) }) }</p>
            <ol class="crises__steps">
                { for labels::steps(crisis).into_iter().flatten().map(|step| html! { <li>{ store.t(step) }</li> }) }
            </ol>
            <TextField name={controls.owner} label={store.t(Text::OwnerFor { crisis: name.clone() })} value={owner.value}
                on_input={owner.on_input} error={owner.error} placeholder={store.t(Text::OwnerPlaceholder)}
                suggestions={people.collect::<Vec<_>>()} />
            if crisis.urgency() == Urgency::AtOnce {
                <p>{ said(&store.t(Text::AtOnce), &[Citation::Claim(crisis.fact())]) }</p>
            } else {
                { open_number::count(&store, within, response.within, 24,
                    &part.on(&store, move |hours| E::SetWithin(crisis, hours))) }
            }
            <TextArea name={controls.text} label={store.t(Text::TextFor { crisis: name.clone() })} value={text.value}
                on_input={text.on_input} error={text.error} rows={4} placeholder={draft} />
            <div class="lifecycle__acts">
                { copy_button(&store, store.t(Text::CopyText), Some(store.t(Text::CopyTextFor { crisis: name })),
                    "copy-crisis", to_send) }
            </div>
        </li>
    }
}
