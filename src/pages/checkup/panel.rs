//! The check-up's panel: how much was found, each finding with the way to it and its fix, and what was accepted.

use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};
use yew::prelude::*;
use yew_router::prelude::*;

use crate::checkup::{Behind, Finding, Report};
use crate::components::button::{Button, ButtonKind, IconButton};
use crate::components::dialog::{Dialog, DialogPlace};
use crate::components::finding_row::{FindingRow, finding_row};
use crate::components::icon::{IconName, sized_icon};
use crate::components::media::use_is_phone;
use crate::components::menu::{Menu, MenuItem};
use crate::components::segmented::Segmented;
use crate::components::stacked_bar::{Segment, stacked_bar};
use crate::components::text_field::TextField;
use crate::domain::acceptance::Acceptance;
use crate::domain::code::Code;
use crate::domain::plan::Plan;
use crate::domain::severity::Severity;
use crate::domain::words::{Line, Words};
use crate::editing::acceptance::AcceptanceEdit;
use crate::editing::action::Action;
use crate::exchange::sections;
use crate::i18n::text::checkup::Checkup as Text;
use crate::i18n::text::common::Common;
use crate::i18n::text::fields::Fields;
use crate::i18n::text::labels;
use crate::pages::fields::too_long;
use crate::pages::finding::{fix_button, look};
use crate::pages::item_link;
use crate::pages::said::said;
use crate::platform::page::Control;
use crate::platform::{clipboard, page};
use crate::state::message::Message;
use crate::state::route::Route;
use crate::state::store::{Store, use_store};

/// Findings of one check that are shown before the rest is asked for.
const SHOWN: usize = 3;

/// A report; two are equal if they are one.
#[derive(Clone)]
pub struct Told(pub Rc<Report>);

