//! What follows from the positioning: the models chosen first, each with its reason, and the metrics to watch.

use super::{Goal, Positioning};
use crate::domain::code::codes;
use crate::domain::group_type::{Circle, GroupType};
use crate::domain::quantity::Share;
use crate::domain::staffing::StaffingModel;
use crate::playbook::claims::{
    BENEFIT_BAR, REACH_BAR, S0_MIX, S2_MIX_INDUSTRY, S2_MIX_INTEREST, S2_MIX_PRODUCT, S4_MIX,
};
use crate::playbook::{Citation, OwnRule};

codes! {
    /// A model of the content mix (C5).
    pub enum MixModel {
        /// S0's 3:5:2.
        ThreeFiveTwo = "s0",
        /// S2's table by type of group.
        ByType = "s2",
        /// S4's 70/20/10.
        SeventyTwentyTen = "s4",
    }
}

codes! {
    /// How strict the rules are (S2).
    pub enum RuleStyle {
        /// 严格型.
        Strict = "strict",
        /// 适中型.
        Moderate = "moderate",
        /// 宽松型.
        Loose = "loose",
    }
}

codes! {
    /// A metric that a type of group watches.
    pub enum Metric {
        /// 高质量内容占比 (S2).
        QualityContent = "quality_content",
        /// 精准用户比例 (S2).
        PreciseMembers = "precise_members",
        /// 行业影响力 (S2).
        Influence = "influence",
        /// 互动参与率 (S2).
        Interaction = "interaction",
        /// 自然增长量 (S2).
        NaturalGrowth = "natural_growth",
        /// 活动参与度 (S2).
        EventParticipation = "event_participation",
        /// 问题解决率 (S2).
        ProblemsSolved = "problems_solved",
        /// 留存率 (S2).
        Retention = "retention",
        /// 产品使用率 (S2).
        ProductUse = "product_use",
        /// 信息触达率 (S0).
        Reach = "reach",
        /// 内容专业度 (S0).
        Expertise = "expertise",
        /// 复购率 (S1).
        Repurchase = "repurchase",
        /// 福利转化率 (S1).
        BenefitConversion = "benefit_conversion",
        /// 用户参与感 (S1).
        Participation = "participation",
        /// 专业权威形象 (S1).
        Authority = "authority",
    }
}

codes! {
    /// A mechanism that a goal asks for (S0).
    pub enum Mechanism {
        /// 裂变机制 for social commerce; meets the red line of induced sharing (C18).
        Fission = "fission",
        /// 知识输出体系 for education.
        KnowledgeOutput = "knowledge_output",
    }
}

/// A choice made first, with the reason for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Preset<T> {
    /// What is chosen.
    pub choice: T,
    /// Why, as a code.
    pub reason: Reason,
    /// What the reason rests on.
    pub citation: Citation,
}

codes! {
    /// Why something is chosen first.
    pub enum Reason {
        /// One group: the source that goes by its size.
        OneGroup = "one_group",
        /// Several groups run by one company: a team over all of them.
        ManyGroups = "many_groups",
        /// Members come to learn or for their trade.
        KnowledgeFirst = "knowledge_first",
        /// Members come to meet and to take part.
        TalkFirst = "talk_first",
        /// S2's table has a column for this type.
        TypeHasColumn = "type_has_column",
        /// S2 names paid and professional groups.
        PaidOrProfessional = "paid_or_professional",
        /// S2 names groups of acquaintances.
        Acquaintances = "acquaintances",
        /// S2: most interest and industry groups.
        MostGroups = "most_groups",
    }
}

/// A metric to watch, with the bar that a source sets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Watched {
    /// The metric.
    pub metric: Metric,
    /// The bar, where a source sets one.
    pub bar: Option<Bar>,
    /// Who says so.
    pub citation: Citation,
    /// The type's own row, or a related type's (ours).
    pub is_borrowed: bool,
}

/// A bar that a source sets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bar {
    /// Whether the bar itself does not yet pass.
    pub is_strict: bool,
    /// The share.
    pub share: Share,
    /// The fact that sets it.
    pub fact: &'static str,
}

/// The staffing model chosen first for `n_groups` groups.
#[must_use]
pub fn staffing_model(n_groups: usize) -> Preset<StaffingModel> {
    if n_groups > 4 {
        let citation = Citation::Claim("S1-5-three-tiers");
        return Preset { choice: StaffingModel::ThreeTiers, reason: Reason::ManyGroups, citation };
    }
    let citation = Citation::Claim("S0-2-tiered-admin");
    Preset { choice: StaffingModel::SizeBands, reason: Reason::OneGroup, citation }
}

