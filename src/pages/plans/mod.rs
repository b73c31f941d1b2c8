//! The gallery: one's plans, what could not be read, and templates to begin with.

mod cards;
mod templates;

use yew::prelude::*;
use yew_router::prelude::*;

use crate::checkup::Verdict;
use crate::components::answer::Answer;
use crate::components::button::{Button, ButtonKind};
use crate::components::callout::{self, Callout, callout};
use crate::components::empty_state::{empty_state, first_visit};
use crate::components::file_drop::FileDrop;
use crate::components::icon::{IconName, icon};
use crate::components::search_field::SearchField;
use crate::components::section_head::section_head;
use crate::domain::plan::Plan;
use crate::domain::severity::Severity;
use crate::editing::action::{Action, Label};
use crate::editing::session::Shelved;
use crate::i18n::text::common::Common;
use crate::i18n::text::plans::Plans;
use crate::i18n::{figures, numerals};
use crate::pages::frame::frame;
use crate::platform::{chance, clock};
use crate::state::Overlay;
use crate::state::route::{Planner, Route};
use crate::state::store::{Store, use_store};
use crate::templates::{TemplateCode, blank};
use cards::{broken_cards, plan_cards};
use templates::{first_templates, templates};

/// Plans from which on a search field stands above them.
const SEARCH_FROM: usize = 6;

/// The gallery.
#[component]
pub fn PlansPage() -> Html {
    let store = use_store();
    let query = use_state_eq(String::new);
    let navigator = use_navigator();
    let open = on_new_plan(&store, navigator.clone());
    let is_empty = store.session.shelf().is_empty() && store.asides.is_empty() && store.newer.is_empty();
    let on_template = {
        let (open, lang) = (open.clone(), store.lang);
        Callback::from(move |code: TemplateCode| open.emit((code.plan(chance::plan_id(), lang), Planner::Staffing)))
    };
    let on_blank = open.reform(|_: MouseEvent| (blank(chance::plan_id()), Planner::Positioning));
    let on_import = {
        let store = store.clone();
        Callback::from(move |_: MouseEvent| store.show(Some(Overlay::Import(std::rc::Rc::default()))))
    };
    if is_empty {
        return frame(
            "plans",
            "page",
            first_visit(
                store.t(Plans::EmptyTitle),
                store.t(Plans::EmptyText),
                html! {
                    <>
                        { first_templates(&store, &on_template) }
                        <div class="empty-state__actions">
                            <Button label={store.t(Plans::Blank)} kind={ButtonKind::Ghost} icon={Some(IconName::PLUS)}
                                onclick={on_blank} data_action={Some(AttrValue::Static("new-plan"))} />
                            <Button label={store.t(Plans::ImportPlan)} kind={ButtonKind::Ghost}
                                icon={Some(IconName::UPLOAD)} onclick={on_import}
                                data_action={Some(AttrValue::Static("import"))} />
                        </div>
                        <p class="empty-state__note">
                            { icon(IconName::SHIELD) }{ store.t(Plans::EmptyPrivacy) }
                        </p>
                    </>
                },
            ),
        );
    }
    let plans = matching(store.plans(false), &query);
    let archived = matching(store.plans(true), &query);
    let n_found = plans.len() + archived.len();
    let on_search = {
        let query = query.clone();
        Callback::from(move |text: String| query.set(text))
    };
    let clear = {
        let query = query.clone();
        Callback::from(move |_: MouseEvent| query.set(String::new()))
    };
    let on_files = {
        let store = store.clone();
        Callback::from(move |files| store.bring(files))
    };
    let actions = html! {
        <>
            <Button label={store.t(Plans::Import)} kind={ButtonKind::Ghost} icon={Some(IconName::UPLOAD)}
                onclick={on_import} data_action={Some(AttrValue::Static("import"))} />
            <Button label={store.t(Plans::New)} kind={ButtonKind::Primary} icon={Some(IconName::PLUS)}
                onclick={on_blank} data_action={Some(AttrValue::Static("new-plan"))} />
        </>
    };
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    frame(
        "plans",
        "page page--wide",
        html! {
            <>
                <Answer sentence={answer(&store)} {actions}>{ store.t(Plans::OnlyHere) }</Answer>
                if store.is_backup_due(clock::now()) {
                    { backup_due(&store) }
                }
                if store.session.shelf().len() >= SEARCH_FROM {
                    <div class="plans__search">
                        <SearchField name="plans.search" label={store.t(Plans::SearchPlans)} value={(*query).clone()}
                            placeholder={store.t(Plans::SearchPlans)} on_input={on_search}
                            count={store.t(Plans::NPlans { n: number(n_found) })} key_hint={Some(AttrValue::Static("/"))} />
                    </div>
                }
                <section aria-label={store.t(Plans::MyPlans)}>
                    if n_found == 0 && !query.is_empty() {
                        { empty_state(store.t(Plans::NoMatch { query: (*query).clone() }), html! {
                            <Button label={store.t(Plans::ClearSearch)} small={true} onclick={clear} />
                        }) }
                    }
                    <div class="grid-cards">
                        { broken_cards(&store) }
                        { plan_cards(&store, navigator.as_ref(), &plans) }
                        <FileDrop title={store.t(Plans::Drop)} pick_label={store.t(Plans::Choose)}
                            text={store.t(Plans::DropKinds)} note={store.t(Plans::DropPrivacy)}
                            accept=".json,.txt,application/json,text/plain" {on_files} />
                    </div>
                </section>
                if !archived.is_empty() {
                    <details class="plans__archive" open={!query.is_empty()}>
                        <summary>{ store.t(Plans::Archived { n: number(archived.len()) }) }</summary>
                        <div class="grid-cards">{ plan_cards(&store, navigator.as_ref(), &archived) }</div>
                    </details>
                }
                <section class="plans__templates">
                    { section_head(store.t(Plans::FromTemplate), store.t(Plans::TemplateNote)) }
                    { templates(&store, &on_template) }
                </section>
            </>
        },
    )
}

