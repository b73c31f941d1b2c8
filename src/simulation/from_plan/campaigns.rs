//! The campaigns that a calendar holds, on their days.

use std::collections::BTreeMap;

use crate::domain::calendar::Calendar;
use crate::domain::calendar::anchor::Anchors;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::form::Form;
use crate::domain::calendar::item::{Channel, Item, ItemId, Status};
use crate::domain::calendar::meter::is_in_group;
use crate::domain::calendar::occurrence::Timeline;
use crate::domain::code::Code;
use crate::domain::quantity::{Bounded, Horizon};
use crate::simulation::inputs::Campaign;

/// Most campaigns that are simulated.
pub const MOST: usize = 500;
/// So many are counted; how many more a calendar has is not worth looking through all of its days.
const COUNTED: usize = 2000;
/// Days that are looked at together: thousands of series are not held on all of their days at once.
const STRETCH: i32 = 14;

/// What one item is as a campaign.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Held {
    /// The campaign on one of its days.
    pub campaign: Campaign,
    /// Whether it is a benefit, which brings orders.
    pub is_benefit: bool,
    /// Where its participation comes from.
    pub participation: From,
}

/// Where a campaign's participation comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum From {
    /// The middle of the range that S2 states for a form.
    Form(Form),
    /// The middle of a range of one's own.
    Own,
    /// Nothing is said: the bar.
    Bar,
}

/// All campaigns of a calendar from a day on.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Campaigns {
    /// The first [`MOST`], by day and time.
    pub held: Vec<(ItemId, Held)>,
    /// Where each item stands among them.
    pub places: BTreeMap<ItemId, Vec<usize>>,
    /// How many there are on each day, those that are left out, too, until there are enough.
    pub on_day: Vec<u32>,
}

/// The day on which a plan begins: the opening of its group, else the first day on which anything stands that members
/// see. What only the team sees comes before the opening as well as after it.
#[must_use]
pub fn start(calendar: &Calendar) -> Option<Day> {
    let mut anchors = Anchors::new(calendar);
    let shown = calendar.items.iter().filter(|(_, item)| item.channel != Channel::Team);
    let first = || shown.filter_map(|(&id, item)| anchors.day(id, item).ok()).min();
    calendar.opens_on.or_else(first)
}

/// What an item is as a campaign; none where it is none ([`crate::playbook::OwnRule::CampaignItems`]).
#[must_use]
pub fn held(item: &Item) -> Option<Held> {
    let is_benefit = item.kind.is_event();
    let counts = is_in_group(item) && item.status != Status::Skipped && (is_benefit || item.expected.is_some());
    if !counts {
        return None;
    }
    let mut campaign = Campaign::usual();
    if !is_benefit {
        campaign.conversion = 0.0;
    }
    let Some(expected) = item.expected else { return Some(Held { campaign, is_benefit, participation: From::Bar }) };
    campaign.participation = f64::from(expected.min.get() + expected.max.get()) / 200.0;
    let form = Form::ALL.iter().find(|form| form.expected() == Some(expected));
    let participation = form.map_or(From::Own, |&form| From::Form(form));
    Some(Held { campaign, is_benefit, participation })
}

impl Campaigns {
    /// The campaigns of `calendar` within the longest forecast that begins on `start`.
    #[must_use]
    pub fn of(calendar: &Calendar, start: Day) -> Self {
        let mut campaigns = Self { on_day: vec![0; Horizon::MAX as usize], ..Self::default() };
        if !calendar.items.values().any(|item| held(item).is_some()) {
            return campaigns;
        }
        let timeline = Timeline::new(calendar);
        let last = i32::try_from(Horizon::MAX).unwrap_or(i32::MAX) - 1;
        let mut from = 0;
        let mut n_counted = 0;
        while from <= last && n_counted < COUNTED {
            let Some(first) = start.plus(from) else { break };
            let end = start.plus((from + STRETCH - 1).min(last)).unwrap_or(Day::LAST);
            for occurrence in timeline.occurrences(calendar, first..=end) {
                let Some(held) = held(occurrence.item) else { continue };
                let day = start.days_until(occurrence.day).unsigned_abs();
                n_counted += 1;
                campaigns.add(occurrence.id, Held { campaign: Campaign { day, ..held.campaign }, ..held });
            }
            from += STRETCH;
        }
        campaigns
    }

    fn add(&mut self, id: ItemId, held: Held) {
        if let Some(n) = self.on_day.get_mut(held.campaign.day as usize) {
            *n += 1;
        }
        if self.held.len() < MOST {
            self.places.entry(id).or_default().push(self.held.len());
            self.held.push((id, held));
        }
    }

    /// Those before a day that are simulated, and how many are left out; of thousands, at least how many.
    #[must_use]
    pub fn before(&self, day: u32) -> (&[(ItemId, Held)], u32) {
        let n = self.held.partition_point(|(_, held)| held.campaign.day < day);
        let all: u32 = self.on_day.iter().take(day as usize).sum();
        (&self.held[..n], all.saturating_sub(u32::try_from(n).unwrap_or(all)))
    }
}
