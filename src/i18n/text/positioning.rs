//! Texts of the positioning page.
