//! The report: the plan as a document, to be read here, printed, and taken along as text.

mod setup;
mod sheet;

use std::rc::Rc;

use yew::prelude::*;

use crate::components::answer::Answer;
use crate::components::button::Button;
use crate::components::icon::IconName;
use crate::components::media::use_is_phone;
use crate::components::progress::progress;
use crate::domain::report::ReportPart;
use crate::exchange::{APP, encode, sections};
use crate::i18n::figures::{key, whole};
use crate::i18n::text::common::Common;
use crate::i18n::text::funnel::outcome::Outcome;
use crate::i18n::text::report::ReportPage as Text;
use crate::pages::frame::{PlanProps, frame, waiting_frame};
use crate::pages::funnel::forecast::{Forecasts, Stage, use_forecasts};
use crate::pages::workbook::save_as;
use crate::platform::{clock, page};
use crate::report::document::Document;
use crate::report::workbook::workbook;
use crate::report::{Matter, document};
use crate::simulation::from_plan::Ground;
use crate::state::library::LibraryState;
use crate::state::store::{Store, use_store};
use crate::views::chart::days::Screen;

/// The report.
#[component]
pub fn ReportPage(props: &PlanProps) -> Html {
    let store = use_store();
    let plan = &props.plan;
    let is_phone = use_is_phone();
    {
        let store = store.clone();
        use_effect_with((), move |()| store.need_library());
    }
    let (funnel, calendar, entry) = (sections::funnel(plan), sections::calendar(plan), sections::entry(plan));
    // What is said of the report itself is no reason to simulate anew.
    let followed = (plan.positioning.clone(), plan.staffing.clone(), calendar, entry, funnel);
    let inputs = use_memo(followed, |(.., calendar, entry, funnel)| {
        Rc::new(Rc::new(Ground::new(plan, calendar, entry)).derive(funnel, None).inputs)
    });
    let forecasts = use_forecasts(vec![(None, Rc::clone(&inputs))], None);
    let outcome = forecasts.of(None).and_then(|known| known.fresh()).cloned();
    let library = match store.library() {
        LibraryState::Ready(library) => Some(Rc::clone(library)),
        LibraryState::Unasked | LibraryState::Loading | LibraryState::Failed(_) => None,
    };
    let today = clock::day();
    let made = {
        let same = outcome.as_ref().map(|it| Rc::as_ptr(it) as usize);
        let words = library.as_ref().map(|it| Rc::as_ptr(it) as usize);
        let plan = Rc::clone(plan);
        let (lang, runs, library) = (store.lang, outcome.clone(), library.clone());
        use_memo((Rc::clone(&plan), lang, today, same, words), move |(plan, lang, today, ..)| {
            let runs = runs.as_ref().map(|outcome| (&outcome.results, &outcome.told));
            document(&Matter { plan, today: *today, lang: *lang, library: library.as_deref(), runs, version: APP })
        })
    };
    use_effect_with(made.footer.clone(), |footer| page::set_foot(footer));
    let on_workbook = {
        let (store, plan) = (store.clone(), Rc::clone(plan));
        Callback::from(move |()| {
            let runs = outcome.as_ref().map(|outcome| (&outcome.results, &outcome.told));
            let (lang, library) = (store.lang, library.as_deref());
            let book = workbook(&Matter { plan: &plan, today, lang, library, runs, version: APP });
            save_as(store.clone(), encode::file_name(&plan, "xlsx"), book);
        })
    };
    let is_on_its_way = matches!(store.library(), LibraryState::Unasked | LibraryState::Loading);
    let framed = if forecasts.is_settled() && !is_on_its_way { frame } else { waiting_frame };
    let screen = if is_phone { Screen::Phone } else { Screen::Desk };
    framed(
        "report",
        "page page--wide report",
        html! {
            <>
                <Answer eyebrow={store.t(Common::Report)} sentence={answer(&store, &made)} actions={to_tools(&store)}>
                    { support(&store, plan) }
                </Answer>
                <div class="report__desk">
                    <div class="report__view">
                        { running(&store, &forecasts) }
                        { sheet::sheet(&store, &made, sections::report(plan).paper, screen) }
                    </div>
                    <aside id="report-tools" class="report__tools" tabindex="-1" aria-label={store.t(Text::Contents)}>
                        <setup::Setup plan={Rc::clone(plan)} made={Made(made)} {on_workbook} />
                    </aside>
                </div>
            </>
        },
    )
}

/// A document, the same as long as nothing in it changed.
#[derive(Clone)]
pub struct Made(pub Rc<Document>);

impl PartialEq for Made {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Down to what the report holds, where that stands below a long sheet.
fn to_tools(store: &Store) -> Html {
    let onclick = Callback::from(|_: MouseEvent| page::focus("#report-tools"));
    html! {
        <Button class="report__to-tools" icon={Some(IconName::PRINT)} label={store.t(Text::ToTools)} {onclick}
            data_action={Some(AttrValue::Static("to-report-tools"))} />
    }
}

/// How many parts there are, with the list of sources.
fn n_parts(made: &Document) -> u32 {
    let n = made.parts.len() + usize::from(!made.references.is_empty());
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn answer(store: &Store, made: &Document) -> AttrValue {
    match n_parts(made) {
        0 => store.t(Text::AnswerOne),
        n => store.t(Text::Answer { n: key(n) }),
    }
}

fn support(store: &Store, plan: &crate::domain::plan::Plan) -> AttrValue {
    let has_sources = sections::report(plan).has(ReportPart::Sources);
    store.t(if has_sources { Text::Support } else { Text::SupportBare })
}

/// How far the runs are, and what to do when they were cancelled or failed; nothing once they are done.
fn running(store: &Store, forecasts: &Forecasts) -> Html {
    let again = |said: Outcome, text: Outcome| {
        html! {
            <div class="panel report__running" role="status">
                <p>{ store.t(said) }</p>
                <Button small={true} label={store.t(text)} onclick={forecasts.on_retry.reform(|_: MouseEvent| ())}
                    data_action={Some(AttrValue::Static("run-again"))} />
            </div>
        }
    };
    match forecasts.of(None).map_or(Stage::Waiting, |known| known.stage) {
        Stage::Running { ran, runs, .. } => {
            let count = store.t(Outcome::Progress { ran: whole(ran), runs: whole(runs) });
            let cancel = html! {
                <Button small={true} icon={Some(IconName::CLOSE)} label={store.t(Outcome::Cancel)}
                    onclick={forecasts.on_cancel.reform(|_: MouseEvent| ())}
                    data_action={Some(AttrValue::Static("cancel-run"))} />
            };
            html! { <div class="report__running">{ progress(store.t(Outcome::Running), count, ran, runs, cancel) }</div> }
        }
        Stage::Cancelled => again(Outcome::CancelledFirst, Outcome::RunAgain),
        Stage::Failed => again(Outcome::Failed, Outcome::Retry),
        Stage::Waiting | Stage::Done => Html::default(),
    }
}
