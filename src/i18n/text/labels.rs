//! What choices are called. A function a list, so that a new choice without a name does not compile.

use crate::domain::group_type::{Circle, GroupType};
use crate::domain::hours::Days;
use crate::domain::platform::Platform;
use crate::domain::positioning::advice::{Mechanism, Metric, MixModel, Reason, RuleStyle};
use crate::domain::positioning::{CompanyStage, Goal, Lifespan};
use crate::domain::severity::Severity;
use crate::domain::staffing::cards::Role;
use crate::domain::staffing::{Purpose, Split, StaffingModel, StructureModel};
use crate::domain::structure::Layer;
use crate::editing::action::Label;
use crate::editing::calendar::ItemsLabel;
use crate::exchange::settings::Theme;
use crate::i18n::{Both, both};

/// A kind of group.
#[must_use]
pub const fn group_type(group_type: GroupType) -> Both {
    match group_type {
        GroupType::Benefit => both("福利型", "Benefit"),
        GroupType::Knowledge => both("知识型", "Knowledge"),
        GroupType::Activity => both("活动型", "Activity"),
        GroupType::Industry => both("行业交流群", "Industry"),
        GroupType::Interest => both("兴趣社群", "Interest"),
        GroupType::Product => both("产品用户群", "Product users"),
        GroupType::Fan => both("粉丝群", "Fans"),
        GroupType::Parent => both("家长沟通群", "Parents"),
        GroupType::Student => both("学员服务群", "Learners"),
    }
}

/// What a kind of group is there to do, in its source's words.
#[must_use]
pub const fn group_functions(group_type: GroupType) -> Both {
    match group_type {
        GroupType::Benefit => both("限时优惠、专属折扣", "Limited offers, exclusive discounts"),
        GroupType::Knowledge => both("行业干货、专家直播答疑", "Know-how, live answers by experts"),
        GroupType::Activity => both("新品体验、节日营销", "Product trials, festival marketing"),
        GroupType::Industry => both("行业资讯、人脉、经验", "News of the trade, contacts, experience"),
        GroupType::Interest => both("同好交流、活动、知识", "Peers, events, knowledge"),
        GroupType::Product => both("使用帮助、优惠、反馈", "Help, offers, feedback"),
        GroupType::Fan => both("S2 只点名，未给表格", "Named by S2, no row given"),
        GroupType::Parent => both("通知发布、家校互动", "Notices, home and school"),
        GroupType::Student => both("课程答疑、学习监督", "Questions on the course, supervision"),
    }
}

/// The value or focus that a source gives for a kind of group.
#[must_use]
pub const fn group_value(group_type: GroupType) -> Option<Both> {
    match group_type {
        GroupType::Benefit => Some(both("提升用户复购率", "raises repurchase")),
        GroupType::Knowledge => Some(both("建立专业权威形象", "builds authority")),
        GroupType::Activity => Some(both("增强用户参与感", "raises participation")),
        GroupType::Parent => Some(both("信息触达率", "reach of messages")),
        GroupType::Student => Some(both("内容专业度", "expertise of content")),
        GroupType::Industry | GroupType::Interest | GroupType::Product | GroupType::Fan => None,
    }
}

/// Who is in a kind of group, where its source says so.
#[must_use]
pub const fn group_members(group_type: GroupType) -> Option<Both> {
    match group_type {
        GroupType::Industry => Some(both("专业人士", "Professionals")),
        GroupType::Interest => Some(both("因共同爱好聚集的人", "People with the same interest")),
        GroupType::Product => Some(both("现有或潜在用户", "Current or potential users")),
        GroupType::Benefit
        | GroupType::Knowledge
        | GroupType::Activity
        | GroupType::Fan
        | GroupType::Parent
        | GroupType::Student => None,
    }
}

