//! Every edit lands in its own field, and only there.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/plans.rs"]
mod plans;

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::rc::Rc;

use plans::calendars::item_id;
use plans::funnels::{place, saying};
use plans::launches::{own_id, reading};
use plans::{N_VARIANTS, every_field, id, variant, words};
use qunce::domain::acceptance::{Acceptance, FindingKey};
use qunce::domain::calendar::day::{Day, Weekday};
use qunce::domain::calendar::item::{
    At, Channel, Check, Expected, Item, Maker, Origin, Owner, StandsFor, Status, When,
};
use qunce::domain::calendar::kind::Kind;
use qunce::domain::calendar::repeat::{End, Frequency, Repeat};
use qunce::domain::calendar::{
    Activities, Basis, Benefits, Column, DayLayer, Mix, OwnDay, Placed, Style, WeekTemplate,
};
use qunce::domain::channels::claims::Matter;
use qunce::domain::channels::limit::Limit;
use qunce::domain::channels::outlet::{Outlet, Strength};
use qunce::domain::channels::poster::Look;
use qunce::domain::channels::tool::Tool;
use qunce::domain::channels::{IdWay, Rate as CourseRate};
use qunce::domain::copy::list::WordList;
use qunce::domain::engagement::points::Deed;
use qunce::domain::engagement::{Aim, Grade, PointValue, Redemption, Rule, Streak, Threshold};
use qunce::domain::entry::Rate;
use qunce::domain::entry::method::{Level, Method, Scene};
use qunce::domain::entry::question::{Answer, Reply, Subject};
use qunce::domain::funnel::decimal::{Decimal, Within};
use qunce::domain::funnel::figure::{Kpi, Side, Target};
use qunce::domain::funnel::mark::Taking;
use qunce::domain::funnel::said::Overrides;
use qunce::domain::funnel::trial::{Grouping, Trial, TrialMark};
use qunce::domain::funnel::{Experiment, Scenario};
use qunce::domain::group_type::{Circle, GroupType};
use qunce::domain::hours::{Days, MinuteOfDay, Quiet, Window};
use qunce::domain::launch::material::Material;
use qunce::domain::launch::task::TaskKey;
use qunce::domain::launch::{FromOpening, LaunchStage};
use qunce::domain::lifecycle::crisis::{Crisis, Incident};
use qunce::domain::lifecycle::habit::Habit;
use qunce::domain::lifecycle::split::SplitBy;
use qunce::domain::lifecycle::stage::Way;
use qunce::domain::lifecycle::{Activity as Lively, Growth, Money, Part};
use qunce::domain::members::layer::{MemberLayer, RuleModel};
use qunce::domain::members::silence::SilenceStep;
use qunce::domain::members::{CoreChannel, PathStep, Ward};
use qunce::domain::monitor::columns::{Headings, Part as Named};
use qunce::domain::monitor::{AlarmKey, AlarmRule, Count, Daily, Event, Happening, Metric, SilenceReading};
use qunce::domain::platform::Platform;
use qunce::domain::positioning::advice::{MixModel, RuleStyle};
use qunce::domain::positioning::{AgeRange, CompanyStage, Goal, Lifespan};
use qunce::domain::quantity::{
    Age, AnswerHours, Counted, GroupSize, Headcount, Horizon, Interval, JoinsADay, LeadDays, MembersNow, Minutes,
    Percent, Points, PostLimit, PostsAWeek, RetentionDays, RightAnswers, Runs, Seats, SilentDays, StageDays, Strikes,
    WeeklyHours, Weeks,
};
use qunce::domain::report::{Paper, ReportLanguage, ReportPart};
use qunce::domain::risk::register::Hazard;
use qunce::domain::risk::rules::RulePart;
use qunce::domain::risk::{Datum, Invitation, Payment};
use qunce::domain::staffing::cards::{Month, Role, Rota};
use qunce::domain::staffing::{Purpose, Split, StaffingModel, StructureModel};
use qunce::editing::acceptance::AcceptanceEdit;
use qunce::editing::action::{AudienceList, Edit, Label, OwnTier, PositioningEdit, Question, StaffingEdit};
use qunce::editing::apply;
use qunce::editing::calendar::{CalendarEdit, ItemEdit, ItemsChange, ItemsLabel};
use qunce::editing::channels::ChannelsEdit;
use qunce::editing::engagement::EngagementEdit;
use qunce::editing::entry::{EntryEdit, QuestionEdit};
use qunce::editing::funnel::FunnelEdit;
use qunce::editing::launch::{LaunchEdit, Way as LaunchWay};
use qunce::editing::lifecycle::LifecycleEdit;
use qunce::editing::members::MembersEdit;
use qunce::editing::monitor::MonitorEdit;
use qunce::editing::report::ReportEdit;
use qunce::editing::risk::{CareEdit, RiskEdit};
use qunce::exchange::encode::plan_value;
use qunce::exchange::merge::differences;
use qunce::exchange::sections::{self, calendar, funnel};
use qunce::templates;
use serde_json::{Value, json};

