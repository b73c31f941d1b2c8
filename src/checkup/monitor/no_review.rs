//! Members are put in layers, and no review of them is on the calendar.

use std::rc::Rc;

use crate::checkup::{Check, Finding, Whole, putting};
use crate::domain::calendar::item::{At, Item, When};
use crate::domain::members::review;
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::editing::calendar::{CalendarEdit, ItemsChange, ItemsLabel};
use crate::exchange::sections;
use crate::i18n::text::checkup::monitor::Monitor as Text;
use crate::playbook::Citation;

/// No review of the layers is on the calendar.
pub const CHECK: Check = Check { code: "monitor.no_review", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    if !whole.members().is_layered() || review::placed(whole.calendar()).is_some() {
        return Vec::new();
    }
    let found = Finding::new(CHECK.code, Severity::Note, Planner::Monitor, Text::NoReview, Text::NoReviewWhy);
    let found = found.cites([Citation::Claim(review::FACT)]).at("monitor.review_months");
    let Some(day) = review::first_day(whole.calendar(), whole.today) else { return vec![found] };
    let (members, calendar) = (Rc::clone(whole.members()), Rc::clone(whole.calendar()));
    let put = move |lang| {
        let when = Some(When { at: At::Day(day), start: review::START });
        // One that waits for a time keeps what was written in it.
        let (label, item) = match review::kept(&calendar) {
            Some(item) => (ItemsLabel::Change, review::in_rhythm(item, members.review_months)),
            None => (ItemsLabel::Add, putting::layers_review(&members, lang)),
        };
        let put = vec![(review::ITEM, Rc::new(Item { when, ..item }))];
        vec![sections::edit(CalendarEdit::Items(ItemsChange { label, put, remove: Vec::new() }))]
    };
    vec![found.worded_by(Text::PutReview, put)]
}
