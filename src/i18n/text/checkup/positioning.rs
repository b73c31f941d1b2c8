//! What checks of the positioning find.

texts! {
    /// Facts, reasons and fixes about the positioning.
    Positioning {
        CapUnknown => { zh: "这个平台一个群最多几人，资料互相矛盾", en: "Sources contradict one another on this platform's limit" }
        CapUnknownWhy => { zh: "先按 500 人算；在自己的群里看一眼，填进来。", en: "500 is assumed; look it up in your own group and fill it in." }
        CapAbove(own: u32, rule: u32) => { zh: "一个群填了 {own} 人，规则的上限是 {rule} 人", en: "{own} members a group, the rule's limit is {rule}" }
        CapAboveWhy => { zh: "超过上限的人进不来，人手和推演都会算大。", en: "Nobody gets in beyond the limit; staffing and forecast come out too large." }
        TakeRuleCap(rule: u32) => { zh: "按 {rule} 人算", en: "Take {rule}" }
        Questions(open: u32) => { zh: "定位三问还差 {open} 问", en[open]: "{open} of the three questions is open", "{open} of the three questions are open" }
        QuestionsWhy => { zh: "S2：为什么建、服务谁、有什么独特价值，答不清楚就留不住人。", en: "S2: why it exists, whom it serves, what only it gives; without answers people do not stay." }
        Sharing => { zh: "以裂变为目标，容易碰到诱导分享", en: "Fission as the goal comes close to induced sharing" }
        SharingWhy => { zh: "外部链接规范禁止拿奖励换分享，积分和优惠券也算。", en: "The rules on external links forbid rewards for sharing, points and coupons included." }
        Subject => { zh: "没写品牌或主题，群名里没有关键词", en: "No brand or topic, so the name has no keyword" }
        SubjectWhy => { zh: "S3：群名要短并带关键词，进群的人才知道是什么群。", en: "S3: a short name with a keyword tells people what they join." }
        Persona(missing: String) => { zh: "人群画像缺{missing}", en: "The audience lacks {missing}" }
        PersonaWhy => { zh: "S3：画像细到年龄、地域、活跃时段。", en: "S3: a persona has age, region and active hours." }
        Age => { zh: "年龄", en: "age" }
        Region => { zh: "地域", en: "region" }
        Hours => { zh: "不知道成员什么时候在", en: "Nobody knows when members are there" }
        HoursWhy => { zh: "这类群没有来源给出时段；填上，日历才能排在对的时间。", en: "No source states hours for this type; with yours the calendar finds the right time." }
    }
}
