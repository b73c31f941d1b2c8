//! Entry point of the page.

fn main() {
    qunce::app::start();
}
