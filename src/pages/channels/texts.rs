//! What is said on each platform that is held: its part, why to join the group, and why to follow it.

use yew::prelude::*;

use super::desk::PartProps;
use crate::components::button::{Button, ButtonKind};
use crate::components::callout::{Callout, Severity, callout};
use crate::components::icon::IconName;
use crate::components::panel::{Panel, full_panel};
use crate::components::text_area::TextArea;
use crate::components::text_field::TextField;
use crate::domain::channels::Presence;
use crate::domain::channels::outlet::Outlet;
use crate::domain::code::Code;
use crate::domain::platform::Platform;
use crate::domain::words::Passage;
use crate::editing::channels::ChannelsEdit;
use crate::i18n::text::channels::{Channels as Text, labels, wording};
use crate::pages::copying::on_copy;
use crate::pages::fields::use_text;
use crate::pages::said::said;
use crate::platform::page;
use crate::playbook::Citation;
use crate::playbook::rules::INDUCED_SHARE;
use crate::state::store::{Store, use_store};

/// The panel.
pub fn panel(store: &Store, part: &PartProps) -> Html {
    let held = &part.channels.held;
    let is_wechat = matches!(part.plan.positioning.platform, Platform::WechatGroup | Platform::WecomCustomer);
    let starts_cold = held.contains_key(&Outlet::Moments) || held.contains_key(&Outlet::OfficialAccount);
    full_panel(Panel {
        title: store.t(Text::Texts),
        class: Some("channels__texts"),
        body: html! {
            <>
                if held.is_empty() {
                    <p class="quiet">{ store.t(Text::TextsNone) }</p>
                }
                if is_wechat && held.contains_key(&Outlet::QqGroup) {
                    { callout(Callout {
                        ..Callout::new(
                            Severity::Note,
                            store.t(Text::LinkBlocked),
                            said(&store.t(Text::LinkBlockedText), &[Citation::Claim("S3-4-link-blocking")]),
                        )
                    }) }
                }
                if is_wechat && starts_cold {
                    { callout(Callout {
                        ..Callout::new(
                            Severity::Note,
                            store.t(Text::Induced),
                            said(
                                &store.t(Text::InducedText),
                                &[Citation::Claim("S3-4-cold-start"), Citation::Rule(&INDUCED_SHARE)],
                            ),
                        )
                    }) }
                }
                // By themselves: among others Yew does not go by keys.
                <div class="channels__presences">{ for held.iter().map(|(&outlet, presence)| html! {
                    <Texts key={outlet.code()} part={part.clone()} {outlet} presence={presence.clone()} />
                }) }</div>
            </>
        },
        ..Panel::default()
    })
}

/// Properties of [`Texts`].
#[derive(PartialEq, Properties)]
struct TextsProps {
    part: PartProps,
    outlet: Outlet,
    presence: Presence,
}

/// The texts of one platform.
#[component]
fn Texts(props: &TextsProps) -> Html {
    let store = use_store();
    let TextsProps { part, outlet, presence } = props;
    let (outlet, lang) = (*outlet, store.lang);
    let positioning = &part.plan.positioning;
    let role = use_text(&presence.role, lang, part.on(&store, move |text| ChannelsEdit::SetRole(outlet, text)));
    let reason = use_text(&presence.reason, lang, part.on(&store, move |text| ChannelsEdit::SetReason(outlet, text)));
    let outflow =
        use_text(&presence.outflow, lang, part.on(&store, move |text| ChannelsEdit::SetOutflow(outlet, text)));
    let name = store.t(labels::outlet(outlet));
    let code = outlet.code();
    let reason_text = wording::reason(presence, outlet, positioning, lang);
    let outflow_text = wording::outflow(presence, outlet, lang);
    let draft = |is_draft: bool, what: Text, text: &str, edit: fn(Outlet, Passage) -> ChannelsEdit, field: &str| {
        let mark = format!("use-{field}-{code}");
        let text = Passage::cut(text);
        is_draft.then(|| {
            let write = part.on(&store, move |()| edit(outlet, text.clone()));
            let field = format!("[name='channels.held.{code}.{field}']");
            let onclick = Callback::from(move |_: MouseEvent| {
                write.emit(());
                // The button goes: on to what it wrote.
                page::focus(&field);
            });
            let label = Text::DraftOf { what: store.t(what).to_string(), name: name.to_string() };
            html! {
                <Button label={store.t(Text::WriteDraft)} small={true} aria_label={Some(store.t(label))}
                    {onclick} data_action={Some(AttrValue::from(mark))} />
            }
        })
    };
    html! {
        <section class="channels__presence" role="group" aria-label={name.clone()} data-outlet={code}>
            <h3>{ &name }</h3>
            <TextField name={format!("channels.held.{code}.role")} label={store.t(Text::Role)} value={role.value}
                on_input={role.on_input} error={role.error} placeholder={store.t(labels::part(outlet))} />
            <TextArea name={format!("channels.held.{code}.reason")} label={store.t(Text::Reason)} value={reason.value}
                on_input={reason.on_input} error={reason.error} rows={2} placeholder={reason_text.clone()}
                hint={said(&store.t(Text::ReasonHint), &[Citation::Claim("S2-7-join-reason")])} />
            <div class="channels__acts">
                { copy_button(&store, Text::CopyReason, format!("copy-reason-{code}"), reason_text.clone()) }
                { for draft(presence.reason.is_blank(), Text::Reason, &reason_text, ChannelsEdit::SetReason,
                    "reason") }
            </div>
            <TextArea name={format!("channels.held.{code}.outflow")} label={store.t(Text::Outflow)}
                value={outflow.value} on_input={outflow.on_input} error={outflow.error} rows={2}
                placeholder={outflow_text.clone()}
                hint={said(&store.t(Text::OutflowHint), &[Citation::Claim("S2-7-reverse-flow")])} />
            <div class="channels__acts">
                { copy_button(&store, Text::CopyOutflow, format!("copy-outflow-{code}"), outflow_text.clone()) }
                { for draft(presence.outflow.is_blank(), Text::Outflow, &outflow_text, ChannelsEdit::SetOutflow,
                    "outflow") }
            </div>
        </section>
    }
}

fn copy_button(store: &Store, label: Text, mark: String, text: String) -> Html {
    html! {
        <Button label={store.t(label)} icon={Some(IconName::COPY)} kind={ButtonKind::Plain} small={true}
            onclick={on_copy(store, text)} data_action={Some(AttrValue::from(mark))} />
    }
}
