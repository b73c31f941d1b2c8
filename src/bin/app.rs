//! Entry point of the page.

fn main() {
    yew::Renderer::<qunce::app::App>::new().render();
}
