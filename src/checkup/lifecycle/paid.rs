//! A paid group that does not break even, or that has a price and says nothing of its value.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::figures::grouped;
use crate::i18n::text::checkup::lifecycle::Lifecycle as Text;
use crate::playbook::claims::PAID_FACT;
use crate::playbook::{Citation, OwnRule};
use crate::views::lifecycle::{LifecycleView, Outlook};

/// A paid group that does not break even.
pub const CHECK: Check = Check { code: "lifecycle.paid", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let lifecycle = whole.lifecycle();
    // Without a price there is no paid group, and no need of a forecast.
    if lifecycle.price.is_none() {
        return Vec::new();
    }
    let forecast = whole.forecast();
    let outlook = Outlook::of(&forecast.derived, whole.funnel(), &forecast.expected);
    let paid = LifecycleView::of(whole.plan, lifecycle, &outlook).paid;
    let carries = paid.filter(|paid| !paid.is_carried()).map(|paid| {
        let (title, why) = match paid.short {
            Some(short) => (Text::Short { n: grouped(short as f64, 0) }, Text::ShortWhy),
            None => (Text::NeverCarried, Text::NeverWhy),
        };
        let found = Finding::new(CHECK.code, Severity::Warning, Planner::Lifecycle, title, why);
        found.about("carries").cites([Citation::Ours(OwnRule::PaidOffer)]).at("lifecycle.price")
    });
    let values = lifecycle.values.iter().all(|value| value.is_blank()).then(|| {
        let found = Finding::new(CHECK.code, Severity::Warning, Planner::Lifecycle, Text::NoValues, Text::NoValuesWhy);
        found.about("values").cites([Citation::Claim(PAID_FACT)]).at("lifecycle.values")
    });
    carries.into_iter().chain(values).collect()
}
