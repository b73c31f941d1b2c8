//! How each file went: its layout, its encoding, rows read and refused, and what to know of the figures.

use std::rc::Rc;

use yew::prelude::*;

use super::columns::Columns;
use super::desk::{Desk, FileRead, Read};
use super::zones::{zone_name, zone_of};
use crate::components::button::{Button, ButtonKind};
use crate::components::callout::{Callout, Severity, callout};
use crate::components::icon::IconName;
use crate::components::panel::{Panel, full_panel};
use crate::components::select_field::SelectField;
use crate::domain::code::Code as _;
use crate::domain::plan::PlanId;
use crate::editing::monitor::MonitorEdit;
use crate::exchange::sections;
use crate::i18n::figures::grouped;
use crate::i18n::text::calendar_files::spreadsheet_refused;
use crate::i18n::text::measured::{self as labels, Measured as Text};
use crate::measuring::charset::Charset;
use crate::measuring::layout::Layout;
use crate::measuring::outcome::{FileFault, FileOutcome, FileRefused, Refusal};
use crate::pages::copying::on_copy_of;
use crate::platform::measurer::Unread;
use crate::state::store::Store;

/// Rows that are listed of a file.
const MOST_ROWS: usize = 20;

/// The panel.
pub fn panel(store: &Store, plan: &PlanId, desk: &Desk, read: &Rc<Read>) -> Html {
    let notices = read.group.iter().flat_map(|group| group.outcome.notices.iter());
    full_panel(Panel {
        title: store.t(Text::Files),
        class: Some("only-screen"),
        body: html! {
            <>
                <ul class="measured__files">
                    { for read.files.iter().enumerate().map(|(at, file)| html! {
                        <li key={at} class="measured__file" data-file={file.name.clone()}
                            data-layout={file.outcome.as_ref().map_or("none", |read| read.layout.code())}>
                            <p class="measured__file-name"><bdi>{ &file.name }</bdi></p>
                            { body(store, plan, desk, read, at, file) }
                        </li>
                    }) }
                </ul>
                if let Some(n) = read.group.as_ref().map(|group| group.outcome.repeated).filter(|n| *n > 0) {
                    <p class="measured__counts">{ count(store, Text::Skipped, n, "skipped") }</p>
                }
                { for notices.map(|notice| html! {
                    <p class="quiet" data-notice={notice.code()}>{ store.t(labels::notice(*notice)) }</p>
                }) }
            </>
        },
        ..Panel::default()
    })
}

fn body(store: &Store, plan: &PlanId, desk: &Desk, read: &Rc<Read>, at: usize, file: &FileRead) -> Html {
    match &file.outcome {
        Ok(outcome) => html! {
            <>
                { counts(store, outcome) }
                { charset(store, desk, at, file, Some(outcome.charset)) }
                if outcome.has_broken_text {
                    <p class="quiet" role="status">{ store.t(Text::Broken) }</p>
                }
                if outcome.layout == Layout::Named {
                    { named(store, plan, desk, at, file) }
                }
                { clock(store, desk, read, outcome) }
                { refusals(store, read, at, outcome) }
            </>
        },
        Err(Unread::Refused(FileRefused::UnknownTable(headings))) if !headings.is_empty() => html! {
            <>
                { refused(store.t(Text::UnknownTable), Severity::Warning) }
                { charset(store, desk, at, file, None) }
                <Columns plan={plan.clone()} desk={desk.clone()} {at} file={file.name.clone()} headings={headings.clone()} />
            </>
        },
        Err(why) => html! {
            <>
                { refused(reason(store, why), Severity::Error) }
                // With another encoding it may be text after all.
                if matches!(why, Unread::Refused(FileRefused::Fault(FileFault::NotText) | FileRefused::UnknownTable(_))) {
                    { charset(store, desk, at, file, None) }
                }
            </>
        },
    }
}

/// By which columns a file was read, and the ways to say it anew and to forget it.
fn named(store: &Store, plan: &PlanId, desk: &Desk, at: usize, file: &FileRead) -> Html {
    let state = desk.state();
    let naming = state.inputs.get(at).and_then(|input| input.naming.as_ref());
    let Some((naming, headings)) = naming.zip(state.headings.get(&at)) else { return Html::default() };
    if state.renamed.contains(&at) {
        return html! {
            <Columns plan={plan.clone()} desk={desk.clone()} {at} file={file.name.clone()} headings={headings.clone()} />
        };
    }
    let told = naming.parts().map(|(part, heading)| {
        store.t(Text::PartIs { part: store.t(labels::part(part)).to_string(), heading: heading.to_owned() }).to_string()
    });
    let told = told.collect::<Vec<_>>().join(store.lang.pick("，", ", "));
    let on_change = desk.on(move |state, _: MouseEvent| {
        state.renamed.insert(at);
    });
    let on_forget = {
        let (store, plan, desk, headings) = (store.clone(), plan.clone(), desk.clone(), headings.clone());
        Callback::from(move |_: MouseEvent| {
            // It may have been kept of another table, whose named columns are all in this one.
            if let Some((table, _)) = desk.known_naming(&headings) {
                let edit = sections::edit(MonitorEdit::SetColumns(table, None));
                store.edit_aloud(&plan, edit, store.t(Text::ColumnsForgotten));
                desk.forget_naming(at, &table);
            }
        })
    };
    html! {
        <p class="measured__named" data-named={at.to_string()}>
            { store.t(Text::ByColumns { columns: told }) }{ " " }
            <Button label={store.t(Text::ChangeColumns)} kind={ButtonKind::Ghost} small={true} onclick={on_change}
                data_action={Some(AttrValue::Static("change-columns"))} />
            <Button label={store.t(Text::ForgetColumns)} kind={ButtonKind::Ghost} small={true} onclick={on_forget}
                data_action={Some(AttrValue::Static("forget-columns"))} />
        </p>
    }
}

