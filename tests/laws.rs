//! Laws that hold for every plan and every edit: of undo, of files and links, of merging, of sharing out.
//!
//! The cases are the same every time; a failure prints its smallest case.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/plans.rs"]
mod plans;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use plans::calendars::{KEPT_ITEM, item_id};
use plans::{N_VARIANTS, action, edit, for_all, id, linked, one, plan, rewritten, variant, without_unknown};
use proptest::collection::vec;
use proptest::prelude::*;
use qunce::domain::apportion::{apportion, even_parts};
use qunce::domain::plan::{Plan, PlanId};
use qunce::domain::quantity::{Age, Bounded, GroupSize, Headcount, OutOfRange, Seats, Share, WeeklyHours};
use qunce::domain::words::{Words, length};
use qunce::editing::action::{Action, Edit, Label, PositioningEdit, StaffingEdit};
use qunce::editing::apply;
use qunce::editing::history::{MAX_STEPS, MERGE_WITHIN};
use qunce::editing::session::{Session, Shelved};
use qunce::exchange::decode::{IssueKind, Opened, open};
use qunce::exchange::merge::{differences, three_way};
use qunce::exchange::migrations::{STEPS, VERSION, migrate};
use qunce::exchange::{encode, link, sections};
use sections::calendar;

// ---- Editing ---------------------------------------------------------------------------------------------------

/// The plans on a shelf, without when they were changed.
fn shelf(session: &Session) -> BTreeMap<PlanId, Rc<Plan>> {
    session.shelf().iter().map(|(id, shelved)| (id.clone(), Rc::clone(&shelved.plan))).collect()
}

fn carry_out(session: &mut Session, action: &Action, now: i64) {
    let label = match action {
        Action::Put(_) => Label::Create,
        Action::Remove(_) => Label::Delete,
        Action::Edit(_, edit) => edit.label(),
    };
    session.carry_out(label, std::slice::from_ref(action), now);
}

/// Actions a second apart or far apart, so that some join the step before.
fn actions() -> impl Strategy<Value = Vec<(Action, i64)>> {
    vec((action(), prop_oneof![Just(0), Just(1_000), Just(60_000), Just(-5_000)]), 1..12)
}

#[test]
fn undo_takes_back_and_redo_makes_again() {
    for_all(60, actions(), |actions| {
        let mut session = Session::default();
        let mut now = 0;
        // The shelf before the first step and after every one.
        let mut shelves = vec![shelf(&session)];
        let mut n_steps = 0;
        for (action, pause) in &actions {
            now += pause;
            let last = session.history().last().cloned();
            carry_out(&mut session, action, now);
            if session.history().last().map(Rc::as_ptr) == last.as_ref().map(Rc::as_ptr) {
                prop_assert_eq!(&shelf(&session), &shelves[n_steps], "without a step nothing changes");
                continue;
            }
            // A step was added, joined to the last one, or cancelled it.
            let mut probe = session.clone();
            n_steps = std::iter::from_fn(|| probe.undo(now)).count();
            shelves.truncate(n_steps);
            shelves.push(shelf(&session));
        }
        prop_assert_eq!(shelves.len(), n_steps + 1);
        for earlier in shelves[..n_steps].iter().rev() {
            prop_assert!(session.undo(now).is_some());
            prop_assert_eq!(&shelf(&session), earlier);
        }
        prop_assert!(session.undo(now).is_none(), "nothing is left to take back");
        for later in &shelves[1..] {
            prop_assert!(session.redo(now).is_some());
            prop_assert_eq!(&shelf(&session), later);
        }
        prop_assert!(session.redo(now).is_none(), "nothing is left to make again");
        Ok(())
    });
}

#[test]
fn several_actions_at_once_are_one_step() {
    for_all(30, (vec(plan(), 0..3), vec(action(), 1..6)), |(plans, actions)| {
        let shelved = |plan| Shelved { plan: Rc::new(plan), changed_at: 0 };
        let mut session = Session::new(plans.into_iter().map(shelved));
        let before = shelf(&session);
        session.carry_out(Label::Import, &actions, 1);
        let after = shelf(&session);
        if session.undo(2).is_some() {
            prop_assert_eq!(&shelf(&session), &before);
            prop_assert!(session.undo(3).is_none(), "one step");
            session.redo(4);
        }
        prop_assert_eq!(shelf(&session), after);
        Ok(())
    });
}

