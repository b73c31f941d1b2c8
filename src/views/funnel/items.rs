//! The items of the calendar that are campaigns of a forecast.

use std::collections::BTreeMap;

use crate::domain::calendar::item::ItemId;
use crate::simulation::from_plan::{Derived, Ground};

/// An item with its campaigns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CampaignItem {
    /// The item.
    pub id: ItemId,
    /// How often it is held within the forecast.
    pub n_dates: u32,
    /// The first day, counted from 0.
    pub first: u32,
}

/// The items that are simulated, by their first day.
#[must_use]
pub fn campaign_items(ground: &Ground, derived: &Derived) -> Vec<CampaignItem> {
    let mut items: Vec<CampaignItem> = Vec::new();
    let mut place_of: BTreeMap<ItemId, usize> = BTreeMap::new();
    for (id, held) in ground.campaigns.held.iter().take(derived.layout.n_campaigns) {
        let place = *place_of.entry(*id).or_insert_with(|| {
            items.push(CampaignItem { id: *id, n_dates: 0, first: held.campaign.day });
            items.len() - 1
        });
        if let Some(item) = items.get_mut(place) {
            item.n_dates += 1;
        }
    }
    items
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::domain::calendar::day::Day;
    use crate::domain::calendar::item::{At, Item, When};
    use crate::domain::calendar::kind::Kind;
    use crate::domain::funnel::Funnel;
    use crate::domain::hours::MinuteOfDay;
    use crate::domain::plan::PlanId;
    use crate::domain::quantity::Horizon;
    use crate::templates::{blank, blank_calendar, blank_entry, blank_funnel, blank_item};

    fn benefit(day: u32) -> Rc<Item> {
        let at = At::Day(Day::literal(2026, 9, 1).plus(day as i32).unwrap());
        let start = MinuteOfDay::parse("20:00").unwrap();
        Rc::new(Item { kind: Kind::Benefit, when: Some(When { at, start }), ..blank_item() })
    }

    #[test]
    fn items_stand_by_their_first_day_and_those_beyond_the_forecast_are_left_out() {
        let mut calendar = blank_calendar();
        let ids = [1, 2, 3].map(ItemId::from_chance);
        for (id, day) in ids.into_iter().zip([9, 2, 40]) {
            calendar.items.insert(id, benefit(day));
        }
        let ground = Rc::new(Ground::new(&blank(PlanId::new("plan").unwrap()), &calendar, &blank_entry()));
        let mut funnel = blank_funnel();
        let found = |funnel: &Funnel| {
            let items = campaign_items(&ground, &ground.derive(funnel, None));
            items.iter().map(|item| (item.id, item.n_dates, item.first)).collect::<Vec<_>>()
        };
        assert_eq!(found(&funnel), [(ids[1], 1, 0), (ids[0], 1, 7), (ids[2], 1, 38)]);
        funnel.horizon = Horizon::literal(30);
        assert_eq!(found(&funnel).len(), 2);
    }
}
