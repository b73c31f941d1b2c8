//! Where in a row a sign stands.
//!
//! In a table it stands every eight bytes or so: a search for the next that begins anew behind each takes longer than to
//! look at all bytes once, sixteen together.

/// Puts down where a sign stands in `text` from `start` up to `end`, counted from `start`.
#[cfg(target_feature = "simd128")]
pub fn put_places(places: &mut Vec<usize>, text: &[u8], (start, end): (usize, usize), sign: u8) {
    const LANES: usize = 4 * lane::WIDTH;
    let mut at = start;
    while at < end {
        let mut last = [0; LANES];
        let block = text[at..].first_chunk().unwrap_or_else(|| {
            last[..text.len() - at].copy_from_slice(&text[at..]);
            &last
        });
        let (lanes, _) = block.as_chunks();
        let found = lanes.iter().rev().fold(0, |found, lane| found << lane::WIDTH | lane::which_are(lane, sign));
        // What stands behind the row is not in it.
        let mut found = if end - at < LANES { found & !(u64::MAX << (end - at)) } else { found };
        let n_before = places.len();
        places.resize(n_before + found.count_ones() as usize, 0);
        for place in &mut places[n_before..] {
            *place = at - start + found.trailing_zeros() as usize;
            found &= found - 1;
        }
        at += LANES;
    }
}

/// Sixteen bytes at a time.
#[cfg(target_feature = "simd128")]
mod lane {
    use std::arch::wasm32::{u8x16_bitmask, u8x16_eq, u8x16_splat, u64x2};

    pub const WIDTH: usize = 16;

    /// Which bytes are the sign, from the lowest bit.
    pub fn which_are(bytes: &[u8; WIDTH], sign: u8) -> u64 {
        let number = u128::from_le_bytes(*bytes);
        let bytes = u64x2(number as u64, (number >> 64) as u64);
        u8x16_bitmask(u8x16_eq(bytes, u8x16_splat(sign))).into()
    }
}

/// Puts down where a sign stands in `text` from `start` up to `end`, counted from `start`.
#[cfg(not(target_feature = "simd128"))]
pub fn put_places(places: &mut Vec<usize>, text: &[u8], (start, end): (usize, usize), sign: u8) {
    places.extend(memchr::memchr_iter(sign, &text[start..end]));
}
