//! Keeping plans in a storage that is full, blocked, forgetful, emptied, or shared with other tabs.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/plans.rs"]
mod plans;
#[path = "support/storages.rs"]
mod storages;

use std::collections::BTreeSet;
use std::rc::Rc;

use plans::calendars::item_id;
use plans::{EVERY_FIELD, every_field, id, one, words};
use qunce::domain::plan::{Plan, PlanId};
use qunce::domain::quantity::GroupSize;
use qunce::editing::action::Edit;
use qunce::editing::apply;
use qunce::editing::session::Shelved;
use qunce::exchange::decode::{Unreadable, open};
use qunce::exchange::settings::{Settings, Theme};
use qunce::exchange::{VERSION, encode, sections};
use qunce::i18n::Lang;
use qunce::keeping::aside::{Aside, Fault};
use qunce::keeping::keeper::{Noticed, Opening, Saved};
use qunce::keeping::keys::Key;
use qunce::keeping::storage::Memory;
use qunce::keeping::{Keeper, Refusal, Storage};
use qunce::templates;
use serde_json::{Value, json};
use storages::{Mood, Moody};

type Tab = Keeper<Rc<Moody>>;

fn shared() -> Rc<Moody> {
    Rc::new(Moody::default())
}

fn tab(storage: &Rc<Moody>) -> (Tab, Opening) {
    let mut keeper = Keeper::new(Rc::clone(storage));
    let opening = keeper.open_all();
    (keeper, opening)
}

fn key(of: &str) -> String {
    Key::Plan(id(of)).text()
}

fn plan(of: &str, title: &str) -> Shelved {
    changed(of, title, 300, 0)
}

fn changed(of: &str, title: &str, size: u32, changed_at: i64) -> Shelved {
    let mut plan = Plan { title: words(title), ..templates::blank(id(of)) };
    plan.staffing.size = GroupSize::literal(size);
    Shelved { plan: Rc::new(plan), changed_at }
}

fn copy() -> PlanId {
    id("my-copy")
}

/// A storage with these plans in it, each by its id and title.
fn stocked(plans: &[(&str, &str)]) -> Rc<Moody> {
    let storage = shared();
    let (mut keeper, _) = tab(&storage);
    for (of, title) in plans {
        assert_eq!(keeper.save(&plan(of, title), &copy()), Saved::Kept);
    }
    storage
}

/// Title and size of the plan that a new session finds.
fn found(storage: &Rc<Moody>, of: &str) -> Option<(String, u32)> {
    let (_, opening) = tab(storage);
    let shelved = opening.plans.iter().find(|shelved| shelved.plan.id == id(of))?;
    Some((shelved.plan.title.as_str().to_owned(), shelved.plan.staffing.size.get()))
}

fn title(storage: &Rc<Moody>, of: &str) -> Option<String> {
    found(storage, of).map(|(title, _)| title)
}

fn revision(storage: &Rc<Moody>, of: &str) -> u64 {
    one(open(&storage.all()[&key(of)])).revision
}

#[test]
fn what_is_kept_opens_again_the_same() {
    let storage = shared();
    let (mut keeper, opening) = tab(&storage);
    assert_eq!(opening, Opening::default());
    let plans = [plan("aaaa", "甲"), changed("bbbb", "乙", 2, 1_795_318_020_250), plan("cccc", "丙")];
    for shelved in &plans {
        assert_eq!(keeper.save(shelved, &copy()), Saved::Kept);
    }
    let (_, opening) = tab(&storage);
    assert_eq!(opening, Opening { plans: plans.to_vec(), ..Opening::default() });
    assert_eq!(keeper.save(&plans[0], &copy()), Saved::Kept, "saving the same again is no harm");
}

// ---- S1, S4, S9: refusals ----------------------------------------------------------------------------------------

#[test]
fn a_full_storage_keeps_the_old_plan_and_says_so_until_there_is_room() {
    let storage = stocked(&[("aaaa", "old")]);
    let (mut keeper, _) = tab(&storage);
    let before = storage.all();
    storage.turn(Mood::Quota(storage.units()));
    for n in 0..3 {
        let refused = keeper.save(&plan("aaaa", &format!("a longer title, take {n}")), &copy());
        assert_eq!(refused, Saved::Refused(Refusal::Full));
        assert_eq!(storage.all(), before, "the old plan is unharmed");
    }
    assert_eq!(keeper.save(&plan("bbbb", "another"), &copy()), Saved::Refused(Refusal::Full));
    storage.turn(Mood::Well);
    assert_eq!(keeper.save(&plan("aaaa", "new"), &copy()), Saved::Kept);
    assert_eq!(title(&storage, "aaaa").as_deref(), Some("new"));
}

