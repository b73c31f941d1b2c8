//! Texts of the search for a goal: which value of a number brings a figure there.

texts! {
    /// Texts of the search for a goal.
    Goals {
        Open => { zh: "目标反推", en: "Goal seek" }
        Title => { zh: "要到目标，一个数得是多少", en: "What one number must be to reach a goal" }
        Key => { zh: "动哪个数", en: "Which number" }
        Kpi => { zh: "什么要达到", en: "Which figure" }
        Day => { zh: "到第几天", en: "By day" }
        Days => { zh: "天", en: "days" }
        Searching => { zh: "正在找", en: "Searching" }
        Now(value: String) => { zh: "现在是 {value}", en: "now {value}" }
        Needed(name: String, value: String) => { zh: "{name}要 {value}", en: "Needed: {value} ({name})" }
        Enough(name: String, value: String) => { zh: "现在的{name} {value} 就够了", en: "{name} is enough as it is, {value}" }
        Figure(day: u32, kpi: String, figure: String) => { zh: "到第 {day} 天，{kpi}预计 {figure}。", en: "Expected after {day} days: {figure} ({kpi})." }
        Confirming(ran: String, runs: String) => { zh: "正在推演确认：{ran} / {runs} 次", en: "Confirming by simulation: {ran} of {runs} runs" }
        Confirmed(runs: String, share: String) => { zh: "照这样，{runs} 次推演里有 {share} 达到。", en: "Then {share} of {runs} runs get there." }
        NotConfirmed => { zh: "推演没能完成；上面是期望值。", en: "The simulation could not be finished; what stands above are expected values." }
        OutOfReach(name: String) => { zh: "只动{name}到不了", en: "{name} alone does not get there" }
        Best(value: String, figure: String) => { zh: "最好的是 {value}，那时预计 {figure}。", en: "The best is {value}, with {figure} expected." }
        NoBest => { zh: "这个指标在这段时间里没有值。", en: "This figure has no value within these days." }
        NoNumber => { zh: "这个数现在没有开，或者方案里没有。", en: "This number is switched off, or the plan has nothing that it could be about." }
        Apply => { zh: "就用这个数", en: "Use this value" }
        Applied(name: String, value: String) => { zh: "{name}已改成 {value}", en: "{name} is now {value}" }
        Note => { zh: "先按期望值找，再用推演确认；其余的数都不动。", en: "Found in expected values, then confirmed by simulation; nothing else is changed." }
    }
}
