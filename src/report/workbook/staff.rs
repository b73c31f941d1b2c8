//! The team: what a person may change, and what follows from it by formulas.

use super::{STAFF, Text, at, heads};
use crate::domain::quantity::Bounded;
use crate::domain::staffing::StaffingModel;
use crate::domain::staffing::span::Spans;
use crate::domain::staffing::team::{Team, deputies_and_leads};
use crate::exchange::xlsx::book::{Book, BookCell, Form, Look};
use crate::exchange::xlsx::formula::{At, Expr};
use crate::i18n::text::labels;
use crate::i18n::text::staffing::Staffing;
use crate::report::writer::Writer;
use crate::views::staffing::{answer, named_spans, seats};

/// The columns after the names.
const MIN: u16 = 1;
const MAX: u16 = 2;
const HOURS: u16 = 3;
const ALL_HOURS: u16 = 4;

/// Fills the sheet; the cell of everybody in the team.
pub(super) fn fill(writer: &Writer<'_>, book: &mut Book) -> At {
    let (plan, team) = (writer.plan(), writer.whole.team());
    let sheet = &mut book.sheets[STAFF];
    sheet.widths = vec![34, 14, 14, 18, 18, 40];
    sheet.line(Look::Title, writer.said(&answer(plan, team, writer.lang), &[]).plain());
    sheet.line(Look::Remark, writer.t(Text::MayChange));
    sheet.gap();
    let n_groups = u32::try_from(team.groups.len()).unwrap_or(u32::MAX);
    let size = sheet.push(vec![BookCell::text(writer.t(Text::Size)), input(team.size)]);
    let groups = sheet.push(vec![BookCell::text(writer.t(Text::NGroups)), input(n_groups)]);
    let seats = seats(plan).map(|seats| sheet.push(vec![BookCell::text(writer.t(Text::Seats)), input(seats)]));
    let [size, groups] = [size, groups].map(|row| at(STAFF, row, MIN));
    let seats = seats.map(|row| at(STAFF, row, MIN));
    sheet.gap();
    let total = tiers(writer, team, book);
    what_follows(writer, team, book, &Ground { size, groups, seats, total });
    At { sheet: STAFF, row: total, column: MAX }
}

/// Where the figures stand that the others follow from.
struct Ground {
    size: Expr,
    groups: Expr,
    seats: Option<Expr>,
    /// The row of the whole team; its tiers stand above it.
    total: u32,
}

impl Ground {
    /// Those of some tiers, of 0 to 2, with the fewest or the most people.
    fn people(&self, tiers: std::ops::Range<u32>, column: u16) -> Expr {
        let first = self.total - 3 + tiers.start;
        Expr::Sum(At { sheet: STAFF, row: first, column }, self.total - 4 + tiers.end)
    }
}

/// A row a tier, and their sum, whose row it gives.
fn tiers(writer: &Writer<'_>, team: &Team, book: &mut Book) -> u32 {
    let mut head = vec![BookCell::text(writer.t(Staffing::Role)).looks(Look::Heading)];
    head.extend(heads(writer, [Text::Fewest, Text::Most, Text::HoursEach, Text::HoursAll]));
    head.push(BookCell::text(writer.t(crate::i18n::text::report::Report::People)).looks(Look::Heading));
    book.sheets[STAFF].push(head);
    let mut first = 0;
    for (n, tier) in (0_u32..).zip(team.tiers) {
        let card = writer.plan().staffing.cards.get(&tier.role).cloned().unwrap_or_default();
        let hours = card.hours.map_or(0, Bounded::get);
        let names: Vec<&str> = card.people.iter().map(|name| name.as_str()).collect();
        let sheet = &mut book.sheets[STAFF];
        let row = sheet.push(vec![
            BookCell::text(writer.t(labels::role(tier.role))),
            input(tier.people.min),
            input(tier.people.max),
            input(hours),
            BookCell::blank(),
            BookCell::text(names.join(writer.joint())),
        ]);
        if n == 0 {
            first = row;
        }
        let all = at(STAFF, row, MAX).times(at(STAFF, row, HOURS)).on(book, STAFF);
        book.sheets[STAFF].rows[row as usize][usize::from(ALL_HOURS)] = BookCell::formula(all, Form::Whole);
    }
    let rows = (first, first + 2);
    let row = vec![
        BookCell::text(writer.t(Text::Total)).looks(Look::Total),
        sum(book, MIN, rows),
        sum(book, MAX, rows),
        BookCell::blank().looks(Look::Total),
        sum(book, ALL_HOURS, rows),
    ];
    book.sheets[STAFF].push(row)
}

