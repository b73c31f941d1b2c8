//! What checks of joining find.

texts! {
    /// Facts, reasons and fixes about joining.
    Entry {
        Identity(question: String) => { zh: "问题「{question}」要身份证信息", en: "\"{question}\" asks for identity card data" }
        Bank(question: String) => { zh: "问题「{question}」要银行卡信息", en: "\"{question}\" asks for bank card data" }
        SensitiveWhy => { zh: "S3：不收集身份证、银行卡等信息；法律也要求只收必要的。", en: "S3: collect no identity or bank data; the law allows only what is necessary." }
        DropQuestion => { zh: "删掉这一题", en: "Drop the question" }
        PassMark(mark: u32, graded: u32) => { zh: "要答对 {mark} 题，能判对错的只有 {graded} 题", en: "Right answers asked for: {mark}; questions that can be answered wrongly: {graded}" }
        PassMarkWhy => { zh: "照这样没有人能进群。", en: "As it is, nobody gets in." }
        LowerMark(graded: u32) => { zh: "改成答对 {graded} 题", en: "Ask for {graded}" }
        DropMark => { zh: "不设及格线", en: "Drop the pass mark" }
        NoMark(graded: u32) => { zh: "有 {graded} 道题分对错，没定答对几题能进", en[graded]: "{graded} question can be answered wrongly, but there is no pass mark", "{graded} questions can be answered wrongly, but there is no pass mark" }
        NoMarkWhy => { zh: "没有来源给过及格线，要自己定；不定，答题就挡不住人。", en: "No source gives a pass mark: without your own, the quiz keeps nobody out." }
        Unmatched => { zh: "问卷没问全地域、年龄、需求", en: "The questionnaire lacks region, age or need" }
        UnmatchedWhy => { zh: "S1 用这三项看人合不合适。", en: "S1 matches people by these three." }
        Codes(n: u32, day: String) => { zh: "{day}起有 {n} 张群码该换，日历上没有提醒", en[n]: "{n} code needs replacing from {day} on, the calendar has no reminder", "{n} codes need replacing from {day} on, the calendar has no reminders" }
        CodesWhy(days: u32) => { zh: "群码 {days} 天就失效，过期的台卡和海报扫不进来。", en: "A group's code lasts {days} days; printed ones let nobody in after that." }
        DailyCap(n: String) => { zh: "最多的一天约进 {n} 人，没有限人数", en: "About {n} join on the busiest day, and nothing limits it" }
        DailyCapWhy => { zh: "S1：短时间大量进群容易被平台限制；它没给数，要自己定。", en: "S1: many joins at once are restricted by the platform; it gives no figure, so set your own." }
        CapAt(n: u32) => { zh: "每天最多进 {n} 人", en: "Let {n} join a day at the most" }
        AllRight(graded: u32) => { zh: "{graded} 题全要答对", en: "Ask for all {graded}" }
        PutReminders => { zh: "把提醒放上日历", en: "Put the reminders on the calendar" }
        Bots => { zh: "入群靠第三方程序把关", en: "A third-party program guards the entry" }
        BotsWhy => { zh: "微信封过用外挂的号；人工，或换企业微信自带的功能。", en: "WeChat has banned accounts for this: work by hand, or with WeCom's own functions." }
        NoBots => { zh: "改成人工", en: "Do it by hand" }
    }
}
