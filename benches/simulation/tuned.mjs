// The model in JavaScript as well as we can write it: the engine's own tables, ladders and bells, in 32-bit integers on
// flat typed arrays. A batch of runs goes through the days side by side: all take a step before any takes the next, so
// that each loop is short, works on columns, and waits for nothing of its own.

import { Counts, Tales, amountBands } from "./counted.mjs";
import { initialLayers } from "./shared.mjs";
import {
  BATCH, Events, Ladder, Tables, beginDay, binomialLaw, coarse, negativeBinomialLaw, otherCoarse, placed, poissonLaw,
} from "./tables.mjs";

/** What is drawn on a day; each place has two words, and those from `BELL` and `ONE_BY_ONE` on are as many as it takes. */
const DONE = 1, PASSED = 2, GATE = 3, WAITING = 4, MIX = 5, MOVERS = 8, RISING = 16, SPEAK = 24, MESSAGES = 29;
const REFERRED = 31, BELLS = 33, CHANNELS = 36, CAMPAIGNS = 50, BELL = 1000, ONE_BY_ONE = 2000;

const counted = () => new Int32Array(BATCH);
const measured = () => new Float64Array(BATCH);
const columns = (n, column) => Array.from({ length: n }, column);

/** Trials of each probability, made once. */
class Trials {
  constructor() {
    this.made = new Map();
  }

  of(p, most) {
    const key = `${p} ${most}`;
    if (!this.made.has(key)) this.made.set(key, new Ladder((n) => binomialLaw(n, p), most));
    return this.made.get(key);
  }
}

/** Inputs made ready to be run. */
class Engine {
  constructor(inputs) {
    const { horizon_days: days, capacity, groups_max: most, referral } = inputs;
    const trials = new Trials();
    const seats = capacity * most;
    this.inputs = inputs;
    const arrivals = Array.from({ length: days }, (_, t) => inputs.channels.map((channel) => meanScans(inputs, channel, t)));
    const busiest = Math.max(...arrivals.map((means) => means.reduce((a, b) => a + b, 0)));
    const mostScans = 8 * Math.ceil(busiest + 6 * Math.sqrt(busiest) + 20);
    const made = new Map();
    this.arrivals = arrivals.map((means) => means.flatMap((mean, i) => {
      if (mean <= 0) return [];
      const { dispersion, cost_per_scan: cost } = inputs.channels[i];
      const key = `${mean} ${dispersion}`;
      if (!made.has(key)) made.set(key, new Tables(dispersion === null ? poissonLaw(mean) : negativeBinomialLaw(mean, dispersion)));
      return [{ tables: made.get(key), cost, place: CHANNELS + i }];
    }));
    this.campaigns = Array.from({ length: days }, (_, t) =>
      inputs.campaigns.filter((campaign) => campaign.day === t).map((campaign) => ({
        ...campaign,
        reached: trials.of(campaign.reach, seats),
        part: trials.of(campaign.participation, seats),
        ordered: trials.of(campaign.conversion, seats),
        lifted: trials.of(campaign.reach * campaign.participation * campaign.activation, seats),
      })),
    );
    this.done = trials.of(inputs.questionnaire_done, mostScans);
    this.passed = trials.of(inputs.questionnaire_passed, mostScans);
    this.gates = inputs.join_gates.map((gate) => trials.of(gate.accept, mostScans));
    this.waiting = trials.of(1 - inputs.waitlist_loss, mostScans);
    const share = inputs.layer_mix;
    this.mix = [share[0], share[1] / (1 - share[0]), Math.min(1, share[2] / (1 - share[0] - share[1]))]
      .map((p) => trials.of(p, mostScans));
    this.speak = inputs.speak.map((p) => trials.of(p, seats));
    this.up = [0, inputs.move_up[2], inputs.move_up[1], inputs.move_up[0]];
    this.down = [...inputs.move_down, 0];
    this.movers = this.up.map((up, i) => trials.of(up + this.down[i], seats));
    this.rising = this.up.map((up, i) => trials.of(up / (up + this.down[i]), seats));
    this.events = new Events(Math.ceil(seats * 4) + 64);
    this.rates = inputs.exit_hazard.map((p) => -Math.log1p(-p));
    this.opening = inputs.open_next_at * capacity;
    this.inviting = (referral.invites_per_week / 7) * referral.invite_joins;
    this.overload = inputs.overload_messages ?? Infinity;
  }
}

