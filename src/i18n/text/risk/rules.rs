//! The rules of a group as text, built from its kind and its style (S2), part by part, in the language in force.
//!
//! What each part is about, how strict each style is and the ladder are S2's; the sentences are our draft.

use super::labels;
use crate::domain::code::Code;
use crate::domain::group_type::GroupType;
use crate::domain::positioning::Positioning;
use crate::domain::positioning::advice::RuleStyle;
use crate::domain::risk::Risk;
use crate::domain::risk::rules::{Penalty, RulePart, ladder};
use crate::i18n::text::labels::group_functions;
use crate::i18n::{Both, Lang, both};

/// The whole text of the rules: a title, and the four parts with their headings.
#[must_use]
pub fn text(risk: &Risk, positioning: &Positioning, lang: Lang) -> String {
    let mut text = lang.pick("群规", "Rules of the group").to_owned();
    for &rule in RulePart::ALL {
        text.push_str(&format!("\n\n{}\n{}", heading(rule, lang), part(rule, risk, positioning, lang)));
    }
    if let Some(day) = risk.revised_on {
        let line = super::Risk::RevisedLine { day: day.iso() };
        text.push_str(&format!("\n\n{}", lang.t(line)));
    }
    text
}

/// A part's heading with its number.
#[must_use]
pub fn heading(part: RulePart, lang: Lang) -> String {
    let idx = RulePart::ALL.iter().position(|&other| other == part).unwrap_or(0);
    let number = lang.pick(["一", "二", "三", "四"], ["A", "B", "C", "D"])[idx.min(3)];
    format!("{number}{}{}", lang.pick("、", ". "), lang.t(labels::part(part)))
}

/// A part as it stands: the person's own words, else the built ones.
#[must_use]
pub fn part(part: RulePart, risk: &Risk, positioning: &Positioning, lang: Lang) -> String {
    match risk.parts.get(&part) {
        Some(own) => own.as_str().to_owned(),
        None => built(part, risk, positioning, lang),
    }
}

/// A part as it is built.
#[must_use]
pub fn built(part: RulePart, risk: &Risk, positioning: &Positioning, lang: Lang) -> String {
    let style = risk.style(positioning);
    let lines: Vec<String> = match part {
        RulePart::Behaviour => behaviour(style).iter().map(|line| lang.t(*line).into_owned()).collect(),
        RulePart::Content => content(risk, positioning, style, lang),
        RulePart::Identity => identity(positioning, style, lang),
        RulePart::Violation => violation(risk, style, lang),
    };
    let numbered = lines.iter().enumerate().map(|(idx, line)| format!("{}. {line}", idx + 1));
    numbered.collect::<Vec<_>>().join("\n")
}

fn behaviour(style: RuleStyle) -> Vec<Both> {
    match style {
        RuleStyle::Strict => vec![
            both(
                "禁止发布广告、推销和与本群无关的信息。",
                "No ads, no selling, nothing that is off the group's topic.",
            ),
            both("禁止人身攻击、嘲讽、地域或职业歧视。", "No personal attacks, no mockery, no discrimination."),
            both("禁止刷屏、转发未核实的消息。", "No flooding, no unverified messages."),
            both("禁止泄露成员的隐私、截图外传。", "Do not reveal members' private matters or pass screenshots on."),
            both(
                "未经群主同意，不得拉人或加成员为好友。",
                "Nobody is brought in or added as a contact unless the owner agrees.",
            ),
            both("提倡互助和分享，提问写清背景。", "Help one another and share; ask with the background."),
        ],
        RuleStyle::Moderate => vec![
            both("不发广告，不做人身攻击。", "No ads, no personal attacks."),
            both("不刷屏，不泄露成员的隐私。", "No flooding; keep members' private matters private."),
            both("提倡互助和分享，日常聊天随意。", "Help one another and share; everyday talk is free."),
        ],
        RuleStyle::Loose => vec![
            both("不发广告，好好说话。", "No ads; be kind."),
            both("互助、分享，靠大家自觉。", "Help and share; we rely on one another."),
        ],
    }
}

