//! What leads the monitor once a group was read: who spoke and whom to wake up, after the alarm that is on.

use super::{Group, at_step, never_heard};
use crate::domain::members::Members;
use crate::domain::members::silence::SilenceStep;
use crate::i18n::Lang;
use crate::i18n::figures::{grouped, key};
use crate::i18n::text::measured::Measured as Text;

/// The sentence; none of a reading in which nothing was said.
#[must_use]
pub fn headline(group: &Group, members: &Members, alarm: Option<String>, lang: Lang) -> Option<String> {
    let outcome = &group.outcome;
    if outcome.messages == 0 {
        return None;
    }
    let heads = |n: usize| key(lang.t(Text::Heads { n: u32::try_from(n).unwrap_or(u32::MAX) }));
    let all = grouped(outcome.members.len() as f64, 0);
    let spoke = || heads(outcome.members.iter().filter(|member| member.messages > 0).count());
    let due = at_step(group, members, SilenceStep::Silent).len();
    let wake = lang.t(match (due, never_heard(group).len()) {
        (0, 0) => Text::WakeNone,
        (0, never) => Text::NeverHead { n: heads(never) },
        _ => Text::Wake { n: heads(due) },
    });
    let said = match (alarm, outcome.roster) {
        (Some(alarm), _) => {
            let of = lang.t(Text::HeadOf { members: all });
            return Some(lang.pick(format!("{alarm}；{of}{wake}"), format!("{alarm}; {of} {wake}")));
        }
        (None, Some(_)) => Text::HeadSpoke { members: all, spoke: spoke() },
        (None, None) => {
            let messages = lang.t(Text::MessagesAre { n: grouped(outcome.messages as f64, 0) }).into_owned();
            Text::HeadTalk { spoke: spoke(), messages }
        }
    };
    let said = lang.t(said);
    Some(lang.pick(format!("{said}，{wake}"), format!("{said}, {wake}")))
}
