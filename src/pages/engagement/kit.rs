//! What is taken along: the scripts, and the culture kit.

use yew::prelude::*;

use super::desk::PartProps;
use crate::components::button::{Button, ButtonKind};
use crate::components::icon::IconName;
use crate::components::panel::{Panel, full_panel};
use crate::components::text_area::TextArea;
use crate::domain::words::Passage;
use crate::editing::engagement::EngagementEdit as E;
use crate::i18n::Both;
use crate::i18n::text::calendar::wording::{About, Template, draft};
use crate::i18n::text::engagement::plan::{JARGON_EXAMPLE, Kit as Text, RITUALS_EXAMPLE, SYMBOLS_EXAMPLE};
use crate::i18n::text::positioning::wording::group_name;
use crate::pages::cite::Cite;
use crate::pages::copying::on_copy;
use crate::pages::fields::{TextState, use_text};
use crate::pages::said::said;
use crate::playbook::Citation;
use crate::playbook::incentives::DIALOGUE_FACT;
use crate::state::store::{Store, use_store};

/// Scripts for opening a discussion and for answering.
#[component]
pub fn Scripts(props: &PartProps) -> Html {
    let store = use_store();
    let (engagement, lang) = (&props.engagement, store.lang);
    let opener = use_text(&engagement.opener, lang, props.on(&store, E::SetOpener));
    let reply = use_text(&engagement.reply, lang, props.on(&store, E::SetReply));
    let about = About { title: props.plan.positioning.subject.as_str().to_owned(), ..About::default() };
    let drafted = |template| draft(template, &about, lang);
    let script = |text: Text, state: TextState, template: Template, own: &Passage, copy: (Text, &'static str), hint| {
        let draft = drafted(template);
        let what = store.t(text.clone()).to_string();
        let (name, field, edit) = match template {
            Template::Discussion => {
                ("engagement.opener", "[name='engagement.opener']", E::SetOpener(Passage::cut(&draft)))
            }
            _ => ("engagement.reply", "[name='engagement.reply']", E::SetReply(Passage::cut(&draft))),
        };
        let shown = if own.is_blank() { draft.clone() } else { own.as_str().to_owned() };
        html! {
            <div class="engagement__text">
                <TextArea {name} label={store.t(text)} value={state.value} on_input={state.on_input}
                    error={state.error} rows={3} placeholder={draft}
                    hint={said(&store.t(hint), &[Citation::Claim(template.fact())])} />
                <div class="engagement__acts">
                    { copy_button(&store, copy, shown) }
                    if own.is_blank() {
                        <Button label={store.t(Text::UseDraft)} kind={ButtonKind::Plain} small={true}
                            aria_label={Some(store.t(Text::UseDraftFor { what }))} onclick={props.on_last_press(&store, edit, field)}
                            data_action={Some(AttrValue::from(format!("draft-{}", name.trim_start_matches("engagement."))))} />
                    }
                </div>
            </div>
        }
    };
    full_panel(Panel {
        title: store.t(Text::Scripts),
        body: html! {
            <>
                { script(Text::Opener, opener, Template::Discussion, &engagement.opener,
                    (Text::CopyOpener, "copy-opener"), Text::OpenerHint) }
                { script(Text::Reply, reply, Template::Reply, &engagement.reply,
                    (Text::CopyReply, "copy-reply"), Text::ReplyHint) }
                <p>{ said(&store.t(Text::Dialogue), &[Citation::Claim(DIALOGUE_FACT)]) }</p>
            </>
        },
        ..Panel::default()
    })
}

/// Symbols, in-group words and rituals.
#[component]
pub fn Culture(props: &PartProps) -> Html {
    let store = use_store();
    let (engagement, lang) = (&props.engagement, store.lang);
    let symbols = use_text(&engagement.symbols, lang, props.on(&store, E::SetSymbols));
    let jargon = use_text(&engagement.jargon, lang, props.on(&store, E::SetJargon));
    let rituals = use_text(&engagement.rituals, lang, props.on(&store, E::SetRituals));
    let field = |name: &'static str, label: Text, state: TextState, example: Both, hint: Html| {
        html! {
            <TextArea {name} label={store.t(label)} value={state.value} on_input={state.on_input} error={state.error}
                rows={3} placeholder={store.t(example)} {hint} />
        }
    };
    let cite = |fact| said("", &[Citation::Claim(fact)]);
    let parts = [
        (Text::Symbols, &engagement.symbols),
        (Text::Jargon, &engagement.jargon),
        (Text::Rituals, &engagement.rituals),
    ];
    let is_blank = parts.iter().all(|(_, text)| text.is_blank());
    let said_parts = parts.into_iter().filter(|(_, text)| !text.is_blank());
    let lines = said_parts.map(|(name, text)| format!("{}\n{}", store.t(name), text.as_str()));
    let kit = std::iter::once(group_name(&props.plan.positioning, lang)).chain(lines).collect::<Vec<_>>().join("\n\n");
    full_panel(Panel {
        title: store.t(Text::Culture),
        chip: html! { <Cite citation={Citation::Claim("S4-7-culture-three")} /> },
        remark: store.t(Text::CultureRemark),
        body: html! {
            <>
                <div class="engagement__three">
                    { field("engagement.symbols", Text::Symbols, symbols, SYMBOLS_EXAMPLE, cite("S4-7-visual-symbols")) }
                    { field("engagement.jargon", Text::Jargon, jargon, JARGON_EXAMPLE,
                        said(&store.t(Text::Exam), &[Citation::Claim("S4-7-language-exam")])) }
                    { field("engagement.rituals", Text::Rituals, rituals, RITUALS_EXAMPLE, cite("S4-7-case-dialect-18x")) }
                </div>
                <p>{ said(&store.t(Text::Purpose), &[Citation::Claim("S2-8-keep-purpose")]) }</p>
                if !is_blank {
                    <div class="engagement__acts">{ copy_button(&store, (Text::CopyKit, "copy-kit"), kit) }</div>
                }
            </>
        },
        ..Panel::default()
    })
}

fn copy_button(store: &Store, (label, mark): (Text, &'static str), text: String) -> Html {
    html! {
        <Button label={store.t(label)} icon={Some(IconName::COPY)} kind={ButtonKind::Plain} small={true}
            onclick={on_copy(store, text)} data_action={Some(AttrValue::Static(mark))} />
    }
}
