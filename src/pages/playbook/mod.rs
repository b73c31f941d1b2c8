//! The playbook: every claim, every platform rule, and where the sources disagree.

mod detail;
mod entry;
mod filters;
mod list;
mod narrow;

use std::rc::Rc;

use yew::prelude::*;
use yew_router::prelude::*;

use crate::components::answer::Answer;
use crate::components::button::{Button, ButtonKind};
use crate::components::dialog::{Dialog, DialogPlace};
use crate::components::empty_state::empty_state;
use crate::components::figure::figure;
use crate::components::icon::IconName;
use crate::components::search_field::SearchField;
use crate::components::segmented::Segmented;
use crate::components::skeleton::{SkeletonShape, skeleton};
use crate::components::topic_chips::{Topic, topic_chips};
use crate::domain::code::{Code, codes};
use crate::i18n::figures;
use crate::i18n::text::common::Common;
use crate::i18n::text::playbook::Playbook;
use crate::pages::frame::{frame, waiting_frame};
use crate::playbook::library::Library;
use crate::state::library::LibraryState;
use crate::state::route::Route;
use crate::state::store::{Store, use_store};
use crate::views::playbook::{Entry, Index, Query, RULES, TopicGroup};
use detail::{Detail, Welcome, heading};
use entry::topic_group;
use filters::Filters;
use list::EntryList;
use narrow::use_is_narrow;

codes! {
    /// What is listed.
    enum View {
        /// Claims and rules, to search and filter.
        All = "all",
        /// The platform rules with all that is known about them.
        Rules = "rules",
        /// The questions on which the sources disagree.
        Conflicts = "conflicts",
    }
}

/// Properties of [`PlaybookPage`].
#[derive(PartialEq, Properties)]
pub struct PlaybookPageProps {
    /// The fact, rule or conflict to show in full.
    pub id: Option<AttrValue>,
}

/// The playbook page.
#[component]
pub fn PlaybookPage(props: &PlaybookPageProps) -> Html {
    let store = use_store();
    {
        let store = store.clone();
        use_effect_with((), move |()| store.need_library());
    }
    match store.library() {
        LibraryState::Ready(library) => html! { <Shelves library={library.clone()} id={props.id.clone()} /> },
        LibraryState::Unasked | LibraryState::Loading => waiting_frame(
            "playbook",
            "page page--wide",
            html! {
                <>
                    <h1 class="visually-hidden">{ store.t(Common::Playbook) }</h1>
                    <p class="visually-hidden" role="status">{ store.t(Common::LoadingLibrary) }</p>
                    { skeleton(SkeletonShape::Answer) }
                    { skeleton(SkeletonShape::Block) }
                    { skeleton(SkeletonShape::Fields) }
                </>
            },
        ),
        LibraryState::Failed(_) => {
            let retry = {
                let store = store.clone();
                Callback::from(move |_: MouseEvent| store.need_library())
            };
            frame(
                "playbook",
                "page page--narrow",
                html! {
                    <>
                        <h1 class="playbook__title">{ store.t(Common::Playbook) }</h1>
                        <div role="alert">
                            { empty_state(store.t(Common::LibraryFailed), html! {
                                <Button label={store.t(Common::TryAgain)} kind={ButtonKind::Primary} onclick={retry}
                                    data_action={Some(AttrValue::Static("retry"))} />
                            }) }
                        </div>
                    </>
                },
            )
        }
    }
}

/// Properties of [`Shelves`].
#[derive(PartialEq, Properties)]
struct ShelvesProps {
    library: Rc<Library>,
    id: Option<AttrValue>,
}

