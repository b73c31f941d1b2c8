//! The reducer's part for the staffing.

use super::action::{OwnTier, StaffingEdit};
use crate::domain::staffing::Staffing;
use crate::domain::staffing::cards::{Role, RoleCard};

/// Applies `edit` to `staffing`.
pub(super) fn apply(staffing: &mut Staffing, edit: &StaffingEdit) {
    use StaffingEdit as E;
    match edit {
        E::SetSize(size) => staffing.size = *size,
        E::SetPurpose(purpose) => staffing.purpose = *purpose,
        E::SetModel(model) => staffing.model = *model,
        E::SetOwn(tier, people) => {
            *match tier {
                OwnTier::Owners => &mut staffing.own.owners,
                OwnTier::Deputies => &mut staffing.own.deputies,
                OwnTier::Leads => &mut staffing.own.leads,
            } = *people;
        }
        E::SetSeats(seats) => staffing.native_seats = *seats,
        E::SetSplit(split) => staffing.split = *split,
        E::SetStructure(structure) => staffing.structure = *structure,
        E::SetPeople(role, people) => change_card(staffing, *role, |card| card.people.clone_from(people)),
        E::SetHours(role, hours) => change_card(staffing, *role, |card| card.hours = *hours),
        E::SetDuties(role, duties) => change_card(staffing, *role, |card| card.duties = duties.clone()),
        E::SetBar(role, bar) => change_card(staffing, *role, |card| card.bar = bar.clone()),
        E::SetRota(rota) => staffing.rota.clone_from(rota),
    }
}

/// Changes a role's card; a card that says nothing is dropped, so that equal plans are equal.
fn change_card(staffing: &mut Staffing, role: Role, change: impl FnOnce(&mut RoleCard)) {
    let mut card = staffing.cards.remove(&role).unwrap_or_default();
    change(&mut card);
    if !card.is_untouched() {
        staffing.cards.insert(role, card);
    }
}
