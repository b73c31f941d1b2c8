//! Positioning: what the group is for, for whom, and when to post.

use crate::domain::positioning::advice::watched;
use crate::domain::positioning::timing::{Fit, Timing};
use crate::domain::words::Tag;
use crate::i18n::figures::percent;
use crate::i18n::text::labels;
use crate::i18n::text::positioning::wording;
use crate::i18n::text::report::Report as Text;
use crate::playbook::{Citation, OwnRule};
use crate::report::document::{Block, Said};
use crate::report::writer::Writer;
use crate::views::positioning::row_fact;

pub(super) fn blocks(writer: &Writer<'_>) -> Vec<Block> {
    let positioning = &writer.plan().positioning;
    let lang = writer.lang;
    let timing = Timing::of(positioning);
    let fact = Citation::Claim(row_fact(positioning.group_type));
    let answer = writer.said(&wording::answer(positioning, &timing, lang), &[fact]);
    let statement = writer.said(&wording::statement(positioning, lang), &[Citation::Claim("S2-1-three-questions")]);
    let mut pairs = vec![
        (Text::GroupKind, writer.tell(labels::group_type(positioning.group_type), &[fact])),
        (Text::Circle, writer.tell(labels::circle(positioning.circle), &[])),
        (Text::Goal, writer.tell(labels::goal(positioning.goal), &[])),
        (Text::Where, writer.tell(labels::platform(positioning.platform), &[])),
        (Text::Lifespan, writer.tell(labels::lifespan(positioning.lifespan), &[])),
    ];
    let audience = audience(writer);
    if !audience.is_empty() {
        pairs.push((Text::Audience, Said::of(&audience)));
    }
    let days = writer.t(wording::when(timing.suggested.days));
    let hours: &[Citation] = match timing.fit {
        Fit::Shared => &[Citation::Claim(timing.content_fact), Citation::Ours(OwnRule::SharedHours)],
        Fit::GroupOnly => &[Citation::Ours(OwnRule::SharedHours)],
        Fit::ContentOnly => &[Citation::Claim(timing.content_fact)],
    };
    pairs.push((Text::PostAt, writer.tell(Text::Window { days, window: timing.suggested.span() }, hours)));
    let name = wording::group_name(positioning, lang);
    pairs.push((Text::Name, writer.said(&name, &[Citation::Claim("S3-1-naming-keywords")])));
    let mut blocks = vec![Block::Answer(answer), Block::Paragraph(statement)];
    blocks.push(Block::Pairs(pairs.into_iter().map(|(name, said)| (writer.t(name), said)).collect()));
    let metrics: Vec<Said> = watched(positioning)
        .into_iter()
        .map(|it| {
            let metric = writer.t(labels::metric(it.metric));
            let text = match it.bar {
                Some(bar) => {
                    let sign = if bar.is_strict { ">" } else { "≥" };
                    let share = percent(f64::from(bar.share.tenths()) / 1000.0);
                    writer.t(Text::WatchBar { metric, bar: format!("{sign} {share}") })
                }
                None => metric,
            };
            let mut cited = vec![it.citation];
            cited.extend(it.bar.map(|bar| Citation::Claim(bar.fact)));
            cited.extend(it.is_borrowed.then_some(Citation::Ours(OwnRule::TypeLinks)));
            writer.said(&text, &cited)
        })
        .collect();
    if !metrics.is_empty() {
        blocks.push(writer.heading(Text::ToWatch));
        blocks.push(Block::List(metrics));
    }
    blocks
}

/// Ages, regions, interests and pains, as far as they are said.
fn audience(writer: &Writer<'_>) -> String {
    let audience = &writer.plan().positioning.audience;
    let ages = audience.ages.map(|ages| {
        let [min, max] = [ages.min, ages.max].map(|age| crate::domain::quantity::Bounded::get(age).to_string());
        writer.t(Text::Ages { min, max })
    });
    let tags = |tags: &[Tag]| {
        let tags: Vec<String> = tags.iter().map(|tag| wording::shown(tag.as_str())).collect();
        (!tags.is_empty()).then(|| tags.join(writer.joint()))
    };
    let lists = [&audience.regions, &audience.interests, &audience.pains, &audience.habits].map(|list| tags(list));
    std::iter::once(ages).chain(lists).flatten().collect::<Vec<_>>().join(" · ")
}
