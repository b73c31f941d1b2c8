//! The image of the code: chosen or dropped, looked at, taken away. It is in no plan.

use web_sys::File;
use yew::prelude::*;

use crate::components::button::Button;
use crate::components::field::FieldGroup;
use crate::components::file_drop::FileDrop;
use crate::components::icon::IconName;
use crate::domain::calendar::day::Day;
use crate::domain::entry::codes::CodeKind;
use crate::domain::platform::Platform;
use crate::i18n::text::poster::Poster as Text;
use crate::pages::open_day::known_day;
use crate::pages::said::said;
use crate::platform::clock;
use crate::platform::code_image::{self, Refusal};
use crate::playbook::Citation;
use crate::state::store::{Store, use_store};

/// An image that is held as long as the dialog stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Held {
    /// The image, as an address.
    pub image: AttrValue,
    /// The day on which the code was fetched.
    pub fetched: Day,
}

/// Properties of [`CodeField`].
#[derive(PartialEq, Properties)]
pub struct CodeFieldProps {
    /// Where the group lives: codes are not the same everywhere.
    pub platform: Platform,
    /// The image, if there is one.
    pub held: Option<Held>,
    /// Another image, another day, or none any more.
    pub on_change: Callback<Option<Held>>,
}

/// The field.
#[component]
pub fn CodeField(props: &CodeFieldProps) -> Html {
    let store = use_store();
    let refused = use_state_eq(|| None::<Text>);
    let on_files = {
        let (refused, on_change) = (refused.setter(), props.on_change.clone());
        Callback::from(move |files: Vec<File>| {
            let Some(file) = files.into_iter().next() else { return };
            let (refused, on_change, name) = (refused.clone(), on_change.clone(), file.name());
            wasm_bindgen_futures::spawn_local(async move {
                match code_image::read(file).await {
                    Ok(image) => {
                        refused.set(None);
                        on_change.emit(Some(Held { image: image.into(), fetched: clock::day() }));
                    }
                    Err(why) => refused.set(Some(match why {
                        Refusal::NotAPicture => Text::NotAPicture { name },
                        Refusal::TooLarge => Text::TooLarge { name },
                        Refusal::Broken => Text::Broken { name },
                    })),
                }
            });
        })
    };
    let error = (*refused).as_ref().map(|refused| store.t(refused));
    html! {
        <FieldGroup label={store.t(Text::Code)} hint={html! { { store.t(Text::CodeStays) } }} {error}>
            <FileDrop title={store.t(Text::DropCode)} pick_label={store.t(Text::PickCode)} {on_files} small={true}
                text={store.t(Text::CodeKinds)} import="code" accept="image/png,image/jpeg,image/webp,image/gif,image/bmp" />
            if let Some(held) = &props.held {
                { below(&store, props, held) }
            }
        </FieldGroup>
    }
}

/// The day of the code, and the way to be without it again.
fn below(store: &Store, props: &CodeFieldProps, held: &Held) -> Html {
    let on_remove = props.on_change.reform(|_: MouseEvent| None);
    let on_day = {
        let (on_change, image) = (props.on_change.clone(), held.image.clone());
        Callback::from(move |fetched| on_change.emit(Some(Held { image: image.clone(), fetched })))
    };
    let valid = match CodeKind::on(props.platform) {
        CodeKind::RunsOut(rule) => rule.value.map(|days| (rule, days)),
        CodeKind::Live(_) | CodeKind::NotStated => None,
    };
    html! {
        <>
            if let Some((rule, days)) = valid {
                { known_day(store, "poster.fetched", store.t(Text::FetchedOn), held.fetched, &on_day) }
                <p class="field__hint">{ said(&store.t(Text::ValidDays { n: days }), &[Citation::Rule(rule)]) }</p>
                if i32::try_from(days).ok().and_then(|days| held.fetched.plus(days)).is_some_and(|end| end < clock::day()) {
                    <p class="poster-desk__old" role="status">{ store.t(Text::OutOfDate) }</p>
                }
            }
            <Button label={store.t(Text::RemoveCode)} icon={Some(IconName::TRASH)} small={true} onclick={on_remove}
                data_action={Some(AttrValue::Static("remove-code"))} />
        </>
    }
}
