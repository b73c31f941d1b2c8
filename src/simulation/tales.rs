//! What runs tell at their end, gathered day by day: of a batch of runs side by side, or of one as means have it.
//!
//! A column a figure, so that a day asks what day it is once and not once a run.

use super::series::{EARLY_DAYS, Kpi, Kpis, share};
use crate::domain::code::Code;

/// What a day adds to the tales of `N` runs.
#[derive(Debug, Clone, Copy)]
pub struct Today<'a, T, const N: usize> {
    /// The day.
    pub day: u32,
    /// Members at its end.
    pub members: &'a [T; N],
    /// New members.
    pub joins: &'a [T; N],
    /// Members who left.
    pub exits: &'a [T; N],
    /// Members who spoke.
    pub speakers: &'a [T; N],
    /// Messages.
    pub messages: &'a [T; N],
    /// Orders.
    pub orders: &'a [T; N],
    /// Revenue.
    pub revenue: &'a [f64; N],
    /// Cost.
    pub cost: &'a [f64; N],
}

/// What `N` runs tell, as they unfold; the same for whole members and for means.
#[derive(Debug, Clone)]
pub struct Tales<const N: usize> {
    members: [f64; N],
    peak: [f64; N],
    /// The first day at which all seats were taken.
    filled: [Option<u32>; N],
    joins: [f64; N],
    exits: [f64; N],
    week_start: [f64; N],
    week_exits: [f64; N],
    weekly_shares: [f64; N],
    n_weeks: [f64; N],
    early: [f64; N],
    retention: [Option<f64>; N],
    speakers: [f64; N],
    messages: [f64; N],
    member_days: [f64; N],
    orders: [f64; N],
    revenue: [f64; N],
    cost: [f64; N],
}

impl<const N: usize> Tales<N> {
    /// Before the first day.
    #[must_use]
    pub fn begin(initial: f64) -> Self {
        let none = [0.0; N];
        Self {
            members: [initial; N],
            peak: none,
            filled: [None; N],
            joins: none,
            exits: none,
            week_start: none,
            week_exits: none,
            weekly_shares: none,
            n_weeks: none,
            early: [initial; N],
            retention: [None; N],
            speakers: none,
            messages: none,
            member_days: none,
            orders: none,
            revenue: none,
            cost: none,
        }
    }

    /// A day has passed; `full` members are as good as all seats.
    #[inline]
    pub fn pass<T: Copy + Into<f64>>(&mut self, today: &Today<'_, T, N>, full: f64) {
        if today.day.is_multiple_of(7) {
            self.week_start = self.members;
            self.week_exits = [0.0; N];
        }
        copy(&mut self.members, today.members);
        for (peak, &members) in self.peak.iter_mut().zip(&self.members) {
            // Not `max`, which is a call in wasm.
            if members > *peak {
                *peak = members;
            }
        }
        for (filled, &members) in self.filled.iter_mut().zip(&self.members) {
            if members >= full && filled.is_none() {
                *filled = Some(today.day);
            }
        }
        add(&mut self.joins, today.joins);
        add(&mut self.exits, today.exits);
        if today.day < EARLY_DAYS {
            add(&mut self.early, today.joins);
        }
        add(&mut self.week_exits, today.exits);
        if today.day % 7 == 6 {
            for run in 0..N {
                if self.week_start[run] > 0.0 {
                    self.weekly_shares[run] += self.week_exits[run] / self.week_start[run];
                    self.n_weeks[run] += 1.0;
                }
            }
        }
        copy(&mut self.speakers, today.speakers);
        add(&mut self.messages, today.messages);
        add(&mut self.member_days, today.members);
        add(&mut self.orders, today.orders);
        add(&mut self.revenue, today.revenue);
        add(&mut self.cost, today.cost);
    }

    /// It is the end of [`RETENTION_DAY`](super::series::RETENTION_DAY), and so many of a run's first cohort are members.
    pub fn keep(&mut self, run: usize, early_members: f64) {
        self.retention[run] = share(early_members, self.early[run]);
    }

    /// What a run tells at its end.
    #[must_use]
    pub fn kpis(&self, run: usize, margin: f64) -> Kpis {
        let profit = self.revenue[run] * margin - self.cost[run];
        let told = |kpi: &Kpi| match kpi {
            Kpi::MembersEnd => Some(self.members[run]),
            Kpi::MembersPeak => Some(self.peak[run]),
            Kpi::FillDay => self.filled[run].map(f64::from),
            Kpi::Joins => Some(self.joins[run]),
            Kpi::Exits => Some(self.exits[run]),
            Kpi::WeeklyExitShare => share(self.weekly_shares[run], self.n_weeks[run]),
            Kpi::MonthTwoRetention => self.retention[run],
            Kpi::SpeakerShare => share(self.speakers[run], self.members[run]),
            Kpi::MessagesPerMember => share(self.messages[run], self.member_days[run]),
            Kpi::Orders => Some(self.orders[run]),
            Kpi::Revenue => Some(self.revenue[run]),
            Kpi::Cost => Some(self.cost[run]),
            Kpi::Profit => Some(profit),
            Kpi::Return => share(profit, self.cost[run]),
        };
        let mut kpis = [None; Kpi::COUNT];
        kpis.iter_mut().zip(Kpi::ALL).for_each(|(place, kpi)| *place = told(kpi));
        kpis
    }
}

fn add<T: Copy + Into<f64>, const N: usize>(sums: &mut [f64; N], today: &[T; N]) {
    sums.iter_mut().zip(today).for_each(|(sum, &n)| *sum += n.into());
}

fn copy<T: Copy + Into<f64>, const N: usize>(places: &mut [f64; N], today: &[T; N]) {
    places.iter_mut().zip(today).for_each(|(place, &n)| *place = n.into());
}
