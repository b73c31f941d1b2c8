//! Numbers of the forecast: their names, groups and ranges.

use proptest::prelude::*;
use qunce::domain::code::Code;
use qunce::domain::funnel::decimal::Decimal;
use qunce::domain::funnel::group::{Group, foremost};
use qunce::domain::funnel::key::{Field, Key};
use qunce::domain::funnel::said::{NotSaid, Said, Saying};
use qunce::domain::funnel::{Channel, Funnel};
use qunce::domain::platform::Platform;
use qunce::domain::quantity::{Bounded, GroupSize};
use qunce::simulation::from_plan::nearest;
use qunce::simulation::inputs::{Campaign, Inputs};
use qunce::simulation::lever::Lever;
use qunce::templates;

use crate::plans::for_all;
use crate::plans::funnels::place;
use crate::support::all_keys;
use crate::support::key;

#[test]
fn every_number_is_named_ranged_and_in_one_group() {
    let funnel = Funnel { channels: [(place(1), Channel::default())].into(), ..templates::blank_funnel() };
    let mut offered: Vec<Key> =
        Group::ALL.iter().flat_map(|group| group.keys(&funnel, Platform::WechatGroup)).collect();
    for &key in &offered {
        assert!(Group::of(key).keys(&funnel, Platform::WechatGroup).contains(&key), "{}", key.code());
    }
    offered.sort_unstable();
    let mut all: Vec<Key> = all_keys().into_iter().filter(|key| !matches!(key, Key::Campaign(..))).collect();
    all.sort_unstable();
    assert_eq!(offered, all, "each is offered once");
    assert!(foremost(&funnel).iter().all(|key| offered.contains(key)) && foremost(&funnel).len() == 6);
    for key in all_keys() {
        assert_eq!(Key::parse(&key.code()), Some(key));
        let (min, max) = key.range();
        assert!(min < max && Decimal::new(min).is_ok() && Decimal::new(max).is_ok(), "{}", key.code());
    }
    for code in
        ["", ".", "capacity.", "channels", "channels.01.weekday.mo", "channels.51.weekday.mo", "campaigns.x.reach"]
    {
        assert_eq!(Key::parse(code), None, "{code}");
    }
}

#[test]
fn every_lever_is_a_number_of_a_plan() {
    let mut inputs = Inputs::on(Platform::WechatGroup);
    inputs.daily_join_cap = Some(1.0);
    inputs.overload_messages = Some(1.0);
    inputs.channels[0].dispersion = Some(1.0);
    inputs.campaigns = vec![Campaign::usual()];
    for lever in Lever::all(&inputs) {
        match lever.key() {
            Key::Plan(field) => assert_eq!((Lever::of(field), lever.name().as_str()), (Some(lever), field.code())),
            _ => assert!(
                lever.name().ends_with(']') || lever.key().code().ends_with(lever.name().rsplit('.').next().unwrap())
            ),
        }
    }
    let none: Vec<&str> =
        Field::ALL.iter().filter(|&&field| Lever::of(field).is_none()).map(|field| field.code()).collect();
    assert_eq!(none, ["initial_members", "onboarding_days"]);
}

#[test]
fn decimals_are_exact() {
    for (text, millionths) in [
        ("0", 0),
        ("0.62", 620_000),
        ("-1.5", -1_500_000),
        (".5", 500_000),
        ("5.", 5_000_000),
        ("007.000001", 7_000_001),
        ("1000000000", 1_000_000_000_000_000),
    ] {
        assert_eq!(Decimal::parse(text).map(Decimal::millionths), Some(millionths), "{text}");
    }
    for text in ["", "-", ".", "-.", "1e3", "+1", "0.1234567", "1,5", "１", "1000000000.000001", "--1", "0x1", " 1"] {
        assert_eq!(Decimal::parse(text), None, "{text}");
    }
    for_all(200, -Decimal::MAX..=Decimal::MAX, |millionths| {
        let decimal = Decimal::literal(millionths);
        prop_assert_eq!(Decimal::parse(&decimal.to_string()), Some(decimal));
        Ok(())
    });
}

#[test]
fn what_a_search_finds_can_be_said() {
    let key = key("questionnaire_done");
    let value = |value: f64| nearest(key, value).map(|saying| saying.said());
    let number = |millionths| Some(Said::Number(Decimal::literal(millionths)));
    assert_eq!(value(0.123_456_7), number(123_457));
    assert_eq!((value(7.0), value(-7.0), value(f64::INFINITY)), (number(1_000_000), number(0), number(1_000_000)));
    assert_eq!(value(f64::NAN), None);
    let capacity = nearest(self::key("capacity"), 199.6).unwrap();
    assert_eq!(capacity.said(), Said::Number(Decimal::whole(200)));
    let groups = self::key("groups_max");
    assert_eq!(Saying::new(groups, Said::Number(Decimal::literal(1_500_000))), Err(NotSaid::NotWhole));
    assert_eq!(Saying::new(groups, Said::Off), Err(NotSaid::NeverOff));
    assert!(matches!(Saying::new(groups, Said::Number(Decimal::whole(101))), Err(NotSaid::Outside(_))));
    assert!(GroupSize::new(450).is_ok());
}
