//! The list: entries as rows, so many at a time.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::entry::{chip, flag, rule_platforms, rule_source, rule_words, topic_group};
use crate::components::button::Button;
use crate::components::empty_state::empty_state;
use crate::components::fact_row::{FactRow, fact_row};
use crate::i18n::text::playbook::Playbook;
use crate::i18n::text::sources::rule_date;
use crate::playbook::library::{Conflict, Fact, Library, PlatformRule};
use crate::state::store::{Store, use_store};
use crate::views::playbook::{Entry, Flag, Index, Query, RULES};

/// Rows that are drawn before anything else has its turn: more than a screen has.
const FIRST: usize = 16;
/// Rows that are listed until somebody asks for more.
const PAGE: usize = 60;

/// Properties of [`EntryList`].
#[derive(PartialEq, Properties)]
pub struct EntryListProps {
    /// The texts.
    pub library: Rc<Library>,
    /// What can be found.
    pub index: Rc<Index>,
    /// What is listed.
    pub ids: Rc<Vec<AttrValue>>,
    /// The entry shown in full.
    pub selected: Option<AttrValue>,
    /// What was looked for, to name it where nothing was found.
    pub query: Query,
    /// Asked to look for everything.
    pub on_clear: Callback<()>,
    /// Rules come with their source and remark.
    pub has_details: bool,
    /// Asked to show an entry in full.
    pub on_select: Callback<AttrValue>,
}

/// Entries as rows.
#[component]
pub fn EntryList(props: &EntryListProps) -> Html {
    let store = use_store();
    let limit = use_state_eq(|| FIRST);
    {
        let limit = limit.setter();
        use_effect_with(props.ids.clone(), move |_| {
            let rest = Timeout::new(0, move || limit.set(PAGE));
            move || drop(rest)
        });
    }
    if props.ids.is_empty() {
        return nothing(&store, props);
    }
    // The entry shown in full is always among the rows.
    let at = props.selected.as_ref().and_then(|selected| props.ids.iter().position(|id| id == selected));
    let n_rows = (*limit).max(at.map_or(0, |at| (at + 1).next_multiple_of(PAGE))).min(props.ids.len());
    let rest = props.ids.len() - n_rows;
    let more = limit.setter();
    let more = Callback::from(move |_: MouseEvent| more.set(n_rows + PAGE));
    let row = |id: &AttrValue| {
        let is_selected = props.selected.as_ref() == Some(id);
        match Entry::find(&props.library, id) {
            Some(Entry::Fact(fact)) => claim_row(&store, props, fact, is_selected),
            Some(Entry::Rule(rule)) => rule_row(&store, props, rule, is_selected),
            Some(Entry::Conflict(conflict)) => conflict_row(&store, props, conflict, is_selected),
            None => Html::default(),
        }
    };
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    html! {
        <div class="playbook__list">
            <ul>{ for props.ids.iter().take(n_rows).map(row) }</ul>
            if rest > 0 {
                <div class="playbook__more">
                    <Button label={store.t(Playbook::More { n: number(rest.min(PAGE)), rest: number(rest) })}
                        onclick={more} data_action={Some(AttrValue::Static("more"))} />
                </div>
            }
        </div>
    }
}

fn claim_row(store: &Store, props: &EntryListProps, fact: &Fact, is_selected: bool) -> Html {
    let library = &props.library;
    let topic =
        library.topics.get(&fact.topic).map(|topic| AttrValue::from(store.lang.pick(&topic.zh, &topic.en).clone()));
    let conflicts = library.conflicts_of(&fact.id).map(|c| store.t(Playbook::FlagConflict { id: c.id.clone() }));
    let others = props.index.flags(&fact.id).into_iter().flatten().filter(|flag| **flag != Flag::Conflict);
    let flags: Vec<AttrValue> = conflicts.chain(others.map(|&other| store.t(flag(other)))).collect();
    fact_row(FactRow {
        id: fact.id.clone().into(),
        text: html! { { store.lang.pick(&fact.zh, &fact.en) } },
        chip: chip(library, &fact.id, store.lang, false),
        notes: topic.into_iter().collect(),
        flags,
        is_selected,
        on_select: props.on_select.clone(),
    })
}

fn rule_row(store: &Store, props: &EntryListProps, rule: &PlatformRule, is_selected: bool) -> Html {
    let library = &props.library;
    let mut notes: Vec<AttrValue> = vec![
        rule_platforms(store, rule).into(),
        store.t(Playbook::DatedOn { date: rule_date(&rule.source_date, store.lang) }),
    ];
    if props.has_details {
        notes.push(rule_source(library, rule, store.lang).to_owned().into());
        let note = library.rule_notes.get(&rule.id).map(|note| store.lang.pick(&note.note_zh, &note.note_en));
        notes.extend(note.filter(|note| !note.is_empty()).map(|note| AttrValue::from(note.clone())));
    }
    let flags: Vec<AttrValue> =
        props.index.flags(&rule.id).into_iter().flatten().map(|&other| store.t(flag(other))).collect();
    fact_row(FactRow {
        id: rule.id.clone().into(),
        text: html! { { rule_words(library, rule, store.lang) } },
        chip: chip(library, &rule.id, store.lang, false),
        notes,
        flags,
        is_selected,
        on_select: props.on_select.clone(),
    })
}

fn conflict_row(store: &Store, props: &EntryListProps, conflict: &Conflict, is_selected: bool) -> Html {
    let text = store.lang.pick(&conflict.zh, &conflict.en);
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let notes: Vec<AttrValue> = vec![
        store.t(Playbook::NPositions { n: number(conflict.models.len()) }),
        store.t(Playbook::Touched { n: number(conflict.facts.len()) }),
    ];
    let words = html! {
        <>
            <b>{ &conflict.id }{ " " }{ &text.title }</b>
            <span class="playbook__clash">{ &text.clash }</span>
        </>
    };
    fact_row(FactRow {
        id: conflict.id.clone().into(),
        text: words,
        chip: Html::default(),
        notes,
        flags: Vec::new(),
        is_selected,
        on_select: props.on_select.clone(),
    })
}

/// Nothing was found: what hides it all, and the way back.
fn nothing(store: &Store, props: &EntryListProps) -> Html {
    let Query { text, topic, sources, flags } = &props.query;
    let words = (!text.trim().is_empty()).then(|| store.lang.pick(format!("「{text}」"), format!("\"{text}\"")));
    let topic = topic.map(|group| store.t(topic_group(group)).to_string());
    let sources = sources.iter().map(|code| match code.as_str() {
        RULES => store.t(Playbook::Rules).to_string(),
        code => code.to_owned(),
    });
    let flags = flags.iter().map(|&one| store.t(flag(one)).to_string());
    let all: Vec<String> = words.into_iter().chain(topic).chain(sources).chain(flags).collect();
    let what = all.join(" + ");
    html! {
        <div class="playbook__list">
            { empty_state(store.t(Playbook::NoMatch { what }), html! {
                <Button label={store.t(Playbook::ClearFilters)} onclick={props.on_clear.reform(|_: MouseEvent| ())}
                    data_action={Some(AttrValue::Static("clear-filters"))} />
            }) }
        </div>
    }
}
