//! What is posted in the next two weeks has no owner, column by column.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::checkup::{Check, Finding, Whole, hex};
use crate::domain::calendar::item::{Item, ItemId, Owner, Status};
use crate::domain::calendar::occurrence::Spot;
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::editing::calendar::{CalendarEdit, ItemsChange, ItemsLabel};
use crate::exchange::sections;
use crate::i18n::text::checkup::calendar::Calendar as Text;
use crate::i18n::text::labels;
use crate::i18n::{Lang, Say};
use crate::playbook::{Citation, OwnRule};

/// What is posted in the next two weeks has no owner.
pub const CHECK: Check = Check { code: "calendar.no_owner", look };

/// Days in which an owner must be found.
const DAYS: i32 = 14;

/// What a fix will do, with the role's name in the language in force.
struct GiveTo(crate::domain::staffing::cards::Role);

impl Say for GiveTo {
    fn say(&self, lang: Lang) -> std::borrow::Cow<'static, str> {
        let role = lang.t(labels::role(self.0)).into_owned();
        lang.t(Text::GiveTo { role: lang.pick(role.clone(), role.to_lowercase()) })
    }
}

/// What has no owner in one column.
#[derive(Default)]
struct Without {
    n: u32,
    first: Option<Spot>,
    items: Vec<(ItemId, Rc<Item>)>,
}

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let last = whole.today.plus(DAYS - 1).unwrap_or(whole.today);
    let mut without: BTreeMap<&str, Without> = BTreeMap::new();
    for one in whole.occurrences((whole.today, last)) {
        let item = one.item;
        let is_owned = item.owner.role.is_some() || !item.owner.name.is_blank();
        if is_owned || item.status == Status::Sent {
            continue;
        }
        let Without { n, first, items } = without.entry(item.column.as_str().trim()).or_default();
        *n += 1;
        first.get_or_insert(one.spot());
        if items.last().is_none_or(|(id, _)| *id != one.id)
            && let Some(item) = whole.calendar().items.get(&one.id)
        {
            items.push((one.id, Rc::clone(item)));
        }
    }
    // The role of the team that does the daily work: the lowest that has anybody in it.
    let role = whole.team().tiers.iter().rev().find(|tier| tier.people.max > 0).map(|tier| tier.role);
    let finding = |(column, Without { n, first, items }): (&str, Without)| {
        let title =
            if column.is_empty() { Text::NoOwner { n } } else { Text::NoOwnerColumn { column: column.to_owned(), n } };
        let found = Finding::new(CHECK.code, Severity::Warning, Planner::Calendar, title, Text::NoOwnerWhy)
            .about(hex(column))
            .cites([Citation::Ours(OwnRule::PlanGaps)])
            .on_item(first);
        let Some(role) = role else { return found };
        let put = items.into_iter().map(|(id, item)| {
            let owner = Owner { role: Some(role), ..item.owner.clone() };
            (id, Rc::new(Item { owner, ..(*item).clone() }))
        });
        let change = ItemsChange { label: ItemsLabel::Change, put: put.collect(), remove: Vec::new() };
        found.fixed_by(GiveTo(role), vec![sections::edit(CalendarEdit::Items(change))])
    };
    without.into_iter().map(finding).collect()
}
