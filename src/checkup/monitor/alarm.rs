//! Alarms that are on and that nobody has seen to.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::lifecycle::crisis::Alert;
use crate::domain::monitor::alarm::{Alarm, alarms, on};
use crate::domain::monitor::health::Setting;
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::domain::words::Words;
use crate::editing::monitor::MonitorEdit;
use crate::exchange::sections;
use crate::i18n::text::checkup::monitor::Monitor as Text;
use crate::i18n::text::monitor::labels;
use crate::playbook::Citation;

/// An alarm is on.
pub const CHECK: Check = Check { code: "monitor.alarm", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let monitor = sections::monitor(whole.plan);
    let setting = Setting { style: whole.calendar().style, cap: whole.plan.group_cap() };
    let all = alarms(&monitor, setting);
    let open = on(&all).into_iter().filter(|alarm| !monitor.acknowledged.contains_key(&alarm.key));
    open.map(finding).collect()
}

fn finding(alarm: &Alarm) -> Finding {
    let severity = match alarm.level {
        Some(Alert::Red | Alert::Orange) => Severity::Error,
        Some(Alert::Yellow) => Severity::Warning,
        None => Severity::Note,
    };
    let rule = alarm.key.rule;
    let key = alarm.key;
    Finding::new(CHECK.code, severity, Planner::Monitor, labels::rule(rule), labels::Actions(rule))
        .about(key.text())
        .cites([Citation::Claim(rule.fact())])
        .at(format!("monitor.alarm.{}", key.text()))
        .fixed_by(Text::AlarmSeen, vec![sections::edit(MonitorEdit::Acknowledge(key, Some(Words::default())))])
}
