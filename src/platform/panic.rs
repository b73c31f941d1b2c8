//! A fault of our own: the page says so and offers to reload. Everything typed before it is already saved.

use std::panic;

/// From now on, a panic shows the message that waits in the page.
pub fn show_when_it_happens() {
    panic::set_hook(Box::new(|info| {
        web_sys::console::error_1(&info.to_string().into());
        let document = web_sys::window().and_then(|window| window.document());
        if let Some(message) = document.and_then(|document| document.get_element_by_id("crash")) {
            // The message is only hidden, not absent, so that showing it needs nothing that may have failed.
            let _ = message.remove_attribute("hidden");
        }
    }));
}
