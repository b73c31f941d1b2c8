//! The forms of taking part, how many are expected in each, and their order for this group.

use super::{Aim, Engagement, Rate, Threshold, aim};
use crate::domain::calendar::form::Form;
use crate::domain::code::{Code as _, codes};
use crate::domain::positioning::Positioning;
use crate::playbook::claims::Participation;
use crate::playbook::incentives::{CHECK_IN_FORM_FACT, GAME_FORM_FACT, QUESTION_FACT, QUESTION_TIMES, TOPIC_FORM_FACT};

codes! {
    /// A form of taking part. The first four have a range in S2's table; that S0's 话题讨论 is S2's is plain from its name.
    pub enum Interaction {
        /// 投票/问卷.
        Poll = "poll",
        /// 问答接龙.
        Relay = "relay",
        /// 话题讨论.
        Topic = "topic",
        /// 线上分享会.
        Sharing = "sharing",
        /// 提问式互动: a question instead of ordinary chat (S0).
        Question = "question",
        /// 打卡积分 (S0).
        CheckIn = "check_in",
        /// 游戏竞赛 (S0).
        Game = "game",
    }
}

impl Interaction {
    /// S2's form, where its table has one.
    #[must_use]
    pub const fn form(self) -> Option<Form> {
        Some(match self {
            Self::Poll => Form::Poll,
            Self::Relay => Form::Relay,
            Self::Topic => Form::Topic,
            Self::Sharing => Form::Sharing,
            Self::Question | Self::CheckIn | Self::Game => return None,
        })
    }

    /// The fact that it rests on.
    #[must_use]
    pub const fn fact(self) -> &'static str {
        match self {
            Self::Question => QUESTION_FACT,
            Self::CheckIn => CHECK_IN_FORM_FACT,
            Self::Game => GAME_FORM_FACT,
            _ => match self.form() {
                Some(form) => form.stated().fact,
                None => "",
            },
        }
    }

    /// What S0's table says is asked of people, with its fact; none where it does not have the form.
    #[must_use]
    pub const fn threshold(self) -> Option<(Threshold, &'static str)> {
        match self {
            Self::CheckIn => Some((Threshold::Low, CHECK_IN_FORM_FACT)),
            Self::Topic => Some((Threshold::Medium, TOPIC_FORM_FACT)),
            Self::Game => Some((Threshold::High, GAME_FORM_FACT)),
            Self::Poll | Self::Relay | Self::Sharing | Self::Question => None,
        }
    }

    /// What it is for: the scenes of S2's table, and for S0's forms what they are called (ours).
    #[must_use]
    pub const fn aim(self) -> Aim {
        match self {
            Self::Poll => Aim::Info,
            Self::Topic | Self::Question | Self::Game => Aim::Talk,
            Self::Relay | Self::Sharing => Aim::Learning,
            Self::CheckIn => Aim::Retention,
        }
    }

    /// The share of the members who take part. `ordinary` is the share of those who take part in ordinary chat.
    #[must_use]
    pub fn share(self, ordinary: Option<Rate>) -> Option<Span> {
        if let Some(form) = self.form() {
            let Participation { min, max, .. } = form.stated();
            return Some(Span { min: i64::from(min) * 10_000, max: i64::from(max) * 10_000 });
        }
        match self {
            Self::Question => ordinary.map(|rate| {
                let share = by_question(rate);
                Span { min: share, max: share }
            }),
            _ => None,
        }
    }
}

/// A range. Unit of a share: millionths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// Fewest.
    pub min: i64,
    /// Most.
    pub max: i64,
}

/// The share that takes part in a question where `ordinary` take part in chat; all of them at most.
/// Unit: millionths.
#[must_use]
pub fn by_question(ordinary: Rate) -> i64 {
    (ordinary.get().millionths() * i64::from(QUESTION_TIMES)).min(1_000_000)
}

/// Of so many members, those of a share, rounded half up.
fn people(share: i64, members: u32) -> u32 {
    let people = (share * i64::from(members) + 500_000) / 1_000_000;
    u32::try_from(people).unwrap_or(0)
}

/// A form with its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ranked {
    /// The form.
    pub interaction: Interaction,
    /// Fewest and most who take part; none where no source says.
    pub expected: Option<(u32, u32)>,
    /// Whether it is for the group's aim.
    pub fits_aim: bool,
    /// Whether more is asked than is tolerated.
    pub asks_too_much: bool,
}

/// The forms, the best first.
///
/// What is for the aim comes first, then by the middle of those expected, then the order of the tables; what has no
/// figure comes after what has one. What asks too much comes last. The order is ours, the figures are the sources'.
#[must_use]
pub fn ranking(
    engagement: &Engagement,
    positioning: &Positioning,
    members: u32,
    ordinary: Option<Rate>,
) -> Vec<Ranked> {
    let aim = aim(engagement, positioning);
    let of = |&interaction: &Interaction| Ranked {
        interaction,
        expected: interaction.share(ordinary).map(|share| (people(share.min, members), people(share.max, members))),
        fits_aim: interaction.aim() == aim,
        asks_too_much: engagement
            .tolerated
            .is_some_and(|most| interaction.threshold().is_some_and(|(threshold, _)| threshold > most)),
    };
    let mut ranked: Vec<Ranked> = Interaction::ALL.iter().map(of).collect();
    ranked.sort_by_key(|it| {
        let middle = it.expected.map_or(0, |(min, max)| min + max);
        (it.asks_too_much, !it.fits_aim, it.expected.is_none(), std::cmp::Reverse(middle))
    });
    ranked
}
