//! The controls of joining: what the group needs, the gate at the entry, and how easy it is inside.

use yew::prelude::*;

use super::desk::PartProps;
use super::numbers::{Words, count, rate};
use crate::components::callout::{Callout, Severity, callout};
use crate::components::checkbox::{CheckLook, Checkbox};
use crate::components::field::FieldGroup;
use crate::components::panel::{Panel, full_panel};
use crate::components::segmented::Segmented;
use crate::components::select_field::SelectField;
use crate::components::text_field::TextField;
use crate::domain::code::Code;
use crate::domain::entry::method::{Level, Scene, scene_of};
use crate::domain::platform::Platform;
use crate::editing::entry::EntryEdit;
use crate::i18n::Both;
use crate::i18n::text::entry::panels::Panels as Text;
use crate::i18n::text::entry::{labels, wording};
use crate::pages::fields::{options, use_text};
use crate::pages::said::{chips, said};
use crate::playbook::claims::{GATE_FACT, GUARD_FACT, JOIN_LIMIT_FACT, SCREEN_FACT};
use crate::playbook::rules::BOTS;
use crate::playbook::{Citation, OwnRule};
use crate::simulation::inputs::Inputs;
use crate::state::store::{Store, use_store};

/// The code of a choice that nobody made.
const OPEN: &str = "";

/// What decides the ranking.
pub fn group_panel(store: &Store, part: &PartProps) -> Html {
    let entry = &part.entry;
    let by_positioning = scene_of(&part.plan.positioning)
        .map_or_else(|| store.t(Text::SceneNone).to_string(), |scene| store.t(labels::scene(scene)).to_string());
    let follows = store.t(Text::SceneFollows { scene: by_positioning });
    let would_pay = [(OPEN, Text::Unknown), ("yes", Text::Yes), ("no", Text::No)];
    let on_would_pay = part.on(store, |code: AttrValue| EntryEdit::SetWouldPay(truth(&code)));
    controls(
        store.t(Text::GroupTitle),
        html! {
            <>
                <SelectField name="entry.scene" label={store.t(Text::SceneField)}
                    options={open_options::<Scene>(store, follows, labels::scene)} value={code_of(entry.scene)}
                    on_select={part.on(store, |code: AttrValue| EntryEdit::SetScene(Scene::from_code(&code)))}
                    hint={chips(&[Citation::Ours(OwnRule::EntryScene)])} />
                <SelectField name="entry.wanted" label={store.t(Text::Wanted)}
                    options={open_options::<Level>(store, store.t(Text::AnyLevel), labels::level)}
                    value={code_of(entry.wanted)}
                    on_select={part.on(store, |code: AttrValue| EntryEdit::SetWanted(Level::from_code(&code)))} />
                <SelectField name="entry.affordable" label={store.t(Text::Affordable)}
                    options={open_options::<Level>(store, store.t(Text::AnyLevel), labels::level)}
                    value={code_of(entry.affordable)}
                    on_select={part.on(store, |code: AttrValue| EntryEdit::SetAffordable(Level::from_code(&code)))} />
                <FieldGroup label={store.t(Text::WouldPay)}>
                    <Segmented name="entry.would_pay" label={store.t(Text::WouldPay)} block={true}
                        options={words(store, would_pay)} value={truth_code(entry.would_pay)}
                        on_select={on_would_pay} />
                </FieldGroup>
            </>
        },
    )
}

/// The gate, its rates and its limits.
pub fn gate_panel(store: &Store, part: &PartProps) -> Html {
    let entry = &part.entry;
    let usual = Inputs::on(part.plan.positioning.platform);
    let choices = [(OPEN, Text::Unsaid), ("yes", Text::With), ("no", Text::Without)];
    let on_questionnaire = part.on(store, |code: AttrValue| EntryEdit::SetQuestionnaire(truth(&code)));
    let hint = match entry.has_questionnaire {
        None => Text::UnsaidHint,
        Some(true) => Text::WithHint,
        Some(false) => Text::WithoutHint,
    };
    let is_guarded = entry.has_questionnaire == Some(true) || entry.invite_limit.is_some();
    controls(
        store.t(Text::GateTitle),
        html! {
            <>
                <p class="entry__basis">
                    { chips(&[Citation::Claim(GATE_FACT), Citation::Claim(SCREEN_FACT), Citation::Claim("S4-7-language-exam")]) }
                </p>
                <FieldGroup label={store.t(Text::HasQuestionnaire)} hint={html! { { store.t(hint) } }}>
                    <Segmented name="entry.questionnaire" label={store.t(Text::HasQuestionnaire)} block={true}
                        options={words(store, choices)} value={truth_code(entry.has_questionnaire)}
                        on_select={on_questionnaire} />
                </FieldGroup>
                if entry.has_questionnaire == Some(true) {
                    { rates(store, part, &usual) }
                }
                { pass_mark(store, part) }
                { limits(store, part) }
                if !is_guarded {
                    { callout(Callout {
                        finding: Some("entry.unguarded"),
                        ..Callout::new(
                            Severity::Note,
                            store.t(Text::Unguarded),
                            said(&store.t(Text::UnguardedText), &[Citation::Claim(GUARD_FACT)]),
                        )
                    }) }
                }
                { bots(store, part) }
            </>
        },
    )
}

