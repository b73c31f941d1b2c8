//! Handing files on by the system's share sheet, beside the buttons that download them.

use std::future::Future;
use std::rc::Rc;

use yew::prelude::*;

use crate::components::button::Button;
use crate::components::icon::IconName;
use crate::exchange::file_name::FileName;
use crate::i18n::text::common::Common;
use crate::i18n::text::handing::Handing as Text;
use crate::platform::sharing::{self, Outcome};
use crate::platform::{download, picture};
use crate::state::store::Store;

/// Whether files of this kind are offered to the sheet: not where downloads go by a dialog that offers it already.
pub fn is_shared(name: &str, mime: &str) -> bool {
    download::is_there() && sharing::takes(name, mime)
}

/// Opens the sheet with a file. To be called while a press is handled.
pub fn share_file(store: &Store, name: FileName, mime: &'static str, file: Vec<u8>) {
    let store = store.clone();
    wasm_bindgen_futures::spawn_local(async move { hand_on(&store, &name, mime, &file).await });
}

/// The button that opens the sheet with a file; nothing where none is offered.
pub fn share_button(store: &Store, name: FileName, mime: &'static str, make: impl Fn() -> Vec<u8> + 'static) -> Html {
    button(store, name, mime, move || {
        let file = make();
        async move { Some(file) }
    })
}

/// The same for a drawing, as a PNG.
pub fn share_picture(store: &Store, name: FileName, svg: &Rc<String>) -> Html {
    let svg = Rc::clone(svg);
    button(store, name, picture::PNG, move || picture::png(&svg))
}

fn button<F: Future<Output = Option<Vec<u8>>> + 'static>(
    store: &Store,
    name: FileName,
    mime: &'static str,
    make: impl Fn() -> F + 'static,
) -> Html {
    if !is_shared(&name, mime) {
        return Html::default();
    }
    let label = store.t(Text::Share);
    let onclick = {
        let store = store.clone();
        Callback::from(move |_: MouseEvent| {
            let (store, name, file) = (store.clone(), name.clone(), make());
            wasm_bindgen_futures::spawn_local(async move {
                match file.await {
                    Some(file) => hand_on(&store, &name, mime, &file).await,
                    None => store.say(Common::DownloadRefused),
                }
            });
        })
    };
    html! {
        <Button {label} icon={Some(IconName::SHARE)} {onclick} data_action={Some(AttrValue::Static("share-file"))} />
    }
}

/// Opens the sheet; a file that the system does not share is downloaded instead.
async fn hand_on(store: &Store, name: &FileName, mime: &str, file: &[u8]) {
    match sharing::share(name, mime, file).await {
        Outcome::Shared => store.say(Text::Shared),
        Outcome::Cancelled => {}
        Outcome::Refused => {
            if store.download(name, mime, file) {
                store.say(Text::ShareRefusedSaved);
            }
        }
    }
}
