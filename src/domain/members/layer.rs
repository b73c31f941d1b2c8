//! The five models of members' layers and the layers that each has (C1). A model that gives no shares gives rules.

use crate::domain::code::{Code as _, codes};
use crate::domain::staffing::StructureModel;
use crate::domain::staffing::team::People;
use crate::domain::structure::{Layer, layers};
use crate::playbook::claims::{
    S0_PYRAMID_FACT, S1_ACTIVE_FACT, S1_CORE_FACT, S1_LAYERS_FACT, S2_LAYER_FACTS, WELCOME_FACT,
};
use crate::playbook::layering::{
    S3_CORE_FACT, S3_REGULAR_FACT, S3_SILENT_FACT, S4_FREQUENCY_FACT, S4_LAYERS_FACT, S4_RECALL_FACT, S4_RECENCY_FACT,
    S4_STRATEGY_FACT,
};
use crate::playbook::{Citation, OwnRule};

codes! {
    /// A source's model of layers.
    pub enum LayerModel {
        /// S0's pyramid: counts and a share, no rule.
        Pyramid = "s0",
        /// S1: core, active, potential; shares and rules.
        Three = "s1",
        /// S2: core, active, ordinary, lurkers; shares, no rule.
        Four = "s2",
        /// S3: by the rhythm of taking part; rules, no shares.
        Rhythm = "s3",
        /// S4: RFM; rules, no shares.
        Rfm = "s4",
    }
}

codes! {
    /// A model that gives rules and no shares: it can be followed beside the one that the picture of members has.
    pub enum RuleModel {
        /// S3.
        Rhythm = "s3",
        /// S4.
        Rfm = "s4",
    }
}

codes! {
    /// A layer of one of the models.
    pub enum MemberLayer {
        /// S0: 意见领袖.
        S0Leader = "s0_leader",
        /// S0: 活跃者.
        S0Active = "s0_active",
        /// S0: 围观者.
        S0Onlooker = "s0_onlooker",
        /// S1: 核心用户.
        S1Core = "s1_core",
        /// S1: 活跃用户.
        S1Active = "s1_active",
        /// Whom S1's three rules leave out (ours).
        S1Ordinary = "s1_ordinary",
        /// S1: 潜在用户.
        S1Potential = "s1_potential",
        /// S2: 核心用户.
        S2Core = "s2_core",
        /// S2: 活跃用户.
        S2Active = "s2_active",
        /// S2: 普通用户.
        S2Ordinary = "s2_ordinary",
        /// S2: 潜水用户.
        S2Lurker = "s2_lurker",
        /// S3: 核心用户.
        S3Core = "s3_core",
        /// S3: 普通用户.
        S3Regular = "s3_regular",
        /// S3: 沉默用户.
        S3Silent = "s3_silent",
        /// S4: 高价值用户.
        S4High = "s4_high",
        /// S4: 潜在用户.
        S4Potential = "s4_potential",
        /// S4: 沉默用户.
        S4Silent = "s4_silent",
        /// S4: 流失用户.
        S4Lost = "s4_lost",
    }
}

impl LayerModel {
    /// The model by which members are looked after: that of the rules if one was chosen, else that of the picture.
    #[must_use]
    pub fn chosen(structure: StructureModel, rules: Option<RuleModel>) -> Self {
        match (rules, structure) {
            (Some(RuleModel::Rhythm), _) => Self::Rhythm,
            (Some(RuleModel::Rfm), _) => Self::Rfm,
            (None, StructureModel::Pyramid) => Self::Pyramid,
            (None, StructureModel::ThreeLayers) => Self::Three,
            (None, StructureModel::FourLayers) => Self::Four,
        }
    }

    /// The structure of the picture, for a model with shares.
    #[must_use]
    pub const fn structure(self) -> Option<StructureModel> {
        match self {
            Self::Pyramid => Some(StructureModel::Pyramid),
            Self::Three => Some(StructureModel::ThreeLayers),
            Self::Four => Some(StructureModel::FourLayers),
            Self::Rhythm | Self::Rfm => None,
        }
    }

    /// The model of rules, for one without shares.
    #[must_use]
    pub const fn rules(self) -> Option<RuleModel> {
        match self {
            Self::Pyramid | Self::Three | Self::Four => None,
            Self::Rhythm => Some(RuleModel::Rhythm),
            Self::Rfm => Some(RuleModel::Rfm),
        }
    }

    /// Its layers, the most active first. With `has_ours` whom S1 leaves out has a layer, too.
    #[must_use]
    pub fn layers(self, has_ours: bool) -> Vec<MemberLayer> {
        let all = MemberLayer::ALL.iter().copied();
        all.filter(|layer| layer.model() == self && (has_ours || !layer.is_ours())).collect()
    }

    /// What it rests on.
    #[must_use]
    pub const fn fact(self) -> &'static str {
        match self {
            Self::Pyramid => S0_PYRAMID_FACT,
            Self::Three => S1_LAYERS_FACT,
            Self::Four => "S2-5-model-activity",
            Self::Rhythm => S3_CORE_FACT,
            Self::Rfm => S4_LAYERS_FACT,
        }
    }
}

