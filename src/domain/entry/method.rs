//! The ways in: S0's four modes, the table of three methods, and which suits this group.

use super::Entry;
use crate::domain::code::codes;
use crate::domain::group_type::{Circle, GroupType};
use crate::domain::positioning::{Goal, Positioning};
use crate::playbook::claims::{INVITE_FACT, MODES_FACT, PAYWALL_FACT, QUIZ_FACT};

codes! {
    /// A mode of entry (S0). Three of the four have a row in S0's table of methods; that 邀请制 is the table's 邀请码 and
    /// 测试题 its 答题认证 is ours.
    pub enum Method {
        /// 邀请制, in the table 邀请码.
        Invitation = "invitation",
        /// 付费制, in the table 付费门槛.
        Payment = "payment",
        /// 测试题, in the table 答题认证.
        Questions = "questions",
        /// 审核制, which the table does not have.
        Review = "review",
    }
}

codes! {
    /// A word of S0's table, from 低 to 高.
    pub enum Level {
        /// 低.
        Low = "low",
        /// 中.
        Medium = "medium",
        /// 中高.
        MediumHigh = "medium_high",
        /// 高.
        High = "high",
    }
}

impl Level {
    /// As a figure, 低 = 1 … 高 = 4 (ours).
    #[must_use]
    pub const fn points(self) -> i32 {
        self as i32 + 1
    }
}

codes! {
    /// What kind of group a method is for, in the words of S0's table.
    pub enum Scene {
        /// 熟人社交.
        Acquaintances = "acquaintances",
        /// 商业社群.
        Commercial = "commercial",
        /// 学习型社群.
        Learning = "learning",
    }
}

/// A row of S0's table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MethodRow {
    /// How well it picks people out.
    pub precision: Level,
    /// What it costs to run.
    pub cost: Level,
    /// For what kind of group.
    pub scene: Scene,
    /// The row's fact.
    pub fact: &'static str,
}

impl MethodRow {
    /// Precision less cost (ours).
    #[must_use]
    pub const fn score(self) -> i32 {
        self.precision.points() - self.cost.points()
    }
}

impl Method {
    /// Its row in S0's table; none where the table has none.
    #[must_use]
    pub const fn row(self) -> Option<MethodRow> {
        Some(match self {
            Self::Invitation => MethodRow {
                precision: Level::MediumHigh,
                cost: Level::Low,
                scene: Scene::Acquaintances,
                fact: INVITE_FACT,
            },
            Self::Payment => MethodRow {
                precision: Level::High,
                cost: Level::MediumHigh,
                scene: Scene::Commercial,
                fact: PAYWALL_FACT,
            },
            Self::Questions => {
                MethodRow { precision: Level::High, cost: Level::Medium, scene: Scene::Learning, fact: QUIZ_FACT }
            }
            Self::Review => return None,
        })
    }

    /// The fact that names it.
    #[must_use]
    pub fn fact(self) -> &'static str {
        self.row().map_or(MODES_FACT, |row| row.fact)
    }
}

/// The kind of group, in the words of S0's table, that a positioning tells (ours): who knows one another, then what the
/// group is for, then who pays, then what kind it is.
#[must_use]
pub fn scene_of(positioning: &Positioning) -> Option<Scene> {
    match (positioning.circle, positioning.goal, positioning.group_type) {
        (Circle::Acquaintance, ..) => Some(Scene::Acquaintances),
        (_, Goal::Learning, _) => Some(Scene::Learning),
        (_, Goal::Trade, _) | (Circle::Paid, ..) => Some(Scene::Commercial),
        (_, _, kind) if kind.is_about_knowledge() => Some(Scene::Learning),
        (_, _, GroupType::Benefit) => Some(Scene::Commercial),
        _ => None,
    }
}

codes! {
    /// Why a method is out of the question.
    pub enum Obstacle {
        /// It picks people out less well than is wanted.
        TooLoose = "too_loose",
        /// It costs more than can be borne.
        TooCostly = "too_costly",
        /// People would not pay.
        NobodyPays = "nobody_pays",
    }
}

/// A method with its place among the four.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ranked {
    /// The method.
    pub method: Method,
    /// Its row; without one it has no place.
    pub row: Option<MethodRow>,
    /// Whether its row names the group's scene.
    pub fits_scene: bool,
    /// Whether another method that is not out of the question has as many points.
    pub is_tied: bool,
    /// Why it is out of the question.
    pub obstacle: Option<Obstacle>,
}

/// The four modes, the best first.
///
/// What a row names for this scene comes first: that is the author's own word. Then precision less cost, which is ours;
/// then the order of the table. What is out of the question comes after these, and what has no row comes last, without a
/// place.
#[must_use]
pub fn ranking(entry: &Entry, positioning: &Positioning) -> [Ranked; 4] {
    let scene = entry.scene.or_else(|| scene_of(positioning));
    let mut ranked = [Method::Invitation, Method::Payment, Method::Questions, Method::Review].map(|method| {
        let row = method.row();
        let fits_scene = row.is_some_and(|row| Some(row.scene) == scene);
        Ranked { method, row, fits_scene, is_tied: false, obstacle: obstacle(entry, method) }
    });
    for i in 0..ranked.len() {
        let score = |it: &Ranked| it.row.filter(|_| it.obstacle.is_none()).map(MethodRow::score);
        let own = score(&ranked[i]);
        let others = ranked.iter().enumerate().filter(|(j, _)| *j != i);
        ranked[i].is_tied = own.is_some() && others.map(|(_, other)| score(other)).any(|other| other == own);
    }
    let key = |it: &Ranked| {
        let score = it.row.map_or(0, MethodRow::score);
        (it.row.is_none(), it.obstacle.is_some(), !it.fits_scene, -score)
    };
    ranked.sort_by_key(key);
    ranked
}

fn obstacle(entry: &Entry, method: Method) -> Option<Obstacle> {
    if method == Method::Payment && entry.would_pay == Some(false) {
        return Some(Obstacle::NobodyPays);
    }
    let row = method.row()?;
    if entry.wanted.is_some_and(|wanted| row.precision < wanted) {
        return Some(Obstacle::TooLoose);
    }
    entry.affordable.filter(|affordable| row.cost > *affordable).map(|_| Obstacle::TooCostly)
}

/// The method in force: the one that was chosen, else the first of the ranking.
#[must_use]
pub fn method(entry: &Entry, positioning: &Positioning) -> Method {
    entry.method.unwrap_or_else(|| ranking(entry, positioning)[0].method)
}
