//! How small the type of a text must be for it to fit on one sheet of paper.

/// A size of type. The style sheet says how large each is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TypeSize {
    /// As on every sheet.
    Usual,
    /// Smaller.
    Small,
    /// The smallest that is read without effort.
    Smallest,
}

/// How many characters of full width a line holds, and how many lines a sheet of A4 has, at each size.
const ROOM: [(TypeSize, f64, u32); 2] = [(TypeSize::Usual, 43.0, 36), (TypeSize::Small, 53.0, 49)];

/// The largest type in which a text is one sheet.
#[must_use]
pub fn type_size(text: &str) -> TypeSize {
    let fits = |&&(_, width, n): &&(TypeSize, f64, u32)| lines(text, width) <= n;
    ROOM.iter().find(fits).map_or(TypeSize::Smallest, |(size, ..)| *size)
}

/// How many lines a text has where so many characters of full width stand on one. An empty line takes no room.
fn lines(text: &str, width: f64) -> u32 {
    let of_line = |line: &str| {
        let wide: f64 = line.chars().map(|c| if c.is_ascii() { 0.55 } else { 1.0 }).sum();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a line has few characters")]
        let n = (wide / width).ceil() as u32;
        n
    };
    text.lines().map(of_line).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_set_in_smaller_type() {
        let text = |n: usize, of: usize| vec!["字".repeat(of); n].join("\n\n");
        for (n, of, size) in [
            (36, 43, TypeSize::Usual),
            (37, 43, TypeSize::Small),
            (18, 44, TypeSize::Usual),
            (19, 54, TypeSize::Small),
            (49, 53, TypeSize::Small),
            (49, 54, TypeSize::Smallest),
        ] {
            assert_eq!(type_size(&text(n, of)), size, "{n} of {of}");
        }
        assert_eq!(type_size(&vec!["a".repeat(78); 36].join("\n")), TypeSize::Usual, "letters are narrower");
    }
}
