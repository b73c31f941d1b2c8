//! How sources are named on chips, and what our own rules say.

use super::calendar::labels::{date_of, month_of};
use super::common::Common;
use crate::domain::calendar::day::Day;
use crate::i18n::figures::whole;
use crate::i18n::{Both, Lang, both};
use crate::playbook::library::Library;
use crate::playbook::rules::Rule;
use crate::playbook::{Citation, OwnRule, place};

/// The words on a chip: `S0·二`, `P06`, `本应用`.
#[must_use]
pub fn chip(citation: Citation, lang: Lang) -> String {
    match citation {
        Citation::Claim(id) => match place(id) {
            Some((source, section)) => format!("{source}·{}", section_mark(section, lang)),
            None => id.to_owned(),
        },
        Citation::Rule(rule) => rule.id.split('-').next().unwrap_or_default().to_owned(),
        Citation::Ours(_) => lang.pick("本应用", "Ours").to_owned(),
    }
}

/// What chips mean, for paper, where none opens.
pub const ON_PAPER: Both = both(
    "框里是出处：S0–S4 是五篇资料，点后是章节；P 开头的是平台规则；虚线框是本应用的规则。原话在应用的事实库里。",
    "Frames name sources: S0–S4 are five articles, with the section after the dot; P is a platform rule; a dashed frame is a rule of ours. Their words are in the app's playbook.",
);

/// A section's number as its article prints it; 0 is the introduction and 9 the closing words.
#[must_use]
pub fn section_mark(section: u8, lang: Lang) -> String {
    const MARKS: [&str; 10] = ["引言", "一", "二", "三", "四", "五", "六", "七", "八", "结语"];
    match (lang, section) {
        (Lang::Zh, n) => MARKS.get(usize::from(n)).copied().unwrap_or("?").to_owned(),
        (Lang::En, 0) => "intro".to_owned(),
        (Lang::En, 9) => "end".to_owned(),
        (Lang::En, n) => n.to_string(),
    }
}

/// The words of a fact, and its article with the section; nothing of one that is not there.
#[must_use]
pub fn of_fact(library: &Library, id: &str, lang: Lang) -> (String, String) {
    let fact = library.fact(id);
    let words = fact.map(|it| lang.pick(&it.zh, &it.en).clone()).unwrap_or_default();
    let title = fact.and_then(|it| library.sources.get(&it.source)).map(|it| lang.pick(&it.zh, &it.en).clone());
    let title = title.unwrap_or_default();
    let (code, section) = fact.map(|it| (it.source.clone(), it.section.clone())).unwrap_or_default();
    (words, lang.pick(format!("{code}《{title}》 {section}"), format!("{code} \"{title}\", {section}")))
}

/// The words of a platform rule with its number, where it is documented, and its grade with the date.
#[must_use]
pub fn of_rule(library: &Library, rule: &Rule, lang: Lang) -> (String, String, Common) {
    let found = library.rule(rule.id);
    let note = library.rule_notes.get(rule.id);
    let words = lang.pick(found.map(|it| it.zh.clone()), note.map(|it| it.en.clone())).unwrap_or_default();
    let unit = note.map(|it| lang.pick(it.unit_zh.clone(), it.unit_en.clone())).unwrap_or_default();
    let words = match found.and_then(|it| it.value) {
        Some(value) => format!("{words}{}{} {unit}", lang.pick("：", ": "), whole(value)),
        None => words,
    };
    let from = note.map(|it| lang.pick(it.source_zh.clone(), found.map(|it| it.source.clone()).unwrap_or_default()));
    let date = rule_date(rule.dated, lang);
    (words, from.unwrap_or_default(), Common::KindRule { grade: rule.grade.letter().to_owned(), date })
}

