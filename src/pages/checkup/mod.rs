//! The check-up beside a page: what asks for a second look in the open plan, and what it comes to for every other plan.

mod panel;

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use gloo::timers::future::TimeoutFuture;
use yew::prelude::*;

use crate::checkup::{Report, Verdict, Whole};
use crate::domain::calendar::day::Day;
use crate::domain::plan::{Plan, PlanId};
use crate::platform::clock;
use crate::state::message::Message;
use crate::state::store::{Store, use_store};
use panel::Panel;

/// A plan is looked through once it has rested so long. Unit: milliseconds.
const RESTS: u32 = 250;

/// Properties of [`Checkup`].
#[derive(PartialEq, Properties)]
pub struct CheckupProps {
    /// The open plan, where one is.
    pub id: Option<PlanId>,
}

/// A report, and the plan and the day that it is about.
#[derive(Clone)]
struct Standing {
    plan: Rc<Plan>,
    report: Rc<Report>,
}

impl PartialEq for Standing {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.report, &other.report)
    }
}

/// What was looked through already: each plan as it was then.
type Looked = BTreeMap<PlanId, (Rc<Plan>, Day, Verdict)>;

/// Looks through the open plan, then through the others, whenever they have changed and come to rest.
#[component]
pub fn Checkup(props: &CheckupProps) -> Html {
    let store = use_store();
    let standing = use_state_eq(|| None::<Standing>);
    let looked = use_memo((), |()| RefCell::new(Looked::new()));
    {
        let (store, standing) = (store.clone(), standing.setter());
        let input = (store.session.shelf().clone(), props.id.clone(), clock::day());
        use_effect_with(input, move |(_, id, today)| {
            let is_wanted = Rc::new(Cell::new(true));
            let task = Task { store, id: id.clone(), today: *today, looked, is_wanted: Rc::clone(&is_wanted) };
            wasm_bindgen_futures::spawn_local(async move {
                if let Some(new) = task.run().await {
                    standing.set(new);
                }
            });
            move || is_wanted.set(false)
        });
    }
    let is_of_plan = |standing: &&Standing| Some(&standing.plan.id) == props.id.as_ref();
    match standing.as_ref().filter(is_of_plan) {
        _ if !store.is_checkup_open || props.id.is_none() => Html::default(),
        standing => {
            let (plan, report) = standing.map(|it| (Rc::clone(&it.plan), it.report.clone())).unzip();
            html! { <Panel {plan} report={report.map(panel::Told)} /> }
        }
    }
}

/// Looking through all plans that have changed.
struct Task {
    store: Store,
    id: Option<PlanId>,
    today: Day,
    looked: Rc<RefCell<Looked>>,
    is_wanted: Rc<Cell<bool>>,
}

impl Task {
    /// The open plan's standing, where there is a new one; the page is let in between two plans.
    async fn run(self) -> Option<Option<Standing>> {
        TimeoutFuture::new(RESTS).await;
        let shelf = self.store.session.shelf();
        let mut standing = None;
        if let Some(open) = self.id.as_ref().and_then(|id| shelf.get(id)) {
            if !self.is_wanted.get() {
                return None;
            }
            standing = Some(Standing { plan: Rc::clone(&open.plan), report: Rc::new(self.look(&open.plan)) });
        }
        for shelved in shelf.values() {
            if !self.is_wanted.get() {
                return None;
            }
            if !self.is_known(&shelved.plan) {
                self.look(&shelved.plan);
                TimeoutFuture::new(0).await;
            }
        }
        let mut looked = self.looked.borrow_mut();
        looked.retain(|id, _| shelf.contains_key(id));
        let verdicts: BTreeMap<_, _> = looked.iter().map(|(id, (_, _, verdict))| (id.clone(), *verdict)).collect();
        self.store.send(Message::Verdicts(Rc::new(verdicts)));
        Some(standing)
    }

    fn is_known(&self, plan: &Rc<Plan>) -> bool {
        let looked = self.looked.borrow();
        looked.get(&plan.id).is_some_and(|(known, day, _)| Rc::ptr_eq(known, plan) && *day == self.today)
    }

    fn look(&self, plan: &Rc<Plan>) -> Report {
        let report = Report::of(&Whole::new(plan, self.today));
        let known = (Rc::clone(plan), self.today, report.verdict());
        self.looked.borrow_mut().insert(plan.id.clone(), known);
        report
    }
}
