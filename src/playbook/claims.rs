//! The authors' figures that planners compute with. An author's claim is never a platform's rule.
//!
//! A test compares each with `assets/facts.json`; no figure of the trade stands anywhere else.

use crate::domain::calendar::day::Weekday;
use crate::domain::platform::Platform;
use crate::domain::quantity::Share;

/// One row of S0's table of admins by group size.
#[derive(Debug, PartialEq, Eq)]
pub struct SizeBand {
    /// The row's fact.
    pub fact: &'static str,
    /// Smallest size of the row. Unit: members.
    pub min: u32,
    /// Largest size of the row. Unit: members.
    pub max: u32,
    /// Deputies beside the one owner. Unit: people.
    pub deputies: u32,
    /// Group leads. Unit: people.
    pub leads: u32,
    /// The span that the row prints. Unit: members an admin.
    pub printed_span: u32,
}

/// S0's table: one owner in every row.
pub const SIZE_BANDS: [SizeBand; 3] = [
    SizeBand { fact: "S0-2-admin-50-100", min: 50, max: 100, deputies: 0, leads: 0, printed_span: 50 },
    SizeBand { fact: "S0-2-admin-200-300", min: 200, max: 300, deputies: 2, leads: 0, printed_span: 100 },
    SizeBand { fact: "S0-2-admin-400-500", min: 400, max: 500, deputies: 4, leads: 8, printed_span: 50 },
];

/// S0: at one admin for so many members, efficiency falls by [`EFFICIENCY_DROP`]. Unit: members an admin.
pub const SPAN_OF_DROP: u32 = 200;
/// S0: the fall in efficiency at [`SPAN_OF_DROP`]. Unit: percent.
pub const EFFICIENCY_DROP: Share = Share::percent(40);
/// The fact behind both.
pub const EFFICIENCY_FACT: &str = "S0-2-ratio-200-efficiency";

/// S1's three-tier team: fewest and most people of each tier.
pub const S1_OFFICERS: (u32, u32) = (3, 5);
/// S1: assistants, fewest and most. Unit: people.
pub const S1_ASSISTANTS: (u32, u32) = (10, 20);
/// S1's team as a whole.
pub const S1_TEAM_FACT: &str = "S1-5-three-tiers";

/// S4: core admins beside the one head. Unit: people.
pub const S4_CORE_ADMINS: u32 = 3;
/// S4: user admins as a share of the members (the text leaves open whether of all or of the active ones).
pub const S4_USER_ADMINS: Share = Share::percent(10);
/// S4's team.
pub const S4_TEAM_FACT: &str = "S4-4-team-1-3-10";
/// S4: outstanding members who become temporary admins each month. Unit: people.
pub const S4_ROTATING: u32 = 3;
/// The rotation case.
pub const S4_ROTATION_FACT: &str = "S4-4-case-rotation-83";

/// S0's pyramid: opinion leaders, people whatever the size.
pub const S0_LEADERS: u32 = 1;
/// S0's pyramid: active members, fewest and most. Unit: people.
pub const S0_ACTIVES: (u32, u32) = (3, 5);
/// S0's pyramid: onlookers.
pub const S0_ONLOOKERS: Share = Share::percent(80);
/// S0's pyramid.
pub const S0_PYRAMID_FACT: &str = "S0-2-pyramid-1-3-5-80";

/// S1's three layers: core, active, potential.
pub const S1_LAYERS: [Share; 3] = [Share::percent(20), Share::percent(30), Share::percent(50)];
/// S1's layers.
pub const S1_LAYERS_FACT: &str = "S1-3-olive-three-layers";

/// S1: what makes a core member, five messages a day.
pub const S1_CORE_FACT: &str = "S1-3-layer-core-20";
/// S1: what makes an active member, three days a week.
pub const S1_ACTIVE_FACT: &str = "S1-3-layer-active-30";

/// S2's four layers, each from … to: core, active, ordinary, lurkers.
pub const S2_LAYERS: [(Share, Share); 4] = [
    (Share::percent(5), Share::percent(10)),
    (Share::percent(20), Share::percent(30)),
    (Share::percent(40), Share::percent(50)),
    (Share::percent(20), Share::percent(30)),
];
/// S2's layers, in the same order.
pub const S2_LAYER_FACTS: [&str; 4] =
    ["S2-5-layer-core", "S2-5-layer-active", "S2-5-layer-ordinary", "S2-5-layer-lurker"];

