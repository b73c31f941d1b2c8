//! Addresses that lead out of the platform, and groups of other platforms by their number.

use std::ops::Range;

use super::fold::Folded;
use super::{CopyCode, Hit, Phrase, Rewrite};

/// Ends of addresses that are written without `http`: what people type in a group.
const DOMAINS: [&str; 24] = [
    "com", "cn", "net", "org", "top", "xyz", "cc", "vip", "shop", "site", "io", "me", "app", "link", "club", "info",
    "ltd", "co", "tv", "wang", "fun", "ink", "store", "online",
];
/// No host has a longer name (RFC 1035). Unit: bytes.
const LONGEST_HOST: usize = 253;
/// Where the platform itself lives.
const OWN_HOSTS: [&str; 3] = ["weixin.qq.com", "wx.qq.com", "wechat.com"];

/// Every address and group number of a text.
pub(super) fn find(signs: &Folded) -> Vec<Hit> {
    let text = signs.text.as_str();
    let links = addresses(text).into_iter().map(|at| (at, CopyCode::OutsideLink, Phrase::OfficialLink));
    let groups = group_numbers(text).into_iter().map(|at| (at, CopyCode::OtherGroup, Phrase::ThisGroup));
    let hit = |(at, code, phrase)| Hit { at: signs.typed(at), code, origin: None, rewrite: Rewrite::Say(phrase) };
    links.chain(groups).map(hit).collect()
}

/// Where addresses stand.
fn addresses(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut from = 0;
    while let Some(dot) = text[from..].find(['.', ':', '¥']).map(|at| from + at) {
        let floor = found.last().map_or(0, |last: &Range<usize>| last.end);
        let sign = text[dot..].chars().next().map_or(1, char::len_utf8);
        // Where to look on: behind the sign, or behind everything that was looked at for it.
        let (at, next) = match text.as_bytes()[dot] {
            b'.' => host_around(text, floor, dot),
            b':' => (after_scheme(text, floor, dot), dot + sign),
            _ => (pass_phrase(text, dot), dot + sign),
        };
        from = at.as_ref().map_or(next, |at| at.end.max(next));
        found.extend(at.filter(|at| !is_own(&text[at.clone()])));
    }
    found
}

/// `taobao.com/a` around its dot, and where the name ends that stands there.
fn host_around(text: &str, floor: usize, dot: usize) -> (Option<Range<usize>>, usize) {
    let start = dot - text[floor..dot].bytes().rev().take(LONGEST_HOST).take_while(|&b| is_of_host(b)).count();
    let end = dot + text[dot..].bytes().take(LONGEST_HOST).take_while(|&b| is_of_host(b)).count();
    let host = text[start..end].trim_end_matches('.');
    let is_host = host.rsplit_once('.').is_some_and(|(name, last)| {
        !name.trim_matches('.').is_empty() && !name.starts_with('.') && DOMAINS.contains(&last)
    });
    (is_host.then(|| start..path_end(text, start + host.len())), end)
}

/// `https://…` around its colon.
fn after_scheme(text: &str, floor: usize, colon: usize) -> Option<Range<usize>> {
    let start = colon - text[floor..colon].bytes().rev().take(LONGEST_HOST).take_while(u8::is_ascii_lowercase).count();
    let rest = text[colon..].strip_prefix("://")?;
    let is_address = start < colon && rest.starts_with(|c: char| c.is_alphanumeric());
    is_address.then(|| start..path_end(text, colon))
}

/// A pass-phrase that a shop's app opens: `¥AbC12dEf3G¥`.
fn pass_phrase(text: &str, sign: usize) -> Option<Range<usize>> {
    let inside = sign + '¥'.len_utf8();
    let length = text[inside..].bytes().take_while(u8::is_ascii_alphanumeric).count();
    let closed = text[inside + length..].starts_with('¥');
    (closed && (8..=14).contains(&length)).then(|| sign..inside + length + '¥'.len_utf8())
}

/// Where the address ends whose host ends at `from`.
fn path_end(text: &str, from: usize) -> usize {
    let is_of_path =
        |&b: &u8| b.is_ascii_graphic() && !matches!(b, b'"' | b'<' | b'>' | b'\'' | b')' | b']' | b',' | b';');
    let length = text[from..].bytes().take_while(is_of_path).count();
    from + text[from..from + length].trim_end_matches(['.', '!', '?', ':']).len()
}

const fn is_of_host(b: u8) -> bool {
    b.is_ascii_alphanumeric() || b == b'-' || b == b'.'
}

/// Whether an address stays on the platform.
fn is_own(address: &str) -> bool {
    let host = address.split_once("://").map_or(address, |(_, host)| host);
    let host = host.split(['/', '?', '#', ':']).next().unwrap_or_default();
    OWN_HOSTS.iter().any(|own| host.strip_suffix(own).is_some_and(|before| before.is_empty() || before.ends_with('.')))
}

/// Where numbers of QQ groups stand.
fn group_numbers(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(start) = text[from..].find("qq").map(|at| from + at) {
        let name = start + "qq".len();
        from = name;
        let near = text[name..].char_indices().take(7).find(|(_, c)| c.is_ascii_digit());
        let Some(number) = near.map(|(gap, _)| name + gap) else { continue };
        let gap = &text[name..number];
        let is_near = !gap.contains(['。', '\n', '!', '?']) && !gap.bytes().any(|b| b.is_ascii_alphanumeric());
        let length = text[number..].bytes().take_while(u8::is_ascii_digit).count();
        if is_near && (5..=11).contains(&length) {
            from = number + length;
            found.push(start..from);
        }
    }
    found
}