fn content(risk: &Risk, positioning: &Positioning, style: RuleStyle, lang: Lang) -> Vec<String> {
    let topics = lang.t(group_functions(positioning.group_type));
    let mut lines = vec![match (positioning.group_type, lang) {
        // No source says what such a group is about.
        (GroupType::Fan, Lang::Zh) => "聊大家共同关注的话题。".to_owned(),
        (GroupType::Fan, Lang::En) => "Talk is about what we all follow.".to_owned(),
        (_, Lang::Zh) => format!("聊这些：{topics}。"),
        (_, Lang::En) => format!("What the group is about: {}.", topics.to_lowercase()),
    }];
    if let Some(limit) = risk.post_limit {
        let n = limit.get();
        lines.push(match lang {
            Lang::Zh => format!("每人每天最多发 {n} 条。"),
            Lang::En => format!("At most {n} posts a member a day."),
        });
    }
    let format = match style {
        RuleStyle::Strict => both(
            "资料和提问先写标题；长文、链接先发给管理员看。",
            "Give material and questions a title; show long texts and links to an admin first.",
        ),
        RuleStyle::Moderate => {
            both("长内容写明来源，链接说清是什么。", "Name the source of long texts; say what a link is.")
        }
        RuleStyle::Loose => both("链接说清是什么。", "Say what a link is."),
    };
    lines.push(lang.t(format).into_owned());
    if style != RuleStyle::Loose {
        let private = both(
            "不在群里发证件、卡号、电话等个人信息。",
            "Never post identity papers, card numbers, phones or other personal data.",
        );
        lines.push(lang.t(private).into_owned());
    }
    lines
}

fn identity(positioning: &Positioning, style: RuleStyle, lang: Lang) -> Vec<String> {
    let form = match positioning.group_type {
        GroupType::Parent => both("孩子班级-孩子名-家长", "class - child - parent"),
        GroupType::Student => both("班次-姓名", "course - name"),
        GroupType::Industry => both("城市-公司-姓名", "city - company - name"),
        GroupType::Knowledge => both("城市-行业-昵称", "city - trade - nickname"),
        GroupType::Benefit | GroupType::Activity | GroupType::Interest | GroupType::Product | GroupType::Fan => {
            both("城市-昵称", "city - nickname")
        }
    };
    let (form, lang_zh) = (lang.t(form), lang == Lang::Zh);
    let first = match (style, lang_zh) {
        (RuleStyle::Strict, true) => format!("入群当天把群名片改成「{form}」，不改的会提醒。"),
        (RuleStyle::Strict, false) => {
            format!("Set the group nickname to \"{form}\" on the first day; admins remind those who have not.")
        }
        (RuleStyle::Moderate, true) => format!("群名片请用「{form}」。"),
        (RuleStyle::Moderate, false) => format!("Please use \"{form}\" as the group nickname."),
        (RuleStyle::Loose, true) => format!("群名片让人认得出就行，比如「{form}」。"),
        (RuleStyle::Loose, false) => format!("A nickname that people recognize will do, such as \"{form}\"."),
    };
    let mark = both(
        "群主和管理员的名片前加「群主」「管理」，方便找人。",
        "Owner and admins carry a mark before their names, so that they are found.",
    );
    vec![first, lang.t(mark).into_owned()]
}

fn violation(risk: &Risk, style: RuleStyle, lang: Lang) -> Vec<String> {
    let steps = ladder(risk.strikes);
    let step = |(idx, penalty): (usize, &Penalty)| {
        let (n, what) = (idx + 1, lang.t(labels::penalty(*penalty)));
        match lang {
            Lang::Zh => format!("第 {n} 次{what}"),
            Lang::En if idx == 0 => format!("Violation {n}: {what}"),
            Lang::En => format!("violation {n}: {what}"),
        }
    };
    let steps: Vec<String> = steps.iter().enumerate().map(step).collect();
    let mut lines = vec![format!("{}{}", steps.join(lang.pick("，", "; ")), lang.pick("。", "."))];
    if risk.forgives_first {
        let first = both(
            "非恶意的初犯先给改正的机会，不计次。",
            "Whoever breaks a rule for the first time and means no harm gets a chance to mend it; it does not count.",
        );
        lines.push(lang.t(first).into_owned());
    }
    let end = match style {
        RuleStyle::Strict => {
            both("恶意广告、诈骗、攻击他人的直接移出。", "Malicious ads, fraud and attacks mean removal at once.")
        }
        RuleStyle::Moderate => both("诈骗和恶意攻击直接移出。", "Fraud and malicious attacks mean removal at once."),
        RuleStyle::Loose => both("有话先私下说。", "Talk it over in private first."),
    };
    lines.push(lang.t(end).into_owned());
    let fair = both(
        "管理员按群规处理，对谁都一样，并说明缘由；群规改动前会征求大家的意见。",
        "Admins act by these rules, alike for all, and say why; before the rules change everybody is asked.",
    );
    lines.push(lang.t(fair).into_owned());
    lines
}
