//! The poster of the group: its words, the code's image, how it looks, and its file.

mod code;

use std::rc::Rc;

use yew::prelude::*;

use crate::components::button::{Button, ButtonKind};
use crate::components::dialog::Dialog;
use crate::components::field::FieldGroup;
use crate::components::icon::IconName;
use crate::components::segmented::Segmented;
use crate::components::text_area::TextArea;
use crate::components::text_field::TextField;
use crate::domain::channels::poster::Poster;
use crate::domain::code::Code as _;
use crate::domain::entry::codes::CodeKind;
use crate::domain::plan::{Plan, PlanId};
use crate::editing::action::Question;
use crate::editing::channels::ChannelsEdit;
use crate::exchange::{encode, sections};
use crate::i18n::Lang;
use crate::i18n::text::calendar::labels::day_of;
use crate::i18n::text::common::Common;
use crate::i18n::text::positioning::wording::{draft, shown};
use crate::i18n::text::poster::{Poster as Text, look};
use crate::pages::chart_file::hand_out_picture;
use crate::pages::fields::{on_code, options, use_text};
use crate::pages::handing::share_picture;
use crate::platform::picture;
use crate::state::store::use_store;
use crate::views::poster::{Words, layout, svg};
use code::{CodeField, Held};

/// Properties of [`PosterDialog`].
#[derive(PartialEq, Properties)]
pub struct PosterDialogProps {
    /// The plan.
    pub id: PlanId,
    /// Asked to close.
    pub on_close: Callback<()>,
}

/// The dialog, as long as there is such a plan.
#[component]
pub fn PosterDialog(props: &PosterDialogProps) -> Html {
    let store = use_store();
    match store.session.plan(&props.id).cloned() {
        Some(plan) => html! { <Desk {plan} on_close={props.on_close.clone()} /> },
        None => Html::default(),
    }
}

/// Properties of [`Desk`].
#[derive(PartialEq, Properties)]
struct DeskProps {
    plan: Rc<Plan>,
    on_close: Callback<()>,
}

