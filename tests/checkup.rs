//! The check-up: what it finds in named plans, as snapshots in both languages, so that a change of judgment is a diff to
//! read; and its laws: every check finds something somewhere, every fix mends what it says, more staff is never worse.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/plans.rs"]
mod plans;
#[path = "checkup/sense.rs"]
mod sense;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::rc::Rc;

use plans::calendars::item_id;
use plans::{every_field, for_all, id, plan as any_plan, words};
use proptest::prelude::*;
use qunce::checkup::{ALL, Finding, Report, Verdict, Whole};
use qunce::domain::acceptance::Acceptance;
use qunce::domain::calendar::day::{Day, Weekday};
use qunce::domain::calendar::item::{At, Channel, Expected, Item, ItemId, Owner, Status, When};
use qunce::domain::calendar::kind::Kind;
use qunce::domain::calendar::{Calendar, Column, Style};
use qunce::domain::channels::outlet::Outlet;
use qunce::domain::channels::tool::Tool;
use qunce::domain::channels::{IdWay, Presence};
use qunce::domain::code::Code;
use qunce::domain::engagement::points::{Deed, Earning};
use qunce::domain::engagement::{PointValue, Rate, Rule};
use qunce::domain::entry::question::{Answer, Question, Reply, Subject};
use qunce::domain::funnel::decimal::Decimal;
use qunce::domain::funnel::figure::{Kpi, Side, Target};
use qunce::domain::funnel::key::Key;
use qunce::domain::funnel::place::Place;
use qunce::domain::funnel::said::{Said, Saying};
use qunce::domain::funnel::{Funnel, TargetId};
use qunce::domain::group_type::GroupType;
use qunce::domain::hours::{MinuteOfDay, Quiet};
use qunce::domain::launch::gate::Reading;
use qunce::domain::launch::{Launch, LaunchStage};
use qunce::domain::lifecycle::crisis::{Crisis, Incident};
use qunce::domain::lifecycle::{Activity, Growth, Money, Part, Response};
use qunce::domain::members::Members;
use qunce::domain::members::silence::SilenceStep;
use qunce::domain::monitor::{Count, Event, Happening, Metric};
use qunce::domain::plan::Plan;
use qunce::domain::platform::Platform;
use qunce::domain::positioning::Goal;
use qunce::domain::quantity::{
    Counted, GroupSize, Headcount, MembersNow, Minutes, Percent, Points, RightAnswers, Seats, SilentDays, WeeklyHours,
};
use qunce::domain::risk::register::Hazard;
use qunce::domain::risk::rules::RulePart;
use qunce::domain::risk::{Care, Datum, Invitation, Payment, Risk};
use qunce::domain::severity::Severity;
use qunce::domain::staffing::cards::{Month, Role, RoleCard, Rota};
use qunce::domain::staffing::{OwnTeam, Split, StaffingModel, StructureModel};
use qunce::editing::acceptance::AcceptanceEdit;
use qunce::editing::apply;
use qunce::exchange::{encode, sections};
use qunce::i18n::Lang;
use qunce::templates::{
    TemplateCode, blank, blank_calendar, blank_channels, blank_engagement, blank_entry, blank_funnel, blank_item,
    blank_lifecycle, blank_members, blank_monitor, blank_risk,
};

/// A Tuesday.
const TODAY: Day = Day::literal(2026, 9, 1);

fn report(plan: &Plan) -> Report {
    Report::of(&Whole::new(plan, TODAY))
}

/// A blank plan, changed.
fn plan(change: impl FnOnce(&mut Plan)) -> Plan {
    let mut plan = blank(id("blank"));
    change(&mut plan);
    plan
}

fn own(owners: u32, deputies: u32, leads: u32) -> OwnTeam {
    let [owners, deputies, leads] = [owners, deputies, leads].map(Headcount::literal);
    OwnTeam { owners, deputies, leads }
}

/// A plan for `size` members with a team of one's own.
fn with_own(size: u32, team: OwnTeam) -> Plan {
    plan(|plan| {
        plan.staffing.size = GroupSize::literal(size);
        plan.staffing.model = StaffingModel::Own;
        plan.staffing.own = team;
    })
}

fn with_calendar(mut plan: Plan, change: impl FnOnce(&mut Calendar)) -> Plan {
    let mut calendar = blank_calendar();
    change(&mut calendar);
    plan.calendar = sections::section(calendar);
    plan
}

