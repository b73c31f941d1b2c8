//! Above the calendar: where it stands in time, how it is looked at, what is taken along, and the legend.

use yew::prelude::*;

use super::desk::PartProps;
use super::screen::{Act, View};
use super::{export, item};
use crate::components::button::{Button, IconButton};
use crate::components::icon::IconName;
use crate::components::segmented::Segmented;
use crate::domain::calendar::kind::Kind;
use crate::domain::code::Code;
use crate::i18n::text::calendar::{Calendar as Text, labels};
use crate::i18n::text::items;
use crate::pages::fields::on_code;
use crate::state::store::Store;

/// The line above the calendar.
pub fn toolbar(store: &Store, part: &PartProps) -> Html {
    let screen = &part.screen;
    let on_select = on_code(part.on_act.reform(Act::View));
    let page = |n| part.on_press(Act::Page(n));
    html! {
        <>
            <div class="calendar__bar">
                <div class="calendar__go">
                    <IconButton icon={IconName::CHEVRON_LEFT} label={store.t(Text::Previous)} onclick={page(-1)} />
                    <Button label={store.t(Text::Today)} small={true} onclick={part.on_press(Act::Go(part.today))} />
                    <IconButton icon={IconName::CHEVRON_RIGHT} label={store.t(Text::Next)} onclick={page(1)} />
                </div>
                <h2 class="calendar__period">{ labels::month_of(store.lang, screen.at) }</h2>
                <div class="calendar__views">
                    <Segmented name="calendar.view" label={store.t(Text::View)} options={views(store)}
                        value={screen.view.code()} {on_select} small={true} />
                    { export::menu(store, &part.plan) }
                </div>
            </div>
            { legend(store) }
        </>
    }
}

/// Code and name of each view.
fn views(store: &Store) -> Vec<(AttrValue, AttrValue)> {
    let name = |view| match view {
        View::Month => Text::ViewMonth,
        View::Week => Text::ViewWeek,
        View::Day => Text::ViewDay,
        View::List => Text::ViewList,
    };
    View::ALL.iter().map(|&view| (view.code().into(), store.t(name(view)))).collect()
}

fn legend(store: &Store) -> Html {
    html! {
        <ul class="calendar__legend" aria-label={store.t(Text::Legend)}>
            { for Kind::ALL.iter().map(|&kind| html! {
                <li>{ item::mark(kind) }<span>{ store.t(items::kind(kind)) }</span></li>
            }) }
        </ul>
    }
}
