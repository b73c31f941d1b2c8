//! The plan as text for a chat: seen first, then copied.

use std::rc::Rc;

use yew::prelude::*;

use crate::components::button::Button;
use crate::components::icon::IconName;
use crate::components::segmented::Segmented;
use crate::domain::plan::Plan;
use crate::exchange::sections;
use crate::i18n::text::fields::Fields;
use crate::i18n::text::sharing::Sharing as Text;
use crate::platform::{clipboard, clock, page};
use crate::state::store::use_store;
use crate::views::chat::{self, Told};

/// Properties of [`ChatText`].
#[derive(PartialEq, Properties)]
pub struct ChatTextProps {
    /// The plan.
    pub plan: Rc<Plan>,
    /// The link, where a chat takes it.
    pub link: Option<AttrValue>,
}

const SHORT: &str = "short";
const LONG: &str = "long";
const FIELD: &str = "textarea[name='share.text']";

/// The text, short or long, and the button that copies it.
#[component]
pub fn ChatText(props: &ChatTextProps) -> Html {
    let store = use_store();
    let length = use_state_eq(|| AttrValue::Static(SHORT));
    let said = use_state_eq(|| None::<bool>);
    let text = {
        let is_long = *length == LONG;
        let parts = (Rc::clone(&props.plan), props.link.clone(), is_long, store.lang);
        use_memo(parts, |(plan, link, is_long, lang)| match is_long {
            false => chat::short(plan, link.as_deref(), *lang),
            true => {
                let told = Told {
                    plan,
                    calendar: &sections::calendar(plan),
                    entry: &sections::entry(plan),
                    engagement: &sections::engagement(plan),
                    funnel: &sections::funnel(plan),
                    today: clock::day(),
                };
                chat::long(told, *lang)
            }
        })
    };
    let options =
        vec![(AttrValue::Static(SHORT), store.t(Text::Short)), (AttrValue::Static(LONG), store.t(Text::Long))];
    let on_select = {
        let (length, said) = (length.setter(), said.setter());
        Callback::from(move |code| {
            length.set(code);
            said.set(None);
        })
    };
    let copy = {
        let (text, said) = (Rc::clone(&text), said.setter());
        Callback::from(move |_: MouseEvent| {
            let (text, said) = (Rc::clone(&text), said.clone());
            wasm_bindgen_futures::spawn_local(async move {
                let is_copied = clipboard::copy(&text).await;
                if !is_copied {
                    page::select_text(FIELD);
                }
                said.set(Some(is_copied));
            });
        })
    };
    let status = said.map(|is_copied| match is_copied {
        true => store.t(Text::TextCopied),
        false => store.t(Fields::CopyFailed),
    });
    let rows = if *length == LONG { "8" } else { "5" };
    html! {
        <section class="sharing__part" aria-label={store.t(Text::ChatText)}>
            <div class="sharing__head">
                <h3>{ store.t(Text::ChatText) }</h3>
                <Segmented name="share.length_of_text" label={store.t(Text::ChatTextLength)} {options} small={true}
                    value={(*length).clone()} {on_select} />
            </div>
            <textarea class="text-area sharing__text" name="share.text" readonly={true} {rows}
                aria-label={store.t(Text::ChatText)} value={(*text).clone()} />
            <div class="sharing__acts">
                <Button label={store.t(Text::CopyText)} icon={Some(IconName::COPY)} small={true} onclick={copy}
                    data_action={Some(AttrValue::Static("copy-text"))} />
                <span class="sharing__status" role="status">{ status }</span>
            </div>
        </section>
    }
}
