//! The content calendar: what is said when, and whether its mix is what it should be.

mod desk;
mod editor;
mod export;
mod fill;
mod item;
mod list;
mod mix;
mod month;
mod quick;
mod screen;
mod toolbar;
mod waiting;

use std::rc::Rc;

use yew::prelude::*;

use crate::components::answer::Answer;
use crate::components::button::{Button, ButtonKind};
use crate::components::icon::IconName;
use crate::domain::calendar::occurrence::occurrences;
use crate::domain::plan::PlanId;
use crate::domain::positioning::timing::Timing;
use crate::exchange::sections;
use crate::i18n::figures::key;
use crate::i18n::text::calendar::{Calendar as Text, labels};
use crate::i18n::text::common::Common;
use crate::pages::frame::frame;
use crate::platform::clock;
use crate::state::store::{Store, use_store};
use desk::PartProps;
use screen::{Act, Open, Screen, View};

/// Properties of [`CalendarPage`].
#[derive(PartialEq, Properties)]
pub struct CalendarPageProps {
    /// The plan.
    pub id: PlanId,
}

/// The content calendar.
#[component]
pub fn CalendarPage(props: &CalendarPageProps) -> Html {
    let store = use_store();
    let today = clock::day();
    let screen = use_reducer_eq(|| Screen::new(today));
    let on_act = {
        let dispatcher = screen.dispatcher();
        (*use_memo((), |()| Callback::from(move |act: Act| dispatcher.dispatch(act)))).clone()
    };
    let Some(plan) = store.session.plan(&props.id).cloned() else { return Html::default() };
    let part =
        PartProps { calendar: sections::calendar(&plan), plan, screen: Rc::new((*screen).clone()), today, on_act };
    let actions = html! {
        <Button label={store.t(Text::Fill)} icon={Some(IconName::BOLT)} kind={ButtonKind::Primary}
            onclick={part.on_press(Act::Open(Open::Fill))} data_action={Some(AttrValue::Static("fill"))} />
    };
    frame(
        "calendar",
        "page page--wide",
        html! {
            <>
                <Answer eyebrow={store.t(Common::Calendar)} sentence={answer(&store, &part)} {actions}>
                    { support(&store, &part) }
                </Answer>
                <div class="calendar">
                    <div class="calendar__main">
                        { toolbar::toolbar(&store, &part) }
                        { view(&part) }
                    </div>
                    <aside class="calendar__side stack" aria-label={store.t(Text::Side)}>
                        <quick::QuickAdd ..part.clone() />
                        <mix::MixPanel ..part.clone() />
                        <waiting::Waiting ..part.clone() />
                    </aside>
                </div>
                { layer(&part) }
            </>
        },
    )
}

/// The calendar itself, as the person looks at it.
fn view(part: &PartProps) -> Html {
    match part.screen.view {
        View::Month => html! { <month::MonthGrid ..part.clone() /> },
        View::Week | View::Day | View::List => html! { <list::ItemList ..part.clone() /> },
    }
}

/// What stands over the page.
fn layer(part: &PartProps) -> Html {
    match &part.screen.open {
        Some(Open::Item(spot)) => {
            let key = spot.id.text();
            html! { <editor::Editor {key} part={part.clone()} spot={*spot} /> }
        }
        Some(Open::Fill) => html! { <fill::FillDialog ..part.clone() /> },
        Some(Open::Move(_) | Open::Scope(_) | Open::Setup | Open::Import) | None => Html::default(),
    }
}

fn answer(store: &Store, part: &PartProps) -> AttrValue {
    let (first, last) = part.screen.range();
    let n = u32::try_from(occurrences(&part.calendar, first..=last).len()).unwrap_or(u32::MAX);
    let month = labels::month_of(store.lang, first);
    if n == 0 {
        return store.t(Text::AnswerEmpty { month });
    }
    store.t(Text::Answer { month, n: key(store.t(Text::Posts { n })) })
}

/// The line under the answer: when the members are there.
fn support(store: &Store, part: &PartProps) -> Html {
    let timing = Timing::of(&part.plan.positioning);
    html! { { store.t(Text::Slot { window: timing.suggested.span() }) } }
}
