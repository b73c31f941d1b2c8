//! The groups of a list of groups with their sizes, and the way to plan for one of them.

use std::cmp::Reverse;
use std::rc::Rc;

use yew::prelude::*;

use super::names::{in_line, shown_name};
use crate::components::button::{Button, ButtonKind};
use crate::domain::plan::Plan;
use crate::domain::quantity::{Bounded as _, GroupSize};
use crate::editing::action::{Edit, StaffingEdit};
use crate::i18n::figures::whole;
use crate::i18n::text::measured::Measured as Text;
use crate::measuring::outcome::Room;
use crate::pages::paging::{page, pager};
use crate::state::store::{Store, use_store};
use crate::views::measured::Group;

/// Rows on a page.
const PAGE: usize = 25;

/// Properties of [`Rooms`].
#[derive(Clone, PartialEq, Properties)]
pub struct RoomsProps {
    /// The plan.
    pub plan: Rc<Plan>,
    /// What was read.
    pub group: Rc<Group>,
}

/// The table; nothing where no group was listed.
#[component]
pub fn Rooms(props: &RoomsProps) -> Html {
    let store = use_store();
    let at = use_state_eq(|| 0_usize);
    let rooms = use_memo(Rc::clone(&props.group), |group| {
        let mut rooms = group.outcome.rooms.clone();
        rooms.sort_by(|a, b| (Reverse(a.size), &a.name).cmp(&(Reverse(b.size), &b.name)));
        rooms
    });
    if rooms.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <div class="table measured__people measured__rooms" role="region" aria-label={store.t(Text::Rooms)} tabindex="0">
                <table class="table__grid">
                    <thead>
                        <tr>
                            <th scope="col">{ store.t(Text::Rooms) }</th>
                            <th scope="col">{ store.t(Text::RoomSize) }</th>
                            <th scope="col">{ store.t(Text::IntoPlan) }</th>
                        </tr>
                    </thead>
                    <tbody>{ for page(&rooms, PAGE, *at).iter().map(|room| row(&store, props, room)) }</tbody>
                </table>
            </div>
            { pager(&store, rooms.len(), PAGE, &at) }
        </>
    }
}

fn row(store: &Store, props: &RoomsProps, room: &Room) -> Html {
    let name = shown_name(store, &room.name);
    html! {
        <tr key={room.name.clone()} data-room={name.clone()}>
            <th scope="row">{ in_line(&name) }</th>
            <td data-head={store.t(Text::RoomSize)} data-value={room.size.to_string()}>{ whole(room.size) }</td>
            <td>{ planned(store, &props.plan, room.size) }</td>
        </tr>
    }
}

/// The press that plans for so many members; none where the plan does, or no group has so many.
fn planned(store: &Store, plan: &Rc<Plan>, n: u32) -> Html {
    if plan.staffing.size.get() == n {
        return html! { <span class="quiet">{ store.t(Text::PlannedSize) }</span> };
    }
    let Ok(size) = GroupSize::new(n.into()) else { return Html::default() };
    let onclick = {
        let (store, id) = (store.clone(), plan.id.clone());
        Callback::from(move |_: MouseEvent| {
            let edit = Edit::Staffing(StaffingEdit::SetSize(size));
            store.edit_aloud(&id, edit, store.t(Text::SizePlanned { n: whole(n) }));
        })
    };
    html! {
        <Button label={store.t(Text::PlanSize { n: whole(n) })} kind={ButtonKind::Ghost} small={true} {onclick}
            data_action={Some(AttrValue::Static("plan-size"))} />
    }
}