/// The date of a platform rule, `2023-12-01`, `2022-05` or `2023-06..2025-07`, in words: `2023 年 6 月–2025 年 7 月`,
/// `Jun 2023–Jul 2025`.
#[must_use]
pub fn rule_date(dated: &str, lang: Lang) -> String {
    if dated == "unknown" {
        return lang.t(Common::DateUnknown).into_owned();
    }
    let words = |one: &str| {
        let day = Day::parse(one).map(|day| date_of(lang, day));
        day.or_else(|| Day::parse(&format!("{one}-01")).map(|day| month_of(lang, day)))
            .unwrap_or_else(|| one.to_owned())
    };
    dated.split("..").map(words).collect::<Vec<_>>().join("–")
}

/// What a rule of ours says.
#[must_use]
pub const fn own_rule(rule: OwnRule) -> Both {
    match rule {
        OwnRule::GapBands => both(
            "S0 的表只写了 50–100、200–300、400–500 人。50 人以下按第一档；中间的空档按人数线性补、向上取整；超过 500 人先平分成若干群，再查表。",
            "S0's table covers 50–100, 200–300 and 400–500 only. Below 50 the first row holds; between rows people are added in proportion, rounded up; above 500 the members are split into equal groups first.",
        ),
        OwnRule::LinearEfficiency => both(
            "S0 只给了一个点：1:200 时效率降 40%。1:50 以内按 100% 算，中间取直线；超过 1:200 未给出，不外推。",
            "S0 gives one point: −40% at 1:200. Up to 1:50 counts as 100%, with a straight line between; beyond 1:200 nothing is stated and nothing is guessed.",
        ),
        OwnRule::NormalizedShares => both(
            "S2 的四层占比是区间，加起来是 85%–120%。画图时取中点，再按总和 102.5% 折算成 100%。",
            "S2's four shares are ranges that add up to 85–120%. The picture takes their middles, scaled from 102.5% to 100%.",
        ),
        OwnRule::LargestRemainder => both(
            "占比换成整数人时用最大余数法，余数相同给靠前的一层。",
            "Shares become whole people by the largest remainder; ties go to the earlier layer.",
        ),
        OwnRule::TypeLinks => both(
            "三篇资料的分类对不齐。知识型、学员群借用 S2 行业群的行，福利型借用产品用户群的行；借来的都标明。",
            "The three taxonomies do not align. Knowledge and learners' groups borrow S2's industry row, benefit groups its product-user row; what is borrowed is marked.",
        ),
        OwnRule::MixMapping => both(
            "把 S2 的资讯与经验算作干货：行业群 70%，和 S4 一致；兴趣群 40%，更近 S0。所以来学东西的群先选 S4，其余先选 S0。",
            "S2's news and experience count as useful content: 70% in industry groups agrees with S4, 40% in interest groups is nearer to S0. Groups that learn start with S4, the others with S0.",
        ),
        OwnRule::SharedHours => both(
            "发布时段取群的活跃时段与内容时段的交集；没有交集就用群的时段，并标出来。",
            "Post where the group's hours meet the content's; where they do not meet, in the group's hours, and say so.",
        ),
        OwnRule::SmallGroups => both(
            "小群按 S2 的「约 100 人」平分：群数取总人数除以 100、向上取整。",
            "Small groups follow S2's \"about 100\": as many equal groups as the members divided by 100, rounded up.",
        ),
        OwnRule::FirstChoice => both(
            "先选的只是起点，随时能换；不选的也并排列出。",
            "What is chosen first is only a start; the other models stand beside it.",
        ),
        OwnRule::EvenKinds => both(
            "配比的一部分包含几种类型时，条数平分，多出的一条各周轮流给。S1 的 UGC 先从情感、经验、趣味里选。",
            "Where a part of the mix holds several kinds, they get equal numbers; the odd post goes to each in turn, week by week. S1's UGC is taken from emotional posts, experience and fun first.",
        ),
        OwnRule::BorrowedHours => both(
            "情感类没有资料写时段，按 S2 的 20–22 点排；S1 的早报没写钟点，按 S2 的 8–9 点排，遇不上群的时段再用 S0 的知识时段。",
            "No source states hours for emotional posts: S2's 20–22 is used. S1's morning report has no clock time: S2's 8–9, and S0's hours for knowledge where the group is not there.",
        ),
        OwnRule::Spacing => both(
            "同一个群里前后两条至少隔 30 分钟；自动排的时间落在整刻钟上。",
            "Two posts in one group stand at least 30 minutes apart; times that are chosen fall on quarters of an hour.",
        ),
        OwnRule::ActivityDays => both(
            "活动避开每周第一天，好让预告排在前面：竞赛在每月第二周，聚会在每季度中间那个月的第三周，S1 的福利在每月前四周各一次；展示成果放在第二天，S4 只说事后。预告和配比没提到的类型另加，不占每周条数。",
            "Activities avoid the first day of a week so that their previews come before: contests in a month's second week, meet-ups in the third week of a quarter's middle month, S1's benefits in a month's first four weeks; results are shown on the day after, where S4 only says afterwards. Previews and kinds that the mix does not speak of come on top of the posts a week.",
        ),
        OwnRule::WorkTime => both(
            "资料只给了早报：制作 30 分钟。其余类型的时长和制作时间是估的，可以逐条改；UGC 只算 10 分钟审核。",
            "The sources give one figure: 30 minutes to make a morning report. Lengths and production times of the other kinds are estimates that can be changed item by item; UGC counts 10 minutes of looking over.",
        ),
        OwnRule::ExpectedReach => both(
            "触达按条目预计参与的中值乘人数算；没填的按 S0 的触达线 65% 算。消息数按每位参与者发一条算。",
            "Reach is the middle of an item's expected share times the members; S0's bar of 65% where none is given. Each participant counts one message.",
        ),
        OwnRule::OffMix => both(
            "按条数算，任何一部分和配比相差超过 10 个百分点就提醒。",
            "By posts, a part that differs from the ratio by more than 10 points is named.",
        ),
        OwnRule::ContentCover => both(
            "资讯算资讯价值，经验算实用工具，情感算情感共鸣，互动和趣味算社交货币；成员做的算用户生成，福利和通知算活动内容，经验算专题，其余算日常。有价值的只数资讯和经验，通知不算内容。",
            "News counts as information, experience as tools, emotional content as resonance, interaction and fun as social currency; what members make as theirs, benefits and notices as events, experience as themed, the rest as daily. Only news and experience count as valuable; notices are no content.",
        ),
        OwnRule::ColumnDay => both(
            "设了固定栏目，每周那天就该有它；哪周没有就提醒。",
            "A fixed column is expected on its day of every week; a week without it is named.",
        ),
        OwnRule::RestDays => both(
            "放假的日子按周末算，调休上班按工作日算。避开周末和节假日时，放假的周按剩下的工作日折算条数。",
            "Holidays count as weekends, workdays in lieu as workdays. Where both are avoided, a week with holidays gets its posts in proportion to the workdays that are left.",
        ),
        OwnRule::PeakDays => both(
            "资料没说是哪些节。自己的日子最先，再是热闹的节日，再是电商大促；清明、中元和纪念日不算。一周最多一场，当天发，提前预告。",
            "No source says which festivals. One's own days come first, then cheerful festivals, then shopping festivals; days of mourning and remembrance are left out. One a week at most, on its day, announced before.",
        ),
        OwnRule::ForecastDefaults => both(
            "资料没给的数由推演自设：退群概率按一个稳定的群每月退群不超过 5% 校准，其余取偏保守的值，逐项可改。",
            "Where no source has a figure the forecast sets one: leaving is calibrated so that a settled group loses at most 5% a month, the rest is cautious. Each can be changed.",
        ),
        OwnRule::LaunchDays => both(
            "S1 没写各阶段多长、数字怎么取。门槛按日的取 7 天均值，按月的（GMV、次月留存）取 30 天，阶段默认就这么长，可以改。筹备、引流、筛选排在开群之前，其余从开群日起。门槛是检查点：运营不会停，后面的门槛也可能先过。",
            "S1 states neither lengths nor windows. Figures by the day are means of 7 days, those by the month (turnover, retention) of 30, and a stage lasts as long unless you change it. Preparing, attracting and screening come before the opening, the others from it on. Gates are checkpoints: running the group never ends, and a later gate may be passed first.",
        ),
        OwnRule::LaunchDue => both(
            "资料没写哪天做。要一直做下去的在阶段第一天开始，其余在验收那天到期，可以逐条改。筹备的完成度按打勾算。下一步取卡住的阶段里最早到期的一条；都做完了再看数字。",
            "No source says when. What goes on is due on a stage's first day, the rest with its gate; each can be changed. The share of materials is that of the ticks. Next comes the task of the stage where the plan stops that is due first; once all are done, its figure.",
        ),
        OwnRule::NearCap => both(
            "S2 没说多少人算接近上限，转型期也没给人数。到上限的 90% 算接近；接近上限，或活跃连降 3 周，就该考虑转型。",
            "S2 says neither how many members are near the limit nor at what size a group turns. From 90% of the limit on it is near; near the limit, or after three falls of activity, it is time to think of turning.",
        ),
        OwnRule::PlanGaps => both(
            "没有资料说的事：方案里哪里空着、哪两处对不上，是本应用拿方案的一处和另一处比出来的。提前几天提醒，也是自己定的。",
            "No source speaks of it: where a plan has nothing, or where two parts of it contradict one another, is found by holding them together. How many days before it is named is ours, too.",
        ),
        OwnRule::FrameParts => both(
            "S0 只说 8 个维度，这里按它的八节来数。每一项对应方案里的哪一页、到什么程度算有，是本应用定的。",
            "S0 speaks of 8 dimensions; its eight sections are counted. Which page of the plan answers to each, and from when on it counts, is ours.",
        ),
        OwnRule::CampaignItems => both(
            "日历里发在群里的福利、和填了预计参与的条目算活动：参与取预计的中值，没填按 15%；只有福利带来订单。",
            "Benefits, and items with an expected share, that are sent into the group count as campaigns: the middle of that share takes part, 15% where none is given, and only benefits bring orders.",
        ),
        OwnRule::EntryOrder => both(
            "低算 1，中 2，中高 3，高 4，精度减成本得分。S0 的表点名这类群的方法排最前，其余按得分；同分看场景，再按表里的次序。邀请制对应表里的邀请码，测试题对应答题认证；审核制表里没有，不排名次。",
            "Low counts 1, medium 2, medium-high 3, high 4; the points are precision less cost. What S0's table names for this kind of group comes first, the rest by points; equal points go by the scene, then by the table's order. Invitation is taken as the table's invite code, test questions as its quiz; review has no row and no place.",
        ),
        OwnRule::EntryScene => both(
            "熟人群算熟人社交；目标是学习、或是知识类的群，算学习型社群；目标是交易、付费群、福利型，算商业社群。其余的群 S0 的表没有对应的场景，可以自己选。",
            "Acquaintances' groups count as such; groups that learn as learning groups; groups that trade, paid groups and benefit groups as commercial. For the others S0's table has no scene; one can be chosen.",
        ),
        OwnRule::CodeDays => both(
            "一个码取出后按平台规则的天数过期，提前几天换由你定，先按 1 天；换到这个群不再能扫码为止，那一天取自推演的期望值。",
            "A code runs out so many days after it is fetched, by the platform's rule; how early it is replaced is your choice, a day at first, until the group lets nobody in by code any more. That day is what the forecast expects.",
        ),
        OwnRule::FormOrder => both(
            "合目标的排前面，再按预计参与人数的中值；没有数的排在有数的后面，超出能接受门槛的排最后。投票用于收集意见，话题用于交流，接龙和分享会用于学习，是 S2 写的场景；提问、游戏算交流，打卡算留存，是本应用归的。",
            "What is for the aim comes first, then by the middle of those expected; what has no figure comes after what has one, and what asks too much comes last. Polls for information, topics for talk, relays and sharing for learning are S2's scenes; questions and games for talk, check-ins for retention are ours.",
        ),
        OwnRule::PointsCost => both(
            "发言的人数和条数取推演最后一天的期望值，10 条算一次；没填的话，打卡的人和发言的一样多。一个月算 30 天；兑付封顶在预算。",
            "Who speaks, and how much, is what the forecast expects on its last day, ten messages counting once; as many check in as speak, unless said. A month is 30 days, and no more is paid than the budget.",
        ),
        OwnRule::SingleUplifts => both(
            "几种机制的提升各算各的，不相乘：没有资料说它们能叠加。到 100% 为止，也不进推演。",
            "Each uplift is reckoned by itself and none are multiplied: no source says that they add up. They stop at 100%, and stay out of the forecast.",
        ),
        OwnRule::ChannelNames => both(
            "推演里的渠道按名字认平台：名字里有「公众号」「微博」这样的词，就算那个平台的。改了名字就重新认。",
            "A channel of the forecast is known by its name: one that has a platform's name in it counts as that platform's, until it is renamed.",
        ),
        OwnRule::ChannelFit => both(
            "推荐的是 S2 的表里长处全对上的平台；没有一个全对上，就列出对上一项的。按表的次序，不排名。",
            "What suits are the platforms whose row in S2's table has all that is wanted; where none has, those that have some. In the table's order, unranked.",
        ),
        OwnRule::ChannelModes => both(
            "有公众号算内容协同；写了进群或导流的话算用户协同；有两个以上平台算活动协同；打通了身份算数据协同。",
            "An official account counts as content; a text that leads in or out as users; two platforms or more as events; joined identities as data.",
        ),
        OwnRule::ToolRisk => both(
            "人工的和平台官方的不用提醒；别家的工具算第三方；替个人号发言、踢人、同步的，按微信的禁令算会被封号。",
            "By hand and official tools carry no warning; anybody else's is from outside; what speaks, removes or syncs for a personal account is banned by WeChat's rule.",
        ),
        OwnRule::StageEnds => both(
            "S2 的几行共用 100 和 300 这两个数，这里算进后一行；500 以上没有下一行，仍算成熟期。",
            "S2's rows share 100 and 300: the later row has them here. Beyond 500 there is no row, and a group stays mature.",
        ),
        OwnRule::PartSizes => both(
            "填了人数的按填的算，没填的平分剩下的人，多出来的归前面。建议的个数是每个都不接近上限的最少几个，或者每个约 100 人。",
            "A part with a size typed has it; the others share the rest equally, the first ones take what is left. Suggested are the fewest parts of which none is near the limit, or parts of about 100.",
        ),
        OwnRule::PaidOffer => both(
            "付费群的邀请按推演里一次活动算：期末成员 × 看到 × 参与 × 下单。推演里有人力成本的话，固定支出先按管理员一个月（30 天）的成本填。",
            "An offer of the paid group counts as one campaign of the forecast: members at the end × reach × taking part × ordering. Where the forecast has a cost of admins, a month (30 days) of it is the fixed cost, unless you say another.",
        ),
        OwnRule::HighestAlert => both(
            "几件事同时发生，按最高的一级算。S0 没有提封群，不给它级别。",
            "Of several incidents the highest level holds. S0 does not speak of a ban, which gets no level.",
        ),
        OwnRule::WatchZone => both(
            "S2 说日活 20% 以上健康、低于 15% 预警，中间没说：本应用算「观察」。",
            "S2 calls 20% active a day healthy and less than 15% an alarm; what lies between is not said, and is watched.",
        ),
        OwnRule::YellowFigure => both(
            "S0 的黄色预警没写低到多少算低，借 S2 的「连续 3 天低于 15%」。可以关掉：那时这条预警没有级别。",
            "S0's yellow level does not say how low is low; S2's \"below 15% for 3 days\" is borrowed. It can be switched off: then that alarm has no level.",
        ),
        OwnRule::UnstatedAlarms => both(
            "S2 没写多少算「无意义聊天过高」「负面反馈增多」：一周里有价值的消息不到 40%，负面反馈连着 2 周比上周多，就算。可以关掉。",
            "S2 does not say when there is too much idle talk, or when complaints grow: a week with less than 40% of messages worth reading, and two weeks in a row with more complaints, count. It can be switched off.",
        ),
        OwnRule::MeasuredDays => both(
            "「日均」按最近 7 天里有数的日子平均；月按 30 天；周从周一到周日，只算过完的周；发过言就算活跃。当天没填的占比用 7 天内最近一次的。",
            "A daily mean is that of the last 7 days that were counted, a month is 30 days, a week goes from Monday to Sunday and counts once it is over; who speaks is active. A share that was not counted on the day is the latest within 7 days.",
        ),
        OwnRule::LayerGaps => both(
            "资料没写的格子由本应用补：S1 每周说 1–2 次，或打开率不到 60%，或没说满 3 周的算普通；S4 入群或最近说话在 8–29 天前，或每周至多 2 次的算潜在，30–89 天没说话算沉默，90 天以上算流失。先看流失，再看沉默、高价值、潜在。每天的次数按一周 7 天折算。可以关掉：那时满 30 天没说话都算沉默，潜在、流失判断不了。",
            "What the sources leave out is filled by us: by S1, one or two words a week, opens below 60% or less than three weeks are ordinary; by S4, joined or active 8–29 days ago, or at most two words a week, is potential, 30–89 days without a word silent, 90 or more lost. Lost is tested first, then silent, high-value, potential. A day's count is taken seven times a week. It can be switched off: then 30 days or more without a word are silent, and who is potential or lost cannot be told.",
        ),
        OwnRule::LayerRanks => both(
            "S2 只给占比，没给规则；知道一个人的活跃排在前百分之几，就按各层占比的中点折算成 100% 从高到低切。",
            "S2 gives shares and no rule; where a member's place by activity is known, the middles of the shares, scaled to 100%, are cut from the top.",
        ),
        OwnRule::LayerMoves => both(
            "换层是最后一天和七天前比，要记录够长：S1 的核心看三周，S2 的名次看四周，S3、S4 看一周，再各加一周。两天里有一天知道得太少的人不算换层。提拔用 S4 的「连续活跃 2 周」，怎样算活跃按各家自己的写法，一周一周地看，记录没有盖满的两周不算；群主和管理员不在名单里。",
            "Changes compare the last day with the seventh before it, and take a log that is long enough: S1's core looks at three weeks, S2's places at four, S3 and S4 at one, each with a week more. Whoever too little is known of on one of the two days did not change. Promotion takes S4's two weeks of being active, where active is what each source says it is, week by week; two weeks that the log does not cover do not count, and the staff is left out.",
        ),
        OwnRule::BestWindows => both(
            "全天消息最多的两小时，再取两段与它不相交、消息最多的两小时。",
            "The two hours of the day with most messages, then the next two windows that share no hour with them.",
        ),
        OwnRule::MeasuredRates => both(
            "实测看最近有数的 28 天。占比用 Wilson 区间，消息数按泊松（Byar）算区间，都是 95%；消息成串来，真实的区间更宽。退群按五个默认值的比例放大缩小，使按分层加权的平均等于实测；发言概率按同一个优势比倍数移动；参与率和转化率只看当天只有一场活动的日子。问卷按答完 / 发出、通过 / 答完；没记答完就用通过 / 发出除以方案的答完率。读过真实的群时，发言、消息和升降按层实测：四周没说话的算潜水，其余按 S2 的占比切活跃排名，层以那一周前一晚为准。样本不到 30 的先不勾，要用的自己勾上。",
            "The last 28 days with figures are looked at. Shares have Wilson's interval, messages that of a Poisson count (Byar), both at 95%; messages come in talks, so that the true interval is wider. The five default exit rates are scaled so that their mean over the layers is what was measured; chances to speak move by one factor of their odds; participation and conversion look at days with one campaign only. Questionnaires count answered of asked and passed of answered; where nobody counted answers, passed of asked over the share that answers in the plan. Of a group that was read, talk and moves are measured layer by layer: four weeks without a word is a lurker, the others are cut by S2's shares, as of the evening before each week. What rests on fewer than 30 is not ticked at first.",
        ),
        OwnRule::TrialGroups => both(
            "两组都有的人不算；到读入的最后一天还没过完那段时间的人不算。「若干天后还说话」看第 n 天起的一周，免得来得早的人多占便宜；「还在群里」要有成员名单，名单里没有、又没有退群记录的人，只算待到最后一次说话。按入群日子分组时，只有入群那一行、从没说过话的人也算在组里，算没做到。某一组里做到的或没做到的不到 10 人，结果只看个大概。",
            "Whoever is in both groups counts in neither; whoever's time is not over by the last day of the reading is left out. Whether somebody still speaks is asked of the week from the n-th day on, so that those who came early have no advantage; whether they are still there needs a roster: who is not in it, and of whom no line tells that they left, was there until their last word. Where groups are told apart by the day of joining, a newcomer of whom there is only that line counts as one who did not. With fewer than ten who did, or did not, in a group the result is rough.",
        ),
        OwnRule::SilenceSteps => both(
            "S1 的 3 天是第一次接触，S4 的 30 天、90 天是状态；先后接成三步是本应用的读法。S4 的 90 天说的是未登录，群主看不到，用没说话代替。",
            "S1's 3 days are a first contact, S4's 30 and 90 days a status; that they follow one another is our reading. S4's 90 days are without a login, which no owner can see; without a word stands for it.",
        ),
        OwnRule::ReviewRhythm => both(
            "S2 只说分层要定期重评，没给间隔；先按每月一次，开群 30 天后开始。",
            "S2 says that layers are reviewed regularly, and not how often; once a month at first, from 30 days after the opening.",
        ),
        OwnRule::AbsoluteTerms => both(
            "《广告法》第九条点名「国家级」「最高级」「最佳」，后面是「等用语」；其余绝对化的词是本应用照这个「等」字补的，发广告时才要紧",
            "Article 9 of the Advertising Law names 国家级, 最高级 and 最佳 and ends with \"and the like\"; the other absolute terms are our reading of that, and matter in advertising",
        ),
        OwnRule::TurnedOrder => both(
            "正常文案用不着倒转字序的字符（U+202D、U+202E）：看到的和存的次序不一样，词库和审核都查不到；照看到的次序再查一遍",
            "Copy needs no characters that turn the order of letters (U+202D, U+202E): what is seen is not what is stored, and lists and reviews miss it; it is read once more as it is seen",
        ),
        OwnRule::Strikes => both(
            "S2 只给了警告、禁言、移出的次序，没给次数；先按 3 次：最后一次移出，倒数第二次禁言，之前警告",
            "S2 gives the order of warning, mute and removal, and no count; three at first: the last is removal, the one before it a mute, those before a warning",
        ),
        OwnRule::ReviewDays => both(
            "资料没说哪天做；先放每周一早上预审、周三中午巡检、周日晚上稽核，培训从起始日起每三个月一次",
            "No source says on which day; Monday morning before, Wednesday noon during, Sunday evening after, and training every three months from the first day",
        ),
        OwnRule::RuleLines => both(
            "S2 说了每部分写什么、三种风格有多严；成句的规矩是本应用按这些写的草稿",
            "S2 says what each part is about and how strict each style is; the sentences are our draft of that",
        ),
    }
}