/// S2: the size of a large group and of one of several small ones. Unit: members.
pub const LARGE_GROUP: u32 = 500;
/// S2: about so many members in a small group. Unit: members.
pub const SMALL_GROUP: u32 = 100;
/// Both sizes.
pub const SIZE_CHOICE_FACT: &str = "S2-1-size-500-or-100";
/// S2: groups of at most so many tend to be livelier. Unit: members.
pub const LIVELY_UP_TO: u32 = 200;
/// The fact behind it.
pub const LIVELY_FACT: &str = "S2-1-under-200-better";

/// S0: groups opened a day in 2023. Unit: groups.
pub const NEW_GROUPS_A_DAY: u32 = 3_000_000;
/// S0: fewer than this share stay active.
pub const STAYING_ACTIVE: Share = Share::percent(15);

/// S0: healthy reach of a message is above this share.
pub const REACH_BAR: Share = Share::percent(65);
/// The fact behind it.
pub const REACH_FACT: &str = "S0-6-reach-65";
/// S1: a benefit converts at least this share.
pub const BENEFIT_BAR: Share = Share::percent(8);

/// The fact behind it.
pub const BENEFIT_FACT: &str = "S1-4-type-benefit";
/// S1: in the stage of preparing, so much of the materials.
pub const MATERIALS_BAR: Share = Share::percent(100);
/// The fact behind it.
pub const MATERIALS_FACT: &str = "S1-2-stage-1-prepare";
/// S1: in the stage of attracting, at least so many scans. Unit: scans a day.
pub const SCANS_BAR: u32 = 200;
/// The fact behind it.
pub const SCANS_FACT: &str = "S1-2-stage-2-attract";
/// S1: questionnaires that are valid, at least.
pub const SCREEN_BAR: Share = Share::percent(60);
/// The fact behind it.
pub const SCREEN_FACT: &str = "S1-2-stage-3-screen";
/// S0's four modes of entry.
pub const MODES_FACT: &str = "S0-3-four-modes";
/// S0's table of methods: invite codes.
pub const INVITE_FACT: &str = "S0-3-method-invite-code";
/// S0's table of methods: a price.
pub const PAYWALL_FACT: &str = "S0-3-method-paywall";
/// S0's table of methods: a quiz.
pub const QUIZ_FACT: &str = "S0-3-method-quiz";
/// S0: how much more active a group is behind a gate that works. Unit: relative.
pub const GATE_UPLIFT: Share = Share::percent(60);
/// The fact behind it.
pub const GATE_FACT: &str = "S0-3-gate-uplift-60";
/// S0's case: expert questions that people answered at the entry. Unit: questions.
pub const QUIZ_QUESTIONS: u32 = 5;
/// S0's case: those of them who stayed.
pub const QUIZ_RETENTION: Share = Share::percent(85);
/// The fact behind both.
pub const QUIZ_CASE_FACT: &str = "S0-3-case-quiz-85";
/// S1: a limit to the joins of a day, without a figure.
pub const JOIN_LIMIT_FACT: &str = "S1-2-anti-ban";
/// S3: a question that people must answer, or a limit to invitations, without a figure.
pub const GUARD_FACT: &str = "S3-3-entry-guard";
/// S1: members who take part in a topic, at least.
pub const TOPIC_BAR: Share = Share::percent(15);
/// The fact behind it.
pub const TOPIC_FACT: &str = "S1-4-type-topic";
/// S2: members who are active on a day of a healthy group, at least.
pub const DAILY_ACTIVE_BAR: Share = Share::percent(20);
/// The fact behind it.
pub const DAILY_ACTIVE_FACT: &str = "S2-8-health-activity";
/// S2: members who are active on a day, fewer than which for three days are an alarm.
pub const DAILY_ACTIVE_ALARM: Share = Share::percent(15);
/// S1: in the stage of operating, at least so many interactions a day. Unit: messages.
pub const INTERACTIONS_BAR: u32 = 30;
/// The fact behind it.
pub const INTERACTIONS_FACT: &str = "S1-2-stage-4-operate";
/// S1: in the stage of converting, turnover grows in a month by at least so much.
pub const GMV_GROWTH_BAR: Share = Share::percent(15);
/// The fact behind it.
pub const GMV_GROWTH_FACT: &str = "S1-2-stage-5-convert";
/// S1: members who are still there in the next month, at least.
pub const RETENTION_BAR: Share = Share::percent(40);
/// The fact behind it.
pub const RETENTION_FACT: &str = "S1-2-stage-7-review";
/// S4: members of the best groups who leave in a week, fewer than.
pub const WEEKLY_EXIT_BAR: Share = Share::percent(15);
/// The fact behind it.
pub const WEEKLY_EXIT_FACT: &str = "S4-0-bench-weekly-exit-15";
/// S4: most members who leave in a month.
pub const MONTHLY_EXIT_BAR: Share = Share::percent(5);
/// The fact behind it.
pub const MONTHLY_EXIT_FACT: &str = "S4-6-metric-exit-5";
/// S0: a healthy group grows by less than this in a day.
pub const DAILY_GROWTH_BAR: Share = Share::percent(8);
/// The fact behind it.
pub const DAILY_GROWTH_FACT: &str = "S0-6-growth-8-per-day";
/// S1: invitations of a member, at least. Unit: people.
pub const INVITES_BAR: u32 = 3;
/// The fact behind it.
pub const INVITES_FACT: &str = "S1-2-stage-6-fission";
/// A row of S2's stages by size.
#[derive(Debug, PartialEq, Eq)]
pub struct SizeStage {
    /// The row's fact.
    pub fact: &'static str,
    /// Smallest size of the row. Unit: members.
    pub min: u32,
    /// Largest size of the row. Unit: members.
    pub max: u32,
}

