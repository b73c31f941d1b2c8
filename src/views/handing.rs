//! What is offered for a file where the browser downloads nothing.

/// A way in which a file gets to the person all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offer {
    /// The system's share sheet.
    Sheet,
    /// A picture that one presses long.
    Press,
    /// A text to copy.
    Copy,
    /// The system's own browser.
    Elsewhere,
}

/// Longest text that is offered to copy: what a clipboard and a text field of a phone bear. Unit: bytes.
pub const MOST_TEXT: usize = 200_000;

/// The ways for a file of this kind and size, the shortest first. There always is the other browser.
///
/// # Examples
///
/// ```
/// use qunce::views::handing::{Offer, offers};
///
/// assert_eq!(offers("image/png", 50_000, false), [Offer::Press, Offer::Elsewhere]);
/// assert_eq!(offers("text/calendar", 900, true), [Offer::Sheet, Offer::Copy, Offer::Elsewhere]);
/// assert_eq!(offers("text/html", 3_700_000, false), [Offer::Elsewhere]);
/// ```
#[must_use]
pub fn offers(mime: &str, n_bytes: usize, has_sheet: bool) -> Vec<Offer> {
    let kind = mime.split(';').next().unwrap_or_default();
    let is_picture = kind == "image/png";
    let is_text = kind.starts_with("text/") || matches!(kind, "application/json" | "image/svg+xml");
    [
        has_sheet.then_some(Offer::Sheet),
        is_picture.then_some(Offer::Press),
        (is_text && n_bytes <= MOST_TEXT).then_some(Offer::Copy),
        Some(Offer::Elsewhere),
    ]
    .into_iter()
    .flatten()
    .collect()
}
