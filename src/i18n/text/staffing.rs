//! Texts of the staffing page.
