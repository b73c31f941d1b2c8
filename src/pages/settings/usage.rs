//! What fills the storage.

use yew::prelude::*;

use crate::components::button::Button;
use crate::components::stacked_bar::{Segment, stacked_bar};
use crate::components::table::{TableRow, unbroken_table};
use crate::i18n::figures;
use crate::i18n::text::settings::Settings;
use crate::keeping::storage::QUOTA;
use crate::state::store::use_store;

/// The storage as a bar and a table, with what can go.
#[component]
pub fn UsageView() -> Html {
    let store = use_store();
    let usage = store.usage;
    let share = |units: usize| units as f64 / QUOTA as f64;
    let free = QUOTA.saturating_sub(usage.total());
    let drop_previous = (usage.previous > 0).then(|| {
        let store = store.clone();
        let onclick = Callback::from(move |_| store.make_room());
        (onclick, Settings::DropPrevious)
    });
    let row = |label: Settings, units: usize, action: Html| TableRow {
        cells: vec![html! { { store.t(label) } }, html! { { megabytes(units) } }, action],
        is_on: false,
    };
    let kept = html! { { store.t(Settings::Kept) } };
    let drop = match drop_previous {
        Some((onclick, label)) => html! { <Button label={store.t(label)} small={true} {onclick} /> },
        None => Html::default(),
    };
    let rows = vec![
        row(Settings::UsagePlans, usage.plans, kept.clone()),
        row(Settings::UsagePrevious, usage.previous, drop),
        row(Settings::UsageAsides, usage.asides, kept),
        row(Settings::UsageOther, usage.other, Html::default()),
        row(Settings::UsageFree, free, Html::default()),
    ];
    let used = store.t(Settings::SpaceUsed { used: megabytes(usage.total()), all: megabytes(QUOTA) });
    let segments = [
        Segment::new(share(usage.plans), "k1"),
        Segment::new(share(usage.previous), "k2"),
        Segment::new(share(usage.asides), "k3"),
        Segment::new(share(usage.other), "k5"),
    ];
    let warning = (share(usage.total()) >= 0.6)
        .then(|| store.t(Settings::SpaceWarning { percent: figures::percent(share(usage.total())) }));
    html! {
        <div class="usage">
            <p>{ &used }</p>
            { for warning.map(|warning| html! { <p class="usage__warning" role="status">{ warning }</p> }) }
            { stacked_bar(&segments, 12, Some(used)) }
            { unbroken_table(store.t(Settings::UsageLabel), Vec::new(), rows) }
        </div>
    }
}

/// UTF-16 units as people know file sizes.
fn megabytes(units: usize) -> String {
    let kilobytes = units as f64 / 1000.0;
    if kilobytes < 1000.0 {
        format!("{} KB", figures::decimal(kilobytes, usize::from(kilobytes < 10.0)))
    } else {
        format!("{} MB", figures::decimal(kilobytes / 1000.0, 1))
    }
}
