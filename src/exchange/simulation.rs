//! JSON ↔ simulations: inputs by the names of the model, and what comes out.
//!
//! Unlike a plan, inputs are refused whole: a simulation of something else than what was written helps nobody.

use chrono::{Datelike, NaiveDate};
use serde_json::{Map, Value, json};

use crate::domain::code::Code;
use crate::domain::platform::Platform;
use crate::simulation::expected::Expected;
use crate::simulation::inputs::{Admins, Campaign, Channel, Inputs, JoinGate, LAYERS, STANDINGS};
use crate::simulation::results::{Figure, Results};
use crate::simulation::series::{Kpi, Series};

/// Reads inputs; what is left out is as on the platform that is named, or in a WeChat group.
///
/// # Errors
///
/// One line that names the field and what it may be.
///
/// # Examples
///
/// ```
/// use qunce::exchange::simulation::read;
/// assert_eq!(read(r#"{"capacity": 200}"#).map(|inputs| inputs.capacity), Ok(200));
/// let refusal = read(r#"{"capcity": 200}"#).unwrap_err();
/// assert!(refusal.starts_with("capcity: no such field"));
/// ```
pub fn read(text: &str) -> Result<Inputs, String> {
    let tree: Value = serde_json::from_str(text).map_err(|fault| format!("inputs: no JSON, {fault}"))?;
    let mut fields = Fields::of("", tree)?;
    let platform = fields.take("platform", Platform::WechatGroup, platform)?;
    let mut inputs = Inputs::on(platform);

    fields.set("horizon_days", &mut inputs.horizon_days, whole)?;
    fields.set("runs", &mut inputs.runs, whole)?;
    fields.set("seed", &mut inputs.seed, seed)?;
    fields.set("start", &mut inputs.weekday0, weekday_of_date)?;
    fields.set("weekday0", &mut inputs.weekday0, whole)?;
    fields.set("capacity", &mut inputs.capacity, whole)?;
    fields.set("join_gates", &mut inputs.join_gates, |at, tree| list(at, tree, gate))?;
    fields.set("groups_max", &mut inputs.groups_max, whole)?;
    fields.set("open_next_at", &mut inputs.open_next_at, number)?;
    fields.set("channels", &mut inputs.channels, |at, tree| list(at, tree, channel))?;
    fields.set("questionnaire_done", &mut inputs.questionnaire_done, number)?;
    fields.set("questionnaire_passed", &mut inputs.questionnaire_passed, number)?;
    fields.set("daily_join_cap", &mut inputs.daily_join_cap, optional)?;
    fields.set("waitlist_loss", &mut inputs.waitlist_loss, number)?;
    fields.set("layer_mix", &mut inputs.layer_mix, |at, tree| named(at, tree, LAYERS))?;
    fields.set("onboarding_days", &mut inputs.onboarding_days, whole)?;
    fields.set("exit_hazard", &mut inputs.exit_hazard, |at, tree| named(at, tree, STANDINGS))?;
    fields.set("move_up", &mut inputs.move_up, array)?;
    fields.set("move_down", &mut inputs.move_down, array)?;
    fields.set("speak", &mut inputs.speak, |at, tree| named(at, tree, STANDINGS))?;
    fields.set("messages_per_speaker", &mut inputs.messages_per_speaker, |at, tree| named(at, tree, STANDINGS))?;
    fields.set("overload_messages", &mut inputs.overload_messages, optional)?;
    fields.set("overload_exit", &mut inputs.overload_exit, number)?;
    fields.set("admins", &mut inputs.admins, admins)?;
    fields.set("span_ok", &mut inputs.span_ok, number)?;
    fields.set("span_bad", &mut inputs.span_bad, number)?;
    fields.set("span_loss", &mut inputs.span_loss, number)?;
    fields.set("campaigns", &mut inputs.campaigns, |at, tree| list(at, tree, campaign))?;
    fields.set("base_conversion", &mut inputs.base_conversion, number)?;
    if let Some((at, tree)) = fields.pick("referral") {
        let mut fields = Fields::of(&at, tree)?;
        fields.set("invites_per_week", &mut inputs.referral.invites_per_week, number)?;
        fields.set("invite_joins", &mut inputs.referral.invite_joins, number)?;
        fields.set("cost_per_join", &mut inputs.referral.cost_per_join, number)?;
        fields.finish()?;
    }
    fields.set("hour_cost", &mut inputs.hour_cost, number)?;
    fields.set("margin", &mut inputs.margin, number)?;
    fields.set("initial_members", &mut inputs.initial_members, whole)?;
    fields.finish()?;
    inputs.check().map_err(|refusal| refusal.to_string())?;
    Ok(inputs)
}

