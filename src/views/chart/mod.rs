//! Charts, up to the point where something is drawn: scales, ticks, paths, places of words, readouts and tables.
//!
//! They know nothing of what is charted. Everything here is plain arithmetic and text; `components::chart` draws it.

pub mod days;
pub mod funnel;
pub mod label;
pub mod layout;
pub mod notation;
pub mod path;
pub mod picture;
pub mod plot;
pub mod readout;
pub mod scale;
pub mod scene;
pub mod table;
pub mod tornado;
pub mod whisker;
pub mod words;

use std::rc::Rc;

use self::days::Screen;
use self::funnel::Funnel;
use self::layout::lay_out;
use self::plot::{Key, Plot};
use self::scene::Scene;
use self::table::{DataTable, table_of};
use self::tornado::Tornado;
use self::words::Words;
use crate::i18n::Lang;

/// A chart.
#[derive(Debug, Clone, PartialEq)]
pub enum Chart {
    /// Values over days.
    Plot(Rc<Plot>),
    /// What moves a result.
    Tornado(Rc<Tornado>),
    /// What is left from stage to stage.
    Funnel(Rc<Funnel>),
}

impl Chart {
    /// What it says by itself.
    #[must_use]
    pub fn words(&self) -> Words {
        Words::of(self.lang())
    }

    fn lang(&self) -> Lang {
        match self {
            Self::Plot(plot) => plot.lang,
            Self::Tornado(tornado) => tornado.lang,
            Self::Funnel(funnel) => funnel.lang,
        }
    }

    /// What its legend explains.
    #[must_use]
    pub fn keys(&self) -> Vec<Key> {
        match self {
            Self::Plot(plot) => plot.keys(),
            Self::Tornado(tornado) => tornado.keys(),
            Self::Funnel(_) => Vec::new(),
        }
    }

    /// All of it in `width` pixels.
    #[must_use]
    pub fn scene(&self, width: f64, screen: Screen) -> Scene {
        match self {
            Self::Plot(plot) => lay_out(plot, width, screen).scene(plot.stage),
            Self::Tornado(tornado) => tornado.scene(width, screen),
            Self::Funnel(funnel) => funnel.scene(width),
        }
    }

    /// Its numbers.
    #[must_use]
    pub fn table(&self) -> DataTable {
        match self {
            Self::Plot(plot) => table_of(plot),
            Self::Tornado(tornado) => tornado.table(),
            Self::Funnel(funnel) => funnel.table(),
        }
    }
}
