//! What really happened in a group: chat logs and daily figures, read as their bytes come.
//!
//! Bytes → text ([`charset`]) → rows ([`rows`]) or JSON values ([`pieces`]) → messages and days ([`table`], [`chats`])
//! → figures ([`ledger`]) → an [`outcome::Outcome`].
//!
//! What is deliberately not here: the words. A text is looked at for its length, for a question mark and, where the
//! system wrote it, for joins and exits; then it is gone. No type of an outcome has a place for it.
//! What is read is of the layouts that `layout` and `chats` name, or a table whose columns a person has named ([`naming`]);
//! the worker for spreadsheets makes tables of XLSX.

pub mod charset;
mod chats;
mod hashing;
pub mod kind;
pub mod layout;
pub mod ledger;
pub mod moment;
pub mod naming;
pub mod outcome;
mod pieces;
mod places;
pub mod reader;
pub mod rows;
pub mod series;
mod table;
mod tally;
pub mod utterance;
mod values;
pub mod wording;
pub mod zone;
