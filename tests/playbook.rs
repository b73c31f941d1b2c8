//! The playbook's constants against its data: no figure of the trade differs from what its source states.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/sources.rs"]
mod sources;

use std::collections::BTreeSet;

use qunce::domain::calendar::coverage::{Block, Need};
use qunce::domain::code::Code;
use qunce::domain::group_type::{GroupType, StatedHours};
use qunce::domain::hours::Window;
use qunce::domain::monitor::gauge::{Aspect, Line, bands};
use qunce::domain::positioning::timing;
use qunce::domain::quantity::Share;
use qunce::domain::staffing::cards::Role;
use qunce::playbook::library::{Fact, Library};
use qunce::playbook::{Citation, OwnRule, claims, health, incentives, layering, place, rules};
use qunce::templates::TemplateCode;
use serde_json::Value;

const FACTS: &str = include_str!("../assets/facts.json");
const RULES: &str = include_str!("../assets/platform-rules.json");
const NOTES: &str = include_str!("../assets/notes.json");

fn library() -> Library {
    Library::read(FACTS, RULES, NOTES).unwrap()
}

#[test]
fn a_library_that_does_not_fit_names_the_file_and_the_entry() {
    let fault = |facts: &str, rules: &str, notes: &str| Library::read(facts, rules, notes).unwrap_err();
    let edited = |text: &str, pointer: &str, value: Value| {
        let mut tree: Value = serde_json::from_str(text).unwrap();
        *tree.pointer_mut(pointer).unwrap() = value;
        tree.to_string()
    };
    assert!(fault("{", RULES, NOTES).starts_with("facts: "));
    assert_eq!(fault("{}", RULES, NOTES), "facts/facts: no list");
    assert_eq!(fault(&edited(FACTS, "/facts/3/zh", 7.into()), RULES, NOTES), "facts/facts/3/zh: no text");
    assert_eq!(
        fault(FACTS, &edited(RULES, "/rules/0/value", "500".into()), NOTES),
        "platform rules/rules/0/value: no whole number"
    );
    let conflicts = edited(NOTES, "/conflicts/1/models/0", Value::Null);
    assert_eq!(fault(FACTS, RULES, &conflicts), "notes/conflicts/1/models/0/source: no text");
    assert_eq!(
        fault(FACTS, RULES, &edited(NOTES, "/sources/S0/printed", 1.into())),
        "notes/sources/S0/printed: no truth value"
    );
}

/// What the fact `id` states, as data.
fn values(id: &str) -> Value {
    let facts: Value = serde_json::from_str(FACTS).unwrap();
    let facts = facts["facts"].as_array().unwrap();
    facts.iter().find(|fact| fact["id"] == id).unwrap_or_else(|| panic!("no fact {id}"))["values"].clone()
}

/// Compares a constant with a figure that the fact `id` states at a JSON pointer.
fn check(id: &str, pointer: &str, constant: impl Into<Value>) {
    let values = values(id);
    let stated = values.pointer(pointer).unwrap_or_else(|| panic!("{id} has no {pointer}: {values}"));
    assert_eq!(*stated, constant.into(), "{id}{pointer}");
}

fn percent(share: Share) -> u16 {
    assert_eq!(share.tenths() % 10, 0, "a whole percent");
    share.tenths() / 10
}

fn percents(shares: &[Share]) -> Value {
    shares.iter().map(|&share| percent(share)).collect::<Vec<_>>().into()
}

// ---- Claims ----------------------------------------------------------------------------------------------------

#[test]
fn s0_s_bands_are_its_table() {
    for band in &claims::SIZE_BANDS {
        check(band.fact, "/members_min", band.min);
        check(band.fact, "/members_max", band.max);
        check(band.fact, "/leaders", 1);
        check(band.fact, "/deputies", band.deputies);
        check(band.fact, "/group_leads", band.leads);
        check(band.fact, "/span", band.printed_span);
    }
    check(claims::EFFICIENCY_FACT, "/members_per_admin", claims::SPAN_OF_DROP);
    check(claims::EFFICIENCY_FACT, "/admins", 1);
    check(claims::EFFICIENCY_FACT, "/efficiency_drop_percent", percent(claims::EFFICIENCY_DROP));
}

