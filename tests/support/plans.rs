//! Plans to test with: one that uses every field, and strategies for any plan and any edit.

#![allow(dead_code, reason = "each test uses its part")]

#[path = "acceptances.rs"]
pub mod acceptances;
#[path = "calendars.rs"]
pub mod calendars;
#[path = "channels.rs"]
pub mod channels;
#[path = "engagements.rs"]
pub mod engagements;
#[path = "entries.rs"]
pub mod entries;
#[path = "funnels.rs"]
pub mod funnels;
#[path = "launches.rs"]
pub mod launches;
#[path = "lifecycles.rs"]
pub mod lifecycles;
#[path = "members.rs"]
pub mod members;
#[path = "monitors.rs"]
pub mod monitors;
#[path = "reports.rs"]
pub mod reports;
#[path = "risks.rs"]
pub mod risks;

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

use qunce::domain::acceptance::Acceptances;
use qunce::domain::calendar::Calendar;
use qunce::domain::channels::Channels;
use qunce::domain::code::Code;
use qunce::domain::engagement::Engagement;
use qunce::domain::entry::Entry;
use qunce::domain::funnel::Funnel;
use qunce::domain::hours::{Days, MinuteOfDay, Window};
use qunce::domain::launch::Launch;
use qunce::domain::lifecycle::Lifecycle;
use qunce::domain::members::Members;
use qunce::domain::monitor::Monitor;
use qunce::domain::plan::{Plan, PlanId, Unknown};
use qunce::domain::positioning::{AgeRange, Audience, Positioning};
use qunce::domain::quantity::{Bounded, GroupSize, Headcount};
use qunce::domain::report::ReportSetup;
use qunce::domain::risk::Risk;
use qunce::domain::section::Section;
use qunce::domain::staffing::cards::{Month, Role, RoleCard, Rota};
use qunce::domain::staffing::{OwnTeam, Staffing};
use qunce::domain::words::Words;
use qunce::editing::acceptance::AcceptanceEdit;
use qunce::editing::action::{Action, AudienceList, Edit, OwnTier, PositioningEdit, Question, StaffingEdit};
use qunce::editing::calendar::CalendarEdit;
use qunce::editing::channels::ChannelsEdit;
use qunce::editing::engagement::EngagementEdit;
use qunce::editing::entry::EntryEdit;
use qunce::editing::funnel::FunnelEdit;
use qunce::editing::launch::LaunchEdit;
use qunce::editing::lifecycle::LifecycleEdit;
use qunce::editing::members::MembersEdit;
use qunce::editing::monitor::MonitorEdit;
use qunce::editing::report::ReportEdit;
use qunce::editing::risk::RiskEdit;
use qunce::editing::section::On;
use qunce::exchange::decode::{Opened, Reading, open};
use qunce::exchange::sections::{self, Held};

/// A plan's file that uses every field of version 1.
pub const EVERY_FIELD: &str = include_str!("../fixtures/plans/v0001.json");

/// A section, as tests go through all of them.
pub struct SectionOf {
    /// The plan's field.
    pub name: &'static str,
    /// The file of [`EVERY_FIELD`]'s plan from before there was such a section.
    pub before: &'static str,
    /// Where it stands.
    pub of: fn(&mut Plan) -> &mut Section,
    /// The section as it would be written after an edit that changed nothing.
    pub anew: fn(&Plan) -> Section,
    /// The same without the fields of other versions, which are told apart.
    pub known: fn(&Plan) -> (Section, Unknown),
}

macro_rules! section_of {
    ($name:ident, $before:literal) => {
        SectionOf {
            name: stringify!($name),
            before: include_str!(concat!("../fixtures/plans/", $before)),
            of: |plan| &mut plan.$name,
            anew: |plan| sections::section((*sections::$name(plan)).clone()),
            known: |plan| {
                let mut value = (*sections::$name(plan)).clone();
                let unknown = std::mem::take(value.kept_mut());
                (sections::section(value), unknown)
            },
        }
    };
}

/// Every section, in the order in which they came to be.
pub const SECTIONS: &[SectionOf] = &[
    section_of!(calendar, "v0001-before-calendar.json"),
    section_of!(funnel, "v0001-before-funnel.json"),
    section_of!(launch, "v0001-before-launch.json"),
    section_of!(entry, "v0001-before-entry.json"),
    section_of!(checkup, "v0001-before-checkup.json"),
    section_of!(risk, "v0001-before-risk.json"),
    section_of!(engagement, "v0001-before-engagement.json"),
    section_of!(channels, "v0001-before-channels.json"),
    section_of!(lifecycle, "v0001-before-lifecycle.json"),
    section_of!(members, "v0001-before-members.json"),
    section_of!(monitor, "v0001-before-monitor.json"),
    section_of!(report, "v0001-before-report.json"),
];

