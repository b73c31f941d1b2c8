//! The rows that are refused, each with its line and the reason, and a copy of the list for whoever mends the file.

use std::rc::Rc;

use yew::prelude::*;

use super::PAGE;
use super::reading::refusal;
use crate::components::button::Button;
use crate::components::callout::{Callout, Severity, callout};
use crate::components::icon::IconName;
use crate::exchange::csv::import::Refusal;
use crate::exchange::file_name::file_name;
use crate::i18n::text::calendar::importing::Importing as Text;
use crate::pages::paging::{page, pager};
use crate::platform::clipboard;
use crate::state::store::{Store, use_store};

/// Properties of [`Refusals`].
#[derive(PartialEq, Properties)]
pub struct RefusalsProps {
    /// The file's name.
    pub file: AttrValue,
    /// Whether no row is left.
    pub is_all: bool,
    /// The rows.
    pub refused: Rc<Vec<Refusal>>,
}

/// The rows that are refused.
#[component]
pub fn Refusals(props: &RefusalsProps) -> Html {
    let store = use_store();
    let at = use_state_eq(|| 0);
    let n = u32::try_from(props.refused.len()).unwrap_or(u32::MAX);
    let (severity, title) = if props.is_all {
        (Severity::Error, Text::RefusedAll { n })
    } else {
        (Severity::Warning, Text::RefusedTitle { n })
    };
    let onclick = {
        let (store, file, refused) = (store.clone(), props.file.clone(), Rc::clone(&props.refused));
        Callback::from(move |_: MouseEvent| hand_out(&store, &file, &refused))
    };
    let list = html! {
        <>
            <ul class="calendar-import__refused">
                { for page(&props.refused, PAGE, *at).iter().map(|refused| html! {
                    <li data-line={refused.line.to_string()}>{ refusal(refused, store.lang) }</li>
                }) }
            </ul>
            { pager(&store, props.refused.len(), PAGE, &at) }
            <Button label={store.t(Text::CopyRefused)} icon={Some(IconName::COPY)} small={true} {onclick}
                data_action={Some(AttrValue::Static("copy-refusals"))} />
        </>
    };
    callout(Callout::new(severity, store.t(title), list))
}

/// Copies the list, or downloads it where the browser does not let the page copy.
fn hand_out(store: &Store, file: &str, refused: &[Refusal]) {
    let lines: Vec<String> = refused.iter().map(|refused| refusal(refused, store.lang)).collect();
    let text = format!("{file}\n{}\n", lines.join("\n"));
    let store = store.clone();
    wasm_bindgen_futures::spawn_local(async move {
        if clipboard::copy(&text).await {
            store.say(Text::Copied);
        } else {
            let name = file_name(&store.t(Text::RefusedFile), "qunce", "txt");
            store.download(&name, "text/plain", text.as_bytes());
        }
    });
}
