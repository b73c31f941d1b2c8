//! The hours of a week or a day: which of them are drawn, where a minute stands, and who stands beside whom.

use crate::domain::calendar::occurrence::Occurrence;
use crate::domain::hours::MinuteOfDay;

/// Height of an hour. Unit: CSS pixels.
pub const HOUR: u32 = 44;
/// Height of hours that are folded into one strip. Unit: CSS pixels.
pub const STRIP: u32 = 24;
/// What a drag snaps to. Unit: minutes.
pub const SNAP: u32 = 15;
/// An item is drawn at least as high as this. Unit: minutes.
const LEAST: u32 = 30;
/// So many empty hours in a row are folded.
const FOLDED: u32 = 2;
const DAY: u32 = 24 * 60;

/// Hours in a row that are drawn alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Band {
    /// First hour, 0 ..= 23.
    pub from: u32,
    /// The hour after the last, 1 ..= 24.
    pub to: u32,
    /// Whether they are folded into a strip.
    pub is_folded: bool,
}

/// The hours of a day from top to bottom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scale {
    bands: Vec<Band>,
}

impl Scale {
    /// Every hour by itself.
    #[must_use]
    pub fn unfolded() -> Self {
        Self { bands: vec![Band { from: 0, to: 24, is_folded: false }] }
    }

    /// Hours in which something lies, and strips for two and more empty ones in a row. `busy` are stretches of minutes,
    /// from and to; one that passes midnight is busy until midnight.
    #[must_use]
    pub fn folded(busy: impl IntoIterator<Item = (u32, u32)>) -> Self {
        let mut is_busy = [false; 24];
        for (from, to) in busy {
            let (first, last) = (from.min(DAY - 1) / 60, to.clamp(from + 1, DAY.max(from + 1)).div_ceil(60));
            for hour in is_busy.iter_mut().take(last as usize).skip(first as usize) {
                *hour = true;
            }
        }
        let mut bands: Vec<Band> = Vec::new();
        for (hour, is_busy) in (0..).zip(is_busy) {
            match bands.last_mut() {
                Some(last) if last.is_folded != is_busy => last.to = hour + 1,
                _ => bands.push(Band { from: hour, to: hour + 1, is_folded: !is_busy }),
            }
        }
        for band in &mut bands {
            band.is_folded &= band.to - band.from >= FOLDED;
        }
        Self { bands }
    }

    /// Its bands, from top to bottom.
    #[must_use]
    pub fn bands(&self) -> &[Band] {
        &self.bands
    }

    /// How high it is. Unit: CSS pixels.
    #[must_use]
    pub fn height(&self) -> u32 {
        self.bands.iter().map(|band| height(*band)).sum()
    }

    /// How far from the top a minute of the day stands. Unit: CSS pixels.
    #[must_use]
    pub fn top(&self, minute: u32) -> u32 {
        let mut top = 0;
        for band in &self.bands {
            if minute < band.to * 60 {
                let within = minute.saturating_sub(band.from * 60);
                return top + height(*band) * within / ((band.to - band.from) * 60);
            }
            top += height(*band);
        }
        top
    }

    /// The minute of the day at a distance from the top, on a quarter of an hour; within a strip, on the hour.
    #[must_use]
    pub fn minute(&self, y: f64) -> MinuteOfDay {
        let mut top = 0.0;
        let mut minute = f64::from(DAY - SNAP);
        for band in &self.bands {
            let high = f64::from(height(*band));
            if y < top + high {
                let part = ((y - top) / high).max(0.0);
                let snap = f64::from(if band.is_folded { 60 } else { SNAP });
                let within = part * f64::from((band.to - band.from) * 60);
                let rounded = if band.is_folded { (within / snap).floor() } else { (within / snap).round() } * snap;
                minute = f64::from(band.from * 60) + rounded;
                break;
            }
            top += high;
        }
        let minute = (minute as u32).min(DAY - SNAP);
        u16::try_from(minute).ok().and_then(MinuteOfDay::new).unwrap_or(MinuteOfDay::at(0, 0))
    }
}

