//! What stands where nothing was filled in.

use std::collections::BTreeMap;

use crate::domain::calendar::day::Weekday;
use crate::domain::calendar::item::{self, Item, Maker, Origin, Owner, Status};
use crate::domain::calendar::kind::Kind;
use crate::domain::calendar::{Activities, Basis, Benefits, Calendar, Column, Mix, Style};
use crate::domain::channels::Channels;
use crate::domain::channels::poster::Poster;
use crate::domain::copy::list::WordList;
use crate::domain::engagement::Engagement;
use crate::domain::entry::Entry;
use crate::domain::entry::outcome::USUAL_APPLICANTS;
use crate::domain::entry::question::{Question, Reply, Subject};
use crate::domain::funnel::decimal::Within;
use crate::domain::funnel::place::Place;
use crate::domain::funnel::said::Overrides;
use crate::domain::funnel::trial::{Grouping, Stretch, Success, Trial, Variant};
use crate::domain::funnel::{Channel, Experiment, Funnel};
use crate::domain::group_type::{Circle, GroupType};
use crate::domain::hours::{MinuteOfDay, Quiet};
use crate::domain::launch::{LaunchStage, OwnTask};
use crate::domain::lifecycle::Lifecycle;
use crate::domain::members::Members;
use crate::domain::members::silence::SilenceStep;
use crate::domain::monitor::rate::Pair;
use crate::domain::monitor::{Days, Monitor};
use crate::domain::plan::{Plan, PlanId, Unknown};
use crate::domain::platform::Platform;
use crate::domain::positioning::{Audience, CompanyStage, Goal, Lifespan, Positioning};
use crate::domain::quantity::{
    GroupSize, Headcount, Horizon, Interval, LeadDays, Minutes, PostsAWeek, Rank, Runs, Strikes, TrialDays, Weeks,
};
use crate::domain::report::{Paper, ReportPart, ReportSetup};
use crate::domain::risk::Risk;
use crate::domain::section::Section;
use crate::domain::staffing::{OwnTeam, Purpose, Split, Staffing, StaffingModel, StructureModel};
use crate::domain::words::Words;

/// A plan with nothing filled in.
#[must_use]
pub fn blank(id: PlanId) -> Plan {
    Plan {
        id,
        title: Words::default(),
        is_archived: false,
        positioning: blank_positioning(),
        staffing: blank_staffing(),
        entry: Section::default(),
        calendar: Section::default(),
        engagement: Section::default(),
        channels: Section::default(),
        lifecycle: Section::default(),
        funnel: Section::default(),
        members: Section::default(),
        monitor: Section::default(),
        launch: Section::default(),
        checkup: Section::default(),
        risk: Section::default(),
        report: Section::default(),
        unknown: Unknown::new(),
    }
}

/// The positioning of a blank plan.
#[must_use]
pub fn blank_positioning() -> Positioning {
    Positioning {
        group_type: GroupType::Interest,
        circle: Circle::General,
        goal: Goal::Exchange,
        lifespan: Lifespan::LongTerm,
        stage: CompanyStage::NoCompany,
        platform: Platform::WechatGroup,
        cap: None,
        subject: Words::default(),
        audience: Audience::default(),
        why: Words::default(),
        whom: Words::default(),
        value: Words::default(),
    }
}

/// The staffing of a blank plan.
#[must_use]
pub fn blank_staffing() -> Staffing {
    Staffing {
        size: GroupSize::literal(100),
        purpose: Purpose::Social,
        model: StaffingModel::SizeBands,
        own: OwnTeam { owners: Headcount::literal(1), deputies: Headcount::literal(3), leads: Headcount::literal(0) },
        native_seats: None,
        split: Split::Large,
        structure: StructureModel::FourLayers,
        cards: BTreeMap::new(),
        rota: None,
    }
}

