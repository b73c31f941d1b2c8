//! Filters by source and by flag, each with how many entries it has.

use std::collections::BTreeSet;
use std::rc::Rc;

use yew::prelude::*;

use super::entry::flag;
use crate::components::checkbox::Checkbox;
use crate::domain::code::Code;
use crate::i18n::text::playbook::Playbook;
use crate::playbook::library::Library;
use crate::state::store::use_store;
use crate::views::playbook::{Flag, Index, Query, RULES};

/// Properties of [`Filters`].
#[derive(PartialEq, Properties)]
pub struct FiltersProps {
    /// The texts.
    pub library: Rc<Library>,
    /// What can be found.
    pub index: Rc<Index>,
    /// What is looked for.
    pub query: Query,
    /// Something else is looked for.
    pub on_change: Callback<Query>,
}

/// Two groups of boxes.
#[component]
pub fn Filters(props: &FiltersProps) -> Html {
    let store = use_store();
    let (library, query) = (&props.library, &props.query);
    let (by_source, by_flag) = (props.index.by_source(), props.index.by_flag());
    let on_source = |code: &str| {
        let (query, code) = (query.clone(), code.to_owned());
        props
            .on_change
            .reform(move |is_on| Query { sources: with(&query.sources, code.clone(), is_on), ..query.clone() })
    };
    let source_box = |code: &str, label: AttrValue, remark: AttrValue| {
        html! {
            <Checkbox name="playbook.source" value={Some(AttrValue::from(code.to_owned()))} {label} {remark}
                count={by_source.get(code).copied().unwrap_or_default().to_string()}
                checked={query.sources.contains(code)} on_change={on_source(code)} />
        }
    };
    let sources = library.sources.iter().map(|(code, source)| {
        let label = format!("{code} {}", store.lang.pick(&source.zh, &source.en));
        let remark = if source.printed { AttrValue::default() } else { store.t(Playbook::OurTitle) };
        source_box(code, label.into(), remark)
    });
    let rules = source_box(RULES, format!("{RULES} {}", store.t(Playbook::Rules)).into(), AttrValue::default());
    let flags = Flag::ALL.iter().map(|&choice| {
        let on_change = {
            let query = query.clone();
            props.on_change.reform(move |is_on| Query { flags: with(&query.flags, choice, is_on), ..query.clone() })
        };
        html! {
            <Checkbox name="playbook.flag" value={Some(AttrValue::Static(choice.code()))} label={store.t(flag(choice))}
                count={by_flag.get(&choice).copied().unwrap_or_default().to_string()}
                checked={query.flags.contains(&choice)} {on_change} />
        }
    });
    html! {
        <>
            <div role="group" aria-label={store.t(Playbook::Sources)}>
                <h2 class="playbook__group">{ store.t(Playbook::Sources) }</h2>
                { for sources }
                { rules }
            </div>
            <div role="group" aria-label={store.t(Playbook::Flags)}>
                <h2 class="playbook__group">{ store.t(Playbook::Flags) }</h2>
                { for flags }
            </div>
        </>
    }
}

/// The set with or without one of its members.
fn with<T: Ord + Clone>(set: &BTreeSet<T>, member: T, is_in: bool) -> BTreeSet<T> {
    let mut set = set.clone();
    if is_in {
        set.insert(member);
    } else {
        set.remove(&member);
    }
    set
}
