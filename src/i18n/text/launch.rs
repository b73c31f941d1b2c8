//! Texts of the launch planner.

use crate::domain::launch::LaunchStage;
use crate::domain::launch::coverage::{Filled, Frame, Part};
use crate::domain::launch::gate::Unit;
use crate::domain::launch::material::Material;
use crate::domain::platform::Platform;
use crate::i18n::{Both, both};

texts! {
    /// Texts of the launch planner.
    Launch {
        AnswerShort(stage: String, measure: String, value: String, bar: String) => {
            zh: "卡在{stage}：{measure} {value}，门槛是 {bar}",
            en: "Stops at {stage}: {measure} {value}, the gate asks for {bar}",
        }
        AnswerUnmeasured(stage: String, measure: String, bar: String) => {
            zh: "卡在{stage}：还没有{measure}的数字，门槛是 {bar}",
            en: "Stops at {stage}: no figure yet for {measure}, the gate asks for {bar}",
        }
        AnswerDone(n: u32) => { zh: "{n} 道门槛都过了，群已经跑起来", en: "All {n} gates are passed; the group is running" }
        NextDo(task: String, when: String) => { zh: "下一步：{task}，{when}", en: "Next: {task}, {when}" }
        NextMeasure(measure: String) => { zh: "下一步：把{measure}填进来", en: "Next: enter {measure}" }
        NextRaise(measure: String, by: String) => { zh: "下一步：把{measure}再提高 {by}", en: "Next: raise {measure} by {by}" }
        NextNothing => { zh: "接着按日历运营，每周看一次数字", en: "Run it by the calendar, and look at the figures once a week" }
        Schedule => { zh: "时间表", en: "Schedule" }
        ScheduleRemark => { zh: "从开群日倒排", en: "Counted back from the opening" }
        Opening => { zh: "开群日", en: "Opening day" }
        OpeningHint => { zh: "和内容日历里的开群日是同一个。", en: "The same as in the content calendar." }
        OpeningAskTitle => { zh: "还没定哪天开群", en: "No opening day yet" }
        OpeningAskText => { zh: "定了以后，每个阶段和每条任务都有日子，才能放进日历。", en: "Once it is set, every stage and task has its day and can go onto the calendar." }
        NoSuchDay => { zh: "要填 1901 到 2100 年间的一天，如 2026-12-01", en: "A day between 1901 and 2100, such as 2026-12-01" }
        View => { zh: "查看方式", en: "View" }
        AsPicture => { zh: "图", en: "Picture" }
        AsTable => { zh: "表", en: "Table" }
        PictureText(first: String, last: String, passed: u32, of: u32) => {
            zh: "七个阶段的时间表，{first} 到 {last}；{of} 道门槛过了 {passed} 道。看「表」有同样的内容。",
            en: "Seven stages from {first} to {last}; {passed} of {of} gates are passed. The table says the same.",
        }
        BarText(stage: String, first: String, last: String, verdict: String) => {
            zh: "{stage}：{first} 到 {last}，{verdict}",
            en: "{stage}: {first} to {last}, {verdict}",
        }
        Today => { zh: "今天", en: "Today" }
        GoesOn => { zh: "运营不停", en: "goes on" }
        DayBefore(n: u32) => { zh: "开群前 {n} 天", en[n]: "{n} day before opening", "{n} days before opening" }
        DayOf => { zh: "开群当天", en: "opening day" }
        DayAfter(n: u32) => { zh: "开群后 {n} 天", en[n]: "{n} day after opening", "{n} days after opening" }
        Stage => { zh: "阶段", en: "Stage" }
        From => { zh: "从", en: "From" }
        Until => { zh: "到（验收）", en: "Until (check)" }
        Length => { zh: "时长", en: "Length" }
        LengthOf(stage: String) => { zh: "{stage}时长", en: "Length of {stage}" }
        Days => { zh: "天", en: "days" }
        /// A day of the axis, counted from the opening: −14.
        AxisDay(n: String) => { zh: "{n} 天", en: "day {n}" }
        DaysOf(n: u32) => { zh: "{n} 天", en[n]: "{n} day", "{n} days" }
        OnCalendar(n: u32) => { zh: "日历里有 {n} 条", en[n]: "{n} item on the calendar", "{n} items on the calendar" }
        OffCalendar => { zh: "还没放进日历", en: "Not on the calendar yet" }
        Behind(n: u32) => { zh: "{n} 条的日子和清单不同", en[n]: "{n} item stands on another day than the list has", "{n} items stand on other days than the list has" }
        NotThere(n: u32) => { zh: "{n} 条还没放进去", en[n]: "{n} entry is not there yet", "{n} entries are not there yet" }
        Put(n: u32) => { zh: "放进日历（{n} 条）", en[n]: "Put {n} item on the calendar", "Put {n} items on the calendar" }
        Update(n: u32) => { zh: "更新日历（{n} 条）", en[n]: "Update {n} item on the calendar", "Update {n} items on the calendar" }
        TakeOff => { zh: "从日历拿掉", en: "Take off the calendar" }
        ToCalendar => { zh: "看日历", en: "Open the calendar" }
        PutNeedsDay => { zh: "先定开群日", en: "Set the opening day first" }
        PutDone(n: u32) => { zh: "{n} 条已在日历里", en[n]: "{n} item is on the calendar", "{n} items are on the calendar" }
        TakenOff(n: u32) => { zh: "已从日历拿掉 {n} 条", en[n]: "{n} item taken off the calendar", "{n} items taken off the calendar" }
        FollowsOpening => { zh: "条目跟着开群日走：改了开群日，它们自己挪。", en: "Items follow the opening day: change it, and they move." }
        GateItem(stage: String, measure: String, bar: String) => { zh: "{stage}验收：{measure} {bar}", en: "Check of {stage}: {measure} {bar}" }
        Gates => { zh: "门槛", en: "Gates" }
        GatesRemark => { zh: "填实测的数，过不过当场看", en: "Enter what was measured" }
        Passed(n: String, of: u32, share: String) => { zh: "过了 {n} / {of} 道，{share}", en: "{n} of {of} passed, {share}" }
        Measure => { zh: "看什么", en: "Measure" }
        Bar => { zh: "S1 的门槛", en: "S1's gate" }
        Result => { zh: "结果", en: "Result" }
        CheckDay => { zh: "验收日", en: "Check" }
        MeanOf(n: u32) => { zh: "取 {n} 天均值", en: "mean of {n} days" }
        FromTicks => { zh: "按打勾算", en: "by the ticks" }
        UseTicks => { zh: "改回按打勾算", en: "Go by the ticks" }
        AtLeast(bar: String) => { zh: "≥ {bar}", en: "≥ {bar}" }
        VerdictPassed => { zh: "过", en: "passed" }
        VerdictShort(by: String) => { zh: "差 {by}", en: "short by {by}" }
        StopsShort => { zh: "没过", en: "not reached" }
        VerdictUnmeasured => { zh: "未测", en: "not measured" }
        ValidTitle => { zh: "每天有效答卷", en: "Valid answers a day" }
        ValidText(found: String, bar: String) => {
            zh: "{found} 份；两道门槛合起来是 {bar} 份。率没到、量可能够，两个都看。",
            en: "{found}; both gates together ask for {bar}. A low rate may still bring enough people, so both are shown.",
        }
        ValidMissing => { zh: "填了扫码量和有效率就算得出。", en: "Known once scans and the valid rate are entered." }
        CodeNote(n: u32) => { zh: "一个群二维码到 {n} 人就不能再扫，扫码量大时要换码。", en: "A group's code lets nobody in from {n} members on; with many scans it has to be replaced." }
        Checklist => { zh: "清单", en: "Checklist" }
        ChecklistRemark => { zh: "资料要的，加上自己的", en: "What the sources ask for, and your own" }
        Done(n: u32, of: u32) => { zh: "{n} / {of}", en: "{n} / {of}" }
        DoneOf(n: u32, of: u32) => { zh: "{of} 条做了 {n} 条", en: "{n} of {of} done" }
        Late(n: u32) => { zh: "过期 {n} 天", en[n]: "{n} day late", "{n} days late" }
        EditTask(task: String) => { zh: "改「{task}」", en: "Edit {task}" }
        TaskText => { zh: "做什么", en: "What" }
        Unworded => { zh: "还没写的任务", en: "A task without words" }
        AddTask => { zh: "加一条", en: "Add a task" }
        AddTaskTo(stage: String) => { zh: "给{stage}加一条", en: "Add a task to {stage}" }
        NewTask => { zh: "新任务", en: "New task" }
        TooManyOwn => { zh: "自己的任务最多 99 条", en: "At most 99 tasks of your own" }
        RemoveTask => { zh: "删掉", en: "Delete" }
        LeaveOut => { zh: "不做这条", en: "Leave it out" }
        LeftOut(n: u32) => { zh: "没放进清单的 {n} 条", en[n]: "{n} task left out", "{n} tasks left out" }
        PutBack(task: String) => { zh: "放进清单：{task}", en: "Put on the list: {task}" }
        PutBackShort => { zh: "放进清单", en: "Put on the list" }
        ArchiveNote => {
            zh: "默认不开：开之前写明目的、取得同意、定好保存多久。",
            en: "Off by default: state the purpose, get consent and set how long before you turn it on.",
        }
        MoveUp => { zh: "上移", en: "Move up" }
        MoveDown => { zh: "下移", en: "Move down" }
        TaskDone => { zh: "做完了", en: "Done" }
        Owner => { zh: "谁来做", en: "Who" }
        Role => { zh: "角色", en: "Role" }
        NoRole => { zh: "不分角色", en: "Any role" }
        Name => { zh: "姓名", en: "Name" }
        Due => { zh: "到期", en: "Due" }
        DueHint => { zh: "离开群日几天：开群前填负数，当天填 0。", en: "Days from the opening: negative before it, 0 on it." }
        DueDay(day: String) => { zh: "也就是 {day}", en: "That is {day}" }
        FollowStage => { zh: "跟着阶段", en: "Follow the stage" }
        Close => { zh: "完成", en: "Done" }
        WorkOn(page: String) => { zh: "去{page}", en: "Open {page}" }
        Frames => { zh: "齐不齐", en: "How complete" }
        FramesRemark => { zh: "按各家的框架看这份方案", en: "The plan in the frames of the sources" }
        FilledOf(n: u32, of: u32) => { zh: "{n} / {of}", en: "{n} / {of}" }
        Whole => { zh: "齐", en: "complete" }
        Begun => { zh: "有一些", en: "begun" }
        Empty => { zh: "还没有", en: "nothing yet" }
    }
}

