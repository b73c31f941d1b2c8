//! Texts of scenarios, and of what tells them apart.

texts! {
    /// Texts of scenarios.
    Scenarios {
        Base => { zh: "基准", en: "Base" }
        Unnamed(n: u32) => { zh: "情景 {n}", en: "Scenario {n}" }
        Choose => { zh: "看哪个情景", en: "Scenario to look at" }
        Add => { zh: "情景", en: "Scenario" }
        AddTitle => { zh: "照现在看的另存一个情景", en: "Copy what is looked at into a new scenario" }
        Full => { zh: "最多六个情景", en: "Six scenarios at most" }
        Name => { zh: "情景名", en: "Name of the scenario" }
        Remark => { zh: "只记与基准不同的数；其余跟着基准变。", en: "Keeps only what differs; everything else follows the base." }
        ResetAll => { zh: "全部复位", en: "Reset all" }
        Remove => { zh: "删除情景", en: "Delete scenario" }
        Removed(name: String) => { zh: "已删除情景「{name}」", en: "Deleted scenario \"{name}\"" }
        WasReset(name: String) => { zh: "「{name}」已与基准相同", en: "\"{name}\" is as the base again" }
        AsBase => { zh: "还与基准相同", en: "same as the base" }
        Off => { zh: "关", en: "off" }
        To(value: String) => { zh: "→ {value}", en: "→ {value}" }
        AndMore(what: String, n: u32) => { zh: "{what} 等 {n} 项", en: "{what} and more ({n})" }
        // The comparison.
        CompareTitle => { zh: "情景对比", en: "Scenarios compared" }
        CompareRemark => { zh: "各次推演用同一组随机数，与基准逐次相减", en: "the same random numbers in each, compared with the base run by run" }
        Figure => { zh: "平均值", en: "Mean" }
        ReachDay(n: String) => { zh: "到 {n} 人（中位数）", en: "Reaches {n} members (median)" }
        Against(difference: String, error: String) => { zh: "{difference} ± {error}", en: "{difference} ± {error}" }
        Same => { zh: "与基准一样", en: "same as the base" }
        AlmostSame => { zh: "几乎一样", en: "nearly the same" }
        Higher(share: String) => { zh: "{share} 的推演里更高", en: "higher in {share} of the runs" }
        Earlier(days: u32) => { zh: "早 {days} 天", en[days]: "{days} day earlier", "{days} days earlier" }
        Later(days: u32) => { zh: "晚 {days} 天", en[days]: "{days} day later", "{days} days later" }
        Running => { zh: "推演中", en: "simulating" }
        NotRun => { zh: "没有推演", en: "not simulated" }
        Points => { zh: "个百分点", en: "points" }
        CompareNote => { zh: "± 是平均差的 95% 区间；跨过 0 就还说不准。", en: "± is the 95% interval of the mean difference; where it reaches 0, nothing can be said yet." }
    }
}
