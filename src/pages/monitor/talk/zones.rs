//! The zones that a group can live in: China's, those whose clocks change and where Chinese people live, this device's own,
//! and every distance from UTC.

use std::cell::RefCell;
use std::collections::BTreeMap;

use yew::prelude::*;

use crate::i18n::text::measured::Measured as Text;
use crate::measuring::zone::Zone;
use crate::platform::intl;
use crate::platform::measurer::breath;
use crate::state::store::Store;

/// The zone in which a group lives unless somebody says otherwise.
pub const SHANGHAI: &str = "Asia/Shanghai";

/// Zones whose clocks change.
const CHANGING: [(&str, Text); 9] = [
    ("America/New_York", Text::NewYork),
    ("America/Chicago", Text::Chicago),
    ("America/Denver", Text::Denver),
    ("America/Los_Angeles", Text::LosAngeles),
    ("Europe/London", Text::London),
    ("Europe/Paris", Text::Paris),
    ("Europe/Athens", Text::Athens),
    ("Australia/Sydney", Text::Sydney),
    ("Pacific/Auckland", Text::Auckland),
];

/// Distances from UTC that clocks of this world have. Unit: quarters of an hour.
const DISTANCES: [i32; 37] = [
    -48, -44, -40, -38, -36, -32, -28, -24, -20, -16, -14, -12, -8, -4, 0, 4, 8, 12, 14, 16, 18, 20, 22, 23, 24, 26,
    28, 32, 36, 38, 40, 42, 44, 48, 51, 52, 56,
];

/// The years that chats are of: 2005, before WeChat was, to 2040. Unit: seconds since 1970.
const YEARS: std::ops::Range<i64> = 1_104_537_600..2_208_988_800;
/// No clock of those years changes twice in two weeks. Unit: seconds.
const STEP: u32 = 14 * 86_400;

thread_local! {
    /// What the browser was asked already: a table takes it some hundredths of a second.
    static KNOWN: RefCell<BTreeMap<String, Zone>> = const { RefCell::new(BTreeMap::new()) };
}

/// A zone by its name; Shanghai where nobody knows it.
pub fn zone_of(name: &str) -> Zone {
    let found = || {
        let clock = intl::clock_of(name)?;
        Some(Zone::searched(YEARS, STEP, clock))
    };
    let known = Zone::from_name(name).or_else(|| KNOWN.with_borrow(|known| known.get(name).cloned()));
    known.unwrap_or_else(|| {
        let zone = found().unwrap_or_else(Zone::shanghai);
        KNOWN.with_borrow_mut(|known| known.insert(name.to_owned(), zone.clone()));
        zone
    })
}

/// A zone whose clock is always so far ahead of UTC: `+08:00`. Unit: quarters of an hour.
pub fn zone_name(quarters: i32) -> String {
    let (hours, minutes) = (quarters.abs() / 4, quarters.abs() % 4 * 15);
    format!("{}{hours:02}:{minutes:02}", if quarters < 0 { '-' } else { '+' })
}

/// Somebody is about to choose a file: what the browser takes time to say of zones, it is asked before they have.
pub fn look_up() {
    wasm_bindgen_futures::spawn_local(async {
        breath().await;
        // What it is, whoever asks next is told at once.
        let _ = intl::own_zone();
    });
}

/// What can be chosen, with how it is told.
pub fn options(store: &Store) -> Vec<(AttrValue, AttrValue)> {
    let distance = |quarters: &i32| {
        let name = zone_name(*quarters);
        (AttrValue::from(name.clone()), AttrValue::from(format!("UTC{name}")))
    };
    let is_listed = |zone: &str| zone == SHANGHAI || CHANGING.iter().any(|(name, _)| *name == zone);
    let own = intl::own_zone().filter(|zone| !is_listed(zone) && Zone::from_name(zone).is_none());
    let own = own.map(|zone| (AttrValue::from(zone.clone()), store.t(Text::OwnZone { zone })));
    let changing = CHANGING.map(|(name, text)| (AttrValue::Static(name), store.t(text)));
    let shanghai = (AttrValue::Static(SHANGHAI), store.t(Text::Shanghai));
    std::iter::once(shanghai).chain(own).chain(changing).chain(DISTANCES.iter().map(distance)).collect()
}
