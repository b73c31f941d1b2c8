//! Fixed columns: the same thing on the same day of every week.

use yew::prelude::*;

use super::{chips, on};
use crate::components::button::{Button, IconButton};
use crate::components::icon::IconName;
use crate::components::read_field::ReadField;
use crate::components::select_field::SelectField;
use crate::components::text_field::TextField;
use crate::domain::calendar::Column;
use crate::domain::calendar::day::Weekday;
use crate::domain::calendar::kind::Kind;
use crate::domain::code::Code as _;
use crate::domain::words::Words;
use crate::editing::calendar::CalendarEdit;
use crate::i18n::Both;
use crate::i18n::text::calendar::labels;
use crate::i18n::text::calendar::setup::{EXAMPLE_COLUMNS, Setup};
use crate::i18n::text::items;
use crate::pages::calendar::desk::{PartProps, edit};
use crate::pages::calendar::typed;
use crate::pages::fields::{on_code, options, use_text};
use crate::playbook::Citation;
use crate::playbook::claims::{S0_COLUMN_DAYS, S0_COLUMNS_FACT};
use crate::state::store::use_store;
use crate::templates;

/// So many columns at most: three a day are more than any group reads.
const MOST: usize = 21;

/// Of what kind the posts of S0's three columns are (ours).
const EXAMPLE_KINDS: [Kind; 3] = [Kind::Experience, Kind::Benefit, Kind::Experience];

/// The columns, one below the other.
#[component]
pub fn Columns(props: &PartProps) -> Html {
    let store = use_store();
    let columns = &props.calendar.columns;
    let put = |more: Vec<Column>| {
        let (store, plan, columns) = (store.clone(), props.plan.id.clone(), columns.clone());
        Callback::from(move |_: MouseEvent| {
            let columns = [columns.clone(), more.clone()].concat();
            edit(&store, &plan, CalendarEdit::SetColumns(columns));
        })
    };
    let example = {
        let column = |((name, kind), weekday): ((&Both, Kind), Weekday)| Column {
            name: Words::cut(&store.lang.t(*name)),
            weekday,
            kind,
            ..templates::blank_column()
        };
        EXAMPLE_COLUMNS.iter().zip(EXAMPLE_KINDS).zip(S0_COLUMN_DAYS).map(column).collect::<Vec<_>>()
    };
    let is_full = columns.len() >= MOST;
    let full = is_full.then(|| store.t(Setup::Full { n: u32::try_from(MOST).unwrap_or(u32::MAX) }));
    html! {
        <section class="calendar-setup__group" aria-label={store.t(Setup::Columns)}>
            <h3 class="calendar-setup__title">{ store.t(Setup::Columns) }{ " " }{ chips(&[Citation::Claim(S0_COLUMNS_FACT)]) }</h3>
            if columns.is_empty() {
                <p class="calendar-setup__note">{ store.t(Setup::ColumnsNone) }</p>
            }
            { for (0..columns.len()).map(|at| html! { <ColumnRow key={at} part={props.clone()} {at} /> }) }
            <div class="calendar-setup__add">
                <Button label={store.t(Setup::AddColumn)} icon={Some(IconName::PLUS)} small={true} disabled={is_full}
                    title={full} onclick={put(vec![templates::blank_column()])}
                    data_action={Some(AttrValue::Static("add-column"))} />
                if columns.is_empty() {
                    <Button label={store.t(Setup::UseExample)} small={true} onclick={put(example)}
                        data_action={Some(AttrValue::Static("example-columns"))} />
                }
            </div>
        </section>
    }
}

/// Properties of [`ColumnRow`].
#[derive(PartialEq, Properties)]
struct ColumnRowProps {
    part: PartProps,
    /// Its place in the list.
    at: usize,
}

/// One column.
#[component]
fn ColumnRow(props: &ColumnRowProps) -> Html {
    let store = use_store();
    let (part, at, lang) = (&props.part, props.at, store.lang);
    let columns = &part.calendar.columns;
    let column = columns.get(at).cloned().unwrap_or_else(templates::blank_column);
    let set = {
        let columns = columns.clone();
        move |change: &dyn Fn(&mut Column)| {
            let mut columns = columns.clone();
            if let Some(column) = columns.get_mut(at) {
                change(column);
            }
            CalendarEdit::SetColumns(columns)
        }
    };
    let on_name = {
        let set = set.clone();
        on(&store, part, move |name: Words<40>| set(&|column| column.name = name.clone()))
    };
    let on_weekday = {
        let set = set.clone();
        on_code(on(&store, part, move |weekday: Weekday| set(&|column| column.weekday = weekday)))
    };
    let on_kind = {
        let set = set.clone();
        on_code(on(&store, part, move |kind: Kind| set(&|column| column.kind = kind)))
    };
    let on_start = on(&store, part, move |start| set(&|column| column.start = start));
    let take_start = typed::time(lang, move |start| {
        on_start.emit(start);
        Ok(())
    });
    let on_remove = {
        let columns = columns.clone();
        on(&store, part, move |_: MouseEvent| {
            let mut columns = columns.clone();
            if at < columns.len() {
                columns.remove(at);
            }
            CalendarEdit::SetColumns(columns)
        })
    };
    let name = use_text(&column.name, lang, on_name);
    let number = store.t(Setup::Column { n: u32::try_from(at + 1).unwrap_or(u32::MAX) });
    let called = if column.name.is_blank() { number.to_string() } else { column.name.as_str().to_owned() };
    let field = |field: &str| format!("calendar.columns.{at}.{field}");
    html! {
        <div class="calendar-setup__row" role="group" aria-label={number}>
            <TextField name={field("name")} label={store.t(Setup::ColumnName)} value={name.value} on_input={name.on_input}
                error={name.error} />
            <SelectField name={field("weekday")} label={store.t(Setup::ColumnDay)}
                options={options::<Weekday>(lang, labels::weekday)} value={column.weekday.code()} on_select={on_weekday} />
            <ReadField name={field("start")} label={store.t(Setup::ColumnStart)}
                text={column.start.map(|start| start.clock()).unwrap_or_default()}
                placeholder={store.t(Setup::ColumnStartNone)} take={take_start} />
            <SelectField name={field("kind")} label={store.t(Setup::ColumnKind)}
                options={options::<Kind>(lang, items::kind)} value={column.kind.code()} on_select={on_kind} />
            <IconButton icon={IconName::TRASH} label={store.t(Setup::RemoveColumn { name: called })} onclick={on_remove} />
        </div>
    }
}
