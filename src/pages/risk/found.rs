//! What was found in a text: marked in place, and listed with its rule and a rewrite.

use yew::prelude::*;

use super::desk::{count, replacement};
use crate::components::button::{Button, ButtonKind};
use crate::components::callout::{Callout, Severity, callout};
use crate::components::figure::figure;
use crate::components::icon::icon;
use crate::domain::code::Code;
use crate::domain::copy::direction::spelled;
use crate::domain::copy::{Hit, Report, rewritten};
use crate::domain::severity;
use crate::i18n::figures::whole;
use crate::i18n::text::risk::copy::Copy as Text;
use crate::i18n::text::risk::labels;
use crate::pages::said::said;
use crate::playbook::Citation;
use crate::playbook::rules::NOTICE_LENGTH;
use crate::state::store::Store;
use crate::views::risk::marked::{Piece, pieces};

/// So many hits are listed one by one.
const LISTED: usize = 50;

/// What was found in `text`, whose rewritten form goes to `on_text`. The count is named `kpi`.
pub fn found(store: &Store, text: &str, report: &Report, kpi: &'static str, on_text: &Callback<String>) -> Html {
    let n = report.hits.len() + report.n_more;
    let excess = report.excess(&NOTICE_LENGTH);
    let words = match n {
        0 => Text::Nothing,
        n if n > LISTED => Text::FoundMore { n: count(n), shown: count(LISTED) },
        n => Text::Found { n: count(n) },
    };
    html! {
        <div class="copy">
            if let Some(excess) = excess {
                { callout(Callout {
                    finding: Some("copy.too_long"),
                    ..Callout::new(
                        Severity::Warning,
                        store.t(Text::TooLong { n: whole(count(excess)) }),
                        said(&store.t(Text::TooLongText), &[Citation::Rule(&NOTICE_LENGTH)]),
                    )
                }) }
            }
            <p class="copy__count" role="status">
                { figure(kpi, n.to_string(), store.t(words)) }
            </p>
            if n > 0 {
                <div class="copy__marked" role="group" aria-label={store.t(Text::Marked)}>
                    <p dir="auto">{ for pieces(text, report).into_iter().map(|piece| marked(store, text, report, piece)) }</p>
                </div>
                <ul class="copy__list">
                    { for report.hits.iter().take(LISTED).map(|hit| row(store, text, hit, on_text)) }
                </ul>
            }
        </div>
    }
}

fn marked(store: &Store, text: &str, report: &Report, piece: Piece) -> Html {
    match piece {
        Piece::Plain(at) => html! { { spelled(&text[at]).into_owned() } },
        Piece::Marked(at, idx) => {
            let code = report.hits[idx].code;
            let title = store.t(labels::found(code));
            html! {
                <mark class={classes!("copy__mark", format!("copy__mark--{}", code.severity().code()))}
                    data-copy={code.code()} {title}>{ spelled(&text[at]).into_owned() }</mark>
            }
        }
        Piece::Gap(n) => html! { <span class="copy__gap">{ store.t(Text::Gap { n: count(n) }) }</span> },
    }
}

fn row(store: &Store, text: &str, hit: &Hit, on_text: &Callback<String>) -> Html {
    let severity = match hit.code.severity() {
        severity::Severity::Error => Severity::Error,
        severity::Severity::Warning => Severity::Warning,
        severity::Severity::Note => Severity::Note,
    };
    let quoted = shortened(&spelled(&text[hit.at.clone()]));
    let instead = replacement(store, hit);
    let (label, name) = if instead.is_empty() {
        (Text::Drop, Text::DropOf { at: quoted.clone() })
    } else {
        (Text::Instead { words: instead.clone() }, Text::InsteadOf { words: instead.clone(), at: quoted.clone() })
    };
    let onclick = {
        let (on_text, text, at) = (on_text.clone(), text.to_owned(), hit.at.clone());
        Callback::from(move |_: MouseEvent| on_text.emit(rewritten(&text, &[(at.clone(), instead.as_str())])))
    };
    let about = hit.origin.map(|origin| store.t(labels::origin(origin))).unwrap_or_default();
    html! {
        <li class={classes!("copy__row", format!("copy__row--{}", severity.code()))}
            data-finding={format!("copy.{}", hit.code.code())} data-severity={severity.code()}>
            { icon(severity.icon()) }
            <div class="risk__words">
                <h3>{ store.t(labels::found(hit.code)) }{ " " }<q><bdi>{ quoted }</bdi></q></h3>
                <p>{ said(&about, hit.code.citations()) }</p>
            </div>
            <Button label={store.t(label)} aria_label={Some(store.t(name))} kind={ButtonKind::Plain} small={true} {onclick}
                data_action={Some(AttrValue::Static("rewrite"))} />
        </li>
    }
}

/// A passage that fits in a line.
fn shortened(text: &str) -> String {
    const MOST: usize = 24;
    let mut chars = text.chars();
    let start: String = chars.by_ref().take(MOST).collect();
    if chars.next().is_some() { format!("{start}…") } else { start }
}