#[test]
fn s1_s_and_s4_s_teams_are_theirs() {
    check(claims::S1_TEAM_FACT, "/tiers", 3);
    check("S1-5-role-owner", "/count_min", 1);
    check("S1-5-role-owner", "/count_max", 1);
    check("S1-5-role-ops", "/count_min", claims::S1_OFFICERS.0);
    check("S1-5-role-ops", "/count_max", claims::S1_OFFICERS.1);
    check("S1-5-role-assistant", "/count_min", claims::S1_ASSISTANTS.0);
    check("S1-5-role-assistant", "/count_max", claims::S1_ASSISTANTS.1);
    check(claims::S4_TEAM_FACT, "/heads", 1);
    check(claims::S4_TEAM_FACT, "/core_admins", claims::S4_CORE_ADMINS);
    check(claims::S4_TEAM_FACT, "/user_admins_percent", percent(claims::S4_USER_ADMINS));
    check(claims::S4_ROTATION_FACT, "/rotating_admins", claims::S4_ROTATING);
    check(claims::S4_ROTATION_FACT, "/per", "month");
}

#[test]
fn layers_have_the_shares_of_their_sources() {
    check(claims::S0_PYRAMID_FACT, "/opinion_leaders", claims::S0_LEADERS);
    check(claims::S0_PYRAMID_FACT, "/actives_min", claims::S0_ACTIVES.0);
    check(claims::S0_PYRAMID_FACT, "/actives_max", claims::S0_ACTIVES.1);
    check(claims::S0_PYRAMID_FACT, "/lurkers_percent", percent(claims::S0_ONLOOKERS));
    check(claims::S1_LAYERS_FACT, "/share_percent", percents(&claims::S1_LAYERS));
    for (fact, (min, max)) in claims::S2_LAYER_FACTS.into_iter().zip(claims::S2_LAYERS) {
        check(fact, "/share_percent_min", percent(min));
        check(fact, "/share_percent_max", percent(max));
    }
}

#[test]
fn sizes_and_bars_are_those_stated() {
    check(claims::SIZE_CHOICE_FACT, "/large", claims::LARGE_GROUP);
    check(claims::SIZE_CHOICE_FACT, "/small", claims::SMALL_GROUP);
    check(claims::LIVELY_FACT, "/threshold/value", claims::LIVELY_UP_TO);
    check(claims::LIVELY_FACT, "/threshold/op", "<=");
    check("S0-1-new-groups-per-day", "/new_groups_per_day/value", claims::NEW_GROUPS_A_DAY);
    check("S0-1-sustained-active-15", "/threshold/value", percent(claims::STAYING_ACTIVE));
    check("S0-1-sustained-active-15", "/threshold/op", "<");
    check("S0-6-reach-65", "/threshold/value", percent(claims::REACH_BAR));
    check("S0-6-reach-65", "/threshold/op", ">");
    check(claims::BENEFIT_FACT, "/threshold/value", percent(claims::BENEFIT_BAR));
    check(claims::BENEFIT_FACT, "/threshold/op", ">=");
}

