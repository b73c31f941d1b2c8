//! Texts that a person takes along: names of the parts, what members are told of a move, what is sent in a crisis.

use unicode_segmentation::UnicodeSegmentation;

use super::labels;
use crate::domain::calendar::day::Day;
use crate::domain::code::Code as _;
use crate::domain::lifecycle::crisis::{Crisis, Urgency};
use crate::domain::lifecycle::split::SplitBy;
use crate::domain::lifecycle::stage::is_near_cap;
use crate::domain::lifecycle::{Lifecycle, Part};
use crate::domain::plan::Plan;
use crate::domain::words::{Tag, length};
use crate::i18n::text::calendar::labels::day_of;
use crate::i18n::text::positioning::wording::{group_name, shown};
use crate::i18n::{Both, Lang, both};

/// What stands for a day that nobody said, in Chinese and in English.
const NO_DAY: [&str; 2] = ["〔日期〕", "[date]"];

/// What a part of the group is called: as it was typed, else by the plan's title with what the part is about, where the
/// audience tells that, or with its number.
#[must_use]
pub fn part_name(plan: &Plan, lifecycle: &Lifecycle, at: usize, lang: Lang) -> String {
    match lifecycle.parts.get(at) {
        Some(Part { name, .. }) if !name.is_blank() => shown(name.as_str()),
        _ => suggested_name(plan, lifecycle.by, at, lang),
    }
}

/// What a part would be called.
#[must_use]
pub fn suggested_name(plan: &Plan, by: Option<SplitBy>, at: usize, lang: Lang) -> String {
    let title = shown(plan.title.as_str());
    let title = if title.is_empty() { group_name(&plan.positioning, lang) } else { title };
    let audience = &plan.positioning.audience;
    let tags: &[Tag] = match by {
        Some(SplitBy::Region) => &audience.regions,
        Some(SplitBy::Interest) => &audience.interests,
        Some(SplitBy::Activity | SplitBy::JoinDate) | None => &[],
    };
    let about = match tags.get(at) {
        Some(tag) => shown(tag.as_str()),
        None => lang.pick(format!("{} 群", at + 1), format!("group {}", at + 1)),
    };
    // What tells the parts apart is never cut; of the title whole words stay where it has words.
    let between = lang.pick("·", " · ");
    let room = Tag::MAX.saturating_sub(length(&about) + length(between));
    let cut: String = title.graphemes(true).take(room).collect();
    let kept = if cut.len() < title.len() { cut.rfind(' ').map_or(cut.as_str(), |end| &cut[..end]) } else { &cut };
    let kept = kept.trim_end_matches([' ', '·']);
    Tag::cut(&format!("{kept}{between}{about}")).as_str().to_owned()
}

/// The names of all parts.
#[must_use]
pub fn part_names(plan: &Plan, lifecycle: &Lifecycle, lang: Lang) -> Vec<String> {
    (0..lifecycle.parts.len()).map(|at| part_name(plan, lifecycle, at, lang)).collect()
}

/// What members are told of the move, in the words of the app.
#[must_use]
pub fn moving_draft(plan: &Plan, lifecycle: &Lifecycle, lang: Lang) -> String {
    let names = part_names(plan, lifecycle, lang);
    let n = names.len();
    let day = |day: Day| day_of(lang, day);
    let by = lifecycle.by.map(|by| lang.t(labels::split_by(by)));
    // A group that is split long before it is full is not told that it is.
    let is_full = is_near_cap(lifecycle.members_of(plan), plan.group_cap());
    match lang {
        Lang::Zh => {
            let by = by.map(|by| format!("按{by}")).unwrap_or_default();
            let day = lifecycle.moves_on.map_or_else(|| NO_DAY[0].to_owned(), day);
            let why = if is_full { "群里快满了，" } else { "我们要" };
            format!(
                "【分群通知】{why}{by}分成 {n} 个群：{}。\n{day}开始搬，管理员会把各群的入口发到这里。\n\
                 不知道该去哪个群，直接问管理员；搬完之前，这个群照常用。",
                names.join("、")
            )
        }
        Lang::En => {
            let by = by.map(|by| format!(" by {}", by.to_lowercase())).unwrap_or_default();
            let day = lifecycle.moves_on.map_or_else(|| NO_DAY[1].to_owned(), day);
            let why = if is_full { "almost full and is " } else { "" };
            format!(
                "We are moving. This group is {why}split{by} into {n} groups: {}.\n\
                 The move starts on {day}; admins will post the way into each group here.\n\
                 Not sure which one is yours? Ask an admin. Until everybody has moved, this group goes on as usual.",
                names.join(", ")
            )
        }
    }
}

