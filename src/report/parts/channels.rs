//! Channels: who is expected by which, and the platforms that are held.

use crate::domain::channels::Presence;
use crate::domain::channels::outlet::Outlet;
use crate::i18n::figures::{grouped, percent};
use crate::i18n::text::channels::{Channels as Words, labels};
use crate::i18n::text::report::Report as Text;
use crate::playbook::Citation;
use crate::playbook::claims::SCANS_FACT;
use crate::playbook::rules::{CODE_DAYS, NO_CODE_FROM};
use crate::report::document::{Block, Column, Said, Table};
use crate::report::writer::Writer;
use crate::views::channels::answer;
use crate::views::channels::arrivals::{Arrival, Arrivals};
use crate::views::funnel::names::channel_name;

pub(super) fn blocks(writer: &Writer<'_>) -> Vec<Block> {
    let forecast = writer.whole.forecast();
    let arrivals = Arrivals::of(&forecast.derived, &forecast.expected);
    let mut blocks = vec![Block::Answer(writer.said(&answer(&arrivals, writer.whole.funnel(), writer.lang), &[]))];
    if arrivals.channels.is_empty() {
        blocks.push(writer.paragraph(Text::NoChannels, &[]));
    } else {
        blocks.push(Block::Table(table(writer, &arrivals)));
        let n = grouped(arrivals.scans() / f64::from(arrivals.days.max(1)), 1);
        let bar = writer.tell(Words::ScansBar { n }, &[Citation::Claim(SCANS_FACT)]);
        let doubt = writer.tell(Words::ScansDoubt, &[Citation::Rule(&CODE_DAYS), Citation::Rule(&NO_CODE_FROM)]);
        blocks.push(Block::Note(bar.then(writer.lang.pick("；", "; "), doubt)));
    }
    blocks.push(writer.heading(Text::Held));
    let held = &writer.whole.channels().held;
    if held.is_empty() {
        blocks.push(writer.paragraph(Text::HeldNone, &[]));
    } else {
        let pair = |(outlet, presence): (&Outlet, &Presence)| {
            let role = presence.role.as_str().trim();
            let said = if role.is_empty() {
                let cited: Vec<Citation> = outlet.facts().iter().map(|&fact| Citation::Claim(fact)).collect();
                writer.tell(labels::part(*outlet), &cited)
            } else {
                Said::of(role)
            };
            (writer.t(labels::outlet(*outlet)), said)
        };
        blocks.push(Block::Pairs(held.iter().map(pair).collect()));
    }
    blocks
}

/// A row a channel, then all of them, then those whom members invite.
fn table(writer: &Writer<'_>, arrivals: &Arrivals) -> Table {
    let all = arrivals.joins();
    let money = |amount: f64| match amount > 0.0 {
        true => format!("¥{}", grouped(amount, usize::from(amount < 10.0) * 2)),
        false => "—".to_owned(),
    };
    let share = |joins: f64| if all > 0.0 { percent(joins / all) } else { "—".to_owned() };
    let row = |it: &Arrival| {
        let cells = [
            channel_name(it.channel, writer.whole.funnel(), writer.lang),
            grouped(it.scans, 0),
            grouped(it.joins, 0),
            share(it.joins),
            money(it.cost),
            money(it.cost_per_join().unwrap_or_default()),
        ];
        cells.map(|cell| Said::of(&cell)).to_vec()
    };
    let mut rows: Vec<Vec<Said>> = arrivals.channels.iter().map(row).collect();
    if arrivals.channels.len() > 1 {
        let cost: f64 = arrivals.channels.iter().map(|it| it.cost).sum();
        let cells = [
            writer.t(Words::AllChannels),
            grouped(arrivals.scans(), 0),
            grouped(all, 0),
            share(all),
            money(cost),
            money(if all > 0.0 { cost / all } else { 0.0 }),
        ];
        rows.push(cells.map(|cell| Said::of(&cell)).to_vec());
    }
    if arrivals.invited >= 0.5 {
        let mut cells = vec![writer.t(Text::Invited), "—".to_owned(), grouped(arrivals.invited, 0)];
        cells.extend(std::iter::repeat_n("—".to_owned(), 3));
        rows.push(cells.iter().map(|cell| Said::of(cell)).collect());
    }
    let head = vec![
        Column::words(writer.t(Text::Channel)),
        Column::figures(writer.t(Words::ColScans)),
        Column::figures(writer.t(Words::ColJoins)),
        Column::figures(writer.t(Words::ColShare)),
        Column::figures(writer.t(Words::ColCost)),
        Column::figures(writer.t(Words::ColPerJoin)),
    ];
    Table { caption: writer.t(Words::Joins), head, rows }
}
