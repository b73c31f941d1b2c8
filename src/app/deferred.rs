//! A place on the page for a part that may still be on its way.

use gloo::timers::future::TimeoutFuture;
use yew::prelude::*;

use super::parts::{Draw, Part, Subject};
use crate::components::answer::Answer;
use crate::components::button::Button;
use crate::i18n::text::common::Common;
use crate::pages::frame::{frame, waiting_frame};
use crate::platform::page;
use crate::state::message::Message;
use crate::state::store::{Store, use_store};

/// By then a page has come and was drawn, on a slow phone, too. Unit: milliseconds.
const STANDS_AFTER: u32 = 600;

/// Properties of [`Deferred`].
#[derive(PartialEq, Properties)]
pub(super) struct DeferredProps {
    /// The part that draws.
    pub part: Part,
    /// What it draws.
    pub subject: Subject,
}

/// How far a part is.
#[derive(Clone, Copy)]
enum Progress {
    OnItsWay,
    Here(Draw),
    Failed,
}

/// What the part draws; until it is here, a page that says so.
#[component]
pub(super) fn Deferred(props: &DeferredProps) -> Html {
    let store = use_store();
    let part = props.part;
    let tries = use_state_eq(|| 0_u32);
    let progress = use_state(|| Progress::OnItsWay);
    {
        let (store, subject, progress) = (store.clone(), props.subject.clone(), progress.setter());
        // What nobody asked for waits until the page stands; asked for, it is fetched at once, and again if it failed.
        let is_asked = !matches!(subject, Subject::Checkup(_)) || store.is_checkup_open;
        use_effect_with((part, *tries, is_asked), move |_| {
            if part.arrived().is_none() {
                progress.set(Progress::OnItsWay);
                wasm_bindgen_futures::spawn_local(async move {
                    if !is_asked {
                        TimeoutFuture::new(STANDS_AFTER).await;
                    }
                    let arrival = part.fetch().await;
                    match (&arrival, subject) {
                        (Err(_), Subject::Overlay(_, on_close) | Subject::InHand(_, on_close)) => {
                            on_close.emit(());
                            store.say(Common::PartFailedText);
                        }
                        (Err(_), Subject::Checkup(_)) if is_asked => {
                            store.send(Message::OpenCheckup(false));
                            store.say(Common::PartFailedText);
                        }
                        _ => {}
                    }
                    progress.set(arrival.map_or(Progress::Failed, Progress::Here));
                });
            }
        });
    }
    if let (Some(draw), _) | (None, Progress::Here(draw)) = (part.arrived(), *progress) {
        return draw(&props.subject);
    }
    let has_failed = matches!(*progress, Progress::Failed);
    match &props.subject {
        Subject::Overlay(..) | Subject::InHand(..) | Subject::Checkup(_) => Html::default(),
        Subject::Plan(_) | Subject::Page(_) if has_failed => {
            failed_page(&store, Callback::from(move |_| tries.set(*tries + 1)))
        }
        Subject::Plan(_) | Subject::Page(_) => {
            let words = html! { <p class="deferred" role="status">{ store.t(Common::LoadingPart) }</p> };
            waiting_frame("loading", "page", words)
        }
    }
}

fn failed_page(store: &Store, on_retry: Callback<MouseEvent>) -> Html {
    let on_reload = Callback::from(|_: MouseEvent| page::reload());
    let actions = html! {
        <>
            <Button label={store.t(Common::TryAgain)} onclick={on_retry} />
            <Button label={store.t(Common::Reload)} onclick={on_reload} />
        </>
    };
    let words = html! {
        <Answer sentence={store.t(Common::PartFailedTitle)} {actions}>{ store.t(Common::PartFailedText) }</Answer>
    };
    frame("not-loaded", "page", words)
}
