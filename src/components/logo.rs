//! The mark of the app: one, two, three people.

use yew::prelude::*;

/// The mark of the app, `size` CSS pixels wide and high; decorative, the name stands beside it.
pub fn logo(size: u32) -> Html {
    let size = size.to_string();
    html! {
        <svg class="logo" width={size.clone()} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <rect class="logo__ground" width="32" height="32" rx="9" />
            <circle class="logo__dot" cx="16" cy="8.6" r="3" />
            <path
                class="logo__dot logo__dot--2"
                d="M8.6 16a3 3 0 1 0 6 0a3 3 0 1 0-6 0zM17.4 16a3 3 0 1 0 6 0a3 3 0 1 0-6 0z"
            />
            <path
                class="logo__dot logo__dot--3"
                d="M4.2 23.4a3 3 0 1 0 6 0a3 3 0 1 0-6 0zM13 23.4a3 3 0 1 0 6 0a3 3 0 1 0-6 0zM21.8 23.4a3 3 0 1 0 6 0a3 3 0 1 0-6 0z"
            />
        </svg>
    }
}
