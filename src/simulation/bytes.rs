//! Numbers as bytes, for what workers of the same version of the app send one another.
//!
//! Little-endian words, lists with their length before them, every number with all its bits. This is no format to keep.

/// Writes a list: its length, and each entry as `put` writes it.
pub fn put_list<T>(out: &mut Vec<u8>, list: &[T], put: impl Fn(&mut Vec<u8>, &T)) {
    put_word(out, list.len() as u32);
    list.iter().for_each(|entry| put(out, entry));
}

/// Writes a list whose entries are `N` bytes each; as quick as copying.
pub fn put_entries<const N: usize, T>(out: &mut Vec<u8>, list: &[T], bytes: impl Fn(&T) -> [u8; N]) {
    put_word(out, list.len() as u32);
    let begin = out.len();
    out.resize(begin + N * list.len(), 0);
    let (places, _) = out[begin..].as_chunks_mut();
    places.iter_mut().zip(list).for_each(|(place, entry)| *place = bytes(entry));
}

/// Writes a word.
pub fn put_word(out: &mut Vec<u8>, word: u32) {
    out.extend(word.to_le_bytes());
}

/// Writes a number.
pub fn put_number(out: &mut Vec<u8>, number: f64) {
    out.extend(number.to_le_bytes());
}

/// Writes as many numbers as the reader knows of.
pub fn put_numbers(out: &mut Vec<u8>, numbers: &[f64]) {
    numbers.iter().for_each(|number| put_number(out, *number));
}

/// Writes a number that there may be none of.
pub fn put_optional(out: &mut Vec<u8>, number: Option<f64>) {
    out.push(u8::from(number.is_some()));
    put_number(out, number.unwrap_or(0.0));
}

/// Bytes that have not been read yet. Whatever is read is `None` where they are not what was asked for.
#[derive(Debug)]
pub struct Left<'a>(pub &'a [u8]);

impl<'a> Left<'a> {
    /// So many bytes.
    pub fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (taken, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*taken)
    }

    /// A word.
    pub fn word(&mut self) -> Option<u32> {
        self.take().map(u32::from_le_bytes)
    }

    /// A number.
    pub fn number(&mut self) -> Option<f64> {
        self.take().map(f64::from_le_bytes)
    }

    /// So many numbers.
    pub fn numbers<const N: usize>(&mut self) -> Option<[f64; N]> {
        let mut numbers = [0.0; N];
        for number in &mut numbers {
            *number = self.number()?;
        }
        Some(numbers)
    }

    /// A number that there may be none of.
    pub fn optional(&mut self) -> Option<Option<f64>> {
        let [is_there] = self.take()?;
        let number = self.number()?;
        Some((is_there != 0).then_some(number))
    }

    /// A list.
    pub fn list<T>(&mut self, one: impl Fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let length = self.word()?;
        (0..length).map(|_| one(self)).collect()
    }

    /// A list of entries of `N` bytes each.
    pub fn entries<const N: usize, T>(&mut self, one: impl Fn([u8; N]) -> T) -> Option<Vec<T>> {
        let length = (self.word()? as usize).checked_mul(N)?;
        let (entries, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(entries.as_chunks().0.iter().copied().map(one).collect())
    }

    /// The same, if nothing is left.
    #[must_use]
    pub fn end(self) -> Option<()> {
        self.0.is_empty().then_some(())
    }
}