impl MemberLayer {
    /// The model that has it.
    #[must_use]
    pub const fn model(self) -> LayerModel {
        match self {
            Self::S0Leader | Self::S0Active | Self::S0Onlooker => LayerModel::Pyramid,
            Self::S1Core | Self::S1Active | Self::S1Ordinary | Self::S1Potential => LayerModel::Three,
            Self::S2Core | Self::S2Active | Self::S2Ordinary | Self::S2Lurker => LayerModel::Four,
            Self::S3Core | Self::S3Regular | Self::S3Silent => LayerModel::Rhythm,
            Self::S4High | Self::S4Potential | Self::S4Silent | Self::S4Lost => LayerModel::Rfm,
        }
    }

    /// Whether no source has it.
    #[must_use]
    pub const fn is_ours(self) -> bool {
        matches!(self, Self::S1Ordinary)
    }

    /// The layer of the picture that it is, where its model gives shares.
    #[must_use]
    pub const fn pictured(self) -> Option<Layer> {
        Some(match self {
            Self::S0Leader => Layer::Leader,
            Self::S0Active | Self::S1Active | Self::S2Active => Layer::Active,
            Self::S0Onlooker => Layer::Onlooker,
            Self::S1Core | Self::S2Core => Layer::Core,
            Self::S1Potential => Layer::Potential,
            Self::S2Ordinary => Layer::Ordinary,
            Self::S2Lurker => Layer::Lurker,
            _ => return None,
        })
    }

    /// How many of `size` members its model expects in it; none where no source says.
    #[must_use]
    pub fn target(self, size: u32) -> Option<Target> {
        let layer = self.pictured()?;
        let counts = layers(size, self.model().structure()?);
        let count = counts.into_iter().find(|count| count.layer == layer)?;
        Some(Target { stated: count.stated, drawn: count.drawn })
    }

    /// What its rule or its share rests on; with `has_ours`, on what fills the gaps of S4's table, too.
    #[must_use]
    pub fn rule_citations(self, has_ours: bool) -> Vec<Citation> {
        let gaps = has_ours.then_some(Citation::Ours(OwnRule::LayerGaps));
        let fact = match self {
            Self::S0Leader | Self::S0Active | Self::S0Onlooker => S0_PYRAMID_FACT,
            Self::S1Core => S1_CORE_FACT,
            Self::S1Active => S1_ACTIVE_FACT,
            Self::S1Ordinary => return vec![Citation::Ours(OwnRule::LayerGaps)],
            Self::S1Potential => WELCOME_FACT,
            Self::S2Core | Self::S2Active | Self::S2Ordinary | Self::S2Lurker => return self.action_citations(),
            Self::S3Core => S3_CORE_FACT,
            Self::S3Regular => S3_REGULAR_FACT,
            Self::S3Silent => S3_SILENT_FACT,
            Self::S4High => return vec![Citation::Claim(S4_RECENCY_FACT), Citation::Claim(S4_FREQUENCY_FACT)],
            Self::S4Potential => return [Citation::Claim(S4_FREQUENCY_FACT)].into_iter().chain(gaps).collect(),
            Self::S4Silent | Self::S4Lost => {
                return [Citation::Claim(S4_RECENCY_FACT)].into_iter().chain(gaps).collect();
            }
        };
        vec![Citation::Claim(fact)]
    }

    /// What the things done for it rest on; none where no source says any.
    #[must_use]
    pub fn action_citations(self) -> Vec<Citation> {
        let fact = match self {
            Self::S0Leader | Self::S0Active | Self::S0Onlooker | Self::S1Ordinary => return Vec::new(),
            Self::S1Core => S1_CORE_FACT,
            Self::S1Active => S1_ACTIVE_FACT,
            Self::S1Potential => WELCOME_FACT,
            Self::S2Core => S2_LAYER_FACTS[0],
            Self::S2Active => S2_LAYER_FACTS[1],
            Self::S2Ordinary => S2_LAYER_FACTS[2],
            Self::S2Lurker => S2_LAYER_FACTS[3],
            Self::S3Core => S3_CORE_FACT,
            Self::S3Regular => S3_REGULAR_FACT,
            Self::S3Silent => S3_SILENT_FACT,
            Self::S4High | Self::S4Potential | Self::S4Silent | Self::S4Lost => S4_STRATEGY_FACT,
        };
        vec![Citation::Claim(fact)]
    }

    /// What the things that it gets rest on; none where no source says any. Of S4's layers two are told by its case alone.
    #[must_use]
    pub fn gift_citations(self) -> Vec<Citation> {
        match self {
            Self::S4High | Self::S4Silent => vec![Citation::Claim(S4_RECALL_FACT)],
            _ => self.action_citations(),
        }
    }
}

/// How many members a model expects in a layer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Target {
    /// As its shares or ranges give them.
    pub stated: People,
    /// For a picture of everyone: adds up to the whole with the others.
    pub drawn: u32,
}

/// The layers that ask most of those who run the group: whom to look after first, and whom to bring back.
///
/// Whom S0's pyramid puts in no class is in neither.
#[must_use]
pub const fn ends(model: LayerModel) -> (MemberLayer, MemberLayer) {
    match model {
        LayerModel::Pyramid => (MemberLayer::S0Leader, MemberLayer::S0Onlooker),
        LayerModel::Three => (MemberLayer::S1Core, MemberLayer::S1Potential),
        LayerModel::Four => (MemberLayer::S2Core, MemberLayer::S2Lurker),
        LayerModel::Rhythm => (MemberLayer::S3Core, MemberLayer::S3Silent),
        LayerModel::Rfm => (MemberLayer::S4High, MemberLayer::S4Silent),
    }
}
