//! Plans that nobody would make.

use std::rc::Rc;

use proptest::prelude::*;
use qunce::domain::calendar::item::Item;
use qunce::domain::calendar::kind::Kind;
use qunce::domain::calendar::repeat::{End, Frequency, Repeat};
use qunce::domain::funnel::group::foremost;
use qunce::domain::quantity::{Headcount, Horizon, Interval};
use qunce::domain::staffing::{OwnTeam, StaffingModel};
use qunce::editing::calendar::{CalendarEdit, ItemsChange, ItemsLabel};
use qunce::editing::funnel::FunnelEdit;
use qunce::exchange::sections;
use qunce::simulation::engine::Engine;
use qunce::simulation::expected::Expected;
use qunce::simulation::from_plan::campaigns;
use qunce::simulation::from_plan::mend::Note;
use qunce::simulation::inputs::{Admins, Inputs};
use qunce::simulation::milestones;
use qunce::simulation::series::Series;
use qunce::templates;

use crate::plans::calendars::item_id;
use crate::plans::funnels::place;
use crate::plans::{for_all, id, plan};
use crate::support::{derived, edited, ground, item, said, shop};

#[test]
fn whatever_a_plan_says_it_can_be_simulated() {
    for_all(150, plan(), |plan| {
        let ground = ground(&plan);
        let funnel = sections::funnel(&plan);
        for scenario in std::iter::once(None).chain(funnel.scenarios.keys().copied().map(Some)) {
            let derived = ground.derive(&funnel, scenario);
            prop_assert_eq!(derived.inputs.check(), Ok(()), "{:?}", funnel);
            let expected = Expected::of(&derived.inputs);
            prop_assert!(expected.series.iter().flatten().all(|value| value.is_finite() && *value >= -1e-6));
        }
        Ok(())
    });
}

#[test]
fn a_plan_without_anything_has_a_forecast() {
    // No calendar, no channel, no admin, the shortest horizon.
    let mut plan = templates::blank(id("aaaa"));
    plan.staffing.model = StaffingModel::Own;
    let nobody = Headcount::literal(0);
    plan.staffing.own = OwnTeam { owners: nobody, deputies: nobody, leads: nobody };
    let plan = said(&plan, &[FunnelEdit::RemoveChannel(place(1)), FunnelEdit::SetHorizon(Horizon::literal(7))]);
    let derived = derived(&plan);
    assert_eq!((derived.inputs.channels.len(), &derived.inputs.admins), (0, &Admins::Always(1.0)));
    assert_eq!(derived.notes, [Note::NoStart]);
    let engine = Engine::new(Inputs { runs: 100, ..derived.inputs.clone() }).unwrap();
    let results = engine.run_range(0..100).results(&engine);
    assert!(results.band(Series::Members).iter().all(|day| day.mean == 0.0));
    assert_eq!(milestones::moment(&results, Series::Members, 1.0).middle, None);
    assert_eq!(foremost(&sections::funnel(&plan)).len(), 5);
}

#[test]
fn of_too_many_campaigns_the_first_are_simulated_and_the_others_told() {
    let daily = Repeat {
        frequency: Frequency::Daily,
        every: Interval::literal(1),
        weekdays: Vec::new(),
        end: End::Never,
        skipped: Vec::new(),
    };
    let series = Rc::new(Item { repeat: Some(daily), ..item(Kind::Benefit, "2026-11-28") });
    let letters = b"abcdefghijkmnpqrstuvwxyz";
    let name = |n: usize| {
        let letter = |n: usize| char::from(letters[n % letters.len()]);
        item_id(&format!("series{}{}", letter(n / letters.len()), letter(n)))
    };
    let put = (0..10).map(|n| (name(n), Rc::clone(&series))).collect();
    let plan = edited(&shop(), CalendarEdit::Items(ItemsChange { label: ItemsLabel::Add, put, remove: Vec::new() }));
    let derived = derived(&plan);
    assert_eq!(derived.inputs.campaigns.len(), campaigns::MOST);
    assert_eq!(derived.notes, [Note::LeftOut(400)]);
    assert_eq!(derived.inputs.campaigns[499].day, 49, "ten a day, the earliest");
    let fifty = said(&plan, &[FunnelEdit::SetHorizon(Horizon::literal(50))]);
    assert_eq!((self::derived(&fifty).inputs.campaigns.len(), self::derived(&fifty).notes.len()), (500, 0));
}