/// The keyword that a group's name carries; 福利群 and 客服群 are S3's, the others follow its rule (ours).
#[must_use]
pub const fn name_keyword(group_type: GroupType, goal: Goal) -> Both {
    match (goal, group_type) {
        (Goal::Service, _) => both("客服群", "Service"),
        (_, GroupType::Benefit) => both("福利群", "Benefits"),
        (_, GroupType::Knowledge) => both("学习群", "Learning"),
        (_, GroupType::Activity) => both("活动群", "Events"),
        (_, GroupType::Industry) => both("交流群", "Exchange"),
        (_, GroupType::Interest) => both("兴趣群", "Club"),
        (_, GroupType::Product) => both("用户群", "Users"),
        (_, GroupType::Fan) => both("粉丝群", "Fans"),
        (_, GroupType::Parent) => both("家长群", "Parents"),
        (_, GroupType::Student) => both("学员群", "Learners"),
    }
}

/// Who may be in the group.
#[must_use]
pub const fn circle(circle: Circle) -> Both {
    match circle {
        Circle::General => both("不限", "Anyone"),
        Circle::Professional => both("专业人士", "Professionals"),
        Circle::Paid => both("付费会员", "Paying members"),
        Circle::Acquaintance => both("熟人", "Acquaintances"),
    }
}

/// A core function.
#[must_use]
pub const fn goal(goal: Goal) -> Both {
    match goal {
        Goal::Exchange => both("交流", "Exchange"),
        Goal::Trade => both("交易", "Trade"),
        Goal::Learning => both("学习", "Learning"),
        Goal::Service => both("客户服务", "Customer service"),
        Goal::Interest => both("兴趣交流", "Shared interest"),
        Goal::Brand => both("品牌推广", "Brand promotion"),
    }
}

/// How long a group lives.
#[must_use]
pub const fn lifespan(lifespan: Lifespan) -> Both {
    match lifespan {
        Lifespan::Temporary => both("临时", "Temporary"),
        Lifespan::LongTerm => both("长期", "Long-term"),
    }
}

/// A company's stage.
#[must_use]
pub const fn stage(stage: CompanyStage) -> Both {
    match stage {
        CompanyStage::Startup => both("初创期", "Start-up"),
        CompanyStage::Mature => both("成熟期", "Mature"),
        CompanyStage::NoCompany => both("没有公司", "None"),
    }
}

/// What positioning asks for at a company's stage (S1).
#[must_use]
pub const fn stage_focus(stage: CompanyStage) -> Option<Both> {
    match stage {
        CompanyStage::Startup => Some(both("先积累用户", "gather users first")),
        CompanyStage::Mature => Some(both("精细化运营", "refine operation")),
        CompanyStage::NoCompany => None,
    }
}

/// A platform.
#[must_use]
pub const fn platform(platform: Platform) -> Both {
    match platform {
        Platform::WechatGroup => both("微信群", "WeChat group"),
        Platform::WecomCustomer => both("企微客户群", "WeCom customer group"),
        Platform::WecomInternal => both("企微内部群", "WeCom internal group"),
        Platform::Qq => both("QQ 群", "QQ group"),
        Platform::DingTalk => both("钉钉群", "DingTalk group"),
    }
}

/// What a platform suits (S3); none for what S3 does not name.
#[must_use]
pub const fn platform_fit(platform: Platform) -> Option<Both> {
    match platform {
        Platform::WechatGroup => Some(both("轻量互动", "light interaction")),
        Platform::Qq => Some(both("娱乐化运营", "entertainment")),
        Platform::DingTalk => Some(both("组织化管理", "organized management")),
        Platform::WecomCustomer | Platform::WecomInternal => None,
    }
}

/// Days of the week.
#[must_use]
pub const fn days(days: Days) -> Both {
    match days {
        Days::Daily => both("每天", "Every day"),
        Days::Weekday => both("工作日", "Weekdays"),
        Days::Weekend => both("周末", "Weekends"),
    }
}

/// A staffing model, by what it goes by.
#[must_use]
pub const fn staffing_model(model: StaffingModel) -> Both {
    match model {
        StaffingModel::SizeBands => both("按规模分档", "By size band"),
        StaffingModel::ThreeTiers => both("三级团队", "Three-tier team"),
        StaffingModel::TenPercent => both("1 + 3 + 10%", "1 + 3 + 10%"),
        StaffingModel::Own => both("自己定", "Own figures"),
    }
}

