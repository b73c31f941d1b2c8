//! Joining: the method, the people on the way in, the questionnaire, the welcome, and when codes are replaced.

use crate::domain::entry::codes::{CodeKind, codes, live_codes};
use crate::domain::entry::method::method;
use crate::i18n::figures::grouped;
use crate::i18n::text::calendar::labels::day_of;
use crate::i18n::text::entry::panels::Panels;
use crate::i18n::text::entry::{Entry as Words, labels, wording};
use crate::i18n::text::report::Report as Text;
use crate::playbook::claims::SCREEN_FACT;
use crate::playbook::{Citation, OwnRule};
use crate::report::document::{Block, Column, Said, Table};
use crate::report::writer::Writer;
use crate::views::entry::door::Door;
use crate::views::entry::{answer, basis};

/// Codes that are listed; a group's first month.
const MAX_CODES: usize = 5;

pub(super) fn blocks(writer: &Writer<'_>) -> Vec<Block> {
    let (plan, lang) = (writer.plan(), writer.lang);
    let entry = writer.whole.entry();
    let forecast = writer.whole.forecast();
    let door = Door::of(&forecast.derived, &forecast.expected);
    let (words, citation) = basis(entry, &plan.positioning, lang);
    let used = method(entry, &plan.positioning);
    let mut blocks = vec![
        Block::Answer(writer.said(&answer(entry, &plan.positioning, &door, lang), &[Citation::Claim(used.fact())])),
        Block::Paragraph(
            writer
                .sentence(labels::method_about(used), &[])
                .then(writer.lang.pick("；", "; "), writer.tell(words, &[citation])),
        ),
        Block::Table(way_in(writer, &door)),
    ];
    blocks.push(writer.heading(Text::Questions));
    if entry.questions.is_empty() {
        blocks.push(writer.paragraph(Text::NoQuestions, &[Citation::Claim(SCREEN_FACT)]));
    } else {
        blocks.push(Block::Words(wording::questionnaire(entry, &plan.positioning, lang)));
    }
    blocks.push(writer.heading(Text::Welcome));
    let welcome = if entry.welcome.is_blank() {
        wording::welcome_draft(entry, &plan.positioning, lang)
    } else {
        entry.welcome.as_str().to_owned()
    };
    blocks.push(Block::Words(welcome));
    blocks.push(writer.heading(Text::Steps));
    blocks.push(Block::List(wording::flow(entry, lang).iter().map(|step| Said::of(step)).collect()));
    blocks.extend(of_codes(writer, &door));
    blocks
}

/// Who is expected at each stage of the way in.
fn way_in(writer: &Writer<'_>, door: &Door) -> Table {
    let row = |text: Text, n: f64| {
        let share = if door.scans > 0.0 { crate::i18n::figures::percent(n / door.scans) } else { "—".to_owned() };
        vec![writer.tell(text, &[]), Said::of(&grouped(n, 0)), Said::of(&share)]
    };
    let head = vec![
        Column::words(writer.t(Text::OnTheWay { days: door.days })),
        Column::figures(writer.t(Text::HeadPeople)),
        Column::figures(writer.t(Text::Share)),
    ];
    let rows = vec![
        row(Text::Scans, door.scans),
        row(Text::Answered, door.answered),
        row(Text::Through, door.passed),
        row(Text::Joined, door.joins),
    ];
    Table { caption: writer.t(Words::Path), head, rows }
}

/// The codes that run out, or how many live ones there must be.
fn of_codes(writer: &Writer<'_>, door: &Door) -> Vec<Block> {
    let entry = writer.whole.entry();
    let derived = &writer.whole.forecast().derived;
    let heading = writer.heading(Text::Codes);
    match CodeKind::on(writer.plan().positioning.platform) {
        CodeKind::NotStated => vec![heading, writer.paragraph(Panels::CodesNotStated, &[])],
        CodeKind::Live(rule) => {
            let groups = derived.inputs.groups_max;
            let text = Panels::CodesLive { codes: live_codes(groups), groups };
            vec![heading, writer.paragraph(text, &[Citation::Rule(rule)])]
        }
        CodeKind::RunsOut(rule) => {
            let cited = [Citation::Rule(rule), Citation::Ours(OwnRule::CodeDays)];
            let Some(first) = entry.codes_from.or(derived.start()) else {
                return vec![heading, writer.paragraph(Panels::CodesNoDay, &cited)];
            };
            let intakes = door.intakes_from(derived.start().unwrap_or(first), first);
            let all = codes(&intakes, rule.value.unwrap_or(1), entry.lead);
            if all.is_empty() {
                return vec![heading, writer.paragraph(Panels::CodesNone, &cited)];
            }
            let day = |day| Said::of(&day_of(writer.lang, day));
            let row = |code: &crate::domain::entry::codes::GroupCode| {
                let name = format!("{}-{}", code.group, code.number);
                let next = code.replace_by.map_or_else(|| Said::of("—"), day);
                vec![Said::of(&name), day(code.fetched), day(code.expires), next]
            };
            let head = [Panels::Code, Panels::Fetched, Panels::Expires, Panels::ReplaceBy];
            let table = Table {
                caption: writer.t(Text::Codes),
                head: head.into_iter().map(|text| Column::words(writer.t(text))).collect(),
                rows: all.iter().take(MAX_CODES).map(row).collect(),
            };
            let mut blocks = vec![heading, Block::Table(table)];
            let n = u32::try_from(all.len().saturating_sub(MAX_CODES)).unwrap_or(u32::MAX);
            let rest = if n > 0 { writer.t(Text::MoreCodes { n }) } else { String::new() };
            blocks.push(Block::Note(Said::of(&rest).then("", writer.tell(Text::CodesRest, &cited))));
            blocks
        }
    }
}
