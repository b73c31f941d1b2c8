//! Entry point of the worker for spreadsheets; `boot/worker.js` calls it.

#![allow(unsafe_code, reason = "what is handed to JavaScript has a name that nobody mangles")]

use wasm_bindgen::prelude::*;

/// Does what is asked; see [`qunce::jobs::spreadsheet`].
#[wasm_bindgen]
#[must_use]
pub fn serve(request: &[u8]) -> Vec<u8> {
    qunce::jobs::spreadsheet::serve(request)
}

fn main() {}