impl PartialEq for Told {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Properties of [`Panel`].
#[derive(PartialEq, Properties)]
pub struct PanelProps {
    /// The plan that was looked through; none while that goes on for the first time.
    pub plan: Option<Rc<Plan>>,
    /// What was found.
    pub report: Option<Told>,
}

/// The panel: at a desk beside the page, on a phone a sheet.
#[component]
pub fn Panel(props: &PanelProps) -> Html {
    let store = use_store();
    let is_phone = use_is_phone();
    let filter = use_state_eq(|| None::<Severity>);
    let all_of = use_state_eq(|| None::<&'static str>);
    let accepting = use_state(|| None::<Finding>);
    let navigator = use_navigator();
    let root = use_node_ref();
    use_steps(&root);
    let close = {
        let store = store.clone();
        Callback::from(move |()| store.send(Message::OpenCheckup(false)))
    };
    let (Some(plan), Some(Told(report))) = (&props.plan, &props.report) else {
        let running = html! { <p class="checkup__running" role="status">{ store.t(Text::Running) }</p> };
        return framed(&store, is_phone, &root, close, Html::default(), running);
    };
    let row = |finding: &Finding| {
        let go = go_to(&store, navigator.clone(), plan, finding, is_phone);
        let accept = {
            let (accepting, finding) = (accepting.clone(), finding.clone());
            Callback::from(move |_: AttrValue| accepting.set(Some(finding.clone())))
        };
        let fact = store.t(&*finding.title);
        let menu = html! {
            <Menu label={store.t(Text::Menu { fact: fact.to_string() })} small={true} on_select={accept}
                items={vec![MenuItem { data_action: Some(AttrValue::Static("accept")), ..MenuItem::new("accept", store.t(Text::Accept)) }]} />
        };
        drawn(&store, plan, finding, go, menu)
    };
    let group = |severity: Severity| {
        let found: Vec<&Finding> = report.open.iter().filter(|finding| finding.severity == severity).collect();
        if found.is_empty() || (*filter).is_some_and(|only| only != severity) {
            return Html::default();
        }
        let head = match severity {
            Severity::Error => Text::ErrorsHead,
            Severity::Warning => Text::WarningsHead,
            Severity::Note => Text::NotesHead,
        };
        let mut rows: Vec<Html> = Vec::new();
        let mut of_code: (&str, usize) = ("", 0);
        for (i, finding) in found.iter().enumerate() {
            of_code = if of_code.0 == finding.code { (finding.code, of_code.1 + 1) } else { (finding.code, 0) };
            if of_code.1 < SHOWN || *all_of == Some(finding.code) {
                rows.push(row(finding));
            } else if of_code.1 == SHOWN {
                let n = found[i..].iter().take_while(|other| other.code == finding.code).count();
                let on_all = {
                    let (all_of, code) = (all_of.clone(), finding.code);
                    Callback::from(move |_: MouseEvent| all_of.set(Some(code)))
                };
                rows.push(html! {
                    <li class="checkup__more" key={format!("more {}", finding.code)}>
                        <Button small={true} onclick={on_all}
                            label={store.t(Text::More { n: u32::try_from(n).unwrap_or(u32::MAX) })} />
                    </li>
                });
            }
        }
        html! {
            <section class="checkup__group" key={severity.code()}>
                <h2 class="checkup__head">{ store.t(head) }<span class="checkup__count">{ found.len() }</span></h2>
                <ul class="checkup__list">{ for rows }</ul>
            </section>
        }
    };
    let accept = (*accepting).clone().map(|finding| {
        let on_close = {
            let accepting = accepting.clone();
            Callback::from(move |()| accepting.set(None))
        };
        html! { <AcceptDialog plan={plan.clone()} fact={store.t(&*finding.title)} finding_key={finding.key()} {on_close} /> }
    });
    let body = html! {
        <>
            { summary(&store, report, &filter) }
            { for Severity::ALL.iter().map(|&severity| group(severity)) }
            { accepted(&store, plan, report) }
            <p class="checkup__scope">{ store.t(Text::Scope) }</p>
            { for accept }
        </>
    };
    let copy = {
        let (store, report) = (store.clone(), report.clone());
        Callback::from(move |_: MouseEvent| {
            let (store, text) = (store.clone(), in_words(&store, &report));
            wasm_bindgen_futures::spawn_local(async move {
                store.say(if clipboard::copy(&text).await { Text::Copied } else { Text::NotCopied });
            });
        })
    };
    let head = html! {
        <IconButton icon={IconName::COPY} label={store.t(Text::Copy)} onclick={copy}
            data_action={Some(AttrValue::Static("copy-checkup"))} />
    };
    framed(&store, is_phone, &root, close, head, body)
}

/// At a desk a landmark beside the page, on a phone a sheet over it.
fn framed(store: &Store, is_phone: bool, root: &NodeRef, on_close: Callback<()>, head: Html, body: Html) -> Html {
    let title = store.t(Text::Title);
    if is_phone {
        return html! {
            <Dialog {title} place={DialogPlace::Sheet} {head} {on_close} close_label={Some(store.t(Common::Close))}>
                <div class="checkup checkup--sheet" ref={root}>{ body }</div>
            </Dialog>
        };
    }
    let onkeydown = {
        let on_close = on_close.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" && !event.default_prevented() {
                on_close.emit(());
                page::focus("[data-action=checkup]");
            }
        })
    };
    html! {
        <aside class="checkup checkup--docked" aria-label={title.clone()} ref={root} {onkeydown}>
            <header class="checkup__top">
                <h1 class="checkup__title" tabindex="-1">{ title }</h1>
                { head }
                <IconButton icon={IconName::CLOSE} label={store.t(Common::Close)}
                    onclick={on_close.reform(|_: MouseEvent| ())} />
            </header>
            <div class="checkup__body">{ body }</div>
        </aside>
    }
}

/// How much was found, as words, as a bar and as a choice of what is shown.
fn summary(store: &Store, report: &Report, filter: &UseStateHandle<Option<Severity>>) -> Html {
    let verdict = report.verdict();
    let found = [
        (verdict.errors, store.t(Common::ToChange { n: verdict.errors })),
        (verdict.warnings, store.t(Common::ToWatch { n: verdict.warnings })),
        (verdict.notes, store.t(Common::Notes { n: verdict.notes })),
    ];
    let words: Vec<String> = found.iter().filter(|(n, _)| *n > 0).map(|(_, words)| words.to_string()).collect();
    let found =
        if words.is_empty() { store.t(Text::Clean).to_string() } else { words.join(store.lang.pick("，", ", ")) };
    let open = verdict.errors + verdict.warnings + verdict.notes;
    let whole = f64::from((open + report.n_passed).max(1));
    let part = |n: u32, tone| Segment::new(f64::from(n) / whole, tone);
    let bar = [
        part(verdict.errors, "danger"),
        part(verdict.warnings, "warn"),
        part(verdict.notes, "info"),
        part(report.n_passed, "ok"),
    ];
    let options = vec![
        (AttrValue::Static("all"), store.t(Text::All { n: open })),
        (AttrValue::Static("error"), store.t(Text::Errors { n: verdict.errors })),
        (AttrValue::Static("warning"), store.t(Text::Warnings { n: verdict.warnings })),
        (AttrValue::Static("note"), store.t(Text::Notes { n: verdict.notes })),
    ];
    let on_select = {
        let filter = filter.clone();
        Callback::from(move |code: AttrValue| filter.set(Severity::from_code(&code)))
    };
    html! {
        <div class="checkup__summary">
            <p class="checkup__found" role="status">{ store.t(Text::Summary { found, passed: report.n_passed }) }</p>
            { stacked_bar(&bar, 6, None) }
            if open > 0 {
                <Segmented name="checkup.filter" label={store.t(Text::Filter)} small={true} {options} {on_select}
                    value={(**filter).map_or("all", Code::code)} />
            }
        </div>
    }
}

