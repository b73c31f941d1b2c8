//! S2's three questions, and the statement that answers them.

use yew::prelude::*;

use super::{PartProps, copy_statement};
use crate::components::button::{Button, ButtonKind};
use crate::components::figure::classed_figure;
use crate::components::icon::IconName;
use crate::components::panel::{Panel, full_panel};
use crate::components::text_area::TextArea;
use crate::domain::words::{Passage, length};
use crate::editing::action::{Edit, PositioningEdit, Question};
use crate::i18n::figures::key;
use crate::i18n::text::fields::Fields;
use crate::i18n::text::positioning::{Positioning, wording};
use crate::pages::cite::Cite;
use crate::pages::fields::{TextState, use_text};
use crate::pages::said::{said, with_figures};
use crate::playbook::Citation;
use crate::state::store::{Store, use_store};

/// The count stands beside an answer from here on. Unit: characters.
const COUNTED_FROM: usize = 400;

/// The three questions, and the statement.
#[component]
pub fn QuestionsPanel(props: &PartProps) -> Html {
    let store = use_store();
    let plan = &props.plan;
    let positioning = &plan.positioning;
    let on_answer = |question| {
        store.on_edit(&plan.id, move |text: Passage| Edit::Positioning(PositioningEdit::Answer(question, text)))
    };
    let why = use_text(&positioning.why, store.lang, on_answer(Question::Why));
    let whom = use_text(&positioning.whom, store.lang, on_answer(Question::Whom));
    let value = use_text(&positioning.value, store.lang, on_answer(Question::Value));
    let n = positioning.n_answered();
    let count = store.t(Positioning::AnsweredOfThree { n: key(n) });
    let field = |question, state: TextState, answer: &Passage| {
        let (name, label) = match question {
            Question::Why => ("positioning.why", Positioning::Why),
            Question::Whom => ("positioning.whom", Positioning::Whom),
            Question::Value => ("positioning.value", Positioning::Value),
        };
        let label = store.t(label);
        let draft = (answer.is_blank() && state.error.is_none()).then(|| {
            let draft = wording::draft(question, positioning, store.lang);
            draft_hint(&store, &label, &draft, on_answer(question))
        });
        let hint = html! { <>{ how(&store, question) }{ for draft }</> };
        html! {
            <TextArea {name} {label} value={state.value} on_input={state.on_input} error={state.error} rows={1}
                count={count_of(&store, answer)} {hint} />
        }
    };
    full_panel(Panel {
        title: store.t(Positioning::QuestionsTitle),
        chip: html! { <Cite citation={Citation::Claim("S2-1-three-questions")} /> },
        actions: with_figures(&count, &[("positioning.answered", n.to_string())]),
        body: html! {
            <>
                { field(Question::Why, why, &positioning.why) }
                { field(Question::Whom, whom, &positioning.whom) }
                { field(Question::Value, value, &positioning.value) }
                { statement(&store, props, n < 3) }
            </>
        },
        ..Panel::default()
    })
}

/// What the sources say of how to answer.
fn how(store: &Store, question: Question) -> Html {
    let (text, facts): (_, &[&'static str]) = match question {
        Question::Why => return Html::default(),
        Question::Whom => (Positioning::WhomHow, &["S2-1-analysis-methods"]),
        Question::Value => (Positioning::ValueHow, &["S2-1-factor-value", "S1-1-case-trial-combo"]),
    };
    let citations: Vec<Citation> = facts.iter().map(|&fact| Citation::Claim(fact)).collect();
    html! { <span class="positioning__how">{ said(&store.t(text), &citations) }</span> }
}

fn count_of(store: &Store, answer: &Passage) -> AttrValue {
    let n = length(answer.as_str());
    if n < COUNTED_FROM {
        return AttrValue::default();
    }
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    store.t(Fields::Characters { n: number(n), max: number(Passage::MAX) })
}

fn draft_hint(store: &Store, question: &str, draft: &str, on_use: Callback<Passage>) -> Html {
    let onclick = {
        let draft = Passage::cut(draft);
        Callback::from(move |_: MouseEvent| on_use.emit(draft.clone()))
    };
    html! {
        <span class="positioning__draft">
            <span>{ store.t(Positioning::Draft { text: draft.to_owned() }) }</span>
            <Button label={store.t(Positioning::UseDraft)} small={true} {onclick}
                aria_label={Some(store.t(Positioning::UseDraftFor { question: question.to_owned() }))} />
        </span>
    }
}

fn statement(store: &Store, props: &PartProps, has_drafts: bool) -> Html {
    let text: AttrValue = wording::statement(&props.plan.positioning, store.lang).into();
    html! {
        <div class="positioning__statement">
            <div class="row">
                <h3>{ store.t(Positioning::StatementTitle) }</h3>
                if has_drafts {
                    <span class="quiet">{ store.t(Positioning::StatementWithDrafts) }</span>
                }
                <span class="row__end">
                    <Button label={store.t(Positioning::Copy)} icon={Some(IconName::COPY)} kind={ButtonKind::Plain}
                        small={true} onclick={copy_statement(store, &props.plan)}
                        aria_label={Some(store.t(Positioning::CopyStatement))} />
                </span>
            </div>
            <p>
                <bdi>
                    { classed_figure("positioning__words", "positioning.statement", text.clone(), text) }
                </bdi>
            </p>
            <p class="quiet">
                { said(&store.t(Positioning::StatementNote), &[Citation::Claim("S2-1-reinforce")]) }
            </p>
        </div>
    }
}
