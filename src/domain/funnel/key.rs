//! The numbers of a forecast that a person can say: each with a stable name, its range and what it is a number of.

use super::ChannelId;
use super::decimal::Decimal;
use crate::domain::calendar::day::Weekday;
use crate::domain::calendar::item::ItemId;
use crate::domain::code::{Code, codes};
use crate::domain::platform::Platform;
use crate::playbook::rules::{CONSENT_FROM, NO_CODE_FROM, NO_CODE_FROM_CUSTOMER, REAL_NAME_FROM, Rule};

codes! {
    /// A number of the whole plan; `simulation::inputs` says what each means.
    #[allow(missing_docs, reason = "each is named after the input that it is, which is documented there")]
    pub enum Field {
        Capacity = "capacity",
        GroupsMax = "groups_max",
        OpenNextAt = "open_next_at",
        InitialMembers = "initial_members",
        QuestionnaireDone = "questionnaire_done",
        QuestionnairePassed = "questionnaire_passed",
        DailyJoinCap = "daily_join_cap",
        WaitlistLoss = "waitlist_loss",
        MixCore = "layer_mix.core",
        MixActive = "layer_mix.active",
        MixOrdinary = "layer_mix.ordinary",
        MixLurker = "layer_mix.lurker",
        OnboardingDays = "onboarding_days",
        ExitNew = "exit_hazard.new",
        ExitCore = "exit_hazard.core",
        ExitActive = "exit_hazard.active",
        ExitOrdinary = "exit_hazard.ordinary",
        ExitLurker = "exit_hazard.lurker",
        UpToOrdinary = "move_up.ordinary",
        UpToActive = "move_up.active",
        UpToCore = "move_up.core",
        DownToActive = "move_down.active",
        DownToOrdinary = "move_down.ordinary",
        DownToLurker = "move_down.lurker",
        SpeakNew = "speak.new",
        SpeakCore = "speak.core",
        SpeakActive = "speak.active",
        SpeakOrdinary = "speak.ordinary",
        SpeakLurker = "speak.lurker",
        MessagesNew = "messages_per_speaker.new",
        MessagesCore = "messages_per_speaker.core",
        MessagesActive = "messages_per_speaker.active",
        MessagesOrdinary = "messages_per_speaker.ordinary",
        MessagesLurker = "messages_per_speaker.lurker",
        OverloadMessages = "overload_messages",
        OverloadExit = "overload_exit",
        BaseConversion = "base_conversion",
        InvitesPerWeek = "referral.invites_per_week",
        InviteJoins = "referral.invite_joins",
        CostPerJoin = "referral.cost_per_join",
        Admins = "admins",
        SpanOk = "span_ok",
        SpanBad = "span_bad",
        SpanLoss = "span_loss",
        HourCost = "hour_cost",
        Margin = "margin",
    }
}

codes! {
    /// What a platform puts in front of a group that is no longer small.
    pub enum Gate {
        /// Who is invited must agree.
        Consent = "consent",
        /// Who joins needs a real name.
        RealName = "real_name",
        /// The code lets nobody in any more.
        NoCode = "no_code",
    }
}

impl Gate {
    /// The gates of a platform, by the members from which they stand.
    #[must_use]
    pub const fn on(platform: Platform) -> &'static [Self] {
        match platform {
            Platform::WechatGroup => &[Self::Consent, Self::RealName, Self::NoCode],
            Platform::WecomCustomer => &[Self::NoCode],
            Platform::WecomInternal | Platform::Qq | Platform::DingTalk => &[],
        }
    }

    /// The platform's rule that sets it up.
    #[must_use]
    pub const fn rule(self, platform: Platform) -> &'static Rule {
        match (self, platform) {
            (Self::Consent, _) => &CONSENT_FROM,
            (Self::RealName, _) => &REAL_NAME_FROM,
            (Self::NoCode, Platform::WecomCustomer) => &NO_CODE_FROM_CUSTOMER,
            (Self::NoCode, _) => &NO_CODE_FROM,
        }
    }
}

codes! {
    /// A number of a gate.
    pub enum GateField {
        /// Members of the newest group from which it stands.
        At = "at",
        /// Those who get through. Unit: probability.
        Accept = "accept",
    }
}

