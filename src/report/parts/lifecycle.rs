//! The lifecycle: the stage by size, the split, and what is done in a crisis.

use crate::domain::code::Code as _;
use crate::domain::lifecycle::crisis::{Crisis, Urgency};
use crate::domain::lifecycle::split::{Portion, staff_citations};
use crate::domain::lifecycle::stage::LifeStage;
use crate::i18n::figures::{range, whole};
use crate::i18n::text::lifecycle::{Lifecycle as Words, labels, wording};
use crate::i18n::text::report::Report as Text;
use crate::playbook::claims::SPLIT_FACT;
use crate::playbook::{Citation, OwnRule};
use crate::report::document::{Block, Column, Said, Table};
use crate::report::writer::Writer;
use crate::views::lifecycle::answer::answer;
use crate::views::lifecycle::{LifecycleView, Outlook};

pub(super) fn blocks(writer: &Writer<'_>) -> Vec<Block> {
    let lifecycle = writer.whole.lifecycle();
    let forecast = writer.whole.forecast();
    let outlook = Outlook::of(&forecast.derived, writer.whole.funnel(), &forecast.expected);
    let view = LifecycleView::of(writer.plan(), lifecycle, &outlook);
    let near = [Citation::Claim(SPLIT_FACT), Citation::Ours(OwnRule::NearCap)];
    let mut blocks = vec![
        Block::Answer(Said::of(&answer(&view, &outlook, writer.lang))),
        writer.paragraph(Words::NearIs, &near),
        Block::Table(stages(writer, &view)),
    ];
    if let Some(way) = lifecycle.way {
        let cited: Vec<Citation> = way.facts().iter().map(|&fact| Citation::Claim(fact)).collect();
        blocks.push(writer.paragraph(Text::Way { way: writer.t(labels::way(way)) }, &cited));
    }
    if !view.portions.is_empty() {
        blocks.push(writer.heading(Text::Split));
        blocks.push(Block::Table(split(writer, &view.portions)));
        blocks.push(Block::Note(writer.tell(Words::Differ, &staff_citations(&view.portions))));
    }
    blocks.push(writer.heading(Text::Crises));
    blocks.push(Block::Table(crises(writer)));
    blocks
}

/// S2's stages, the one marked in which the group is.
fn stages(writer: &Writer<'_>, view: &LifecycleView) -> Table {
    let row = |stage: &LifeStage| {
        let size = stage.row().map(|row| range(&whole(row.min), &whole(row.max)));
        let here = if *stage != view.stage {
            String::new()
        } else if view.is_planned {
            writer.t(Words::HereByPlan)
        } else {
            writer.t(Words::Here)
        };
        vec![
            writer.tell(labels::stage(*stage), &[Citation::Claim(stage.fact())]),
            Said::of(&size.unwrap_or_else(|| writer.t(Words::NoSize))),
            writer.tell(labels::focus(*stage), &[]),
            Said::of(&here),
        ]
    };
    let head = vec![
        Column::words(writer.t(Words::StageHead)),
        Column::figures(writer.t(Words::SizeHead)),
        Column::words(writer.t(Words::FocusHead)),
        Column::words(writer.t(Words::Now)),
    ];
    Table { caption: writer.t(Words::Stages), head, rows: LifeStage::ALL.iter().map(row).collect() }
}

/// The groups that the split leads to.
fn split(writer: &Writer<'_>, portions: &[Portion]) -> Table {
    let names = wording::part_names(writer.plan(), writer.whole.lifecycle(), writer.lang);
    let row = |(at, portion): (usize, &Portion)| {
        let Portion { members, owners, deputies, leads } = *portion;
        vec![
            Said::of(names.get(at).map_or("", String::as_str)),
            Said::of(&whole(members)),
            writer.tell(Words::StaffIs { owners, deputies, leads }, &[]),
        ]
    };
    let head = vec![
        Column::words(writer.t(Text::GroupName)),
        Column::figures(writer.t(Text::HeadPeople)),
        Column::words(writer.t(Text::Team)),
    ];
    Table { caption: writer.t(Text::Split), head, rows: portions.iter().enumerate().map(row).collect() }
}

/// How each crisis is seen, what is done, and who takes it up how soon.
fn crises(writer: &Writer<'_>) -> Table {
    let row = |crisis: &Crisis| {
        let response = writer.whole.lifecycle().responses.get(crisis).cloned().unwrap_or_default();
        let steps: Vec<String> = labels::steps(*crisis).into_iter().flatten().map(|step| writer.t(step)).collect();
        let owner = response.owner.as_str().trim().to_owned();
        let when = match (crisis.urgency(), response.within) {
            (Urgency::AtOnce, _) => Some(writer.t(Text::AtOnce)),
            (Urgency::Asked, Some(hours)) => {
                Some(writer.t(Text::Within { n: crate::domain::quantity::Bounded::get(hours) }))
            }
            (Urgency::Asked, None) => None,
        };
        let owner = if owner.is_empty() { writer.t(Text::Open) } else { owner };
        let who = [Some(owner), when].into_iter().flatten().collect::<Vec<_>>().join(" · ");
        vec![
            writer.tell(labels::crisis(*crisis), &[Citation::Claim(crisis.fact())]),
            writer.tell(labels::signal(*crisis), &[]),
            Said::of(&steps.join(writer.lang.pick("；", "; "))),
            Said::of(&who),
        ]
    };
    let head = [Text::Hazard, Text::Trigger, Text::Measure, Text::Owner];
    let head = head.into_iter().map(|text| Column::words(writer.t(text))).collect();
    Table { caption: writer.t(Text::Crises), head, rows: Crisis::ALL.iter().map(row).collect() }
}
