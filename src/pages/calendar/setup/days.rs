//! Which days are used and shown: weekends and holidays, the opening, the layers beside the dates.

use yew::prelude::*;

use super::{chips, on};
use crate::components::checkbox::Checkbox;
use crate::components::radio_list::{RadioList, RadioOption};
use crate::components::read_field::ReadField;
use crate::domain::calendar::setting::Setting;
use crate::domain::calendar::{Calendar, DayLayer};
use crate::domain::code::Code as _;
use crate::editing::calendar::CalendarEdit;
use crate::i18n::text::calendar::labels;
use crate::i18n::text::calendar::setup::{self, Setup};
use crate::pages::calendar::desk::PartProps;
use crate::pages::calendar::typed;
use crate::playbook::claims::WEEKEND_FACT;
use crate::playbook::{Citation, OwnRule};
use crate::state::store::Store;

/// Whether weekends and holidays are used: as the kind of group suggests, or by one's own word.
pub fn weekend_field(store: &Store, part: &PartProps) -> Html {
    let calendar = &part.calendar;
    let by_type = {
        let open = Calendar { weekends: None, ..(**calendar).clone() };
        Setting { calendar: &open, ..part.setting() }.weekends()
    };
    let how = if by_type.are_used() { Setup::WeekendsUsed } else { Setup::WeekendsAvoided };
    let option = |code: &'static str, label: AttrValue, remark: AttrValue, chip: Html| RadioOption {
        code: code.into(),
        label,
        remark,
        chip,
    };
    let options = vec![
        option(
            "type",
            store.t(Setup::WeekendsByType { how: store.t(how).to_string() }),
            store.t(Setup::Default),
            chips(&[Citation::Claim(WEEKEND_FACT)]),
        ),
        option(
            "avoid",
            store.t(Setup::WeekendsAvoid),
            AttrValue::default(),
            chips(&[Citation::Ours(OwnRule::RestDays)]),
        ),
        option("use", store.t(Setup::WeekendsUse), AttrValue::default(), Html::default()),
    ];
    let value = match calendar.weekends {
        None => "type",
        Some(false) => "avoid",
        Some(true) => "use",
    };
    let on_select = on(store, part, |code: AttrValue| {
        CalendarEdit::SetWeekends(match &*code {
            "avoid" => Some(false),
            "use" => Some(true),
            _ => None,
        })
    });
    html! {
        <div class="calendar-setup__group">
            <RadioList name="calendar.weekends" label={store.t(Setup::Weekends)} {options} {value} {on_select} />
            <p class="calendar-setup__note">{ store.t(Setup::WeekendsHint) }</p>
        </div>
    }
}

/// When the group opens.
pub fn opening_field(store: &Store, part: &PartProps) -> Html {
    let opens_on = part.calendar.opens_on;
    let set = on(store, part, CalendarEdit::SetOpening);
    let take = typed::day(store.lang, move |day| {
        set.emit(day);
        Ok(())
    });
    let hint = match opens_on {
        Some(day) => labels::day_of(store.lang, day).into(),
        None => store.t(Setup::OpeningHint),
    };
    html! {
        <div class="calendar-setup__group">
            <ReadField name="calendar.opens_on" label={store.t(Setup::Opening)}
                text={opens_on.map(|day| day.iso()).unwrap_or_default()} hint={html! { { hint } }}
                days={typed::all_days()} {take} />
        </div>
    }
}

/// The layers of days that are shown beside the dates.
pub fn layer_fields(store: &Store, part: &PartProps) -> Html {
    let hidden = &part.calendar.hidden;
    let field = |&layer: &DayLayer| {
        let on_change = {
            let hidden = hidden.clone();
            on(store, part, move |is_shown: bool| {
                let others = hidden.iter().copied().filter(|&other| other != layer);
                let hidden = others.chain((!is_shown).then_some(layer));
                // In the order of the list, whatever was switched when.
                let hidden: Vec<DayLayer> = hidden.collect();
                CalendarEdit::SetHidden(DayLayer::ALL.iter().copied().filter(|one| hidden.contains(one)).collect())
            })
        };
        html! {
            <Checkbox key={layer.code()} name="calendar.layers" value={layer.code()} label={store.t(setup::layer(layer))}
                checked={!hidden.contains(&layer)} {on_change} />
        }
    };
    html! {
        <div class="calendar-setup__group" role="group" aria-label={store.t(Setup::Layers)}>
            <h3 class="calendar-setup__title">{ store.t(Setup::Layers) }</h3>
            <div class="calendar-setup__layers">{ for DayLayer::ALL.iter().map(field) }</div>
        </div>
    }
}
