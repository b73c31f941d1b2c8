//! The switches of privacy: chats are not kept until somebody says what for, with whose consent and for how long.

use yew::prelude::*;

use super::desk::PartProps;
use super::inputs::{Limit, number};
use crate::components::callout::{Callout, Severity, callout};
use crate::components::checkbox::{CheckLook, Checkbox};
use crate::components::panel::panel;
use crate::components::text_area::TextArea;
use crate::editing::risk::RiskEdit;
use crate::i18n::text::risk::Risk as Text;
use crate::pages::fields::use_text;
use crate::pages::said::said;
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
                <p class="field__hint">{ said(&store.t(Text::PhoneSetting), &[Citation::Claim("S3-6-privacy-settings")]) }</p>
            </>
        },
    )
}