/// When a staffing model seems to apply.
#[must_use]
pub const fn staffing_applies(model: StaffingModel) -> Both {
    match model {
        StaffingModel::SizeBands => both("单个群，按人数分档", "One group, by its size"),
        StaffingModel::ThreeTiers => both("一家公司同时管多个群", "A company that runs many groups"),
        StaffingModel::TenPercent => both("有志愿者的规模化社群", "A scaled community with volunteers"),
        StaffingModel::Own => both("手头就有这些人", "The people at hand"),
    }
}

/// What a group is for, in S0's table.
#[must_use]
pub const fn purpose(purpose: Purpose) -> Both {
    match purpose {
        Purpose::Social => both("兴趣社交", "interest group"),
        Purpose::AfterSales => both("产品售后", "after-sales group"),
        Purpose::Membership => both("会员社群", "membership group"),
    }
}

/// One large group or several.
#[must_use]
pub const fn split(split: Split) -> Both {
    match split {
        Split::Large => both("一个大群", "One large group"),
        Split::Small => both("几个小群", "Several small groups"),
    }
}

/// A model of the members' layers.
#[must_use]
pub const fn structure(model: StructureModel) -> Both {
    match model {
        StructureModel::Pyramid => both("金字塔", "Pyramid"),
        StructureModel::ThreeLayers => both("三层", "Three layers"),
        StructureModel::FourLayers => both("四层", "Four layers"),
    }
}

/// A layer of members.
#[must_use]
pub const fn layer(layer: Layer) -> Both {
    match layer {
        Layer::Leader => both("意见领袖", "Leaders"),
        Layer::Core => both("核心", "Core"),
        Layer::Active => both("活跃", "Active"),
        Layer::Ordinary => both("普通", "Ordinary"),
        Layer::Potential => both("潜在", "Potential"),
        Layer::Lurker => both("潜水", "Lurkers"),
        Layer::Onlooker => both("围观", "Onlookers"),
        Layer::Unassigned => both("未归类", "No class"),
    }
}

/// A role.
#[must_use]
pub const fn role(role: Role) -> Both {
    match role {
        Role::Owner => both("群主", "Owner"),
        Role::Deputy => both("副群主", "Deputy owner"),
        Role::Lead => both("组长", "Group lead"),
        Role::Officer => both("运营官", "Operations officer"),
        Role::Assistant => both("助理", "Assistant"),
        Role::Head => both("总负责人", "Head"),
        Role::CoreAdmin => both("核心管理员", "Core admin"),
        Role::UserAdmin => both("用户管理员", "User admin"),
    }
}

/// One character that stands for a role in the picture.
#[must_use]
pub const fn role_mark(role: Role) -> Both {
    match role {
        Role::Owner => both("主", "O"),
        Role::Deputy => both("副", "D"),
        Role::Lead => both("组", "L"),
        Role::Officer => both("运", "Op"),
        Role::Assistant => both("助", "A"),
        Role::Head => both("总", "H"),
        Role::CoreAdmin => both("核", "C"),
        Role::UserAdmin => both("用", "U"),
    }
}

/// A role's duties, as the source behind [`Role::fact`] states them; S0 names the role only, so duties are S3's.
#[must_use]
pub const fn role_duties(role: Role) -> Both {
    match role {
        Role::Owner => both("战略决策、资源协调、危机处理", "Strategy, resources, crises"),
        Role::Deputy => both("踢人、改群名要写清归谁管", "State who removes members and renames the group"),
        Role::Lead => both("分担本组的管理", "Shares the management of one part"),
        Role::Officer => both("内容生产、活动执行、用户答疑", "Content, events, questions"),
        Role::Assistant => both("数据整理、新人接待、秩序维护", "Data, newcomers, order"),
        Role::Head => both("战略制定、资源调配", "Strategy, resources"),
        Role::CoreAdmin => both("日常运营、纠纷处理", "Daily operation, disputes"),
        Role::UserAdmin => both("内容协助、新人引导", "Help with content, newcomers"),
    }
}

