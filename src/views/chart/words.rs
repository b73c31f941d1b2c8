//! What charts say by themselves, in one language: components get it ready, because they know none.

use std::borrow::Cow;

use crate::i18n::Lang;
use crate::i18n::text::chart::ChartText;

/// What charts say by themselves.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs, reason = "each is documented where both languages stand")]
pub struct Words {
    pub menu: Cow<'static, str>,
    pub show_table: Cow<'static, str>,
    pub hide_table: Cow<'static, str>,
    pub save_csv: Cow<'static, str>,
    pub save_png: Cow<'static, str>,
    pub figure: Cow<'static, str>,
    pub readout: Cow<'static, str>,
    pub median: Cow<'static, str>,
    pub narrow_band: Cow<'static, str>,
    pub wide_band: Cow<'static, str>,
    pub expected: Cow<'static, str>,
}

impl Words {
    /// In `lang`.
    #[must_use]
    pub fn of(lang: Lang) -> Self {
        Self {
            menu: lang.t(ChartText::Menu),
            show_table: lang.t(ChartText::ShowTable),
            hide_table: lang.t(ChartText::HideTable),
            save_csv: lang.t(ChartText::SaveCsv),
            save_png: lang.t(ChartText::SavePng),
            figure: lang.t(ChartText::Figure),
            readout: lang.t(ChartText::Readout),
            median: lang.t(ChartText::Median),
            narrow_band: lang.t(ChartText::NarrowBand),
            wide_band: lang.t(ChartText::WideBand),
            expected: lang.t(ChartText::Expected),
        }
    }
}
