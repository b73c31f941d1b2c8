//! What a plan says of its channels.

use std::rc::Rc;

use proptest::collection::vec;
use proptest::prelude::*;
use qunce::domain::channels::outlet::Outlet;
use qunce::domain::plan::Plan;
use qunce::domain::section::Section;
use qunce::editing::apply;
use qunce::editing::channels::ChannelsEdit;
use qunce::exchange::decode::open;
use qunce::exchange::sections::{funnel, issues};
use qunce::exchange::{encode, sections};
use qunce::templates;
use serde_json::json;

use crate::plans;
use crate::plans::{for_all, id, one, plan};

#[test]
fn what_an_edit_of_channels_leaves_is_what_its_saved_form_is_read_as() {
    for_all(60, (plan(), vec(plans::channels::channels_edit(), 1..6)), |(plan, edits)| {
        let edit = |plan: Rc<Plan>, edit: &ChannelsEdit| apply(&plan, &sections::edit(edit.clone()));
        let edited = (*edits.iter().fold(Rc::new(plan.clone()), edit)).clone();
        let again = one(open(&encode::stored(&edited, 0, 1))).plan;
        prop_assert_eq!(&sections::channels(&again), &sections::channels(&edited));
        prop_assert_eq!(again.channels.saved(), edited.channels.saved());
        prop_assert_eq!(funnel(&again), funnel(&plan), "the forecast's numbers are none of it");
        Ok(())
    });
}

#[test]
fn a_platform_that_is_let_go_takes_what_was_unknown_of_it_along() {
    let before = json!({
        "held": { "weibo": { "reason": "聊", "fans": 3 }, "bilibili": { "reason": "看" } },
        "tools": ["sampling", "robot"], "discussions": 900,
    });
    let plan = Plan { channels: Section::from_saved(before.to_string()), ..templates::blank(id("aaaa")) };
    let places: Vec<String> = issues(&plan).into_iter().map(|issue| issue.at).collect();
    assert_eq!(
        places,
        ["/channels/tools/1", "/channels/discussions", "/channels/held/bilibili", "/channels/held/weibo/fans"]
    );
    let edit = sections::edit(ChannelsEdit::LetGo(Outlet::Weibo));
    let saved = encode::plan_value(&apply(&Rc::new(plan), &edit))["channels"].clone();
    assert_eq!(saved["held"], json!({ "bilibili": { "reason": "看" } }));
    assert_eq!(saved["lost"], json!({ "/discussions": 900, "/tools/1": "robot" }));
}