/// What a role asks of a person, where a source says so.
#[must_use]
pub const fn role_ability(role: Role) -> Option<Both> {
    match role {
        Role::Owner => Some(both("领导力 + 数据分析能力", "Leadership and data analysis")),
        Role::Officer => Some(both("文案功底 + 多线程处理能力", "Copywriting and multitasking")),
        Role::Assistant => Some(both("执行力 + 基础社群工具操作", "Execution and basic tools")),
        Role::Deputy | Role::Lead | Role::Head | Role::CoreAdmin | Role::UserAdmin => None,
    }
}

/// The bar for choosing a person, where a source states one.
#[must_use]
pub const fn role_bar(role: Role) -> Option<Both> {
    match role {
        Role::Head => Some(both("行业经验 ≥ 3 年", "At least 3 years in the trade")),
        Role::CoreAdmin => Some(both("日均在线 ≥ 6 小时", "At least 6 hours online a day")),
        Role::UserAdmin => Some(both("连续活跃 ≥ 2 周", "Active for at least 2 weeks running")),
        Role::Owner | Role::Deputy | Role::Lead | Role::Officer | Role::Assistant => None,
    }
}

/// A content mix.
#[must_use]
pub const fn mix(model: MixModel) -> Both {
    match model {
        MixModel::ThreeFiveTwo => both("S0 3 : 5 : 2", "S0 3 : 5 : 2"),
        MixModel::ByType => both("S2 按类型", "S2 by type"),
        MixModel::SeventyTwentyTen => both("S4 70 / 20 / 10", "S4 70 / 20 / 10"),
    }
}

const S0_PARTS: [Both; 3] =
    [both("实用干货", "Practical"), both("互动话题", "Interactive"), both("娱乐内容", "Entertainment")];
const S2_PARTS: [Both; 5] = [
    both("专业资讯", "News"),
    both("经验分享", "Experience"),
    both("互动讨论", "Discussion"),
    both("活动相关", "Events"),
    both("其他", "Other"),
];
const S4_PARTS: [Both; 3] =
    [both("实用价值", "Practical"), both("娱乐互动", "Entertainment"), both("情感联结", "Emotional bond")];

/// The parts of a content mix, in the order and the words of its source.
#[must_use]
pub const fn mix_parts(model: MixModel) -> &'static [Both] {
    match model {
        MixModel::ThreeFiveTwo => &S0_PARTS,
        MixModel::ByType => &S2_PARTS,
        MixModel::SeventyTwentyTen => &S4_PARTS,
    }
}

/// What S2 says that a style of rules does.
#[must_use]
pub const fn rule_style_effect(style: RuleStyle) -> Both {
    match style {
        RuleStyle::Strict => both("可能压低短期活跃，但提升质量", "May lower activity at first, raises quality"),
        RuleStyle::Moderate => both("核心规则明确，日常交流宽松", "Clear core rules, relaxed talk"),
        RuleStyle::Loose => both("活跃度高，但可能混乱", "Lively, may be chaotic"),
    }
}

/// A style of rules.
#[must_use]
pub const fn rule_style(style: RuleStyle) -> Both {
    match style {
        RuleStyle::Strict => both("严格型", "Strict"),
        RuleStyle::Moderate => both("适中型", "Moderate"),
        RuleStyle::Loose => both("宽松型", "Loose"),
    }
}

/// A metric.
#[must_use]
pub const fn metric(metric: Metric) -> Both {
    match metric {
        Metric::QualityContent => both("高质量内容占比", "Share of high-quality content"),
        Metric::PreciseMembers => both("精准用户比例", "Share of right members"),
        Metric::Influence => both("行业影响力", "Influence in the trade"),
        Metric::Interaction => both("互动参与率", "Share taking part"),
        Metric::NaturalGrowth => both("自然增长量", "Natural growth"),
        Metric::EventParticipation => both("活动参与度", "Participation in events"),
        Metric::ProblemsSolved => both("问题解决率", "Share of problems solved"),
        Metric::Retention => both("留存率", "Retention"),
        Metric::ProductUse => both("产品使用率", "Use of the product"),
        Metric::Reach => both("信息触达率", "Reach of messages"),
        Metric::Expertise => both("内容专业度", "Expertise of content"),
        Metric::Repurchase => both("复购率", "Repurchase"),
        Metric::BenefitConversion => both("福利转化率", "Conversion of benefits"),
        Metric::Participation => both("用户参与感", "Sense of taking part"),
        Metric::Authority => both("专业权威形象", "Authority"),
    }
}

