//! A platform is held, and no channel of the forecast carries its name: nobody is expected from it.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::code::Code;
use crate::domain::funnel::ChannelId;
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::domain::words::Words;
use crate::editing::funnel::FunnelEdit;
use crate::exchange::sections;
use crate::i18n::text::channels::labels;
use crate::i18n::text::checkup::channels::Channels as Text;
use crate::playbook::{Citation, OwnRule};
use crate::views::channels::arrivals::is_counted;

/// Nobody is expected from a platform that is held.
pub const CHECK: Check = Check { code: "channels.unplanned", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let missing = whole.channels().held.keys().copied().filter(|&outlet| !is_counted(outlet, whole.funnel()));
    let free = ChannelId::free(&whole.funnel().channels);
    let found = missing.map(|outlet| {
        let found = Finding::new(CHECK.code, Severity::Note, Planner::Channels, Text::Unplanned, Text::UnplannedWhy)
            .about(outlet.code())
            .cites([Citation::Ours(OwnRule::ChannelNames)])
            .called(labels::outlet(outlet))
            .among("channels.held", outlet.code());
        let Some(free) = free else { return found };
        found.worded_by(Text::Count, move |lang| {
            let name = Words::cut(&lang.t(labels::outlet(outlet)));
            vec![sections::edit(FunnelEdit::AddChannel(free, name))]
        })
    });
    found.collect()
}