#[test]
fn the_funnel_s_bars_are_their_sources() {
    check(claims::SCANS_FACT, "/threshold/value", claims::SCANS_BAR);
    check(claims::INTERACTIONS_FACT, "/threshold/value", claims::INTERACTIONS_BAR);
    check(claims::RETENTION_FACT, "/threshold/value", percent(claims::RETENTION_BAR));
    check(claims::WEEKLY_EXIT_FACT, "/threshold/value", percent(claims::WEEKLY_EXIT_BAR));
    check(claims::SCANS_FACT, "/threshold/per", "day");
    check(claims::MATERIALS_FACT, "/threshold/value", percent(claims::MATERIALS_BAR));
    check(claims::GMV_GROWTH_FACT, "/threshold/value", percent(claims::GMV_GROWTH_BAR));
    check(claims::GMV_GROWTH_FACT, "/threshold/per", "month");
    for stage in &claims::S2_STAGES {
        check(stage.fact, "/members_min", stage.min);
        check(stage.fact, "/members_max", stage.max);
    }
    check(claims::TRANSFORM_FACT, "/members_min", Value::Null);
    check(claims::DECLINE_FACT, "/consecutive_weeks", claims::DECLINE_WEEKS);
    check(claims::GROWTH_ALARM_FACT, "/alert/consecutive_weeks", claims::GROWTH_ALARM_WEEKS);
    check(claims::GROWTH_ALARM_FACT, "/healthy/value", percent(claims::WEEKLY_GROWTH_BAR));
    check(claims::LAUNCH_STAGES_FACT, "/count", claims::LAUNCH_STAGES);
    check(claims::DIMENSIONS_FACT, "/dimensions", claims::DIMENSIONS);
    check(claims::SCREEN_FACT, "/threshold/value", percent(claims::SCREEN_BAR));
    check(claims::TOPIC_FACT, "/threshold/value", percent(claims::TOPIC_BAR));
    check(claims::DAILY_ACTIVE_FACT, "/healthy/value", percent(claims::DAILY_ACTIVE_BAR));
    check(claims::INVITES_FACT, "/threshold/value", claims::INVITES_BAR);
    check(claims::WELCOME_FACT, "/rule/hours_since_join_gt", claims::WELCOME_HOURS);
    check(claims::OVERLOAD_FACT, "/next_day_churn_increase_percent", percent(claims::OVERLOAD_EXITS));
}

#[test]
fn lines_for_what_is_measured_are_those_stated() {
    for (fact, share) in [
        (health::S0_CONVERSION_FACT, health::S0_CONVERSION_BAR),
        (claims::REPORT_FACT, health::OPENS_BAR),
        (health::COMPLETION_FACT, health::COMPLETION_BAR),
        (health::SPEAK_FACT, health::SPEAK_BAR),
        (health::HOT_TOPIC_FACT, health::HOT_TOPIC_BAR),
        (health::KNOWLEDGE_FACT, health::KNOWLEDGE_BAR),
        (health::POST_FACT, health::POST_BAR),
    ] {
        check(fact, "/threshold/value", percent(share));
    }
    check(health::CONTENT_FACT, "/healthy/value", percent(health::CONTENT_BAR));
    check(health::CONTENT_FACT, "/alert_value", Value::Null);
    check(claims::VALUABLE_FACT, "/alert_value", Value::Null);
    check(claims::ALERT_YELLOW_FACT, "/consecutive_days", health::LOW_DAYS);
    check(claims::ALERT_YELLOW_FACT, "/activity_threshold", Value::Null);
    check(claims::DAILY_ACTIVE_FACT, "/alert/consecutive_days", health::S2_LOW_DAYS);
    check(claims::DAILY_ACTIVE_FACT, "/alert/value", percent(claims::DAILY_ACTIVE_ALARM));
    check(health::ALERT_LEVELS_FACT, "/levels", health::ALERT_LEVELS);
    check(health::QUALITY_FACT, "/value_min", health::QUALITY_A_DAY.0);
    check(health::QUALITY_FACT, "/value_max", health::QUALITY_A_DAY.1);
    check(health::REPLY_FACT, "/threshold/value", health::REPLY_MINUTES);
    check(health::SILENT_FACT, "/alert/value", health::SILENT_MESSAGES);
    check(health::SILENT_FACT, "/alert/consecutive_weeks", health::SILENT_WEEKS);
    check(health::SILENT_FACT, "/churn_before_percent", health::CASE_EXITS.0);
    check(health::SILENT_FACT, "/churn_after_percent", health::CASE_EXITS.1);
    for aspect in Aspect::ALL {
        check(aspect.fact(), "/threshold", Value::Null);
    }
    for band in bands() {
        let stated = values(band.fact);
        let op = stated.pointer("/threshold/op").or_else(|| stated.pointer("/healthy/op"));
        let expected = match band.line {
            Line::AtLeast(_) => ">=",
            Line::Above(_) => ">",
            Line::Below(_) => "<",
            // A ceiling is what sets nothing off; S4's own line has its operator.
            Line::AtMost(_) if band.fact == claims::MONTHLY_EXIT_FACT => "<=",
            Line::AtMost(_) | Line::Between(..) => continue,
        };
        assert_eq!(op.and_then(Value::as_str), Some(expected), "{}", band.fact);
    }
}

