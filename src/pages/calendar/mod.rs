//! The content calendar: what is said when, and whether its mix is what it should be.

mod acts;
mod answer;
mod carry;
mod day;
mod days;
mod desk;
mod editor;
mod export;
mod fill;
mod filter;
mod findings;
mod hours;
mod import;
mod item;
mod keys;
mod list;
mod mix;
mod month;
mod move_to;
mod quick;
mod scope;
mod screen;
mod setup;
mod sheet_print;
mod toolbar;
mod typed;
mod waiting;
mod week;

use std::collections::BTreeSet;
use std::rc::Rc;

use yew::prelude::*;

use crate::components::answer::Answer;
use crate::components::button::{Button, ButtonKind};
use crate::components::drag::use_drag;
use crate::components::icon::IconName;
use crate::components::media::use_is_phone;
use crate::components::settled::use_settled;
use crate::domain::calendar::Calendar;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::ItemId;
use crate::domain::calendar::occurrence::Timeline;
use crate::exchange::sections;
use crate::i18n::text::calendar::Calendar as Text;
use crate::i18n::text::common::Common;
use crate::pages::frame::{PlanProps, frame, on_paper, waiting_frame};
use crate::pages::item_link::use_item_asked;
use crate::platform::clock;
use crate::state::route::Planner;
use crate::state::store::{Store, use_store};
use crate::views::calendar::filter::Index;
use desk::PartProps;
use screen::{Act, Open, Screen, View};

/// The content calendar.
#[component]
pub fn CalendarPage(props: &PlanProps) -> Html {
    let store = use_store();
    let today = clock::day();
    let screen = use_reducer_eq(|| Screen::new(today));
    let on_act = {
        let dispatcher = screen.dispatcher();
        (*use_memo((), |()| Callback::from(move |act: Act| dispatcher.dispatch(act)))).clone()
    };
    let calendar = sections::calendar(&props.plan);
    let timeline = use_memo(Rc::clone(&calendar), |calendar| Timeline::new(calendar));
    let matching = use_matching(&calendar, &screen);
    // Callbacks outlive renders, so they find the newest page through a reference.
    let newest = use_mut_ref(|| None::<(Store, PartProps)>);
    let on_add = {
        let newest = newest.clone();
        let add = move |when| {
            let newest = newest.borrow().clone();
            if let Some((store, part)) = newest {
                acts::add(&store, &part, when);
            }
        };
        (*use_memo((), |()| Callback::from(add))).clone()
    };
    let part = PartProps {
        plan: props.plan.clone(),
        calendar,
        screen: Rc::new((*screen).clone()),
        today,
        matching,
        timeline,
        on_act,
        on_add,
    };
    *newest.borrow_mut() = Some((store.clone(), part.clone()));
    let meter = mix::measured(&part);
    let is_phone = use_is_phone();
    // Measuring and looking for what to mend takes longer than drawing a month: turning pages does not wait for it.
    let side = use_settled(part.clone());
    let root = use_node_ref();
    use_drag(root.clone(), carry::carrying(&store, &part));
    keys::use_keys(&store, &part);
    {
        let (on_act, calendar) = (part.on_act.clone(), Rc::clone(&part.calendar));
        use_item_asked(&part.plan.id, Planner::Calendar, move |spot| {
            // What is gone since leaves the calendar as it is.
            if let Some(spot) = spot.settled(&calendar) {
                spot.day.into_iter().for_each(|day| on_act.emit(Act::Go(day)));
                on_act.emit(Act::Open(Open::Item(spot)));
            }
        });
    }
    let actions = html! {
        <Button label={store.t(Text::Fill)} icon={Some(IconName::BOLT)} kind={ButtonKind::Primary}
            onclick={part.on_press(Act::Open(Open::Fill))} data_action={Some(AttrValue::Static("fill"))} />
    };
    let (first, last) = part.screen.range();
    let shown = part.occurrences(first, last);
    let class = classes!(
        "calendar",
        part.screen.is_choosing.then_some("is-choosing"),
        matches!(part.screen.view, View::Week | View::Day).then_some("calendar--hours"),
    );
    let framed = if side == part { frame } else { waiting_frame };
    framed(
        "calendar",
        "page page--wide",
        html! {
            <>
                { on_paper(&store, &props.plan) }
                <Answer eyebrow={store.t(Common::Calendar)} sentence={answer::answer(&store, &part, &meter)} {actions}>
                    { answer::support(&store, &part, &meter) }
                </Answer>
                <div ref={root} {class}>
                    <div class="calendar__main">
                        { toolbar::toolbar(&store, &part) }
                        if part.screen.is_filtering {
                            { filter::search(&store, &part) }
                        }
                        { filter::legend(&store, &part, &shown) }
                        if is_phone {
                            { mix::compact(&store, &meter) }
                        }
                        { view(&store, &part, is_phone) }
                        { toolbar::chosen_bar(&store, &part) }
                    </div>
                    <aside class="calendar__side stack" aria-label={store.t(Text::Side)}>
                        <quick::QuickAdd ..part.clone() />
                        <mix::MixPanel ..side.clone() />
                        <waiting::Waiting ..side.clone() />
                        <findings::FindingsPanel ..side.clone() />
                    </aside>
                </div>
                { toolbar::add_button(&store) }
                { layer(&part) }
            </>
        },
    )
}

