//! What the columns of a table in no known layout are, said by a person.

use yew::prelude::*;

use super::desk::Desk;
use crate::components::button::{Button, ButtonKind};
use crate::components::select_field::SelectField;
use crate::domain::code::Code as _;
use crate::domain::monitor::columns::{Headings, Part};
use crate::domain::plan::PlanId;
use crate::editing::monitor::MonitorEdit;
use crate::exchange::sections;
use crate::i18n::text::measured::{self as labels, Measured as Text};
use crate::measuring::naming::Naming;
use crate::state::store::use_store;

/// Properties of [`Columns`].
#[derive(Clone, PartialEq, Properties)]
pub struct ColumnsProps {
    /// The plan, which keeps what is said.
    pub plan: PlanId,
    /// The desk.
    pub desk: Desk,
    /// Which file.
    pub at: usize,
    /// Its name.
    pub file: AttrValue,
    /// Its headings.
    pub headings: Vec<String>,
}

/// A field for each part, with the file's headings to choose from.
#[component]
pub fn Columns(props: &ColumnsProps) -> Html {
    let store = use_store();
    let state = props.desk.state();
    let said = state.namings.get(&props.at).cloned();
    let naming = said.or_else(|| state.inputs.get(props.at)?.naming.clone()).unwrap_or_default();
    let none = (AttrValue::Static(""), store.t(Text::NoColumn));
    let heading = |heading: &String| (AttrValue::from(heading.trim().to_owned()), AttrValue::from(heading.clone()));
    let shown = props.headings.iter().filter(|heading| !heading.trim().is_empty());
    let options: Vec<_> = std::iter::once(none).chain(shown.map(heading)).collect();
    let field = |part: Part| {
        let (desk, at, naming) = (props.desk.clone(), props.at, naming.clone());
        let value = naming.parts().find(|(named, _)| *named == part).map(|(_, heading)| heading.to_owned());
        let on_select = Callback::from(move |heading: AttrValue| {
            let heading = Some(heading.as_str()).filter(|heading| !heading.is_empty());
            let naming = naming.clone().with(part, heading);
            desk.change(|state| {
                state.namings.insert(at, naming);
            });
        });
        html! {
            <SelectField name={format!("monitor.talk.column.{}", part.code())} label={store.t(labels::part(part))}
                options={options.clone()} value={value.unwrap_or_default()} {on_select} />
        }
    };
    let of = |is_of_days: bool| {
        Part::ALL.iter().filter(move |part| part.is_of_days() == is_of_days).map(|part| field(*part))
    };
    let is_of_days = naming.parts().any(|(part, _)| part.is_of_days());
    let onclick = {
        let (store, props, naming) = (store.clone(), props.clone(), naming.clone());
        Callback::from(move |_: MouseEvent| {
            let kept = sections::edit(MonitorEdit::SetColumns(Headings::of(&props.headings), naming.kept()));
            store.edit(&props.plan, kept);
            props.desk.set_naming(props.at, Some(Naming::clone(&naming)));
        })
    };
    html! {
        <fieldset class="measured__columns">
            <legend>{ store.t(Text::Columns { file: props.file.to_string() }) }</legend>
            <p class="quiet">{ store.t(Text::ColumnsHint) }</p>
            <div class="measured__fields">{ for of(false) }</div>
            <details class="measured__days" open={is_of_days}>
                <summary>{ store.t(Text::DayColumns) }</summary>
                <div class="measured__fields">{ for of(true) }</div>
            </details>
            <Button label={store.t(Text::UseColumns)} kind={ButtonKind::Primary} small={true} {onclick}
                disabled={!naming.is_enough()} data_action={Some(AttrValue::Static("use-columns"))} />
        </fieldset>
    }
}