/// The calendar of a blank plan.
#[must_use]
pub fn blank_calendar() -> Calendar {
    Calendar {
        opens_on: None,
        mix: Mix::Suggested,
        basis: Basis::Posts,
        posts: PostsAWeek::literal(20),
        weeks: Weeks::literal(4),
        weekends: None,
        style: Style::Talkative,
        quiet: Some(Quiet { from: MinuteOfDay::at(22, 30), until: MinuteOfDay::at(7, 30) }),
        columns: Vec::new(),
        activities: Activities { has_contests: false, has_meetups: false, benefits: Benefits::None, has_peaks: false },
        days: Vec::new(),
        hidden: Vec::new(),
        items: BTreeMap::new(),
        templates: Vec::new(),
        unknown: Unknown::new(),
    }
}

/// The forecast of a blank plan: one channel, and nothing said about any number.
#[must_use]
pub fn blank_funnel() -> Funnel {
    Funnel {
        horizon: Horizon::literal(90),
        runs: Runs::literal(2000),
        seed: 1,
        channels: BTreeMap::from([(Place::FIRST, Channel::default())]),
        overrides: Overrides::default(),
        measured: BTreeMap::new(),
        targets: BTreeMap::new(),
        scenarios: BTreeMap::new(),
        experiment: Experiment {
            rate: Within::literal(150_000),
            difference: Within::literal(50_000),
            alpha: Within::literal(50_000),
            power: Within::literal(800_000),
            people_a_day: Within::literal(100_000_000),
            first: None,
            second: None,
        },
        trial: Trial {
            first: Variant::default(),
            second: Variant::default(),
            grouping: Grouping::Days,
            pair: Pair::ParticipantsOfMembers,
            success: Success::SpokeFirstWeek,
            after: TrialDays::literal(30),
            between: Stretch::default(),
            mark: None,
        },
        unknown: Unknown::new(),
    }
}

/// A task of one's own that says nothing yet.
#[must_use]
pub fn blank_own_task() -> OwnTask {
    OwnTask {
        stage: LaunchStage::Prepare,
        text: Words::default(),
        is_done: false,
        owner: Owner::default(),
        due: None,
        rank: Rank::literal(0),
    }
}

/// What a blank plan says about joining: nothing but what is usual.
#[must_use]
pub fn blank_entry() -> Entry {
    Entry {
        method: None,
        scene: None,
        wanted: None,
        affordable: None,
        would_pay: None,
        has_questionnaire: None,
        done: None,
        passed: None,
        questions: BTreeMap::new(),
        order: Vec::new(),
        pass_mark: None,
        daily_cap: None,
        invite_limit: None,
        has_bots: false,
        is_easy_inside: true,
        first_step: Words::default(),
        applicants: USUAL_APPLICANTS,
        daily_active: None,
        name: Words::default(),
        welcome: Words::default(),
        other_welcome: Words::default(),
        flow: Words::default(),
        codes_from: None,
        lead: LeadDays::literal(1),
        unknown: Unknown::new(),
    }
}

/// What a blank plan says about rules and risks: nothing; chats are not kept.
#[must_use]
pub fn blank_risk() -> Risk {
    Risk {
        style: None,
        parts: BTreeMap::new(),
        strikes: Strikes::literal(3),
        forgives_first: true,
        post_limit: None,
        revised_on: None,
        announcement: Words::default(),
        words: WordList::default(),
        cares: BTreeMap::new(),
        data: Vec::new(),
        payment: None,
        invitation: None,
        has_bots: false,
        is_archived: false,
        purpose: Words::default(),
        has_consent: false,
        retention: None,
        privacy: None,
        routine_from: None,
        unknown: Unknown::new(),
    }
}

/// A question that asks nothing yet.
#[must_use]
pub fn blank_question() -> Question {
    Question { subject: Subject::Other, reply: Reply::Choice, text: Words::default(), answers: Vec::new() }
}

