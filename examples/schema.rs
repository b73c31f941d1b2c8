//! Prints the JSON Schema of a plan's file; `assets/plan.schema.json` is what it printed last.
//!
//! `cargo run --no-default-features --example schema > assets/plan.schema.json`

fn main() {
    print!("{}", qunce::exchange::schema::plan_file());
}
