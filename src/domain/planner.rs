//! The planners: the pages that each work on one part of a plan.

use super::code::codes;

codes! {
    /// A page that works on one part of a plan. Only what is built is listed, in the order in which it is offered.
    pub enum Planner {
        /// What the group is for.
        Positioning = "positioning",
        /// Who runs it.
        Staffing = "staffing",
        /// How people get in.
        Entry = "entry",
        /// What is said when.
        Calendar = "calendar",
        /// How members take part, and what they get for it.
        Engagement = "engagement",
        /// Where members come from.
        Channels = "channels",
        /// What it will grow to.
        Funnel = "funnel",
        /// Who its members are, layer by layer.
        Monitor = "monitor",
        /// What its rules are, and what can go wrong.
        Risk = "risk",
        /// How it lives on, and what is done in a crisis.
        Lifecycle = "lifecycle",
        /// How it is opened, stage by stage.
        Launch = "launch",
        /// All of it, to be read and printed.
        Report = "report",
    }
}