function meanScans(inputs, channel, t) {
  if (t < channel.first_day || t > channel.last_day) return 0;
  const grown = Math.max(0, 1 + (channel.growth_per_week * t) / 7);
  return channel.scans_per_day * channel.weekday[(inputs.weekday0 + t) % 7] * grown;
}

/** Runs side by side. Every array is a column: a number of each run. */
class Runs {
  constructor(engine) {
    this.engine = engine;
    this.lanes = 0;
    this.fresh = columns(engine.inputs.onboarding_days, counted);
    this.nNew = counted();
    this.settled = columns(2, () => columns(4, counted));
    this.efficiency = measured();
    this.overloaded = counted();
    this.referred = counted();
    for (const name of ["scans", "done", "passed", "joins", "exits", "members", "groups", "speakers", "messages",
      "takingPart", "orders", "waitlist", "some", "left", "nBells"]) this[name] = counted();
    this.standing = columns(5, counted);
    for (const name of ["revenue", "cost", "strain", "means", "sums"]) this[name] = measured();
    this.ends = columns(5, measured);
    this.before = columns(5, counted);
    this.nMovers = columns(4, counted);
    this.nRising = columns(4, counted);
    this.bells = new Int32Array(64 * BATCH);
    this.hasOrders = false;
    this.counts = [this.scans, this.done, this.passed, this.joins, this.exits, this.members, ...this.standing, this.groups,
      this.speakers, this.messages, this.takingPart, this.orders, this.waitlist];
  }

  begin(layers, lanes) {
    this.lanes = lanes;
    const empty = [...this.fresh, ...this.settled.flat(), this.nNew, this.overloaded, this.referred, this.waitlist];
    empty.forEach((column) => column.fill(0));
    layers.forEach((n, i) => this.settled[0][i].fill(n));
    this.members.fill(this.engine.inputs.initial_members);
    this.groups.fill(1);
  }

  /** One day, in the order of the model. */
  pass(t) {
    this.tire();
    this.screen(t);
    this.openGroups();
    this.passGates();
    this.join(t);
    this.stand();
    this.exit();
    this.age(t);
    this.moveLayers(t);
    this.change();
    this.campaign(t);
    this.stand();
    this.talk();
    this.invite();
  }

  /** How much of an admin's work is done, and how much more that makes members leave. */
  tire() {
    const { lanes, members, efficiency, strain, overloaded } = this;
    const { admins, span_loss: loss, span_ok: ok, span_bad: bad, overload_exit: more } = this.engine.inputs;
    for (let lane = 0; lane < lanes; lane++) {
      const span = members[lane] / admins;
      const lost = (loss * (span - ok)) / (bad - ok);
      const e = span <= ok ? 1 : lost > 0.8 ? 0.2 : 1 - lost;
      efficiency[lane] = e;
      strain[lane] = (1 + more * overloaded[lane]) / e;
    }
  }

  screen(t) {
    const { lanes, scans, cost, some, engine } = this;
    scans.fill(0);
    cost.fill(engine.inputs.admins * engine.inputs.hour_cost);
    for (const arrivals of engine.arrivals[t]) {
      arrivals.tables.drawEach(arrivals.place, lanes, some);
      const each = arrivals.cost;
      for (let lane = 0; lane < lanes; lane++) {
        scans[lane] += some[lane];
        cost[lane] += some[lane] * each;
      }
    }
    engine.done.drawEach(scans, DONE, lanes, this.done);
    engine.passed.drawEach(this.done, PASSED, lanes, this.passed);
  }

  openGroups() {
    const { lanes, members, groups } = this;
    const { opening, inputs: { groups_max: most } } = this.engine;
    if (most === 1) return;
    for (let lane = 0; lane < lanes; lane++) {
      while (groups[lane] < most && members[lane] >= opening * groups[lane]) groups[lane]++;
    }
  }

