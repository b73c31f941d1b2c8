//! Every edit lands in its own field, and only there.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/plans.rs"]
mod plans;

use std::collections::BTreeSet;
use std::rc::Rc;

use plans::{N_VARIANTS, every_field, id, variant, words};
use qunce::domain::group_type::{Circle, GroupType};
use qunce::domain::hours::{Days, Window};
use qunce::domain::platform::Platform;
use qunce::domain::positioning::{AgeRange, CompanyStage, Goal, Lifespan};
use qunce::domain::quantity::{Age, GroupSize, Headcount, Seats, WeeklyHours};
use qunce::domain::staffing::cards::{Month, Role, Rota};
use qunce::domain::staffing::{Purpose, Split, StaffingModel, StructureModel};
use qunce::editing::action::{AudienceList, Edit, Label, OwnTier, PositioningEdit, Question, StaffingEdit};
use qunce::editing::apply;
use qunce::exchange::encode::plan_value;
use qunce::exchange::merge::differences;
use qunce::templates;
use serde_json::{Value, json};

/// Each edit, the field of the saved plan that it changes, and what stands there then.
fn edits() -> Vec<(Edit, &'static str, Value)> {
    use PositioningEdit as P;
    use StaffingEdit as S;
    let positioning = [
        (P::SetGroupType(GroupType::Parent), "/group_type", json!("parent")),
        (P::SetCircle(Circle::Acquaintance), "/circle", json!("acquaintance")),
        (P::SetGoal(Goal::Brand), "/goal", json!("brand")),
        (P::SetLifespan(Lifespan::LongTerm), "/lifespan", json!("long_term")),
        (P::SetStage(CompanyStage::Mature), "/stage", json!("mature")),
        (P::SetPlatform(Platform::Qq), "/platform", json!("qq_group")),
        (P::SetCap(Some(GroupSize::literal(123))), "/cap", json!(123)),
        (P::SetSubject(words("新名")), "/subject", json!("新名")),
        (P::Answer(Question::Why, words("一")), "/why", json!("一")),
        (P::Answer(Question::Whom, words("二")), "/whom", json!("二")),
        (P::Answer(Question::Value, words("三")), "/value", json!("三")),
        (P::SetAges(AgeRange::new(Age::literal(26), Age::literal(40))), "/audience/ages/min", json!(26)),
        (P::SetHours(Some(Window::literal(Days::Weekend, (0, 0), (23, 5)))), "/audience/hours/end", json!("23:05")),
        (P::SetTags(AudienceList::Regions, vec![words("北")]), "/audience/regions", json!(["北"])),
        (P::SetTags(AudienceList::Interests, vec![]), "/audience/interests", json!([])),
        (P::SetTags(AudienceList::Pains, vec![words("贵")]), "/audience/pains", json!(["贵"])),
        (P::SetTags(AudienceList::Habits, vec![words("夜")]), "/audience/habits", json!(["夜"])),
    ];
    let rota = Rota { start: Month::new(2026, 12).unwrap(), people: ["甲", "乙", "丙", "丁"].map(words).to_vec() };
    let staffing = [
        (S::SetSize(GroupSize::literal(451)), "/size", json!(451)),
        (S::SetPurpose(Purpose::AfterSales), "/purpose", json!("after_sales")),
        (S::SetModel(StaffingModel::ThreeTiers), "/model", json!("s1")),
        (S::SetOwn(OwnTier::Owners, Headcount::literal(3)), "/own/owners", json!(3)),
        (S::SetOwn(OwnTier::Deputies, Headcount::literal(3)), "/own/deputies", json!(3)),
        (S::SetOwn(OwnTier::Leads, Headcount::literal(3)), "/own/leads", json!(3)),
        (S::SetSeats(Some(Seats::literal(1))), "/native_seats", json!(1)),
        (S::SetSplit(Split::Large), "/split", json!("large")),
        (S::SetStructure(StructureModel::Pyramid), "/structure", json!("s0")),
        (S::SetPeople(Role::Deputy, vec![words("Bo")]), "/cards/deputy/people", json!(["Bo"])),
        (S::SetHours(Role::Lead, Some(WeeklyHours::literal(4))), "/cards/lead/hours", json!(4)),
        (S::SetDuties(Role::Head, words("看")), "/cards/head/duties", json!("看")),
        (S::SetBar(Role::UserAdmin, words("活跃")), "/cards/user_admin/bar", json!("活跃")),
        (S::SetRota(Some(rota)), "/rota/start", json!("2026-12")),
    ];
    let whole =
        [(Edit::Rename(words("改名")), "/title", json!("改名")), (Edit::Archive(false), "/archived", json!(false))];
    let leak = |place: String| &*Box::leak(place.into_boxed_str());
    let positioning =
        positioning.map(|(edit, at, value)| (Edit::Positioning(edit), leak(format!("/positioning{at}")), value));
    let staffing = staffing.map(|(edit, at, value)| (Edit::Staffing(edit), leak(format!("/staffing{at}")), value));
    whole.into_iter().chain(positioning).chain(staffing).collect()
}

