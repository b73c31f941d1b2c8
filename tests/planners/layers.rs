//! Layers: how many members each holds, by every source.

use qunce::domain::code::Code;
use qunce::domain::staffing::StructureModel;
use qunce::domain::structure::{Layer, layers};

/// Size, model, each layer as stated from … to, and as drawn.
type Layers = (u32, StructureModel, &'static [(Layer, (u32, u32), u32)]);

const LAYERS: [Layers; 9] = [
    (
        50,
        StructureModel::Pyramid,
        &[
            (Layer::Leader, (1, 1), 1),
            (Layer::Active, (3, 5), 5),
            (Layer::Unassigned, (4, 6), 4),
            (Layer::Onlooker, (40, 40), 40),
        ],
    ),
    (
        450,
        StructureModel::Pyramid,
        &[
            (Layer::Leader, (1, 1), 1),
            (Layer::Active, (3, 5), 5),
            (Layer::Unassigned, (84, 86), 84),
            (Layer::Onlooker, (360, 360), 360),
        ],
    ),
    // The counts close at 20 and at 30 (C1).
    (
        20,
        StructureModel::Pyramid,
        &[
            (Layer::Leader, (1, 1), 1),
            (Layer::Active, (3, 3), 3),
            (Layer::Unassigned, (0, 0), 0),
            (Layer::Onlooker, (16, 16), 16),
        ],
    ),
    (
        30,
        StructureModel::Pyramid,
        &[
            (Layer::Leader, (1, 1), 1),
            (Layer::Active, (3, 5), 5),
            (Layer::Unassigned, (0, 2), 0),
            (Layer::Onlooker, (24, 24), 24),
        ],
    ),
    (
        300,
        StructureModel::ThreeLayers,
        &[(Layer::Core, (60, 60), 60), (Layer::Active, (90, 90), 90), (Layer::Potential, (150, 150), 150)],
    ),
    (
        450,
        StructureModel::ThreeLayers,
        &[(Layer::Core, (90, 90), 90), (Layer::Active, (135, 135), 135), (Layer::Potential, (225, 225), 225)],
    ),
    // Middles 7.5, 25, 45 and 25 of 102.5.
    (
        300,
        StructureModel::FourLayers,
        &[
            (Layer::Core, (15, 30), 22),
            (Layer::Active, (60, 90), 73),
            (Layer::Ordinary, (120, 150), 132),
            (Layer::Lurker, (60, 90), 73),
        ],
    ),
    (
        450,
        StructureModel::FourLayers,
        &[
            (Layer::Core, (23, 45), 33),
            (Layer::Active, (90, 135), 110),
            (Layer::Ordinary, (180, 225), 197),
            (Layer::Lurker, (90, 135), 110),
        ],
    ),
    // No whole person lies within 20–30 % of six: 1.2 to 1.8 is shown as what it lies between.
    (
        6,
        StructureModel::FourLayers,
        &[
            (Layer::Core, (0, 1), 0),
            (Layer::Active, (1, 2), 2),
            (Layer::Ordinary, (3, 3), 3),
            (Layer::Lurker, (1, 2), 1),
        ],
    ),
];

#[test]
fn layers_are_those_of_each_source() {
    for (size, model, expected) in LAYERS {
        let found: Vec<_> =
            layers(size, model).iter().map(|it| (it.layer, (it.stated.min, it.stated.max), it.drawn)).collect();
        assert_eq!(found, expected, "{size} members, {model:?}");
    }
}

#[test]
fn a_picture_of_the_layers_shows_everyone_once() {
    for &model in StructureModel::ALL {
        for size in 2..=5000 {
            let layers = layers(size, model);
            assert_eq!(layers.iter().map(|layer| layer.drawn).sum::<u32>(), size, "{size} members, {model:?}");
            for layer in &layers {
                assert!(layer.stated.min <= layer.stated.max, "{size} members, {model:?}: {layer:?}");
                assert!(layer.stated.max <= size, "{size} members, {model:?}: {layer:?}");
            }
        }
    }
}
