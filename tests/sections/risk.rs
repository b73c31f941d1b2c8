//! What a plan says of rules and risks.

use std::rc::Rc;

use proptest::collection::vec;
use proptest::prelude::*;
use qunce::domain::plan::Plan;
use qunce::domain::risk::register::Hazard;
use qunce::domain::risk::rules::RulePart;
use qunce::domain::section::Section;
use qunce::editing::apply;
use qunce::editing::risk::{CareEdit, RiskEdit};
use qunce::exchange::decode::open;
use qunce::exchange::merge::three_way;
use qunce::exchange::sections::{calendar, issues};
use qunce::exchange::{encode, sections};
use qunce::templates;
use serde_json::json;

use crate::plans::{every_field, for_all, id, one, plan, risks, words};

/// The plan after edits of what it says about rules and risks.
fn ruled(plan: &Plan, edits: &[RiskEdit]) -> Plan {
    let edit = |plan: Rc<Plan>, edit: &RiskEdit| apply(&plan, &sections::edit(edit.clone()));
    (*edits.iter().fold(Rc::new(plan.clone()), edit)).clone()
}

#[test]
fn what_an_edit_of_the_risks_leaves_is_what_its_saved_form_is_read_as() {
    for_all(60, (plan(), vec(risks::risk_edit(), 1..6)), |(plan, edits)| {
        let edited = ruled(&plan, &edits);
        let again = one(open(&encode::stored(&edited, 0, 1))).plan;
        prop_assert_eq!(&sections::risk(&again), &sections::risk(&edited));
        prop_assert_eq!(again.risk.saved(), edited.risk.saved());
        prop_assert_eq!(calendar(&again), calendar(&plan), "the other sections are as they were");
        Ok(())
    });
}

#[test]
fn what_does_not_fit_among_the_risks_is_listed_and_kept() {
    let before = json!({
        "strikes": 0, "parts": { "content": "聊育儿", "epilogue": "再见" }, "words": ["代购", "***", 7],
        "data": ["phone", "shoe_size"], "retention": 4000, "cares": { "meteor": { "owner": "?" } },
    });
    let plan = Plan { risk: Section::from_saved(before.to_string()), ..templates::blank(id("aaaa")) };
    let mut places: Vec<String> = issues(&plan).into_iter().map(|issue| issue.at).collect();
    places.sort_unstable();
    let expected = ["cares/meteor", "data/1", "parts/epilogue", "retention", "strikes", "words/1", "words/2"];
    assert_eq!(places, expected.map(|at| format!("/risk/{at}")));
    let saved = encode::plan_value(&ruled(&plan, &[RiskEdit::SetBots(true)]))["risk"].clone();
    assert_eq!(saved["words"], json!(["代购"]));
    assert_eq!((&saved["parts"]["epilogue"], &saved["cares"]["meteor"]["owner"]), (&json!("再见"), &json!("?")));
    let lost = json!({ "/data/1": "shoe_size", "/retention": 4000, "/strikes": 0, "/words/1": "***", "/words/2": 7 });
    assert_eq!(saved["lost"], lost);
}

#[test]
fn a_list_with_too_many_words_is_kept_whole() {
    let words: Vec<String> = (0..10_001).map(|n| format!("词{n}")).collect();
    let plan =
        Plan { risk: Section::from_saved(json!({ "words": words }).to_string()), ..templates::blank(id("aaaa")) };
    assert!(sections::risk(&plan).words.is_empty());
    let saved = encode::plan_value(&ruled(&plan, &[RiskEdit::SetBots(true)]))["risk"].clone();
    assert_eq!(saved["lost"]["/words"].as_array().map(std::vec::Vec::len), Some(10_001));
}

#[test]
fn two_tabs_rules_merge() {
    use RiskEdit as E;
    let blank = templates::blank(id("aaaa"));
    let part = |part, text| E::SetPart(part, Some(words(text)));
    let owner = |hazard| E::Care(hazard, CareEdit::SetOwner(words("Ana")));
    for base in [blank.clone(), every_field()] {
        for (mine, theirs) in [
            (part(RulePart::Content, "甲"), part(RulePart::Violation, "乙")),
            (owner(Hazard::Ban), owner(Hazard::Norms)),
            (E::SetBots(false), E::SetAnnouncement(words("八点"))),
        ] {
            let of = |edit: &E| ruled(&base, std::slice::from_ref(edit));
            assert_eq!(three_way(&base, &of(&mine), &of(&theirs)), Ok(ruled(&base, &[mine, theirs])));
        }
    }
}