fn drawn(store: &Store, plan: &Plan, finding: &Finding, on_go: Callback<MouseEvent>, menu: Html) -> Html {
    let place = place(store, finding);
    let fact = store.t(&*finding.title);
    let go_label = format!("{}{}{fact}", store.t(Text::GoTo { place: place.clone() }), store.lang.pick("：", ": "));
    finding_row(FindingRow {
        key: finding.key().as_str().to_owned(),
        severity: look(finding.severity),
        severity_word: store.t(labels::severity(finding.severity)),
        code: finding.code,
        why: said(&store.t(&*finding.why), &finding.citations),
        fact,
        place: place.into(),
        go_label: go_label.into(),
        on_go,
        fix: fix_button(store, &plan.id, finding),
        menu,
    })
}

/// `内容日历 › 9 月 20 日`.
fn place(store: &Store, finding: &Finding) -> String {
    let page = store.t(finding.place.planner.name());
    match &finding.place.what {
        Some(what) => format!("{page} › {}", store.t(&**what)),
        None => page.to_string(),
    }
}

/// Goes to where the finding is; on a phone the sheet makes room.
fn go_to(
    store: &Store,
    navigator: Option<Navigator>,
    plan: &Plan,
    finding: &Finding,
    is_phone: bool,
) -> Callback<MouseEvent> {
    let (store, place) = (store.clone(), finding.place.clone());
    let id = plan.id.clone();
    Callback::from(move |_| {
        if is_phone {
            store.send(Message::OpenCheckup(false));
        }
        match (place.item, &navigator) {
            // The calendar opens the item that its address names.
            (Some(spot), _) => page::go(&item_link::href(&id, place.planner, spot)),
            (None, Some(navigator)) => navigator.push(&Route::plan(&id, place.planner)),
            (None, None) => {}
        }
        if let Some(field) = &place.field {
            let opener = place.behind.as_ref().map(|behind| match behind {
                Behind::Fold(name) => format!("details[data-fold=\"{name}\"]:not([open])"),
                Behind::Press(action) => format!("[data-action=\"{action}\"]"),
                Behind::Hidden(id) => format!("[aria-controls=\"{id}\"]"),
            });
            let wanted = Control { name: field.to_string(), choice: place.choice, opener };
            page::focus_once_there(place.planner.code(), wanted);
        }
    })
}

/// What was accepted, with the reason, and the way back.
fn accepted(store: &Store, plan: &Plan, report: &Report) -> Html {
    if report.accepted.is_empty() {
        return Html::default();
    }
    let row = |(finding, note): &(Finding, Line)| {
        let fact = store.t(&*finding.title);
        let reopen = {
            let (store, id, key, fact) = (store.clone(), plan.id.clone(), finding.key(), fact.to_string());
            Callback::from(move |_: MouseEvent| {
                let edit = sections::edit(AcceptanceEdit::Reopen(key.clone()));
                let toast = store.t(Text::Reopened { fact: fact.clone() }).to_string();
                store.carry_out(edit.label(), vec![Action::Edit(id.clone(), edit)], Some(toast));
            })
        };
        let note = if note.is_blank() { store.t(Text::NoNote) } else { note.as_str().to_owned().into() };
        let label = store.t(Text::Reopen);
        let name = format!("{label}{}{fact}", store.lang.pick("：", ": "));
        html! {
            <li class="checkup__accepted" key={finding.key().as_str().to_owned()} data-accepted={finding.code}>
                { sized_icon(IconName::CHECK, 16) }
                <div>
                    <h3 class="finding-row__fact">{ &fact }</h3>
                    <p class="finding-row__why"><bdi>{ note }</bdi></p>
                </div>
                <Button {label} small={true} kind={ButtonKind::Ghost} onclick={reopen}
                    aria_label={Some(AttrValue::from(name))} data_action={Some(AttrValue::Static("reopen"))} />
            </li>
        }
    };
    html! {
        <section class="checkup__group">
            <h2 class="checkup__head">
                { store.t(Text::AcceptedHead) }<span class="checkup__count">{ report.accepted.len() }</span>
            </h2>
            <ul class="checkup__list">{ for report.accepted.iter().map(row) }</ul>
        </section>
    }
}

