//! What in the shown days asks for a second look: the fact, why it matters, and one press to mend it.

use std::rc::Rc;

use yew::prelude::*;

use super::desk::{PartProps, rework_saying, setting};
use super::screen::{Act, Open};
use crate::components::button::Button;
use crate::components::figure::figure;
use crate::components::finding_row::{FindingRow, finding_row};
use crate::components::icon::{IconName, sized_icon};
use crate::components::panel::{Panel, full_panel};
use crate::domain::calendar::Basis;
use crate::domain::calendar::lint::{Finding, FindingCode, Fix};
use crate::domain::calendar::series::Scope;
use crate::domain::code::Code as _;
use crate::editing::action::Action;
use crate::editing::calendar::{CalendarEdit, ItemsLabel};
use crate::exchange::sections;
use crate::i18n::text::calendar::findings::{self as words, Findings, Names};
use crate::i18n::text::calendar::{filling, labels};
use crate::i18n::text::labels as common;
use crate::pages::finding::look;
use crate::pages::said::said;
use crate::state::store::{Store, use_store};
use crate::views::calendar::findings::{Remedy, found, names, remedy, spot};

/// Findings that are shown before the rest is asked for.
const SHOWN: usize = 5;

/// The findings of the shown days.
#[component]
pub fn FindingsPanel(props: &PartProps) -> Html {
    let store = use_store();
    let is_all = use_state_eq(|| false);
    let range = props.screen.range();
    let input = (props.plan.clone(), props.calendar.clone(), range, props.today);
    let timeline = Rc::clone(&props.timeline);
    let found = use_memo(input, move |(plan, calendar, range, today)| {
        found(&setting(plan, calendar), &timeline, *range, *today)
    });
    let n = u32::try_from(found.len()).unwrap_or(u32::MAX);
    let n_shown = if *is_all { found.len() } else { SHOWN.min(found.len()) };
    let n_left = u32::try_from(found.len() - n_shown).unwrap_or(u32::MAX);
    let on_toggle = {
        let is_all = is_all.clone();
        Callback::from(move |_: MouseEvent| is_all.set(!*is_all))
    };
    let body = if found.is_empty() {
        html! { <p class="calendar-findings__passed">{ sized_icon(IconName::OK, 16) }{ store.t(Findings::Passed) }</p> }
    } else {
        html! {
            <>
                <ul class="calendar-findings">
                    { for found.iter().take(n_shown).map(|finding| row(&store, props, finding)) }
                </ul>
                if found.len() > SHOWN {
                    <Button small={true} onclick={on_toggle} aria_expanded={Some(AttrValue::from(is_all.to_string()))}
                        label={if *is_all { store.t(Findings::Fewer) } else { store.t(Findings::More { n: n_left }) }} />
                }
            </>
        }
    };
    let count = figure("calendar.findings", n.to_string(), store.t(Findings::N { n }));
    full_panel(Panel {
        title: store.t(Findings::Title),
        chip: html! { <span class="panel__remark">{ count }</span> },
        class: Some("calendar-side__findings"),
        body,
        ..Panel::default()
    })
}

fn row(store: &Store, part: &PartProps, finding: &Finding) -> Html {
    let lang = store.lang;
    let names = names(&part.setting(), finding, lang);
    let fact = words::fact(finding, &names, lang);
    let (act, place) = match (finding.code, spot(finding)) {
        (FindingCode::OffMix | FindingCode::AuthorsOwn, _) => {
            (Act::Open(Open::Setup), store.t(Findings::Mix).to_string())
        }
        (_, Some(spot)) => (Act::Open(Open::Item(spot)), labels::day_of(lang, finding.day)),
        (_, None) => (Act::Go(finding.day), labels::day_of(lang, finding.day)),
    };
    let colon = lang.pick("：", ": ");
    let go_label = format!("{}{colon}{fact}", store.t(Findings::GoTo { place: place.clone() }));
    let fix = finding.fix.map(|fix| {
        let label = words::fix(fix, &names, lang);
        let name = format!("{label}{colon}{fact}");
        html! {
            <Button label={label} aria_label={Some(AttrValue::from(name))} icon={Some(IconName::BOLT)} small={true}
                onclick={on_fix(store, part, fix, &names)} data_action={Some(AttrValue::Static("fix"))} />
        }
    });
    let citations: Vec<_> = finding.citation.into_iter().collect();
    finding_row(FindingRow {
        key: format!("{} {} {:?} {:?}", finding.code.code(), finding.day.iso(), finding.item, finding.figure),
        severity: look(finding.severity),
        severity_word: store.t(common::severity(finding.severity)),
        code: finding.code.code(),
        why: said(&words::why(finding, &names, lang), &citations),
        fact: fact.into(),
        place: place.into(),
        go_label: go_label.into(),
        on_go: part.on_press(act),
        fix,
        menu: Html::default(),
    })
}

/// A press that carries out `fix` as one step and says what was done.
pub fn on_fix(store: &Store, part: &PartProps, fix: Fix, names: &Names) -> Callback<MouseEvent> {
    let (store, plan, calendar) = (store.clone(), part.plan.id.clone(), Rc::clone(&part.calendar));
    let toast = words::done(fix, names, store.lang);
    let preview = filling::preview_title(&names.mended, store.lang);
    Callback::from(move |_| {
        let Some(remedy) = remedy(&calendar, fix, preview.clone()) else { return };
        let toast = Some(toast.clone());
        match remedy {
            // Of a series, the one occurrence that was found.
            Remedy::Change(spot, mend) => {
                rework_saying(&store, &plan, ItemsLabel::Change, toast, |rework| {
                    rework.change(spot, Scope::One, |item| mend.apply(item));
                });
            }
            Remedy::Add(item) => {
                rework_saying(&store, &plan, ItemsLabel::Add, toast, |rework| {
                    rework.add(*item);
                });
            }
            Remedy::CountMinutes => {
                let edit = sections::edit(CalendarEdit::SetBasis(Basis::Minutes));
                store.carry_out(edit.label(), vec![Action::Edit(plan.clone(), edit)], toast);
            }
        }
    })
}
