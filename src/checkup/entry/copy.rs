//! A welcome says what gets a group restricted, banned or sued.

use crate::checkup::{Check, Finding, Whole, copying};
use crate::domain::code::Code;
use crate::domain::planner::Planner;
use crate::domain::words::Words;
use crate::editing::entry::EntryEdit;
use crate::exchange::sections;
use crate::i18n::text::checkup::risk::Risk as Text;

/// A welcome says what gets a group restricted, banned or sued.
pub const CHECK: Check = Check { code: "entry.copy", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let entry = whole.entry();
    let texts = [("welcome", &entry.welcome, "entry.welcome"), ("other", &entry.other_welcome, "entry.other_welcome")];
    let of_text = |(name, text, field): (&str, &Words<600>, &'static str)| {
        let is_first = name == "welcome";
        let finding = move |told: copying::Told| {
            let subject = format!("{name}.{}", told.code.code());
            told.finding(
                CHECK.code,
                Planner::Entry,
                |passage| Text::InWelcome { words: passage.words, what: passage.what },
                |text| {
                    let words = Words::new(text)?;
                    Ok(sections::edit(if is_first {
                        EntryEdit::SetWelcome(words)
                    } else {
                        EntryEdit::SetOtherWelcome(words)
                    }))
                },
            )
            .about(subject)
            .at(field)
        };
        copying::look(whole, text.as_str()).into_iter().map(finding).collect::<Vec<_>>()
    };
    texts.into_iter().flat_map(of_text).collect()
}