#[test]
fn an_edit_that_changes_nothing_gives_the_same_plan() {
    for_all(120, (plan(), edit()), |(plan, edit)| {
        let plan = Rc::new(plan);
        let once = apply(&plan, &edit);
        prop_assert_eq!(Rc::ptr_eq(&once, &plan), once == plan, "a new plan exactly when something changed");
        let twice = apply(&once, &edit);
        prop_assert!(Rc::ptr_eq(&once, &twice), "the second time changes nothing");
        let mut session = Session::new([Shelved { plan: Rc::clone(&once), changed_at: 5 }]);
        session.carry_out(edit.label(), &[Action::Edit(once.id.clone(), edit)], 9);
        prop_assert!(session.history().last().is_none(), "no step");
        prop_assert_eq!(session.shelf()[&once.id].changed_at, 5, "and not changed");
        Ok(())
    });
}

#[test]
fn whatever_is_done_a_plan_stays_one_that_can_be_kept() {
    for_all(40, actions(), |actions| {
        let mut session = Session::default();
        for (n, (action, _)) in actions.iter().enumerate() {
            carry_out(&mut session, action, i64::try_from(n).unwrap() * 10_000);
        }
        for (id, plan) in shelf(&session) {
            prop_assert_eq!(&plan.id, &id, "a plan stands under its id");
            prop_assert!(plan.staffing.cards.values().all(|card| !card.is_untouched()), "no card that says nothing");
            let reading = one(open(&encode::plan_file(&plan, 0)));
            prop_assert!(!reading.is_damaged(), "{:?}", reading.issues);
            let issues = sections::issues(&reading.plan);
            prop_assert!(issues.iter().all(|issue| issue.kind == IssueKind::Unknown), "{:?}", issues);
            prop_assert_eq!(reading.plan, (*plan).clone());
            let groups = plan.groups();
            prop_assert_eq!(groups.iter().sum::<u32>(), plan.staffing.size.get());
        }
        Ok(())
    });
}

#[test]
fn the_strategies_reach_every_edit() {
    let reached = std::cell::RefCell::new(BTreeSet::new());
    for_all(5000, edit(), |edit| {
        reached.borrow_mut().insert(variant(&edit));
        Ok(())
    });
    assert_eq!(reached.borrow().len(), N_VARIANTS, "{:?}", reached.borrow());
}

#[test]
fn however_edits_were_joined_undo_leads_back_to_the_start() {
    for_all(60, (plan(), vec(edit(), 2..6), 0..=MERGE_WITHIN), |(plan, edits, pause)| {
        let start = Rc::new(plan);
        let mut session = Session::new([Shelved { plan: Rc::clone(&start), changed_at: 0 }]);
        for (n, edit) in edits.iter().enumerate() {
            let actions = [Action::Edit(start.id.clone(), edit.clone())];
            session.carry_out(edit.label(), &actions, pause * i64::try_from(n).unwrap());
        }
        let n_steps = std::iter::from_fn(|| session.undo(0)).count();
        prop_assert!(n_steps <= edits.len());
        prop_assert_eq!(session.plan(&start.id), Some(&start));
        Ok(())
    });
}

fn slide(size: u32) -> Edit {
    Edit::Staffing(StaffingEdit::SetSize(GroupSize::literal(size)))
}

/// A session with one plan of 100 members and one item, and what was done to it: the edit and when.
fn session_of(edits: &[(Edit, i64)]) -> Session {
    let mut calendar = qunce::templates::blank_calendar();
    calendar.items.insert(item_id(KEPT_ITEM), Rc::new(qunce::templates::blank_item()));
    let plan = Plan { calendar: sections::section(calendar), ..qunce::templates::blank(id("aaaa")) };
    let mut session = Session::new([Shelved { plan: Rc::new(plan), changed_at: 0 }]);
    for (edit, at) in edits {
        session.carry_out(edit.label(), &[Action::Edit(id("aaaa"), edit.clone())], *at);
    }
    session
}