/// What comes out, as one object; what is not defined is null.
#[must_use]
pub fn write(expected: &Expected, results: &Results) -> Value {
    let each = |value: &dyn Fn(usize) -> Value, codes: &[&str]| -> Value {
        codes.iter().enumerate().map(|(i, code)| ((*code).to_owned(), value(i))).collect::<Map<_, _>>().into()
    };
    let series: Vec<&str> = Series::ALL.iter().map(|series| series.code()).collect();
    let kpis: Vec<&str> = Kpi::ALL.iter().map(|kpi| kpi.code()).collect();
    let band = |i: usize| {
        let days = &results.bands[i];
        let quantile = |q: usize| days.iter().map(|day| day.quantiles[q]).collect::<Vec<f64>>();
        let means: Vec<f64> = days.iter().map(|day| day.mean).collect();
        json!({
            "mean": means, "p5": quantile(0), "p25": quantile(1), "p50": quantile(2), "p75": quantile(3), "p95": quantile(4),
        })
    };
    let stage = |stage: &crate::simulation::results::Stage| {
        let bar = stage.bar.map(|tenths| f64::from(tenths) / 1000.0);
        json!({ "stage": stage.series.code(), "mean": stage.mean, "rate": stage.rate, "bar": bar })
    };
    let mut means = each(&|i| json!(expected.series[i]), &series);
    means["kpis"] = each(&|i| json!(expected.kpis[i]), &kpis);
    json!({
        "runs": results.n_runs,
        "expected": means,
        "kpis": each(&|i| figure(&results.kpis[i]), &kpis),
        "series": each(&band, &series),
        "funnel": results.funnel.iter().map(stage).collect::<Vec<_>>(),
    })
}

fn figure(figure: &Figure) -> Value {
    let quantile = |q: usize| figure.spread.map(|spread| spread.quantiles[q]);
    json!({
        "mean": figure.spread.map(|spread| spread.mean),
        "p5": quantile(0), "p50": quantile(2), "p95": quantile(4), "defined": figure.defined,
    })
}

/// The fields of an object that have not been read yet.
struct Fields {
    at: String,
    left: Map<String, Value>,
}

/// Reads the value of the field that is named first.
type Read<T> = fn(&str, Value) -> Result<T, String>;

impl Fields {
    fn of(at: &str, tree: Value) -> Result<Self, String> {
        match tree {
            Value::Object(left) => Ok(Self { at: at.to_owned(), left }),
            other => Err(format!("{}: {other}, an object", if at.is_empty() { "inputs" } else { at })),
        }
    }

    fn pick(&mut self, name: &str) -> Option<(String, Value)> {
        let place = if self.at.is_empty() { name.to_owned() } else { format!("{}.{name}", self.at) };
        self.left.remove(name).map(|value| (place, value))
    }

    fn take<T>(&mut self, name: &str, default: T, read: Read<T>) -> Result<T, String> {
        self.pick(name).map_or(Ok(default), |(at, value)| read(&at, value))
    }

    fn set<T>(&mut self, name: &str, place: &mut T, read: Read<T>) -> Result<(), String> {
        if let Some((at, value)) = self.pick(name) {
            *place = read(&at, value)?;
        }
        Ok(())
    }

    /// Refuses what nobody asked for: a name that is mistyped would otherwise silently stay at its default.
    fn finish(self) -> Result<(), String> {
        let Some(name) = self.left.keys().next() else { return Ok(()) };
        let place = if self.at.is_empty() { name.clone() } else { format!("{}.{name}", self.at) };
        Err(format!("{place}: no such field, only those of the model"))
    }
}

fn number(at: &str, tree: Value) -> Result<f64, String> {
    tree.as_f64().filter(|number| number.is_finite()).ok_or_else(|| format!("{at}: {tree}, a number"))
}

fn optional(at: &str, tree: Value) -> Result<Option<f64>, String> {
    if tree.is_null() { Ok(None) } else { number(at, tree).map(Some) }
}

fn whole(at: &str, tree: Value) -> Result<u32, String> {
    let value = number(at, tree)?;
    // A whole number of another notation, 9e1, is one too.
    let is_whole = value.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&value);
    if is_whole { Ok(value as u32) } else { Err(format!("{at}: {value}, a whole number of {}", range(at))) }
}

