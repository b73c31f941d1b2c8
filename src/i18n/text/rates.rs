//! Texts of measured rates, of taking them into the forecast, and of who took part beside what was promised.

use crate::domain::monitor::rate::{Beside, Over, Pair};
use crate::i18n::{Both, both};

texts! {
    /// Texts of the panels.
    Rates {
        Title => { zh: "实测值", en: "Measured rates" }
        Remark(dates: String) => { zh: "{dates}的数", en: "figures of {dates}" }
        Hint => { zh: "勾上的会成为预测的输入，记下日期和样本量；一步可撤销。样本少的先不勾。", en: "Those that are ticked become inputs of the forecast, with their day and how much they rest on; one undo takes them back. What rests on few is not ticked at first." }
        LeftOut => { zh: "扫码人数和客单价量不出来：入群人数说不出多少人扫了码，客单价没有区间。问卷的答完率和通过率，记了问卷发出、答完、通过的数就有。", en: "Scans and order values cannot be measured here: joins do not tell how many scanned, and a mean order value has no interval. Rates of the questionnaire are here once it was counted who was asked, answered and passed." }
        Empty => { zh: "还没有能算的数。记几天成员数、退群、发言人数、消息数，或读入群聊记录，这里就会给出实测值。", en: "Nothing to measure yet. With some days of members, exits, speakers and messages, or a chat log, the rates stand here." }
        Rate => { zh: "输入", en: "Input" }
        Plan => { zh: "方案现在", en: "In the plan" }
        Found => { zh: "实测", en: "Measured" }
        Interval => { zh: "95% 区间", en: "95% interval" }
        Rests => { zh: "样本", en: "Rests on" }
        Exact => { zh: "点数，没有区间", en: "A count, no interval" }
        Thin => { zh: "样本少", en: "few" }
        Take => { zh: "采用实测值", en: "Use measured rates" }
        Taken(n: u32) => { zh: "{n} 项输入改成了实测值", en[n]: "{n} input is now as measured", "{n} inputs are now as measured" }
        AllTaken => { zh: "都已采用", en: "all in use" }
        All => { zh: "全选", en: "Tick all" }
        NoneOf => { zh: "全不选", en: "Tick none" }
        ByDefault => { zh: "默认", en: "By default" }
        OfPlan => { zh: "随方案", en: "From the plan" }
        Typed => { zh: "自己填的", en: "Typed" }
        ToForecast => { zh: "看预测", en: "To the forecast" }
        // Who took part.
        Turnout => { zh: "活动参与：预计和实际", en: "Activities: expected and actual" }
        TurnoutRemark(n: u32) => { zh: "最近 {n} 场", en[n]: "the last one", "the last {n}" }
        TurnoutEmpty => { zh: "还没有哪场活动当天记了参与人数。", en: "No participant counts for any activity yet." }
        Day => { zh: "日期", en: "Day" }
        Activity => { zh: "活动", en: "Activity" }
        Promised => { zh: "预计", en: "Expected" }
        Real => { zh: "实际", en: "Actual" }
        Verdict => { zh: "对比", en: "Beside it" }
        OfMembers(share: String, range: String, n: String) => { zh: "{share}（{range}），{n} 人", en: "{share} ({range}), {n} people" }
        People(n: String) => { zh: "{n} 人", en: "{n} people" }
        Shared(n: u32) => { zh: "当天 {n} 场，分不开", en: "{n} on that day, not told apart" }
        Untitled => { zh: "没有标题", en: "Untitled" }
        NotSaid => { zh: "没写", en: "Not said" }
    }
}

/// So many of what a rate was counted over.
#[must_use]
pub const fn over(over: Over) -> Both {
    match over {
        Over::Members => both("人", "members"),
        Over::MemberDays => both("人天", "member-days"),
        Over::MemberWeeks => both("人周", "member-weeks"),
        Over::Speakers => both("人次发言", "speaker-days"),
        Over::Openers => both("人次打开", "openers"),
        Over::Participants => both("人次参与", "participants"),
        Over::Asked => both("份问卷", "who were asked"),
        Over::Answered => both("份答卷", "who answered"),
    }
}

/// How many took part beside what was promised.
#[must_use]
pub const fn beside(beside: Beside) -> Both {
    match beside {
        Beside::Below => both("低于预计", "below"),
        Beside::Within => both("合预计", "as expected"),
        Beside::Above => both("高于预计", "above"),
    }
}

/// Two figures of a day of which the one is a share of the other.
#[must_use]
pub const fn pair(pair: Pair) -> Both {
    match pair {
        Pair::ParticipantsOfMembers => both("参与人数 / 成员数", "participants of members"),
        Pair::ParticipantsOfOpeners => both("参与人数 / 打开人数", "participants of openers"),
        Pair::OrdersOfParticipants => both("订单数 / 参与人数", "orders of participants"),
        Pair::OpenersOfMembers => both("打开人数 / 成员数", "openers of members"),
        Pair::SpeakersOfMembers => both("发言人数 / 成员数", "speakers of members"),
        Pair::ExitsOfMembers => both("退群人数 / 成员数", "exits of members"),
        Pair::ContentOfSurveyed => both("满意人数 / 答卷数", "content of surveyed"),
        Pair::AnsweredOfAsked => both("问卷答完 / 问卷发出", "questionnaires answered of asked"),
        Pair::PassedOfAnswered => both("问卷通过 / 问卷答完", "questionnaires passed of answered"),
    }
}