fn with_funnel(mut plan: Plan, said: &[(&str, i64)], change: impl FnOnce(&mut Funnel)) -> Plan {
    let mut funnel = blank_funnel();
    for &(key, millionths) in said {
        let number = Said::Number(Decimal::new(millionths).unwrap());
        funnel.overrides.say(Saying::new(Key::parse(key).unwrap(), number).unwrap());
    }
    change(&mut funnel);
    plan.funnel = sections::section(funnel);
    plan
}

/// Puts an item on the calendar: its place in the list, day of September 2026 or of the months around, and hour.
fn put(
    calendar: &mut Calendar,
    n: u32,
    kind: Kind,
    day: Day,
    (hour, minute): (u16, u16),
    change: impl FnOnce(&mut Item),
) {
    let when = When { at: At::Day(day), start: MinuteOfDay::at(hour, minute) };
    let mut item = Item { kind, title: words(&format!("第{n}条")), when: Some(when), ..blank_item() };
    change(&mut item);
    calendar.items.insert(ItemId::from_chance(u64::from(n) + 1), Rc::new(item));
}

fn september(day: u32) -> Day {
    Day::literal(2026, 9, day)
}

/// A calendar in which almost everything is as it should not be.
fn a_bad_calendar(calendar: &mut Calendar) {
    calendar.style = Style::Quiet;
    calendar.columns = vec![Column {
        name: words("周三团购"),
        weekday: Weekday::Wednesday,
        kind: Kind::Benefit,
        ..qunce::templates::blank_column()
    }];
    let mut n = 0;
    let mut next = |calendar: &mut Calendar, kind, day, at, change: &dyn Fn(&mut Item)| {
        n += 1;
        put(calendar, n, kind, day, at, change);
    };
    // Noon on a Saturday, in the quiet hours, and two that are almost at once.
    next(calendar, Kind::Experience, september(5), (12, 0), &|_| {});
    next(calendar, Kind::Fun, september(3), (23, 0), &|_| {});
    next(calendar, Kind::Fun, september(4), (20, 0), &|_| {});
    next(calendar, Kind::Fun, september(4), (20, 10), &|_| {});
    // Events without a notice, and with one that comes too late.
    next(calendar, Kind::Benefit, september(10), (20, 0), &|_| {});
    next(calendar, Kind::Notice, september(24), (18, 0), &|_| {});
    next(calendar, Kind::Benefit, september(24), (20, 0), &|_| {});
    // More messages than S0's ceiling.
    next(calendar, Kind::Interactive, september(8), (20, 0), &|item| {
        item.expected = Expected::new(Percent::literal(60), Percent::literal(70));
    });
    for day in [9, 11, 15, 17, 21] {
        next(calendar, Kind::Benefit, september(day), (21, 0), &|item| {
            item.length = Minutes::literal(300);
            // Wednesday's column, which nobody writes.
            item.column = words(if day == 9 { "周三团购" } else { "" });
        });
    }
    next(calendar, Kind::Fun, Day::literal(2026, 8, 26), (20, 0), &|_| {});
    next(calendar, Kind::Fun, september(2), (20, 0), &|_| {});
    // What was skipped asks for nothing: no mark, no text, no owner, no other wording.
    for day in [Day::literal(2026, 8, 27), september(2)] {
        next(calendar, Kind::Benefit, day, (22, 0), &|item| {
            (item.status, item.text) = (Status::Skipped, words("邀3人送福利"));
        });
    }
    let lane = Item { title: words("还没排"), ..blank_item() };
    calendar.items.insert(item_id("answers9"), Rc::new(lane));
}

