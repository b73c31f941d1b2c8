//! What in the shown days asks for a second look: the fact, why it matters, and one press to mend it.

use std::rc::Rc;

use yew::prelude::*;

use super::desk::{PartProps, rework_saying, setting};
use super::item::title;
use super::mix::part_name;
use super::screen::{Act, Open};
use crate::components::button::Button;
use crate::components::callout::Severity as Look;
use crate::components::figure::figure;
use crate::components::icon::{IconName, sized_icon};
use crate::components::panel::{Panel, full_panel};
use crate::domain::calendar::Basis;
use crate::domain::calendar::item::ItemId;
use crate::domain::calendar::lint::{Finding, FindingCode, Fix};
use crate::domain::calendar::mix::Target;
use crate::domain::calendar::series::Scope;
use crate::domain::checkup::Severity;
use crate::domain::code::Code as _;
use crate::domain::hours::Window;
use crate::editing::action::Action;
use crate::editing::calendar::{CalendarEdit, ItemsLabel};
use crate::exchange::sections;
use crate::i18n::text::calendar::findings::{self as words, Findings, Names};
use crate::i18n::text::calendar::{filling, labels};
use crate::i18n::text::labels as common;
use crate::pages::said::said;
use crate::state::store::{Store, use_store};
use crate::views::calendar::findings::{Remedy, found, mended, remedy, spot};
use crate::views::calendar::presence;

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
    let names = names(store, part, finding);
    let look = look(finding.severity);
    let fact = words::fact(finding, &names, lang);
    let jump = {
        let (act, place) = match (finding.code, spot(finding)) {
            (FindingCode::OffMix | FindingCode::AuthorsOwn, _) => {
                (Act::Open(Open::Setup), store.t(Findings::Mix).to_string())
            }
            (_, Some(spot)) => (Act::Open(Open::Item(spot)), labels::day_of(lang, finding.day)),
            (_, None) => (Act::Go(finding.day), labels::day_of(lang, finding.day)),
        };
        let label = store.t(Findings::GoTo { place: place.clone() });
        html! {
            <button type="button" class="text-link calendar-findings__jump" onclick={part.on_press(act)}
                aria-label={format!("{label}{}{fact}", lang.pick("：", ": "))}>
                { place }{ sized_icon(IconName::ARROW_RIGHT, 14) }
            </button>
        }
    };
    let fix = finding.fix.map(|fix| {
        let label = words::fix(fix, &names, lang);
        let name = format!("{label}{}{fact}", lang.pick("：", ": "));
        html! {
            <Button label={label} aria_label={Some(AttrValue::from(name))} icon={Some(IconName::BOLT)} small={true}
                onclick={on_fix(store, part, fix, &names)} data_action={Some(AttrValue::Static("fix"))} />
        }
    });
    let citations: Vec<_> = finding.citation.into_iter().collect();
    let key = format!("{} {} {:?} {:?}", finding.code.code(), finding.day.iso(), finding.item, finding.figure);
    html! {
        <li {key} class={classes!("calendar-finding", format!("calendar-finding--{}", look.code()))}
            data-finding={finding.code.code()} data-severity={look.code()}>
            <span class="calendar-finding__sign">
                { sized_icon(look.icon(), 16) }
                <span class="visually-hidden">{ store.t(common::severity(finding.severity)) }</span>
            </span>
            <div class="calendar-finding__words">
                <h3 class="calendar-finding__fact">{ fact }</h3>
                <p class="calendar-finding__why">{ said(&words::why(finding, &names, lang), &citations) }</p>
                <div class="calendar-finding__foot">
                    { jump }
                    { for fix }
                </div>
            </div>
        </li>
    }
}

const fn look(severity: Severity) -> Look {
    match severity {
        Severity::Error => Look::Error,
        Severity::Warning => Look::Warning,
        Severity::Note => Look::Note,
    }
}

/// The names of everything that a finding speaks of.
fn names(store: &Store, part: &PartProps, finding: &Finding) -> Names {
    let calendar = &part.calendar;
    let item = |id: Option<ItemId>| id.and_then(|id| calendar.items.get(&id));
    let name = |id| item(id).map(|item| title(store, item).to_string()).unwrap_or_default();
    let target = Target::of(&calendar.mix, part.plan.positioning.group_type);
    let column = match (finding.code, finding.fix) {
        (FindingCode::ColumnMissing, _) => usize::try_from(finding.figure).ok(),
        (_, Some(Fix::AddColumn { column, .. })) => Some(column),
        _ => None,
    };
    let hours = match finding.code {
        FindingCode::QuietHours => {
            calendar.quiet.map(|quiet| format!("{}–{}", quiet.from.clock(), quiet.until.clock())).unwrap_or_default()
        }
        _ => {
            let (hours, _): (Vec<Window>, _) = part.setting().group_hours();
            presence::written(&hours, finding.day, store.lang.pick("、", ", "))
        }
    };
    Names {
        item: name(finding.item),
        start: item(finding.item).and_then(|item| item.when).map(|when| when.start),
        other: name(finding.other),
        mended: name(finding.fix.and_then(mended)),
        part: finding.part.map(|at| part_name(store, &target, at).to_string()).unwrap_or_default(),
        column: column
            .and_then(|at| calendar.columns.get(at))
            .map(|column| column.name.as_str().to_owned())
            .unwrap_or_default(),
        hours,
    }
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
