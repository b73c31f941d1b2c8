//! What is offered where the browser neither downloads nor prints: the share sheet, a picture to press, a text to copy,
//! and the way to the system's browser; and the sheet for what was downloaded.

use std::rc::Rc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use yew::prelude::*;
use yew_router::prelude::*;

use super::dialog::offered_link;
use crate::components::button::{Button, ButtonKind};
use crate::components::dialog::Dialog;
use crate::components::icon::IconName;
use crate::domain::plan::{Plan, PlanId};
use crate::exchange::encode;
use crate::i18n::text::common::Common;
use crate::i18n::text::fields::Fields;
use crate::i18n::text::handing::Handing as Text;
use crate::platform::sharing::{self, Outcome};
use crate::platform::{clipboard, clock, download, page};
use crate::state::message::Message;
use crate::state::route::Route;
use crate::state::store::{Store, use_store};
use crate::state::{HandedFile, InHand};
use crate::views::handing::{Offer, offers};

/// Properties of [`InHandDialog`].
#[derive(PartialEq, Properties)]
pub struct InHandDialogProps {
    /// What was asked for.
    pub what: InHand,
    /// Asked to close.
    pub on_close: Callback<()>,
}

const FIELD: &str = "textarea[name='file.text']";

/// The dialog that every export and every printing goes through in such a browser.
#[component]
pub fn InHandDialog(props: &InHandDialogProps) -> Html {
    let store = use_store();
    let route = use_route::<Route>();
    let said = use_state_eq(AttrValue::default);
    let file = match &props.what {
        InHand::File(file) => Some(Rc::clone(file)),
        InHand::Paper => None,
    };
    let plan = plan(&store, file.as_deref(), route.as_ref());
    let link = use_memo(plan.clone(), |plan| plan.as_deref().and_then(offered_link));
    let is_downloaded = download::is_there();
    let offers = match &file {
        Some(file) => {
            let mut offers = offers(&file.mime, file.bytes.len(), sharing::takes(&file.name, &file.mime));
            // What was downloaded needs neither another browser nor a picture to press.
            offers.retain(|offer| !is_downloaded || matches!(offer, Offer::Sheet | Offer::Copy));
            offers
        }
        None => vec![Offer::Elsewhere],
    };
    let offer = |offer: Offer| match (offer, &file) {
        (Offer::Sheet, Some(file)) => sheet(&store, file, said.setter()),
        (Offer::Press, Some(file)) => press(&store, file),
        (Offer::Copy, Some(file)) => copy(&store, file, said.setter()),
        _ => {
            let can_copy = offers.contains(&Offer::Copy);
            elsewhere(&store, file.as_deref(), plan.as_deref(), (*link).as_ref(), can_copy, said.setter())
        }
    };
    let title = match &file {
        Some(_) if is_downloaded => Text::Share,
        Some(_) => Text::NoDownload,
        None => Text::NoPrint,
    };
    html! {
        <Dialog title={store.t(title)} on_close={props.on_close.clone()} close_label={Some(store.t(Common::Close))}>
            <div class="sharing" data-in-hand={if file.is_some() { "file" } else { "paper" }}>
                if let Some(file) = &file {
                    <p class="sharing__name"><b><bdi>{ file.name.as_str() }</bdi></b></p>
                    if plan.as_deref().is_some_and(encode::carries_members) && file.mime == "application/json" {
                        <p data-carries="members">{ store.t(Common::FileHasMembers) }</p>
                    }
                }
                { for offers.iter().map(|it| offer(*it)) }
                <p class="sharing__status" role="status">{ (*said).clone() }</p>
            </div>
        </Dialog>
    }
}

/// The plan that the file is made of: the one that is named, or the one whose page is open.
fn plan(store: &Store, file: Option<&HandedFile>, route: Option<&Route>) -> Option<Rc<Plan>> {
    let of_route = || match route {
        Some(Route::Plan { id, .. }) => PlanId::new(id),
        _ => None,
    };
    let id = file.and_then(|file| file.plan.clone()).or_else(of_route)?;
    store.session.plan(&id).cloned()
}

/// Once a copy of everything has left, there is a backup.
fn taken(store: &Store, file: &HandedFile) {
    if file.is_backup {
        store.send(Message::BackedUp(clock::now()));
    }
}