/// The plans that the snapshots show.
fn named() -> Vec<(&'static str, Plan)> {
    let sized = |size, model| {
        plan(|plan| {
            plan.staffing.size = GroupSize::literal(size);
            plan.staffing.model = model;
        })
    };
    let card = |people: &[&str], hours: Option<u32>| RoleCard {
        people: people.iter().map(|name| words(name)).collect(),
        hours: hours.map(WeeklyHours::literal),
        ..RoleCard::default()
    };
    let parents = plan(|plan| {
        plan.positioning.group_type = GroupType::Parent;
        plan.staffing.cards.insert(Role::Owner, card(&["小满"], Some(1)));
    });
    let mut talkative = with_calendar(blank(id("talkative")), |calendar| {
        calendar.opens_on = Some(TODAY);
        for n in 0..12 {
            put(calendar, n, Kind::News, september(2 + 2 * n), (20, 30), |item| {
                item.expected = Expected::new(Percent::literal(0), Percent::literal(1));
                item.text = words("写好了");
                item.owner = Owner { role: Some(Role::Owner), name: words("") };
            });
        }
    });
    talkative.positioning.group_type = GroupType::Interest;
    let mut broadcasts = with_calendar(blank(id("wecom-twice")), |calendar| {
        for (n, hour) in [(1, 10), (2, 20)] {
            put(calendar, n, Kind::Notice, september(3), (hour, 0), |item| item.channel = Channel::Broadcast);
        }
    });
    broadcasts.positioning.platform = Platform::WecomCustomer;
    vec![
        ("blank", plan(|_| ())),
        ("a template", TemplateCode::ALL[0].plan(id("from-template"), Lang::Zh)),
        ("every field", every_field()),
        ("one admin for 400", with_own(400, own(1, 0, 0))),
        ("one for 200", with_own(200, own(1, 0, 0))),
        ("nobody", with_own(450, own(0, 0, 0))),
        ("S1 for 50", sized(50, StaffingModel::ThreeTiers)),
        ("450 by S0", sized(450, StaffingModel::SizeBands)),
        ("5000 members", sized(5000, StaffingModel::SizeBands)),
        (
            "500 in small groups",
            plan(|plan| {
                plan.staffing.size = GroupSize::literal(500);
                plan.staffing.split = Split::Small;
            }),
        ),
        (
            "trade on QQ, without a limit",
            plan(|plan| {
                plan.positioning.goal = Goal::Trade;
                plan.positioning.platform = Platform::Qq;
            }),
        ),
        (
            "limits of one's own",
            plan(|plan| {
                plan.positioning.cap = Some(GroupSize::literal(2000));
                plan.staffing.size = GroupSize::literal(300);
                plan.staffing.native_seats = Some(Seats::literal(10));
                plan.staffing.structure = StructureModel::Pyramid;
                plan.staffing.rota = Some(Rota { start: Month::new(2026, 9).unwrap(), people: vec![words("甲")] });
                plan.staffing.cards.insert(Role::Owner, card(&["小满", "阿敏"], None));
                plan.staffing.cards.insert(Role::Deputy, card(&["小满"], None));
            }),
        ),
        ("a bad calendar", with_calendar(parents, a_bad_calendar)),
        ("a talkative group that hardly talks", talkative),
        ("two broadcasts on one day", broadcasts),
        (
            "numbers that were said",
            with_funnel(
                sized(450, StaffingModel::SizeBands),
                &[
                    ("referral.invites_per_week", 1_000_000),
                    ("referral.cost_per_join", 5_000_000),
                    ("overload_messages", 50_000_000),
                    ("capacity", 100_000_000),
                    ("groups_max", 1_000_000),
                    ("layer_mix.core", 900_000),
                    ("layer_mix.active", 900_000),
                    ("questionnaire_done", 300_000),
                    ("exit_hazard.new", 200_000),
                    ("exit_hazard.ordinary", 50_000),
                    ("exit_hazard.lurker", 50_000),
                    ("exit_hazard.active", 50_000),
                    ("exit_hazard.core", 50_000),
                    ("hour_cost", 100_000_000),
                ],
                |_| (),
            ),
        ),
        (
            "a launch that rushes",
            with_funnel(
                sized(450, StaffingModel::SizeBands),
                &[("channels.1.scans_per_day", 100_000_000), ("base_conversion", 1_000)],
                |_| (),
            ),
        ),
        ("more campaigns than are simulated, at a loss", crowded()),
        ("nobody knows when members are there", plan(|plan| plan.positioning.group_type = GroupType::Product)),
        ("members by layer, and nobody said who looks after them", {
            let members = Members { tags: vec![words("学习型")], ..blank_members() };
            plan(|plan| plan.members = sections::section(members))
        }),
        ("members by layer, with silence out of order, too many admins, and no time", {
            let mut members = blank_members();
            members.silent_days = SilentDays::literal(120);
            members.admins = ["甲", "乙", "丙", "丁"].map(words).to_vec();
            members.tags = vec![words("学习型")];
            members.texts.insert(SilenceStep::Silent, words("回来就好，转发到 3 个群领 10 元红包"));
            plan(|plan| {
                plan.members = sections::section(members.clone());
                plan.staffing.cards.insert(Role::Owner, card(&[], Some(0)));
            })
        }),
        ("platforms without scans, tools that are banned, ids in the open", {
            let mut channels = blank_channels();
            channels.held.insert(Outlet::Weibo, Presence::default());
            channels.held.insert(Outlet::Moments, Presence::default());
            channels.tools = vec![Tool::Sampling, Tool::GroupIndex, Tool::XiaoU, Tool::TwinGroups];
            channels.id_way = Some(IdWay::Mapping);
            channels.held.insert(Outlet::Offline, Presence { reason: words("邀3人送福利"), ..Presence::default() });
            plan(|plan| plan.channels = sections::section(channels.clone()))
        }),
        ("a gate that lets nobody in", {
            let mut plan = with_calendar(blank(id("gate")), |calendar| calendar.opens_on = Some(TODAY));
            let mut entry = blank_entry();
            let answer = |text: &str, is_right| Answer { text: words(text), is_right };
            let ask = |subject, reply, text: &str| Question {
                subject,
                reply,
                text: words(text),
                answers: vec![answer("对", true), answer("错", false)],
            };
            let questions = [
                ask(Subject::Expertise, Reply::Choice, "辅食几个月开始加？"),
                ask(Subject::Other, Reply::Text, "请填写身份证号"),
                ask(Subject::Other, Reply::Text, "银行卡号后四位"),
            ];
            let numbered = questions.into_iter().zip(1..).map(|(it, n)| (Place::new(n).unwrap(), it));
            entry.questions = numbered.collect();
            entry.pass_mark = Some(RightAnswers::literal(3));
            entry.has_bots = true;
            plan.entry = sections::section(entry);
            plan
        }),
        ("a launch that is late", {
            let mut plan = with_calendar(blank(id("late")), |calendar| calendar.opens_on = Some(september(6)));
            let mut launch = Launch::default();
            let scans = Decimal::new(180_000_000).unwrap();
            launch.readings.set(Reading::new(LaunchStage::Attract, scans).unwrap());
            plan.launch = sections::section(launch);
            plan
        }),
        ("rules and copy that cross red lines", {
            let mut plan = with_calendar(blank(id("red-lines")), |calendar| {
                put(calendar, 1, Kind::Benefit, september(3), (20, 0), |item| {
                    (item.title, item.text) = (words(""), words("邀3人送福利"));
                });
            });
            let mut risk = blank_risk();
            risk.announcement = words(&format!("邀3人送福利。{}", "欢迎".repeat(1000)));
            risk.data = vec![Datum::IdentityCard, Datum::Phone];
            risk.payment = Some(Payment::Chat);
            risk.invitation = Some(Invitation::Rewarded);
            risk.parts.insert(RulePart::Behaviour, words("转发本群到三个群领红包"));
            risk.privacy = Some(words("请填写身份证号"));
            risk.has_bots = true;
            risk.is_archived = true;
            risk.cares.insert(Hazard::ALL[0], Care { owner: words("小满"), ..Care::default() });
            plan.risk = sections::section(risk);
            let mut entry = blank_entry();
            entry.welcome = words("欢迎！邀3人进群送红包");
            plan.entry = sections::section(entry);
            plan
        }),
        ("a quiz without a mark", {
            let mut plan = blank(id("quiz"));
            let mut entry = blank_entry();
            let answers = [("甲", true), ("乙", false)];
            let answers = answers.map(|(text, is_right)| Answer { text: words(text), is_right }).to_vec();
            let question =
                Question { subject: Subject::Jargon, reply: Reply::Choice, text: words("暗号？"), answers };
            entry.questions.insert(Place::FIRST, question);
            plan.entry = sections::section(entry);
            plan
        }),
        ("points that cost more than there is, for inviting, too", {
            let mut plan = blank(id("points"));
            let points = |n| Some(Points::literal(n));
            let half = Some(Rate::literal(500_000));
            let mut engagement = blank_engagement();
            engagement.earnings.insert(Deed::Invite, Earning { points: points(10), ..Earning::default() });
            engagement.earnings.insert(Deed::CheckIn, Earning { points: points(5), cap: None, share: half });
            engagement.value = Some(PointValue::literal(10_000));
            engagement.budget = Some(Counted::literal(50));
            engagement.opener = words("转发到朋友圈领红包，你来不来？");
            engagement.rules =
                vec![Rule { trigger: words("邀3人进群"), response: words(""), reward: words("送红包") }];
            plan.engagement = sections::section(engagement);
            plan
        }),
        ("a group that has outgrown its plan and loses members", {
            let mut plan = blank(id("turning"));
            plan.staffing.cards.insert(Role::Owner, card(&["小满"], None));
            let mut lifecycle = blank_lifecycle();
            lifecycle.members = Some(MembersNow::literal(480));
            lifecycle.activity = [30, 28, 25, 21].map(|n| Activity::literal(n * Decimal::ONE)).to_vec();
            lifecycle.growth = [3, -1, -2].map(|n| Growth::literal(n * Decimal::ONE)).to_vec();
            lifecycle.incidents = vec![Incident::KeyMembersLeft];
            let response = Response { owner: words("Ana"), ..Response::default() };
            lifecycle.responses.insert(Crisis::Opinion, response);
            plan.lifecycle = sections::section(lifecycle);
            plan
        }),
        ("a split that does not add up, and a paid group that does not carry itself", {
            let part = |n| Part { name: words(""), members: Some(GroupSize::literal(n)) };
            let yuan = |n| Some(Money::new(Decimal::whole(n)).unwrap());
            let mut plan = blank(id("splitting"));
            let mut lifecycle = blank_lifecycle();
            lifecycle.members = Some(MembersNow::literal(500));
            lifecycle.parts = vec![part(300), part(150)];
            lifecycle.moving = words("转发朋友圈领红包，搬家更快");
            lifecycle
                .responses
                .insert(Crisis::Loss, Response { text: words("加我微信私下转账退你"), ..Response::default() });
            (lifecycle.price, lifecycle.fixed) = (yuan(99), yuan(1_000_000));
            plan.lifecycle = sections::section(lifecycle);
            plan
        }),
        ("a split into more than there are, and a price below the cost", {
            let part = |n| Part { name: words(""), members: Some(GroupSize::literal(n)) };
            let yuan = |n| Some(Money::new(Decimal::whole(n)).unwrap());
            let mut plan = blank(id("oversplit"));
            let mut lifecycle = blank_lifecycle();
            lifecycle.members = Some(MembersNow::literal(100));
            lifecycle.parts = vec![part(80), part(40)];
            (lifecycle.price, lifecycle.cost_a_member, lifecycle.fixed) = (yuan(9), yuan(10), yuan(1));
            lifecycle.values = vec![words("每周一课")];
            plan.lifecycle = sections::section(lifecycle);
            plan
        }),
        ("one of several groups has more members than it was made for, and a paid group loses on each", {
            let yuan = |n| Some(Money::new(Decimal::whole(n)).unwrap());
            let mut plan = blank(id("several"));
            plan.staffing.size = GroupSize::literal(900);
            let mut lifecycle = blank_lifecycle();
            lifecycle.members = Some(MembersNow::literal(470));
            lifecycle.parts = vec![Part::default(); 2];
            (lifecycle.price, lifecycle.cost_a_member, lifecycle.fixed) = (yuan(10), yuan(20), yuan(0));
            lifecycle.values = vec![words("每周一课")];
            plan.lifecycle = sections::section(lifecycle);
            plan
        }),
        ("targets of one's own, two of which are out of reach", {
            let target = |kpi, side, n| Target { kpi, side, value: Decimal::whole(n) };
            let targets = [
                target(Kpi::MembersEnd, Side::AtLeast, 100_000),
                target(Kpi::Revenue, Side::AtLeast, 9_000_000),
                target(Kpi::Exits, Side::AtMost, 1_000_000),
            ];
            with_funnel(plan(|_| ()), &[], |funnel| {
                let ids = (1..).filter_map(TargetId::new);
                funnel.targets = ids.zip(targets).collect();
            })
        }),
        ("no members, and words that hide", {
            // Right to left, and letters that nobody sees.
            let hidden = "\u{202e}邀\u{200b}3人\u{feff}送福利\u{2066}";
            let mut plan = with_calendar(blank(id("hidden")), |calendar| {
                put(calendar, 1, Kind::Notice, september(2), (20, 0), |item| item.title = words(hidden));
            });
            let mut lifecycle = blank_lifecycle();
            lifecycle.members = Some(MembersNow::literal(0));
            lifecycle.activity = [0, 0, 0].map(|n| Activity::literal(n * Decimal::ONE)).to_vec();
            lifecycle.parts = vec![Part { name: words(hidden), members: None }, Part::default()];
            let response = Response { owner: words(hidden), text: words(hidden), ..Response::default() };
            lifecycle.responses.insert(Crisis::Opinion, response);
            plan.lifecycle = sections::section(lifecycle);
            let mut channels = blank_channels();
            channels.held.insert(Outlet::Offline, Presence { reason: words(hidden), ..Presence::default() });
            plan.channels = sections::section(channels);
            plan
        }),
        ("members who leave faster, and fewer scans, than was said", {
            let said = [("channels.1.scans_per_day", 30_000_000), ("exit_hazard.new", 150_000)];
            with_funnel(plan(|_| ()), &said, |_| ())
        }),
        ("quiet hours of one's own while members are there", {
            with_calendar(blank(id("hush")), |calendar| {
                calendar.quiet = Some(Quiet { from: MinuteOfDay::at(21, 0), until: MinuteOfDay::at(7, 30) });
            })
        }),
        ("bad press, and few who speak", {
            let mut monitor = blank_monitor();
            for i in 0..3 {
                let counts = [(Metric::Members, Count::from(300)), (Metric::Speakers, Count::from(40))];
                monitor.days.take(&BTreeMap::from([(TODAY.plus(i).unwrap(), counts.into())]));
            }
            monitor.events.insert(Event { on: TODAY, what: Happening::BadOpinion }, words("有人发帖"));
            plan(|plan| plan.monitor = sections::section(monitor))
        }),
        ("nobody scans", with_funnel(plan(|_| ()), &[("channels.1.scans_per_day", 0)], |_| ())),
    ]
}

