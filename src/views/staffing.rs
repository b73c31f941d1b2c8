//! What the staffing page shows: who has a seat, who looks after whom, and how the members fall into layers.

use crate::domain::apportion::even_parts;
use crate::domain::plan::Plan;
use crate::domain::quantity::{Bounded, GroupSize, Seats};
use crate::domain::staffing::cards::Role;
use crate::domain::staffing::span::{Span, Spans};
use crate::domain::staffing::team::{Team, deputies_and_leads, groups};
use crate::domain::staffing::{Split, StaffingModel};
use crate::domain::structure::layers;
use crate::i18n::Lang;
use crate::i18n::figures::{decimal, key, range, whole};
use crate::i18n::text::labels;
use crate::i18n::text::staffing::Staffing as Text;
use crate::views::team;

/// One group as the picture draws it.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupPicture {
    /// Members.
    pub members: u32,
    /// The top role, with or without native rights.
    pub owner: Seat,
    /// The middle tier.
    pub deputies: Vec<Seat>,
    /// The members in columns, one a person of the lower tier; one column where there is none.
    pub columns: Vec<Column>,
}

/// A person's place in a group.
#[derive(Debug, Clone, PartialEq)]
pub struct Seat {
    /// The role.
    pub role: Role,
    /// Who fills it.
    pub person: Option<String>,
    /// Whether the platform gives admin rights to this place.
    pub has_rights: bool,
}

/// The members that one person looks after.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// That person.
    pub lead: Option<Seat>,
    /// The person of the middle tier above.
    pub deputy_idx: usize,
    /// Members by layer, from the core outwards.
    pub layers: [u32; 4],
}

/// Admin seats beside the owner's: one's own figure, else the platform rule's; none if nobody knows.
#[must_use]
pub fn seats(plan: &Plan) -> Option<u32> {
    plan.staffing.native_seats.or(plan.positioning.platform.default_seats()).map(Seats::get)
}

/// Every group of `team`, drawn with the plan's people and layers.
#[must_use]
pub fn pictures(plan: &Plan, team: &Team) -> Vec<GroupPicture> {
    let n_groups = u32::try_from(team.groups.len()).unwrap_or(1);
    let [top, middle, lower] = team.tiers;
    let seats = seats(plan);
    let mut people = [top, middle, lower].map(|tier| {
        let card = plan.staffing.cards.get(&tier.role);
        card.map(|card| card.people.iter().map(|name| name.as_str().to_owned()).collect::<Vec<_>>())
            .unwrap_or_default()
            .into_iter()
    });
    let spread = |n: u32| even_parts(n, n_groups);
    let (middles, lowers) = (spread(middle.people.max), spread(lower.people.max));
    let counts = team.groups.iter().enumerate().map(|(i, &members)| match team.model {
        StaffingModel::SizeBands => (members, deputies_and_leads(members)),
        _ => (members, (middles[i], lowers[i])),
    });
    counts
        .map(|(members, (n_middle, n_lower))| {
            // The owner's seat, then the admins' in order of the tiers.
            let mut left = seats.map_or(0, |seats| seats + 1);
            let mut seat = |role: Role, tier: usize| {
                let has_rights = left > 0;
                left = left.saturating_sub(1);
                Seat { role, person: people[tier].next(), has_rights }
            };
            let owner = seat(top.role, 0);
            let deputies: Vec<Seat> = (0..n_middle).map(|_| seat(middle.role, 1)).collect();
            let leads: Vec<Seat> = (0..n_lower).map(|_| seat(lower.role, 2)).collect();
            GroupPicture { members, owner, columns: columns(plan, members, leads, deputies.len()), deputies }
        })
        .collect()
}

/// Deals the members out to the leads, layer by layer, so that every lead has some of each.
fn columns(plan: &Plan, members: u32, leads: Vec<Seat>, n_deputies: usize) -> Vec<Column> {
    let n_columns = leads.len().max(1);
    let mut dealt = vec![[0_u32; 4]; n_columns];
    let mut next = 0;
    for (layer, count) in layers(members, plan.staffing.structure).iter().enumerate() {
        for _ in 0..count.drawn {
            dealt[next % n_columns][layer.min(3)] += 1;
            next += 1;
        }
    }
    let mut leads = leads.into_iter();
    let column = |(i, layers)| Column { lead: leads.next(), deputy_idx: i * n_deputies.max(1) / n_columns, layers };
    dealt.into_iter().enumerate().map(column).collect()
}