/// Each edit, the field of the saved plan that it changes, and what stands there then; null for nothing.
fn edits() -> Vec<(Edit, &'static str, Value)> {
    use PositioningEdit as P;
    use StaffingEdit as S;
    let positioning = [
        (P::SetGroupType(GroupType::Parent), "/group_type", json!("parent")),
        (P::SetCircle(Circle::Acquaintance), "/circle", json!("acquaintance")),
        (P::SetGoal(Goal::Brand), "/goal", json!("brand")),
        (P::SetLifespan(Lifespan::LongTerm), "/lifespan", json!("long_term")),
        (P::SetStage(CompanyStage::Mature), "/stage", json!("mature")),
        (P::SetPlatform(Platform::Qq), "/platform", json!("qq_group")),
        (P::SetCap(Some(GroupSize::literal(123))), "/cap", json!(123)),
        (P::SetSubject(words("新名")), "/subject", json!("新名")),
        (P::Answer(Question::Why, words("一")), "/why", json!("一")),
        (P::Answer(Question::Whom, words("二")), "/whom", json!("二")),
        (P::Answer(Question::Value, words("三")), "/value", json!("三")),
        (P::SetAges(AgeRange::new(Age::literal(26), Age::literal(40))), "/audience/ages/min", json!(26)),
        (P::SetHours(Some(Window::literal(Days::Weekend, (0, 0), (23, 5)))), "/audience/hours/end", json!("23:05")),
        (P::SetTags(AudienceList::Regions, vec![words("北")]), "/audience/regions", json!(["北"])),
        (P::SetTags(AudienceList::Interests, vec![]), "/audience/interests", json!([])),
        (P::SetTags(AudienceList::Pains, vec![words("贵")]), "/audience/pains", json!(["贵"])),
        (P::SetTags(AudienceList::Habits, vec![words("夜")]), "/audience/habits", json!(["夜"])),
    ];
    let rota = Rota { start: Month::new(2026, 12).unwrap(), people: ["甲", "乙", "丙", "丁"].map(words).to_vec() };
    let staffing = [
        (S::SetSize(GroupSize::literal(451)), "/size", json!(451)),
        (S::SetPurpose(Purpose::AfterSales), "/purpose", json!("after_sales")),
        (S::SetModel(StaffingModel::ThreeTiers), "/model", json!("s1")),
        (S::SetOwn(OwnTier::Owners, Headcount::literal(3)), "/own/owners", json!(3)),
        (S::SetOwn(OwnTier::Deputies, Headcount::literal(3)), "/own/deputies", json!(3)),
        (S::SetOwn(OwnTier::Leads, Headcount::literal(3)), "/own/leads", json!(3)),
        (S::SetSeats(Some(Seats::literal(1))), "/native_seats", json!(1)),
        (S::SetSplit(Split::Large), "/split", json!("large")),
        (S::SetStructure(StructureModel::Pyramid), "/structure", json!("s0")),
        (S::SetPeople(Role::Deputy, vec![words("Bo")]), "/cards/deputy/people", json!(["Bo"])),
        (S::SetHours(Role::Lead, Some(WeeklyHours::literal(4))), "/cards/lead/hours", json!(4)),
        (S::SetDuties(Role::Head, words("看")), "/cards/head/duties", json!("看")),
        (S::SetBar(Role::UserAdmin, words("活跃")), "/cards/user_admin/bar", json!("活跃")),
        (S::SetRota(Some(rota)), "/rota/start", json!("2026-12")),
    ];
    let whole =
        [(Edit::Rename(words("改名")), "/title", json!("改名")), (Edit::Archive(false), "/archived", json!(false))];
    let calendar = calendar_edits().into_iter().map(|(edit, at, value)| {
        let place = Box::leak(format!("/calendar{at}").into_boxed_str());
        (sections::edit(edit), &*place, value)
    });
    let leak = |place: String| &*Box::leak(place.into_boxed_str());
    let funnel = funnel_edits().into_iter().map(|(edit, at, value)| {
        let place = Box::leak(format!("/funnel{at}").into_boxed_str());
        (sections::edit(edit), &*place, value)
    });
    let launch = launch_edits().into_iter().map(|(edit, at, value)| {
        let place = Box::leak(format!("/launch{at}").into_boxed_str());
        (sections::edit(edit), &*place, value)
    });
    let positioning =
        positioning.map(|(edit, at, value)| (Edit::Positioning(edit), leak(format!("/positioning{at}")), value));
    let staffing = staffing.map(|(edit, at, value)| (Edit::Staffing(edit), leak(format!("/staffing{at}")), value));
    let entry =
        entry_edits().into_iter().map(|(edit, at, value)| (sections::edit(edit), leak(format!("/entry{at}")), value));
    let risk =
        risk_edits().into_iter().map(|(edit, at, value)| (sections::edit(edit), leak(format!("/risk{at}")), value));
    let accepted = FindingKey::parse("funnel.target").unwrap();
    let known = FindingKey::parse("staffing.no_rights").unwrap();
    let checkup = [
        (
            sections::edit(AcceptanceEdit::Accept(accepted, Acceptance { note: words("先看看") })),
            "/checkup/accepted/funnel.target",
            json!({ "note": "先看看" }),
        ),
        (sections::edit(AcceptanceEdit::Reopen(known)), "/checkup/accepted/staffing.no_rights", Value::Null),
    ];
    let engagement = engagement_edits()
        .into_iter()
        .map(|(edit, at, value)| (sections::edit(edit), leak(format!("/engagement{at}")), value));
    let channels = channels_edits()
        .into_iter()
        .map(|(edit, at, value)| (sections::edit(edit), leak(format!("/channels{at}")), value));
    let lifecycle = lifecycle_edits()
        .into_iter()
        .map(|(edit, at, value)| (sections::edit(edit), leak(format!("/lifecycle{at}")), value));
    let members = members_edits()
        .into_iter()
        .map(|(edit, at, value)| (sections::edit(edit), leak(format!("/members{at}")), value));
    let monitor = monitor_edits()
        .into_iter()
        .map(|(edit, at, value)| (sections::edit(edit), leak(format!("/monitor{at}")), value));
    let report =
        report_edits().into_iter().map(|(edit, at, value)| (sections::edit(edit), leak(format!("/report{at}")), value));
    let run = calendar.chain(engagement).chain(channels).chain(lifecycle).chain(funnel).chain(members).chain(monitor);
    let sections = run.chain(entry).chain(risk).chain(launch).chain(checkup).chain(report);
    whole.into_iter().chain(positioning).chain(staffing).chain(sections).collect()
}

fn report_edits() -> Vec<(ReportEdit, &'static str, Value)> {
    use ReportEdit as E;
    vec![
        (E::Include(ReportPart::Roles, true), "/left_out", json!(["risk"])),
        (E::Include(ReportPart::Method, false), "/left_out", json!(["roles", "risk", "method"])),
        (E::SetLanguage(Some(ReportLanguage::Zh)), "/language", json!("zh")),
        (E::SetPaper(Paper::Portrait), "/paper", Value::Null),
        (E::SetAuthor(words("Bo")), "/author", json!("Bo")),
        (E::SetReader(words("老板")), "/reader", json!("老板")),
    ]
}

