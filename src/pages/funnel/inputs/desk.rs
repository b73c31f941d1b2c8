//! What the parts of the panel share: how a number is shown, said, and taken back.

use yew::prelude::*;

use super::InputsProps;
use super::folds::Folds;
use super::key_field::{KeyField, Look};
use crate::domain::funnel::ScenarioId;
use crate::domain::funnel::group::foremost;
use crate::domain::funnel::key::Key;
use crate::domain::funnel::said::{Overrides, Saying};
use crate::domain::plan::PlanId;
use crate::editing::funnel::FunnelEdit;
use crate::exchange::sections;
use crate::i18n::text::funnel::panel::Panel as Text;
use crate::platform::page;
use crate::simulation::from_plan::{Derived, Standing};
use crate::state::store::Store;
use crate::views::funnel::field::{range, runs, standing, texts, usual};
use crate::views::funnel::names;

/// How many numbers stand on top.
const ON_TOP: usize = 5;

/// How numbers are said and taken back in one case of one plan.
#[derive(PartialEq)]
pub struct Hands {
    on_say: Callback<Saying>,
    on_reset: Callback<Vec<Key>>,
}

impl Hands {
    /// Those of a case. The store's way to edit stays good whatever happens to its state.
    pub fn new(store: &Store, plan: &PlanId, case: Option<ScenarioId>) -> Self {
        Self {
            on_say: store.on_edit(plan, move |saying| sections::edit(FunnelEdit::Say(case, saying))),
            on_reset: store.on_edit(plan, move |keys| sections::edit(FunnelEdit::Reset(case, keys))),
        }
    }
}

/// Edits what a plan says, and says so with a way back.
pub fn carry_out(store: &Store, plan: &PlanId, edit: FunnelEdit, toast: String) {
    store.edit_aloud(plan, sections::edit(edit), toast);
}

/// What the parts of the panel share.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    /// The store.
    pub store: &'a Store,
    /// What the panel shows.
    pub props: &'a InputsProps,
    /// How numbers are said.
    pub hands: &'a Hands,
    /// The inputs of the base, where a scenario is looked at.
    pub base: Option<&'a Derived>,
    /// What is unfolded.
    pub folds: &'a UseReducerHandle<Folds>,
}

impl Desk<'_> {
    /// What was said in the case that is looked at; none of a scenario that is gone.
    pub fn overrides(&self) -> Option<&Overrides> {
        let funnel = &self.props.funnel;
        match self.props.case {
            None => Some(&funnel.overrides),
            Some(id) => funnel.scenarios.get(&id).map(|scenario| &scenario.overrides),
        }
    }

    /// Whether something was said of a number in the case that is looked at.
    pub fn is_said(&self, key: Key) -> bool {
        self.overrides().is_some_and(|overrides| overrides.get(key).is_some())
    }

    /// A callback that edits what the plan says.
    pub fn on<T: 'static>(&self, to_edit: impl Fn(T) -> FunnelEdit + 'static) -> Callback<T> {
        self.store.on_edit(&self.props.plan.id, move |value| sections::edit(to_edit(value)))
    }

    /// A callback that takes back what was said of these numbers.
    pub fn on_reset(&self, keys: Vec<Key>) -> Callback<MouseEvent> {
        self.hands.on_reset.reform(move |_: MouseEvent| keys.clone())
    }

    /// The field of a number under a label.
    pub fn field(&self, key: Key, label: AttrValue, look: Look) -> Html {
        let Self { props, hands, .. } = self;
        html! {
            <KeyField key={key.code()} of={key} row={props.derived.row(key)} is_own={self.is_said(key)}
                base={self.base.map(|base| base.row(key).value)} {label} {look} plan={props.plan.id.clone()}
                lang={self.store.lang} on_say={hands.on_say.clone()} on_reset={hands.on_reset.clone()} />
        }
    }

    /// The numbers on top. What the plan has nothing for, such as campaigns that are not there, is none of them.
    pub fn foremost(&self) -> Vec<Key> {
        let is_there = |key: &Key| self.props.derived.row(*key).value != Standing::Absent;
        foremost(&self.props.funnel).into_iter().filter(is_there).take(ON_TOP).collect()
    }

    /// The field of one of the numbers on top, which stand away from their groups.
    pub fn foremost_field(&self, key: Key) -> Html {
        self.field(key, names::name(key, &self.props.funnel, self.store.lang).into(), Look::Full)
    }

    /// The fields of numbers; of those that stand on top, how they are, and the way there: no control stands twice.
    pub fn fields(&self, keys: &[Key]) -> Html {
        let on_top = self.foremost();
        let run = |run: &[Key]| {
            let is_one = run.len() == 1;
            let meaning = run.first().map(|&key| self.store.t(texts(key).1)).filter(|_| !is_one);
            let look = if is_one { Look::Full } else { Look::Explained };
            let fields = run.iter().map(|&key| match on_top.contains(&key) {
                true => self.line(key),
                false => self.field(key, self.store.t(texts(key).0), look),
            });
            html! {
                <>
                    { for meaning.map(|meaning| html! { <p class="inputs__meaning">{ meaning }</p> }) }
                    { for fields }
                </>
            }
        };
        html! { <div class="inputs__fields">{ for runs(keys).into_iter().map(run) }</div> }
    }

    /// What a number means, how large it may be, and what it usually is, for where its field has no room for that.
    pub fn about(&self, key: Key) -> AttrValue {
        let lang = self.store.lang;
        let default = usual(key, self.props.derived.row(key).default, lang);
        let range = self.store.t(Text::RangeDefault { range: range(key, lang), default });
        format!("{}{}{range}", self.store.t(texts(key).1), lang.pick("", " ")).into()
    }

    /// A number that is changed elsewhere on the panel.
    fn line(&self, key: Key) -> Html {
        let Self { store, props, .. } = self;
        let name = store.t(texts(key).0);
        let to_top = Callback::from(move |_: MouseEvent| page::focus(&format!("[name='funnel.{}']", key.code())));
        html! {
            <p key={key.code()} class="inputs__line">
                <span>{ &name }</span>
                <b>{ standing(key, props.derived.row(key).value, store.lang) }</b>
                <button type="button" class="text-link" onclick={to_top}
                    aria-label={store.t(Text::ToTopOf { name: name.to_string() })}>{ store.t(Text::ToTop) }</button>
            </p>
        }
    }
}
