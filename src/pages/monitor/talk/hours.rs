//! When the group talks: hour by weekday, the best windows, and the calendar's posts beside them.

use yew::prelude::*;

use super::TalkProps;
use crate::components::panel::{Panel, full_panel};
use crate::domain::calendar::day::Weekday;
use crate::i18n::figures::{grouped, percent};
use crate::i18n::text::calendar::labels;
use crate::i18n::text::measured::Measured as Text;
use crate::pages::said::chips;
use crate::playbook::{Citation, OwnRule};
use crate::state::store::Store;
use crate::views::measured::{Group, Window, posts_in, windows};

/// Windows that are named.
const BEST: usize = 3;
/// How far the calendar is looked at. Unit: days.
const AHEAD: i32 = 27;

/// The panel.
pub fn panel(store: &Store, part: &TalkProps, group: &Group) -> Html {
    let hours = &group.outcome.hours;
    let best = windows(hours, BEST);
    full_panel(Panel {
        title: store.t(Text::HoursTitle),
        remark: store.t(Text::HoursRemark),
        body: html! {
            <>
                { heat(store, hours, &best) }
                <div class="measured__best">
                    <p>
                        <b>{ store.t(Text::Best) }</b>
                        { chips(&[Citation::Ours(OwnRule::BestWindows)]) }
                    </p>
                    <ol>
                        { for best.iter().enumerate().map(|(at, window)| html! {
                            <li data-kpi={format!("monitor.talk.window.{at}")} data-value={window.from.to_string()}>
                                { store.t(Text::WindowIs {
                                    from: hour(window.from), to: hour(window.from + 2), share: percent(window.share),
                                }) }
                            </li>
                        }) }
                    </ol>
                    <p class="quiet">{ store.t(Text::BestHint) }</p>
                    <p>{ posts(store, part, &best) }</p>
                </div>
            </>
        },
        ..Panel::default()
    })
}

fn hour(hour: usize) -> u32 {
    u32::try_from(hour).unwrap_or(0)
}

/// Hour by weekday: the more was said, the darker; each cell has its number for those who do not see it.
fn heat(store: &Store, hours: &[[u32; 24]; 7], best: &[Window]) -> Html {
    let most = hours.iter().flatten().copied().max().unwrap_or(0).max(1);
    let is_best = |hour: usize| best.iter().any(|window| window.holds(hour));
    html! {
        <div class="measured__heat" role="region" aria-label={store.t(Text::HoursTitle)} tabindex="0">
            <table>
                <thead>
                    <tr>
                        <td></td>
                        { for (0..24).map(|at| html! {
                            <th scope="col" class={classes!(is_best(at).then_some("is-best"))}>{ at }</th>
                        }) }
                    </tr>
                </thead>
                <tbody>
                    { for hours.iter().enumerate().map(|(weekday, of_day)| {
                        let day = store.t(labels::weekday(Weekday::at(weekday)));
                        html! {
                            <tr>
                                <th scope="row">{ day.clone() }</th>
                                { for of_day.iter().enumerate().map(|(at, n)| {
                                    let title = Text::HourCell { day: day.to_string(), hour: hour(at), n: grouped(f64::from(*n), 0) };
                                    // Few and none are told apart: the least shade is a tenth.
                                    let heat = if *n == 0 { 0.0 } else { 0.1 + 0.9 * f64::from(*n) / f64::from(most) };
                                    html! {
                                        <td data-heat={format!("{:.0}", heat * 10.0)} title={store.t(title)} data-value={n.to_string()}>
                                            <span class="measured__n">{ n }</span>
                                        </td>
                                    }
                                }) }
                            </tr>
                        }
                    }) }
                </tbody>
            </table>
            <p class="measured__legend" aria-hidden="true">
                { "0" }
                { for [0, 1, 4, 7, 10].map(|n: u32| html! { <span class="measured__key" data-heat={n.to_string()} /> }) }
                { store.t(Text::HoursMost { n: grouped(f64::from(most), 0) }) }
            </p>
        </div>
    }
}

/// How many of the calendar's posts are in the best windows.
fn posts(store: &Store, part: &TalkProps, best: &[Window]) -> Html {
    let until = part.today.plus(AHEAD).unwrap_or(part.today);
    let (n_in, all) = posts_in(&part.calendar, part.today..=until, best);
    if all == 0 {
        return html! { store.t(Text::NoPosts) };
    }
    let words = Text::PostsIn { n: n_in, all };
    html! { <output data-kpi="monitor.talk.posts_in" data-value={n_in.to_string()}>{ store.t(words) }</output> }
}
