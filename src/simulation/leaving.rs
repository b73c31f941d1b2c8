//! Who leaves and who moves between layers.
//!
//! A member who leaves within a day with probability `1 − (1 − h)^x` is one at whom a bell rings within a time `x`,
//! where bells ring at the rate `−ln(1 − h)`. The bells of all members together ring a Poisson number of times, and
//! each time at a member who is drawn in proportion to the rates. So one draw says how often it rings in the whole
//! group, mostly once or twice, and two words say at whom: no power is worked out, and the fourteen binomial numbers
//! of the model, nearly all of them zero, need not be drawn one by one. This is exact: whoever hears at least one bell
//! leaves, which has just the probability that the model gives, for each member apart from the others.

use super::chance::exact::{binomial, within};
use super::chance::stream::{BATCH, below, coarse};
use super::engine::Engine;
use super::runs::{Desk, Runs, place};
use super::series::{EARLY_DAYS, RETENTION_DAY};

/// Up to so many expected bells they are rung one by one, beyond binomial numbers are drawn.
const FEW: f64 = 48.0;

impl Runs {
    /// Members leave, of those who stand today: a day of `strain` days' worth of leaving.
    #[inline(never)]
    pub(super) fn exit(&mut self, engine: &Engine) {
        let lanes = self.lanes();
        let Desk { strain, means, sums, ends, before, some: n_bells, bells, .. } = &mut self.desk;
        sums[..lanes].fill(0.0);
        self.today.exits[..lanes].fill(0);
        // Up to where bells ring at members of each class.
        let classes = self.today.standing.iter().zip(&engine.exit_rates);
        for ((end, before), (standing, rate)) in ends.iter_mut().zip(before).zip(classes) {
            before[..lanes].copy_from_slice(&standing[..lanes]);
            for lane in 0..lanes {
                sums[lane] += f64::from(standing[lane]) * rate;
            }
            end[..lanes].copy_from_slice(&sums[..lanes]);
        }
        for lane in 0..lanes {
            let mean = sums[lane] * strain[lane];
            means[lane] = if mean > FEW { 0.0 } else { mean };
        }
        engine.events.draw_each(means, &self.inside, place::BELLS, n_bells);
        let mut row = std::mem::take(bells);
        put_in_a_row(&n_bells[..lanes], &mut row);
        let days = (engine.inputs.onboarding_days as usize).min(self.new.len());
        for (lane, number) in &row {
            self.ring(days, usize::from(*lane) % BATCH, *number);
        }
        self.desk.bells = row;
        for lane in 0..lanes {
            if self.desk.sums[lane] * self.desk.strain[lane] > FEW {
                self.exit_many(engine, lane);
            }
        }
    }

    /// A bell rings at a member, who leaves; or at one who has left already.
    #[inline]
    fn ring(&mut self, days: usize, lane: usize, number: u16) {
        let Desk { sums, ends, before, .. } = &self.desk;
        let pair = self.inside.pair(lane, place::BELL + u64::from(number));
        let at = coarse(pair as u32) * sums[lane];
        let class = ends[..4].iter().map(|end| usize::from(at >= end[lane])).sum::<usize>();
        // Members who left are the last of their class.
        let member = below(before[class][lane], (pair >> 32) as u32);
        if member < self.today.standing[class][lane] {
            self.today.standing[class][lane] -= 1;
            self.today.exits[lane] += 1;
            self.take(days, lane, class, member);
        }
    }

    /// Takes out one member of a class: new, or one of the four layers.
    fn take(&mut self, days: usize, lane: usize, class: usize, member: u32) {
        if class > 0 {
            let layer = class - 1;
            let cohort = usize::from(member >= self.settled[0][layer][lane]);
            self.settled[cohort][layer][lane] -= 1;
            return;
        }
        // Counted rather than searched, because where a search ends cannot be foretold.
        let (mut slot, mut end) = (0, 0);
        for joined in &self.new[..days] {
            end += joined[lane];
            slot += usize::from(member >= end);
        }
        if let Some(joined) = self.new.get_mut(slot) {
            joined[lane] -= 1;
            self.n_new[lane] -= 1;
        }
    }

    #[inline(never)]
    fn exit_many(&mut self, engine: &Engine, lane: usize) {
        let leaving = engine.exit_rates.map(|rate| within(rate, self.desk.strain[lane]));
        let mut stream = self.inside.stream(lane, place::EXITS);
        let exits = &mut self.today.exits[lane];
        for joined in &mut self.new {
            let n = binomial(joined[lane], leaving[0], &mut stream);
            joined[lane] -= n;
            self.n_new[lane] -= n;
            *exits += n;
        }
        for layers in &mut self.settled {
            for (layer, leaving) in layers.iter_mut().zip(&leaving[1..]) {
                let n = binomial(layer[lane], *leaving, &mut stream);
                layer[lane] -= n;
                *exits += n;
            }
        }
    }

