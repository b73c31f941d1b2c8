//! The saved form of a whole plan.

use super::reader::form;
use crate::domain::acceptance::Acceptances;
use crate::domain::calendar::Calendar;
use crate::domain::channels::Channels;
use crate::domain::engagement::Engagement;
use crate::domain::entry::Entry;
use crate::domain::funnel::Funnel;
use crate::domain::launch::Launch;
use crate::domain::lifecycle::Lifecycle;
use crate::domain::members::Members;
use crate::domain::monitor::Monitor;
use crate::domain::plan::{Plan, PlanId};
use crate::domain::positioning::Positioning;
use crate::domain::report::ReportSetup;
use crate::domain::risk::Risk;
use crate::domain::staffing::Staffing;
use crate::domain::words::Title;
use crate::templates;

form! {
    /// A plan for one operation that fills one or more groups.
    // Without an id of its own no plan is read, so that this one never shows.
    "PlanWire" for Plan, blank templates::blank(PlanId::from_chance(0));
    /// Its name in addresses and storage: 4 to 40 lower-case letters, digits, `-` or `_`.
    "id" must => id: PlanId,
    /// What the person calls it.
    "title" => title: Title,
    /// Put away.
    "archived" => is_archived: bool,
    /// What the group is for.
    "positioning" => positioning: Positioning,
    /// Who runs it.
    "staffing" => staffing: Staffing,
    /// How people get in.
    "entry" => entry: Entry,
    /// What is said when.
    "calendar" => calendar: Calendar,
    /// How members take part, and what they get for it.
    "engagement" => engagement: Engagement,
    /// Where members come from.
    "channels" => channels: Channels,
    /// How the group lives on, and what is done in a crisis.
    "lifecycle" => lifecycle: Lifecycle,
    /// What is said about its forecast.
    "funnel" => funnel: Funnel,
    /// What is done for members, and about their silence.
    "members" => members: Members,
    /// What is measured in the group.
    "monitor" => monitor: Monitor,
    /// What is said about its launch.
    "launch" => launch: Launch,
    /// What is said about the check-up.
    "checkup" => checkup: Acceptances,
    /// What is said about rules and risks.
    "risk" => risk: Risk,
    /// What its report holds, and for whom.
    "report" => report: ReportSetup,
}