codes! {
    /// A number of a channel.
    pub enum ChannelField {
        /// People who scan its code. Unit: mean a day.
        Scans = "scans_per_day",
        /// Growth of the scans. Unit: share of the start a week.
        Growth = "growth_per_week",
        /// Its first day.
        FirstDay = "first_day",
        /// Its last day.
        LastDay = "last_day",
        /// Multiplier on Mondays.
        Monday = "weekday.mo",
        /// Multiplier on Tuesdays.
        Tuesday = "weekday.tu",
        /// Multiplier on Wednesdays.
        Wednesday = "weekday.we",
        /// Multiplier on Thursdays.
        Thursday = "weekday.th",
        /// Multiplier on Fridays.
        Friday = "weekday.fr",
        /// Multiplier on Saturdays.
        Saturday = "weekday.sa",
        /// Multiplier on Sundays.
        Sunday = "weekday.su",
        /// How even the days are.
        Dispersion = "dispersion",
        /// What a scan costs. Unit: money.
        Cost = "cost_per_scan",
    }
}

impl ChannelField {
    /// The multipliers of the days of the week, from Monday.
    pub const WEEKDAYS: [Self; 7] =
        [Self::Monday, Self::Tuesday, Self::Wednesday, Self::Thursday, Self::Friday, Self::Saturday, Self::Sunday];

    /// The day of the week that it multiplies; none for the other numbers.
    #[must_use]
    pub fn weekday(self) -> Option<Weekday> {
        Self::WEEKDAYS.iter().position(|&field| field == self).map(Weekday::at)
    }
}

codes! {
    /// A number of a campaign.
    pub enum CampaignField {
        /// Members who see it. Unit: probability.
        Reach = "reach",
        /// Of those, who take part. Unit: probability.
        Participation = "participation",
        /// Of those, who order. Unit: probability.
        Conversion = "conversion",
        /// Of lurkers and ordinary members who take part, who move up. Unit: probability.
        Activation = "activation",
        /// An order's mean value. Unit: money.
        OrderValue = "order_value",
        /// How much orders differ: their coefficient of variation.
        OrderCv = "order_cv",
        /// What it costs. Unit: money.
        Cost = "cost",
    }
}

/// One number of a forecast.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// One of the whole plan.
    Plan(Field),
    /// One of a gate.
    Gate(Gate, GateField),
    /// One of a channel.
    Channel(ChannelId, ChannelField),
    /// One of every campaign.
    Campaigns(CampaignField),
    /// One of an item of the calendar, of a series on each of its days.
    Campaign(ItemId, CampaignField),
}

codes! {
    /// What a number counts or measures.
    pub enum Measure {
        /// A probability or a share, as part of 1.
        Share = "share",
        /// Growth, as part of 1; negative where it shrinks.
        Growth = "growth",
        /// Members.
        Members = "members",
        /// Admins.
        Admins = "admins",
        /// Members an admin.
        Span = "span",
        /// Groups.
        Groups = "groups",
        /// Days: a stretch, or a place in the plan counted from 0.
        Days = "days",
        /// Scans a day.
        Scans = "scans",
        /// Messages: of a speaker, or of a group a day.
        Messages = "messages",
        /// Invitations a week.
        Invitations = "invitations",
        /// A multiplier.
        Factor = "factor",
        /// Money.
        Money = "money",
        /// A number without a unit.
        Plain = "plain",
    }
}

impl Key {
    /// Its name, stable for ever: `exit_hazard.new`, `channels.1.scans_per_day`, `campaigns.answers2.reach`.
    #[must_use]
    pub fn code(self) -> String {
        match self {
            Self::Plan(field) => field.code().to_owned(),
            Self::Gate(gate, field) => format!("join_gates.{}.{}", gate.code(), field.code()),
            Self::Channel(id, field) => format!("channels.{}.{}", id.get(), field.code()),
            Self::Campaigns(field) => format!("campaigns.{}", field.code()),
            Self::Campaign(id, field) => format!("campaigns.{}.{}", id.text(), field.code()),
        }
    }

