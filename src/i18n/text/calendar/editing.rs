//! Texts of the drawer in which one item is edited, and of the question how far a change reaches.

use crate::domain::calendar::event::Point;
use crate::domain::calendar::form::Form;
use crate::domain::calendar::series::Scope;
use crate::i18n::{Both, both};

texts! {
    /// Texts of the drawer in which one item is edited.
    Editing {
        Title => { zh: "编辑条目", en: "Edit item" }
        Duplicate => { zh: "复制一条", en: "Duplicate" }
        CopyOf(title: String) => { zh: "{title} 副本", en: "{title}, copy" }
        Undo => { zh: "撤销上一步", en: "Undo the last step" }
        Delete => { zh: "删除这一条", en: "Delete this item" }
        DeleteOne => { zh: "去掉这一次", en: "Leave out this one" }
        DeleteFollowing => { zh: "去掉这次及以后", en: "Delete this and following" }
        DeleteAll => { zh: "删除每一次", en: "Delete all of them" }
        Deleted(title: String) => { zh: "已删除「{title}」", en: "Deleted \"{title}\"" }
        Skipped(title: String, day: String) => { zh: "「{title}」{day}这一次已去掉", en: "\"{title}\" left out on {day}" }
        Next => { zh: "下一条", en: "Next" }
        MarkSent => { zh: "标为已发", en: "Mark as sent" }
        MarkReady => { zh: "改回已排", en: "Back to ready" }
        Saves => { zh: "自动保存，可撤销", en: "Saved as you type" }
        Reach => { zh: "改动用于", en: "Changes go to" }
        ReachNote(words: String) => { zh: "这一条会重复：{words}", en: "It comes back {words}" }
        StandIn(words: String) => { zh: "这一次单独改过；其余的照旧：{words}。", en: "Changed on its own; the others stay: {words}." }
        ToSeries => { zh: "看整个系列", en: "See the series" }
        ItemTitle => { zh: "标题", en: "Title" }
        Kind => { zh: "类型", en: "Kind" }
        Status => { zh: "状态", en: "Status" }
        Where => { zh: "哪天", en: "Which day" }
        OnDay => { zh: "定日期", en: "On a date" }
        FromOpening => { zh: "按开群日算", en: "From the opening" }
        FromItem => { zh: "跟着另一条", en: "From another item" }
        Unscheduled => { zh: "不定日期", en: "No date yet" }
        UnscheduledNote => { zh: "放在待排期里，随时可以定日期。", en: "It waits among the unscheduled items." }
        Day => { zh: "日期", en: "Date" }
        Start => { zh: "开始", en: "Start" }
        End => { zh: "结束", en: "End" }
        NextDay => { zh: "次日结束", en: "ends on the next day" }
        NoSuchDay => { zh: "没有这一天（1901–2100）", en: "No such day (1901–2100)" }
        DayNeeded => { zh: "选一天，或改为「不定日期」", en: "Pick a day, or \"No date yet\"" }
        NoSuchTime => { zh: "没有这个时间，例：20:00、8点半", en: "No such time; for example 20:00, 8:30pm" }
        EndsBeforeFirst(day: String) => { zh: "第一次在 {day}，结束不能更早", en: "The first one is on {day}; it cannot end before" }
        EndNotLater => { zh: "结束要晚于开始；过零点的请填时长", en: "The end must be later; past midnight, set the length" }
        DaysAfterOpening => { zh: "开群后几天", en: "Days after the opening" }
        DaysBeforeOpening => { zh: "开群前几天", en: "Days before the opening" }
        DaysAfter => { zh: "之后几天", en: "Days after" }
        DaysBefore => { zh: "之前几天", en: "Days before" }
        Before => { zh: "之前", en: "Before" }
        After => { zh: "之后", en: "After" }
        Direction => { zh: "之前还是之后", en: "Before or after" }
        UnitDays => { zh: "天", en: "days" }
        Anchor => { zh: "哪一条", en: "Which item" }
        NoAnchors => { zh: "日历里还没有别的活动", en: "There is no other event yet" }
        FallsOn(day: String) => { zh: "就是 {day}", en: "That is {day}" }
        OpeningUnknown => { zh: "开群日还没定，定了才知道是哪天。", en: "The day of the opening is not set yet." }
        SetOpening => { zh: "去定开群日", en: "Set it" }
        AnchorMissing => { zh: "它跟着的那条没有日期，或已删除。", en: "The item that it is counted from has no day, or is gone." }
        OutOfYears => { zh: "算出来不在 1901–2100 年之间。", en: "It would lie outside 1901–2100." }
        Active => { zh: "在活跃时段内", en: "in the active hours" }
        Inactive(hours: String) => { zh: "时段外：成员多在 {hours}", en: "outside the hours: members are there {hours}" }
        HoursUnknown(hours: String) => { zh: "群的活跃时段未知；这类内容宜 {hours}", en: "the group's hours are unknown; this kind suits {hours}" }
        KindHours(hours: String) => { zh: "这类内容宜 {hours}", en: "this kind suits {hours}" }
        Quiet => { zh: "在静默时段内", en: "within the quiet hours" }
        MoveTo(time: String) => { zh: "改到 {time}", en: "Move to {time}" }
        Repeat => { zh: "重复", en: "Repeat" }
        RepeatNone => { zh: "不重复", en: "Does not repeat" }
        RepeatNeedsDay => { zh: "先定日期，才能重复。", en: "It needs a day before it can come back." }
        RepeatReach => { zh: "要改重复，先把上面改为「这次及以后」或「每一次」。", en: "To change how it repeats, choose \"This and following\" or \"All\" above." }
        Every => { zh: "间隔", en: "Every" }
        UnitWeeks => { zh: "周", en: "weeks" }
        UnitMonths => { zh: "个月", en: "months" }
        OnWeekdays => { zh: "周几", en: "On" }
        Ends => { zh: "到什么时候", en: "Until" }
        EndsNever => { zh: "一直重复", en: "No end" }
        EndsOn => { zh: "到某天", en: "A date" }
        EndsAfter => { zh: "满几次", en: "A count" }
        LastDay => { zh: "最后一天", en: "Last date" }
        Times => { zh: "共几次", en: "Times" }
        UnitTimes => { zh: "次", en: "times" }
        Count(n: u32) => { zh: "共 {n} 次", en[n]: "{n} time in all", "{n} times in all" }
        NextDays(days: String) => { zh: "接下来：{days}", en: "Next: {days}" }
        NoMoreDays => { zh: "后面没有了", en: "No more after this" }
        SkippedDays(n: u32) => { zh: "去掉了 {n} 次", en: "{n} left out" }
        Owner => { zh: "负责人", en: "In charge" }
        Role => { zh: "角色", en: "Role" }
        NoRole => { zh: "未定", en: "Not set" }
        Name => { zh: "名字", en: "Name" }
        Text => { zh: "文案", en: "Text" }
        Templates => { zh: "用模板", en: "Template" }
        GoodCopy => { zh: "有价值、及时、能互动，和群相关，读起来轻松", en: "Of value, timely, to be joined in, about the group, light to read" }
        Formats => { zh: "除了文字，也用图片、语音、短视频、小程序", en: "not only text: pictures, voice, short videos, mini-programs" }
        TemplatesFrom => { zh: "模板出处", en: "Templates from" }
        TemplateTooLong => { zh: "接上模板就太长了，先删掉一些。", en: "With the template it would be too long; cut something first." }
        CopyText => { zh: "复制文案", en: "Copy" }
        Checks => { zh: "准备事项", en: "To prepare" }
        CheckNew => { zh: "加一项", en: "Add a point" }
        RemoveCheck(what: String) => { zh: "去掉「{what}」", en: "Remove \"{what}\"" }
        Points => { zh: "活动三要点", en: "Three points of an event" }
        AddNotice => { zh: "加预告", en: "Add the notice" }
        AddHost => { zh: "填负责人", en: "Say who" }
        AddFollowUp => { zh: "加展示", en: "Add it" }
        PointsNeedDay => { zh: "定了日期，就能一键加上预告和事后展示。", en: "With a day, the notice and the follow-up can be added in one press." }
        NoticeTitle(title: String) => { zh: "预告：{title}", en: "Preview: {title}" }
        FollowUpTitle(title: String) => { zh: "展示：{title}", en: "Results: {title}" }
        More => { zh: "更多", en: "More" }
        MoreHint => { zh: "时长、渠道、奖励、参与、链接、备注、锁定", en: "length, channel, reward, participation, links, note, lock" }
        Length => { zh: "时长", en: "Length" }
        Minutes => { zh: "分钟", en: "min" }
        Production(minutes: u32) => { zh: "做一条约 {minutes} 分钟", en: "takes about {minutes} min to make" }
        Channel => { zh: "发在哪里", en: "Channel" }
        Maker => { zh: "谁来做", en: "Made by" }
        Column => { zh: "栏目", en: "Column" }
        Reward => { zh: "奖励", en: "Reward" }
        Expected => { zh: "预期参与", en: "Expected participation" }
        ExpectedMin => { zh: "最少", en: "At least" }
        ExpectedMax => { zh: "最多", en: "At most" }
        ExpectedPeople(people: String, members: String) => { zh: "群里 {members} 人，约 {people} 人参与", en: "about {people} of {members} members" }
        ExpectedTake => { zh: "按形式填 S2 的范围", en: "Take S2's range of a form" }
        ToForecast => { zh: "看它在推演里的数", en: "Its numbers in the forecast" }
        ExpectedNone => { zh: "不估", en: "No estimate" }
        Links => { zh: "链接，一行一个", en: "Links, one a line" }
        LinksHint => { zh: "http:// 或 https:// 开头的可以点开", en: "Those that begin with http:// or https:// can be opened" }
        LinkTooLong(n: u32, max: u32) => { zh: "第 {n} 行太长，最多 {max} 个字", en: "Line {n} is too long: at most {max} characters" }
        OpenLink(link: String) => { zh: "打开 {link}", en: "Open {link}" }
        Note => { zh: "备注", en: "Note" }
        Locked => { zh: "锁定", en: "Locked" }
        LockedNote => { zh: "自动排满时不动它", en: "the filler leaves it alone" }
        ScopeMove(title: String, to: String) => { zh: "「{title}」挪到 {to}", en: "\"{title}\" moves to {to}" }
        ScopeWait(title: String) => { zh: "「{title}」放进待排期", en: "\"{title}\" becomes unscheduled" }
        ScopeRemove(title: String) => { zh: "删除「{title}」", en: "Delete \"{title}\"" }
        ScopeChange(title: String) => { zh: "修改「{title}」", en: "Change \"{title}\"" }
        ScopeText(words: String) => { zh: "它会重复：{words}。这个改动用于哪几次？", en: "It comes back: {words}. Which of them are meant?" }
        ScopeDone => { zh: "已改好", en: "Done" }
        ScopeRefused => { zh: "这样改会超出 1901–2100 年，或这一次已单独改过；没有改。", en: "It would lead outside 1901–2100, or this one was changed on its own before; nothing was changed." }
    }
}

/// How far a change reaches.
#[must_use]
pub const fn scope(scope: Scope) -> Both {
    match scope {
        Scope::One => both("只这一次", "This one"),
        Scope::Following => both("这次及以后", "This and following"),
        Scope::All => both("每一次", "All"),
    }
}

/// A point of an event.
#[must_use]
pub const fn point(point: Point) -> Both {
    match point {
        Point::Notice => both("提前一天预告", "Announced a day before"),
        Point::Host => both("有人主持", "Somebody hosts it"),
        Point::FollowUp => both("事后展示结果", "Results are shown afterwards"),
    }
}

/// A form of taking part.
#[must_use]
pub const fn form(form: Form) -> Both {
    match form {
        Form::Poll => both("投票", "Vote"),
        Form::Relay => both("接龙", "Relay"),
        Form::Topic => both("讨论", "Discussion"),
        Form::Sharing => both("分享会", "Sharing"),
    }
}
