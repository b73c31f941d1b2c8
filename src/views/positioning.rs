//! What the positioning page shows of sources and platforms: codes, figures and citations.

use crate::domain::apportion::apportion;
use crate::domain::code::Code;
use crate::domain::group_type::GroupType;
use crate::domain::hours::{Days, Window};
use crate::domain::positioning::advice::MixModel;
use crate::domain::quantity::Share;
use crate::playbook::claims::{NEW_GROUPS_A_DAY, S2_MIX_FACTS, STAYING_ACTIVE};

/// Posts on which a mix is shown: a busy week. Unit: posts a week.
pub const WEEK_OF_POSTS: u32 = 20;

/// The fact that holds a kind's own row; S2 names fan groups without one.
#[must_use]
pub const fn row_fact(group_type: GroupType) -> &'static str {
    match group_type {
        GroupType::Benefit => "S1-1-type-benefit",
        GroupType::Knowledge => "S1-1-type-knowledge",
        GroupType::Activity => "S1-1-type-activity",
        GroupType::Industry => "S2-1-type-industry",
        GroupType::Interest => "S2-1-type-interest",
        GroupType::Product => "S2-1-type-product",
        GroupType::Fan => "S2-1-factor-type",
        GroupType::Parent => "S0-1-type-parent",
        GroupType::Student => "S0-1-type-student",
    }
}

/// The source that names a kind.
#[must_use]
pub fn source(group_type: GroupType) -> &'static str {
    row_fact(group_type).split('-').next().unwrap_or_default()
}

/// Windows put together by the days on which they hold, in minutes of the day.
#[must_use]
pub fn by_days(windows: &[Window]) -> Vec<(Days, Vec<(u32, u32)>)> {
    let on = |days| {
        let spans: Vec<_> =
            windows.iter().filter(|window| window.days == days).map(|&window| minutes(window)).collect();
        (!spans.is_empty()).then_some((days, spans))
    };
    Days::ALL.iter().copied().filter_map(on).collect()
}

/// From and to in minutes of the day.
#[must_use]
pub fn minutes(window: Window) -> (u32, u32) {
    (u32::from(window.start.minutes()), u32::from(window.end.minutes()))
}

/// The facts that state a mix.
#[must_use]
pub const fn mix_facts(model: MixModel) -> &'static [&'static str] {
    match model {
        MixModel::ThreeFiveTwo => &["S0-4-mix-3-5-2"],
        MixModel::SeventyTwentyTen => &["S4-1-mix-70-20-10"],
        MixModel::ByType => &S2_MIX_FACTS,
    }
}

/// `30/50/20`.
#[must_use]
pub fn mix_code(shares: &[Share]) -> String {
    joined(shares.iter().map(|share| u32::from(share.tenths()) / 10))
}

/// Whole posts of [`WEEK_OF_POSTS`].
#[must_use]
pub fn posts(shares: &[Share]) -> Vec<u32> {
    let weights: Vec<u32> = shares.iter().map(|share| u32::from(share.tenths())).collect();
    apportion(WEEK_OF_POSTS, &weights)
}

/// `6/10/4`.
#[must_use]
pub fn joined(parts: impl IntoIterator<Item = u32>) -> String {
    parts.into_iter().map(|part| part.to_string()).collect::<Vec<_>>().join("/")
}

/// Of the groups opened in a day, fewer than so many stay active. Unit: groups.
#[must_use]
pub const fn staying_active() -> u32 {
    STAYING_ACTIVE.of(NEW_GROUPS_A_DAY)
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    const FACTS: &str = include_str!("../../assets/facts.json");

    fn value(id: &str, field: &str) -> Option<Value> {
        let file: Value = serde_json::from_str(FACTS).ok()?;
        let fact = file["facts"].as_array()?.iter().find(|fact| fact["id"] == id)?.clone();
        Some(fact["values"][field].clone())
    }

    #[test]
    fn every_kind_has_a_fact() {
        for &group_type in GroupType::ALL {
            assert!(value(row_fact(group_type), "x").is_some(), "{group_type:?}");
        }
    }

    #[test]
    fn a_mix_is_shown_in_whole_posts() {
        use crate::playbook::claims::{S0_MIX, S2_MIX_INTEREST, S4_MIX};
        assert_eq!((mix_code(&S0_MIX), joined(posts(&S0_MIX))), ("30/50/20".to_owned(), "6/10/4".to_owned()));
        assert_eq!(joined(posts(&S4_MIX)), "14/4/2");
        assert_eq!(joined(posts(&S2_MIX_INTEREST)), "3/5/7/4/1");
        assert_eq!(staying_active(), 450_000);
    }

    #[test]
    fn windows_are_put_together_by_day() {
        let industry = match GroupType::Industry.hours() {
            crate::domain::group_type::StatedHours::Stated(windows) => windows,
            _ => &[],
        };
        assert_eq!(by_days(industry), [(Days::Weekday, vec![(540, 660), (900, 1020)])]);
    }
}