/// What members are told of the move: as it was typed, else the draft.
#[must_use]
pub fn moving(plan: &Plan, lifecycle: &Lifecycle, lang: Lang) -> String {
    if lifecycle.moving.is_blank() {
        return moving_draft(plan, lifecycle, lang);
    }
    lifecycle.moving.as_str().to_owned()
}

/// What members are told of the move, in each language.
#[must_use]
pub fn notices(plan: &Plan, lifecycle: &Lifecycle) -> [String; 2] {
    [Lang::Zh, Lang::En].map(|lang| moving(plan, lifecycle, lang))
}

/// Whether a text is the draft for a move on some day, in either language: nobody worded it.
#[must_use]
pub fn is_moving_draft(plan: &Plan, lifecycle: &Lifecycle, text: &str) -> bool {
    let undated = Lifecycle { moves_on: None, ..lifecycle.clone() };
    [(Lang::Zh, NO_DAY[0]), (Lang::En, NO_DAY[1])].into_iter().any(|(lang, no_day)| {
        let draft = moving_draft(plan, &undated, lang);
        draft
            .rsplit_once(no_day)
            .is_some_and(|(before, after)| text.strip_prefix(before).is_some_and(|rest| rest.ends_with(after)))
    })
}

/// What is sent in a crisis, in the words of the app.
#[must_use]
pub const fn crisis_draft(crisis: Crisis) -> Both {
    match crisis {
        Crisis::Opinion => both(
            "大家说的我都看到了。先别急，事情我去核实，〔几点〕前在群里说明结果。想单独说的，现在就可以私信我。",
            "I have read what everybody says. Let us slow down: I am looking into it and will report here by [time]. If you would rather talk in private, message me now.",
        ),
        Crisis::Loss => both(
            "〔称呼〕，看到你退群了，想听句实话：是内容没用、消息太多，还是哪件事没处理好？能改的我们这周就改，改好了告诉你。",
            "[Name], I saw that you left and would like an honest word: was the content no use, were there too many messages, or did we handle something badly? What we can mend we mend this week, and I will tell you.",
        ),
        Crisis::Activity => both(
            "最近群里静下来了。现在最想聊什么、最想解决什么？每人说一句，说得最多的那件，〔日期〕我们专门聊一场。",
            "It has been quiet here. What would you most like to talk about or solve? One line each: what most of you name gets an evening of its own on [date].",
        ),
        Crisis::Safety => both(
            "为了群能留住：和〔哪类内容〕有关的先别发，已经发的请撤回。拿不准能不能发，先问管理员。",
            "To keep this group: please do not post about [what kind of content] for now, and recall what has been posted. If in doubt, ask an admin first.",
        ),
    }
}

/// The plan for emergencies (one of S1's three documents): every crisis with its signal, steps, owner, time and text.
#[must_use]
pub fn emergency_plan(lifecycle: &Lifecycle, lang: Lang) -> String {
    let cards = Crisis::ALL.iter().map(|&crisis| card(lifecycle, crisis, lang));
    let head = lang.pick("应急预案", "Emergency plan").to_owned();
    std::iter::once(head).chain(cards).collect::<Vec<_>>().join("\n\n")
}

fn card(lifecycle: &Lifecycle, crisis: Crisis, lang: Lang) -> String {
    let response = lifecycle.responses.get(&crisis).cloned().unwrap_or_default();
    let colon = lang.pick("：", ": ");
    let line = |what: &'static str, words: &str| format!("{what}{colon}{words}");
    let steps: Vec<_> = labels::steps(crisis).into_iter().flatten().map(|step| lang.t(step).into_owned()).collect();
    let text = if response.text.is_blank() {
        lang.t(crisis_draft(crisis)).into_owned()
    } else {
        response.text.as_str().to_owned()
    };
    let within = match (crisis.urgency(), response.within) {
        (Urgency::AtOnce, _) => lang.pick("马上", "at once").to_owned(),
        (Urgency::Asked, Some(hours)) => {
            lang.pick(format!("{} 小时内", hours.get()), format!("within {} h", hours.get()))
        }
        (Urgency::Asked, None) => lang.pick("未定", "not said").to_owned(),
    };
    let owner = if response.owner.is_blank() {
        lang.pick("未定", "nobody yet").to_owned()
    } else {
        shown(response.owner.as_str())
    };
    [
        lang.t(labels::crisis(crisis)).into_owned(),
        line(lang.pick("信号", "Signal"), &lang.t(labels::signal(crisis))),
        line(lang.pick("做法", "Steps"), &steps.join(lang.pick("；", "; "))),
        line(lang.pick("多快", "How soon"), &within),
        line(lang.pick("负责", "Owner"), &owner),
        line(lang.pick("发什么", "To send"), &text),
    ]
    .join("\n")
}
