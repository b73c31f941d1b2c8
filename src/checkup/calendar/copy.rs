//! What is posted in the weeks ahead says what gets a group restricted, banned or sued.

use std::collections::BTreeMap;

use crate::checkup::{Check, Finding, Whole, copying};
use crate::domain::calendar::item::{Item, ItemId, Status};
use crate::domain::calendar::occurrence::Spot;
use crate::domain::code::Code;
use crate::domain::planner::Planner;
use crate::domain::words::{TooLong, Words};
use crate::editing::calendar::{CalendarEdit, ItemEdit};
use crate::exchange::sections;
use crate::i18n::text::checkup::risk::Risk as Text;

/// What is posted says what gets a group restricted, banned or sued.
pub const CHECK: Check = Check { code: "calendar.copy", look };

/// Most items that are read: a look through thousands would be felt.
const MOST: usize = 300;

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let ahead = whole.occurrences(whole.ahead());
    let open = ahead.iter().filter(|one| one.item.status != Status::Sent);
    let mut items: BTreeMap<ItemId, (Spot, &Item)> = BTreeMap::new();
    for one in open {
        if items.len() < MOST {
            items.entry(one.id).or_insert((one.spot(), one.item));
        }
    }
    let of_item = |(id, (spot, item)): (ItemId, (Spot, &Item))| {
        let told = |text: &str, name: &'static str, put: fn(&str) -> Result<ItemEdit, TooLong>| {
            let title = item.title.as_str().trim().to_owned();
            let finding = move |told: copying::Told| {
                let (subject, item) = (format!("{}.{name}.{}", id.text(), told.code.code()), title.clone());
                told.finding(
                    CHECK.code,
                    Planner::Calendar,
                    move |copying::Passage { words, what }| match item.is_empty() {
                        true => Text::InUntitled { words, what },
                        false => Text::InItem { words, what, item: item.clone() },
                    },
                    |text| Ok(sections::edit(CalendarEdit::Item(id, put(text)?))),
                )
                .about(subject)
                .on_item(Some(spot))
            };
            copying::look(whole, text).into_iter().map(finding).collect::<Vec<_>>()
        };
        let mut found = told(item.title.as_str(), "title", |text| Ok(ItemEdit::SetTitle(Words::new(text)?)));
        found.extend(told(item.text.as_str(), "text", |text| Ok(ItemEdit::SetText(Words::new(text)?))));
        found
    };
    items.into_iter().flat_map(of_item).collect()
}