#[test]
fn figures_of_layers_are_those_stated() {
    check(claims::S1_CORE_FACT, "/rule/daily_interactions_min", layering::S1_CORE_DAILY);
    check(claims::S1_CORE_FACT, "/rule/consecutive_weeks", layering::S1_CORE_WEEKS);
    check(claims::S1_ACTIVE_FACT, "/rule/weekly_interactions_min", layering::S1_ACTIVE_WEEKLY);
    check(claims::S1_ACTIVE_FACT, "/rule/open_rate_percent_min", layering::S1_ACTIVE_OPENS);
    check(claims::WELCOME_FACT, "/rule/interactions", 0);
    check(layering::S1_NUDGE_FACT, "/silent_days", layering::S1_NUDGE_DAYS);
    check(layering::S3_CORE_FACT, "/rule", "每日互动");
    check(layering::S3_REGULAR_FACT, "/rule", "每周参与");
    check(layering::S3_REGULAR_FACT, "/action", Value::Null);
    check(layering::S3_SILENT_FACT, "/rule", "仅接收通知");
    check(layering::S4_LAYERS_FACT, "/count", 4);
    check(layering::S4_RECENCY_FACT, "/高价值用户/active_within_days", layering::S4_HIGH_DAYS);
    check(layering::S4_RECENCY_FACT, "/沉默用户/no_speech_days", layering::S4_SILENT_DAYS);
    check(layering::S4_RECENCY_FACT, "/流失用户/no_login_days", layering::S4_LOST_DAYS);
    let unsaid = values(layering::S4_RECENCY_FACT);
    assert_eq!(unsaid.get("潜在用户"), None, "that cell is empty");
    check(layering::S4_FREQUENCY_FACT, "/高价值用户/daily_interactions_min", layering::S4_HIGH_DAILY);
    check(layering::S4_FREQUENCY_FACT, "/unassigned/weekly_interactions_max", layering::S4_LOW_WEEKLY);
    check(layering::S4_STRATEGY_FACT, "/map/流失用户", "退出机制");
    check(layering::S4_ADMIN_FACT, "/requirement/value", layering::S4_ADMIN_WEEKS);
    check(layering::S4_ADMIN_FACT, "/requirement/op", ">=");
    check(layering::S4_RECALL_FACT, "/conversion_uplift_percent", layering::S4_RECALL_PERCENT);
}

#[test]
fn s0_s_modes_and_methods_are_its_own() {
    use qunce::domain::entry::method::{Level, Method, Scene};
    check(claims::MODES_FACT, "/count", Method::ALL.len());
    let level = |level| match level {
        Level::Low => "低",
        Level::Medium => "中",
        Level::MediumHigh => "中高",
        Level::High => "高",
    };
    let named = [(Method::Invitation, "邀请码"), (Method::Payment, "付费门槛"), (Method::Questions, "答题认证")];
    for (method, name) in named {
        let row = method.row().unwrap();
        let scene = match row.scene {
            Scene::Acquaintances => "熟人社交",
            Scene::Commercial => "商业社群",
            Scene::Learning => "学习型社群",
        };
        check(row.fact, "/method", name);
        check(row.fact, "/precision", level(row.precision));
        check(row.fact, "/cost", level(row.cost));
        check(row.fact, "/scene", scene);
    }
    assert_eq!(Method::ALL.iter().filter(|method| method.row().is_some()).count(), named.len());
}

