//! A table that is pasted as a whole, and what of it could not be read.

use yew::prelude::*;

use crate::components::button::Button;
use crate::components::text_area::TextArea;
use crate::domain::calendar::day::Day;
use crate::domain::monitor::Metric;
use crate::editing::action::{Action, Label};
use crate::editing::monitor::MonitorEdit as E;
use crate::exchange::sections;
use crate::i18n::text::monitor::Watch as Text;
use crate::pages::monitor::watched::WatchProps;
use crate::state::store::{Store, use_store};
use crate::views::monitor::paste::{Corner, Pasted, Refused, read};

/// Most cells that are named.
const MAX_NAMED: usize = 6;

/// Takes what was read, as one step.
pub fn take(store: &Store, part: &WatchProps, pasted: Pasted) {
    let n = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let (days, cells, refused) = (n(pasted.days.len()), n(pasted.n_taken), n(pasted.refused.len()));
    if cells == 0 {
        store.say(Text::TakenNone);
        return;
    }
    let words = if refused == 0 { Text::Taken { days, cells } } else { Text::TakenSome { days, cells, refused } };
    let edit = Action::Edit(part.plan.id.clone(), sections::edit(E::Take(pasted.days)));
    store.carry_out(Label::DailyFigures, vec![edit], Some(store.t(words).to_string()));
}

/// The cells that could not be read.
pub fn refusals(store: &Store, refused: &[Refused]) -> Html {
    if refused.is_empty() {
        return Html::default();
    }
    let n = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let cell = |it: &Refused| {
        store.t(Text::RefusedCell { row: n(it.row), column: n(it.column), text: it.text.clone() }).to_string()
    };
    html! {
        <div class="daily__refused" role="status">
            <p>{ store.t(Text::NotTaken) }</p>
            <ul>
                { for refused.iter().take(MAX_NAMED).map(|it| html! { <li>{ cell(it) }</li> }) }
                if refused.len() > MAX_NAMED {
                    <li>{ store.t(Text::RefusedMore { n: n(refused.len() - MAX_NAMED) }) }</li>
                }
            </ul>
        </div>
    }
}

/// Props of [`PasteBox`].
#[derive(PartialEq, Properties)]
pub struct PasteProps {
    /// The day.
    pub today: Day,
    /// Where rows without a date begin.
    pub first: Day,
    /// Something was read.
    pub on_taken: Callback<Pasted>,
}

/// A field for a whole table: for phones, and for whoever would not paste into a cell.
#[component]
pub fn PasteBox(props: &PasteProps) -> Html {
    let store = use_store();
    let text = use_state_eq(String::new);
    let on_input = {
        let text = text.setter();
        Callback::from(move |typed: String| text.set(typed))
    };
    let on_take = {
        let (text, on_taken) = (text.clone(), props.on_taken.clone());
        let (day, today) = (props.first, props.today);
        Callback::from(move |_: MouseEvent| {
            on_taken.emit(read(&text, Corner { day, metric: Metric::Members }, today));
            text.set(String::new());
        })
    };
    html! {
        <details class="daily__paste">
            <summary>{ store.t(Text::PasteHere) }</summary>
            <TextArea name="monitor.paste" label={store.t(Text::PasteHere)} value={(*text).clone()} {on_input} rows={4}
                hint={html! { { store.t(Text::PasteHint) } }} />
            <Button label={store.t(Text::PasteTake)} small={true} onclick={on_take} disabled={text.trim().is_empty()}
                data_action={Some(AttrValue::Static("take-paste"))} />
        </details>
    }
}
