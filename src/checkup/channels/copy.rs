//! What people are told to join, or to follow, gets a group restricted, banned or sued.

use crate::checkup::{Check, Finding, Whole, copying};
use crate::domain::channels::outlet::Outlet;
use crate::domain::code::Code;
use crate::domain::planner::Planner;
use crate::domain::words::{Passage, Words};
use crate::editing::channels::ChannelsEdit;
use crate::exchange::sections;
use crate::i18n::text::checkup::risk::Risk as Text;

/// A text of a channel says what gets a group restricted, banned or sued.
pub const CHECK: Check = Check { code: "channels.copy", look };

/// The marks of the two texts of each platform.
macro_rules! names {
    ($($outlet:ident = $code:literal,)+) => {
        const fn reason(outlet: Outlet) -> &'static str {
            match outlet { $(Outlet::$outlet => concat!("channels.held.", $code, ".reason"),)+ }
        }

        const fn outflow(outlet: Outlet) -> &'static str {
            match outlet { $(Outlet::$outlet => concat!("channels.held.", $code, ".outflow"),)+ }
        }
    };
}

names! {
    OfficialAccount = "official_account",
    Weibo = "weibo",
    DouyinKuaishou = "douyin_kuaishou",
    ZhihuTieba = "zhihu_tieba",
    Moments = "moments",
    Offline = "offline",
    QqGroup = "qq_group",
    MiniProgram = "mini_program",
    Live = "live",
}

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let of = |outlet: Outlet, field: &'static str, text: &Passage, edit: fn(Outlet, Passage) -> ChannelsEdit| {
        let finding = move |told: copying::Told| {
            let subject = format!("{}.{}", field.trim_start_matches("channels.held."), told.code.code());
            told.finding(
                CHECK.code,
                Planner::Channels,
                |passage| Text::InChannel { words: passage.words, what: passage.what },
                |text| Ok(sections::edit(edit(outlet, Words::new(text)?))),
            )
            .about(subject)
            .at(field)
        };
        copying::look(whole, text.as_str()).into_iter().map(finding).collect::<Vec<_>>()
    };
    let held = whole.channels().held.iter();
    let found = held.flat_map(|(&outlet, presence)| {
        let mut found = of(outlet, reason(outlet), &presence.reason, ChannelsEdit::SetReason);
        found.extend(of(outlet, outflow(outlet), &presence.outflow, ChannelsEdit::SetOutflow));
        found
    });
    found.collect()
}
