//! The strip of scenarios: which case is looked at, and what can be done with it.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::HtmlElement;
use yew::prelude::*;

use super::desk::PartProps;
use super::forecast::Case;
use super::scenarios::{case_name, tone};
use crate::components::button::{Button, ButtonKind};
use crate::components::icon::IconName;
use crate::components::text_field::TextField;
use crate::domain::funnel::{Scenario, ScenarioId};
use crate::domain::words::Tag;
use crate::editing::funnel::FunnelEdit;
use crate::i18n::text::funnel::scenarios::Scenarios as Text;
use crate::pages::fields::use_text;
use crate::state::store::{Store, use_store};
use crate::views::chart::plot::{Look, Tone};
use crate::views::funnel::scenarios::differs;

/// The code of the base among the scenarios' numbers.
const BASE: &str = "base";

/// The strip.
#[component]
pub fn ScenarioBar(props: &PartProps) -> Html {
    let store = use_store();
    // The scenario that was just made, until its name was asked for: who comes back to it does not want to name it.
    let added = use_mut_ref(|| None::<ScenarioId>);
    let base =
        use_memo((Rc::clone(&props.ground), Rc::clone(&props.funnel)), |(ground, funnel)| ground.derive(funnel, None));
    let place = ScenarioId::free(&props.funnel.scenarios);
    let on_add = {
        let (part, store, added) = (props.clone(), store.clone(), added.clone());
        Callback::from(move |_: MouseEvent| {
            let Some(id) = place else { return };
            let looked_at = part.case.and_then(|case| part.funnel.scenarios.get(&case));
            let overrides = looked_at.map(|scenario| scenario.overrides.clone()).unwrap_or_default();
            part.edit(&store, FunnelEdit::PutScenario(id, Scenario { name: Tag::default(), overrides }));
            added.replace(Some(id));
            part.on_case.emit(Some(id));
        })
    };
    let add_title = if place.is_some() { Text::AddTitle } else { Text::Full };
    let chips = std::iter::once((None, String::new())).chain(
        props
            .funnel
            .scenarios
            .iter()
            .map(|(id, scenario)| (Some(*id), differs(scenario, &props.funnel, &base, store.lang))),
    );
    html! {
        <section class="scenarios">
            <div class="scenarios__strip">
                <div class="scenarios__chips" role="radiogroup" aria-label={store.t(Text::Choose)}>
                    { for chips.map(|(case, differs)| chip(&store, props, case, differs)) }
                </div>
                <Button class="scenarios__add" icon={Some(IconName::PLUS)} label={store.t(Text::Add)}
                    title={Some(store.t(add_title))} disabled={place.is_none()} onclick={on_add}
                    data_action={Some(AttrValue::Static("add-scenario"))} />
            </div>
            if let Some(id) = props.case {
                <Tools key={id.get()} part={props.clone()} {id} added={added.clone()} />
            }
        </section>
    }
}

/// One case: its line, its name, in what it differs.
fn chip(store: &Store, part: &PartProps, case: Case, differs: String) -> Html {
    let is_on = part.case == case;
    let onchange = part.on_case.reform(move |_: Event| case);
    let value = case.map_or_else(|| BASE.to_owned(), ScenarioId::text);
    html! {
        <label class={classes!("scenarios__chip", is_on.then_some("is-on"))} key={value.clone()}>
            <input class="scenarios__input" type="radio" name="funnel.case" {value} checked={is_on} {onchange} />
            <svg class="scenarios__line" width="16" height="10" aria-hidden="true" focusable="false">
                <path class={classes!(Look::Line.class(), Tone::Scenario(tone(case)).class())} d="M0 5h16" />
            </svg>
            <span class="scenarios__name">{ case_name(store, part, case) }</span>
            if !differs.is_empty() {
                <span class="scenarios__differs">{ differs }</span>
            }
        </label>
    }
}

/// Properties of [`Tools`].
#[derive(PartialEq, Properties)]
struct ToolsProps {
    part: PartProps,
    /// The scenario that is looked at.
    id: ScenarioId,
    /// The one that was just made, and wants a name.
    added: Rc<RefCell<Option<ScenarioId>>>,
}

/// What can be done with the scenario that is looked at.
#[component]
fn Tools(props: &ToolsProps) -> Html {
    let store = use_store();
    let ToolsProps { part, id, added } = props;
    let id = *id;
    let field = use_node_ref();
    {
        let (field, added) = (field.clone(), added.clone());
        use_effect_with(id, move |id| {
            let is_new = added.borrow_mut().take_if(|added| added == id).is_some();
            if let Some(field) = field.cast::<HtmlElement>().filter(|_| is_new) {
                // Where it cannot take the focus, the person presses it.
                let _ = field.focus();
            }
        });
    }
    let scenario = part.funnel.scenarios.get(&id).cloned().unwrap_or_default();
    let on_name = part.on(&store, move |name: Tag| FunnelEdit::NameScenario(id, name));
    let name = use_text(&scenario.name, store.lang, on_name);
    let called = case_name(&store, part, Some(id)).to_string();
    let aloud = |edit: FunnelEdit, words: Text| {
        let (part, store) = (part.clone(), store.clone());
        Callback::from(move |_: MouseEvent| part.edit_aloud(&store, edit.clone(), store.t(words.clone())))
    };
    let on_reset = aloud(FunnelEdit::ResetAll(Some(id)), Text::WasReset { name: called.clone() });
    let on_remove = aloud(FunnelEdit::RemoveScenario(id), Text::Removed { name: called.clone() });
    html! {
        <div class="scenarios__tools">
            <TextField name="funnel.scenario.name" label={store.t(Text::Name)} value={name.value} error={name.error}
                on_input={name.on_input} placeholder={called} input_ref={field} hint={html! { { store.t(Text::Remark) } }} />
            <div class="scenarios__acts">
                <Button icon={Some(IconName::UNDO)} label={store.t(Text::ResetAll)} onclick={on_reset}
                    disabled={scenario.overrides.is_empty()} data_action={Some(AttrValue::Static("reset-scenario"))} />
                <Button icon={Some(IconName::TRASH)} kind={ButtonKind::Ghost} label={store.t(Text::Remove)}
                    onclick={on_remove} data_action={Some(AttrValue::Static("remove-scenario"))} />
            </div>
        </div>
    }
}