#[test]
fn no_room_for_the_previous_generation_is_no_reason_to_refuse() {
    let storage = stocked(&[("aaaa", "old")]);
    let (mut keeper, _) = tab(&storage);
    storage.turn(Mood::Quota(storage.units() + 10));
    assert_eq!(keeper.save(&plan("aaaa", "new"), &copy()), Saved::Kept);
    assert_eq!(title(&storage, "aaaa").as_deref(), Some("new"));
    assert!(!storage.all().contains_key(&Key::Previous(id("aaaa")).text()));
}

#[test]
fn a_blocked_storage_opens_nothing_and_refuses_everything() {
    let storage = stocked(&[("aaaa", "old")]);
    let (mut keeper, _) = tab(&storage);
    storage.turn(Mood::Blocked);
    assert_eq!(tab(&storage).1, Opening { refusal: Some(Refusal::Blocked), ..Opening::default() });
    assert_eq!(keeper.save(&plan("aaaa", "new"), &copy()), Saved::Refused(Refusal::Blocked));
    assert_eq!(keeper.delete(&id("aaaa"), 0), Err(Refusal::Blocked));
    assert_eq!(keeper.look(&id("aaaa")), Noticed::Nothing);
    assert_eq!(keeper.save_settings(&Settings::FIRST), Err(Refusal::Blocked));
    assert_eq!((keeper.settings(), keeper.usage().total()), (Settings::FIRST, 0));
    storage.turn(Mood::Well);
    assert_eq!(title(&storage, "aaaa").as_deref(), Some("old"));
}

#[test]
fn a_write_that_is_dropped_in_silence_is_noticed() {
    let storage = stocked(&[("aaaa", "old")]);
    let (mut keeper, _) = tab(&storage);
    storage.turn(Mood::Drops);
    assert_eq!(keeper.save(&plan("aaaa", "new"), &copy()), Saved::Refused(Refusal::Dropped));
    assert_eq!(keeper.save(&plan("bbbb", "another"), &copy()), Saved::Refused(Refusal::Dropped));
    storage.turn(Mood::Well);
    assert_eq!(title(&storage, "aaaa").as_deref(), Some("old"));
    assert_eq!(keeper.save(&plan("aaaa", "new"), &copy()), Saved::Kept);
}

// ---- S2, S3: a failure at every step -------------------------------------------------------------------------------

const GARBAGE: &str = "{\"format\":\"qunce.plan\",\"version\":1,\"plan\":{\"id\":\"half";

/// A session in which everything happens that writes. Returns the titles of `aaaa` that were reported as kept.
fn eventful_session(storage: &Rc<Moody>) -> Vec<&'static str> {
    let (mut keeper, _) = tab(storage);
    let mut kept = vec!["old"];
    for title in ["first", "second"] {
        if keeper.save(&plan("aaaa", title), &copy()) == Saved::Kept {
            kept.push(title);
        }
    }
    // Another tab, quicker: its title stands and mine becomes a copy.
    let (mut other, _) = tab(storage);
    let was_quicker = other.save(&plan("bbbb", "theirs"), &copy()) == Saved::Kept;
    match keeper.save(&plan("bbbb", "mine"), &copy()) {
        Saved::Kept => {}
        Saved::Conflict { .. } => {
            assert!(was_quicker);
            assert_eq!(title(storage, "my-copy").as_deref(), Some("mine"), "said to be kept as a copy");
        }
        Saved::Refused(_) => {}
        other => panic!("{other:?}"),
    }
    let _ = keeper.save(&plan("dddd", "new"), &copy());
    let _ = keeper.delete(&id("cccc"), 0);
    if keeper.save(&plan("aaaa", "last"), &copy()) == Saved::Kept {
        kept.push("last");
    }
    kept
}

fn before_the_session() -> Rc<Moody> {
    let storage = stocked(&[("aaaa", "old"), ("bbbb", "old"), ("cccc", "old")]);
    storage.meddle(&key("half"), GARBAGE);
    storage
}

