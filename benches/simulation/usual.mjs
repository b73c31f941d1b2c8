// The model with the usual exact samplers, on typed arrays: what a careful program in JavaScript does without tables.
// Binomial by inversion and BTRS, Poisson by inversion and PTRS, negative binomial by gamma; Math.random's speed is not
// at stake, since the generator is the engine's, xoshiro128++.

import { Quantiles, Tale, initialLayers, seeded } from "./shared.mjs";

let s0 = 0, s1 = 0, s2 = 0, s3 = 0;

/** The next 32 bits. */
function word() {
  const sum = (s0 + s3) | 0;
  const result = (((sum << 7) | (sum >>> 25)) + s0) | 0;
  const t = s1 << 9;
  s2 ^= s0;
  s3 ^= s1;
  s1 ^= s2;
  s0 ^= s3;
  s2 ^= t;
  s3 = (s3 << 11) | (s3 >>> 21);
  return result >>> 0;
}

const uniform = () => (word() + 0.5) * 2.3283064365386963e-10;

const lgammaTable = new Float64Array(4096);
for (let n = 2; n < 4096; n++) lgammaTable[n] = lgammaTable[n - 1] + Math.log(n);

/** ln n! */
function logFactorial(n) {
  if (n < 4096) return lgammaTable[n];
  const x = n + 1;
  return (x - 0.5) * Math.log(x) - x + 0.9189385332046727 + 1 / (12 * x) - 1 / (360 * x * x * x);
}

function binomial(n, p) {
  if (n === 0 || p <= 0) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - binomial(n, 1 - p);
  const q = 1 - p;
  if (n * p < 10) {
    const odds = p / q;
    let mass = Math.pow(q, n);
    let u = uniform();
    let k = 0;
    while (u > mass && k < n) {
      u -= mass;
      mass *= ((n - k) / (k + 1)) * odds;
      k++;
    }
    return k;
  }
  const spread = Math.sqrt(n * p * q);
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const c = n * p + 0.5;
  const squeeze = 0.92 - 4.2 / b;
  for (;;) {
    const u = uniform() - 0.5;
    let v = uniform();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + c);
    if (us >= 0.07 && v <= squeeze) return k;
    if (k < 0 || k > n) continue;
    const mode = Math.floor((n + 1) * p);
    v = Math.log((v * (2.83 + 5.1 / b) * spread) / (a / (us * us) + b));
    const bound = logFactorial(mode) + logFactorial(n - mode) - logFactorial(k) - logFactorial(n - k);
    if (v <= bound + (k - mode) * Math.log(p / q)) return k;
  }
}

function poisson(mean) {
  if (mean <= 0) return 0;
  if (mean < 10) {
    let mass = Math.exp(-mean);
    let u = uniform();
    let k = 0;
    while (u > mass && k < 200) {
      u -= mass;
      k++;
      mass *= mean / k;
    }
    return k;
  }
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const squeeze = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = uniform() - 0.5;
    const v = uniform();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= squeeze) return k;
    if (k < 0 || (us < 0.013 && v > us)) continue;
    const alpha = 1.1239 + 1.1328 / (b - 3.4);
    if (Math.log((v * alpha) / (a / (us * us) + b)) <= k * Math.log(mean) - mean - logFactorial(k)) return k;
  }
}

const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());