#[test]
fn typing_and_sliding_join_only_within_a_moment_and_a_field() {
    let rename = |title: &str| Edit::Rename(plans::words(title));
    let archive = Edit::Archive;
    let n_steps = |edits: &[(Edit, i64)]| {
        let mut session = session_of(edits);
        std::iter::from_fn(|| session.undo(0)).count()
    };
    for (edits, expected) in [
        (vec![(slide(101), 0), (slide(102), 1500), (slide(103), 3000)], 1),
        (vec![(slide(101), 0), (slide(102), 1501)], 2),
        (vec![(slide(102), 1000), (slide(103), 999)], 2),
        (vec![(slide(101), 0), (rename("x"), 1), (slide(102), 2)], 3),
        (vec![(rename("x"), 0), (rename("xy"), 10), (rename("xyz"), 20)], 1),
        // Slid away and back: nothing is left to undo.
        (vec![(slide(101), 0), (slide(100), 10)], 0),
        (vec![(archive(true), 0), (archive(false), 1)], 2),
        (vec![(slide(100), 0)], 0),
    ] {
        assert_eq!(n_steps(&edits), expected, "{edits:?}");
    }
    let mut session = session_of(&[(slide(101), 0), (slide(450), 10)]);
    let size = |session: &Session| session.plan(&id("aaaa")).unwrap().staffing.size.get();
    session.undo(20);
    assert_eq!(size(&session), 100, "one undo takes the whole slide back");
    session.redo(30);
    assert_eq!(size(&session), 450);
    session.undo(40);
    session.carry_out(Label::Rename, &[Action::Edit(id("aaaa"), rename("x"))], 50);
    assert!(session.history().next().is_none(), "a new edit forgets what could be redone");
}

#[test]
fn taking_a_value_out_is_a_step_of_its_own() {
    use qunce::domain::calendar::item::{At, Expected, When};
    use qunce::domain::hours::{Days, Window};
    use qunce::domain::positioning::AgeRange;
    use qunce::domain::quantity::Percent;
    use qunce::domain::staffing::cards::Role;
    use qunce::editing::calendar::{CalendarEdit, ItemEdit};
    use {ItemEdit as I, PositioningEdit as P, StaffingEdit as S};
    let ages = |min, max| P::SetAges(AgeRange::new(Age::literal(min), Age::literal(max)));
    let hours = |start, end| P::SetHours(Some(Window::literal(Days::Daily, (start, 0), (end, 0))));
    let cap = |n| P::SetCap(Some(GroupSize::literal(n)));
    let seats = |n| S::SetSeats(Some(Seats::literal(n)));
    let work = |n| S::SetHours(Role::Owner, Some(WeeklyHours::literal(n)));
    let positioning = [
        [ages(20, 30), ages(20, 35), P::SetAges(None), ages(40, 50), ages(40, 55)],
        [hours(8, 9), hours(8, 10), P::SetHours(None), hours(20, 21), hours(20, 22)],
        [cap(20), cap(200), P::SetCap(None), cap(30), cap(300)],
    ];
    let staffing = [
        [seats(1), seats(2), S::SetSeats(None), seats(4), seats(5)],
        [work(1), work(12), S::SetHours(Role::Owner, None), work(2), work(20)],
    ];
    let when =
        |days| I::SetWhen(Some(When { at: At::Opening(days), start: qunce::domain::hours::MinuteOfDay::at(20, 0) }));
    let expected = |max| I::SetExpected(Expected::new(Percent::literal(0), Percent::literal(max)));
    let item = [
        [when(0), when(1), I::SetWhen(None), when(2), when(3)],
        [expected(1), expected(10), I::SetExpected(None), expected(2), expected(20)],
    ];
    let positioning = positioning.map(|edits| edits.map(Edit::Positioning));
    let staffing = staffing.map(|edits| edits.map(Edit::Staffing));
    let of_item = |edit| sections::edit(CalendarEdit::Item(item_id(KEPT_ITEM), edit));
    for edits in positioning.into_iter().chain(staffing).chain(item.map(|edits| edits.map(of_item))) {
        // As fast as one types, so that only the clearing keeps the steps apart.
        let timed: Vec<_> = edits.iter().cloned().zip((0..).step_by(100)).collect();
        let after = |n: usize| session_of(&timed[..n]).plan(&id("aaaa")).cloned();
        let mut session = session_of(&timed);
        for expected in [5, 3, 2].map(after) {
            assert_eq!(session.plan(&id("aaaa")).cloned(), expected, "{edits:?}");
            assert!(session.undo(1_000).is_some());
        }
        assert_eq!(session.plan(&id("aaaa")).cloned(), after(0), "{edits:?}");
        assert!(session.undo(1_000).is_none(), "{edits:?}");
    }
}

