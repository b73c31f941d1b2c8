//! Texts of scenarios.

texts! {
    /// Texts of scenarios.
    Scenarios {
        Base => { zh: "基准", en: "Base" }
        Unnamed(n: u32) => { zh: "情景 {n}", en: "Scenario {n}" }
    }
}
