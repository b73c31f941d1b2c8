//! What a plan says of the life of its group.

use std::rc::Rc;

use proptest::collection::vec;
use proptest::prelude::*;
use qunce::domain::lifecycle::split::SplitBy;
use qunce::domain::plan::Plan;
use qunce::domain::section::Section;
use qunce::editing::apply;
use qunce::editing::lifecycle::LifecycleEdit;
use qunce::exchange::decode::open;
use qunce::exchange::sections::issues;
use qunce::exchange::{encode, sections};
use qunce::templates;
use serde_json::json;

use crate::plans;
use crate::plans::{for_all, id, one, plan};

#[test]
fn what_an_edit_of_the_lifecycle_leaves_is_what_its_saved_form_is_read_as() {
    for_all(60, (plan(), vec(plans::lifecycles::lifecycle_edit(), 1..6)), |(plan, edits)| {
        let edit = |plan: Rc<Plan>, edit: &LifecycleEdit| apply(&plan, &sections::edit(edit.clone()));
        let edited = (*edits.iter().fold(Rc::new(plan), edit)).clone();
        let again = one(open(&encode::stored(&edited, 0, 1))).plan;
        prop_assert_eq!(&sections::lifecycle(&again), &sections::lifecycle(&edited));
        prop_assert_eq!(again.lifecycle.saved(), edited.lifecycle.saved());
        Ok(())
    });
}

#[test]
fn weeks_that_do_not_fit_are_kept_beside_those_that_do() {
    let before = json!({ "growth": [1_000_000, "viele", 900_000_000_000_000_i64], "members": -1, "way": "sell" });
    let plan = Plan { lifecycle: Section::from_saved(before.to_string()), ..templates::blank(id("aaaa")) };
    let places: Vec<String> = issues(&plan).into_iter().map(|issue| issue.at).collect();
    assert_eq!(places, ["/lifecycle/members", "/lifecycle/way", "/lifecycle/growth/1", "/lifecycle/growth/2"]);
    let saved =
        encode::plan_value(&apply(&Rc::new(plan), &sections::edit(LifecycleEdit::SetBy(Some(SplitBy::Region)))));
    assert_eq!(saved["lifecycle"]["growth"], json!([1_000_000]));
    assert_eq!(saved["lifecycle"]["lost"]["/growth/1"], json!("viele"));
}
