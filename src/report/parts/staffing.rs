//! Staffing: the team in a table, its spans and its rights; and the card of each role.

use crate::domain::staffing::cards::{Role, RoleCard};
use crate::domain::staffing::span::{Span, Spans, efficiency};
use crate::domain::staffing::team::{People, Team, Tier};
use crate::i18n::figures::percent;
use crate::i18n::text::labels;
use crate::i18n::text::report::Report as Text;
use crate::i18n::text::staffing::Staffing;
use crate::playbook::claims::EFFICIENCY_FACT;
use crate::playbook::{Citation, OwnRule};
use crate::report::document::{Block, Column, Said, Table};
use crate::report::writer::{Writer, begun};
use crate::views::staffing::{answer, named_spans, seats, span_text, watched_span};
use crate::views::team;

pub(super) fn blocks(writer: &Writer<'_>) -> Vec<Block> {
    let (plan, team) = (writer.plan(), writer.whole.team());
    let model = writer.inner(labels::staffing_model(team.model));
    let mut blocks = vec![
        Block::Answer(writer.said(&answer(plan, team, writer.lang), &team.citations)),
        writer.paragraph(Text::ModelIs { model }, &[]),
    ];
    if team.total().max > 0 {
        blocks.push(Block::Table(table(writer, team)));
        blocks.push(Block::Pairs(pairs(writer, team)));
    }
    blocks
}

fn filled(team: &Team) -> impl Iterator<Item = (usize, Tier)> {
    team.tiers.iter().copied().enumerate().filter(|(_, tier)| tier.people.max > 0)
}

fn card(writer: &Writer<'_>, role: Role) -> RoleCard {
    writer.plan().staffing.cards.get(&role).cloned().unwrap_or_default()
}

/// A row a role: how many, whom each looks after, what the platform lets them do, what they do, who they are.
fn table(writer: &Writer<'_>, team: &Team) -> Table {
    let spans = Spans::of(team);
    let span = |at: usize| match at {
        2 => spans.lower,
        _ => spans.upper,
    };
    let head = vec![
        Column::words(writer.t(Staffing::Role)),
        Column::figures(writer.t(Text::HeadPeople)),
        Column::figures(writer.t(Text::EachLooksAfter)),
        Column::words(writer.t(Text::Duties)),
        Column::words(writer.t(Text::People)),
    ];
    let row = |(at, tier): (usize, Tier)| {
        let card = card(writer, tier.role);
        let duties = match card.duties.is_blank() {
            true => writer.tell(labels::role_duties(tier.role), &[Citation::Claim(tier.role.fact())]),
            false => Said::of(card.duties.as_str()),
        };
        let names: Vec<&str> = card.people.iter().map(|name| name.as_str()).collect();
        let names = if names.is_empty() { writer.t(Text::Open) } else { names.join(writer.joint()) };
        vec![
            writer.tell(labels::role(tier.role), &[]),
            Said::of(&team::count(tier.people)),
            Said::of(&span(at).map(span_text).unwrap_or_else(|| "—".to_owned())),
            duties,
            Said::of(&names),
        ]
    };
    Table { caption: writer.t(Staffing::Picture), head, rows: filled(team).map(row).collect() }
}

/// The spans, the rights that the platform gives, and what is left of their efficiency.
fn pairs(writer: &Writer<'_>, team: &Team) -> Vec<(String, Said)> {
    let plan = writer.plan();
    let spans = Spans::of(team);
    let written = |span: Span| format!("1:{}", span_text(span));
    let mut pairs: Vec<(String, Said)> = named_spans(team, &spans, writer.lang)
        .into_iter()
        .map(|(_, label, span)| (begun(&label), writer.said(&written(span), &[])))
        .collect();
    let n_groups = team.groups.len().to_string();
    pairs.insert(0, (writer.t(Staffing::Groups), Said::of(&n_groups)));
    if let Some(seats) = seats(plan) {
        let rule = plan.positioning.platform.admin_seats().map(Citation::Rule);
        let of = |people: People| team::count(people);
        let rights = Text::RightsOf { with: of(team.with_rights(seats)), without: of(team.without_rights(seats)) };
        pairs.push((writer.t(Text::WithRights), writer.tell(rights, rule.as_slice())));
    }
    if let Some((role, span)) = watched_span(team, &spans) {
        let name = writer.t(labels::role(role));
        let label = writer.t(Staffing::Efficiency { role: name });
        let cited = [Citation::Claim(EFFICIENCY_FACT), Citation::Ours(OwnRule::LinearEfficiency)];
        pairs.push(match efficiency(span.max) {
            Some(share) => (label, writer.said(&percent(share), &cited)),
            None => (label, writer.tell(Staffing::EfficiencyNone, &cited[..1])),
        });
    }
    pairs
}

/// The card of every role that somebody fills.
pub(super) fn roles(writer: &Writer<'_>) -> Vec<Block> {
    let team = writer.whole.team();
    let mut blocks = Vec::new();
    for (_, tier) in filled(team) {
        let role = tier.role;
        let card = card(writer, role);
        let cited = [Citation::Claim(role.fact())];
        let stated = |text: Option<crate::i18n::Both>| match text {
            Some(text) => writer.tell(text, &cited),
            None => writer.tell(Text::NotStated, &[]),
        };
        let duties = if card.duties.is_blank() {
            writer.tell(labels::role_duties(role), &cited)
        } else {
            Said::of(card.duties.as_str())
        };
        let bar = if card.bar.is_blank() { stated(labels::role_bar(role)) } else { Said::of(card.bar.as_str()) };
        let names: Vec<&str> = card.people.iter().map(|name| name.as_str()).collect();
        let names = if names.is_empty() { writer.t(Text::Open) } else { names.join(writer.joint()) };
        let mut pairs = vec![
            (writer.t(Text::Duties), duties),
            (writer.t(Text::Ability), stated(labels::role_ability(role))),
            (writer.t(Text::Bar), bar),
            (writer.t(Text::People), Said::of(&names)),
        ];
        if let Some(hours) = card.hours {
            let n = crate::domain::quantity::Bounded::get(hours);
            pairs.push((writer.t(Staffing::Hours), writer.tell(Text::HoursAWeek { n }, &[])));
        }
        blocks.push(writer.heading(labels::role(role)));
        blocks.push(Block::Pairs(pairs));
    }
    if blocks.is_empty() {
        blocks.push(Block::Answer(writer.said(&answer(writer.plan(), team, writer.lang), &[])));
    }
    blocks
}