fn monitor_edits() -> Vec<(MonitorEdit, &'static str, Value)> {
    use MonitorEdit as E;
    let (first, second) = (Day::literal(2026, 9, 1), Day::literal(2026, 9, 2));
    let left = Event { on: second, what: Happening::KeyMemberLeft };
    let [wann, tag] = ["0123456789abcdef", "fedcba9876543210"].map(|text| Headings::parse(text).unwrap());
    let reading = BTreeMap::from([(first, Daily::from([(Metric::Sales, Count::from(7))])), (second, Daily::new())]);
    vec![
        (E::Set(first, Metric::Members, Some(Count::from(440))), "/days/2026-09/members", json!([440, 448, 450])),
        (E::Set(second, Metric::Joins, None), "/days/2026-09/joins", Value::Null),
        (E::Take(reading), "/days/2026-09/sales", json!([7, null, 1_299_900])),
        (E::Forget(vec![Day::literal(2026, 11, 4), first.plus(20).unwrap()]), "/days/2026-11", Value::Null),
        (E::SetEvent(left, Some(words("老周"))), "/events/2026-09-02.key_member_left", json!("老周")),
        (E::SetEvent(left, None), "/events/2026-09-02.key_member_left", Value::Null),
        (
            E::Acknowledge(AlarmKey { since: first, rule: AlarmRule::Shrinking }, Some(words("查过渠道"))),
            "/acknowledged/2026-09-01.shrinking",
            json!("查过渠道"),
        ),
        (
            E::Acknowledge(AlarmKey { since: second, rule: AlarmRule::KeyMemberLeft }, None),
            "/acknowledged",
            Value::Null,
        ),
        (E::SetSilence(Some(SilenceReading::EachWeek)), "/silence", json!("each_week")),
        (E::FillGaps(true), "/fills_gaps", Value::Null),
        (E::Keep(None), "/kept", Value::Null),
        (
            E::SetColumns(wann, Some(BTreeMap::from([(Named::Time, words("Wann")), (Named::Name, words("Name"))]))),
            "/columns/0123456789abcdef/name",
            json!("Name"),
        ),
        (E::SetColumns(tag, None), "/columns/fedcba9876543210", Value::Null),
    ]
}

fn members_edits() -> Vec<(MembersEdit, &'static str, Value)> {
    use MembersEdit as E;
    vec![
        (E::SetModel(Some(RuleModel::Rhythm)), "/model", json!("s3")),
        (E::FillGaps(true), "/fills_gaps", Value::Null),
        (E::SetAction(MemberLayer::S1Core, words("内测")), "/actions/s1_core", json!("内测")),
        (E::SetAction(MemberLayer::S4Lost, words("")), "/actions/s4_lost", Value::Null),
        (E::SetCarer(Ward::Trouble, words("Ci")), "/carers/trouble", json!("Ci")),
        (E::SetCarer(Ward::Core, words("")), "/carers/core", Value::Null),
        (E::SetOnPath(PathStep::Star, vec![words("新")]), "/stars", json!(["新"])),
        (E::SetOnPath(PathStep::Host, Vec::new()), "/hosts", Value::Null),
        (E::SetOnPath(PathStep::Admin, vec![words("A"), words("B")]), "/admins", json!(["A", "B"])),
        (E::UseChannel(CoreChannel::SmallGroup, true), "/channels", json!(["small_group", "meeting"])),
        (E::UseChannel(CoreChannel::Meeting, false), "/channels", Value::Null),
        (E::SetTags(vec![words("社交型")]), "/tags", json!(["社交型"])),
        (E::SetReviewMonths(Interval::literal(3)), "/review_months", json!(3)),
        (E::SetDays(SilenceStep::Nudge, SilentDays::literal(5)), "/nudge_days", json!(5)),
        (E::SetDays(SilenceStep::Silent, SilentDays::literal(40)), "/silent_days", json!(40)),
        (E::SetDays(SilenceStep::Leave, SilentDays::literal(90)), "/leave_days", Value::Null),
        (E::SetText(SilenceStep::Silent, words("想你")), "/texts/silent", json!("想你")),
        (E::SetText(SilenceStep::Nudge, words("")), "/texts/nudge", Value::Null),
    ]
}

fn engagement_edits() -> Vec<(EngagementEdit, &'static str, Value)> {
    use EngagementEdit as E;
    let rule = Rule { trigger: words("提问"), response: words("点名"), reward: words("勋章") };
    vec![
        (E::SetAim(Some(Aim::Info)), "/aim", json!("info")),
        (E::SetTolerated(Some(Threshold::High)), "/tolerated", json!("high")),
        (E::SetOrdinary(Some(Rate::literal(70_000))), "/ordinary", json!(70_000)),
        (E::SetRetention(None), "/retention", Value::Null),
        (E::SetMonthlyActive(Some(Counted::literal(0))), "/monthly_active", json!(0)),
        (E::SetPoints(Deed::Invite, Some(Points::literal(1))), "/earnings/invite", json!({ "points": 1 })),
        (E::SetCap(Deed::Speak, Some(Points::literal(9))), "/earnings/speak/cap", json!(9)),
        (E::SetShare(Deed::CheckIn, None), "/earnings/check_in/share", Value::Null),
        (E::SetValue(Some(PointValue::literal(1))), "/value", json!(1)),
        (E::SetBudget(Some(Counted::literal(1))), "/budget", json!(1)),
        (E::SetGrades(vec![Grade { name: words("新"), from: None }]), "/grades", json!([{ "name": "新" }])),
        (E::SetBadges(Vec::new()), "/badges", Value::Null),
        (E::SetStreaks(vec![Streak::default()]), "/streaks", json!([{ "reward": "" }])),
        (E::SetCheckIn(words("读十页")), "/check_in", json!("读十页")),
        (E::SetCheckInAt(Some(MinuteOfDay::at(21, 30))), "/check_in_at", json!("21:30")),
        (
            E::SetRedemptions(vec![Redemption { stock: Some(Points::literal(3)), ..Redemption::default() }]),
            "/redemptions",
            json!([{ "reward": "", "stock": 3 }]),
        ),
        (E::SetRules(vec![rule]), "/rules", json!([{ "trigger": "提问", "response": "点名", "reward": "勋章" }])),
        (E::SetSymbols(words("头像框")), "/symbols", json!("头像框")),
        (E::SetJargon(words("楼主")), "/jargon", json!("楼主")),
        (E::SetRituals(words("晚安")), "/rituals", json!("晚安")),
        (E::SetOpener(words("问")), "/opener", json!("问")),
        (E::SetReply(words("答")), "/reply", json!("答")),
        (E::SetHost(words("Bo")), "/host", json!("Bo")),
        (E::SetWeeks(Weeks::literal(1)), "/weeks", json!(1)),
    ]
}

