//! Hashes that are the same on every machine, and cost little where the key is a number.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hash, Hasher};

/// A map whose keys are numbers.
pub type NumberMap<V> = HashMap<u64, V, BuildHasherDefault<Mixing>>;
/// A map whose keys are names, without a seed: nothing here draws chance. Whoever makes names that meet in it slows down
/// the reading of their own file.
pub type NameMap<V> = HashMap<Box<str>, V, BuildHasherDefault<Mixing>>;

/// Spreads a number over all bits.
#[derive(Default)]
pub struct Mixing(u64);

impl Hasher for Mixing {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks();
        for word in words {
            self.write_u64(u64::from_le_bytes(*word));
        }
        let mut last = [0; 8];
        last[..rest.len()].copy_from_slice(rest);
        self.write_u64(u64::from_le_bytes(last) ^ ((bytes.len() as u64) << 56));
    }

    fn write_u64(&mut self, number: u64) {
        let mixed = (self.0 ^ number).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        self.0 = mixed ^ (mixed >> 32);
    }

    fn write_u8(&mut self, number: u8) {
        self.write_u64(number.into());
    }

    fn write_u32(&mut self, number: u32) {
        self.write_u64(number.into());
    }

    fn write_i64(&mut self, number: i64) {
        self.write_u64(number.cast_unsigned());
    }

    fn write_isize(&mut self, number: isize) {
        self.write_u64(number as u64);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// The hash of anything that has one.
pub fn hash_of(what: impl Hash) -> u64 {
    let mut hasher = Mixing::default();
    what.hash(&mut hasher);
    hasher.finish()
}
