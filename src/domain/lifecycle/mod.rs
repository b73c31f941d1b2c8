//! How a group lives on: its stage by size, decline seen in weekly numbers, splitting and payment as ways to go on, and
//! what to do in a crisis.
//!
//! The sources' clocks stay apart (C23): S2's stages go by size, S3's decline by activity; the company's stage and the
//! group's life span are fields of the positioning, and the stages of building stand in the launch.

pub mod crisis;
pub mod paid;
pub mod split;
pub mod stage;
pub mod week;
