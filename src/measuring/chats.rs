//! JSON values → messages and members: WeFlow and EchoTrace, and ChatLab with its lines.

use serde_json::Value;

use super::kind::{self, Kind};
use super::layout::Layout;
use super::ledger::Ledger;
use super::moment::{self, NoMoment};
use super::outcome::{Role, RowFault};
use super::table::{OWN, Said};
use super::zone::Zone;

/// The layout that a field of the outermost object tells.
#[must_use]
pub fn layout_of_field(field: &str) -> Option<Layout> {
    match field {
        "weflow" | "session" => Some(Layout::WeFlow),
        "chatlab" => Some(Layout::ChatLab),
        _ => None,
    }
}

/// Takes a message in; its layout, and whether it is a line of the system.
///
/// # Errors
///
/// [`RowFault`] where it is none, or not at any time.
pub fn take_message(value: &Value, zone: &Zone, ledger: &mut Ledger) -> Result<(Layout, bool), RowFault> {
    let text = |key: &str| value.get(key).and_then(Value::as_str).unwrap_or_default();
    let number = |key: &str| value.get(key).and_then(as_number);
    let time = |key: &str| match number(key) {
        Some(seconds) => moment::of_number(seconds, zone),
        None => moment::local(text(key), zone),
    };
    let has = |key: &str| value.get(key).is_some();
    let is_weflow = has("createTime") || has("formattedTime");
    if !is_weflow && !has("timestamp") {
        return Err(RowFault::NotAMessage);
    }
    let (layout, at, kind, sender, server) = if is_weflow {
        let kind = number("type").map_or_else(|| kind::of_word(text("type")), |number| kind::of_wechat(number, 0));
        let server = ["platformMessageId", "serverId"].map(text).into_iter().find(|id| !id.is_empty());
        let mut sender = (text("senderUsername"), text("senderDisplayName"));
        if sender == ("", "") && number("isSend") == Some(1) {
            sender.1 = OWN;
        }
        let at = match time("createTime") {
            Err(NoMoment::Unreadable) => time("formattedTime")?,
            at => at?,
        };
        (Layout::WeFlow, at, kind, sender, server.unwrap_or_default())
    } else {
        let kind = number("type").map_or(Kind::Other, kind::of_chatlab);
        let sender = (text("sender"), name(value));
        (Layout::ChatLab, time("timestamp")?, kind, sender, text("platformMessageId"))
    };
    let said = Said::of(text("content"), kind);
    ledger.message(&said.message(at, sender, server, ""));
    Ok((layout, kind == Kind::System))
}

/// How far the clock is ahead of UTC that a message shows beside its moment in UTC. Unit: seconds.
#[must_use]
pub fn clock_ahead(value: &Value) -> Option<i32> {
    let moment = value.get("createTime").and_then(as_number)?.to_string();
    moment::clock_ahead(&moment, value.get("formattedTime")?.as_str()?)
}

/// Takes a member of ChatLab's roster in.
///
/// # Errors
///
/// [`RowFault::NotAMessage`] where it has no id.
pub fn take_member(value: &Value, ledger: &mut Ledger) -> Result<(), RowFault> {
    let id = value.get("platformId").and_then(Value::as_str).filter(|id| !id.is_empty());
    let roles = value.get("roles").and_then(Value::as_array).into_iter().flatten();
    let roles = roles.filter_map(|role| match role.get("id").and_then(Value::as_str) {
        Some("owner") => Some(Role::Owner),
        Some("admin") => Some(Role::Admin),
        _ => None,
    });
    ledger.listed(id.ok_or(RowFault::NotAMessage)?, name(value), roles.min());
    Ok(())
}

/// The name that the group sees, or the account's.
fn name(value: &Value) -> &str {
    let names = ["groupNickname", "accountName"].map(|key| value.get(key).and_then(Value::as_str).unwrap_or_default());
    names.into_iter().find(|name| !name.is_empty()).unwrap_or_default()
}

/// A whole number, also one that is written `3.0` or `"3"`.
fn as_number(value: &Value) -> Option<i64> {
    match value {
        Value::String(text) => text.trim().parse().ok(),
        #[expect(
            clippy::cast_possible_truncation,
            reason = "seconds and kinds; what is larger is out of range as well"
        )]
        Value::Number(number) => number.as_i64().or_else(|| number.as_f64().map(|number| number as i64)),
        _ => None,
    }
}
