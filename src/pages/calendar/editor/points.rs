//! The three points of an event, each with whether it is met and, if not, one press that meets it.

use yew::prelude::*;

use super::FormProps;
use crate::components::button::Button;
use crate::components::icon::{IconName, sized_icon};
use crate::domain::calendar::effort;
use crate::domain::calendar::event::{Point, companion, points};
use crate::domain::calendar::item::Item;
use crate::domain::calendar::kind::Kind;
use crate::domain::calendar::occurrence::Spot;
use crate::domain::code::Code;
use crate::domain::words::Words;
use crate::editing::calendar::ItemsLabel;
use crate::i18n::text::calendar::editing::{self, Editing as Text};
use crate::i18n::text::calendar::labels;
use crate::pages::calendar::desk::rework;
use crate::pages::calendar::item::title;
use crate::pages::calendar::screen::{Act, Open};
use crate::pages::cite::Cite;
use crate::platform::page;
use crate::playbook::Citation;
use crate::playbook::claims::PREVIEW_FACT;
use crate::state::store::Store;
use crate::templates;

/// The three points.
pub fn panel(store: &Store, props: &FormProps) -> Html {
    let met = points(&props.part.calendar, props.spot, &props.item);
    let has_day = props.spot.day.is_some();
    let row = |point: Point| {
        let (is_met, at, words) = match point {
            Point::Notice => (met.notice.is_some(), met.notice, Text::AddNotice),
            Point::Host => (met.has_host, None, Text::AddHost),
            Point::FollowUp => (met.follow_up.is_some(), met.follow_up, Text::AddFollowUp),
        };
        let (icon, class) = if is_met { (IconName::OK, "is-met") } else { (IconName::MINUS, "is-open") };
        html! {
            <li class={classes!("points__row", class)} data-point={point.code()} data-met={is_met.to_string()}>
                { sized_icon(icon, 16) }
                <span class="points__words">
                    { store.t(editing::point(point)) }
                    { for at.map(|spot| link(store, props, spot)) }
                </span>
                if !is_met && (has_day || point == Point::Host) {
                    <Button label={store.t(words)} small={true} onclick={add(store, props, point)}
                        data_action={Some(AttrValue::from(format!("point-{}", point.code())))} />
                }
            </li>
        }
    };
    html! {
        <section class="points" aria-label={store.t(Text::Points)}>
            <p class="points__head">
                <span>{ store.t(Text::Points) }</span>{ " " }<Cite citation={Citation::Claim(PREVIEW_FACT)} />
            </p>
            <ul class="points__list">{ for Point::ALL.iter().map(|&point| row(point)) }</ul>
            if !has_day {
                <p class="field__hint">{ store.t(Text::PointsNeedDay) }</p>
            }
        </section>
    }
}

/// The day of what meets a point; a press opens it.
fn link(store: &Store, props: &FormProps, spot: Spot) -> Html {
    let (Some(day), Some(item)) = (spot.day, props.part.calendar.items.get(&spot.id)) else { return Html::default() };
    html! {
        <button type="button" class="text-link" title={title(store, item)}
            onclick={props.part.on_press(Act::Open(Open::Item(spot)))}>
            { labels::day_of(store.lang, day) }
        </button>
    }
}

/// What meets a point.
fn add(store: &Store, props: &FormProps, point: Point) -> Callback<MouseEvent> {
    let (store, props) = (store.clone(), props.clone());
    let name = title(&store, &props.item).to_string();
    let (kind, days, name) = match point {
        Point::Notice => (Kind::Notice, -1, Text::NoticeTitle { title: name }),
        // It shows who won and thanks them: a story of members (ours).
        Point::FollowUp => (Kind::Emotional, 1, Text::FollowUpTitle { title: name }),
        Point::Host => return Callback::from(|_| page::focus("input[name='calendar.item.owner']")),
    };
    Callback::from(move |_| {
        let new = Item {
            kind,
            title: Words::cut(&store.t(&name)),
            when: companion(&props.part.setting(), props.spot, &props.item, kind, days),
            length: effort::length(kind),
            owner: props.item.owner.clone(),
            ..templates::blank_item()
        };
        rework(&store, &props.part.plan.id, ItemsLabel::Add, |rework| rework.add(new));
    })
}
