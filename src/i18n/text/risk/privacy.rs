//! What members are told of their data: what is collected, what chats are kept for, with whose consent and how long.
//!
//! What is said follows the plan; the sentences are our draft of what S3 and the laws that it names ask for.

use super::labels;
use crate::domain::risk::{Datum, Risk};
use crate::i18n::Lang;

/// The text in the language in force: the person's own words, else the draft; none while data is collected that must not
/// be.
#[must_use]
pub fn notice(risk: &Risk, lang: Lang) -> Option<String> {
    match &risk.privacy {
        Some(own) => Some(own.as_str().to_owned()),
        None => draft(risk, lang),
    }
}

/// The draft.
#[must_use]
pub fn draft(risk: &Risk, lang: Lang) -> Option<String> {
    if risk.data.iter().copied().any(Datum::is_rejected) {
        return None;
    }
    let lines = [collected(risk, lang), kept(risk, lang), consent(risk, lang), rights(lang)];
    let numbered = lines.iter().enumerate().map(|(idx, line)| format!("{}. {line}", idx + 1));
    let title = lang.pick("成员信息告知", "About your data").to_owned();
    Some(std::iter::once(title).chain(numbered).collect::<Vec<_>>().join("\n"))
}

fn collected(risk: &Risk, lang: Lang) -> String {
    let names: Vec<String> = risk.data.iter().map(|&datum| lang.t(labels::datum(datum)).into_owned()).collect();
    if names.is_empty() {
        return lang.pick("本群不收集成员的个人信息。", "This group collects no personal data.").to_owned();
    }
    let is_encrypted = risk.data.contains(&Datum::OpenId);
    match lang {
        Lang::Zh => {
            let rest = if is_encrypted { "；OpenID 加密保存" } else { "" };
            format!("本群用到的信息：{}。只用于群内服务{rest}。", names.join("、"))
        }
        Lang::En => {
            let rest = if is_encrypted { "; OpenIDs are stored encrypted" } else { "" };
            format!("Data that this group uses: {}. For its own services only{rest}.", names.join(", "))
        }
    }
}

fn kept(risk: &Risk, lang: Lang) -> String {
    if !risk.is_archived {
        return lang.pick("群里的聊天不存档。", "Chats are not kept.").to_owned();
    }
    let open = lang.pick("〔待填〕", "[to be said]");
    let purpose = match risk.purpose.as_str().trim() {
        "" => open.to_owned(),
        purpose => purpose.trim_end_matches(['。', '.']).to_owned(),
    };
    let days = risk.retention.map_or_else(|| open.to_owned(), |days| days.get().to_string());
    match lang {
        Lang::Zh => format!("群里的聊天会存档，用途：{purpose}。保存 {days} 天，到期删除。"),
        Lang::En => format!("Chats are kept, for this purpose: {purpose}. They are deleted after {days} days."),
    }
}

fn consent(risk: &Risk, lang: Lang) -> String {
    match (risk.is_archived, risk.has_consent) {
        (true, true) => lang.pick(
            "存档已征得成员同意；想撤回，随时告诉群主。",
            "The members agreed to this; tell the owner if you no longer do.",
        ),
        (true, false) => lang.pick(
            "存档要先征得你的同意；不同意，请告诉群主。",
            "Chats are kept only if you agree; tell the owner if you do not.",
        ),
        (false, _) => {
            lang.pick("以后要多收或存档，先征得同意。", "You will be asked before more is collected or chats are kept.")
        }
    }
    .to_owned()
}

fn rights(lang: Lang) -> String {
    lang.pick("想查看、更正或删除自己的信息，找群主。", "To see, correct or delete your data, ask the owner.")
        .to_owned()
}