/// S2's stages that have a size; neighbors share an end.
pub const S2_STAGES: [SizeStage; 3] = [
    SizeStage { fact: "S2-8-stage-startup", min: 0, max: 100 },
    SizeStage { fact: "S2-8-stage-growth", min: 100, max: 300 },
    SizeStage { fact: "S2-8-stage-mature", min: 300, max: 500 },
];
/// S2: what to look at when activity falls.
pub const DECLINE_CAUSES_FACT: &str = "S2-6-decline-causes";
/// S2: prevention beats handling.
pub const PREVENT_FACT: &str = "S2-8-prevent-first";
/// S2: near the limit a group is split, by one of four.
pub const SPLIT_FACT: &str = "S2-8-split-near-500";
/// S2: a group whose members pay.
pub const PAID_FACT: &str = "S2-8-paid-group";
/// S3: how the life of a group is extended.
pub const EXTEND_FACT: &str = "S3-8-extend-life";
/// S2's last stage, without a size.
pub const TRANSFORM_FACT: &str = "S2-8-stage-transform";
/// S3: activity that falls for so many weeks in a row is a decline. Unit: weeks.
pub const DECLINE_WEEKS: u32 = 3;
/// The fact behind it.
pub const DECLINE_FACT: &str = "S3-8-decline-3-weeks";
/// S2: a healthy group grows in a week by at least so much.
pub const WEEKLY_GROWTH_BAR: Share = Share::percent(5);
/// S2: net growth below nothing for so many weeks in a row is an alarm. Unit: weeks.
pub const GROWTH_ALARM_WEEKS: u32 = 2;
/// The fact behind it.
pub const GROWTH_ALARM_FACT: &str = "S2-8-health-growth";
/// S0: low activity.
pub const ALERT_YELLOW_FACT: &str = "S0-6-alert-yellow";
/// S0: key members leave.
pub const ALERT_ORANGE_FACT: &str = "S0-6-alert-orange";
/// S0: negative opinion.
pub const ALERT_RED_FACT: &str = "S0-6-alert-red";
/// S1: the stages of building a group. Unit: stages.
pub const LAUNCH_STAGES: u32 = 7;
/// The fact behind it.
pub const LAUNCH_STAGES_FACT: &str = "S1-2-seven-stages";
/// S0: the dimensions of building a group. Unit: dimensions.
pub const DIMENSIONS: u32 = 8;
/// The fact behind it.
pub const DIMENSIONS_FACT: &str = "S0-0-eight-dimensions";
/// S0's factors of a good group.
pub const FACTORS_FACT: &str = "S0-0-success-factors";
/// S1's core elements.
pub const ELEMENTS_FACT: &str = "S1-0-core-elements";
/// S2's order of operating.
pub const PILLARS_FACT: &str = "S2-0-operating-pillars";
/// S4's drives.
pub const DRIVES_FACT: &str = "S4-0-four-drives";
/// S3's deeper layer, beneath the basic steps.
pub const BASIC_STEPS_FACT: &str = "S3-0-basic-steps";
/// S1: how long after joining a member who has said nothing counts as silent. Unit: hours.
pub const WELCOME_HOURS: u32 = 72;
/// The fact behind it.
pub const WELCOME_FACT: &str = "S1-3-layer-potential-50";

/// S0's mix: useful, interactive, fun.
pub const S0_MIX: [Share; 3] = [Share::percent(30), Share::percent(50), Share::percent(20)];
/// S4's mix: practical, fun, emotional.
pub const S4_MIX: [Share; 3] = [Share::percent(70), Share::percent(20), Share::percent(10)];
/// S2's mix for industry groups: news, experience, discussion, events, other.
pub const S2_MIX_INDUSTRY: [Share; 5] =
    [Share::percent(40), Share::percent(30), Share::percent(15), Share::percent(10), Share::percent(5)];
