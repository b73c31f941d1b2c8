//! The planner of channels: every worked example, what each platform is for, tools and their risk, and who comes by which
//! channel.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/plans.rs"]
mod plans;

use std::collections::BTreeSet;
use std::rc::Rc;

use plans::{every_field, for_all, id, words};
use proptest::prelude::*;
use qunce::domain::calendar::day::Day;
use qunce::domain::channels::claims::{Camp, DOUBTFUL, Matter, claim, is_doubtful, rule};
use qunce::domain::channels::limit::{Basis, Limit, groups};
use qunce::domain::channels::outlet::{Outlet, Strength, suiting};
use qunce::domain::channels::reuse::outputs;
use qunce::domain::channels::tool::{Risk, Tool};
use qunce::domain::channels::{COMBO_READINGS, Channels, IdWay, Mode, Presence, Rate, times};
use qunce::domain::code::Code;
use qunce::domain::copy::Checker;
use qunce::domain::entry::method::Level;
use qunce::domain::funnel::ChannelId;
use qunce::domain::funnel::decimal::Decimal;
use qunce::domain::funnel::key::{ChannelField, Key};
use qunce::domain::funnel::said::{Said, Saying};
use qunce::domain::plan::Plan;
use qunce::domain::platform::Platform;
use qunce::domain::positioning::Goal;
use qunce::domain::quantity::GroupSize;
use qunce::domain::severity::Severity;
use qunce::editing::apply;
use qunce::editing::channels::ChannelsEdit;
use qunce::editing::funnel::FunnelEdit;
use qunce::exchange::sections;
use qunce::i18n::Lang;
use qunce::i18n::text::channels::wording;
use qunce::simulation::expected::Expected;
use qunce::simulation::from_plan::Ground;
use qunce::simulation::series::Series;
use qunce::templates::{blank, blank_channels, blank_risk};
use qunce::views::channels::arrivals::{Arrivals, is_counted};
use serde_json::Value;

fn check_groups(members: u32, limit: Limit, groups: u32) {
    assert_eq!(limit.groups(members), Some(groups), "{members} in {limit:?}");
}

#[test]
fn so_many_members_take_so_many_groups() {
    check_groups(1200, Limit::Wechat, 3);
    check_groups(1200, Limit::Qq, 1);
    check_groups(1200, Limit::DingTalk, 1);
    check_groups(1200, Limit::WechatVerified, 1);
    check_groups(2400, Limit::Wechat, 5);
    check_groups(2400, Limit::Qq, 2);
    check_groups(2400, Limit::DingTalk, 1);
    check_groups(1200, Limit::WecomCustomer, 3);
    check_groups(1200, Limit::WecomInternal, 1);
    check_groups(2400, Limit::QqVip, 1);
    check_groups(500, Limit::Wechat, 1);
    check_groups(501, Limit::Wechat, 2);
    check_groups(0, Limit::Wechat, 0);
}

#[test]
fn what_only_s3_claims_is_a_claim_and_doubtful() {
    for limit in Limit::ALL {
        let is_claim = matches!(limit.cap(), Some((_, Basis::Claim(fact, _))) if is_doubtful(fact));
        let is_rule = matches!(limit.cap(), Some((cap, Basis::Rule(rule, _))) if rule.value == Some(cap));
        let claimed = [Limit::WechatVerified, Limit::Qq, Limit::QqVip, Limit::DingTalk];
        assert_eq!((is_claim, is_rule), (claimed.contains(limit), !claimed.contains(limit)), "{limit:?}");
    }
}

fn check_suiting(wanted: &[Strength], expected: &[Outlet]) {
    assert_eq!(suiting(wanted), expected, "{wanted:?}");
}

#[test]
fn the_audience_and_the_content_tell_the_platform() {
    use Strength as S;
    check_suiting(&[S::YoungUsers, S::Video], &[Outlet::DouyinKuaishou]);
    check_suiting(&[S::LongTail, S::Knowledge], &[Outlet::ZhihuTieba]);
    check_suiting(&[S::Brand], &[Outlet::OfficialAccount]);
    check_suiting(&[S::HotTopics], &[Outlet::Weibo]);
    // No row has both: each that has one, in the order of the table.
    check_suiting(&[S::Video, S::Content], &[Outlet::OfficialAccount, Outlet::DouyinKuaishou]);
    check_suiting(&[], &[]);
}