/// The items that the filter lets through; none while it lets through everything.
#[hook]
fn use_matching(calendar: &Rc<Calendar>, screen: &Screen) -> Option<Rc<BTreeSet<ItemId>>> {
    let is_on = !screen.filter.is_empty();
    // The words are folded once, when the field is shown: the first letter need not wait for it.
    let is_wanted = is_on || screen.is_filtering;
    let index = {
        let calendar = Rc::clone(calendar);
        use_memo((is_wanted, Rc::clone(&calendar)), move |_| is_wanted.then(|| Index::new(&calendar)))
    };
    let found = {
        let (calendar, filter) = (Rc::clone(calendar), screen.filter.clone());
        use_memo((index, filter), move |(index, filter)| {
            let index = (**index).as_ref().filter(|_| is_on)?;
            Some(Rc::new(filter.matches(&calendar, index)))
        })
    };
    (*found).clone()
}

/// The calendar itself, as the person looks at it.
fn view(store: &Store, part: &PartProps, is_phone: bool) -> Html {
    let (first, last) = part.screen.range();
    let list = |first: Day, last: Day| {
        let empty = list::nothing(store, part);
        html! { <list::ItemList part={part.clone()} {first} {last} {empty} /> }
    };
    match part.screen.view {
        View::Month => html! {
            <>
                <month::MonthGrid ..part.clone() />
                if is_phone {
                    { list(part.screen.at, last) }
                }
            </>
        },
        View::Week if is_phone => html! {
            <>
                <hours::WeekStrip ..part.clone() />
                { list(first, last) }
            </>
        },
        View::Week | View::Day => html! { <hours::HoursGrid ..part.clone() /> },
        // Who looks for something looks everywhere.
        View::List if !part.screen.filter.words.trim().is_empty() => list(Day::FIRST, Day::LAST),
        View::List => list(first, last),
    }
}

/// What stands over the page.
fn layer(part: &PartProps) -> Html {
    match &part.screen.open {
        Some(Open::Item(spot)) => html! { <editor::Editor part={part.clone()} spot={*spot} /> },
        Some(Open::Scope(pending)) => html! { <scope::ScopeDialog part={part.clone()} pending={pending.clone()} /> },
        Some(Open::Fill) => html! { <fill::FillDialog ..part.clone() /> },
        Some(Open::Move(spots)) => html! { <move_to::MoveTo part={part.clone()} spots={spots.clone()} /> },
        Some(Open::KeepWeek) => html! { <week::KeepWeek ..part.clone() /> },
        Some(Open::Setup) => html! { <setup::SetupDrawer ..part.clone() /> },
        Some(Open::Import) => html! { <import::Import ..part.clone() /> },
        None => Html::default(),
    }
}
