//! The saved form of what a plan says about its members. It holds only what was said.

use std::collections::BTreeMap;

use super::reader::form;
use crate::domain::members::layer::RuleModel;
use crate::domain::members::{CoreChannel, Members};
use crate::domain::quantity::{Interval, SilentDays};
use crate::domain::words::{Name, Passage, Tag};
use crate::templates;

form! {
    /// What is done for members, layer by layer, and about silence.
    "MembersWire" for Members, blank templates::blank_members();
    /// The model of rules that is followed beside the staffing's picture of layers.
    "model" => model: Option<RuleModel>,
    /// Whether what no source says is filled by rules of our own.
    "fills_gaps" => fills_gaps: bool,
    /// What is done for a layer, by layer.
    "actions" => actions: BTreeMap<String, Passage>,
    /// Who looks after whom.
    "carers" => carers: BTreeMap<String, Name>,
    /// Core members who draw others in.
    "stars" => stars: Vec<Name>,
    /// Members who host topics.
    "hosts" => hosts: Vec<Name>,
    /// Members who became admins.
    "admins" => admins: Vec<Name>,
    /// Closer ways to reach the core.
    "channels" => channels: Vec<CoreChannel>,
    /// What members are tagged by.
    "tags" => tags: Vec<Tag>,
    /// Between two reviews of the layers. Unit: months.
    "review_months" => review_months: Interval,
    /// Days of silence until a first message.
    "nudge_days" => nudge_days: SilentDays,
    /// Days of silence until somebody counts as silent.
    "silent_days" => silent_days: SilentDays,
    /// Days of silence until somebody has to leave.
    "leave_days" => leave_days: SilentDays,
    /// What is sent at a step of silence, by step.
    "texts" => texts: BTreeMap<String, Passage>,
}
