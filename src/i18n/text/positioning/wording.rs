//! The sentences that the positioning page puts together: the answer, the drafts, the statement, the group's name.
//!
//! What people typed is shown without characters that would steer the sentence around it; the plan keeps it as typed.

use unicode_segmentation::UnicodeSegmentation;

use super::Positioning as Text;
use crate::domain::group_type::{Circle, GroupType};
use crate::domain::hours::Days;
use crate::domain::positioning::timing::{Fit, Timing};
use crate::domain::positioning::{AgeRange, Positioning};
use crate::domain::words::Tag;
use crate::editing::action::Question;
use crate::i18n::text::labels;
use crate::i18n::{Both, Lang, both, capitalized, figures};

/// The answer with which the page opens; its figures are marked.
#[must_use]
pub fn answer(positioning: &Positioning, timing: &Timing, lang: Lang) -> String {
    let noun = noun(positioning, lang);
    let who = match for_whom(positioning, lang) {
        Some(whom) => lang.t(Text::ForWhom { noun, whom: lang.pick(after_chinese(&whom), whom) }),
        None => lang.t(Text::ForNobodyYet { noun }),
    }
    .into_owned();
    let days = lang.t(when(timing.suggested.days)).into_owned();
    let window = figures::key(timing.suggested.span());
    lang.t(match timing.fit {
        Fit::Shared => Text::PostShared { who, days, window },
        Fit::GroupOnly => Text::PostGroupOnly { who, days, window },
        Fit::ContentOnly => Text::PostContentOnly { who, days, window },
    })
    .into_owned()
}

/// What the group is: 福利型会员群, 付费行业交流群.
#[must_use]
pub fn noun(positioning: &Positioning, lang: Lang) -> String {
    let (group_type, circle) = (positioning.group_type, positioning.circle);
    let kind = lang.t(labels::group_type(group_type));
    let before = match circle {
        Circle::General => both("", ""),
        Circle::Professional => both("专业", "professional "),
        Circle::Paid => both("付费", "paid "),
        Circle::Acquaintance => both("熟人", "acquaintances' "),
    };
    // S1's kinds are adjectives; the others are nouns in themselves.
    let by_value = match circle {
        Circle::General => "社群",
        Circle::Professional => "专业群",
        Circle::Paid => "会员群",
        Circle::Acquaintance => "熟人群",
    };
    match (lang, group_type) {
        (Lang::Zh, GroupType::Benefit | GroupType::Knowledge | GroupType::Activity) => format!("{kind}{by_value}"),
        (Lang::Zh, _) => format!("{}{kind}", before.zh),
        (Lang::En, _) => capitalized(&format!("{}{}", before.en, group_in_english(group_type))),
    }
}

/// When, inside a sentence.
#[must_use]
pub const fn when(days: Days) -> Both {
    match days {
        Days::Daily => both("每天", "every day"),
        Days::Weekday => both("工作日", "on weekdays"),
        Days::Weekend => both("周末", "at weekends"),
    }
}

/// The sentence that answers one of the three questions until the person does.
#[must_use]
pub fn draft(question: Question, positioning: &Positioning, lang: Lang) -> String {
    match question {
        Question::Why => lang.t(draft_why(positioning.group_type)).into_owned(),
        Question::Whom => draft_whom(positioning, lang),
        Question::Value => {
            let value = lang.t(draft_value(positioning.group_type)).into_owned();
            match positioning.audience.pains.first().map(|pain| shown(pain.as_str())) {
                Some(pain) => {
                    lang.pick(format!("{value}，先解决「{pain}」"), format!("{value}, starting with \"{pain}\""))
                }
                None => value,
            }
        }
    }
}

