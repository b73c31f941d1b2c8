//! Laws as alias tables (Walker 1977, Vose 1991): a word of 32 bits is turned into a count by one look and no search.
//!
//! What is drawn inside a run is drawn from these. They are faster than [`Tables`](super::tables::Tables) and do not
//! keep order.

use super::pmf::Pmf;

/// Laws of the same kind, side by side.
#[derive(Debug, Clone)]
pub struct Aliases {
    /// How many cells each law has: a power of two.
    width: u32,
    cells: Vec<Cell>,
}

/// A cell is shared by two counts: the rest of the word says which.
#[derive(Debug, Clone, Copy)]
struct Cell {
    limit: u32,
    /// The count of what is below the limit, and that of the rest: to choose by place is never a jump, which could not be
    /// foretold.
    counts: [u16; 2],
}

impl Aliases {
    /// Makes tables of laws of counts below 65,536, which are then called by their place. Each mass is exact to 2⁻³².
    #[must_use]
    pub fn of(pmfs: &[Pmf]) -> Self {
        let widest = pmfs.iter().map(|pmf| pmf.masses.len()).max().unwrap_or(1);
        let width = widest.next_power_of_two().max(2);
        let mut cells = Vec::with_capacity(pmfs.len() * width);
        pmfs.iter().for_each(|pmf| fill(pmf, width, &mut cells));
        Self { width: width as u32, cells }
    }

    /// How many laws there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.cells.len() / self.width as usize
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// What a word means by a law.
    #[inline(always)]
    #[must_use]
    pub fn draw(&self, law: u32, word: u32) -> u32 {
        // One product: its upper half is the place among the cells of all laws, its lower half what the word says there.
        let product = (u64::from(law) << 32 | u64::from(word)) * u64::from(self.width);
        let cell = &self.cells[(product >> 32) as usize];
        u32::from(cell.counts[usize::from(product as u32 >= cell.limit)])
    }

    /// Memory that the tables take. Unit: bytes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        size_of_val(self.cells.as_slice())
    }
}

/// Adds the cells of a law: each is filled up by a count with too much for its own.
fn fill(pmf: &Pmf, n_cells: usize, cells: &mut Vec<Cell>) {
    let mut masses: Vec<f64> = pmf.masses.iter().map(|mass| mass * n_cells as f64).collect();
    masses.resize(n_cells, 0.0);
    let count = |i: usize| pmf.first.saturating_add(i as u32).min(u32::from(u16::MAX)) as u16;
    let begin = cells.len();
    cells.extend((0..n_cells).map(|i| Cell { limit: u32::MAX, counts: [count(i); 2] }));
    let (mut small, mut large): (Vec<usize>, Vec<usize>) = (0..n_cells).partition(|&i| masses[i] < 1.0);
    while let (Some(&few), Some(&many)) = (small.last(), large.last()) {
        small.pop();
        cells[begin + few] =
            Cell { limit: (masses[few] * 4_294_967_296.0 + 0.5) as u32, counts: [count(few), count(many)] };
        masses[many] -= 1.0 - masses[few];
        if masses[many] < 1.0 {
            large.pop();
            small.push(many);
        }
    }
    // Rounding may leave cells that nobody fills up: they are full but for 2⁻⁵⁰, unless they have nothing of their own.
    let fullest = pmf.masses.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map_or(0, |(i, _)| i);
    for i in small.into_iter().filter(|&i| masses[i] < 0.5) {
        cells[begin + i] = Cell { limit: 0, counts: [count(i), count(fullest)] };
    }
}
