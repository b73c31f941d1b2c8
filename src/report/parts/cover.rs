//! The first page: the plan in two sentences, the figures that matter first, and the answers to what one would ask.

use super::calendar::Weeks;
use super::risk;
use crate::domain::funnel::figure::Kpi;
use crate::editing::action::Question;
use crate::i18n::figures::{grouped, key, whole};
use crate::i18n::text::calendar::labels::date_of;
use crate::i18n::text::common::Common;
use crate::i18n::text::funnel::outcome::Outcome;
use crate::i18n::text::positioning::wording;
use crate::i18n::text::report::Report as Text;
use crate::i18n::text::{items, labels};
use crate::playbook::rules::{BOTS, CODE_DAYS, INDUCED_SHARE, NO_CODE_FROM, OWNER_LIABILITY};
use crate::playbook::{Citation, OwnRule};
use crate::report::document::{Cover, Figure, Said};
use crate::report::writer::Writer;
use crate::simulation::milestones::moment;
use crate::simulation::results::Aim;
use crate::simulation::series::Series;
use crate::views::funnel::answer::{self, Ask};
use crate::views::funnel::figures::{chance, day_text, notation};
use crate::views::funnel::target::phrase;
use crate::views::positioning::row_fact;
use crate::views::{calendar::shares, staffing, team};

/// The first page.
pub(in crate::report) fn cover(writer: &Writer<'_>) -> Cover {
    let weeks = Weeks::of(writer);
    let plan = writer.plan();
    let title = plan.title.as_str().trim();
    Cover {
        kind: writer.t(Text::Kind { platform: writer.t(labels::platform(plan.positioning.platform)) }),
        title: if title.is_empty() { writer.t(Common::Untitled) } else { title.to_owned() },
        about: about(writer),
        byline: byline(writer),
        headline: headline(writer),
        figures: figures(writer, &weeks),
        answers: answers(writer, &weeks),
    }
}

fn about(writer: &Writer<'_>) -> String {
    let positioning = &writer.plan().positioning;
    let derived = &writer.whole.forecast().derived;
    let n = derived.inputs.horizon_days;
    let days = match derived.start() {
        Some(start) => Text::DaysFrom { day: date_of(writer.lang, start), n },
        None => Text::DaysUndated { n },
    };
    writer.t(Text::About {
        kind: writer.t(labels::group_type(positioning.group_type)),
        platform: writer.t(labels::platform(positioning.platform)),
        days: writer.t(days),
    })
}

