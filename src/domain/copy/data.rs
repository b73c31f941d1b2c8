//! Numbers that belong to one person: identity cards and bank cards by their check digits, phones by their form.
//!
//! A number may be written in groups, digit by digit, full-width or in Chinese numerals. A run of digits counts only as a
//! whole, so that a longer order number holds no phone.

use std::ops::Range;

use super::fold::Folded;
use super::{CopyCode, Hit, Rewrite};

/// Digits without anything between them.
struct Group {
    digits: String,
    at: Range<usize>,
}

/// Every personal number of a text.
pub(super) fn find(typed: &str, signs: &Folded) -> Vec<Hit> {
    let mut hits = Vec::new();
    let mut run: Vec<Group> = Vec::new();
    let mut end = 0;
    for group in groups(&signs.text) {
        if !joins(&signs.text[end..group.at.start]) {
            hits.extend(in_run(typed, signs, &run));
            run.clear();
        }
        end = group.at.end;
        run.push(group);
    }
    hits.extend(in_run(typed, signs, &run));
    hits
}

/// The groups of digits of a text. The `x` that ends an identity card is one of them.
fn groups(text: &str) -> impl Iterator<Item = Group> + '_ {
    let mut chars = text.char_indices().peekable();
    let mut before = ' ';
    std::iter::from_fn(move || {
        loop {
            let (start, c) = chars.next()?;
            let goes_on = before.is_ascii_alphanumeric();
            before = c;
            let Some(first) = digit(c) else { continue };
            let (mut digits, mut end) = (String::from(first), start + c.len_utf8());
            while let Some(&(at, c)) = chars.peek() {
                let Some(next) = digit(c).or((c == 'x' && digits.len() < 18).then_some('x')) else { break };
                digits.push(next);
                end = at + c.len_utf8();
                before = c;
                chars.next();
                if next == 'x' {
                    break;
                }
            }
            // Letters before or after make it a name of something else.
            if !goes_on && !chars.peek().is_some_and(|(_, c)| c.is_ascii_alphanumeric()) {
                return Some(Group { digits, at: start..end });
            }
        }
    })
}

const fn digit(c: char) -> Option<char> {
    Some(match c {
        '0'..='9' => c,
        '零' | '〇' => '0',
        '一' | '壹' => '1',
        '二' | '贰' => '2',
        '三' | '叁' => '3',
        '四' | '肆' => '4',
        '五' | '伍' => '5',
        '六' | '陆' => '6',
        '七' | '柒' => '7',
        '八' | '捌' => '8',
        '九' | '玖' => '9',
        _ => return None,
    })
}

/// Whether what stands between two groups may stand inside a number.
fn joins(between: &str) -> bool {
    matches!(between, " " | "-" | "·" | "_" | "  " | " - " | "‐" | "–" | "—")
}

/// The numbers of groups that follow one another.
fn in_run(typed: &str, signs: &Folded, run: &[Group]) -> Vec<Hit> {
    let mut hits = Vec::new();
    let mut from = 0;
    while from < run.len() {
        let mut digits = String::new();
        let mut shape = Vec::new();
        let mut best = None;
        for (idx, group) in run[from..].iter().enumerate() {
            digits.push_str(&group.digits);
            shape.push(group.digits.len());
            if digits.len() > 19 {
                break;
            }
            best = kind(&digits, &shape).map(|code| (code, idx)).or(best);
        }
        let Some((code, idx)) = best else {
            from += 1;
            continue;
        };
        let at = signs.typed(run[from].at.start..run[from + idx].at.end);
        let hidden = Rewrite::Instead(hidden(&typed[at.clone()]));
        hits.push(Hit { at, code, origin: None, rewrite: hidden });
        from += idx + 1;
    }
    hits
}