  /** Mostly, all runs stand at the same gate. */
  passGates() {
    const { lanes, members, groups, passed, some: nGates, means: newest } = this;
    const { opening, gates, inputs } = this.engine;
    if (gates.length === 0) return;
    for (let lane = 0; lane < lanes; lane++) newest[lane] = members[lane] - (groups[lane] - 1) * opening;
    nGates.fill(0);
    for (const { at } of inputs.join_gates) {
      for (let lane = 0; lane < lanes; lane++) nGates[lane] += (at <= newest[lane]) | 0;
    }
    const common = nGates[0];
    let differ = 0;
    for (let lane = 1; lane < lanes; lane++) differ |= nGates[lane] ^ common;
    if (differ === 0) {
      if (common > 0) gates[common - 1].drawEach(passed, GATE, lanes, passed);
      return;
    }
    const at = placed(GATE);
    for (let lane = 0; lane < lanes; lane++) {
      if (nGates[lane] > 0) passed[lane] = gates[nGates[lane] - 1].draw(passed[lane], lane, at);
    }
  }

  join(t) {
    const { lanes, members, groups, passed, waitlist, referred, joins, nNew } = this;
    const { capacity, onboarding_days: days } = this.engine.inputs;
    for (let lane = 0; lane < lanes; lane++) {
      const want = (passed[lane] + waitlist[lane] + referred[lane]) | 0;
      const free = (Math.imul(groups[lane], capacity) - members[lane]) | 0;
      const n = Math.min(want, Math.max(0, free)) | 0;
      joins[lane] = n;
      waitlist[lane] = want - n;
      nNew[lane] += n;
    }
    this.engine.waiting.drawEach(waitlist, WAITING, lanes, waitlist);
    this.fresh[t % days].set(joins);
  }

  stand() {
    const { lanes, standing, settled, nNew } = this;
    standing[0].set(nNew);
    for (let i = 0; i < 4; i++) {
      const all = standing[i + 1], early = settled[0][i], late = settled[1][i];
      for (let lane = 0; lane < lanes; lane++) all[lane] = early[lane] + late[lane];
    }
  }

  /** Bells ring in the whole group, as in `leaving.rs`. */
  exit() {
    const { lanes, sums, ends, before, standing, means, strain, nBells, engine } = this;
    sums.fill(0);
    this.exits.fill(0);
    for (let i = 0; i < 5; i++) {
      const rate = engine.rates[i], n = standing[i], end = ends[i];
      before[i].set(n);
      for (let lane = 0; lane < lanes; lane++) {
        sums[lane] += n[lane] * rate;
        end[lane] = sums[lane];
      }
    }
    for (let lane = 0; lane < lanes; lane++) means[lane] = sums[lane] * strain[lane];
    engine.events.drawEach(means, BELLS, lanes, nBells);
    this.ring(putInARow(nBells, lanes, this.bells));
  }

  /** At whom bells ring: who left already is the last of a class. */
  ring(n) {
    const { bells, sums, before, standing, exits, settled, fresh, nNew } = this;
    const [end0, end1, end2, end3] = this.ends;
    for (let i = 0; i < n; i++) {
      const lane = bells[i] & (BATCH - 1), at = placed(BELL + ((bells[i] / BATCH) | 0));
      const place = coarse(lane, at) * sums[lane];
      const early = ((place >= end0[lane]) | 0) + ((place >= end1[lane]) | 0);
      const kind = (early + ((place >= end2[lane]) | 0) + ((place >= end3[lane]) | 0)) | 0;
      const member = (otherCoarse(lane, at) * before[kind][lane]) | 0;
      const left = standing[kind];
      if (member >= left[lane]) continue;
      left[lane]--;
      exits[lane]++;
      if (kind > 0) {
        settled[(member >= settled[0][kind - 1][lane]) | 0][kind - 1][lane]--;
      } else {
        let slot = 0;
        for (let rest = member; rest >= fresh[slot][lane]; slot++) rest = (rest - fresh[slot][lane]) | 0;
        fresh[slot][lane]--;
        nNew[lane]--;
      }
    }
  }

