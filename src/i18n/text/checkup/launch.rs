//! What checks of the launch find.

texts! {
    /// Facts, reasons and fixes about the launch.
    Launch {
        Late(n: u32, days: u32) => { zh: "开群清单有 {n} 项过期，最久的 {days} 天", en[n]: "{n} task of the launch is late, by {days} days at the most", "{n} tasks of the launch are late, by {days} days at the most" }
        LateWhy => { zh: "日子从开群那天倒着数；做完打勾，做不完改日子。", en: "Days are counted back from the opening: tick what is done, move what is not." }
        Gate(stage: String, value: String, bar: String) => { zh: "{stage}停在 {value}，S1 要 {bar}", en: "The gate of {stage} stands at {value}, S1 asks for {bar}" }
        GateWhy => { zh: "没过这一关就往后走，后面的数多半也上不来。", en: "Whoever goes on past a gate that is not met will hardly meet the later ones." }
        Induced => { zh: "裂变碰到红线", en: "Fission meets a red line" }
        InducedWhy => {
            zh: "S1 要人均邀新 3 人，平台不许用奖励诱导分享。S1 自己给的替代是积分累计制。",
            en: "S1 asks for 3 invitations a person; the platform forbids rewards for sharing. S1's own way out is accumulated points.",
        }
        NoRewards => { zh: "邀请不给奖励", en: "No rewards for inviting" }
        NoOwner(n: u32) => { zh: "一周内到期的有 {n} 项没人负责", en[n]: "{n} task due within a week has no owner", "{n} tasks due within a week have no owner" }
        NoOwnerWhy => { zh: "没有负责人的事，到期没人做。", en: "What has no owner is done by nobody." }
        Absent(n: u32) => { zh: "开群清单有 {n} 项不在日历上", en[n]: "{n} entry of the launch is not on the calendar", "{n} entries of the launch are not on the calendar" }
        PutLaunch => { zh: "把清单放上日历", en: "Put the list on the calendar" }
        AbsentWhy => { zh: "放上日历，开群日一改，它们跟着走，也会进日程文件。", en: "On the calendar they move with the opening day and go into calendar files." }
    }
}
