//! What the members' part shows of other parts of the plan.

use super::staffing::seats;
use crate::domain::members::layer::{LayerModel, MemberLayer, ends};
use crate::domain::members::{Members, PathStep};
use crate::domain::plan::Plan;
use crate::i18n::Lang;
use crate::i18n::figures::{key, range, whole};
use crate::i18n::text::members::{Members as Text, labels};
use crate::playbook::Citation;

/// How many members were made admins and how many seats the platform gives over all groups, where there are too few.
#[must_use]
pub fn seats_short(plan: &Plan, members: &Members) -> Option<(u32, u32)> {
    let n_groups = u32::try_from(plan.groups().len()).unwrap_or(u32::MAX);
    let seats = seats(plan)?.saturating_mul(n_groups);
    let n = u32::try_from(members.admins.len()).unwrap_or(u32::MAX);
    (n > seats).then_some((n, seats))
}

/// What the seats, and that members rise to them, rest on.
#[must_use]
pub fn seat_citations(plan: &Plan) -> Vec<Citation> {
    let rule = plan.positioning.platform.admin_seats().map(Citation::Rule);
    rule.into_iter().chain([Citation::Claim(PathStep::Admin.fact())]).collect()
}

/// How many a layer is expected to hold: the raw value, and as it is written; none where its source does not say.
#[must_use]
pub fn people(layer: MemberLayer, size: u32) -> Option<(String, String)> {
    let stated = layer.target(size)?.stated;
    let raw = if stated.is_range() { format!("{}-{}", stated.min, stated.max) } else { stated.min.to_string() };
    let n = range(&whole(stated.min), &whole(stated.max));
    Some((raw, n))
}

/// The answer: whom to look after and whom to wake up, by the chosen model.
#[must_use]
pub fn answer(plan: &Plan, members: &Members, lang: Lang) -> String {
    let model = LayerModel::chosen(plan.staffing.structure, members.model);
    let n = plan.staffing.size.get();
    let (first, last) = ends(model);
    let name = |layer| {
        let name = lang.t(labels::layer(layer)).into_owned();
        lang.pick(name.clone(), name.to_lowercase())
    };
    let heads = |n: String| key(lang.t(Text::PeopleOf { n }));
    let text = match (people(first, n), people(last, n)) {
        (Some((_, some)), Some((_, others))) => {
            Text::Answer { n, first: name(first), people: heads(some), last: name(last), others: heads(others) }
        }
        _ => {
            let days = |n: u32| key(lang.t(Text::Days { n }));
            Text::AnswerUnstated {
                n,
                model: lang.t(labels::model(model)).into_owned(),
                silent: days(members.silent_days.get()),
                leave: days(members.leave_days.get()),
            }
        }
    };
    lang.t(text).into_owned()
}
