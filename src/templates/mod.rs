//! Plans to begin with: one for each kind of group that the facts name, and a blank one.
//!
//! Sizes, names and answers are examples (ours); every figure that follows from them is computed.

mod blank;
mod table;

use crate::domain::code::codes;
use crate::domain::group_type::{Circle, GroupType};
use crate::domain::hours::Window;
use crate::domain::plan::{Plan, PlanId};
use crate::domain::platform::Platform;
use crate::domain::positioning::{AgeRange, Audience, CompanyStage, Goal, Lifespan, Positioning};
use crate::domain::quantity::{Age, GroupSize};
use crate::domain::staffing::{Purpose, Staffing, StructureModel};
use crate::domain::words::Words;
use crate::i18n::{Both, Lang};

pub use blank::{
    blank, blank_calendar, blank_channels, blank_column, blank_engagement, blank_entry, blank_funnel, blank_item,
    blank_lifecycle, blank_members, blank_monitor, blank_own_task, blank_positioning, blank_question, blank_report,
    blank_risk, blank_staffing,
};

codes! {
    /// A template.
    pub enum TemplateCode {
        /// 电商福利群.
        Benefit = "benefit",
        /// 知识付费群.
        Knowledge = "knowledge",
        /// 家长沟通群.
        Parent = "parent",
        /// 行业交流群.
        Industry = "industry",
        /// 付费会员群.
        Member = "member",
        /// 门店老客群.
        Shop = "shop",
        /// 同城兴趣群.
        Interest = "interest",
        /// 活动快闪群.
        Activity = "activity",
        /// 产品售后群.
        Product = "product",
        /// 学员服务群.
        Student = "student",
        /// 粉丝群.
        Fan = "fan",
        /// 小区邻里群.
        Neighbour = "neighbour",
        /// 健身打卡群.
        Fitness = "fitness",
        /// 读书打卡群.
        Reading = "reading",
    }
}

/// What a template holds.
#[derive(Debug, Clone, Copy)]
pub struct Template {
    /// Its name.
    pub name: Both,
    /// What is special about it, in a line.
    pub line: Both,
    /// The fact that its main choice rests on.
    pub fact: &'static str,
    /// Kind of group.
    pub group_type: GroupType,
    /// Who may be in it.
    pub circle: Circle,
    /// Core function.
    pub goal: Goal,
    /// How long it lives.
    pub lifespan: Lifespan,
    /// The company behind it.
    pub stage: CompanyStage,
    /// Where it lives.
    pub platform: Platform,
    /// Members.
    pub size: u32,
    /// What the group is for, in S0's words.
    pub purpose: Purpose,
    /// The members' layers.
    pub structure: StructureModel,
    /// Ages, where they matter.
    pub ages: Option<(u32, u32)>,
    /// The group's hours, where no source states them.
    pub hours: Option<Window>,
    /// Example brand or topic.
    pub subject: Both,
    /// Why it exists.
    pub why: Both,
    /// Whom it serves.
    pub whom: Both,
    /// What only it gives.
    pub value: Both,
    /// Regions.
    pub region: Both,
    /// Interests.
    pub interest: Both,
    /// Pains.
    pub pain: Both,
    /// Habits.
    pub habit: Both,
}

impl TemplateCode {
    /// What it holds.
    #[must_use]
    pub fn template(self) -> &'static Template {
        table::template(self)
    }

    /// A plan made from it.
    #[must_use]
    pub fn plan(self, id: PlanId, lang: Lang) -> Plan {
        let t = self.template();
        let pick = |text: Both| lang.pick(text.zh, text.en);
        let tag = |text: Both| if text.zh.is_empty() { Vec::new() } else { vec![Words::cut(pick(text))] };
        let ages = t.ages.and_then(|(min, max)| AgeRange::new(Age::literal(min), Age::literal(max)));
        let joint = lang.pick("·", " · ");
        Plan {
            id: id.clone(),
            title: Words::cut(&format!("{}{joint}{}", pick(t.subject), pick(t.name))),
            is_archived: false,
            positioning: Positioning {
                group_type: t.group_type,
                circle: t.circle,
                goal: t.goal,
                lifespan: t.lifespan,
                stage: t.stage,
                platform: t.platform,
                cap: None,
                subject: Words::cut(pick(t.subject)),
                audience: Audience {
                    ages,
                    regions: tag(t.region),
                    interests: tag(t.interest),
                    pains: tag(t.pain),
                    habits: tag(t.habit),
                    hours: t.hours,
                },
                why: Words::cut(pick(t.why)),
                whom: Words::cut(pick(t.whom)),
                value: Words::cut(pick(t.value)),
            },
            staffing: Staffing {
                size: GroupSize::literal(t.size),
                purpose: t.purpose,
                structure: t.structure,
                ..blank_staffing()
            },
            ..blank(id.clone())
        }
    }
}
