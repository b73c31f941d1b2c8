//! What a person prefers, kept apart from the plans.

use serde_json::Value;

use super::encode;
use crate::domain::code::{Code, codes};
use crate::i18n::Lang;

codes! {
    /// The look that a person chose.
    pub enum Theme {
        /// As the system has it.
        System = "system",
        /// Light.
        Light = "light",
        /// Dark.
        Dark = "dark",
    }
}

/// What a person prefers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// Language; none until the person chooses one.
    pub lang: Option<Lang>,
    /// Look.
    pub theme: Theme,
    /// Whether single letters are commands (WCAG 2.1.4).
    pub has_letter_keys: bool,
    /// Whether of members' names only the first character is shown, copied and exported.
    pub masks_names: bool,
    /// When everything was last backed up. Unit: milliseconds since 1970.
    pub backed_up_at: Option<i64>,
}

impl Settings {
    /// Before a person chose anything.
    pub const FIRST: Self =
        Self { lang: None, theme: Theme::System, has_letter_keys: true, masks_names: false, backed_up_at: None };
}

/// The settings as text.
#[must_use]
pub fn encode(settings: &Settings) -> String {
    encode::compact(&[
        ("lang", settings.lang.map(Lang::code).into()),
        ("theme", settings.theme.code().into()),
        ("letter_keys", settings.has_letter_keys.into()),
        ("mask_names", settings.masks_names.into()),
        ("backed_up_at", settings.backed_up_at.into()),
    ])
}

/// The settings in `text`; what can't be read is as at first, for no work hangs on it.
#[must_use]
pub fn decode(text: &str) -> Settings {
    let tree: Value = serde_json::from_str(text).unwrap_or_default();
    let code = |key: &str| tree.get(key).and_then(Value::as_str);
    let flag = |key: &str| tree.get(key).and_then(Value::as_bool);
    Settings {
        lang: code("lang").and_then(Lang::from_code),
        theme: code("theme").and_then(Theme::from_code).unwrap_or(Settings::FIRST.theme),
        has_letter_keys: flag("letter_keys").unwrap_or(Settings::FIRST.has_letter_keys),
        masks_names: flag("mask_names").unwrap_or(Settings::FIRST.masks_names),
        backed_up_at: tree.get("backed_up_at").and_then(Value::as_i64),
    }
}
