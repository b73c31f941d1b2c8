//! A section that is edited: written anew, what is unknown kept, taken back whole.

use std::collections::BTreeMap;
use std::rc::Rc;

use proptest::collection::vec;
use proptest::prelude::*;
use qunce::domain::calendar::Style;
use qunce::domain::plan::Plan;
use qunce::domain::quantity::PostsAWeek;
use qunce::editing::apply;
use qunce::editing::calendar::CalendarEdit;
use qunce::exchange::decode::{Issue, IssueKind, open};
use qunce::exchange::sections::{calendar, issues, section};
use qunce::exchange::{encode, sections};
use qunce::templates;
use serde_json::{Value, json};

use crate::plans::{calendars, for_all, one, plan};
use crate::support::{file_with, saved};

#[test]
fn what_an_edit_leaves_is_what_its_saved_form_is_read_as() {
    for_all(60, (plan(), vec(calendars::calendar_edit(), 1..6)), |(plan, edits)| {
        let edited = edits.into_iter().fold(Rc::new(plan), |plan, edit| apply(&plan, &sections::edit(edit)));
        let again = one(open(&encode::stored(&edited, 0, 1))).plan;
        prop_assert_eq!(&calendar(&again), &calendar(&edited));
        prop_assert_eq!(again.calendar.saved(), edited.calendar.saved());
        Ok(())
    });
}

/// The calendar's saved form after another field of it was edited.
fn after_edit(plan: &Plan) -> Value {
    let edited = apply(&Rc::new(plan.clone()), &sections::edit(CalendarEdit::SetPosts(PostsAWeek::literal(9))));
    let mut tree = encode::plan_value(&edited)["calendar"].clone();
    assert_eq!(tree.as_object_mut().unwrap().remove("posts"), Some(json!(9)));
    // What is lost stays lost, however often it is read and written.
    let again = apply(&edited, &sections::edit(CalendarEdit::SetPosts(PostsAWeek::literal(8))));
    let reread = one(open(&encode::stored(&again, 0, 1))).plan;
    let once_more = apply(&Rc::new(reread), &sections::edit(CalendarEdit::SetPosts(PostsAWeek::literal(9))));
    assert_eq!(encode::plan_value(&once_more), encode::plan_value(&edited));
    tree
}

#[test]
fn what_does_not_fit_survives_an_edit_of_another_field() {
    for (before, after) in [
        // Unknown fields stay where they are.
        (json!({ "forecast": [], "style": "quiet" }), json!({ "forecast": [], "style": "quiet" })),
        (
            json!({ "items": { "maybe222": { "mood": 1 }, "no-item": 2 } }),
            json!({ "items": { "maybe222": { "mood": 1 }, "no-item": 2 } }),
        ),
        // Refused values go to where they stand in nobody's way.
        (json!({ "weeks": 99 }), json!({ "lost": { "/weeks": 99 } })),
        (
            json!({ "hidden": ["own", "moon"], "items": { "maybe222": 7, "maybe333": { "kind": "?" } } }),
            json!({
                "hidden": ["own"], "items": { "maybe333": {} },
                "lost": { "/hidden/1": "moon", "/items/maybe222": 7, "/items/maybe333/kind": "?" },
            }),
        ),
        // What makes an object useless is kept with the whole of it.
        (json!({ "quiet": { "from": "8", "until": "09:00" } }), {
            json!({ "lost": { "/quiet": { "from": "8", "until": "09:00" } } })
        }),
        (json!({ "items": { "maybe222": null } }), json!({ "lost": { "/items/maybe222": null } })),
        // The same place loses a second value.
        (json!({ "weeks": 98, "lost": { "/weeks": 99 } }), json!({ "lost": { "/weeks": 99, "/weeks*": 98 } })),
        (json!({ "weeks": 99, "lost": { "/weeks": 99 } }), json!({ "lost": { "/weeks": 99 } })),
        // Somebody else's field of that name.
        (json!({ "lost": "property" }), json!({ "lost": { "/lost": "property" } })),
        // No calendar at all.
        (json!([1, 2]), json!({ "lost": { "": [1, 2] } })),
        (json!("words"), json!({ "lost": { "": "words" } })),
    ] {
        assert_eq!(after_edit(&saved(&before.to_string())), after, "{before}");
        assert_eq!(after_edit(&one(open(&file_with(&before))).plan), after, "{before} in a file");
    }
}

#[test]
fn a_broken_text_reads_as_a_blank_calendar_and_says_so() {
    for (text, why) in [
        ("{\"posts\":", "not JSON"),
        ("", "not JSON"),
        ("\"words\"", "a text where an object belongs"),
        ("[1]", "a list where an object belongs"),
        ("null", "null where an object belongs"),
    ] {
        let plan = saved(text);
        let blank = Plan { calendar: section(templates::blank_calendar()), ..plan.clone() };
        let read = calendar(&plan);
        assert_eq!(
            qunce::domain::calendar::Calendar { unknown: BTreeMap::new(), ..(*read).clone() },
            *calendar(&blank)
        );
        let refused = Issue { at: "/calendar".to_owned(), kind: IssueKind::Refused(why.to_owned()) };
        assert_eq!(issues(&plan), [refused], "{text:?}");
    }
    // A text that is no JSON can't stand in a file as it is, so that it stands there as a text.
    let plan = saved("{\"posts\":");
    assert_eq!(encode::plan_value(&plan)["calendar"], json!("{\"posts\":"));
    assert_eq!(after_edit(&plan), json!({ "lost": { "": "{\"posts\":" } }));
    let carried = one(open(&encode::plan_file(&plan, 0))).plan;
    assert_eq!(after_edit(&carried), json!({ "lost": { "": "{\"posts\":" } }));
}

#[test]
fn what_has_more_faults_than_can_be_listed_is_kept_whole() {
    let items: BTreeMap<String, Value> =
        (0..300).map(|n| (format!("aaaaa{n:03}").replace('0', "z").replace('1', "y"), json!(n))).collect();
    let before = json!({ "style": "quiet", "forecast": 1, "items": items, "lost": { "/weeks": 99 } });
    let plan = saved(&before.to_string());
    let refused = IssueKind::Refused("too many faults".to_owned());
    assert!(issues(&plan).contains(&Issue { at: "/calendar".to_owned(), kind: refused }));
    let whole = json!({ "style": "quiet", "forecast": 1, "items": items });
    let after = json!({ "style": "quiet", "lost": { "": whole, "/weeks": 99 } });
    assert_eq!(calendar(&plan).style, Style::Quiet, "what can be read is");
    assert_eq!(after_edit(&plan), after);
}
