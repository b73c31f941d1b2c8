//! S6: JSON of the wrong shape is repaired with a list, or refused.

use qunce::domain::plan::Plan;
use qunce::exchange::decode::{Unreadable, open};
use qunce::exchange::encode;
use qunce::templates;
use serde_json::{Value, json};

use crate::plans::{EVERY_FIELD, every_field, id, one, rewritten};
use crate::support::{all_issues, places, refusal, with};

/// Where, what stands there instead, where it is reported.
const WRONG: [(&str, &str, &str); 69] = [
    ("/plan/title", "7", "/title"),
    ("/plan/title", "null", "/title"),
    ("/plan/title", "{\"zh\":\"x\"}", "/title"),
    ("/plan/archived", "\"true\"", "/archived"),
    ("/plan/archived", "0", "/archived"),
    ("/plan/positioning", "[]", "/positioning"),
    ("/plan/positioning", "\"x\"", "/positioning"),
    ("/plan/positioning/group_type", "\"Benefit\"", "/positioning/group_type"),
    ("/plan/positioning/group_type", "3", "/positioning/group_type"),
    ("/plan/positioning/goal", "[\"trade\"]", "/positioning/goal"),
    ("/plan/positioning/platform", "\"telegram\"", "/positioning/platform"),
    ("/plan/positioning/cap", "1", "/positioning/cap"),
    ("/plan/positioning/cap", "\"500\"", "/positioning/cap"),
    ("/plan/positioning/audience", "[1,2]", "/positioning/audience"),
    ("/plan/positioning/audience/ages", "[25,40]", "/positioning/audience/ages"),
    ("/plan/positioning/audience/ages", "{\"min\":40,\"max\":25}", "/positioning/audience/ages"),
    ("/plan/positioning/audience/ages/min", "-5", "/positioning/audience/ages"),
    ("/plan/positioning/audience/ages/max", "1e3", "/positioning/audience/ages"),
    ("/plan/positioning/audience/regions", "\"华东\"", "/positioning/audience/regions"),
    ("/plan/positioning/audience/regions", "{}", "/positioning/audience/regions"),
    ("/plan/positioning/audience/regions/1", "null", "/positioning/audience/regions/1"),
    ("/plan/positioning/audience/hours/start", "\"24:30\"", "/positioning/audience/hours"),
    ("/plan/positioning/audience/hours/start", "\"2000:00\"", "/positioning/audience/hours"),
    ("/plan/positioning/audience/hours/end", "\"00:00\"", "/positioning/audience/hours"),
    ("/plan/positioning/audience/hours/days", "\"sunday\"", "/positioning/audience/hours"),
    ("/plan/positioning/why", "[]", "/positioning/why"),
    ("/plan/staffing", "null", "/staffing"),
    ("/plan/staffing/size", "\"450\"", "/staffing/size"),
    ("/plan/staffing/size", "-450", "/staffing/size"),
    ("/plan/staffing/size", "450.5", "/staffing/size"),
    ("/plan/staffing/size", "1", "/staffing/size"),
    ("/plan/staffing/size", "5001", "/staffing/size"),
    ("/plan/staffing/size", "1e400", "/staffing/size"),
    ("/plan/staffing/size", "-1e400", "/staffing/size"),
    ("/plan/staffing/size", "99999999999999999999999999", "/staffing/size"),
    ("/plan/staffing/size", "\"NaN\"", "/staffing/size"),
    ("/plan/staffing/own/leads", "-1", "/staffing/own/leads"),
    ("/plan/staffing/own", "3", "/staffing/own"),
    ("/plan/staffing/native_seats", "101", "/staffing/native_seats"),
    ("/plan/staffing/cards", "[]", "/staffing/cards"),
    ("/plan/staffing/cards/owner/hours", "169", "/staffing/cards/owner/hours"),
    ("/plan/staffing/cards/owner/people", "\"阿满\"", "/staffing/cards/owner/people"),
    ("/plan/staffing/rota/start", "\"2026-13\"", "/staffing/rota"),
    ("/plan/staffing/rota/start", "\"2026-11-31\"", "/staffing/rota"),
    ("/plan/calendar", "[]", "/calendar"),
    ("/plan/calendar/opens_on", "\"2026-02-29\"", "/calendar/opens_on"),
    ("/plan/calendar/mix", "\"s3\"", "/calendar/mix"),
    ("/plan/calendar/mix/news", "101", "/calendar/mix/news"),
    ("/plan/calendar/posts", "201", "/calendar/posts"),
    ("/plan/calendar/weeks", "0", "/calendar/weeks"),
    ("/plan/calendar/weekends", "\"no\"", "/calendar/weekends"),
    ("/plan/calendar/quiet/until", "\"8\"", "/calendar/quiet"),
    ("/plan/calendar/columns/1", "\"团购\"", "/calendar/columns/1"),
    ("/plan/calendar/activities", "true", "/calendar/activities"),
    ("/plan/calendar/days/0/day", "\"12-12\"", "/calendar/days/0"),
    ("/plan/calendar/hidden/1", "\"moon\"", "/calendar/hidden/1"),
    ("/plan/calendar/items", "[]", "/calendar/items"),
    ("/plan/calendar/items/maybe222", "null", "/calendar/items/maybe222"),
    ("/plan/calendar/items/answers2/kind", "\"quiz\"", "/calendar/items/answers2/kind"),
    ("/plan/calendar/items/answers2/when", "{}", "/calendar/items/answers2/when"),
    ("/plan/calendar/items/answers2/when/day", "null", "/calendar/items/answers2/when"),
    ("/plan/calendar/items/answers3/when/item", "\"answers1\"", "/calendar/items/answers3/when"),
    ("/plan/calendar/items/answers3/when/days", "32768", "/calendar/items/answers3/when"),
    ("/plan/calendar/items/daybreak/when/opening", "0.5", "/calendar/items/daybreak/when"),
    ("/plan/calendar/items/answers2/repeat/frequency", "\"yearly\"", "/calendar/items/answers2/repeat"),
    ("/plan/calendar/items/answers2/expected/min", "31", "/calendar/items/answers2/expected"),
    ("/plan/calendar/items/answers2/checks/0/text", "null", "/calendar/items/answers2/checks/0"),
    ("/plan/calendar/items/answers3/stands_for/series", "3", "/calendar/items/answers3/stands_for"),
    ("/plan/calendar/templates/0/items/0", "\"we\"", "/calendar/templates/0/items/0"),
];