/// What a blank plan says about channels: one discussion a week is used again.
#[must_use]
pub fn blank_channels() -> Channels {
    Channels {
        held: BTreeMap::new(),
        wanted: Vec::new(),
        permissions: Vec::new(),
        limits: BTreeMap::new(),
        tools: Vec::new(),
        id_way: None,
        has_encrypted_ids: false,
        discussions: PostsAWeek::literal(1),
        course_conversion: None,
        checked_on: None,
        poster: Poster::default(),
        unknown: Unknown::new(),
    }
}

/// A column without a name.
#[must_use]
pub fn blank_column() -> Column {
    Column { name: Words::default(), weekday: Weekday::Monday, start: None, kind: Kind::News }
}

/// An item that says nothing yet and waits for a day.
#[must_use]
pub fn blank_item() -> Item {
    Item {
        kind: Kind::News,
        title: Words::default(),
        text: Words::default(),
        column: Words::default(),
        when: None,
        length: Minutes::literal(30),
        repeat: None,
        stands_for: None,
        owner: Owner::default(),
        channel: item::Channel::Group,
        status: Status::Draft,
        maker: Maker::Pgc,
        reward: Words::default(),
        expected: None,
        links: Vec::new(),
        checks: Vec::new(),
        note: Words::default(),
        is_locked: false,
        origin: Origin::Own,
    }
}

/// What a blank plan says about members: the sources' days of silence, and a review a month.
#[must_use]
pub fn blank_members() -> Members {
    Members {
        model: None,
        fills_gaps: true,
        actions: BTreeMap::new(),
        carers: BTreeMap::new(),
        stars: Vec::new(),
        hosts: Vec::new(),
        admins: Vec::new(),
        channels: Vec::new(),
        tags: Vec::new(),
        review_months: Interval::literal(1),
        nudge_days: SilenceStep::Nudge.stated(),
        silent_days: SilenceStep::Silent.stated(),
        leave_days: SilenceStep::Leave.stated(),
        texts: BTreeMap::new(),
        unknown: Unknown::new(),
    }
}

/// What a blank plan says about what is measured: nothing yet.
#[must_use]
pub fn blank_monitor() -> Monitor {
    Monitor {
        days: Days::default(),
        events: BTreeMap::new(),
        acknowledged: BTreeMap::new(),
        silence: None,
        fills_gaps: true,
        kept: None,
        columns: BTreeMap::new(),
        unknown: Unknown::new(),
    }
}

/// What a blank plan says about talk and incentives: nothing.
#[must_use]
pub fn blank_engagement() -> Engagement {
    Engagement {
        aim: None,
        tolerated: None,
        ordinary: None,
        retention: None,
        monthly_active: None,
        earnings: BTreeMap::new(),
        value: None,
        budget: None,
        grades: Vec::new(),
        badges: Vec::new(),
        streaks: Vec::new(),
        check_in: Words::default(),
        check_in_at: None,
        redemptions: Vec::new(),
        rules: Vec::new(),
        symbols: Words::default(),
        jargon: Words::default(),
        rituals: Words::default(),
        opener: Words::default(),
        reply: Words::default(),
        host: Words::default(),
        weeks: Weeks::literal(12),
        unknown: Unknown::new(),
    }
}

/// What a blank plan says about how its group lives on: nothing.
#[must_use]
pub fn blank_lifecycle() -> Lifecycle {
    Lifecycle {
        members: None,
        way: None,
        by: None,
        parts: Vec::new(),
        moves_on: None,
        moving: Words::default(),
        price: None,
        cost_a_member: None,
        fixed: None,
        values: Vec::new(),
        activity: Vec::new(),
        growth: Vec::new(),
        responses: BTreeMap::new(),
        incidents: Vec::new(),
        habits: Vec::new(),
        unknown: Unknown::new(),
    }
}

/// What a blank plan says about its report: every part but what each role does, which repeats the sources at length.
#[must_use]
pub fn blank_report() -> ReportSetup {
    ReportSetup {
        left_out: vec![ReportPart::Roles],
        language: None,
        paper: Paper::Portrait,
        author: Words::default(),
        reader: Words::default(),
        unknown: Unknown::new(),
    }
}
