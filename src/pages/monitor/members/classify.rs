//! In which layer one member is, by each source. What is typed here is the page's: no member's figures are kept.

use yew::prelude::*;

use super::desk::PartProps;
use crate::components::button::{Button, ButtonKind};
use crate::components::figure::listed_figure;
use crate::components::panel::{Panel, full_panel};
use crate::components::pill::{PillTone, pill};
use crate::components::select_field::SelectField;
use crate::domain::code::{Code, codes};
use crate::domain::members::layer::LayerModel;
use crate::domain::members::place::{Contribution, Member, Need, Placing, is_nudged, places, promotion};
use crate::domain::quantity::{MemberCount, Percent};
use crate::i18n::Both;
use crate::i18n::text::members::rules::{reason, rise};
use crate::i18n::text::members::{Members as Text, labels};
use crate::pages::fields::options;
use crate::pages::open_number::{self, Words};
use crate::pages::said::said;
use crate::platform::page;
use crate::playbook::Citation;
use crate::playbook::claims::S1_ACTIVE_FACT;
use crate::playbook::layering::{S1_NUDGE_DAYS, S1_NUDGE_FACT, S4_ADMIN_FACT};
use crate::state::store::{Store, use_store};

codes! {
    /// A number that is known of a member.
    enum Known {
        Joined = "monitor.member.joined",
        Quiet = "monitor.member.quiet",
        Daily = "monitor.member.daily",
        Weekly = "monitor.member.weekly",
        Weeks = "monitor.member.weeks",
    }
}

/// What was typed.
#[derive(Clone, Copy, Default, PartialEq)]
struct Typed {
    counts: [Option<MemberCount>; 5],
    opens: Option<Percent>,
    rank: Option<Percent>,
    contribution: Option<Contribution>,
    need: Option<Need>,
}

impl Typed {
    fn member(&self) -> Member {
        let count = |known: Known| self.counts.get(known as usize).copied().flatten().map(MemberCount::get);
        Member {
            joined: count(Known::Joined).map(|days| days * 24),
            quiet: count(Known::Quiet),
            daily: count(Known::Daily),
            weekly: count(Known::Weekly),
            weeks: count(Known::Weeks),
            opens: self.opens.map(Percent::get),
            rank: self.rank.map(Percent::get),
        }
    }
}

/// The panel.
#[component]
pub fn Classify(props: &PartProps) -> Html {
    let store = use_store();
    let typed = use_state_eq(Typed::default);
    let set = |change: fn(&mut Typed, Option<Percent>)| {
        let typed = typed.clone();
        Callback::from(move |percent| {
            let mut next = *typed;
            change(&mut next, percent);
            typed.set(next);
        })
    };
    let counts = Known::ALL.iter().map(|&known| {
        let on = {
            let typed = typed.clone();
            Callback::from(move |count| {
                let mut next = *typed;
                if let Some(slot) = next.counts.get_mut(known as usize) {
                    *slot = count;
                }
                typed.set(next);
            })
        };
        let value = typed.counts.get(known as usize).copied().flatten();
        open_number::count(&store, words(&store, known), value, 1, &on)
    });
    let percent = |name: &'static str, label: Text, hint: Html, value, on: Callback<Option<Percent>>| {
        let words = Words {
            name,
            label: store.t(label),
            unit: "%".into(),
            placeholder: store.t(Text::Unknown),
            hint,
            chip: Html::default(),
        };
        open_number::count(&store, words, value, 50, &on)
    };
    let opens_hint = said(&store.t(Text::OpensHint), &[Citation::Claim(S1_ACTIVE_FACT)]);
    let on_contribution = {
        let typed = typed.clone();
        Callback::from(move |code: AttrValue| {
            typed.set(Typed { contribution: Contribution::from_code(&code), ..*typed })
        })
    };
    let on_need = {
        let typed = typed.clone();
        Callback::from(move |code: AttrValue| typed.set(Typed { need: Need::from_code(&code), ..*typed }))
    };
    let clear = {
        let typed = typed.clone();
        Callback::from(move |_: MouseEvent| {
            typed.set(Typed::default());
            // The button goes with what was typed.
            page::focus("[name='monitor.member.joined']");
        })
    };
    let is_blank = *typed == Typed::default();
    full_panel(Panel {
        title: store.t(Text::Which),
        remark: store.t(Text::WhichRemark),
        class: Some("only-screen"),
        body: html! {
            <>
                <div class="monitor__fields">
                    { for counts }
                    { percent("monitor.member.opens", Text::Opens, opens_hint, typed.opens,
                        set(|typed, percent| typed.opens = percent)) }
                    { percent("monitor.member.rank", Text::Rank, Html::default(), typed.rank,
                        set(|typed, percent| typed.rank = percent)) }
                    { choice(&store, "monitor.member.contribution", Text::Gives, "S2-5-model-contribution",
                        labels::contribution, typed.contribution, on_contribution) }
                    { choice(&store, "monitor.member.need", Text::WantsWhat, "S2-5-model-need",
                        labels::need, typed.need, on_need) }
                </div>
                if is_blank {
                    <p class="quiet">{ store.t(Text::Asked) }</p>
                } else {
                    { answer(&store, props, &typed) }
                    <Button label={store.t(Text::ClearMember)} kind={ButtonKind::Plain} small={true} onclick={clear}
                        data_action={Some(AttrValue::Static("clear-member"))} />
                }
            </>
        },
        ..Panel::default()
    })
}