/// A stage.
#[must_use]
pub const fn stage(stage: LaunchStage) -> Both {
    match stage {
        LaunchStage::Prepare => both("筹备期", "Prepare"),
        LaunchStage::Attract => both("引流期", "Attract"),
        LaunchStage::Screen => both("筛选期", "Screen"),
        LaunchStage::Operate => both("运营期", "Operate"),
        LaunchStage::Convert => both("转化期", "Convert"),
        LaunchStage::Fission => both("裂变期", "Fission"),
        LaunchStage::Review => both("复盘期", "Review"),
    }
}

/// What a stage's gate measures.
#[must_use]
pub const fn measure(stage: LaunchStage) -> Both {
    match stage {
        LaunchStage::Prepare => both("物料完成度", "Materials complete"),
        LaunchStage::Attract => both("日均扫码量", "Scans a day"),
        LaunchStage::Screen => both("有效答卷率", "Valid answers"),
        LaunchStage::Operate => both("日均互动量", "Interactions a day"),
        LaunchStage::Convert => both("月度 GMV 提升率", "Monthly growth of turnover"),
        LaunchStage::Fission => both("人均邀新", "Invitations a person"),
        LaunchStage::Review => both("次月留存率", "Next-month retention"),
    }
}

/// The unit of a stage's figure, as it stands in the field.
#[must_use]
pub const fn unit(stage: LaunchStage) -> Both {
    match (stage.unit(), stage) {
        (Unit::Share, _) => both("%", "%"),
        (Unit::ADay, LaunchStage::Attract) => both("次", "scans"),
        (Unit::ADay, _) => both("条", "messages"),
        (Unit::APerson, _) => both("人", "people"),
    }
}

