//! A plan that waits for a decision: what it is, how it compares, what was lost in reading it.

use std::rc::Rc;

use serde_json::Value;
use yew::prelude::*;

use crate::components::button::Button;
use crate::components::pill::{PillTone, pill};
use crate::components::radio_list::{RadioList, RadioOption};
use crate::components::table::{TableRow, table};
use crate::exchange::decode::{Issue, IssueKind};
use crate::exchange::encode;
use crate::exchange::staging::{Decision, Staged, Standing};
use crate::i18n::figures;
use crate::i18n::text::common::Common;
use crate::i18n::text::comparing::Comparing;
use crate::i18n::text::exchange::Exchange;
use crate::i18n::text::labels;
use crate::i18n::text::places::{field, value};
use crate::platform::intl;
use crate::state::Overlay;
use crate::state::store::{Store, use_store};

/// Rows of a list before the rest is only counted.
pub(super) const SHOWN: usize = 8;

/// Properties of [`StagedCard`].
#[derive(PartialEq, Properties)]
pub struct StagedCardProps {
    /// The plan.
    pub staged: Staged,
    /// Mark `name` of the decision.
    pub name: AttrValue,
    /// Another decision.
    pub on_decide: Callback<Decision>,
}

/// A plan with the choice what to do with it.
#[component]
pub fn StagedCard(props: &StagedCardProps) -> Html {
    let store = use_store();
    let Staged { plan, saved_at, issues, standing, decision } = &props.staged;
    let title = store.title(plan);
    let (tone, words) = match standing {
        Standing::New => (PillTone::Ok, store.t(Exchange::StandsNew)),
        Standing::Same => (PillTone::Quiet, store.t(Exchange::StandsSame)),
        Standing::Different(fields) => (PillTone::Warn, store.t(Exchange::StandsDifferent { n: number(fields.len()) })),
    };
    let saved = match saved_at {
        0 => store.t(Exchange::DateNotStated),
        at => store.t(Exchange::SavedOn { date: intl::date_time(*at, store.lang) }),
    };
    let facts = [
        store.t(labels::group_type(plan.positioning.group_type)),
        store.t(Common::Members { n: figures::whole(plan.staffing.size.get()) }),
        saved,
    ];
    let on_select = {
        let on_decide = props.on_decide.clone();
        Callback::from(move |code: AttrValue| from_code(&code).into_iter().for_each(|choice| on_decide.emit(choice)))
    };
    let compare = {
        let (store, plan) = (store.clone(), plan.clone());
        Callback::from(move |_: MouseEvent| {
            store.show(Some(Overlay::Compare { left: None, given: Some(Rc::clone(&plan)) }));
        })
    };
    html! {
        <article class="import__plan">
            <div class="import__head">
                <h4 class="import__title"><bdi>{ title.clone() }</bdi></h4>
                { pill(words, tone) }
            </div>
            <p class="import__facts">{ facts.join(" · ") }</p>
            { differences(&store, &props.staged) }
            if *standing != Standing::Same && !store.session.shelf().is_empty() {
                <Button label={store.t(Comparing::Compare)} small={true} onclick={compare}
                    data_action={Some(AttrValue::Static("compare"))} />
            }
            { losses(&store, issues) }
            <RadioList name={props.name.clone()} label={store.t(Exchange::Decision { title: title.to_string() })}
                label_shown={false} options={options(&store, standing)} value={code(*decision)} {on_select} />
        </article>
    }
}

fn options(store: &Store, standing: &Standing) -> Vec<RadioOption> {
    let choices: &[(Decision, Exchange)] = match standing {
        Standing::New => &[(Decision::TakeAsNew, Exchange::Take), (Decision::Drop, Exchange::Drop)],
        Standing::Same => &[(Decision::Drop, Exchange::Drop), (Decision::TakeAsNew, Exchange::TakeAsNew)],
        Standing::Different(_) => &[
            (Decision::TakeAsNew, Exchange::TakeAsNew),
            (Decision::Replace, Exchange::Replace),
            (Decision::Drop, Exchange::Drop),
        ],
    };
    let option = |(decision, words): &(Decision, Exchange)| RadioOption {
        code: code(*decision),
        label: store.t(words),
        remark: AttrValue::default(),
        chip: Html::default(),
    };
    choices.iter().map(option).collect()
}

const fn code(decision: Decision) -> AttrValue {
    AttrValue::Static(match decision {
        Decision::TakeAsNew => "new",
        Decision::Replace => "replace",
        Decision::Drop => "leave",
    })
}

fn from_code(text: &str) -> Option<Decision> {
    [Decision::TakeAsNew, Decision::Replace, Decision::Drop].into_iter().find(|decision| code(*decision) == text)
}

/// The fields in which the plan differs from the one with its id, as both have them.
fn differences(store: &Store, staged: &Staged) -> Html {
    let (Standing::Different(fields), Some(mine)) = (&staged.standing, store.session.plan(&staged.plan.id)) else {
        return Html::default();
    };
    let (mine, theirs) = (encode::plan_value(mine), encode::plan_value(&staged.plan));
    let cell = |tree: &Value, at: &str| html! { <bdi>{ value(at, tree.pointer(at), store.lang) }</bdi> };
    let rows = fields.iter().take(SHOWN).map(|at| TableRow {
        cells: vec![html! { { field(at, &[&mine, &theirs], store.lang) } }, cell(&mine, at), cell(&theirs, at)],
        is_on: false,
    });
    let head = vec![store.t(Exchange::Field), store.t(Exchange::Mine), store.t(Exchange::Theirs)];
    html! {
        <>
            { table(store.t(Exchange::WhatDiffers), head, rows.collect()) }
            { more(store, fields.len()) }
        </>
    }
}

/// What was lost in reading, and what is kept without being understood.
fn losses(store: &Store, issues: &[Issue]) -> Html {
    if issues.is_empty() {
        return Html::default();
    }
    let n_kept = issues.iter().filter(|issue| issue.kind == IssueKind::Unknown).count();
    let n_lost = issues.len() - n_kept;
    let line = |issue: &Issue| {
        let at = field(&issue.at, &[], store.lang);
        let text = match issue.kind {
            IssueKind::Refused(_) => Exchange::FieldRefused { at },
            IssueKind::Missing => Exchange::FieldMissing { at },
            IssueKind::Unknown => Exchange::FieldUnknown { at },
        };
        html! { <li><bdi>{ store.t(text) }</bdi></li> }
    };
    html! {
        <div class="import__issues">
            if n_lost > 0 {
                <p class="import__lost">{ store.t(Exchange::IssuesLost { n: number(n_lost) }) }</p>
            }
            if n_kept > 0 {
                <p>{ store.t(Exchange::IssuesKept { n: number(n_kept) }) }</p>
            }
            <ul>{ for issues.iter().take(SHOWN).map(line) }</ul>
            { more(store, issues.len()) }
        </div>
    }
}

fn more(store: &Store, n_all: usize) -> Html {
    match n_all.saturating_sub(SHOWN) {
        0 => Html::default(),
        n => html! { <p class="import__more">{ store.t(Exchange::MoreFields { n: number(n) }) }</p> },
    }
}

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
