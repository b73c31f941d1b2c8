//! What is read off the counts, and the lines that sources draw for it. Where several draw one for the same figure they
//! stand side by side; what a source leaves empty stays empty.

use crate::domain::calendar::Style;
use crate::domain::code::codes;
use crate::domain::quantity::Share;
use crate::playbook::claims::{
    ACTIVITY_FACT, ACTIVITY_TENTHS, BENEFIT_BAR, BENEFIT_FACT, DAILY_ACTIVE_BAR, DAILY_ACTIVE_FACT, DAILY_GROWTH_BAR,
    DAILY_GROWTH_FACT, GMV_GROWTH_BAR, GMV_GROWTH_FACT, GROWTH_ALARM_FACT, INTERACTIONS_BAR, INTERACTIONS_FACT,
    INVITES_BAR, INVITES_FACT, MONTHLY_EXIT_BAR, MONTHLY_EXIT_FACT, OVERLOAD, OVERLOAD_FACT, REACH_BAR, REACH_FACT,
    REPORT_FACT, RETENTION_BAR, RETENTION_FACT, S2_FORMS, TOPIC_BAR, TOPIC_FACT, VALUABLE_BAR, VALUABLE_FACT,
    WEEKLY_EXIT_BAR, WEEKLY_EXIT_FACT, WEEKLY_GROWTH_BAR,
};
use crate::playbook::health::{
    COMPLETION_BAR, COMPLETION_FACT, CONTENT_BAR, CONTENT_FACT, HOT_TOPIC_BAR, HOT_TOPIC_FACT, KNOWLEDGE_BAR,
    KNOWLEDGE_FACT, OPENS_BAR, POST_BAR, POST_FACT, QUALITY_A_DAY, QUALITY_FACT, REPLY_FACT, REPLY_MINUTES,
    S0_CONVERSION_BAR, S0_CONVERSION_FACT, SPEAK_BAR, SPEAK_FACT,
};
use crate::playbook::incentives::{DIALOGUE_BAR, DIALOGUE_FACT};

codes! {
    /// S1's six metrics, under which all others stand.
    pub enum Aspect {
        /// 活跃度.
        Activity = "activity",
        /// 留存率.
        Retention = "retention",
        /// 转化率.
        Conversion = "conversion",
        /// 传播力.
        Spread = "spread",
        /// 内容效.
        Content = "content",
        /// 服务质.
        Service = "service",
    }
}

impl Aspect {
    /// The row of S1's table, whose threshold is empty.
    #[must_use]
    pub const fn fact(self) -> &'static str {
        match self {
            Self::Activity => "S1-6-metric-activity",
            Self::Retention => "S1-6-metric-retention",
            Self::Conversion => "S1-6-metric-conversion",
            Self::Spread => "S1-6-metric-spread",
            Self::Content => "S1-6-metric-content",
            Self::Service => "S1-6-metric-service",
        }
    }
}

codes! {
    /// A figure that is read off the counts.
    pub enum Gauge {
        /// Members who spoke on the last day, as a part of all.
        ActiveShare = "active_share",
        /// Members who spoke within 30 days, as a part of all.
        MonthlySpeakers = "monthly_speakers",
        /// Messages of the last day.
        DayMessages = "day_messages",
        /// Messages a day, over seven days.
        Interactions = "interactions",
        /// Messages a member a day, over seven days.
        PerMember = "per_member",
        /// Messages among members as a part of all, over seven days.
        Dialogue = "dialogue",
        /// Growth of the last day as a part of the members before.
        GrowthDay = "growth_day",
        /// Growth of the last whole week as a part of the members before.
        GrowthWeek = "growth_week",
        /// Who left within seven days, as a part of the members before.
        ExitsWeek = "exits_week",
        /// Who left within 30 days, as a part of the members before.
        ExitsMonth = "exits_month",
        /// Who is still active in the next month: days do not tell.
        StillActive = "still_active",
        /// Orders of the last day with any as a part of the members.
        Conversion = "conversion",
        /// Growth of sales, 30 days against the 30 before.
        SalesGrowth = "sales_growth",
        /// Newcomers whom a member invited, over 30 days.
        Invites = "invites",
        /// Who opened what was sent, as a part of the members.
        Reach = "reach",
        /// Who took part in what was on, as a part of the members.
        Participation = "participation",
        /// Who finished a course, as a part of the members.
        Completion = "completion",
        /// Messages worth reading as a part of all, over seven days.
        Valuable = "valuable",
        /// Messages worth reading a day, over seven days.
        QualityADay = "quality_a_day",
        /// Who is content as a part of those asked, over 30 days.
        Praise = "praise",
        /// Minutes until an answer, over seven days.
        ReplyMinutes = "reply_minutes",
    }
}

