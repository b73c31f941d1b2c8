//! What a closed group of inputs holds, in a few words.

use super::field::standing;
use super::number::written;
use crate::domain::funnel::group::Group;
use crate::domain::funnel::key::{Field, Key};
use crate::i18n::Lang;
use crate::i18n::figures::{grouped, range, whole};
use crate::i18n::text::funnel::panel::Panel as Text;
use crate::simulation::from_plan::origin::Origin;
use crate::simulation::from_plan::{Derived, Standing};

/// The summary.
#[must_use]
pub fn summary(group: Group, derived: &Derived, lang: Lang) -> String {
    let inputs = &derived.inputs;
    let stands = |field: Field| standing(Key::Plan(field), derived.row(Key::Plan(field)).value, lang);
    let text = match group {
        Group::Scale => Text::SumScale {
            days: inputs.horizon_days,
            groups: whole(inputs.groups_max),
            capacity: whole(inputs.capacity),
        },
        Group::Channels => match u32::try_from(inputs.channels.len()) {
            Ok(0) | Err(_) => Text::SumNone,
            Ok(n) => {
                Text::SumChannels { n, scans: grouped(inputs.channels.iter().map(|it| it.scans_per_day).sum(), 1) }
            }
        },
        Group::Screening => {
            Text::SumScreening { done: stands(Field::QuestionnaireDone), passed: stands(Field::QuestionnairePassed) }
        }
        Group::Joining => return joining(derived, lang),
        Group::Members => {
            let exits = inputs.exit_hazard.iter().copied();
            let (low, high) = exits.fold((1.0, 0.0), |(low, high), exit| (exit.min(low), exit.max(high)));
            let [low, high] = [low, high].map(|exit| written(Key::Plan(Field::ExitNew), exit));
            Text::SumMembers { range: format!("{}%", range(&low, &high)) }
        }
        Group::Talk => Text::SumTalk { core: stands(Field::SpeakCore), lurker: stands(Field::SpeakLurker) },
        Group::Campaigns => match u32::try_from(inputs.campaigns.len()) {
            Ok(0) | Err(_) => Text::SumNone,
            Ok(n) => Text::SumCampaigns { n },
        },
        Group::Referral => {
            let key = Key::Plan(Field::InvitesPerWeek);
            match derived.row(key).value {
                Standing::Number(invitations) if invitations > 0.0 => {
                    Text::SumReferral { n: written(key, invitations) }
                }
                _ => Text::SumNone,
            }
        }
        Group::Staff => {
            let row = derived.row(Key::Plan(Field::Admins));
            let Standing::Number(admins) = row.value else { return String::new() };
            let n = grouped(admins, 1);
            match row.origin {
                Origin::Plan(..) => Text::SumStaff { n },
                _ => Text::SumStaffSaid { n },
            }
        }
        Group::Money => Text::SumMoney { cost: stands(Field::HourCost), margin: stands(Field::Margin) },
    };
    lang.t(text).into_owned()
}

/// `40、100、200 人起有关 · 每天 30 人`.
fn joining(derived: &Derived, lang: Lang) -> String {
    let gates = derived.inputs.join_gates.iter().map(|gate| grouped(gate.at, 0)).collect::<Vec<_>>();
    let gates = match gates.is_empty() {
        true => lang.t(Text::SumNoGates),
        false => lang.t(Text::SumGates { at: gates.join(lang.pick("、", ", ")) }),
    };
    match derived.inputs.daily_join_cap {
        Some(cap) => format!("{gates} · {}", lang.t(Text::SumCap { n: grouped(cap, 0) })),
        None => gates.into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::domain::code::Code;
    use crate::domain::funnel::decimal::Decimal;
    use crate::domain::funnel::said::{Said, Saying};
    use crate::domain::funnel::{Channel, ChannelId};
    use crate::domain::plan::PlanId;
    use crate::domain::platform::Platform;
    use crate::simulation::from_plan::Ground;
    use crate::templates::{blank, blank_calendar, blank_entry, blank_funnel};

    fn all(platform: Platform, is_full: bool) -> Vec<String> {
        let mut plan = blank(PlanId::new("blank").unwrap());
        plan.positioning.platform = platform;
        let ground = Rc::new(Ground::new(&plan, &blank_calendar(), &blank_entry()));
        let mut funnel = blank_funnel();
        if is_full {
            funnel.channels.insert(ChannelId::FIRST, Channel::default());
            let said = [(Field::DailyJoinCap, 30), (Field::Admins, 12)];
            for (field, n) in said {
                let number = Decimal::whole(n);
                funnel.overrides.say(Saying::new(Key::Plan(field), Said::Number(number)).unwrap());
            }
        }
        let derived = ground.derive(&funnel, None);
        Group::ALL.iter().map(|&group| summary(group, &derived, Lang::Zh)).collect()
    }

    #[test]
    fn a_closed_group_says_what_it_holds() {
        let found = all(Platform::WechatGroup, true);
        assert_eq!(found[1..4], ["1 条 · 20 次/天", "问卷 60% × 80%", "40、100、200 人起有关 · 每天 30 人"]);
        assert_eq!(found[8], "12 人");
    }

    #[test]
    fn what_is_not_there_is_said_too() {
        let found = all(Platform::Qq, false);
        assert_eq!((found[3].as_str(), found[6].as_str()), ("没有关", "没有"));
        assert!(found[8].ends_with("来自人员"), "{found:?}");
        assert!(found.iter().all(|summary| !summary.is_empty()), "{found:?}");
    }
}