  /** Who has been new for long enough enters a layer. */
  age(t) {
    const { lanes, left, some, nNew } = this;
    const days = this.engine.inputs.onboarding_days;
    const joined = t + 1 - days;
    if (joined < 0) return;
    const oldest = this.fresh[joined % days];
    const layers = this.settled[joined >= 30 && t <= 59 ? 1 : 0];
    left.set(oldest);
    oldest.fill(0);
    for (let lane = 0; lane < lanes; lane++) nNew[lane] -= left[lane];
    for (let i = 0; i < 3; i++) {
      const layer = layers[i];
      this.engine.mix[i].drawEach(left, MIX + i, lanes, some);
      for (let lane = 0; lane < lanes; lane++) {
        layer[lane] += some[lane];
        left[lane] -= some[lane];
      }
    }
    const lurkers = layers[3];
    for (let lane = 0; lane < lanes; lane++) lurkers[lane] += left[lane];
  }

  moveLayers(t) {
    const { lanes, engine, nMovers, nRising } = this;
    for (let cohort = 0; cohort <= (t >= 30 && t <= 59 ? 1 : 0); cohort++) {
      const layers = this.settled[cohort];
      for (let i = 0; i < 4; i++) {
        engine.movers[i].drawEach(layers[i], MOVERS + 4 * cohort + i, lanes, nMovers[i]);
        if (i === 3) nRising[i].set(nMovers[i]);
        else if (i > 0) engine.rising[i].drawEach(nMovers[i], RISING + 4 * cohort + i, lanes, nRising[i]);
      }
      this.stay(cohort);
      const [core, active, ordinary, lurker] = layers;
      const [coreMoves, activeMoves, ordinaryMoves, lurkerMoves] = nMovers;
      const [, toCore, toActive, toOrdinary] = nRising;
      for (let lane = 0; lane < lanes; lane++) {
        core[lane] += toCore[lane] - coreMoves[lane];
        active[lane] += coreMoves[lane] + toActive[lane] - activeMoves[lane];
        ordinary[lane] += activeMoves[lane] - toCore[lane] + toOrdinary[lane] - ordinaryMoves[lane];
        lurker[lane] += ordinaryMoves[lane] - toActive[lane] - lurkerMoves[lane];
      }
    }
  }

  /** With less than full efficiency, some of who would rise stay where they are, or fall where that makes room for it. */
  stay(cohort) {
    const { lanes, efficiency, nMovers, nRising } = this;
    const { up, down } = this.engine;
    for (let lane = 0; lane < lanes; lane++) {
      const e = efficiency[lane];
      if (e >= 1) continue;
      for (let i = 1; i < 4; i++) {
        const falls = (Math.min(down[i], 1 - up[i] * e) - Math.min(down[i], 1 - up[i])) / up[i];
        for (let n = nRising[i][lane]; n > 0; n--) {
          const choice = coarse(lane, placed(ONE_BY_ONE + 64 * (4 * cohort + i) + n));
          if (choice < e) continue;
          nRising[i][lane]--;
          if (choice < 1 - falls) nMovers[i][lane]--;
        }
      }
    }
  }

  change() {
    const { lanes, members, joins, exits } = this;
    for (let lane = 0; lane < lanes; lane++) members[lane] += joins[lane] - exits[lane];
  }

  campaign(t) {
    const { lanes, takingPart, orders, revenue, cost, some, left, settled } = this;
    const today = this.engine.campaigns[t];
    takingPart.fill(0);
    orders.fill(0);
    revenue.fill(0);
    this.hasOrders = today.length > 0;
    let place = CAMPAIGNS;
    for (const campaign of today) {
      campaign.reached.drawEach(this.members, place++, lanes, some);
      campaign.part.drawEach(some, place++, lanes, some);
      campaign.ordered.drawEach(some, place++, lanes, left);
      const amount = placed(place++);
      for (let lane = 0; lane < lanes; lane++) {
        takingPart[lane] += some[lane];
        orders[lane] += left[lane];
        cost[lane] += campaign.cost;
        if (left[lane] > 0) revenue[lane] += amounts(left[lane], campaign, lane, amount);
      }
      for (const [, active, ordinary, lurker] of settled) {
        campaign.lifted.drawEach(lurker, place++, lanes, some);
        campaign.lifted.drawEach(ordinary, place++, lanes, left);
        for (let lane = 0; lane < lanes; lane++) {
          lurker[lane] -= some[lane];
          ordinary[lane] += some[lane] - left[lane];
          active[lane] += left[lane];
        }
      }
    }
  }

