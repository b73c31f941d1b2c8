//! What checks of the staffing find.

texts! {
    /// Facts, reasons and fixes about the staffing.
    Staffing {
        Nobody => { zh: "没有人管群", en: "Nobody runs the group" }
        NobodyWhy => { zh: "三档人数都是 0；S3 的例子里，没设管理员的群流失了 70%。", en: "All three tiers are 0; in S3's case a group without admins lost 70% of its members." }
        UseBands => { zh: "按 S0 分档配人", en: "Staff it by S0's bands" }
        NoRights(total: String, without: String) => { zh: "{total} 人里 {without} 人没有管理权限", en: "{without} of {total} have no admin rights" }
        NoRightsWhy(seats: u32) => { zh: "平台只给群主加 {seats} 个管理席位；没有席位的人不能移人、发公告。", en: "The platform gives the owner and {seats} seats; without one nobody can remove members or post notices." }
        FitSeats(seats: u32) => { zh: "改成 1 主 {seats} 管", en: "Make it 1 owner and {seats} admins" }
        Span(span: String) => { zh: "一个管理的人要看 {span} 位成员", en: "One person looks after {span} members" }
        SpanWhy => { zh: "S0 说 1:200 时效率降 40%；再宽，没有来源给过数。", en: "S0: at 1:200 efficiency falls by 40%; beyond that no source has a figure." }
        Efficiency(span: String, left: String) => { zh: "1:{span} 时，管理效率约剩 {left}", en: "At 1:{span} about {left} of the efficiency is left" }
        EfficiencyWhy => { zh: "1:50 到 1:200 之间按直线算。", en: "Between 1:50 and 1:200 a straight line is assumed." }
        TeamShare(share: String) => { zh: "管理的人占了群的 {share}", en: "The team is {share} of the group" }
        TeamShareWhy => { zh: "超过四分之一；S1 的班子是给开很多群的公司用的。", en: "More than a quarter; S1's team is meant for a company with many groups." }
        NearCap(n: u32, cap: u32) => { zh: "一个群 {n} 人，快到 {cap} 人上限", en: "{n} members in one group, near the limit of {cap}" }
        NearCapWhy => { zh: "S2：接近上限就考虑分群。「接近」按上限的九成算。", en: "S2: near the limit consider splitting. Near is taken as nine tenths of it." }
        SplitSmall => { zh: "改成几个小群", en: "Make it several small groups" }
        Lively(n: u32) => { zh: "最大的群 {n} 人，超过 200 人", en: "The largest group has {n} members, more than 200" }
        LivelyWhy => { zh: "S2：200 人以下的群往往更活跃，要深聊的尤其如此。", en: "S2: groups of up to 200 tend to be livelier, above all for deep exchange." }
        Unfilled(named: u32, total: String) => { zh: "要 {total} 人管，只写了 {named} 个名字", en: "Named: {named} of the {total} needed to run it" }
        UnfilledWhy => { zh: "没定下人的角色，开群时没人接。", en: "A role without a person is nobody's when the group opens." }
        Twice(name: String) => { zh: "「{name}」同时在两个角色里", en: "\"{name}\" is in two roles" }
        TwiceWhy => { zh: "人数按每个角色一个人算；一人两职，要么少一个人，要么时间不够。", en: "Every role counts a person of its own; in two roles either someone is missing or time is." }
        NoHours => { zh: "没写团队每周给多少时间", en: "No role says how much time it takes" }
        NoHoursWhy => { zh: "没有时间，就比不出日历上的活做不做得完。", en: "Without it nobody can tell whether the calendar's work can be done." }
        RotaShort(n: u32) => { zh: "轮值名单只有 {n} 人", en: "The rotation has {n} people" }
        RotaShortWhy => { zh: "S4 的做法是每月轮 3 人，名单短了就是同几个人一直值。", en: "S4 rotates 3 a month; with fewer the same people serve all the time." }
        SeatsUnknown => { zh: "这个平台给几个管理席位，资料互相矛盾", en: "Sources contradict one another on this platform's admin seats" }
        SeatsUnknownWhy => { zh: "在自己的群里数一下，填进来，才知道几个人有权限。", en: "Count them in your own group and fill them in, to know who will have rights." }
        SeatsAbove(own: u32, rule: u32) => { zh: "填了 {own} 个管理席位，规则说 {rule} 个", en: "{own} admin seats are filled in, the rule says {rule}" }
        SeatsAboveWhy => { zh: "多出来的席位如果平台不给，那几个人就没有权限。", en: "If the platform does not give them, those people have no rights." }
        TakeRuleSeats(rule: u32) => { zh: "按规则的 {rule} 个算", en: "Take the rule's {rule}" }
        Pyramid(n: u32) => { zh: "S0 的金字塔用在 {n} 人的群里", en: "S0's pyramid is used for {n} members" }
        PyramidWhy => { zh: "1、3–5 和 80% 三个数，只有 20 到 30 人时才对得上。", en: "1, 3–5 and 80% only add up at 20 to 30 members." }
        UseFourLayers => { zh: "改用 S2 的四层", en: "Use S2's four layers" }
        Extra(role: String, named: u32, seats: u32) => { zh: "「{role}」写了 {named} 个名字，只要 {seats} 人", en: "{named} names for \"{role}\", {seats} needed" }
        ExtraWhy => { zh: "多出来的名字不在结构图里。", en: "The names beyond that are not in the picture." }
    }
}
