//! When the rules are revised next, and its way onto the calendar.

use std::rc::Rc;

use yew::prelude::*;

use super::desk::PartProps;
use crate::components::button::Button;
use crate::components::figure::figure;
use crate::components::icon::IconName;
use crate::components::pill::{PillTone, pill};
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::{Channel, Check, Item, Status};
use crate::domain::calendar::kind::Kind;
use crate::domain::risk::revision::{FACT, ITEM, Standing, next, put, standing};
use crate::domain::words::Words;
use crate::editing::calendar::{ItemsChange, ItemsLabel};
use crate::i18n::text::calendar::labels::day_of;
use crate::i18n::text::risk::{Risk as Text, labels};
use crate::pages::placing::change_items;
use crate::pages::said::said;
use crate::platform::{clock, page};
use crate::playbook::Citation;
use crate::state::store::Store;
use crate::templates;

/// The next revision.
pub fn line(store: &Store, part: &PartProps) -> Html {
    let Some(day) = next(&part.risk, &part.calendar, clock::day()) else {
        return html! { <p class="field__hint">{ said(&store.t(Text::RevisionNoDay), &[Citation::Claim(FACT)]) }</p> };
    };
    let standing = standing(&part.calendar, day);
    let label = match standing {
        Standing::There => None,
        Standing::Absent => Some(Text::PutRevision),
        Standing::Elsewhere => Some(Text::MoveRevision),
    };
    let shown = store.t(Text::NextRevision { day: day_of(store.lang, day) });
    html! {
        <div class="row">
            <span>{ figure("risk.next_revision", day.iso(), shown) }{ " " }{ said("", &[Citation::Claim(FACT)]) }</span>
            if let Some(label) = label {
                <Button label={store.t(label)} icon={Some(IconName::CALENDAR)} small={true}
                    onclick={on_put(store, part, day, standing)}
                    data_action={Some(AttrValue::Static("put-revision"))} />
            } else {
                { pill(store.t(Text::OnCalendar), PillTone::Ok) }
            }
        </div>
    }
}

fn on_put(store: &Store, part: &PartProps, day: Day, standing: Standing) -> Callback<MouseEvent> {
    let (store, part) = (store.clone(), part.clone());
    Callback::from(move |_| {
        let label = if standing == Standing::Elsewhere { ItemsLabel::Move } else { ItemsLabel::Add };
        let item = put(&part.calendar, day, || item(&store));
        let change = ItemsChange { label, put: vec![(ITEM, Rc::new(item))], remove: Vec::new() };
        change_items(&store, &part.plan.id, change, store.t(Text::RevisionPut { day: day_of(store.lang, day) }));
        // The button goes.
        page::focus("[name='risk.revised_on']");
    })
}

/// The item: for the team, with what S2 asks of a revision to tick.
fn item(store: &Store) -> Item {
    let check = |text| Check { text: Words::cut(&store.t(text)), is_done: false };
    Item {
        kind: Kind::Notice,
        title: Words::cut(&store.t(labels::REVISION_TITLE)),
        channel: Channel::Team,
        status: Status::Ready,
        checks: labels::REVISION_CHECKS.map(check).to_vec(),
        ..templates::blank_item()
    }
}