/// A task that a fact asks for.
#[must_use]
pub const fn material(material: Material, platform: Platform) -> Both {
    match material {
        Material::GroupType => both("定群类型", "Choose the kind of group"),
        Material::Create => create(platform),
        Material::Permissions => both("设好权限", "Set the permissions"),
        Material::Name => both("起群名：短，带关键词", "Name it: short, with a keyword"),
        Material::Rules => both("写好群规，列明禁止行为", "Write the rules, with what is banned"),
        Material::Poster => both("做入群海报", "Draw the entry poster"),
        Material::Welcome => both(
            "写好欢迎语：欢迎、群规与价值、自我介绍",
            "Write the welcome: greeting, rules and value, self-introduction",
        ),
        Material::WelcomeBank => both("备好迎新话术库", "Keep a bank of welcome scripts"),
        Material::Faq => both("备好常见问题应答手册", "Keep a handbook of common questions"),
        Material::Emergency => both("备好突发事件应急预案", "Keep an emergency plan"),
        Material::Library => both("建素材库，旧推文按主题存", "Build a material library, past posts by theme"),
        Material::NoPlugins => both("不装外挂软件", "Use no cheat software"),
        Material::KeywordBank => both("备好违规关键词库", "Keep a list of banned keywords"),
        Material::Archive => both("开会话存档", "Turn on chat archiving"),
        Material::Account => both("公众号放入群码", "Put the code into the official account"),
        Material::Moments => both("朋友圈放入群码", "Put the code into Moments"),
        Material::Offline => both("线下放入群码", "Put the code up offline"),
        Material::JoinLimit => both("限制每天加群次数", "Limit the joins of a day"),
        Material::Questionnaire => both("发入群问卷：地域、年龄、需求", "Send the questionnaire: region, age, need"),
        Material::Invite => both("邀请合格的人进群", "Invite those who pass"),
        Material::RulesPosted => {
            both("公告或欢迎语里写明禁止行为", "State what is banned in the notice or the welcome")
        }
        Material::WelcomeEach => both("逐个欢迎新人", "Welcome each newcomer"),
        Material::Morning => both("每天早报", "A morning report every day"),
        Material::Evening => both("每天晚复盘", "An evening recap every day"),
        Material::Discount => both("上满减", "Run spend-and-save"),
        Material::GroupBuy => both("上拼团", "Run group buying"),
        Material::Points => both("上积分", "Run points"),
        Material::RewardGoods => both("邀请的物质激励", "Goods as a reward for inviting"),
        Material::RewardHonor => both("邀请的精神激励", "Honor as a reward for inviting"),
        Material::States => both("按活跃、沉默、流失盘一遍成员", "Sort members into active, silent, lost"),
    }
}

