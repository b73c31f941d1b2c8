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
