//! The forecast pays for every invited member, which meets the ban on rewarded sharing (C18).

use crate::checkup::{Check, Finding, Whole};
use crate::domain::funnel::decimal::Decimal;
use crate::domain::funnel::key::{Field, Key};
use crate::domain::funnel::said::{Said, Saying};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::editing::funnel::FunnelEdit;
use crate::exchange::sections;
use crate::i18n::text::checkup::funnel::Funnel as Text;
use crate::playbook::Citation;
use crate::playbook::rules::INDUCED_SHARE;

/// The forecast pays for every invited member.
pub const CHECK: Check = Check { code: "funnel.referral", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let referral = &whole.forecast().derived.inputs.referral;
    if referral.invites_per_week <= 0.0 || referral.cost_per_join <= 0.0 {
        return Vec::new();
    }
    let found = Finding::new(CHECK.code, Severity::Error, Planner::Funnel, Text::Referral, Text::ReferralWhy)
        .cites([Citation::Rule(&INDUCED_SHARE), Citation::Claim("S1-7-risk-induced-share")])
        .at_key(Key::Plan(Field::CostPerJoin));
    let free = Saying::new(Key::Plan(Field::CostPerJoin), Said::Number(Decimal::whole(0)));
    vec![match free {
        Ok(free) => found.fixed_by(Text::NoReward, vec![sections::edit(FunnelEdit::Say(None, free))]),
        Err(_) => found,
    }]
}