/// The content mix chosen first (C5).
#[must_use]
pub fn content_mix(group_type: GroupType) -> Preset<MixModel> {
    let ours = Citation::Ours(OwnRule::MixMapping);
    match group_type {
        GroupType::Product => Preset {
            choice: MixModel::ByType,
            reason: Reason::TypeHasColumn,
            citation: Citation::Claim("S2-2-mix-event"),
        },
        t if t.is_about_knowledge() => {
            Preset { choice: MixModel::SeventyTwentyTen, reason: Reason::KnowledgeFirst, citation: ours }
        }
        _ => Preset { choice: MixModel::ThreeFiveTwo, reason: Reason::TalkFirst, citation: ours },
    }
}

/// The shares of a mix, in the order of its source; S2's by type, borrowed where the type has no column.
#[must_use]
pub fn mix_shares(model: MixModel, group_type: GroupType) -> &'static [Share] {
    match (model, group_type.nearest_in_s2()) {
        (MixModel::ThreeFiveTwo, _) => &S0_MIX,
        (MixModel::SeventyTwentyTen, _) => &S4_MIX,
        (MixModel::ByType, Some(GroupType::Industry)) => &S2_MIX_INDUSTRY,
        (MixModel::ByType, Some(GroupType::Product)) => &S2_MIX_PRODUCT,
        (MixModel::ByType, _) => &S2_MIX_INTEREST,
    }
}

/// How strict the rules are at first (C24).
#[must_use]
pub fn rule_style(circle: Circle) -> Preset<RuleStyle> {
    let preset = |choice, reason, fact| Preset { choice, reason, citation: Citation::Claim(fact) };
    match circle {
        Circle::Paid | Circle::Professional => {
            preset(RuleStyle::Strict, Reason::PaidOrProfessional, "S2-4-style-strict")
        }
        Circle::Acquaintance => preset(RuleStyle::Loose, Reason::Acquaintances, "S2-4-style-loose"),
        Circle::General => preset(RuleStyle::Moderate, Reason::MostGroups, "S2-4-style-moderate"),
    }
}

/// The mechanism that the goal asks for, where S0 names one.
#[must_use]
pub fn mechanism(goal: Goal) -> Option<Mechanism> {
    match goal {
        Goal::Trade => Some(Mechanism::Fission),
        Goal::Learning => Some(Mechanism::KnowledgeOutput),
        Goal::Exchange | Goal::Service | Goal::Interest | Goal::Brand => None,
    }
}

/// The metrics that this type watches most: its own row first, then S2's by dimension.
#[must_use]
pub fn watched(positioning: &Positioning) -> Vec<Watched> {
    let group_type = positioning.group_type;
    let own = |metric, fact, bar| Watched { metric, bar, citation: Citation::Claim(fact), is_borrowed: false };
    let mut list = match group_type {
        GroupType::Parent => {
            let bar = Bar { is_strict: true, share: REACH_BAR, fact: "S0-6-reach-65" };
            vec![own(Metric::Reach, "S0-1-type-parent", Some(bar))]
        }
        GroupType::Student => vec![own(Metric::Expertise, "S0-1-type-student", None)],
        GroupType::Benefit => vec![
            own(Metric::Repurchase, "S1-1-type-benefit", None),
            own(
                Metric::BenefitConversion,
                "S1-4-type-benefit",
                Some(Bar { is_strict: false, share: BENEFIT_BAR, fact: "S1-4-type-benefit" }),
            ),
        ],
        GroupType::Knowledge => vec![own(Metric::Authority, "S1-1-type-knowledge", None)],
        GroupType::Activity => vec![own(Metric::Participation, "S1-1-type-activity", None)],
        GroupType::Industry | GroupType::Interest | GroupType::Product | GroupType::Fan => Vec::new(),
    };
    if let Some(row) = group_type.nearest_in_s2() {
        let metrics = match row {
            GroupType::Industry => [Metric::QualityContent, Metric::PreciseMembers, Metric::Influence],
            GroupType::Product => [Metric::ProblemsSolved, Metric::Retention, Metric::ProductUse],
            _ => [Metric::Interaction, Metric::NaturalGrowth, Metric::EventParticipation],
        };
        let facts = ["S2-6-focus-activity", "S2-6-focus-growth", "S2-6-focus-conversion"];
        list.extend(
            metrics
                .into_iter()
                .zip(facts)
                .map(|(metric, fact)| Watched { is_borrowed: row != group_type, ..own(metric, fact, None) }),
        );
    }
    list
}
