//! What a person prefers, kept apart from the plans.

use serde::{Deserialize, Serialize};

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
    /// When everything was last backed up. Unit: milliseconds since 1970.
    pub backed_up_at: Option<i64>,
}

impl Settings {
    /// Before a person chose anything.
    pub const FIRST: Self = Self { lang: None, theme: Theme::System, has_letter_keys: true, backed_up_at: None };
}

#[derive(Serialize, Deserialize)]
struct SettingsWire {
    #[serde(default)]
    lang: Option<String>,
    #[serde(default)]
    theme: Option<String>,
    #[serde(default)]
    letter_keys: Option<bool>,
    #[serde(default)]
    backed_up_at: Option<i64>,
}

/// The settings as text.
#[must_use]
pub fn encode(settings: &Settings) -> String {
    let wire = SettingsWire {
        lang: settings.lang.map(|lang| lang.code().to_owned()),
        theme: Some(settings.theme.code().to_owned()),
        letter_keys: Some(settings.has_letter_keys),
        backed_up_at: settings.backed_up_at,
    };
    serde_json::to_string(&wire).unwrap_or_default()
}

/// The settings in `text`; what can't be read is as at first, for no work hangs on it.
#[must_use]
pub fn decode(text: &str) -> Settings {
    let Ok(wire) = serde_json::from_str::<SettingsWire>(text) else { return Settings::FIRST };
    Settings {
        lang: wire.lang.as_deref().and_then(Lang::from_code),
        theme: wire.theme.as_deref().and_then(Theme::from_code).unwrap_or(Settings::FIRST.theme),
        has_letter_keys: wire.letter_keys.unwrap_or(Settings::FIRST.has_letter_keys),
        backed_up_at: wire.backed_up_at,
    }
}
