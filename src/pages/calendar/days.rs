//! The almanac's days, worked out once for what is shown.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::calendar::day::Day;
use crate::domain::calendar::{Calendar, DayLayer, OwnDay};
use crate::views::calendar::days::{DayView, days};

/// What the days depend on.
type Known = (Day, usize, Vec<DayLayer>, Vec<OwnDay>);

/// `n_days` days from `first` on. New moons take a while: they are worked out anew only for other days or layers.
#[hook]
pub fn use_days(calendar: &Rc<Calendar>, first: Day, n_days: usize) -> Rc<Vec<DayView>> {
    let known: Known = (first, n_days, calendar.hidden.clone(), calendar.days.clone());
    let calendar = Rc::clone(calendar);
    use_memo(known, move |_| days(&calendar, first, n_days))
}
