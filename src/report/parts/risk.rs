//! Rules and risks: the red lines, the rules as members read them, the register of hazards.

use crate::domain::code::Code as _;
use crate::domain::risk::line::{Deeds, RedLine, Touch, touched};
use crate::domain::risk::register::Hazard;
use crate::i18n::text::report::Report as Text;
use crate::i18n::text::risk::{Risk as Words, labels, rules};
use crate::playbook::Citation;
use crate::playbook::rules::OWNER_LIABILITY;
use crate::report::document::{Block, Column, Said, Table};
use crate::report::writer::Writer;
use crate::views;

/// The red lines that the plan touches.
fn touches(writer: &Writer<'_>) -> Vec<Touch> {
    let risk = writer.whole.risk();
    let checker = writer.whole.checker();
    let rules: Vec<_> = risk.parts.iter().map(|(part, text)| (*part, checker.check(text.as_str()))).collect();
    touched(Deeds {
        risk,
        entry: writer.whole.entry(),
        engagement: writer.whole.engagement(),
        platform: writer.plan().positioning.platform,
        announcement: &checker.check(risk.announcement.as_str()),
        rules: &rules,
    })
}

/// The answer of the page.
pub(super) fn answer(writer: &Writer<'_>) -> String {
    let style = writer.whole.risk().style(&writer.plan().positioning);
    views::risk::answer(&touches(writer), style, writer.lang)
}

pub(super) fn blocks(writer: &Writer<'_>) -> Vec<Block> {
    let (plan, risk) = (writer.plan(), writer.whole.risk());
    let lines = writer.tell(Words::FourLines, &[Citation::Claim("S1-7-four-red-lines")]);
    let liable = writer.tell(Words::Liable, &[Citation::Rule(&OWNER_LIABILITY)]);
    let mut blocks = vec![
        Block::Answer(Said::of(&answer(writer))),
        Block::Paragraph(lines.then(writer.lang.pick("；", "; "), liable)),
        writer.heading(Text::RedLines),
        Block::List(red_lines(writer)),
        writer.heading(Text::GroupRules),
        Block::Words(rules::text(risk, &plan.positioning, writer.lang)),
    ];
    if !risk.announcement.is_blank() {
        blocks.push(writer.heading(Text::Announcement));
        blocks.push(Block::Words(risk.announcement.as_str().to_owned()));
    }
    blocks.push(writer.heading(Text::Register));
    blocks.push(Block::Table(register(writer)));
    blocks
}

fn red_lines(writer: &Writer<'_>) -> Vec<Said> {
    let touches = touches(writer);
    let of_line = |line: &RedLine| {
        let by: Vec<String> = touches
            .iter()
            .filter(|touch| touch.line == *line)
            .map(|touch| writer.t(labels::cause(touch.cause)))
            .collect();
        let name = writer.t(labels::line(*line));
        let state = if by.is_empty() {
            Text::NotTouched { line: name }
        } else {
            Text::Touched { line: name, by: by.join(writer.joint()) }
        };
        let instead = writer.tell(labels::instead(*line), line.citations());
        writer.tell(state, &[]).then(writer.lang.pick("。", ". "), instead)
    };
    RedLine::ALL.iter().map(of_line).collect()
}

/// What can go wrong, what sets it off, what is done about it, who looks after it.
fn register(writer: &Writer<'_>) -> Table {
    let platform = writer.plan().positioning.platform;
    let row = |hazard: &Hazard| {
        let care = writer.whole.risk().cares.get(hazard).cloned().unwrap_or_default();
        let cited: Vec<Citation> = hazard.facts(platform).iter().map(|&fact| Citation::Claim(fact)).collect();
        let trigger = match (care.trigger.is_blank(), labels::trigger(*hazard)) {
            (false, _) => Said::of(care.trigger.as_str()),
            (true, Some(usual)) => writer.tell(usual, &[]),
            (true, None) => writer.tell(Text::NotStated, &[]),
        };
        let measure = match care.measure.is_blank() {
            true => writer.tell(labels::measure(*hazard), &[]),
            false => Said::of(care.measure.as_str()),
        };
        let owner = care.owner.as_str().trim();
        let owner = if owner.is_empty() { writer.t(Words::NoOwner) } else { owner.to_owned() };
        vec![writer.tell(labels::hazard(*hazard), &cited), trigger, measure, Said::of(&owner)]
    };
    let head = [Text::Hazard, Text::Trigger, Text::Measure, Text::Owner];
    let head = head.into_iter().map(|text| Column::words(writer.t(text))).collect();
    Table { caption: writer.t(Text::Register), head, rows: Hazard::ALL.iter().map(row).collect() }
}
