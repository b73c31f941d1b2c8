//! The figures of the whole group, and the way into the plan.

use std::rc::Rc;

use yew::prelude::*;

use super::TalkProps;
use super::rooms::Rooms;
use crate::components::button::{Button, ButtonKind};
use crate::components::dotted::dotted;
use crate::components::figure::figure;
use crate::components::key_values::{Lines, key_values};
use crate::components::panel::{Panel, full_panel};
use crate::editing::monitor::MonitorEdit;
use crate::exchange::sections;
use crate::i18n::figures::{decimal, grouped, percent, whole};
use crate::i18n::text::calendar::labels::dates_of;
use crate::i18n::text::measured::{self as labels, Measured as Text};
use crate::measuring::kind::Kind;
use crate::pages::said::said;
use crate::playbook::Citation;
use crate::state::store::Store;
use crate::views::measured::{Group, ROSTER_DAYS, Totals, daily, day_at, has_news, totals};

/// S4's bar: within three minutes.
const REPLY_FACT: &str = "S4-1-type-fun";

/// The panel.
pub fn panel(store: &Store, part: &TalkProps, group: &Rc<Group>) -> Html {
    let has_roster = group.outcome.roster.is_some() && group.days().is_some();
    let members = has_roster.then_some(Text::TakeMembers { days: ROSTER_DAYS.unsigned_abs() });
    full_panel(Panel {
        title: answer(store, group),
        remark: span(store, group),
        actions: take(store, part, group),
        body: html! {
            <>
                if group.outcome.messages > 0 {
                    { key_values(Lines::Between, rows(store, group)) }
                    if group.outcome.roster.is_none() {
                        <p class="quiet">{ store.t(Text::NoRoster) }</p>
                    }
                    { kinds(store, group) }
                }
                <Rooms plan={Rc::clone(&part.plan)} group={Rc::clone(group)} />
                if group.days().is_some() || !group.outcome.series.is_empty() {
                    <p class="quiet only-screen">
                        { dotted(std::iter::once(Text::TakeHint).chain(members).map(|text| html! { { store.t(text) } })) }
                    </p>
                }
            </>
        },
        class: Some("measured__figures"),
        ..Panel::default()
    })
}

fn answer(store: &Store, group: &Group) -> AttrValue {
    let outcome = &group.outcome;
    let spoke = outcome.members.iter().filter(|member| member.messages > 0).count();
    let count = |n: usize| grouped(n as f64, 0);
    let messages = grouped(outcome.messages as f64, 0);
    match outcome.roster {
        _ if outcome.messages == 0 && outcome.series.is_empty() && !outcome.rooms.is_empty() => {
            let most = outcome.rooms.iter().map(|room| room.size).max().unwrap_or(0);
            store.t(Text::OnlyRooms { n: count(outcome.rooms.len()), most: whole(most) })
        }
        Some(n) if outcome.messages == 0 && outcome.series.is_empty() => {
            store.t(Text::OnlyRoster { n: u32::try_from(n).unwrap_or(u32::MAX) })
        }
        _ if outcome.messages == 0 => {
            let n = outcome.series.values().filter(|figures| !figures.is_empty()).count();
            store.t(Text::OnlyDays { n: u32::try_from(n).unwrap_or(u32::MAX) })
        }
        Some(_) => {
            let never = outcome.members.len() - spoke;
            store.t(Text::Answer { members: count(outcome.members.len()), spoke: count(spoke), never: count(never) })
        }
        None => store.t(Text::AnswerNoRoster { spoke: count(spoke), messages }),
    }
}

fn span(store: &Store, group: &Group) -> AttrValue {
    let days = group.days().zip(u32::try_from(totals(group).days).ok());
    let span = days.and_then(|((first, last), days)| Some((day_at(first)?, day_at(last)?, days)));
    span.map_or_else(AttrValue::default, |(first, last, days)| {
        store.t(Text::Span { dates: dates_of(store.lang, first, last), days })
    })
}

