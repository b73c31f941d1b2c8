//! The source chip with what it opens: the words of the source, what they are, and what contradicts them.
//!
//! A first visit cites facts alone. What rules and our own additions say comes with the parts that cite them.

use web_sys::Element;
use yew::prelude::*;

use crate::components::button::{Button, ButtonKind};
use crate::components::popover::Popover;
use crate::components::source_chip::{SourceChip, SourceLook};
use crate::components::text_link::text_link;
use crate::i18n::text::common::Common;
use crate::i18n::text::sources;
use crate::playbook::Citation;
use crate::playbook::library::Library;
use crate::state::library::LibraryState;
use crate::state::route::Route;
use crate::state::store::{Store, use_store};

/// Properties of [`Cite`].
#[derive(PartialEq, Properties)]
pub struct CiteProps {
    /// What is cited.
    pub citation: Citation,
}

/// A source chip that opens its source.
#[component]
pub fn Cite(props: &CiteProps) -> Html {
    use_chip(props.citation, body)
}

/// Properties of [`CiteFact`].
#[derive(PartialEq, Properties)]
pub struct CiteFactProps {
    /// The fact's id.
    pub fact: &'static str,
}

/// A source chip of a fact, for the pages of a first visit.
#[component]
pub fn CiteFact(props: &CiteFactProps) -> Html {
    use_chip(Citation::Claim(props.fact), fact_body)
}

/// The chip, and what `body` says of the citation once it is open.
#[hook]
fn use_chip(citation: Citation, body: fn(&Store, Citation) -> Html) -> Html {
    let store = use_store();
    let anchor = use_state_eq(|| None::<Element>);
    let (look, grade) = match citation {
        Citation::Claim(_) => (SourceLook::Claim, None),
        Citation::Rule(rule) => (SourceLook::Rule, Some(AttrValue::Static(rule.grade.letter()))),
        Citation::Ours(_) => (SourceLook::Ours, None),
    };
    let on_open = {
        let (anchor, store) = (anchor.clone(), store.clone());
        Callback::from(move |element: Element| {
            store.need_library();
            anchor.set(if anchor.is_some() { None } else { Some(element) });
        })
    };
    let on_close = {
        let anchor = anchor.clone();
        Callback::from(move |()| anchor.set(None))
    };
    let label: AttrValue = sources::chip(citation, store.lang).into();
    html! {
        <>
            <SourceChip {look} label={label.clone()} {grade} fact_id={citation.id()} {on_open}
                expanded={anchor.is_some()} />
            if let Some(element) = (*anchor).clone() {
                <Popover anchor={element} {label} close_label={store.t(Common::Close)} {on_close}>
                    { body(&store, citation) }
                </Popover>
            }
        </>
    }
}

fn body(store: &Store, citation: Citation) -> Html {
    match citation {
        Citation::Claim(_) => fact_body(store, citation),
        Citation::Rule(rule) => from_library(store, citation, |library| sources::of_rule(library, rule, store.lang)),
        Citation::Ours(rule) => html! {
            <>
                <p class="popover__quote">{ store.t(sources::own_rule(rule)) }</p>
                <p class="popover__meta">{ store.t(Common::KindOurs) }</p>
            </>
        },
    }
}

fn fact_body(store: &Store, citation: Citation) -> Html {
    from_library(store, citation, |library| {
        let (quote, meta) = sources::of_fact(library, &citation.id(), store.lang);
        (quote, meta, Common::KindClaim)
    })
}

/// The words of a source, where they are from, and what they are.
type Words = (String, String, Common);

/// What the library has of a citation; until it is here, that it is on its way or did not come.
fn from_library(store: &Store, citation: Citation, words: impl Fn(&Library) -> Words) -> Html {
    let library = match store.library() {
        LibraryState::Unasked | LibraryState::Loading => {
            return html! { <p class="popover__meta" role="status">{ store.t(Common::LoadingLibrary) }</p> };
        }
        LibraryState::Failed(_) => {
            let retry = {
                let store = store.clone();
                Callback::from(move |_| store.need_library())
            };
            return html! {
                <>
                    <p class="popover__note">{ store.t(Common::LibraryFailed) }</p>
                    <Button label={store.t(Common::TryAgain)} kind={ButtonKind::Plain} small={true} onclick={retry} />
                </>
            };
        }
        LibraryState::Ready(library) => library.clone(),
    };
    let id = citation.id();
    let lang = store.lang;
    let (quote, meta, kind) = words(&library);
    let doubts = library.doubts_of(&id).map(|doubt| lang.pick(&doubt.zh, &doubt.en).clone());
    let conflicts = library.conflicts_of(&id).map(|conflict| {
        let href = Route::Fact { id: conflict.id.clone() }.href();
        let label = store.t(Common::SeeConflict { id: conflict.id.clone() });
        text_link(href, label)
    });
    let open = Route::Fact { id: id.clone() }.href();
    html! {
        <>
            <p class="popover__quote">{ quote }</p>
            <p class="popover__meta">{ meta }</p>
            <p class="popover__meta">{ store.t(kind) }</p>
            { for doubts.map(|doubt| html! { <p class="popover__note">{ doubt }</p> }) }
            <p class="popover__links">
                { text_link(open, store.t(Common::OpenInPlaybook)) }
                { for conflicts }
            </p>
        </>
    }
}
