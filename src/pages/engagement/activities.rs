//! The activities: which come back how often, who hosts them, and how they get onto the calendar.

use std::rc::Rc;

use yew::prelude::*;

use super::desk::PartProps;
use crate::components::button::{Button, ButtonKind};
use crate::components::checkbox::Checkbox;
use crate::components::figure::figure;
use crate::components::number_field::NumberField;
use crate::components::panel::{Panel, full_panel};
use crate::components::pill::{PillTone, pill};
use crate::components::radio_list::{RadioList, RadioOption};
use crate::components::text_field::TextField;
use crate::components::text_link::text_link;
use crate::domain::calendar::draft::Activity;
use crate::domain::calendar::effort;
use crate::domain::calendar::item::{At, Check, Item, ItemId, Owner, Status, When};
use crate::domain::calendar::kind::Kind;
use crate::domain::calendar::peak::Peak;
use crate::domain::calendar::setting::Setting;
use crate::domain::calendar::{Activities, Benefits};
use crate::domain::code::Code as _;
use crate::domain::engagement::placed::{Part, Special, Step, in_a_year, is_wanted, missing, specials, steps, surplus};
use crate::domain::hours::MinuteOfDay;
use crate::domain::quantity::{Bounded as _, Weeks};
use crate::domain::words::{Line, Words};
use crate::editing::calendar::{CalendarEdit, ItemsChange, ItemsLabel};
use crate::editing::engagement::EngagementEdit as E;
use crate::exchange::sections;
use crate::i18n::figures::{range, whole};
use crate::i18n::text::almanac;
use crate::i18n::text::calendar::filling::preview_title;
use crate::i18n::text::calendar::labels::{activity as activity_name, day_of};
use crate::i18n::text::engagement::Engagement;
use crate::i18n::text::engagement::plan::{HOST_LIVE, Kit as Text, design};
use crate::i18n::text::fields::Fields;
use crate::pages::cite::Cite;
use crate::pages::fields::{on_code, parse_number, use_text};
use crate::pages::moving_on::moving_on;
use crate::pages::placing::change_items;
use crate::pages::said::said;
use crate::playbook::claims::{
    FESTIVAL_FACT, PREVIEW_FACT, PULSE_FACT, S1_BENEFITS_FACT, S4_BENEFITS_FACT, S4_CONTEST_FACT, S4_MEETUP_FACT,
};
use crate::playbook::{Citation, OwnRule};
use crate::state::route::{Planner, Route};
use crate::state::store::{Store, use_store};
use crate::templates;

/// When a festival's special stands, in the evening (ours: the calendar moves it like any item).
const EVENING: MinuteOfDay = MinuteOfDay::at(20, 0);

/// Where the focus goes when a button that puts something on the calendar is gone.
const ON_CALENDAR: &str = "#activities-to-calendar a";

/// S2's two ideas for a festival.
const IDEAS: [Text; 2] = [Text::IdeaStickers, Text::IdeaGame];

/// The panel.
#[component]
pub fn ActivityPanel(props: &PartProps) -> Html {
    let store = use_store();
    let host = use_text(&props.engagement.host, store.lang, props.on(&store, E::SetHost));
    let weeks = props.engagement.weeks;
    let setting =
        Setting { calendar: &props.calendar, positioning: &props.plan.positioning, staffing: &props.plan.staffing };
    let planned = steps(&setting, props.from, weeks);
    let set_weeks = props.on(&store, move |n: i64| E::SetWeeks(Weeks::new(n).unwrap_or(weeks)));
    let what = store.t(Text::Weeks).to_string();
    full_panel(Panel {
        title: store.t(Text::Activities),
        chip: html! { <Cite citation={Citation::Claim(PULSE_FACT)} /> },
        remark: store.t(Text::ActivitiesRemark),
        body: html! {
            <>
                { kinds(&store, props) }
                { yearly(&store, props) }
                <div class="engagement__pair">
                    <TextField name="engagement.host" label={store.t(Text::Host)} value={host.value}
                        on_input={host.on_input} error={host.error} />
                    <NumberField name="engagement.weeks" label={what.clone()} value={i64::from(weeks.get())}
                        min={i64::from(Weeks::MIN)} max={i64::from(Weeks::MAX)} unit={store.t(Text::UnitWeeks)}
                        parse={parse_number::<Weeks>(store.lang)} on_change={set_weeks}
                        less_label={store.t(Fields::Decrease { what: what.clone() })}
                        more_label={store.t(Fields::Increase { what })} />
                </div>
                <p>{ said(&store.t(Text::ThreePoints), &[Citation::Claim(PREVIEW_FACT)]) }</p>
                { acts(&store, props, &planned) }
                { festivals(&store, props) }
            </>
        },
        ..Panel::default()
    })
}

