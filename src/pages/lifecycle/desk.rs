//! What the parts of the page share: what they get, and how they change what the plan says.

use std::rc::Rc;

use yew::prelude::*;

use crate::components::button::{Button, ButtonKind};
use crate::components::icon::IconName;
use crate::domain::calendar::Calendar;
use crate::domain::lifecycle::Lifecycle;
use crate::domain::plan::Plan;
use crate::editing::lifecycle::LifecycleEdit;
use crate::exchange::sections;
use crate::pages::copying::on_copy;
use crate::state::store::Store;
use crate::views::lifecycle::{LifecycleView, Outlook};

/// What the parts of the page get.
#[derive(Clone, PartialEq, Properties)]
pub struct PartProps {
    /// The plan.
    pub plan: Rc<Plan>,
    /// What it says about how its group lives on.
    pub lifecycle: Rc<Lifecycle>,
    /// Its calendar.
    pub calendar: Rc<Calendar>,
    /// What its forecast expects.
    pub outlook: Rc<Outlook>,
    /// What it comes to.
    pub view: Rc<LifecycleView>,
}

impl PartProps {
    /// A callback that edits what the plan says.
    pub fn on<T: 'static>(&self, store: &Store, to_edit: impl Fn(T) -> LifecycleEdit + 'static) -> Callback<T> {
        store.on_edit(&self.plan.id, move |value| sections::edit(to_edit(value)))
    }

    /// A press that edits what the plan says.
    pub fn on_press(&self, store: &Store, edit: LifecycleEdit) -> Callback<MouseEvent> {
        self.on(store, move |_: MouseEvent| edit.clone())
    }
}

/// A count as texts take it.
pub fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// A button that copies a text.
pub fn copy_button(store: &Store, label: AttrValue, name: Option<AttrValue>, mark: &'static str, text: String) -> Html {
    html! {
        <Button {label} aria_label={name} icon={Some(IconName::COPY)} kind={ButtonKind::Plain} small={true}
            onclick={on_copy(store, text)} data_action={Some(AttrValue::Static(mark))} />
    }
}