fn rates(store: &Store, part: &PartProps, usual: &Inputs) -> Html {
    let entry = &part.entry;
    let words = |name, label: Text, hint: Html, usual: f64| Words {
        name,
        label: store.t(label),
        unit: "%".into(),
        placeholder: crate::i18n::figures::decimal(usual * 100.0, 1).into(),
        hint,
        chip: Html::default(),
    };
    let done_hint = said(&store.t(Text::DoneHint), &[Citation::Claim(SCREEN_FACT)]);
    let passed_hint = chips(&[Citation::Ours(OwnRule::ForecastDefaults)]);
    let done = words("entry.done", Text::DoneRate, done_hint, usual.questionnaire_done);
    let passed = words("entry.passed", Text::PassedRate, passed_hint, usual.questionnaire_passed);
    html! {
        <>
            { rate(store, part, done, entry.done, usual.questionnaire_done, EntryEdit::SetDone) }
            { rate(store, part, passed, entry.passed, usual.questionnaire_passed, EntryEdit::SetPassed) }
        </>
    }
}

/// How many right answers let somebody in, where there is something to mark.
fn pass_mark(store: &Store, part: &PartProps) -> Html {
    let entry = &part.entry;
    let n = entry.n_graded();
    if n == 0 && entry.pass_mark.is_none() {
        return Html::default();
    }
    let is_out_of_reach = entry.pass_mark.is_some() && entry.pass_mark_reached().is_none();
    let hint = if is_out_of_reach { Text::PassMarkHigh { n } } else { Text::PassMarkHint };
    let words = Words {
        name: "entry.pass_mark",
        label: store.t(Text::PassMark),
        unit: store.t(Text::UnitQuestions),
        placeholder: store.t(Text::PassMarkNone),
        hint: html! { <span class={is_out_of_reach.then_some("entry__wrong")}>{ store.t(hint) }</span> },
        chip: Html::default(),
    };
    count(store, part, words, entry.pass_mark, n, EntryEdit::SetPassMark)
}

fn limits(store: &Store, part: &PartProps) -> Html {
    let entry = &part.entry;
    let words = |name, label: Text, unit: Text, hint: Text, fact| Words {
        name,
        label: store.t(label),
        unit: store.t(unit),
        placeholder: store.t(Text::Unlimited),
        hint: said(&store.t(hint), &[Citation::Claim(fact)]),
        chip: Html::default(),
    };
    let cap = words("entry.daily_cap", Text::DailyCap, Text::UnitADay, Text::DailyCapHint, JOIN_LIMIT_FACT);
    let invites = words("entry.invite_limit", Text::InviteLimit, Text::UnitPeople, Text::InviteLimitHint, GUARD_FACT);
    html! {
        <>
            { count(store, part, cap, entry.daily_cap, 30, EntryEdit::SetDailyCap) }
            { count(store, part, invites, entry.invite_limit, 3, EntryEdit::SetInviteLimit) }
        </>
    }
}

/// A program as a guard, and what the platform does to those.
fn bots(store: &Store, part: &PartProps) -> Html {
    let is_banned = part.entry.has_bots && part.plan.positioning.platform == Platform::WechatGroup;
    html! {
        <>
            <div>
                <Checkbox name="entry.bots" label={store.t(Text::Bots)} checked={part.entry.has_bots}
                    on_change={part.on(store, EntryEdit::SetBots)} look={CheckLook::Switch} />
                <p class="field__hint">{ said(&store.t(Text::BotsHint), &[Citation::Claim("S2-4-bots-assist")]) }</p>
            </div>
            if is_banned {
                { callout(Callout {
                    finding: Some("entry.bots"),
                    ..Callout::new(
                        Severity::Warning,
                        store.t(Text::BotsTitle),
                        said(&store.t(Text::BotsText), &[Citation::Rule(&BOTS), Citation::Claim(JOIN_LIMIT_FACT)]),
                    )
                }) }
            }
        </>
    }
}

/// The other setting of C21.
#[component]
pub fn InsidePanel(props: &PartProps) -> Html {
    let store = use_store();
    let entry = &props.entry;
    let step = use_text(&entry.first_step, store.lang, props.on(&store, EntryEdit::SetFirstStep));
    let cite = [Citation::Claim("S4-0-three-core-elements"), Citation::Claim("S2-5-layer-ordinary")];
    let words = if entry.is_easy_inside { Text::EasyInsideHint } else { Text::HardInside };
    controls(
        store.t(Text::InsideTitle),
        html! {
            <>
                <div>
                    <Checkbox name="entry.easy_inside" label={store.t(Text::EasyInside)} checked={entry.is_easy_inside}
                        on_change={props.on(&store, EntryEdit::SetEasyInside)} look={CheckLook::Switch} />
                    <p class="field__hint">{ said(&store.t(words), &cite) }</p>
                </div>
                if entry.is_easy_inside {
                    <TextField name="entry.first_step" label={store.t(Text::FirstStep)} value={step.value}
                        on_input={step.on_input} error={step.error}
                        placeholder={wording::first_step(entry, store.lang)} />
                }
            </>
        },
    )
}

/// A panel of controls.
fn controls(title: AttrValue, body: Html) -> Html {
    full_panel(Panel { title, body, class: Some("entry__controls"), ..Panel::default() })
}

fn words<const N: usize>(store: &Store, choices: [(&'static str, Text); N]) -> Vec<(AttrValue, AttrValue)> {
    choices.into_iter().map(|(code, text)| (code.into(), store.t(text))).collect()
}

/// Every choice of a list after the one that nobody made.
fn open_options<T: Code>(store: &Store, open: AttrValue, name: fn(T) -> Both) -> Vec<(AttrValue, AttrValue)> {
    std::iter::once((AttrValue::Static(OPEN), open)).chain(options::<T>(store.lang, name)).collect()
}

fn code_of<T: Code>(choice: Option<T>) -> &'static str {
    choice.map_or(OPEN, Code::code)
}

fn truth(code: &str) -> Option<bool> {
    match code {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

const fn truth_code(truth: Option<bool>) -> &'static str {
    match truth {
        None => OPEN,
        Some(true) => "yes",
        Some(false) => "no",
    }
}
