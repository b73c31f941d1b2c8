//! The planner of rules and risks: its worked examples, and what its texts must never say.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::rc::Rc;

use qunce::domain::calendar::day::{Day, Weekday};
use qunce::domain::calendar::item::{At, Item, Status, When};
use qunce::domain::calendar::repeat::Frequency;
use qunce::domain::calendar::rule::each_day;
use qunce::domain::code::Code;
use qunce::domain::copy::Checker;
use qunce::domain::copy::list::WordList;
use qunce::domain::engagement::Engagement;
use qunce::domain::engagement::points::{Deed, Earning};
use qunce::domain::entry::question::Question;
use qunce::domain::entry::{Entry, QuestionId};
use qunce::domain::group_type::{Circle, GroupType};
use qunce::domain::platform::Platform;
use qunce::domain::positioning::Positioning;
use qunce::domain::positioning::advice::{RuleStyle, rule_style};
use qunce::domain::quantity::{Points, PostLimit, RetentionDays, Strikes};
use qunce::domain::risk::line::{Cause, Deeds, RedLine, Touch, touched};
use qunce::domain::risk::register::{Hazard, gaps, left_by_filter};
use qunce::domain::risk::revision;
use qunce::domain::risk::routine::{Routine, TRAININGS_A_YEAR, missing};
use qunce::domain::risk::rules::{Penalty, RulePart, is_forgiven, ladder};
use qunce::domain::risk::{Care, Datum, Invitation, Payment, Risk};
use qunce::domain::words::Words;
use qunce::i18n::Lang;
use qunce::i18n::text::risk::{labels, privacy, rules};
use qunce::playbook::library::Library;
use qunce::playbook::{Citation, claims};
use qunce::templates::{
    blank_calendar, blank_engagement, blank_entry, blank_item, blank_positioning, blank_question, blank_risk,
};

fn circle(circle: Circle) -> Positioning {
    Positioning { circle, ..blank_positioning() }
}

fn touches(risk: &Risk) -> Vec<(RedLine, Cause)> {
    touches_beside(risk, &blank_entry(), &blank_engagement(), Platform::WechatGroup)
}

fn touches_beside(risk: &Risk, entry: &Entry, engagement: &Engagement, platform: Platform) -> Vec<(RedLine, Cause)> {
    let checker = Checker::new(&risk.words);
    let announcement = &checker.check(risk.announcement.as_str());
    let rules = &risk.parts.iter().map(|(part, text)| (*part, checker.check(text.as_str()))).collect::<Vec<_>>();
    let found = touched(Deeds { risk, entry, engagement, platform, announcement, rules });
    found.into_iter().map(|Touch { line, cause }| (line, cause)).collect()
}

fn words<const MAX: usize>(text: &str) -> Words<MAX> {
    Words::new(text).unwrap()
}

// ---- Worked examples ----------------------------------------------------------------------------------------------

#[test]
fn the_style_suits_the_group() {
    for (who, style, fact) in [
        (Circle::Paid, RuleStyle::Strict, "S2-4-style-strict"),
        (Circle::Professional, RuleStyle::Strict, "S2-4-style-strict"),
        (Circle::General, RuleStyle::Moderate, "S2-4-style-moderate"),
        (Circle::Acquaintance, RuleStyle::Loose, "S2-4-style-loose"),
    ] {
        assert_eq!(blank_risk().style(&circle(who)), style);
        assert_eq!(rule_style(who).citation, Citation::Claim(fact));
    }
    let chosen = Risk { style: Some(RuleStyle::Loose), ..blank_risk() };
    assert_eq!(chosen.style(&circle(Circle::Paid)), RuleStyle::Loose, "the person's choice counts");
}

#[test]
fn the_ladder_goes_from_warning_over_mute_to_removal() {
    use Penalty::{Mute, Removal, Warning};
    assert_eq!(blank_risk().strikes.get(), 3);
    for (strikes, steps) in [
        (1, vec![Removal]),
        (2, vec![Warning, Removal]),
        (3, vec![Warning, Mute, Removal]),
        (5, vec![Warning, Warning, Warning, Mute, Removal]),
    ] {
        assert_eq!(ladder(Strikes::literal(strikes)), steps);
    }
}

#[test]
fn a_first_violation_without_ill_will_gets_a_chance() {
    let risk = blank_risk();
    assert!(is_forgiven(&risk, 0, false));
    assert!(!is_forgiven(&risk, 0, true), "ill will");
    assert!(!is_forgiven(&risk, 1, false), "the second");
    assert!(!is_forgiven(&Risk { forgives_first: false, ..risk }, 0, false));
}

