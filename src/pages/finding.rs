//! A finding of the check-up on a page: the fact, why it matters with its sources, and one press to mend it.

use yew::prelude::*;

use crate::checkup::{Finding, Fix};
use crate::components::button::Button;
use crate::components::callout::{Callout, Severity as Look, callout};
use crate::components::icon::IconName;
use crate::domain::plan::{Plan, PlanId};
use crate::domain::severity::Severity;
use crate::editing::action::{Action, Label};
use crate::i18n::text::checkup::Checkup as Text;
use crate::pages::said::said;
use crate::platform::chance;
use crate::state::store::Store;

/// How a severity looks.
pub const fn look(severity: Severity) -> Look {
    match severity {
        Severity::Error => Look::Error,
        Severity::Warning => Look::Warning,
        Severity::Note => Look::Note,
    }
}

/// A press that carries out a fix as one step and says so.
pub fn on_fix(store: &Store, plan: &PlanId, fix: &Fix) -> Callback<MouseEvent> {
    let (store, plan, fix) = (store.clone(), plan.clone(), fix.clone());
    Callback::from(move |_| {
        let edits = (fix.edits)(&mut chance::item_id, store.lang);
        let actions = edits.into_iter().map(|edit| Action::Edit(plan.clone(), edit)).collect();
        let what = store.lang.t(&*fix.label).into_owned();
        let toast = store.t(Text::Fixed { what }).to_string();
        store.carry_out(Label::Fix, actions, Some(toast));
    })
}

/// The button of a fix, named by what it is the fix of.
pub fn fix_button(store: &Store, plan: &PlanId, finding: &Finding) -> Option<Html> {
    let fix = finding.fix.as_ref()?;
    let label = store.t(&*fix.label);
    let name = format!("{label}{}{}", store.lang.pick("：", ": "), store.t(&*finding.title));
    Some(html! {
        <Button {label} aria_label={Some(AttrValue::from(name))} icon={Some(IconName::BOLT)} small={true}
            onclick={on_fix(store, plan, fix)} data_action={Some(AttrValue::Static("fix"))} />
    })
}

/// A finding as a tinted box.
pub fn callout_of(store: &Store, plan: &Plan, finding: &Finding) -> Html {
    let why = said(&store.t(&*finding.why), &finding.citations);
    callout(Callout {
        finding: Some(finding.code),
        actions: fix_button(store, &plan.id, finding).unwrap_or_default(),
        ..Callout::new(look(finding.severity), store.t(&*finding.title), why)
    })
}
