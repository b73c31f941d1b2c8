//! How members fall into layers, by each source that gives shares (C1).

use super::apportion::apportion;
use super::code::codes;
use super::staffing::StructureModel;
use super::staffing::team::People;
use crate::playbook::claims::{
    S0_ACTIVES, S0_LEADERS, S0_ONLOOKERS, S0_PYRAMID_FACT, S1_LAYERS, S1_LAYERS_FACT, S2_LAYER_FACTS, S2_LAYERS,
};
use crate::playbook::{Citation, OwnRule};

codes! {
    /// A layer of members, in the words of the model that has it.
    pub enum Layer {
        /// 意见领袖 (S0).
        Leader = "leader",
        /// 核心 (S1, S2).
        Core = "core",
        /// 活跃 (S0, S1, S2).
        Active = "active",
        /// 普通 (S2).
        Ordinary = "ordinary",
        /// 潜在 (S1).
        Potential = "potential",
        /// 潜水 (S2).
        Lurker = "lurker",
        /// 围观 (S0).
        Onlooker = "onlooker",
        /// Whom S0's pyramid puts in no class.
        Unassigned = "unassigned",
    }
}

/// One layer at one size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LayerCount {
    /// The layer.
    pub layer: Layer,
    /// Members in it, as the model's shares or ranges give them.
    pub stated: People,
    /// Members in it for a picture of everyone: adds up to the whole.
    pub drawn: u32,
}

/// The members of a group of `size` by `model`.
#[must_use]
pub fn layers(size: u32, model: StructureModel) -> Vec<LayerCount> {
    match model {
        StructureModel::Pyramid => pyramid(size),
        StructureModel::ThreeLayers => {
            let shares = S1_LAYERS.map(|share| u32::from(share.tenths()));
            [Layer::Core, Layer::Active, Layer::Potential]
                .into_iter()
                .zip(apportion(size, &shares))
                .map(|(layer, n)| LayerCount { layer, stated: People::exactly(n), drawn: n })
                .collect()
        }
        StructureModel::FourLayers => {
            let middles = S2_LAYERS.map(|(min, max)| u32::from(min.tenths() + max.tenths()));
            [Layer::Core, Layer::Active, Layer::Ordinary, Layer::Lurker]
                .into_iter()
                .zip(S2_LAYERS)
                .zip(apportion(size, &middles))
                .map(|((layer, (min, max)), drawn)| {
                    let (fewest, most) = (min.of_at_least(size), max.of_at_most(size));
                    // In a small group no whole number may lie within the shares: then those around them.
                    let stated = People { min: fewest.min(most), max: fewest.max(most) };
                    LayerCount { layer, stated, drawn }
                })
                .collect()
        }
    }
}

/// What the counts of a model rest on.
#[must_use]
pub fn citations(model: StructureModel) -> Vec<Citation> {
    match model {
        StructureModel::Pyramid => vec![Citation::Claim(S0_PYRAMID_FACT)],
        StructureModel::ThreeLayers => vec![Citation::Claim(S1_LAYERS_FACT)],
        StructureModel::FourLayers => {
            vec![Citation::Claim(S2_LAYER_FACTS[0]), Citation::Ours(OwnRule::NormalizedShares)]
        }
    }
}

/// S0's pyramid counts people at the top and a share at the foot, so that some are in no class.
fn pyramid(size: u32) -> Vec<LayerCount> {
    let onlookers = S0_ONLOOKERS.of(size);
    let rest = (size - onlookers).saturating_sub(S0_LEADERS);
    let (fewest, most) = S0_ACTIVES;
    let actives = People { min: fewest.min(rest), max: most.min(rest) };
    let unassigned = People { min: rest - actives.max, max: rest - actives.min };
    vec![
        LayerCount {
            layer: Layer::Leader,
            stated: People::exactly(S0_LEADERS),
            drawn: S0_LEADERS.min(size - onlookers),
        },
        LayerCount { layer: Layer::Active, stated: actives, drawn: actives.max },
        LayerCount { layer: Layer::Unassigned, stated: unassigned, drawn: unassigned.min },
        LayerCount { layer: Layer::Onlooker, stated: People::exactly(onlookers), drawn: onlookers },
    ]
}
