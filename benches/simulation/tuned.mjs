// The model in JavaScript as well as we can write it: the engine's own tables, ladders and bells, in 32-bit integers on
// flat typed arrays, with columns of a batch of runs and counts by how often they came up.

import { Tale, initialLayers, seeded } from "./shared.mjs";

const BATCH = 64;
const COUNTS = 17;
const TWO32 = 4294967296;
const TAIL = 2 ** -36;

/** The masses of a law from its mode outward, as in `chance/pmf.rs`. */
function around(mode, limit, up) {
  const below = [];
  let mass = 1, sum = 1;
  for (let k = mode - 1; k >= 0; k--) {
    const ratio = 1 / up(k);
    mass *= ratio;
    if (mass < TAIL * sum * (1 - ratio)) break;
    below.push(mass);
    sum += mass;
  }
  const first = mode - below.length;
  const masses = below.reverse();
  masses.push(1);
  mass = 1;
  for (let k = mode; ; k++) {
    const ratio = up(k);
    mass *= ratio;
    if (mass <= TAIL * sum * Math.max(0, 1 - Math.max(ratio, limit))) break;
    masses.push(mass);
    sum += mass;
  }
  const whole = masses.reduce((a, b) => a + b);
  return { first, masses: masses.map((it) => it / whole) };
}

const only = (count) => ({ first: count, masses: [1] });

function binomialLaw(n, p) {
  if (p <= 0 || n === 0) return only(0);
  if (p >= 1) return only(n);
  const odds = p / (1 - p);
  return around(Math.min(n, Math.floor((n + 1) * p)), 0, (k) => (k >= n ? 0 : ((n - k) / (k + 1)) * odds));
}

const poissonLaw = (mean) => (mean <= 0 ? only(0) : around(Math.floor(mean), 0, (k) => mean / (k + 1)));

function negativeBinomialLaw(mean, size) {
  if (mean <= 0) return only(0);
  const ratio = mean / (mean + size);
  const mode = size > 1 ? Math.floor(((size - 1) * mean) / size) : 0;
  return around(mode, ratio, (k) => ((k + size) / (k + 1)) * ratio);
}

/** Laws as tables: guides and steps, words kept as signed integers with the top bit turned, so that they compare. */
class Tables {
  constructor(laws) {
    const widest = Math.max(...laws.map((law) => law.masses.length));
    this.bits = Math.min(12, Math.max(3, 33 - Math.clz32(widest)));
    this.shift = 32 - this.bits;
    const guides = [], lasts = [], counts = [];
    for (const law of laws) {
      const begin = lasts.length;
      let sum = 0, end = 0;
      law.masses.forEach((mass, i) => {
        sum += mass;
        const next = Math.min(TWO32, Math.floor(sum * TWO32 + 0.5));
        if (next > end) {
          lasts.push(next - 1);
          counts.push(law.first + i);
          end = next;
        }
      });
      lasts[lasts.length - 1] = TWO32 - 1;
      let at = begin;
      for (let leading = 0; leading < 1 << this.bits; leading++) {
        while (lasts[at] < leading * 2 ** this.shift) at++;
        guides.push(at);
      }
    }
    this.n = laws.length;
    this.guides = Uint16Array.from(guides);
    this.lasts = Int32Array.from(lasts, (last) => (last | 0) ^ 0x80000000);
    this.counts = Int32Array.from(counts);
  }
}

let s0 = 0, s1 = 0, s2 = 0, s3 = 0;

/** The next 32 bits, as a signed integer. */
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
  return result;
}

const coarse = () => ((word() >>> 0) + 0.5) * (1 / TWO32);

function draw(tables, law) {
  const w = word();
  const lasts = tables.lasts;
  const flipped = w ^ 0x80000000;
  let at = tables.guides[((law << tables.bits) + (w >>> tables.shift)) | 0];
  while (lasts[at] < flipped) at = (at + 1) | 0;
  return tables.counts[at];
}