/// The plan with its sections written anew, as an edit would.
pub fn rewritten(plan: &Plan) -> Plan {
    let mut after = plan.clone();
    SECTIONS.iter().for_each(|section| *(section.of)(&mut after) = (section.anew)(plan));
    after
}

/// The plan without the fields of other versions, and those of its sections, by the section's name.
pub fn without_unknown(plan: &Plan) -> (Plan, Vec<(&'static str, Unknown)>) {
    let mut after = Plan { unknown: Unknown::new(), ..plan.clone() };
    let mut all = Vec::new();
    for section in SECTIONS {
        let (known, unknown) = (section.known)(plan);
        *(section.of)(&mut after) = known;
        all.push((section.name, unknown));
    }
    (after, all)
}

/// The plan in [`EVERY_FIELD`].
pub fn every_field() -> Plan {
    one(open(EVERY_FIELD)).plan
}

/// The plan as a link carries it: without the table of members.
pub fn linked(plan: &Plan) -> Plan {
    let mut plan = plan.clone();
    let monitor = sections::monitor(&plan);
    if monitor.kept.is_some() {
        plan.monitor = sections::section(Monitor { kept: None, ..(*monitor).clone() });
    }
    plan
}

/// The one plan that was opened.
pub fn one(opened: Opened) -> Reading {
    match opened {
        Opened::Plans { mut plans, unread } if plans.len() == 1 && unread.is_empty() => plans.remove(0),
        other => panic!("one plan expected, not {other:?}"),
    }
}

/// An id for tests.
pub fn id(text: &str) -> PlanId {
    PlanId::new(text).expect("an id of 4 to 40 plain letters")
}

/// A text for tests.
pub fn words<const MAX: usize>(text: &str) -> Words<MAX> {
    Words::new(text).expect("a short text")
}

/// Runs `law` for `n_cases` inputs, the same ones every time.
pub fn for_all<S: Strategy>(n_cases: u32, strategy: S, law: impl Fn(S::Value) -> Result<(), TestCaseError>) {
    let config = Config { cases: n_cases, failure_persistence: None, ..Config::default() };
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, b"qunce: the same cases every time");
    let mut runner = TestRunner::new_with_rng(config, rng);
    if let Err(failure) = runner.run(&strategy, law) {
        panic!("{failure}");
    }
}

/// One of a closed list.
pub fn choice<T: Code + std::fmt::Debug>() -> impl Strategy<Value = T> + Clone {
    select(T::ALL)
}

/// A number within its bounds, the ends more often than not.
pub fn number<T: Bounded + std::fmt::Debug>() -> impl Strategy<Value = T> + Clone {
    prop_oneof![1 => Just(T::MIN), 1 => Just(T::MAX), 4 => T::MIN..=T::MAX]
        .prop_map(|n| T::new(i64::from(n)).expect("within its bounds"))
}

/// A text within its limit: Chinese, emoji that are several scalars, control and direction marks, markup.
pub fn text<const MAX: usize>() -> impl Strategy<Value = Words<MAX>> + Clone {
    const PARTS: [&str; 24] = [
        "福利群",
        "育儿",
        " ",
        "a",
        "Ω",
        "👩‍👩‍👧‍👦",
        "🏳️‍🌈",
        "e\u{301}",
        "Z͑ͫ̓ͪ̂",
        "\u{202E}gpj.exe",
        "\u{2066}",
        "\u{200B}",
        "\u{FEFF}",
        "\u{0}",
        "\n",
        "\r\n",
        "\t",
        "\\",
        "\"",
        "<script>",
        "&amp;",
        "=1+1",
        "{\"a\":[1]}",
        "𠮷",
    ];
    vec(select(&PARTS[..]), 0..=MAX.min(6)).prop_map(|parts| Words::cut(&parts.concat()))
}

fn texts<const MAX: usize>() -> impl Strategy<Value = Vec<Words<MAX>>> + Clone {
    vec(text::<MAX>(), 0..3)
}