fn words(store: &Store, known: Known) -> Words {
    let (label, unit) = match known {
        Known::Joined => (Text::Joined, Text::UnitDays),
        Known::Quiet => (Text::Quiet, Text::UnitDays),
        Known::Daily => (Text::Daily, Text::UnitTimes),
        Known::Weekly => (Text::Weekly, Text::UnitTimes),
        Known::Weeks => (Text::WeeksAt, Text::UnitWeeks),
    };
    let blank = if known == Known::Quiet { Text::NeverSpoke } else { Text::Unknown };
    Words {
        name: known.code(),
        label: store.t(label),
        unit: store.t(unit),
        placeholder: store.t(blank),
        hint: Html::default(),
        chip: Html::default(),
    }
}

fn choice<T: Code>(
    store: &Store,
    name: &'static str,
    label: Text,
    fact: &'static str,
    words: fn(T) -> Both,
    value: Option<T>,
    on_select: Callback<AttrValue>,
) -> Html {
    let unknown = (AttrValue::Static(""), store.t(Text::Unknown));
    html! {
        <SelectField {name} label={store.t(label)} value={value.map_or("", Code::code)} {on_select}
            options={std::iter::once(unknown).chain(options(store.lang, words)).collect::<Vec<_>>()}
            chip={said("", &[Citation::Claim(fact)])} />
    }
}

/// The layer under each model, the step of silence, and whether the member can rise.
fn answer(store: &Store, part: &PartProps, typed: &Typed) -> Html {
    let member = typed.member();
    let chosen = part.model();
    html! {
        <div class="monitor__answer">
            if member.is_contradictory() {
                <p class="quiet" role="status">{ store.t(Text::Contradictory) }</p>
            }
            <dl class="monitor__places">
                { for places(&member, part.members.fills_gaps).into_iter().map(|(model, placing)| {
                    place(store, model, placing, model == chosen)
                }) }
                { line(store.t(Text::DueNow), due(store, part, &member)) }
                { line(store.t(Text::Rising), said(
                    &store.t(rise(promotion(&member, chosen))), &[Citation::Claim(S4_ADMIN_FACT)])) }
                if let Some(contribution) = typed.contribution {
                    { line(store.t(Text::Kind), said(
                        &store.t(labels::contribution(contribution)), &[Citation::Claim("S2-5-model-contribution")])) }
                }
                if let Some(need) = typed.need {
                    { line(store.t(Text::ForNeed), said(
                        &labels::offer(need).map_or_else(|| store.t(Text::NotStated), |words| store.t(words)),
                        &[Citation::Claim("S2-5-personalise")])) }
                }
            </dl>
        </div>
    }
}

fn line(name: AttrValue, words: Html) -> Html {
    html! { <div class="monitor__place"><dt>{ name }</dt><dd>{ words }</dd></div> }
}

fn place(store: &Store, model: LayerModel, placing: Placing, is_chosen: bool) -> Html {
    let code = placing.layer.map_or("none", Code::code);
    let name = placing.layer.map_or_else(|| store.t(Text::NoLayer), |layer| store.t(labels::layer(layer)));
    let mut citations = placing.why.citations();
    citations.extend(placing.why.ours().filter(|_| placing.layer.is_some()).map(Citation::Ours));
    html! {
        <div class="monitor__place">
            <dt>
                { store.t(labels::model(model)) }
                if is_chosen {
                    { " " }{ pill(store.t(Text::Used), PillTone::Ok) }
                }
            </dt>
            <dd>
                { listed_figure(format!("monitor.member.{}", model.code()), code, name) }
                { "　" }
                { said(&store.t(reason(placing.why)), &citations) }
            </dd>
        </div>
    }
}

/// The step of silence that is due, by the plan's own days; S1's alarm stands beside it.
fn due(store: &Store, part: &PartProps, member: &Member) -> Html {
    let (code, name) = match member.silence().map(|days| part.members.due(days)) {
        None => ("unknown", store.t(Text::DueUnknown)),
        Some(None) => ("none", store.t(Text::DueNone)),
        Some(Some(step)) => (step.code(), store.t(labels::step(step))),
    };
    let nudge = Text::Nudged { days: S1_NUDGE_DAYS };
    html! {
        <>
            { listed_figure("monitor.member.due".to_owned(), code, name) }
            if is_nudged(member) {
                { "　" }{ said(&store.t(nudge), &[Citation::Claim(S1_NUDGE_FACT)]) }
            }
        </>
    }
}
