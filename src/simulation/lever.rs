//! Levers: the single numbers among the inputs, each with its name, its range and how it is turned.
//!
//! The check of the inputs, the tornado and the search for a goal all go over the same list.

use super::inputs::{Admins, Inputs};
use crate::domain::code::Code;
use crate::domain::funnel::key::{CampaignField, ChannelField, Field, Gate, GateField, Key};
use crate::domain::funnel::place::Place;

/// One number among the inputs; lists are counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is named after the input it turns, which is documented there")]
pub enum Lever {
    Capacity,
    GroupsMax,
    OpenNextAt,
    GateAt(usize),
    GateAccept(usize),
    ScansPerDay(usize),
    Dispersion(usize),
    Weekday(usize, usize),
    GrowthPerWeek(usize),
    CostPerScan(usize),
    QuestionnaireDone,
    QuestionnairePassed,
    DailyJoinCap,
    WaitlistLoss,
    LayerMix(usize),
    ExitHazard(usize),
    MoveUp(usize),
    MoveDown(usize),
    Speak(usize),
    MessagesPerSpeaker(usize),
    OverloadMessages,
    OverloadExit,
    Admins,
    SpanOk,
    SpanBad,
    SpanLoss,
    Reach(usize),
    Participation(usize),
    Conversion(usize),
    OrderValue(usize),
    OrderCv(usize),
    CampaignCost(usize),
    Activation(usize),
    BaseConversion,
    InvitesPerWeek,
    InviteJoins,
    CostPerJoin,
    HourCost,
    Margin,
}

/// What kind of number a lever turns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A probability or a share: turned by its odds.
    Probability,
    /// An amount: turned in proportion.
    Amount,
    /// A count: turned in proportion and rounded.
    Count,
}

/// Those that are no part of a list, those first on which others rest.
const SINGLE: [Lever; 19] = [
    Lever::Capacity,
    Lever::GroupsMax,
    Lever::OpenNextAt,
    Lever::QuestionnaireDone,
    Lever::QuestionnairePassed,
    Lever::DailyJoinCap,
    Lever::WaitlistLoss,
    Lever::OverloadMessages,
    Lever::OverloadExit,
    Lever::SpanOk,
    Lever::SpanBad,
    Lever::SpanLoss,
    Lever::Admins,
    Lever::BaseConversion,
    Lever::InvitesPerWeek,
    Lever::InviteJoins,
    Lever::CostPerJoin,
    Lever::HourCost,
    Lever::Margin,
];

/// Where a lever's number stands among the inputs, to read it or to change it.
macro_rules! place {
    ($name:ident, $get:ident, $as:ident $(, $mut:tt)?) => {
        fn $name(self, inputs: &$($mut)? Inputs) -> Option<&$($mut)? f64> {
            match self {
                // No single number of this type.
                Self::Capacity | Self::GroupsMax | Self::Admins => None,
                Self::OpenNextAt => Some(&$($mut)? inputs.open_next_at),
                Self::GateAt(i) => Some(&$($mut)? inputs.join_gates.$get(i)?.at),
                Self::GateAccept(i) => Some(&$($mut)? inputs.join_gates.$get(i)?.accept),
                Self::ScansPerDay(i) => Some(&$($mut)? inputs.channels.$get(i)?.scans_per_day),
                Self::Dispersion(i) => inputs.channels.$get(i)?.dispersion.$as(),
                Self::Weekday(i, day) => inputs.channels.$get(i)?.weekday.$get(day),
                Self::GrowthPerWeek(i) => Some(&$($mut)? inputs.channels.$get(i)?.growth_per_week),
                Self::CostPerScan(i) => Some(&$($mut)? inputs.channels.$get(i)?.cost_per_scan),
                Self::QuestionnaireDone => Some(&$($mut)? inputs.questionnaire_done),
                Self::QuestionnairePassed => Some(&$($mut)? inputs.questionnaire_passed),
                Self::DailyJoinCap => inputs.daily_join_cap.$as(),
                Self::WaitlistLoss => Some(&$($mut)? inputs.waitlist_loss),
                Self::LayerMix(i) => inputs.layer_mix.$get(i),
                Self::ExitHazard(i) => inputs.exit_hazard.$get(i),
                Self::MoveUp(i) => inputs.move_up.$get(i),
                Self::MoveDown(i) => inputs.move_down.$get(i),
                Self::Speak(i) => inputs.speak.$get(i),
                Self::MessagesPerSpeaker(i) => inputs.messages_per_speaker.$get(i),
                Self::OverloadMessages => inputs.overload_messages.$as(),
                Self::OverloadExit => Some(&$($mut)? inputs.overload_exit),
                Self::SpanOk => Some(&$($mut)? inputs.span_ok),
                Self::SpanBad => Some(&$($mut)? inputs.span_bad),
                Self::SpanLoss => Some(&$($mut)? inputs.span_loss),
                Self::Reach(i) => Some(&$($mut)? inputs.campaigns.$get(i)?.reach),
                Self::Participation(i) => Some(&$($mut)? inputs.campaigns.$get(i)?.participation),
                Self::Conversion(i) => Some(&$($mut)? inputs.campaigns.$get(i)?.conversion),
                Self::OrderValue(i) => Some(&$($mut)? inputs.campaigns.$get(i)?.order_value),
                Self::OrderCv(i) => Some(&$($mut)? inputs.campaigns.$get(i)?.order_cv),
                Self::CampaignCost(i) => Some(&$($mut)? inputs.campaigns.$get(i)?.cost),
                Self::Activation(i) => Some(&$($mut)? inputs.campaigns.$get(i)?.activation),
                Self::BaseConversion => Some(&$($mut)? inputs.base_conversion),
                Self::InvitesPerWeek => Some(&$($mut)? inputs.referral.invites_per_week),
                Self::InviteJoins => Some(&$($mut)? inputs.referral.invite_joins),
                Self::CostPerJoin => Some(&$($mut)? inputs.referral.cost_per_join),
                Self::HourCost => Some(&$($mut)? inputs.hour_cost),
                Self::Margin => Some(&$($mut)? inputs.margin),
            }
        }
    };
}

