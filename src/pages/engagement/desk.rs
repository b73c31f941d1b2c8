//! What the parts of the page share: what they get, and how they change what the plan says.

use std::rc::Rc;

use yew::prelude::*;

use crate::components::button::{Button, ButtonKind};
use crate::components::icon::IconName;
use crate::components::read_field::{ReadField, Take};
use crate::domain::calendar::Calendar;
use crate::domain::calendar::day::Day;
use crate::domain::engagement::points::Activity;
use crate::domain::engagement::{Engagement, Rate};
use crate::domain::plan::Plan;
use crate::domain::words::Words;
use crate::editing::engagement::EngagementEdit;
use crate::exchange::sections;
use crate::i18n::figures::decimal;
use crate::pages::fields::too_long;
use crate::pages::moving_on::moving_on;
use crate::state::store::Store;

/// What the parts of the page get.
#[derive(Clone, PartialEq, Properties)]
pub struct PartProps {
    /// The plan.
    pub plan: Rc<Plan>,
    /// What it says about talk and incentives.
    pub engagement: Rc<Engagement>,
    /// Its calendar.
    pub calendar: Rc<Calendar>,
    /// How active its members are expected to be.
    pub activity: Activity,
    /// Who takes part in ordinary chat.
    pub ordinary: Option<Rate>,
    /// From when on activities are planned: today, or the opening if that is later.
    pub from: Day,
}

impl PartProps {
    /// The members that the plan is made for.
    pub fn members(&self) -> u32 {
        self.plan.staffing.size.get()
    }

    /// A callback that edits what the plan says.
    pub fn on<T: 'static>(&self, store: &Store, to_edit: impl Fn(T) -> EngagementEdit + 'static) -> Callback<T> {
        store.on_edit(&self.plan.id, move |value| sections::edit(to_edit(value)))
    }

    /// A press that edits what the plan says.
    pub fn on_press(&self, store: &Store, edit: EngagementEdit) -> Callback<MouseEvent> {
        self.on(store, move |_: MouseEvent| edit.clone())
    }

    /// The same for a button that goes with its press: the focus moves on to `next`.
    pub fn on_last_press(&self, store: &Store, edit: EngagementEdit, next: &'static str) -> Callback<MouseEvent> {
        moving_on(self.on_press(store, edit), next)
    }
}

/// A share as the page writes it. Unit: millionths.
pub fn share(millionths: i64) -> String {
    format!("{}%", decimal(millionths as f64 / 1e4, 1))
}

/// A cell of a row: its mark, its label, its text, and what takes a new one.
pub struct Cell {
    /// Mark `name`.
    pub name: String,
    /// Label.
    pub label: AttrValue,
    /// Text.
    pub text: String,
    /// An example.
    pub placeholder: AttrValue,
    /// Takes a new text, or says why not.
    pub take: Take,
}

/// Takes a text of limited length.
pub fn take_words<const MAX: usize>(store: &Store, on_good: Callback<Words<MAX>>) -> Take {
    let lang = store.lang;
    Callback::from(move |text: String| match Words::new(text) {
        Ok(words) => {
            on_good.emit(words);
            Ok(())
        }
        Err(why) => Err(too_long(why, lang)),
    })
}

/// A row of cells with a way to take it out.
///
/// What a cell has refused stays in it, so that a row needs a key of its own: its place, and how many rows there are.
pub fn row(
    (at, of): (usize, usize),
    cells: Vec<Cell>,
    remove_label: AttrValue,
    on_remove: Callback<MouseEvent>,
) -> Html {
    row_with((at, of), cells, remove_label, on_remove, Html::default())
}

/// A row with a remark under its cells.
pub fn row_with(
    (at, of): (usize, usize),
    cells: Vec<Cell>,
    remove_label: AttrValue,
    on_remove: Callback<MouseEvent>,
    remark: Html,
) -> Html {
    html! {
        <li key={format!("{at}/{of}")} class="rows__row">
            { for cells.into_iter().map(|cell| html! {
                <ReadField name={cell.name} label={cell.label} text={cell.text} placeholder={cell.placeholder}
                    take={cell.take} />
            }) }
            <Button label={AttrValue::default()} icon={Some(IconName::TRASH)} kind={ButtonKind::Ghost} small={true}
                aria_label={Some(remove_label)} onclick={on_remove} />
            if remark != Html::default() {
                <p class="rows__remark">{ remark }</p>
            }
        </li>
    }
}
