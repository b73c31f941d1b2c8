// What the ports in JavaScript share: defaults, streams, what a run tells, and the store of all values with its bands.

const USUAL = {
  horizon_days: 90, runs: 2000, seed: 1, weekday0: 0, capacity: 500, groups_max: 1, open_next_at: 0.9,
  questionnaire_done: 0.6, questionnaire_passed: 0.8, waitlist_loss: 0.3,
  layer_mix: [75, 250, 450, 250].map((middle) => middle / 1025),
  onboarding_days: 3, exit_hazard: [0.02, 0.0005, 0.001, 0.0015, 0.0025],
  move_up: [0.004, 0.003, 0.002], move_down: [0.004, 0.006, 0.008],
  speak: [0.25, 0.8, 0.43, 0.08, 0.005], messages_per_speaker: [1.2, 5, 1.5, 1.2, 1],
  overload_messages: null, overload_exit: 0.23, span_ok: 50, span_bad: 200, span_loss: 0.4,
  hour_cost: 0, margin: 1, initial_members: 0, join_gates: [], campaigns: [],
};
const CHANNEL = {
  scans_per_day: 20, dispersion: null, weekday: [1, 1, 1, 1, 1, 1, 1], growth_per_week: 0, first_day: 0, last_day: 365, cost_per_scan: 0,
};

/** Inputs with what is left out. */
export function complete(inputs) {
  const all = { ...USUAL, ...inputs };
  all.channels = inputs.channels.map((channel) => ({ ...CHANNEL, ...channel }));
  return all;
}

/** Four words that a run's stream begins with, by SplitMix64. */
export function seeded(seed, run) {
  const mask = (1n << 64n) - 1n;
  const mix = (z) => {
    z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & mask;
    z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & mask;
    return z ^ (z >> 31n);
  };
  let state = mix(BigInt(seed)) ^ BigInt(2 * run);
  const words = [];
  for (let i = 0; i < 2; i++) {
    state = (state + 0x9e3779b97f4a7c15n) & mask;
    const z = mix(state);
    words.push(Number(z & 0xffffffffn) | 0, Number(z >> 32n) | 0);
  }
  return words;
}

/** The initial members by layer; ties of remainders do not come up in the benchmark. */
export function initialLayers(inputs) {
  return inputs.layer_mix.map((share) => Math.round(share * inputs.initial_members));
}

/** What the runs tell; means over those in which a figure is defined. */
export class Tale {
  constructor(inputs) {
    this.inputs = inputs;
    this.full = 0.98 * inputs.capacity * inputs.groups_max;
    this.sums = {};
    this.times = {};
  }

  begin(initial) {
    this.members = this.early = initial;
    this.peak = this.joins = this.exits = this.weeks = this.shares = this.messages = this.memberDays = 0;
    this.weekStart = this.weekExits = this.orders = this.revenue = this.cost = this.speakers = 0;
    this.filled = this.retention = null;
  }

  pass(day, members, joins, exits, speakers, messages, orders, revenue, cost) {
    if (day % 7 === 0) {
      this.weekStart = this.members;
      this.weekExits = 0;
    }
    this.members = members;
    if (members > this.peak) this.peak = members;
    if (this.filled === null && members >= this.full) this.filled = day;
    this.joins += joins;
    this.exits += exits;
    if (day < 30) this.early += joins;
    this.weekExits += exits;
    if (day % 7 === 6 && this.weekStart > 0) {
      this.shares += this.weekExits / this.weekStart;
      this.weeks++;
    }
    this.speakers = speakers;
    this.messages += messages;
    this.memberDays += members;
    this.orders += orders;
    this.revenue += revenue;
    this.cost += cost;
  }

  keep(early) {
    this.retention = this.early > 0 ? early / this.early : null;
  }

  end() {
    const share = (part, whole) => (whole > 0 ? part / whole : null);
    const profit = this.revenue * this.inputs.margin - this.cost;
    const told = {
      members_end: this.members, members_peak: this.peak, fill_day: this.filled, joins: this.joins, exits: this.exits,
      weekly_exit_share: share(this.shares, this.weeks), month_two_retention: this.retention,
      speaker_share: share(this.speakers, this.members), messages_per_member: share(this.messages, this.memberDays),
      orders: this.orders, revenue: this.revenue, cost: this.cost, profit, return: share(profit, this.cost),
    };
    for (const name in told) {
      if (told[name] === null) continue;
      this.sums[name] = (this.sums[name] ?? 0) + told[name];
      this.times[name] = (this.times[name] ?? 0) + 1;
    }
  }

  means() {
    return Object.fromEntries(Object.keys(this.sums).map((name) => [name, this.sums[name] / this.times[name]]));
  }
}

const SERIES = 20;
const COUNTS = 17;
const LEVELS = [0.05, 0.25, 0.5, 0.75, 0.95];

/** Every value of every run, and its bands: quantiles of type 7. */
export class Quantiles {
  constructor(days, runs) {
    this.days = days;
    this.runs = runs;
    this.counts = Array.from({ length: days * COUNTS }, () => new Uint16Array(runs));
    this.amounts = Array.from({ length: days * (SERIES - COUNTS) }, () => new Float64Array(runs));
  }

  put(run, day, record) {
    for (let i = 0; i < COUNTS; i++) this.counts[day * COUNTS + i][run] = record[i];
    for (let i = COUNTS; i < SERIES; i++) this.amounts[day * (SERIES - COUNTS) + i - COUNTS][run] = record[i];
  }

  /** As one usually does: sort each column. Counts and amounts are typed arrays, whose sort is the quick one. */
  bySorting() {
    const bands = [];
    for (const column of [...this.counts, ...this.amounts]) {
      column.sort();
      for (const level of LEVELS) {
        const place = (this.runs - 1) * level;
        const below = Math.floor(place);
        const above = Math.min(below + 1, this.runs - 1);
        bands.push(column[below] + (column[above] - column[below]) * (place - below));
      }
    }
    return bands;
  }
}