/// What number these digits are, written in groups of these lengths.
fn kind(digits: &str, shape: &[usize]) -> Option<CopyCode> {
    // Digit by digit, or in one of the usual ways: a table of small numbers is none.
    let is_one_by_one = shape.iter().all(|&length| length == 1);
    let is_usual = |ways: &[&[usize]]| shape.len() == 1 || is_one_by_one || ways.contains(&shape);
    let card = shape.len() > 1 && shape[..shape.len() - 1].iter().all(|&length| length == 4);
    if is_identity_card(digits) && is_usual(&[&[6, 8, 4], &[6, 4, 4, 4], &[4, 4, 4, 4, 2], &[6, 12], &[14, 4]]) {
        Some(CopyCode::IdentityCard)
    } else if is_bank_card(digits) && (card || is_usual(&[&[6, 10], &[6, 13]])) {
        Some(CopyCode::BankCard)
    } else if is_mobile(digits)
        && is_usual(&[
            &[3, 4, 4],
            &[3, 8],
            &[7, 4],
            &[4, 4, 3],
            &[3, 3, 5],
            &[2, 11],
            &[4, 11],
            &[2, 3, 4, 4],
            &[2, 3, 8],
        ])
    {
        Some(CopyCode::Phone)
    } else {
        // A landline shows itself only by its area code, which is written apart.
        let is_landline = matches!(shape, [3 | 4, 7 | 8]) && digits.starts_with('0') && !digits.starts_with("00");
        is_landline.then_some(CopyCode::Phone)
    }
}

/// Whether these are the digits of an identity card of the People's Republic (GB 11643): date and check digit.
#[must_use]
pub fn is_identity_card(digits: &str) -> bool {
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    const CHECKS: &[u8; 11] = b"10x98765432";
    let bytes = digits.as_bytes();
    if bytes.len() != 18 || !bytes[..17].iter().all(u8::is_ascii_digit) || bytes[0] == b'0' {
        return false;
    }
    let number = |at: Range<usize>| bytes[at].iter().fold(0, |sum, &digit| sum * 10 + u32::from(digit - b'0'));
    let (year, month, day) = (number(6..10), number(10..12), number(12..14));
    let is_date = (1900..2100).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
    let sum: u32 = bytes.iter().zip(WEIGHTS).map(|(&digit, weight)| u32::from(digit - b'0') * weight).sum();
    is_date && CHECKS[sum as usize % CHECKS.len()] == bytes[17].to_ascii_lowercase()
}

/// Whether these are the digits of a bank card: 16 to 19 of them, the first one of a card's, the last right (Luhn).
#[must_use]
pub fn is_bank_card(digits: &str) -> bool {
    let bytes = digits.as_bytes();
    if !(16..=19).contains(&bytes.len()) || !bytes.iter().all(u8::is_ascii_digit) || !matches!(bytes[0], b'3'..=b'6') {
        return false;
    }
    let doubled = |digit: u8| (digit * 2) / 10 + (digit * 2) % 10;
    let value = |(idx, &byte): (usize, &u8)| {
        let digit = byte - b'0';
        u32::from(if idx % 2 == 1 { doubled(digit) } else { digit })
    };
    bytes.iter().rev().enumerate().map(value).sum::<u32>() % 10 == 0
}

/// Whether these are the digits of a mobile phone of the mainland, with or without 86 before it.
#[must_use]
pub fn is_mobile(digits: &str) -> bool {
    let national = digits.strip_prefix("0086").or_else(|| digits.strip_prefix("86").filter(|rest| rest.len() == 11));
    let bytes = national.unwrap_or(digits).as_bytes();
    bytes.len() == 11 && bytes.iter().all(u8::is_ascii_digit) && bytes[0] == b'1' && bytes[1] >= b'3'
}

/// A number with all but its first three and last two digits hidden.
fn hidden(number: &str) -> String {
    let is_part = |c: char| !c.is_whitespace() && !c.is_ascii_punctuation();
    let n_digits = number.chars().filter(|&c| is_part(c)).count();
    let mut n_before = 0;
    let hide = |c: char| {
        let is_hidden = is_part(c) && (3..n_digits.saturating_sub(2)).contains(&n_before);
        n_before += usize::from(is_part(c));
        if is_hidden { '*' } else { c }
    };
    number.chars().map(hide).collect()
}