impl Lever {
    /// Every lever that these inputs have, those first on which others rest. A list that is empty has none, and neither has what is switched off.
    #[must_use]
    pub fn all(inputs: &Inputs) -> Vec<Self> {
        let mut all = SINGLE.to_vec();
        all.extend((0..inputs.join_gates.len()).flat_map(|i| [Self::GateAt(i), Self::GateAccept(i)]));
        for i in 0..inputs.channels.len() {
            all.extend([Self::ScansPerDay(i), Self::Dispersion(i), Self::GrowthPerWeek(i), Self::CostPerScan(i)]);
            all.extend((0..7).map(|day| Self::Weekday(i, day)));
        }
        all.extend(Self::layered());
        for i in 0..inputs.campaigns.len() {
            all.extend([Self::Reach(i), Self::Participation(i), Self::Conversion(i), Self::Activation(i)]);
            all.extend([Self::OrderValue(i), Self::OrderCv(i), Self::CampaignCost(i)]);
        }
        all.retain(|lever| lever.value(inputs).is_some());
        all
    }

    /// Those of single standings and layers.
    fn layered() -> impl Iterator<Item = Self> {
        let mix = (0..4).map(Self::LayerMix);
        let standings = (0..5).flat_map(|i| [Self::ExitHazard(i), Self::Speak(i), Self::MessagesPerSpeaker(i)]);
        mix.chain(standings).chain((0..3).flat_map(|i| [Self::MoveUp(i), Self::MoveDown(i)]))
    }

    /// The lever of a number of the whole plan; none for one that is no lever.
    #[must_use]
    pub fn of(field: Field) -> Option<Self> {
        SINGLE.into_iter().chain(Self::layered()).find(|lever| lever.key() == Key::Plan(field))
    }

    /// The number of a plan that it is; of lists, the first one's.
    #[must_use]
    pub const fn key(self) -> Key {
        use Field as F;
        Key::Plan(match self {
            Self::Capacity => F::Capacity,
            Self::GroupsMax => F::GroupsMax,
            Self::OpenNextAt => F::OpenNextAt,
            Self::QuestionnaireDone => F::QuestionnaireDone,
            Self::QuestionnairePassed => F::QuestionnairePassed,
            Self::DailyJoinCap => F::DailyJoinCap,
            Self::WaitlistLoss => F::WaitlistLoss,
            Self::OverloadMessages => F::OverloadMessages,
            Self::OverloadExit => F::OverloadExit,
            Self::SpanOk => F::SpanOk,
            Self::SpanBad => F::SpanBad,
            Self::SpanLoss => F::SpanLoss,
            Self::Admins => F::Admins,
            Self::BaseConversion => F::BaseConversion,
            Self::InvitesPerWeek => F::InvitesPerWeek,
            Self::InviteJoins => F::InviteJoins,
            Self::CostPerJoin => F::CostPerJoin,
            Self::HourCost => F::HourCost,
            Self::Margin => F::Margin,
            Self::LayerMix(i) => [F::MixCore, F::MixActive, F::MixOrdinary, F::MixLurker][i],
            Self::ExitHazard(i) => [F::ExitNew, F::ExitCore, F::ExitActive, F::ExitOrdinary, F::ExitLurker][i],
            Self::MoveUp(i) => [F::UpToOrdinary, F::UpToActive, F::UpToCore][i],
            Self::MoveDown(i) => [F::DownToActive, F::DownToOrdinary, F::DownToLurker][i],
            Self::Speak(i) => [F::SpeakNew, F::SpeakCore, F::SpeakActive, F::SpeakOrdinary, F::SpeakLurker][i],
            Self::MessagesPerSpeaker(i) => {
                [F::MessagesNew, F::MessagesCore, F::MessagesActive, F::MessagesOrdinary, F::MessagesLurker][i]
            }
            Self::GateAt(_) => return Key::Gate(Gate::Consent, GateField::At),
            Self::GateAccept(_) => return Key::Gate(Gate::Consent, GateField::Accept),
            Self::ScansPerDay(_) => return Key::Channel(Place::FIRST, ChannelField::Scans),
            Self::Dispersion(_) => return Key::Channel(Place::FIRST, ChannelField::Dispersion),
            Self::Weekday(_, day) => return Key::Channel(Place::FIRST, ChannelField::WEEKDAYS[day]),
            Self::GrowthPerWeek(_) => return Key::Channel(Place::FIRST, ChannelField::Growth),
            Self::CostPerScan(_) => return Key::Channel(Place::FIRST, ChannelField::Cost),
            Self::Reach(_) => return Key::Campaigns(CampaignField::Reach),
            Self::Participation(_) => return Key::Campaigns(CampaignField::Participation),
            Self::Conversion(_) => return Key::Campaigns(CampaignField::Conversion),
            Self::OrderValue(_) => return Key::Campaigns(CampaignField::OrderValue),
            Self::OrderCv(_) => return Key::Campaigns(CampaignField::OrderCv),
            Self::CampaignCost(_) => return Key::Campaigns(CampaignField::Cost),
            Self::Activation(_) => return Key::Campaigns(CampaignField::Activation),
        })
    }

