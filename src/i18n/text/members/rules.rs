//! The rule that puts a member in a layer, in words with its figures, and why a member is where he is.

use crate::domain::members::layer::MemberLayer;
use crate::domain::members::place::{Promotion, Why};
use crate::domain::quantity::Share;
use crate::playbook::claims::{S0_ACTIVES, S0_LEADERS, S0_ONLOOKERS, S1_LAYERS, S2_LAYERS, WELCOME_HOURS};
use crate::playbook::layering::{
    S1_ACTIVE_OPENS, S1_ACTIVE_WEEKLY, S1_CORE_DAILY, S1_CORE_WEEKS, S1_NUDGE_DAYS, S4_ADMIN_WEEKS, S4_HIGH_DAILY,
    S4_HIGH_DAYS, S4_LOST_DAYS, S4_LOW_WEEKLY, S4_SILENT_DAYS,
};

texts! {
    /// The rule of a layer.
    Rule {
        Leaders(n: u32) => { zh: "{n} 人；资料只给人数，没给规则", en[n]: "{n} person; a count, no rule is stated", "{n} people; a count, no rule is stated" }
        Actives(min: u32, max: u32) => { zh: "{min}–{max} 人；只给人数，没给规则", en: "{min}–{max} people; a count, no rule is stated" }
        Onlookers(share: u32) => { zh: "占 {share}%；没给规则", en: "{share}% of the members; no rule is stated" }
        Core(share: u32, daily: u32, weeks: u32) => { zh: "连续 {weeks} 周、每天互动 ≥{daily} 次；占 {share}%", en: "≥{daily} interactions a day for {weeks} weeks on end; {share}%" }
        Active(share: u32, weekly: u32, opens: u32) => { zh: "每周互动 ≥{weekly} 次，打开率 ≥{opens}%；占 {share}%", en: "≥{weekly} interactions a week and opens ≥{opens}%; {share}%" }
        Ordinary => { zh: "S1 三条规则都没管到的人", en: "whom none of S1's three rules is about" }
        Potential(share: u32, hours: u32) => { zh: "入群超过 {hours} 小时没互动；占 {share}%", en: "no interaction more than {hours} hours after joining; {share}%" }
        Shares(min: u32, max: u32) => { zh: "占 {min}–{max}%；没给规则", en: "{min}–{max}% of the members; no rule is stated" }
        Daily => { zh: "每天互动", en: "takes part every day" }
        Weekly => { zh: "每周参与", en: "takes part every week" }
        Notices => { zh: "只收通知", en: "only receives notices" }
        High(days: u32, daily: u32) => { zh: "{days} 天内活跃，每天互动 ≥{daily} 次", en: "active within {days} days, ≥{daily} interactions a day" }
        PotentialRfm(weekly: u32, from: u32, until: u32) => { zh: "资料这格是空的；本应用：每周 ≤{weekly} 次，或入群、说话在 {from}–{until} 天前", en: "the cell is empty; ours: ≤{weekly} a week, or joined or active {from}–{until} days ago" }
        PotentialBlank(weekly: u32) => { zh: "资料这格是空的；每周 ≤{weekly} 次没写归哪一层", en: "the cell is empty; ≤{weekly} a week has no layer" }
        Silent(days: u32) => { zh: "{days} 天没说话", en: "{days} days without a word" }
        SilentUntil(days: u32, until: u32) => { zh: "{days} 天没说话；本应用：到 {until} 天为止", en: "{days} days without a word; ours: up to {until}" }
        Lost(days: u32) => { zh: "{days} 天没登录；本应用：群主看不到登录，用没说话代替", en: "{days} days without a login; ours: no owner sees logins, so without a word" }
        LostByLogin(days: u32) => { zh: "{days} 天没登录；群主看不到登录，判断不了", en: "{days} days without a login; no owner sees logins, so it cannot be told" }
    }
}

