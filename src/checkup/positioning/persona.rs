//! The audience lacks what a persona has.

use std::borrow::Cow;

use crate::checkup::{Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::i18n::text::checkup::positioning::Positioning as Text;
use crate::i18n::{Lang, Say};
use crate::playbook::Citation;

/// The audience lacks what a persona has.
pub const CHECK: Check = Check { code: "positioning.persona", look };

/// The fact, with what is missing in the language in force.
struct Title(Vec<Text>);

impl Say for Title {
    fn say(&self, lang: Lang) -> Cow<'static, str> {
        let missing: Vec<_> = self.0.iter().map(|text| lang.t(text)).collect();
        lang.t(Text::Persona { missing: missing.join(lang.pick("、", " and ")) })
    }
}

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let audience = &whole.plan.positioning.audience;
    let fields = [
        (audience.ages.is_none(), Text::Age, "positioning.ages.min"),
        (audience.regions.is_empty(), Text::Region, "positioning.regions"),
    ];
    let missing: Vec<_> = fields.into_iter().filter(|(is_missing, ..)| *is_missing).collect();
    let Some(&(_, _, field)) = missing.first() else { return Vec::new() };
    let title = Title(missing.into_iter().map(|(_, text, _)| text).collect());
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Positioning, title, Text::PersonaWhy);
    vec![found.cites([Citation::Claim("S3-1-persona-fields")]).at(field)]
}
