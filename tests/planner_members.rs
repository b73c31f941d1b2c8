//! The planner of members: every worked example, the layer of one member under each model, silence in steps, and the way
//! up.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/plans.rs"]
mod plans;

use std::collections::BTreeSet;
use std::rc::Rc;

use plans::{for_all, id, words};
use proptest::option;
use proptest::prelude::*;
use qunce::domain::calendar::day::Day;
use qunce::domain::calendar::item::{At, Item, When};
use qunce::domain::calendar::repeat::{End, Frequency, Repeat};
use qunce::domain::calendar::rule::each_day;
use qunce::domain::code::Code;
use qunce::domain::members::layer::{LayerModel, MemberLayer, RuleModel, ends};
use qunce::domain::members::place::{Member, Placing, Promotion, Why, is_active, is_nudged, places, promotion};
use qunce::domain::members::review;
use qunce::domain::members::silence::SilenceStep;
use qunce::domain::members::tag::TagKind;
use qunce::domain::members::{MAX_NAMES, Members, PathStep};
use qunce::domain::quantity::{Interval, SilentDays};
use qunce::domain::staffing::StructureModel;
use qunce::domain::staffing::team::People;
use qunce::domain::words::Words;
use qunce::editing::members::MembersEdit;
use qunce::editing::section::EditOf;
use qunce::i18n::Lang;
use qunce::i18n::text::members::rules::rule;
use qunce::i18n::text::members::wording;
use qunce::playbook::claims::S2_LAYERS;
use qunce::playbook::{Citation, OwnRule};
use qunce::templates::{blank, blank_calendar, blank_item, blank_members};

// ---- How many are expected in each layer -----------------------------------------------------------------------

fn check_targets(size: u32, model: LayerModel, expected: &[(u32, u32, u32)]) {
    let targets: Vec<(u32, u32, u32)> = model
        .layers(false)
        .into_iter()
        .filter_map(|layer| layer.target(size))
        .map(|target| (target.stated.min, target.stated.max, target.drawn))
        .collect();
    assert_eq!(targets, expected, "{size} by {model:?}");
}

#[test]
fn targets_are_those_of_each_source_at_this_size() {
    check_targets(450, LayerModel::Three, &[(90, 90, 90), (135, 135, 135), (225, 225, 225)]);
    check_targets(450, LayerModel::Four, &[(23, 45, 33), (90, 135, 110), (180, 225, 197), (90, 135, 110)]);
    check_targets(300, LayerModel::Three, &[(60, 60, 60), (90, 90, 90), (150, 150, 150)]);
    let drawn = |size| -> Vec<u32> {
        let layers = LayerModel::Four.layers(true).into_iter();
        layers.filter_map(|layer| layer.target(size)).map(|target| target.drawn).collect()
    };
    assert_eq!(drawn(300), [22, 73, 132, 73]);
    check_targets(450, LayerModel::Pyramid, &[(1, 1, 1), (3, 5, 5), (360, 360, 360)]);
    check_targets(450, LayerModel::Rhythm, &[]);
    check_targets(450, LayerModel::Rfm, &[]);
}

#[test]
fn a_core_of_s1_and_of_s2_are_not_averaged() {
    let core = |layer: MemberLayer| layer.target(450).map(|target| target.stated);
    assert_eq!(core(MemberLayer::S1Core), Some(People::exactly(90)));
    assert_eq!(core(MemberLayer::S2Core), Some(People { min: 23, max: 45 }));
}

#[test]
fn every_layer_has_its_model_and_its_rule() {
    for layer in MemberLayer::ALL.iter().copied() {
        assert!(layer.code().starts_with(layer.model().code()), "{layer:?}");
        assert!(!layer.rule_citations(true).is_empty(), "{layer:?} rests on nothing");
        assert_eq!(layer.pictured().is_some(), layer.target(450).is_some(), "{layer:?}");
    }
    for model in LayerModel::ALL.iter().copied() {
        let (first, last) = ends(model);
        assert_eq!((first.model(), last.model()), (model, model));
        assert_eq!(model.structure().is_some(), model.rules().is_none());
    }
    let facts: BTreeSet<&str> = TagKind::ALL.iter().map(|kind| kind.fact()).collect();
    assert_eq!(facts.len(), 4);
}