/// The page, once the texts are here.
#[component]
fn Shelves(props: &ShelvesProps) -> Html {
    let store = use_store();
    let navigator = use_navigator();
    let library = &props.library;
    let index = use_memo(library.clone(), |library| Index::new(library));
    let view = use_state_eq(|| View::All);
    let query = use_state_eq(Query::default);
    let is_narrow = use_is_narrow();
    let has_filters_open = use_state_eq(|| false);
    {
        // An address that names an entry brings the list that holds it; words that were looked for in another list
        // would hide it.
        let (view, query) = (view.clone(), query.clone());
        use_effect_with((library.clone(), props.id.clone()), move |(library, id)| {
            let home = match id.as_deref().and_then(|id| Entry::find(library, id)) {
                Some(Entry::Conflict(_)) => View::Conflicts,
                Some(Entry::Fact(_)) => View::All,
                Some(Entry::Rule(_)) if *view == View::Conflicts => View::Rules,
                Some(Entry::Rule(_)) | None => *view,
            };
            if home != *view {
                view.set(home);
                query.set(Query { text: String::new(), ..(*query).clone() });
            }
        });
    }
    let go = {
        let navigator = navigator.clone();
        Callback::from(move |id: AttrValue| {
            if let Some(navigator) = &navigator {
                navigator.push(&Route::Fact { id: id.to_string() });
            }
        })
    };
    let leave = Callback::from(move |()| {
        if let Some(navigator) = &navigator {
            // The entry stays one step back only if it was opened from the list, so the list takes its place.
            navigator.replace(&Route::Playbook);
        }
    });
    let on_query = {
        let query = query.clone();
        Callback::from(move |new: Query| query.set(new))
    };
    let on_text = {
        let (query, on_query) = (query.clone(), on_query.clone());
        Callback::from(move |text: String| on_query.emit(Query { text, ..(*query).clone() }))
    };
    let on_view = {
        let view = view.clone();
        Callback::from(move |code: AttrValue| {
            if let Some(new) = View::from_code(&code) {
                view.set(new);
            }
        })
    };
    // Only the list of everything has filters.
    let asked = match *view {
        View::All => (*query).clone(),
        View::Rules | View::Conflicts => Query { text: query.text.clone(), ..Query::default() },
    };
    let ids: Vec<&str> = match *view {
        View::All => index.find(&asked),
        View::Rules => index.find(&Query { sources: [RULES.to_owned()].into(), ..asked.clone() }),
        View::Conflicts => index.find_conflicts(&asked.text),
    };
    let shown = number(ids.len());
    let ids: Rc<Vec<AttrValue>> = Rc::new(ids.into_iter().map(|id| AttrValue::from(id.to_owned())).collect());
    let selected = props.id.clone();
    let filters = html! { <Filters library={library.clone()} index={index.clone()} query={(*query).clone()} on_change={on_query.clone()} /> };
    let open_filters = {
        let has_filters_open = has_filters_open.clone();
        Callback::from(move |_: MouseEvent| has_filters_open.set(true))
    };
    let close_filters = {
        let has_filters_open = has_filters_open.clone();
        Callback::from(move |()| has_filters_open.set(false))
    };
    let n_filters = number(query.n_filters());
    let filters_label = if n_filters > 0 { Playbook::FiltersOn { n: n_filters } } else { Playbook::Filters };
    let detail = match &selected {
        Some(id) => html! { <Detail library={library.clone()} id={id.clone()} has_heading={!is_narrow} /> },
        None => html! { <Welcome library={library.clone()} /> },
    };
    frame(
        "playbook",
        "page page--wide",
        html! {
            <>
                <Answer sentence={answer(&store, library)}>{ store.t(Playbook::Support) }</Answer>
                <div class="playbook__search">
                    <SearchField name="playbook.search" label={store.t(Playbook::Search)} value={query.text.clone()}
                        placeholder={store.t(Playbook::SearchExample)} on_input={on_text}
                        count={store.t(Playbook::Found { n: shown })} key_hint={Some(AttrValue::Static("/"))} />
                    <div class="playbook__views">
                        <Segmented name="playbook.view" label={store.t(Playbook::View)} options={views(&store)}
                            value={view.code()} on_select={on_view} />
                        if *view == View::All {
                            <span class="only-phone">
                                <Button label={store.t(filters_label)} icon={Some(IconName::FILTER)} onclick={open_filters}
                                    aria_haspopup={Some(AttrValue::Static("dialog"))} />
                            </span>
                        }
                        { counts(&store, library, shown) }
                    </div>
                    if *view == View::All {
                        { topics(&store, &index, &query, &on_query) }
                    }
                </div>
                <div class={classes!("playbook", (*view != View::All).then_some("playbook--two"))}>
                    if *view == View::All {
                        <aside class="playbook__filters panel" aria-label={store.t(Playbook::Filters)}>
                            { filters.clone() }
                        </aside>
                    }
                    <EntryList library={library.clone()} index={index.clone()} {ids} selected={selected.clone()}
                        query={asked} on_clear={on_query.reform(|()| Query::default())}
                        has_details={*view == View::Rules} on_select={go} />
                    if !is_narrow {
                        <aside class="playbook__detail panel" aria-label={heading_of(&store, library, selected.as_deref())}>
                            { detail.clone() }
                        </aside>
                    }
                </div>
                if is_narrow && selected.is_some() {
                    <Dialog title={heading_of(&store, library, selected.as_deref())} place={DialogPlace::Drawer}
                        on_close={leave} close_label={Some(store.t(Common::Close))}>
                        { detail }
                    </Dialog>
                }
                if *has_filters_open {
                    <Dialog title={store.t(Playbook::Filters)} place={DialogPlace::Sheet} on_close={close_filters.clone()}
                        close_label={Some(store.t(Common::Close))}
                        footer={html! {
                            <Button label={store.t(Playbook::ShowList)} kind={ButtonKind::Primary}
                                onclick={close_filters.reform(|_: MouseEvent| ())} />
                        }}>
                        { filters }
                    </Dialog>
                }
            </>
        },
    )
}

