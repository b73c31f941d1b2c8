//! The announcement of the plan, checked while it is written.

use yew::prelude::*;

use super::desk::{PartProps, all_rewritten, count};
use super::found::found;
use crate::components::button::Button;
use crate::components::icon::IconName;
use crate::components::panel::{Panel, full_panel};
use crate::components::text_area::TextArea;
use crate::editing::risk::RiskEdit;
use crate::i18n::figures::whole;
use crate::i18n::text::risk::Risk as Text;
use crate::i18n::text::risk::copy::Copy;
use crate::pages::copying::on_copy;
use crate::pages::fields::use_text;
use crate::pages::said::said;
use crate::playbook::Citation;
use crate::playbook::rules::NOTICE_LENGTH;
use crate::state::store::use_store;

/// The panel.
#[component]
pub fn Notice(props: &PartProps) -> Html {
    let store = use_store();
    let risk = &props.risk;
    let field = use_text(&risk.announcement, store.lang, props.on(&store, RiskEdit::SetAnnouncement));
    let text = risk.announcement.as_str();
    let on_text = {
        let (store, part) = (store.clone(), props.clone());
        Callback::from(move |text: String| {
            part.announce(&store, &text, store.t(Copy::Rewritten));
        })
    };
    let on_all = {
        let (store, text, report, on_text) = (store.clone(), text.to_owned(), props.report.clone(), on_text.clone());
        Callback::from(move |_: MouseEvent| on_text.emit(all_rewritten(&store, &text, &report)))
    };
    let counted = NOTICE_LENGTH
        .value
        .filter(|_| !text.is_empty())
        .map(|max| store.t(Copy::Length { n: whole(count(props.report.length)), max: whole(max) }));
    full_panel(Panel {
        title: store.t(Text::Announcement),
        actions: html! {
            if !risk.announcement.is_blank() {
                <Button label={store.t(Text::CopyAnnouncement)} icon={Some(IconName::COPY)} small={true}
                    onclick={on_copy(&store, text.to_owned())}
                    data_action={Some(AttrValue::Static("copy-announcement"))} />
            }
        },
        class: Some("risk__notice"),
        body: html! {
            <>
                <TextArea name="risk.announcement" label={store.t(Text::AnnouncementField)} value={field.value}
                    on_input={field.on_input} error={field.error} rows={4} count={counted.unwrap_or_default()}
                    placeholder={store.t(Text::AnnouncementPlaceholder)}
                    hint={said("", &[Citation::Rule(&NOTICE_LENGTH)])} />
                if props.report.hits.len() > 1 {
                    <div class="row">
                        <Button label={store.t(Copy::All)} small={true} onclick={on_all}
                            data_action={Some(AttrValue::Static("rewrite-announcement"))} />
                    </div>
                }
                if !text.is_empty() {
                    { found(&store, text, &props.report, "risk.announcement_hits", &on_text) }
                }
            </>
        },
        ..Panel::default()
    })
}
