//! Whom to wake up and whom to say goodbye to, by the plan's steps of silence, with a text to send.

use std::rc::Rc;

use yew::prelude::*;

use super::TalkProps;
use super::lists::{Line, Lines, folded, to_send};
use super::names::shown_name;
use crate::components::panel::{Panel, full_panel};
use crate::domain::code::Code as _;
use crate::domain::members::silence::SilenceStep;
use crate::exchange::sections;
use crate::i18n::text::measured::Measured as Text;
use crate::i18n::text::members::{labels, wording};
use crate::i18n::text::monitor::labels::silence as silence_reading;
use crate::pages::said::{chips, said};
use crate::platform::page::{self, Control};
use crate::playbook::Citation;
use crate::playbook::health::SILENT_FACT;
use crate::state::store::Store;
use crate::views::measured::{FallingSilent, Group, at_step, falling_silent, never_heard};

/// The panel.
pub fn panel(store: &Store, part: &TalkProps, group: &Rc<Group>) -> Html {
    full_panel(Panel {
        title: store.t(Text::SilenceList),
        body: html! {
            <div class="measured__steps">
                { for SilenceStep::ALL.iter().map(|&step| one(store, part, group, step)) }
                { never(store, part, group) }
                { falling(store, part, group) }
            </div>
        },
        ..Panel::default()
    })
}

/// Who never spoke and has been there for nobody knows how long, with the gentlest of the texts.
fn never(store: &Store, part: &TalkProps, group: &Rc<Group>) -> Html {
    let (store_of, of) = (store.clone(), Rc::clone(group));
    let lines = Lines::of(never_heard(group), move |place: &usize| Line {
        name: shown_name(&store_of, &of.outcome.members[*place].name),
        note: store_of.t(Text::InRoster),
    });
    if lines.n() == 0 {
        return Html::default();
    }
    let text = wording::text(&part.members, SilenceStep::Nudge, &part.plan.positioning, store.lang);
    html! {
        <div class="measured__step" data-step="never">
            { folded(store, store.t(Text::NeverHeard { n: lines.n() }), "monitor.talk.never".to_owned(), &lines, Html::default()) }
            <p class="quiet">{ store.t(Text::NeverHeardHint) }</p>
            { to_send(store, text) }
        </div>
    }
}

/// Who falls silent by S4's case, in the reading that the plan chose.
fn falling(store: &Store, part: &TalkProps, group: &Rc<Group>) -> Html {
    let Some(reading) = sections::monitor(&part.plan).silence else {
        return html! {
            <div class="measured__step" data-step="falling">
                <p>
                    { said(&store.t(Text::FallSilentOpen), &[Citation::Claim(SILENT_FACT)]) }{ " " }
                    { to_reading(store) }
                </p>
            </div>
        };
    };
    let (store_of, of) = (store.clone(), Rc::clone(group));
    let lines = Lines::of(falling_silent(group, reading), move |it: &FallingSilent| Line {
        name: shown_name(&store_of, &of.outcome.members[it.place].name),
        note: store_of.t(Text::WeeksOf { before: it.weeks[0], now: it.weeks[1] }),
    });
    let hint = silence_reading(Some(reading));
    html! {
        <div class="measured__step" data-step="falling">
            { folded(store, store.t(Text::FallSilent { n: lines.n() }), "monitor.talk.falling".to_owned(), &lines, Html::default()) }
            <p class="quiet">{ said(&store.t(hint), &[Citation::Claim(SILENT_FACT)]) }{ " " }{ to_reading(store) }</p>
        </div>
    }
}

/// The way to where the reading is chosen: the fold opens, the field is rung.
fn to_reading(store: &Store) -> Html {
    let onclick = |_: MouseEvent| {
        page::focus_once_there(
            "monitor",
            Control { name: "monitor.silence_reading".to_owned(), choice: None, opener: None },
        );
    };
    html! {
        <button type="button" class="text-link" onclick={Callback::from(onclick)} data-action="to-silence-reading">
            { store.t(Text::ToReading) }
        </button>
    }
}

fn one(store: &Store, part: &TalkProps, group: &Rc<Group>, step: SilenceStep) -> Html {
    let (store_of, of) = (store.clone(), Rc::clone(group));
    let lines = Lines::of(at_step(group, &part.members, step), move |(place, days)| {
        let name = shown_name(&store_of, &of.outcome.members[*place].name);
        Line { name, note: store_of.t(Text::QuietFor { days: *days }) }
    });
    let n = lines.n();
    let kpi = match step {
        SilenceStep::Nudge => "monitor.talk.nudge",
        SilenceStep::Silent => "monitor.talk.silent",
        SilenceStep::Leave => "monitor.talk.leave",
    };
    let title = Text::StepOf { step: store.t(labels::step(step)).to_string(), n };
    let text = wording::text(&part.members, step, &part.plan.positioning, store.lang);
    html! {
        <div class="measured__step" data-step={step.code()}>
            <div class="measured__who">
                { folded(store, store.t(title), kpi.to_owned(), &lines, Html::default()) }
                { chips(&[Citation::Claim(step.days_fact())]) }
            </div>
            if n > 0 {
                { to_send(store, text) }
            }
        </div>
    }
}
