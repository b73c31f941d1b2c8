//! The rules as text: four parts, each built or in the person's own words; copied and printed as a whole.

use yew::prelude::*;

use super::desk::PartProps;
use crate::components::button::{Button, ButtonKind};
use crate::components::icon::IconName;
use crate::components::panel::{Panel, full_panel};
use crate::components::pill::{PillTone, pill};
use crate::components::text_area::TextArea;
use crate::domain::code::Code;
use crate::domain::platform::Platform;
use crate::domain::risk::rules::{Penalty, RulePart, ladder};
use crate::domain::words::Words;
use crate::editing::risk::RiskEdit;
use crate::i18n::text::risk::rules::{built, heading, text};
use crate::i18n::text::risk::{Risk as Text, labels};
use crate::pages::copying::on_copy;
use crate::pages::fields::use_text;
use crate::pages::printing::{Instead, Printing, text_sheet, use_printing};
use crate::pages::said::said;
use crate::playbook::{Citation, OwnRule};
use crate::state::store::{Store, use_store};

/// The panel.
#[component]
pub fn Rules(props: &PartProps) -> Html {
    let store = use_store();
    let on_refused = {
        let store = store.clone();
        Callback::from(move |()| store.say(Text::PrintRefused))
    };
    let printing = use_printing(Instead::WhenAsked, on_refused);
    let on_print = {
        let printing = printing.setter();
        Callback::from(move |_: MouseEvent| printing.set(Printing::Asked))
    };
    let balance = ["S2-9-no-formula", "S4-9-three-tensions", "S3-9-system-work"].map(Citation::Claim);
    let whole = text(&props.risk, &props.plan.positioning, store.lang);
    full_panel(Panel {
        title: store.t(Text::Rules),
        remark: store.t(Text::RulesRemark),
        actions: html! {
            <>
                <Button label={store.t(Text::CopyRules)} icon={Some(IconName::COPY)} small={true}
                    onclick={on_copy(&store, whole.clone())} data_action={Some(AttrValue::Static("copy-rules"))} />
                <Button label={store.t(Text::PrintRules)} kind={ButtonKind::Ghost} icon={Some(IconName::PRINT)} small={true}
                    onclick={on_print} data_action={Some(AttrValue::Static("print-rules"))} />
            </>
        },
        class: Some("risk__rules"),
        body: html! {
            <>
                { for RulePart::ALL.iter().map(|rule| html! {
                    <PartField key={rule.code()} part={props.clone()} rule={*rule} />
                }) }
                { steps(&store, props) }
                <ul class="risk__notes">
                    <li>{ said(&store.t(Text::RulesPublish), &[Citation::Claim("S3-1-rules-announce"), Citation::Claim("S3-1-rules-pin")]) }</li>
                    <li>{ said(&store.t(Text::RulesEnforce), &[Citation::Claim("S2-4-enforce-principles")]) }</li>
                    <li>{ said(&store.t(Text::RulesRevise), &[Citation::Claim("S2-4-rules-revise"), Citation::Claim("S1-9-standard-plus-flex")]) }</li>
                    <li>{ said(&store.t(Text::RulesBalance), &balance) }</li>
                    <li>{ said(&store.t(Text::WhoRemoves), &[Citation::Claim(removal_fact(props.plan.positioning.platform))]) }</li>
                </ul>
                if *printing != Printing::No {
                    { text_sheet(&store, &whole) }
                }
            </>
        },
        ..Panel::default()
    })
}

/// What S3 says of who can remove people.
const fn removal_fact(platform: Platform) -> &'static str {
    match platform {
        Platform::WechatGroup | Platform::WecomCustomer | Platform::WecomInternal => "S3-3-perm-wechat",
        Platform::Qq => "S3-3-perm-qq",
        Platform::DingTalk => "S3-3-perm-dingtalk",
    }
}

/// The ladder, step by step.
fn steps(store: &Store, part: &PartProps) -> Html {
    let steps = ladder(part.risk.strikes);
    let has_doubt = steps.contains(&Penalty::Mute) && part.plan.positioning.platform == Platform::WechatGroup;
    html! {
        <div class="risk__ladder">
            <h3>{ store.t(Text::Ladder) }</h3>
            <ol>
                { for steps.iter().map(|step| html! { <li data-penalty={step.code()}>{ store.t(labels::penalty(*step)) }</li> }) }
            </ol>
            <p class="field__hint">
                { said("", &[Citation::Claim("S2-4-rule-violation"), Citation::Ours(OwnRule::Strikes), Citation::Claim("S2-4-first-offence")]) }
                if has_doubt {
                    { " " }{ store.t(Text::MuteDoubt) }
                }
            </p>
        </div>
    }
}

/// Properties of [`PartField`].
#[derive(PartialEq, Properties)]
struct PartFieldProps {
    part: PartProps,
    rule: RulePart,
}

/// One part: what is built stands in the field until somebody changes it.
#[component]
fn PartField(props: &PartFieldProps) -> Html {
    let store = use_store();
    let (part, rule) = (&props.part, props.rule);
    let own = part.risk.parts.get(&rule);
    let built = built(rule, &part.risk, &part.plan.positioning, store.lang);
    let shown = own.cloned().unwrap_or_else(|| Words::cut(&built));
    let rows = u32::try_from(shown.as_str().lines().count()).unwrap_or(3).clamp(2, 12);
    let field = use_text(&shown, store.lang, part.on(&store, move |text| RiskEdit::SetPart(rule, Some(text))));
    let on_reset = part.on(&store, move |_: MouseEvent| RiskEdit::SetPart(rule, None));
    let name = store.t(labels::part(rule)).to_string();
    let (tone, state) = if own.is_some() { (PillTone::Info, Text::OwnWords) } else { (PillTone::Quiet, Text::Built) };
    let mut cited = vec![Citation::Claim(rule.fact())];
    if own.is_none() {
        cited.push(Citation::Ours(OwnRule::RuleLines));
    }
    html! {
        <div class="risk__part" data-part={rule.code()} data-own={own.is_some().to_string()}>
            <TextArea name={format!("risk.parts.{}", rule.code())} label={heading(rule, store.lang)} value={field.value}
                on_input={field.on_input} error={field.error} {rows} hint={said("", &cited)} />
            <div class="row">
                { pill(store.t(state), tone) }
                if own.is_some() {
                    <Button label={store.t(Text::Reset)} aria_label={Some(store.t(Text::BackToBuilt { part: name }))}
                        kind={ButtonKind::Ghost} small={true} onclick={on_reset}
                        data_action={Some(AttrValue::from(format!("reset-{}", rule.code())))} />
                }
            </div>
        </div>
    }
}
