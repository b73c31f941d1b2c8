//! What checks of the lifecycle find.

texts! {
    /// Facts, reasons and fixes about how the group lives on.
    Lifecycle {
        Orphaned(crisis: String) => { zh: "{crisis}已经发生，还没人负责", en: "{crisis}: it has happened, and nobody takes it up" }
        OrphanedWhy => { zh: "没人接手，事情会拖大。", en: "It grows while nobody takes it up." }
        OwnedBy(name: String) => { zh: "由{name}负责", en: "{name} takes it up" }
        NoOwner(n: u32) => { zh: "有 {n} 种危机没定谁负责", en[n]: "{n} crisis has no owner", "{n} crises have no owner" }
        NoOwnerWhy => { zh: "S2：预防重于处置。出事前先定好人。", en: "S2: prevention beats handling. Name somebody before it happens." }
        NoSplit(n: u32, cap: u32) => { zh: "群里现在 {n} 人，快到 {cap} 人上限，还没排分群", en: "{n} members now, near the limit of {cap}, and no split is planned" }
        NoSplitWhy => { zh: "S2：接近上限就考虑分群。「接近」按上限的九成算。", en: "S2: near the limit consider splitting. Near is taken as nine tenths of it." }
        SplitInto(n: u32) => { zh: "分成 {n} 个群", en: "Split into {n} groups" }
        TooMany(n: u32) => { zh: "分群里排的人比现有的多 {n} 人", en[n]: "The parts hold {n} member more than there are", "The parts hold {n} members more than there are" }
        LeftOver(n: u32) => { zh: "分群后有 {n} 人没有去处", en[n]: "{n} member is in no part of the split", "{n} members are in no part of the split" }
        PartsWhy => { zh: "各群的人数加起来要等于现在的人数。", en: "The parts have to add up to the members there are." }
        Evenly => { zh: "平分", en: "Share equally" }
        Declines(n: u32) => { zh: "活跃连降 {n} 周", en: "Activity has fallen for {n} weeks in a row" }
        DeclinesWhy => { zh: "S3：连续 3 周下滑是衰退期信号。先查内容、核心用户、竞品群。", en: "S3: three weeks of falling are the signal of decline. Look at content, core users and rival groups." }
        Shrinks(n: u32) => { zh: "净增长连续 {n} 周为负", en: "Net growth has been below zero for {n} weeks" }
        ShrinksWhy => { zh: "S2：连续两周负增长，检查入群渠道，优化迎新。", en: "S2: after two weeks look at the channels and the welcome." }
        Short(n: String) => { zh: "付费群还差 {n} 个付费成员才养得活", en[n]: "The paid group is {n} paying member short of breaking even", "The paid group is {n} paying members short of breaking even" }
        ShortWhy => { zh: "按推演的转化，愿意付的人不够；提价、压成本，或者先不收费。", en: "At the forecast's conversion too few would pay: raise the price, cut the cost, or do not charge yet." }
        NeverCarried => { zh: "付费群的价格不高于每人成本", en: "The paid group's price is not above the cost of a member" }
        NeverWhy => { zh: "每多一人都不多赚，人再多也养不活。", en: "No member brings more than it costs, however many there are." }
        NoValues => { zh: "付费群定了价，没写给什么", en: "The paid group has a price and no value" }
        NoValuesWhy => { zh: "S2：价值须远超价格，并有持续输出。", en: "S2: value well above the price, delivered steadily." }
        Outgrown(n: u32, planned: u32) => { zh: "群里现在 {n} 人，方案是按 {planned} 人做的", en: "{n} members now; the plan is made for {planned}" }
        OutgrownGroup(n: u32, planned: u32) => { zh: "群里现在 {n} 人，方案里最大的群是 {planned} 人", en: "{n} members now; the largest group of the plan has {planned}" }
        OutgrownWhy => { zh: "人员、入群和推演都按方案的人数算。", en: "Staffing, joining and forecast follow the plan's size." }
        PlanFor(n: u32) => { zh: "方案改成 {n} 人", en: "Plan for {n}" }
    }
}
