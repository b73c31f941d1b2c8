//! What the choices of the planner of rules and risks are called.

use crate::domain::copy::shipped::Origin;
use crate::domain::copy::{CopyCode, Phrase};
use crate::domain::platform::Platform;
use crate::domain::risk::line::{Cause, RedLine};
use crate::domain::risk::register::Hazard;
use crate::domain::risk::routine::Routine;
use crate::domain::risk::rules::{Penalty, RulePart};
use crate::domain::risk::{Datum, Invitation, Payment};
use crate::i18n::{Both, both};

/// A part of the rules.
#[must_use]
pub const fn part(part: RulePart) -> Both {
    match part {
        RulePart::Behaviour => both("行为规范", "Conduct"),
        RulePart::Content => both("内容规则", "Content"),
        RulePart::Identity => both("身份标识", "Names and marks"),
        RulePart::Violation => both("违规处理", "Violations"),
    }
}

/// A step of the ladder.
#[must_use]
pub const fn penalty(penalty: Penalty) -> Both {
    match penalty {
        Penalty::Warning => both("警告", "warning"),
        Penalty::Mute => both("禁言", "mute"),
        Penalty::Removal => both("移出群聊", "removal"),
    }
}

/// A red line.
#[must_use]
pub const fn line(line: RedLine) -> Both {
    match line {
        RedLine::InducedSharing => both("诱导分享", "Induced sharing"),
        RedLine::SensitiveWords => both("敏感词汇", "Sensitive words"),
        RedLine::Finance => both("财务风险", "Financial risk"),
        RedLine::DataLeak => both("数据泄露", "Data leakage"),
        RedLine::Tools => both("外挂与机器人", "Tools and bots"),
    }
}

/// What is done in place of crossing a red line.
#[must_use]
pub const fn instead(line: RedLine) -> Both {
    match line {
        RedLine::InducedSharing => {
            both("改为积分累计制：奖参与，不奖拉人", "Accumulate points: reward taking part, not bringing people")
        }
        RedLine::SensitiveWords => both("先用词库过滤，再由人审", "Filter by a list first, then have a person look"),
        RedLine::Finance => both("引导到官方小程序付款", "Lead payment to the official mini-program"),
        RedLine::DataLeak => both("不收身份证、银行卡；聊天走加密", "Collect no identity or bank cards; encrypt chats"),
        RedLine::Tools => both("手动做，或用企业微信的官方功能", "Work by hand, or with WeCom's own functions"),
    }
}

/// What touches a red line.
#[must_use]
pub const fn cause(cause: Cause) -> Both {
    match cause {
        Cause::Announcement => both("公告里写了", "The announcement says so"),
        Cause::Rules => both("自己写的群规里写了", "Your own words of the rules say so"),
        Cause::RewardedInvitation => both("拉新给奖励", "Bringing others in is rewarded"),
        Cause::InvitePoints => both("互动激励里邀请给积分", "Engagement gives points for inviting"),
        Cause::PaidInChat => both("在群里收款", "Members pay in the chat"),
        Cause::RejectedData => both("收集身份证或银行卡", "Identity or bank cards are collected"),
        Cause::Questionnaire => both("入群问卷要身份证或银行卡", "The questionnaire asks for identity or bank cards"),
        Cause::Archive => both("存档缺用途、同意或期限", "Chats are kept without purpose, consent or time"),
        Cause::Bots => both("用外挂或机器人", "Tools or bots are used"),
        Cause::Guard => both("入群用机器人把关，而群在个人号上", "A bot guards a group on a personal account"),
    }
}

/// The button that mends a cause.
#[must_use]
pub const fn mend(cause: Cause) -> Both {
    match cause {
        Cause::Announcement => both("改写公告", "Reword the announcement"),
        Cause::Rules => both("改写群规", "Reword the rules"),
        Cause::RewardedInvitation => both("改成不给奖励", "Reward nobody for it"),
        Cause::InvitePoints => both("邀请不给分", "Give no points for it"),
        Cause::PaidInChat => both("改到小程序", "Move it to the mini-program"),
        Cause::RejectedData => both("不收这些", "Do not collect them"),
        Cause::Questionnaire => both("删掉这些题", "Drop these questions"),
        Cause::Archive => both("关掉存档", "Stop keeping chats"),
        Cause::Bots => both("不用外挂", "Use no tools"),
        Cause::Guard => both("改成人工把关", "Guard it by hand"),
    }
}

