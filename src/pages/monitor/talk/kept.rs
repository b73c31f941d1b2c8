//! The table of members that a plan keeps once a person says so: the choice, its size, the rows, and the way to forget it.

use std::rc::Rc;

use yew::prelude::*;

use super::desk::{Desk, Phase};
use super::intake::mask;
use super::names::{in_line, shown_name};
use crate::components::button::{Button, ButtonKind};
use crate::components::checkbox::{CheckLook, Checkbox};
use crate::components::panel::{Panel, full_panel};
use crate::components::search_field::SearchField;
use crate::components::select_field::SelectField;
use crate::domain::calendar::day::Day;
use crate::domain::code::Code as _;
use crate::domain::members::roster::Sort;
use crate::domain::monitor::Monitor;
use crate::domain::monitor::kept::{Kept, KeptMember, MAX_KEPT};
use crate::domain::plan::Plan;
use crate::editing::monitor::MonitorEdit;
use crate::exchange::sections;
use crate::i18n::figures::{decimal, grouped, whole};
use crate::i18n::text::calendar::labels::date_of;
use crate::i18n::text::measured::{self as labels, Kept as Text, Measured};
use crate::pages::fields::on_code;
use crate::pages::paging::{page, pager};
use crate::state::store::{Store, use_store};
use crate::views::measured::Group;
use crate::views::measured::kept::{keep, listed};

/// Rows on a page.
const PAGE: usize = 25;
/// What rows can be sorted by.
const SORTS: [Sort; 6] = [Sort::Messages, Sort::Days, Sort::First, Sort::Last, Sort::Silence, Sort::Name];

/// Properties of [`KeptMembers`].
#[derive(Clone, PartialEq, Properties)]
pub struct KeptProps {
    /// The plan.
    pub plan: Rc<Plan>,
    /// What was measured in it.
    pub monitor: Rc<Monitor>,
    /// The desk.
    pub desk: Desk,
    /// The group that was read, if one was.
    pub group: Option<Rc<Group>>,
}

/// The part; nothing where there is nobody to keep and nobody kept.
#[component]
pub fn KeptMembers(props: &KeptProps) -> Html {
    let store = use_store();
    let (sort, search, at) = (use_state_eq(|| Sort::Messages), use_state_eq(String::new), use_state_eq(|| 0_usize));
    let is_masked = store.settings.masks_names;
    let kept = props.monitor.kept.clone();
    // A list of members without a log tells of no day, and what would be kept is by days.
    let is_log = |group: &Rc<Group>| group.days().is_some() && !group.outcome.members.is_empty();
    let group = props.group.clone().filter(is_log);
    // What the plan would keep with this reading.
    let next = {
        let of = (kept.clone(), group.clone(), is_masked);
        use_memo(of, |(kept, group, is_masked)| {
            group.as_ref().map(|group| keep(kept.as_deref(), group, *is_masked).map(Rc::new))
        })
    };
    if kept.is_none() && group.is_none() {
        return Html::default();
    }
    let on_keep = {
        let (store, id, next) = (store.clone(), props.plan.id.clone(), (*next).clone().flatten());
        Callback::from(move |is_kept: bool| {
            let (kept, said) = if is_kept { (next.clone(), Text::NowKept) } else { (None, Text::Forgotten) };
            store.edit_aloud(&id, sections::edit(MonitorEdit::Keep(kept)), store.t(said));
        })
    };
    let on_search = {
        let (search, at) = (search.setter(), at.setter());
        Callback::from(move |text| {
            search.set(text);
            at.set(0);
        })
    };
    let on_sort = {
        let (sort, at) = (sort.setter(), at.setter());
        on_code(Callback::from(move |by: Sort| {
            sort.set(by);
            at.set(0);
        }))
    };
    let sorts = SORTS.iter().map(|&by| (by.code().into(), store.t(labels::sort(by)))).collect::<Vec<_>>();
    full_panel(Panel {
        title: store.t(Text::Title),
        remark: kept.as_ref().and_then(|kept| as_of(&store, kept)).unwrap_or_default(),
        class: Some("measured__kept"),
        body: html! {
            <>
                <Checkbox name="monitor.talk.keep" label={store.t(Text::Keep)} remark={store.t(Text::KeepHint)}
                    look={CheckLook::Switch} checked={kept.is_some()} on_change={on_keep}
                    disabled={kept.is_none() && matches!(*next, Some(None))} />
                { size(&store, props, next.as_ref().as_ref().and_then(Option::as_ref)) }
                if matches!(*next, Some(None)) {
                    <p class="tests__caution">{ store.t(Text::TooMany { max: whole(MAX_KEPT as u32) }) }</p>
                }
                { merge(&store, props, next.as_ref().as_ref().and_then(Option::as_ref)) }
                if let Some(kept) = &kept {
                    // Where nothing was read the switch has no other place.
                    if matches!(props.desk.state().phase, Phase::Blank) {
                        { mask(&store) }
                    }
                    <div class="measured__tools">
                        <SearchField name="monitor.kept.search" label={store.t(Measured::SearchPeople)}
                            placeholder={store.t(Measured::SearchPeople)} value={(*search).clone()} on_input={on_search} />
                        <SelectField name="monitor.kept.sort" label={store.t(Measured::SortBy)} value={sort.code()}
                            options={sorts} on_select={on_sort} />
                    </div>
                    { rows(&store, &listed(kept, *sort, &search), &at, kept.is_masked) }
                }
            </>
        },
        ..Panel::default()
    })
}

