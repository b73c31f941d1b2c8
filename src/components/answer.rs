//! The sentence with which every planner opens: the answer, what it rests on, what to do with it.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::components::sentence::{plain, sentence};

/// The live region waits this long for the answer to settle.
const QUIET_MS: u32 = 800;

/// Props of [`Answer`].
#[derive(Clone, PartialEq, Properties)]
pub struct AnswerProps {
    /// The planner's name, hidden on a phone.
    #[prop_or_default]
    pub eyebrow: AttrValue,
    /// The answer; figures stand between U+2068 and U+2069.
    pub sentence: AttrValue,
    /// One line of support with chips.
    #[prop_or_default]
    pub children: Html,
    /// What can be done with the answer.
    #[prop_or_default]
    pub actions: Html,
    /// The result is being worked out anew.
    #[prop_or_default]
    pub stale: bool,
}

/// The head of a page. It speaks once it has been quiet for a moment, and not on the first showing.
#[function_component]
pub fn Answer(props: &AnswerProps) -> Html {
    let spoken = use_state(AttrValue::default);
    let first = use_mut_ref(|| props.sentence.clone());
    {
        let spoken = spoken.setter();
        use_effect_with(props.sentence.clone(), move |sentence| {
            let is_news = *first.borrow() != *sentence;
            let timer = is_news.then(|| {
                let text = AttrValue::from(plain(sentence));
                Timeout::new(QUIET_MS, move || {
                    *first.borrow_mut() = AttrValue::default();
                    spoken.set(text);
                })
            });
            move || drop(timer)
        });
    }
    html! {
        <header class={classes!("answer", props.stale.then_some("is-stale"))}>
            <div class="answer__main">
                if !props.eyebrow.is_empty() {
                    <p class="answer__eyebrow">{ &props.eyebrow }</p>
                }
                <h1 class="answer__sentence">{ sentence(&props.sentence) }</h1>
                <div class="answer__support">{ props.children.clone() }</div>
            </div>
            <div class="answer__actions">{ props.actions.clone() }</div>
            <p class="visually-hidden" aria-live="polite">{ &*spoken }</p>
        </header>
    }
}
