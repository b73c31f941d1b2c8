//! The edition of one file: a page that has the whole app in it, and that can have a plan in it besides.

/// Where the page says at which place of the app it opens.
const OPENS_AT: &str = r#"<meta name="qunce:open" content=""#;

/// The same page, opening at a place of the app; at its start where `hash` is empty.
///
/// None where this is not such a page, or the place could not stand in it.
///
/// # Examples
///
/// ```
/// use qunce::exchange::one_file::opening_at;
///
/// let page = r#"<head><meta name="qunce:open" content=""></head>"#;
/// let with_plan = opening_at(page, "#/p/abc").unwrap();
/// assert_eq!(with_plan, r##"<head><meta name="qunce:open" content="#/p/abc"></head>"##);
/// assert_eq!(opening_at(&with_plan, "").as_deref(), Some(page));
/// assert_eq!(opening_at("<head></head>", ""), None);
/// ```
#[must_use]
pub fn opening_at(page: &str, hash: &str) -> Option<String> {
    if hash.contains(['"', '<', '>', '&']) {
        return None;
    }
    let (before, after) = page.split_once(OPENS_AT)?;
    let (_, after) = after.split_once('"')?;
    Some(format!("{before}{OPENS_AT}{hash}\"{after}"))
}