#[test]
fn a_filter_leaves_eight_of_a_hundred() {
    for (n, left) in [(100, 8), (0, 0), (1, 0), (25, 2), (1000, 80)] {
        assert_eq!(left_by_filter(n), left);
    }
    assert_eq!(claims::AI_FILTER_DROP.tenths(), 920);
}

#[test]
fn an_invitation_for_a_reward_touches_the_red_line() {
    let risk = Risk { announcement: words("邀3人送福利"), ..blank_risk() };
    assert_eq!(touches(&risk), [(RedLine::InducedSharing, Cause::Announcement)]);
    assert!(labels::instead(RedLine::InducedSharing).zh.contains("积分"));
    let risk = Risk { invitation: Some(Invitation::Rewarded), ..risk };
    assert_eq!(touches(&risk).len(), 2);
    assert_eq!(touches(&Risk { invitation: Some(Invitation::Plain), ..blank_risk() }), []);
}

#[test]
fn what_other_planners_plan_touches_red_lines_as_well() {
    let (risk, entry, engagement) = (blank_risk(), blank_entry(), blank_engagement());
    let wechat = Platform::WechatGroup;
    assert_eq!(touches_beside(&risk, &entry, &engagement, wechat), []);
    let earning = Earning { points: Some(Points::literal(5)), ..Earning::default() };
    let rewarding = Engagement { earnings: BTreeMap::from([(Deed::Invite, earning)]), ..engagement.clone() };
    let induced = [(RedLine::InducedSharing, Cause::InvitePoints)];
    assert_eq!(touches_beside(&risk, &entry, &rewarding, wechat), induced);
    let question = Question { text: words("你的身份证号"), ..blank_question() };
    let id = QuestionId::new(1).unwrap();
    let asking = Entry { questions: BTreeMap::from([(id, question)]), ..entry.clone() };
    assert_eq!(touches_beside(&risk, &asking, &engagement, wechat), [(RedLine::DataLeak, Cause::Questionnaire)]);
    let guarded = Entry { has_bots: true, ..entry };
    assert_eq!(touches_beside(&risk, &guarded, &engagement, wechat), [(RedLine::Tools, Cause::Guard)]);
    // Elsewhere the platform has guards of its own.
    assert_eq!(touches_beside(&risk, &guarded, &engagement, Platform::WecomCustomer), []);
    let parts = BTreeMap::from([(RulePart::Content, words("邀3人送福利"))]);
    assert_eq!(touches(&Risk { parts, ..risk }), [(RedLine::InducedSharing, Cause::Rules)]);
}

#[test]
fn identity_cards_are_refused() {
    for (datum, is_rejected) in [(Datum::IdentityCard, true), (Datum::BankCard, true), (Datum::Phone, false)] {
        let risk = Risk { data: vec![datum], ..blank_risk() };
        let expected = is_rejected.then_some((RedLine::DataLeak, Cause::RejectedData));
        assert_eq!(touches(&risk), Vec::from_iter(expected));
    }
    assert!(RedLine::DataLeak.citations().contains(&Citation::Claim("S3-6-no-id-data")));
}

#[test]
fn payment_in_the_chat_goes_to_the_official_mini_program() {
    let risk = Risk { payment: Some(Payment::Chat), ..blank_risk() };
    assert_eq!(touches(&risk), [(RedLine::Finance, Cause::PaidInChat)]);
    assert!(labels::instead(RedLine::Finance).zh.contains("官方小程序"));
    assert_eq!(touches(&Risk { payment: Some(Payment::MiniProgram), ..blank_risk() }), []);
}

#[test]
fn training_is_four_times_a_year() {
    let repeat = Routine::Training.repeat();
    assert_eq!((repeat.frequency, repeat.every.get()), (Frequency::MonthlyByDate, 3));
    assert_eq!(TRAININGS_A_YEAR, 4);
    let from = Day::literal(2026, 12, 1);
    assert_eq!(Routine::Training.first_day(from), Some(from));
    for (routine, weekday) in
        [(Routine::Before, Weekday::Monday), (Routine::During, Weekday::Wednesday), (Routine::After, Weekday::Sunday)]
    {
        let day = routine.first_day(from).unwrap();
        assert!(day >= from && day.weekday() == weekday && routine.repeat().frequency == Frequency::Weekly);
    }
    assert_eq!(missing(&blank_calendar()), Routine::ALL);
}

#[test]
fn training_leaves_no_quarter_out_whatever_day_it_begins_on() {
    let new_year = Day::literal(2027, 1, 1);
    for n in 0..366 {
        let from = new_year.plus(n).unwrap();
        let first = Routine::Training.first_day(from).unwrap();
        assert!((0..=3).contains(&from.days_until(first)), "{}", from.iso());
        let mut days = Vec::new();
        let last = first.plus_months(24).and_then(|day| day.plus(-1)).unwrap();
        each_day(first, &Routine::Training.repeat(), first, last, |day| days.push(day));
        assert_eq!(days.len() as u32, 2 * TRAININGS_A_YEAR, "{}", from.iso());
    }
}

