//! What numbers that were said one by one may not be together, and what is made of it.
//!
//! Nothing is refused here: what a scenario says and what the base says can meet in ways that nobody chose.

use super::layout::Layout;
use crate::domain::funnel::ChannelId;
use crate::domain::staffing::StructureModel;
use crate::simulation::check::MOST_SCANS;
use crate::simulation::inputs::Inputs;
use crate::simulation::lever::Lever;

/// Something that should be known about the inputs that were made of a plan.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Note {
    /// The plan has no day on which it begins: day 0 counts as a Monday.
    NoStart,
    /// The chosen model of the layers states no shares: S2's stand in.
    NoShares(StructureModel),
    /// So many groups are more than can be simulated.
    GroupsCut(u32),
    /// So many campaigns, or more, are left out: no more than the first 500 are simulated.
    LeftOut(u32),
    /// What was said of the layers is more than the whole, or all was said and did not add up: it was scaled.
    MixScaled {
        /// What it added up to.
        sum: f64,
    },
    /// The span at which efficiency is lost was not above the one at which all is well: it was moved up.
    SpanMoved,
    /// A channel's last day was before its first: it lasts one day.
    DaysMoved(ChannelId),
    /// More members at the start than there are seats: only so many have room.
    InitialCut {
        /// Seats of all groups.
        seats: u32,
    },
    /// More scans than can be counted: all channels were scaled down.
    ScansCut,
}

/// What sums of shares miss 1 by because they are written in binary.
const ROUNDING: f64 = 1e-9;
/// How far apart two gates stand at least. Unit: members.
const BETWEEN_GATES: f64 = 1e-6;

/// Brings numbers together that were said one by one; `said` are the layers whose share was said.
pub fn mend(inputs: &mut Inputs, layout: &mut Layout, said: [bool; 4], notes: &mut Vec<Note>) {
    mend_mix(&mut inputs.layer_mix, said, notes);
    mend_gates(inputs, layout);
    if inputs.span_bad <= inputs.span_ok {
        let (_, most) = Lever::SpanBad.range();
        inputs.span_ok = inputs.span_ok.min(most - 1.0);
        inputs.span_bad = inputs.span_ok + 1.0;
        notes.push(Note::SpanMoved);
    }
    let seats = inputs.seats() as u32;
    if inputs.initial_members > seats {
        inputs.initial_members = seats;
        notes.push(Note::InitialCut { seats });
    }
    for (channel, &id) in inputs.channels.iter_mut().zip(&layout.channels) {
        if channel.last_day < channel.first_day {
            channel.last_day = channel.first_day;
            notes.push(Note::DaysMoved(id));
        }
    }
    mend_scans(inputs, notes);
}

/// What was said of the layers holds; the others share the rest in their proportion.
fn mend_mix(mix: &mut [f64; 4], said: [bool; 4], notes: &mut Vec<Note>) {
    let of = |mix: &[f64; 4], is_said: bool| -> f64 {
        mix.iter().zip(said).filter(|(_, said)| *said == is_said).map(|(share, _)| share).sum()
    };
    let (stated, open) = (of(mix, true), of(mix, false));
    let n_open = said.iter().filter(|said| !**said).count();
    let is_whole = n_open == 0 && (stated - 1.0).abs() < ROUNDING;
    if n_open == 4 || is_whole {
        return;
    }
    let rest = (1.0 - stated).max(0.0);
    for (share, _) in mix.iter_mut().zip(said).filter(|(_, said)| !said) {
        *share = if open > 0.0 { *share / open * rest } else { rest / n_open as f64 };
    }
    let has_room = n_open > 0 && stated <= 1.0 + ROUNDING;
    if !has_room {
        notes.push(Note::MixScaled { sum: stated });
        // Nobody in any layer is no mix: then all are alike.
        mix.iter_mut().for_each(|share| *share = if stated > 0.0 { *share / stated } else { 0.25 });
    }
}

/// Gates stand in rising order, whatever was said of each; of two at one place the stricter rule holds, the later one.
fn mend_gates(inputs: &mut Inputs, layout: &mut Layout) {
    let mut gates: Vec<_> = inputs.join_gates.iter().copied().zip(layout.gates.iter().copied()).collect();
    gates.sort_by(|(a, _), (b, _)| a.at.total_cmp(&b.at));
    let (_, most) = Lever::GateAt(0).range();
    for i in 1..gates.len() {
        gates[i].0.at = gates[i].0.at.max(gates[i - 1].0.at + BETWEEN_GATES);
    }
    for (above, (gate, _)) in gates.iter_mut().rev().enumerate() {
        gate.at = gate.at.min(most - above as f64 * BETWEEN_GATES);
    }
    (inputs.join_gates, layout.gates) = gates.into_iter().unzip();
}

fn mend_scans(inputs: &mut Inputs, notes: &mut Vec<Note>) {
    let on = |day| -> f64 {
        let weekday = inputs.weekday_on(day);
        inputs.channels.iter().map(|channel| channel.mean(day, weekday)).sum()
    };
    let busiest = (0..inputs.horizon_days).map(on).fold(0.0, f64::max);
    if busiest > MOST_SCANS {
        // A trifle less, so that no rounding leads above.
        let scale = MOST_SCANS / busiest * (1.0 - 1e-9);
        inputs.channels.iter_mut().for_each(|channel| channel.scans_per_day *= scale);
        notes.push(Note::ScansCut);
    }
}
