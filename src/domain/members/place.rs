//! In which layer one member is, under each model that can tell, and the rule that says so.
//!
//! The order of test is ours: lost, silent, high, potential. What a source leaves unsaid is filled by rules of our own,
//! which a person can switch off; then the member is in no layer, and the reason says why.

use super::layer::{LayerModel, MemberLayer};
use crate::domain::code::codes;
use crate::playbook::claims::{S1_ACTIVE_FACT, S1_CORE_FACT, S2_LAYER_FACTS, S2_LAYERS, WELCOME_FACT, WELCOME_HOURS};
use crate::playbook::layering::{
    S1_ACTIVE_OPENS, S1_ACTIVE_WEEKLY, S1_CORE_DAILY, S1_CORE_WEEKS, S1_NUDGE_DAYS, S1_NUDGE_FACT, S3_CORE_FACT,
    S3_REGULAR_FACT, S3_SILENT_FACT, S4_ADMIN_WEEKS, S4_FREQUENCY_FACT, S4_HIGH_DAILY, S4_HIGH_DAYS, S4_LOST_DAYS,
    S4_LOW_WEEKLY, S4_RECENCY_FACT, S4_SILENT_DAYS,
};
use crate::playbook::{Citation, OwnRule};

const DAYS_A_WEEK: u32 = 7;
const HOURS_A_DAY: u32 = 24;

codes! {
    /// What a member mostly gives to the group (S2's second model).
    pub enum Contribution {
        /// 内容生产者.
        Producer = "producer",
        /// 内容传播者.
        Spreader = "spreader",
        /// 内容消费者.
        Consumer = "consumer",
    }
}

codes! {
    /// What a member comes for (S2's third model).
    pub enum Need {
        /// 学习型.
        Learning = "learning",
        /// 社交型.
        Social = "social",
        /// 福利型.
        Benefit = "benefit",
        /// 信息型.
        Info = "info",
    }
}

/// What is known of one member; what is not known is none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Member {
    /// Since joining. Unit: hours.
    pub joined: Option<u32>,
    /// Since the last word; none for somebody who never said one. Unit: days.
    pub quiet: Option<u32>,
    /// Interactions a day.
    pub daily: Option<u32>,
    /// Interactions a week.
    pub weekly: Option<u32>,
    /// Weeks on end at that pace.
    pub weeks: Option<u32>,
    /// Opened of what is posted. Unit: percent.
    pub opens: Option<u32>,
    /// The place among all members by activity, from the top. Unit: percent of the members.
    pub rank: Option<u32>,
}

impl Member {
    /// Interactions in the last week; none where nobody knows. A pace that was given by the day and by the week counts as
    /// the greater of the two; after a week without a word there is none, and with a word in it at least that one.
    #[must_use]
    pub fn week(&self) -> Option<u32> {
        match self.quiet {
            Some(days) if days >= DAYS_A_WEEK => Some(0),
            Some(_) => self.pace().map(|pace| pace.max(1)),
            None if self.has_never_spoken() => Some(0),
            None => self.pace(),
        }
    }

    /// Interactions a week, as they were given.
    fn pace(&self) -> Option<u32> {
        self.weekly.max(self.daily.map(|daily| daily.saturating_mul(DAYS_A_WEEK)))
    }

    /// Whether the member never said a word: no last one, and no pace at any time. Where not even the day of joining is
    /// known, nothing was said of it.
    fn has_never_spoken(&self) -> bool {
        let has_weeks = self.weeks.is_some_and(|weeks| weeks > 0);
        self.quiet.is_none() && self.pace().is_none() && !has_weeks && self.joined.is_some()
    }

    /// Days without a word: since the last one, or since joining for somebody who never said any.
    #[must_use]
    pub fn silence(&self) -> Option<u32> {
        match (self.quiet, self.week()) {
            (Some(days), _) => Some(days),
            (None, Some(0)) => self.joined_days(),
            (None, week) => week.map(|_| 0),
        }
    }

    /// Whole days since joining.
    #[must_use]
    pub fn joined_days(&self) -> Option<u32> {
        self.joined.map(|hours| hours / HOURS_A_DAY)
    }