/// Puts a new plan on the shelf and goes to a planner on it.
fn on_new_plan(store: &Store, navigator: Option<Navigator>) -> Callback<(Plan, Planner)> {
    let store = store.clone();
    Callback::from(move |(plan, planner): (Plan, Planner)| {
        let target = Route::plan(&plan.id, planner);
        store.carry_out(Label::Create, vec![Action::Put(Box::new(plan))], None);
        if let Some(navigator) = &navigator {
            navigator.push(&target);
        }
    })
}

/// The reminder to back up; the rail has it too, but a phone has no rail.
fn backup_due(store: &Store) -> Html {
    let onclick = {
        let store = store.clone();
        Callback::from(move |_: MouseEvent| store.download_backup())
    };
    let actions = html! {
        <Button label={store.t(Common::Backup)} icon={Some(IconName::DOWNLOAD)} small={true} {onclick}
            data_action={Some(AttrValue::Static("backup"))} />
    };
    html! {
        <div class="plans__reminder">
            { callout(Callout {
                actions,
                ..Callout::new(
                    callout::Severity::Warning,
                    store.t(Common::BackupDueTitle),
                    html! { { store.t(Common::BackupDueText) } },
                )
            }) }
        </div>
    }
}

/// How many plans there are, and how many ask for a look.
fn answer(store: &Store) -> AttrValue {
    let plans = store.plans(false);
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let n = count(plans.len());
    let broken = count(store.asides.len() + store.newer.len());
    if broken > 0 {
        return store.t(Plans::AnswerBroken { n: n + broken, broken });
    }
    let weighs = |shelved: &&Shelved| {
        let heaviest = store.verdict(&shelved.plan.id).and_then(Verdict::heaviest);
        matches!(heaviest, Some((Severity::Error | Severity::Warning, _)))
    };
    match plans.iter().filter(|shelved| weighs(shelved)).count() {
        // Of what was not looked at yet, nothing is said.
        0 if plans.iter().any(|shelved| store.verdict(&shelved.plan.id).is_none()) => store.t(Plans::NPlans { n }),
        0 => store.t(Plans::AnswerAll { n }),
        bad => store.t(Plans::AnswerSome { n, bad: count(bad) }),
    }
}

/// The plans whose title contains the query, whatever its width or case.
pub(crate) fn matching(plans: Vec<&Shelved>, query: &str) -> Vec<Shelved> {
    let query = numerals::folded(query);
    let fits = |shelved: &&&Shelved| numerals::folded(shelved.plan.title.as_str()).contains(&query);
    plans.iter().filter(fits).map(|&shelved| shelved.clone()).collect()
}

/// `450 人`.
pub(super) fn members(store: &Store, n: u32) -> AttrValue {
    store.t(Common::Members { n: figures::whole(n) })
}