#[test]
fn a_routine_that_waits_for_its_time_is_not_on_the_calendar() {
    let mut calendar = blank_calendar();
    let mut put = |when| {
        let item = Item { when, ..blank_item() };
        calendar.items.insert(Routine::Training.item_id(), Rc::new(item));
        missing(&calendar).contains(&Routine::Training)
    };
    assert!(put(None));
    assert!(!put(Some(When { at: At::Day(Day::literal(2027, 3, 1)), start: Routine::Training.start() })));
}

#[test]
fn the_rules_are_revised_a_quarter_after_the_last_time() {
    let today = Day::literal(2026, 9, 1);
    let mut calendar = blank_calendar();
    assert_eq!(revision::next(&blank_risk(), &calendar, today), None, "nobody knows from when");
    calendar.opens_on = Some(Day::literal(2026, 10, 1));
    assert_eq!(revision::next(&blank_risk(), &calendar, today), Some(Day::literal(2027, 1, 1)));
    let revised = |year, month, day| Risk { revised_on: Some(Day::literal(year, month, day)), ..blank_risk() };
    assert_eq!(revision::next(&revised(2026, 8, 31), &calendar, today), Some(Day::literal(2026, 11, 30)));
    assert_eq!(revision::next(&revised(2026, 1, 5), &calendar, today), Some(today), "it is due");
    let day = Day::literal(2026, 11, 30);
    assert_eq!(revision::standing(&calendar, day), revision::Standing::Absent);
    let item = revision::put(&calendar, day, blank_item);
    calendar.items.insert(revision::ITEM, Rc::new(item.clone()));
    assert_eq!(revision::standing(&calendar, day), revision::Standing::There);
    assert_eq!(revision::standing(&calendar, today), revision::Standing::Elsewhere);
    let written = Item { title: words("改群规"), ..item };
    calendar.items.insert(revision::ITEM, Rc::new(written.clone()));
    assert_eq!(revision::put(&calendar, today, blank_item).title, written.title, "what is to come keeps its words");
    calendar.items.insert(revision::ITEM, Rc::new(Item { status: Status::Sent, ..written }));
    assert_eq!(revision::standing(&calendar, day), revision::Standing::Absent, "that one was done");
    assert_eq!(revision::put(&calendar, day, blank_item).status, blank_item().status);
}

#[test]
fn what_members_are_told_of_their_data_follows_the_plan_and_breaks_no_rule() {
    let checker = Checker::new(&WordList::default());
    let allowed: Vec<Datum> = Datum::ALL.iter().copied().filter(|datum| !datum.is_rejected()).collect();
    for n in 0..1_u32 << allowed.len() {
        let data: Vec<Datum> =
            (0..).zip(&allowed).filter(|(at, _)| n >> at & 1 == 1).map(|(_, datum)| *datum).collect();
        for is_archived in [false, true] {
            for (purpose, has_consent, retention) in
                [("", false, None), ("处理投诉。", true, Some(RetentionDays::literal(90)))]
            {
                let data = data.clone();
                let risk = Risk { data, is_archived, purpose: words(purpose), has_consent, retention, ..blank_risk() };
                for lang in [Lang::Zh, Lang::En] {
                    let text = privacy::notice(&risk, lang).unwrap();
                    assert_eq!(checker.check(&text).hits, [], "{text}");
                }
                let text = privacy::notice(&risk, Lang::Zh).unwrap();
                assert_eq!(text.contains("90 天"), is_archived && retention.is_some(), "{text}");
                assert_eq!(text.contains("〔待填〕"), is_archived && retention.is_none(), "{text}");
                assert_eq!(text.contains("手机号"), risk.data.contains(&Datum::Phone), "{text}");
            }
        }
    }
    let rejected = Risk { data: vec![Datum::IdentityCard], ..blank_risk() };
    assert_eq!(privacy::notice(&rejected, Lang::Zh), None);
    let own = Risk { privacy: Some(words("自己的话")), ..rejected };
    assert_eq!(privacy::notice(&own, Lang::Zh).as_deref(), Some("自己的话"));
}

#[test]
fn hazards_are_listed_in_the_order_of_their_sources_and_never_by_share() {
    let first_facts: Vec<&str> = Hazard::ALL.iter().map(|hazard| hazard.facts(Platform::WechatGroup)[0]).collect();
    assert_eq!(first_facts[..3], ["S0-7-risk-sensitive-67", "S0-7-risk-ads-83", "S0-7-risk-conflict-70"]);
}