/// One or two sentences that answer the three questions, with drafts for the open ones.
#[must_use]
pub fn statement(positioning: &Positioning, lang: Lang) -> String {
    let said = |question, text: &str| {
        let text = shown(text);
        if text.is_empty() { draft(question, positioning, lang) } else { unended(&text).to_owned() }
    };
    let why = said(Question::Why, positioning.why.as_str());
    let whom = said(Question::Whom, positioning.whom.as_str());
    let value = said(Question::Value, positioning.value.as_str());
    let noun = noun(positioning, lang);
    let whom = lang.pick(after_chinese(&whom), whom);
    let subject = shown(positioning.subject.as_str());
    match (lang, subject.is_empty()) {
        (Lang::Zh, true) => format!("{noun}，服务{whom}。建群是为了{why}；独特价值：{value}。"),
        (Lang::Zh, false) => format!("「{subject}」的{noun}，服务{whom}。建群是为了{why}；独特价值：{value}。"),
        (Lang::En, true) => format!("{noun}. For: {whom}. Why it exists: {why}. What only it gives: {value}."),
        (Lang::En, false) => {
            format!("{noun} of \"{subject}\". For: {whom}. Why it exists: {why}. What only it gives: {value}.")
        }
    }
}

/// The name that the group could carry: subject and keyword.
#[must_use]
pub fn group_name(positioning: &Positioning, lang: Lang) -> String {
    let keyword = lang.t(labels::name_keyword(positioning.group_type, positioning.goal));
    match shown(positioning.subject.as_str()) {
        subject if subject.is_empty() => keyword.into_owned(),
        subject => format!("{subject}{}{keyword}", lang.pick("·", " · ")),
    }
}

/// Whether `name` carries the keyword of the kind of group, in either language.
#[must_use]
pub fn has_keyword(name: &str, positioning: &Positioning) -> bool {
    let keyword = labels::name_keyword(positioning.group_type, positioning.goal);
    name.contains(keyword.zh) || name.to_ascii_lowercase().contains(&keyword.en.to_ascii_lowercase())
}

/// What was typed, fit for a sentence of ours: no line breaks, no controls, no marks that isolate or turn text.
#[must_use]
pub fn shown(text: &str) -> String {
    let steers = |c: char| matches!(c, '\u{2066}'..='\u{2069}' | '\u{202A}'..='\u{202E}' | '\u{200E}' | '\u{200F}');
    let plain: String = text
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|&c| !c.is_control() && !steers(c))
        .collect();
    plain.split(' ').filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The first clause of what was typed, at most `columns` wide; a Chinese character takes two.
#[must_use]
pub fn first_clause(text: &str, columns: usize) -> String {
    let text = shown(text);
    let is_end = |c: char| matches!(c, '，' | '。' | '；' | '！' | '？' | '：' | ';' | '!' | '?');
    let clause = text.split(is_end).next().unwrap_or_default();
    let clause = clause.split(". ").next().unwrap_or_default().split(", ").next().unwrap_or_default();
    let clause = unended(clause);
    let width = |cluster: &str| if cluster.is_ascii() { 1 } else { 2 };
    let mut used = 0;
    let mut kept = String::new();
    for cluster in clause.graphemes(true) {
        used += width(cluster);
        if used > columns {
            let whole = kept.rfind(' ').filter(|&at| at * 2 > kept.len()).map_or(kept.as_str(), |at| &kept[..at]);
            return format!("{}…", whole.trim_end());
        }
        kept.push_str(cluster);
    }
    kept
}

/// `text` as it follows a Chinese character: figures and Latin letters keep a thin gap.
fn after_chinese(text: &str) -> String {
    let is_latin = text.trim_start_matches(figures::FIGURE_START).starts_with(|c: char| c.is_ascii_alphanumeric());
    if is_latin { format!(" {text}") } else { text.to_owned() }
}

fn unended(text: &str) -> &str {
    text.trim_end_matches(|c: char| c.is_whitespace() || "。．.；;，,！!".contains(c))
}

/// Whom the group is for, inside the answer: the person's words, else what the audience says.
fn for_whom(positioning: &Positioning, lang: Lang) -> Option<String> {
    let said = first_clause(positioning.whom.as_str(), lang.pick(34, 56));
    if !said.is_empty() {
        return Some(said);
    }
    let audience = &positioning.audience;
    let region = audience.regions.first().map(|region| first_clause(region.as_str(), 20));
    let by_value = matches!(positioning.group_type, GroupType::Benefit | GroupType::Knowledge | GroupType::Activity);
    if by_value && region.is_none() && audience.ages.is_none() {
        return None;
    }
    let ages = audience.ages.map(|ages| figures::key(years(ages, lang)));
    Some(people_of(positioning.group_type, ages, region, lang))
}