#[test]
fn the_model_is_that_of_the_picture_unless_one_of_rules_is_followed() {
    for structure in StructureModel::ALL.iter().copied() {
        assert_eq!(LayerModel::chosen(structure, None).structure(), Some(structure));
        for rules in RuleModel::ALL.iter().copied() {
            assert_eq!(LayerModel::chosen(structure, Some(rules)).rules(), Some(rules));
        }
    }
}

// ---- In which layer one member is ------------------------------------------------------------------------------

const NOBODY: Member =
    Member { joined: None, quiet: None, daily: None, weekly: None, weeks: None, opens: None, rank: None };

fn under(member: &Member, model: LayerModel, has_ours: bool) -> Placing {
    let found = places(member, has_ours).into_iter().find(|(of, _)| *of == model);
    found.expect("each model but S0's has an answer").1
}

fn check(member: Member, model: LayerModel, layer: Option<MemberLayer>, why: Why) {
    assert_eq!(under(&member, model, true), Placing { layer, why }, "{member:?}");
}

#[test]
fn five_a_day_for_three_weeks_is_core_everywhere() {
    let member = Member { daily: Some(5), weeks: Some(3), ..NOBODY };
    check(member, LayerModel::Three, Some(MemberLayer::S1Core), Why::CorePace);
    check(member, LayerModel::Rhythm, Some(MemberLayer::S3Core), Why::EveryDay);
    check(member, LayerModel::Rfm, Some(MemberLayer::S4High), Why::HighPace);
}

#[test]
fn four_a_day_with_most_opened_is_active_core_and_high() {
    let member = Member { daily: Some(4), opens: Some(65), ..NOBODY };
    check(member, LayerModel::Three, Some(MemberLayer::S1Active), Why::ActivePace);
    check(member, LayerModel::Rhythm, Some(MemberLayer::S3Core), Why::EveryDay);
    check(member, LayerModel::Rfm, Some(MemberLayer::S4High), Why::HighPace);
}

#[test]
fn one_a_week_with_little_opened_is_none_of_s1s_layers() {
    let member = Member { weekly: Some(1), opens: Some(10), ..NOBODY };
    assert_eq!(under(&member, LayerModel::Three, false), Placing { layer: None, why: Why::FewWords });
    check(member, LayerModel::Three, Some(MemberLayer::S1Ordinary), Why::FewWords);
    assert!(MemberLayer::S1Ordinary.is_ours());
    check(member, LayerModel::Rhythm, Some(MemberLayer::S3Regular), Why::EveryWeek);
    // The cell of at most two a week, which belongs to potential members by a rule of ours.
    check(member, LayerModel::Rfm, Some(MemberLayer::S4Potential), Why::LowPace);
    assert_eq!(under(&member, LayerModel::Rfm, false), Placing { layer: None, why: Why::LowPace });
    assert_eq!(Why::LowPace.ours(), Some(OwnRule::LayerGaps));
}

#[test]
fn a_newcomer_has_72_hours_to_say_something() {
    let joined = |hours| Member { joined: Some(hours), ..NOBODY };
    check(joined(48), LayerModel::Three, None, Why::TooNew);
    check(joined(72), LayerModel::Three, None, Why::TooNew);
    check(joined(73), LayerModel::Three, Some(MemberLayer::S1Potential), Why::NeverSpoke);
    check(Member { weekly: Some(0), ..NOBODY }, LayerModel::Three, None, Why::JoinUnknown);
    check(NOBODY, LayerModel::Rfm, None, Why::SilenceUnknown);
}

