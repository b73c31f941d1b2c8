//! Texts of the line that adds an item by typing.

texts! {
    /// Texts of the line that adds an item by typing.
    Quick {
        Label => { zh: "加一条", en: "Add an item" }
        Hint => { zh: "例：周三 20:00 抽奖 #活动", en: "e.g. Wed 20:00 raffle #event" }
        Add => { zh: "加上", en: "Add" }
        Added(title: String, day: String) => { zh: "加上了「{title}」，{day}", en: "Added \"{title}\", {day}" }
        AddedWaiting(title: String) => { zh: "加上了「{title}」，在待排期里", en: "Added \"{title}\" to the unscheduled items" }
        Unscheduled => { zh: "没写哪天：待排期", en: "no day: unscheduled" }
        AfterOpening(n: String) => { zh: "开群后 {n} 天", en: "{n} days after the opening" }
        BeforeOpening(n: String) => { zh: "开群前 {n} 天", en: "{n} days before the opening" }
        OpeningDay => { zh: "开群当天", en: "the day of the opening" }
        OpeningUnknown => { zh: "开群日还没定", en: "the opening is not set yet" }
        First(day: String) => { zh: "首次 {day}", en: "first {day}" }
        Suggested(time: String) => { zh: "{time}，宜发的时间", en: "{time}, a good hour" }
        Minutes(n: u32) => { zh: "{n} 分钟", en: "{n} min" }
        Untitled(kind: String) => { zh: "没写标题，先叫「{kind}」", en: "no title: called \"{kind}\" for now" }
        Understood => { zh: "读出来的", en: "Understood" }
        DayInPast(words: String) => { zh: "「{words}」已经过去了", en: "\"{words}\" is past" }
        TimeInPast(words: String) => { zh: "「{words}」今天已经过了", en: "\"{words}\" has passed today" }
        NoSuchDay(words: String) => { zh: "没有「{words}」这一天", en: "no such day: \"{words}\"" }
        NoSuchTime(words: String) => { zh: "没有「{words}」这个时间", en: "no such time: \"{words}\"" }
        NoSuchLength(words: String) => { zh: "「{words}」超过一天", en: "\"{words}\" is more than a day" }
        NoSuchRepeat(words: String) => { zh: "不会这样重复：「{words}」", en: "cannot come back like this: \"{words}\"" }
        NoSuchKind(words: String) => { zh: "没有「{words}」这一类", en: "no such kind: \"{words}\"" }
    }
}
