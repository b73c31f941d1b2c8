//! First drafts of what is said, in the parts that the sources name. What the plan does not know is left open in 〔 〕.

use super::labels;
use crate::domain::calendar::day::Day;
use crate::domain::code::codes;
use crate::domain::hours::MinuteOfDay;
use crate::i18n::{Both, Lang, both};

codes! {
    /// A template for a text.
    pub enum Template {
        /// Title, core view, question (S2).
        News = "news",
        /// Time, place, content, how to join, reward (S2).
        Event = "event",
        /// Background, question, own view (S2).
        Discussion = "discussion",
        /// Affirm, add, ask (S2).
        Reply = "reply",
    }
}

impl Template {
    /// The fact that names its parts.
    #[must_use]
    pub const fn fact(self) -> &'static str {
        match self {
            Self::News => "S2-2-template-news",
            Self::Event => "S2-2-template-event",
            Self::Discussion => "S2-3-template-discussion",
            Self::Reply => "S2-3-template-reply",
        }
    }

    /// What it is called, with its parts.
    #[must_use]
    pub const fn name(self) -> Both {
        match self {
            Self::News => both("资讯：标题＋核心观点＋问题", "News: title, core view, question"),
            Self::Event => both("活动：时间＋地点＋内容＋参与＋奖励", "Event: time, place, content, joining, reward"),
            Self::Discussion => both("讨论：背景＋问题＋我的看法", "Discussion: background, question, own view"),
            Self::Reply => both("回应：肯定＋补充＋提问", "Reply: affirm, add, ask"),
        }
    }
}

/// What is known of an item and its plan; blank where nothing is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct About {
    /// The group's name.
    pub group: String,
    /// The item's title.
    pub title: String,
    /// Its day.
    pub day: Option<Day>,
    /// When it begins and, if it takes any time, ends.
    pub hours: Option<(MinuteOfDay, Option<MinuteOfDay>)>,
    /// Who hosts it.
    pub host: String,
    /// What members get.
    pub reward: String,
}

/// The text of a template for what `about` tells.
#[must_use]
pub fn draft(template: Template, about: &About, lang: Lang) -> String {
    let open = |words: Both| lang.pick(format!("〔{}〕", words.zh), format!("[{}]", words.en));
    let known = |text: &str, words: Both| match text.trim() {
        "" => open(words),
        text => text.to_owned(),
    };
    let title = known(&about.title, both("标题", "title"));
    let heading = lang.pick(format!("【{title}】"), title.clone());
    let lines = match template {
        Template::News => vec![
            heading,
            open(both("核心观点：一两句话说清为什么值得看", "core view: in a sentence or two, why it matters")),
            open(both("一个问题：大家怎么看？", "a question: what do you think?")),
        ],
        Template::Event => {
            let line =
                |name: Both, words: String| lang.pick(format!("{}：{words}", name.zh), format!("{}: {words}", name.en));
            let place = match about.group.trim() {
                "" => lang.pick("本群", "this group").to_owned(),
                group => lang.pick(format!("「{group}」群内"), format!("in \"{group}\"")),
            };
            let mut lines = vec![
                heading,
                line(
                    both("时间", "When"),
                    time(about, lang).unwrap_or_else(|| open(both("几月几日几点", "day and time"))),
                ),
                line(both("地点", "Where"), place),
                line(both("内容", "What"), open(both("一句话说清做什么", "in one sentence"))),
                line(both("怎么参加", "How to join"), open(both("如：回复 1 报名", "for example: answer 1"))),
                line(both("奖励", "Reward"), known(&about.reward, both("有什么奖励", "what members get"))),
            ];
            if !about.host.trim().is_empty() {
                lines.push(line(both("主持", "Host"), about.host.trim().to_owned()));
            }
            lines
        }
        Template::Discussion => vec![
            open(both("背景：发生了什么", "background: what happened")),
            lang.pick(format!("想问问大家：{title}"), format!("A question for all: {title}")),
            open(both("我的看法", "my own view")),
        ],
        Template::Reply => vec![
            open(both("肯定：说得好在哪里", "affirm: what is good about it")),
            open(both("补充：再加一点", "add: one more thing")),
            open(both("提问：接着问一句", "ask: one question on")),
        ],
    };
    lines.join("\n")
}

/// `9 月 16 日 周三 20:00–21:00`; none where neither day nor time is known.
fn time(about: &About, lang: Lang) -> Option<String> {
    let day = about.day.map(|day| labels::day_of(lang, day));
    let hours = about.hours.map(|(start, end)| match end {
        Some(end) => format!("{}–{}", start.clock(), end.clock()),
        None => start.clock(),
    });
    match (day, hours) {
        (Some(day), Some(hours)) => Some(format!("{day} {hours}")),
        (day, hours) => day.or(hours),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::Code as _;

    fn full() -> About {
        About {
            group: "小满育儿".to_owned(),
            title: "团购 绘本".to_owned(),
            day: Day::new(2026, 9, 16),
            hours: Some((MinuteOfDay::at(20, 0), Some(MinuteOfDay::at(21, 0)))),
            host: "大可".to_owned(),
            reward: "会员价 59 元".to_owned(),
        }
    }

    #[test]
    fn an_event_names_all_that_the_source_asks_for() {
        let text = draft(Template::Event, &full(), Lang::Zh);
        assert_eq!(
            text,
            "【团购 绘本】\n时间：9 月 16 日 周三 20:00–21:00\n地点：「小满育儿」群内\n内容：〔一句话说清做什么〕\n\
             怎么参加：〔如：回复 1 报名〕\n奖励：会员价 59 元\n主持：大可"
        );
        let text = draft(Template::Event, &About::default(), Lang::En);
        assert_eq!(
            text,
            "[title]\nWhen: [day and time]\nWhere: this group\nWhat: [in one sentence]\n\
             How to join: [for example: answer 1]\nReward: [what members get]"
        );
    }

    #[test]
    fn a_template_has_the_parts_of_its_source() {
        for (template, n) in [(Template::News, 3), (Template::Discussion, 3), (Template::Reply, 3)] {
            for lang in Lang::ALL {
                assert_eq!(draft(template, &full(), *lang).lines().count(), n, "{template:?}");
            }
        }
        assert!(draft(Template::Discussion, &full(), Lang::Zh).contains("想问问大家：团购 绘本"));
    }
}
