//! Lists of members: the first names with the reason of each, and a press that copies all of them.
//!
//! Of a large group hardly any line of a list is seen, so that a line is made when it is drawn or copied.

use std::rc::Rc;

use yew::prelude::*;

use super::names::in_line;
use crate::components::button::{Button, ButtonKind};
use crate::components::icon::IconName;
use crate::i18n::text::measured::Measured as Text;
use crate::pages::copying::{on_copy, on_copy_of};
use crate::state::store::Store;

/// Names that are listed.
const MOST_NAMES: usize = 12;

/// A member in a list, and why they are in it.
pub struct Line {
    /// The name as it may be shown.
    pub name: String,
    /// Why.
    pub note: AttrValue,
}

/// The members of a list.
#[derive(Clone)]
pub struct Lines {
    n: usize,
    line: Rc<dyn Fn(usize) -> Line>,
}

impl Lines {
    /// A line for each of these.
    pub fn of<T: 'static>(all: Vec<T>, line: impl Fn(&T) -> Line + 'static) -> Self {
        Self { n: all.len(), line: Rc::new(move |at| line(&all[at])) }
    }

    /// How many there are.
    pub fn n(&self) -> u32 {
        u32::try_from(self.n).unwrap_or(u32::MAX)
    }
}

/// A list of members under its heading, and what stands below it; the heading alone where there is nobody.
pub fn folded(store: &Store, title: AttrValue, kpi: String, lines: &Lines, below: Html) -> Html {
    if lines.n == 0 {
        return html! { <p><output data-kpi={kpi} data-value="0">{ title }</output></p> };
    }
    html! {
        <details class="measured__list">
            <summary><output data-kpi={kpi} data-value={lines.n.to_string()}>{ title }</output></summary>
            { list(store, lines) }
            { below }
        </details>
    }
}

/// The first of a list of members, and a press that copies all of them.
pub fn list(store: &Store, lines: &Lines) -> Html {
    let n_more = lines.n.saturating_sub(MOST_NAMES);
    let all = lines.clone();
    let text = move || {
        let lines = (0..all.n).map(|at| (all.line)(at));
        lines.map(|line| format!("{}\t{}", line.name, line.note)).collect::<Vec<_>>().join("\n")
    };
    html! {
        <>
            <ul>
                { for (0..lines.n.min(MOST_NAMES)).map(|at| (lines.line)(at)).map(|line| html! {
                    <li>{ in_line(&line.name) }{ " " }<span class="quiet">{ &line.note }</span></li>
                }) }
            </ul>
            if n_more > 0 {
                <p class="quiet">{ store.t(Text::AndMore { n: u32::try_from(n_more).unwrap_or(u32::MAX) }) }</p>
            }
            <Button label={store.t(Text::Copy)} icon={Some(IconName::COPY)} kind={ButtonKind::Ghost} small={true}
                onclick={on_copy_of(store, Rc::new(text))} />
        </>
    }
}

/// What to send, with a press that copies it.
pub fn to_send(store: &Store, text: String) -> Html {
    html! {
        <>
            <blockquote class="measured__text">{ text.clone() }</blockquote>
            <Button label={store.t(Text::CopyText)} icon={Some(IconName::COPY)} small={true} onclick={on_copy(store, text)} />
        </>
    }
}
