//! Numbers as people type them: `450`, `450人`, `１２`, `4百`, `1.2千`, `1,200 members`.

/// The whole number that `text` says; none if it says none, or a broken one.
///
/// # Examples
///
/// ```
/// use qunce::i18n::numerals::whole;
/// assert_eq!(whole("450人"), Some(450));
/// assert_eq!(whole("４百"), Some(400));
/// assert_eq!(whole("1.2千"), Some(1200));
/// assert_eq!(whole("多少"), None);
/// ```
#[must_use]
pub fn whole(text: &str) -> Option<i64> {
    with_places(text, 0)
}

/// The number that `text` says, with at most so many decimals and counted in the last of them.
///
/// # Examples
///
/// ```
/// use qunce::i18n::numerals::with_places;
/// assert_eq!(with_places("0.05%", 6), Some(50_000));
/// assert_eq!(with_places(".5", 6), Some(500_000));
/// assert_eq!(with_places("1.2千", 1), Some(12_000));
/// assert_eq!(with_places("0.123", 2), None);
/// ```
#[must_use]
pub fn with_places(text: &str, places: usize) -> Option<i64> {
    let plain: String = text.chars().map(narrow).filter(|c| !c.is_whitespace() && *c != ',').collect();
    let (sign, plain) = match plain.strip_prefix(['-', '−']) {
        Some(rest) => (-1, rest),
        None => (1, plain.as_str()),
    };
    let end = plain.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(plain.len());
    let (digits, unit) = plain.split_at(end);
    let (tens, unit) = match unit.chars().next() {
        Some('百') => (2, &unit['百'.len_utf8()..]),
        Some('千') => (3, &unit['千'.len_utf8()..]),
        Some('万') => (4, &unit['万'.len_utf8()..]),
        _ => (0, unit),
    };
    if unit.chars().any(|c| c.is_ascii_digit()) {
        return None;
    }
    Some(sign * scaled(digits, tens + places)?)
}

/// `digits` with its point moved `tens` places to the right; none if something is left behind the point.
fn scaled(digits: &str, tens: usize) -> Option<i64> {
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let part = part.trim_end_matches('0');
    if (whole.is_empty() && part.is_empty()) || part.len() > tens || part.contains('.') {
        return None;
    }
    format!("{whole}{part:0<tens$}").parse().ok()
}

/// `text` for comparing: widths and cases folded, white space at the ends gone.
#[must_use]
pub fn folded(text: &str) -> String {
    text.trim().chars().map(narrow).map(small).collect()
}

/// The small twin of a capital of the Latin, Greek or Cyrillic alphabet.
///
/// All of Unicode's capitals would add 24 KB of tables to every first visit.
const fn small(c: char) -> char {
    match c {
        'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ρ' | 'Σ'..='Ϋ' | 'А'..='Я' => offset(c, 0x20),
        'Ѐ'..='Џ' => offset(c, 0x50),
        _ => c.to_ascii_lowercase(),
    }
}

/// The character `by` places further on.
const fn offset(c: char, by: u32) -> char {
    match char::from_u32(c as u32 + by) {
        Some(moved) => moved,
        None => c,
    }
}

/// The narrow twin of a full-width letter, digit or sign: Chinese input methods type these.
///
/// Full Unicode compatibility folding would add its tables to every first visit for nothing that people type here.
fn narrow(c: char) -> char {
    match c {
        '\u{3000}' => ' ',
        '！'..='～' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        _ => c,
    }
}
