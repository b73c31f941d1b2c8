//! The numbers of a forecast in groups, as a person is asked for them.

use super::key::{CampaignField as C, ChannelField, Field as F, Gate, GateField, Key};
use super::{ChannelId, Funnel};
use crate::domain::code::{Code, codes};
use crate::domain::platform::Platform;

codes! {
    /// A group of inputs, in the order in which they are offered.
    pub enum Group {
        /// 时间与规模: how long, how many groups, how large. Horizon, runs and seed belong here, too.
        Scale = "scale",
        /// 渠道: where people come from.
        Channels = "channels",
        /// 筛选: who answers, and who passes.
        Screening = "screening",
        /// 入群: what stands in the way of joining.
        Joining = "joining",
        /// 留存与分层: who stays, and who becomes what.
        Members = "members",
        /// 发言: who speaks, and when it is too much.
        Talk = "talk",
        /// 活动: what is held.
        Campaigns = "campaigns",
        /// 老带新: members who bring members.
        Referral = "referral",
        /// 人手与跨度: who looks after the members.
        Staff = "staff",
        /// 收入与成本: money.
        Money = "money",
    }
}

impl Group {
    /// Its numbers on a platform, in the order in which they are shown; what a single campaign overrides is not among
    /// them.
    #[must_use]
    pub fn keys(self, funnel: &Funnel, platform: Platform) -> Vec<Key> {
        match self {
            Self::Channels => {
                let of = |id: ChannelId| ChannelField::ALL.iter().map(move |&field| Key::Channel(id, field));
                funnel.channels.keys().flat_map(|&id| of(id)).collect()
            }
            Self::Joining => {
                let of = |&gate: &Gate| GateField::ALL.iter().map(move |&field| Key::Gate(gate, field));
                let gates = Gate::on(platform).iter().flat_map(of);
                gates.chain(self.fields().iter().map(|&field| Key::Plan(field))).collect()
            }
            Self::Campaigns => {
                let common = C::ALL.iter().map(|&field| Key::Campaigns(field));
                common.chain(self.fields().iter().map(|&field| Key::Plan(field))).collect()
            }
            _ => self.fields().iter().map(|&field| Key::Plan(field)).collect(),
        }
    }

    /// Its numbers of the whole plan.
    #[must_use]
    pub const fn fields(self) -> &'static [F] {
        match self {
            Self::Scale => &[F::Capacity, F::GroupsMax, F::OpenNextAt, F::InitialMembers],
            Self::Channels => &[],
            Self::Screening => &[F::QuestionnaireDone, F::QuestionnairePassed],
            Self::Joining => &[F::DailyJoinCap, F::WaitlistLoss],
            Self::Members => &[
                F::MixCore,
                F::MixActive,
                F::MixOrdinary,
                F::MixLurker,
                F::OnboardingDays,
                F::ExitNew,
                F::ExitCore,
                F::ExitActive,
                F::ExitOrdinary,
                F::ExitLurker,
                F::UpToOrdinary,
                F::UpToActive,
                F::UpToCore,
                F::DownToActive,
                F::DownToOrdinary,
                F::DownToLurker,
            ],
            Self::Talk => &[
                F::SpeakNew,
                F::SpeakCore,
                F::SpeakActive,
                F::SpeakOrdinary,
                F::SpeakLurker,
                F::MessagesNew,
                F::MessagesCore,
                F::MessagesActive,
                F::MessagesOrdinary,
                F::MessagesLurker,
                F::OverloadMessages,
                F::OverloadExit,
            ],
            Self::Campaigns => &[F::BaseConversion],
            Self::Referral => &[F::InvitesPerWeek, F::InviteJoins, F::CostPerJoin],
            Self::Staff => &[F::Admins, F::SpanOk, F::SpanBad, F::SpanLoss],
            Self::Money => &[F::HourCost, F::Margin],
        }
    }

    /// The group that a number belongs to.
    #[must_use]
    pub fn of(key: Key) -> Self {
        match key {
            Key::Gate(..) => Self::Joining,
            Key::Channel(..) => Self::Channels,
            Key::Campaigns(_) | Key::Campaign(..) => Self::Campaigns,
            Key::Plan(field) => {
                let holds = |group: &&Self| group.fields().contains(&field);
                Self::ALL.iter().find(holds).copied().unwrap_or(Self::Scale)
            }
        }
    }
}

/// The numbers that matter most, first of all: how many scan, what the questionnaire lets through, how many leave at once,
/// what a campaign brings, and how many groups may open. The first five that a plan has stand on top.
#[must_use]
pub fn foremost(funnel: &Funnel) -> Vec<Key> {
    let scans = funnel.channels.keys().next().map(|&id| Key::Channel(id, ChannelField::Scans));
    let others = [
        Key::Plan(F::QuestionnaireDone),
        Key::Plan(F::QuestionnairePassed),
        Key::Plan(F::ExitNew),
        Key::Campaigns(C::Participation),
        Key::Plan(F::GroupsMax),
    ];
    scans.into_iter().chain(others).collect()
}