/** Alias tables, as in `chance/alias.rs`: a cell is a limit, turned as above, and two counts in one integer. */
class Aliases {
  constructor(laws) {
    const widest = Math.max(...laws.map((law) => law.masses.length));
    this.bits = Math.max(1, Math.ceil(Math.log2(widest)));
    this.shift = 32 - this.bits;
    const n = 1 << this.bits;
    this.cells = new Int32Array(2 * n * laws.length);
    laws.forEach((law, at) => {
      const masses = Array.from({ length: n }, (_, i) => (law.masses[i] ?? 0) * n);
      const small = [], large = [];
      masses.forEach((mass, i) => (mass < 1 ? small : large).push(i));
      const put = (i, limit, above) => {
        this.cells[2 * (at * n + i)] = (limit | 0) ^ 0x80000000;
        this.cells[2 * (at * n + i) + 1] = (law.first + i) | ((law.first + above) << 16);
      };
      for (let i = 0; i < n; i++) put(i, TWO32 - 1, i);
      while (small.length > 0 && large.length > 0) {
        const few = small.pop(), many = large.at(-1);
        put(few, Math.min(TWO32 - 1, Math.floor(masses[few] * TWO32 + 0.5)), many);
        masses[many] -= 1 - masses[few];
        if (masses[many] < 1) small.push(large.pop());
      }
    });
  }
}

function look(aliases, law) {
  const w = word();
  const cells = aliases.cells;
  const at = ((law << aliases.bits) + (w >>> aliases.shift)) << 1;
  const counts = cells[at + 1];
  return ((w << aliases.bits) ^ 0x80000000) < cells[at] ? counts & 0xffff : counts >>> 16;
}

/** Sums of equal draws, as in `chance/ladder.rs`; everything in the benchmark is within its tables. */
class Ladder {
  constructor(law, most) {
    const rung = (size, n) => new Aliases(Array.from({ length: n }, (_, i) => law(i * size)));
    this.ones = rung(1, 64);
    this.rest = rung(64, Math.min(64, Math.floor(most / 64) + 1));
    this.most = rung(4096, Math.floor(most / 4096) + 1);
  }
}

function climb(ladder, n) {
  let sum = look(ladder.ones, n & 63);
  if (n >= 64) {
    sum = (sum + look(ladder.rest, (n >>> 6) & 63)) | 0;
    if (n >= 4096) sum = (sum + look(ladder.most, n >>> 12)) | 0;
  }
  return sum;
}

const ladders = new Map();
function trials(p, most) {
  const key = `${p} ${most}`;
  if (!ladders.has(key)) ladders.set(key, new Ladder((n) => binomialLaw(n, p), most));
  return ladders.get(key);
}

/** How often each count came up, as in `counts.rs`. */
class Counts {
  constructor() {
    this.low = 0;
    this.times = new Uint16Array(0);
  }

  add(column, from, n) {
    let min = column[from], max = min;
    for (let i = 1; i < n; i++) {
      const value = column[from + i];
      if (value < min) min = value;
      if (value > max) max = value;
    }
    this.room(min, max);
    const { low, times } = this;
    for (let i = 0; i < n; i++) times[(column[from + i] - low) | 0]++;
  }

  room(min, max) {
    const { low, times } = this;
    const end = low + times.length;
    if (times.length > 0 && min >= low && max < end) return;
    const from = times.length > 0 ? Math.min(min, low) : min;
    const last = times.length > 0 ? Math.max(max, end - 1) : max;
    const slack = min === max ? 0 : (last - from + 1) >> 3;
    const newLow = Math.max(0, from - slack);
    const wider = new Uint16Array(last + slack - newLow + 1);
    wider.set(times, times.length > 0 ? low - newLow : 0);
    this.low = newLow;
    this.times = wider;
  }

  quantiles(n, bands) {
    let at = 0, seen = this.times[0];
    for (const level of [0.05, 0.25, 0.5, 0.75, 0.95]) {
      const place = (n - 1) * level;
      const rank = Math.floor(place);
      while (rank >= seen) seen += this.times[++at];
      let above = at;
      if (rank + 1 >= seen && rank + 1 < n) {
        above++;
        while (this.times[above] === 0) above++;
      }
      bands.push(this.low + at + (above - at) * (place - rank));
    }
  }
}

const normal = () => Math.sqrt(-2 * Math.log(coarse())) * Math.cos(2 * Math.PI * coarse());

