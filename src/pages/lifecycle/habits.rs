//! What is kept up: prevention before crises, what makes a group last, and what the sources expect of the years ahead.

use yew::prelude::*;

use super::desk::{PartProps, count};
use crate::components::checkbox::Checkbox;
use crate::components::figure::figure;
use crate::components::panel::{Panel, full_panel};
use crate::domain::code::Code;
use crate::domain::lifecycle::habit::Habit;
use crate::editing::lifecycle::LifecycleEdit as E;
use crate::i18n::text::lifecycle::labels;
use crate::i18n::text::lifecycle::panels::Panels as Text;
use crate::pages::cite::Cite;
use crate::pages::said::said;
use crate::playbook::Citation;
use crate::playbook::claims::PREVENT_FACT;
use crate::state::store::Store;

/// The checklist.
pub fn panel(store: &Store, part: &PartProps) -> Html {
    let kept = &part.lifecycle.habits;
    let list = |prevents: bool| {
        let habits = Habit::ALL.iter().copied().filter(move |habit| habit.prevents() == prevents);
        html! {
            <ul class="habits">
                { for habits.map(|habit| html! {
                    <li class="habits__habit">
                        <Checkbox name="lifecycle.habits" value={Some(AttrValue::Static(habit.code()))}
                            label={store.t(labels::habit(habit))} checked={kept.contains(&habit)}
                            on_change={part.on(store, move |is_kept| E::Keep(habit, is_kept))} />
                        <Cite citation={Citation::Claim(habit.fact())} />
                    </li>
                }) }
            </ul>
        }
    };
    let n = Habit::ALL.iter().filter(|habit| kept.contains(habit)).count();
    let words = store.t(Text::KeptUp { n: count(n), of: count(Habit::ALL.len()) });
    full_panel(Panel {
        title: store.t(Text::Prevention),
        chip: html! { <Cite citation={Citation::Claim(PREVENT_FACT)} /> },
        remark: store.t(Text::PreventionRemark),
        body: html! {
            <>
                <p>{ figure("lifecycle.habits", n.to_string(), words) }</p>
                { list(true) }
                <h3 class="lifecycle__title">{ store.t(Text::Lasting) }</h3>
                { list(false) }
            </>
        },
        ..Panel::default()
    })
}

/// What the sources expect; shown only, computed with nowhere.
pub fn trends(store: &Store) -> Html {
    let trends = [
        (Text::TrendAi, "S0-9-trend-ai-60"),
        (Text::TrendMedia, "S0-9-trend-multimedia"),
        (Text::TrendLayers, "S1-9-trend-ai-crossplatform"),
        (Text::TrendService, "S3-9-trend-ai"),
        (Text::TrendCircle, "S4-9-trend-ai-circle"),
    ];
    html! {
        <details class="panel folded lifecycle__trends">
            <summary class="folded__head">
                <span class="panel__title">{ store.t(Text::Trends) }</span>
                <span class="panel__remark">{ store.t(Text::TrendsRemark) }</span>
            </summary>
            <ul class="lifecycle__list">
                { for trends.into_iter().map(|(text, fact)| html! {
                    <li>{ said(&store.t(text), &[Citation::Claim(fact)]) }</li>
                }) }
            </ul>
            <p class="quiet">{ store.t(Text::TrendAgree) }</p>
        </details>
    }
}
