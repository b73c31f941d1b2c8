//! The saved form of what a plan says about how its group lives on. It holds only what was said.

use std::collections::BTreeMap;

use super::reader::form;
use crate::domain::calendar::day::Day;
use crate::domain::lifecycle::crisis::Incident;
use crate::domain::lifecycle::habit::Habit;
use crate::domain::lifecycle::split::SplitBy;
use crate::domain::lifecycle::stage::Way;
use crate::domain::lifecycle::{Activity, Growth, Lifecycle, Money, MovingText, Part, Response};
use crate::domain::quantity::{AnswerHours, GroupSize, MembersNow};
use crate::domain::words::{Line, Name, Passage, Tag};
use crate::templates;

form! {
    /// How the group lives on, and what is done in a crisis; what is not said follows the plan.
    "LifecycleWire" for Lifecycle, blank templates::blank_lifecycle();
    /// Members now.
    "members" => members: Option<MembersNow>,
    /// How the group goes on once it turns into something else.
    "way" => way: Option<Way>,
    /// By what it is split.
    "by" => by: Option<SplitBy>,
    /// The parts that it is split into.
    "parts" => parts: Vec<Part>,
    /// The day on which members move.
    "moves_on" => moves_on: Option<Day>,
    /// What they are told of it.
    "moving" => moving: MovingText,
    /// What a member of a paid group pays. Unit: millionths of a yuan a month.
    "price" => price: Option<Money>,
    /// What such a member costs. Unit: millionths of a yuan a month.
    "cost_a_member" => cost_a_member: Option<Money>,
    /// What the paid group costs whoever is in it. Unit: millionths of a yuan a month.
    "fixed" => fixed: Option<Money>,
    /// What members of the paid group get.
    "values" => values: Vec<Line>,
    /// Activity, week by week, the last one last. Unit: millionths.
    "activity" => activity: Vec<Activity>,
    /// Net growth, week by week, the last one last. Unit: millionths of a member.
    "growth" => growth: Vec<Growth>,
    /// What is said about crises, by crisis.
    "responses" => responses: BTreeMap<String, Response>,
    /// What happened and is not over.
    "incidents" => incidents: Vec<Incident>,
    /// What is kept up.
    "habits" => habits: Vec<Habit>,
}

form! {
    /// A part of a group that is to be split.
    "PartWire" for Part, blank Part::default();
    /// What it is called.
    "name" => name: Tag,
    /// Its members; left out for an equal share of what the others leave.
    "members" => members: Option<GroupSize>,
}

form! {
    /// What is said about a crisis.
    "ResponseWire" for Response, blank Response::default();
    /// Who takes it up.
    "owner" => owner: Name,
    /// How soon. Unit: hours.
    "within" => within: Option<AnswerHours>,
    /// What is sent.
    "text" => text: Passage,
}