fn funnel_edits() -> Vec<(FunnelEdit, &'static str, Value)> {
    use FunnelEdit as E;
    let target = Target { kpi: Kpi::Profit, side: Side::AtMost, value: Decimal::literal(-1_500_000) };
    let said = funnel(&every_field());
    let (experiment, trial) = (said.experiment, said.trial.clone());
    let mark = trial.mark.unwrap();
    let variant = Scenario { name: words("空"), overrides: Overrides::default() };
    vec![
        (E::SetHorizon(Horizon::literal(365)), "/horizon", json!(365)),
        (E::SetRuns(Runs::literal(100)), "/runs", json!(100)),
        (E::SetSeed(0), "/seed", json!(0)),
        (E::AddChannel(place(8), words("海报")), "/channels/8", json!({ "name": "海报" })),
        (E::NameChannel(place(3), words("台卡")), "/channels/3/name", json!("台卡")),
        (E::RemoveChannel(place(7)), "/channels/7", Value::Null),
        (E::Say(None, saying("exit_hazard.new", 12_345)), "/overrides/exit_hazard.new", json!(12_345)),
        (
            E::Say(Some(place(1)), saying("channels.3.weekday.sa", 4_000_000)),
            "/scenarios/1/overrides/channels.3.weekday.sa",
            json!(4_000_000),
        ),
        (
            // The number is what it was; that it was measured so is new.
            E::TakeMeasured(vec![Taking {
                saying: saying("campaigns.conversion", 34_000),
                on: Day::literal(2026, 9, 6),
                n: Counted::literal(34),
            }]),
            "/measured/campaigns.conversion/value",
            json!(34_000),
        ),
        (E::Reset(None, vec![saying("margin", 0).key()]), "/overrides/margin", Value::Null),
        (E::ResetAll(Some(place(1))), "/scenarios/1/overrides/channels.3.weekday.su", Value::Null),
        (E::SetTarget(place(2), Some(target)), "/targets/2/side", json!("at_most")),
        (E::PutScenario(place(6), variant), "/scenarios/6", json!({ "name": "空", "overrides": {} })),
        (E::NameScenario(place(2), words("无问卷")), "/scenarios/2/name", json!("无问卷")),
        (E::RemoveScenario(place(2)), "/scenarios/2", Value::Null),
        (E::SetExperiment(Experiment { rate: Within::literal(1), ..experiment }), "/experiment/rate", json!(1)),
        (E::SetTrial(Trial { grouping: Grouping::Picked, ..trial }), "/trial/grouping", json!("picked")),
        // The counts are what they were; that they are of another day is new.
        (E::TakeOutcomes(TrialMark { on: Day::literal(2026, 9, 6), ..mark }), "/trial/mark/on", json!("2026-09-06")),
        (E::SetOutcomes(None, experiment.second), "/experiment/first", Value::Null),
    ]
}

fn launch_edits() -> Vec<(LaunchEdit, &'static str, Value)> {
    use LaunchEdit as E;
    let (rules, own) = (TaskKey::Material(Material::Rules), |number| TaskKey::Own(own_id(number)));
    let owner = |name: &str| Owner { role: Some(Role::Owner), name: words(name) };
    vec![
        (E::SetDays(LaunchStage::Screen, Some(StageDays::literal(3))), "/days/screen", json!(3)),
        (E::Measure(reading(LaunchStage::Review, 400_000)), "/readings/review", json!(400_000)),
        (E::Unmeasure(LaunchStage::Convert), "/readings/convert", Value::Null),
        (E::Tick(rules, false), "/marks/rules/done", Value::Null),
        (E::Tick(own(4), true), "/own/4/done", json!(true)),
        (E::Use(Material::Poster, true), "/marks/poster", Value::Null),
        (E::Use(Material::Faq, false), "/marks/faq", json!({ "used": false })),
        (E::SetOwner(rules, owner("Bo")), "/marks/rules/owner/name", json!("Bo")),
        (E::SetDue(rules, None), "/marks/rules/due", Value::Null),
        (E::SetDue(own(2), FromOpening::new(-999).ok()), "/own/2/due", json!(-999)),
        (
            E::Add(own_id(99), LaunchStage::Attract, words("贴海报")),
            "/own/99",
            json!({ "stage": "attract", "text": "贴海报", "rank": 6 }),
        ),
        (E::Word(own_id(4), words("写两页")), "/own/4/text", json!("写两页")),
        (E::Move(own_id(2), LaunchWay::Up), "/own/2/rank", Value::Null),
        (E::Remove(own_id(4)), "/own/4", Value::Null),
    ]
}

