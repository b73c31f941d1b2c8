//! Where figures come from: the sources' claims, the platform rules, and our own rules.
//!
//! Only what planners compute with stands here as constants, each held to the data by a test.
//! The texts of all 337 facts are data that is fetched when somebody opens one.

pub mod claims;
pub mod health;
pub mod incentives;
pub mod layering;
pub mod library;
pub mod rules;

use crate::domain::code::codes;
use rules::Rule;

/// What a figure rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Citation {
    /// An author's claim: the id of a fact, `S0-2-admin-400-500`.
    Claim(&'static str),
    /// A platform rule with grade and date.
    Rule(&'static Rule),
    /// A rule of this app that no source states.
    Ours(OwnRule),
}

codes! {
    /// What this app adds where the sources are silent. Each is shown with its own badge.
    pub enum OwnRule {
        /// Sizes between and beyond the bands of S0's table.
        GapBands = "gap-bands",
        /// Efficiency between 1:50 and 1:200.
        LinearEfficiency = "linear-efficiency",
        /// Shares that do not add up to 100 % are scaled to it.
        NormalizedShares = "normalized-shares",
        /// Whole people from shares: the largest remainder.
        LargestRemainder = "largest-remainder",
        /// A type borrows the rows of a related one.
        TypeLinks = "type-links",
        /// S2's kinds of content mapped onto S0's and S4's.
        MixMapping = "mix-mapping",
        /// When to post: what the group's and the content's hours share.
        SharedHours = "shared-hours",
        /// Several small groups are of about 100.
        SmallGroups = "small-groups",
        /// Which model is chosen first.
        FirstChoice = "first-choice",
        /// The kinds of one part of a mix get equal numbers of posts.
        EvenKinds = "even-kinds",
        /// Hours for content whose source states none.
        BorrowedHours = "borrowed-hours",
        /// Items of a day stand at least 30 minutes apart.
        Spacing = "spacing",
        /// On which days activities stand, and what comes on top of the mix.
        ActivityDays = "activity-days",
        /// How long each kind takes to hold and to make.
        WorkTime = "work-time",
        /// How many members a post reaches, and how many messages it brings.
        ExpectedReach = "expected-reach",
        /// From which distance on counts contradict a ratio.
        OffMix = "off-mix",
        /// Which need and which block content of a kind counts for, and what of it is valuable.
        ContentCover = "content-cover",
        /// A column's day has its column.
        ColumnDay = "column-day",
        /// What holidays and workdays in lieu count as.
        RestDays = "rest-days",
        /// Which days the pulse makes something of.
        PeakDays = "peak-days",
        /// What a forecast assumes where no source has a figure.
        ForecastDefaults = "forecast-defaults",
        /// Which items of the calendar are campaigns of the forecast.
        CampaignItems = "campaign-items",
        /// How long the stages of a launch last, and of which days their figures are the mean.
        LaunchDays = "launch-days",
        /// When the tasks of a launch are due, and what is done next.
        LaunchDue = "launch-due",
        /// From when on a group is near its limit, and when it should turn into something else.
        NearCap = "near-cap",
        /// What of a plan is missing, or contradicts another part of it.
        PlanGaps = "plan-gaps",
        /// What the frames of the sources are held against in a plan.
        FrameParts = "frame-parts",
        /// How methods of entry are put in order.
        EntryOrder = "entry-order",
        /// Which kind of group a plan has, in the words of the table of methods.
        EntryScene = "entry-scene",
        /// When a code is replaced, and how long that is needed.
        CodeDays = "code-days",
        /// How forms of taking part are put in order, and what S0's are for.
        FormOrder = "form-order",
        /// What points cost: whom they are reckoned for, and that no more is paid than the budget.
        PointsCost = "points-cost",
        /// No two uplifts are multiplied together.
        SingleUplifts = "single-uplifts",
        /// Which platform a channel of the forecast belongs to.
        ChannelNames = "channel-names",
        /// Which platforms suit a content and an audience.
        ChannelFit = "channel-fit",
        /// When platforms count as working together.
        ChannelModes = "channel-modes",
        /// How risky a tool is.
        ToolRisk = "tool-risk",
        /// In which layer a member is of whom a source says nothing.
        LayerGaps = "layer-gaps",
        /// How S2's shares are read as a rule.
        LayerRanks = "layer-ranks",
        /// How a log tells who changed layer and who can be promoted.
        LayerMoves = "layer-moves",
        /// That the steps of silence follow one another.
        SilenceSteps = "silence-steps",
        /// How often layers are reviewed.
        ReviewRhythm = "review-rhythm",
        /// Which terms count as absolute beside those that the law names.
        AbsoluteTerms = "absolute-terms",
        /// That characters which turn the order of letters have no place in copy.
        TurnedOrder = "turned-order",
        /// How many violations there are until somebody leaves, and which step comes when.
        Strikes = "strikes",
        /// On which days the three reviews stand.
        ReviewDays = "review-days",
        /// Which lines of a style's rules are ours.
        RuleLines = "rule-lines",
        /// Which stage the sizes that two of S2's rows share belong to.
        StageEnds = "stage-ends",
        /// How large the parts of a split group are.
        PartSizes = "part-sizes",
        /// How many would pay, and what a paid group costs.
        PaidOffer = "paid-offer",
        /// Of several levels of alert the highest holds.
        HighestAlert = "highest-alert",
        /// Which hours are the best to post in, by what a group says.
        BestWindows = "best-windows",
        /// Activity between S2's healthy line and its alarm is watched.
        WatchZone = "watch-zone",
        /// S0's yellow level takes its figure from S2's alarm.
        YellowFigure = "yellow-figure",
        /// When there is too much idle talk, and when complaints grow.
        UnstatedAlarms = "unstated-alarms",
        /// Over how many days the figures are the mean, and which weeks count.
        MeasuredDays = "measured-days",
        /// How rates of the forecast are measured, and between what they lie.
        MeasuredRates = "measured-rates",
        /// Who counts in which group of a test, and when somebody's time is over.
        TrialGroups = "trial-groups",
    }
}

impl Citation {
    /// The id that `data-fact` carries.
    #[must_use]
    pub fn id(self) -> String {
        use crate::domain::code::Code;
        match self {
            Self::Claim(id) => id.to_owned(),
            Self::Rule(rule) => rule.id.to_owned(),
            Self::Ours(own) => format!("ours-{}", own.code()),
        }
    }
}

/// The source and the section that a fact id names: `S0-2-admin-400-500` → `("S0", 2)`.
#[must_use]
pub fn place(fact_id: &str) -> Option<(&str, u8)> {
    let (source, rest) = fact_id.split_at_checked(2)?;
    let section = rest.strip_prefix('-')?.split('-').next()?.parse().ok()?;
    matches!(source, "S0" | "S1" | "S2" | "S3" | "S4").then_some((source, section))
}