    /// Whether what was said cannot all be so: a last word from before joining, or a pace of today after a week of
    /// silence.
    #[must_use]
    pub fn is_contradictory(&self) -> bool {
        let is_before_joining = matches!((self.quiet, self.joined), (Some(quiet), Some(joined))
            if u64::from(quiet) * u64::from(HOURS_A_DAY) > u64::from(joined));
        let has_pace = self.weekly.unwrap_or(0) > 0 || self.daily.unwrap_or(0) > 0;
        is_before_joining || has_pace && self.quiet.is_some_and(|days| days >= DAYS_A_WEEK)
    }
}

/// Where a member is under one model.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placing {
    /// The layer; none where no rule puts the member in one.
    pub layer: Option<MemberLayer>,
    /// Why.
    pub why: Why,
}

/// The rule that put a member in a layer, or what is missing for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// S1: five a day for three weeks.
    CorePace,
    /// S1: three a week, and opens most of what is posted.
    ActivePace,
    /// S1: not a word more than 72 hours after joining.
    NeverSpoke,
    /// S1: not a word yet, within 72 hours of joining.
    TooNew,
    /// S1: not a word, and nobody knows since when.
    JoinUnknown,
    /// S1: one or two a week; no rule of S1's is about that.
    FewWords,
    /// S1: enough words, too few opened.
    FewOpens(u32),
    /// S1: enough words, and nobody knows how many were opened.
    OpensUnknown,
    /// S1: five a day, for too few weeks, and not known to open enough for the layer below.
    ShortPace(u32),
    /// S1: five a day, and nobody knows for how many weeks.
    WeeksUnknown,
    /// S1: spoke once, silent for so many days since; S1 only nudges.
    Quiet(u32),
    /// S2: the place among all members by activity.
    Rank(u32),
    /// S2: it gives shares, and no place among all members is known.
    NoRank,
    /// S2: it gives shares and no rule; our reading of them is switched off.
    SharesOnly,
    /// S3: every day.
    EveryDay,
    /// S3: every week.
    EveryWeek,
    /// S3: only receives notices.
    NoticesOnly,
    /// S4: without a word for 90 days or more.
    Lost(u32),
    /// S4: without a word for 30 days, and by our rule for fewer than 90.
    SilentUntil(u32),
    /// S4: without a word for 30 days, which is all that it says.
    Silent(u32),
    /// S4: three a day, within the last week.
    HighPace,
    /// S4: at most two a week, which the table leaves without a layer.
    LowPace,
    /// S4: joined or active 8 to 29 days ago, of which the table says nothing.
    Between,
    /// S4: more than two a week and fewer than three a day, of which the table says nothing.
    MiddlePace,
    /// S4: nobody knows since when there was no word.
    SilenceUnknown,
    /// S1, S3, S4: nobody knows how often.
    PaceUnknown(LayerModel),
}

impl Why {
    /// What it rests on.
    #[must_use]
    pub fn citations(self) -> Vec<Citation> {
        let facts: &[&'static str] = match self {
            Self::PaceUnknown(model) => return vec![Citation::Claim(model.fact())],
            Self::CorePace | Self::ShortPace(_) | Self::WeeksUnknown => &[S1_CORE_FACT],
            Self::ActivePace | Self::FewWords | Self::FewOpens(_) | Self::OpensUnknown => &[S1_ACTIVE_FACT],
            Self::NeverSpoke | Self::TooNew | Self::JoinUnknown => &[WELCOME_FACT],
            Self::Quiet(_) => &[S1_NUDGE_FACT],
            Self::Rank(_) | Self::NoRank | Self::SharesOnly => &[S2_LAYER_FACTS[0]],
            Self::EveryDay => &[S3_CORE_FACT],
            Self::EveryWeek => &[S3_REGULAR_FACT],
            Self::NoticesOnly => &[S3_SILENT_FACT],
            Self::Lost(_) | Self::SilentUntil(_) | Self::Silent(_) | Self::Between | Self::SilenceUnknown => {
                &[S4_RECENCY_FACT]
            }
            Self::HighPace => &[S4_RECENCY_FACT, S4_FREQUENCY_FACT],
            Self::LowPace | Self::MiddlePace => &[S4_FREQUENCY_FACT],
        };
        facts.iter().map(|&fact| Citation::Claim(fact)).collect()
    }

