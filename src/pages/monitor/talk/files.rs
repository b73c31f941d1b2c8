//! How each file went: its layout, its encoding, rows read and refused, and what to know of the figures.

use yew::prelude::*;

use super::columns::Columns;
use super::desk::{Desk, FileRead, Read};
use crate::components::callout::{Callout, Severity, callout};
use crate::components::panel::panel as plain_panel;
use crate::components::select_field::SelectField;
use crate::domain::code::Code as _;
use crate::i18n::figures::grouped;
use crate::i18n::text::calendar_files::spreadsheet_refused;
use crate::i18n::text::measured::{self as labels, Measured as Text};
use crate::measuring::charset::Charset;
use crate::measuring::outcome::{FileOutcome, FileRefused};
use crate::platform::measurer::Unread;
use crate::state::store::Store;

/// Rows that are listed of a file.
const MOST_ROWS: usize = 20;

/// The panel.
pub fn panel(store: &Store, desk: &Desk, read: &Read) -> Html {
    let notices = read.group.iter().flat_map(|group| group.outcome.notices.iter());
    plain_panel(
        store.t(Text::Files),
        html! {
            <>
                <ul class="measured__files">
                    { for read.files.iter().enumerate().map(|(at, file)| html! {
                        <li key={at} class="measured__file" data-file={file.name.clone()}
                            data-layout={file.outcome.as_ref().map_or("none", |read| read.layout.code())}>
                            <p class="measured__file-name"><bdi>{ &file.name }</bdi></p>
                            { body(store, desk, at, file) }
                        </li>
                    }) }
                </ul>
                { for notices.map(|notice| html! {
                    <p class="quiet" data-notice={notice.code()}>{ store.t(labels::notice(*notice)) }</p>
                }) }
            </>
        },
    )
}

fn body(store: &Store, desk: &Desk, at: usize, file: &FileRead) -> Html {
    match &file.outcome {
        Ok(outcome) => html! {
            <>
                { counts(store, outcome) }
                { charset(store, desk, at, file, outcome) }
                { refusals(store, outcome) }
            </>
        },
        Err(Unread::Refused(FileRefused::UnknownTable(headings))) if !headings.is_empty() => html! {
            <>
                { refused(store.t(Text::UnknownTable), Severity::Warning) }
                <Columns desk={desk.clone()} {at} file={file.name.clone()} headings={headings.clone()} />
            </>
        },
        Err(why) => refused(reason(store, why), Severity::Error),
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
        Unread::NotHandedOut => store.t(Text::NotHandedOut),
    }
}

fn counts(store: &Store, outcome: &FileOutcome) -> Html {
    let count = |label: Text, n: u64, mark: &'static str| {
        html! { <span data-count={mark} data-value={n.to_string()}>{ store.t(label) }{ " " }<b>{ grouped(n as f64, 0) }</b></span> }
    };
    html! {
        <p class="measured__counts">
            <span>{ store.t(labels::layout(outcome.layout)) }</span>
            { count(Text::Read, outcome.read, "read") }
            { count(Text::System, outcome.system, "system") }
            { count(Text::Refused, outcome.refused, "refused") }
        </p>
    }
}

fn charset(store: &Store, desk: &Desk, at: usize, file: &FileRead, outcome: &FileOutcome) -> Html {
    let said = desk.state().inputs.get(at).and_then(|input| input.charset);
    let found = Text::ByItself { charset: store.t(labels::charset(outcome.charset)).to_string() };
    let by_itself = (AttrValue::Static(""), store.t(found));
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
            if outcome.has_broken_text {
                <p class="quiet" role="status">{ store.t(Text::Broken) }</p>
            }
        </div>
    }
}

fn refusals(store: &Store, outcome: &FileOutcome) -> Html {
    if outcome.refused == 0 {
        return Html::default();
    }
    let shown = outcome.refusals.iter().take(MOST_ROWS);
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
        </details>
    }
}
