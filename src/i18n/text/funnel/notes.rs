//! Texts of what should be known about the inputs of a forecast.

texts! {
    /// What should be known about the inputs.
    Notes {
        NoStart(day: String) => { zh: "还没定开群日，先按 {day} 周一开始。", en: "There is no opening day yet; it starts on Monday, {day}." }
        NoShares(model: String) => { zh: "「{model}」没有给出各层比例，用的是 S2 的中间值。", en: "The {model} model states no shares; S2's middles stand in." }
        GroupsCut(n: u32) => { zh: "方案要开 {n} 个群，最多推演 100 个。", en: "The plan asks for {n} groups; at most 100 are simulated." }
        LeftOut(n: u32) => { zh: "日历里的活动太多，有 {n} 场没有算进来（最多 500 场）。", en: "{n} campaigns of the calendar are left out; at most 500 are simulated." }
        MixScaled(sum: String) => { zh: "各层比例合计 {sum}，已经按比例折成 100%。", en: "The layers' shares add up to {sum}; they were scaled to 100%." }
        SpanMoved => { zh: "「吃力」的人数要比「不吃力」的多，已经往上挪了。", en: "The span with strain must be above the one without; it was moved up." }
        DaysMoved(name: String) => { zh: "「{name}」的结束早于开始，当作只有一天。", en: "\"{name}\" ends before it begins; it counts as one day." }
        InitialCut(seats: String) => { zh: "开始时的人数超过座位，只放得下 {seats} 人。", en: "More members at the start than seats; {seats} have room." }
        ScansCut => { zh: "扫码多得数不过来，各渠道已经等比缩小。", en: "More scans than can be counted; all channels were scaled down." }
    }
}
