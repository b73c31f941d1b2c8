//! I3, I4: importing in two steps.

use std::collections::BTreeMap;

use qunce::domain::plan::Plan;
use qunce::domain::quantity::GroupSize;
use qunce::editing::action::Action;
use qunce::editing::session::Shelved;
use qunce::exchange::decode::{Opened, Reading, Unread, Unreadable, open, open_with};
use qunce::exchange::migrations::{Step, StepFailed};
use qunce::exchange::staging::{Brought, Decision, Refused, Standing};
use qunce::exchange::{encode, link, staging};
use qunce::i18n::Lang;
use qunce::i18n::text::exchange::unread;
use serde_json::{Value, json};

use crate::plans::{every_field, id, words};
use crate::support::{backup_of, brought, refusal};

fn shelf(plans: &[&Plan]) -> BTreeMap<qunce::domain::plan::PlanId, Shelved> {
    let shelved = |plan: &&Plan| (plan.id.clone(), Shelved { plan: (*plan).clone().into(), changed_at: 0 });
    plans.iter().map(shelved).collect()
}

/// New ids, one after another.
fn new_ids() -> impl FnMut() -> qunce::domain::plan::PlanId {
    let mut n = 0;
    move || {
        n += 1;
        id(&format!("new-{n}"))
    }
}

fn put_ids(actions: &[Action]) -> Vec<&str> {
    let put = |action: &'_ Action| match action {
        Action::Put(plan) => plan.id.as_str().to_owned(),
        other => panic!("{other:?}"),
    };
    actions.iter().map(put).map(|id| Box::leak(id.into_boxed_str()) as &str).collect()
}

#[test]
fn one_s_own_export_brings_nothing_twice() {
    let plan = every_field();
    let file = encode::plan_file(&plan, 5);
    let staged = staging::stage(&[brought("a.qunce.json", &file)], &shelf(&[]));
    let new = &staged[0].content.as_ref().unwrap()[0];
    assert_eq!((&new.standing, new.decision, new.saved_at), (&Standing::New, Decision::TakeAsNew, 5));
    assert_eq!(put_ids(&staging::actions(&staged, new_ids())), ["every-field_1"]);

    let staged = staging::stage(&[brought("a.qunce.json", &file)], &shelf(&[&plan]));
    let same = &staged[0].content.as_ref().unwrap()[0];
    assert_eq!((&same.standing, same.decision), (&Standing::Same, Decision::Drop));
    assert!(staging::actions(&staged, new_ids()).is_empty(), "the second import does nothing");
}

#[test]
fn a_changed_plan_is_taken_as_asked() {
    let plan = every_field();
    let mut changed = plan.clone();
    changed.title = words("改过");
    changed.staffing.size = GroupSize::literal(451);
    let mut staged = staging::stage(&[brought("b.json", &encode::plan_file(&changed, 0))], &shelf(&[&plan]));
    let fields = vec!["/staffing/size".to_owned(), "/title".to_owned()];
    assert_eq!(staged[0].content.as_ref().unwrap()[0].standing, Standing::Different(fields));
    for (decision, ids) in
        [(Decision::TakeAsNew, ["new-1"].as_slice()), (Decision::Replace, &["every-field_1"]), (Decision::Drop, &[])]
    {
        staged[0].content.as_mut().unwrap()[0].decision = decision;
        assert_eq!(put_ids(&staging::actions(&staged, new_ids())), ids, "{decision:?}");
    }
}

#[test]
fn five_files_at_once_each_get_their_answer() {
    let plan = every_field();
    let other = Plan { id: id("another"), ..plan.clone() };
    let files = vec![
        brought("good.json", &encode::plan_file(&plan, 0)),
        brought("empty.json", ""),
        Brought { name: "scan.pdf".to_owned(), bytes: b"%PDF-1.4".to_vec() },
        brought("backup.json", &backup_of(&[plan.clone(), other.clone()])),
        brought("link.txt", &format!("看看这个 https://example.org/q/#/share/{}。", link::payload(&other))),
        brought("cut-link.txt", &format!("#/share/{}", &link::payload(&other)[..80])),
    ];
    let staged = staging::stage(&files, &shelf(&[]));
    let found: Vec<Result<usize, &Refused>> = staged.iter().map(|file| file.content.as_ref().map(Vec::len)).collect();
    let (empty, pdf) = (Refused::Unreadable(Unreadable::Empty), Refused::Unreadable(Unreadable::OtherFormat("PDF")));
    assert_eq!(found, [Ok(1), Err(&empty), Err(&pdf), Ok(2), Ok(1), Err(&Refused::DamagedLink)]);
    assert_eq!(staged[2].name, "scan.pdf");
}

#[test]
fn two_files_with_one_id_bring_two_plans() {
    let plan = every_field();
    let mut changed = plan.clone();
    changed.title = words("改过");
    let files = [&plan, &changed].map(|plan| brought("x.json", &encode::plan_file(plan, 0)));
    let staged = staging::stage(&files, &shelf(&[]));
    let actions = staging::actions(&staged, new_ids());
    assert_eq!(put_ids(&actions), ["every-field_1", "new-1"], "the second must not replace the first");
}

#[test]
fn a_plan_that_speaks_of_a_link_is_still_a_plan() {
    let mut plan = every_field();
    plan.positioning.why = words(&format!("旧版见 https://example.org/#/share/{}", "AAAA".repeat(20)));
    let staged = staging::stage(&[brought("x.json", &encode::plan_file(&plan, 0))], &shelf(&[]));
    let content = staged[0].content.as_ref().map(|plans| plans.iter().map(|it| (*it.plan).clone()).collect::<Vec<_>>());
    assert_eq!(content, Ok(vec![plan]));
}

