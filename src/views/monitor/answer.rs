//! The answer: the level that holds with how many alarms nobody has seen to, and what moved most.

use super::View;
use crate::domain::monitor::Monitor;
use crate::domain::monitor::alarm::on;
use crate::domain::monitor::review::review;
use crate::i18n::Lang;
use crate::i18n::figures::key;
use crate::i18n::text::lifecycle::labels as life;
use crate::i18n::text::monitor::{Watch as Text, labels, wording};

/// The sentence; none where nothing was counted and nothing happened.
#[must_use]
pub fn answer(view: &View, monitor: &Monitor, lang: Lang) -> Option<String> {
    if view.last.is_none() && monitor.events.is_empty() {
        return None;
    }
    let state = alarm(view, monitor, lang).unwrap_or_else(|| lang.t(Text::AnswerCalm).into_owned());
    let moved = view.week.map(|monday| match review(monitor, &[], monday).most_moved() {
        Some(moved) => lang.t(Text::MostMoved {
            what: lang.t(labels::figure(moved.figure)).into_owned(),
            change: key(moved.change().map(wording::change).unwrap_or_default()),
        }),
        None => lang.t(Text::NothingMoved),
    });
    Some(match moved {
        Some(moved) => format!("{state}{}{moved}", lang.pick("；", "; ")),
        None => state,
    })
}

/// The level that holds, with how many alarms nobody has seen to; none where all were seen to.
#[must_use]
pub fn alarm(view: &View, monitor: &Monitor, lang: Lang) -> Option<String> {
    let open = on(&view.alarms).into_iter().filter(|alarm| !monitor.acknowledged.contains_key(&alarm.key));
    let (n, level) = open.fold((0, None), |(n, level), alarm| (n + 1, level.max(alarm.level)));
    let alarms = key(lang.t(Text::Alarms { n }));
    let words = match (n, level) {
        (0, _) => return None,
        (_, Some(level)) => Text::AnswerLevel { level: key(lang.t(life::alert(level))), n: alarms },
        (_, None) => Text::AnswerOpen { n: alarms },
    };
    Some(lang.t(words).into_owned())
}
