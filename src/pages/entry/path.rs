//! The way in as a picture of gates, with the people who are expected at each; and what is said of the platform.

use yew::prelude::*;

use super::desk::{PartProps, people, raw};
use crate::components::figure::{figure, listed_figure};
use crate::components::icon::{IconName, icon};
use crate::components::panel::{Panel, full_panel};
use crate::components::text_link::text_link;
use crate::domain::code::Code as _;
use crate::domain::entry::codes::CodeKind;
use crate::domain::funnel::key::{Field, Key};
use crate::domain::platform::Platform;
use crate::i18n::figures::{percent, whole};
use crate::i18n::text::calendar::labels::short_day;
use crate::i18n::text::entry::Entry as Text;
use crate::i18n::text::funnel::inputs;
use crate::i18n::text::labels;
use crate::pages::cite::Cite;
use crate::pages::said::said;
use crate::playbook::claims::SCREEN_FACT;
use crate::playbook::{Citation, OwnRule};
use crate::state::route::{Planner, Route};
use crate::state::store::Store;
use crate::views::drawing::percent as width;
use crate::views::entry::door::Stretch;
use crate::views::entry::platform::ways_in;

/// The picture.
pub fn panel(store: &Store, part: &PartProps) -> Html {
    let door = &part.door;
    let platform = part.plan.positioning.platform;
    let text =
        store.t(Text::PathText { scans: people(door.scans), passed: people(door.passed), joins: people(door.joins) });
    let n_groups = part.derived.inputs.groups_max;
    full_panel(Panel {
        title: store.t(Text::Path),
        remark: store.t(Text::PathRemark { days: door.days }),
        class: Some("entry__path"),
        body: html! {
            <>
                <p class="visually-hidden">{ text }</p>
                <ol class="way">
                    { for screening(store, part) }
                    { for door.stretches.iter().enumerate().map(|(at, stretch)| gate(store, part, at, stretch)) }
                    { end(store, part) }
                </ol>
                <div class="entry__notes">
                    if door.stretches.len() > 1 {
                        <p>{ said(&store.t(Text::AcceptNote), &[Citation::Ours(OwnRule::ForecastDefaults)]) }</p>
                    } else {
                        <p>{ store.t(Text::NoGates { platform: store.t(labels::platform(platform)).to_string() }) }</p>
                    }
                    if n_groups > 1 {
                        <p>{ store.t(Text::NewGroups { n: n_groups }) }</p>
                    }
                    { for overruled(store, part) }
                </div>
            </>
        },
        ..Panel::default()
    })
}

/// One step of the way: its words, its people, and a bar to the scale of all who scan.
struct Step {
    class: &'static str,
    icon: IconName,
    name: Html,
    figure: Html,
    /// Of the people who scan, those who are still there.
    share: f64,
    remark: Html,
}

fn step(step: Step) -> Html {
    html! {
        <li class={classes!("way__step", step.class)}>
            <span class="way__icon">{ icon(step.icon) }</span>
            <div class="way__words">
                <p class="way__name">{ step.name }</p>
                <p class="way__figure">{ step.figure }</p>
                <svg class="way__bar" width="100%" height="6" aria-hidden="true">
                    <rect class="way__track" width="100%" height="6" rx="3" />
                    <rect class="way__fill" width={width(step.share)} height="6" rx="3" />
                </svg>
                <p class="way__remark">{ step.remark }</p>
            </div>
        </li>
    }
}

/// From the scan to the questionnaire that passed.
fn screening(store: &Store, part: &PartProps) -> Vec<Html> {
    let (door, inputs) = (&part.door, &part.derived.inputs);
    let share = |n: f64| if door.scans > 0.0 { n / door.scans } else { 0.0 };
    let figure = |kpi, n: f64| figure(kpi, raw(n), store.t(Text::PeopleOf { n: people(n) }));
    let scans = step(Step {
        class: "way__step--screen",
        icon: IconName::SEARCH,
        name: html! { { store.t(Text::Scans) } },
        figure: figure("entry.applicants", door.scans),
        share: share(door.scans),
        remark: match CodeKind::on(part.plan.positioning.platform) {
            CodeKind::NotStated => Html::default(),
            _ => code(store, part),
        },
    });
    if part.entry.has_questionnaire == Some(false) && inputs.questionnaire_done * inputs.questionnaire_passed == 1.0 {
        let free = step(Step {
            class: "way__step--screen",
            icon: IconName::CHECK,
            name: html! { { store.t(Text::NoQuestionnaire) } },
            figure: figure("entry.answered", door.answered),
            share: share(door.answered),
            remark: Html::default(),
        });
        return vec![scans, free];
    }
    let done = step(Step {
        class: "way__step--screen",
        icon: IconName::EDIT,
        name: said(&store.t(Text::Done), &[Citation::Claim(SCREEN_FACT)]),
        figure: figure("entry.done", door.done),
        share: share(door.done),
        remark: html! { { percent(inputs.questionnaire_done) } },
    });
    let answered = step(Step {
        class: "way__step--screen",
        icon: IconName::CHECK,
        name: html! { { store.t(Text::Answered) } },
        figure: figure("entry.answered", door.answered),
        share: share(door.answered),
        remark: html! { { percent(inputs.questionnaire_passed) } },
    });
    vec![scans, done, answered]
}

