//! The schedule: the opening day, the stages as bars over days, and the way onto the calendar.

use yew::prelude::*;

use super::{PartProps, acts, picture};
use crate::components::button::{Button, ButtonKind};
use crate::components::callout::{Callout, Severity, callout};
use crate::components::panel::{Panel, full_panel};
use crate::components::read_field::ReadField;
use crate::components::segmented::Segmented;
use crate::components::text_link::text_link;
use crate::domain::calendar::day::Day;
use crate::editing::calendar::CalendarEdit;
use crate::exchange::sections;
use crate::i18n::text::calendar::labels::day_of;
use crate::i18n::text::launch::Launch as Text;
use crate::pages::cite::Cite;
use crate::playbook::claims::LAUNCH_STAGES_FACT;
use crate::playbook::{Citation, OwnRule};
use crate::state::route::{Planner, Route};
use crate::state::store::{Store, use_store};

/// The panel.
#[component]
pub fn Schedule(props: &PartProps) -> Html {
    let store = use_store();
    let is_table = use_state_eq(|| false);
    let on_select = {
        let is_table = is_table.setter();
        Callback::from(move |code: AttrValue| is_table.set(code == "table"))
    };
    let options = vec![("picture".into(), store.t(Text::AsPicture)), ("table".into(), store.t(Text::AsTable))];
    let value = if *is_table { "table" } else { "picture" };
    full_panel(Panel {
        title: store.t(Text::Schedule),
        remark: store.t(Text::ScheduleRemark),
        chip: html! {
            <>
                <Cite citation={Citation::Claim(LAUNCH_STAGES_FACT)} />
                <Cite citation={Citation::Ours(OwnRule::LaunchDays)} />
            </>
        },
        actions: html! {
            <Segmented name="launch.view" label={store.t(Text::View)} {options} {value} {on_select} small={true} />
        },
        class: Some("launch__schedule"),
        body: html! {
            <>
                if props.opens_on().is_none() {
                    { callout(Callout::new(Severity::Note, store.t(Text::OpeningAskTitle),
                        html! { { store.t(Text::OpeningAskText) } })) }
                }
                <div class="launch__when">
                    { opening_field(&store, props) }
                    { on_calendar(&store, props) }
                </div>
                if *is_table {
                    { picture::twin(&store, props) }
                } else {
                    { picture::picture(&store, props) }
                    { picture::legend(&store, props) }
                }
            </>
        },
    })
}

/// When the group opens: the calendar's own day.
fn opening_field(store: &Store, part: &PartProps) -> Html {
    let opens_on = part.opens_on();
    let (lang, set) = (store.lang, store.on_edit(&part.plan.id, |day| sections::edit(CalendarEdit::SetOpening(day))));
    let take = Callback::from(move |text: String| {
        let day = Day::parse(text.trim());
        if day.is_none() && !text.trim().is_empty() {
            return Err(lang.t(Text::NoSuchDay).into_owned().into());
        }
        set.emit(day);
        Ok(())
    });
    let hint = match opens_on {
        Some(day) => AttrValue::from(day_of(lang, day)),
        None => store.t(Text::OpeningHint),
    };
    let all_days = Some((Day::FIRST.iso().into(), Day::LAST.iso().into()));
    html! {
        <ReadField name="calendar.opens_on" label={store.t(Text::Opening)} days={all_days} {take}
            text={opens_on.map(Day::iso).unwrap_or_default()} hint={html! { { hint } }} />
    }
}

/// How the calendar stands to the list, and what brings them together.
fn on_calendar(store: &Store, part: &PartProps) -> Html {
    let found = part.view.on_calendar(&part.calendar);
    let n_open = found.n_absent + found.n_behind;
    let is_there = found.n_there > 0;
    let state = if is_there { Text::OnCalendar { n: found.n_there } } else { Text::OffCalendar };
    let mut notes = vec![store.t(state)];
    if is_there && found.n_absent > 0 {
        notes.push(store.t(Text::NotThere { n: found.n_absent }));
    }
    if found.n_behind > 0 {
        notes.push(store.t(Text::Behind { n: found.n_behind }));
    }
    let has_day = part.opens_on().is_some();
    let put = if is_there { Text::Update { n: n_open } } else { Text::Put { n: n_open } };
    let (onto, off) = (acts::onto_calendar(store, part), acts::off_calendar(store, part));
    html! {
        <div class="launch__calendar">
            <p class="launch__state" data-there={found.n_there.to_string()} data-behind={found.n_behind.to_string()}>
                { notes.join(store.lang.pick("，", ", ")) }
                { " " }
                { text_link(Route::plan(&part.plan.id, Planner::Calendar).href(), store.t(Text::ToCalendar)) }
            </p>
            <div class="row">
                if n_open > 0 {
                    <Button label={store.t(put)} kind={ButtonKind::Primary} disabled={!has_day} onclick={onto}
                        title={(!has_day).then(|| store.t(Text::PutNeedsDay))} data_action={Some(AttrValue::from("onto-calendar"))} />
                }
                if is_there {
                    <Button label={store.t(Text::TakeOff)} onclick={off} data_action={Some(AttrValue::from("off-calendar"))} />
                }
            </div>
            <p class="launch__note">
                { store.t(if has_day { Text::FollowsOpening } else { Text::PutNeedsDay }) }
            </p>
        </div>
    }
}
