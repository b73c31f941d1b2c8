//! The monthly rotation of temporary admins.

use std::rc::Rc;

use yew::prelude::*;

use crate::components::checkbox::{CheckLook, Checkbox};
use crate::components::panel::{Panel, full_panel};
use crate::components::table::{TableRow, table};
use crate::components::tags_field::TagsField;
use crate::components::text_field::TextField;
use crate::domain::plan::Plan;
use crate::domain::staffing::cards::{Month, Rota};
use crate::editing::action::{Edit, StaffingEdit};
use crate::i18n::text::fields::Fields;
use crate::i18n::text::staffing::Staffing;
use crate::pages::cite::Cite;
use crate::pages::fields::use_tags;
use crate::platform::clock;
use crate::playbook::Citation;
use crate::playbook::claims::S4_ROTATION_FACT;
use crate::state::store::{Store, use_store};

/// Months that the table shows.
const MONTHS: u32 = 12;
/// Most people in the rota.
const MAX_PEOPLE: usize = 100;

/// Properties of [`RotaPanel`].
#[derive(PartialEq, Properties)]
pub struct RotaPanelProps {
    /// The plan.
    pub plan: Rc<Plan>,
}

/// On or off, from when, who; and the table that follows.
#[component]
pub fn RotaPanel(props: &RotaPanelProps) -> Html {
    let store = use_store();
    let set = |rota: Option<Rota>| Edit::Staffing(StaffingEdit::SetRota(rota));
    let rota = props.plan.staffing.rota.clone();
    let on_change = store.on_edit(&props.plan.id, move |is_on: bool| {
        let start = clock::this_month().or_else(|| Month::new(2026, 1));
        set(start.filter(|_| is_on).map(|start| Rota { start, people: Vec::new() }))
    });
    full_panel(Panel {
        title: store.t(Staffing::Rota),
        chip: html! { <Cite citation={Citation::Claim(S4_ROTATION_FACT)} /> },
        body: html! {
            <>
                <p>{ store.t(Staffing::RotaText) }</p>
                <Checkbox name="staffing.rota" label={store.t(Staffing::RotaOn)} look={CheckLook::Switch}
                    checked={rota.is_some()} {on_change} />
                if let Some(rota) = rota {
                    <RotaView plan={props.plan.clone()} {rota} />
                }
            </>
        },
        ..Panel::default()
    })
}

/// Properties of [`RotaView`].
#[derive(PartialEq, Properties)]
struct RotaViewProps {
    plan: Rc<Plan>,
    rota: Rota,
}

/// The rota's fields and its table.
#[component]
fn RotaView(props: &RotaViewProps) -> Html {
    let store = use_store();
    let rota = &props.rota;
    let refused = use_state_eq(|| None::<String>);
    let on_start = {
        let (store, plan, rota, refused) = (store.clone(), props.plan.clone(), rota.clone(), refused.clone());
        Callback::from(move |text: String| match Month::parse(text.trim()) {
            Some(start) => {
                refused.set(None);
                let rota = Rota { start, ..rota.clone() };
                store.edit(&plan.id, Edit::Staffing(StaffingEdit::SetRota(Some(rota))));
            }
            None => refused.set(Some(text)),
        })
    };
    let people = {
        let rota = rota.clone();
        let on_good = store.on_edit(&props.plan.id, move |people| {
            Edit::Staffing(StaffingEdit::SetRota(Some(Rota { people, ..rota.clone() })))
        });
        use_tags(&props.rota.people, MAX_PEOPLE, store.lang, on_good)
    };
    let value = (*refused).clone().unwrap_or_else(|| rota.start.iso());
    let error = refused.is_some().then(|| store.t(Staffing::MonthBad));
    html! {
        <>
            <div class="two">
                <TextField name="staffing.rota.start" label={store.t(Staffing::RotaStart)} {value} on_input={on_start} {error} />
                <TagsField name="staffing.rota.people" label={store.t(Staffing::RotaPeople)} tags={people.tags}
                    on_change={people.on_change} add_label={store.t(Staffing::AddPerson)}
                    remove_label={store.t(Fields::Remove { what: "{}".to_owned() })} error={people.error} />
            </div>
            if rota.people.is_empty() {
                <p class="field__hint">{ store.t(Staffing::RotaEmpty) }</p>
            } else {
                { turns(&store, rota) }
            }
        </>
    }
}

fn turns(store: &Store, rota: &Rota) -> Html {
    let rows: Vec<TableRow> = rota
        .turns(MONTHS)
        .into_iter()
        .map(|(month, people)| TableRow {
            cells: vec![
                html! { { month.iso() } },
                html! { { for people.iter().enumerate().map(|(i, name)| html! {
                    <>if i > 0 { { store.lang.pick("、", ", ") } }<bdi>{ name.as_str() }</bdi></>
                }) } },
            ],
            is_on: false,
        })
        .collect();
    let head = vec![store.t(Staffing::RotaMonth), store.t(Staffing::Person)];
    table(store.t(Staffing::Rota), head, rows)
}
