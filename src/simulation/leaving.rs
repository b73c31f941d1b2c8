//! Who leaves and who moves between layers.
//!
//! A member who leaves within a day with probability `1 − (1 − h)^x` is one at whom a bell rings within a time `x`,
//! where bells ring at the rate `−ln(1 − h)`. The bells of all members together ring a Poisson number of times, and
//! each time at a member who is drawn in proportion to the rates. So one draw says how often it rings in the whole
//! group, mostly once or twice, and one word says at whom: no power is worked out, and the fourteen binomial numbers
//! of the model, nearly all of them zero, need not be drawn one by one. This is exact: whoever hears at least one bell
//! leaves, which has just the probability that the model gives, for each member apart from the others.

use super::chance::exact::{binomial, within};
use super::engine::Engine;
use super::run::Run;

/// Up to so many expected bells they are rung one by one, beyond binomial numbers are drawn.
const FEW: f64 = 48.0;

impl Run {
    /// Members leave: a day of `strain` days' worth of leaving. Returns how many.
    pub(super) fn exit(&mut self, engine: &Engine, strain: f64) -> u32 {
        let mut left = self.layers();
        let rates = &engine.exit_rates;
        let mut sum = 0.0;
        // Up to where bells ring at members of each class.
        let ends: [f64; 5] = std::array::from_fn(|class| {
            sum += f64::from(left[class]) * rates[class];
            sum
        });
        let bells = sum * strain;
        if bells > FEW {
            return self.exit_many(engine, strain);
        }
        let most = bells.ceil();
        let before: u32 = left.iter().sum();
        let scale = most / strain;
        for _ in 0..engine.events.draw(most as u32, &mut self.inside) {
            let at = self.inside.coarse() * scale;
            let class = ends.iter().filter(|end| at >= **end).count();
            // Bells beyond the expected ones, up to the next whole number, ring at nobody.
            if class == 5 {
                continue;
            }
            // Counted from the end of the class; members who left are the first there: a bell may ring at one of them.
            let member = ((ends[class] - at) * engine.exit_waits[class]) as u32;
            if member < left[class] {
                left[class] -= 1;
                self.take(class, member);
            }
        }
        before - left.iter().sum::<u32>()
    }

    /// Takes out one member of a class: new, or one of the four layers.
    fn take(&mut self, class: usize, member: u32) {
        if class > 0 {
            let layer = class - 1;
            let cohort = usize::from(member >= self.settled[0][layer]);
            self.settled[cohort][layer] -= 1;
            return;
        }
        // Counted rather than searched, because where a search ends cannot be foretold.
        let (mut slot, mut end) = (0, 0);
        for joined in self.new {
            end += joined;
            slot += usize::from(member >= end);
        }
        if let Some(joined) = self.new.get_mut(slot) {
            *joined -= 1;
            self.n_new -= 1;
        }
    }

    fn exit_many(&mut self, engine: &Engine, strain: f64) -> u32 {
        let leaving = engine.exit_rates.map(|rate| within(rate, strain));
        let mut exits = 0;
        for joined in &mut self.new {
            let n = binomial(*joined, leaving[0], &mut self.inside);
            *joined -= n;
            self.n_new -= n;
            exits += n;
        }
        for layers in &mut self.settled {
            for (layer, leaving) in layers.iter_mut().zip(&leaving[1..]) {
                let n = binomial(*layer, *leaving, &mut self.inside);
                *layer -= n;
                exits += n;
            }
        }
        exits
    }

    /// Members move up and down by a layer, from the numbers before anybody does.
    ///
    /// Who would move at full efficiency is drawn first, with a probability that never changes and so from tables; they
    /// are few, and of each a word says whether it is up, down or, with less efficiency, not at all.
    pub(super) fn move_layers(&mut self, engine: &Engine, efficiency: f64) {
        let inputs = &engine.inputs;
        let up = [0.0, inputs.move_up[2], inputs.move_up[1], inputs.move_up[0]];
        let down = [inputs.move_down[0], inputs.move_down[1], inputs.move_down[2], 0.0];
        let [_, layers @ ..] = self.layers();
        let mut n_movers = 0;
        // All movers stand in one row, by layer: one loop over them is foretold better than four short ones.
        let ends: [u32; 4] = std::array::from_fn(|layer| {
            n_movers += engine.movers[layer].draw(layers[layer], &mut self.inside);
            n_movers
        });
        // Who moves up cannot move down.
        let is_up = up.map(|up| (up * efficiency).clamp(0.0, 1.0));
        let is_down: [f64; 4] =
            std::array::from_fn(|layer| (engine.moving[layer] - down[layer].min(1.0 - is_up[layer])).max(is_up[layer]));
        let mut left = self.settled;
        for mover in 0..n_movers {
            let layer = ends[..3].iter().map(|end| usize::from(mover >= *end)).sum::<usize>();
            let choice = self.inside.coarse() * engine.moving[layer];
            let (first, second) = (left[0][layer], left[1][layer]);
            let cohort = if second == 0 { 0 } else { usize::from(self.inside.below(first + second) >= first) };
            left[cohort][layer] -= 1;
            let (rises, falls) = (u32::from(choice < is_up[layer]), u32::from(choice >= is_down[layer]));
            let layers = &mut self.settled[cohort];
            layers[layer] -= rises | falls;
            layers[layer.saturating_sub(1)] += rises;
            layers[(layer + 1) & 3] += falls;
        }
    }
}