#[test]
fn silence_is_silent_at_30_days_and_lost_at_90() {
    let quiet = |days| Member { quiet: Some(days), ..NOBODY };
    check(quiet(35), LayerModel::Rfm, Some(MemberLayer::S4Silent), Why::SilentUntil(35));
    assert!(is_nudged(&quiet(35)), "S1 sends a private message after three days");
    check(quiet(35), LayerModel::Three, None, Why::Quiet(35));
    check(quiet(95), LayerModel::Rfm, Some(MemberLayer::S4Lost), Why::Lost(95));
    for (days, layer) in [
        (7, MemberLayer::S4Potential),
        (8, MemberLayer::S4Potential),
        (29, MemberLayer::S4Potential),
        (30, MemberLayer::S4Silent),
        (89, MemberLayer::S4Silent),
        (90, MemberLayer::S4Lost),
    ] {
        assert_eq!(under(&quiet(days), LayerModel::Rfm, true).layer, Some(layer), "{days}");
    }
    // That 90 days without a word stand for 90 without a login, and end the 30, is ours.
    let silent = |days| Placing { layer: Some(MemberLayer::S4Silent), why: Why::Silent(days) };
    assert_eq!([35, 95].map(|days| under(&quiet(days), LayerModel::Rfm, false)), [35, 95].map(silent));
    assert_eq!([Why::SilentUntil(35).ours(), Why::Lost(95).ours()], [Some(OwnRule::LayerGaps); 2]);
    assert_eq!(Why::Silent(35).ours(), None);
    // Somebody who never said a word is silent since joining.
    let never = Member { joined: Some(95 * 24), ..NOBODY };
    check(never, LayerModel::Rfm, Some(MemberLayer::S4Lost), Why::Lost(95));
    assert_eq!([2, 3].map(|days| is_nudged(&quiet(days))), [false, true]);
}

#[test]
fn what_s1_leaves_out_is_ordinary_by_our_rule() {
    for (member, why) in [
        (Member { weekly: Some(2), opens: Some(90), ..NOBODY }, Why::FewWords),
        (Member { weekly: Some(3), opens: Some(59), ..NOBODY }, Why::FewOpens(59)),
        (Member { daily: Some(5), weeks: Some(2), ..NOBODY }, Why::ShortPace(2)),
        (Member { quiet: Some(2), weekly: Some(0), ..NOBODY }, Why::FewWords),
    ] {
        check(member, LayerModel::Three, Some(MemberLayer::S1Ordinary), why);
        assert_eq!(under(&member, LayerModel::Three, false), Placing { layer: None, why });
        assert_eq!(why.ours(), Some(OwnRule::LayerGaps));
    }
    let member = Member { weekly: Some(3), opens: Some(60), ..NOBODY };
    check(member, LayerModel::Three, Some(MemberLayer::S1Active), Why::ActivePace);
}

#[test]
fn what_is_not_known_does_not_count_as_nothing() {
    let only = |model| Why::PaceUnknown(model);
    // Somebody of whom only the place by activity is known, and somebody who spoke yesterday.
    for (member, rfm) in [
        (Member { rank: Some(1), ..NOBODY }, Why::SilenceUnknown),
        (Member { weeks: Some(4), joined: Some(2400), ..NOBODY }, Why::SilenceUnknown),
        (NOBODY, Why::SilenceUnknown),
        (Member { quiet: Some(1), ..NOBODY }, only(LayerModel::Rfm)),
    ] {
        check(member, LayerModel::Three, None, only(LayerModel::Three));
        check(member, LayerModel::Rhythm, None, only(LayerModel::Rhythm));
        check(member, LayerModel::Rfm, None, rfm);
        assert_eq!(member.week(), None);
        for model in [LayerModel::Three, LayerModel::Rhythm, LayerModel::Rfm] {
            assert_eq!(promotion(&member, model), Promotion::Unknown, "{member:?}");
        }
    }
    assert_eq!(Member { rank: Some(1), ..NOBODY }.silence(), None, "no step of silence can be told");
    let daily = Member { daily: Some(5), ..NOBODY };
    check(daily, LayerModel::Three, None, Why::WeeksUnknown);
    assert_eq!(promotion(&daily, LayerModel::Rhythm), Promotion::WeeksUnknown);
    check(Member { weekly: Some(20), ..NOBODY }, LayerModel::Three, None, Why::OpensUnknown);
    // Nothing in a week is known where it was typed, where the last word is a week old, and where there never was one.
    for member in [
        Member { weekly: Some(0), ..NOBODY },
        Member { quiet: Some(7), ..NOBODY },
        Member { joined: Some(73), ..NOBODY },
    ] {
        check(member, LayerModel::Rhythm, Some(MemberLayer::S3Silent), Why::NoticesOnly);
        assert_eq!(promotion(&member, LayerModel::Rfm), Promotion::NotActive);
    }
}