/** All runs: the mean of every figure, and all bands. */
export function simulate(inputs) {
  ladders.clear();
  const { horizon_days: days, runs, capacity, groups_max: most, onboarding_days: onboarding } = inputs;
  const seats = capacity * most;
  const means = (t) =>
    inputs.channels.map((channel) => {
      if (t < channel.first_day || t > channel.last_day) return 0;
      const grown = Math.max(0, 1 + (channel.growth_per_week * t) / 7);
      return channel.scans_per_day * channel.weekday[(inputs.weekday0 + t) % 7] * grown;
    });
  let busiest = 0;
  for (let t = 0; t < days; t++) busiest = Math.max(busiest, means(t).reduce((a, b) => a + b, 0));
  const mostScans = 8 * Math.ceil(busiest + 6 * Math.sqrt(busiest) + 20);

  const made = new Map();
  const arrivals = Array.from({ length: days }, (_, t) =>
    means(t).flatMap((mean, i) => {
      if (mean <= 0) return [];
      const { dispersion, cost_per_scan: cost } = inputs.channels[i];
      const key = `${mean} ${dispersion}`;
      if (!made.has(key)) made.set(key, new Tables([dispersion === null ? poissonLaw(mean) : negativeBinomialLaw(mean, dispersion)]));
      return [{ tables: made.get(key), cost }];
    }),
  );
  const campaigns = Array.from({ length: days }, (_, t) =>
    inputs.campaigns.filter((campaign) => campaign.day === t).map((campaign) => ({
      ...campaign,
      reached: trials(campaign.reach, seats),
      part: trials(campaign.participation, seats),
      ordered: trials(campaign.conversion, seats),
      lifted: trials(campaign.reach * campaign.participation * campaign.activation, seats),
    })),
  );
  const doneLadder = trials(inputs.questionnaire_done, mostScans);
  const passedLadder = trials(inputs.questionnaire_passed, mostScans);
  const gates = inputs.join_gates.map((gate) => trials(gate.accept, mostScans));
  const gateAt = Float64Array.from(inputs.join_gates, (gate) => gate.at);
  const waiting = trials(1 - inputs.waitlist_loss, mostScans);
  const share = inputs.layer_mix;
  const mix = [share[0], share[1] / (1 - share[0]), Math.min(1, share[2] / (1 - share[0] - share[1]))].map((p) => trials(p, mostScans));
  const speak = inputs.speak.map((p) => trials(p, seats));
  const talk = Float64Array.from(inputs.messages_per_speaker);
  const up = Float64Array.from([0, inputs.move_up[2], inputs.move_up[1], inputs.move_up[0]]);
  const down = Float64Array.from([...inputs.move_down, 0]);
  const moving = Float64Array.from([0, 1, 2, 3], (i) => up[i] + down[i]);
  const movers = [...moving].map((p) => trials(p, seats));
  const events = new Ladder(poissonLaw, Math.ceil(seats * 4) + 64);
  const event = new Tables([poissonLaw(1)]);
  const rates = Float64Array.from(inputs.exit_hazard, (p) => -Math.log1p(-p));
  const opening = inputs.open_next_at * capacity;
  const invite = (inputs.referral.invites_per_week / 7) * inputs.referral.invite_joins;

  function eventsAt(mean) {
    const whole = Math.floor(mean) | 0;
    const fraction = mean - whole;
    let n = climb(events, whole);
    for (let i = draw(event, 0); i > 0; i--) if (coarse() < fraction) n = (n + 1) | 0;
    return n;
  }

  const counts = Array.from({ length: days * COUNTS }, () => new Counts());
  const revenues = Array.from({ length: days }, (_, t) => (campaigns[t].length > 0 ? new Float64Array(runs) : null));
  const costs = Array.from({ length: days }, () => new Float64Array(runs));
  const tales = Array.from({ length: BATCH }, () => new Tale(inputs));
  tales.forEach((tale) => ((tale.sums = tales[0].sums), (tale.times = tales[0].times)));
  const columns = new Int32Array(COUNTS * BATCH);
  // By run: stream, settled by cohort and layer, members, groups, waitlist, referred, overloaded, new by day of joining.
  const WIDTH = 4 + 8 + 5 + 14 + 1;
  const state = new Int32Array(BATCH * WIDTH);
  const SETTLED = 4, MEMBERS = 12, GROUPS = 13, WAITLIST = 14, REFERRED = 15, OVERLOADED = 16, NEW = 17, N_NEW = 31;
  const standing = new Int32Array(5);
  const left = new Int32Array(5);
  const ends = new Float64Array(5);
  const before = new Int32Array(8);

  function settle(base, cohort, members) {
    const layers = base + SETTLED + 4 * cohort;
    let rest = members;
    for (let i = 0; i < 3; i++) {
      const n = climb(mix[i], rest);
      state[layers + i] += n;
      rest = (rest - n) | 0;
    }
    state[layers + 3] += rest;
  }

  function pass(base, t, at, tale, first) {
    s0 = state[base];
    s1 = state[base + 1];
    s2 = state[base + 2];
    s3 = state[base + 3];
    let members = state[base + MEMBERS];
    let groups = state[base + GROUPS];
    const span = members / inputs.admins;
    const lost = (inputs.span_loss * (span - inputs.span_ok)) / (inputs.span_bad - inputs.span_ok);
    const e = span <= inputs.span_ok ? 1 : Math.max(0.2, 1 - lost);
    let scans = 0, cost = inputs.admins * inputs.hour_cost;
    for (const arrival of arrivals[t]) {
      const n = draw(arrival.tables, 0);
      scans = (scans + n) | 0;
      cost += n * arrival.cost;
    }
    const done = climb(doneLadder, scans);
    let passed = climb(passedLadder, done);
    while (groups < most && members >= opening * groups) groups = (groups + 1) | 0;
    const newest = Math.max(0, members - (groups - 1) * opening);
    for (let i = gates.length - 1; i >= 0; i--) {
      if (gateAt[i] <= newest) {
        passed = climb(gates[i], passed);
        break;
      }
    }
    const want = (passed + state[base + WAITLIST] + state[base + REFERRED]) | 0;
    const joins = Math.min(want, Math.max(0, Math.imul(groups, capacity) - members)) | 0;
    const waitlist = want > joins ? climb(waiting, (want - joins) | 0) : 0;
    state[base + NEW + (t % onboarding)] = joins;
    state[base + N_NEW] += joins;

    const strain = (state[base + OVERLOADED] ? 1 + inputs.overload_exit : 1) / e;
    left[0] = state[base + N_NEW];
    for (let i = 0; i < 4; i++) left[i + 1] = state[base + SETTLED + i] + state[base + SETTLED + 4 + i];
    let sum = 0;
    for (let i = 0; i < 5; i++) ends[i] = sum += left[i] * rates[i];
    const bells = Math.ceil(sum * strain);
    let exits = 0;
    for (let n = climb(events, bells); n > 0; n--) {
      const place = (coarse() * bells) / strain;
      let kind = 0;
      for (let i = 0; i < 5; i++) kind = (kind + (place >= ends[i] ? 1 : 0)) | 0;
      if (kind === 5) continue;
      let member = ((ends[kind] - place) / rates[kind]) | 0;
      if (member >= left[kind]) continue;
      left[kind]--;
      exits = (exits + 1) | 0;
      if (kind > 0) {
        const layer = base + SETTLED + kind - 1;
        state[member >= state[layer] ? layer + 4 : layer]--;
      } else {
        for (let i = base + NEW; ; i++) {
          if (member < state[i]) {
            state[i]--;
            state[base + N_NEW]--;
            break;
          }
          member = (member - state[i]) | 0;
        }
      }
    }
    if (t + 1 >= onboarding) {
      const joined = t + 1 - onboarding;
      const slot = base + NEW + (joined % onboarding);
      const oldest = state[slot];
      state[slot] = 0;
      state[base + N_NEW] -= oldest;
      settle(base, joined >= 30 && t <= 59 ? 1 : 0, oldest);
    }
    for (let i = 0; i < 8; i++) before[i] = state[base + SETTLED + i];
    for (let layer = 0; layer < 4; layer++) {
      let a = before[layer], b = before[4 + layer];
      const isUp = up[layer] * e;
      const isDown = Math.max(isUp, moving[layer] - Math.min(down[layer], 1 - isUp));
      for (let n = climb(movers[layer], (a + b) | 0); n > 0; n--) {
        const choice = coarse() * moving[layer];
        let cohort = 0;
        if (b > 0 && coarse() * (a + b) >= a) {
          cohort = 4;
          b--;
        } else a--;
        const own = base + SETTLED + cohort + layer;
        if (choice < isUp) {
          state[own]--;
          state[own - 1]++;
        } else if (choice >= isDown) {
          state[own]--;
          state[own + 1]++;
        }
      }
    }
    members = (members + joins - exits) | 0;

    let takingPart = 0, orders = 0, revenue = 0;
    for (const campaign of campaigns[t]) {
      const part = climb(campaign.part, climb(campaign.reached, members));
      const ordered = climb(campaign.ordered, part);
      takingPart += part;
      orders += ordered;
      cost += campaign.cost;
      if (ordered > 0) {
        const variance = Math.log1p((campaign.order_cv * campaign.order_cv) / ordered);
        revenue += ordered * campaign.order_value * Math.exp(Math.sqrt(variance) * normal() - variance / 2);
      }
      for (let cohort = 0; cohort < 8; cohort += 4) {
        const layers = base + SETTLED + cohort;
        const lurkers = climb(campaign.lifted, state[layers + 3]);
        const ordinary = climb(campaign.lifted, state[layers + 2]);
        state[layers + 3] -= lurkers;
        state[layers + 2] += lurkers - ordinary;
        state[layers + 1] += ordinary;
      }
    }

    standing[0] = state[base + N_NEW];
    for (let i = 0; i < 4; i++) standing[i + 1] = state[base + SETTLED + i] + state[base + SETTLED + 4 + i];
    let speakers = 0, mean = 0;
    for (let i = 0; i < 5; i++) {
      const speaking = climb(speak[i], standing[i]);
      speakers = (speakers + speaking) | 0;
      mean += speaking * talk[i];
    }
    const messages = eventsAt(mean);
    const referred = eventsAt((standing[1] + standing[2]) * invite);
    cost += referred * inputs.referral.cost_per_join;
    state[base + OVERLOADED] = inputs.overload_messages !== null && messages > inputs.overload_messages * groups ? 1 : 0;
    state[base + MEMBERS] = members;
    state[base + GROUPS] = groups;
    state[base + WAITLIST] = waitlist;
    state[base + REFERRED] = referred;
    tale.pass(t, members, joins, exits, speakers, messages, orders, revenue, cost);
    if (t === 59) {
      let early = 0;
      for (let i = 0; i < 4; i++) {
        early += state[base + SETTLED + i];
        state[base + SETTLED + i] += state[base + SETTLED + 4 + i];
        state[base + SETTLED + 4 + i] = 0;
      }
      tale.keep(early);
    }
    columns[at] = scans;
    columns[BATCH + at] = done;
    columns[2 * BATCH + at] = passed;
    columns[3 * BATCH + at] = joins;
    columns[4 * BATCH + at] = exits;
    columns[5 * BATCH + at] = members;
    for (let i = 0; i < 5; i++) columns[(6 + i) * BATCH + at] = standing[i];
    columns[11 * BATCH + at] = groups;
    columns[12 * BATCH + at] = speakers;
    columns[13 * BATCH + at] = messages;
    columns[14 * BATCH + at] = takingPart;
    columns[15 * BATCH + at] = orders;
    columns[16 * BATCH + at] = waitlist;
    if (revenues[t] !== null) revenues[t][first + at] = revenue;
    costs[t][first + at] = cost;
    state[base] = s0;
    state[base + 1] = s1;
    state[base + 2] = s2;
    state[base + 3] = s3;
  }

  const layers = initialLayers(inputs);
  for (let first = 0; first < runs; first += BATCH) {
    const n = Math.min(BATCH, runs - first);
    state.fill(0);
    for (let at = 0; at < n; at++) {
      state.set(seeded(inputs.seed, first + at), at * WIDTH);
      state.set(layers, at * WIDTH + SETTLED);
      state[at * WIDTH + MEMBERS] = inputs.initial_members;
      state[at * WIDTH + GROUPS] = 1;
      tales[at].begin(inputs.initial_members);
    }
    for (let t = 0; t < days; t++) {
      for (let at = 0; at < n; at++) pass(at * WIDTH, t, at, tales[at], first);
      for (let i = 0; i < COUNTS; i++) counts[t * COUNTS + i].add(columns, i * BATCH, n);
    }
    for (let at = 0; at < n; at++) tales[at].end();
  }

  const bands = [];
  counts.forEach((column) => column.quantiles(runs, bands));
  for (const column of [...revenues, ...costs]) {
    if (column === null) continue;
    column.sort();
    for (const level of [0.05, 0.25, 0.5, 0.75, 0.95]) {
      const place = (runs - 1) * level;
      const below = Math.floor(place);
      bands.push(column[below] + (column[Math.min(below + 1, runs - 1)] - column[below]) * (place - below));
    }
  }
  return { kpis: tales[0].means(), bands };
}
