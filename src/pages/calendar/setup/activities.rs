//! How often activities come, in the words of their sources (C7).

use yew::prelude::*;

use super::{chips, on};
use crate::components::checkbox::Checkbox;
use crate::components::radio_list::{RadioList, RadioOption};
use crate::domain::calendar::{Activities, Benefits};
use crate::domain::code::Code as _;
use crate::editing::calendar::CalendarEdit;
use crate::i18n::text::calendar::setup::{self, Setup};
use crate::pages::calendar::desk::PartProps;
use crate::pages::fields::on_code;
use crate::pages::said::said;
use crate::playbook::claims::{
    FESTIVAL_FACT, HOT_DAYS_FACT, PULSE_FACT, S1_BENEFITS_FACT, S4_BENEFITS_FACT, S4_CONTEST_FACT, S4_MEETUP_FACT,
};
use crate::playbook::{Citation, OwnRule};
use crate::state::store::Store;

/// Contests, meet-ups, peaks, and the two frequencies of benefits side by side.
pub fn activity_fields(store: &Store, part: &PartProps) -> Html {
    let now = part.calendar.activities;
    let set = on(store, part, CalendarEdit::SetActivities);
    let change = |to: fn(Activities, bool) -> Activities| set.reform(move |is_on| to(now, is_on));
    let check = |name: &'static str, label: Setup, is_on: bool, to, citations: &[Citation]| {
        html! {
            <div class="calendar-setup__check">
                <Checkbox {name} label={store.t(label)} checked={is_on} on_change={change(to)} />
                { chips(citations) }
            </div>
        }
    };
    let option = |&benefits: &Benefits| RadioOption {
        code: benefits.code().into(),
        label: store.t(setup::benefits(benefits)),
        remark: if benefits == Benefits::None { store.t(Setup::Default) } else { AttrValue::default() },
        chip: match benefits {
            Benefits::None => Html::default(),
            Benefits::Monthly => chips(&[Citation::Claim(S1_BENEFITS_FACT)]),
            Benefits::Weekly => chips(&[Citation::Claim(S4_BENEFITS_FACT)]),
        },
    };
    let peaks = [Citation::Claim(PULSE_FACT), Citation::Claim(FESTIVAL_FACT), Citation::Claim(HOT_DAYS_FACT)];
    html! {
        <div class="calendar-setup__group" role="group" aria-label={store.t(Setup::Activities)}>
            <h3 class="calendar-setup__title">
                { store.t(Setup::Activities) }{ " " }{ chips(&[Citation::Ours(OwnRule::ActivityDays)]) }
            </h3>
            { check("calendar.activities.contests", Setup::Contests, now.has_contests,
                |now, has_contests| Activities { has_contests, ..now }, &[Citation::Claim(S4_CONTEST_FACT)]) }
            { check("calendar.activities.meetups", Setup::Meetups, now.has_meetups,
                |now, has_meetups| Activities { has_meetups, ..now }, &[Citation::Claim(S4_MEETUP_FACT)]) }
            { check("calendar.activities.peaks", Setup::Peaks, now.has_peaks,
                |now, has_peaks| Activities { has_peaks, ..now }, &peaks) }
            <p class="calendar-setup__note">
                { said(&store.t(Setup::PeaksHint), &[Citation::Ours(OwnRule::PeakDays)]) }
            </p>
            <RadioList name="calendar.activities.benefits" label={store.t(Setup::Benefits)}
                options={Benefits::ALL.iter().map(option).collect::<Vec<_>>()} value={now.benefits.code()}
                on_select={on_code(set.reform(move |benefits| Activities { benefits, ..now }))} />
            <p class="calendar-setup__note">{ store.t(Setup::BenefitsHint) }</p>
        </div>
    }
}