// ---- What is asked ------------------------------------------------------------------------------------------------

#[test]
fn triggers_that_the_source_leaves_blank_are_asked_for() {
    for &hazard in Hazard::ALL {
        assert_eq!(labels::trigger(hazard).is_none(), hazard.lacks_trigger());
    }
    let mut risk = blank_risk();
    assert_eq!(gaps(&risk), (Hazard::ALL.len(), 4));
    let care = Care { trigger: words("团长收转账"), owner: words("Ana"), ..Care::default() };
    risk.cares.insert(Hazard::Finance, care);
    assert_eq!(gaps(&risk), (Hazard::ALL.len() - 1, 3));
}

#[test]
fn keeping_chats_asks_for_a_purpose_consent_and_a_time() {
    let off = blank_risk();
    assert!(!off.is_archived && !off.lacks_of_archive(), "off at first");
    let on = Risk { is_archived: true, ..off };
    assert_eq!(touches(&on), [(RedLine::DataLeak, Cause::Archive)]);
    let (purpose, retention) = (words("处理投诉"), Some(RetentionDays::literal(90)));
    let whole = Risk { purpose, has_consent: true, retention, ..on };
    assert_eq!(touches(&whole), []);
    for lacking in [
        Risk { purpose: words(" "), ..whole.clone() },
        Risk { has_consent: false, ..whole.clone() },
        Risk { retention: None, ..whole },
    ] {
        assert!(lacking.lacks_of_archive());
    }
}

// ---- The text of the rules ----------------------------------------------------------------------------------------

#[test]
fn no_rule_that_is_built_breaks_a_rule() {
    let checker = Checker::new(&WordList::default());
    for &group_type in GroupType::ALL {
        for &style in RuleStyle::ALL {
            for lang in [Lang::Zh, Lang::En] {
                let positioning = Positioning { group_type, ..blank_positioning() };
                let post_limit = Some(PostLimit::literal(5));
                let text = rules::text(&Risk { style: Some(style), post_limit, ..blank_risk() }, &positioning, lang);
                assert_eq!(checker.check(&text).hits, [], "{text}");
            }
        }
    }
}

#[test]
fn built_rules_are_as_they_are() {
    let mut all = String::new();
    for (group_type, who) in [
        (GroupType::Benefit, Circle::Paid),
        (GroupType::Interest, Circle::General),
        (GroupType::Interest, Circle::Acquaintance),
    ] {
        let positioning = Positioning { group_type, circle: who, ..blank_positioning() };
        for lang in [Lang::Zh, Lang::En] {
            all.push_str(&rules::text(&blank_risk(), &positioning, lang));
            all.push_str("\n\n----\n\n");
        }
    }
    insta::assert_snapshot!(all);
}

#[test]
fn a_part_in_one_s_own_words_stands_in_place_of_the_built_one() {
    let mut risk = blank_risk();
    risk.parts.insert(RulePart::Identity, words("叫什么都行。"));
    risk.revised_on = Some(Day::literal(2026, 11, 1));
    let text = rules::text(&risk, &blank_positioning(), Lang::Zh);
    assert!(text.contains("三、身份标识\n叫什么都行。") && text.contains("修订于 2026-11-01"), "{text}");
    risk.parts.clear();
    assert!(!rules::text(&risk, &blank_positioning(), Lang::Zh).contains("叫什么都行"));
}

#[test]
fn stricter_rules_are_longer() {
    let length = |style| {
        let risk = Risk { style: Some(style), ..blank_risk() };
        rules::text(&risk, &blank_positioning(), Lang::Zh).lines().count()
    };
    assert!(length(RuleStyle::Strict) > length(RuleStyle::Moderate));
    assert!(length(RuleStyle::Moderate) > length(RuleStyle::Loose));
}

// ---- What each rests on -------------------------------------------------------------------------------------------

#[test]
fn every_fact_that_is_cited_is_one() {
    const FACTS: &str = include_str!("../assets/facts.json");
    const RULES: &str = include_str!("../assets/platform-rules.json");
    const NOTES: &str = include_str!("../assets/notes.json");
    let library = Library::read(FACTS, RULES, NOTES).unwrap();
    let is_there = |id: &str| library.facts.iter().any(|fact| fact.id == id);
    let of_hazards = Hazard::ALL.iter().flat_map(|hazard| Platform::ALL.iter().flat_map(|on| hazard.facts(*on)));
    let of_rest = RulePart::ALL.iter().map(|part| part.fact()).chain(Routine::ALL.iter().map(|it| it.fact()));
    for id in of_hazards.copied().chain(of_rest) {
        assert!(is_there(id), "{id}");
    }
}
