//! Texts of comparing two versions of a plan.

use crate::exchange::comparison::Part;
use crate::i18n::{Both, both};

texts! {
    /// Texts of the comparison.
    Comparing {
        Title => { zh: "比较两个方案", en: "Compare two plans" }
        Left => { zh: "左边（留下的）", en: "Left, which stays" }
        Right => { zh: "右边（拿来比的）", en: "Right, to compare with" }
        LeftHead => { zh: "左边", en: "Left" }
        RightHead => { zh: "右边", en: "Right" }
        Given(title: String) => { zh: "带来的：{title}", en: "Brought: {title}" }
        Pick => { zh: "还有一个方案才能比：先导入或新建。", en: "There must be another plan to compare with: import or make one." }
        Same => { zh: "两个方案一模一样。", en: "Both plans are the same." }
        Agree(parts: String) => { zh: "一样的：{parts}", en: "The same: {parts}" }
        Places(n: u32) => { zh: "{n} 处不同", en[n]: "{n} difference", "{n} differences" }
        Field => { zh: "哪一项", en: "What" }
        KeepLeft => { zh: "留左边", en: "Keep left" }
        TakeRight => { zh: "换成右边", en: "Take right" }
        Which(part: String) => { zh: "{part}用哪一边", en: "Which side for: {part}" }
        More(n: u32) => { zh: "还有 {n} 处", en[n]: "{n} more", "{n} more" }
        Merge(n: u32) => { zh: "合并到左边（换 {n} 部分）", en[n]: "Merge into left ({n} part)", "Merge into left ({n} parts)" }
        MergeNew => { zh: "另存为新方案", en: "Keep as a new plan" }
        Merged(n: u32, title: String) => { zh: "「{title}」换了 {n} 部分", en[n]: "{n} part of “{title}” replaced", "{n} parts of “{title}” replaced" }
        MergedTitle(title: String) => { zh: "{title}（合并）", en: "{title} (merged)" }
        MergedNew(title: String) => { zh: "存成了「{title}」", en: "Kept as “{title}”" }
        Compare => { zh: "逐项比较", en: "Compare" }
        CompareMine => { zh: "和我的方案比较", en: "Compare with mine" }
    }
}

/// A part.
#[must_use]
pub const fn part(part: Part) -> Both {
    match part {
        Part::Title => both("标题", "Title"),
        Part::Positioning => both("定位", "Positioning"),
        Part::Staffing => both("人员与层级", "Staffing"),
        Part::Entry => both("入群", "Joining"),
        Part::Calendar => both("内容日历", "Calendar"),
        Part::Engagement => both("互动激励", "Engagement"),
        Part::Channels => both("渠道", "Channels"),
        Part::Funnel => both("漏斗与增长", "Growth"),
        Part::Monitor => both("数据监测", "Monitor"),
        Part::Members => both("成员分层", "Members"),
        Part::Risk => both("群规与风险", "Rules & risk"),
        Part::Lifecycle => both("生命周期", "Lifecycle"),
        Part::Launch => both("开群清单", "Launch list"),
        Part::Checkup => both("体检", "Check-up"),
        Part::Report => both("报告", "Report"),
    }
}