/// 501 benefits on one day, and admins who are paid more than they bring.
fn crowded() -> Plan {
    let plan = with_calendar(blank(id("crowded")), |calendar| {
        calendar.opens_on = Some(TODAY);
        for n in 0..501 {
            put(calendar, n, Kind::Benefit, Day::literal(2026, 11, 1), (20, 0), |_| ());
        }
    });
    with_funnel(plan, &[("campaigns.order_value", 1_000_000), ("hour_cost", 1_000_000_000)], |_| ())
}

fn line(finding: &Finding, lang: Lang) -> String {
    let sources: Vec<String> = finding.citations.iter().map(|citation| citation.id()).collect();
    let sources = if sources.is_empty() { String::new() } else { format!(" [{}]", sources.join(", ")) };
    let fix = finding.fix.as_ref().map(|fix| format!(" → {}", lang.t(&*fix.label))).unwrap_or_default();
    let (fact, why) = (lang.t(&*finding.title), lang.t(&*finding.why));
    format!("  {} {}: {fact} | {why}{sources}{fix}\n", finding.severity.code(), finding.key().as_str())
}

#[test]
fn findings_of_named_plans_in_both_languages() {
    for lang in [Lang::Zh, Lang::En] {
        let mut text = String::new();
        for (name, plan) in named() {
            let report = report(&plan);
            let lines: String = report.open.iter().map(|finding| line(finding, lang)).collect();
            writeln!(text, "{name}: {} passed, {} accepted\n{lines}", report.n_passed, report.accepted.len()).unwrap();
        }
        insta::assert_snapshot!(format!("named_{}", lang.code()), text);
    }
}

