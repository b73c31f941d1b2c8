//! What a plan says of joining.

use std::rc::Rc;

use proptest::collection::vec;
use proptest::prelude::*;
use qunce::domain::plan::Plan;
use qunce::domain::section::Section;
use qunce::editing::apply;
use qunce::editing::entry::{EntryEdit, QuestionEdit};
use qunce::exchange::decode::open;
use qunce::exchange::merge::three_way;
use qunce::exchange::sections::{calendar, entry, issues};
use qunce::exchange::{encode, sections};
use qunce::templates;
use serde_json::json;

use crate::plans::funnels::place;
use crate::plans::{entries, every_field, for_all, id, one, plan, words};

/// The plan after edits of what it says about joining.
fn joined(plan: &Plan, edits: &[EntryEdit]) -> Plan {
    let edit = |plan: Rc<Plan>, edit: &EntryEdit| apply(&plan, &sections::edit(edit.clone()));
    (*edits.iter().fold(Rc::new(plan.clone()), edit)).clone()
}

#[test]
fn what_an_edit_of_joining_leaves_is_what_its_saved_form_is_read_as() {
    for_all(60, (plan(), vec(entries::entry_edit(), 1..6)), |(plan, edits)| {
        let edited = joined(&plan, &edits);
        let again = one(open(&encode::stored(&edited, 0, 1))).plan;
        prop_assert_eq!(&entry(&again), &entry(&edited));
        prop_assert_eq!(again.entry.saved(), edited.entry.saved());
        prop_assert_eq!(calendar(&again), calendar(&plan), "the other sections are as they were");
        Ok(())
    });
}

#[test]
fn a_question_goes_with_its_place_and_with_what_was_unknown_of_it() {
    let before = json!({
        "questions": { "1": { "text": "一" }, "2": { "text": "二", "weight": 3 }, "201": { "text": "?" }, "x": 1 },
        "order": [2, 201, 1], "lead": 9,
    });
    let plan = Plan { entry: Section::from_saved(before.to_string()), ..templates::blank(id("aaaa")) };
    let places: Vec<String> = issues(&plan).into_iter().map(|issue| issue.at).collect();
    assert_eq!(
        places,
        ["/entry/order/1", "/entry/lead", "/entry/questions/2/weight", "/entry/questions/201", "/entry/questions/x"]
    );
    let after = joined(&plan, &[EntryEdit::RemoveQuestion(place(2))]);
    let saved = encode::plan_value(&after)["entry"].clone();
    assert_eq!(saved["order"], json!([1]));
    let kept: Vec<&String> = saved["questions"].as_object().unwrap().keys().collect();
    assert_eq!(kept, ["1", "201", "x"]);
    assert_eq!(saved["lost"], json!({ "/lead": 9, "/order/1": 201 }));
}

#[test]
fn two_tabs_questionnaires_merge() {
    use EntryEdit as E;
    let blank = templates::blank(id("aaaa"));
    let put = |n| E::PutQuestions(vec![(place(n), templates::blank_question())]);
    let text = |n, text| E::Question(place(n), QuestionEdit::SetText(words(text)));
    for base in [blank.clone(), joined(&blank, &[put(1), put(2)]), every_field()] {
        for (mine, theirs) in [(put(7), put(8)), (text(1, "甲"), text(2, "乙")), (text(1, "甲"), E::SetBots(false))]
        {
            let of = |edit: &E| joined(&base, std::slice::from_ref(edit));
            assert_eq!(three_way(&base, &of(&mine), &of(&theirs)), Ok(joined(&base, &[mine, theirs])));
        }
    }
}
