//! What checks of the members find.

texts! {
    /// Facts, reasons and fixes about what is measured and about members.
    Monitor {
        Order(nudge: u32, silent: u32, leave: u32) => { zh: "沉默三步是 {nudge}、{silent}、{leave} 天，次序乱了", en: "The steps of silence are at {nudge}, {silent} and {leave} days, out of order" }
        OrderWhy => { zh: "后一步要比前一步晚，否则有人没收到提醒就被请走。", en: "Each step has to come after the one before, or somebody is sent away without a nudge." }
        Restore(nudge: u32, silent: u32, leave: u32) => { zh: "恢复 {nudge}、{silent}、{leave} 天", en: "Back to {nudge}, {silent} and {leave} days" }
        Seats(n: u32, seats: u32) => { zh: "升成群管理员的有 {n} 人，平台一共给 {seats} 席", en: "{n} members became admins; the platform has {seats} seats in all" }
        SeatsWhy => { zh: "没有席位的人不能踢人、改群名、发群公告；让他们先当话题主持人。", en: "Without a seat nobody can remove, rename or announce; let them host topics first." }
        NoCarer(n: String) => { zh: "核心 {n} 人没有人照看", en: "Nobody looks after the core, {n} members" }
        NoCarerUnstated => { zh: "核心成员没有人照看", en: "Nobody looks after the core" }
        NoCarerWhy => { zh: "没写归谁，团队答应的时间也是 0 小时；S2 说核心要深度维护关系。", en: "No name stands there, and the team has promised no hours; by S2 the core is to be kept close." }
        NoCarerUnsaid => { zh: "没写归谁，团队也没写每周有几小时；S2 说核心要深度维护关系。", en: "No name stands there, and nobody said how many hours the team has; by S2 the core is to be kept close." }
        AlarmSeen => { zh: "记为已处理", en: "Mark as seen to" }
        NoReview => { zh: "成员分了层，日历上没有重评", en: "Members are in layers, and no review is on the calendar" }
        PutReview => { zh: "把重评放上日历", en: "Put the review on the calendar" }
        NoReviewWhy => { zh: "成员会升也会沉寂，分层要定期重评；放进日历才有人做。", en: "Members rise and fade, and layers are reviewed regularly; what is on the calendar gets done." }
    }
}