#[test]
fn every_check_finds_something_in_a_named_plan() {
    let found: BTreeSet<&str> = named().iter().flat_map(|(_, plan)| report(plan).open).map(|it| it.code).collect();
    let quiet: Vec<&str> =
        ALL.into_iter().flatten().map(|check| check.code).filter(|code| !found.contains(code)).collect();
    assert_eq!(quiet, Vec::<&str>::new(), "these checks can't be told from checks that never find anything");
}

#[test]
fn every_finding_says_what_it_rests_on_and_where_it_is() {
    for (name, plan) in named() {
        for finding in report(&plan).open {
            let (key, place) = (finding.key(), &finding.place);
            assert!(!finding.citations.is_empty(), "{name}: {} rests on nothing", key.as_str());
            let is_placed = place.item.is_some() || place.field.as_ref().is_some_and(|field| !field.is_empty());
            assert!(is_placed, "{name}: {} leads nowhere", key.as_str());
        }
    }
}

#[test]
fn what_was_accepted_stays_accepted_whatever_stands_before_it() {
    let people = |names: &[&str]| {
        plan(|plan| {
            let card = || RoleCard { people: names.iter().map(|name| words(name)).collect(), ..RoleCard::default() };
            plan.staffing.cards.insert(Role::Owner, card());
            plan.staffing.cards.insert(Role::Deputy, card());
            plan.staffing.size = GroupSize::literal(450);
        })
    };
    let rules = |n: usize| {
        let rule = Rule { trigger: words("邀3人进群"), response: words(""), reward: words("送红包") };
        let other = Rule { trigger: words("生日"), response: words("祝贺"), reward: words("") };
        let mut engagement = blank_engagement();
        engagement.rules = std::iter::repeat_n(other, n).chain([rule]).collect();
        plan(|plan| plan.engagement = sections::section(engagement.clone()))
    };
    let keys = |plan: &Plan, code: &str| -> BTreeSet<String> {
        let of_code = report(plan).open.into_iter().filter(|finding| finding.code == code);
        of_code.map(|finding| finding.key().as_str().to_owned()).collect()
    };
    let before = keys(&people(&["小满"]), "staffing.twice");
    assert!(!before.is_empty() && before.is_subset(&keys(&people(&["阿敏", "小满"]), "staffing.twice")), "{before:?}");
    let before = keys(&rules(0), "engagement.copy");
    assert!(!before.is_empty() && before == keys(&rules(2), "engagement.copy"), "{before:?}");
}