#[test]
fn with_our_rules_off_a_layer_rests_on_its_source_alone() {
    let ours = Citation::Ours(OwnRule::LayerGaps);
    for layer in MemberLayer::ALL.iter().copied().filter(|layer| !layer.is_ours()) {
        assert!(!layer.rule_citations(false).is_empty(), "{layer:?} rests on nothing");
        assert!(!layer.rule_citations(false).contains(&ours), "{layer:?}");
        let is_filled = matches!(layer, MemberLayer::S4Potential | MemberLayer::S4Silent | MemberLayer::S4Lost);
        assert_eq!(layer.rule_citations(true).contains(&ours), is_filled, "{layer:?}");
        for lang in [Lang::Zh, Lang::En] {
            let words = lang.t(rule(layer, false));
            assert!(!words.contains("本应用") && !words.contains("ours:"), "{words}");
        }
    }
}

#[test]
fn s4_says_nothing_of_three_to_twenty_a_week() {
    let weekly = |n| Member { weekly: Some(n), ..NOBODY };
    check(weekly(2), LayerModel::Rfm, Some(MemberLayer::S4Potential), Why::LowPace);
    check(weekly(3), LayerModel::Rfm, None, Why::MiddlePace);
    check(weekly(20), LayerModel::Rfm, None, Why::MiddlePace);
    check(weekly(21), LayerModel::Rfm, Some(MemberLayer::S4High), Why::HighPace);
    let joined = |days: u32| Member { joined: Some(days * 24), ..weekly(5) };
    check(joined(7), LayerModel::Rfm, None, Why::MiddlePace);
    check(joined(8), LayerModel::Rfm, Some(MemberLayer::S4Potential), Why::Between);
    check(joined(29), LayerModel::Rfm, Some(MemberLayer::S4Potential), Why::Between);
    check(joined(30), LayerModel::Rfm, None, Why::MiddlePace);
}

#[test]
fn s2_gives_shares_so_that_a_place_among_all_is_asked_for() {
    let ranked = |rank| Member { rank: Some(rank), ..NOBODY };
    // 7.32, 31.71 and 75.61 percent: the middles, scaled from 102.5 to 100.
    for (rank, layer) in [
        (0, MemberLayer::S2Core),
        (7, MemberLayer::S2Core),
        (8, MemberLayer::S2Active),
        (31, MemberLayer::S2Active),
        (32, MemberLayer::S2Ordinary),
        (75, MemberLayer::S2Ordinary),
        (76, MemberLayer::S2Lurker),
        (100, MemberLayer::S2Lurker),
    ] {
        check(ranked(rank), LayerModel::Four, Some(layer), Why::Rank(rank));
    }
    let middles = S2_LAYERS.map(|(min, max)| min.tenths() + max.tenths());
    let whole: u32 = middles.iter().map(|&middle| u32::from(middle)).sum();
    let scaled = middles.map(|middle| format!("{:.2}", 100.0 * f64::from(middle) / f64::from(whole)));
    assert_eq!(scaled, ["7.32", "24.39", "43.90", "24.39"]);
    check(NOBODY, LayerModel::Four, None, Why::NoRank);
    assert_eq!(under(&ranked(5), LayerModel::Four, false), Placing { layer: None, why: Why::SharesOnly });
}

