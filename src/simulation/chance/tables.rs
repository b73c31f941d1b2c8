//! Laws as tables: a word of 32 bits is turned into a count by one look into a guide and few steps from there.
//!
//! This is inversion, so that the same word gives a larger count where the law has a larger mean: two scenarios that
//! draw from the same stream differ by what differs in them. [`Aliases`](super::alias::Aliases) are faster and lose that.

use super::pmf::Pmf;

/// Laws of the same kind, side by side.
#[derive(Debug, Clone)]
pub struct Tables {
    /// How many guides each law has: a power of two.
    width: u32,
    /// For each law and the leading bits of a word, the first step that may be meant.
    guides: Vec<u16>,
    steps: Vec<Step>,
}

/// Words up to `last`, from the step before on, mean `count`.
#[derive(Debug, Clone, Copy)]
struct Step {
    last: u32,
    count: u32,
}

impl Tables {
    /// Makes tables of laws, which are then called by their place. Each mass is exact to 2⁻³². Together they must have
    /// fewer than 65,536 masses; what is left over is not made.
    #[must_use]
    pub fn of(pmfs: &[Pmf]) -> Self {
        let widest = pmfs.iter().map(|pmf| pmf.masses.len()).max().unwrap_or(1);
        // Twice as many places as there are steps: then more than half of the words need no second look.
        let bits = (usize::BITS - widest.leading_zeros() + 1).clamp(3, 12);
        let mut tables = Self { width: 1 << bits, guides: Vec::new(), steps: Vec::new() };
        for pmf in pmfs {
            if tables.steps.len() + pmf.masses.len() > usize::from(u16::MAX) {
                break;
            }
            tables.add(pmf);
        }
        tables
    }

    fn add(&mut self, pmf: &Pmf) {
        let begin = self.steps.len();
        let (mut sum, mut end) = (0.0, 0);
        for (count, mass) in (pmf.first..).zip(&pmf.masses) {
            sum += mass;
            let next = ((sum * 4_294_967_296.0 + 0.5) as u64).min(1 << 32);
            if next > end {
                self.steps.push(Step { last: (next - 1) as u32, count });
                end = next;
            }
        }
        // Rounding may leave a last word over.
        if let Some(step) = self.steps.last_mut() {
            step.last = u32::MAX;
        }
        let mut at = begin;
        for leading in 0..u64::from(self.width) {
            while u64::from(self.steps[at].last) < (leading << 32) / u64::from(self.width) {
                at += 1;
            }
            self.guides.push(at as u16);
        }
    }

    /// How many laws there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.guides.len() / self.width as usize
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.guides.is_empty()
    }

    /// What a word means by a law.
    #[inline(always)]
    #[must_use]
    pub fn draw(&self, law: u32, word: u32) -> u32 {
        // The upper half of one product is the place among the guides of all laws.
        let product = (u64::from(law) << 32 | u64::from(word)) * u64::from(self.width);
        let mut at = usize::from(self.guides[(product >> 32) as usize]);
        // Most words need two steps at most; these are counted rather than searched, because where a search ends cannot
        // be foretold. The last step of a law ends at the last word.
        at += usize::from(self.steps[at].last < word);
        at += usize::from(self.steps[at].last < word);
        while self.steps[at].last < word {
            at += 1;
        }
        self.steps[at].count
    }

    /// The last word that means the least count of the first law.
    #[must_use]
    pub fn last_of_least(&self) -> u32 {
        self.steps.first().map_or(u32::MAX, |step| step.last)
    }

    /// Memory that the tables take. Unit: bytes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        size_of_val(self.guides.as_slice()) + size_of_val(self.steps.as_slice())
    }
}