#[test]
fn the_history_forgets_what_is_too_long_ago() {
    let edits: Vec<_> =
        (0..MAX_STEPS + 20).map(|n| (slide(u32::try_from(n + 101).unwrap()), n as i64 * 10_000)).collect();
    let mut session = session_of(&edits);
    assert_eq!(std::iter::from_fn(|| session.undo(0)).count(), MAX_STEPS);
    assert_eq!(session.plan(&id("aaaa")).unwrap().staffing.size.get(), 120, "the oldest twenty stay done");
}

#[test]
fn what_another_tab_changed_can_not_be_undone_here() {
    let mut session = session_of(&[(slide(101), 0), (slide(102), 10_000)]);
    session.carry_out(Label::Create, &[Action::Put(Box::new(qunce::templates::blank(id("bbbb"))))], 20_000);
    let theirs = Rc::new(Plan { is_archived: true, ..qunce::templates::blank(id("aaaa")) });
    session.take_over(&id("aaaa"), Some(Shelved { plan: Rc::clone(&theirs), changed_at: 1 }));
    assert!(session.undo(30_000).is_some(), "the other plan's step is still there");
    assert!(session.undo(30_000).is_none());
    assert_eq!(session.plan(&id("aaaa")), Some(&theirs));
    session.take_over(&id("aaaa"), None);
    assert!(session.shelf().is_empty());
}

// ---- Files and links -------------------------------------------------------------------------------------------

#[test]
fn what_is_written_is_read_the_same() {
    for_all(80, (plan(), any::<i32>(), any::<u32>()), |(plan, seconds, revision)| {
        let saved_at = i64::from(seconds) * 1000 + 250;
        let file = one(open(&encode::plan_file(&plan, saved_at)));
        prop_assert!(file.issues.iter().all(|issue| issue.kind == IssueKind::Unknown), "{:?}", file.issues);
        prop_assert_eq!(file.issues.len(), plan.unknown.len(), "each unknown field is reported");
        let issues = sections::issues(&file.plan);
        prop_assert!(issues.iter().all(|issue| issue.kind == IssueKind::Unknown), "{:?}", issues);
        let unknown: usize = without_unknown(&plan).1.iter().map(|(_, unknown)| unknown.len()).sum();
        prop_assert_eq!(issues.len(), unknown, "those in the sections too");
        prop_assert_eq!((&file.plan, file.saved_at, file.version), (&plan, saved_at, VERSION));
        let stored = one(open(&encode::stored(&plan, saved_at, u64::from(revision))));
        prop_assert_eq!((&stored.plan, stored.saved_at, stored.revision), (&plan, saved_at, u64::from(revision)));
        let opened = one(link::open(&link::payload(&plan)).unwrap());
        prop_assert_eq!(&opened.plan, &linked(&plan));
        Ok(())
    });
}

#[test]
fn a_backup_holds_every_plan() {
    for_all(20, vec(plan(), 0..4), |plans| {
        let Opened::Plans { plans: readings, unread } = open(&encode::backup_file(&plans, 0)) else {
            return Err(TestCaseError::fail("plans expected"));
        };
        prop_assert!(unread.is_empty());
        let read: Vec<Plan> = readings.into_iter().map(|reading| reading.plan).collect();
        prop_assert_eq!(read, plans);
        Ok(())
    });
}

#[test]
fn equal_plans_are_written_the_same() {
    for_all(30, plan(), |plan| {
        let again = one(open(&encode::plan_file(&plan, 0))).plan;
        prop_assert_eq!(encode::plan_file(&again, 0), encode::plan_file(&plan, 0));
        prop_assert_eq!(link::payload(&again), link::payload(&plan));
        let anew = rewritten(&again);
        prop_assert_eq!(encode::plan_file(&anew, 0), encode::plan_file(&plan, 0), "read and written anew as well");
        Ok(())
    });
}

#[test]
fn fields_of_other_versions_survive_every_edit() {
    // Edits that take out a whole object are tested one by one in `reading.rs`.
    for_all(60, (plan(), vec(edit(), 1..8)), |(plan, edits)| {
        let edited = edits.iter().fold(Rc::new(plan.clone()), |plan, edit| apply(&plan, edit));
        let read = one(open(&encode::stored(&edited, 0, 1))).plan;
        prop_assert_eq!(&read.unknown, &plan.unknown);
        prop_assert_eq!(without_unknown(&read).1, without_unknown(&plan).1);
        Ok(())
    });
}