#[test]
fn figures_of_joining_are_those_stated() {
    check(claims::GATE_FACT, "/activity_uplift_percent", percent(claims::GATE_UPLIFT));
    check(claims::QUIZ_CASE_FACT, "/questions", claims::QUIZ_QUESTIONS);
    check(claims::QUIZ_CASE_FACT, "/retention_percent", percent(claims::QUIZ_RETENTION));
    check(claims::DAILY_ACTIVE_FACT, "/alert/value", percent(claims::DAILY_ACTIVE_ALARM));
    check(claims::DAILY_ACTIVE_FACT, "/alert/op", "<");
    // No source gives these, so that a person is asked.
    check(claims::JOIN_LIMIT_FACT, "/daily_join_cap", Value::Null);
    check(claims::GUARD_FACT, "/invite_limit", Value::Null);
}

#[test]
fn figures_of_rewards_are_those_stated() {
    check(incentives::QUESTION_FACT, "/multiplier", incentives::QUESTION_TIMES);
    check(incentives::RULE_FACT, "/valid_interactions_per_reward", incentives::INTERACTIONS_AN_AWARD);
    check(incentives::DIALOGUE_FACT, "/threshold/value", percent(incentives::DIALOGUE_BAR));
    check(incentives::DIALOGUE_FACT, "/threshold/op", ">=");
    for (fact, threshold) in [
        (incentives::CHECK_IN_FORM_FACT, "低"),
        (incentives::TOPIC_FORM_FACT, "中"),
        (incentives::GAME_FORM_FACT, "高"),
    ] {
        check(fact, "/threshold", threshold);
    }
    for (uplift, pointer) in [
        (incentives::S4_CHECK_IN, "/retention_uplift_percent"),
        (incentives::S0_CHECK_IN, "/retention_uplift_percent"),
        (incentives::S4_POINTS, "/mau_uplift_percent"),
        (incentives::S0_POINTS, "/mau_uplift_percent"),
        (incentives::S4_LEVELS, "/messages_uplift_percent"),
    ] {
        check(uplift.fact, pointer, uplift.percent);
    }
    check(claims::S4_BENEFITS_FACT, "/conversion_multiplier_stated", 2.3);
    assert_eq!(incentives::FLASH_TENTHS, [23, 33], "both readings of 提高2.3倍");
    for case in [incentives::READING_CASE, incentives::STORY_CASE] {
        let values = values(case.fact);
        let tenths = |key: &str| (values[key].as_f64().unwrap() * 10.0).round();
        assert_eq!((tenths("before"), tenths("after")), (f64::from(case.before), f64::from(case.after)));
    }
}

#[test]
fn mixes_are_those_of_their_sources() {
    check("S0-4-mix-3-5-2", "/share_percent", percents(&claims::S0_MIX));
    check("S4-1-mix-70-20-10", "/share_percent", percents(&claims::S4_MIX));
    for (row, fact) in claims::S2_MIX_FACTS.into_iter().enumerate() {
        for (column, mix) in [
            ("行业交流群", claims::S2_MIX_INDUSTRY),
            ("兴趣社群", claims::S2_MIX_INTEREST),
            ("产品用户群", claims::S2_MIX_PRODUCT),
        ] {
            check(fact, &format!("/share_percent/{column}"), percent(mix[row]));
        }
    }
    for mix in [claims::S2_MIX_INDUSTRY, claims::S2_MIX_INTEREST, claims::S2_MIX_PRODUCT] {
        assert_eq!(mix.map(percent).iter().sum::<u16>(), 100, "a column of S2's table");
    }
}

