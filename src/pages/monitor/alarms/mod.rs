//! Alarms: what is on, why, what to do, and who has seen to it; what happened; the log.

mod events;
mod log;

use yew::prelude::*;

use super::watched::{WatchProps, tone};
use crate::components::button::{Button, ButtonKind};
use crate::components::checkbox::Checkbox;
use crate::components::figure::figure;
use crate::components::panel::{Panel, full_panel};
use crate::components::pill::{PillTone, pill};
use crate::components::select_field::SelectField;
use crate::components::text_field::TextField;
use crate::components::text_link::text_link;
use crate::domain::code::Code as _;
use crate::domain::lifecycle::crisis::Alert;
use crate::domain::monitor::alarm::{Alarm, on};
use crate::domain::monitor::silence::case_drop;
use crate::domain::monitor::{AlarmKey, AlarmRule, Happening, SilenceReading};
use crate::domain::words::{Line, Words};
use crate::editing::monitor::MonitorEdit as E;
use crate::i18n::figures::percent;
use crate::i18n::text::calendar::labels::day_of;
use crate::i18n::text::lifecycle::labels as life;
use crate::i18n::text::monitor::{Watch as Text, labels};
use crate::pages::fields::use_text;
use crate::pages::said::{chips, said};
use crate::platform::page;
use crate::playbook::claims::{ALERT_YELLOW_FACT, DECLINE_CAUSES_FACT, OVERLOAD_FACT};
use crate::playbook::health::{ALERT_LEVELS_FACT, OVERLOAD_TOOL_FACT, SILENT_FACT};
use crate::playbook::{Citation, OwnRule};
use crate::state::route::{Planner, Route};
use crate::state::store::{Store, use_store};
use crate::views::monitor::words::written;

/// The mark of a rule's alarm.
const fn mark(rule: AlarmRule) -> &'static str {
    match rule {
        AlarmRule::BadOpinion => "monitor.bad_opinion",
        AlarmRule::KeyMemberLeft => "monitor.key_member_left",
        AlarmRule::BanRisk => "monitor.ban_risk",
        AlarmRule::ActiveLow => "monitor.active_low",
        AlarmRule::Shrinking => "monitor.shrinking",
        AlarmRule::Declining => "monitor.declining",
        AlarmRule::FewValuable => "monitor.few_valuable",
        AlarmRule::Complaints => "monitor.complaints",
        AlarmRule::Overload => "monitor.overload",
        AlarmRule::TooQuiet => "monitor.too_quiet",
        AlarmRule::Exits => "monitor.exits",
    }
}

/// What an alarm rests on.
fn citations(rule: AlarmRule, level: Option<Alert>) -> Vec<Citation> {
    let mut cited = vec![Citation::Claim(rule.fact())];
    match rule {
        AlarmRule::ActiveLow if level.is_some() => {
            cited.extend([Citation::Claim(ALERT_YELLOW_FACT), Citation::Ours(OwnRule::YellowFigure)]);
        }
        AlarmRule::FewValuable | AlarmRule::Complaints => cited.push(Citation::Ours(OwnRule::UnstatedAlarms)),
        AlarmRule::Declining => cited.push(Citation::Claim(DECLINE_CAUSES_FACT)),
        _ => {}
    }
    cited
}

/// The panel.
pub fn panel(store: &Store, part: &WatchProps) -> Html {
    let on = on(&part.view.alarms);
    let level = part.view.level;
    let words = level.map_or_else(|| store.t(Text::AlarmsNone), |level| store.t(life::alert(level)));
    let is_blank = part.view.last.is_none() && part.monitor.events.is_empty();
    full_panel(Panel {
        title: store.t(Text::AlarmsTitle),
        chip: chips(&[Citation::Claim(ALERT_LEVELS_FACT), Citation::Ours(OwnRule::HighestAlert)]),
        remark: store.t(Text::ThreeLevels),
        class: Some(if is_blank { "alarms only-screen" } else { "alarms" }),
        body: html! {
            <>
                <p>
                    if on.is_empty() {
                        { figure("monitor.level", "none", store.t(if is_blank { Text::AlarmsNoData } else { Text::AlarmsNone })) }
                    } else {
                        { figure("monitor.level", level.map_or("none", |level| level.code()),
                            if level.is_some() { words } else { store.t(Text::NoLevel) }) }
                    }
                </p>
                <ul class="alarms__list">
                    { for on.iter().enumerate().map(|(at, alarm)| html! {
                        <Card key={alarm.key.text()} part={part.clone()} alarm={Alarm::clone(alarm)}
                            neighbor={on.get(at + 1).or_else(|| on.get(at.checked_sub(1)?)).map(|alarm| alarm.key)} />
                    }) }
                </ul>
                <events::Events ..part.clone() />
                { settings(store, part) }
                { log::log(store, part) }
            </>
        },
        ..Panel::default()
    })
}