/// Which activities: the calendar's own choice.
fn kinds(store: &Store, part: &PartProps) -> Html {
    let now = part.calendar.activities;
    let set =
        store.on_edit(&part.plan.id, |activities: Activities| sections::edit(CalendarEdit::SetActivities(activities)));
    let check = |name: &'static str, label: Text, checked: bool, to: fn(Activities, bool) -> Activities, fact| {
        html! {
            <div class="engagement__check">
                <Checkbox {name} label={store.t(label)} {checked} on_change={set.reform(move |is_on| to(now, is_on))} />
                <Cite citation={Citation::Claim(fact)} />
            </div>
        }
    };
    let option = |&benefits: &Benefits| {
        let (label, fact) = match benefits {
            Benefits::None => (Text::BenefitsNone, None),
            Benefits::Monthly => (Text::BenefitsMonthly, Some(S1_BENEFITS_FACT)),
            Benefits::Weekly => (Text::BenefitsWeekly, Some(S4_BENEFITS_FACT)),
        };
        RadioOption {
            code: benefits.code().into(),
            label: store.t(label),
            remark: AttrValue::default(),
            chip: fact.map(|fact| html! { <Cite citation={Citation::Claim(fact)} /> }).unwrap_or_default(),
        }
    };
    html! {
        <div class="engagement__kinds">
            { check("engagement.contests", Text::Contest, now.has_contests,
                |now, has_contests| Activities { has_contests, ..now }, S4_CONTEST_FACT) }
            { check("engagement.meetups", Text::Meetup, now.has_meetups,
                |now, has_meetups| Activities { has_meetups, ..now }, S4_MEETUP_FACT) }
            <RadioList name="engagement.benefits" label={store.t(Text::Benefits)}
                options={Benefits::ALL.iter().map(option).collect::<Vec<_>>()} value={now.benefits.code()}
                on_select={on_code(set.reform(move |benefits| Activities { benefits, ..now }))} />
            <p class="quiet">{ said(&store.t(Text::BenefitsApart), &[Citation::Claim("S1-0-platform-boundary")]) }</p>
        </div>
    }
}

/// How often each comes in a year.
fn yearly(store: &Store, part: &PartProps) -> Html {
    let wanted: Vec<Activity> =
        Activity::ALL.iter().copied().filter(|&activity| is_wanted(part.calendar.activities, activity)).collect();
    if wanted.is_empty() {
        return Html::default();
    }
    let kpi = |activity| match activity {
        Activity::Contest => "engagement.contests_a_year",
        Activity::Meetup => "engagement.meetups_a_year",
        Activity::Benefit => "engagement.benefits_a_year",
        Activity::FlashBenefit => "engagement.flash_a_year",
    };
    let added = |activity| match activity {
        Activity::Contest => Some(Text::ContestDepth),
        Activity::Meetup => Some(Text::MeetupBond),
        Activity::FlashBenefit => Some(Text::FlashTimes),
        Activity::Benefit => None,
    };
    html! {
        <ul class="engagement__list">
            { for wanted.into_iter().map(|activity| {
                let (min, max) = in_a_year(activity);
                let n = if min == max { whole(min) } else { range(&whole(min), &whole(max)) };
                let raw = if min == max { min.to_string() } else { format!("{min}-{max}") };
                html! {
                    <li>
                        { store.t(activity_name(activity)) }{ " · " }{ store.t(Text::InAYear) }{ " " }
                        { figure(kpi(activity), raw, store.t(Text::TimesAYear { n })) }
                        if let Some(added) = added(activity) {
                            { " · " }{ said(&store.t(added), &[Citation::Claim(activity.fact())]) }
                        }
                    </li>
                }
            }) }
        </ul>
    }
}

