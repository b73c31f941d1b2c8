//! An entry in full: its words, where they stand, what is doubtful, and what contradicts them.

use std::rc::Rc;

use yew::prelude::*;

use super::entry::{chip, rule_platforms, rule_source, rule_value, rule_words, title};
use crate::components::button::{Button, ButtonKind};
use crate::components::icon::{IconName, icon};
use crate::components::key_values::{Lines, key_values};
use crate::components::table::{TableRow, table};
use crate::components::text_link::text_link;
use crate::i18n::text::common::Common;
use crate::i18n::text::playbook::Playbook;
use crate::i18n::text::sources::rule_date;
use crate::pages::copying::on_copy;
use crate::playbook::library::{Conflict, Fact, Library, PlatformRule};
use crate::state::route::Route;
use crate::state::store::{Store, use_store};
use crate::views::playbook::Entry;

/// Properties of [`Detail`].
#[derive(PartialEq, Properties)]
pub struct DetailProps {
    /// The texts.
    pub library: Rc<Library>,
    /// The entry.
    pub id: AttrValue,
    /// What it is stands above it; in a dialog the dialog's title says so.
    pub has_heading: bool,
}

/// An entry in full.
#[component]
pub fn Detail(props: &DetailProps) -> Html {
    let store = use_store();
    let library = &*props.library;
    let Some(entry) = Entry::find(library, &props.id) else {
        return html! {
            <>
                <p>{ store.t(Playbook::Unknown { id: props.id.to_string() }) }</p>
                <p>{ text_link(Route::Playbook.href(), store.t(Playbook::ShowAll)) }</p>
            </>
        };
    };
    let body = match entry {
        Entry::Fact(fact) => fact_body(&store, library, fact),
        Entry::Rule(rule) => rule_body(&store, library, rule),
        Entry::Conflict(conflict) => conflict_body(&store, library, conflict),
    };
    html! {
        <article class="playbook__entry" data-entry={props.id.clone()}>
            if props.has_heading {
                <p class="playbook__eyebrow">{ heading(&store, entry) }</p>
            }
            { body }
        </article>
    }
}

/// What an entry is.
pub fn heading(store: &Store, entry: Entry) -> AttrValue {
    match entry {
        Entry::Fact(_) => store.t(Playbook::Claim),
        Entry::Rule(_) => store.t(Playbook::Rule),
        Entry::Conflict(conflict) => store.t(Playbook::Conflict { id: conflict.id.clone() }),
    }
}

fn fact_body(store: &Store, library: &Library, fact: &Fact) -> Html {
    let lang = store.lang;
    let words = lang.pick(&fact.zh, &fact.en);
    let source = library.sources.get(&fact.source);
    let from = html! {
        <>
            { chip(library, &fact.id, lang, false) }
            { " " }
            { for source.map(|source| title(source, lang)) }
            { " " }
            <span lang="zh-CN">{ &fact.section }</span>
            if source.is_some_and(|source| !source.printed) {
                <span class="playbook__quiet">{ store.t(Playbook::OurTitleLong) }</span>
            }
        </>
    };
    let mut rows = vec![(store.t(Playbook::From), from), (store.t(Playbook::Nature), text(store.t(Common::KindClaim)))];
    if let Some(topic) = library.topics.get(&fact.topic) {
        rows.push((store.t(Playbook::Topic), text(lang.pick(&topic.zh, &topic.en).clone())));
    }
    if !fact.missing.is_empty() {
        let cell = |zh: &String| lang.pick(zh.clone(), library.missing_cell_en(zh).to_owned());
        let cells = fact.missing.iter().map(cell).collect::<Vec<_>>().join(lang.pick("、", ", "));
        rows.push((store.t(Playbook::MissingCells), text(store.t(Playbook::MissingText { cells }))));
    }
    rows.push((store.t(Playbook::Number), html! { <code>{ &fact.id }</code> }));
    let cited = source.map(|source| title(source, lang)).unwrap_or_default();
    let quotation = format!("{words}\n{} {cited} {}", fact.source, fact.section);
    html! {
        <>
            <h2 class="playbook__quote">{ words }</h2>
            { key_values(Lines::None, rows) }
            { doubts(store, library, &fact.id) }
            { conflicts(store, library, &fact.id) }
            { actions(store, quotation) }
        </>
    }
}

fn rule_body(store: &Store, library: &Library, rule: &PlatformRule) -> Html {
    let lang = store.lang;
    let words = rule_words(library, rule, lang);
    let note = library.rule_notes.get(&rule.id);
    let grade = library.grades.get(&rule.grade).map(|grade| lang.pick(grade.zh.as_str(), grade.en.as_str()));
    let value = rule_value(library, rule, lang).map_or_else(|| store.t(Playbook::NoValue), AttrValue::from);
    let mut rows = vec![
        (store.t(Playbook::Platforms), text(rule_platforms(store, rule))),
        (store.t(Playbook::Value), text(value)),
        (
            store.t(Playbook::Grade),
            html! { <>{ chip(library, &rule.id, lang, false) }{ " " }{ grade.unwrap_or_default() }</> },
        ),
        (store.t(Playbook::Dated), text(rule_date(&rule.source_date, store.lang))),
        (store.t(Playbook::From), text(rule_source(library, rule, lang).to_owned())),
    ];
    if let Some(remark) = note.map(|note| lang.pick(&note.note_zh, &note.note_en)).filter(|note| !note.is_empty()) {
        rows.push((store.t(Playbook::Remark), text(remark.clone())));
    }
    rows.push((store.t(Playbook::Number), html! { <code>{ &rule.id }</code> }));
    let quotation = format!("{words}\n{} {} {}", rule.id, rule.grade, rule_source(library, rule, lang));
    html! {
        <>
            <h2 class="playbook__quote">{ words }</h2>
            { key_values(Lines::None, rows) }
            { doubts(store, library, &rule.id) }
            { conflicts(store, library, &rule.id) }
            { actions(store, quotation) }
        </>
    }
}

