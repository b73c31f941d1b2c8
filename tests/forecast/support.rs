//! Plans to forecast.

use std::rc::Rc;

use qunce::domain::calendar::day::Day;
use qunce::domain::calendar::item::{At, Item, When};
use qunce::domain::calendar::kind::Kind;
use qunce::domain::code::Code;
use qunce::domain::funnel::key::Key;
use qunce::domain::funnel::key::{CampaignField, ChannelField, Field, Gate, GateField};
use qunce::domain::hours::MinuteOfDay;
use qunce::domain::plan::Plan;
use qunce::domain::quantity::GroupSize;
use qunce::editing::apply;
use qunce::editing::calendar::{CalendarEdit, ItemsChange, ItemsLabel};
use qunce::editing::funnel::FunnelEdit;
use qunce::exchange::sections;
use qunce::i18n::Lang;
use qunce::simulation::from_plan::{Derived, Ground, Standing};
use qunce::templates;
use qunce::templates::TemplateCode;

use crate::plans::calendars::item_id;
use crate::plans::funnels::{place, saying};
use crate::plans::id;

/// The template of a benefit group, made for 450 members, which opens on a Saturday.
pub fn shop() -> Plan {
    let mut plan = TemplateCode::Benefit.plan(id("shop"), Lang::Zh);
    plan.staffing.size = GroupSize::literal(450);
    edited(&plan, CalendarEdit::SetOpening(Some(day("2026-11-28"))))
}

pub fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

pub fn edited(plan: &Plan, edit: CalendarEdit) -> Plan {
    (*apply(&Rc::new(plan.clone()), &sections::edit(edit))).clone()
}

/// The plan with an item put into its calendar.
pub fn with_item(plan: &Plan, name: &str, item: Item) -> Plan {
    let put = vec![(item_id(name), Rc::new(item))];
    edited(plan, CalendarEdit::Items(ItemsChange { label: ItemsLabel::Add, put, remove: Vec::new() }))
}

pub fn item(kind: Kind, on: &str) -> Item {
    let when = Some(When { at: At::Day(day(on)), start: MinuteOfDay::at(20, 0) });
    Item { kind, when, ..templates::blank_item() }
}

pub fn said(plan: &Plan, edits: &[FunnelEdit]) -> Plan {
    let edit = |plan: Rc<Plan>, edit: &FunnelEdit| apply(&plan, &sections::edit(edit.clone()));
    (*edits.iter().fold(Rc::new(plan.clone()), edit)).clone()
}

pub fn say(code: &str, millionths: i64) -> FunnelEdit {
    FunnelEdit::Say(None, saying(code, millionths))
}

pub fn ground(plan: &Plan) -> Rc<Ground> {
    Rc::new(Ground::new(plan, &sections::calendar(plan), &sections::entry(plan)))
}

pub fn derived(plan: &Plan) -> Derived {
    ground(plan).derive(&sections::funnel(plan), None)
}

pub fn varied(plan: &Plan, scenario: u8) -> Derived {
    ground(plan).derive(&sections::funnel(plan), Some(place(scenario)))
}

pub fn key(code: &str) -> Key {
    Key::parse(code).unwrap_or_else(|| panic!("no number {code}"))
}

pub fn number(derived: &Derived, code: &str) -> f64 {
    match derived.row(key(code)).value {
        Standing::Number(value) => value,
        other => panic!("{code}: {other:?}"),
    }
}

#[track_caller]
pub fn close(a: f64, b: f64) {
    assert!((a - b).abs() < 1e-9, "{a} is not {b}");
}

/// Every number of a plan with one channel and one item.
pub fn all_keys() -> Vec<Key> {
    let mut keys: Vec<Key> = Field::ALL.iter().map(|&field| Key::Plan(field)).collect();
    for &gate in Gate::ALL {
        keys.extend(GateField::ALL.iter().map(|&field| Key::Gate(gate, field)));
    }
    keys.extend(ChannelField::ALL.iter().map(|&field| Key::Channel(place(1), field)));
    keys.extend(CampaignField::ALL.iter().map(|&field| Key::Campaigns(field)));
    keys.extend(CampaignField::ALL.iter().map(|&field| Key::Campaign(item_id("answers2"), field)));
    keys
}