#[test]
fn a_plan_of_this_version_is_not_changed_by_migrating() {
    for_all(40, plan(), |plan| {
        let tree = encode::plan_value(&plan);
        prop_assert_eq!(migrate(tree.clone(), VERSION, STEPS), Ok(tree));
        Ok(())
    });
}

#[test]
fn no_text_makes_reading_panic() {
    let piece = prop_oneof![
        Just("{\"format\":\"qunce.plan\",\"version\":1,\"plan\":".to_owned()),
        Just("{\"id\":\"aaaa\",\"staffing\":".to_owned()),
        Just("\"rota\":{\"start\":\"2026-".to_owned()),
        "[\\[\\]{}:,\"0-9eE+.a-z\\\\ ]{0,12}".prop_map(|text| text),
        any::<String>(),
    ];
    for_all(300, vec(piece, 0..8), |pieces| {
        let text = pieces.concat();
        let _ = open(&text);
        let _ = link::open(&text);
        let _ = link::find(&text);
        Ok(())
    });
}

// ---- Merging ---------------------------------------------------------------------------------------------------

/// A plan and two that grew from it by some edits each.
fn forked() -> impl Strategy<Value = (Plan, Plan, Plan)> {
    (plan(), vec(edit(), 0..4), vec(edit(), 0..4)).prop_map(|(base, mine, theirs)| {
        let grow = |edits: &[Edit]| {
            let grown = edits.iter().fold(Rc::new(base.clone()), |plan, edit| apply(&plan, edit));
            (*grown).clone()
        };
        let (mine, theirs) = (grow(&mine), grow(&theirs));
        (base, mine, theirs)
    })
}

#[test]
fn merging_with_an_unchanged_side_gives_the_other() {
    for_all(60, forked(), |(base, mine, _)| {
        prop_assert_eq!(three_way(&base, &base, &mine), Ok(mine.clone()));
        prop_assert_eq!(three_way(&base, &mine, &base), Ok(mine.clone()));
        prop_assert_eq!(three_way(&base, &mine, &mine), Ok(mine));
        Ok(())
    });
}

#[test]
fn merging_does_not_care_whose_side_it_is() {
    for_all(60, forked(), |(base, mine, theirs)| {
        match (three_way(&base, &mine, &theirs), three_way(&base, &theirs, &mine)) {
            (Ok(a), Ok(b)) => prop_assert_eq!(a, b),
            (Err(a), Err(b)) => prop_assert_eq!(a, b, "the same clashes"),
            (a, b) => return Err(TestCaseError::fail(format!("{a:?} but {b:?}"))),
        }
        Ok(())
    });
}

#[test]
fn a_merged_plan_has_what_each_side_changed() {
    let n_merged = std::cell::Cell::new(0);
    for_all(80, forked(), |(base, mine, theirs)| {
        let Ok(merged) = three_way(&base, &mine, &theirs) else { return Ok(()) };
        let issues = sections::issues(&merged);
        prop_assert!(issues.iter().all(|issue| issue.kind == IssueKind::Unknown), "what merges fits: {:?}", issues);
        n_merged.set(n_merged.get() + 1);
        let away = |a: &Plan, b: &Plan| differences(a, b).into_iter().collect::<BTreeSet<_>>();
        let (by_me, by_them) = (away(&base, &mine), away(&base, &theirs));
        let changed = away(&base, &merged);
        prop_assert!(by_me.is_subset(&changed) && by_them.is_subset(&changed), "nothing of either side is lost");
        prop_assert!(changed.iter().all(|at| by_me.contains(at) || by_them.contains(at)), "and nothing is invented");
        Ok(())
    });
    assert!(n_merged.get() > 25, "only {} of 80 merged", n_merged.get());
}

