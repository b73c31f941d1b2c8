//! Short lists in order.

/// The places of `n` things in order: `a` goes before an earlier `b` only if `is_before(a, b)` says so, so that equal
/// things keep theirs.
///
/// One plain sort for every list, because the standard one is made anew for each type of item, at 4 KB apiece. It is
/// quick on lists that are short or nearly in order.
///
/// # Examples
///
/// ```
/// use qunce::domain::order::order;
/// let sizes = [100, 500, 50, 500];
/// assert_eq!(order(sizes.len(), &|a, b| sizes[a] > sizes[b]), [1, 3, 0, 2]);
/// ```
#[must_use]
pub fn order(n: usize, is_before: &dyn Fn(usize, usize) -> bool) -> Vec<usize> {
    let mut places = Vec::with_capacity(n);
    for thing in 0..n {
        let n_stay = places.iter().rposition(|&other| !is_before(thing, other)).map_or(0, |last| last + 1);
        places.insert(n_stay, thing);
    }
    places
}