impl Gauge {
    /// Under which of S1's metrics it stands.
    #[must_use]
    pub const fn aspect(self) -> Aspect {
        match self {
            Self::ActiveShare
            | Self::MonthlySpeakers
            | Self::DayMessages
            | Self::Interactions
            | Self::PerMember
            | Self::Dialogue => Aspect::Activity,
            Self::GrowthDay | Self::GrowthWeek | Self::ExitsWeek | Self::ExitsMonth | Self::StillActive => {
                Aspect::Retention
            }
            Self::Conversion | Self::SalesGrowth => Aspect::Conversion,
            Self::Invites => Aspect::Spread,
            Self::Reach | Self::Participation | Self::Completion | Self::Valuable | Self::QualityADay => {
                Aspect::Content
            }
            Self::Praise | Self::ReplyMinutes => Aspect::Service,
        }
    }

    /// Whether it is a part of a whole, so that it is written in percent.
    #[must_use]
    pub const fn is_share(self) -> bool {
        !matches!(
            self,
            Self::DayMessages
                | Self::Interactions
                | Self::PerMember
                | Self::Invites
                | Self::QualityADay
                | Self::ReplyMinutes
        )
    }

    /// Whether a part of the members is meant, so that a line can be told in people.
    #[must_use]
    pub const fn is_of_members(self) -> bool {
        matches!(
            self,
            Self::ActiveShare
                | Self::MonthlySpeakers
                | Self::ExitsWeek
                | Self::ExitsMonth
                | Self::StillActive
                | Self::Conversion
                | Self::Reach
                | Self::Participation
                | Self::Completion
        )
    }
}

/// A line that a source draws. Unit: parts of 1, or what the figure counts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Line {
    /// This, or more.
    AtLeast(f64),
    /// More than this.
    Above(f64),
    /// This, or less.
    AtMost(f64),
    /// Less than this.
    Below(f64),
    /// From the first to the second.
    Between(f64, f64),
}

impl Line {
    /// Whether a figure keeps to it.
    #[must_use]
    pub fn is_met(self, value: f64) -> bool {
        match self {
            Self::AtLeast(line) => value >= line,
            Self::Above(line) => value > line,
            Self::AtMost(line) => value <= line,
            Self::Below(line) => value < line,
            Self::Between(min, max) => (min..=max).contains(&value),
        }
    }

    /// The fewest, or the most, whole people of `whole` that keep to it: at least, and at most.
    #[must_use]
    pub fn people(self, whole: u32) -> (Option<u32>, Option<u32>) {
        let all = f64::from(whole);
        // A share of whole members is worked out from tenths of a percent, so that no trifle decides.
        let exact = |line: f64| (line * 1000.0).round() * all / 1000.0;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "parts of a count of members")]
        let count = |n: f64| n.max(0.0) as u32;
        match self {
            Self::AtLeast(line) => (Some(count(exact(line).ceil())), None),
            Self::Above(line) => (Some(count(exact(line).floor() + 1.0)), None),
            Self::AtMost(line) => (None, Some(count(exact(line).floor()))),
            Self::Below(line) => (None, Some(count(exact(line).ceil() - 1.0))),
            Self::Between(min, max) => (Some(count(exact(min).ceil())), Some(count(exact(max).floor()))),
        }
    }
}

/// In which groups a line is held against what is measured (C10).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// In any.
    Always,
    /// In a group of this style only.
    In(Style),
}

/// A source's line for a figure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Band {
    /// The figure.
    pub gauge: Gauge,
    /// The line.
    pub line: Line,
    /// The fact that draws it.
    pub fact: &'static str,
    /// Where it holds.
    pub holds: Holds,
}

