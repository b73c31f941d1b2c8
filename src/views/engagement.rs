//! What the page of talk and incentives takes from the forecast.

use crate::domain::engagement::points::Activity;
use crate::domain::engagement::{Engagement, Rate};
use crate::simulation::expected::Expected;
use crate::simulation::series::Series;
use crate::views::entry::rate_of;

/// How active so many members are expected to be: as active as those of the forecast on its last day with members.
#[must_use]
pub fn activity(members: u32, expected: &Expected) -> Activity {
    let of = |series| expected.series(series).iter().rev();
    let days = of(Series::Members).zip(of(Series::Speakers)).zip(of(Series::Messages));
    let last = days.map(|((members, speakers), messages)| (*members, *speakers, *messages));
    let (share, a_member) = last
        .filter(|(members, ..)| *members >= 1.0)
        .map(|(members, speakers, messages)| (speakers / members, messages / members))
        .next()
        .unwrap_or((0.0, 0.0));
    let members = f64::from(members);
    Activity { members, speakers: share.min(1.0) * members, messages: a_member * members }
}

/// Who takes part in ordinary chat: as the person says, else as many as speak on a day of the forecast.
#[must_use]
pub fn ordinary(engagement: &Engagement, activity: &Activity) -> Option<Rate> {
    engagement.ordinary.or_else(|| activity.speaking().filter(|share| *share > 0.0).and_then(rate_of))
}