/// A mechanism.
#[must_use]
pub const fn mechanism(mechanism: Mechanism) -> Both {
    match mechanism {
        Mechanism::Fission => both("裂变机制", "Fission (裂变)"),
        Mechanism::KnowledgeOutput => both("知识输出体系", "A system of knowledge output"),
    }
}

/// Why something is chosen first.
#[must_use]
pub const fn reason(reason: Reason) -> Both {
    match reason {
        Reason::OneGroup => both("群数不多，按人数定", "Few groups: go by their size"),
        Reason::ManyGroups => both("群多，一个团队管", "Many groups: one team for all"),
        Reason::KnowledgeFirst => both("来学东西的群，干货占大头", "Members come to learn"),
        Reason::TalkFirst => both("来互动的群，话题占一半", "Members come to talk"),
        Reason::TypeHasColumn => both("S2 有这一类的专列", "S2 has a column for this type"),
        Reason::PaidOrProfessional => both("付费或专业群，先保质量", "Paid or professional: quality first"),
        Reason::Acquaintances => both("熟人群，靠自觉", "Acquaintances: self-discipline"),
        Reason::MostGroups => both("多数兴趣群、行业群", "Most interest and industry groups"),
    }
}

/// How much a finding weighs.
#[must_use]
pub const fn severity(severity: Severity) -> Both {
    match severity {
        Severity::Error => both("要改", "to change"),
        Severity::Warning => both("留意", "to watch"),
        Severity::Note => both("说明", "note"),
    }
}

/// A look.
#[must_use]
pub const fn theme(theme: Theme) -> Both {
    match theme {
        Theme::System => both("跟随系统", "As the system"),
        Theme::Light => both("浅色", "Light"),
        Theme::Dark => both("深色", "Dark"),
    }
}

/// What an undo step is called.
#[must_use]
pub const fn step(label: Label) -> Both {
    match label {
        Label::Create => both("新建方案", "new plan"),
        Label::Duplicate => both("复制方案", "copy of a plan"),
        Label::Import => both("导入", "import"),
        Label::Merge => both("合并", "merge"),
        Label::Delete => both("删除方案", "deletion"),
        Label::Rename => both("改名", "new name"),
        Label::Archive => both("归档", "archiving"),
        Label::Unarchive => both("取消归档", "return from the archive"),
        Label::Positioning => both("定位", "positioning"),
        Label::Size => both("人数", "members"),
        Label::Model => both("人员模型", "staffing model"),
        Label::Staffing => both("人员设置", "staffing"),
        Label::Item => both("条目", "item"),
        Label::Items(ItemsLabel::Add) => both("新增条目", "new items"),
        Label::Items(ItemsLabel::Move) => both("移动条目", "move of items"),
        Label::Items(ItemsLabel::Change) => both("修改条目", "change of items"),
        Label::Items(ItemsLabel::Remove) => both("删除条目", "deletion of items"),
        Label::Items(ItemsLabel::Fill) => both("排满日历", "filled calendar"),
        Label::Items(ItemsLabel::Import) => both("导入条目", "import of items"),
        Label::Calendar => both("日历设置", "calendar settings"),
        Label::Forecast => both("推演", "forecast"),
        Label::Launch => both("开群清单", "launch list"),
        Label::Scenario => both("情景", "scenario"),
        Label::Entry => both("入群", "joining"),
        Label::Engagement => both("互动激励", "engagement"),
        Label::Channels => both("渠道", "channels"),
        Label::Lifecycle => both("生命周期", "lifecycle"),
        Label::Members => both("成员分层", "members"),
        Label::DailyFigures => both("每日数据", "daily numbers"),
        Label::Monitor => both("数据监测", "monitoring"),
        Label::Fix => both("体检的改动", "check-up fix"),
        Label::Accept => both("忽略一条体检", "accept finding"),
        Label::Reopen => both("重新列出体检", "list finding again"),
        Label::Risk => both("群规与风险", "rules and risk"),
        Label::Report => both("报告", "report"),
    }
}
