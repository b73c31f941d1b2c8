//! The planner of rules and risks: which red lines the plan touches, its rules as text, what its copy says, what can go
//! wrong and who looks after it.

mod checker;
mod desk;
mod found;
mod inputs;
mod lines;
mod notice;
mod own_words;
mod privacy;
mod register;
mod revision;
mod routine;
mod rules;

use std::rc::Rc;

use yew::prelude::*;

use crate::components::answer::Answer;
use crate::components::dotted::dotted;
use crate::domain::copy::Checker;
use crate::exchange::sections;
use crate::i18n::text::common::Common;
use crate::i18n::text::risk::Risk as Text;
use crate::pages::frame::{PlanProps, frame, on_paper, waiting_frame};
use crate::pages::said::said;
use crate::playbook::Citation;
use crate::playbook::rules::OWNER_LIABILITY;
use crate::state::store::use_store;
use crate::views::risk::answer;
use checker::{CheckerPanel, Pasted, use_checked};
use desk::{PartProps, Reading};

/// The planner of rules and risks.
#[component]
pub fn RiskPage(props: &PlanProps) -> Html {
    let store = use_store();
    let plan = &props.plan;
    let risk = sections::risk(plan);
    // Ten thousand words are made ready when the list changes, not for every letter.
    let reading = use_memo(risk.words.clone(), |words| Reading(Rc::new(Checker::new(words))));
    let reading = (*reading).clone();
    let report =
        use_memo((risk.announcement.clone(), reading.clone()), |(text, reading)| reading.0.check(text.as_str()));
    let pasted = use_state_eq(AttrValue::default);
    let checked = use_checked(&pasted, &reading);
    let rules = use_memo((risk.parts.clone(), reading.clone()), |(parts, reading)| {
        parts.iter().map(|(rule, text)| (*rule, reading.0.check(text.as_str()))).collect::<Vec<_>>()
    });
    let (plan, calendar) = (Rc::clone(plan), sections::calendar(plan));
    let (entry, engagement) = (sections::entry(&plan), sections::engagement(&plan));
    let part = PartProps { plan, risk, calendar, reading, entry, engagement, report, rules };
    let touches = part.touches();
    let draw = if checked.is_some() { frame } else { waiting_frame };
    let set_text = {
        let pasted = pasted.setter();
        Callback::from(move |text: String| pasted.set(text.into()))
    };
    let pasted = Pasted { text: (*pasted).clone(), checked, set_text };
    draw(
        "risk",
        "page risk",
        html! {
            <>
                { on_paper(&store, &part.plan) }
                <Answer eyebrow={store.t(Common::Risk)} sentence={answer(&touches, part.risk.style(&part.plan.positioning), store.lang)}>
                    { dotted([
                        said(&store.t(Text::FourLines), &[Citation::Claim("S1-7-four-red-lines")]),
                        said(&store.t(Text::Liable), &[Citation::Rule(&OWNER_LIABILITY)]),
                    ]) }
                </Answer>
                <div class="split">
                    <div class="split__results stack">
                        { lines::panel(&store, &part, &touches) }
                        <rules::Rules ..part.clone() />
                        <notice::Notice ..part.clone() />
                        <CheckerPanel part={part.clone()} {pasted} />
                        { register::panel(&store, &part) }
                    </div>
                    <div class="split__inputs stack">
                        { inputs::style_panel(&store, &part) }
                        { inputs::does_panel(&store, &part) }
                        <privacy::PrivacyPanel ..part.clone() />
                        { routine::routine_panel(&store, &part) }
                        <own_words::OwnWords ..part.clone() />
                    </div>
                </div>
            </>
        },
    )
}