#[test]
fn an_efficiency_stands_in_one_row_of_four() {
    let stated: Vec<Outlet> = Outlet::ALL.iter().copied().filter(|outlet| outlet.efficiency().is_some()).collect();
    assert_eq!(stated, [Outlet::DouyinKuaishou]);
    assert_eq!(Outlet::DouyinKuaishou.efficiency(), Some(Level::MediumHigh));
    let rows: Vec<&str> = Outlet::ALL.iter().filter_map(|outlet| outlet.row()).collect();
    assert_eq!(rows.len(), 4);
    for row in rows {
        let fact = fact(row);
        let is_lost = fact["missing"].as_array().unwrap().contains(&Value::from("流量转化效率"));
        assert_ne!(is_lost, fact["values"]["efficiency"] == "中高", "{row}");
    }
}

#[test]
fn one_discussion_is_made_into_three_pieces() {
    for (discussions, pieces) in [(0, 0), (1, 3), (4, 12)] {
        assert_eq!(outputs(discussions), pieces);
    }
}

fn rate(millionths: i64) -> Rate {
    Rate::new(Decimal::new(millionths).unwrap()).unwrap()
}

#[test]
fn three_times_is_read_both_ways() {
    let of = |base: i64| COMBO_READINGS.map(|by| times(rate(base), by).map(|rate| rate.get().millionths()));
    assert_eq!(of(20_000), [Some(60_000), Some(80_000)], "2% → 6% or 8%");
    assert_eq!(of(0), [Some(0), Some(0)]);
    assert_eq!(of(250_000), [Some(750_000), Some(1_000_000)]);
    assert_eq!(of(300_000), [Some(900_000), None], "more than everybody");
    assert_eq!(of(500_000), [None, None]);
}

#[test]
fn s2_s_modes_follow_what_the_plan_has() {
    let modes = |channels: &Channels| Mode::ALL.iter().map(|&mode| channels.has_mode(mode)).collect::<Vec<_>>();
    let mut channels = blank_channels();
    assert_eq!(modes(&channels), [false; 4]);
    channels.held.insert(Outlet::OfficialAccount, Presence::default());
    assert_eq!(modes(&channels), [true, false, false, false]);
    channels.held.insert(Outlet::Offline, Presence { outflow: words("看直播"), ..Presence::default() });
    assert_eq!(modes(&channels), [true, true, true, false]);
    channels.id_way = Some(IdWay::Mapping);
    assert_eq!(modes(&channels), [true; 4]);
}

#[test]
fn tools_by_hand_and_of_the_platform_come_without_a_warning() {
    for tool in Tool::ALL {
        // What runs a personal account is banned where there are such accounts.
        assert_eq!(tool.is_banned_on(Platform::WechatGroup), tool.risk() == Risk::Banned, "{tool:?}");
        assert!(!tool.is_banned_on(Platform::Qq));
        assert!(!tool.risk().is_low() || tool.risk() != Risk::Banned);
    }
    for (tool, risk) in [
        (Tool::Sampling, Risk::ByHand),
        (Tool::WecomApi, Risk::Official),
        (Tool::LiveCode, Risk::Official),
        (Tool::Weiban, Risk::Outside),
        (Tool::WechatPlugin, Risk::Banned),
        (Tool::XiaoU, Risk::Banned),
        (Tool::TwinGroups, Risk::Banned),
        (Tool::GuardBot, Risk::Banned),
    ] {
        assert_eq!(tool.risk(), risk, "{tool:?}");
    }
}

#[test]
fn a_channel_is_known_by_its_name() {
    for (name, outlet) in [
        ("公众号菜单", Some(Outlet::OfficialAccount)),
        ("Weibo post", Some(Outlet::Weibo)),
        ("快手短视频", Some(Outlet::DouyinKuaishou)),
        ("门店台卡", Some(Outlet::Offline)),
        ("QQ 群", Some(Outlet::QqGroup)),
        ("渠道 1", None),
        ("", None),
    ] {
        assert_eq!(Outlet::named(name), outlet, "{name}");
    }
}