fn byline(writer: &Writer<'_>) -> String {
    let name = |line: &str, text: fn(String) -> Text| {
        let line = line.trim();
        (!line.is_empty()).then(|| writer.t(text(line.to_owned())))
    };
    let parts = [
        name(writer.setup.author.as_str(), |name| Text::By { name }),
        name(writer.setup.reader.as_str(), |name| Text::For { name }),
        Some(date_of(writer.lang, writer.matter.today)),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Who runs it at what mix, and what it will grow to.
fn headline(writer: &Writer<'_>) -> Vec<Said> {
    let plan = writer.plan();
    let (size, purpose) = (whole(plan.staffing.size.get()), writer.inner(labels::purpose(plan.staffing.purpose)));
    let total = writer.whole.team().total();
    let who = if total.max == 0 {
        Text::HeadlineNobody { size, purpose }
    } else {
        let team = key(writer.t(Common::People { n: team::count(total) }));
        Text::Headline { size, purpose, team }
    };
    let ratio = shares::ratio(&Weeks::target(writer));
    let mut first = writer.t(who);
    if !ratio.is_empty() {
        first.push_str(writer.lang.pick("；", "; "));
        first.push_str(&writer.t(Text::HeadlineMix { ratio: key(ratio) }));
    }
    [first, forecast(writer)].map(|text| ended(writer, &text)).to_vec()
}

/// A sentence with its full stop.
fn ended(writer: &Writer<'_>, text: &str) -> Said {
    Said::of(text).then(writer.lang.pick("。", "."), Said::default())
}

/// The answer of the forecast's page.
pub(in crate::report) fn forecast(writer: &Writer<'_>) -> String {
    let size = writer.plan().staffing.size.get();
    let forecast = writer.whole.forecast();
    let runs =
        writer.runs().map(|(results, told)| (results, told.share_met(Kpi::MembersPeak, Aim::AtLeast(f64::from(size)))));
    let (inputs, expected) = (&forecast.derived.inputs, &forecast.expected);
    answer::sentence(Ask { size, first: writer.first(), inputs, expected, runs }, writer.lang)
}

fn figures(writer: &Writer<'_>, weeks: &Weeks<'_>) -> Vec<Figure> {
    let plan = writer.plan();
    let team = writer.whole.team();
    let total = team.total();
    let of_team = Figure {
        mark: "report.team",
        label: writer.t(Text::Team),
        value: writer.t(Common::People { n: team::count(total) }),
        raw: total.max.to_string(),
        note: staffing::tiers(team, writer.lang),
        is_estimate: false,
    };
    let kinds = weeks.by_kind().into_iter().map(|(kind, n)| format!("{} {n}", writer.t(items::kind(kind))));
    let posts = weeks.n_posts();
    let of_weeks = Figure {
        mark: "report.posts",
        label: writer.t(Text::FourWeeks),
        value: writer.t(if posts == 0 { Text::NothingYet } else { Text::Posts { n: posts } }),
        raw: posts.to_string(),
        note: kinds.collect::<Vec<_>>().join(" · "),
        is_estimate: false,
    };
    let forecast = writer.whole.forecast();
    let day = forecast.derived.inputs.horizon_days;
    let mut figures = vec![
        of_team,
        of_weeks,
        kpi(writer, Kpi::MembersEnd, "report.members_end", Outcome::MembersOnDay { day }),
        of_chance(writer, plan.staffing.size.get()),
    ];
    if [Kpi::Revenue, Kpi::Cost].iter().any(|kpi| forecast.expected.kpis[*kpi as usize] > Some(0.0)) {
        figures.push(kpi(writer, Kpi::Profit, "report.profit", Text::Profit));
    }
    figures
}

/// A figure of the forecast with its range; until all runs are done, what is to be expected.
fn kpi(writer: &Writer<'_>, kpi: Kpi, mark: &'static str, label: impl crate::i18n::Say) -> Figure {
    let notation = notation(kpi, writer.lang);
    let spread = writer.runs().and_then(|(results, _)| results.kpi(kpi).spread);
    let expected = writer.whole.forecast().expected.kpis[kpi as usize];
    let value = spread.map(|spread| spread.mean).or(expected);
    let note = spread.map(|spread| {
        let [low, .., high] = spread.quantiles;
        writer.t(Text::Range { low: notation.short(low), high: notation.short(high) })
    });
    Figure {
        mark,
        label: writer.t(label),
        value: value.map_or_else(|| "—".to_owned(), |value| notation.full(value)),
        raw: value.map(|value| value.to_string()).unwrap_or_default(),
        note: note.unwrap_or_else(|| writer.t(Text::Estimated)),
        is_estimate: writer.runs().is_none(),
    }
}

/// How likely the members that the plan is made for are reached.
fn of_chance(writer: &Writer<'_>, size: u32) -> Figure {
    let least = f64::from(size);
    let known = writer.runs().map(|(results, told)| {
        let share = told.share_met(Kpi::MembersPeak, Aim::AtLeast(least));
        (share, moment(results, Series::Members, least).middle)
    });
    let note = match known {
        Some((_, Some(day))) => writer.t(Text::AroundDay { day: day_text(writer.first(), day, writer.lang) }),
        Some((_, None)) => String::new(),
        None => writer.t(Text::AfterRuns),
    };
    Figure {
        mark: "report.chance",
        label: writer.t(Text::Chance { n: whole(size) }),
        value: known.map_or_else(|| "—".to_owned(), |(share, _)| chance(share)),
        raw: known.map(|(share, _)| share.to_string()).unwrap_or_default(),
        note,
        is_estimate: known.is_none(),
    }
}

fn answers(writer: &Writer<'_>, weeks: &Weeks<'_>) -> Vec<(String, Said)> {
    let plan = writer.plan();
    let positioning = &plan.positioning;
    let team = writer.whole.team();
    let own = |question, text: &str| {
        let text = wording::shown(text);
        let draft = || writer.t(Text::Draft { text: wording::draft(question, positioning, writer.lang) });
        if text.is_empty() { draft() } else { text }
    };
    let fact = [Citation::Claim(row_fact(positioning.group_type))];
    let why = own(Question::Why, positioning.why.as_str());
    let whom = own(Question::Whom, positioning.whom.as_str());
    let cap = positioning.platform.cap();
    let cited: Vec<Citation> = positioning.cap.is_none().then_some(Citation::Rule(cap)).into_iter().collect();
    let how_many = Text::HowManyIs {
        n: key(whole(plan.staffing.size.get())),
        groups: u32::try_from(team.groups.len()).unwrap_or(u32::MAX),
        platform: writer.t(labels::platform(positioning.platform)),
        cap: plan.group_cap(),
    };
    let growth = [forecast(writer), members_end(writer)].join(writer.lang.pick("；", "; "));
    let pairs = [
        Some((
            Text::WhatFor,
            writer.said(
                &format!("{}{}{why}", wording::noun(positioning, writer.lang), writer.lang.pick("：", ": ")),
                &fact,
            ),
        )),
        Some((Text::ForWhom, writer.said(&whom, &[Citation::Claim("S2-1-three-questions")]))),
        Some((Text::HowMany, writer.tell(how_many, &cited))),
        Some((Text::WhoRuns, writer.said(&staffing::answer(plan, team, writer.lang), &team.citations))),
        Some((Text::WhichContent, weeks.answer(writer))),
        Some((Text::WhatGrowth, writer.said(&growth, &[Citation::Ours(OwnRule::ForecastDefaults)]))),
        targets(writer).map(|said| (Text::TargetsAre, said)),
        Some((Text::WhichRules, rules(writer))),
        Some((Text::WhatIsOpen, open(writer))),
    ];
    pairs.into_iter().flatten().map(|(name, said)| (writer.t(name), said)).collect()
}

/// Where members end, with the range.
fn members_end(writer: &Writer<'_>) -> String {
    let forecast = writer.whole.forecast();
    let day = forecast.derived.inputs.horizon_days;
    let people = |value: f64| grouped(value, 0);
    let spread = writer.runs().and_then(|(results, _)| results.kpi(Kpi::MembersEnd).spread);
    writer.t(match spread {
        Some(spread) => {
            let [low, .., high] = spread.quantiles;
            Text::MembersEnd { day, mean: people(spread.mean), low: people(low), high: people(high) }
        }
        None => {
            let mean = people(forecast.expected.kpis[Kpi::MembersEnd as usize].unwrap_or_default());
            Text::MembersEndExpected { day, mean }
        }
    })
}

/// What the plan sets itself, each with its chance; nothing where it sets itself nothing.
fn targets(writer: &Writer<'_>) -> Option<Said> {
    let funnel = writer.whole.funnel();
    let parts: Vec<String> = funnel
        .targets
        .values()
        .map(|target| {
            let phrase = phrase(*target, writer.first(), writer.lang);
            match writer.runs() {
                Some((_, told)) => {
                    let share = told.share_met(target.kpi, crate::simulation::from_plan::aim(*target));
                    format!("{phrase}{}{}", writer.lang.pick("：", ": "), key(chance(share)))
                }
                None => phrase,
            }
        })
        .collect();
    (!parts.is_empty()).then(|| Said::of(&parts.join(writer.lang.pick("；", "; "))))
}

/// The red lines, and what the platform asks.
fn rules(writer: &Writer<'_>) -> Said {
    let plan = writer.plan();
    let platform = plan.positioning.platform;
    let joint = writer.lang.pick("；", "; ");
    let cap = platform.cap();
    let of_cap = match cap.value {
        Some(n) => Text::CapIs { n: whole(n) },
        None => Text::CapUnknown,
    };
    let mut said = writer.said(&risk::answer(writer), &[]).then(joint, writer.tell(of_cap, &[Citation::Rule(cap)]));
    let seats = platform.admin_seats().and_then(|rule| Some((rule, rule.value?)));
    let is_wechat = platform == crate::domain::platform::Platform::WechatGroup;
    let more = [
        seats.map(|(rule, n)| (Text::SeatsAre { n }, rule)),
        CODE_DAYS.value.filter(|_| is_wechat).map(|n| (Text::CodesRunOut { n }, &CODE_DAYS)),
        NO_CODE_FROM.value.filter(|_| is_wechat).map(|n| (Text::NoCodeFrom { n }, &NO_CODE_FROM)),
        is_wechat.then_some((Text::NoInduced, &INDUCED_SHARE)),
        is_wechat.then_some((Text::NoBots, &BOTS)),
        Some((Text::OwnerLiable, &OWNER_LIABILITY)),
    ];
    for (text, rule) in more.into_iter().flatten() {
        said = said.then(joint, writer.tell(text, &[Citation::Rule(rule)]));
    }
    said
}

/// What the check-up leaves open, and its first matter.
fn open(writer: &Writer<'_>) -> Said {
    let report = writer.report();
    let verdict = report.verdict();
    let mut parts = Vec::new();
    if verdict.errors > 0 {
        parts.push(key(writer.t(Text::OpenErrors { n: verdict.errors })));
    }
    if verdict.warnings > 0 {
        parts.push(writer.t(Text::OpenWarnings { n: verdict.warnings }));
    }
    if parts.is_empty() {
        return Said::of(&writer.t(Text::AllClear { n: report.n_passed }));
    }
    let counts = Said::of(&parts.join(writer.lang.pick("，", ", ")));
    match report.open.first() {
        Some(first) => {
            let what = writer.t(&*first.title);
            counts.then(writer.lang.pick("；", "; "), writer.tell(Text::Foremost { what }, &first.citations))
        }
        None => counts,
    }
}