#[test]
fn a_value_of_the_wrong_shape_is_reported_and_the_rest_is_kept() {
    let whole = serde_json::to_value(json!({})).unwrap();
    for (pointer, value, reported) in WRONG {
        let reading = one(open(&with(pointer, value)));
        let found = all_issues(&reading);
        let found = places(&found);
        let at = reported;
        assert!(
            found.iter().all(|(place, kind)| *kind == "refused" && place.starts_with(at)),
            "{pointer} = {value}: {found:?}"
        );
        assert!(!found.is_empty(), "{pointer} = {value}");
        // A calendar is looked at by those who work on it.
        assert_eq!(reading.is_damaged(), !at.starts_with("/calendar"), "{pointer} = {value}");
        // All but the faulty field is as it was.
        let strip = |plan: &Plan| {
            let mut tree = encode::plan_value(&rewritten(plan));
            tree["calendar"].as_object_mut().unwrap().remove("lost");
            let (parent, key) = reported.rsplit_once('/').unwrap();
            // A list that has nothing left may be left out.
            let (parent, key) = if key == "0" { parent.rsplit_once('/').unwrap() } else { (parent, key) };
            let parent = tree.pointer_mut(parent).unwrap();
            match parent {
                Value::Object(map) => drop(map.remove(key)),
                Value::Array(list) => list.truncate(key.parse().unwrap()),
                _ => panic!("{parent}"),
            }
            tree
        };
        assert_eq!(strip(&reading.plan), strip(&every_field()), "{pointer} = {value}");
        assert_ne!(strip(&reading.plan), whole);
    }
}

#[test]
fn many_faults_are_reported_one_by_one() {
    let mut tree: Value = serde_json::from_str(EVERY_FIELD).unwrap();
    tree["plan"]["title"] = json!(1);
    tree["plan"]["positioning"]["goal"] = json!("?");
    tree["plan"]["staffing"]["size"] = json!("450");
    tree["plan"]["positioning"]["audience"]["regions"] = json!(["华东", 1, "华南", null, "华北"]);
    tree["plan"]["staffing"].as_object_mut().unwrap().remove("model");
    let reading = one(open(&tree.to_string()));
    let mut found = places(&reading.issues);
    found.sort_unstable();
    let expected = [
        ("/positioning/audience/regions/1", "refused"),
        ("/positioning/audience/regions/3", "refused"),
        ("/positioning/goal", "refused"),
        ("/staffing/model", "missing"),
        ("/staffing/size", "refused"),
        ("/title", "refused"),
    ];
    assert_eq!(found, expected);
    let regions: Vec<&str> = reading.plan.positioning.audience.regions.iter().map(|tag| tag.as_str()).collect();
    assert_eq!(regions, ["华东", "华南", "华北"]);
}

#[test]
fn what_is_missing_is_reported_and_blank() {
    let reading = one(open(r#"{"format":"qunce.plan","version":1,"plan":{"id":"bare-plan"}}"#));
    assert_eq!(reading.plan, templates::blank(id("bare-plan")));
    let expected =
        [("/archived", "missing"), ("/positioning", "missing"), ("/staffing", "missing"), ("/title", "missing")];
    assert_eq!(places(&reading.issues), expected);
    assert_eq!((reading.saved_at, reading.revision), (0, 0));
}

#[test]
fn hundreds_of_faults_are_no_accident() {
    let faults = format!("[{}]", vec!["1"; 500].join(","));
    let text = with("/plan/positioning/audience/regions", &faults);
    assert_eq!(refusal(open(&text)), Unreadable::TooManyFaults);
}