fn height(band: Band) -> u32 {
    if band.is_folded { STRIP } else { (band.to - band.from) * HOUR }
}

/// Where an occurrence stands in its day's column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// From which minute of the day.
    pub from: u32,
    /// To which minute, at least half an hour later; at most midnight.
    pub to: u32,
    /// Which of the lanes side by side, from 0.
    pub lane: u32,
    /// How many lanes there are.
    pub n_lanes: u32,
}

/// One day's occurrences as they are drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Those that have room, in their order: the position of each among all, and its place.
    pub shown: Vec<(usize, Place)>,
    /// In the last lane, where there is no room for all: how many stand there.
    pub gathered: Vec<(u32, Place)>,
}

/// One day's occurrences: those that overlap stand side by side, at most so many, and the rest are gathered.
#[must_use]
pub fn column(occurrences: &[Occurrence], most_lanes: u32) -> Column {
    let mut column = Column { shown: Vec::new(), gathered: Vec::new() };
    let mut rest: Vec<Place> = Vec::new();
    for (at, place) in places(occurrences).into_iter().enumerate() {
        if place.n_lanes <= most_lanes {
            column.shown.push((at, place));
        } else if place.lane + 1 < most_lanes {
            column.shown.push((at, Place { n_lanes: most_lanes, ..place }));
        } else {
            rest.push(Place { lane: most_lanes - 1, n_lanes: most_lanes, ..place });
        }
    }
    rest.sort_by_key(|place| (place.from, place.to));
    for place in rest {
        match column.gathered.last_mut() {
            Some((n, last)) if place.from < last.to => {
                *n += 1;
                last.to = last.to.max(place.to);
            }
            _ => column.gathered.push((1, place)),
        }
    }
    column
}

/// The places of one day's occurrences, in their order, with as many lanes as it takes.
fn places(occurrences: &[Occurrence]) -> Vec<Place> {
    let mut places: Vec<Place> = occurrences.iter().map(place).collect();
    let mut order: Vec<usize> = (0..places.len()).collect();
    order.sort_by_key(|&at| (places[at].from, places[at].to));
    // Those that hang together share their number of lanes.
    let (mut cluster, mut cluster_end): (Vec<usize>, u32) = (Vec::new(), 0);
    let mut ends: Vec<u32> = Vec::new();
    let close = |cluster: &mut Vec<usize>, ends: &mut Vec<u32>, places: &mut Vec<Place>| {
        let n_lanes = u32::try_from(ends.len()).unwrap_or(1).max(1);
        cluster.drain(..).for_each(|at| places[at].n_lanes = n_lanes);
        ends.clear();
    };
    for at in order {
        let Place { from, to, .. } = places[at];
        if from >= cluster_end {
            close(&mut cluster, &mut ends, &mut places);
        }
        let lane = ends.iter().position(|&end| end <= from).unwrap_or(ends.len());
        if lane == ends.len() {
            ends.push(to);
        } else {
            ends[lane] = to;
        }
        places[at].lane = u32::try_from(lane).unwrap_or(0);
        cluster_end = cluster_end.max(to);
        cluster.push(at);
    }
    close(&mut cluster, &mut ends, &mut places);
    places
}