    /// The number with this name, if there is one.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let (list, rest) = code.split_once('.').unwrap_or((code, ""));
        let (entry, field) = rest.split_once('.').unwrap_or((rest, ""));
        match list {
            "join_gates" => Some(Self::Gate(Gate::from_code(entry)?, GateField::from_code(field)?)),
            "channels" => Some(Self::Channel(ChannelId::parse(entry)?, ChannelField::from_code(field)?)),
            "campaigns" if field.is_empty() => CampaignField::from_code(rest).map(Self::Campaigns),
            "campaigns" => Some(Self::Campaign(ItemId::parse(entry)?, CampaignField::from_code(field)?)),
            _ => Field::from_code(code).map(Self::Plan),
        }
    }

    /// What it is a number of.
    #[must_use]
    pub const fn measure(self) -> Measure {
        use Field as F;
        match self {
            Self::Plan(field) => match field {
                F::Capacity | F::InitialMembers | F::DailyJoinCap => Measure::Members,
                F::GroupsMax => Measure::Groups,
                F::OnboardingDays => Measure::Days,
                F::MessagesNew
                | F::MessagesCore
                | F::MessagesActive
                | F::MessagesOrdinary
                | F::MessagesLurker
                | F::OverloadMessages => Measure::Messages,
                F::OverloadExit => Measure::Growth,
                F::InvitesPerWeek => Measure::Invitations,
                F::CostPerJoin | F::HourCost => Measure::Money,
                F::Admins => Measure::Admins,
                F::SpanOk | F::SpanBad => Measure::Span,
                _ => Measure::Share,
            },
            Self::Gate(_, GateField::At) => Measure::Members,
            Self::Gate(_, GateField::Accept) => Measure::Share,
            Self::Channel(_, field) => match field {
                ChannelField::Scans => Measure::Scans,
                ChannelField::Growth => Measure::Growth,
                ChannelField::FirstDay | ChannelField::LastDay => Measure::Days,
                ChannelField::Dispersion => Measure::Plain,
                ChannelField::Cost => Measure::Money,
                _ => Measure::Factor,
            },
            Self::Campaigns(field) | Self::Campaign(_, field) => match field {
                CampaignField::OrderValue | CampaignField::Cost => Measure::Money,
                CampaignField::OrderCv => Measure::Plain,
                _ => Measure::Share,
            },
        }
    }

    /// The least and the most that it can be. Unit: millionths.
    #[must_use]
    pub const fn range(self) -> (i64, i64) {
        use Field as F;
        const fn to(max: i64) -> (i64, i64) {
            (0, max * Decimal::ONE)
        }
        match self {
            Self::Plan(F::Capacity) => (2 * Decimal::ONE, 5_000 * Decimal::ONE),
            Self::Plan(F::GroupsMax) => (Decimal::ONE, 100 * Decimal::ONE),
            Self::Plan(F::InitialMembers) => to(500_000),
            Self::Plan(F::OnboardingDays) => to(14),
            Self::Plan(F::OverloadExit) => to(100),
            Self::Plan(F::Admins | F::SpanOk | F::SpanBad) => (Decimal::ONE, 10_000 * Decimal::ONE),
            Self::Plan(F::DailyJoinCap | F::OverloadMessages) => to(1_000_000),
            Self::Gate(_, GateField::At) => to(5_000),
            Self::Channel(_, ChannelField::Scans) => to(100_000),
            Self::Channel(_, ChannelField::Growth) => (-Decimal::ONE, 5 * Decimal::ONE),
            Self::Channel(_, ChannelField::FirstDay | ChannelField::LastDay) => to(365),
            Self::Channel(_, ChannelField::Dispersion) => (10_000, 1_000_000 * Decimal::ONE),
            Self::Campaigns(CampaignField::OrderCv) | Self::Campaign(_, CampaignField::OrderCv) => to(10),
            Self::Campaigns(CampaignField::OrderValue | CampaignField::Cost)
            | Self::Campaign(_, CampaignField::OrderValue | CampaignField::Cost) => to(1_000_000_000),
            _ => match self.measure() {
                Measure::Money => to(1_000_000),
                Measure::Messages | Measure::Invitations => to(1_000),
                Measure::Factor => to(100),
                _ => to(1),
            },
        }
    }

    /// Whether it counts something, so that it is whole.
    #[must_use]
    pub const fn is_whole(self) -> bool {
        match self {
            Self::Plan(field) => matches!(
                field,
                Field::Capacity
                    | Field::GroupsMax
                    | Field::InitialMembers
                    | Field::DailyJoinCap
                    | Field::OnboardingDays
            ),
            Self::Gate(_, field) => matches!(field, GateField::At),
            Self::Channel(_, field) => matches!(field, ChannelField::FirstDay | ChannelField::LastDay),
            Self::Campaigns(_) | Self::Campaign(..) => false,
        }
    }

    /// Whether there may be none.
    #[must_use]
    pub const fn can_be_off(self) -> bool {
        matches!(
            self,
            Self::Plan(Field::DailyJoinCap | Field::OverloadMessages) | Self::Channel(_, ChannelField::Dispersion)
        )
    }
}