fn sheet(store: &Store, file: &Rc<HandedFile>, said: UseStateSetter<AttrValue>) -> Html {
    let onclick = {
        let (store, file) = (store.clone(), Rc::clone(file));
        Callback::from(move |_: MouseEvent| {
            let (store, file, said) = (store.clone(), Rc::clone(&file), said.clone());
            wasm_bindgen_futures::spawn_local(async move {
                match sharing::share(&file.name, &file.mime, &file.bytes).await {
                    Outcome::Shared => {
                        taken(&store, &file);
                        said.set(store.t(Text::Shared));
                    }
                    Outcome::Cancelled => {}
                    Outcome::Refused => said.set(store.t(Text::ShareRefused)),
                }
            });
        })
    };
    html! {
        <Button label={store.t(Text::Share)} icon={Some(IconName::SHARE)} kind={ButtonKind::Primary} {onclick}
            data_action={Some(AttrValue::Static("share-file"))} />
    }
}

fn press(store: &Store, file: &HandedFile) -> Html {
    let src = format!("data:{};base64,{}", file.mime, BASE64.encode(&file.bytes));
    html! {
        <figure class="sharing__picture">
            <img {src} alt={file.name.as_str().to_owned()} />
            <figcaption>{ store.t(Text::PressLong) }</figcaption>
        </figure>
    }
}

fn copy(store: &Store, file: &Rc<HandedFile>, said: UseStateSetter<AttrValue>) -> Html {
    let text = String::from_utf8_lossy(&file.bytes).trim_start_matches('\u{FEFF}').to_owned();
    let onclick = {
        let (store, file, text) = (store.clone(), Rc::clone(file), text.clone());
        on_copy(text, FIELD, move |is_copied| {
            if is_copied {
                taken(&store, &file);
            }
            said.set(if is_copied { store.t(Text::Copied) } else { store.t(Fields::CopyFailed) });
        })
    };
    html! {
        <>
            <textarea class="text-area sharing__text" name="file.text" readonly={true} rows="5" spellcheck="false"
                aria-label={store.t(Text::Content)} value={text} />
            <Button label={store.t(Text::CopyContent)} icon={Some(IconName::COPY)} {onclick}
                data_action={Some(AttrValue::Static("copy-file"))} />
        </>
    }
}

/// A press that copies `text`; where the browser refuses, what the person can copy is selected.
fn on_copy(text: String, field: &'static str, done: impl Fn(bool) + 'static) -> Callback<MouseEvent> {
    let done = Rc::new(done);
    Callback::from(move |_: MouseEvent| {
        let (text, done) = (text.clone(), Rc::clone(&done));
        wasm_bindgen_futures::spawn_local(async move {
            let is_copied = clipboard::copy(&text).await;
            if !is_copied {
                page::select_text(field);
            }
            done(is_copied);
        });
    })
}

/// The way to the system's browser, which has nothing of what is stored here.
fn elsewhere(
    store: &Store,
    file: Option<&HandedFile>,
    plan: Option<&Plan>,
    link: Option<&String>,
    can_copy: bool,
    said: UseStateSetter<AttrValue>,
) -> Html {
    const LINK: &str = "textarea[name='share.link']";
    let steps = match (plan, link) {
        (_, Some(link)) => {
            let onclick = {
                let store = store.clone();
                on_copy(link.clone(), LINK, move |is_copied| {
                    said.set(if is_copied { store.t(Text::Copied) } else { store.t(Fields::CopyFailed) });
                })
            };
            html! {
                <ol class="sharing__steps">
                    <li>
                        <p>{ store.t(Text::LinkFirst) }</p>
                        <textarea class="text-area sharing__link" name="share.link" readonly={true} rows="2"
                            spellcheck="false" aria-label={store.t(Text::CopyPlanLink)} value={link.clone()} />
                        <Button label={store.t(Text::CopyPlanLink)} icon={Some(IconName::LINK)} small={true} {onclick}
                            data_action={Some(AttrValue::Static("copy-link"))} />
                    </li>
                    <li>{ store.t(Text::OpenThere) }</li>
                    <li>{ store.t(if file.is_some() { Text::LinkThere } else { Text::LinkTherePrint }) }</li>
                </ol>
            }
        }
        (Some(_), None) if can_copy => html! {
            <><p>{ store.t(Text::OpenThere) }</p><p>{ store.t(Text::TooLongForLink) }</p></>
        },
        _ => html! { <><p>{ store.t(Text::OpenThere) }</p><p>{ store.t(Text::NotThere) }</p></> },
    };
    html! {
        <section class="sharing__part" aria-label={store.t(Text::Elsewhere)}>
            <h3>{ store.t(Text::Elsewhere) }</h3>
            { steps }
        </section>
    }
}