  talk() {
    const { lanes, engine, speakers, means, some, standing, messages, overloaded, groups } = this;
    speakers.fill(0);
    means.fill(0);
    for (let i = 0; i < 5; i++) {
      engine.speak[i].drawEach(standing[i], SPEAK + i, lanes, some);
      const each = engine.inputs.messages_per_speaker[i];
      for (let lane = 0; lane < lanes; lane++) {
        speakers[lane] += some[lane];
        means[lane] += some[lane] * each;
      }
    }
    engine.events.drawEach(means, MESSAGES, lanes, messages);
    const most = engine.overload;
    for (let lane = 0; lane < lanes; lane++) overloaded[lane] = (messages[lane] > most * groups[lane]) | 0;
  }

  invite() {
    const { lanes, engine, means, standing: [, core, active], referred, cost } = this;
    const each = engine.inputs.referral.cost_per_join, rate = engine.inviting;
    for (let lane = 0; lane < lanes; lane++) means[lane] = (core[lane] + active[lane]) * rate;
    engine.events.drawEach(means, REFERRED, lanes, referred);
    for (let lane = 0; lane < lanes; lane++) cost[lane] += referred[lane] * each;
  }

  /** Says who of the first cohort is still there; from then on nobody asks for cohorts. */
  endCohorts(tales) {
    const [first, second] = this.settled;
    for (let lane = 0; lane < this.lanes; lane++) {
      tales.keep(lane, first[0][lane] + first[1][lane] + first[2][lane] + first[3][lane]);
      for (let i = 0; i < 4; i++) {
        first[i][lane] += second[i][lane];
        second[i][lane] = 0;
      }
    }
  }
}

/** All bells, each with its run and its number there. Three are written whether they ring or not, so that nothing jumps. */
function putInARow(nBells, lanes, row) {
  let begin = 0;
  for (let lane = 0; lane < lanes; lane++) {
    const n = nBells[lane];
    row[begin] = lane;
    row[begin + 1] = lane + BATCH;
    row[begin + 2] = lane + 2 * BATCH;
    for (let number = 3; number < n; number++) row[begin + number] = lane + number * BATCH;
    begin = (begin + n) | 0;
  }
  return begin;
}

/** The sum of `n` orders as one log-normal amount. */
function amounts(n, { order_cv: cv, order_value: value }, lane, at) {
  const variance = Math.log1p((cv * cv) / n);
  const normal = Math.sqrt(-2 * Math.log(coarse(lane, at))) * Math.cos(2 * Math.PI * otherCoarse(lane, at));
  return n * value * Math.exp(Math.sqrt(variance) * normal - variance / 2);
}

/** All runs: the mean of every figure, and all bands. */
export function simulate(inputs) {
  const { horizon_days: days, runs: all, seed, initial_members: initial } = inputs;
  const engine = new Engine(inputs);
  const runs = new Runs(engine);
  const tales = new Tales(inputs);
  const counts = Array.from({ length: days }, () => runs.counts.map(() => new Counts()));
  const revenues = engine.campaigns.map((campaigns) => (campaigns.length > 0 ? new Float64Array(all) : null));
  const costs = Array.from({ length: days }, () => new Float64Array(all));
  const layers = initialLayers(inputs);
  for (let first = 0; first < all; first += BATCH) {
    const lanes = Math.min(BATCH, all - first);
    runs.begin(layers, lanes);
    tales.begin(initial);
    for (let t = 0; t < days; t++) {
      beginDay(seed, first, t, lanes);
      runs.pass(t);
      tales.pass(t, runs, lanes);
      if (t === 59) runs.endCohorts(tales);
      runs.counts.forEach((column, i) => counts[t][i].add(column, lanes));
      const [revenue, cost] = [revenues[t], costs[t]];
      for (let lane = 0; lane < lanes; lane++) cost[first + lane] = runs.cost[lane];
      if (revenue !== null) revenue.set(runs.revenue.subarray(0, lanes), first);
    }
    tales.end(lanes);
  }
  const bands = [];
  counts.flat().forEach((column) => column.quantiles(all, bands));
  for (const column of [...revenues, ...costs]) if (column !== null) amountBands(column, bands);
  return { kpis: tales.means(), bands };
}
