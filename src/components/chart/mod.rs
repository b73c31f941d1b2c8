//! Charts: a panel with its legend and menu, what is drawn in it, and the card of a single figure.
//!
//! What is drawn, and where, is worked out in `views::chart`; here it gets elements, a size and a person's hands.

mod draw;
mod funnel;
mod hands;
mod panel;
mod stat_card;
mod table;

pub use draw::still;
pub use panel::{ChartFile, ChartPanel, ChartPanelProps};
pub use stat_card::{StatCard, StatState, stat_card};