#[test]
fn a_pace_from_before_a_week_of_silence_does_not_count() {
    let member = Member { daily: Some(9), weeks: Some(9), quiet: Some(7), ..NOBODY };
    assert!(member.is_contradictory());
    assert_eq!(member.week(), Some(0));
    assert!(Member { joined: Some(24), quiet: Some(2), ..NOBODY }.is_contradictory());
    assert!(!Member { joined: Some(48), quiet: Some(2), weekly: Some(4), ..NOBODY }.is_contradictory());
}

fn number() -> impl Strategy<Value = Option<u32>> {
    option::of(prop_oneof![4 => 0..120_u32, 1 => Just(u32::MAX), 2 => 0..3000_u32])
}

fn member() -> impl Strategy<Value = Member> {
    let of_speech = (number(), number(), number(), number());
    (of_speech, number(), option::of(0..=100_u32), option::of(0..=100_u32)).prop_map(
        |((joined, quiet, daily, weekly), weeks, opens, rank)| Member {
            joined,
            quiet,
            daily,
            weekly,
            weeks,
            opens,
            rank,
        },
    )
}

#[test]
fn anybody_has_a_layer_or_a_reason_with_its_source() {
    for_all(4000, (member(), any::<bool>()), |(member, has_ours)| {
        for (model, placing) in places(&member, has_ours) {
            prop_assert!(placing.layer.is_none_or(|layer| layer.model() == model));
            prop_assert!(!placing.why.citations().is_empty());
            let is_ours = placing.layer.is_some() && placing.why.ours().is_some();
            prop_assert!(has_ours || !is_ours, "{:?} with our rules off", placing);
        }
        for model in LayerModel::ALL.iter().copied() {
            let is_without_rule = matches!(model, LayerModel::Pyramid | LayerModel::Four);
            prop_assert!(!is_without_rule || is_active(&member, model).is_none());
            prop_assert_eq!(promotion(&member, model) == Promotion::NoRule, is_without_rule);
        }
        Ok(())
    });
}

/// How high a layer of S1's or S3's is.
fn height(placing: Placing) -> u32 {
    match placing.layer {
        Some(MemberLayer::S1Core | MemberLayer::S3Core) => 3,
        Some(MemberLayer::S1Active | MemberLayer::S3Regular) => 2,
        Some(MemberLayer::S1Ordinary) => 1,
        _ => 0,
    }
}

#[test]
fn more_activity_never_lowers_a_layer_of_s1_or_s3() {
    let more = (0..50_u32, 0..50_u32, 0..5_u32, 0..40_u32, 0..50_u32);
    for_all(4000, (member(), more, any::<bool>()), |(member, (daily, weekly, weeks, opens, quiet), has_ours)| {
        let add = |value: Option<u32>, by: u32| Some(value.unwrap_or(0).saturating_add(by));
        let after = Member {
            daily: add(member.daily, daily),
            weekly: add(member.weekly, weekly),
            weeks: add(member.weeks, weeks),
            opens: add(member.opens, opens),
            quiet: member.quiet.map(|days| days.saturating_sub(quiet)),
            ..member
        };
        for model in [LayerModel::Three, LayerModel::Rhythm] {
            let (before, now) = (under(&member, model, has_ours), under(&after, model, has_ours));
            prop_assert!(height(before) <= height(now), "{:?} → {:?}", before, now);
        }
        Ok(())
    });
}

#[test]
fn a_higher_place_never_lowers_a_layer_of_s2() {
    let layers = (0..=100).map(|rank| under(&Member { rank: Some(rank), ..NOBODY }, LayerModel::Four, true).layer);
    assert!(layers.collect::<Vec<_>>().is_sorted());
}

