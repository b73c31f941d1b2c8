//! Texts of the workbook: its sheets, and what only it says.

texts! {
    /// Texts of the workbook.
    Workbook {
        Summary => { zh: "摘要", en: "Summary" }
        Staff => { zh: "人员", en: "Staffing" }
        Calendar => { zh: "日历", en: "Calendar" }
        Forecast => { zh: "推演", en: "Forecast" }
        Days => { zh: "逐日", en: "Day by day" }
        Checkup => { zh: "体检", en: "Check-up" }
        Rules => { zh: "群规与风险", en: "Rules and risks" }
        Sources => { zh: "出处", en: "Sources" }

        Figure => { zh: "指标", en: "Figure" }
        Value => { zh: "数值", en: "Value" }
        Note => { zh: "说明", en: "Note" }
        Question => { zh: "问题", en: "Question" }
        AnswerIs => { zh: "回答", en: "Answer" }

        MayChange => { zh: "有框的数可以改，下面跟着算；改的是这张表，方案里的不变。", en: "Framed figures can be changed and the rest follows; the plan itself stays as it is." }
        Size => { zh: "成员", en: "Members" }
        NGroups => { zh: "群", en: "Groups" }
        Seats => { zh: "每群管理席位（群主之外）", en: "Admin seats a group, beside the owner's" }
        Fewest => { zh: "最少", en: "Fewest" }
        Most => { zh: "最多", en: "Most" }
        HoursEach => { zh: "每人每周小时", en: "Hours a week each" }
        HoursAll => { zh: "每周小时合计", en: "Hours a week in all" }
        Total => { zh: "合计", en: "Total" }
        WorkedOut => { zh: "算出来的", en: "What follows" }
        SmallestTeam => { zh: "按最少的人", en: "With the fewest" }
        LargestTeam => { zh: "按最多的人", en: "With the most" }
        ShareOfMembers => { zh: "团队占成员", en: "Team as a share of members" }
        MembersAGroup => { zh: "平均每群成员", en: "Members a group" }
        WithRights => { zh: "有平台管理权限的人", en: "People with admin rights" }
        Group => { zh: "群", en: "Group" }

        Mean => { zh: "均值", en: "Mean" }
        Expected => { zh: "期望", en: "Expected" }
        OnlyExpected => { zh: "推演还没跑完：只有期望值。", en: "The runs are not done yet: expected values only." }
        Input => { zh: "输入", en: "Input" }
        InputGroup => { zh: "组", en: "Group" }
        Written => { zh: "写作", en: "In words" }
        Origin => { zh: "来自", en: "From" }
        OfDefault => { zh: "默认", en: "Default" }
        OfPerson => { zh: "自己填的", en: "Said by hand" }
        Date => { zh: "日期", en: "Date" }
        Day => { zh: "第几天", en: "Day" }

        Weight => { zh: "程度", en: "Weight" }
        Finding => { zh: "发现", en: "Finding" }
        Why => { zh: "为什么", en: "Why" }
        Place => { zh: "在哪里", en: "Where" }
        Fix => { zh: "怎么改", en: "Fix" }
        Accepted => { zh: "已忽略", en: "Accepted" }

        Number => { zh: "编号", en: "No." }
        Chip => { zh: "标注", en: "Mark" }
        Words => { zh: "原文", en: "Words of the source" }
        Source => { zh: "来源", en: "Source" }
        Doubts => { zh: "存疑", en: "In doubt" }

        Scans => { zh: "扫码", en: "Scans" }
        Done => { zh: "填完问卷", en: "Questionnaires" }
        Passed => { zh: "通过", en: "Passed" }
        Joins => { zh: "入群", en: "Joins" }
        Exits => { zh: "退群", en: "Exits" }
        New => { zh: "新人", en: "New" }
        Core => { zh: "核心", en: "Core" }
        Active => { zh: "活跃", en: "Active" }
        Ordinary => { zh: "普通", en: "Ordinary" }
        Lurker => { zh: "潜水", en: "Lurkers" }
        OpenGroups => { zh: "开着的群", en: "Open groups" }
        Speakers => { zh: "发言人数", en: "Speakers" }
        Messages => { zh: "消息", en: "Messages" }
        TakingPart => { zh: "参与", en: "Taking part" }
        Orders => { zh: "订单", en: "Orders" }
        Waitlist => { zh: "排队", en: "Waiting list" }
        Efficiency => { zh: "管理效率", en: "Admin efficiency" }
        Revenue => { zh: "收入", en: "Revenue" }
        Cost => { zh: "成本", en: "Cost" }
    }
}
