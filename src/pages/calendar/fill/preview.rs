//! What filling would change: counted, with what should be known about it, and one by one.

use std::rc::Rc;

use yew::prelude::*;

use super::Outlook;
use crate::components::button::Button;
use crate::components::figure::figure;
use crate::components::icon::{IconName, sized_icon};
use crate::domain::calendar::Calendar;
use crate::domain::calendar::draft::Flag;
use crate::domain::code::Code as _;
use crate::i18n::text::calendar::filling::{self, Filling};
use crate::i18n::text::calendar::labels;
use crate::pages::calendar::item;
use crate::pages::said::said;
use crate::playbook::Citation;
use crate::state::store::{Store, use_store};
use crate::views::calendar::filling::{Change, Kept, changes, flags, kept};

/// Changes that are shown at first.
const SHOWN: usize = 8;
/// Changes that each press shows beside these.
const MORE: usize = 100;

/// Properties of [`Preview`].
#[derive(PartialEq, Properties)]
pub struct PreviewProps {
    /// The calendar as it is.
    pub calendar: Rc<Calendar>,
    /// What would change.
    pub outlook: Rc<Outlook>,
}

/// What would change.
#[component]
pub fn Preview(props: &PreviewProps) -> Html {
    let store = use_store();
    let n_shown = use_state_eq(|| SHOWN);
    let refill = &props.outlook.refill;
    let n = |list: usize| u32::try_from(list).unwrap_or(u32::MAX);
    let count = |kpi: &'static str, label: Filling, list: usize| {
        let text = store.t(Filling::N { n: n(list) });
        html! {
            <div class="calendar-fill__count">
                <dt>{ store.t(label) }</dt>
                <dd>{ figure(kpi, list.to_string(), text) }</dd>
            </div>
        }
    };
    let is_bare = refill.added.is_empty() && refill.unchanged.is_empty() && refill.removed.is_empty();
    let changes = changes(&props.calendar, refill);
    let n_left = changes.len().saturating_sub(*n_shown);
    let on_more = {
        let n_shown = n_shown.clone();
        Callback::from(move |_: MouseEvent| n_shown.set(*n_shown + MORE))
    };
    html! {
        <section class="calendar-fill__preview" aria-label={store.t(Filling::Preview)}>
            <h3 class="calendar-setup__title">{ store.t(Filling::Preview) }</h3>
            <dl class="calendar-fill__counts">
                { count("calendar.fill.added", Filling::Added, refill.added.len()) }
                { count("calendar.fill.removed", Filling::Removed, refill.removed.len()) }
                { count("calendar.fill.unchanged", Filling::Unchanged, refill.unchanged.len()) }
                { count("calendar.fill.kept", Filling::Kept, refill.kept.len()) }
            </dl>
            { why_kept(&store, kept(&props.calendar, &refill.kept)) }
            if refill.is_empty() {
                <p class="calendar-fill__nothing">
                    { sized_icon(IconName::OK, 16) }
                    { store.t(if is_bare { Filling::NothingToFill } else { Filling::NothingChanges }) }
                </p>
            }
            { to_know(&store, &flags(&refill.added)) }
            if !changes.is_empty() {
                <h4 class="calendar-fill__head">{ store.t(Filling::Changes) }</h4>
                <ol class="calendar-fill__changes">
                    { for changes.iter().take(*n_shown).map(|change| row(&store, change)) }
                </ol>
            }
            if n_left > 0 {
                <Button label={store.t(Filling::ShowMore { n: n(n_left.min(MORE)) })} small={true} onclick={on_more}
                    data_action={Some(AttrValue::Static("more-changes"))} />
            }
        </section>
    }
}

fn why_kept(store: &Store, kept: Kept) -> Html {
    let reasons = [
        (kept.n_own, Filling::WhyOwn { n: kept.n_own }),
        (kept.n_locked, Filling::WhyLocked { n: kept.n_locked }),
        (kept.n_sent, Filling::WhySent { n: kept.n_sent }),
        (kept.n_skipped, Filling::WhySkipped { n: kept.n_skipped }),
    ];
    let reasons: Vec<AttrValue> = reasons.into_iter().filter(|(n, _)| *n > 0).map(|(_, text)| store.t(text)).collect();
    if reasons.is_empty() {
        return Html::default();
    }
    let why = reasons.join(store.lang.pick("，", ", "));
    html! { <p class="calendar-setup__note">{ store.t(Filling::KeptBecause { why }) }</p> }
}

fn to_know(store: &Store, flags: &[(Flag, u32, Citation)]) -> Html {
    if flags.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <h4 class="calendar-fill__head">{ store.t(Filling::Flags) }</h4>
            <ul class="calendar-fill__flags">
                { for flags.iter().map(|&(flag, n, citation)| html! {
                    <li data-flag={flag.code()}>
                        { sized_icon(if flag == Flag::GroupHours { IconName::INFO } else { IconName::WARN }, 14) }
                        { said(&store.t(filling::flag(flag, n)), &[citation]) }
                    </li>
                }) }
            </ul>
        </>
    }
}

fn row(store: &Store, change: &Change<'_>) -> Html {
    let (class, sign, word, kind, title) = match change {
        Change::Added(draft) => {
            let title = filling::title(draft, store.lang).as_str().to_owned();
            ("calendar-fill__change", "+", Filling::Added, draft.kind, AttrValue::from(title))
        }
        Change::Removed(item) => (
            "calendar-fill__change calendar-fill__change--gone",
            "−",
            Filling::Removed,
            item.kind,
            item::title(store, item),
        ),
    };
    let (day, time) = match change.when() {
        Some((day, start)) => (labels::day_of(store.lang, day).into(), start.clock()),
        None => (store.t(Filling::NoDate), String::new()),
    };
    html! {
        <li {class}>
            <span class="calendar-fill__sign" aria-hidden="true">{ sign }</span>
            <span class="visually-hidden">{ store.t(word) }</span>
            <span class="calendar-fill__day">{ day }</span>
            <span class="calendar-fill__time">{ time }</span>
            { item::mark(kind) }
            <span class="calendar-fill__title">{ title }</span>
        </li>
    }
}