// ---- Who comes by which channel --------------------------------------------------------------------------------

fn place(number: u8) -> ChannelId {
    ChannelId::new(number).unwrap()
}

fn say(channel: u8, field: ChannelField, millionths: i64) -> FunnelEdit {
    let key = Key::Channel(place(channel), field);
    FunnelEdit::Say(None, Saying::new(key, Said::Number(Decimal::new(millionths).unwrap())).unwrap())
}

fn arrivals(plan: &Plan) -> (Arrivals, Expected) {
    let funnel = sections::funnel(plan);
    let ground = Rc::new(Ground::new(plan, &sections::calendar(plan), &sections::entry(plan)));
    let derived = ground.derive(&funnel, None);
    let expected = Expected::of(&derived.inputs);
    (Arrivals::of(&derived, &expected), expected)
}

#[test]
fn joins_are_shared_out_and_add_up() {
    for_all(60, plans::plan(), |plan| {
        let (arrivals, expected) = arrivals(&plan);
        let all: f64 = expected.series(Series::Joins).iter().sum();
        let shared = arrivals.joins() + arrivals.invited;
        prop_assert!((shared - all).abs() <= 1e-6 * all.max(1.0), "{shared} of {all}");
        let scans: f64 = expected.series(Series::Scans).iter().sum();
        prop_assert!((arrivals.scans() - scans).abs() <= 1e-6 * scans.max(1.0));
        Ok(())
    });
}

#[test]
fn who_comes_follows_the_forecast_s_own_channels() {
    let edits = [
        FunnelEdit::AddChannel(place(1), words("公众号")),
        FunnelEdit::AddChannel(place(2), words("线下海报")),
        say(1, ChannelField::Scans, 3_000_000),
        say(2, ChannelField::Scans, 1_000_000),
        say(2, ChannelField::Cost, 2_000_000),
    ];
    let with = |edits: &[FunnelEdit]| {
        edits.iter().fold(Rc::new(blank(id("aaaa"))), |plan, edit| apply(&plan, &sections::edit(edit.clone())))
    };
    let empty = blank(id("aaaa"));
    let before = sections::funnel(&empty).channels.len();
    let plan = with(&edits);
    let funnel = sections::funnel(&plan);
    assert_eq!(funnel.channels.len(), before.max(2));
    let (found, _) = arrivals(&plan);
    let [account, poster] = [0, 1].map(|at| found.channels[at]);
    assert!((account.joins - 3.0 * poster.joins).abs() < 1e-9, "three to one, as their scans");
    assert_eq!((account.cost, account.cost_per_join()), (0.0, None));
    assert!((poster.cost - 2.0 * poster.scans).abs() < 1e-9);
    assert!(poster.cost_per_join().unwrap() > 2.0, "not everybody who scans joins");
    // A later last day never brings fewer by that channel.
    let short = with(&[&edits[..], &[say(1, ChannelField::LastDay, 10_000_000)]].concat());
    assert!(arrivals(&short).0.channels[0].joins < account.joins);
}

#[test]
fn nobody_comes_where_there_are_no_channels() {
    let mut plan = blank(id("aaaa"));
    for channel in sections::funnel(&plan).channels.keys() {
        plan = (*apply(&Rc::new(plan), &sections::edit(FunnelEdit::RemoveChannel(*channel)))).clone();
    }
    let (found, _) = arrivals(&plan);
    assert_eq!((found.joins(), found.foremost().is_none()), (0.0, true));
    assert!(!is_counted(Outlet::Weibo, &sections::funnel(&plan)));
    assert!(every_field().channels != plan.channels);
}

// ---- Sources ----------------------------------------------------------------------------------------------------

fn library() -> Value {
    serde_json::from_str(include_str!("../assets/facts.json")).unwrap()
}

