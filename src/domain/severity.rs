//! How much something that was found weighs.

use super::code::codes;

codes! {
    /// How much a finding weighs.
    pub enum Severity {
        /// Has to be changed.
        Error = "error",
        /// Worth a look.
        Warning = "warning",
        /// Good to know.
        Note = "note",
    }
}