/// The plans in which the test in the browser follows findings to their places, as they are stored, a line each: with
/// the codes that it is to follow there. Every code is among them but what only a crowd of items has.
#[test]
fn plans_that_are_followed_in_the_browser() {
    let mut told = BTreeSet::new();
    let mut lines = String::new();
    for (n, (name, mut plan)) in named().into_iter().enumerate() {
        if sections::calendar(&plan).items.len() > 100 {
            continue;
        }
        let codes: BTreeSet<&str> = report(&plan).open.iter().map(|finding| finding.code).collect();
        let new: Vec<&str> = codes.into_iter().filter(|code| told.insert(*code)).collect();
        if new.is_empty() {
            continue;
        }
        plan.id = id(&format!("followed-{n}"));
        let stored = encode::stored(&plan, 0, 1);
        let line = serde_json::json!({ "name": name, "id": plan.id.as_str(), "codes": new, "stored": stored });
        writeln!(lines, "{line}").unwrap();
    }
    let all = ALL.into_iter().flatten().map(|check| check.code);
    let crowd: Vec<&str> = all.filter(|code| !told.contains(code)).collect();
    assert_eq!(crowd, ["funnel.loss", "funnel.left_out"], "of these no plan without a crowd has any");
    insta::assert_snapshot!("followed", lines);
}

