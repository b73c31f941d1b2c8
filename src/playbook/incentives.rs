//! The authors' figures on taking part and rewards: participation, uplifts, awards. Each is a single claim; no two of
//! them are ever multiplied together.

use crate::domain::quantity::Share;

/// S0: a question draws so many times the participation of ordinary chat.
pub const QUESTION_TIMES: u32 = 3;
/// The fact behind it.
pub const QUESTION_FACT: &str = "S0-5-question-3x";
/// S0: valid interactions for one award of points.
pub const INTERACTIONS_AN_AWARD: u32 = 10;
/// The fact behind it, and behind the three steps.
pub const RULE_FACT: &str = "S0-5-trigger-response-reward";
/// S0's table of forms: check-in for points.
pub const CHECK_IN_FORM_FACT: &str = "S0-5-form-checkin";
/// S0's table of forms: discussions, whose figure is missing.
pub const TOPIC_FORM_FACT: &str = "S0-5-form-topic";
/// S0's table of forms: games, whose figure is missing.
pub const GAME_FORM_FACT: &str = "S0-5-form-game";
/// S4's table of mechanisms: points.
pub const POINTS_FACT: &str = "S4-2-mech-points";
/// S4's table of mechanisms: levels.
pub const LEVELS_FACT: &str = "S4-2-mech-level";
/// S4's table of mechanisms: a plan of checking in.
pub const CHECK_IN_FACT: &str = "S4-2-mech-checkin";
/// S1's table of risks: sharing that is induced.
pub const INDUCED_FACT: &str = "S1-7-risk-induced-share";
/// S2: messages between ordinary members, of all messages, at least.
pub const DIALOGUE_BAR: Share = Share::percent(50);
/// The fact behind it.
pub const DIALOGUE_FACT: &str = "S2-3-user-dialogue-50";

/// What a source says that a mechanism adds to a figure. Relative: +32 % of 40 % are 52.8 %.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Uplift {
    /// Unit: percent of what there was.
    pub percent: u32,
    /// The fact that states it.
    pub fact: &'static str,
}

/// S4: checking in, on retention.
pub const S4_CHECK_IN: Uplift = Uplift { percent: 32, fact: CHECK_IN_FACT };
/// S0: checking in for points, on retention.
pub const S0_CHECK_IN: Uplift = Uplift { percent: 55, fact: CHECK_IN_FORM_FACT };
/// S4: points, on those active in a month.
pub const S4_POINTS: Uplift = Uplift { percent: 28, fact: POINTS_FACT };
/// S0's case of points, on those active in a month.
pub const S0_POINTS: Uplift = Uplift { percent: 210, fact: "S0-5-case-fitness-210" };
/// S4: levels, on messages.
pub const S4_LEVELS: Uplift = Uplift { percent: 45, fact: LEVELS_FACT };
/// S4: how conversion with a flash benefit reads, in tenths of what it was: 提高2.3倍 is ×2.3 or ×3.3.
pub const FLASH_TENTHS: [u32; 2] = [23, 33];

/// What was counted before and after in a source's case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BeforeAfter {
    /// Before. Unit: tenths.
    pub before: u32,
    /// After. Unit: tenths.
    pub after: u32,
    /// The fact that states it.
    pub fact: &'static str,
}

/// S4's case of reading together: interactions a member a day.
pub const READING_CASE: BeforeAfter = BeforeAfter { before: 12, after: 47, fact: "S4-2-case-reading-47" };
/// S4's case of story hours: messages a week.
pub const STORY_CASE: BeforeAfter = BeforeAfter { before: 80, after: 270, fact: "S4-3-case-story-27" };