fn ages() -> impl Strategy<Value = AgeRange> + Clone {
    (number(), number())
        .prop_map(|(a, b)| if a <= b { (a, b) } else { (b, a) })
        .prop_map(|(min, max)| AgeRange::new(min, max).expect("in order"))
}

fn window() -> impl Strategy<Value = Window> + Clone {
    (choice::<Days>(), 0..1440_u16, 1..=1440_u16).prop_map(|(days, start, length)| {
        let at = |minutes: u16| MinuteOfDay::at(minutes / 60, minutes % 60);
        Window::new(days, at(start), at((start + length).min(1440))).expect("it has a length")
    })
}

fn month() -> impl Strategy<Value = Month> + Clone {
    (1901..=2100_i32, 1..=12_u32).prop_map(|(year, month)| Month::new(year, month).expect("within the calendar"))
}

fn rota() -> impl Strategy<Value = Rota> + Clone {
    (month(), texts()).prop_map(|(start, people)| Rota { start, people })
}

fn card() -> impl Strategy<Value = RoleCard> + Clone {
    (texts(), option::of(number()), text(), text())
        .prop_map(|(people, hours, duties, bar)| RoleCard { people, hours, duties, bar })
        .prop_filter("a card that says nothing is never kept", |card| !card.is_untouched())
}

fn positioning() -> impl Strategy<Value = Positioning> {
    let audience = (option::of(ages()), texts(), texts(), texts(), texts(), option::of(window())).prop_map(
        |(ages, regions, interests, pains, habits, hours)| Audience { ages, regions, interests, pains, habits, hours },
    );
    let choices = (choice(), choice(), choice(), choice(), choice(), choice());
    let answers = (text(), text(), text(), text());
    (choices, option::of(number()), audience, answers).prop_map(
        |((group_type, circle, goal, lifespan, stage, platform), cap, audience, (subject, why, whom, value))| {
            Positioning {
                group_type,
                circle,
                goal,
                lifespan,
                stage,
                platform,
                cap,
                subject,
                audience,
                why,
                whom,
                value,
            }
        },
    )
}

fn staffing() -> impl Strategy<Value = Staffing> {
    let own = (number::<Headcount>(), number::<Headcount>(), number::<Headcount>())
        .prop_map(|(owners, deputies, leads)| OwnTeam { owners, deputies, leads });
    let choices = (choice(), choice(), choice(), choice());
    let cards = btree_map(choice::<Role>(), card(), 0..4);
    (number::<GroupSize>(), choices, own, option::of(number()), cards, option::of(rota())).prop_map(
        |(size, (purpose, model, split, structure), own, native_seats, cards, rota)| Staffing {
            size,
            purpose,
            model,
            own,
            native_seats,
            split,
            structure,
            cards,
            rota,
        },
    )
}

/// Fields of other versions, in objects that every plan has.
fn unknown() -> impl Strategy<Value = Unknown> {
    unknown_at(&[
        "/budget",
        "/budget2",
        "/positioning/tone~1voice",
        "/positioning/audience/income",
        "/staffing/size_note",
        "/staffing/own/helpers",
        "/staffing/cards/mascot",
        "/__proto__",
    ])
}

