//! Sharing a plan: a link that carries it, the code of that link, text for a chat, and files.

use yew::prelude::*;

use super::{chat, code};
use crate::components::button::{Button, ButtonKind};
use crate::components::dialog::Dialog;
use crate::components::field::{Field, use_unique_id};
use crate::components::figure::figure;
use crate::components::icon::IconName;
use crate::components::meter::{Meter, meter};
use crate::domain::plan::{Plan, PlanId};
use crate::exchange::encode;
use crate::exchange::link::{self, CHAT_LIMIT, HARD_LIMIT};
use crate::i18n::figures;
use crate::i18n::text::common::Common;
use crate::i18n::text::exchange::Exchange;
use crate::i18n::text::fields::Fields;
use crate::i18n::text::one_file::OneFile;
use crate::i18n::text::poster::Poster;
use crate::pages::handing::share_button;
use crate::pages::one_file::SaveAsOneFile;
use crate::platform::{clipboard, page};
use crate::state::Overlay;
use crate::state::route::Route;
use crate::state::store::use_store;

/// Properties of [`ShareDialog`].
#[derive(PartialEq, Properties)]
pub struct ShareDialogProps {
    /// The plan.
    pub id: PlanId,
    /// Asked to close.
    pub on_close: Callback<()>,
}

/// The link with its length, and the file.
#[component]
pub fn ShareDialog(props: &ShareDialogProps) -> Html {
    let store = use_store();
    let field_id = use_unique_id();
    let said = use_state_eq(|| None::<Exchange>);
    let is_refused = use_state_eq(|| false);
    let plan = store.session.plan(&props.id).cloned();
    let link = use_memo(plan.clone(), |plan| plan.as_deref().map(share_link).unwrap_or_default());
    let Some(plan) = plan else { return Html::default() };

    let n_letters = link.chars().count();
    let whole = |n: usize| figures::whole(u32::try_from(n).unwrap_or(u32::MAX));
    let is_from_disk = link.starts_with("file:");
    let is_offered = n_letters <= HARD_LIMIT && !is_from_disk;
    let verdict = if n_letters <= CHAT_LIMIT {
        Exchange::LinkFits { max: whole(CHAT_LIMIT) }
    } else if is_offered {
        Exchange::LinkLong { max: whole(CHAT_LIMIT) }
    } else {
        Exchange::LinkTooLong
    };
    let copy = {
        let (link, said, is_refused) = (link.clone(), said.clone(), is_refused.clone());
        Callback::from(move |_: MouseEvent| {
            let (link, said, is_refused) = (link.clone(), said.clone(), is_refused.clone());
            wasm_bindgen_futures::spawn_local(async move {
                let is_copied = clipboard::copy(&link).await;
                if !is_copied {
                    page::select_text(LINK_FIELD);
                }
                is_refused.set(!is_copied);
                said.set(is_copied.then_some(Exchange::LinkCopied));
            });
        })
    };
    let download = {
        let (store, plan) = (store.clone(), plan.clone());
        Callback::from(move |_: MouseEvent| store.download_plan(&plan))
    };
    let download_kind = if is_offered { ButtonKind::Plain } else { ButtonKind::Primary };
    let to_poster = {
        let (store, id) = (store.clone(), plan.id.clone());
        Callback::from(move |_: MouseEvent| store.show(Some(Overlay::Poster(id.clone()))))
    };
    let share_file = {
        let (name, plan) = (encode::file_name(&plan, "qunce.json"), plan.clone());
        let of = store.clone();
        let make = move || of.plan_file(&plan).into_bytes();
        share_button(&store, name, "application/json", make)
    };
    let footer = html! {
        <>
            { share_file }
            <Button label={store.t(Exchange::DownloadFile)} icon={Some(IconName::DOWNLOAD)} kind={download_kind}
                onclick={download} data_export={Some(AttrValue::Static("json"))} />
        </>
    };
    let select = Callback::from(|_: FocusEvent| page::select_text(LINK_FIELD));
    // The meter ends at the hard limit; its mark is what chat apps take.
    let share = (n_letters as f64 / HARD_LIMIT as f64).min(1.0);
    let target = CHAT_LIMIT as f64 / HARD_LIMIT as f64;
    let text = store.t(Exchange::LinkFull { n: whole(n_letters), max: whole(HARD_LIMIT) });
    let status = match (&*said, *is_refused) {
        (_, true) => store.t(Fields::CopyFailed),
        (Some(said), false) => store.t(said),
        (None, false) => AttrValue::default(),
    };
    html! {
        <Dialog title={store.t(Exchange::ShareTitle)} on_close={props.on_close.clone()}
            close_label={Some(store.t(Common::Close))} {footer}>
            <div class="sharing">
                <p><b><bdi>{ store.title(&plan) }</bdi></b></p>
                <p>{ if is_from_disk { store.t(OneFile::LinkFromDisk) } else { store.t(Exchange::ShareText) } }</p>
                if encode::carries_members(&plan) {
                    <p data-carries="members">{ store.t(Exchange::MembersStay) }</p>
                }
                if is_offered {
                    <Field id={field_id.clone()} label={store.t(Exchange::TheLink)}>
                        <textarea id={field_id} class="text-area sharing__link" name="share.link" readonly={true} rows="3"
                            spellcheck="false" value={(*link).clone()} onfocus={select} />
                    </Field>
                    <div class="sharing__copy">
                        <Button label={store.t(Exchange::CopyLink)} icon={Some(IconName::COPY)} kind={ButtonKind::Primary}
                            onclick={copy} data_action={Some(AttrValue::Static("copy-link"))} />
                        <p class="sharing__status" role="status">{ status }</p>
                    </div>
                }
                if !is_from_disk {
                    { meter(Meter {
                        label: store.t(Exchange::LengthLabel),
                        mark: Html::default(),
                        tone: None,
                        share,
                        target,
                        percent: share * 100.0,
                        figure: figure("share.length", n_letters.to_string(), text.clone()),
                        text,
                        is_met: n_letters <= CHAT_LIMIT,
                        verdict: store.t(verdict),
                    }) }
                }
                if !is_from_disk {
                    { code::section(&store, &plan, &link) }
                }
                <chat::ChatText plan={plan.clone()} link={(n_letters <= CHAT_LIMIT && !is_from_disk).then(|| AttrValue::from((*link).clone()))} />
                <div class="settings__row">
                    <div>
                        <h3 class="settings__name">{ store.t(Poster::Heading) }</h3>
                        <p class="settings__text">{ store.t(Poster::About) }</p>
                    </div>
                    <Button label={store.t(Poster::Make)} onclick={to_poster} data_action={Some(AttrValue::Static("poster"))} />
                </div>
                <SaveAsOneFile plan={plan.clone()} />
            </div>
        </Dialog>
    }
}

const LINK_FIELD: &str = "textarea[name='share.link']";

/// The link that carries `plan`, where others can open it and it is not too long.
#[must_use]
pub fn offered_link(plan: &Plan) -> Option<String> {
    let link = share_link(plan);
    (link.chars().count() <= HARD_LIMIT && !link.starts_with("file:")).then_some(link)
}

/// The link that carries `plan`, on this page's own address.
#[must_use]
pub fn share_link(plan: &Plan) -> String {
    let route = Route::Share { payload: link::payload(plan) };
    format!("{}{}", page::base_address(), route.href())
}