/// What is collected.
#[must_use]
pub const fn datum(datum: Datum) -> Both {
    match datum {
        Datum::IdentityCard => both("身份证", "Identity card"),
        Datum::BankCard => both("银行卡", "Bank card"),
        Datum::Phone => both("手机号", "Phone number"),
        Datum::Address => both("住址", "Address"),
        Datum::OpenId => both("OpenID", "OpenID"),
    }
}

/// How members pay.
#[must_use]
pub const fn payment(payment: Payment) -> Both {
    match payment {
        Payment::Nothing => both("不收款", "None"),
        Payment::MiniProgram => both("官方小程序", "Official mini-program"),
        Payment::Chat => both("群里转账、红包", "In the chat"),
    }
}

/// How members bring others.
#[must_use]
pub const fn invitation(invitation: Invitation) -> Both {
    match invitation {
        Invitation::Nothing => both("不拉新", "Not asked"),
        Invitation::Plain => both("请大家介绍，不给奖励", "Asked, not rewarded"),
        Invitation::Rewarded => both("拉人有奖励", "Rewarded"),
    }
}

/// A hazard.
#[must_use]
pub const fn hazard(hazard: Hazard) -> Both {
    match hazard {
        Hazard::SensitiveInformation => both("敏感信息传播", "Sensitive information"),
        Hazard::AdFlooding => both("广告刷屏", "Flooding with ads"),
        Hazard::Conflict => both("内部冲突", "Conflict inside"),
        Hazard::InducedSharing => both("诱导分享", "Induced sharing"),
        Hazard::SensitiveWords => both("敏感词汇", "Sensitive words"),
        Hazard::Finance => both("财务风险", "Financial risk"),
        Hazard::DataLeak => both("数据泄露", "Data leakage"),
        Hazard::Ban => both("封群", "A ban of the group"),
        Hazard::Norms => both("违反平台规范", "Breach of the platform's norms"),
        Hazard::OverMarketing => both("营销过度、权限滥用", "Over-marketing, abuse of permissions"),
        Hazard::BlockedLinks => both("链接被屏蔽", "Blocked links"),
        Hazard::Overload => both("信息过载、成员走失", "Overload, members drifting off"),
    }
}

/// What its sources say of a hazard.
#[must_use]
pub const fn claim(hazard: Hazard, platform: Platform) -> Both {
    match hazard {
        Hazard::SensitiveInformation => both("占微信封群案例 67%（S0 的说法）", "67% of WeChat's bans, S0 says"),
        Hazard::AdFlooding => both(
            "S0：造成 83% 的用户退群；S3 的失败例没设管理员，流失 70%",
            "S0: behind 83% of users leaving; S3's failure without an admin lost 70%",
        ),
        Hazard::Conflict => both("吃掉管理精力的 70%（S0 的说法）", "takes 70% of the effort, S0 says"),
        Hazard::InducedSharing => {
            both("微信会管控诱导分享和过频营销", "WeChat polices induced sharing and frequent marketing")
        }
        Hazard::SensitiveWords => both("违规关键词要备一份词库", "Keep a list of words that break the rules"),
        Hazard::Finance => both("群里经手钱款", "Money that passes through the chat"),
        Hazard::DataLeak => both("关键字段跨平台泄露", "Key fields leaking across platforms"),
        Hazard::Ban => both("安全危机，如封群", "A crisis of safety, such as a ban"),
        Hazard::Norms => match platform {
            Platform::WechatGroup | Platform::WecomCustomer | Platform::WecomInternal => both(
                "《微信个人账号使用规范》：禁淫秽、谣言等",
                "WeChat's rules for personal accounts: no obscenity, no rumours",
            ),
            Platform::Qq => both("《腾讯QQ软件使用条款》", "The terms of QQ"),
            Platform::DingTalk => both("企业内部制度", "The company's own rules"),
        },
        Hazard::OverMarketing => both("可能招致封群；商业化过头惹反感", "can bring a ban; too much selling annoys"),
        Hazard::BlockedLinks => both("如微信内不能直接分享 QQ 群号", "WeChat, for one, blocks QQ group numbers"),
        Hazard::Overload => {
            both("定位含糊会让内容杂乱、用户流失", "vague positioning brings messy content and lost users")
        }
    }
}

