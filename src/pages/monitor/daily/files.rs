//! Daily numbers as a file: our own table, empty or filled, which is read back as well.

use yew::prelude::*;

use crate::domain::monitor::Metric;
use crate::exchange::{csv, encode};
use crate::i18n::Lang;
use crate::i18n::text::monitor::{Watch as Text, labels};
use crate::pages::monitor::watched::WatchProps;
use crate::state::store::Store;

/// The heading row. Its words are those of the layout, whatever the language.
fn head(metrics: &[Metric]) -> Vec<csv::Cell> {
    let names = metrics.iter().map(|metric| csv::Cell::Text(Lang::Zh.t(labels::metric(*metric)).into_owned()));
    std::iter::once(csv::Cell::Text(Lang::Zh.t(Text::DayHead).into_owned())).chain(names).collect()
}

/// A press that hands out the empty table.
pub fn on_template(store: &Store, part: &WatchProps) -> Callback<MouseEvent> {
    hand_out(store, part, Text::Template, |_| csv::file(std::iter::once(head(&Metric::USUAL))))
}

/// A press that hands out every number.
pub fn on_numbers(store: &Store, part: &WatchProps) -> Callback<MouseEvent> {
    hand_out(store, part, Text::Daily, numbers)
}

fn numbers(part: &WatchProps) -> String {
    use crate::domain::code::Code as _;
    let days = &part.monitor.days;
    let is_used = |metric: &Metric| days.all().values().any(|daily| daily.contains_key(metric));
    let metrics: Vec<Metric> =
        Metric::ALL.iter().copied().filter(|metric| Metric::USUAL.contains(metric) || is_used(metric)).collect();
    let rows = days.all().keys().map(|day| {
        let cell = |metric: &Metric| match days.get(*day, *metric) {
            #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
            Some(count) if *metric == Metric::Sales => csv::Cell::Decimal(count as f64 / 100.0),
            #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
            Some(count) => csv::Cell::Decimal(count as f64),
            None => csv::Cell::Text(String::new()),
        };
        std::iter::once(csv::Cell::Day(*day)).chain(metrics.iter().map(cell)).collect()
    });
    csv::file(std::iter::once(head(&metrics)).chain(rows))
}

fn hand_out(
    store: &Store,
    part: &WatchProps,
    name: Text,
    file: impl Fn(&WatchProps) -> String + 'static,
) -> Callback<MouseEvent> {
    let (store, part) = (store.clone(), part.clone());
    Callback::from(move |_| {
        let name = encode::file_name(&part.plan, &format!("{}.csv", store.t(name.clone())));
        store.download(&name, "text/csv", file(&part).as_bytes());
    })
}
