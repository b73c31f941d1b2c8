//! What a person takes along: the questionnaire, its key, the welcome, names, and questions to begin with.
//!
//! What people typed is shown without characters that would steer the text around it; the plan keeps it as typed.

use crate::domain::entry::Entry;
use crate::domain::entry::question::{Answer, Question, Reply, Subject};
use crate::domain::positioning::Positioning;
use crate::domain::words::Words;
use crate::i18n::text::positioning::wording::{group_name, shown, statement};
use crate::i18n::{Lang, both};
use crate::playbook::claims::QUIZ_QUESTIONS;

/// The letter of an answer: A, B, C.
#[must_use]
pub fn letter(at: usize) -> String {
    char::from_digit(u32::try_from(at).unwrap_or(0) % 26 + 10, 36).unwrap_or('?').to_ascii_uppercase().to_string()
}

/// The group's name: one's own, else the one that the positioning suggests.
#[must_use]
pub fn name(entry: &Entry, positioning: &Positioning, lang: Lang) -> String {
    match shown(entry.name.as_str()) {
        own if own.is_empty() => group_name(positioning, lang),
        own => own,
    }
}

/// The names of so many groups: numbered where there are several.
#[must_use]
pub fn names(entry: &Entry, positioning: &Positioning, n_groups: u32, lang: Lang) -> Vec<String> {
    let name = name(entry, positioning, lang);
    match n_groups {
        0 | 1 => vec![name],
        n => (1..=n).map(|i| lang.pick(format!("{name}{i}"), format!("{name} {i}"))).collect(),
    }
}

/// The steps of the welcome: one's own, a line each, else S2's three.
#[must_use]
pub fn flow(entry: &Entry, lang: Lang) -> Vec<String> {
    let own: Vec<String> = entry.flow.as_str().lines().map(shown).filter(|line| !line.is_empty()).collect();
    if !own.is_empty() {
        return own;
    }
    [
        both("@新人，叫出名字，单独说一句欢迎", "Greet each newcomer by name"),
        both("发群规和这个群的价值", "Post the rules and what the group is for"),
        both("请新人做个自我介绍", "Ask for a short introduction"),
    ]
    .map(|step| lang.t(step).into_owned())
    .to_vec()
}

/// The first thing to do inside: one's own, else something that takes a moment.
#[must_use]
pub fn first_step(entry: &Entry, lang: Lang) -> String {
    match shown(entry.first_step.as_str()) {
        own if own.is_empty() => lang.pick("点一下群里的投票", "tap an answer of the poll in the group").to_owned(),
        own => own,
    }
}

/// The welcome text until the person writes one: greeting, what the group is for, rules, introduction, first step.
#[must_use]
pub fn welcome_draft(entry: &Entry, positioning: &Positioning, lang: Lang) -> String {
    let name = name(entry, positioning, lang);
    let about = statement(positioning, lang);
    let mut lines = match lang {
        Lang::Zh => vec![
            format!("欢迎 @新朋友 来到「{name}」！"),
            format!("这里是：{about}"),
            "进群先看群公告里的群规。".to_owned(),
            "请用一句话介绍自己：在哪里、最想解决什么。".to_owned(),
        ],
        Lang::En => vec![
            format!("Welcome to \"{name}\", @newcomer!"),
            format!("What this is: {about}"),
            "The rules are in the group notice; please read them first.".to_owned(),
            "Introduce yourself in a line: where you are, and what you want to solve.".to_owned(),
        ],
    };
    if entry.is_easy_inside {
        let step = first_step(entry, lang);
        lines.push(lang.pick(format!("第一件事：{step}。"), format!("First of all: {step}.")));
    }
    if let Some(limit) = entry.invite_limit {
        let n = limit.get();
        lines.push(match lang {
            Lang::Zh => format!("想请朋友来，每人最多邀请 {n} 位。"),
            Lang::En => format!("Each member may invite at most {n}."),
        });
    }
    lines.join("\n")
}

/// The questionnaire as people get it, without what the answers are worth.
#[must_use]
pub fn questionnaire(entry: &Entry, positioning: &Positioning, lang: Lang) -> String {
    let name = name(entry, positioning, lang);
    let mut lines = vec![lang.pick(format!("「{name}」入群问卷"), format!("Entry questionnaire: {name}"))];
    for (at, (_, question)) in entry.in_order().into_iter().enumerate() {
        lines.push(String::new());
        lines.push(format!("{}. {}", at + 1, asked(question, lang)));
        match question.reply {
            Reply::Text => lines.push(lang.pick("答：", "Answer:").to_owned()),
            Reply::Choice => lines.extend(answers(question).map(|(letter, answer)| format!("{letter}. {answer}"))),
        }
    }
    lines.join("\n")
}

