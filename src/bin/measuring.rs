//! Entry point of the worker for measuring; `boot/worker.js` calls it.

#![allow(unsafe_code, reason = "what is handed to JavaScript has a name that nobody mangles")]

use std::cell::RefCell;

use wasm_bindgen::prelude::*;

use qunce::jobs::measuring::station::Station;

thread_local! {
    static STATION: RefCell<Station> = RefCell::default();
}

/// Does what is asked, with the slice of a file that goes with it; see [`qunce::jobs::measuring`].
#[wasm_bindgen]
#[must_use]
pub fn serve(request: &[u8], slice: &[u8]) -> Vec<u8> {
    STATION.with_borrow_mut(|station| station.serve(request, slice))
}

fn main() {}
