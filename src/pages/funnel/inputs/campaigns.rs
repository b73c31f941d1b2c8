//! What is held: the numbers of all campaigns, then the calendar's items, each of which can have its own.

use yew::prelude::*;

use super::desk::Desk;
use super::folds::{Act, Fold, fold, item_name};
use super::groups::plain;
use crate::components::button::{Button, ButtonKind};
use crate::components::empty_state::empty_state;
use crate::components::text_link::{button_link, text_link};
use crate::domain::calendar::Calendar;
use crate::domain::calendar::occurrence::Spot;
use crate::domain::code::Code;
use crate::domain::funnel::group::Group;
use crate::domain::funnel::key::{CampaignField, Key};
use crate::exchange::sections;
use crate::i18n::text::calendar::Calendar as CalendarText;
use crate::i18n::text::funnel::panel::Panel as Text;
use crate::pages::item_link;
use crate::state::route::{Planner, Route};
use crate::views::funnel::figures::short_day_text;
use crate::views::funnel::items::{CampaignItem, campaign_items};

/// The campaigns.
pub fn campaigns(desk: &Desk<'_>) -> Html {
    let Desk { store, props, .. } = desk;
    let to_calendar = Route::plan(&props.plan.id, Planner::Calendar).href();
    let items = campaign_items(&props.ground, &props.derived);
    if items.is_empty() {
        return html! {
            <>
                { empty_state(store.t(Text::NoCampaigns), button_link(to_calendar, store.t(Text::OpenCalendar))) }
                <p class="inputs__meaning">{ store.t(Text::NoCampaignsHint) }</p>
                { plain(desk, Group::Campaigns) }
            </>
        };
    }
    let common: Vec<Key> = CampaignField::ALL.iter().map(|&field| Key::Campaigns(field)).collect();
    let calendar = sections::calendar(&props.plan);
    let n_more = items.len().saturating_sub(desk.folds.n_items);
    let more = {
        let dispatcher = desk.folds.dispatcher();
        Callback::from(move |_: MouseEvent| dispatcher.dispatch(Act::More))
    };
    html! {
        <>
            { desk.fields(&common) }
            { plain(desk, Group::Campaigns) }
            <div class="inputs__items" role="group" aria-label={store.t(Text::EachCampaign)}>
                <p class="inputs__sub weekdays-row__head">
                    <span aria-hidden="true">{ store.t(Text::EachCampaign) }</span>
                    { text_link(to_calendar, store.t(Text::OpenCalendar)) }
                </p>
                <div>{ for items.iter().take(desk.folds.n_items).map(|item| one(desk, &calendar, *item)) }</div>
                if n_more > 0 {
                    <Button kind={ButtonKind::Ghost} small={true} onclick={more}
                        label={store.t(Text::MoreItems { n: u32::try_from(n_more).unwrap_or(u32::MAX) })}
                        data_action={Some(AttrValue::Static("more-campaigns"))} />
                }
            </div>
        </>
    }
}

/// An item, with numbers of its own.
fn one(desk: &Desk<'_>, calendar: &Calendar, item: CampaignItem) -> Html {
    let Desk { store, props, .. } = desk;
    let keys: Vec<Key> = CampaignField::ALL.iter().map(|&field| Key::Campaign(item.id, field)).collect();
    let title = calendar.items.get(&item.id).map(|item| item.title.as_str()).filter(|title| !title.trim().is_empty());
    let title = title.map_or_else(|| store.t(CalendarText::Untitled), |title| title.to_owned().into());
    let start = props.derived.start();
    let day = start.map(|start| short_day_text(start, item.first, store.lang)).unwrap_or_default();
    let head = Fold {
        name: item_name(item.id),
        class: None,
        title,
        summary: store.t(Text::Dates { n: item.n_dates, day }),
        is_changed: keys.iter().any(|&key| desk.is_said(key)),
    };
    let spot = Spot { id: item.id, day: start.and_then(|start| start.plus(i32::try_from(item.first).ok()?)) };
    fold(desk.folds, head, || {
        html! {
            <>
                <p class="inputs__meaning">
                    { text_link(item_link::href(&props.plan.id, Planner::Calendar, spot), store.t(Text::OpenItem)) }
                </p>
                { desk.fields(&keys) }
            </>
        }
    })
}
