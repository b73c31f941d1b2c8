//! How much is said a day, and when nothing is.

use yew::prelude::*;

use super::{chips, on};
use crate::components::checkbox::{CheckLook, Checkbox};
use crate::components::field::FieldGroup;
use crate::components::radio_list::{RadioList, RadioOption};
use crate::components::read_field::ReadField;
use crate::domain::calendar::Style;
use crate::domain::code::Code as _;
use crate::domain::hours::{MinuteOfDay, Quiet};
use crate::editing::calendar::CalendarEdit;
use crate::i18n::text::calendar::editing::Editing;
use crate::i18n::text::calendar::setup::{self, Setup};
use crate::pages::calendar::desk::PartProps;
use crate::pages::calendar::typed;
use crate::pages::fields::on_code;
use crate::playbook::Citation;
use crate::playbook::claims::{ACTIVITY_FACT, OVERLOAD_FACT};
use crate::state::store::Store;
use crate::templates;

/// Quiet or talkative: S0's ceiling or S4's floor, never both (C10).
pub fn style_field(store: &Store, part: &PartProps) -> Html {
    let standard = templates::blank_calendar().style;
    let option = |&style: &Style| {
        let (name, line) = setup::style(style);
        let line = store.t(line);
        RadioOption {
            code: style.code().into(),
            label: store.t(name),
            remark: if style == standard { format!("{line} · {}", store.t(Setup::Default)).into() } else { line },
            chip: match style {
                Style::Quiet => chips(&[Citation::Claim(OVERLOAD_FACT)]),
                Style::Talkative => chips(&[Citation::Claim(ACTIVITY_FACT)]),
            },
        }
    };
    html! {
        <div class="calendar-setup__group">
            <RadioList name="calendar.style" label={store.t(Setup::Style)}
                options={Style::ALL.iter().map(option).collect::<Vec<_>>()} value={part.calendar.style.code()}
                on_select={on_code(on(store, part, CalendarEdit::SetStyle))} />
            <p class="calendar-setup__note">{ store.t(Setup::StyleHint) }</p>
        </div>
    }
}

/// Hours in which nothing is sent: on or off, from when until when.
pub fn quiet_fields(store: &Store, part: &PartProps) -> Html {
    let set = on(store, part, CalendarEdit::SetQuiet);
    let quiet = part.calendar.quiet;
    let on_switch = set.reform(|is_on: bool| if is_on { templates::blank_calendar().quiet } else { None });
    let end =
        |name: &'static str, label: Setup, quiet: Quiet, value: MinuteOfDay, to: fn(Quiet, MinuteOfDay) -> Quiet| {
            let set = set.clone();
            let take = typed::time(store.lang, move |clock| {
                set.emit(Some(to(quiet, clock.ok_or(Editing::NoSuchTime)?)));
                Ok(())
            });
            html! {
                <ReadField {name} label={store.t(label)} text={value.clock()} {take} />
            }
        };
    html! {
        <div class="calendar-setup__group">
            <FieldGroup label={store.t(Setup::Quiet)} hint={html! { { store.t(Setup::QuietHint) } }}>
                <Checkbox name="calendar.quiet" label={store.t(Setup::QuietOn)} checked={quiet.is_some()}
                    on_change={on_switch} look={CheckLook::Switch} />
                if let Some(quiet) = quiet {
                    <div class="calendar-setup__pair">
                        { end("calendar.quiet.from", Setup::QuietFrom, quiet, quiet.from, |quiet, from| Quiet { from, ..quiet }) }
                        { end("calendar.quiet.until", Setup::QuietUntil, quiet, quiet.until, |quiet, until| Quiet { until, ..quiet }) }
                    </div>
                }
            </FieldGroup>
        </div>
    }
}
