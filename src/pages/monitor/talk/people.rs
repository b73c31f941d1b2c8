//! The members one by one: who carries the group, who is silent, who never spoke.

use std::rc::Rc;

use yew::prelude::*;

use super::desk::Desk;
use super::names::{in_line, shown_name};
use crate::components::button::Button;
use crate::components::checkbox::Checkbox;
use crate::components::icon::IconName;
use crate::components::panel::{Panel, full_panel};
use crate::components::search_field::SearchField;
use crate::components::select_field::SelectField;
use crate::domain::code::Code as _;
use crate::domain::members::roster::{Filter, Sort};
use crate::domain::plan::Plan;
use crate::exchange::file_name::FileName;
use crate::exchange::xlsx::book::Book;
use crate::exchange::{csv, encode};
use crate::i18n::figures::{grouped, whole};
use crate::i18n::text::calendar::labels::date_of;
use crate::i18n::text::measured::{self as labels, Measured as Text};
use crate::pages::copying::on_copy_of;
use crate::pages::fields::options;
use crate::pages::paging::{page, pager};
use crate::pages::workbook::save_as;
use crate::state::store::{Store, use_store};
use crate::views::measured::{Group, Person, day_of, shown};

/// Rows on a page.
const PAGE: usize = 25;

/// Properties of [`People`].
#[derive(Clone, PartialEq, Properties)]
pub struct PeopleProps {
    /// The desk.
    pub desk: Desk,
    /// The group.
    pub group: Rc<Group>,
    /// The plan, for the file's name.
    pub plan: Rc<Plan>,
}

/// The members.
#[component]
pub fn People(props: &PeopleProps) -> Html {
    let store = use_store();
    let (filter, sort) = (use_state_eq(|| Filter::All), use_state_eq(|| Sort::Messages));
    let (search, at) = (use_state_eq(String::new), use_state_eq(|| 0_usize));
    let people = {
        let (group, search) = (Rc::clone(&props.group), (*search).clone());
        use_memo((group, *filter, *sort, search), |(group, filter, sort, search)| shown(group, *filter, *sort, search))
    };
    let on_filter = pick(&filter, &at, Filter::from_code);
    let on_sort = pick(&sort, &at, Sort::from_code);
    let on_search = {
        let (search, at) = (search.clone(), at.clone());
        Callback::from(move |text| {
            search.set(text);
            at.set(0);
        })
    };
    full_panel(Panel {
        title: store.t(Text::People),
        remark: grouped(people.len() as f64, 0).into(),
        actions: hand_out(&store, props, Rc::clone(&people)),
        body: html! {
            <>
                <div class="measured__tools">
                    <SearchField name="monitor.talk.search" label={store.t(Text::SearchPeople)}
                        placeholder={store.t(Text::SearchPeople)} value={(*search).clone()} on_input={on_search} />
                    <SelectField name="monitor.talk.filter" label={store.t(Text::Show)} value={filter.code()}
                        options={options(store.lang, labels::filter)} on_select={on_filter} />
                    <SelectField name="monitor.talk.sort" label={store.t(Text::SortBy)} value={sort.code()}
                        options={options(store.lang, labels::sort)} on_select={on_sort} />
                </div>
                if people.is_empty() {
                    <p class="quiet">{ store.t(Text::NoPeople) }</p>
                } else {
                    { table(&store, props, page(&people, PAGE, *at)) }
                    { pager(&store, people.len(), PAGE, &at) }
                }
            </>
        },
        ..Panel::default()
    })
}

fn pick<T: Copy + PartialEq + 'static>(
    state: &UseStateHandle<T>,
    at: &UseStateHandle<usize>,
    read: fn(&str) -> Option<T>,
) -> Callback<AttrValue> {
    let (state, at) = (state.clone(), at.clone());
    Callback::from(move |code: AttrValue| {
        if let Some(value) = read(&code) {
            state.set(value);
            at.set(0);
        }
    })
}

fn table(store: &Store, props: &PeopleProps, people: &[Person]) -> Html {
    let heads = [
        Text::Name,
        Text::Messages,
        Text::Week,
        Text::DaysSpoken,
        Text::First,
        Text::LastWord,
        Text::Streak,
        Text::Staff,
    ];
    html! {
        <div class="table measured__people" role="region" aria-label={store.t(Text::People)} tabindex="0">
            <table class="table__grid">
                <thead>
                    <tr>{ for heads.into_iter().map(|head| html! { <th scope="col">{ store.t(head) }</th> }) }</tr>
                </thead>
                <tbody>{ for people.iter().map(|person| row(store, props, person)) }</tbody>
            </table>
        </div>
    }
}

