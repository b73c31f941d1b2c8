//! Plan → what a page shows: codes, numbers and citations, never sentences.