/// Fields of other versions at some of these places.
fn unknown_at(places: &'static [&'static str]) -> impl Strategy<Value = Unknown> {
    const VALUES: [&str; 7] = [
        "1",
        "\"文本\"",
        "[1,{\"a\":null}]",
        "{\"x\":{\"y\":[]}}",
        "true",
        "0.1",
        "123456789012345678901234567890.000000000000000001",
    ];
    btree_map(select(places), select(&VALUES[..]), 0..4).prop_map(|fields| {
        let field = |(place, value): (&str, &str)| {
            // A role of another version is a card by its shape.
            let value = if place.contains("/cards/") { r#"{"badge":"★","people":["甲"]}"# } else { value };
            (place.to_owned(), value.to_owned())
        };
        fields.into_iter().map(field).collect()
    })
}

/// An id, one of few, so that actions meet.
pub fn few_ids() -> impl Strategy<Value = PlanId> + Clone {
    select(&["aaaa", "bbbb", "plan-3_x"][..]).prop_map(id)
}

/// Any plan that a person could have made.
pub fn plan() -> impl Strategy<Value = Plan> {
    let run = (calendars::calendar(), engagements::engagement(), channels::channels(), funnels::funnel());
    let rest = (
        entries::entry(),
        risks::risk(),
        launches::launch(),
        acceptances::acceptances(),
        lifecycles::lifecycle(),
        members::members(),
        monitors::monitor(),
        reports::report(),
    );
    (few_ids(), text(), any::<bool>(), positioning(), staffing(), (run, rest), unknown()).prop_map(
        |(id, title, is_archived, positioning, staffing, sections, unknown)| {
            let (
                (calendar, engagement, channels, funnel),
                (entry, risk, launch, checkup, lifecycle, members, monitor, report),
            ) = sections;
            Plan {
                id,
                title,
                is_archived,
                positioning,
                staffing,
                entry: sections::section(entry),
                calendar: sections::section(calendar),
                engagement: sections::section(engagement),
                channels: sections::section(channels),
                lifecycle: sections::section(lifecycle),
                funnel: sections::section(funnel),
                members: sections::section(members),
                monitor: sections::section(monitor),
                launch: sections::section(launch),
                checkup: sections::section(checkup),
                risk: sections::section(risk),
                report: sections::section(report),
                unknown,
            }
        },
    )
}

/// Any edit of the positioning.
fn positioning_edit() -> impl Strategy<Value = PositioningEdit> + Clone {
    use PositioningEdit as E;
    prop_oneof![
        choice().prop_map(E::SetGroupType),
        choice().prop_map(E::SetCircle),
        choice().prop_map(E::SetGoal),
        choice().prop_map(E::SetLifespan),
        choice().prop_map(E::SetStage),
        choice().prop_map(E::SetPlatform),
        option::of(number()).prop_map(E::SetCap),
        text().prop_map(E::SetSubject),
        (select(&[Question::Why, Question::Whom, Question::Value][..]), text()).prop_map(|(q, a)| E::Answer(q, a)),
        option::of(ages()).prop_map(E::SetAges),
        option::of(window()).prop_map(E::SetHours),
        (
            select(&[AudienceList::Regions, AudienceList::Interests, AudienceList::Pains, AudienceList::Habits][..]),
            texts()
        )
            .prop_map(|(list, tags)| E::SetTags(list, tags)),
    ]
}

/// Any edit of the staffing.
fn staffing_edit() -> impl Strategy<Value = StaffingEdit> + Clone {
    use StaffingEdit as E;
    let tier = select(&[OwnTier::Owners, OwnTier::Deputies, OwnTier::Leads][..]);
    prop_oneof![
        number().prop_map(E::SetSize),
        choice().prop_map(E::SetPurpose),
        choice().prop_map(E::SetModel),
        (tier, number()).prop_map(|(tier, people)| E::SetOwn(tier, people)),
        option::of(number()).prop_map(E::SetSeats),
        choice().prop_map(E::SetSplit),
        choice().prop_map(E::SetStructure),
        (choice(), texts()).prop_map(|(role, people)| E::SetPeople(role, people)),
        (choice(), option::of(number())).prop_map(|(role, hours)| E::SetHours(role, hours)),
        (choice(), text()).prop_map(|(role, duties)| E::SetDuties(role, duties)),
        (choice(), text()).prop_map(|(role, bar)| E::SetBar(role, bar)),
        option::of(rota()).prop_map(E::SetRota),
    ]
}

/// Any edit.
pub fn edit() -> impl Strategy<Value = Edit> + Clone {
    prop_oneof![
        1 => text().prop_map(Edit::Rename),
        1 => any::<bool>().prop_map(Edit::Archive),
        4 => positioning_edit().prop_map(Edit::Positioning),
        4 => staffing_edit().prop_map(Edit::Staffing),
        8 => calendars::calendar_edit().prop_map(sections::edit),
        6 => funnels::funnel_edit().prop_map(sections::edit),
        5 => launches::launch_edit().prop_map(sections::edit),
        6 => entries::entry_edit().prop_map(sections::edit),
        2 => acceptances::acceptance_edit().prop_map(sections::edit),
        5 => risks::risk_edit().prop_map(sections::edit),
        6 => engagements::engagement_edit().prop_map(sections::edit),
        4 => channels::channels_edit().prop_map(sections::edit),
        6 => lifecycles::lifecycle_edit().prop_map(sections::edit),
        4 => members::members_edit().prop_map(sections::edit),
        4 => monitors::monitor_edit().prop_map(sections::edit),
        2 => reports::report_edit().prop_map(sections::edit),
    ]
}

/// Any action on a shelf of few plans.
pub fn action() -> impl Strategy<Value = Action> {
    prop_oneof![
        2 => plan().prop_map(|plan| Action::Put(Box::new(plan))),
        1 => few_ids().prop_map(Action::Remove),
        6 => (few_ids(), edit()).prop_map(|(id, edit)| Action::Edit(id, edit)),
    ]
}

/// A name for every variant that a strategy must reach, so that a new one is not forgotten.
///
/// No arm is left open: a new variant does not compile until it has a name here, and the law that counts the names
/// fails until a strategy makes it.
pub fn variant(edit: &Edit) -> &'static str {
    use PositioningEdit as P;
    use StaffingEdit as S;
    match edit {
        Edit::Rename(_) => "rename",
        Edit::Archive(_) => "archive",
        Edit::Positioning(edit) => match edit {
            P::SetGroupType(_) => "group type",
            P::SetCircle(_) => "circle",
            P::SetGoal(_) => "goal",
            P::SetLifespan(_) => "lifespan",
            P::SetStage(_) => "stage",
            P::SetPlatform(_) => "platform",
            P::SetCap(_) => "cap",
            P::SetSubject(_) => "subject",
            P::Answer(..) => "answer",
            P::SetAges(_) => "ages",
            P::SetHours(_) => "hours",
            P::SetTags(..) => "tags",
        },
        Edit::Staffing(edit) => match edit {
            S::SetSize(_) => "size",
            S::SetPurpose(_) => "purpose",
            S::SetModel(_) => "model",
            S::SetOwn(..) => "own",
            S::SetSeats(_) => "seats",
            S::SetSplit(_) => "split",
            S::SetStructure(_) => "structure",
            S::SetPeople(..) => "people",
            S::SetHours(..) => "role hours",
            S::SetDuties(..) => "duties",
            S::SetBar(..) => "bar",
            S::SetRota(_) => "rota",
        },
        Edit::Section(edit) => {
            let edit = edit.0.as_any();
            let of_calendar =
                || edit.downcast_ref::<On<Calendar, CalendarEdit>>().map(|on| calendars::variant(&on.edit));
            let of_funnel = || edit.downcast_ref::<On<Funnel, FunnelEdit>>().map(|on| funnels::variant(&on.edit));
            let of_launch = || edit.downcast_ref::<On<Launch, LaunchEdit>>().map(|on| launches::variant(&on.edit));
            let of_entry = || edit.downcast_ref::<On<Entry, EntryEdit>>().map(|on| entries::variant(&on.edit));
            let of_checkup =
                || edit.downcast_ref::<On<Acceptances, AcceptanceEdit>>().map(|on| acceptances::variant(&on.edit));
            let of_risk = || edit.downcast_ref::<On<Risk, RiskEdit>>().map(|on| risks::variant(&on.edit));
            let of_engagement =
                || edit.downcast_ref::<On<Engagement, EngagementEdit>>().map(|on| engagements::variant(&on.edit));
            let of_channels =
                || edit.downcast_ref::<On<Channels, ChannelsEdit>>().map(|on| channels::variant(&on.edit));
            let of_lifecycle =
                || edit.downcast_ref::<On<Lifecycle, LifecycleEdit>>().map(|on| lifecycles::variant(&on.edit));
            let of_members = || edit.downcast_ref::<On<Members, MembersEdit>>().map(|on| members::variant(&on.edit));
            let of_monitor = || edit.downcast_ref::<On<Monitor, MonitorEdit>>().map(|on| monitors::variant(&on.edit));
            let of_report = || edit.downcast_ref::<On<ReportSetup, ReportEdit>>().map(|on| reports::variant(&on.edit));
            None.or_else(of_calendar)
                .or_else(of_funnel)
                .or_else(of_launch)
                .or_else(of_entry)
                .or_else(of_checkup)
                .or_else(of_risk)
                .or_else(of_engagement)
                .or_else(of_channels)
                .or_else(of_lifecycle)
                .or_else(of_members)
                .or_else(of_monitor)
                .or_else(of_report)
                .expect("a section with a strategy")
        }
    }
}

/// How many names [`variant`] has.
pub const N_VARIANTS: usize = 26
    + calendars::N_VARIANTS
    + funnels::N_VARIANTS
    + launches::N_VARIANTS
    + entries::N_VARIANTS
    + acceptances::N_VARIANTS
    + risks::N_VARIANTS
    + engagements::N_VARIANTS
    + channels::N_VARIANTS
    + lifecycles::N_VARIANTS
    + members::N_VARIANTS
    + monitors::N_VARIANTS
    + reports::N_VARIANTS;