    /// Whether it is only not known: with more said of the member, the model might well have a layer.
    #[must_use]
    pub const fn is_unknown(self) -> bool {
        matches!(
            self,
            Self::JoinUnknown | Self::OpensUnknown | Self::WeeksUnknown | Self::SilenceUnknown | Self::PaceUnknown(_)
        )
    }

    /// The rule of ours that fills the gap, where the source says nothing of this case.
    #[must_use]
    pub const fn ours(self) -> Option<OwnRule> {
        match self {
            Self::Rank(_) => Some(OwnRule::LayerRanks),
            Self::FewWords
            | Self::FewOpens(_)
            | Self::ShortPace(_)
            | Self::LowPace
            | Self::Between
            | Self::SilentUntil(_)
            | Self::Lost(_) => Some(OwnRule::LayerGaps),
            _ => None,
        }
    }
}

/// Where the member is under each model that has an answer, in the order of the sources. S0 only counts.
#[must_use]
pub fn places(member: &Member, has_ours: bool) -> [(LayerModel, Placing); 4] {
    [
        (LayerModel::Three, by_s1(member, has_ours)),
        (LayerModel::Four, by_s2(member, has_ours)),
        (LayerModel::Rhythm, by_s3(member)),
        (LayerModel::Rfm, by_s4(member, has_ours)),
    ]
}

const fn at(layer: MemberLayer, why: Why) -> Placing {
    Placing { layer: Some(layer), why }
}

const fn nowhere(why: Why) -> Placing {
    Placing { layer: None, why }
}

fn by_s1(member: &Member, has_ours: bool) -> Placing {
    let Some(week) = member.week() else { return nowhere(Why::PaceUnknown(LayerModel::Three)) };
    let is_core_pace = week >= S1_CORE_DAILY * DAYS_A_WEEK;
    if is_core_pace && member.weeks.is_some_and(|weeks| weeks >= S1_CORE_WEEKS) {
        return at(MemberLayer::S1Core, Why::CorePace);
    }
    if week >= S1_ACTIVE_WEEKLY && member.opens.is_some_and(|percent| percent >= S1_ACTIVE_OPENS) {
        return at(MemberLayer::S1Active, Why::ActivePace);
    }
    let ordinary = |why| Placing { layer: has_ours.then_some(MemberLayer::S1Ordinary), why };
    match (week, member.weeks, member.opens) {
        (0, ..) => {}
        (_, None, _) if is_core_pace => return nowhere(Why::WeeksUnknown),
        (_, Some(weeks), _) if is_core_pace => return ordinary(Why::ShortPace(weeks)),
        (S1_ACTIVE_WEEKLY.., _, None) => return nowhere(Why::OpensUnknown),
        (S1_ACTIVE_WEEKLY.., _, Some(opens)) => return ordinary(Why::FewOpens(opens)),
        _ => return ordinary(Why::FewWords),
    }
    match (member.quiet, member.joined) {
        (Some(days), _) => nowhere(Why::Quiet(days)),
        (None, Some(hours)) if hours > WELCOME_HOURS => at(MemberLayer::S1Potential, Why::NeverSpoke),
        (None, Some(_)) => nowhere(Why::TooNew),
        (None, None) => nowhere(Why::JoinUnknown),
    }
}

/// S2 gives shares alone: with the place among all members they are cut in the order of activity, as the picture does.
fn by_s2(member: &Member, has_ours: bool) -> Placing {
    if !has_ours {
        return nowhere(Why::SharesOnly);
    }
    let Some(rank) = member.rank else { return nowhere(Why::NoRank) };
    let middles = S2_LAYERS.map(|(min, max)| u64::from(min.tenths() + max.tenths()));
    let whole: u64 = middles.iter().sum();
    let mut reached = 0;
    let layers = [MemberLayer::S2Core, MemberLayer::S2Active, MemberLayer::S2Ordinary];
    for (layer, middle) in layers.into_iter().zip(middles) {
        reached += middle;
        if u64::from(rank) * whole <= reached * 100 {
            return at(layer, Why::Rank(rank));
        }
    }
    at(MemberLayer::S2Lurker, Why::Rank(rank))
}