function gamma(shape) {
  if (shape < 1) return gamma(shape + 1) * Math.pow(uniform(), 1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal();
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** All runs: the mean of every figure, and all bands. */
export function simulate(inputs) {
  const { horizon_days: days, runs, capacity, groups_max: most, onboarding_days: onboarding } = inputs;
  const quantiles = new Quantiles(days, runs);
  const tale = new Tale(inputs);
  const opening = inputs.open_next_at * capacity;
  const fresh = [new Int32Array(onboarding), new Int32Array(onboarding)];
  const settled = [new Int32Array(4), new Int32Array(4)];
  const [up1, up2, up3] = inputs.move_up;
  const [down1, down2, down3] = inputs.move_down;
  const mix = inputs.layer_mix;
  const record = new Float64Array(20);

  for (let run = 0; run < runs; run++) {
    [s0, s1, s2, s3] = seeded(inputs.seed, run);
    fresh.forEach((ages) => ages.fill(0));
    settled[0].set(initialLayers(inputs));
    settled[1].fill(0);
    let members = inputs.initial_members;
    let groups = 1, waitlist = 0, referred = 0, overloaded = false;
    tale.begin(members);
    for (let t = 0; t < days; t++) {
      const span = members / inputs.admins;
      const lost = (inputs.span_loss * (span - inputs.span_ok)) / (inputs.span_bad - inputs.span_ok);
      const e = span <= inputs.span_ok ? 1 : Math.max(0.2, 1 - lost);
      let scans = 0, done = 0, passed = 0, cost = 0;
      for (const channel of inputs.channels) {
        if (t < channel.first_day || t > channel.last_day) continue;
        const grown = Math.max(0, 1 + (channel.growth_per_week * t) / 7);
        const mean = channel.scans_per_day * channel.weekday[(inputs.weekday0 + t) % 7] * grown;
        const k = channel.dispersion;
        const n = poisson(k === null ? mean : (gamma(k) * mean) / k);
        scans += n;
        cost += n * channel.cost_per_scan;
        const filled = binomial(n, inputs.questionnaire_done);
        done += filled;
        passed += binomial(filled, inputs.questionnaire_passed);
      }
      while (groups < most && members >= opening * groups) groups++;
      const newest = Math.max(0, members - (groups - 1) * opening);
      for (let i = inputs.join_gates.length - 1; i >= 0; i--) {
        if (inputs.join_gates[i].at <= newest) {
          passed = binomial(passed, inputs.join_gates[i].accept);
          break;
        }
      }
      const want = passed + waitlist + referred;
      const joins = Math.min(want, Math.max(0, groups * capacity - members));
      waitlist = binomial(want - joins, 1 - inputs.waitlist_loss);
      fresh[t < 30 ? 0 : 1][0] = joins;

      const strain = (overloaded ? 1 + inputs.overload_exit : 1) / e;
      let exits = 0;
      for (let j = 0; j < 2; j++) {
        const leaveNew = 1 - Math.pow(1 - inputs.exit_hazard[0], strain);
        for (let age = 0; age < onboarding; age++) {
          const left = binomial(fresh[j][age], leaveNew);
          fresh[j][age] -= left;
          exits += left;
        }
        for (let layer = 0; layer < 4; layer++) {
          const left = binomial(settled[j][layer], 1 - Math.pow(1 - inputs.exit_hazard[layer + 1], strain));
          settled[j][layer] -= left;
          exits += left;
        }
        const oldest = fresh[j][onboarding - 1];
        for (let age = onboarding - 1; age > 0; age--) fresh[j][age] = fresh[j][age - 1];
        fresh[j][0] = 0;
        const core = binomial(oldest, mix[0]);
        const active = binomial(oldest - core, mix[1] / (1 - mix[0]));
        const ordinary = binomial(oldest - core - active, Math.min(1, mix[2] / (1 - mix[0] - mix[1])));
        const layers = settled[j];
        layers[0] += core;
        layers[1] += active;
        layers[2] += ordinary;
        layers[3] += oldest - core - active - ordinary;

        const [c, a, o, l] = layers;
        const lurkerUp = binomial(l, up1 * e);
        const ordinaryUp = binomial(o, up2 * e);
        const ordinaryDown = binomial(o - ordinaryUp, down3 / (1 - up2 * e));
        const activeUp = binomial(a, up3 * e);
        const activeDown = binomial(a - activeUp, down2 / (1 - up3 * e));
        const coreDown = binomial(c, down1);
        layers[0] = c + activeUp - coreDown;
        layers[1] = a + coreDown + ordinaryUp - activeUp - activeDown;
        layers[2] = o + activeDown + lurkerUp - ordinaryUp - ordinaryDown;
        layers[3] = l + ordinaryDown - lurkerUp;
      }
      members += joins - exits;

      let takingPart = 0, orders = 0, revenue = 0;
      for (const campaign of inputs.campaigns) {
        if (campaign.day !== t) continue;
        const part = binomial(binomial(members, campaign.reach), campaign.participation);
        const ordered = binomial(part, campaign.conversion);
        takingPart += part;
        orders += ordered;
        cost += campaign.cost;
        if (ordered > 0) {
          const variance = Math.log(1 + (campaign.order_cv * campaign.order_cv) / ordered);
          revenue += ordered * campaign.order_value * Math.exp(Math.sqrt(variance) * normal() - variance / 2);
        }
        const lift = campaign.reach * campaign.participation * campaign.activation;
        for (const layers of settled) {
          const lurkers = binomial(layers[3], lift);
          const ordinary = binomial(layers[2], lift);
          layers[3] -= lurkers;
          layers[2] += lurkers - ordinary;
          layers[1] += ordinary;
        }
      }

      const standing = [0, 0, 0, 0, 0];
      for (let j = 0; j < 2; j++) {
        for (let age = 0; age < onboarding; age++) standing[0] += fresh[j][age];
        for (let layer = 0; layer < 4; layer++) standing[layer + 1] += settled[j][layer];
      }
      let speakers = 0, messages = 0;
      for (let i = 0; i < 5; i++) {
        const speaking = binomial(standing[i], inputs.speak[i]);
        speakers += speaking;
        messages += poisson(speaking * inputs.messages_per_speaker[i]);
      }
      overloaded = inputs.overload_messages !== null && messages / groups > inputs.overload_messages;
      const invitations = poisson(((standing[1] + standing[2]) * inputs.referral.invites_per_week) / 7);
      referred = binomial(invitations, inputs.referral.invite_joins);
      cost += referred * inputs.referral.cost_per_join + inputs.admins * inputs.hour_cost;

      record.set([scans, done, passed, joins, exits, members, ...standing, groups, speakers, messages, takingPart, orders, waitlist, e, revenue, cost]);
      quantiles.put(run, t, record);
      tale.pass(t, members, joins, exits, speakers, messages, orders, revenue, cost);
      if (t === 59) {
        let early = 0;
        for (const n of settled[0]) early += n;
        for (const n of fresh[0]) early += n;
        tale.keep(early);
      }
    }
    tale.end();
  }
  return { kpis: tale.means(), bands: quantiles.bySorting() };
}
