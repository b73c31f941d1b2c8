//! Templates: complete in both languages, within every limit, and plans that stand up to the check-up.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/plans.rs"]
mod plans;

use std::collections::BTreeSet;

use plans::{id, one};
use qunce::checkup::{Report, Whole};
use qunce::domain::calendar::day::Day;
use qunce::domain::code::Code;
use qunce::domain::group_type::GroupType;
use qunce::domain::plan::Plan;
use qunce::domain::severity::Severity;
use qunce::domain::words::{Name, Passage, Tag, Title, length};
use qunce::exchange::decode::open;
use qunce::exchange::{encode, link};
use qunce::i18n::{Both, Lang};
use qunce::templates::{Template, TemplateCode, blank};

fn each(check: impl Fn(TemplateCode, Lang, &Plan)) {
    for &code in TemplateCode::ALL {
        for &lang in Lang::ALL {
            check(code, lang, &code.plan(id("from-template"), lang));
        }
    }
}

/// Every text of a template: its name, the longest it may be, and whether it may be empty.
fn texts(t: &Template) -> Vec<(&'static str, Both, usize, bool)> {
    vec![
        ("name", t.name, 20, false),
        ("line", t.line, 80, false),
        ("subject", t.subject, Name::MAX, false),
        ("why", t.why, Passage::MAX, false),
        ("whom", t.whom, Passage::MAX, false),
        ("value", t.value, Passage::MAX, false),
        ("region", t.region, Tag::MAX, true),
        ("interest", t.interest, Tag::MAX, true),
        ("pain", t.pain, Tag::MAX, true),
        ("habit", t.habit, Tag::MAX, true),
    ]
}

#[test]
fn there_is_a_template_for_every_kind_of_group() {
    assert!(TemplateCode::ALL.len() >= 12, "{}", TemplateCode::ALL.len());
    let kinds: BTreeSet<GroupType> = TemplateCode::ALL.iter().map(|code| code.template().group_type).collect();
    assert_eq!(kinds.len(), GroupType::ALL.len(), "{kinds:?}");
    let codes: BTreeSet<&str> = TemplateCode::ALL.iter().map(|code| code.code()).collect();
    assert_eq!(codes.len(), TemplateCode::ALL.len(), "no code stands twice");
    for lang in [|both: Both| both.zh, |both: Both| both.en] {
        let names: BTreeSet<&str> = TemplateCode::ALL.iter().map(|code| lang(code.template().name)).collect();
        assert_eq!(names.len(), TemplateCode::ALL.len(), "no name stands twice");
    }
}

#[test]
fn every_text_is_there_in_both_languages_and_is_not_cut() {
    for &code in TemplateCode::ALL {
        for (field, both, max, may_be_empty) in texts(code.template()) {
            for (lang, text) in [("zh", both.zh), ("en", both.en)] {
                // English names and lines run longer than Chinese ones.
                let max = if lang == "en" && matches!(field, "name") { 2 * max } else { max };
                assert!(length(text) <= max, "{code:?} {field} {lang}: {} characters of {max}", length(text));
                assert_eq!(text.trim(), text, "{code:?} {field} {lang}");
                assert!(may_be_empty || !text.is_empty(), "{code:?} {field} {lang} is empty");
            }
            assert_eq!(both.zh.is_empty(), both.en.is_empty(), "{code:?} {field}: one language says it, one does not");
            assert!(both.zh.is_empty() || both.zh != both.en, "{code:?} {field} is not translated");
            let is_chinese = |text: &str| text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
            assert!(!is_chinese(both.en), "{code:?} {field}: Chinese among the English");
        }
    }
}

#[test]
fn a_plan_of_a_template_says_what_the_template_says() {
    each(|code, lang, plan| {
        let (t, p) = (code.template(), &plan.positioning);
        let pick = |both: Both| lang.pick(both.zh, both.en);
        assert!(plan.title.as_str().starts_with(pick(t.subject)) && plan.title.as_str().ends_with(pick(t.name)));
        assert!(length(plan.title.as_str()) < Title::MAX, "{code:?}: the title is not cut");
        for (written, stated) in [
            (p.subject.as_str(), t.subject),
            (p.why.as_str(), t.why),
            (p.whom.as_str(), t.whom),
            (p.value.as_str(), t.value),
        ] {
            assert_eq!(written, pick(stated), "{code:?} {lang:?}");
        }
        let audience = &p.audience;
        for (tags, stated) in [
            (&audience.regions, t.region),
            (&audience.interests, t.interest),
            (&audience.pains, t.pain),
            (&audience.habits, t.habit),
        ] {
            let tags: Vec<&str> = tags.iter().map(|tag| tag.as_str()).collect();
            let stated: Vec<&str> = Some(pick(stated)).filter(|text| !text.is_empty()).into_iter().collect();
            assert_eq!(tags, stated, "{code:?} {lang:?}");
        }
        assert_eq!(audience.ages.map(|ages| (ages.min.get(), ages.max.get())), t.ages, "{code:?}");
        assert_eq!(plan.staffing.size.get(), t.size, "{code:?}");
    });
}

/// What the check-up finds, on a day.
fn found(plan: &Plan) -> Vec<(&'static str, Severity)> {
    let report = Report::of(&Whole::new(plan, Day::literal(2026, 9, 1)));
    report.open.iter().map(|finding| (finding.code, finding.severity)).collect()
}

#[test]
fn a_plan_of_a_template_answers_the_three_questions_and_has_no_error() {
    each(|code, lang, plan| {
        assert_eq!(plan.positioning.n_answered(), 3, "{code:?} {lang:?}");
        for finding in found(plan) {
            assert_ne!(finding.1, Severity::Error, "{code:?}: {finding:?}");
            assert_ne!(finding.0, "positioning.questions", "{code:?}: {finding:?}");
        }
        assert!(plan.groups().len() == 1, "{code:?} fits into one group of its platform");
    });
}

#[test]
fn a_plan_of_a_template_travels_by_file_and_link() {
    each(|code, _, plan| {
        let file = one(open(&encode::plan_file(plan, 0)));
        assert_eq!((&file.plan, file.issues.len()), (plan, 0), "{code:?}");
        assert_eq!(one(link::open(&link::payload(plan)).unwrap()).plan, *plan, "{code:?}");
    });
}

#[test]
fn both_languages_make_the_same_plan_in_other_words() {
    for &code in TemplateCode::ALL {
        let [zh, en] = [Lang::Zh, Lang::En].map(|lang| code.plan(id("from-template"), lang));
        assert_eq!(zh.staffing, en.staffing, "{code:?}");
        assert_eq!(found(&zh), found(&en), "{code:?}");
        assert_ne!(zh.title, en.title, "{code:?}");
    }
}

#[test]
fn a_blank_plan_has_nothing_filled_in() {
    let plan = blank(id("blank"));
    assert!(plan.title.is_blank() && plan.unknown.is_empty() && plan.staffing.cards.is_empty());
    assert_eq!(plan.positioning.n_answered(), 0);
    assert!(found(&plan).contains(&("positioning.questions", Severity::Note)));
}