#[test]
fn codes_are_unique_and_name_their_planner() {
    let codes: Vec<&str> = ALL.into_iter().flatten().map(|check| check.code).collect();
    assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len(), "{codes:?}");
    for (_, plan) in named() {
        for finding in report(&plan).open {
            assert!(codes.contains(&finding.code), "{} is no check's", finding.code);
            assert!(finding.code.starts_with(finding.place.planner.code()), "{} leads elsewhere", finding.code);
        }
    }
}

/// Applies a fix as the page does.
fn mended(plan: &Plan, finding: &Finding) -> Option<Plan> {
    let fix = finding.fix.as_ref()?;
    let mut n = 0;
    let mut chance = || {
        n += 1;
        ItemId::from_chance(0xabc_0000 + n)
    };
    let edits = (fix.edits)(&mut chance, Lang::Zh);
    assert!(!edits.is_empty(), "{}: a fix that does nothing", finding.code);
    let after = edits.iter().fold(Rc::new(plan.clone()), |plan, edit| apply(&plan, edit));
    Some((*after).clone())
}

#[test]
fn every_fix_mends_what_it_is_the_fix_of() {
    for (name, plan) in named() {
        for finding in report(&plan).open {
            let Some(after) = mended(&plan, &finding) else { continue };
            let left = report(&after).open.into_iter().find(|other| other.key() == finding.key());
            // Where one press cannot do all, it does a part: the figure in the fact is another one.
            let fact = |finding: &Finding| Lang::Zh.t(&*finding.title).into_owned();
            assert!(
                left.is_none_or(|left| fact(&left) != fact(&finding)),
                "{name}: {} is as it was after its fix",
                finding.key().as_str(),
            );
        }
    }
}

