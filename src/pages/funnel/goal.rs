//! The search for a goal: what one number must be, how likely that is, and a way to say it.

use yew::prelude::*;

use super::desk::PartProps;
use super::quest::{Chance, Progress, use_quest};
use super::targets::reason;
use crate::components::button::{Button, ButtonKind};
use crate::components::dialog::Dialog;
use crate::components::figure::figure;
use crate::components::icon::IconName;
use crate::components::read_field::ReadField;
use crate::components::segmented::Segmented;
use crate::components::select_field::SelectField;
use crate::domain::code::Code;
use crate::domain::funnel::decimal::Decimal;
use crate::domain::funnel::figure::{Kpi, Side, Target};
use crate::domain::funnel::key::Key;
use crate::domain::funnel::said::{Said, Saying};
use crate::domain::quantity::{Bounded, Horizon};
use crate::editing::funnel::FunnelEdit;
use crate::i18n::Lang;
use crate::i18n::figures::whole;
use crate::i18n::text::common::Common;
use crate::i18n::text::fields::Fields;
use crate::i18n::text::funnel::goal::Goals as Text;
use crate::i18n::text::funnel::outcome;
use crate::i18n::text::funnel::targets::Targets;
use crate::pages::fields::{on_code, options, parse_number};
use crate::simulation::expected::Expected;
use crate::simulation::from_plan::reach::Quest;
use crate::simulation::from_plan::{aim, float};
use crate::state::store::{Store, use_store};
use crate::views::funnel::figures::{chance, written as figure_text};
use crate::views::funnel::goal::{askable, beside};
use crate::views::funnel::names::name;
use crate::views::funnel::scenarios::with_unit;
use crate::views::funnel::target::{read, to_begin_with, unit, written};

/// The button that opens the search: with its icon, or in a bar that has little room.
pub fn goal_button(store: &Store, is_in_bar: bool, on_open: Callback<()>) -> Html {
    let kind = if is_in_bar { ButtonKind::Ghost } else { ButtonKind::Plain };
    html! {
        <Button {kind} icon={(!is_in_bar).then_some(IconName::COMPASS)} label={store.t(Text::Open)} aria_haspopup="dialog"
            onclick={on_open.reform(|_: MouseEvent| ())} data_action={Some(AttrValue::Static("goal-seek"))} />
    }
}

/// Properties of [`GoalDialog`].
#[derive(PartialEq, Properties)]
pub struct GoalDialogProps {
    /// What the parts of the page get.
    pub part: PartProps,
    /// Asked to close.
    pub on_close: Callback<()>,
}

/// What is asked for.
#[derive(Debug, Clone, PartialEq)]
struct Ask {
    key: Key,
    target: Target,
    by: Horizon,
}

/// The search in a dialog. What is asked stays in it; the plan changes only when the value is taken.
#[component]
pub fn GoalDialog(props: &GoalDialogProps) -> Html {
    let store = use_store();
    let part = &props.part;
    let keys = use_memo((), |()| askable(&part.derived, &part.funnel, part.ground.platform()));
    let asked = use_state_eq(|| {
        let key = keys.first().copied()?;
        Some(Ask { key, target: part.ground.usual_target(), by: part.funnel.horizon })
    });
    let quest = asked.as_ref().map(|ask| Quest {
        ground: part.ground.clone(),
        funnel: part.funnel.clone(),
        case: part.case,
        key: ask.key,
        kpi: ask.target.kpi,
        aim: aim(ask.target),
        by: ask.by,
    });
    let progress = use_quest(quest);
    let Some(ask) = (*asked).clone() else { return Html::default() };
    let on_change = {
        let (asked, before, expected) = (asked.setter(), ask.clone(), part.expected.clone());
        Callback::from(move |to: Change| asked.set(Some(before.changed(to, &expected))))
    };
    let key_options: Vec<_> = keys
        .iter()
        .map(|key| (AttrValue::from(key.code()), AttrValue::from(name(*key, &part.funnel, store.lang))))
        .collect();
    let on_key = {
        let on_change = on_change.clone();
        Callback::from(move |code: AttrValue| {
            if let Some(key) = Key::parse(&code) {
                on_change.emit(Change::Key(key));
            }
        })
    };
    let sides = [(Side::AtLeast, Targets::AtLeast), (Side::AtMost, Targets::AtMost)]
        .map(|(side, text)| (side.code().into(), store.t(text)));
    let Target { kpi, side, value } = ask.target;
    let take = {
        let (on_change, lang) = (on_change.clone(), store.lang);
        Callback::from(move |text: String| {
            read(kpi, &text).map(|value| on_change.emit(Change::Value(value))).map_err(|why| reason(why, lang))
        })
    };
    let take_day = {
        let (on_change, parse) = (on_change.clone(), parse_number::<Horizon>(store.lang));
        Callback::from(move |text: String| {
            let day = parse.emit(text)?;
            // It was just read as one.
            if let Ok(by) = Horizon::new(day) {
                on_change.emit(Change::By(by));
            }
            Ok(())
        })
    };
    let text = format!("{} {}", written(kpi, value), unit(kpi, store.lang));
    let saying = progress.saying();
    let on_apply = {
        let (part, store, on_close) = (part.clone(), store.clone(), props.on_close.clone());
        Callback::from(move |_: MouseEvent| {
            let Some(saying) = saying else { return };
            let key = saying.key();
            let words =
                Text::Applied { name: name(key, &part.funnel, store.lang), value: value_text(saying, store.lang) };
            part.edit_aloud(&store, FunnelEdit::Say(part.case, saying), store.t(words));
            on_close.emit(());
        })
    };
    html! {
        <Dialog title={store.t(Text::Title)} on_close={props.on_close.clone()}
            close_label={Some(store.t(Common::Close))}
            footer={html! {
                <>
                    <Button label={store.t(Fields::Cancel)} onclick={props.on_close.reform(|_: MouseEvent| ())} />
                    <Button kind={ButtonKind::Primary} label={store.t(Text::Apply)} onclick={on_apply}
                        disabled={saying.is_none()} data_action={Some(AttrValue::Static("apply-goal"))} />
                </>
            }}>
            <div class="goal">
                <SelectField name="funnel.goal.key" label={store.t(Text::Key)} options={key_options}
                    value={ask.key.code()} on_select={on_key} />
                <SelectField name="funnel.goal.kpi" label={store.t(Text::Kpi)}
                    options={options(store.lang, outcome::kpi)} value={kpi.code()}
                    on_select={on_code(on_change.reform(Change::Kpi))} />
                <div class="goal__amount">
                    <Segmented name="funnel.goal.side" label={store.t(Targets::Side)} options={sides.to_vec()}
                        value={side.code()} on_select={on_code(on_change.reform(Change::Side))} />
                    <ReadField name="funnel.goal.value" label={store.t(Targets::Value)}
                        text={text.trim_end().to_owned()} {take} />
                    <ReadField name="funnel.goal.day" label={store.t(Text::Day)}
                        text={format!("{} {}", ask.by.get(), store.t(Text::Days))} take={take_day} />
                </div>
                <div class="goal__answer" aria-live="polite">{ answer(&store, part, &ask, &progress) }</div>
                <p class="panel__note">{ store.t(Text::Note) }</p>
            </div>
        </Dialog>
    }
}