/// What can be done about the calendar, as one step.
fn acts(store: &Store, part: &PartProps, planned: &[Step]) -> Html {
    let absent = missing(planned, &part.calendar);
    let n = u32::try_from(absent.len()).unwrap_or(u32::MAX);
    let all = u32::try_from(planned.len()).unwrap_or(u32::MAX);
    let put = absent.iter().map(|step| (step.id, Rc::new(item(store, part, step)))).collect();
    let left = surplus(planned, &part.calendar, part.from, part.engagement.weeks);
    let n_left = u32::try_from(left.len()).unwrap_or(u32::MAX);
    html! {
        <>
        { dates(store, planned) }
        <div class="engagement__acts">
            if planned.is_empty() {
                <span class="quiet">{ store.t(Text::NonePlanned) }</span>
            } else if n == 0 {
                <span class="quiet">{ store.t(Text::AllThere { n: all }) }</span>
            } else {
                <Button label={store.t(Text::Put { n })} kind={ButtonKind::Primary} small={true}
                    data_action={Some(AttrValue::Static("put-activities"))}
                    onclick={moving_on(on_put(store, part, put), ON_CALENDAR)} />
            }
            if n_left > 0 {
                <Button label={store.t(Text::TakeOut { n: n_left })} kind={ButtonKind::Plain} small={true}
                    data_action={Some(AttrValue::Static("take-out-activities"))}
                    onclick={moving_on(on_take_out(store, part, left), ON_CALENDAR)} />
            }
            <span id="activities-to-calendar">
                { text_link(Route::plan(&part.plan.id, Planner::Calendar).href(), store.t(Engagement::ToCalendar)) }
            </span>
            <Cite citation={Citation::Ours(OwnRule::ActivityDays)} />
        </div>
        </>
    }
}

/// On which days the activities would be, by activity.
fn dates(store: &Store, planned: &[Step]) -> Html {
    let of = |activity: Activity| {
        let events = planned.iter().filter(|step| step.activity == activity && step.part == Part::Event);
        let days: Vec<String> = events.map(|step| day_of(store.lang, step.day)).collect();
        (!days.is_empty()).then(|| {
            let what = store.t(activity_name(activity)).to_string();
            store.t(Text::PlannedOn { what, days: days.join(store.lang.pick("、", ", ")) })
        })
    };
    let lines: Vec<AttrValue> = Activity::ALL.iter().copied().filter_map(of).collect();
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <details class="engagement__dates">
            <summary>{ store.t(Text::PlannedDays) }</summary>
            <ul class="engagement__list">{ for lines.into_iter().map(|line| html! { <li>{ line }</li> }) }</ul>
        </details>
    }
}

/// A press that takes out what nobody chose any more.
fn on_take_out(store: &Store, part: &PartProps, left: Vec<ItemId>) -> Callback<MouseEvent> {
    let (store, id) = (store.clone(), part.plan.id.clone());
    Callback::from(move |_| {
        let n = u32::try_from(left.len()).unwrap_or(u32::MAX);
        let change = ItemsChange { label: ItemsLabel::Remove, put: Vec::new(), remove: left.clone() };
        change_items(&store, &id, change, store.t(Text::TakenOut { n }));
    })
}

/// A press that puts items on the calendar in one step, and says so with a way back.
fn on_put(store: &Store, part: &PartProps, put: Vec<(ItemId, Rc<Item>)>) -> Callback<MouseEvent> {
    let (store, id) = (store.clone(), part.plan.id.clone());
    Callback::from(move |_| {
        let n = u32::try_from(put.len()).unwrap_or(u32::MAX);
        let change = ItemsChange { label: ItemsLabel::Add, put: put.clone(), remove: Vec::new() };
        change_items(&store, &id, change, store.t(Text::PutDone { n }));
    })
}