/// A gate, or the stretch before the first.
fn gate(store: &Store, part: &PartProps, at: usize, stretch: &Stretch) -> Html {
    let door = &part.door;
    let platform = part.plan.positioning.platform;
    let name = match (stretch.gate, door.stretches.get(at + 1)) {
        (Some(gate), _) => html! {
            <>
                <b>{ store.t(Text::GateFrom { n: whole(stretch.from as u32) }) }</b>{ " " }
                { said(&store.t(inputs::gate(gate)), &[Citation::Rule(gate.rule(platform))]) }
            </>
        },
        (None, Some(next)) => html! { { store.t(Text::OpenStretch { to: whole(next.from as u32) }) } },
        (None, None) => html! { { store.t(Text::OpenAlways) } },
    };
    let code = stretch.gate.map_or("open", |gate| gate.code());
    let words = store.t(Text::CameThrough { came: people(stretch.came), through: people(stretch.through) });
    let stands = match (stretch.first_day, part.derived.start()) {
        (None, _) => store.t(Text::NotReached),
        (Some(0), _) => AttrValue::default(),
        (Some(day), Some(start)) => {
            let date = i32::try_from(day).ok().and_then(|day| start.plus(day));
            date.map(|date| store.t(Text::StandsFrom { day: short_day(store.lang, date) })).unwrap_or_default()
        }
        (Some(day), None) => store.t(Text::StandsFromDay { day: day + 1 }),
    };
    step(Step {
        class: if stretch.first_day.is_some() { "way__step--gate" } else { "way__step--far" },
        icon: if stretch.gate.is_some() { IconName::PIN } else { IconName::DOOR },
        name,
        figure: listed_figure(format!("entry.gate.{code}"), raw(stretch.through), words),
        share: if door.scans > 0.0 { stretch.through / door.scans } else { 0.0 },
        remark: html! {
            <>
                if stretch.gate.is_some() {
                    { percent(stretch.accept) }
                }
                if stretch.gate.is_some() && !stands.is_empty() {
                    { " · " }
                }
                { stands }
            </>
        },
    })
}

/// Who is in, and when there is no room any more.
fn end(store: &Store, part: &PartProps) -> Html {
    let door = &part.door;
    let cap = part.plan.positioning.platform.cap();
    let chip =
        part.plan.positioning.cap.is_none().then(|| html! { <>{ " " }<Cite citation={Citation::Rule(cap)} /></> });
    step(Step {
        class: "way__step--end",
        icon: IconName::USERS,
        name: html! { <b>{ store.t(Text::Joined) }</b> },
        figure: figure("entry.joins", raw(door.joins), store.t(Text::PeopleOf { n: people(door.joins) })),
        share: if door.scans > 0.0 { (door.joins / door.scans).min(1.0) } else { 0.0 },
        remark: html! {
            <>
                { store.t(Text::Full { n: whole(door.capacity) }) }{ for chip }
                { " · " }
                { match door.full_on.zip(part.derived.start()) {
                    None if door.full_on.is_none() => store.t(Text::NotReached),
                    None => store.t(Text::StandsFromDay { day: door.full_on.unwrap_or(0) + 1 }),
                    Some((day, start)) => {
                        let date = i32::try_from(day).ok().and_then(|day| start.plus(day)).unwrap_or(start);
                        store.t(Text::StandsFrom { day: short_day(store.lang, date) })
                    }
                } }
            </>
        },
    })
}

/// What the forecast says otherwise than this page.
fn overruled(store: &Store, part: &PartProps) -> Vec<Html> {
    let entry = &part.entry;
    let has_gate = entry.has_questionnaire.is_some();
    let fields = [
        (Field::QuestionnaireDone, has_gate),
        (Field::QuestionnairePassed, has_gate),
        (Field::DailyJoinCap, entry.daily_cap.is_some()),
    ];
    let is_overruled = |field: Field, is_said: bool| is_said && part.derived.row(Key::Plan(field)).origin.is_said();
    let line = |field: Field| {
        let what = store.t(inputs::field(field).0).to_string();
        let href = Route::plan(&part.plan.id, Planner::Funnel).href();
        html! {
            <p data-overruled={field.code()}>
                { icon(IconName::INFO) }{ store.t(Text::OverForecast { what }) }{ " " }
                { text_link(href, store.t(Text::ToForecast)) }
            </p>
        }
    };
    fields.into_iter().filter(|(field, is_said)| is_overruled(*field, *is_said)).map(|(field, _)| line(field)).collect()
}

/// What S3 and the platform's rules say about joining here.
pub fn platform_panel(store: &Store, part: &PartProps) -> Html {
    let platform = part.plan.positioning.platform;
    let (way, review) = match platform {
        Platform::WechatGroup => (Text::WayWechat, Text::ReviewWechat),
        Platform::Qq => (Text::WayQq, Text::ReviewQq),
        _ => (Text::WayDingtalk, Text::ReviewDingtalk),
    };
    full_panel(Panel {
        title: store.t(Text::PlatformTitle),
        remark: store.t(labels::platform(platform)),
        body: html! {
            <ul class="entry__list">
                if let Some(ways) = ways_in(platform) {
                    <li>{ said(&store.t(way), &[Citation::Claim(ways.way)]) }</li>
                    <li>{ said(&store.t(review), &[Citation::Claim(ways.review)]) }</li>
                } else {
                    <li>{ store.t(Text::S3Silent) }</li>
                }
                <li>{ code(store, part) }</li>
            </ul>
        },
        ..Panel::default()
    })
}

/// How long codes of this platform last, and where they lead.
fn code(store: &Store, part: &PartProps) -> Html {
    match CodeKind::on(part.plan.positioning.platform) {
        CodeKind::RunsOut(rule) => {
            let days = rule.value.unwrap_or_default();
            said(&store.t(Text::CodeRunsOut { days }), &[Citation::Rule(rule)])
        }
        CodeKind::Live(rule) => {
            let groups = rule.value.unwrap_or_default();
            said(&store.t(Text::CodeLive { groups }), &[Citation::Rule(rule)])
        }
        CodeKind::NotStated => html! { { store.t(Text::CodeNotStated) } },
    }
}