/// How gaps are filled, and how S4's rule on silent members is read.
fn settings(store: &Store, part: &WatchProps) -> Html {
    let code = |reading: Option<SilenceReading>| reading.map_or("", |reading| reading.code());
    let readings = std::iter::once(None).chain(SilenceReading::ALL.iter().copied().map(Some));
    let options: Vec<(AttrValue, AttrValue)> =
        readings.map(|reading| (code(reading).into(), store.t(labels::silence(reading)))).collect();
    let on_select = part.on(store, |code: AttrValue| E::SetSilence(SilenceReading::from_code(&code)));
    let (points, drop) = case_drop();
    let case = store.t(Text::SilenceCase { points, percent: percent(drop) });
    html! {
        <details class="alarms__settings">
            <summary>{ store.t(Text::Rules) }</summary>
            <Checkbox name="monitor.fills_alarms" label={store.t(Text::FillGaps)} checked={part.monitor.fills_gaps}
                on_change={part.on(store, E::FillGaps)} />
            <SelectField name="monitor.silence_reading" label={store.t(Text::SilenceRule)} {options}
                value={code(part.monitor.silence)} {on_select}
                chip={chips(&[Citation::Claim(SILENT_FACT)])}
                hint={html! { <>{ store.t(Text::SilenceHint) }{ " " }{ case }</> }} />
        </details>
    }
}

/// Properties of [`Card`].
#[derive(PartialEq, Properties)]
struct CardProps {
    part: WatchProps,
    alarm: Alarm,
    /// Where one goes on once this one is gone.
    neighbor: Option<AlarmKey>,
}

/// An alarm that is on.
#[component]
fn Card(props: &CardProps) -> Html {
    let store = use_store();
    let (part, alarm) = (&props.part, &props.alarm);
    let (key, rule, level) = (alarm.key, alarm.key.rule, alarm.level);
    let seen = part.monitor.acknowledged.get(&key);
    let note = use_state_eq(String::new);
    let kept = use_text(
        &seen.cloned().unwrap_or_default(),
        store.lang,
        part.on(&store, move |note: Line| E::Acknowledge(key, Some(note))),
    );
    let name = store.t(labels::rule(rule));
    let severity = match level {
        Some(Alert::Red | Alert::Orange) => "error",
        Some(Alert::Yellow) => "warning",
        None => "note",
    };
    let since = match (alarm.value, rule.gauge()) {
        (Some(value), Some(gauge)) => {
            store.t(Text::Since { day: day_of(store.lang, key.since), value: written(gauge, value) })
        }
        _ => store.t(Text::SinceOnly { day: day_of(store.lang, key.since) }),
    };
    let happened = Happening::ALL.iter().find(|what| what.alarm() == Some(rule));
    let told = happened
        .and_then(|what| part.monitor.events.get(&crate::domain::monitor::Event { on: key.since, what: *what }));
    let on_seen = {
        let note = note.clone();
        let seen = part.on(&store, move |()| E::Acknowledge(key, Some(Words::cut(&note))));
        let (neighbor, is_gone) = (props.neighbor, happened.is_some());
        Callback::from(move |_: MouseEvent| {
            // What happened is over once somebody has seen to it, and its card goes with the button.
            if is_gone {
                page::focus(&neighbor.map_or_else(
                    || ".alarms__events > summary".to_owned(),
                    |key| format!("[data-alarm='{}'] button", key.text()),
                ));
            }
            seen.emit(());
        })
    };
    let on_open = part.on(&store, move |_: MouseEvent| E::Acknowledge(key, None));
    let label = store.t(Text::NoteFor { what: name.to_string() });
    let note_name = format!("monitor.alarm.{}", key.text());
    html! {
        <li class={classes!("alarms__card", format!("alarms__card--{severity}"), seen.is_some().then_some("is-seen"))}
            data-alarm={key.text()} data-finding={mark(rule)} data-severity={severity} data-level={level.map_or("none", |level| level.code())}>
            <h3 class="alarms__name">
                { pill(level.map_or_else(|| store.t(Text::NoLevel), |level| store.t(life::alert(level))), tone(level)) }
                { " " }{ name.clone() }
                if seen.is_some() {
                    { " " }{ pill(store.t(Text::SeenTo), PillTone::Ok) }
                }
            </h3>
            <p>{ said(&since, &citations(rule, level)) }</p>
            if rule == AlarmRule::Overload {
                <p class="quiet">{ said(&store.t(Text::OverloadSource), &[Citation::Claim(OVERLOAD_FACT), Citation::Claim(OVERLOAD_TOOL_FACT)]) }</p>
            }
            if let Some(told) = told.filter(|told| !told.is_blank()) {
                <p>{ told.as_str() }</p>
            }
            <p>
                { store.t(labels::Actions(rule)) }
                if happened.is_some() {
                    { " " }{ text_link(Route::plan(&part.plan.id, Planner::Lifecycle).href(), store.t(Text::ToCrises)) }
                }
            </p>
            <div class="alarms__ack">
                if seen.is_some() {
                    <TextField name={note_name} {label} value={kept.value} on_input={kept.on_input} error={kept.error}
                        placeholder={store.t(Text::NoteExample)} />
                    <Button label={store.t(Text::Unacknowledge)} kind={ButtonKind::Ghost} small={true} onclick={on_open}
                        data_action={Some(AttrValue::Static("unacknowledge"))} />
                } else {
                    <TextField name={note_name} {label} value={(*note).clone()} on_input={let note = note.setter(); Callback::from(move |text: String| note.set(text))}
                        placeholder={store.t(Text::NoteExample)} />
                    <Button label={store.t(Text::Acknowledge)} small={true} onclick={on_seen}
                        data_action={Some(AttrValue::Static("acknowledge"))} />
                }
            </div>
        </li>
    }
}