#[test]
fn frequencies_and_daily_limits_are_those_stated() {
    check(claims::S1_MAKERS_FACT, "/share_percent", percents(&claims::S1_MAKERS));
    check(claims::S1_MAKERS_FACT, "/labels", vec!["PGC", "UGC"]);
    check(claims::VALUABLE_FACT, "/healthy/value", percent(claims::VALUABLE_BAR));
    check(claims::VALUABLE_FACT, "/healthy/op", ">=");
    check(claims::NEEDS_FACT, "/count", Need::ALL.len());
    check(claims::NEEDS_FACT, "/needs", vec!["资讯价值", "情感共鸣", "实用工具", "社交货币"]);
    check(claims::BLOCKS_FACT, "/count", Block::ALL.len());
    for frequencies in [&claims::S0_FREQUENCIES, &claims::S4_FREQUENCIES] {
        let [knowledge, daily, fun] = frequencies.facts;
        check(knowledge, "/freq_min", frequencies.knowledge.0);
        check(knowledge, "/freq_max", frequencies.knowledge.1);
        check(knowledge, "/freq_per", "week");
        for (fact, n) in [(daily, frequencies.daily), (fun, frequencies.fun)] {
            check(fact, "/freq_min", n);
            check(fact, "/freq_max", n);
            check(fact, "/freq_per", "day");
        }
    }
    let (fewest, most) = claims::S1_BENEFITS_A_MONTH;
    for (fact, (fewest, most), per) in [
        (claims::S1_BENEFITS_FACT, (fewest, most), "month"),
        (claims::S4_BENEFITS_FACT, (claims::S4_BENEFITS_A_WEEK, claims::S4_BENEFITS_A_WEEK), "week"),
        (claims::S4_CONTEST_FACT, (claims::S4_CONTESTS_A_MONTH, claims::S4_CONTESTS_A_MONTH), "month"),
        (claims::S4_MEETUP_FACT, (claims::S4_MEETUPS_A_QUARTER, claims::S4_MEETUPS_A_QUARTER), "quarter"),
    ] {
        check(fact, "/freq_min", fewest);
        check(fact, "/freq_max", most);
        check(fact, "/freq_per", per);
    }
    check(claims::PREVIEW_FACT, "/preview_hours", claims::PREVIEW_HOURS);
    for form in claims::S2_FORMS {
        check(form.fact, "/participation_percent_min", form.min);
        check(form.fact, "/participation_percent_max", form.max);
    }
    check(claims::OVERLOAD_FACT, "/trigger/value", claims::OVERLOAD);
    check(claims::OVERLOAD_FACT, "/trigger/op", ">");
    check(claims::OVERLOAD_FACT, "/trigger/per", "day");
    check(claims::ACTIVITY_FACT, "/threshold/value", f64::from(claims::ACTIVITY_TENTHS) / 10.0);
    check(claims::ACTIVITY_FACT, "/threshold/op", ">=");
    check(claims::REPORT_FACT, "/production_minutes", claims::REPORT_MINUTES);
    for (at, day) in claims::S0_COLUMN_DAYS.iter().enumerate() {
        check(claims::S0_COLUMNS_FACT, &format!("/columns/{at}/weekday"), day.index() + 1);
    }
    check(claims::PULSE_FACT, "/pattern", vec!["日常养鱼", "节日捕鱼"]);
    check(claims::FESTIVAL_FACT, "/moments", vec!["传统节日", "群周年"]);
    check(claims::HOT_DAYS_FACT, "/events", vec!["电商大促", "行业纪念日"]);
    check(claims::WEEKEND_FACT, "/avoid", vec!["周末", "节假日"]);
}

