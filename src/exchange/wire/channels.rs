//! The saved form of what a plan says about channels. What a file leaves out of it is told in `exchange::sparse`.

use std::collections::BTreeMap;

use super::reader::form;
use crate::domain::calendar::day::Day;
use crate::domain::channels::claims::Matter;
use crate::domain::channels::outlet::Strength;
use crate::domain::channels::poster::{Look, Poster};
use crate::domain::channels::tool::Tool;
use crate::domain::channels::{Channels, IdWay, Presence, Rate};
use crate::domain::quantity::{GroupSize, PostsAWeek};
use crate::domain::words::{Line, Passage};
use crate::templates;

form! {
    /// Where members come from, besides the numbers of the forecast's channels.
    "ChannelsWire" for Channels, blank templates::blank_channels();
    /// The platforms that the person holds, by code.
    "held" => held: BTreeMap<String, Presence>,
    /// What the audience and the content ask of a platform.
    "wanted" => wanted: Vec<Strength>,
    /// What has to be possible on a platform.
    "permissions" => permissions: Vec<Matter>,
    /// Limits that were looked up, by code, where they differ from those of the table.
    "limits" => limits: BTreeMap<String, GroupSize>,
    /// The tools that are used.
    "tools" => tools: Vec<Tool>,
    /// How one person is recognized on several platforms.
    "id_way" => id_way: Option<IdWay>,
    /// Whether ids are kept encrypted.
    "encrypted_ids" => has_encrypted_ids: bool,
    /// Discussions a week that are made into something else.
    "discussions" => discussions: PostsAWeek,
    /// The part of people who buy a course today. Unit: millionths.
    "course_conversion" => course_conversion: Option<Rate>,
    /// The day on which the platforms' limits were looked up.
    "checked_on" => checked_on: Option<Day>,
    /// The poster of the group.
    "poster" => poster: Poster,
}

form! {
    /// The poster of the group; what is left out follows from the rest of the plan.
    "PosterWire" for Poster, blank Poster::default();
    /// Its largest line.
    "title" => title: Line,
    /// What only this group gives.
    "value" => value: Passage,
    /// What one finds there.
    "welcome" => welcome: Passage,
    /// Its colors.
    "look" => look: Look,
}

form! {
    /// What is said about a platform that the person holds.
    "PresenceWire" for Presence, blank Presence::default();
    /// What it is for.
    "role" => role: Line,
    /// Why somebody there should join the group.
    "reason" => reason: Passage,
    /// Why a member should follow it.
    "outflow" => outflow: Passage,
}
