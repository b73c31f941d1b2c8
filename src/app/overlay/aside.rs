//! A text that could not be read: what is wrong, what can be saved, and the ways on.

use yew::prelude::*;
use yew_router::prelude::*;

use crate::components::button::{Button, ButtonKind};
use crate::components::dialog::{Dialog, DialogTone};
use crate::components::icon::IconName;
use crate::components::key_values::{Lines, key_values};
use crate::domain::plan::Plan;
use crate::editing::action::{Action, Label};
use crate::exchange::decode::{IssueKind, Reading};
use crate::i18n::text::exchange::{Exchange, unreadable};
use crate::i18n::text::mending::Mending;
use crate::i18n::text::places::field;
use crate::i18n::text::plans::Plans;
use crate::keeping::aside::{Aside, Fault};
use crate::platform::{chance, intl};
use crate::state::route::{Planner, Route};
use crate::state::store::{Store, use_store};

/// Properties of [`AsideDialog`].
#[derive(PartialEq, Properties)]
pub struct AsideDialogProps {
    /// The name that the text is kept under.
    pub name: String,
    /// Asked to close.
    pub on_close: Callback<()>,
}

/// Download, repair, or take the last good one; the text itself stays.
#[component]
pub fn AsideDialog(props: &AsideDialogProps) -> Html {
    let store = use_store();
    let navigator = use_navigator();
    let Some(aside) = store.asides.iter().find(|aside| aside.name == props.name).cloned() else {
        return Html::default();
    };
    let open = {
        let (store, on_close, name) = (store.clone(), props.on_close.clone(), aside.name.clone());
        move |reading: &Reading| {
            let (store, on_close, name) = (store.clone(), on_close.clone(), name.clone());
            let (navigator, reading) = (navigator.clone(), reading.clone());
            Callback::from(move |_: MouseEvent| {
                let plan = with_free_id(&store, &reading.plan);
                let target = Route::plan(&plan.id, Planner::Staffing);
                store.carry_out(Label::Import, vec![Action::Put(Box::new(plan))], None);
                store.discard_aside(&name);
                on_close.emit(());
                if let Some(navigator) = &navigator {
                    navigator.push(&target);
                }
            })
        }
    };
    let download = {
        let (store, aside) = (store.clone(), aside.clone());
        Callback::from(move |_| store.download_raw(&aside.name, &aside.raw))
    };
    let footer_start = html! {
        <Button label={store.t(Plans::DownloadRaw)} icon={Some(IconName::DOWNLOAD)} kind={ButtonKind::Ghost}
            onclick={download} />
    };
    // Only here, beside the download and after the words on what can be saved, is the text thrown away.
    let discard = {
        let (store, on_close, name) = (store.clone(), props.on_close.clone(), aside.name.clone());
        Callback::from(move |_: MouseEvent| {
            store.discard_aside(&name);
            on_close.emit(());
        })
    };
    let footer_start = html! {
        <>
            { footer_start }
            <Button label={store.t(Mending::Discard)} icon={Some(IconName::TRASH)} kind={ButtonKind::Danger}
                onclick={discard} data_action={Some(AttrValue::Static("discard"))} />
        </>
    };
    let repair = match &aside.fault {
        Fault::Damaged(reading) => Some(html! {
            <Button label={store.t(Mending::RepairAndOpen)} onclick={open(reading)}
                kind={if aside.previous.is_some() { ButtonKind::Plain } else { ButtonKind::Primary }}
                data_action={Some(AttrValue::Static("repair"))} />
        }),
        Fault::Unreadable(_) => None,
    };
    let previous = aside.previous.as_ref().map(|reading| {
        html! {
            <Button label={store.t(Mending::OpenPrevious)} kind={ButtonKind::Primary} onclick={open(reading)}
                data_action={Some(AttrValue::Static("open-previous"))} />
        }
    });
    let footer = html! {
        <>
            <Button label={store.t(Mending::Later)} kind={ButtonKind::Ghost} onclick={props.on_close.reform(|_| ())} />
            { for repair }
            { for previous }
        </>
    };
    html! {
        <Dialog title={store.t(Mending::AsideTitle)} tone={Some(DialogTone::Warn)} on_close={props.on_close.clone()}
            {footer_start} {footer}>
            <p>{ store.t(Mending::AsideText) }</p>
            { key_values(Lines::Around, rows(&store, &aside)) }
        </Dialog>
    }
}

/// What is wrong, and what can be saved.
fn rows(store: &Store, aside: &Aside) -> Vec<(AttrValue, Html)> {
    let (wrong, rest) = match &aside.fault {
        Fault::Unreadable(why) => (html! { { store.t(unreadable(why)) } }, store.t(Mending::SavesNothing)),
        Fault::Damaged(reading) => {
            let lost = |kind: &IssueKind| *kind != IssueKind::Unknown;
            let places: Vec<String> = reading
                .issues
                .iter()
                .filter(|issue| lost(&issue.kind))
                .map(|issue| {
                    let at = field(&issue.at, &[], store.lang);
                    let text = match issue.kind {
                        IssueKind::Missing => Exchange::FieldMissing { at },
                        IssueKind::Refused(_) | IssueKind::Unknown => Exchange::FieldRefused { at },
                    };
                    store.t(text).to_string()
                })
                .collect();
            let n = u32::try_from(places.len()).unwrap_or(u32::MAX);
            let more = places.len().saturating_sub(5);
            let more = (more > 0).then(|| store.t(Exchange::MoreFields { n: u32::try_from(more).unwrap_or(u32::MAX) }));
            let list = html! {
                <ul>
                    { for places.into_iter().take(5).map(|place| html! { <li>{ place }</li> }) }
                    { for more.map(|more| html! { <li>{ more }</li> }) }
                </ul>
            };
            (list, store.t(Mending::SavesAllBut { n }))
        }
    };
    let previous = aside.previous.as_ref().map(|reading| {
        let date = intl::date_time(reading.saved_at, store.lang);
        html! { <p>{ store.t(Mending::SavesPrevious { date }) }</p> }
    });
    vec![
        (store.t(Mending::WhatIsWrong), wrong),
        (store.t(Mending::WhatIsSaved), html! { <><p>{ rest }</p>{ for previous }</> }),
    ]
}

/// The plan under its own id, or under a new one where that is taken.
fn with_free_id(store: &Store, plan: &Plan) -> Plan {
    let is_taken = store.session.plan(&plan.id).is_some();
    let id = if is_taken { chance::plan_id() } else { plan.id.clone() };
    Plan { id, ..plan.clone() }
}
