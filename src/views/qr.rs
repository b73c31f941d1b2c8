//! The QR code of a link: as large as it must be, drawn with its quiet zone, dark on light whatever the theme.

use fast_qr::{ECL, QRBuilder};

use crate::views::drawing::px;

/// Most bytes that a code holds: size 40 with the least correction, as ISO 18004 has it.
pub const MOST_BYTES: usize = 2_953;
/// Cells a side up to which a code has room for medium correction, for paper that gets creased (ours): size 18.
const ROOMY_CELLS: usize = 89;
/// Cells a side up to which a phone reads a code from a screen at arm's length (ours): size 25.
pub const EASY_CELLS: usize = 117;
/// Light cells around a code, as ISO 18004 asks for.
const QUIET: usize = 4;
/// The light cells. Readers take dark on light for granted; no theme changes that.
pub const LIGHT: &str = "#ffffff";
/// The dark cells.
pub const DARK: &str = "#000000";

/// A code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// Cells a side, without the quiet zone.
    pub cells: usize,
    /// Its dark cells, as the data of a path in which a cell is one unit; the quiet zone is counted in.
    pub path: String,
}

impl Code {
    /// The code of a text; none where it is too long for one.
    ///
    /// Correction is medium (15 %) while there is room for it; after that it is low (7 %), and cells are the larger.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        let build = |correction| QRBuilder::new(text).ecl(correction).build().ok();
        let code = build(ECL::M).filter(|code| code.size <= ROOMY_CELLS).or_else(|| build(ECL::L))?;
        let mut path = String::new();
        for row in 0..code.size {
            let cells = &code[row];
            let mut at = 0;
            while at < cells.len() {
                let n_dark = cells[at..].iter().take_while(|cell| cell.value()).count();
                if n_dark > 0 {
                    path.push_str(&format!("M{} {}h{n_dark}v1h-{n_dark}z", at + QUIET, row + QUIET));
                }
                at += n_dark.max(1);
            }
        }
        Some(Self { cells: code.size, path })
    }

    /// Cells a side with the quiet zone.
    #[must_use]
    pub const fn side(&self) -> usize {
        self.cells + 2 * QUIET
    }

    /// Whether a phone may have trouble with it on a screen.
    #[must_use]
    pub const fn is_dense(&self) -> bool {
        self.cells > EASY_CELLS
    }

    /// The text of an SVG file in which a cell is `cell` pixels wide.
    #[must_use]
    pub fn svg(&self, cell: usize) -> String {
        let (side, width) = (self.side(), px((self.side() * cell) as f64));
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{width}\" \
             viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\">\
             <rect width=\"{side}\" height=\"{side}\" fill=\"{LIGHT}\"/><path d=\"{}\" fill=\"{DARK}\"/></svg>",
            self.path,
        )
    }
}