#[test]
fn two_tabs_items_merge() {
    use qunce::domain::calendar::item::{Item, Status};
    use qunce::domain::calendar::repeat::{End, Repeat};
    use qunce::domain::quantity::Occurrences;
    use qunce::editing::calendar::{CalendarEdit, ItemEdit, ItemsChange, ItemsLabel};
    let base = Rc::new(plans::every_field());
    let edited = |edits: &[CalendarEdit]| {
        (*edits.iter().fold(Rc::clone(&base), |plan, edit| apply(&plan, &sections::edit(edit.clone())))).clone()
    };
    let item = |id, edit| CalendarEdit::Item(item_id(id), edit);
    let change = |put: &[&str], remove: &[&str]| {
        let titled = |id: &&str| Rc::new(Item { title: plans::words(id), ..qunce::templates::blank_item() });
        CalendarEdit::Items(ItemsChange {
            label: ItemsLabel::Change,
            put: put.iter().map(|id| (item_id(id), titled(id))).collect(),
            remove: remove.iter().map(|id| item_id(id)).collect(),
        })
    };
    let (empty, titled) = (ItemEdit::SetTitle(plans::words("")), ItemEdit::SetTitle(plans::words("改")));
    let sent = ItemEdit::SetStatus(Status::Sent);
    for (mine, theirs) in [
        // Different items; fields of one item; comings and goings; a field that is emptied, which files leave out.
        (vec![item("answers2", titled.clone())], vec![item("daybreak", titled.clone())]),
        (vec![item("answers2", titled.clone())], vec![item("answers2", sent.clone())]),
        (vec![change(&["newnew22"], &["daybreak"])], vec![change(&["newnew33"], &["maybe222"])]),
        (vec![item("answers2", empty)], vec![item("answers2", sent.clone()), change(&["newnew22"], &[])]),
        (vec![CalendarEdit::SetQuiet(None)], vec![item("answers2", sent.clone())]),
    ] {
        let both: Vec<_> = mine.iter().chain(&theirs).cloned().collect();
        let merged = three_way(&base, &edited(&mine), &edited(&theirs));
        assert_eq!(merged, Ok(edited(&both)), "{both:?}");
        assert!(sections::issues(&merged.unwrap()).is_empty(), "{both:?}");
    }
    // Half of one repetition and half of another can be none, so that what an item has at a field is one value.
    let repeat = |end| {
        let repeat = calendar(&base).items[&item_id("answers2")].repeat.clone();
        ItemEdit::SetRepeat(repeat.map(|repeat| Repeat { end, ..repeat }))
    };
    let (counted, endless) = (repeat(End::After(Occurrences::literal(3))), repeat(End::Never));
    for (mine, theirs, clash) in [
        (item("answers2", titled.clone()), item("answers2", ItemEdit::SetTitle(plans::words("别"))), "answers2/title"),
        (item("answers2", counted), item("answers2", endless), "answers2/repeat"),
        (change(&[], &["answers2"]), item("answers2", titled), "answers2"),
    ] {
        let clashes = vec![format!("/calendar/items/{clash}")];
        assert_eq!(three_way(&base, &edited(&[mine]), &edited(&[theirs])), Err(clashes));
    }
}

#[test]
fn a_clash_names_the_field() {
    let base = qunce::templates::blank(id("aaaa"));
    let sized = |size| Plan {
        staffing: qunce::domain::staffing::Staffing { size: GroupSize::literal(size), ..base.staffing.clone() },
        ..base.clone()
    };
    assert_eq!(three_way(&base, &sized(200), &sized(300)), Err(vec!["/staffing/size".to_owned()]));
    // Each side's ages are in order, but the younger end of one and the older of the other are not.
    let ages = |min, max| {
        let ages = qunce::domain::positioning::AgeRange::new(Age::literal(min), Age::literal(max)).unwrap();
        (*apply(&Rc::new(base.clone()), &Edit::Positioning(PositioningEdit::SetAges(Some(ages))))).clone()
    };
    let (base, mine, theirs) = (ages(20, 60), ages(50, 60), ages(20, 40));
    assert!(three_way(&base, &mine, &theirs).is_err(), "a plan that no person made is no answer");
}

// ---- Numbers and words -------------------------------------------------------------------------------------------

