//! A fault of our own: its words go to the console; the page says what to do (`boot/boot.js`).

use std::panic;

/// From now on, a panic leaves its words in the browser's console.
pub fn log_panics() {
    panic::set_hook(Box::new(|info| web_sys::console::error_1(&info.to_string().into())));
}