fn fact(fact: &str) -> Value {
    let library = library();
    library["facts"].as_array().unwrap().iter().find(|it| it["id"] == fact).cloned().unwrap_or_else(|| panic!("{fact}"))
}

#[test]
fn whatever_is_cited_is_there() {
    let claims = Matter::ALL.iter().flat_map(|&matter| Camp::ALL.iter().filter_map(move |&camp| claim(matter, camp)));
    let outlets = Outlet::ALL.iter().flat_map(|outlet| outlet.facts()).copied();
    let tools = Tool::ALL.iter().flat_map(|tool| tool.facts()).copied();
    let modes = Mode::ALL.iter().map(|mode| mode.fact());
    let cited: BTreeSet<&str> =
        claims.chain(outlets).chain(tools).chain(modes).chain(DOUBTFUL.iter().copied()).collect();
    cited.into_iter().for_each(|id| {
        fact(id);
    });
}

#[test]
fn what_is_called_doubtful_is_so_in_the_notes() {
    let notes: Value = serde_json::from_str(include_str!("../assets/notes.json")).unwrap();
    let doubts = notes["doubts"].as_array().unwrap();
    let noted: BTreeSet<&str> =
        doubts.iter().flat_map(|doubt| doubt["facts"].as_array().unwrap()).filter_map(Value::as_str).collect();
    let unnoted: Vec<&&str> = DOUBTFUL.iter().filter(|fact| !noted.contains(**fact)).collect();
    assert!(unnoted.is_empty(), "{unnoted:?}");
}

#[test]
fn where_a_rule_is_known_it_stands_beside_the_claim() {
    assert_eq!(rule(Matter::Admins, Camp::Wechat).and_then(|rule| rule.value), Some(3));
    assert_eq!(fact("S3-3-admin-count-wechat")["values"]["admins_max"], 1);
    for matter in Matter::ALL {
        for camp in Camp::ALL {
            assert!(rule(*matter, *camp).is_none() || claim(*matter, *camp).is_some(), "{matter:?} {camp:?}");
        }
    }
}

#[test]
fn a_limit_that_somebody_looked_up_takes_the_place_of_the_table_s_with_its_day() {
    let plan = Rc::new(blank(id("limits")));
    let size = GroupSize::literal(1000);
    let day = Day::literal(2026, 11, 20);
    let said = [ChannelsEdit::SetLimit(Limit::DingTalk, Some(size)), ChannelsEdit::SetCheckedOn(Some(day))];
    let after = said.into_iter().fold(Rc::clone(&plan), |plan, edit| apply(&plan, &sections::edit(edit)));
    let (before, after) = (sections::channels(&plan), sections::channels(&after));
    let groups_of = |channels: &Channels, limit| channels.cap(limit).map(|cap| groups(2400, cap));
    assert_eq!(groups_of(&before, Limit::DingTalk), Some(1), "S3's claim of 3000");
    assert_eq!((groups_of(&after, Limit::DingTalk), after.checked_on), (Some(3), Some(day)));
    for &limit in Limit::ALL.iter().filter(|&&limit| limit != Limit::DingTalk) {
        assert_eq!(after.cap(limit), before.cap(limit), "{limit:?} stays as it is");
    }
}

#[test]
fn no_draft_of_ours_crosses_a_line_of_the_copy_checker() {
    let checker = Checker::new(&blank_risk().words);
    let nothing = Presence::default();
    for &goal in Goal::ALL {
        let mut plan = blank(id("drafts"));
        plan.positioning.goal = goal;
        for (&outlet, lang) in Outlet::ALL.iter().flat_map(|outlet| [(outlet, Lang::Zh), (outlet, Lang::En)]) {
            for text in
                [wording::reason(&nothing, outlet, &plan.positioning, lang), wording::outflow(&nothing, outlet, lang)]
            {
                assert!(!text.trim().is_empty(), "{outlet:?}");
                let hits = checker.check(&text).hits;
                let heavy = hits.iter().filter(|hit| hit.code.severity() < Severity::Note).collect::<Vec<_>>();
                assert!(heavy.is_empty(), "{outlet:?}: {text}: {heavy:?}");
            }
        }
    }
}