    /// Members move up and down by a layer, from the numbers before anybody does.
    ///
    /// Who would move at full efficiency is drawn first, and of them who would move up: both with a probability that
    /// never changes and so from tables. With less efficiency some of the latter stay, and each has a word for it.
    #[inline(never)]
    pub(super) fn move_layers(&mut self, engine: &Engine, day: u32) {
        let lanes = self.lanes();
        let has_second = (EARLY_DAYS..=RETENTION_DAY).contains(&day);
        for cohort in 0..=u64::from(has_second) {
            let Desk { movers: n_movers, rising: n_rising, .. } = &mut self.desk;
            let layers = &self.settled[cohort as usize & 1];
            for (layer, (movers, rising)) in (4 * cohort..).zip(n_movers.iter_mut().zip(n_rising)) {
                let at = layer as usize & 3;
                engine.movers[at].draw_each(&layers[at], &self.inside, place::MOVERS + layer, movers);
                match at {
                    0 => {}
                    3 => rising[..lanes].copy_from_slice(&movers[..lanes]),
                    _ => engine.rising[at].draw_each(movers, &self.inside, place::RISING + layer, rising),
                }
            }
            self.tire(engine, cohort);
            let [core, active, ordinary, lurker] = &mut self.settled[cohort as usize & 1];
            let ([core_moves, active_moves, ordinary_moves, lurker_moves], [_, to_core, to_active, to_ordinary]) =
                (&self.desk.movers, &self.desk.rising);
            for lane in 0..lanes {
                core[lane] = core[lane] + to_core[lane] - core_moves[lane];
                active[lane] = active[lane] + core_moves[lane] + to_active[lane] - active_moves[lane];
                let falling = active_moves[lane] - to_core[lane];
                ordinary[lane] = ordinary[lane] + falling + to_ordinary[lane] - ordinary_moves[lane];
                let falling = ordinary_moves[lane] - to_active[lane];
                lurker[lane] = lurker[lane] + falling - lurker_moves[lane];
            }
        }
    }

    /// With less than full efficiency, some of who would rise stay where they are.
    #[inline(never)]
    fn tire(&mut self, engine: &Engine, cohort: u64) {
        let inputs = &engine.inputs;
        let Desk { movers: n_movers, rising: n_rising, .. } = &mut self.desk;
        let up = [0.0, inputs.move_up[2], inputs.move_up[1], inputs.move_up[0]];
        let down = [inputs.move_down[0], inputs.move_down[1], inputs.move_down[2], 0.0];
        for lane in 0..self.inside.lanes() {
            let efficiency = self.efficiency[lane];
            if efficiency >= 1.0 {
                continue;
            }
            for (layer, (up, down)) in up.into_iter().zip(down).enumerate().skip(1) {
                // Who moves up cannot move down: where the two would be more than all, staying makes room for that.
                let falls = (down.min(1.0 - up * efficiency) - down.min(1.0 - up)) / up;
                let mut stream = self.inside.stream(lane, place::TIRED + 4 * cohort + layer as u64);
                for _ in 0..n_rising[layer][lane] {
                    let choice = stream.coarse();
                    let (stays, falls) = (choice >= efficiency, choice >= 1.0 - falls);
                    n_rising[layer][lane] -= u32::from(stays);
                    n_movers[layer][lane] -= u32::from(stays && !falls);
                }
            }
        }
    }
}

/// All bells in one row, each with its run and its number there: a loop over them is foretold better than a short one
/// for each run.
fn put_in_a_row(n_bells: &[u32], row: &mut Vec<(u16, u16)>) {
    /// So many are written at once, whether they are or not.
    const AT_ONCE: u16 = 4;
    let total = n_bells.iter().sum::<u32>() as usize;
    row.resize(total + usize::from(AT_ONCE), (0, 0));
    let mut begin = 0;
    for (lane, &n) in (0..).zip(n_bells) {
        let rest = &mut row[begin..];
        if let Some(places) = rest.first_chunk_mut::<{ AT_ONCE as usize }>() {
            *places = [(lane, 0), (lane, 1), (lane, 2), (lane, 3)];
        }
        for number in AT_ONCE..(n as u16).max(AT_ONCE) {
            rest[usize::from(number)] = (lane, number);
        }
        begin += n as usize;
    }
    row.truncate(total);
}
