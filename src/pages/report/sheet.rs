//! The document as elements: what is read on the screen is what goes onto paper.

use yew::prelude::*;

use crate::components::chart::still;
use crate::components::figure::figure;
use crate::components::logo::logo;
use crate::domain::code::Code as _;
use crate::domain::report::{Paper, ReportPart};
use crate::domain::severity::Severity;
use crate::i18n::text::report::{self as texts, Report as Text};
use crate::report::document::{
    Block, ChartFigure, Column, Cover, Document, Found, Part, Phrase, Reference, Said, Table,
};
use crate::state::route::Route;
use crate::state::store::Store;
use crate::views::chart::days::Screen;

/// How wide a chart is drawn: as wide as the sheet leaves room for it. Unit: CSS pixels.
const WIDTH: (f64, f64) = (650.0, 330.0);

/// A table of so many rows stays on one page.
const SHORT: usize = 6;

/// The sheet. It is white in every theme.
pub fn sheet(store: &Store, made: &Document, paper: Paper, screen: Screen) -> Html {
    let class = classes!("paper", "report__paper", format!("report__paper--{}", paper.code()));
    html! {
        <article {class} lang={made.lang.code()} aria-label={store.t(texts::ReportPage::Preview)}>
            { cover(made) }
            { for made.parts.iter().zip(1_u32..).map(|(it, number)| part(it, number, screen)) }
            { references(made) }
        </article>
    }
}

fn cover(made: &Document) -> Html {
    let Cover { kind, title, about, byline, headline, figures, answers } = &made.cover;
    html! {
        <section class="report__cover" data-part="answers">
            <header class="report__head">
                <div>
                    <p class="report__kind">{ kind }</p>
                    <h2 class="report__title"><bdi>{ title }</bdi></h2>
                    <p class="report__about">{ about }</p>
                    <p class="report__about"><bdi>{ byline }</bdi></p>
                </div>
                { logo(36) }
            </header>
            <p class="report__headline">
                { for headline.iter().map(|it| html! { <>{ said(it) }{ made.lang.pick("", " ") }</> }) }
            </p>
            <dl class="report__figures">
                { for figures.iter().map(|it| html! {
                    <div class={classes!("report__figure", it.is_estimate.then_some("is-estimate"))}>
                        <dt>{ &it.label }</dt>
                        <dd class="report__value">{ figure(it.mark, it.raw.clone(), it.value.clone()) }</dd>
                        if !it.note.is_empty() {
                            <dd class="report__figure-note">{ &it.note }</dd>
                        }
                    </div>
                }) }
            </dl>
            <h3 class="report__heading">{ made.lang.t(Text::Answers).into_owned() }</h3>
            { pairs("report__answers", answers) }
        </section>
    }
}

fn part(part: &Part, number: u32, screen: Screen) -> Html {
    html! {
        <section class="report__part" key={part.part.code()} data-part={part.part.code()}>
            <h3 class="report__heading"><b class="report__number">{ number }</b>{ " " }{ &part.title }</h3>
            { for part.blocks.iter().map(|it| block(it, screen)) }
        </section>
    }
}

fn block(block: &Block, screen: Screen) -> Html {
    match block {
        Block::Answer(it) => html! { <p class="report__answer">{ said(it) }</p> },
        Block::Heading(text) => html! { <h4 class="report__subheading">{ text }</h4> },
        Block::Paragraph(it) => html! { <p>{ said(it) }</p> },
        Block::Note(it) => html! { <p class="report__note">{ said(it) }</p> },
        Block::Pairs(all) => pairs("report__pairs", all),
        Block::List(lines) => {
            html! { <ul class="report__list">{ for lines.iter().map(|it| html! { <li>{ said(it) }</li> }) }</ul> }
        }
        Block::Words(words) => html! { <blockquote class="report__words"><bdi>{ words }</bdi></blockquote> },
        Block::Table(it) => table(it),
        Block::Chart(it) => chart(it, screen),
        Block::Findings(found) => html! { <ul class="report__findings">{ for found.iter().map(finding) }</ul> },
    }
}