/// What usually sets a hazard off; nothing where its source leaves that blank.
#[must_use]
pub const fn trigger(hazard: Hazard) -> Option<Both> {
    match hazard {
        Hazard::SensitiveInformation => {
            Some(both("转发未核实的消息、图片", "Unverified messages or pictures are passed on"))
        }
        Hazard::AdFlooding => Some(both("没有管理员在线，广告连发", "No admin is there and ads pour in")),
        Hazard::Conflict => Some(both("争论升级成人身攻击", "An argument turns personal")),
        Hazard::Ban => Some(both("敏感内容或行为被举报", "Sensitive content or conduct is reported")),
        Hazard::Norms => Some(both("发了平台明令禁止的内容", "Something is posted that the platform forbids")),
        Hazard::OverMarketing => {
            Some(both("一天多次推销，或滥用管理权限", "Several pitches a day, or permissions abused"))
        }
        Hazard::BlockedLinks => {
            Some(both("群里发别的平台的链接或群号", "Links or numbers of other platforms are posted"))
        }
        Hazard::Overload => Some(both("一天消息太多，找不到重点", "More messages a day than anybody reads")),
        Hazard::InducedSharing | Hazard::SensitiveWords | Hazard::Finance | Hazard::DataLeak => None,
    }
}

/// What is done about a hazard until the person says otherwise.
#[must_use]
pub const fn measure(hazard: Hazard) -> Both {
    match hazard {
        Hazard::SensitiveInformation => both("关键词过滤，发布前预审", "Filter by keywords, review before posting"),
        Hazard::AdFlooding => both("分级管权，及时清理违规", "Tier permissions, clean up at once"),
        Hazard::Conflict => both("按既定规则办并说明缘由", "Act by the rules and say why"),
        Hazard::InducedSharing => both("改为积分累计制奖励", "Switch to accumulated points"),
        Hazard::SensitiveWords => both("前置 AI 关键词过滤 + 人工审核", "AI keyword filter first, then human review"),
        Hazard::Finance => both("引导至官方小程序完成支付", "Lead payment to the official mini-program"),
        Hazard::DataLeak => both("启用企业加密聊天功能", "Enable enterprise encrypted chat"),
        Hazard::Ban => {
            both("提前防范敏感内容和行为，备好应急预案", "Prevent sensitive content ahead; keep an emergency plan")
        }
        Hazard::Norms => {
            both("按平台规范写群规，每季度培训", "Write the rules by the platform's norms; train each quarter")
        }
        Hazard::OverMarketing => both("内容质量与互动频率平衡", "Balance the quality of content and its frequency"),
        Hazard::BlockedLinks => both("用小程序或公众号文章代替", "Use a mini-program or an official account's article"),
        Hazard::Overload => both("先把定位写清楚，控制条数", "Make the positioning clear, limit the posts"),
    }
}

/// Something that comes back.
#[must_use]
pub const fn routine(routine: Routine) -> Both {
    match routine {
        Routine::Before => both("事前：内容预审", "Before: review of content"),
        Routine::During => both("事中：过程巡检", "During: patrol"),
        Routine::After => both("事后：稽核", "After: audit"),
        Routine::Training => both("合规培训，更新《社群运营规范》", "Compliance training, handbook updated"),
    }
}

/// When it comes back.
#[must_use]
pub const fn rhythm(routine: Routine) -> Both {
    match routine {
        Routine::Before => both("每周一 9:00", "Mondays, 9:00"),
        Routine::During => both("每周三 12:00", "Wednesdays, 12:00"),
        Routine::After => both("每周日 21:00", "Sundays, 21:00"),
        Routine::Training => both("每季度 1 次，一年 4 次", "once a quarter, four a year"),
    }
}

