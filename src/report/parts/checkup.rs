//! The check-up: what it leaves open, the heaviest first, and what is known and accepted.

use crate::checkup::Finding;
use crate::domain::words::Line;
use crate::i18n::text::checkup::Checkup;
use crate::i18n::text::common::Common;
use crate::i18n::text::labels;
use crate::i18n::text::report::Report as Text;
use crate::report::document::{Block, Found, Said};
use crate::report::writer::{Writer, begun};

pub(super) fn blocks(writer: &Writer<'_>) -> Vec<Block> {
    let report = writer.report();
    let verdict = report.verdict();
    let counts = [
        (verdict.errors > 0).then_some(Common::ToChange { n: verdict.errors }),
        (verdict.warnings > 0).then_some(Common::ToWatch { n: verdict.warnings }),
        (verdict.notes > 0).then_some(Common::Notes { n: verdict.notes }),
    ];
    let counts: Vec<String> = counts.into_iter().flatten().map(|text| writer.t(text)).collect();
    let answer = if counts.is_empty() {
        writer.tell(Text::AllClear { n: report.n_passed }, &[])
    } else {
        Said::of(&counts.join(writer.lang.pick("，", ", ")))
            .then(writer.lang.pick("。", ". "), writer.tell(Text::Passed { n: report.n_passed }, &[]))
    };
    let mut blocks = vec![Block::Answer(answer)];
    if !report.open.is_empty() {
        blocks.push(Block::Findings(report.open.iter().map(|finding| found(writer, finding)).collect()));
    }
    if !report.accepted.is_empty() {
        blocks.push(writer.heading(Text::Accepted));
        let line = |(finding, why): &(Finding, Line)| {
            let what = writer.t(&*finding.title);
            writer.tell(Text::AcceptedFor { what, why: reason(writer, why) }, &finding.citations)
        };
        blocks.push(Block::List(report.accepted.iter().map(line).collect()));
    }
    blocks.push(writer.note(Checkup::Scope, &[]));
    blocks
}

/// Where a finding is: its page, and what on it.
pub fn place(writer: &Writer<'_>, finding: &Finding) -> String {
    let page = writer.t(finding.place.planner.name());
    match &finding.place.what {
        Some(what) => format!("{page} › {}", writer.t(&**what)),
        None => page,
    }
}

/// Why a finding was accepted, as it was said.
pub fn reason(writer: &Writer<'_>, why: &Line) -> String {
    if why.is_blank() { writer.t(Checkup::NoNote) } else { why.as_str().to_owned() }
}

fn found(writer: &Writer<'_>, finding: &Finding) -> Found {
    Found {
        code: finding.code,
        severity: finding.severity,
        word: begun(&writer.t(labels::severity(finding.severity))),
        title: writer.t(&*finding.title),
        why: writer.tell(&*finding.why, &finding.citations),
        place: place(writer, finding),
        fix: finding.fix.as_ref().map(|fix| writer.t(Text::Fix { what: writer.t(&*fix.label) })),
    }
}
