//! A plan with all that checks ask of it, each read or worked out once, when it is first asked for.

use std::cell::OnceCell;
use std::rc::Rc;

use crate::domain::acceptance::Acceptances;
use crate::domain::calendar::Calendar;
use crate::domain::calendar::coverage::Coverage;
use crate::domain::calendar::day::Day;
use crate::domain::calendar::item::Status;
use crate::domain::calendar::lint::Finding;
use crate::domain::calendar::occurrence::{Occurrence, Timeline};
use crate::domain::calendar::setting::Setting;
use crate::domain::channels::Channels;
use crate::domain::copy::Checker;
use crate::domain::engagement::Engagement;
use crate::domain::entry::Entry;
use crate::domain::funnel::Funnel;
use crate::domain::lifecycle::Lifecycle;
use crate::domain::members::Members;
use crate::domain::plan::Plan;
use crate::domain::risk::Risk;
use crate::domain::staffing::team::Team;
use crate::exchange::sections;
use crate::simulation::expected::Expected;
use crate::simulation::from_plan::{Derived, Ground};
use crate::views::calendar::findings::found;
use crate::views::launch::LaunchView;

/// Days ahead that are looked through in the calendar: a fortnight can still be mended, a month can still be planned.
pub const DAYS_AHEAD: i32 = 28;

/// A plan as the check-up sees it.
pub struct Whole<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// Today.
    pub today: Day,
    calendar: OnceCell<Rc<Calendar>>,
    funnel: OnceCell<Rc<Funnel>>,
    entry: OnceCell<Rc<Entry>>,
    engagement: OnceCell<Rc<Engagement>>,
    launch: OnceCell<LaunchView>,
    risk: OnceCell<Rc<Risk>>,
    checker: OnceCell<Checker>,
    channels: OnceCell<Rc<Channels>>,
    lifecycle: OnceCell<Rc<Lifecycle>>,
    members: OnceCell<Rc<Members>>,
    acceptances: OnceCell<Rc<Acceptances>>,
    team: OnceCell<Team>,
    timeline: OnceCell<Timeline>,
    found: OnceCell<Vec<Finding>>,
    forecast: OnceCell<Forecast>,
}

/// What is to be expected of a plan.
pub struct Forecast {
    /// The inputs, with where they come from.
    pub derived: Derived,
    /// The means.
    pub expected: Expected,
}

impl<'a> Whole<'a> {
    /// A plan, today; nothing of it is read yet.
    #[must_use]
    pub const fn new(plan: &'a Plan, today: Day) -> Self {
        Self {
            plan,
            today,
            calendar: OnceCell::new(),
            funnel: OnceCell::new(),
            entry: OnceCell::new(),
            engagement: OnceCell::new(),
            launch: OnceCell::new(),
            risk: OnceCell::new(),
            checker: OnceCell::new(),
            channels: OnceCell::new(),
            lifecycle: OnceCell::new(),
            members: OnceCell::new(),
            acceptances: OnceCell::new(),
            team: OnceCell::new(),
            timeline: OnceCell::new(),
            found: OnceCell::new(),
            forecast: OnceCell::new(),
        }
    }

    /// What is said when.
    pub fn calendar(&self) -> &Rc<Calendar> {
        self.calendar.get_or_init(|| sections::calendar(self.plan))
    }

    /// What is said about the forecast.
    pub fn funnel(&self) -> &Rc<Funnel> {
        self.funnel.get_or_init(|| sections::funnel(self.plan))
    }

    /// What is said about joining.
    pub fn entry(&self) -> &Rc<Entry> {
        self.entry.get_or_init(|| sections::entry(self.plan))
    }

    /// What is said about talk and incentives.
    pub fn engagement(&self) -> &Rc<Engagement> {
        self.engagement.get_or_init(|| sections::engagement(self.plan))
    }

    /// The launch, worked out.
    pub fn launch(&self) -> &LaunchView {
        self.launch.get_or_init(|| LaunchView::of(&sections::launch(self.plan), self.plan.positioning.platform))
    }

    /// What is said about rules and risks.
    pub fn risk(&self) -> &Rc<Risk> {
        self.risk.get_or_init(|| sections::risk(self.plan))
    }

    /// The copy checker, with the person's own words.
    pub fn checker(&self) -> &Checker {
        self.checker.get_or_init(|| Checker::new(&self.risk().words))
    }

    /// What is said about channels.
    pub fn channels(&self) -> &Rc<Channels> {
        self.channels.get_or_init(|| sections::channels(self.plan))
    }

    /// What is said about how the group lives on.
    pub fn lifecycle(&self) -> &Rc<Lifecycle> {
        self.lifecycle.get_or_init(|| sections::lifecycle(self.plan))
    }

    /// What is done for members.
    pub fn members(&self) -> &Rc<Members> {
        self.members.get_or_init(|| sections::members(self.plan))
    }

    /// What was accepted.
    pub fn acceptances(&self) -> &Rc<Acceptances> {
        self.acceptances.get_or_init(|| sections::checkup(self.plan))
    }

    /// The team that the plan asks for.
    pub fn team(&self) -> &Team {
        self.team.get_or_init(|| Team::of(&self.plan.staffing, self.plan.staffing.model, self.plan.group_cap()))
    }

    /// What the calendar rests on.
    pub fn setting(&self) -> Setting<'_> {
        Setting { calendar: self.calendar(), positioning: &self.plan.positioning, staffing: &self.plan.staffing }
    }

    /// The days that are looked through in the calendar: today and the next four weeks.
    #[must_use]
    pub fn ahead(&self) -> (Day, Day) {
        (self.today, self.today.plus(DAYS_AHEAD - 1).unwrap_or(self.today))
    }

    /// What stands on the calendar from one day to another. What was skipped stands there no more.
    pub fn occurrences(&self, (first, last): (Day, Day)) -> Vec<Occurrence<'_>> {
        let mut all = self.timeline().occurrences(self.calendar(), first..=last);
        all.retain(|one| one.item.status != Status::Skipped);
        all
    }

    /// What the content of the days ahead covers.
    #[must_use]
    pub fn coverage(&self) -> Coverage {
        let mut coverage = Coverage::default();
        self.occurrences(self.ahead()).into_iter().for_each(|one| coverage.add(one.item));
        coverage
    }

    fn timeline(&self) -> &Timeline {
        self.timeline.get_or_init(|| Timeline::new(self.calendar()))
    }

    /// What is found in the calendar of the days ahead.
    pub fn found_in_calendar(&self) -> &[Finding] {
        self.found.get_or_init(|| found(&self.setting(), self.timeline(), self.ahead(), self.today))
    }

    /// What is to be expected of the plan as it is.
    pub fn forecast(&self) -> &Forecast {
        self.forecast.get_or_init(|| {
            let derived = Rc::new(Ground::new(self.plan, self.calendar(), self.entry())).derive(self.funnel(), None);
            let expected = Expected::of(&derived.inputs);
            Forecast { derived, expected }
        })
    }
}