#[test]
fn every_edit_lands_in_its_field_and_only_there() {
    let before = Rc::new(every_field());
    let mut reached = BTreeSet::new();
    for (edit, at, value) in edits() {
        let after = apply(&before, &edit);
        assert_eq!(differences(&before, &after), [at], "{edit:?}");
        assert_eq!(plan_value(&after).pointer(at), Some(&value), "{edit:?}");
        reached.insert(variant(&edit));
    }
    assert_eq!(reached.len(), N_VARIANTS, "{reached:?}");
}

#[test]
fn what_may_be_absent_can_be_taken_out() {
    let before = Rc::new(every_field());
    for (edit, at) in [
        (Edit::Positioning(PositioningEdit::SetCap(None)), "/positioning/cap"),
        (Edit::Positioning(PositioningEdit::SetAges(None)), "/positioning/audience/ages"),
        (Edit::Positioning(PositioningEdit::SetHours(None)), "/positioning/audience/hours"),
        (Edit::Staffing(StaffingEdit::SetSeats(None)), "/staffing/native_seats"),
        (Edit::Staffing(StaffingEdit::SetRota(None)), "/staffing/rota"),
        (Edit::Staffing(StaffingEdit::SetHours(Role::Owner, None)), "/staffing/cards/owner/hours"),
        // The last thing that a card says.
        (Edit::Staffing(StaffingEdit::SetBar(Role::Assistant, words(""))), "/staffing/cards/assistant"),
    ] {
        let after = apply(&before, &edit);
        assert_eq!(differences(&before, &after), [at], "{edit:?}");
        assert_eq!(plan_value(&after).pointer(at), None, "{edit:?}");
    }
}

#[test]
fn a_role_without_a_card_gets_one_when_something_is_said() {
    let plan = Rc::new(templates::blank(id("blank")));
    let edited = apply(&plan, &Edit::Staffing(StaffingEdit::SetPeople(Role::Owner, vec![words("阿满")])));
    assert_eq!(edited.staffing.cards[&Role::Owner].people, [words("阿满")]);
    let cleared = apply(&edited, &Edit::Staffing(StaffingEdit::SetPeople(Role::Owner, Vec::new())));
    assert_eq!(cleared, plan, "and is as it was when nothing is said any more");
}

#[test]
fn a_step_is_called_after_its_edit() {
    for (edit, label) in [
        (Edit::Rename(words("x")), Label::Rename),
        (Edit::Archive(true), Label::Archive),
        (Edit::Archive(false), Label::Unarchive),
        (Edit::Positioning(PositioningEdit::SetGoal(Goal::Trade)), Label::Positioning),
        (Edit::Staffing(StaffingEdit::SetSize(GroupSize::literal(2))), Label::Size),
        (Edit::Staffing(StaffingEdit::SetModel(StaffingModel::Own)), Label::Model),
        (Edit::Staffing(StaffingEdit::SetSplit(Split::Small)), Label::Staffing),
    ] {
        assert_eq!(edit.label(), label);
    }
}

#[test]
fn two_edits_meet_exactly_when_they_change_the_same_field() {
    let edits = edits();
    for (a, at_a, _) in &edits {
        for (b, at_b, _) in &edits {
            let is_choice = matches!((a, b), (Edit::Archive(_), Edit::Archive(_)));
            assert_eq!(a.has_same_target(b), at_a == at_b && !is_choice, "{a:?} and {b:?}");
        }
    }
    let (one, two) = (Role::Owner, Role::Lead);
    let people = |role| Edit::Staffing(StaffingEdit::SetPeople(role, Vec::new()));
    assert!(people(one).has_same_target(&people(one)) && !people(one).has_same_target(&people(two)));
}