fn refused(why: AttrValue, severity: Severity) -> Html {
    callout(Callout::new(severity, why, Html::default()))
}

fn reason(store: &Store, why: &Unread) -> AttrValue {
    match why {
        Unread::Refused(FileRefused::Fault(fault)) => store.t(labels::file_fault(*fault)),
        Unread::Refused(FileRefused::OtherFormat(format)) => store.t(Text::OtherFormat { format: format.clone() }),
        Unread::Refused(FileRefused::UnknownTable(_)) => store.t(Text::UnknownTable),
        Unread::Sheet(why) => store.t(spreadsheet_refused(why)),
        Unread::NoSheets => store.t(Text::NoSheets),
        Unread::NotHandedOut => store.t(Text::NotHandedOut),
    }
}

fn count(store: &Store, label: Text, n: u64, mark: &'static str) -> Html {
    html! { <span data-count={mark} data-value={n.to_string()}>{ store.t(label) }{ " " }<b>{ grouped(n as f64, 0) }</b></span> }
}

fn counts(store: &Store, outcome: &FileOutcome) -> Html {
    html! {
        <p class="measured__counts">
            <span>{ store.t(labels::layout(outcome.layout)) }</span>
            { count(store, Text::Read, outcome.read, "read") }
            { count(store, Text::System, outcome.system, "system") }
            { count(store, Text::Refused, outcome.refused, "refused") }
        </p>
    }
}

/// In which encoding a file was read, and the way to say another; also of a file that gave nothing by the one it was read in.
fn charset(store: &Store, desk: &Desk, at: usize, file: &FileRead, found: Option<Charset>) -> Html {
    let said = desk.state().inputs.get(at).and_then(|input| input.charset);
    let found = found.filter(|_| said.is_none()).map_or_else(
        || store.t(Text::Recognize),
        |found| store.t(Text::ByItself { charset: store.t(labels::charset(found)).to_string() }),
    );
    let by_itself = (AttrValue::Static(""), found);
    let name = |charset: &Charset| (AttrValue::Static(charset.code()), store.t(labels::charset(*charset)));
    let options: Vec<_> = std::iter::once(by_itself).chain(Charset::ALL.iter().map(name)).collect();
    let on_select = {
        let desk = desk.clone();
        Callback::from(move |code: AttrValue| desk.set_charset(at, Charset::from_code(&code)))
    };
    html! {
        <div class="measured__charset">
            <SelectField name={format!("monitor.talk.charset.{at}")} {options} {on_select}
                label={store.t(Text::CharsetOf { file: file.name.clone() })} value={said.map_or("", |it| it.code())} />
        </div>
    }
}

/// The clock that a file shows, and a press that counts days by it where they are counted by another.
fn clock(store: &Store, desk: &Desk, read: &Read, outcome: &FileOutcome) -> Html {
    let Some(ahead) = outcome.clock else { return Html::default() };
    let last = read.group.as_ref().and_then(|group| group.days()).map_or(0, |(_, last)| i64::from(last) * 86_400);
    let is_other = zone_of(&desk.state().zone).ahead_of_clock(last) != ahead;
    let name = zone_name(ahead / 900);
    let shown = format!("UTC{name}");
    let onclick = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| desk.set_zone(name.clone()))
    };
    html! {
        <p class="quiet" data-clock={ahead.to_string()}>
            { store.t(Text::ClockIs { clock: shown.clone() }) }
            if is_other {
                { " " }
                <Button label={store.t(Text::ByClock { clock: shown })} kind={ButtonKind::Ghost} small={true} {onclick}
                    data_action={Some(AttrValue::Static("use-clock"))} />
            }
        </p>
    }
}

fn refusals(store: &Store, read: &Rc<Read>, at: usize, outcome: &FileOutcome) -> Html {
    if outcome.refused == 0 {
        return Html::default();
    }
    let shown = outcome.refusals.iter().take(MOST_ROWS);
    let all = {
        let (store, read) = (store.clone(), Rc::clone(read));
        let line = move |row: &Refusal| format!("{}\t{}", row.line, store.t(labels::row_fault(row.why)));
        move || {
            let outcome = read.files.get(at).and_then(|file| file.outcome.as_ref().ok());
            let rows = outcome.iter().flat_map(|outcome| &outcome.refusals);
            rows.map(&line).collect::<Vec<_>>().join("\n")
        }
    };
    let n_more = outcome.refused - shown.len() as u64;
    html! {
        <details class="measured__refused">
            <summary>{ store.t(Text::Refused) }{ " " }{ grouped(outcome.refused as f64, 0) }</summary>
            <ul>
                { for shown.map(|row| {
                    let (line, why) = (row.line.to_string(), store.t(labels::row_fault(row.why)).to_string());
                    html! { <li data-line={line.clone()} data-reason={row.why.code()}>{ store.t(Text::Row { line, why }) }</li> }
                }) }
            </ul>
            if n_more > 0 {
                <p class="quiet">{ store.t(Text::MoreRows { n: grouped(n_more as f64, 0) }) }</p>
            }
            <Button label={store.t(Text::CopyRows { n: grouped(outcome.refusals.len() as f64, 0) })} icon={Some(IconName::COPY)}
                kind={ButtonKind::Ghost} small={true} onclick={on_copy_of(store, Rc::new(all))}
                data_action={Some(AttrValue::Static("copy-refused"))} />
        </details>
    }
}
