//! What is said, word for word: with its length, templates from the sources, and a way to take it along.

use yew::prelude::*;

use super::FormProps;
use super::form::Typed;
use crate::components::button::{Button, ButtonKind};
use crate::components::icon::IconName;
use crate::components::menu::{Menu, MenuItem};
use crate::components::text_area::TextArea;
use crate::domain::code::Code;
use crate::domain::hours::MinuteOfDay;
use crate::domain::words::{Passage, length};
use crate::editing::calendar::ItemEdit;
use crate::i18n::text::calendar::editing::Editing as Text;
use crate::i18n::text::calendar::wording::{About, Template, draft};
use crate::i18n::text::fields::Fields;
use crate::i18n::text::labels;
use crate::pages::cite::Cite;
use crate::pages::said::said;
use crate::platform::clipboard;
use crate::playbook::Citation;
use crate::state::store::Store;

/// The text with its tools.
pub fn fields(store: &Store, props: &FormProps, typed: &Typed, told: &UseStateHandle<Option<AttrValue>>) -> Html {
    let n = u32::try_from(length(&typed.text.value)).unwrap_or(u32::MAX);
    let count = store.t(Fields::Characters { n, max: u32::try_from(Passage::MAX).unwrap_or(u32::MAX) });
    let menu: Vec<MenuItem> =
        Template::ALL.iter().map(|&template| MenuItem::new(template.code(), store.t(template.name()))).collect();
    let is_blank = props.item.text.is_blank();
    html! {
        <div class="editor__copy">
            <TextArea name="calendar.item.text" label={store.t(Text::Text)} rows={4} value={typed.text.value.clone()}
                on_input={typed.text.on_input.clone()} error={typed.text.error.clone()} {count} />
            <p class="editor__sources">
                { said(&store.t(Text::GoodCopy), &["S2-2-three-principles", "S4-1-three-traits"].map(Citation::Claim)) }
                { store.lang.pick("；", "; ") }
                { said(&store.t(Text::Formats), &[Citation::Claim("S2-2-formats")]) }
            </p>
            <div class="editor__tools-row">
                <span class="editor__sources">
                    { store.t(Text::TemplatesFrom) }{ " " }
                    <Cite citation={Citation::Claim(Template::Event.fact())} />{ " " }
                    <Cite citation={Citation::Claim(Template::Discussion.fact())} />
                </span>
                <span class="editor__said" role="status">{ for (**told).clone() }</span>
                <Button label={store.t(Text::CopyText)} icon={Some(IconName::COPY)} kind={ButtonKind::Plain} small={true}
                    disabled={is_blank} onclick={take_along(store, props, told)}
                    data_action={Some(AttrValue::Static("copy-text"))} />
                <Menu label={store.t(Text::Templates)} icon={IconName::FILE} with_words={true} small={true} items={menu}
                    on_select={use_template(store, props, told)} />
            </div>
        </div>
    }
}

/// Puts a template's text into the field, below what is there already.
fn use_template(store: &Store, props: &FormProps, said: &UseStateHandle<Option<AttrValue>>) -> Callback<AttrValue> {
    let (store, props, said) = (store.clone(), props.clone(), said.setter());
    Callback::from(move |code: AttrValue| {
        let Some(template) = Template::from_code(&code) else { return };
        let new = draft(template, &about(&store, &props), store.lang);
        let old = props.item.text.as_str().trim_end();
        let text = if old.is_empty() { new } else { format!("{old}\n\n{new}") };
        match Passage::new(text) {
            Ok(text) => props.set(&store, ItemEdit::SetText(text)),
            Err(_) => said.set(Some(store.t(Text::TemplateTooLong))),
        }
    })
}

/// What the plan and the item tell.
fn about(store: &Store, props: &FormProps) -> About {
    let (item, plan) = (&props.item, &props.part.plan);
    let end = |start: MinuteOfDay| {
        let end = u32::from(start.minutes()) + item.length.get();
        u16::try_from(end).ok().and_then(MinuteOfDay::new).filter(|_| item.length.get() > 0)
    };
    let role = item.owner.role.map(|role| store.t(labels::role(role)).to_string());
    let name = item.owner.name.as_str();
    About {
        group: plan.title.as_str().to_owned(),
        title: item.title.as_str().to_owned(),
        day: props.spot.day,
        hours: item.when.map(|when| (when.start, end(when.start))),
        host: if item.owner.name.is_blank() { role.unwrap_or_default() } else { name.to_owned() },
        reward: item.reward.as_str().to_owned(),
    }
}

/// Copies the text, and says whether the browser let it.
fn take_along(store: &Store, props: &FormProps, said: &UseStateHandle<Option<AttrValue>>) -> Callback<MouseEvent> {
    let (store, text, said) = (store.clone(), props.item.text.as_str().to_owned(), said.setter());
    Callback::from(move |_| {
        let (store, text, said) = (store.clone(), text.clone(), said.clone());
        wasm_bindgen_futures::spawn_local(async move {
            let is_copied = clipboard::copy(&text).await;
            said.set(Some(store.t(if is_copied { Fields::Copied } else { Fields::CopyFailed })));
        });
    })
}
