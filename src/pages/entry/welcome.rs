//! The group's name, the welcome and its flow, and another welcome to try against it.

use yew::prelude::*;

use super::desk::PartProps;
use super::questionnaire::count;
use crate::components::button::{Button, ButtonKind};
use crate::components::icon::{IconName, icon};
use crate::components::panel::{Panel, full_panel};
use crate::components::text_area::TextArea;
use crate::components::text_field::TextField;
use crate::components::text_link::text_link;
use crate::domain::words::{Passage, length};
use crate::editing::entry::EntryEdit;
use crate::i18n::text::entry::panels::Panels as Text;
use crate::i18n::text::entry::wording;
use crate::i18n::text::fields::Fields;
use crate::i18n::text::labels;
use crate::i18n::text::positioning::wording::has_keyword;
use crate::pages::copying::on_copy;
use crate::pages::fields::{TextState, use_text};
use crate::pages::moving_on::moving_on;
use crate::pages::said::said;
use crate::playbook::Citation;
use crate::playbook::claims::MATERIALS_FACT;
use crate::state::route::{Planner, Route};
use crate::state::store::{Store, use_store};

/// The panel.
#[component]
pub fn Welcome(props: &PartProps) -> Html {
    let store = use_store();
    let (entry, positioning, lang) = (&props.entry, &props.plan.positioning, store.lang);
    let name = use_text(&entry.name, lang, props.on(&store, EntryEdit::SetName));
    let flow = use_text(&entry.flow, lang, props.on(&store, EntryEdit::SetFlow));
    let welcome = use_text(&entry.welcome, lang, props.on(&store, EntryEdit::SetWelcome));
    let other = use_text(&entry.other_welcome, lang, props.on(&store, EntryEdit::SetOtherWelcome));
    let draft = wording::welcome_draft(entry, positioning, lang);
    let is_draft = entry.welcome.is_blank();
    let said_welcome = if is_draft { draft.clone() } else { entry.welcome.as_str().to_owned() };
    let steps = wording::flow(entry, lang).join("\n");
    full_panel(Panel {
        title: store.t(Text::Welcome),
        class: Some("entry__welcome"),
        body: html! {
            <>
                { name_field(&store, props, name) }
                <div class="entry__text">
                    <TextArea name="entry.flow" label={store.t(Text::Flow)} value={flow.value} on_input={flow.on_input}
                        error={flow.error} rows={3} placeholder={steps.clone()}
                        hint={said(&store.t(Text::FlowHint), &[Citation::Claim("S2-3-welcome")])} />
                    { copy_button(&store, Text::CopyFlow, "copy-flow", steps) }
                </div>
                <div class="entry__text">
                    <TextArea name="entry.welcome" label={store.t(Text::WelcomeText)} value={welcome.value}
                        on_input={welcome.on_input} error={welcome.error} rows={5} placeholder={draft.clone()}
                        count={counted(&store, &entry.welcome)} hint={welcome_hint(&store, props, draft, is_draft)} />
                    { copy_button(&store, Text::CopyWelcome, "copy-welcome", said_welcome) }
                </div>
                <div class="entry__text">
                    <TextArea name="entry.other_welcome" label={store.t(Text::WelcomeOther)} value={other.value}
                        on_input={other.on_input} error={other.error} rows={2}
                        count={counted(&store, &entry.other_welcome)} hint={html! {
                            <>
                                { said(&store.t(Text::WelcomeOtherHint), &[Citation::Claim("S1-6-ab-tests")]) }{ " " }
                                { text_link(Route::plan(&props.plan.id, Planner::Funnel).href(), store.t(Text::ToTests)) }
                            </>
                        }} />
                    if !entry.other_welcome.is_blank() {
                        { copy_button(&store, Text::CopyOther, "copy-other-welcome", entry.other_welcome.as_str().to_owned()) }
                    }
                </div>
            </>
        },
        ..Panel::default()
    })
}

fn copy_button(store: &Store, label: Text, mark: &'static str, text: String) -> Html {
    html! {
        <Button label={store.t(label)} icon={Some(IconName::COPY)} kind={ButtonKind::Plain} small={true}
            onclick={on_copy(store, text)} data_action={Some(AttrValue::Static(mark))} />
    }
}

/// The name with what S3 asks of it, and the names of all groups where there are several.
fn name_field(store: &Store, part: &PartProps, state: TextState) -> Html {
    let (entry, positioning, lang) = (&part.entry, &part.plan.positioning, store.lang);
    let name = wording::name(entry, positioning, lang);
    let cite = [Citation::Claim("S3-1-naming-keywords")];
    let is_met = has_keyword(&name, positioning);
    let words = if is_met {
        Text::NameHasKeyword { n: count(length(&name)) }
    } else {
        let keyword = store.t(labels::name_keyword(positioning.group_type, positioning.goal)).to_string();
        Text::NameLacksKeyword { keyword }
    };
    let names = wording::names(entry, positioning, part.derived.inputs.groups_max, lang);
    let shown = match names.as_slice() {
        [first, .., last] => format!("{first} … {last}"),
        _ => name.clone(),
    };
    let hint = html! {
        <span class={if is_met { "entry__met" } else { "entry__missed" }}>
            { icon(if is_met { IconName::OK } else { IconName::INFO }) }
            <span>{ said(&store.t(words), &cite) }</span>
        </span>
    };
    html! {
        <div class="entry__text">
            <TextField name="entry.name" label={store.t(Text::Name)} value={state.value} on_input={state.on_input}
                error={state.error} placeholder={name} {hint} />
            if names.len() > 1 {
                <p class="quiet"><bdi>{ store.t(Text::Names { n: count(names.len()) }) }{ ": " }{ shown }</bdi></p>
            }
            { copy_button(store, Text::CopyNames, "copy-names", names.join("\n")) }
        </div>
    }
}

/// Whether the welcome stands, with the draft where it does not.
fn welcome_hint(store: &Store, part: &PartProps, draft: String, is_draft: bool) -> Html {
    let on_use = part.on_press(store, EntryEdit::SetWelcome(Passage::cut(&draft)));
    let on_use = moving_on(on_use, "[name='entry.welcome']");
    let what = store.t(Text::WelcomeText).to_string();
    let words = if is_draft { Text::IsDraft } else { Text::IsReady };
    html! {
        <span class="entry__draft">
            <span>
                { said(&store.t(words), &[Citation::Claim(MATERIALS_FACT)]) }{ " " }
                { said(&store.t(Text::Reinforce), &[Citation::Claim("S2-1-reinforce")]) }
            </span>
            if is_draft {
                <Button label={store.t(Text::WriteDraft)} small={true} onclick={on_use}
                    aria_label={Some(store.t(Text::UseDraftFor { what }))}
                    data_action={Some(AttrValue::Static("use-welcome"))} />
            }
        </span>
    }
}

/// The length, once it is near the limit.
fn counted(store: &Store, text: &Passage) -> AttrValue {
    let n = length(text.as_str());
    if n < Passage::MAX * 2 / 3 {
        return AttrValue::default();
    }
    store.t(Fields::Characters { n: count(n), max: count(Passage::MAX) })
}