/// How a group is opened on a platform, as S3 prints it; it does not speak of WeCom.
const fn create(platform: Platform) -> Both {
    match platform {
        Platform::WechatGroup => both("建群：发起群聊→选择一个群", "Open it: start a group chat, choose a group"),
        Platform::Qq => both("建群：创建群组→选分类，加群标签", "Open it: create a group, choose a category, add tags"),
        Platform::DingTalk => both(
            "建群：注册企业账号→内部群或用户管理",
            "Open it: register an enterprise account, then an internal group or user management",
        ),
        Platform::WecomCustomer | Platform::WecomInternal => {
            both("建群（资料没写企业微信的路径）", "Open it (no source says how on WeCom)")
        }
    }
}

/// A frame of a source.
#[must_use]
pub const fn frame(frame: Frame) -> Both {
    match frame {
        Frame::Factors => both("好群的 4 个要素", "4 factors of a good group"),
        Frame::Dimensions => both("8 个维度", "8 dimensions"),
        Frame::Elements => both("5 项核心要素", "5 core elements"),
        Frame::Pillars => both("6 步运营顺序", "6 pillars in order"),
        Frame::Depth => both("更深一层的 3 项", "3 things beneath the steps"),
        Frame::Drives => both("四维驱动", "4 drives"),
    }
}

