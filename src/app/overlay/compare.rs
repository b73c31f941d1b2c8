//! Two versions of a plan side by side, part by part, and which side each part is taken from. Nothing changes before it
//! is merged, and that is one step to undo.

use std::collections::BTreeSet;
use std::rc::Rc;

use serde_json::Value;
use yew::prelude::*;

use crate::components::button::{Button, ButtonKind};
use crate::components::dialog::Dialog;
use crate::components::segmented::Segmented;
use crate::components::select_field::SelectField;
use crate::components::table::{TableRow, worded_table};
use crate::domain::code::Code as _;
use crate::domain::plan::{Plan, PlanId};
use crate::domain::words::Words;
use crate::editing::action::{Action, Label};
use crate::exchange::comparison::{Part, compared, merged};
use crate::exchange::encode::plan_value;
use crate::i18n::text::common::Common;
use crate::i18n::text::comparing::{Comparing as Text, part as part_name};
use crate::i18n::text::fields::Fields;
use crate::i18n::text::places::{field, order, value};
use crate::platform::chance;
use crate::state::store::{Store, use_store};

/// Most places of a part that are listed: who wants all of them opens the plan.
const SHOWN: usize = 30;
/// The plan that was brought, among the choices of the right side.
const GIVEN: &str = "given";

/// Properties of [`CompareDialog`].
#[derive(PartialEq, Properties)]
pub struct CompareDialogProps {
    /// The plan that stays; the person chooses where there is none.
    pub left: Option<PlanId>,
    /// A plan that is not on the shelf.
    pub given: Option<Rc<Plan>>,
    /// Asked to close.
    pub on_close: Callback<()>,
}

/// The comparison.
#[component]
pub fn CompareDialog(props: &CompareDialogProps) -> Html {
    let store = use_store();
    let shelf: Vec<Rc<Plan>> = store.session.shelf().values().map(|shelved| Rc::clone(&shelved.plan)).collect();
    let left_id = use_state(|| {
        let wanted = props.left.clone().or_else(|| props.given.as_ref().map(|given| given.id.clone()));
        let is_there = |id: &PlanId| shelf.iter().any(|plan| plan.id == *id);
        wanted.filter(is_there).or_else(|| shelf.first().map(|plan| plan.id.clone()))
    });
    let right_id = use_state(|| {
        let other = shelf.iter().find(|plan| Some(&plan.id) != left_id.as_ref());
        if props.given.is_some() { Some(GIVEN.to_owned()) } else { other.map(|plan| plan.id.as_str().to_owned()) }
    });
    let from_right = use_state(BTreeSet::<Part>::new);
    let on_shelf = |id: &str| shelf.iter().find(|plan| plan.id.as_str() == id).cloned();
    let left = left_id.as_ref().and_then(|id| on_shelf(id.as_str()));
    let right = right_id.as_ref().and_then(|id| match id.as_str() {
        GIVEN => props.given.clone(),
        id => on_shelf(id),
    });
    let both = left.zip(right).filter(|(left, right)| left.id != right.id || props.given.is_some());
    let found = use_memo(both.clone().map(Sides), |both| match both {
        Some(Sides((left, right))) => compared(left, right),
        None => Vec::new(),
    });
    let chosen: BTreeSet<Part> = found.iter().map(|(part, _)| *part).filter(|part| from_right.contains(part)).collect();
    let n = u32::try_from(chosen.len()).unwrap_or(u32::MAX);
    let merge = |is_new: bool| {
        let (store, both, chosen, on_close) = (store.clone(), both.clone(), chosen.clone(), props.on_close.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some((left, right)) = &both {
                put(&store, merged(left, right, &chosen), n, is_new);
            }
            on_close.emit(());
        })
    };
    let footer = html! {
        <>
            <Button label={store.t(Fields::Cancel)} kind={ButtonKind::Ghost} onclick={props.on_close.reform(|_| ())} />
            if both.is_some() {
                <Button label={store.t(Text::MergeNew)} onclick={merge(true)} disabled={n == 0}
                    data_action={Some(AttrValue::Static("merge-new"))} />
                <Button label={store.t(Text::Merge { n })} kind={ButtonKind::Primary} onclick={merge(false)}
                    disabled={n == 0} data_action={Some(AttrValue::Static("merge"))} />
            }
        </>
    };
    let choose = |handle: UseStateHandle<Option<String>>, from_right: UseStateHandle<BTreeSet<Part>>| {
        Callback::from(move |id: AttrValue| {
            handle.set(Some(id.to_string()));
            from_right.set(BTreeSet::new());
        })
    };
    let choose_left = {
        let (left_id, from_right) = (left_id.clone(), from_right.clone());
        Callback::from(move |id: AttrValue| {
            left_id.set(PlanId::new(&id));
            from_right.set(BTreeSet::new());
        })
    };
    let option = |plan: &Rc<Plan>| (AttrValue::from(plan.id.as_str().to_owned()), store.title(plan));
    let lefts: Vec<_> = shelf.iter().map(option).collect();
    let given = props
        .given
        .iter()
        .map(|plan| (AttrValue::Static(GIVEN), store.t(Text::Given { title: store.title(plan).to_string() })));
    let rights: Vec<_> =
        given.chain(shelf.iter().filter(|plan| Some(&plan.id) != left_id.as_ref()).map(option)).collect();
    html! {
        <Dialog title={store.t(Text::Title)} on_close={props.on_close.clone()} close_label={Some(store.t(Common::Close))}
            {footer}>
            <div class="compare">
                if !rights.is_empty() {
                    <div class="compare__sides">
                        <SelectField name="compare.left" label={store.t(Text::Left)} options={lefts}
                            value={left_id.as_ref().map(|id| id.as_str().to_owned()).unwrap_or_default()}
                            on_select={choose_left} />
                        <SelectField name="compare.right" label={store.t(Text::Right)} options={rights}
                            value={(*right_id).clone().unwrap_or_default()}
                            on_select={choose(right_id, from_right.clone())} />
                    </div>
                }
                { match &both {
                    None => html! { <p role="status">{ store.t(Text::Pick) }</p> },
                    Some(_) if found.is_empty() => html! { <p role="status">{ store.t(Text::Same) }</p> },
                    Some((left, right)) => parts(&store, (left, right), &found, &from_right),
                } }
            </div>
        </Dialog>
    }
}

