//! Inputs and results ↔ bytes, with all bits of every number.

use crate::simulation::bytes::{Left, put_list, put_number, put_numbers, put_optional, put_word};
use crate::simulation::inputs::{Admins, Campaign, Channel, Inputs, JoinGate, Referral};
use crate::simulation::quantiles::Spread;
use crate::simulation::results::Figure;

/// Writes inputs. Every field is named, so that one more does not compile until it is written here.
pub fn put_inputs(out: &mut Vec<u8>, inputs: &Inputs) {
    let Inputs {
        horizon_days,
        runs,
        seed,
        weekday0,
        capacity,
        join_gates,
        groups_max,
        open_next_at,
        channels,
        questionnaire_done,
        questionnaire_passed,
        daily_join_cap,
        waitlist_loss,
        layer_mix,
        onboarding_days,
        exit_hazard,
        move_up,
        move_down,
        speak,
        messages_per_speaker,
        overload_messages,
        overload_exit,
        admins,
        span_ok,
        span_bad,
        span_loss,
        campaigns,
        base_conversion,
        referral: Referral { invites_per_week, invite_joins, cost_per_join },
        hour_cost,
        margin,
        initial_members,
    } = inputs;
    for word in [horizon_days, runs, weekday0, capacity, groups_max, onboarding_days, initial_members] {
        put_word(out, *word);
    }
    out.extend(seed.to_le_bytes());
    put_numbers(out, &[*open_next_at, *questionnaire_done, *questionnaire_passed, *waitlist_loss, *overload_exit]);
    put_numbers(out, &[*span_ok, *span_bad, *span_loss, *base_conversion, *hour_cost, *margin]);
    put_numbers(out, &[*invites_per_week, *invite_joins, *cost_per_join]);
    put_optional(out, *daily_join_cap);
    put_optional(out, *overload_messages);
    put_numbers(out, layer_mix);
    for by_standing in [exit_hazard, speak, messages_per_speaker] {
        put_numbers(out, by_standing);
    }
    put_numbers(out, move_up);
    put_numbers(out, move_down);
    put_list(out, join_gates, |out, JoinGate { at, accept }| put_numbers(out, &[*at, *accept]));
    put_list(out, channels, put_channel);
    put_list(out, campaigns, put_campaign);
    match admins {
        Admins::Enough => out.push(0),
        Admins::Always(people) => {
            out.push(1);
            put_number(out, *people);
        }
        Admins::Daily(people) => {
            out.push(2);
            put_list(out, people, |out, people| put_number(out, *people));
        }
    }
}

/// Reads inputs.
pub fn inputs(left: &mut Left) -> Option<Inputs> {
    let mut words = [0; 7];
    for word in &mut words {
        *word = left.word()?;
    }
    let [horizon_days, runs, weekday0, capacity, groups_max, onboarding_days, initial_members] = words;
    let seed = u64::from_le_bytes(left.take()?);
    let [open_next_at, questionnaire_done, questionnaire_passed, waitlist_loss, overload_exit] = left.numbers()?;
    let [span_ok, span_bad, span_loss, base_conversion, hour_cost, margin] = left.numbers()?;
    let [invites_per_week, invite_joins, cost_per_join] = left.numbers()?;
    let (daily_join_cap, overload_messages) = (left.optional()?, left.optional()?);
    let layer_mix = left.numbers()?;
    let (exit_hazard, speak, messages_per_speaker) = (left.numbers()?, left.numbers()?, left.numbers()?);
    let (move_up, move_down) = (left.numbers()?, left.numbers()?);
    let join_gates = left.list(|left| left.numbers().map(|[at, accept]| JoinGate { at, accept }))?;
    let (channels, campaigns) = (left.list(channel)?, left.list(campaign)?);
    let admins = match left.take()? {
        [0] => Admins::Enough,
        [1] => Admins::Always(left.number()?),
        [2] => Admins::Daily(left.entries(f64::from_le_bytes)?),
        _ => return None,
    };
    Some(Inputs {
        horizon_days,
        runs,
        seed,
        weekday0,
        capacity,
        join_gates,
        groups_max,
        open_next_at,
        channels,
        questionnaire_done,
        questionnaire_passed,
        daily_join_cap,
        waitlist_loss,
        layer_mix,
        onboarding_days,
        exit_hazard,
        move_up,
        move_down,
        speak,
        messages_per_speaker,
        overload_messages,
        overload_exit,
        admins,
        span_ok,
        span_bad,
        span_loss,
        campaigns,
        base_conversion,
        referral: Referral { invites_per_week, invite_joins, cost_per_join },
        hour_cost,
        margin,
        initial_members,
    })
}

fn put_channel(out: &mut Vec<u8>, channel: &Channel) {
    let Channel { scans_per_day, dispersion, weekday, growth_per_week, first_day, last_day, cost_per_scan } = channel;
    put_numbers(out, &[*scans_per_day, *growth_per_week, *cost_per_scan]);
    put_optional(out, *dispersion);
    put_numbers(out, weekday);
    put_word(out, *first_day);
    put_word(out, *last_day);
}

fn channel(left: &mut Left) -> Option<Channel> {
    let [scans_per_day, growth_per_week, cost_per_scan] = left.numbers()?;
    let (dispersion, weekday) = (left.optional()?, left.numbers()?);
    let (first_day, last_day) = (left.word()?, left.word()?);
    Some(Channel { scans_per_day, dispersion, weekday, growth_per_week, first_day, last_day, cost_per_scan })
}

fn put_campaign(out: &mut Vec<u8>, campaign: &Campaign) {
    let Campaign { day, reach, participation, conversion, order_value, order_cv, cost, activation } = *campaign;
    put_word(out, day);
    put_numbers(out, &[reach, participation, conversion, order_value, order_cv, cost, activation]);
}

fn campaign(left: &mut Left) -> Option<Campaign> {
    let day = left.word()?;
    let [reach, participation, conversion, order_value, order_cv, cost, activation] = left.numbers()?;
    Some(Campaign { day, reach, participation, conversion, order_value, order_cv, cost, activation })
}

/// Writes a spread.
pub fn put_spread(out: &mut Vec<u8>, spread: &Spread) {
    put_number(out, spread.mean);
    put_numbers(out, &spread.quantiles);
}

/// Reads a spread.
pub fn spread(left: &mut Left) -> Option<Spread> {
    let (mean, quantiles) = (left.number()?, left.numbers()?);
    Some(Spread { mean, quantiles })
}

/// Writes a figure.
pub fn put_figure(out: &mut Vec<u8>, figure: &Figure) {
    put_number(out, figure.defined);
    out.push(u8::from(figure.spread.is_some()));
    if let Some(spread) = &figure.spread {
        put_spread(out, spread);
    }
}

/// Reads a figure.
pub fn figure(left: &mut Left) -> Option<Figure> {
    let defined = left.number()?;
    let spread = match left.take()? {
        [0] => None,
        _ => Some(spread(left)?),
    };
    Some(Figure { spread, defined })
}