fn draft_whom(positioning: &Positioning, lang: Lang) -> String {
    let audience = &positioning.audience;
    let joined = |tags: &[Tag]| {
        let tags: Vec<String> = tags.iter().map(|tag| shown(tag.as_str())).filter(|tag| !tag.is_empty()).collect();
        (!tags.is_empty()).then(|| tags.join(lang.pick("、", ", ")))
    };
    let ages = audience.ages.map(|ages| years(ages, lang));
    let people = people_of(positioning.group_type, ages, joined(&audience.regions), lang);
    let likes =
        joined(&audience.interests).map(|tags| lang.pick(format!("喜欢{tags}"), format!("interested in {tags}")));
    let habits = joined(&audience.habits);
    [Some(people), likes, habits].into_iter().flatten().collect::<Vec<_>>().join(lang.pick("，", ", "))
}

/// People of a kind, of some age, from somewhere.
fn people_of(group_type: GroupType, ages: Option<String>, region: Option<String>, lang: Lang) -> String {
    let people = people(group_type);
    match lang {
        Lang::Zh => match (region, ages) {
            (None, None) => people.zh.to_owned(),
            (region, ages) => {
                let part = [region, ages].into_iter().flatten().collect::<Vec<_>>().join(" ");
                // One 的 is enough: 20–50 岁、有共同爱好的人.
                let joint = if people.zh.contains('的') { "、" } else { "的" };
                format!("{part}{joint}{}", people.zh)
            }
        },
        Lang::En => {
            let ages = ages.map(|ages| format!(" aged {ages}")).unwrap_or_default();
            let region = region.map(|region| format!(", {region}")).unwrap_or_default();
            format!("{}{ages}{region}", people.en)
        }
    }
}

/// `0–3 岁`; in English the word `aged` stands before the figure.
fn years(ages: AgeRange, lang: Lang) -> String {
    let range = figures::range(&ages.min.get().to_string(), &ages.max.get().to_string());
    lang.pick(format!("{range} 岁"), range)
}

const fn group_in_english(group_type: GroupType) -> &'static str {
    match group_type {
        GroupType::Benefit => "benefit group",
        GroupType::Knowledge => "knowledge group",
        GroupType::Activity => "activity group",
        GroupType::Industry => "industry group",
        GroupType::Interest => "interest group",
        GroupType::Product => "product-user group",
        GroupType::Fan => "fan group",
        GroupType::Parent => "parents' group",
        GroupType::Student => "learners' group",
    }
}

const fn people(group_type: GroupType) -> Both {
    match group_type {
        GroupType::Benefit => both("老客", "Returning customers"),
        GroupType::Knowledge => both("想学的人", "People who want to learn"),
        GroupType::Activity => both("爱参加活动的人", "People who like events"),
        GroupType::Industry => both("专业人士", "Professionals"),
        GroupType::Interest => both("有共同爱好的人", "People who share an interest"),
        GroupType::Product => both("现有和潜在用户", "Current and potential users"),
        GroupType::Fan => both("粉丝", "Fans"),
        GroupType::Parent => both("家长", "Parents"),
        GroupType::Student => both("学员", "Learners"),
    }
}

const fn draft_why(group_type: GroupType) -> Both {
    match group_type {
        GroupType::Benefit => both("让老客先拿到限时优惠和专属折扣", "Regulars get limited offers and discounts first"),
        GroupType::Knowledge => {
            both("让成员看得到行业干货，有问题问得到专家", "Members get know-how and can ask experts")
        }
        GroupType::Activity => both("让成员先试新品，节日一起参加活动", "Members try products first and join events"),
        GroupType::Industry => {
            both("让同行及时知道资讯，认识人，交流经验", "Peers share news, contacts and experience")
        }
        GroupType::Interest => both("让有共同爱好的人找到同好，一起参加活动", "People find others with their interest"),
        GroupType::Product => both("让用户用好产品，有问题有人回", "Users get the best out of the product"),
        GroupType::Fan => both("让粉丝有一个常来的地方", "Fans have a place to come back to"),
        GroupType::Parent => {
            both("让家长及时收到通知，家校有事商量", "Parents get notices in time and talk with school")
        }
        GroupType::Student => both("让学员的问题有人答，学习有人督促", "Learners get answers and are kept going"),
    }
}