/// A part of a frame, in its source's words.
#[must_use]
pub const fn part(frame: Frame, part: Part) -> Both {
    match (frame, part) {
        (Frame::Factors, Part::Positioning) => both("定位精准", "Precise positioning"),
        (Frame::Factors, Part::Members) => both("成员黏性", "Stickiness"),
        (Frame::Factors, Part::Content) => both("内容价值密度", "Density of value"),
        (Frame::Factors, Part::Rules) => both("风险控制", "Risk control"),
        (Frame::Dimensions, Part::Positioning) => both("定位策略", "Positioning"),
        (Frame::Dimensions, Part::Team) => both("成员结构", "Member structure"),
        (Frame::Dimensions, Part::Entry) | (Frame::Elements, Part::Entry) => both("入群机制", "Entry"),
        (Frame::Dimensions, Part::Content) => both("内容运营", "Content"),
        (Frame::Dimensions, Part::Talk) => both("互动机制", "Interaction"),
        (Frame::Dimensions, Part::Data) => both("数据监控", "Monitoring"),
        (Frame::Dimensions, Part::Rules) => both("风险防控", "Risk control"),
        (Frame::Dimensions, Part::Channels) => both("跨平台协同", "Other platforms"),
        (Frame::Elements, Part::Positioning) => both("群定位", "Positioning"),
        (Frame::Elements, Part::Team) => both("管理架构", "Management"),
        (Frame::Elements, Part::Content) => both("内容输出体系", "Content output"),
        (Frame::Elements, Part::Data) => both("数据化运营策略", "Operating by data"),
        (Frame::Pillars, Part::Positioning) => both("定位与目标用户", "Positioning and users"),
        (Frame::Pillars, Part::Content) => both("内容运营", "Content"),
        (Frame::Pillars, Part::Members) => both("用户管理", "Member management"),
        (Frame::Pillars, Part::Rules) => both("群规与奖惩", "Rules and rewards"),
        (Frame::Pillars, Part::Data) => both("数据分析", "Data"),
        (Frame::Pillars, Part::Channels) => both("平台联动", "Other platforms"),
        (Frame::Depth, Part::Positioning) => both("社群定位", "Positioning"),
        (Frame::Depth, Part::Talk) => both("活跃度维持", "Keeping it lively"),
        (Frame::Depth, Part::Rules) => both("风险控制", "Risk control"),
        (Frame::Drives, Part::Content) => both("内容", "Content"),
        (Frame::Drives, Part::Talk) => both("互动", "Interaction"),
        (Frame::Drives, Part::Events) => both("活动", "Events"),
        (Frame::Drives, Part::Members) => both("管理（分层）", "Management (layers)"),
        (_, Part::Lifecycle) => both("生命周期", "Lifecycle"),
        (_, Part::Members) => both("成员", "Members"),
        (_, Part::Events) => both("活动", "Events"),
        (_, Part::Positioning) => both("定位", "Positioning"),
        (_, Part::Team) => both("人员", "Team"),
        (_, Part::Entry) => both("入群", "Entry"),
        (_, Part::Content) => both("内容", "Content"),
        (_, Part::Talk) => both("互动", "Interaction"),
        (_, Part::Rules) => both("群规", "Rules"),
        (_, Part::Data) => both("数据", "Data"),
        (_, Part::Channels) => both("渠道", "Channels"),
    }
}

/// What a plan has of a part, counted in what.
#[must_use]
pub const fn counted(part: Part) -> Both {
    match part {
        Part::Positioning => both("三问答了", "questions answered"),
        Part::Team => both("角色有人", "roles with people"),
        Part::Content => both("条内容，对一周的条数", "posts, against one week's"),
        Part::Events => both("场活动或固定节奏", "events or a rhythm"),
        Part::Data => both("个推演目标", "targets of the forecast"),
        _ => both("这一页写了东西", "something said on its page"),
    }
}

/// How much of a part there is.
#[must_use]
pub const fn filled(filled: Filled) -> Launch {
    if filled.is_whole() {
        Launch::Whole
    } else if filled.is_empty() {
        Launch::Empty
    } else {
        Launch::Begun
    }
}
