//! What the calendar's own page finds in the days ahead, as findings of the check-up.

use std::borrow::Cow;
use std::rc::Rc;

use crate::checkup::{Behind, Finding, Whole};
use crate::domain::calendar::Basis;
use crate::domain::calendar::Calendar;
use crate::domain::calendar::item::ItemId;
use crate::domain::calendar::lint::{self, FindingCode, Fix};
use crate::domain::calendar::occurrence::Spot;
use crate::domain::calendar::series::Scope;
use crate::domain::code::Code;
use crate::domain::planner::Planner;
use crate::domain::words::Line;
use crate::editing::action::Edit;
use crate::editing::calendar::{CalendarEdit, ItemsLabel};
use crate::editing::rework::Rework;
use crate::exchange::sections;
use crate::i18n::text::calendar::filling::preview_title;
use crate::i18n::text::calendar::findings::{self as words, Names};
use crate::i18n::text::calendar::labels;
use crate::i18n::{Lang, Say};
use crate::playbook::{Citation, OwnRule};
use crate::views::calendar::findings::{Remedy, names, remedy};

/// What the calendar's page finds of one code.
#[must_use]
pub fn found(whole: &Whole<'_>, code: FindingCode) -> Vec<Finding> {
    let told = of_code(whole, code).map(|finding| told(whole, finding));
    // What is about days and no item is mended by what is put there.
    told.map(|finding| if finding.place.item.is_some() { finding } else { finding.at("calendar.quick") }).collect()
}

/// The same, where a control among the calendar's settings is what it is about.
#[must_use]
pub fn found_in_setup(whole: &Whole<'_>, code: FindingCode, field: &'static str) -> Vec<Finding> {
    let told = |finding| told(whole, finding).at(field).behind(Behind::Press("setup"));
    of_code(whole, code).map(told).collect()
}

/// What the calendar's page finds of one code, as it tells it.
pub fn of_code<'a>(whole: &'a Whole<'_>, code: FindingCode) -> impl Iterator<Item = &'a lint::Finding> {
    whole.found_in_calendar().iter().filter(move |finding| finding.code == code)
}

/// A text about a finding, made of its names in each language.
struct Told {
    finding: lint::Finding,
    names: [Names; 2],
    words: fn(&lint::Finding, &Names, Lang) -> String,
}

impl Say for Told {
    fn say(&self, lang: Lang) -> Cow<'static, str> {
        let [zh, en] = &self.names;
        Cow::Owned((self.words)(&self.finding, lang.pick(zh, en), lang))
    }
}

/// A finding of the calendar's page as one of the check-up.
#[must_use]
pub fn told(whole: &Whole<'_>, finding: &lint::Finding) -> Finding {
    let setting = whole.setting();
    let names = [Lang::Zh, Lang::En].map(|lang| names(&setting, finding, lang));
    let told = |words| Told { finding: *finding, names: names.clone(), words };
    let subject = match finding.item {
        Some(item) => format!("{}.{}", item.text(), finding.day.iso()),
        None => finding.day.iso(),
    };
    let told_finding =
        Finding::new(finding.code.code(), finding.severity, Planner::Calendar, told(words::fact), told(words::why))
            .about(subject)
            .cites([finding.citation.unwrap_or(Citation::Ours(OwnRule::PlanGaps))])
            .on_item(spot(finding))
            .called(Told {
                finding: *finding,
                names: names.clone(),
                words: |finding, _, lang| labels::day_of(lang, finding.day),
            });
    let Some(fix) = finding.fix else { return told_finding };
    let label = told(|finding, names, lang| finding.fix.map(|fix| words::fix(fix, names, lang)).unwrap_or_default());
    let calendar = Rc::clone(whole.calendar());
    let make = move |chance: &mut dyn FnMut() -> ItemId, lang: Lang| {
        let [zh, en] = &names;
        edits(&calendar, fix, preview_title(&lang.pick(zh, en).mended, lang), chance)
    };
    told_finding.mended_by(label, Rc::new(make))
}

/// The item that it is about, or else the one whose change would mend it.
fn spot(finding: &lint::Finding) -> Option<Spot> {
    let of_fix = |fix| match fix {
        Fix::Move { item, from, .. } => Some(Spot { id: item, day: Some(from) }),
        Fix::GiveToMembers { item, day } => Some(Spot { id: item, day: Some(day) }),
        Fix::AddPreview { .. } | Fix::AddColumn { .. } | Fix::SwapKind { .. } | Fix::CountMinutes => None,
    };
    match finding.item {
        Some(id) => Some(Spot { id, day: Some(finding.day) }),
        None => finding.fix.and_then(of_fix),
    }
}

/// The edits that carry a fix out.
fn edits(calendar: &Calendar, fix: Fix, preview: Line, chance: &mut dyn FnMut() -> ItemId) -> Vec<Edit> {
    let mut rework = Rework::new(calendar, chance);
    let label = match remedy(calendar, fix, preview) {
        None => return Vec::new(),
        Some(Remedy::CountMinutes) => return vec![sections::edit(CalendarEdit::SetBasis(Basis::Minutes))],
        // Of a series, the one occurrence that was found.
        Some(Remedy::Change(spot, mend)) => {
            rework.change(spot, Scope::One, |item| mend.apply(item));
            ItemsLabel::Change
        }
        Some(Remedy::Add(item)) => {
            rework.add(*item);
            ItemsLabel::Add
        }
    };
    let change = rework.finish(label);
    if change.is_empty() { Vec::new() } else { vec![sections::edit(CalendarEdit::Items(change))] }
}
