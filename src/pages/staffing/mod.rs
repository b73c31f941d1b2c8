//! The staffing planner: how many people run the group, in which roles, and how far each can see.

mod cards;
mod figures;
mod inputs;
mod models;
mod picture;
mod rota;
mod structure;

use std::rc::Rc;

use yew::prelude::*;

use crate::components::adjust_bar::{AdjustBar, adjust_bar};
use crate::components::answer::Answer;
use crate::components::dialog::{Dialog, DialogPlace};
use crate::components::icon::IconName;
use crate::components::text_link::acting_link;
use crate::domain::plan::Plan;
use crate::domain::quantity::{Bounded, GroupSize};
use crate::domain::staffing::span::Spans;
use crate::domain::staffing::team::Team;
use crate::editing::action::{Edit, StaffingEdit};
use crate::i18n::figures::whole;
use crate::i18n::text::common::Common;
use crate::i18n::text::fields::Fields;
use crate::i18n::text::labels;
use crate::i18n::text::staffing::Staffing;
use crate::pages::cite::Cite;
use crate::pages::frame::{PlanProps, frame, on_paper};
use crate::state::store::{Store, use_store};
use crate::views::staffing::{answer, span_text};
use crate::views::team;

/// What the parts of the page share.
#[derive(Clone, PartialEq, Properties)]
pub struct PartProps {
    /// The plan.
    pub plan: Rc<Plan>,
    /// The team under its chosen model.
    pub team: Rc<Team>,
}

/// The staffing planner.
#[component]
pub fn StaffingPage(props: &PlanProps) -> Html {
    let store = use_store();
    let is_adjusting = use_state_eq(|| false);
    let plan = Rc::clone(&props.plan);
    let team = Rc::new(team::of(&plan));
    let set_adjusting = |value: bool| {
        let is_adjusting = is_adjusting.clone();
        Callback::from(move |()| is_adjusting.set(value))
    };
    let to_cards = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        crate::platform::page::focus("#role-cards");
    });
    let href = format!("#/plan/{}/staffing", plan.id.as_str());
    let cards_link = acting_link(href, IconName::USER, store.t(Staffing::ToCards), to_cards);
    let size = plan.staffing.size.get();
    let on_step = {
        let (store, plan) = (store.clone(), plan.clone());
        Callback::from(move |step: i64| {
            if let Ok(size) = GroupSize::new(i64::from(plan.staffing.size.get()) + step) {
                store.edit(&plan.id, Edit::Staffing(StaffingEdit::SetSize(size)));
            }
        })
    };
    frame(
        "staffing",
        "page",
        html! {
            <>
                { on_paper(&store, &plan) }
                <Answer eyebrow={store.t(Common::Staffing)} sentence={answer(&plan, &team, store.lang)} actions={cards_link}>
                    { support(&store, &team) }
                </Answer>
                <div class="split">
                    <div class="split__results stack">
                        <picture::PicturePanel plan={plan.clone()} team={team.clone()} />
                        <figures::FiguresPanel plan={plan.clone()} team={team.clone()} />
                        <models::ModelsSection plan={plan.clone()} team={team.clone()} />
                        <structure::StructurePanel plan={plan.clone()} />
                        <cards::CardsSection plan={plan.clone()} team={team.clone()} />
                        <rota::RotaPanel plan={plan.clone()} />
                    </div>
                    // One set of controls at a time: radio buttons of one name know of one another.
                    if !*is_adjusting {
                        <div class="split__inputs only-wide">
                            <inputs::Inputs plan={plan.clone()} />
                        </div>
                    }
                </div>
                { adjust_bar(AdjustBar {
                    value: store.t(Common::Members { n: whole(size) }),
                    note: note(&store, &plan),
                    less_label: store.t(Fields::Decrease { what: store.t(Staffing::Size).to_string() }),
                    more_label: store.t(Fields::Increase { what: store.t(Staffing::Size).to_string() }),
                    at_least: size == GroupSize::MIN,
                    at_most: size == GroupSize::MAX,
                    on_step,
                    adjust_label: store.t(Fields::Adjust),
                    on_adjust: set_adjusting(true),
                }) }
                if *is_adjusting {
                    <Dialog title={store.t(Fields::Adjust)} place={DialogPlace::Sheet} on_close={set_adjusting(false)}
                        close_label={Some(store.t(Common::Close))}>
                        <inputs::Inputs plan={plan.clone()} />
                    </Dialog>
                }
            </>
        },
    )
}

fn support(store: &Store, team: &Team) -> Html {
    let spans = Spans::of(team);
    let mut parts: Vec<AttrValue> = Vec::new();
    if let Some(head) = spans.head {
        parts.push(store.t(Staffing::SupportHead { span: span_text(head) }));
    }
    if let Some(lower) = spans.lower {
        let role = store.t(labels::role(team.tiers[2].role)).to_string();
        let role = store.lang.pick(role.clone(), role.to_ascii_lowercase());
        parts.push(store.t(Staffing::SupportLower { role, span: span_text(lower) }));
    }
    if team.groups.len() > 1 {
        parts.push(store.t(Staffing::OverGroups { n: u32::try_from(team.groups.len()).unwrap_or(u32::MAX) }));
    }
    let model = store.t(labels::staffing_model(team.model)).to_string();
    parts.push(store.t(Staffing::SupportModel { model }));
    let text = parts.join(store.lang.pick("，", ", "));
    html! {
        <>
            { text }
            { for team.citations.iter().map(|&citation| html! { <>{ " " }<Cite {citation} /></> }) }
        </>
    }
}

fn note(store: &Store, plan: &Plan) -> AttrValue {
    format!(
        "{} · {}",
        store.t(labels::purpose(plan.staffing.purpose)),
        store.t(labels::staffing_model(plan.staffing.model))
    )
    .into()
}

/// Most members of one group of the plan.
fn cap(plan: &Plan) -> u32 {
    plan.group_cap()
}
