//! The controls of the rules, and what the plan does that can touch a red line.

use yew::prelude::*;

use super::desk::PartProps;
use super::revision;
use crate::components::checkbox::{CheckLook, Checkbox};
use crate::components::field::FieldGroup;
use crate::components::number_field::NumberField;
use crate::components::panel::panel;
use crate::components::select_field::SelectField;
use crate::domain::calendar::day::Day;
use crate::domain::code::Code;
use crate::domain::positioning::advice::{RuleStyle, rule_style};
use crate::domain::quantity::{Bounded, Strikes};
use crate::domain::risk::{Datum, Invitation, Payment};
use crate::editing::risk::RiskEdit;
use crate::i18n::Both;
use crate::i18n::figures::whole;
use crate::i18n::text::fields::Fields;
use crate::i18n::text::labels as common;
use crate::i18n::text::risk::{Risk as Text, labels};
use crate::pages::fields::{options, parse_number};
use crate::pages::open_day;
use crate::pages::said::said;
use crate::playbook::rules::BOTS;
use crate::playbook::{Citation, OwnRule};
use crate::state::store::Store;

/// The code of a choice that nobody made.
const OPEN: &str = "";

/// How strict the rules are, and their figures.
pub fn style_panel(store: &Store, part: &PartProps) -> Html {
    let risk = &part.risk;
    let preset = rule_style(part.plan.positioning.circle);
    let follows = store.t(Text::StyleFollows { style: store.t(common::rule_style(preset.choice)).to_string() });
    let style = risk.style(&part.plan.positioning);
    let effect = Citation::Claim(style_fact(style));
    let balance = Citation::Claim("S2-4-rule-balance");
    let strikes = risk.strikes;
    let what = store.t(Text::Strikes).to_string();
    let limit = Limit {
        name: "risk.post_limit",
        label: store.t(Text::PostLimit),
        unit: store.t(Text::UnitPosts),
        placeholder: store.t(Text::NotLimited),
        hint: said(&store.t(Text::PostLimitHint), &[Citation::Claim("S2-4-rule-content")]),
        first: 5,
    };
    panel(
        store.t(Text::RuleSettings),
        html! {
            <>
                <SelectField name="risk.style" label={store.t(Text::Style)}
                    options={open_options::<RuleStyle>(store, follows, common::rule_style)} value={code_of(risk.style)}
                    on_select={part.on(store, |code: AttrValue| RiskEdit::SetStyle(RuleStyle::from_code(&code)))}
                    hint={html! {
                        <>
                            { said(&store.t(common::rule_style_effect(style)), &[effect]) }{ " " }
                            { said(&store.t(Text::StyleNote), &[balance]) }
                        </>
                    }} />
                <NumberField name="risk.strikes" label={what.clone()} value={i64::from(strikes.get())}
                    min={i64::from(Strikes::MIN)} max={i64::from(Strikes::MAX)} unit={store.t(Text::UnitTimes)}
                    parse={parse_number::<Strikes>(store.lang)}
                    on_change={part.on(store, move |n: i64| RiskEdit::SetStrikes(Strikes::new(n).unwrap_or(strikes)))}
                    hint={said("", &[Citation::Ours(OwnRule::Strikes)])}
                    less_label={store.t(Fields::Decrease { what: what.clone() })}
                    more_label={store.t(Fields::Increase { what })} />
                <Checkbox name="risk.forgiving" label={store.t(Text::Forgiving)} checked={risk.forgives_first}
                    on_change={part.on(store, RiskEdit::SetForgiving)} look={CheckLook::Switch} />
                { number(store, part, limit, risk.post_limit, RiskEdit::SetPostLimit) }
                { day(store, part, "risk.revised_on", Text::Revised, Html::default(), risk.revised_on, RiskEdit::SetRevised) }
                { revision::line(store, part) }
            </>
        },
    )
}

const fn style_fact(style: RuleStyle) -> &'static str {
    match style {
        RuleStyle::Strict => "S2-4-style-strict",
        RuleStyle::Moderate => "S2-4-style-moderate",
        RuleStyle::Loose => "S2-4-style-loose",
    }
}