#[test]
fn whichever_write_fails_every_plan_opens_whole() {
    let storage = before_the_session();
    let n_before = storage.n_changes();
    assert_eq!(eventful_session(&storage), ["old", "first", "second", "last"]);
    let n_changes = storage.n_changes() - n_before;
    assert!(n_changes > 12, "the session is eventful: {n_changes} changes");
    for mood in [Mood::FullOnce, Mood::Killed] as [fn(usize) -> Mood; 2] {
        for n in 0..=n_changes {
            let storage = before_the_session();
            storage.turn(mood(n));
            let kept = eventful_session(&storage);
            storage.turn(Mood::Well);
            let (_, opening) = tab(&storage);
            let what = format!("{:?}", mood(n));
            let ids: BTreeSet<&str> = opening.plans.iter().map(|shelved| shelved.plan.id.as_str()).collect();
            assert_eq!(opening.refusal, None, "{what}");
            assert!(ids.contains("aaaa") && ids.contains("bbbb"), "{what}: {ids:?}");
            assert_eq!(title(&storage, "aaaa").as_deref(), kept.last().copied(), "{what}: the last that was kept");
            let raws: Vec<&str> = opening.asides.iter().map(|aside| aside.raw.as_str()).collect();
            assert_eq!(raws, [GARBAGE], "{what}: unreadable text is never lost, nor is anything else unreadable");
        }
    }
}

// ---- S5, S6, M5: what can't be read --------------------------------------------------------------------------------