fn conflict_body(store: &Store, library: &Library, conflict: &Conflict) -> Html {
    let words = store.lang.pick(&conflict.zh, &conflict.en);
    let n = u32::try_from(conflict.facts.len()).unwrap_or(u32::MAX);
    let fact = |id: &String| {
        let words = match Entry::find(library, id)? {
            Entry::Fact(fact) => store.lang.pick(&fact.zh, &fact.en).clone(),
            Entry::Rule(rule) => rule_words(library, rule, store.lang),
            Entry::Conflict(_) => return None,
        };
        let href = Route::Fact { id: id.clone() }.href();
        Some(
            html! { <li key={id.clone()}>{ chip(library, id, store.lang, false) }{ " " }<a class="text-link" {href}>{ words }</a></li> },
        )
    };
    html! {
        <>
            <h2 class="playbook__quote">{ &words.title }</h2>
            <p class="playbook__words">{ &words.clash }</p>
            { positions(store, library, conflict, "") }
            { choice(store, conflict) }
            <h3 class="playbook__part">{ store.t(Playbook::Touched { n }) }</h3>
            <ul class="playbook__facts">{ for conflict.facts.iter().filter_map(fact) }</ul>
        </>
    }
}

/// The conflicts that an entry is part of, each with what all sources say.
fn conflicts(store: &Store, library: &Library, id: &str) -> Html {
    let block = |conflict: &Conflict| {
        let href = Route::Fact { id: conflict.id.clone() }.href();
        let label = format!("{} {}", conflict.id, store.lang.pick(&conflict.zh, &conflict.en).title);
        html! {
            <section key={conflict.id.clone()}>
                <h3 class="playbook__conflict">
                    { icon(IconName::WARN) }
                    { store.t(Playbook::Disagree) }
                </h3>
                <p>{ text_link(href, label.into()) }</p>
                { positions(store, library, conflict, id) }
                { choice(store, conflict) }
            </section>
        }
    };
    html! { { for library.conflicts_of(id).map(block) } }
}

/// What each source says; the row of `id` stands out.
fn positions(store: &Store, library: &Library, conflict: &Conflict, id: &str) -> Html {
    let lang = store.lang;
    let row = |position: &crate::playbook::library::Position| {
        let when = lang.pick(&position.when_zh, &position.when_en);
        TableRow {
            cells: vec![
                chip(library, &position.fact, lang, position.fact != id),
                html! {
                    <>
                        { lang.pick(&position.zh, &position.en) }
                        if !when.is_empty() {
                            <span class="playbook__quiet">{ when }</span>
                        }
                    </>
                },
            ],
            is_on: position.fact == id,
        }
    };
    let rows: Vec<TableRow> = conflict.models.iter().map(row).collect();
    let head = vec![store.t(Playbook::Who), store.t(Playbook::Says)];
    table(lang.pick(&conflict.zh, &conflict.en).title.clone().into(), head, rows)
}

fn choice(store: &Store, conflict: &Conflict) -> Html {
    html! {
        <p class="playbook__note">
            <span class="source-chip source-chip--ours">{ store.t(Playbook::Choice) }</span>
            { " " }
            { &store.lang.pick(&conflict.zh, &conflict.en).choice }
        </p>
    }
}

fn doubts(store: &Store, library: &Library, id: &str) -> Html {
    let doubts: Vec<&str> =
        library.doubts_of(id).map(|doubt| store.lang.pick(doubt.zh.as_str(), doubt.en.as_str())).collect();
    if doubts.is_empty() {
        return Html::default();
    }
    html! {
        <div class="playbook__doubts">
            <h3 class="playbook__conflict">{ icon(IconName::INFO) }{ store.t(Playbook::Doubtful) }</h3>
            { for doubts.into_iter().map(|doubt| html! { <p>{ doubt }</p> }) }
        </div>
    }
}

fn actions(store: &Store, quotation: String) -> Html {
    html! {
        <div class="playbook__actions">
            <Button label={store.t(Playbook::Copy)} icon={Some(IconName::COPY)} kind={ButtonKind::Ghost} onclick={on_copy(store, quotation)}
                data_action={Some(AttrValue::Static("copy-quotation"))} />
        </div>
    }
}

fn text(words: impl Into<AttrValue>) -> Html {
    let words: AttrValue = words.into();
    html! { { words } }
}

/// Properties of [`Welcome`].
#[derive(PartialEq, Properties)]
pub struct WelcomeProps {
    /// The texts.
    pub library: Rc<Library>,
}

/// Before an entry is picked: what picking one shows, and what the grades mean.
#[component]
pub fn Welcome(props: &WelcomeProps) -> Html {
    let store = use_store();
    let grade = |(letter, words): (&String, &crate::playbook::library::Pair)| {
        (AttrValue::from(letter.clone()), text(store.lang.pick(&words.zh, &words.en).clone()))
    };
    html! {
        <>
            <p class="playbook__words">{ store.t(Playbook::Pick) }</p>
            <h2 class="playbook__part">{ store.t(Playbook::Grades) }</h2>
            { key_values(Lines::Between, props.library.grades.iter().map(grade).collect()) }
        </>
    }
}