fn place(occurrence: &Occurrence) -> Place {
    let from = u32::from(occurrence.start.minutes()).min(DAY - LEAST);
    let to = (from + occurrence.item.length.get().max(LEAST)).min(DAY);
    Place { from, to, lane: 0, n_lanes: 1 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::day::Day;
    use crate::domain::calendar::item::{Item, ItemId};
    use crate::domain::quantity::{Bounded, Minutes};
    use crate::templates::blank_item;

    fn clock(hour: u16, minute: u16) -> MinuteOfDay {
        MinuteOfDay::at(hour, minute)
    }

    #[test]
    fn empty_hours_are_folded_and_minutes_find_their_way_back() {
        let scale = Scale::folded([(10 * 60, 11 * 60), (20 * 60, 21 * 60 + 30)]);
        let bands: Vec<(u32, u32, bool)> = scale.bands().iter().map(|b| (b.from, b.to, b.is_folded)).collect();
        let expected = [(0, 10, true), (10, 11, false), (11, 20, true), (20, 22, false), (22, 24, true)];
        assert_eq!(bands, expected);
        assert_eq!(scale.height(), 3 * STRIP + 3 * HOUR);
        for minute in [600, 615, 645, 1200, 1215, 1275] {
            let y = f64::from(scale.top(minute));
            assert_eq!(u32::from(scale.minute(y).minutes()), minute, "{minute}");
        }
        // One empty hour between two others is not worth a strip.
        let scale = Scale::folded([(0, 60), (120, 24 * 60)]);
        assert!(scale.bands().iter().all(|band| !band.is_folded));
    }

    #[test]
    fn every_height_is_a_quarter_of_an_hour_within_the_day() {
        for scale in [Scale::unfolded(), Scale::folded([]), Scale::folded([(1430, 1500), (0, 1)])] {
            let mut last = 0;
            for y in -20..=(scale.height() as i32 + 50) {
                let minute = u32::from(scale.minute(f64::from(y)).minutes());
                assert!(minute % SNAP == 0 && minute < DAY && minute >= last, "{y}: {minute} after {last}");
                last = minute;
            }
        }
    }

    fn item(length: i64) -> Item {
        Item { length: Minutes::new(length).unwrap_or(Minutes::literal(0)), ..blank_item() }
    }

    fn on_a_day<'a>(items: &'a [Item], starts: &[MinuteOfDay]) -> Vec<Occurrence<'a>> {
        let day = Day::literal(2026, 9, 16);
        let occurrence = |(item, &start)| Occurrence { id: ItemId::from_chance(1), item, day, start };
        items.iter().zip(starts).map(occurrence).collect()
    }

    #[test]
    fn what_has_no_room_is_gathered() {
        let items: Vec<Item> = (0..6).map(|_| item(60)).collect();
        let starts = [clock(9, 0), clock(9, 0), clock(9, 15), clock(9, 30), clock(15, 0), clock(15, 30)];
        let place = |(from, to, lane, n_lanes)| Place { from, to, lane, n_lanes };
        let all = on_a_day(&items, &starts);
        let shown = [(0, place((540, 600, 0, 3))), (1, place((540, 600, 1, 3)))];
        let later = [(4, place((900, 960, 0, 2))), (5, place((930, 990, 1, 2)))];
        let expected = Column { shown: [shown, later].concat(), gathered: vec![(2, place((555, 630, 2, 3)))] };
        assert_eq!(column(&all, 3), expected);
        assert_eq!(column(&all, 4).gathered, []);
        // A day holds as many as it may, and each is shown or counted.
        let items: Vec<Item> = (0..5000).map(|n| item(n % 90)).collect();
        let starts: Vec<MinuteOfDay> = (0..5000).map(|n| clock(n % 24, n % 60)).collect();
        let full = column(&on_a_day(&items, &starts), 6);
        let n_gathered: u32 = full.gathered.iter().map(|(n, _)| n).sum();
        assert_eq!(full.shown.len() + n_gathered as usize, 5000);
        assert!(full.shown.len() <= 5 * 48 && full.gathered.len() <= 48, "{}", full.shown.len());
    }

    #[test]
    fn what_overlaps_stands_side_by_side() {
        let items = [item(60), item(60), item(15), item(30), item(600)];
        let starts = [clock(9, 0), clock(9, 30), clock(10, 0), clock(12, 0), clock(23, 0)];
        let all = on_a_day(&items, &starts);
        let found: Vec<(u32, u32, u32, u32)> =
            places(&all).iter().map(|place| (place.from, place.to, place.lane, place.n_lanes)).collect();
        let expected = [(540, 600, 0, 2), (570, 630, 1, 2), (600, 630, 0, 2), (720, 750, 0, 1), (1380, 1440, 0, 1)];
        assert_eq!(found, expected);
    }
}