fn rows(store: &Store, group: &Group) -> Vec<(AttrValue, Html)> {
    let outcome = &group.outcome;
    let Totals { speakers, per_member, daily_share, own_share, joins, exits, .. } = totals(group);
    let own = match own_share {
        None => html! { <span class="quiet">{ store.t(Text::OwnShareHint) }</span> },
        Some(own) => figure("monitor.talk.own_share", own.to_string(), percent(own)),
    };
    let messages = |n: String| store.t(Text::MessagesAre { n });
    let heads = |n: u32| store.t(Text::Heads { n });
    let moved = |kpi: &'static str, n: u32, hint: Text| {
        html! { <>{ figure(kpi, n.to_string(), heads(n)) }{ " " }<span class="quiet">{ store.t(hint) }</span></> }
    };
    let speakers = u32::try_from(speakers).unwrap_or(u32::MAX);
    vec![
        (
            store.t(Text::Messages),
            figure(
                "monitor.talk.messages",
                outcome.messages.to_string(),
                messages(grouped(outcome.messages as f64, 0)),
            ),
        ),
        (store.t(Text::Speakers), figure("monitor.talk.speakers", speakers.to_string(), heads(speakers))),
        (
            store.t(Text::PerMember),
            figure("monitor.talk.per_member", per_member.to_string(), messages(decimal(per_member, 2))),
        ),
        (store.t(Text::Daily), figure("monitor.talk.daily_share", daily_share.to_string(), percent(daily_share))),
        (store.t(Text::OwnShare), own),
        (store.t(Text::Reply), reply(store, group)),
        (store.t(Text::Joins), moved("monitor.talk.joins", joins, Text::JoinsHint)),
        (store.t(Text::Exits), moved("monitor.talk.exits", exits, Text::ExitsHint)),
    ]
}

/// How long half of the answered questions waited.
fn reply(store: &Store, group: &Group) -> Html {
    let replies = group.outcome.replies;
    let Some(median) = replies.median else { return html! { <span class="quiet">{ store.t(Text::None) }</span> } };
    let note = Text::ReplyNote { answered: whole(replies.answered), asked: whole(replies.asked) };
    let soon = Text::ReplySoon { n: whole(replies.within_three_minutes) };
    html! {
        <>
            { figure("monitor.talk.reply", median.to_string(), duration(store, median)) }
            { " " }
            <span class="quiet">
                { dotted([html! { { store.t(note) } }, said(&store.t(soon), &[Citation::Claim(REPLY_FACT)])]) }
            </span>
        </>
    }
}

/// Seconds, minutes or hours, whichever says it best.
fn duration(store: &Store, seconds: u32) -> AttrValue {
    match seconds {
        0..120 => store.t(Text::Seconds { n: seconds }),
        120..7200 => store.t(Text::Minutes { n: seconds / 60 }),
        _ => store.t(Text::Hours { n: decimal(f64::from(seconds) / 3600.0, 1) }),
    }
}

fn kinds(store: &Store, group: &Group) -> Html {
    let mut kinds: Vec<_> = group.outcome.kinds.iter().filter(|(kind, _)| *kind != Kind::System).collect();
    kinds.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    let all = group.outcome.messages.max(1) as f64;
    html! {
        <details class="measured__kinds">
            <summary>{ store.t(Text::Kinds) }</summary>
            <ul class="measured__bars">
                { for kinds.into_iter().map(|(kind, n)| {
                    let share = *n as f64 / all;
                    html! {
                        <li data-kind={crate::domain::code::Code::code(*kind)} data-value={n.to_string()}>
                            <span>{ store.t(labels::kind(*kind)) }</span>
                            <svg class="measured__bar" width="100%" height="8" aria-hidden="true">
                                <rect class="measured__fill" width={format!("{:.2}%", share * 100.0)} height="8" />
                            </svg>
                            <span>{ grouped(*n as f64, 0) }{ "　" }{ percent(share) }</span>
                        </li>
                    }
                }) }
            </ul>
        </details>
    }
}

/// The press that takes the days into the plan.
fn take(store: &Store, part: &TalkProps, group: &Group) -> Html {
    let days = daily(group);
    let n = u32::try_from(days.len()).unwrap_or(u32::MAX);
    let monitor = sections::monitor(&part.plan);
    if n == 0 {
        return Html::default();
    }
    if !has_news(&days, &monitor.days) {
        return html! { <span class="quiet" role="status">{ store.t(Text::NothingToTake) }</span> };
    }
    let (store_after, id) = (store.clone(), part.plan.id.clone());
    let onclick = Callback::from(move |_: MouseEvent| {
        let edit = sections::edit(MonitorEdit::Take(days.clone()));
        let toast = store_after.t(Text::Taken { n }).to_string();
        store_after.carry_out(edit.label(), vec![crate::editing::action::Action::Edit(id.clone(), edit)], Some(toast));
    });
    html! {
        <Button label={store.t(Text::Take { n })} kind={ButtonKind::Primary} small={true} {onclick}
            data_action={Some(AttrValue::Static("take-days"))} />
    }
}
