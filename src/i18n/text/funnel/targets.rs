//! Texts of targets: what a plan sets itself, and how likely it gets there.

texts! {
    /// Texts of targets.
    Targets {
        Title => { zh: "目标", en: "Targets" }
        Remark => { zh: "达到它的推演占几成", en: "the share of the runs that meet it" }
        Usual => { zh: "还没设目标，先看方案的人数。", en: "No target yet; here is the size that the plan is made for." }
        Add => { zh: "加目标", en: "Add target" }
        Full => { zh: "最多十二个目标", en: "Twelve targets at most" }
        Kpi => { zh: "指标", en: "Figure" }
        Side => { zh: "方向", en: "At least or at most" }
        AtLeast => { zh: "至少", en: "at least" }
        AtMost => { zh: "至多", en: "at most" }
        Value => { zh: "多少", en: "How much" }
        Remove => { zh: "去掉这个目标", en: "Remove this target" }
        Removed => { zh: "已去掉目标", en: "Target removed" }
        Phrase(kpi: String, side: String, value: String) => { zh: "{kpi}{side} {value}", en: "{kpi}: {side} {value}" }
        Chance(share: String) => { zh: "把握 {share}", en: "{share} chance" }
        Waiting => { zh: "等推演", en: "waiting for the runs" }
        NotWhole => { zh: "要填整数", en: "A whole number is needed" }
        DayUnit => { zh: "天（从 0 数）", en: "day, from 0" }
        // How likely, in words.
        Certain => { zh: "几乎一定", en: "almost certain" }
        Likely => { zh: "很有把握", en: "very likely" }
        Probable => { zh: "多半能", en: "probable" }
        Even => { zh: "一半一半", en: "as likely as not" }
        Improbable => { zh: "多半不能", en: "improbable" }
        Unlikely => { zh: "很难", en: "unlikely" }
        Hopeless => { zh: "几乎不可能", en: "almost impossible" }
    }
}
