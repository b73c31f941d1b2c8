//! What the planner of rules and risks shows: codes, numbers and citations.

pub mod marked;

use crate::domain::positioning::advice::RuleStyle;
use crate::domain::risk::line::{RedLine, Touch};
use crate::i18n::Lang;
use crate::i18n::figures::key;
use crate::i18n::text::labels::rule_style;
use crate::i18n::text::risk::{Risk as Text, labels};

/// The answer: the red lines that the plan touches.
#[must_use]
pub fn answer(touches: &[Touch], style: RuleStyle, lang: Lang) -> String {
    let mut touched: Vec<RedLine> = touches.iter().map(|touch| touch.line).collect();
    touched.dedup();
    let inner = |text: String| lang.pick(text.clone(), text.to_lowercase());
    if touched.is_empty() {
        let style = inner(lang.t(rule_style(style)).into_owned());
        return lang.t(Text::AnswerClear { style: key(style) }).into_owned();
    }
    let names: Vec<String> = touched.iter().map(|line| lang.t(labels::line(*line)).into_owned()).collect();
    let lines = inner(names.join(lang.pick("、", ", ")));
    lang.t(Text::Answer { n: key(touched.len().to_string()), lines }).into_owned()
}
