// What many runs tell, counted as it comes: how often each count came up, amounts by day, and figures of each run.

import { BATCH } from "./tables.mjs";

const LEVELS = [0.05, 0.25, 0.5, 0.75, 0.95];

/** How often each count came up, as in `counts.rs`. */
export class Counts {
  constructor() {
    this.low = 0;
    this.times = new Uint16Array(0);
  }

  add(column, n) {
    const common = column[0];
    let same = 1;
    while (same < n && column[same] === common) same++;
    if (same === n) {
      this.room(common, common);
      this.times[common - this.low] += n;
      return;
    }
    const added = this.addWhileNear(column, 0, n);
    if (added === n) return;
    let min = column[added], max = min;
    for (let i = added; i < n; i++) {
      min = Math.min(min, column[i]);
      max = Math.max(max, column[i]);
    }
    this.room(min, max);
    this.addWhileNear(column, added, n);
  }

  /** Adds as long as there is a place; says how far it came. */
  addWhileNear(column, from, n) {
    const { low, times } = this, width = times.length;
    for (let i = from; i < n; i++) {
      const at = (column[i] - low) >>> 0;
      if (at >= width) return i;
      times[at] = times[at] + 1;
    }
    return n;
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
    for (const level of LEVELS) {
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

const SHELVES = 1024;
const held = new Int32Array(SHELVES);

/** The bands of amounts: they are put on shelves, and only what lies where a quantile is gets sorted. */
export function amountBands(column, bands) {
  const n = column.length;
  let min = column[0], max = min;
  for (let i = 1; i < n; i++) {
    const value = column[i];
    if (value < min) min = value;
    if (value > max) max = value;
  }
  const scale = max > min ? (SHELVES - 1) / (max - min) : 0;
  held.fill(0);
  for (let i = 0; i < n; i++) held[((column[i] - min) * scale) | 0]++;
  let shelf = 0, end = held[0], sorted = null;
  const at = (rank) => {
    while (rank >= end) {
      end += held[++shelf];
      sorted = null;
    }
    if (sorted === null) {
      sorted = new Float64Array(held[shelf]);
      for (let i = 0, found = 0; i < n; i++) if ((((column[i] - min) * scale) | 0) === shelf) sorted[found++] = column[i];
      sorted.sort();
    }
    return sorted[rank - end + held[shelf]];
  };
  for (const level of LEVELS) {
    const place = (n - 1) * level;
    const rank = Math.floor(place);
    const below = at(rank);
    bands.push(below + (at(Math.min(rank + 1, n - 1)) - below) * (place - rank));
  }
}

const number = () => new Float64Array(BATCH);

/** The tales of `shared.mjs`, for all runs of a batch. */
export class Tales {
  constructor(inputs) {
    this.inputs = inputs;
    this.full = 0.98 * inputs.capacity * inputs.groups_max;
    this.weeks = number();
    for (const name of ["members", "peak", "early", "joins", "exits", "shares", "messages", "memberDays", "weekStart",
      "weekExits", "orders", "revenue", "cost", "speakers", "filled", "retention"]) this[name] = number();
    this.sums = {};
    this.times = {};
  }

  begin(initial) {
    for (const column of Object.values(this)) if (column instanceof Float64Array) column.fill(0);
    for (const column of [this.members, this.early]) column.fill(initial);
    for (const column of [this.filled, this.retention]) column.fill(NaN);
  }

  pass(day, today, lanes) {
    if (day % 7 === 0) {
      this.weekStart.set(this.members);
      this.weekExits.fill(0);
    }
    this.tellMembers(day, today, lanes);
    this.tellTalk(today, lanes);
    if (day % 7 !== 6) return;
    const { weekStart, weekExits, shares, weeks } = this;
    for (let lane = 0; lane < lanes; lane++) {
      if (weekStart[lane] === 0) continue;
      shares[lane] += weekExits[lane] / weekStart[lane];
      weeks[lane]++;
    }
  }

  tellMembers(day, today, lanes) {
    const { members, peak, filled, joins, exits, early, weekExits, memberDays, full } = this;
    for (let lane = 0; lane < lanes; lane++) {
      const now = today.members[lane], left = today.exits[lane];
      members[lane] = now;
      memberDays[lane] += now;
      joins[lane] += today.joins[lane];
      exits[lane] += left;
      weekExits[lane] += left;
      if (now > peak[lane]) {
        peak[lane] = now;
        // Who was full once had a peak as high as that.
        if (now >= full && filled[lane] !== filled[lane]) filled[lane] = day;
      }
    }
    if (day < 30) for (let lane = 0; lane < lanes; lane++) early[lane] += today.joins[lane];
  }

  tellTalk(today, lanes) {
    const { speakers, messages, orders, revenue, cost } = this;
    for (let lane = 0; lane < lanes; lane++) {
      speakers[lane] = today.speakers[lane];
      messages[lane] += today.messages[lane];
      cost[lane] += today.cost[lane];
    }
    if (!today.hasOrders) return;
    for (let lane = 0; lane < lanes; lane++) {
      orders[lane] += today.orders[lane];
      revenue[lane] += today.revenue[lane];
    }
  }

  keep(lane, early) {
    this.retention[lane] = this.early[lane] > 0 ? early / this.early[lane] : NaN;
  }

  end(lanes) {
    const share = (part, whole) => (whole > 0 ? part / whole : NaN);
    const it = this;
    for (let i = 0; i < lanes; i++) {
      const profit = it.revenue[i] * it.inputs.margin - it.cost[i];
      this.add({
        members_end: it.members[i], members_peak: it.peak[i], fill_day: it.filled[i], joins: it.joins[i], exits: it.exits[i],
        weekly_exit_share: share(it.shares[i], it.weeks[i]), month_two_retention: it.retention[i],
        speaker_share: share(it.speakers[i], it.members[i]), messages_per_member: share(it.messages[i], it.memberDays[i]),
        orders: it.orders[i], revenue: it.revenue[i], cost: it.cost[i], profit, return: share(profit, it.cost[i]),
      });
    }
  }

  add(told) {
    for (const name in told) {
      if (Number.isNaN(told[name])) continue;
      this.sums[name] = (this.sums[name] ?? 0) + told[name];
      this.times[name] = (this.times[name] ?? 0) + 1;
    }
  }

  means() {
    return Object.fromEntries(Object.keys(this.sums).map((name) => [name, this.sums[name] / this.times[name]]));
  }
}
