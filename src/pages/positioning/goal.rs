//! The goal's mechanism, and the red line that fission meets (C18).

use yew::prelude::*;

use crate::checkup::positioning::induced_sharing;
use crate::components::callout::{Callout, Severity, callout};
use crate::components::panel;
use crate::domain::plan::Plan;
use crate::domain::positioning::Goal;
use crate::domain::positioning::advice::mechanism;
use crate::i18n::text::labels;
use crate::i18n::text::positioning::Positioning;
use crate::pages::said::said;
use crate::playbook::{Citation, rules};
use crate::state::store::Store;

/// What the goal asks for.
pub fn panel(store: &Store, plan: &Plan) -> Html {
    let goal = plan.positioning.goal;
    let pairs = mechanism(goal).map(|mechanism| {
        let mechanism = store.t(labels::mechanism(mechanism)).to_string();
        let text = store.t(Positioning::MechanismOf { mechanism });
        html! { <li>{ said(&text, &[Citation::Claim("S0-0-goal-drives-mechanism")]) }</li> }
    });
    let by_s3 = match goal {
        Goal::Trade => Some(Positioning::MechanismTrade),
        Goal::Learning => Some(Positioning::MechanismLearning),
        Goal::Exchange | Goal::Service | Goal::Interest | Goal::Brand => None,
    }
    .map(|text| html! { <li>{ said(&store.t(text), &[Citation::Claim("S3-1-type-goal")]) }</li> });
    let is_silent = pairs.is_none() && by_s3.is_none();
    let goal = store.t(labels::goal(goal)).to_string();
    panel::panel(
        store.t(Positioning::GoalTitle { goal }),
        html! {
            <>
                if is_silent {
                    <p class="quiet">{ store.t(Positioning::MechanismNone) }</p>
                } else {
                    <ul class="positioning__mechanism">{ for pairs }{ for by_s3 }</ul>
                }
                { sharing(store, plan) }
            </>
        },
    )
}

/// The check-up's finding on rewarded sharing, with both sides of S1.
fn sharing(store: &Store, plan: &Plan) -> Html {
    if !induced_sharing::is_found(plan.positioning.goal) {
        return Html::default();
    }
    let rule = Citation::Rule(&rules::INDUCED_SHARE);
    let end = store.lang.pick("。", ". ");
    callout(Callout {
        finding: Some(induced_sharing::CHECK.code),
        ..Callout::new(
            Severity::Warning,
            store.t(Positioning::SharingTitle),
            html! {
                <>
                    { said(&store.t(Positioning::SharingRule), &[rule]) }{ end }
                    { said(&store.t(Positioning::SharingFission), &[Citation::Claim("S1-2-stage-6-fission")]) }
                    { store.lang.pick("；", "; ") }
                    { said(&store.t(Positioning::SharingCure), &[Citation::Claim("S1-7-risk-induced-share")]) }{ end }
                    { said(&store.t(Positioning::SharingPoints), &[rule]) }{ end }
                </>
            },
        )
    })
}