#[test]
fn an_accepted_finding_stays_listed_with_its_reason() {
    let plan = with_own(400, own(1, 0, 0));
    let before = report(&plan);
    let span = before.open.iter().find(|finding| finding.code == "staffing.span").unwrap();
    let note = words("只发通知，不聊天");
    let edit = sections::edit(AcceptanceEdit::Accept(span.key(), Acceptance { note }));
    let accepted = apply(&Rc::new(plan), &edit);
    let after = report(&accepted);
    assert_eq!((after.open.len() + 1, after.accepted.len()), (before.open.len(), 1));
    assert_eq!((after.accepted[0].0.code, after.accepted[0].1.as_str()), ("staffing.span", "只发通知，不聊天"));
    assert_eq!(after.n_passed, before.n_passed, "what was accepted has not passed");
    let reopened = apply(&accepted, &sections::edit(AcceptanceEdit::Reopen(span.key())));
    assert_eq!(report(&reopened).open.len(), before.open.len());
}

#[test]
fn a_verdict_names_the_heaviest() {
    let verdict = |errors, warnings, notes| Verdict { errors, warnings, notes };
    for (verdict, expected) in [
        (verdict(0, 0, 0), None),
        (verdict(0, 0, 1), Some((Severity::Note, 1))),
        (verdict(0, 2, 1), Some((Severity::Warning, 2))),
        (verdict(1, 1, 1), Some((Severity::Error, 1))),
    ] {
        assert_eq!(verdict.heaviest(), expected);
    }
}

/// The weight of what is found about how many people run the group.
fn weight(plan: &Plan) -> u32 {
    let codes = ["staffing.nobody", "staffing.span", "staffing.efficiency"];
    let found = report(plan).open;
    let of_team = found.iter().filter(|finding| codes.contains(&finding.code));
    of_team
        .map(|finding| match finding.severity {
            Severity::Error => 100,
            Severity::Warning => 10,
            Severity::Note => 1,
        })
        .sum()
}

#[test]
fn more_staff_never_worsens_what_is_found_about_it() {
    for size in [2, 50, 200, 450, 1200, 5000] {
        let weights: Vec<u32> = (0..60).map(|n| weight(&with_own(size, own(1, n, 0)))).collect();
        assert!(weights.is_sorted_by(|a, b| a >= b), "{size} members: {weights:?}");
    }
}

#[test]
fn any_plan_can_be_looked_through_in_both_languages() {
    for_all(40, (any_plan(), 0..700_i32), |(plan, days)| {
        let today = TODAY.plus(days).unwrap();
        let report = Report::of(&Whole::new(&plan, today));
        for finding in report.open.iter().chain(report.accepted.iter().map(|(finding, _)| finding)) {
            for lang in [Lang::Zh, Lang::En] {
                prop_assert!(!lang.t(&*finding.title).is_empty() && !lang.t(&*finding.why).is_empty());
            }
            mended(&plan, finding);
        }
        prop_assert!(report.open.is_sorted_by_key(|finding| finding.severity), "the heaviest first");
        let verdict = report.verdict();
        prop_assert_eq!((verdict.errors + verdict.warnings + verdict.notes) as usize, report.open.len());
        Ok(())
    });
}

#[test]
fn a_check_up_has_sixty_checks_or_more() {
    let n: usize = ALL.into_iter().map(<[_]>::len).sum();
    assert!(n >= 60, "{n} checks");
}

#[test]
fn a_text_that_would_lose_its_end_is_not_reworded() {
    for (n_more, has_fix) in [(0, true), (4993, false)] {
        let announcement = words(&format!("邀3人送福利{}", "好".repeat(n_more)));
        let plan = plan(|plan| plan.risk = sections::section(Risk { announcement, ..blank_risk() }));
        let found = report(&plan).open.into_iter().find(|finding| finding.code == "risk.copy").unwrap();
        assert_eq!(found.fix.is_some(), has_fix, "{n_more}");
    }
}
