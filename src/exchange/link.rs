//! Share links: a plan, deflated, behind its length and checksum, in letters that chat apps leave alone.
//!
//! Layout of the payload's bytes: format of the link (1), length of the text (4, little-endian), CRC-32 of the text
//! (4, little-endian), deflate stream. A payload that lost a letter or had one changed is refused, never half opened.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;

use super::decode::{self, Opened};
use super::encode;
use crate::domain::plan::Plan;

/// Letters that a link may have before chat apps are likely to cut it.
pub const CHAT_LIMIT: usize = 2_000;
/// Letters above which no link is offered.
pub const HARD_LIMIT: usize = 8_000;
/// Largest text that a payload may inflate to. Unit: bytes.
const MAX_TEXT: usize = 2 << 20;
/// The link's own format.
const LINK_FORMAT: u8 = 1;
const HEADER: usize = 9;

/// Why a link holds no plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkError {
    /// Letters are missing, changed or foreign.
    Damaged,
    /// Made by a newer version of the app.
    Newer,
}

/// The payload that carries `plan`.
#[must_use]
pub fn payload(plan: &Plan) -> String {
    let text = encode::plan_file_compact(plan);
    let mut bytes = vec![LINK_FORMAT];
    bytes.extend(u32::try_from(text.len()).unwrap_or(u32::MAX).to_le_bytes());
    bytes.extend(crc32fast::hash(text.as_bytes()).to_le_bytes());
    bytes.extend(compress_to_vec(text.as_bytes(), 9));
    BASE64.encode(bytes)
}

/// What a payload holds.
///
/// # Errors
///
/// [`LinkError::Damaged`] unless length and checksum fit; [`LinkError::Newer`] for a later format of links.
pub fn open(payload: &str) -> Result<Opened, LinkError> {
    let bytes = BASE64.decode(clean(payload)).map_err(|_| LinkError::Damaged)?;
    let (header, stream) = bytes.split_at_checked(HEADER).ok_or(LinkError::Damaged)?;
    let (Some(&format), Some(length), Some(checksum)) = (header.first(), number(header, 1), number(header, 5)) else {
        return Err(LinkError::Damaged);
    };
    if format != LINK_FORMAT {
        return Err(if format > LINK_FORMAT { LinkError::Newer } else { LinkError::Damaged });
    }
    let length = length as usize;
    if length > MAX_TEXT {
        return Err(LinkError::Damaged);
    }
    let text = decompress_to_vec_with_limit(stream, length).map_err(|_| LinkError::Damaged)?;
    if text.len() != length || crc32fast::hash(&text) != checksum {
        return Err(LinkError::Damaged);
    }
    let text = String::from_utf8(text).map_err(|_| LinkError::Damaged)?;
    Ok(decode::open(&text))
}

/// The payload in an address or in any text that somebody pasted; also where `#` became `%23`.
#[must_use]
pub fn find(text: &str) -> Option<&str> {
    let start = ["#/share/", "%23/share/", "%23%2Fshare%2F"]
        .iter()
        .find_map(|mark| text.find(mark).map(|at| at + mark.len()))?;
    let rest = &text[start..];
    let end = rest.find(|c: char| !is_letter(c)).unwrap_or(rest.len());
    (end > 0).then(|| &rest[..end])
}

/// The payload without what chat apps glue to its end.
fn clean(payload: &str) -> &str {
    payload.trim().trim_end_matches(|c: char| !is_letter(c))
}

fn is_letter(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '_'
}

fn number(header: &[u8], at: usize) -> Option<u32> {
    header.get(at..at + 4)?.try_into().ok().map(u32::from_le_bytes)
}
