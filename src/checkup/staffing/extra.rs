//! More people are named for a role than it has places.

use super::people_field;
use super::unfilled::n_named;
use crate::checkup::{Check, Finding, Whole};
use crate::domain::code::Code;
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::domain::staffing::cards::Role;
use crate::i18n::text::checkup::staffing::Staffing as Text;
use crate::i18n::text::labels;
use crate::i18n::{Lang, Say};
use crate::playbook::{Citation, OwnRule};

/// More people are named for a role than it has places.
pub const CHECK: Check = Check { code: "staffing.extra", look };

/// The fact, with the role's name in the language in force.
struct Title {
    role: Role,
    named: u32,
    seats: u32,
}

impl Say for Title {
    fn say(&self, lang: Lang) -> std::borrow::Cow<'static, str> {
        let role = lang.t(labels::role(self.role)).into_owned();
        lang.t(Text::Extra { role, named: self.named, seats: self.seats })
    }
}

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let of_tier = whole.team().tiers.iter().filter_map(|tier| {
        let named = whole.plan.staffing.cards.get(&tier.role).map_or(0, n_named);
        let title = Title { role: tier.role, named, seats: tier.people.max };
        (named > tier.people.max && tier.people.max > 0).then(|| {
            Finding::new(CHECK.code, Severity::Note, Planner::Staffing, title, Text::ExtraWhy)
                .about(tier.role.code())
                .cites([Citation::Ours(OwnRule::PlanGaps)])
                .at(people_field(tier.role))
        })
    });
    of_tier.collect()
}