#[test]
fn shares_are_handed_out_whole_and_fairly() {
    for_all(400, (0..=1_000_000_u32, vec(0..=1000_u32, 0..12)), |(total, weights)| {
        let parts = apportion(total, &weights);
        prop_assert_eq!(parts.len(), weights.len());
        let sum: u64 = weights.iter().map(|&weight| u64::from(weight)).sum();
        if sum == 0 {
            prop_assert!(parts.iter().all(|&part| part == 0));
            return Ok(());
        }
        prop_assert_eq!(parts.iter().sum::<u32>(), total);
        for (&part, &weight) in parts.iter().zip(&weights) {
            let quota = f64::from(total) * f64::from(weight) / sum as f64;
            prop_assert!((f64::from(part) - quota).abs() < 1.0, "{part} for a quota of {quota}");
        }
        for (i, j) in (0..weights.len()).flat_map(|i| (0..i).map(move |j| (j, i))) {
            if weights[i] == weights[j] {
                prop_assert!(parts[i] >= parts[j], "equal weights: the earlier is not worse off");
            } else if weights[i] > weights[j] {
                prop_assert!(parts[i] >= parts[j], "more weight, not fewer parts");
            } else {
                prop_assert!(parts[i] <= parts[j], "more weight, not fewer parts");
            }
        }
        Ok(())
    });
    assert_eq!(apportion(u32::MAX, &[u32::MAX, u32::MAX]), [u32::MAX / 2 + 1, u32::MAX / 2], "the largest numbers fit");
}

#[test]
fn even_parts_differ_by_one_at_most() {
    for_all(200, (0..=10_000_u32, 1..=200_u32), |(total, n_parts)| {
        let parts = even_parts(total, n_parts);
        prop_assert_eq!((parts.len(), parts.iter().sum::<u32>()), (n_parts as usize, total));
        prop_assert!(parts.is_sorted_by(|a, b| a >= b) && parts[0] - parts[parts.len() - 1] <= 1);
        Ok(())
    });
}

fn check_bounds<T: Bounded + std::fmt::Debug>() {
    let (min, max) = (i64::from(T::MIN), i64::from(T::MAX));
    for value in [min, max, (min + max) / 2] {
        assert_eq!(T::new(value).map(|number| i64::from(number.get())), Ok(value));
    }
    for value in [min - 1, max + 1, -1, i64::MIN, i64::MAX, i64::from(u32::MAX) + 1 + min] {
        assert_eq!(T::new(value), Err(OutOfRange { value, min, max }));
    }
}

#[test]
fn numbers_keep_to_their_bounds() {
    check_bounds::<GroupSize>();
    check_bounds::<Headcount>();
    check_bounds::<Seats>();
    check_bounds::<WeeklyHours>();
    check_bounds::<Age>();
}

#[test]
fn a_share_of_a_whole_lies_between_its_roundings() {
    for_all(300, (0..=100_u16, 0..=4_000_000_u32), |(percent, whole)| {
        let share = Share::percent(percent);
        let (least, rounded, most) = (share.of_at_most(whole), share.of(whole), share.of_at_least(whole));
        prop_assert!(least <= rounded && rounded <= most && most - least <= 1);
        prop_assert_eq!(u64::from(least), u64::from(whole) * u64::from(percent) / 100);
        Ok(())
    });
}

#[test]
fn texts_are_taken_whole_or_cut_between_characters() {
    for_all(200, any::<String>(), |typed| {
        let cut = Words::<12>::cut(&typed);
        prop_assert!(typed.starts_with(cut.as_str()));
        prop_assert!(length(cut.as_str()) <= 12);
        prop_assert_eq!(Words::<12>::new(cut.as_str()), Ok(cut.clone()), "what was cut fits");
        match Words::<12>::new(typed.as_str()) {
            Ok(whole) => prop_assert_eq!((whole.as_str(), &whole), (typed.as_str(), &cut)),
            Err(refused) => prop_assert!(refused.length > 12 && refused.max == 12),
        }
        Ok(())
    });
}

#[test]
fn ids_are_plain_and_chance_makes_them_different() {
    for_all(300, (any::<u64>(), any::<u64>()), |(a, b)| {
        let (first, second) = (PlanId::from_chance(a), PlanId::from_chance(b));
        prop_assert_eq!(PlanId::new(first.as_str()), Some(first.clone()));
        prop_assert_eq!(first == second, a << 4 == b << 4, "60 bits make the id");
        Ok(())
    });
    for text in ["", "abc", "Abcd", "ab d", "ab/d", "群策方案", "a".repeat(41).as_str(), "abcd\n"] {
        assert_eq!(PlanId::new(text), None, "{text:?}");
    }
}
