//! The switches of privacy: chats are not kept until somebody says what for, with whose consent and for how long.

use yew::prelude::*;

use super::desk::PartProps;
use super::inputs::{Limit, number};
use crate::components::button::{Button, ButtonKind};
use crate::components::callout::{Callout, Severity, callout};
use crate::components::checkbox::{CheckLook, Checkbox};
use crate::components::icon::IconName;
use crate::components::panel::panel;
use crate::components::pill::{PillTone, pill};
use crate::components::text_area::TextArea;
use crate::domain::words::Words;
use crate::editing::risk::RiskEdit;
use crate::i18n::text::risk::Risk as Text;
use crate::i18n::text::risk::privacy::notice;
use crate::pages::copying::on_copy;
use crate::pages::fields::use_text;
use crate::pages::said::said;
use crate::platform::page;
use crate::playbook::Citation;
use crate::state::store::use_store;

/// The panel.
#[component]
pub fn PrivacyPanel(props: &PartProps) -> Html {
    let store = use_store();
    let risk = &props.risk;
    let purpose = use_text(&risk.purpose, store.lang, props.on(&store, RiskEdit::SetPurpose));
    let cited = ["S1-2-wecom-archive", "S1-7-double-backup", "S3-6-no-id-data", "S3-9-laws"].map(Citation::Claim);
    let retention = Limit {
        name: "risk.retention",
        label: store.t(Text::Retention),
        unit: store.t(Text::UnitDays),
        placeholder: AttrValue::default(),
        hint: Html::default(),
        first: 90,
    };
    panel(
        store.t(Text::Privacy),
        html! {
            <>
                <Checkbox name="risk.archive" label={store.t(Text::Archive)} checked={risk.is_archived}
                    on_change={props.on(&store, RiskEdit::SetArchived)} look={CheckLook::Switch} />
                <p class="field__hint">{ said(&store.t(Text::ArchiveHint), &cited) }</p>
                if risk.is_archived {
                    <TextArea name="risk.purpose" label={store.t(Text::Purpose)} value={purpose.value}
                        on_input={purpose.on_input} error={purpose.error}
                        placeholder={store.t(Text::PurposePlaceholder)} />
                    <Checkbox name="risk.consent" label={store.t(Text::Consent)} checked={risk.has_consent}
                        on_change={props.on(&store, RiskEdit::SetConsent)} />
                    { number(&store, props, retention, risk.retention, RiskEdit::SetRetention) }
                    if risk.lacks_of_archive() {
                        { callout(Callout {
                            finding: Some("risk.archive"),
                            ..Callout::new(Severity::Warning, store.t(Text::ArchiveLacks), said("", &[Citation::Claim("S3-9-laws")]))
                        }) }
                    }
                }
                <NoticeField ..props.clone() />
                <p class="field__hint">{ said(&store.t(Text::PhoneSetting), &[Citation::Claim("S3-6-privacy-settings")]) }</p>
            </>
        },
    )
}

/// What members are told: the draft stands in the field until somebody changes it.
#[component]
fn NoticeField(props: &PartProps) -> Html {
    let store = use_store();
    let risk = &props.risk;
    let is_own = risk.privacy.is_some();
    let text = notice(risk, store.lang);
    let shown = risk.privacy.clone().unwrap_or_else(|| Words::cut(text.as_deref().unwrap_or_default()));
    let field = use_text(&shown, store.lang, props.on(&store, |text| RiskEdit::SetPrivacy(Some(text))));
    let Some(text) = text else {
        return html! { <p class="field__hint">{ said(&store.t(Text::PrivacyRejected), &[Citation::Claim("S3-6-no-id-data")]) }</p> };
    };
    let on_reset = {
        let reset = props.on(&store, |_: MouseEvent| RiskEdit::SetPrivacy(None));
        Callback::from(move |event: MouseEvent| {
            reset.emit(event);
            // The button goes.
            page::focus("[name='risk.privacy']");
        })
    };
    let rows = u32::try_from(text.lines().count()).unwrap_or(5).clamp(3, 12);
    let (tone, state) = if is_own { (PillTone::Info, Text::OwnWords) } else { (PillTone::Quiet, Text::Built) };
    let cited = ["S3-9-laws", "S3-6-no-id-data", "S1-8-openid-encrypt"].map(Citation::Claim);
    html! {
        <div class="risk__part" data-own={is_own.to_string()}>
            <TextArea name="risk.privacy" label={store.t(Text::PrivacyText)} value={field.value} on_input={field.on_input}
                error={field.error} {rows} hint={said("", &cited)} />
            <div class="row">
                { pill(store.t(state), tone) }
                <Button label={store.t(Text::CopyPrivacy)} icon={Some(IconName::COPY)} small={true}
                    onclick={on_copy(&store, text)} data_action={Some(AttrValue::Static("copy-privacy"))} />
                if is_own {
                    <Button label={store.t(Text::Reset)} kind={ButtonKind::Ghost} small={true} onclick={on_reset}
                        data_action={Some(AttrValue::Static("reset-privacy"))} />
                }
            </div>
        </div>
    }
}