/// The words at one side, the poster at the other.
#[component]
fn Desk(props: &DeskProps) -> Html {
    let store = use_store();
    let (plan, lang) = (&props.plan, store.lang);
    let poster = sections::channels(plan).poster.clone();
    let held = use_state_eq(|| None::<Held>);
    let preview = use_state_eq(|| None::<AttrValue>);
    let on_title = store.on_edit(&plan.id, |it| sections::edit(ChannelsEdit::SetPosterTitle(it)));
    let on_value = store.on_edit(&plan.id, |it| sections::edit(ChannelsEdit::SetPosterValue(it)));
    let on_welcome = store.on_edit(&plan.id, |it| sections::edit(ChannelsEdit::SetPosterWelcome(it)));
    let title = use_text(&poster.title, lang, on_title);
    let value = use_text(&poster.value, lang, on_value);
    let welcome = use_text(&poster.welcome, lang, on_welcome);
    let drafts = Drafts::of(plan, store.title(plan).as_str(), lang);
    let words = words(plan, &poster, &drafts, (*held).as_ref(), lang);
    let drawing = {
        let image = (*held).as_ref().map(|held| held.image.clone());
        use_memo((words.clone(), poster.look, image), |(words, look, image)| {
            svg(&layout(words, image.is_some(), &picture::width), look.code(), image.as_deref())
        })
    };
    {
        let preview = preview.setter();
        use_effect_with(Rc::clone(&drawing), move |drawing| {
            preview.set(picture::address(drawing).map(AttrValue::from));
        });
    }
    let name = encode::file_name(plan, &format!("{}.png", store.t(Text::FileName)));
    let save = {
        let (store, drawing, name) = (store.clone(), Rc::clone(&drawing), name.clone());
        Callback::from(move |_: MouseEvent| hand_out_picture(&store, name.clone(), &drawing))
    };
    let footer = html! {
        <>
            { share_picture(&store, name, &drawing) }
            <Button label={store.t(Text::SavePng)} icon={Some(IconName::DOWNLOAD)} kind={ButtonKind::Primary}
                onclick={save} data_export={Some(AttrValue::Static("png"))} />
        </>
    };
    let on_change = {
        let held = held.setter();
        Callback::from(move |change| held.set(change))
    };
    let looks = options(lang, look);
    let on_look = on_code(store.on_edit(&plan.id, |look| sections::edit(ChannelsEdit::SetPosterLook(look))));
    html! {
        <Dialog title={store.t(Text::Heading)} on_close={props.on_close.clone()} {footer}
            close_label={Some(store.t(Common::Close))}>
            <div class="poster-desk">
                <div class="poster-desk__view">
                    if let Some(src) = &*preview {
                        <img class="poster-desk__picture" src={src.clone()} width="540" height="720"
                            alt={store.t(Text::Preview { title: words.title.clone() })} />
                    } else {
                        <p role="status">{ store.t(Text::Drawing) }</p>
                    }
                </div>
                <div class="poster-desk__words">
                    <TextField name="channels.poster.title" label={store.t(Text::Title)} value={title.value}
                        on_input={title.on_input} error={title.error} placeholder={drafts.title.clone()} />
                    <TextArea name="channels.poster.value" label={store.t(Text::Value)} value={value.value}
                        on_input={value.on_input} error={value.error} placeholder={drafts.value.clone()} />
                    <TextArea name="channels.poster.welcome" label={store.t(Text::Welcome)} value={welcome.value}
                        on_input={welcome.on_input} error={welcome.error} placeholder={drafts.welcome.clone()} />
                    <FieldGroup label={store.t(Text::Look)}>
                        <Segmented name="channels.poster.look" label={store.t(Text::Look)} options={looks} block={true}
                            value={AttrValue::Static(poster.look.code())} on_select={on_look} />
                    </FieldGroup>
                    <CodeField platform={plan.positioning.platform} held={(*held).clone()} {on_change} />
                </div>
            </div>
        </Dialog>
    }
}

/// What the poster says where the person has not said it.
struct Drafts {
    title: String,
    value: String,
    welcome: String,
}

impl Drafts {
    fn of(plan: &Plan, title: &str, lang: Lang) -> Self {
        let positioning = &plan.positioning;
        let said = |question, text: &str| match shown(text) {
            text if text.is_empty() => draft(question, positioning, lang),
            text => text,
        };
        let whom = said(Question::Whom, positioning.whom.as_str());
        Self {
            title: shown(title),
            value: said(Question::Value, positioning.value.as_str()),
            welcome: lang.t(Text::WelcomeDraft { whom }).into_owned(),
        }
    }
}

/// What stands on the poster.
fn words(plan: &Plan, poster: &Poster, drafts: &Drafts, held: Option<&Held>, lang: Lang) -> Words {
    let or = |own: &str, draft: &str| {
        let own: Vec<String> = own.lines().map(shown).filter(|line| !line.is_empty()).collect();
        if own.is_empty() { draft.to_owned() } else { own.join("\n") }
    };
    let valid = match CodeKind::on(plan.positioning.platform) {
        CodeKind::RunsOut(rule) => rule.value,
        CodeKind::Live(_) | CodeKind::NotStated => None,
    };
    let until = held.zip(valid).and_then(|(held, days)| held.fetched.plus(i32::try_from(days).ok()?));
    let until = until.map(|day| lang.t(Text::Until { day: day_of(lang, day) }).into_owned());
    Words {
        title: or(poster.title.as_str(), &drafts.title),
        value: or(poster.value.as_str(), &drafts.value),
        welcome: or(poster.welcome.as_str(), &drafts.welcome),
        call: lang.t(Text::Call).into_owned(),
        until: until.unwrap_or_default(),
        no_code: lang.t(Text::NoCode).into_owned(),
    }
}