#[test]
fn s3_s_claims_on_platforms_are_its_own() {
    use qunce::domain::platform::Platform;
    use qunce::playbook::claims::{Rights, S3_DINGTALK, S3_QQ, S3_WECHAT, s3_on};
    check(S3_WECHAT.caps_fact, "/members_cap_unverified", S3_WECHAT.caps.0);
    check(S3_WECHAT.caps_fact, "/members_cap_verified", S3_WECHAT.caps.1.unwrap());
    check(S3_QQ.caps_fact, "/members_cap_normal", S3_QQ.caps.0);
    check(S3_QQ.caps_fact, "/members_cap_vip", S3_QQ.caps.1.unwrap());
    check(S3_DINGTALK.caps_fact, "/members_cap", S3_DINGTALK.caps.0);
    assert_eq!(S3_DINGTALK.caps.1, None, "it names one limit only");
    check(S3_WECHAT.admins_fact, "/admins_max", S3_WECHAT.admins.unwrap().1);
    check(S3_QQ.admins_fact, "/admins_min", S3_QQ.admins.unwrap().0);
    check(S3_QQ.admins_fact, "/admins_max", S3_QQ.admins.unwrap().1);
    check(S3_DINGTALK.admins_fact, "/scheme", "部门权限划分");
    assert_eq!(S3_DINGTALK.admins, None, "which is no number");
    for &platform in Platform::ALL {
        let Some(claims) = s3_on(platform) else { continue };
        let words = match claims.rights {
            Rights::Creator => "仅创建者",
            Rights::Admins => "管理员均可",
            Rights::MainAdmin => "主管理员",
        };
        check(claims.rights_fact, "/kick", words);
        check(claims.rights_fact, "/rename", words);
    }
}

fn check_window(id: &str, pointer: &str, window: Window) {
    check(id, &format!("{pointer}/time_start"), window.start.clock());
    check(id, &format!("{pointer}/time_end"), window.end.clock());
}

#[test]
fn content_windows_are_those_stated() {
    check_window("S0-4-type-knowledge", "", timing::KNOWLEDGE);
    check_window("S0-4-type-preview", "", timing::PREVIEW);
    check_window("S0-4-type-fun", "", timing::FUN);
    check_window("S2-2-time-morning", "", timing::NEWS);
    check_window("S2-2-time-evening", "", timing::INTERACTIVE);
}

#[test]
fn types_have_the_hours_and_ages_of_their_rows() {
    for (group_type, fact) in [
        (GroupType::Parent, "S0-1-type-parent"),
        (GroupType::Student, "S0-1-type-student"),
        (GroupType::Industry, "S2-1-type-industry"),
        (GroupType::Interest, "S2-1-type-interest"),
    ] {
        let StatedHours::Stated(windows) = group_type.hours() else { panic!("{group_type:?} has hours") };
        match values(fact).get("windows").and_then(Value::as_array) {
            Some(stated) => {
                assert_eq!(stated.len(), windows.len(), "{fact}");
                for (i, window) in windows.iter().enumerate() {
                    check(fact, &format!("/windows/{i}/days"), window.days.code());
                    check_window(fact, &format!("/windows/{i}"), *window);
                }
            }
            None => check_window(fact, "", windows[0]),
        }
    }
    let (min, max) = GroupType::Industry.ages().unwrap();
    check("S2-1-type-industry", "/age_min", min);
    check("S2-1-type-industry", "/age_max", max);
}

// ---- Platform rules --------------------------------------------------------------------------------------------

#[test]
fn platform_rules_are_those_of_the_data() {
    let library = library();
    for rule in rules::ALL {
        let stated = library.rule(rule.id).unwrap_or_else(|| panic!("no rule {}", rule.id));
        assert_eq!(stated.value, rule.value, "{}", rule.id);
        assert_eq!(stated.grade, rule.grade.letter(), "{}", rule.id);
        assert_eq!(stated.source_date, rule.dated, "{}", rule.id);
        let is_asserted = rule.grade != rules::Grade::X;
        assert!(is_asserted || rule.value.is_none(), "{}: a contradictory value is not asserted", rule.id);
    }
}

#[test]
fn every_rule_of_a_platform_holds_on_it() {
    use qunce::domain::platform::Platform;
    let library = library();
    for &platform in Platform::ALL {
        for rule in [Some(platform.cap()), platform.admin_seats()].into_iter().flatten() {
            assert!(rules::ALL.contains(&rule), "{} is held to the data", rule.id);
            let stated = library.rule(rule.id).unwrap();
            assert!(stated.applies_to.iter().any(|code| code == platform.code()), "{} on {platform:?}", rule.id);
        }
    }
}