/// The rule of a layer; with `has_ours`, with what fills the gaps of S4's table.
#[must_use]
pub fn rule(layer: MemberLayer, has_ours: bool) -> Rule {
    use MemberLayer as L;
    let percent = |share: Share| u32::from(share.tenths()) / 10;
    let s1 = |at: usize| S1_LAYERS.get(at).copied().map_or(0, percent);
    let s2 = |at: usize| {
        let (min, max) = S2_LAYERS.get(at).copied().unwrap_or((Share::percent(0), Share::percent(0)));
        Rule::Shares { min: percent(min), max: percent(max) }
    };
    match layer {
        L::S0Leader => Rule::Leaders { n: S0_LEADERS },
        L::S0Active => Rule::Actives { min: S0_ACTIVES.0, max: S0_ACTIVES.1 },
        L::S0Onlooker => Rule::Onlookers { share: percent(S0_ONLOOKERS) },
        L::S1Core => Rule::Core { share: s1(0), daily: S1_CORE_DAILY, weeks: S1_CORE_WEEKS },
        L::S1Active => Rule::Active { share: s1(1), weekly: S1_ACTIVE_WEEKLY, opens: S1_ACTIVE_OPENS },
        L::S1Ordinary => Rule::Ordinary,
        L::S1Potential => Rule::Potential { share: s1(2), hours: WELCOME_HOURS },
        L::S2Core => s2(0),
        L::S2Active => s2(1),
        L::S2Ordinary => s2(2),
        L::S2Lurker => s2(3),
        L::S3Core => Rule::Daily,
        L::S3Regular => Rule::Weekly,
        L::S3Silent => Rule::Notices,
        L::S4High => Rule::High { days: S4_HIGH_DAYS, daily: S4_HIGH_DAILY },
        L::S4Potential if has_ours => {
            Rule::PotentialRfm { weekly: S4_LOW_WEEKLY, from: S4_HIGH_DAYS + 1, until: S4_SILENT_DAYS - 1 }
        }
        L::S4Potential => Rule::PotentialBlank { weekly: S4_LOW_WEEKLY },
        L::S4Silent if has_ours => Rule::SilentUntil { days: S4_SILENT_DAYS, until: S4_LOST_DAYS - 1 },
        L::S4Silent => Rule::Silent { days: S4_SILENT_DAYS },
        L::S4Lost if has_ours => Rule::Lost { days: S4_LOST_DAYS },
        L::S4Lost => Rule::LostByLogin { days: S4_LOST_DAYS },
    }
}

texts! {
    /// Why a member is in a layer, or in none.
    Reason {
        CorePace(daily: u32, weeks: u32) => { zh: "每天 ≥{daily} 次，连续 ≥{weeks} 周", en: "≥{daily} a day for ≥{weeks} weeks" }
        ActivePace(weekly: u32, opens: u32) => { zh: "每周 ≥{weekly} 次，打开率 ≥{opens}%", en: "≥{weekly} a week, opens ≥{opens}%" }
        NeverSpoke(hours: u32) => { zh: "入群超过 {hours} 小时还没互动", en: "no interaction more than {hours} hours after joining" }
        TooNew(hours: u32) => { zh: "入群还没超过 {hours} 小时，再等等", en: "joined no more than {hours} hours ago: not yet" }
        JoinUnknown(hours: u32) => { zh: "没互动过；入群多久不知道，不能判断 {hours} 小时", en: "no interaction; since when is unknown, so {hours} hours cannot be told" }
        FewWords(weekly: u32) => { zh: "互动过，但每周不到 {weekly} 次，S1 没有这一条", en: "takes part less than {weekly} times a week, of which S1 says nothing" }
        FewOpens(have: u32, opens: u32) => { zh: "次数够，打开率 {have}% 不到 {opens}%", en: "often enough, but opens are {have}%, below {opens}%" }
        OpensUnknown(opens: u32) => { zh: "次数够，打开率不知道，要 ≥{opens}%", en: "often enough, but opens are unknown; ≥{opens}% are asked" }
        ShortPace(have: u32, weeks: u32) => { zh: "每天够了，但只连续 {have} 周，要 {weeks} 周", en[have]: "often enough a day, but for {have} week; {weeks} are asked", "often enough a day, but for {have} weeks; {weeks} are asked" }
        Quiet(days: u32, nudge: u32) => { zh: "说过话，沉默 {days} 天了；S1 没有这一层，满 {nudge} 天去私聊", en[days]: "spoke before, silent for {days} day; S1 has no layer for it, and writes in private after {nudge}", "spoke before, silent for {days} days; S1 has no layer for it, and writes in private after {nudge}" }
        Rank(rank: u32) => { zh: "活跃排在前 {rank}%，按占比从高到低切", en: "in the top {rank}% by activity, cut by the shares" }
        NoRank => { zh: "S2 只给占比；要知道活跃排在前百分之几", en: "S2 gives shares: the place by activity is needed" }
        SharesOnly => { zh: "S2 只给占比，没有判断一个人的规则", en: "S2 gives shares and no rule for one member" }
        EveryDay => { zh: "平均每天都有互动", en: "an interaction a day on average" }
        EveryWeek => { zh: "每周有互动，不到每天", en: "takes part every week, less than every day" }
        NoticesOnly => { zh: "最近一周没有互动", en: "no interaction in the last week" }
        Lost(days: u32, from: u32) => { zh: "{days} 天没说话，满 {from} 天", en: "{days} days without a word: {from} or more" }
        SilentUntil(days: u32, from: u32, until: u32) => { zh: "{days} 天没说话，在 {from}–{until} 天里", en: "{days} days without a word, which is within {from}–{until}" }
        Silent(days: u32, from: u32) => { zh: "{days} 天没说话，满 {from} 天", en: "{days} days without a word: {from} or more" }
        HighPace(daily: u32, within: u32) => { zh: "{within} 天内活跃，每天 ≥{daily} 次", en: "active within {within} days, ≥{daily} a day" }
        LowPace(weekly: u32) => { zh: "每周 ≤{weekly} 次；S4 有这个数，没写归哪一层", en: "≤{weekly} a week; S4 has the figure and no layer for it" }
        Between(from: u32, until: u32) => { zh: "入群或说话在 {from}–{until} 天前，S4 这格是空的", en: "joined or active {from}–{until} days ago; S4's cell is empty" }
        MiddlePace(from: u32, until: u32) => { zh: "每周 {from}–{until} 次，S4 没写", en: "{from}–{until} a week, of which S4 says nothing" }
        SilenceUnknown => { zh: "不知道多久没说话，也不知道入群多久", en: "neither the last word nor the day of joining is known" }
        PaceUnknown => { zh: "不知道多久互动一次", en: "how often is not known" }
        WeeksUnknown(weeks: u32) => { zh: "每天够了，不知道连续几周，要 ≥{weeks} 周", en: "often enough a day, but for how long is unknown; ≥{weeks} weeks are asked" }
    }
}