/// The team under the chosen model for every size up to `max`, as a curve: size → people at most.
#[must_use]
pub fn curve(plan: &Plan, max: u32, cap: u32) -> Vec<(u32, u32)> {
    let staffing = &plan.staffing;
    let step = (max / 250).max(1);
    let sizes = (GroupSize::MIN..=max).step_by(step as usize);
    let mut points: Vec<(u32, u32)> = Vec::new();
    for size in sizes {
        let people = Team::new(size, staffing.model, &staffing.own, &groups(size, staffing.split, cap)).total().max;
        if points.last().is_none_or(|&(_, last)| last != people) {
            points.push((size, people));
        }
    }
    points
}

/// The team under the chosen model in one large group or in several small ones.
#[must_use]
pub fn split_team(plan: &Plan, split: Split, cap: u32) -> Team {
    let staffing = &plan.staffing;
    let size = staffing.size.get();
    Team::new(size, staffing.model, &staffing.own, &groups(size, split, cap))
}

/// The answer: how many people the plan asks for, in which roles.
#[must_use]
pub fn answer(plan: &Plan, team: &Team, lang: Lang) -> String {
    let size = whole(plan.staffing.size.get());
    let purpose = lang.t(labels::purpose(plan.staffing.purpose)).into_owned();
    let total = team.total();
    if total.max == 0 {
        return lang.t(Text::AnswerNobody { size, purpose }).into_owned();
    }
    let total = key(lang.t(Text::TotalPeople { n: team::count(total) }));
    lang.t(Text::Answer { size, purpose, total, tiers: tiers(team, lang) }).into_owned()
}

/// The tiers that somebody is in: `1 位群主、4 位副群主`.
#[must_use]
pub fn tiers(team: &Team, lang: Lang) -> String {
    let tiers = team.tiers.iter().filter(|tier| tier.people.max > 0).map(|tier| {
        let role = within(&lang.t(labels::role(tier.role)), lang);
        lang.t(Text::TierCount { n: team::count(tier.people), role }).into_owned()
    });
    tiers.collect::<Vec<_>>().join(lang.pick("、", ", "))
}

/// A role within a sentence.
fn within(role: &str, lang: Lang) -> String {
    lang.pick(role.to_owned(), role.to_ascii_lowercase())
}

/// `34.6`, or `17.3–32.1`.
#[must_use]
pub fn span_text(span: Span) -> String {
    range(&decimal(span.min, 1), &decimal(span.max, 1))
}

/// The spans that the team has, each with its mark and its words.
#[must_use]
pub fn named_spans(team: &Team, spans: &Spans, lang: Lang) -> Vec<(&'static str, String, Span)> {
    let role = |i: usize| within(&lang.t(labels::role(team.tiers[i].role)), lang);
    let upper_roles =
        if team.tiers[1].people.max > 0 { lang.t(Text::And { a: role(0), b: role(1) }).into_owned() } else { role(0) };
    let words = |text: Text| lang.t(text).into_owned();
    [
        spans.head.map(|span| ("staffing.members_per_staff", words(Text::SpanHead), span)),
        spans.lower.map(|span| ("staffing.members_per_lead", words(Text::SpanEach { who: role(2) }), span)),
        spans
            .upper
            .filter(|_| team.tiers[2].people.max > 0)
            .map(|span| ("staffing.members_per_upper", words(Text::SpanUpper { roles: upper_roles }), span)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The tier nearest to the members, whose span decides the efficiency.
#[must_use]
pub fn watched_span(team: &Team, spans: &Spans) -> Option<(Role, Span)> {
    let lowest = team.tiers.iter().rposition(|tier| tier.people.max > 0)?;
    let span = if lowest == 2 { spans.lower } else { spans.upper };
    span.map(|span| (team.tiers[lowest].role, span))
}