/// The range of a field that is whole, for a refusal.
fn range(at: &str) -> &'static str {
    match at.rsplit('.').next() {
        Some("horizon_days") => "7..=365",
        Some("runs") => "100..=20000",
        Some("weekday0") => "0..=6",
        Some("capacity") => "2..=5000",
        Some("groups_max") => "1..=100",
        Some("onboarding_days") => "0..=14",
        Some("first_day" | "last_day" | "day") => "0..=365",
        _ => "0..=500000",
    }
}

fn seed(at: &str, tree: Value) -> Result<u64, String> {
    tree.as_u64().ok_or_else(|| format!("{at}: {tree}, a whole number of 0..={}", u64::MAX))
}

fn platform(at: &str, tree: Value) -> Result<Platform, String> {
    let codes: Vec<&str> = Platform::ALL.iter().map(|platform| platform.code()).collect();
    let refused = || format!("{at}: {tree}, one of {}", codes.join(", "));
    tree.as_str().and_then(Platform::from_code).ok_or_else(refused)
}

fn weekday_of_date(at: &str, tree: Value) -> Result<u32, String> {
    let date = tree.as_str().and_then(|text| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok());
    let date = date.ok_or_else(|| format!("{at}: {tree}, a date of the form 2026-01-31"))?;
    Ok(date.weekday().num_days_from_monday())
}

fn list<T>(at: &str, tree: Value, read: Read<T>) -> Result<Vec<T>, String> {
    match tree {
        Value::Array(trees) => {
            trees.into_iter().enumerate().map(|(i, tree)| read(&format!("{at}[{i}]"), tree)).collect()
        }
        other => Err(format!("{at}: {other}, a list")),
    }
}

fn array<const N: usize>(at: &str, tree: Value) -> Result<[f64; N], String> {
    let numbers = list(at, tree, number)?;
    let n = numbers.len();
    numbers.try_into().map_err(|_| format!("{at}: {n} numbers, a list of {N}..={N}"))
}

/// Numbers in a list in the order of `names`, or in an object by name.
fn named<const N: usize>(at: &str, tree: Value, names: [&str; N]) -> Result<[f64; N], String> {
    if tree.is_array() {
        return array(at, tree);
    }
    let mut fields = Fields::of(at, tree)?;
    let mut numbers = [0.0; N];
    for (place, name) in numbers.iter_mut().zip(names) {
        let (at, tree) = fields.pick(name).ok_or_else(|| format!("{at}.{name}: missing, a number"))?;
        *place = number(&at, tree)?;
    }
    fields.finish()?;
    Ok(numbers)
}

fn gate(at: &str, tree: Value) -> Result<JoinGate, String> {
    let mut fields = Fields::of(at, tree)?;
    let missing = |field: &str, range: &str| format!("{at}.{field}: missing, a number of {range}");
    let (place, tree) = fields.pick("at").ok_or_else(|| missing("at", "0..=5000"))?;
    let from = number(&place, tree)?;
    let (place, tree) = fields.pick("accept").ok_or_else(|| missing("accept", "0..=1"))?;
    let accept = number(&place, tree)?;
    fields.finish()?;
    Ok(JoinGate { at: from, accept })
}

fn channel(at: &str, tree: Value) -> Result<Channel, String> {
    let mut fields = Fields::of(at, tree)?;
    let mut channel = Channel::usual();
    fields.set("scans_per_day", &mut channel.scans_per_day, number)?;
    fields.set("dispersion", &mut channel.dispersion, optional)?;
    fields.set("weekday", &mut channel.weekday, array)?;
    fields.set("growth_per_week", &mut channel.growth_per_week, number)?;
    fields.set("first_day", &mut channel.first_day, whole)?;
    fields.set("last_day", &mut channel.last_day, whole)?;
    fields.set("cost_per_scan", &mut channel.cost_per_scan, number)?;
    fields.finish()?;
    Ok(channel)
}

fn admins(at: &str, tree: Value) -> Result<Admins, String> {
    if tree.is_array() { list(at, tree, number).map(Admins::Daily) } else { number(at, tree).map(Admins::Always) }
}

fn campaign(at: &str, tree: Value) -> Result<Campaign, String> {
    let mut fields = Fields::of(at, tree)?;
    let mut campaign = Campaign::usual();
    fields.set("day", &mut campaign.day, whole)?;
    fields.set("reach", &mut campaign.reach, number)?;
    fields.set("participation", &mut campaign.participation, number)?;
    fields.set("conversion", &mut campaign.conversion, number)?;
    fields.set("order_value", &mut campaign.order_value, number)?;
    fields.set("order_cv", &mut campaign.order_cv, number)?;
    fields.set("cost", &mut campaign.cost, number)?;
    fields.set("activation", &mut campaign.activation, number)?;
    fields.finish()?;
    Ok(campaign)
}
