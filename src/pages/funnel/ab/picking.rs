//! Who was in which group of a test: pasted lists, or ticks among the members. Kept on the page, never in the plan.

use std::collections::BTreeSet;
use std::rc::Rc;

use yew::prelude::*;

use crate::components::button::{Button, ButtonKind};
use crate::components::checkbox::Checkbox;
use crate::components::search_field::SearchField;
use crate::components::text_area::TextArea;
use crate::domain::members::roster::{Filter, Sort};
use crate::i18n::figures::whole;
use crate::i18n::text::funnel::ab::Tests as Text;
use crate::pages::monitor::talk::desk::Desk;
use crate::pages::monitor::talk::names::{in_line, shown_name};
use crate::pages::paging::{page, pager};
use crate::state::store::{Store, use_store};
use crate::views::measured::trial::{Named, named};
use crate::views::measured::{Group, Person, shown};

/// Rows on a page.
const PAGE: usize = 10;
/// Names that are told.
const MOST_NAMES: usize = 8;

/// Properties of [`Picking`].
#[derive(Clone, PartialEq, Properties)]
pub struct PickingProps {
    /// The desk, which keeps who was picked.
    pub desk: Desk,
    /// The group.
    pub group: Rc<Group>,
    /// What the two groups are called.
    pub names: [String; 2],
}

/// The part.
#[component]
pub fn Picking(props: &PickingProps) -> Html {
    let store = use_store();
    let pasted = [use_state_eq(String::new), use_state_eq(String::new)];
    let told = [use_state_eq(Named::default), use_state_eq(Named::default)];
    let (search, at) = (use_state_eq(String::new), use_state_eq(|| 0_usize));
    let people = {
        let of = (Rc::clone(&props.group), (*search).clone());
        use_memo(of, |(group, search)| shown(group, Filter::All, Sort::Messages, search))
    };
    let list = |which: usize| {
        let (text, after, store_after) = (pasted[which].clone(), told[which].setter(), store.clone());
        let (desk, group) = (props.desk.clone(), Rc::clone(&props.group));
        let add = Callback::from(move |_: MouseEvent| {
            let found = named(&group, &text);
            let keys = found.found.iter().map(|&place| group.outcome.members[place].key.clone());
            let keys: BTreeSet<String> = keys.collect();
            store_after.say(Text::Pasted { n: u32::try_from(keys.len()).unwrap_or(u32::MAX) });
            desk.change(|state| state.picked[which].extend(keys));
            text.set(String::new());
            after.set(found);
        });
        let on_input = {
            let text = pasted[which].setter();
            Callback::from(move |typed: String| text.set(typed))
        };
        let name = props.names[which].clone();
        html! {
            <div>
                <TextArea name={format!("funnel.test.paste.{which}")} label={store.t(Text::Paste { name })}
                    value={(*pasted[which]).clone()} hint={html! { { store.t(Text::PasteHint) } }} {on_input} />
                <Button label={store.t(Text::PasteAdd)} small={true} onclick={add} disabled={pasted[which].trim().is_empty()}
                    data_action={Some(AttrValue::from(format!("paste-group-{which}")))} />
                { not_added(&store, &told[which]) }
            </div>
        }
    };
    let on_search = {
        let (search, at) = (search.setter(), at.setter());
        Callback::from(move |text| {
            search.set(text);
            at.set(0);
        })
    };
    let is_any = props.desk.state().picked.iter().any(|keys| !keys.is_empty());
    let on_clear = props.desk.on(|state, _: MouseEvent| state.picked = Default::default());
    html! {
        <div class="tests__picking">
            <div class="tests__lists">{ list(0) }{ list(1) }</div>
            <SearchField name="funnel.test.search" label={store.t(Text::FindMember)}
                placeholder={store.t(Text::FindMember)} value={(*search).clone()} on_input={on_search} />
            if people.is_empty() {
                <p class="quiet">{ store.t(Text::NobodyFound) }</p>
            } else {
                { table(&store, props, page(&people, PAGE, *at)) }
                { pager(&store, people.len(), PAGE, &at) }
            }
            if is_any {
                <Button label={store.t(Text::ClearGroups)} kind={ButtonKind::Ghost} small={true} onclick={on_clear}
                    data_action={Some(AttrValue::Static("clear-groups"))} />
            }
        </div>
    }
}

/// Names that were pasted and not added, with the reason.
fn not_added(store: &Store, Named { unknown, several, .. }: &Named) -> Html {
    let few = |names: &[String]| {
        let listed = names.iter().take(MOST_NAMES).map(|name| shown_name(store, name));
        let listed = listed.collect::<Vec<_>>().join(store.lang.pick("、", ", "));
        match names.len().saturating_sub(MOST_NAMES) {
            0 => listed,
            more => store.t(Text::AndMore { names: listed, n: u32::try_from(more).unwrap_or(u32::MAX) }).to_string(),
        }
    };
    html! {
        <div role="status">
            if !unknown.is_empty() {
                <p class="tests__caution">{ store.t(Text::NotFound { names: few(unknown) }) }</p>
            }
            if !several.is_empty() {
                <p class="tests__caution">{ store.t(Text::SeveralBear { names: few(several) }) }</p>
            }
        </div>
    }
}

fn table(store: &Store, props: &PickingProps, people: &[Person]) -> Html {
    html! {
        <div class="table measured__people tests__picks" role="region" aria-label={store.t(Text::MembersToPick)} tabindex="0">
            <table class="table__grid">
                <thead>
                    <tr>
                        <th scope="col">{ store.t(Text::Member) }</th>
                        { for props.names.iter().map(|name| html! { <th scope="col">{ name }</th> }) }
                    </tr>
                </thead>
                <tbody>{ for people.iter().map(|person| row(store, props, person)) }</tbody>
            </table>
        </div>
    }
}

fn row(store: &Store, props: &PickingProps, person: &Person) -> Html {
    let member = &props.group.outcome.members[person.place];
    let name = shown_name(store, &member.name);
    let tick = |which: usize| {
        let key = member.key.clone();
        let checked = props.desk.state().picked[which].contains(&key);
        let on_change = props.desk.on(move |state, is_in: bool| {
            let keys = &mut state.picked[which];
            if is_in {
                keys.insert(key.clone())
            } else {
                keys.remove(&key)
            };
        });
        let label = store.t(Text::PickFor { member: name.clone(), group: props.names[which].clone() });
        html! {
            <td>
                <Checkbox name={format!("funnel.test.in.{which}.{}", person.place)} {label} {checked} {on_change} />
            </td>
        }
    };
    html! {
        <tr key={member.key.clone()} data-pick={person.place.to_string()}>
            <th scope="row">{ in_line(&name) }{ " " }
                <span class="quiet">{ whole(member.messages) }</span></th>
            { tick(0) }
            { tick(1) }
        </tr>
    }
}