/// S2's mix for interest groups.
pub const S2_MIX_INTEREST: [Share; 5] =
    [Share::percent(15), Share::percent(25), Share::percent(35), Share::percent(20), Share::percent(5)];
/// S2's mix for product-user groups.
pub const S2_MIX_PRODUCT: [Share; 5] =
    [Share::percent(20), Share::percent(25), Share::percent(20), Share::percent(30), Share::percent(5)];
/// The facts of S2's table, in the order of its rows.
pub const S2_MIX_FACTS: [&str; 5] =
    ["S2-2-mix-professional", "S2-2-mix-experience", "S2-2-mix-discussion", "S2-2-mix-event", "S2-2-mix-other"];

/// S1's second axis: the shares of what the team makes and of what members make.
pub const S1_MAKERS: [Share; 2] = [Share::percent(70), Share::percent(30)];
/// The fact behind it.
pub const S1_MAKERS_FACT: &str = "S1-4-pgc-70-ugc-30";

/// S1: the four needs that content covers. It states no shares.
pub const NEEDS_FACT: &str = "S1-4-four-needs";
/// S2: the four blocks of content.
pub const BLOCKS_FACT: &str = "S2-2-four-components";
/// S2: from this share of valuable content on a group is healthy.
pub const VALUABLE_BAR: Share = Share::percent(40);
/// The fact behind it.
pub const VALUABLE_FACT: &str = "S2-8-health-content";
/// S0: the density of value in content decides whether members stay.
pub const DENSITY_FACT: &str = "S0-4-density-drives-retention";

/// How often an author asks for each kind of content, beside the mix of the same author (C6).
#[derive(Debug, PartialEq, Eq)]
pub struct Frequencies {
    /// Knowledge, fewest and most. Unit: posts a week.
    pub knowledge: (u32, u32),
    /// Previews (S0) or hot topics (S4). Unit: posts a day.
    pub daily: u32,
    /// Fun. Unit: posts a day.
    pub fun: u32,
    /// The facts of the three, in this order.
    pub facts: [&'static str; 3],
}

/// S0's frequencies: knowledge, previews, fun.
pub const S0_FREQUENCIES: Frequencies = Frequencies {
    knowledge: (2, 3),
    daily: 1,
    fun: 2,
    facts: ["S0-4-type-knowledge", "S0-4-type-preview", "S0-4-type-fun"],
};
/// S4's frequencies: knowledge, hot topics, fun.
pub const S4_FREQUENCIES: Frequencies = Frequencies {
    knowledge: (2, 3),
    daily: 1,
    fun: 2,
    facts: ["S4-1-type-knowledge", "S4-1-type-hot-topic", "S4-1-type-fun"],
};

/// S1: benefits, fewest and most. Unit: a month.
pub const S1_BENEFITS_A_MONTH: (u32, u32) = (3, 4);
/// The fact behind it.
pub const S1_BENEFITS_FACT: &str = "S1-4-type-benefit";
/// S4: limited benefits. Unit: a week.
pub const S4_BENEFITS_A_WEEK: u32 = 3;
/// The fact behind it.
pub const S4_BENEFITS_FACT: &str = "S4-3-event-flash-benefit";
/// S4: contests. Unit: a month.
pub const S4_CONTESTS_A_MONTH: u32 = 1;
/// The fact behind it.
pub const S4_CONTEST_FACT: &str = "S4-3-event-contest";
/// S4: meet-ups. Unit: a quarter.
pub const S4_MEETUPS_A_QUARTER: u32 = 1;
/// The fact behind it.
pub const S4_MEETUP_FACT: &str = "S4-3-event-meetup";
/// S0's three columns of a mother-and-baby group: on which days they stand.
pub const S0_COLUMN_DAYS: [Weekday; 3] = [Weekday::Monday, Weekday::Wednesday, Weekday::Friday];
/// The fact behind them.
pub const S0_COLUMNS_FACT: &str = "S0-4-case-weekly-columns";
/// S4's pulse: routine on most days, an event on festivals.
pub const PULSE_FACT: &str = "S4-3-pulse";
/// S2: festivals and anniversaries are worth an event of their own.
pub const FESTIVAL_FACT: &str = "S2-3-festival";
/// S1: shopping festivals and days of the trade belong on the calendar.
pub const HOT_DAYS_FACT: &str = "S1-4-hot-calendar";
/// S4: how long before an event it is announced. Unit: hours.
pub const PREVIEW_HOURS: u32 = 24;
/// The fact behind it.
pub const PREVIEW_FACT: &str = "S4-3-event-three-points";

/// How many members take part in something of one form, as S2 states it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Participation {
    /// Fewest. Unit: percent of the members.
    pub min: u32,
    /// Most. Unit: percent of the members.
    pub max: u32,
    /// The fact that states it.
    pub fact: &'static str,
}