#[test]
fn what_active_means_comes_with_the_model() {
    let member = Member { weekly: Some(7), weeks: Some(2), opens: Some(10), ..NOBODY };
    assert_eq!(promotion(&member, LayerModel::Three), Promotion::NotActive);
    assert_eq!(promotion(&member, LayerModel::Rhythm), Promotion::Ready);
    assert_eq!(promotion(&member, LayerModel::Rfm), Promotion::NotActive);
    assert_eq!(promotion(&member, LayerModel::Four), Promotion::NoRule);
    let short = Member { weeks: Some(1), ..member };
    assert_eq!(promotion(&short, LayerModel::Rhythm), Promotion::TooShort(1));
}

// ---- Silence, the way up, the review ---------------------------------------------------------------------------

#[test]
fn silence_goes_by_steps_of_3_30_and_90_days() {
    let members = blank_members();
    assert!(members.is_in_order());
    for (days, step) in [
        (0, None),
        (2, None),
        (3, Some(SilenceStep::Nudge)),
        (29, Some(SilenceStep::Nudge)),
        (30, Some(SilenceStep::Silent)),
        (89, Some(SilenceStep::Silent)),
        (90, Some(SilenceStep::Leave)),
        (u32::MAX, Some(SilenceStep::Leave)),
    ] {
        assert_eq!(members.due(days), step, "{days}");
    }
    let same = Members { silent_days: SilentDays::literal(90), ..blank_members() };
    assert!(!same.is_in_order(), "a step comes after the one before it");
}

fn edited(members: &Members, edit: &MembersEdit) -> Members {
    let mut after = members.clone();
    edit.apply(&mut after);
    after
}

fn risen(members: &Members, step: PathStep, name: &str) -> Option<Members> {
    let edits = members.risen(step, &words(name))?.map(|(step, names)| MembersEdit::SetOnPath(step, names));
    Some(edits.iter().fold(members.clone(), |members, edit| edited(&members, edit)))
}

#[test]
fn who_rises_stands_on_one_step() {
    let start = Members { stars: vec![words("阿喜"), words("May")], ..blank_members() };
    let host = risen(&start, PathStep::Star, "阿喜").unwrap();
    assert_eq!((host.stars.len(), &host.hosts), (1, &vec![words("阿喜")]));
    let admin = risen(&host, PathStep::Host, "阿喜").unwrap();
    assert_eq!((admin.hosts.len(), &admin.admins), (0, &vec![words("阿喜")]));
    assert_eq!(risen(&admin, PathStep::Admin, "阿喜"), None, "there is no further step");
    assert_eq!(risen(&admin, PathStep::Star, "老周"), None, "nobody of that name");
    let twice = Members { hosts: vec![words("阿喜")], ..start };
    assert_eq!(risen(&twice, PathStep::Star, "阿喜").unwrap().hosts, [words("阿喜")]);
    let full = Members { hosts: vec![words("甲"); MAX_NAMES], ..twice };
    assert_eq!(risen(&full, PathStep::Star, "阿喜"), None, "no room");
}

#[test]
fn what_says_nothing_is_not_kept() {
    let layer = MemberLayer::S2Core;
    let said = edited(&blank_members(), &MembersEdit::SetAction(layer, words("请吃饭")));
    assert_eq!(said.actions.len(), 1);
    assert!(said.is_layered() && !blank_members().is_layered());
    assert_eq!(edited(&said, &MembersEdit::SetAction(layer, words(""))), blank_members());
}

