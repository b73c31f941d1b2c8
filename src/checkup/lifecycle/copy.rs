//! What members are told of a move, or in a crisis, gets a group restricted, banned or sued.

use crate::checkup::{Check, Finding, Whole, copying};
use crate::domain::code::Code;
use crate::domain::planner::Planner;
use crate::domain::words::Words;
use crate::editing::lifecycle::LifecycleEdit;
use crate::exchange::sections;
use crate::i18n::text::checkup::risk::Risk as Text;
use crate::views::lifecycle::controls::Controls;

/// A text of the lifecycle says what gets a group restricted, banned or sued.
pub const CHECK: Check = Check { code: "lifecycle.copy", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let lifecycle = whole.lifecycle();
    let of_move = copying::look(whole, lifecycle.moving.as_str()).into_iter().map(|told| {
        let subject = format!("moving.{}", told.code.code());
        told.finding(
            CHECK.code,
            Planner::Lifecycle,
            |passage| Text::InMoving { words: passage.words, what: passage.what },
            |text| Ok(sections::edit(LifecycleEdit::SetMoving(Words::new(text)?))),
        )
        .about(subject)
        .at("lifecycle.moving")
    });
    let of_crises = lifecycle.responses.iter().flat_map(|(crisis, response)| {
        copying::look(whole, response.text.as_str()).into_iter().map(|told| {
            let subject = format!("{}.{}", crisis.code(), told.code.code());
            told.finding(
                CHECK.code,
                Planner::Lifecycle,
                |passage| Text::InCrisis { words: passage.words, what: passage.what },
                |text| Ok(sections::edit(LifecycleEdit::SetText(*crisis, Words::new(text)?))),
            )
            .about(subject)
            .at(Controls::of(*crisis).text)
        })
    });
    of_move.chain(of_crises).collect()
}