// ---- The library -----------------------------------------------------------------------------------------------

#[test]
fn the_library_holds_everything() {
    let library = library();
    assert_eq!(library.facts.len(), 337);
    assert_eq!(library.rules.len(), 26);
    assert_eq!(library.conflicts.len(), 24);
    assert_eq!((library.sources.len(), library.topics.len()), (5, 35));
    let ids: BTreeSet<&str> = library.facts.iter().map(|fact| fact.id.as_str()).collect();
    assert_eq!(ids.len(), 337, "no id stands twice");
    let fact = library.fact("S0-2-admin-400-500").unwrap();
    assert!(!fact.zh.is_empty() && !fact.en.is_empty());
    assert!(library.conflicts_of("S0-2-admin-400-500").any(|conflict| conflict.id == "C2"));
    assert!(library.doubts_of("S0-2-admin-400-500").next().is_some(), "four deputies for three seats");
    assert_eq!(library.fact("S9-1-nothing"), None);
    assert_ne!(library.missing_cell_en("转化效果"), "转化效果");
    assert_eq!(library.missing_cell_en("没有的格"), "没有的格");
}

#[test]
fn a_broken_file_of_the_library_is_named() {
    for (facts, rules, notes, name) in
        [("{}", RULES, NOTES, "facts"), (FACTS, "[]", NOTES, "platform rules"), (FACTS, RULES, "", "notes")]
    {
        let refusal = Library::read(facts, rules, notes).unwrap_err();
        assert!(refusal.starts_with(name), "{refusal}");
    }
}

#[test]
fn every_fact_id_says_where_it_stands() {
    for Fact { id, source, .. } in &library().facts {
        let (placed, section) = place(id).unwrap_or_else(|| panic!("{id} names no place"));
        assert_eq!(placed, source, "{id}");
        assert!(section <= 9, "{id}: no source has so many sections");
    }
    for id in ["", "S0", "S0-", "S0-x-y", "S5-1-x", "P01-cap-wechat", "ours-gap-bands", "群策", "S0-256-x"] {
        assert_eq!(place(id), None, "{id:?}");
    }
}

// ---- Whatever the code cites exists -----------------------------------------------------------------------------

#[test]
fn every_fact_and_rule_cited_in_the_source_exists() {
    let library = library();
    let mut n_cited = 0;
    for file in sources::rust_files("src") {
        for source in ["S0-", "S1-", "S2-", "S3-", "S4-"] {
            for id in sources::words(&file.text, source).filter(|id| place(id).is_some()) {
                assert!(library.fact(id).is_some(), "{} cites {id}", file.path);
                n_cited += 1;
            }
        }
        for id in sources::words(&file.text, "\"P").map(|word| &word[1..]) {
            let is_id = id.len() > 4 && id[1..3].bytes().all(|b| b.is_ascii_digit());
            assert!(!is_id || library.rule(id).is_some(), "{} cites {id}", file.path);
        }
    }
    assert!(n_cited > 50, "only {n_cited} citations found: has the form of ids changed?");
}

#[test]
fn roles_and_templates_rest_on_facts() {
    let library = library();
    for &role in Role::ALL {
        assert!(library.fact(role.fact()).is_some(), "{role:?}");
    }
    for &code in TemplateCode::ALL {
        assert!(library.fact(code.template().fact).is_some(), "{code:?}");
    }
}

#[test]
fn citations_have_ids_that_tell_them_apart() {
    assert_eq!(Citation::Claim("S0-2-admin-400-500").id(), "S0-2-admin-400-500");
    assert_eq!(Citation::Rule(&rules::CAP_WECHAT).id(), "P01-cap-wechat");
    assert_eq!(Citation::Ours(OwnRule::GapBands).id(), "ours-gap-bands");
    let codes: BTreeSet<&str> = OwnRule::ALL.iter().map(|rule| rule.code()).collect();
    assert_eq!(codes.len(), OwnRule::ALL.len());
}