/// The list as text: a line a finding.
fn in_words(store: &Store, report: &Report) -> String {
    let line = |finding: &Finding| {
        let severity = store.t(labels::severity(finding.severity));
        let (fact, why) = (store.t(&*finding.title), store.t(&*finding.why));
        match store.lang {
            crate::i18n::Lang::Zh => format!("[{severity}] {fact}。{why}"),
            crate::i18n::Lang::En => format!("[{severity}] {fact}. {why}"),
        }
    };
    report.open.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// `F8` and `Shift F8` go from finding to finding, from wherever one is.
#[hook]
fn use_steps(root: &NodeRef) {
    let root = root.clone();
    use_effect_with((), move |()| {
        if let Some(root) = root.cast::<HtmlElement>() {
            page::focus_among(&root, ".checkup__title", 1);
        }
        let listener = web_sys::window().map(|window| {
            EventListener::new(&window, "keydown", move |event| {
                let Some(event) = event.dyn_ref::<KeyboardEvent>().filter(|event| event.key() == "F8") else { return };
                if let Some(root) = root.cast::<HtmlElement>() {
                    page::focus_among(&root, ".finding-row__go", if event.shift_key() { -1 } else { 1 });
                }
            })
        });
        move || drop(listener)
    });
}

/// Properties of [`AcceptDialog`].
#[derive(PartialEq, Properties)]
struct AcceptDialogProps {
    plan: Rc<Plan>,
    fact: AttrValue,
    finding_key: crate::domain::acceptance::FindingKey,
    on_close: Callback<()>,
}

/// Asks why a finding is as it should be.
#[component]
fn AcceptDialog(props: &AcceptDialogProps) -> Html {
    let store = use_store();
    let text = use_state_eq(String::new);
    let note = Words::new((*text).clone());
    let on_input = {
        let text = text.clone();
        Callback::from(move |new: String| text.set(new))
    };
    let accept = {
        let (store, note, key) = (store.clone(), note.clone(), props.finding_key.clone());
        let (id, fact, on_close) = (props.plan.id.clone(), props.fact.to_string(), props.on_close.clone());
        Callback::from(move |()| {
            let Ok(note) = note.clone() else { return };
            let edit = sections::edit(AcceptanceEdit::Accept(key.clone(), Acceptance { note }));
            let toast = store.t(Text::Accepted { fact: fact.clone() }).to_string();
            store.carry_out(edit.label(), vec![Action::Edit(id.clone(), edit)], Some(toast));
            on_close.emit(());
        })
    };
    let onsubmit = {
        let accept = accept.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            accept.emit(());
        })
    };
    let footer = html! {
        <>
            <Button label={store.t(Fields::Cancel)} kind={ButtonKind::Ghost} onclick={props.on_close.reform(|_| ())} />
            <Button label={store.t(Text::AcceptDo)} kind={ButtonKind::Primary} disabled={note.is_err()}
                onclick={accept.reform(|_| ())} data_action={Some(AttrValue::Static("accept-finding"))} />
        </>
    };
    html! {
        <Dialog title={store.t(Text::AcceptTitle)} on_close={props.on_close.clone()} {footer}>
            <form {onsubmit} class="stack">
                <p>{ &props.fact }</p>
                <TextField name="checkup.note" label={store.t(Text::AcceptNote)} value={(*text).clone()} {on_input}
                    error={note.as_ref().err().map(|why| too_long(*why, store.lang))} />
            </form>
        </Dialog>
    }
}