    /// Where it stands among the inputs: `channels[0].scans_per_day`, `exit_hazard.new`.
    #[must_use]
    pub fn name(self) -> String {
        let of = |list: &str, i: usize, field: &str| format!("{list}[{i}].{field}");
        match (self, self.key()) {
            (_, Key::Plan(field)) => field.code().to_owned(),
            (Self::Weekday(i, day), _) => format!("channels[{i}].weekday[{day}]"),
            (Self::GateAt(i) | Self::GateAccept(i), Key::Gate(_, field)) => of("join_gates", i, field.code()),
            (
                Self::ScansPerDay(i) | Self::Dispersion(i) | Self::GrowthPerWeek(i) | Self::CostPerScan(i),
                Key::Channel(_, field),
            ) => of("channels", i, field.code()),
            (
                Self::Reach(i)
                | Self::Participation(i)
                | Self::Conversion(i)
                | Self::OrderValue(i)
                | Self::OrderCv(i)
                | Self::CampaignCost(i)
                | Self::Activation(i),
                Key::Campaigns(field),
            ) => of("campaigns", i, field.code()),
            (_, key) => key.code(),
        }
    }

    /// What kind of number it turns.
    #[must_use]
    pub const fn kind(self) -> Kind {
        match self {
            Self::Capacity | Self::GroupsMax | Self::DailyJoinCap => Kind::Count,
            Self::OpenNextAt
            | Self::GateAccept(_)
            | Self::QuestionnaireDone
            | Self::QuestionnairePassed
            | Self::WaitlistLoss
            | Self::LayerMix(_)
            | Self::ExitHazard(_)
            | Self::MoveUp(_)
            | Self::MoveDown(_)
            | Self::Speak(_)
            | Self::SpanLoss
            | Self::Reach(_)
            | Self::Participation(_)
            | Self::Conversion(_)
            | Self::Activation(_)
            | Self::BaseConversion
            | Self::InviteJoins
            | Self::Margin => Kind::Probability,
            _ => Kind::Amount,
        }
    }

    /// The least and the most that it can be.
    #[must_use]
    pub const fn range(self) -> (f64, f64) {
        let (min, max) = self.key().range();
        (min as f64 / 1e6, max as f64 / 1e6)
    }

    /// The number; none where the inputs do not have it. Of admins, the first day's.
    #[must_use]
    pub fn value(self, inputs: &Inputs) -> Option<f64> {
        match self {
            Self::Capacity => Some(f64::from(inputs.capacity)),
            Self::GroupsMax => Some(f64::from(inputs.groups_max)),
            Self::Admins => Some(inputs.admins_on(0)),
            _ => self.place(inputs).copied(),
        }
    }

    /// Sets the number, held within its range, counts to the nearest; nothing happens where the inputs do not have it.
    ///
    /// Admins of each day change in proportion to the first day's, and the shares of a mix make room for the one that is
    /// set.
    pub fn set(self, inputs: &mut Inputs, value: f64) {
        let (min, max) = self.range();
        let value = value.clamp(min, max);
        let value = if self.kind() == Kind::Count { value.round() } else { value };
        match self {
            Self::Capacity => inputs.capacity = value as u32,
            Self::GroupsMax => inputs.groups_max = value as u32,
            Self::Admins => match &mut inputs.admins {
                Admins::Daily(people) => {
                    let first = people.first().copied().unwrap_or(1.0);
                    people.iter_mut().for_each(|people| *people = (*people / first * value).clamp(min, max));
                }
                admins => *admins = Admins::Always(value),
            },
            Self::LayerMix(i) => {
                let others = 1.0 - inputs.layer_mix[i];
                for (_, share) in inputs.layer_mix.iter_mut().enumerate().filter(|(k, _)| *k != i) {
                    *share = if others > 0.0 { *share / others * (1.0 - value) } else { (1.0 - value) / 3.0 };
                }
                inputs.layer_mix[i] = value;
            }
            _ => {
                if let Some(place) = self.place_mut(inputs) {
                    *place = value;
                }
            }
        }
    }

    place!(place, get, as_ref);
    place!(place_mut, get_mut, as_mut, mut);
}