/// The item of a step, with what has to be done for it.
fn item(store: &Store, part: &PartProps, step: &Step) -> Item {
    let lang = store.lang;
    let name = store.t(activity_name(step.activity)).to_string();
    let owner = Owner { role: None, name: part.engagement.host.clone() };
    let (kind, title) = match step.part {
        Part::Notice => (Kind::Notice, preview_title(&name, lang)),
        Part::Event => (Kind::Benefit, Line::cut(&name)),
        Part::FollowUp => (Kind::Notice, Line::cut(&store.t(Text::FollowUp { what: name }))),
    };
    let check = |words| Check { text: Words::cut(&store.t(words)), is_done: false };
    let checks =
        if step.part == Part::Event { vec![check(design(step.activity)), check(HOST_LIVE)] } else { Vec::new() };
    let length = effort::length(kind);
    Item { kind, title, when: Some(step.when), length, owner, status: Status::Draft, checks, ..templates::blank_item() }
}

/// The festivals ahead, each with an idea.
fn festivals(store: &Store, part: &PartProps) -> Html {
    let found = specials(&part.calendar, part.from, part.engagement.weeks);
    let absent: Vec<&Special> = found.iter().filter(|special| !special.is_there).collect();
    let n = u32::try_from(absent.len()).unwrap_or(u32::MAX);
    let [first, other] = IDEAS.map(|idea| store.t(idea).to_string());
    let put = absent.iter().map(|special| (special.id, Rc::new(special_item(store, part, special)))).collect();
    html! {
        <>
            <h3 class="engagement__title">
                { store.t(Text::Festivals) }{ " " }<Cite citation={Citation::Claim(FESTIVAL_FACT)} />
            </h3>
            if found.is_empty() {
                <p class="quiet">{ store.t(Text::NoFestivals) }</p>
            } else {
                <p>{ said(&store.t(Text::Ideas { first, other }), &[Citation::Claim(FESTIVAL_FACT)]) }</p>
                <ul class="engagement__list">
                    { for found.iter().map(|special| html! {
                        <li>
                            <time datetime={special.day.iso()}>{ day_of(store.lang, special.day) }</time>
                            { " · " }<bdi>{ special_name(store, special) }</bdi>
                            if special.is_there {
                                { " " }{ pill(store.t(Text::There), PillTone::Ok) }
                            }
                        </li>
                    }) }
                </ul>
            }
            <div class="engagement__acts">
                if n > 0 {
                    <Button label={store.t(Text::Put { n })} kind={ButtonKind::Plain} small={true}
                        data_action={Some(AttrValue::Static("put-festivals"))}
                        onclick={moving_on(on_put(store, part, put), ON_CALENDAR)} />
                }
                <span class="quiet">{ store.t(Text::Anniversary) }</span>
            </div>
        </>
    }
}

fn special_name(store: &Store, special: &Special) -> String {
    let day = match &special.peak {
        Peak::Own(name) => name.as_str().to_owned(),
        Peak::Festival(festival) => store.t(almanac::festival(*festival)).to_string(),
        Peak::Shopping(shopping) => store.t(almanac::shopping(*shopping)).to_string(),
    };
    store.t(Text::Special { day }).to_string()
}

fn special_item(store: &Store, part: &PartProps, special: &Special) -> Item {
    let check = |idea: Text| Check { text: Words::cut(&store.t(idea)), is_done: false };
    Item {
        kind: Kind::Benefit,
        title: Line::cut(&special_name(store, special)),
        when: Some(When { at: At::Day(special.day), start: EVENING }),
        length: effort::length(Kind::Benefit),
        owner: Owner { role: None, name: part.engagement.host.clone() },
        status: Status::Idea,
        checks: IDEAS.map(check).to_vec(),
        ..templates::blank_item()
    }
}