/// Which answers let people in, for those who look through the questionnaires.
#[must_use]
pub fn answer_key(entry: &Entry, positioning: &Positioning, lang: Lang) -> String {
    let name = name(entry, positioning, lang);
    let mut lines = vec![lang.pick(format!("「{name}」入群问卷答案"), format!("Answer key: {name}"))];
    if let Some(mark) = entry.pass_mark {
        let (mark, n) = (mark.get(), entry.n_graded());
        lines.push(match lang {
            Lang::Zh => format!("{n} 题能判，答对 {mark} 题放行"),
            Lang::En => format!("{mark} right answers of {n} let people in"),
        });
    }
    for (at, (_, question)) in entry.in_order().into_iter().enumerate() {
        let right: Vec<String> = question
            .offered()
            .iter()
            .enumerate()
            .filter(|(_, answer)| answer.is_right && !answer.text.is_blank() && question.is_graded())
            .map(|(i, _)| letter(i))
            .collect();
        let right = match right.as_slice() {
            [] => lang.pick("不判对错", "not marked").to_owned(),
            letters => letters.join(lang.pick("、", ", ")),
        };
        lines.push(format!("{}. {}: {right}", at + 1, asked(question, lang)));
    }
    lines.join("\n")
}

/// What a question says; its number alone would say nothing.
#[must_use]
pub fn asked(question: &Question, lang: Lang) -> String {
    match shown(question.text.as_str()) {
        text if text.is_empty() => lang.t(super::panels::Panels::Untexted).into_owned(),
        text => text,
    }
}

/// The answers that can be chosen, with their letters; those that say nothing are left out.
pub fn answers(question: &Question) -> impl Iterator<Item = (String, String)> + '_ {
    let answers = question.offered().iter().enumerate().map(|(at, answer)| (letter(at), shown(answer.text.as_str())));
    answers.filter(|(_, text)| !text.is_empty())
}

/// S1's three checks, worded from whom the group is for. What the positioning names lets people in.
#[must_use]
pub fn three_checks(positioning: &Positioning, lang: Lang) -> Vec<Question> {
    let audience = &positioning.audience;
    let choice = |subject, text: &str, right: Vec<String>, wrong: &str| {
        let right = right.into_iter().map(|text| Answer { text: Words::cut(&text), is_right: true });
        let other = Answer { text: Words::cut(wrong), is_right: false };
        Question { subject, reply: Reply::Choice, text: Words::cut(text), answers: right.chain([other]).collect() }
    };
    let open =
        |subject, text: &str| Question { subject, reply: Reply::Text, text: Words::cut(text), answers: Vec::new() };
    let named = |tags: &[Words<40>]| -> Vec<String> { tags.iter().take(7).map(|tag| shown(tag.as_str())).collect() };
    let region = lang.pick("现在住在哪个城市？", "In which city do you live?");
    let age = lang.pick("年龄在哪个段？", "How old are you?");
    let need = lang.pick("进群最想解决什么？", "What do you most want from this group?");
    let other = lang.pick("都不是", "none of these");
    let ages = audience.ages.map(|ages| {
        let (min, max) = (ages.min.get(), ages.max.get());
        lang.pick(format!("{min}–{max} 岁"), format!("{min}–{max}"))
    });
    vec![
        match named(&audience.regions) {
            tags if tags.is_empty() => open(Subject::Region, region),
            tags => choice(Subject::Region, region, tags, other),
        },
        match ages {
            None => open(Subject::Age, age),
            Some(ages) => choice(Subject::Age, age, vec![ages], lang.pick("不在这个段", "another age")),
        },
        match named(&audience.pains) {
            tags if tags.is_empty() => open(Subject::Need, need),
            tags => choice(Subject::Need, need, tags, other),
        },
    ]
}

/// As many expert questions as S0's case had, to be worded by who knows the trade.
#[must_use]
pub fn expert_questions() -> Vec<Question> {
    let answer = |is_right| Answer { text: Words::default(), is_right };
    let blank = Question {
        subject: Subject::Expertise,
        reply: Reply::Choice,
        text: Words::default(),
        answers: vec![answer(true), answer(false), answer(false)],
    };
    vec![blank; QUIZ_QUESTIONS as usize]
}

/// A test of the group's own words, with S4's example.
#[must_use]
pub fn jargon_question(lang: Lang) -> Question {
    let answer = |text: &str, is_right| Answer { text: Words::cut(text), is_right };
    let (text, right, wrong) = match lang {
        Lang::Zh => ("群里说的「车鉴」是什么？", "购物分享", "看车"),
        Lang::En => ("What does 车鉴 mean in this group?", "sharing what one bought", "looking at cars"),
    };
    Question {
        subject: Subject::Jargon,
        reply: Reply::Choice,
        text: Words::cut(text),
        answers: vec![answer(right, true), answer(wrong, false)],
    }
}

/// The title of the item that reminds of replacing a code.
#[must_use]
pub fn reminder_title(group: u32, n_groups: u32, lang: Lang) -> String {
    match (lang, n_groups) {
        (Lang::Zh, 0 | 1) => "换入群二维码".to_owned(),
        (Lang::Zh, _) => format!("换第 {group} 群的入群二维码"),
        (Lang::En, 0 | 1) => "Replace the group's code".to_owned(),
        (Lang::En, _) => format!("Replace the code of group {group}"),
    }
}

/// Where a code hangs: S1's three places.
#[must_use]
pub fn code_places(lang: Lang) -> [&'static str; 3] {
    lang.pick(
        ["公众号里的码换了", "朋友圈海报换了", "线下物料换了"],
        ["Replaced in the official account", "Replaced on Moments", "Replaced offline"],
    )
}
