//! Posts of the calendar beside what was measured: the mix as sent, the best windows.

use qunce::domain::calendar::Calendar;
use qunce::domain::calendar::item::{At, Item, ItemId, Status, When};
use qunce::domain::calendar::kind::Kind as Content;
use qunce::domain::calendar::mix::Target;
use qunce::domain::group_type::GroupType;
use qunce::domain::hours::MinuteOfDay;
use qunce::domain::positioning::advice::MixModel;
use qunce::templates;
use qunce::views::measured::{MixRow, SentMix, posts_in, sent_days, sent_mix, windows};

use crate::support::{MONDAY, members};

/// A calendar with an item of each of these: the day from the Monday on, the hour, the kind, how far it is.
fn calendar_of(items: &[(i32, u16, Content, Status)]) -> Calendar {
    let mut calendar = templates::blank_calendar();
    for (n, (day, hour, kind, status)) in (0_u64..).zip(items) {
        let when = When { at: At::Day(MONDAY.plus(*day).unwrap()), start: MinuteOfDay::at(*hour, 30) };
        let item = Item { kind: *kind, status: *status, when: Some(when), ..templates::blank_item() };
        calendar.items.insert(ItemId::from_chance(n), item.into());
    }
    calendar
}

#[test]
fn the_mix_as_sent_is_told_by_what_items_are_about_beside_the_planned() {
    use Content::{Benefit, Experience, Fun, Interactive, News};
    use Status::{Idea, Ready, Sent, Skipped};
    let calendar = calendar_of(&[
        (0, 9, News, Sent),
        (1, 9, Experience, Sent),
        (2, 9, Interactive, Sent),
        (3, 9, Interactive, Ready),
        (4, 9, Interactive, Skipped),
        (5, 9, Fun, Ready),
        (6, 9, Fun, Idea),
        (6, 9, Benefit, Sent),
        (7, 9, News, Sent),
    ]);
    let target = Target::of_model(MixModel::ThreeFiveTwo, GroupType::Knowledge);
    let week = MONDAY..=MONDAY.plus(6).unwrap();
    let mix = sent_mix(&calendar, &target, week.clone());
    let rows: Vec<_> = mix.rows.iter().map(|row| (row.part, row.planned, row.sent)).collect();
    // Practical, interactive, fun; a benefit is none of S0's three, and an idea is not planned.
    assert_eq!(rows, [(Some(0), 2, 2), (Some(1), 3, 1), (Some(2), 1, 0), (None, 1, 1)]);
    assert_eq!((mix.planned, mix.sent), (6, 3));
    let shares = |share: fn(&SentMix, &MixRow) -> Option<f64>| -> Vec<_> {
        mix.rows.iter().map(|row| share(&mix, row).map(|share| (share * 1000.0).round())).collect()
    };
    assert_eq!(shares(SentMix::planned_share), [Some(333.0), Some(500.0), Some(167.0), None]);
    assert_eq!(shares(SentMix::sent_share), [Some(667.0), Some(333.0), Some(0.0), None]);
    // Nothing planned has no shares, and no row beside the mix's own.
    let none = sent_mix(&templates::blank_calendar(), &target, week);
    assert_eq!((none.rows.len(), none.sent_share(&none.rows[0])), (3, None));
    // The weeks are whole ones, those of the log, and not more than are shown.
    let group = members();
    assert_eq!(sent_days(&group, 8), Some(MONDAY..=MONDAY.plus(34).unwrap()));
    assert_eq!(sent_days(&group, 2), Some(MONDAY.plus(21).unwrap()..=MONDAY.plus(34).unwrap()));
}

#[test]
fn the_calendar_s_posts_are_set_against_the_best_windows() {
    use Content::News;
    use Status::{Draft, Idea, Ready, Skipped};
    let mut hours = [[0; 24]; 7];
    (hours[2][12], hours[5][20], hours[6][21]) = (9, 30, 20);
    let best = windows(&hours, 2);
    assert_eq!(best.iter().map(|window| window.from).collect::<Vec<_>>(), [20, 11]);
    let calendar = calendar_of(&[
        (0, 19, News, Ready),
        (1, 20, News, Ready),
        (2, 21, News, Draft),
        (3, 22, News, Ready),
        (4, 12, News, Ready),
        (5, 20, News, Idea),
        (6, 20, News, Skipped),
        (28, 20, News, Ready),
    ]);
    let four_weeks = MONDAY..=MONDAY.plus(27).unwrap();
    assert_eq!(posts_in(&calendar, four_weeks.clone(), &best), (3, 5));
    assert_eq!(posts_in(&calendar, four_weeks.clone(), &[]), (0, 5));
    assert_eq!(posts_in(&templates::blank_calendar(), four_weeks, &best), (0, 0));
}
