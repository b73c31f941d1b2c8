//! The first stop of the keyboard: past the navigation.

use yew::prelude::*;

/// Moves the focus to `main`. A button, because the hash of the address belongs to the router.
pub fn skip_link(label: AttrValue) -> Html {
    let onclick = Callback::from(|_: MouseEvent| {
        if let Ok(Some(main)) = gloo::utils::document().query_selector("main")
            && let Ok(main) = wasm_bindgen::JsCast::dyn_into::<web_sys::HtmlElement>(main)
        {
            main.set_tab_index(-1);
            // A page without a focusable main keeps the focus here.
            let _ = main.focus();
        }
    });
    html! { <button type="button" class="skip-link" {onclick}>{ label }</button> }
}