/// Both plans, the same as long as they are the same values in memory.
#[derive(Clone)]
struct Sides((Rc<Plan>, Rc<Plan>));

impl PartialEq for Sides {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0.0, &other.0.0) && Rc::ptr_eq(&self.0.1, &other.0.1)
    }
}

/// Puts what was merged on the shelf: in place of the left plan, or beside it.
fn put(store: &Store, plan: Plan, n: u32, is_new: bool) {
    let title = store.title(&plan).to_string();
    let (plan, toast) = if is_new {
        let title = store.t(Text::MergedTitle { title }).to_string();
        let plan = Plan { id: chance::plan_id(), title: Words::cut(&title), is_archived: false, ..plan };
        (plan, Text::MergedNew { title })
    } else {
        (plan, Text::Merged { n, title })
    };
    let toast = store.t(toast).to_string();
    store.carry_out(Label::Merge, vec![Action::Put(Box::new(plan))], Some(toast));
}

/// Every part in which the sides differ, and the names of those in which they do not.
fn parts(
    store: &Store,
    (left, right): (&Rc<Plan>, &Rc<Plan>),
    found: &[(Part, Vec<String>)],
    from_right: &UseStateHandle<BTreeSet<Part>>,
) -> Html {
    let (left, right) = (plan_value(left), plan_value(right));
    let agree = Part::ALL.iter().filter(|part| found.iter().all(|(differs, _)| differs != *part));
    let agree: Vec<String> = agree.map(|part| store.t(part_name(*part)).to_string()).collect();
    html! {
        <>
            { for found.iter().map(|(part, places)| one(store, (&left, &right), *part, places, from_right)) }
            if !agree.is_empty() {
                <p class="quiet">{ store.t(Text::Agree { parts: agree.join(store.lang.pick("、", ", ")) }) }</p>
            }
        </>
    }
}

fn one(
    store: &Store,
    (left, right): (&Value, &Value),
    part: Part,
    places: &[String],
    from_right: &UseStateHandle<BTreeSet<Part>>,
) -> Html {
    let name = store.t(part_name(part));
    let n = u32::try_from(places.len()).unwrap_or(u32::MAX);
    let cell = |tree: &Value, at: &str| html! { <bdi>{ value(at, tree.pointer(at), store.lang) }</bdi> };
    let row = |at: &String| TableRow {
        cells: vec![html! { <bdi>{ field(at, &[left, right], store.lang) }</bdi> }, cell(left, at), cell(right, at)],
        is_on: false,
    };
    let mut ordered: Vec<&String> = places.iter().collect();
    ordered.sort_by_key(|at| order(at));
    let head = vec![store.t(Text::Field), store.t(Text::LeftHead), store.t(Text::RightHead)];
    let n_more = u32::try_from(places.len().saturating_sub(SHOWN)).unwrap_or(u32::MAX);
    let options = vec![
        (AttrValue::Static("left"), store.t(Text::KeepLeft)),
        (AttrValue::Static("right"), store.t(Text::TakeRight)),
    ];
    let on_select = {
        let from_right = from_right.clone();
        Callback::from(move |side: AttrValue| {
            let mut parts = (*from_right).clone();
            if side == "right" {
                parts.insert(part)
            } else {
                parts.remove(&part)
            };
            from_right.set(parts);
        })
    };
    let is_right = from_right.contains(&part);
    html! {
        <section class={classes!("compare__part", is_right.then_some("is-on"))} data-part={part.code()}>
            <div class="compare__head">
                <h3 class="compare__name">{ name.clone() }</h3>
                <span class="compare__count">{ store.t(Text::Places { n }) }</span>
                <Segmented name={format!("compare.side.{}", part.code())} small={true}
                    label={store.t(Text::Which { part: name.to_string() })} {options}
                    value={if is_right { "right" } else { "left" }} {on_select} />
            </div>
            { worded_table(name, head, ordered.into_iter().take(SHOWN).map(row).collect()) }
            if n_more > 0 {
                <p class="quiet">{ store.t(Text::More { n: n_more }) }</p>
            }
        </section>
    }
}