/// A change of what is asked.
#[derive(Debug, Clone, Copy)]
enum Change {
    Key(Key),
    Kpi(Kpi),
    Side(Side),
    Value(Decimal),
    By(Horizon),
}

impl Ask {
    /// The same with a change; another figure begins at what is expected of it now.
    fn changed(&self, change: Change, expected: &Expected) -> Self {
        let mut ask = self.clone();
        match change {
            Change::Key(key) => ask.key = key,
            Change::Kpi(kpi) => ask.target = to_begin_with(kpi, expected.kpis[kpi as usize]),
            Change::Side(side) => ask.target.side = side,
            Change::Value(value) => ask.target.value = value,
            Change::By(by) => ask.by = by,
        }
        ask
    }
}

fn value_text(saying: Saying, lang: Lang) -> String {
    match saying.said() {
        Said::Number(number) => with_unit(saying.key(), float(number), lang),
        Said::Off => String::new(),
    }
}

/// What the search came to so far.
fn answer(store: &Store, part: &PartProps, ask: &Ask, progress: &Progress) -> Html {
    let lang = store.lang;
    let name = name(ask.key, &part.funnel, lang);
    let kpi = ask.target.kpi;
    let shown = |value: f64| figure_text(kpi, value, part.first, lang);
    match progress {
        Progress::Searching => html! { <p class="quiet">{ store.t(Text::Searching) }{ "…" }</p> },
        Progress::NoNumber => html! { <p>{ store.t(Text::NoNumber) }</p> },
        Progress::OutOfReach(best) => {
            let best = match best {
                Some((value, figure)) => Text::Best { value: with_unit(ask.key, *value, lang), figure: shown(*figure) },
                None => Text::NoBest,
            };
            html! { <><p class="goal__value">{ store.t(Text::OutOfReach { name }) }</p><p>{ store.t(best) }</p></> }
        }
        Progress::Found(found) => {
            let value = value_text(found.saying, lang);
            let raw = match found.saying.said() {
                Said::Number(number) => number.to_string(),
                Said::Off => String::new(),
            };
            let value = beside(&name, &value).to_owned();
            let head = if found.is_now { Text::Enough { name, value } } else { Text::Needed { name, value } };
            let figure_words = Text::Figure {
                day: ask.by.get(),
                kpi: store.t(outcome::kpi(kpi)).to_string(),
                figure: shown(found.figure),
            };
            html! {
                <>
                    <p class="goal__value">{ figure("funnel.goal.value", raw, store.t(head)) }</p>
                    if !found.is_now {
                        <p class="quiet">{ store.t(Text::Now { value: with_unit(ask.key, found.now, lang) }) }</p>
                    }
                    <p>{ figure("funnel.goal.figure", found.figure.to_string(), store.t(figure_words)) }</p>
                    <p>{ confirmed(store, part, &found.chance) }</p>
                </>
            }
        }
    }
}

fn confirmed(store: &Store, part: &PartProps, is: &Chance) -> Html {
    match is {
        Chance::Running { ran, runs } => {
            let text = Text::Confirming { ran: whole(*ran), runs: whole(*runs) };
            html! { <span class="quiet" aria-live="off">{ store.t(text) }</span> }
        }
        Chance::Known(share) => {
            let text = Text::Confirmed { runs: whole(part.derived.inputs.runs), share: chance(*share) };
            figure("funnel.goal.chance", share.to_string(), store.t(text))
        }
        Chance::Failed => html! { { store.t(Text::NotConfirmed) } },
    }
}