#[test]
fn the_review_comes_back_by_the_month_from_a_month_after_the_opening() {
    let today = Day::parse("2026-09-01").unwrap();
    let mut calendar = blank_calendar();
    assert_eq!(review::first_day(&calendar, today).map(Day::iso).as_deref(), Some("2026-10-01"));
    calendar.opens_on = Day::parse("2026-10-01");
    // Not every month has a 31st.
    assert_eq!(review::first_day(&calendar, today).map(Day::iso).as_deref(), Some("2026-11-01"));
    assert_eq!(review::repeat(Interval::literal(2)).every.get(), 2);
    assert!(review::placed(&calendar).is_none());
}

#[test]
fn the_review_leaves_no_month_out_whenever_the_group_opens() {
    let calendar = blank_calendar();
    let new_year = Day::parse("2027-01-01").unwrap();
    for n in 0..366 {
        let today = new_year.plus(n).unwrap();
        let first = review::first_day(&calendar, today).unwrap();
        assert!((30..=33).contains(&today.days_until(first)), "{}", today.iso());
        let mut months = vec![first.first_of_month()];
        let last = first.plus(366).unwrap();
        each_day(first, &review::repeat(Interval::literal(1)), first.plus(1).unwrap(), last, |day| {
            months.push(day.first_of_month());
        });
        months.dedup();
        let expected: Vec<Day> = (0..13).map(|n| first.first_of_month().plus_months(n).unwrap()).collect();
        assert_eq!(months, expected, "{}", today.iso());
    }
}

#[test]
fn a_changed_rhythm_of_the_review_keeps_the_rest_of_it() {
    let [one, three] = [1, 3].map(Interval::literal);
    let end = End::On(Day::parse("2027-12-31").unwrap());
    let skipped = vec![Day::parse("2027-03-01").unwrap()];
    let item = |frequency, every| Item {
        title: words("重评"),
        repeat: Some(Repeat { frequency, every, weekdays: Vec::new(), end, skipped: skipped.clone() }),
        ..blank_item()
    };
    let monthly = item(Frequency::MonthlyByLastDay, one);
    assert!(review::has_rhythm(&monthly, one) && !review::has_rhythm(&monthly, three));
    assert_eq!(review::in_rhythm(&monthly, three), item(Frequency::MonthlyByLastDay, three));
    let weekly = item(Frequency::Weekly, three);
    assert!(!review::has_rhythm(&weekly, three), "three weeks are not three months");
    assert_eq!(review::in_rhythm(&weekly, three), item(Frequency::MonthlyByDate, three));
    let once = Item { repeat: None, ..monthly };
    assert_eq!(review::in_rhythm(&once, one).repeat, Some(review::repeat(one)));
}

#[test]
fn a_review_that_waits_for_its_time_is_not_on_the_calendar() {
    let mut calendar = blank_calendar();
    let when = When { at: At::Day(Day::parse("2027-03-01").unwrap()), start: review::START };
    for (when, is_placed) in [(None, false), (Some(when), true)] {
        calendar.items.insert(review::ITEM, Rc::new(Item { when, ..blank_item() }));
        assert_eq!((review::placed(&calendar).is_some(), review::kept(&calendar).is_some()), (is_placed, true));
    }
}

#[test]
fn the_message_of_the_first_step_fits_its_field_and_names_no_brackets_of_the_other_language() {
    let mut positioning = blank(id("blank")).positioning;
    positioning.value = Words::cut(&"每天一条行业干货。".repeat(80));
    let mut members = blank_members();
    members.leave_days = SilentDays::literal(1);
    for step in SilenceStep::ALL.iter().copied() {
        for lang in [Lang::Zh, Lang::En] {
            let draft = wording::draft(&members, step, &positioning, lang);
            assert_eq!(Words::<600>::cut(&draft).as_str(), draft, "{step:?}");
            assert!(lang == Lang::Zh || !draft.contains(['〔', '〕']), "{draft}");
            assert!(!draft.contains("1 days"), "{draft}");
        }
    }
}

#[test]
fn a_plan_that_says_nothing_of_members_holds_nothing_of_them() {
    let plan = Rc::new(blank(id("blank")));
    assert_eq!(plan.members.saved(), None);
}