fn answer(store: &Store, library: &Library) -> AttrValue {
    store.t(Playbook::Answer {
        facts: figures::key(library.facts.len()),
        sources: number(library.sources.len()),
        conflicts: figures::key(library.conflicts.len()),
    })
}

/// How many of each there are, and how many are listed.
fn counts(store: &Store, library: &Library, shown: u32) -> Html {
    let count = |kpi: &'static str, n: u32, text: Playbook| figure(kpi, n.to_string(), store.t(text));
    let (facts, rules) = (number(library.facts.len()), number(library.rules.len()));
    let conflicts = number(library.conflicts.len());
    html! {
        <p class="playbook__counts">
            { count("playbook.facts", facts, Playbook::NFacts { n: facts }) }
            { count("playbook.rules", rules, Playbook::NRules { n: rules }) }
            { count("playbook.conflicts", conflicts, Playbook::NConflicts { n: conflicts }) }
            { count("playbook.shown", shown, Playbook::Listed { n: shown }) }
        </p>
    }
}

fn views(store: &Store) -> Vec<(AttrValue, AttrValue)> {
    let words = |view: View| match view {
        View::All => Playbook::ViewAll,
        View::Rules => Playbook::ViewRules,
        View::Conflicts => Playbook::ViewConflicts,
    };
    View::ALL.iter().map(|&view| (view.code().into(), store.t(words(view)))).collect()
}

fn topics(store: &Store, index: &Index, query: &Query, on_query: &Callback<Query>) -> Html {
    let counts = index.by_topic();
    let topic = |group: &TopicGroup| Topic {
        code: group.code().into(),
        label: store.t(topic_group(*group)),
        count: counts.get(group).copied().unwrap_or_default().to_string().into(),
    };
    let all = Topic {
        code: AttrValue::Static("all"),
        label: store.t(Playbook::AllTopics),
        count: index.n_all().to_string().into(),
    };
    let topics: Vec<Topic> = std::iter::once(all).chain(TopicGroup::ALL.iter().map(topic)).collect();
    let value = query.topic.map_or(AttrValue::Static("all"), |group| group.code().into());
    let on_select = {
        let query = query.clone();
        on_query.reform(move |code: AttrValue| Query { topic: TopicGroup::from_code(&code), ..query.clone() })
    };
    topic_chips("playbook.topic", store.t(Playbook::Topics), &topics, &value, &on_select)
}

/// What the detail is called.
fn heading_of(store: &Store, library: &Library, id: Option<&str>) -> AttrValue {
    let entry = id.and_then(|id| Entry::find(library, id));
    entry.map_or_else(|| store.t(Common::Playbook), |entry| heading(store, entry))
}

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
