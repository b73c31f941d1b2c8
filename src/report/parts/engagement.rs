//! Talk and incentives: the forms by those expected to take part, and what points cost.

use crate::domain::engagement::interaction::{Ranked, ranking};
use crate::domain::engagement::points::{Cost, DeedCost};
use crate::domain::engagement::{Rule, aim};
use crate::i18n::figures::grouped;
use crate::i18n::text::engagement::{Engagement as Words, labels};
use crate::i18n::text::report::Report as Text;
use crate::playbook::incentives::POINTS_FACT;
use crate::playbook::{Citation, OwnRule};
use crate::report::document::{Block, Column, Said, Table};
use crate::report::writer::Writer;
use crate::views::engagement::{activity, answer, ordinary, people};

pub(super) fn blocks(writer: &Writer<'_>) -> Vec<Block> {
    let (plan, lang) = (writer.plan(), writer.lang);
    let engagement = writer.whole.engagement();
    let members = plan.staffing.size.get();
    let activity = activity(members, &writer.whole.forecast().expected);
    let ordinary = ordinary(engagement, &activity);
    let ranked = ranking(engagement, &plan.positioning, members, ordinary);
    let order = [Citation::Ours(OwnRule::FormOrder)];
    let aim = writer.t(labels::aim(aim(engagement, &plan.positioning)));
    let mut blocks = vec![
        Block::Answer(writer.said(&answer(engagement, &plan.positioning, members, ordinary, lang), &[])),
        writer.paragraph(Words::OrderedFor { aim }, &order),
        Block::Table(forms(writer, &ranked)),
        writer.heading(Text::PointsHead),
    ];
    blocks.extend(points(writer, &Cost::of(engagement, &activity)));
    if !engagement.rules.is_empty() {
        let line = |rule: &Rule| {
            let parts = [&rule.trigger, &rule.response, &rule.reward].map(|tag| tag.as_str().trim());
            Said::of(&parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" → "))
        };
        blocks.push(Block::List(engagement.rules.iter().map(line).collect()));
    }
    blocks
}

/// The forms, the best first.
fn forms(writer: &Writer<'_>, ranked: &[Ranked]) -> Table {
    let row = |it: &Ranked| {
        let expected = match it.expected {
            Some(expected) => people(expected, writer.lang),
            None => writer.t(Text::NotStated),
        };
        vec![
            writer.sentence(labels::interaction(it.interaction), &[Citation::Claim(it.interaction.fact())]),
            Said::of(&expected),
            writer.sentence(labels::aim(it.interaction.aim()), &[]),
        ]
    };
    let head = vec![
        Column::words(writer.t(Text::Form)),
        Column::figures(writer.t(Text::TakePart)),
        Column::words(writer.t(Text::ForAim)),
    ];
    Table { caption: writer.t(Words::Forms), head, rows: ranked.iter().map(row).collect() }
}

/// What there are points for, and what they come to.
fn points(writer: &Writer<'_>, cost: &Cost) -> Vec<Block> {
    let engagement = writer.whole.engagement();
    let cited = [Citation::Claim(POINTS_FACT), Citation::Ours(OwnRule::PointsCost)];
    let given: Vec<&DeedCost> = cost
        .deeds
        .iter()
        .filter(|it| engagement.earnings.get(&it.deed).is_some_and(|earning| earning.points.is_some()))
        .collect();
    if given.is_empty() {
        return vec![writer.paragraph(Text::PointsNone, &cited[..1])];
    }
    let row = |it: &&DeedCost| {
        let each = engagement.earnings.get(&it.deed).and_then(|earning| earning.points);
        let each = each.map(|points| crate::domain::quantity::Bounded::get(points).to_string()).unwrap_or_default();
        let a_month = it.points.map_or_else(|| "—".to_owned(), |points| grouped(points, 0));
        vec![writer.tell(labels::deed(it.deed), &[]), Said::of(&each), Said::of(&a_month)]
    };
    let head = vec![
        Column::words(writer.t(Text::Deed)),
        Column::figures(writer.t(Text::PointsEach)),
        Column::figures(writer.t(Text::PointsAMonth)),
    ];
    let table = Table { caption: writer.t(Text::PointsHead), head, rows: given.iter().map(row).collect() };
    let comes_to = match cost.cost {
        Some(yuan) => Text::CostAMonth { n: grouped(yuan, 0) },
        None => Text::CostUnknown,
    };
    vec![Block::Table(table), writer.note(comes_to, &cited)]
}