/// What of it there is to tick.
#[must_use]
pub fn checks(routine: Routine) -> Vec<Both> {
    match routine {
        Routine::Before => vec![
            both("用文案检查看一遍本周文案", "Run the week's copy through the copy checker"),
            both("敏感词由人复核", "Have a person look at sensitive words"),
        ],
        Routine::During => vec![
            both("清理广告和刷屏", "Clear ads and flooding"),
            both("处理举报，说明缘由", "Deal with reports and say why"),
        ],
        Routine::After => vec![
            both("核对违规记录和处理", "Go through violations and what was done"),
            both("改词库和群规", "Mend the list of words and the rules"),
        ],
        Routine::Training => vec![
            both("培训全体管理员", "Train every admin"),
            both("更新《社群运营规范》和群规", "Update the handbook and the rules"),
            both("检查话术库、应答手册、应急预案", "Check the scripts, the answers, the emergency plan"),
        ],
    }
}

/// The revision of the rules on the calendar.
pub const REVISION_TITLE: Both = both("修订群规", "Revise the rules");

/// What of it there is to tick (S2).
pub const REVISION_CHECKS: [Both; 3] = [
    both("先征求成员意见", "Ask the members first"),
    both("改了的地方解释缘由", "Explain what changed and why"),
    both("填上修订日期，重发并固定", "Enter the day of the revision, publish and pin it again"),
];

/// What a text was found to do.
#[must_use]
pub const fn found(code: CopyCode) -> Both {
    match code {
        CopyCode::InducedSharing => both("诱导分享", "Induced sharing"),
        CopyCode::SharingReward => both("分享给奖励", "A reward for sharing"),
        CopyCode::AsksIdentity => both("索要证件信息", "Asks for identity papers"),
        CopyCode::AsksBank => both("索要银行卡信息", "Asks for a bank card"),
        CopyCode::AsksContact => both("索要电话或住址", "Asks for a phone number or an address"),
        CopyCode::IdentityCard => both("身份证号（校验位对得上）", "Number of an identity card (its check digit fits)"),
        CopyCode::BankCard => both("银行卡号（校验位对得上）", "Number of a bank card (its check digit fits)"),
        CopyCode::Phone => both("电话号码", "Phone number"),
        CopyCode::Payment => both("群里收付款", "Payment in the chat"),
        CopyCode::BannedTool => both("平台禁的工具", "A tool that the platform bans"),
        CopyCode::OwnWord => both("自己词库里的词", "A word of your own list"),
        CopyCode::AbsoluteTerm => both("绝对化用语", "Absolute term"),
        CopyCode::OutsideLink => both("站外链接", "Outside link"),
        CopyCode::OtherGroup => both("别的平台的群号", "Group number of another platform"),
        CopyCode::TurnedOrder => both("倒转字序的字符", "A character that turns the order of letters"),
    }
}

/// What stands in the place of a passage.
#[must_use]
pub const fn phrase(phrase: Phrase) -> Both {
    match phrase {
        Phrase::Points => {
            both("参加群内活动累计积分，积分换福利", "take part in the group, collect points, redeem them")
        }
        Phrase::NoIdentity => both("不用填写证件号", "no identity papers are needed"),
        Phrase::NoBank => both("不用填写银行卡号", "no bank card is needed"),
        Phrase::InPrivate => both("需要联系时由群主单独联系", "the owner will get in touch where needed"),
        Phrase::OfficialPayment => both("在官方小程序里付款", "pay in the official mini-program"),
        Phrase::OfficialLink => both("（点群里的小程序卡片）", "(open the mini-program's card in the group)"),
        Phrase::ThisGroup => both("看本群公告", "see this group's notice"),
        Phrase::ByHand => both("手动处理", "handle it by hand"),
    }
}

/// Where a word is from.
#[must_use]
pub const fn origin(origin: Origin) -> Both {
    match origin {
        Origin::AdvertisingLaw => both("《广告法》第九条第三项点名", "named by article 9 (3) of the Advertising Law"),
        Origin::LikeTheLaw => {
            both("和《广告法》第九条点名的词意思相近", "close to what article 9 of the Advertising Law names")
        }
        Origin::Named => both("规则或资料点名", "named by a rule or a fact"),
        Origin::LikeNamed => both("和资料点名的意思相近", "close to what a fact names"),
        Origin::Own => both("自己的词库", "your own list"),
    }
}
