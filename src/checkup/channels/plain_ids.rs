//! People are recognized on several platforms, and their ids are not kept encrypted.

use crate::checkup::{Check, Finding, Whole};
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::editing::channels::ChannelsEdit;
use crate::exchange::sections;
use crate::i18n::text::checkup::channels::Channels as Text;
use crate::playbook::Citation;

/// Ids are joined and not encrypted.
pub const CHECK: Check = Check { code: "channels.plain_ids", look };

fn look(whole: &Whole<'_>) -> Vec<Finding> {
    let channels = whole.channels();
    if channels.id_way.is_none() || channels.has_encrypted_ids {
        return Vec::new();
    }
    let found = Finding::new(CHECK.code, Severity::Warning, Planner::Channels, Text::PlainIds, Text::PlainIdsWhy);
    vec![
        found
            .cites([Citation::Claim("S1-8-openid-encrypt"), Citation::Claim("S2-7-id-mapping")])
            .at("channels.encrypted_ids")
            .fixed_by(Text::Encrypt, vec![sections::edit(ChannelsEdit::SetEncrypted(true))]),
    ]
}