/// Spans, shares and rights, with the smallest team and with the largest.
fn what_follows(writer: &Writer<'_>, team: &Team, book: &mut Book, ground: &Ground) {
    book.sheets[STAFF].gap();
    book.sheets[STAFF].push(heads(writer, [Text::WorkedOut, Text::SmallestTeam, Text::LargestTeam]));
    let both = |book: &mut Book, name: String, form: Form, of: &dyn Fn(u16) -> Expr| {
        let cells = [MIN, MAX].map(|column| BookCell::formula(of(column).on(book, STAFF), form));
        let [fewest, most] = cells;
        book.sheets[STAFF].push(vec![BookCell::text(name), fewest, most])
    };
    for (mark, name, _) in named_spans(team, &Spans::of(team), writer.lang) {
        let tiers = match mark {
            "staffing.members_per_lead" => 2..3,
            "staffing.members_per_upper" => 0..2,
            _ => 0..3,
        };
        both(book, name, Form::Tenths, &|column| {
            Expr::ratio(ground.size.clone(), ground.people(tiers.clone(), column))
        });
    }
    both(book, writer.t(Text::ShareOfMembers), Form::Share, &|column| {
        Expr::ratio(ground.people(0..3, column), ground.size.clone())
    });
    let a_group = Expr::ratio(ground.size.clone(), ground.groups.clone()).on(book, STAFF);
    book.sheets[STAFF]
        .push(vec![BookCell::text(writer.t(Text::MembersAGroup)), BookCell::formula(a_group, Form::Tenths)]);
    let Some(seats) = &ground.seats else { return };
    if team.model == StaffingModel::SizeBands {
        group_by_group(writer, team, book, seats);
    } else {
        let offered = seats.clone().plus(Expr::Number(1.0)).times(ground.groups.clone());
        both(book, writer.t(Text::WithRights), Form::Whole, &|column| {
            ground.people(0..3, column).least(offered.clone())
        });
    }
}

/// S0's staff belong to one group each: how many of them have rights is told group by group.
fn group_by_group(writer: &Writer<'_>, team: &Team, book: &mut Book, seats: &Expr) {
    let sheet = &mut book.sheets[STAFF];
    sheet.gap();
    let mut head = heads(writer, [Text::Group, Text::Size]);
    head.extend(
        team.tiers[1..].iter().map(|tier| BookCell::text(writer.t(labels::role(tier.role))).looks(Look::Heading)),
    );
    head.extend(heads(writer, [Text::WithRights]));
    let first = sheet.push(head) + 1;
    for (n, &members) in (1_u32..).zip(&team.groups) {
        let (deputies, leads) = deputies_and_leads(members);
        let number = BookCell::number(f64::from(n), Form::Whole);
        let row = book.sheets[STAFF].push(vec![number, input(members), input(deputies), input(leads)]);
        let staff = Expr::Number(1.0).plus(at(STAFF, row, MAX)).plus(at(STAFF, row, HOURS));
        let rights = staff.least(seats.clone().plus(Expr::Number(1.0))).on(book, STAFF);
        book.sheets[STAFF].rows[row as usize].push(BookCell::formula(rights, Form::Whole));
    }
    let last = first + u32::try_from(team.groups.len()).unwrap_or(1) - 1;
    let mut row = vec![BookCell::text(writer.t(Text::Total)).looks(Look::Total)];
    row.extend([MIN, MAX, HOURS, ALL_HOURS].map(|column| sum(book, column, (first, last))));
    book.sheets[STAFF].push(row);
}

/// A figure that one is meant to change.
fn input(n: u32) -> BookCell {
    BookCell::number(f64::from(n), Form::Whole).looks(Look::Input)
}

/// A column added up, from one row to another.
fn sum(book: &Book, column: u16, (first, last): (u32, u32)) -> BookCell {
    let sum = Expr::Sum(At { sheet: STAFF, row: first, column }, last).on(book, STAFF);
    BookCell::formula(sum, Form::Whole).looks(Look::Total)
}