fn risk_edits() -> Vec<(RiskEdit, &'static str, Value)> {
    use RiskEdit as E;
    let care = |hazard, edit| E::Care(hazard, edit);
    let (list, _) = WordList::read("返利\n!返利网");
    vec![
        (E::SetStyle(Some(RuleStyle::Loose)), "/style", json!("loose")),
        (E::SetPart(RulePart::Content, Some(words("聊育儿。"))), "/parts/content", json!("聊育儿。")),
        (E::SetPart(RulePart::Identity, None), "/parts/identity", Value::Null),
        (E::SetStrikes(Strikes::literal(9)), "/strikes", json!(9)),
        (E::SetForgiving(true), "/forgives_first", Value::Null),
        (E::SetPostLimit(Some(PostLimit::literal(1))), "/post_limit", json!(1)),
        (E::SetRevised(Some(day("2026-11-01"))), "/revised_on", json!("2026-11-01")),
        (E::SetAnnouncement(words("答疑")), "/announcement", json!("答疑")),
        (E::MendAnnouncement(words("八点答疑")), "/announcement", json!("八点答疑")),
        (E::SetWords(list), "/words", json!(["返利", "!返利网"])),
        (care(Hazard::Finance, CareEdit::SetTrigger(words("代收"))), "/cares/finance/trigger", json!("代收")),
        (care(Hazard::Finance, CareEdit::SetMeasure(words("停"))), "/cares/finance/measure", json!("停")),
        (care(Hazard::Conflict, CareEdit::SetOwner(words("Ana"))), "/cares/conflict/owner", json!("Ana")),
        (E::SetDatum(Datum::Address, true), "/data", json!(["identity_card", "phone", "address"])),
        (E::SetDatum(Datum::IdentityCard, false), "/data", json!(["phone"])),
        (E::SetPayment(Some(Payment::Nothing)), "/payment", json!("none")),
        (E::SetInvitation(Some(Invitation::Plain)), "/invitation", json!("plain")),
        (E::SetBots(false), "/bots", Value::Null),
        (E::SetArchived(false), "/archived", Value::Null),
        (E::SetPurpose(words("复盘")), "/purpose", json!("复盘")),
        (E::SetConsent(false), "/consent", Value::Null),
        (E::SetRetention(Some(RetentionDays::literal(1))), "/retention", json!(1)),
        (E::SetPrivacy(Some(words("只用于发货"))), "/privacy", json!("只用于发货")),
        (E::SetRoutineFrom(Some(day("2026-12-07"))), "/routine_from", json!("2026-12-07")),
    ]
}

fn entry_edits() -> Vec<(EntryEdit, &'static str, Value)> {
    use EntryEdit as E;
    let question = |edit| E::Question(place(1), edit);
    let answer = Answer { text: words("苏州"), is_right: true };
    vec![
        (E::SetMethod(Some(Method::Review)), "/method", json!("review")),
        (E::SetScene(Some(Scene::Commercial)), "/scene", json!("commercial")),
        (E::SetWanted(Some(Level::High)), "/wanted", json!("high")),
        (E::SetAffordable(Some(Level::Low)), "/affordable", json!("low")),
        (E::SetWouldPay(Some(false)), "/would_pay", json!(false)),
        (E::SetQuestionnaire(Some(false)), "/questionnaire", json!(false)),
        (E::SetDone(Some(Rate::literal(1))), "/done", json!(1)),
        (E::SetPassed(Some(Rate::literal(0))), "/passed", json!(0)),
        (
            E::PutQuestions(vec![(place(9), templates::blank_question())]),
            "/questions/9",
            json!({ "subject": "other", "reply": "choice", "text": "", "answers": [] }),
        ),
        (E::RemoveQuestion(place(2)), "/questions/2", Value::Null),
        (E::SetOrder(vec![place(2), place(4)]), "/order", json!([2, 4])),
        (question(QuestionEdit::SetSubject(Subject::Age)), "/questions/1/subject", json!("age")),
        (question(QuestionEdit::SetReply(Reply::Text)), "/questions/1/reply", json!("text")),
        (question(QuestionEdit::SetText(words("哪里人？"))), "/questions/1/text", json!("哪里人？")),
        (
            question(QuestionEdit::SetAnswers(vec![answer])),
            "/questions/1/answers",
            json!([{ "text": "苏州", "right": true }]),
        ),
        (E::SetPassMark(Some(RightAnswers::literal(1))), "/pass_mark", json!(1)),
        (E::SetDailyCap(Some(JoinsADay::literal(8))), "/daily_cap", json!(8)),
        (E::SetInviteLimit(Some(Headcount::literal(1))), "/invite_limit", json!(1)),
        (E::SetBots(false), "/bots", Value::Null),
        (E::SetEasyInside(true), "/easy_inside", Value::Null),
        (E::SetFirstStep(words("投票")), "/first_step", json!("投票")),
        (E::SetApplicants(Counted::literal(0)), "/applicants", json!(0)),
        (E::SetDailyActive(Some(Rate::literal(100_000))), "/daily_active", json!(100_000)),
        (E::SetName(words("客服群")), "/name", json!("客服群")),
        (E::SetWelcome(words("来了")), "/welcome", json!("来了")),
        (E::SetOtherWelcome(words("你好")), "/other_welcome", json!("你好")),
        (E::SetFlow(words("一步")), "/flow", json!("一步")),
        (E::SetCodesFrom(Some(day("2026-12-01"))), "/codes_from", json!("2026-12-01")),
        (E::SetLead(LeadDays::literal(0)), "/lead", json!(0)),
    ]
}

fn channels_edits() -> Vec<(ChannelsEdit, &'static str, Value)> {
    use ChannelsEdit as E;
    vec![
        (E::Hold(Outlet::Weibo), "/held/weibo", json!({ "role": "", "reason": "", "outflow": "" })),
        (E::LetGo(Outlet::Offline), "/held/offline", Value::Null),
        (E::SetRole(Outlet::OfficialAccount, words("发文章")), "/held/official_account/role", json!("发文章")),
        (E::SetReason(Outlet::Offline, words("领券")), "/held/offline/reason", json!("领券")),
        (E::SetOutflow(Outlet::Offline, words("到店")), "/held/offline/outflow", json!("到店")),
        (E::Want(Strength::LongTail, true), "/wanted", json!(["video", "young_users", "long_tail"])),
        (E::Want(Strength::Video, false), "/wanted", json!(["young_users"])),
        (E::UseTool(Tool::PivotTable, true), "/tools", json!(["sampling", "pivot_table", "wecom_api"])),
        (E::SetIdWay(Some(IdWay::OneAccount)), "/id_way", json!("one_account")),
        (E::SetEncrypted(false), "/encrypted_ids", Value::Null),
        (E::SetDiscussions(PostsAWeek::literal(0)), "/discussions", json!(0)),
        (E::SetCourseConversion(Some(CourseRate::literal(5))), "/course_conversion", json!(5)),
        (E::SetCheckedOn(Some(day("2026-12-01"))), "/checked_on", json!("2026-12-01")),
        (E::SetPosterTitle(words("周末见")), "/poster/title", json!("周末见")),
        (E::SetPosterValue(words("有人带路")), "/poster/value", json!("有人带路")),
        (E::SetPosterWelcome(words("新手也行")), "/poster/welcome", json!("新手也行")),
        (E::SetPosterLook(Look::Green), "/poster/look", json!("green")),
        (E::Need(Matter::Joining, true), "/permissions", json!(["joining", "rights"])),
        (E::SetLimit(Limit::Qq, Some(GroupSize::literal(1000))), "/limits/qq", json!(1000)),
    ]
}

