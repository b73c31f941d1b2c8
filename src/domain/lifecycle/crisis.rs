//! Crises: how each is seen, what is done, and how urgent it is.

use crate::domain::code::codes;
use crate::playbook::claims::{ALERT_ORANGE_FACT, ALERT_RED_FACT, ALERT_YELLOW_FACT};

codes! {
    /// A crisis (S2).
    pub enum Crisis {
        /// 舆论危机.
        Opinion = "opinion",
        /// 用户流失危机.
        Loss = "loss",
        /// 活跃度危机.
        Activity = "activity",
        /// 安全危机.
        Safety = "safety",
    }
}

codes! {
    /// A level of alert (S0), the highest last.
    pub enum Alert {
        /// 黄色.
        Yellow = "yellow",
        /// 橙色.
        Orange = "orange",
        /// 红色.
        Red = "red",
    }
}

codes! {
    /// Something that happened.
    pub enum Incident {
        /// Activity was low for three days.
        LowActivity = "low_activity",
        /// Important members left.
        KeyMembersLeft = "key_members_left",
        /// The public speaks badly of the group.
        BadOpinion = "bad_opinion",
        /// The group might be closed.
        BanRisk = "ban_risk",
    }
}

/// How soon something is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Urgency {
    /// At once: S2 says so of opinion.
    AtOnce,
    /// No source says: the person does.
    Asked,
}

impl Crisis {
    /// The fact that states its signal and its steps.
    #[must_use]
    pub const fn fact(self) -> &'static str {
        match self {
            Self::Opinion => "S2-8-crisis-opinion",
            Self::Loss => "S2-8-crisis-loss",
            Self::Activity => "S2-8-crisis-activity",
            Self::Safety => "S2-8-crisis-safety",
        }
    }

    /// How soon it is met.
    #[must_use]
    pub const fn urgency(self) -> Urgency {
        match self {
            Self::Opinion => Urgency::AtOnce,
            Self::Loss | Self::Activity | Self::Safety => Urgency::Asked,
        }
    }
}

impl Alert {
    /// The fact that states when it is given.
    #[must_use]
    pub const fn fact(self) -> &'static str {
        match self {
            Self::Yellow => ALERT_YELLOW_FACT,
            Self::Orange => ALERT_ORANGE_FACT,
            Self::Red => ALERT_RED_FACT,
        }
    }
}

impl Incident {
    /// The level of S0's that it calls for; none where S0 does not speak of it.
    #[must_use]
    pub const fn alert(self) -> Option<Alert> {
        match self {
            Self::LowActivity => Some(Alert::Yellow),
            Self::KeyMembersLeft => Some(Alert::Orange),
            Self::BadOpinion => Some(Alert::Red),
            Self::BanRisk => None,
        }
    }

    /// The crisis of S2's that it is the signal of.
    #[must_use]
    pub const fn crisis(self) -> Crisis {
        match self {
            Self::LowActivity => Crisis::Activity,
            Self::KeyMembersLeft => Crisis::Loss,
            Self::BadOpinion => Crisis::Opinion,
            Self::BanRisk => Crisis::Safety,
        }
    }
}

/// The level of several incidents: the highest holds (ours).
#[must_use]
pub fn level(incidents: &[Incident]) -> Option<Alert> {
    incidents.iter().filter_map(|incident| incident.alert()).max()
}