#[test]
fn a_backup_brings_back_every_plan() {
    let plans: Vec<Plan> = (1..=20).map(|n| Plan { id: id(&format!("plan-{n}")), ..every_field() }).collect();
    assert_eq!(plans_and_unread(open(&backup_of(&plans))), (plans, Vec::new()));
}

fn plans_and_unread(opened: Opened) -> (Vec<Plan>, Vec<Unread>) {
    match opened {
        Opened::Plans { plans, unread } => (plans.into_iter().map(|Reading { plan, .. }| plan).collect(), unread),
        other => panic!("{other:?}"),
    }
}

/// A backup of three plans with something else in the place of the second.
fn backup_with(second: Value) -> String {
    let plans = ["plan-1", "plan-2", "plan-3"].map(|name| Plan { id: id(name), ..every_field() });
    let mut tree: Value = serde_json::from_str(&backup_of(&plans)).unwrap();
    tree["plans"][1] = second;
    tree.to_string()
}

#[test]
fn one_bad_plan_of_a_backup_does_not_cost_the_others() {
    let changed = |pointer: &str, value: Value| {
        let mut tree = encode::plan_value(&every_field());
        *tree.pointer_mut(pointer).unwrap() = value;
        tree
    };
    let title = every_field().title;
    let faults: Vec<Value> = (0..300).map(Value::from).collect();
    for (second, title, why) in [
        (changed("/id", json!("No Id")), title.clone(), Unreadable::NotOurs),
        (changed("/id", json!(7)), title.clone(), Unreadable::NotOurs),
        (changed("/positioning/audience/pains", json!(faults)), title, Unreadable::TooManyFaults),
        (json!({ "title": "字".repeat(70) }), words(&"字".repeat(60)), Unreadable::NotOurs),
        (json!({ "title": 7 }), words(""), Unreadable::NotOurs),
        (json!({}), words(""), Unreadable::NotOurs),
        (json!(null), words(""), Unreadable::NotOurs),
        (json!([[]]), words(""), Unreadable::NotOurs),
    ] {
        let (plans, unread) = plans_and_unread(open(&backup_with(second.clone())));
        let ids: Vec<&str> = plans.iter().map(|plan| plan.id.as_str()).collect();
        assert_eq!(ids, ["plan-1", "plan-3"], "nothing of {second}");
        assert_eq!(unread, [Unread { place: 2, title, why }], "{second}");
    }
    let repaired = plans_and_unread(open(&backup_with(changed("/title", json!(7)))));
    assert_eq!((repaired.0.len(), repaired.1), (3, Vec::new()), "a plan with an id is repaired, as ever");
}

#[test]
fn a_plan_of_a_backup_that_a_migration_fails_on_is_named_with_the_step() {
    const NOT_THE_SECOND: Step = |plan| if plan["id"] == "plan-2" { Err("no".to_owned()) } else { Ok(plan) };
    let second = encode::plan_value(&Plan { id: id("plan-2"), ..every_field() });
    let (plans, unread) = plans_and_unread(open_with(&backup_with(second), &[NOT_THE_SECOND]));
    assert_eq!(plans.len(), 2);
    let failed = Unreadable::Migration(StepFailed { from: 1, why: "no".to_owned() });
    assert_eq!(unread, [Unread { place: 2, title: every_field().title, why: failed }]);
}

#[test]
fn a_bad_plan_of_a_backup_is_reported_and_the_others_can_be_imported() {
    let file = brought("backup.json", &backup_with(json!({ "id": "No Id", "title": "社区团购" })));
    let staged = staging::stage(&[file], &shelf(&[]));
    assert_eq!(put_ids(&staging::actions(&staged, new_ids())), ["plan-1", "plan-3"]);
    let said = |lang: Lang| staged[0].unread.iter().map(|it| lang.t(unread(it, lang)).into_owned()).collect::<Vec<_>>();
    assert_eq!(said(Lang::Zh), ["第 2 个「\u{2068}社区团购\u{2069}」：不是方案，或者编号不对"]);
    assert_eq!(said(Lang::En), ["Plan 2, \"\u{2068}社区团购\u{2069}\": no plan, or its id does not fit"]);

    let (_, nameless) = plans_and_unread(open(&backup_with(json!({ "title": " " }))));
    assert_eq!(Lang::Zh.t(unread(&nameless[0], Lang::Zh)), "第 2 个：不是方案，或者编号不对");
    assert_eq!(Lang::En.t(unread(&nameless[0], Lang::En)), "Plan 2: no plan, or its id does not fit");

    // Where none can be read each is still named, and there is nothing to import.
    let staged =
        staging::stage(&[brought("b.json", r#"{"format":"qunce.backup","version":1,"plans":[1,2]}"#)], &shelf(&[]));
    assert_eq!((staged[0].content.as_ref().unwrap().len(), staged[0].unread.len()), (0, 2));
}

#[test]
fn a_list_of_nothing_but_rubbish_is_no_backup() {
    let backup = |n: usize| format!(r#"{{"format":"qunce.backup","version":1,"plans":[{}]}}"#, vec!["0"; n].join(","));
    assert_eq!(plans_and_unread(open(&backup(200))).1.len(), 200);
    assert_eq!(refusal(open(&backup(201))), Unreadable::TooManyFaults);
    assert_eq!(refusal(open(&backup(100_000))), Unreadable::TooManyFaults);
}
