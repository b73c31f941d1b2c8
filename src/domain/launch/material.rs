//! What the facts ask to be ready or done, stage by stage.

use super::LaunchStage;
use super::coverage::Part;
use crate::domain::code::codes;
use crate::domain::platform::Platform;

codes! {
    /// A task that a fact asks for, in the order of its list.
    pub enum Material {
        /// Choose the kind of group.
        GroupType = "group_type",
        /// Open the group on its platform.
        Create = "create",
        /// Give out the rights.
        Permissions = "permissions",
        /// Name it, short and with a keyword.
        Name = "name",
        /// Write the rules.
        Rules = "rules",
        /// Draw the poster.
        Poster = "poster",
        /// Write the welcome.
        Welcome = "welcome",
        /// The first of S1's three documents: ways to welcome.
        WelcomeBank = "welcome_bank",
        /// The second: answers to questions that come back.
        Faq = "faq",
        /// The third: what to do in an emergency.
        Emergency = "emergency",
        /// Old posts by theme.
        Library = "library",
        /// No plug-ins.
        NoPlugins = "no_plugins",
        /// Words that are not allowed.
        KeywordBank = "keyword_bank",
        /// Keep the chats (C22: left out until somebody puts it in).
        Archive = "archive",
        /// The code in the official account.
        Account = "account",
        /// The code in Moments.
        Moments = "moments",
        /// The code offline.
        Offline = "offline",
        /// A limit on joins a day.
        JoinLimit = "join_limit",
        /// The questionnaire with S1's three checks.
        Questionnaire = "questionnaire",
        /// Invite who passed.
        Invite = "invite",
        /// The rules where everybody sees them.
        RulesPosted = "rules_posted",
        /// Welcome each newcomer.
        WelcomeEach = "welcome_each",
        /// The morning report.
        Morning = "morning",
        /// The evening recap.
        Evening = "evening",
        /// Money off from an amount on.
        Discount = "discount",
        /// Group buying.
        GroupBuy = "group_buy",
        /// Points.
        Points = "points",
        /// Rewards that one can hold.
        RewardGoods = "reward_goods",
        /// Rewards of honor.
        RewardHonor = "reward_honor",
        /// Who is active, silent, lost.
        States = "states",
    }
}

/// The end of its stage at which a task is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DueAt {
    /// The first day: it goes on from there.
    First,
    /// The last day, with the gate.
    Last,
}

impl Material {
    /// The stage that it belongs to.
    #[must_use]
    pub const fn stage(self) -> LaunchStage {
        match self {
            Self::GroupType
            | Self::Create
            | Self::Permissions
            | Self::Name
            | Self::Rules
            | Self::Poster
            | Self::Welcome
            | Self::WelcomeBank
            | Self::Faq
            | Self::Emergency
            | Self::Library
            | Self::NoPlugins
            | Self::KeywordBank
            | Self::Archive => LaunchStage::Prepare,
            Self::Account | Self::Moments | Self::Offline | Self::JoinLimit => LaunchStage::Attract,
            Self::Questionnaire | Self::Invite => LaunchStage::Screen,
            Self::RulesPosted | Self::WelcomeEach | Self::Morning | Self::Evening => LaunchStage::Operate,
            Self::Discount | Self::GroupBuy | Self::Points => LaunchStage::Convert,
            Self::RewardGoods | Self::RewardHonor => LaunchStage::Fission,
            Self::States => LaunchStage::Review,
        }
    }

    /// The facts that ask for it.
    #[must_use]
    pub const fn facts(self, platform: Platform) -> &'static [&'static str] {
        match self {
            Self::GroupType | Self::Permissions | Self::Invite => &["S3-0-basic-steps"],
            Self::Create => match platform {
                Platform::WechatGroup => &["S3-2-create-wechat"],
                Platform::Qq => &["S3-2-create-qq"],
                Platform::DingTalk => &["S3-2-create-dingtalk"],
                // No source says how.
                Platform::WecomCustomer | Platform::WecomInternal => &["S3-0-basic-steps"],
            },
            Self::Name => &["S3-1-naming-keywords"],
            Self::Rules => &["S1-2-stage-1-prepare", "S3-1-rules-announce"],
            Self::Poster => &["S1-2-stage-1-prepare"],
            Self::Welcome => &["S1-2-stage-1-prepare", "S2-3-welcome"],
            Self::WelcomeBank | Self::Faq | Self::Emergency => &["S1-5-sop-three"],
            Self::Library => &["S1-4-material-library"],
            Self::NoPlugins | Self::KeywordBank | Self::JoinLimit => &["S1-2-anti-ban"],
            Self::Archive => &["S1-2-wecom-archive"],
            Self::Account | Self::Moments | Self::Offline => &["S1-2-stage-2-attract"],
            Self::Questionnaire => &["S1-2-stage-3-screen"],
            Self::RulesPosted => &["S3-1-rules-announce"],
            Self::WelcomeEach => &["S2-3-welcome"],
            Self::Morning | Self::Evening => &["S1-2-stage-4-operate"],
            Self::Discount | Self::GroupBuy | Self::Points => &["S1-2-stage-5-convert"],
            Self::RewardGoods | Self::RewardHonor => &["S1-2-stage-6-fission"],
            Self::States => &["S1-2-stage-7-review"],
        }
    }

    /// Whether it means anything on this platform: only WeCom keeps chats.
    #[must_use]
    pub const fn is_on(self, platform: Platform) -> bool {
        match self {
            Self::Archive => matches!(platform, Platform::WecomCustomer | Platform::WecomInternal),
            _ => true,
        }
    }

    /// Whether it is on the list before anybody says so: everything but the archive (C22).
    #[must_use]
    pub const fn is_usual(self) -> bool {
        !matches!(self, Self::Archive)
    }

    /// When it is due within its stage ([`crate::playbook::OwnRule::LaunchDue`]).
    #[must_use]
    pub const fn due_at(self) -> DueAt {
        match self {
            Self::Account
            | Self::Moments
            | Self::Offline
            | Self::JoinLimit
            | Self::Questionnaire
            | Self::RulesPosted
            | Self::WelcomeEach
            | Self::Morning
            | Self::Evening
            | Self::Discount
            | Self::GroupBuy
            | Self::Points
            | Self::RewardGoods
            | Self::RewardHonor => DueAt::First,
            _ => DueAt::Last,
        }
    }

    /// The part of the plan where it is worked on, where there is one.
    #[must_use]
    pub const fn part(self) -> Option<Part> {
        Some(match self {
            Self::GroupType | Self::Create | Self::Name => Part::Positioning,
            Self::Permissions => Part::Team,
            Self::Rules | Self::RulesPosted | Self::KeywordBank | Self::NoPlugins | Self::Archive => Part::Rules,
            Self::Welcome | Self::WelcomeBank | Self::WelcomeEach | Self::Questionnaire | Self::Invite => Part::Entry,
            Self::Emergency | Self::States => Part::Lifecycle,
            Self::Account | Self::Moments | Self::Offline | Self::JoinLimit => Part::Channels,
            Self::Morning | Self::Evening => Part::Content,
            Self::Discount | Self::GroupBuy | Self::Points | Self::RewardGoods | Self::RewardHonor => Part::Talk,
            Self::Poster | Self::Faq | Self::Library => return None,
        })
    }
}