/// Why a member is where he is.
#[must_use]
pub const fn reason(why: Why) -> Reason {
    match why {
        Why::CorePace => Reason::CorePace { daily: S1_CORE_DAILY, weeks: S1_CORE_WEEKS },
        Why::ActivePace => Reason::ActivePace { weekly: S1_ACTIVE_WEEKLY, opens: S1_ACTIVE_OPENS },
        Why::NeverSpoke => Reason::NeverSpoke { hours: WELCOME_HOURS },
        Why::TooNew => Reason::TooNew { hours: WELCOME_HOURS },
        Why::JoinUnknown => Reason::JoinUnknown { hours: WELCOME_HOURS },
        Why::FewWords => Reason::FewWords { weekly: S1_ACTIVE_WEEKLY },
        Why::FewOpens(have) => Reason::FewOpens { have, opens: S1_ACTIVE_OPENS },
        Why::OpensUnknown => Reason::OpensUnknown { opens: S1_ACTIVE_OPENS },
        Why::WeeksUnknown => Reason::WeeksUnknown { weeks: S1_CORE_WEEKS },
        Why::ShortPace(have) => Reason::ShortPace { have, weeks: S1_CORE_WEEKS },
        Why::Quiet(days) => Reason::Quiet { days, nudge: S1_NUDGE_DAYS },
        Why::Rank(rank) => Reason::Rank { rank },
        Why::NoRank => Reason::NoRank,
        Why::SharesOnly => Reason::SharesOnly,
        Why::EveryDay => Reason::EveryDay,
        Why::EveryWeek => Reason::EveryWeek,
        Why::NoticesOnly => Reason::NoticesOnly,
        Why::Lost(days) => Reason::Lost { days, from: S4_LOST_DAYS },
        Why::SilentUntil(days) => Reason::SilentUntil { days, from: S4_SILENT_DAYS, until: S4_LOST_DAYS - 1 },
        Why::Silent(days) => Reason::Silent { days, from: S4_SILENT_DAYS },
        Why::HighPace => Reason::HighPace { daily: S4_HIGH_DAILY, within: S4_HIGH_DAYS },
        Why::LowPace => Reason::LowPace { weekly: S4_LOW_WEEKLY },
        Why::Between => Reason::Between { from: S4_HIGH_DAYS + 1, until: S4_SILENT_DAYS - 1 },
        Why::MiddlePace => Reason::MiddlePace { from: S4_LOW_WEEKLY + 1, until: 7 * S4_HIGH_DAILY - 1 },
        Why::SilenceUnknown => Reason::SilenceUnknown,
        Why::PaceUnknown(_) => Reason::PaceUnknown,
    }
}

texts! {
    /// Whether a member can become a user admin.
    Rise {
        Ready(weeks: u32) => { zh: "可以：连续活跃 ≥{weeks} 周", en: "yes: active for ≥{weeks} weeks on end" }
        NotActive => { zh: "还不行：按选定的分层不算活跃", en: "not yet: not active by the chosen layers" }
        TooShort(have: u32, weeks: u32) => { zh: "还不行：活跃了 {have} 周，要 {weeks} 周", en[have]: "not yet: active for {have} week; {weeks} are asked", "not yet: active for {have} weeks; {weeks} are asked" }
        WeeksUnknown(weeks: u32) => { zh: "还不好说：算活跃，不知道连续几周，要 {weeks} 周", en: "not known yet: active, but for how long is unknown; {weeks} weeks are asked" }
        Unknown => { zh: "还不好说：填的还判断不了算不算活跃", en: "not known yet: too little is said to tell whether active" }
        NoRule => { zh: "选定的分层没写怎样算活跃，由人判断", en: "the chosen layers do not say what active is: to be judged" }
    }
}

/// Whether a member can become a user admin.
#[must_use]
pub const fn rise(promotion: Promotion) -> Rise {
    match promotion {
        Promotion::Ready => Rise::Ready { weeks: S4_ADMIN_WEEKS },
        Promotion::NotActive => Rise::NotActive,
        Promotion::TooShort(have) => Rise::TooShort { have, weeks: S4_ADMIN_WEEKS },
        Promotion::WeeksUnknown => Rise::WeeksUnknown { weeks: S4_ADMIN_WEEKS },
        Promotion::Unknown => Rise::Unknown,
        Promotion::NoRule => Rise::NoRule,
    }
}
