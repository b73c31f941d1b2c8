//! What is sent at the steps of silence, and to those who are ready for more: drafts, which a person takes along or writes on.

use crate::domain::members::Members;
use crate::domain::members::silence::SilenceStep;
use crate::domain::positioning::Positioning;
use crate::i18n::Lang;
use crate::i18n::text::positioning::wording::{group_name, shown};

/// What is sent at a step: one's own words, else the draft.
#[must_use]
pub fn text(members: &Members, step: SilenceStep, positioning: &Positioning, lang: Lang) -> String {
    match members.texts.get(&step) {
        Some(own) if !own.is_blank() => own.as_str().to_owned(),
        _ => draft(members, step, positioning, lang),
    }
}

/// A draft of what is sent at a step.
#[must_use]
pub fn draft(members: &Members, step: SilenceStep, positioning: &Positioning, lang: Lang) -> String {
    let group = group_name(positioning, lang);
    let value = short(&shown(positioning.value.as_str()));
    let days = members.days(step).get();
    let span = match days {
        1 => "a day".to_owned(),
        _ => format!("{days} days"),
    };
    match (step, lang) {
        (SilenceStep::Nudge, Lang::Zh) => {
            let gets = if value.is_empty() { String::new() } else { format!("群里主要是：{value}。") };
            format!("嗨，这几天在「{group}」没听到你说话。{gets}你更想看哪一类？直接回我就行；不想被打扰也说一声。")
        }
        (SilenceStep::Nudge, Lang::En) => {
            let gets = if value.is_empty() { String::new() } else { format!(" It is about this: {value}.") };
            format!(
                "Hi, I have not heard from you in \"{group}\" these days.{gets} What would you like to see more of? \
                 Just answer me here, or tell me if you want to be left in peace."
            )
        }
        (SilenceStep::Silent, Lang::Zh) => {
            format!(
                "好久没在「{group}」见到你。给你留了一份〔写上福利〕，这周回我就给你。也想问问：哪些内容对你还有用？"
            )
        }
        (SilenceStep::Silent, Lang::En) => format!(
            "It has been a while since you said something in \"{group}\". I kept [the benefit] for you; answer me this \
             week and it is yours. And tell me: what would still be useful to you?"
        ),
        (SilenceStep::Leave, Lang::Zh) => format!(
            "你在「{group}」有 {days} 天没说话了。群位有限，〔日期〕前没有回复，就先请你退群。什么时候想回来，跟我说一声就拉你。"
        ),
        (SilenceStep::Leave, Lang::En) => format!(
            "You have not said a word in \"{group}\" for {span}. Seats are few: without an answer by [date] we will \
             ask you to leave. Whenever you want to come back, tell me and I will let you in."
        ),
    }
}

/// A draft of what is sent to somebody who is ready to become one of the user admins.
#[must_use]
pub fn promotion(positioning: &Positioning, lang: Lang) -> String {
    let group = group_name(positioning, lang);
    match lang {
        Lang::Zh => format!(
            "这几周「{group}」里有你很热闹，谢谢。想请你来一起管群，做〔写上哪件事〕，有〔写上权益〕。愿意的话回我一声。"
        ),
        Lang::En => format!(
            "These weeks \"{group}\" was livelier for having you: thank you. Would you help to run it? It would be about \
             [the task], and you would get [the benefit]. Just answer me here."
        ),
    }
}

/// What the group is for, short enough for a message and for its field; the whole of it may fill both.
fn short(value: &str) -> String {
    const MOST: usize = 120;
    let cut: String = value.chars().take(MOST).collect();
    let is_cut = cut.len() < value.len();
    let end = cut.trim_end_matches(['。', '.', '！', '!', ' ']);
    if is_cut { format!("{end}…") } else { end.to_owned() }
}
