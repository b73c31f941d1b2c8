//! Spans and what they do to efficiency.

use super::team::{People, Team};
use crate::playbook::claims::{EFFICIENCY_DROP, SIZE_BANDS, SPAN_OF_DROP};

/// Members an admin, from fewest to most; the team's range turned round.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Span {
    /// With the largest team.
    pub min: f64,
    /// With the smallest team.
    pub max: f64,
}

impl Span {
    /// `members` looked after by so many `people`; none if there may be nobody.
    #[must_use]
    pub fn new(members: u32, people: People) -> Option<Self> {
        (people.min > 0).then(|| Self {
            min: f64::from(members) / f64::from(people.max),
            max: f64::from(members) / f64::from(people.min),
        })
    }
}

/// The three spans of a team.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spans {
    /// Members a head: everyone in the team counts.
    pub head: Option<Span>,
    /// Members an owner or deputy: the upper two tiers.
    pub upper: Option<Span>,
    /// Members a lead: the lower tier.
    pub lower: Option<Span>,
}

impl Spans {
    /// The spans of `team`.
    #[must_use]
    pub fn of(team: &Team) -> Self {
        let [top, middle, lower] = team.tiers.map(|tier| tier.people);
        Self {
            head: Span::new(team.size, team.total()),
            upper: Span::new(team.size, top + middle),
            lower: Span::new(team.size, lower),
        }
    }
}

/// What is left of an admin's efficiency at a span, as a fraction; nothing is stated beyond 1:200.
///
/// S0 gives one point, −40 % at 1:200. Full efficiency up to 1:50 and the line between are ours.
#[must_use]
pub fn efficiency(span: f64) -> Option<f64> {
    let (full, drop_at) = (f64::from(SIZE_BANDS[0].printed_span), f64::from(SPAN_OF_DROP));
    let drop = f64::from(EFFICIENCY_DROP.tenths()) / 1000.0;
    match span {
        s if s <= full => Some(1.0),
        s if s <= drop_at => Some(1.0 - drop * (s - full) / (drop_at - full)),
        _ => None,
    }
}
