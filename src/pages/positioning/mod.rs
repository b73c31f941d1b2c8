//! The positioning planner: what the group is for, for whom, and what follows from it.

mod audience;
mod day;
mod defaults;
mod goal;
mod hours;
mod inputs;
mod kind;
mod naming;
mod platforms;
mod questions;

use std::rc::Rc;

use yew::prelude::*;

use crate::components::answer::Answer;
use crate::components::button::{Button, ButtonKind};
use crate::components::dotted::dotted;
use crate::components::icon::IconName;
use crate::domain::group_type::GroupType;
use crate::domain::plan::Plan;
use crate::domain::positioning::timing::Timing;
use crate::editing::action::{Edit, PositioningEdit};
use crate::i18n::text::common::Common;
use crate::i18n::text::labels;
use crate::i18n::text::positioning::{Positioning, wording};
use crate::pages::copying::on_copy;
use crate::pages::frame::{PlanProps, frame, on_paper};
use crate::pages::said::said;
use crate::playbook::Citation;
use crate::state::store::{Store, use_store};
use crate::views::positioning::row_fact;

/// What the parts of the page share.
#[derive(Clone, PartialEq, Properties)]
pub struct PartProps {
    /// The plan.
    pub plan: Rc<Plan>,
}

/// The positioning planner.
#[component]
pub fn PositioningPage(props: &PlanProps) -> Html {
    let store = use_store();
    let plan = Rc::clone(&props.plan);
    let timing = Timing::of(&plan.positioning);
    let sentence = wording::answer(&plan.positioning, &timing, store.lang);
    let actions = html! {
        <Button label={store.t(Positioning::CopyStatement)} icon={Some(IconName::COPY)} kind={ButtonKind::Ghost}
            onclick={copy_statement(&store, &plan)} data_action={Some(AttrValue::Static("copy-statement"))} />
    };
    frame(
        "positioning",
        "page positioning",
        html! {
            <>
                { on_paper(&store, &plan) }
                <Answer eyebrow={store.t(Common::Positioning)} {sentence} {actions}>{ support(&store, &plan) }</Answer>
                <div class="split">
                    <div class="split__results stack">
                        <questions::QuestionsPanel plan={plan.clone()} />
                        { day::panel(&store, &plan, &timing) }
                        <div class="two">
                            { naming::panel(&store, &plan) }
                            { kind::watch_panel(&store, &plan) }
                        </div>
                        { defaults::panel(&store, &plan) }
                        { goal::panel(&store, &plan) }
                        { kind::card_panel(&store, &plan) }
                        { platforms::panel(&store, &plan) }
                        { kind::fact_line(&store) }
                    </div>
                    <div class="split__inputs stack">
                        <inputs::TypePanel plan={plan.clone()} />
                        <inputs::SetupPanel plan={plan.clone()} />
                        <audience::AudiencePanel plan={plan.clone()} />
                    </div>
                </div>
            </>
        },
    )
}

/// What the answer rests on: the kind's value, and the three questions.
fn support(store: &Store, plan: &Plan) -> Html {
    let group_type = plan.positioning.group_type;
    let value = labels::group_value(group_type).map(|value| store.t(value).to_string());
    let needs = store.t(labels::group_functions(group_type)).to_string();
    let basis = match (group_type, value) {
        (GroupType::Parent | GroupType::Student, Some(focus)) => Positioning::FocusOn { focus },
        (GroupType::Fan, _) => Positioning::FanHasNoRow,
        (_, Some(value)) => Positioning::CoreValue { value },
        (_, None) => Positioning::MembersWant { needs },
    };
    let questions = match 3 - plan.positioning.n_answered() {
        0 => Positioning::QuestionsDone,
        n => Positioning::QuestionsOpen { n },
    };
    dotted([
        said(&store.t(basis), &[Citation::Claim(row_fact(group_type))]),
        said(&store.t(questions), &[Citation::Claim("S2-1-three-questions")]),
    ])
}

/// Copies the statement, and says whether the browser let it.
fn copy_statement(store: &Store, plan: &Plan) -> Callback<MouseEvent> {
    on_copy(store, wording::statement(&plan.positioning, store.lang))
}

/// A callback that changes the positioning by what `to_edit` makes of a component's value.
fn on_edit<T: 'static>(store: &Store, plan: &Plan, to_edit: impl Fn(T) -> PositioningEdit + 'static) -> Callback<T> {
    store.on_edit(&plan.id, move |value| Edit::Positioning(to_edit(value)))
}
