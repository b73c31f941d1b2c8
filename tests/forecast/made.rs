//! What is made of a forecast: curves, staff, losses, what moves it.

use std::collections::BTreeSet;

use qunce::domain::calendar::item::Item;
use qunce::domain::calendar::kind::Kind;
use qunce::domain::calendar::repeat::{End, Frequency, Repeat};
use qunce::domain::funnel::figure::Kpi;
use qunce::domain::platform::Platform;
use qunce::domain::quantity::{Horizon, Interval};
use qunce::domain::staffing::StaffingModel;
use qunce::editing::funnel::FunnelEdit;
use qunce::exchange::sections;
use qunce::simulation::demand::{losses, staff};
use qunce::simulation::engine::Engine;
use qunce::simulation::expected::Expected;
use qunce::simulation::from_plan::sway::{tornado, turnable};
use qunce::simulation::inputs::Inputs;
use qunce::simulation::milestones;
use qunce::simulation::series::Series;

use crate::support::{derived, item, said, say, shop, with_item};

#[test]
fn the_team_grows_with_the_members() {
    let plan = shop();
    let totals = |model, members: &[f64]| -> Vec<(u32, u32)> {
        staff(&plan, model, members).iter().map(|people| (people.min, people.max)).collect()
    };
    let members = [0.0, 99.6, 150.0, 250.0, 350.0, 450.2, 450.4];
    let by_bands = totals(StaffingModel::SizeBands, &members);
    assert_eq!(by_bands, [(1, 1), (1, 1), (2, 2), (3, 3), (8, 8), (13, 13), (13, 13)]);
    assert_eq!(totals(StaffingModel::ThreeTiers, &[450.0]), [(14, 26)]);
    assert_eq!(totals(StaffingModel::TenPercent, &[0.0, 450.0]), [(4, 4), (49, 49)]);
}

#[test]
fn what_gates_spans_and_overload_cost_is_told() {
    let plan = said(&shop(), &[say("channels.1.scans_per_day", 10_000_000)]);
    let all_well = losses(&derived(&plan).inputs);
    assert!(all_well.gates > 10.0 && all_well.span == 0.0 && all_well.overload == 0.0, "{all_well:?}");
    let strained =
        losses(&derived(&said(&plan, &[say("admins", 1_000_000), say("overload_messages", 20_000_000)])).inputs);
    assert!(strained.span > 5.0 && strained.overload > 1.0, "{strained:?}");
    let mut open = plan.clone();
    open.positioning.platform = Platform::WecomInternal;
    assert_eq!(losses(&derived(&open).inputs).gates, 0.0);
}

#[test]
fn groups_fill_and_open_on_their_days() {
    // S1's stages: 200 scans, 60 % of which pass, fill a group of 500 in the fifth day.
    let mut plan = shop();
    plan.positioning.platform = Platform::Qq;
    let still =
        ["new", "core", "active", "ordinary", "lurker"].map(|standing| say(&format!("exit_hazard.{standing}"), 0));
    let plan = said(
        &plan,
        &[&still[..], &[say("channels.1.scans_per_day", 200_000_000), say("questionnaire_passed", 1_000_000)]].concat(),
    );
    let expected = Expected::of(&derived(&plan).inputs);
    assert_eq!((milestones::full(&expected), milestones::openings(&expected)), (Some(4), vec![]));
    assert_eq!(milestones::reached(&expected, Series::Members, 240.0), Some(1));
    let several = said(&plan, &[say("groups_max", 3_000_000)]);
    let derived = derived(&several);
    let expected = Expected::of(&derived.inputs);
    // 450 members on the fourth day, 900 on the eighth; the groups are opened on the mornings after.
    assert_eq!(milestones::openings(&expected), [4, 8]);
    let engine = Engine::new(Inputs { runs: 400, ..derived.inputs.clone() }).unwrap();
    let results = engine.run_range(0..400).results(&engine);
    let moments = milestones::moments_of_opening(&results);
    assert_eq!(moments.len(), 2);
    for (moment, usual) in moments.iter().zip([4, 8]) {
        assert!(moment.early.unwrap() <= usual && moment.late.unwrap() >= usual, "{moment:?}");
        assert!(moment.middle.unwrap().abs_diff(usual) <= 1);
    }
}

#[test]
fn a_tornado_takes_what_is_held_together() {
    let weekly = Repeat {
        frequency: Frequency::Weekly,
        every: Interval::literal(1),
        weekdays: Vec::new(),
        end: End::Never,
        skipped: Vec::new(),
    };
    let plan = with_item(&shop(), "series22", Item { repeat: Some(weekly), ..item(Kind::Benefit, "2026-12-02") });
    let plan = said(&plan, &[say("campaigns.order_value", 108_000_000), say("hour_cost", 1_000_000)]);
    let (derived, funnel) = (derived(&plan), sections::funnel(&plan));
    let keys = turnable(&derived, &funnel, plan.positioning.platform);
    assert_eq!(keys.iter().collect::<BTreeSet<_>>().len(), keys.len(), "each once");
    let bars = tornado(&derived, &keys, Kpi::Profit);
    let first: Vec<String> = bars.iter().take(4).map(|bar| bar.key.code()).collect();
    assert!(first.contains(&"campaigns.order_value".to_owned()), "{first:?}");
    assert!(bars.is_sorted_by(|a, b| a.swing().unwrap_or(-1.0) >= b.swing().unwrap_or(-1.0)));
    // Before the group is full, nothing matters more than who comes.
    let month = self::derived(&said(&plan, &[FunnelEdit::SetHorizon(Horizon::literal(30))]));
    let by_members = tornado(&month, &keys, Kpi::MembersEnd);
    assert_eq!(by_members[0].key.code(), "channels.1.scans_per_day");
    let [down, up] = by_members[0].figures;
    let base = Expected::of(&month.inputs).kpis[Kpi::MembersEnd as usize];
    assert!(down < base && base < up);
}