/// S2's forms of taking part: votes, relays of questions and answers, discussions, sharing sessions.
pub const S2_FORMS: [Participation; 4] = [
    Participation { min: 60, max: 80, fact: "S2-3-form-poll" },
    Participation { min: 40, max: 60, fact: "S2-3-form-relay" },
    Participation { min: 30, max: 50, fact: "S2-3-form-topic" },
    Participation { min: 20, max: 40, fact: "S2-3-form-share" },
];

/// S0: with more messages a day, members leave the next day. Unit: messages a day in one group.
pub const OVERLOAD: u32 = 50;
/// The fact behind it.
pub const OVERLOAD_FACT: &str = "S0-6-overload-50-msgs";
/// S0: so many more leave then. Unit: percent; the source does not say whether relative or in points, taken as relative.
pub const OVERLOAD_EXITS: Share = Share::percent(23);
/// S4: the fewest messages of an active group. Unit: tenths of a message a member a day.
pub const ACTIVITY_TENTHS: u32 = 8;
/// The fact behind it.
pub const ACTIVITY_FACT: &str = "S4-6-metric-activity-08";

/// S1: making one morning report. Unit: minutes.
pub const REPORT_MINUTES: u32 = 30;
/// The fact behind it.
pub const REPORT_FACT: &str = "S1-4-type-morning-report";
/// S2: what matters avoids weekends and holidays, unless the members are there just then.
pub const WEEKEND_FACT: &str = "S2-2-time-avoid-weekend";

/// Who removes members and renames the group, as S3 claims.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rights {
    /// The creator only.
    Creator,
    /// Any admin.
    Admins,
    /// The main admin only.
    MainAdmin,
}

/// What S3 claims about a platform. Claims of an author, shown beside the platform's rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlatformClaims {
    /// Most members of a group: ordinary, and where it names one, raised. Unit: members.
    pub caps: (u32, Option<u32>),
    /// The fact that claims it.
    pub caps_fact: &'static str,
    /// Admins, fewest and most; none where S3 only says that departments divide them.
    pub admins: Option<(u32, u32)>,
    /// The fact that claims it.
    pub admins_fact: &'static str,
    /// Who removes and renames.
    pub rights: Rights,
    /// The fact that claims it.
    pub rights_fact: &'static str,
}

/// S3 on WeChat groups.
pub const S3_WECHAT: PlatformClaims = PlatformClaims {
    caps: (500, Some(2000)),
    caps_fact: "S3-1-cap-wechat",
    admins: Some((1, 1)),
    admins_fact: "S3-3-admin-count-wechat",
    rights: Rights::Creator,
    rights_fact: "S3-3-perm-wechat",
};
/// S3 on QQ groups.
pub const S3_QQ: PlatformClaims = PlatformClaims {
    caps: (2000, Some(5000)),
    caps_fact: "S3-1-cap-qq",
    admins: Some((3, 5)),
    admins_fact: "S3-3-admin-count-qq",
    rights: Rights::Admins,
    rights_fact: "S3-3-perm-qq",
};
/// S3 on DingTalk groups.
pub const S3_DINGTALK: PlatformClaims = PlatformClaims {
    caps: (3000, None),
    caps_fact: "S3-1-cap-dingtalk",
    admins: None,
    admins_fact: "S3-3-admin-dingtalk",
    rights: Rights::MainAdmin,
    rights_fact: "S3-3-perm-dingtalk",
};

/// What S3 claims about `platform`; it does not speak of WeCom groups.
#[must_use]
pub const fn s3_on(platform: Platform) -> Option<&'static PlatformClaims> {
    match platform {
        Platform::WechatGroup => Some(&S3_WECHAT),
        Platform::Qq => Some(&S3_QQ),
        Platform::DingTalk => Some(&S3_DINGTALK),
        Platform::WecomCustomer | Platform::WecomInternal => None,
    }
}

/// S0's case: violations fall by so much once a filter of words works. Unit: percent.
pub const AI_FILTER_DROP: Share = Share::percent(92);
/// The fact behind it.
pub const AI_FILTER_FACT: &str = "S0-7-case-ai-filter-92";