fn row(store: &Store, props: &PeopleProps, person: &Person) -> Html {
    let member = &props.group.outcome.members[person.place];
    let name = shown_name(store, &member.name);
    let (first, last) = (member.first.and_then(day_of), last_word(store, props, person));
    let place = person.place;
    let on_change = {
        let desk = props.desk.clone();
        Callback::from(move |is_staff| desk.set_staff(place, is_staff))
    };
    html! {
        <tr key={member.key.clone()} data-member={place.to_string()}>
            <th scope="row">{ in_line(&name) }</th>
            <td data-head={store.t(Text::Messages)} data-value={member.messages.to_string()}>{ whole(member.messages) }</td>
            <td data-head={store.t(Text::Week)}>{ whole(person.week) }</td>
            <td data-head={store.t(Text::DaysSpoken)}>{ whole(member.days_spoken) }</td>
            <td data-head={store.t(Text::First)} data-first={first.map(|day| day.iso())}>
                { first.map(|day| date_of(store.lang, day)) }
            </td>
            <td data-head={store.t(Text::LastWord)}>{ last }</td>
            <td data-head={store.t(Text::Streak)}>{ store.t(Text::StreakDays { n: person.streak }) }</td>
            <td class="measured__tick" data-head={store.t(Text::Staff)}>
                <Checkbox name={format!("monitor.talk.staff.{place}")} label={store.t(Text::StaffOf { name })}
                    checked={person.is_staff} {on_change} />
            </td>
        </tr>
    }
}

/// The day of the last word.
fn last_word(store: &Store, props: &PeopleProps, person: &Person) -> AttrValue {
    let last = props.group.outcome.members[person.place].last.and_then(day_of);
    last.map_or_else(|| store.t(Text::NeverSpoke), |day| date_of(store.lang, day).into())
}

/// Copying and exporting the list as it is shown: masked where names are. Of a large group each is made when it is asked
/// for.
fn hand_out(store: &Store, props: &PeopleProps, people: Rc<Vec<Person>>) -> Html {
    let of = (store.clone(), props.clone(), people);
    let names = {
        let (store, props, people) = of.clone();
        let name = move |person: &Person| shown_name(&store, &props.group.outcome.members[person.place].name);
        Rc::new(move || people.iter().map(&name).collect::<Vec<_>>().join("\n"))
    };
    let on_csv = {
        let (store, props, people) = of.clone();
        Callback::from(move |_: MouseEvent| {
            let text = csv::file(rows(&store, &props, &people).into_iter());
            store.download(&file_name(&store, &props, "csv"), "text/csv", text.as_bytes());
        })
    };
    let on_xlsx = {
        let (store, props, people) = of;
        Callback::from(move |_: MouseEvent| {
            let title = format!("{} {}", store.title(&props.plan), store.t(Text::CsvName));
            let book = Book::of_table(title, rows(&store, &props, &people));
            save_as(store.clone(), file_name(&store, &props, "xlsx"), book);
        })
    };
    html! {
        <>
            <Button label={store.t(Text::Copy)} icon={Some(IconName::COPY)} small={true}
                onclick={on_copy_of(store, names)} data_action={Some(AttrValue::Static("copy-members"))} />
            <Button label={store.t(Text::Csv)} small={true} onclick={on_csv}
                data_export={Some(AttrValue::Static("csv"))} />
            <Button label={store.t(Text::Xlsx)} small={true} onclick={on_xlsx}
                data_export={Some(AttrValue::Static("xlsx"))} />
        </>
    }
}

fn file_name(store: &Store, props: &PeopleProps, extension: &str) -> FileName {
    encode::file_name(&props.plan, &format!("{}.{extension}", store.t(Text::CsvName)))
}

/// The list as a table, its first row the headings.
fn rows(store: &Store, props: &PeopleProps, people: &[Person]) -> Vec<Vec<csv::Cell>> {
    use csv::Cell;
    let heads = [Text::Name, Text::Messages, Text::Week, Text::DaysSpoken, Text::First, Text::LastWord, Text::Streak];
    let head = heads.into_iter().map(|head| Cell::Text(store.t(head).to_string())).collect();
    let day = |at: Option<i64>| at.and_then(day_of).map_or_else(|| Cell::Text(String::new()), Cell::Day);
    let row = |person: &Person| {
        let member = &props.group.outcome.members[person.place];
        vec![
            Cell::Text(shown_name(store, &member.name)),
            Cell::Number(member.messages),
            Cell::Number(person.week),
            Cell::Number(member.days_spoken),
            day(member.first),
            day(member.last),
            Cell::Number(person.streak),
        ]
    };
    std::iter::once(head).chain(people.iter().map(row)).collect()
}