#[test]
fn unreadable_texts_are_set_aside_word_for_word() {
    for (raw, why) in [
        ("", Some(Unreadable::Empty)),
        ("null", Some(Unreadable::NotOurs)),
        ("[object Object]", None),
        ("undefined", None),
        (&EVERY_FIELD[..201], None),
        ("{\"format\":\"qunce.plan\"}", Some(Unreadable::NoVersion)),
        ("[]", Some(Unreadable::NotOurs)),
        // A backup has no place here, the less so one of which a part would be lost.
        (r#"{"format":"qunce.backup","version":1,"plans":[{"id":"torn"},{"id":"No Id"}]}"#, Some(Unreadable::NotOurs)),
    ] {
        let storage = stocked(&[("aaaa", "whole")]);
        storage.meddle(&key("torn"), raw);
        let (mut keeper, opening) = tab(&storage);
        let titles: Vec<&str> = opening.plans.iter().map(|shelved| shelved.plan.title.as_str()).collect();
        assert_eq!(titles, ["whole"], "{raw:?}: the others open");
        let [aside] = opening.asides.as_slice() else { panic!("{raw:?}: {:?}", opening.asides) };
        assert_eq!((aside.raw.as_str(), aside.name.as_str()), (raw, "torn"));
        match (&aside.fault, why) {
            (Fault::Unreadable(found), Some(why)) => assert_eq!(*found, why, "{raw:?}"),
            (Fault::Unreadable(Unreadable::NotJson { .. }), None) => {}
            other => panic!("{raw:?}: {other:?}"),
        }
        assert!(!storage.all().contains_key(&key("torn")), "{raw:?}: its place is free");
        // Nothing that is saved later touches it.
        assert_eq!(keeper.save(&plan("torn", "a new one under the old id"), &copy()), Saved::Kept);
        assert_eq!(tab(&storage).1.asides[0].raw, raw);
        assert_eq!(keeper.discard("torn"), Ok(()));
        assert!(tab(&storage).1.asides.is_empty(), "until the person lets it go");
    }
}

#[test]
fn the_previous_generation_is_offered_beside_what_can_not_be_read() {
    let storage = stocked(&[("aaaa", "first")]);
    let (mut keeper, _) = tab(&storage);
    assert_eq!(keeper.save(&plan("aaaa", "second"), &copy()), Saved::Kept);
    assert_eq!(keeper.save(&plan("aaaa", "third"), &copy()), Saved::Kept);
    storage.meddle(&key("aaaa"), GARBAGE);
    let (_, opening) = tab(&storage);
    let previous = opening.asides[0].previous.as_ref().unwrap();
    assert_eq!(previous.plan.title.as_str(), "first", "as an earlier session left it");
    // The next opening tells the same.
    assert_eq!(tab(&storage).1.asides[0].previous.as_ref().unwrap().plan.title.as_str(), "first");
}

#[test]
fn a_damaged_plan_is_set_aside_with_what_could_be_read() {
    let storage = shared();
    let raw = EVERY_FIELD.replace("450", "\"450\"").replace("every-field_1", "damaged");
    storage.meddle(&key("damaged"), &raw);
    let (_, opening) = tab(&storage);
    assert!(opening.plans.is_empty(), "it is not opened as if nothing had been");
    let [Aside { raw: kept, fault: Fault::Damaged(reading), .. }] = opening.asides.as_slice() else {
        panic!("{:?}", opening.asides)
    };
    assert_eq!(*kept, raw);
    assert_eq!(reading.issues[0].at, "/staffing/size");
    assert_eq!(reading.plan.title, every_field().title);
}

#[test]
fn a_plan_under_another_s_key_or_under_no_id_is_set_aside() {
    let storage = shared();
    let text = encode::stored(&plan("aaaa", "astray").plan, 0, 1);
    storage.meddle(&key("bbbb"), &text);
    storage.meddle("qunce:plan:No Id!", &text);
    storage.meddle("qunce:plan:", &text);
    storage.meddle("other-app:plan:aaaa", &text);
    let (_, opening) = tab(&storage);
    assert!(opening.plans.is_empty());
    let names: Vec<&str> = opening.asides.iter().map(|aside| aside.name.as_str()).collect();
    assert_eq!(names, ["", "No Id!", "bbbb"]);
    assert!(storage.all().contains_key("other-app:plan:aaaa"), "other apps' keys are none of ours");
}

#[test]
fn different_texts_are_all_kept_and_the_same_one_once() {
    let storage = stocked(&[("aaaa", "whole")]);
    let (mut keeper, _) = tab(&storage);
    for raw in ["one", "two", "one", "three", "two"] {
        storage.meddle(&key("aaaa"), raw);
        assert_eq!(keeper.look(&id("aaaa")), Noticed::Garbage);
    }
    let raws: Vec<String> = keeper.asides().into_iter().map(|aside| aside.raw).collect();
    assert_eq!(raws, ["one", "two", "three"]);
}

#[test]
fn without_room_to_set_it_aside_an_unreadable_text_stays_where_it_is() {
    let storage = stocked(&[("aaaa", "whole")]);
    storage.meddle(&key("torn"), GARBAGE);
    storage.turn(Mood::Quota(storage.units()));
    let (mut keeper, opening) = tab(&storage);
    assert_eq!(opening.asides.len(), 1, "it is shown all the same");
    assert_eq!(opening.asides[0].raw, GARBAGE);
    assert_eq!(storage.all()[&key("torn")], GARBAGE);
    let saved = keeper.save(&plan("torn", "restored from a backup"), &copy());
    assert_eq!(saved, Saved::Refused(Refusal::Full), "there is still no room");
    assert_eq!(storage.all()[&key("torn")], GARBAGE);
    storage.turn(Mood::Well);
    assert_eq!(keeper.save(&plan("torn", "restored from a backup"), &copy()), Saved::Kept);
    assert_eq!(keeper.asides()[0].raw, GARBAGE);
}

#[test]
fn garbage_from_elsewhere_is_set_aside_and_the_plan_is_written_anew() {
    for garbage in ["", "0", "NaN", GARBAGE, "{\"a\":1}", &encode::stored(&plan("zzzz", "another").plan, 0, 9)] {
        // Once noticed by the event, once met in saving.
        for is_noticed in [true, false] {
            let storage = stocked(&[("aaaa", "mine")]);
            let (mut keeper, _) = tab(&storage);
            storage.meddle(&key("aaaa"), garbage);
            if is_noticed {
                assert_eq!(keeper.look(&id("aaaa")), Noticed::Garbage, "{garbage:?}");
            }
            assert_eq!(keeper.save(&plan("aaaa", "mine, edited"), &copy()), Saved::Kept, "{garbage:?}");
            assert_eq!(title(&storage, "aaaa").as_deref(), Some("mine, edited"));
            assert_eq!(title(&storage, "zzzz"), None);
            let raws: Vec<String> = keeper.asides().into_iter().map(|aside| aside.raw).collect();
            assert_eq!(raws, [garbage]);
        }
    }
}

// ---- S7: the storage is emptied ------------------------------------------------------------------------------------

#[test]
fn an_emptied_storage_is_written_again_only_when_the_person_says_so() {
    let storage = stocked(&[("aaaa", "mine"), ("bbbb", "too")]);
    let (mut keeper, _) = tab(&storage);
    storage.wipe();
    assert_eq!(keeper.look(&id("aaaa")), Noticed::Vanished);
    for _ in 0..2 {
        assert_eq!(keeper.save(&plan("aaaa", "edited"), &copy()), Saved::Vanished);
        assert!(storage.all().is_empty(), "nothing is written");
    }
    keeper.start_over();
    assert_eq!(keeper.save(&plan("aaaa", "edited"), &copy()), Saved::Kept);
    assert_eq!(keeper.save(&plan("bbbb", "too"), &copy()), Saved::Kept);
    assert_eq!(title(&storage, "aaaa").as_deref(), Some("edited"));
}

// ---- S10, S11 --------------------------------------------------------------------------------------------------

#[test]
fn usage_counts_utf_16_units_by_what_they_are_for() {
    let storage = shared();
    storage.meddle("qunce:plan:aaaa", "群策👍");
    storage.meddle("qunce:previous:aaaa", "12");
    storage.meddle("qunce:aside:torn", "{");
    storage.meddle("qunce:settings", "{}");
    storage.meddle("qunce:gone:bbbb", "x");
    storage.meddle("another", "app");
    let usage = Keeper::new(Rc::clone(&storage)).usage();
    assert_eq!((usage.plans, usage.previous, usage.asides), (15 + 4, 19 + 2, 16 + 1));
    assert_eq!(usage.other, 14 + 2 + 15 + 1 + 7 + 3);
    assert_eq!(usage.total(), storage.units());
}

#[test]
fn room_is_made_of_previous_generations_only() {
    let storage = stocked(&[("aaaa", "first"), ("bbbb", "b")]);
    storage.meddle(&key("torn"), GARBAGE);
    let (mut keeper, _) = tab(&storage);
    assert_eq!(keeper.save(&plan("aaaa", "second"), &copy()), Saved::Kept);
    assert_eq!(keeper.delete(&id("bbbb"), 0), Ok(()));
    let before = keeper.usage();
    assert!(before.previous > 0);
    assert_eq!(keeper.drop_previous(), Ok(()));
    let after = keeper.usage();
    assert_eq!((after.plans, after.previous, after.asides, after.other), (before.plans, 0, before.asides, 0));
}

#[test]
fn revisions_only_grow_whatever_the_clock_says() {
    let storage = stocked(&[("aaaa", "now")]);
    let (mut keeper, _) = tab(&storage);
    let mut last = revision(&storage, "aaaa");
    for (title, changed_at) in [("a", 5_000), ("b", 5_000), ("c", 1), ("d", -1), ("e", i64::MIN), ("f", i64::MAX)] {
        assert_eq!(keeper.save(&changed("aaaa", title, 300, changed_at), &copy()), Saved::Kept);
        let next = revision(&storage, "aaaa");
        assert!(next > last, "{title}: {next} after {last}");
        assert_eq!(
            crate::title(&storage, "aaaa").as_deref(),
            Some(title),
            "the last save stands, not the latest clock"
        );
        last = next;
    }
    let (mut other, _) = tab(&storage);
    assert_eq!(other.save(&changed("aaaa", "g", 300, 0), &copy()), Saved::Kept);
    assert!(revision(&storage, "aaaa") > last, "also over sessions");
}

// ---- M: several tabs -------------------------------------------------------------------------------------------

#[test]
fn edits_of_different_fields_meet_in_one_plan() {
    let storage = stocked(&[("aaaa", "base")]);
    let ((mut mine, _), (mut theirs, _)) = (tab(&storage), tab(&storage));
    assert_eq!(theirs.save(&changed("aaaa", "their title", 300, 1), &copy()), Saved::Kept);
    let merged = changed("aaaa", "their title", 450, 2);
    assert_eq!(mine.save(&changed("aaaa", "base", 450, 2), &copy()), Saved::Merged(merged));
    assert_eq!(found(&storage, "aaaa"), Some(("their title".to_owned(), 450)));
    assert_eq!(found(&storage, "my-copy"), None);
    // Both go on from there.
    assert_eq!(theirs.look(&id("aaaa")), Noticed::Changed(changed("aaaa", "their title", 450, 2)));
    assert_eq!(theirs.save(&changed("aaaa", "their title", 451, 3), &copy()), Saved::Kept);
    assert_eq!(revision(&storage, "aaaa"), 4, "one after another");
}

#[test]
fn the_first_items_of_two_tabs_meet_in_one_plan() {
    let with_items = |items: &[&str]| {
        let mut calendar = templates::blank_calendar();
        calendar.items.extend(items.iter().map(|item| (item_id(item), Rc::new(templates::blank_item()))));
        let plan = Plan { calendar: sections::section(calendar), ..(*plan("aaaa", "base").plan).clone() };
        Shelved { plan: Rc::new(plan), changed_at: 0 }
    };
    let storage = stocked(&[("aaaa", "base")]);
    let ((mut mine, _), (mut theirs, _)) = (tab(&storage), tab(&storage));
    assert_eq!(theirs.save(&with_items(&["newnew22"]), &copy()), Saved::Kept);
    let both = with_items(&["newnew22", "newnew33"]);
    assert_eq!(mine.save(&with_items(&["newnew33"]), &copy()), Saved::Merged(both.clone()));
    assert_eq!(tab(&storage).1.plans, [both]);
}

#[test]
fn a_damaged_calendar_is_kept_as_it_is_while_others_work_on_the_plan() {
    let storage = stocked(&[("aaaa", "base")]);
    let mut tree: Value = serde_json::from_str(&storage.all()[&key("aaaa")]).unwrap();
    let damaged = json!({ "weeks": 99, "items": [1] });
    tree["plan"]["calendar"] = damaged.clone();
    storage.meddle(&key("aaaa"), &tree.to_string());
    let (mut keeper, opening) = tab(&storage);
    assert_eq!(opening.asides, [], "only who works on a calendar looks at it");
    let shelved = &opening.plans[0];
    let renamed = Shelved { plan: apply(&shelved.plan, &Edit::Rename(words("on"))), changed_at: 1 };
    assert_eq!(keeper.save(&renamed, &copy()), Saved::Kept);
    let tree: Value = serde_json::from_str(&storage.all()[&key("aaaa")]).unwrap();
    assert_eq!((&tree["plan"]["title"], &tree["plan"]["calendar"]), (&json!("on"), &damaged));
}

#[test]
fn edits_of_the_same_field_are_both_kept() {
    let storage = stocked(&[("aaaa", "base")]);
    let ((mut mine, _), (mut theirs, _)) = (tab(&storage), tab(&storage));
    assert_eq!(theirs.save(&plan("aaaa", "their title"), &copy()), Saved::Kept);
    let conflict = Saved::Conflict { theirs: plan("aaaa", "their title"), copy: copy() };
    assert_eq!(mine.save(&plan("aaaa", "my title"), &copy()), conflict);
    assert_eq!(title(&storage, "aaaa").as_deref(), Some("their title"), "nothing of theirs is overwritten");
    assert_eq!(title(&storage, "my-copy").as_deref(), Some("my title"));
    // Each goes on by itself.
    assert_eq!(mine.save(&plan("my-copy", "my title, edited"), &id("copy-2")), Saved::Kept);
    assert_eq!(theirs.save(&plan("aaaa", "their title, edited"), &copy()), Saved::Kept);
}

#[test]
fn without_room_for_the_copy_a_conflict_is_refused_and_theirs_stands() {
    let storage = stocked(&[("aaaa", "base")]);
    let ((mut mine, _), (mut theirs, _)) = (tab(&storage), tab(&storage));
    assert_eq!(theirs.save(&plan("aaaa", "theirs"), &copy()), Saved::Kept);
    storage.turn(Mood::Quota(storage.units()));
    assert_eq!(mine.save(&plan("aaaa", "mine"), &copy()), Saved::Refused(Refusal::Full));
    assert_eq!(title(&storage, "aaaa").as_deref(), Some("theirs"));
}

#[test]
fn the_same_edit_in_both_tabs_is_no_conflict() {
    let storage = stocked(&[("aaaa", "base")]);
    let ((mut mine, _), (mut theirs, _)) = (tab(&storage), tab(&storage));
    assert_eq!(theirs.save(&plan("aaaa", "same"), &copy()), Saved::Kept);
    assert_eq!(mine.save(&plan("aaaa", "same"), &copy()), Saved::Kept);
    assert_eq!(mine.save(&plan("aaaa", "on"), &copy()), Saved::Kept);
}

#[test]
fn a_tab_that_wakes_up_sees_what_others_did() {
    let storage = stocked(&[("aaaa", "base"), ("bbbb", "b")]);
    let ((mut stale, _), (mut busy, _)) = (tab(&storage), tab(&storage));
    assert_eq!(stale.look(&id("aaaa")), Noticed::Nothing);
    assert_eq!(busy.save(&plan("aaaa", "newer"), &copy()), Saved::Kept);
    assert_eq!(busy.save(&plan("cccc", "new"), &copy()), Saved::Kept);
    assert_eq!(busy.delete(&id("bbbb"), 0), Ok(()));
    assert_eq!(stale.look(&id("aaaa")), Noticed::Changed(plan("aaaa", "newer")));
    assert_eq!(stale.look(&id("aaaa")), Noticed::Nothing, "once");
    assert_eq!(stale.look(&id("cccc")), Noticed::Changed(plan("cccc", "new")));
    assert_eq!(stale.look(&id("bbbb")), Noticed::Deleted);
    stale.let_go(&id("bbbb"));
    assert_eq!(stale.look(&id("bbbb")), Noticed::Nothing);
    // A stale tab that saves before it looked does not overwrite either: here it changed nothing of its own.
    let (mut sleepy, _) = tab(&storage);
    assert_eq!(busy.save(&plan("aaaa", "newest"), &copy()), Saved::Kept);
    assert_eq!(sleepy.save(&plan("aaaa", "newer"), &copy()), Saved::Merged(plan("aaaa", "newest")));
}

#[test]
fn a_plan_deleted_elsewhere_while_it_was_edited_is_recovered_as_a_copy() {
    let storage = stocked(&[("aaaa", "base")]);
    let ((mut mine, _), (mut theirs, _)) = (tab(&storage), tab(&storage));
    assert_eq!(theirs.delete(&id("aaaa"), 7), Ok(()));
    assert_eq!(mine.save(&plan("aaaa", "edited"), &copy()), Saved::Recovered(copy()));
    assert_eq!(title(&storage, "aaaa"), None, "deleted is deleted");
    assert_eq!(title(&storage, "my-copy").as_deref(), Some("edited"));
}

#[test]
fn a_deletion_that_is_undone_brings_the_plan_back() {
    let storage = stocked(&[("aaaa", "base")]);
    let ((mut mine, _), (mut theirs, _)) = (tab(&storage), tab(&storage));
    assert_eq!(mine.delete(&id("aaaa"), 7), Ok(()));
    assert_eq!(mine.save(&plan("aaaa", "base"), &copy()), Saved::Kept);
    assert!(!storage.all().contains_key(&Key::Gone(id("aaaa")).text()));
    assert!(matches!(theirs.look(&id("aaaa")), Noticed::Changed(_) | Noticed::Nothing));
    assert_eq!(title(&storage, "aaaa").as_deref(), Some("base"));
}

#[test]
fn two_tabs_that_import_one_plan_at_once_end_as_if_one_had_been_first() {
    let storage = shared();
    let ((mut one, _), (mut two, _)) = (tab(&storage), tab(&storage));
    assert_eq!(one.save(&plan("aaaa", "imported"), &copy()), Saved::Kept);
    assert_eq!(two.save(&plan("aaaa", "imported"), &copy()), Saved::Kept, "the same file");
    assert_eq!(one.save(&plan("bbbb", "one"), &copy()), Saved::Kept);
    let saved = two.save(&plan("bbbb", "two"), &copy());
    assert_eq!(saved, Saved::Conflict { theirs: plan("bbbb", "one"), copy: copy() });
    let (_, opening) = tab(&storage);
    let titles: Vec<&str> = opening.plans.iter().map(|shelved| shelved.plan.title.as_str()).collect();
    assert_eq!(titles, ["imported", "one", "two"]);
}

#[test]
fn two_tabs_that_save_in_turn_never_lose_a_field() {
    let storage = stocked(&[("aaaa", "0")]);
    let ((mut mine, _), (mut theirs, _)) = (tab(&storage), tab(&storage));
    let (mut my_plan, mut their_plan) = (plan("aaaa", "0"), plan("aaaa", "0"));
    let take = |saved: Saved, edited: Shelved| match saved {
        Saved::Kept => edited,
        Saved::Merged(merged) => merged,
        other => panic!("{other:?}"),
    };
    for n in 1..=50_u32 {
        // I write titles, they write sizes; neither ever looks.
        let edited = changed("aaaa", &n.to_string(), my_plan.plan.staffing.size.get(), 0);
        my_plan = take(mine.save(&edited, &copy()), edited);
        if n % 3 == 0 {
            let edited = changed("aaaa", their_plan.plan.title.as_str(), 100 + n, 0);
            their_plan = take(theirs.save(&edited, &copy()), edited);
        }
    }
    assert_eq!(found(&storage, "aaaa"), Some(("50".to_owned(), 148)));
    assert_eq!(tab(&storage).1.plans.len(), 1, "no copies");
}

// ---- V1, V4: newer versions --------------------------------------------------------------------------------------

fn newer(of: &str) -> String {
    let text = encode::stored(&plan(of, "from the future").plan, 0, 9);
    let text = text.replacen("\"version\":1", &format!("\"version\":{}", VERSION + 1), 1);
    text.replacen(qunce::exchange::APP, "9.0.0", 1)
}

#[test]
fn a_plan_of_a_newer_version_is_shown_and_never_written() {
    let storage = stocked(&[("aaaa", "mine")]);
    let raw = newer("future");
    storage.meddle(&key("future"), &raw);
    let before = storage.all();
    let (mut keeper, opening) = tab(&storage);
    assert_eq!((opening.plans.len(), opening.asides.len()), (1, 0));
    let [future] = opening.newer.as_slice() else { panic!("{:?}", opening.newer) };
    assert_eq!((future.version, future.app.as_str(), &future.raw), (VERSION + 1, "9.0.0", &raw));
    assert_eq!(keeper.delete(&id("future"), 0), Err(Refusal::Blocked));
    assert_eq!(keeper.save(&plan("future", "overwritten?"), &copy()), Saved::Newer);
    assert_eq!(storage.all(), before, "not a letter changed");
}

#[test]
fn an_old_tab_stops_writing_when_a_newer_one_wrote() {
    for is_noticed in [true, false] {
        let storage = stocked(&[("aaaa", "mine"), ("bbbb", "too")]);
        let (mut old, _) = tab(&storage);
        let raw = newer("aaaa");
        storage.meddle(&key("aaaa"), &raw);
        if is_noticed {
            assert_eq!(old.look(&id("aaaa")), Noticed::Newer);
        }
        for _ in 0..2 {
            assert_eq!(old.save(&plan("aaaa", "edited in the old tab"), &copy()), Saved::Newer);
        }
        assert_eq!(storage.all()[&key("aaaa")], raw);
        assert_eq!(old.save(&plan("bbbb", "edited"), &copy()), Saved::Kept, "others are still its own");
    }
}

// ---- Generations, settings, keys -----------------------------------------------------------------------------------

#[test]
fn the_text_that_a_session_found_becomes_the_previous_generation_once() {
    let storage = stocked(&[("aaaa", "first")]);
    let first = storage.all()[&key("aaaa")].clone();
    let previous = || storage.all().get(&Key::Previous(id("aaaa")).text()).cloned();
    assert_eq!(previous(), None, "what a session wrote itself is no generation");
    let (mut keeper, _) = tab(&storage);
    for title in ["second", "third"] {
        assert_eq!(keeper.save(&plan("aaaa", title), &copy()), Saved::Kept);
        assert_eq!(previous().as_ref(), Some(&first));
    }
    let third = storage.all()[&key("aaaa")].clone();
    let (mut keeper, _) = tab(&storage);
    assert_eq!(keeper.save(&plan("aaaa", "fourth"), &copy()), Saved::Kept);
    assert_eq!(previous(), Some(third), "the next session moves it on");
    assert_eq!(keeper.delete(&id("aaaa"), 0), Ok(()));
    assert_eq!(previous(), None, "deleting takes both");
}

#[test]
fn settings_come_back_and_nonsense_is_as_at_first() {
    let storage = shared();
    let keeper = Keeper::new(Rc::clone(&storage));
    assert_eq!(keeper.settings(), Settings::FIRST);
    let settings = Settings {
        lang: Some(Lang::En),
        theme: Theme::Dark,
        has_letter_keys: false,
        masks_names: true,
        backed_up_at: Some(1_795_318_020_250),
    };
    assert_eq!(keeper.save_settings(&settings), Ok(()));
    assert_eq!(keeper.settings(), settings);
    for nonsense in ["", "null", "[]", "{\"theme\":7}", "{\"lang\":\"de\"}", "{\"theme\":\"blue\"}", "{"] {
        storage.meddle(&Key::Settings.text(), nonsense);
        assert_eq!(keeper.settings(), Settings::FIRST, "{nonsense}");
    }
    storage.meddle(&Key::Settings.text(), "{\"lang\":\"zh-CN\",\"theme\":\"blue\",\"new\":1}");
    assert_eq!(keeper.settings(), Settings { lang: Some(Lang::Zh), ..Settings::FIRST }, "what can be read is");
}

#[test]
fn keys_are_read_as_they_are_written() {
    for key in [
        Key::Plan(id("aaaa")),
        Key::Previous(id("aaaa")),
        Key::Gone(id("aaaa")),
        Key::Aside("torn.2".to_owned()),
        Key::Aside("a:b".to_owned()),
        Key::Settings,
    ] {
        assert!(key.text().starts_with("qunce:"));
        assert_eq!(Key::parse(&key.text()), Some(key));
    }
    for text in
        ["", "qunce", "qunce:", "qunce:plan", "qunce:plan:AB", "plan:aaaa", "qunce:settings:x", "xqunce:settings"]
    {
        assert_eq!(Key::parse(text), None, "{text:?}");
    }
}

#[test]
fn a_storage_in_memory_keeps_and_forgets() {
    let memory = Memory::default();
    assert_eq!(memory.get("a"), Ok(None));
    assert_eq!((memory.set("a", "1"), memory.set("a", "2")), (Ok(()), Ok(())));
    assert_eq!((memory.get("a"), memory.keys()), (Ok(Some("2".to_owned())), Ok(vec!["a".to_owned()])));
    assert_eq!((memory.remove("a"), memory.get("a")), (Ok(()), Ok(None)));
    let mut keeper = Keeper::new(memory);
    assert_eq!(keeper.save(&plan("aaaa", "in memory"), &copy()), Saved::Kept);
    assert_eq!(keeper.storage().keys().map(|keys| keys.len()), Ok(1));
}