/// What the plan does that can touch a red line.
pub fn does_panel(store: &Store, part: &PartProps) -> Html {
    let risk = &part.risk;
    let fission = ["S1-2-stage-6-fission", "S3-4-cold-start"].map(Citation::Claim);
    let open = || store.t(Text::Unsaid);
    panel(
        store.t(Text::Does),
        html! {
            <>
                <SelectField name="risk.invitation" label={store.t(Text::Invitation)}
                    options={open_options::<Invitation>(store, open(), labels::invitation)}
                    value={code_of(risk.invitation)}
                    on_select={part.on(store, |code: AttrValue| RiskEdit::SetInvitation(Invitation::from_code(&code)))}
                    hint={said(&store.t(Text::InvitationHint), &fission)} />
                <SelectField name="risk.payment" label={store.t(Text::Payment)}
                    options={open_options::<Payment>(store, open(), labels::payment)} value={code_of(risk.payment)}
                    on_select={part.on(store, |code: AttrValue| RiskEdit::SetPayment(Payment::from_code(&code)))}
                    hint={said("", &[Citation::Claim("S1-7-risk-finance")])} />
                <FieldGroup label={store.t(Text::Data)} hint={html! {
                    <>
                        { said(&store.t(Text::DataHint), &["S3-6-no-id-data", "S3-9-laws"].map(Citation::Claim)) }{ " " }
                        { said(&store.t(Text::OpenIdHint), &[Citation::Claim("S1-8-openid-encrypt")]) }
                    </>
                }}>
                    <div class="risk__data">
                        { for Datum::ALL.iter().map(|&datum| html! {
                            <Checkbox name="risk.data" value={Some(AttrValue::from(datum.code()))}
                                label={store.t(labels::datum(datum))} checked={risk.data.contains(&datum)}
                                on_change={part.on(store, move |is_on| RiskEdit::SetDatum(datum, is_on))} />
                        }) }
                    </div>
                </FieldGroup>
                <Checkbox name="risk.bots" label={store.t(Text::Bots)} checked={risk.has_bots}
                    on_change={part.on(store, RiskEdit::SetBots)} look={CheckLook::Switch} />
                <p class="field__hint">
                    { said(&store.t(Text::BotsHint), &[Citation::Rule(&BOTS), Citation::Claim("S1-2-anti-ban"), Citation::Claim("S2-4-bots-assist")]) }
                </p>
            </>
        },
    )
}

/// What a field of a number needs besides the number.
pub struct Limit {
    /// Mark `name`.
    pub name: &'static str,
    /// Visible label.
    pub label: AttrValue,
    /// Unit inside the frame.
    pub unit: AttrValue,
    /// What stands in the empty field.
    pub placeholder: AttrValue,
    /// What to know before typing.
    pub hint: Html,
    /// Where steps begin.
    pub first: u32,
}

/// A number that may be left open.
pub fn number<T: Bounded>(
    store: &Store,
    part: &PartProps,
    words: Limit,
    value: Option<T>,
    to_edit: fn(Option<T>) -> RiskEdit,
) -> Html {
    let set = part.on(store, move |n: i64| to_edit(T::new(n).ok()));
    let clear = part.on(store, move |()| to_edit(None));
    let shown = value.map(Bounded::get);
    let what = words.label.to_string();
    html! {
        <NumberField name={words.name} label={words.label} value={i64::from(shown.unwrap_or(words.first))}
            text_value={shown.map(|n| AttrValue::from(whole(n)))} blank={shown.is_none()}
            placeholder={words.placeholder} min={i64::from(T::MIN)} max={i64::from(T::MAX)} unit={words.unit}
            parse={parse_number::<T>(store.lang)} on_change={set} on_clear={Some(clear.clone())} hint={words.hint}
            reset_label={shown.map(|_| store.t(Fields::Reset))} on_reset={clear}
            less_label={store.t(Fields::Decrease { what: what.clone() })}
            more_label={store.t(Fields::Increase { what })} />
    }
}

/// A day that may be left open.
pub fn day(
    store: &Store,
    part: &PartProps,
    name: &'static str,
    label: Text,
    hint: Html,
    value: Option<Day>,
    to_edit: fn(Option<Day>) -> RiskEdit,
) -> Html {
    open_day::day(store, name, store.t(label), hint, value, &part.on(store, to_edit))
}

/// Every choice of a list after the one that nobody made.
fn open_options<T: Code>(store: &Store, open: AttrValue, name: fn(T) -> Both) -> Vec<(AttrValue, AttrValue)> {
    std::iter::once((AttrValue::Static(OPEN), open)).chain(options::<T>(store.lang, name)).collect()
}

fn code_of<T: Code>(choice: Option<T>) -> &'static str {
    choice.map_or(OPEN, Code::code)
}