/// What is said, with what stands out and the numbers of references.
fn said(it: &Said) -> Html {
    let phrase = |phrase: &Phrase| match phrase {
        Phrase::Text(words) => html! { { words } },
        Phrase::Key(words) => html! { <b>{ words }</b> },
        Phrase::Cite(number) => html! { <sup class="report__cite">{ format!("[{number}]") }</sup> },
    };
    html! { <bdi>{ for it.0.iter().map(phrase) }</bdi> }
}

fn pairs(class: &'static str, pairs: &[(String, Said)]) -> Html {
    html! {
        <dl {class}>
            { for pairs.iter().map(|(name, it)| html! { <div><dt>{ name }</dt><dd>{ said(it) }</dd></div> }) }
        </dl>
    }
}

fn table(table: &Table) -> Html {
    let class = |column: Option<&Column>| column.is_some_and(|it| it.is_figures).then_some("report__number-cell");
    html! {
        <table class={classes!("report__table", (table.rows.len() <= SHORT).then_some("report__table--short"))} aria-label={table.caption.clone()}>
            <thead>
                <tr>{ for table.head.iter().map(|it| html! { <th scope="col" class={classes!(class(Some(it)))}>{ &it.name }</th> }) }</tr>
            </thead>
            <tbody>
                { for table.rows.iter().map(|row| html! {
                    <tr>
                        { for row.iter().enumerate().map(|(at, cell)| match at {
                            0 => html! { <th scope="row">{ said(cell) }</th> },
                            _ => html! { <td class={classes!(class(table.head.get(at)))}>{ said(cell) }</td> },
                        }) }
                    </tr>
                }) }
            </tbody>
        </table>
    }
}

fn chart(chart: &ChartFigure, screen: Screen) -> Html {
    let width = if screen == Screen::Phone { WIDTH.1 } else { WIDTH.0 };
    html! {
        <figure class="report__chart">
            { still(&chart.chart.scene(width, screen), chart.text.clone().into()) }
            <figcaption class="report__note">{ &chart.caption }</figcaption>
        </figure>
    }
}

fn finding(found: &Found) -> Html {
    let severity = match found.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    };
    let place = [Some(&found.place), found.fix.as_ref()].into_iter().flatten().cloned().collect::<Vec<_>>().join(" · ");
    html! {
        <li class={classes!("report__finding", format!("report__finding--{severity}"))} data-finding={found.code}
            data-severity={severity}>
            <p><b class="report__severity">{ &found.word }</b>{ " " }<b><bdi>{ &found.title }</bdi></b></p>
            <p>{ said(&found.why) }</p>
            <p class="report__note"><bdi>{ place }</bdi></p>
        </li>
    }
}

fn references(made: &Document) -> Html {
    if made.references.is_empty() {
        return Html::default();
    }
    let is_missing = made.references.iter().any(|it| it.words.is_empty());
    html! {
        <section class="report__part" key="sources" data-part={ReportPart::Sources.code()}>
            <h3 class="report__heading">{ made.lang.t(texts::part(ReportPart::Sources)).into_owned() }</h3>
            if is_missing {
                <p class="report__note">{ made.lang.t(Text::LibraryMissing).into_owned() }</p>
            }
            <ol class="report__references">{ for made.references.iter().map(|it| reference(made, it)) }</ol>
        </section>
    }
}

fn reference(made: &Document, it: &Reference) -> Html {
    let id = it.citation.id();
    let is_ours = matches!(it.citation, crate::playbook::Citation::Ours(_));
    let doubts = it.doubts.iter().map(|text| made.lang.t(Text::Doubt { text: text.clone() }).into_owned());
    html! {
        <li data-fact={id.clone()}>
            if is_ours {
                <b>{ &it.chip }</b>
            } else {
                <a class="text-link" href={Route::Fact { id }.href()}>{ &it.chip }</a>
            }
            { " " }{ &it.words }{ " " }<span class="report__source">{ &it.source }</span>
            { for doubts.map(|doubt| html! { <span class="report__doubt">{ " " }{ doubt }</span> }) }
        </li>
    }
}
