//! Codes and numbers → text, in both languages.
//!
//! Every text stands once, with both languages side by side, so that each is read against the other.
//! Translated text is text: never markup.

pub mod figures;
pub mod numerals;
#[macro_use]
mod texts;
pub mod text;

use std::borrow::Cow;

use crate::domain::code::codes;

codes! {
    /// The languages that the app speaks.
    pub enum Lang {
        /// Simplified Chinese, the first language.
        Zh = "zh-CN",
        /// English.
        En = "en",
    }
}

impl Lang {
    /// One of two, by language.
    #[must_use]
    pub fn pick<T>(self, zh: T, en: T) -> T {
        match self {
            Self::Zh => zh,
            Self::En => en,
        }
    }

    /// The text of `code` in this language.
    #[must_use]
    pub fn t(self, code: impl Say) -> Cow<'static, str> {
        code.say(self)
    }
}

/// Something that has a text in both languages.
pub trait Say {
    /// The text in `lang`.
    fn say(&self, lang: Lang) -> Cow<'static, str>;
}

impl<T: Say + ?Sized> Say for &T {
    fn say(&self, lang: Lang) -> Cow<'static, str> {
        (*self).say(lang)
    }
}

/// A fixed text in both languages, for tables of constants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Both {
    /// Chinese.
    pub zh: &'static str,
    /// English.
    pub en: &'static str,
}

/// A fixed text in both languages.
#[must_use]
pub const fn both(zh: &'static str, en: &'static str) -> Both {
    Both { zh, en }
}

/// Words that stand alone: a Latin letter at their beginning becomes a capital.
#[must_use]
pub fn capitalized(text: &str) -> String {
    let mut words = text.to_owned();
    if let Some(first) = words.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    words
}

impl Say for Both {
    fn say(&self, lang: Lang) -> Cow<'static, str> {
        Cow::Borrowed(lang.pick(self.zh, self.en))
    }
}