fn lifecycle_edits() -> Vec<(LifecycleEdit, &'static str, Value)> {
    use LifecycleEdit as E;
    let lively = |n: i64| Lively::literal(n);
    vec![
        (E::SetMembers(Some(MembersNow::literal(490))), "/members", json!(490)),
        (E::SetWay(Some(Way::Merge)), "/way", json!("merge")),
        (E::SetBy(Some(SplitBy::Activity)), "/by", json!("activity")),
        (E::SetParts(vec![Part { name: words("东"), members: None }]), "/parts", json!([{ "name": "东" }])),
        (E::SetMovesOn(Some(day("2027-01-01"))), "/moves_on", json!("2027-01-01")),
        (E::SetMoving(words("搬")), "/moving", json!("搬")),
        (E::SetPrice(Some(Money::literal(1))), "/price", json!(1)),
        (E::SetCost(Some(Money::literal(2))), "/cost_a_member", json!(2)),
        (E::SetFixed(Some(Money::literal(3))), "/fixed", json!(3)),
        (E::SetValues(vec![words("直播")]), "/values", json!(["直播"])),
        (E::SetActivity(vec![lively(7)]), "/activity", json!([7])),
        (E::SetGrowth(vec![Growth::literal(-7)]), "/growth", json!([-7])),
        (E::SetOwner(Crisis::Safety, words("Bo")), "/responses/safety", json!({ "owner": "Bo", "text": "" })),
        (E::SetWithin(Crisis::Loss, Some(AnswerHours::literal(2))), "/responses/loss/within", json!(2)),
        (E::SetText(Crisis::Opinion, words("缓一缓")), "/responses/opinion/text", json!("缓一缓")),
        (E::Happen(Incident::BanRisk, true), "/incidents", json!(["low_activity", "key_members_left", "ban_risk"])),
        (E::Happen(Incident::LowActivity, false), "/incidents", json!(["key_members_left"])),
        (E::Keep(Habit::Purpose, true), "/habits", json!(["alerts", "pulse", "purpose"])),
        (E::Keep(Habit::Alerts, false), "/habits", json!(["pulse"])),
    ]
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn calendar_edits() -> Vec<(CalendarEdit, String, Value)> {
    use CalendarEdit as C;
    use ItemEdit as I;
    let column = Column { name: words("周五"), weekday: Weekday::Friday, start: None, kind: Kind::Fun };
    let own_day = OwnDay { day: day("2027-01-05"), is_yearly: false, name: words("生日") };
    let activities = Activities { has_contests: true, has_meetups: true, benefits: Benefits::Monthly, has_peaks: true };
    let week = WeekTemplate {
        name: words("忙周"),
        items: vec![Placed { weekday: Weekday::Sunday, item: Rc::new(templates::blank_item()) }],
    };
    // What is as in a blank item or calendar is left out.
    let (blank_item, nothing) = (json!({}), Value::Null);
    let whole = [
        (C::SetOpening(Some(day("2026-11-29"))), "/opens_on", json!("2026-11-29")),
        (C::SetMix(Mix::Model(MixModel::ByType)), "/mix", json!("s2")),
        (C::SetBasis(Basis::Minutes), "/basis", json!("minutes")),
        (C::SetPosts(PostsAWeek::literal(0)), "/posts", json!(0)),
        (C::SetWeeks(Weeks::literal(52)), "/weeks", json!(52)),
        (C::SetWeekends(Some(true)), "/weekends", json!(true)),
        (C::SetStyle(Style::Talkative), "/style", nothing.clone()),
        (
            C::SetQuiet(Some(Quiet { from: MinuteOfDay::at(23, 0), until: MinuteOfDay::at(7, 0) })),
            "/quiet/until",
            json!("07:00"),
        ),
        (C::SetColumns(vec![column]), "/columns", json!([{ "name": "周五", "weekday": "fr", "kind": "fun" }])),
        (C::SetActivities(activities), "/activities/benefits", json!("s1")),
        (C::SetDays(vec![own_day]), "/days", json!([{ "day": "2027-01-05", "yearly": false, "name": "生日" }])),
        (C::SetHidden(vec![DayLayer::Terms]), "/hidden", json!(["terms"])),
        (
            C::SetTemplates(vec![week]),
            "/templates",
            json!([{ "name": "忙周", "items": [{ "weekday": "su", "item": blank_item }] }]),
        ),
        (
            C::Items(ItemsChange {
                label: ItemsLabel::Add,
                put: vec![(item_id("newnew22"), Rc::new(templates::blank_item()))],
                remove: vec![item_id("absent22")],
            }),
            "/items/newnew22",
            blank_item.clone(),
        ),
        (
            C::Detach {
                change: ItemsChange {
                    label: ItemsLabel::Change,
                    put: vec![(item_id("detached"), Rc::new(templates::blank_item()))],
                    remove: Vec::new(),
                },
                id: item_id("detached"),
                edit: I::SetNote(words("")),
            },
            "/items/detached",
            blank_item,
        ),
    ];
    let repeat = Repeat {
        frequency: Frequency::Weekly,
        every: Interval::literal(3),
        weekdays: vec![Weekday::Monday, Weekday::Thursday],
        end: End::On(day("2027-03-01")),
        skipped: vec![day("2026-12-31")],
    };
    let when = When { at: At::Day(day("2026-11-30")), start: MinuteOfDay::at(20, 5) };
    let item = [
        (I::SetKind(Kind::Fun), "/kind", json!("fun")),
        (I::SetTitle(words("答疑")), "/title", json!("答疑")),
        (I::SetText(words("开始")), "/text", json!("开始")),
        (I::SetColumn(words("答疑")), "/column", json!("答疑")),
        (I::SetWhen(Some(when)), "/when/start", json!("20:05")),
        (I::SetLength(Minutes::literal(1440)), "/length", json!(1440)),
        (I::SetRepeat(Some(repeat)), "/repeat/every", json!(3)),
        (I::SetOwner(Owner { role: Some(Role::Officer), name: words("Ana") }), "/owner/name", json!("Ana")),
        (I::SetChannel(Channel::Moments), "/channel", json!("moments")),
        (I::SetStatus(Status::Sent), "/status", json!("sent")),
        (I::SetMaker(Maker::Pgc), "/maker", nothing.clone()),
        (I::SetReward(words("红包")), "/reward", json!("红包")),
        (I::SetExpected(Expected::new(Percent::literal(15), Percent::literal(31))), "/expected/max", json!(31)),
        (I::SetLinks(vec![]), "/links", nothing.clone()),
        (
            I::SetChecks(vec![Check { text: words("截屏"), is_done: false }]),
            "/checks",
            json!([{ "text": "截屏", "done": false }]),
        ),
        (I::SetNote(words("")), "/note", nothing.clone()),
        (I::SetLocked(false), "/locked", nothing),
    ];
    let item =
        item.map(|(edit, at, value)| (C::Item(item_id("answers2"), edit), format!("/items/answers2{at}"), value));
    whole.map(|(edit, at, value)| (edit, at.to_owned(), value)).into_iter().chain(item).collect()
}

#[test]
fn every_edit_lands_in_its_field_and_only_there() {
    let before = Rc::new(every_field());
    let mut reached = BTreeSet::new();
    for (edit, at, value) in edits() {
        let after = apply(&before, &edit);
        assert_eq!(differences(&before, &after), [at], "{edit:?}");
        assert_eq!(plan_value(&after).pointer(at).unwrap_or(&Value::Null), &value, "{edit:?}");
        reached.insert(variant(&edit));
    }
    assert_eq!(reached.len(), N_VARIANTS, "{reached:?}");
}

#[test]
fn what_may_be_absent_can_be_taken_out() {
    let before = Rc::new(every_field());
    for (edit, at) in [
        (Edit::Positioning(PositioningEdit::SetCap(None)), "/positioning/cap"),
        (Edit::Positioning(PositioningEdit::SetAges(None)), "/positioning/audience/ages"),
        (Edit::Positioning(PositioningEdit::SetHours(None)), "/positioning/audience/hours"),
        (Edit::Staffing(StaffingEdit::SetSeats(None)), "/staffing/native_seats"),
        (Edit::Staffing(StaffingEdit::SetRota(None)), "/staffing/rota"),
        (Edit::Staffing(StaffingEdit::SetHours(Role::Owner, None)), "/staffing/cards/owner/hours"),
        (sections::edit(EntryEdit::SetMethod(None)), "/entry/method"),
        (sections::edit(RiskEdit::SetStyle(None)), "/risk/style"),
        (sections::edit(RiskEdit::SetPayment(None)), "/risk/payment"),
        (sections::edit(RiskEdit::SetInvitation(None)), "/risk/invitation"),
        (sections::edit(RiskEdit::SetPostLimit(None)), "/risk/post_limit"),
        (sections::edit(RiskEdit::SetRetention(None)), "/risk/retention"),
        (sections::edit(RiskEdit::SetRevised(None)), "/risk/revised_on"),
        (sections::edit(RiskEdit::SetRoutineFrom(None)), "/risk/routine_from"),
        (sections::edit(RiskEdit::SetPrivacy(None)), "/risk/privacy"),
        (sections::edit(ChannelsEdit::SetIdWay(None)), "/channels/id_way"),
        (sections::edit(LifecycleEdit::SetMembers(None)), "/lifecycle/members"),
        (sections::edit(LifecycleEdit::SetWay(None)), "/lifecycle/way"),
        (sections::edit(LifecycleEdit::SetBy(None)), "/lifecycle/by"),
        (sections::edit(LifecycleEdit::SetMovesOn(None)), "/lifecycle/moves_on"),
        (sections::edit(LifecycleEdit::SetPrice(None)), "/lifecycle/price"),
        (sections::edit(LifecycleEdit::SetCost(None)), "/lifecycle/cost_a_member"),
        (sections::edit(LifecycleEdit::SetFixed(None)), "/lifecycle/fixed"),
        (sections::edit(LifecycleEdit::SetWithin(Crisis::Loss, None)), "/lifecycle/responses/loss"),
        (sections::edit(MembersEdit::SetModel(None)), "/members/model"),
        (sections::edit(MonitorEdit::SetSilence(None)), "/monitor/silence"),
        (sections::edit(ChannelsEdit::SetCourseConversion(None)), "/channels/course_conversion"),
        (sections::edit(ChannelsEdit::SetCheckedOn(None)), "/channels/checked_on"),
        (sections::edit(EntryEdit::SetDone(None)), "/entry/done"),
        (sections::edit(EntryEdit::SetQuestionnaire(None)), "/entry/questionnaire"),
        (sections::edit(EntryEdit::SetDailyCap(None)), "/entry/daily_cap"),
        (sections::edit(EntryEdit::SetCodesFrom(None)), "/entry/codes_from"),
        (sections::edit(CalendarEdit::SetOpening(None)), "/calendar/opens_on"),
        (sections::edit(CalendarEdit::SetWeekends(None)), "/calendar/weekends"),
        (of_answers(ItemEdit::SetWhen(None)), "/calendar/items/answers2/when"),
        (of_answers(ItemEdit::SetRepeat(None)), "/calendar/items/answers2/repeat"),
        (of_answers(ItemEdit::SetExpected(None)), "/calendar/items/answers2/expected"),
        (
            sections::edit(CalendarEdit::Items(ItemsChange {
                label: ItemsLabel::Remove,
                put: Vec::new(),
                remove: vec![item_id("answers2")],
            })),
            "/calendar/items/answers2",
        ),
        // The last thing that a card says.
        (Edit::Staffing(StaffingEdit::SetBar(Role::Assistant, words(""))), "/staffing/cards/assistant"),
    ] {
        let after = apply(&before, &edit);
        assert_eq!(differences(&before, &after), [at], "{edit:?}");
        assert_eq!(plan_value(&after).pointer(at), None, "{edit:?}");
    }
}

fn of_answers(edit: ItemEdit) -> Edit {
    sections::edit(CalendarEdit::Item(item_id("answers2"), edit))
}

#[test]
fn having_no_quiet_hours_is_said() {
    // Where nothing is said, there are the usual ones.
    let after = apply(&Rc::new(every_field()), &sections::edit(CalendarEdit::SetQuiet(None)));
    assert_eq!(differences(&every_field(), &after), ["/calendar/quiet"]);
    assert_eq!(plan_value(&after).pointer("/calendar/quiet"), Some(&Value::Null));
}

#[test]
fn what_a_person_touches_is_no_longer_the_filler_s() {
    let before = Rc::new(every_field());
    let edit = |edit| apply(&before, &sections::edit(CalendarEdit::Item(item_id("answers3"), edit)));
    assert_eq!(calendar(&before).items[&item_id("answers3")].origin, Origin::Filled);
    let after = edit(ItemEdit::SetStatus(Status::Ready));
    let at = |field| format!("/calendar/items/answers3/{field}");
    assert_eq!(differences(&before, &after), [at("origin"), at("status")]);
    assert_eq!(calendar(&after).items[&item_id("answers3")].origin, Origin::Own);
    let same = edit(ItemEdit::SetStatus(Status::Draft));
    assert!(Rc::ptr_eq(&before, &same), "an edit that changes nothing does not touch it");
    let absent = CalendarEdit::Item(item_id("absent22"), ItemEdit::SetStatus(Status::Sent));
    assert!(Rc::ptr_eq(&before, &apply(&before, &sections::edit(absent))), "nor does one of an item that is gone");
}

#[test]
fn items_come_and_go_in_one_step() {
    let before = Rc::new(every_field());
    let series = Rc::clone(&calendar(&before).items[&item_id("answers2")]);
    let alone = StandsFor { series: item_id("answers2"), day: day("2026-11-30") };
    let apart = Rc::new(Item { stands_for: Some(alone), repeat: None, ..(*series).clone() });
    let change = ItemsChange {
        label: ItemsLabel::Move,
        // What is put stays, also where its id is among those that go.
        put: vec![(item_id("answers2"), Rc::clone(&apart)), (item_id("apart222"), Rc::clone(&apart))],
        remove: vec![item_id("answers2"), item_id("maybe222")],
    };
    let after = apply(&before, &sections::edit(CalendarEdit::Items(change)));
    let at = |item| format!("/calendar/items/{item}");
    let changed = [at("answers2/repeat"), at("answers2/stands_for"), at("apart222"), at("maybe222")];
    assert_eq!(differences(&before, &after), changed);
    assert!(Rc::ptr_eq(&calendar(&after).items[&item_id("apart222")], &apart), "items are not copied");
}

#[test]
fn a_role_without_a_card_gets_one_when_something_is_said() {
    let plan = Rc::new(templates::blank(id("blank")));
    let edited = apply(&plan, &Edit::Staffing(StaffingEdit::SetPeople(Role::Owner, vec![words("阿满")])));
    assert_eq!(edited.staffing.cards[&Role::Owner].people, [words("阿满")]);
    let cleared = apply(&edited, &Edit::Staffing(StaffingEdit::SetPeople(Role::Owner, Vec::new())));
    assert_eq!(cleared, plan, "and is as it was when nothing is said any more");
}

#[test]
fn a_step_is_called_after_its_edit() {
    for (edit, label) in [
        (Edit::Rename(words("x")), Label::Rename),
        (Edit::Archive(true), Label::Archive),
        (Edit::Archive(false), Label::Unarchive),
        (Edit::Positioning(PositioningEdit::SetGoal(Goal::Trade)), Label::Positioning),
        (Edit::Staffing(StaffingEdit::SetSize(GroupSize::literal(2))), Label::Size),
        (Edit::Staffing(StaffingEdit::SetModel(StaffingModel::Own)), Label::Model),
        (Edit::Staffing(StaffingEdit::SetSplit(Split::Small)), Label::Staffing),
        (sections::edit(CalendarEdit::SetStyle(Style::Quiet)), Label::Calendar),
        (sections::edit(EntryEdit::SetBots(true)), Label::Entry),
        (sections::edit(RiskEdit::SetBots(true)), Label::Risk),
        (sections::edit(ReportEdit::SetPaper(Paper::Landscape)), Label::Report),
        (sections::edit(ChannelsEdit::SetEncrypted(false)), Label::Channels),
        (sections::edit(LifecycleEdit::SetWay(None)), Label::Lifecycle),
        (sections::edit(MembersEdit::FillGaps(true)), Label::Members),
        (sections::edit(MonitorEdit::Forget(Vec::new())), Label::DailyFigures),
        (sections::edit(MonitorEdit::FillGaps(true)), Label::Monitor),
        (of_answers(ItemEdit::SetLocked(true)), Label::Item),
        (
            sections::edit(CalendarEdit::Items(ItemsChange {
                label: ItemsLabel::Fill,
                put: Vec::new(),
                remove: Vec::new(),
            })),
            Label::Items(ItemsLabel::Fill),
        ),
    ] {
        assert_eq!(edit.label(), label);
    }
}

#[test]
fn two_edits_meet_exactly_when_they_change_the_same_field() {
    let edits = edits();
    for (a, at_a, _) in &edits {
        for (b, at_b, _) in &edits {
            let is_choice = matches!((a, b), (Edit::Archive(_), Edit::Archive(_)))
                || matches!(
                    variant(b),
                    "change of items" | "detaching of items" | "reading of days" | "forgotten days"
                );
            assert_eq!(a.has_same_target(b), at_a == at_b && !is_choice, "{a:?} and {b:?}");
        }
    }
    let (one, two) = (Role::Owner, Role::Lead);
    let people = |role| Edit::Staffing(StaffingEdit::SetPeople(role, Vec::new()));
    assert!(people(one).has_same_target(&people(one)) && !people(one).has_same_target(&people(two)));
}