fn part(share: Share) -> f64 {
    f64::from(share.tenths()) / 1000.0
}

/// Every line, in the order of the figures.
#[must_use]
pub fn bands() -> Vec<Band> {
    use Gauge as G;
    use Line::{Above, AtLeast, AtMost, Below, Between};
    let always = |gauge, line, fact| Band { gauge, line, fact, holds: Holds::Always };
    let only = |style, gauge, line, fact| Band { gauge, line, fact, holds: Holds::In(style) };
    let (fewest, most) = QUALITY_A_DAY;
    let mut bands = vec![
        always(G::ActiveShare, AtLeast(part(DAILY_ACTIVE_BAR)), DAILY_ACTIVE_FACT),
        always(G::MonthlySpeakers, AtLeast(part(SPEAK_BAR)), SPEAK_FACT),
        only(Style::Quiet, G::DayMessages, AtMost(f64::from(OVERLOAD)), OVERLOAD_FACT),
        always(G::Interactions, AtLeast(f64::from(INTERACTIONS_BAR)), INTERACTIONS_FACT),
        only(Style::Talkative, G::PerMember, AtLeast(f64::from(ACTIVITY_TENTHS) / 10.0), ACTIVITY_FACT),
        always(G::Dialogue, AtLeast(part(DIALOGUE_BAR)), DIALOGUE_FACT),
        always(G::GrowthDay, Below(part(DAILY_GROWTH_BAR)), DAILY_GROWTH_FACT),
        always(G::GrowthWeek, AtLeast(part(WEEKLY_GROWTH_BAR)), GROWTH_ALARM_FACT),
        always(G::ExitsWeek, Below(part(WEEKLY_EXIT_BAR)), WEEKLY_EXIT_FACT),
        always(G::ExitsMonth, AtMost(part(MONTHLY_EXIT_BAR)), MONTHLY_EXIT_FACT),
        always(G::StillActive, AtLeast(part(RETENTION_BAR)), RETENTION_FACT),
        always(G::Conversion, AtLeast(part(BENEFIT_BAR)), BENEFIT_FACT),
        always(G::SalesGrowth, AtLeast(part(GMV_GROWTH_BAR)), GMV_GROWTH_FACT),
        always(G::Invites, AtLeast(f64::from(INVITES_BAR)), INVITES_FACT),
        always(G::Reach, Above(part(REACH_BAR)), REACH_FACT),
        always(G::Reach, AtLeast(part(OPENS_BAR)), REPORT_FACT),
        always(G::Participation, Above(part(S0_CONVERSION_BAR)), S0_CONVERSION_FACT),
        always(G::Participation, AtLeast(part(TOPIC_BAR)), TOPIC_FACT),
        always(G::Participation, AtLeast(part(KNOWLEDGE_BAR)), KNOWLEDGE_FACT),
        always(G::Participation, AtLeast(part(POST_BAR)), POST_FACT),
        always(G::Participation, AtLeast(part(HOT_TOPIC_BAR)), HOT_TOPIC_FACT),
    ];
    bands.extend(S2_FORMS.iter().rev().map(|form| {
        let line = Between(f64::from(form.min) / 100.0, f64::from(form.max) / 100.0);
        always(G::Participation, line, form.fact)
    }));
    bands.extend([
        always(G::Completion, AtLeast(part(COMPLETION_BAR)), COMPLETION_FACT),
        always(G::Valuable, AtLeast(part(VALUABLE_BAR)), VALUABLE_FACT),
        always(G::QualityADay, Between(f64::from(fewest), f64::from(most)), QUALITY_FACT),
        always(G::Praise, AtLeast(part(CONTENT_BAR)), CONTENT_FACT),
        always(G::ReplyMinutes, Below(f64::from(REPLY_MINUTES)), REPLY_FACT),
    ]);
    bands
}

/// Whether S0's ceiling, S1's floor and S4's floor of messages a day can all be kept to by so many members (C10).
#[must_use]
pub const fn volume_lines_meet(members: u32) -> bool {
    let floor = members as u64 * ACTIVITY_TENTHS as u64;
    floor >= INTERACTIONS_BAR as u64 * 10 && floor <= OVERLOAD as u64 * 10
}