const fn draft_value(group_type: GroupType) -> Both {
    match group_type {
        GroupType::Benefit => both("只在群里有的优惠和折扣", "Offers and discounts found only here"),
        GroupType::Knowledge => both("专家直播答疑，只讲行业干货", "Live answers by experts, nothing but know-how"),
        GroupType::Activity => both("新品先试，节日活动先报名", "First to try products, first to sign up"),
        GroupType::Industry => both("同行之间的一手资讯和人脉", "First-hand news and contacts of the trade"),
        GroupType::Interest => both("同好之间的交流、活动和知识", "Peers, events and knowledge in one place"),
        GroupType::Product => both("使用帮助、优惠和反馈都在一处", "Help, offers and feedback in one place"),
        GroupType::Fan => both("最先知道消息，能直接互动", "First to know, and able to talk back"),
        GroupType::Parent => both("通知不漏，家校互动有回音", "No notice lost, and answers from school"),
        GroupType::Student => both("课程答疑加学习监督", "Answers on the course, and supervision"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::Code as _;
    use crate::domain::plan::PlanId;
    use crate::domain::words::Words;
    use crate::templates::{self, TemplateCode};

    fn plain(sentence: &str) -> String {
        sentence.chars().filter(|c| !matches!(*c, figures::FIGURE_START | figures::FIGURE_END)).collect()
    }

    fn answer_of(positioning: &Positioning, lang: Lang) -> String {
        plain(&answer(positioning, &Timing::of(positioning), lang))
    }

    #[test]
    fn a_blank_plan_reads_well() {
        let blank = templates::blank_positioning();
        assert_eq!(answer_of(&blank, Lang::Zh), "兴趣社群：为有共同爱好的人而建，每天 20:00–22:00 最值得发");
        assert_eq!(
            answer_of(&blank, Lang::En),
            "Interest group: People who share an interest. Best time to post: 20:00–22:00, every day"
        );
        assert_eq!(group_name(&blank, Lang::Zh), "兴趣群");
    }

    #[test]
    fn what_was_typed_cannot_steer_the_sentence() {
        let mut hostile = templates::blank_positioning();
        hostile.whom = Words::cut("\u{2067}家长\u{2069}\u{202E}\n和老师\u{0}，其他");
        assert_eq!(answer_of(&hostile, Lang::Zh), "兴趣社群：为家长 和老师而建，每天 20:00–22:00 最值得发");
        assert_eq!(first_clause("Parents of babies. And more", 56), "Parents of babies");
        assert_eq!(first_clause("一二三四五六七八九十", 10), "一二三四五…");
        assert_eq!(first_clause("alpha beta gamma", 12), "alpha beta…");
    }

    #[test]
    fn every_template_reads_in_both_languages() {
        for &code in TemplateCode::ALL {
            for lang in [Lang::Zh, Lang::En] {
                let Some(id) = PlanId::new("under-test") else { continue };
                let plan = code.plan(id, lang);
                for sentence in [answer_of(&plan.positioning, lang), statement(&plan.positioning, lang)] {
                    assert!(!sentence.contains("。。") && !sentence.contains(".."), "{sentence}");
                }
                assert_eq!(plan.positioning.n_answered(), 3);
            }
        }
    }

    #[test]
    fn the_keyword_counts_in_either_language() {
        let mut positioning = templates::blank_positioning();
        positioning.group_type = GroupType::Benefit;
        assert!(has_keyword("小满·福利群", &positioning));
        assert!(has_keyword("Xiaoman benefits", &positioning));
        assert!(!has_keyword("小满", &positioning));
    }
}