fn as_of(store: &Store, kept: &Kept) -> Option<AttrValue> {
    let n = u32::try_from(kept.members.len()).unwrap_or(u32::MAX);
    Some(store.t(Text::AsOf { n, day: date_of(store.lang, kept.until()?) }))
}

/// How large the plan is, and would be.
fn size(store: &Store, props: &KeptProps, next: Option<&Rc<Kept>>) -> Html {
    let now = bytes(&props.monitor);
    let with = |kept: Option<Rc<Kept>>| bytes(&Monitor { kept, ..(*props.monitor).clone() });
    let kb = |n: usize| decimal(n as f64 / 1000.0, 1);
    let text = match (&props.monitor.kept, next) {
        (None, Some(next)) => Text::SizeBefore { now: kb(now), then: kb(with(Some(Rc::clone(next)))) },
        (Some(_), _) => Text::SizeAfter { now: kb(now), without: kb(with(None)) },
        (None, None) => return Html::default(),
    };
    html! { <p class="quiet"><output data-kpi="monitor.kept.bytes" data-value={now.to_string()}>{ store.t(text) }</output></p> }
}

/// Bytes of what is measured, as they are stored.
fn bytes(monitor: &Monitor) -> usize {
    sections::section(monitor.clone()).saved().map_or(0, |saved| saved.len())
}

/// The press that takes this reading into what is kept.
fn merge(store: &Store, props: &KeptProps, next: Option<&Rc<Kept>>) -> Html {
    let (Some(kept), Some(next)) = (&props.monitor.kept, next) else { return Html::default() };
    if kept == next {
        return html! { <p class="quiet" role="status">{ store.t(Text::Same) }</p> };
    }
    let replaces = kept.is_masked || next.is_masked;
    let (store_after, id, next_after) = (store.clone(), props.plan.id.clone(), Rc::clone(next));
    let onclick = Callback::from(move |_: MouseEvent| {
        let edit = sections::edit(MonitorEdit::Keep(Some(Rc::clone(&next_after))));
        store_after.edit_aloud(&id, edit, store_after.t(Text::Merged));
    });
    let n = u32::try_from(next.members.len()).unwrap_or(u32::MAX);
    html! {
        <p class="measured__merge">
            <Button label={store.t(if replaces { Text::Replace { n } } else { Text::Merge { n } })} small={true}
                kind={ButtonKind::Primary} {onclick} data_action={Some(AttrValue::Static("merge-members"))} />
            { " " }
            <span class="quiet">{ store.t(if replaces { Text::ReplaceHint } else { Text::MergeHint }) }</span>
        </p>
    }
}

fn rows(store: &Store, members: &[&KeptMember], at: &UseStateHandle<usize>, is_masked: bool) -> Html {
    if members.is_empty() {
        return html! { <p class="quiet">{ store.t(Measured::NoPeople) }</p> };
    }
    let heads = [
        Measured::Name,
        Measured::Messages,
        Measured::DaysSpoken,
        Measured::First,
        Measured::LastWord,
        Measured::Joins,
        Measured::Exits,
    ]
    .map(|head| store.t(head));
    let [_, messages, days, first, last, joined, left] = &heads;
    let day = |day: Option<Day>| day.map(|day| date_of(store.lang, day)).unwrap_or_default();
    html! {
        <>
            if is_masked {
                <p class="quiet">{ store.t(Text::Masked) }</p>
            }
            <div class="table measured__people" role="region" aria-label={store.t(Text::Title)} tabindex="0">
                <table class="table__grid">
                    <thead><tr>{ for heads.iter().map(|head| html! { <th scope="col">{ head }</th> }) }</tr></thead>
                    <tbody>
                        { for page(members, PAGE, **at).iter().map(|member| (member, shown_name(store, member.name.as_str()))).map(|(member, name)| html! {
                            <tr data-kept={name.clone()}>
                                <th scope="row">{ in_line(&name) }</th>
                                <td data-head={messages.clone()} data-value={member.messages.get().to_string()}>
                                    { grouped(f64::from(member.messages.get()), 0) }
                                </td>
                                <td data-head={days.clone()}>{ whole(member.days.get()) }</td>
                                <td data-head={first.clone()}>{ day(member.first) }</td>
                                <td data-head={last.clone()}>{ member.last.map_or_else(|| store.t(Measured::NeverSpoke), |day| date_of(store.lang, day).into()) }</td>
                                <td data-head={joined.clone()}>{ day(member.joined) }</td>
                                <td data-head={left.clone()}>{ day(member.left) }</td>
                            </tr>
                        }) }
                    </tbody>
                </table>
            </div>
            { pager(store, members.len(), PAGE, at) }
        </>
    }
}