fn by_s3(member: &Member) -> Placing {
    match member.week() {
        None => nowhere(Why::PaceUnknown(LayerModel::Rhythm)),
        Some(DAYS_A_WEEK..) => at(MemberLayer::S3Core, Why::EveryDay),
        Some(0) => at(MemberLayer::S3Silent, Why::NoticesOnly),
        Some(_) => at(MemberLayer::S3Regular, Why::EveryWeek),
    }
}

fn by_s4(member: &Member, has_ours: bool) -> Placing {
    let Some(silence) = member.silence() else { return nowhere(Why::SilenceUnknown) };
    // S4 counts the lost by logins, which nobody who runs a group can see; that silence stands for it is ours.
    if has_ours && silence >= S4_LOST_DAYS {
        return at(MemberLayer::S4Lost, Why::Lost(silence));
    }
    if silence >= S4_SILENT_DAYS {
        // S4 says 30 days and no end of them; that 90 end them is ours, too.
        let why = if has_ours { Why::SilentUntil(silence) } else { Why::Silent(silence) };
        return at(MemberLayer::S4Silent, why);
    }
    let Some(week) = member.week() else { return nowhere(Why::PaceUnknown(LayerModel::Rfm)) };
    if silence <= S4_HIGH_DAYS && week >= S4_HIGH_DAILY * DAYS_A_WEEK {
        return at(MemberLayer::S4High, Why::HighPace);
    }
    let potential = |why| Placing { layer: has_ours.then_some(MemberLayer::S4Potential), why };
    let is_between = |days: u32| (S4_HIGH_DAYS + 1..S4_SILENT_DAYS).contains(&days);
    if is_between(silence) {
        return potential(Why::Between);
    }
    if week <= S4_LOW_WEEKLY {
        return potential(Why::LowPace);
    }
    if member.joined_days().is_some_and(is_between) {
        return potential(Why::Between);
    }
    nowhere(Why::MiddlePace)
}

/// Whether a member counts as active by a model's own definition (C16); none where the model has no rule, or too little
/// is known for it.
#[must_use]
pub fn is_active(member: &Member, model: LayerModel) -> Option<bool> {
    let placing = match model {
        LayerModel::Pyramid | LayerModel::Four => return None,
        LayerModel::Three => by_s1(member, false),
        LayerModel::Rhythm => by_s3(member),
        LayerModel::Rfm => by_s4(member, false),
    };
    let active = [MemberLayer::S1Core, MemberLayer::S1Active, MemberLayer::S3Core, MemberLayer::S4High];
    let is_active = placing.layer.is_some_and(|layer| active.contains(&layer));
    // After a week without a word nothing else need be known.
    (member.week() == Some(0) || !placing.why.is_unknown()).then_some(is_active)
}

/// Whether a member can become one of S4's user admins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Promotion {
    /// Active for two weeks on end or more.
    Ready,
    /// Not active by the model's definition.
    NotActive,
    /// Active for too short a time.
    TooShort(u32),
    /// Active, and nobody knows for how long.
    WeeksUnknown,
    /// Too little is known to say whether the member is active.
    Unknown,
    /// The model does not say what active is.
    NoRule,
}

/// Whether a member can become one of S4's user admins. What counts as active is the chosen model's (C16).
#[must_use]
pub fn promotion(member: &Member, model: LayerModel) -> Promotion {
    promotion_after(member, model, member.weeks)
}

/// The same of a member of whom it is known, week by week, for how many on end they were active.
#[must_use]
pub fn promotion_after(member: &Member, model: LayerModel, weeks: Option<u32>) -> Promotion {
    match (is_active(member, model), weeks) {
        (None, _) if matches!(model, LayerModel::Pyramid | LayerModel::Four) => Promotion::NoRule,
        (None, _) => Promotion::Unknown,
        (Some(false), _) => Promotion::NotActive,
        (Some(true), None) => Promotion::WeeksUnknown,
        (Some(true), Some(weeks)) if weeks < S4_ADMIN_WEEKS => Promotion::TooShort(weeks),
        (Some(true), Some(_)) => Promotion::Ready,
    }
}

/// Whether S1's alarm of three days is due for the member.
#[must_use]
pub fn is_nudged(member: &Member) -> bool {
    member.silence().is_some_and(|days| days >= S1_NUDGE_DAYS)
}
