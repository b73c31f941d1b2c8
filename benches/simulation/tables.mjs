// Laws as tables, and words to draw from them for a batch of runs at once: the engine's own ways, in 32-bit integers on
// flat typed arrays.

/** Runs that go through the days side by side. */
export const BATCH = 256;
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

export function binomialLaw(n, p) {
  if (p <= 0 || n === 0) return only(0);
  if (p >= 1) return only(n);
  const odds = p / (1 - p);
  return around(Math.min(n, Math.floor((n + 1) * p)), 0, (k) => (k >= n ? 0 : ((n - k) / (k + 1)) * odds));
}

export const poissonLaw = (mean) => (mean <= 0 ? only(0) : around(Math.floor(mean), 0, (k) => mean / (k + 1)));

export function negativeBinomialLaw(mean, size) {
  if (mean <= 0) return only(0);
  const ratio = mean / (mean + size);
  const mode = size > 1 ? Math.floor(((size - 1) * mean) / size) : 0;
  return around(mode, ratio, (k) => ((k + size) / (k + 1)) * ratio);
}

/** Two words of every run, new for each day, of which all others follow by place. */
const OWN = new Int32Array(BATCH);
const OTHER = new Int32Array(BATCH);
const STEP = 0x9e3779b9;

/** A word that says as much as its run, day and place; `first` and `second` make words of it that are fit to be drawn from. */
function root(lane, at) {
  const x = (OWN[lane] + at) | 0;
  const y = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  return ((y ^ (y >>> 15)) + OTHER[lane]) | 0;
}

function first(y) {
  const z = Math.imul(y, 0x735a2d97);
  return z ^ (z >>> 15);
}

function second(y) {
  const z = Math.imul(y ^ (y >>> 13), 0x85ebca6b);
  return z ^ (z >>> 16);
}

function mixed(x) {
  const y = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  const z = Math.imul(y ^ (y >>> 15), 0x846ca68b);
  return z ^ (z >>> 16);
}

/** Goes on to a day of runs from `run` on. */
export function beginDay(seed, run, day, lanes) {
  const today = mixed(mixed(seed ^ STEP) + day);
  for (let lane = 0; lane < lanes; lane++) {
    const it = mixed(run + lane);
    OWN[lane] = mixed(it + today);
    OTHER[lane] = mixed(mixed(it) ^ today);
  }
}

/** Where the words of a place begin. A place may be asked for both of its words. */
export const placed = (place) => Math.imul(place, STEP);
export const coarse = (lane, at) => ((first(root(lane, at)) >>> 0) + 0.5) * (1 / TWO32);
export const otherCoarse = (lane, at) => ((second(root(lane, at)) >>> 0) + 0.5) * (1 / TWO32);

/** Laws as guides and steps, words kept as signed integers with the top bit turned, so that they compare. */
export class Tables {
  constructor(law) {
    const bits = Math.min(12, Math.max(3, 33 - Math.clz32(law.masses.length)));
    this.shift = 32 - bits;
    const guides = [], lasts = [], counts = [];
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
    let at = 0;
    for (let leading = 0; leading < 1 << bits; leading++) {
      while (lasts[at] < leading * 2 ** this.shift) at++;
      guides.push(at);
    }
    this.guides = Uint16Array.from(guides);
    this.lasts = Int32Array.from(lasts, (last) => (last | 0) ^ 0x80000000);
    this.counts = Int32Array.from(counts);
  }

  drawEach(place, lanes, found) {
    const { shift, guides, lasts, counts } = this;
    const begin = placed(place);
    for (let lane = 0; lane < lanes; lane++) {
      const word = first(root(lane, begin));
      const flipped = word ^ 0x80000000;
      let at = guides[word >>> shift];
      at = (at + ((lasts[at] < flipped) | 0)) | 0;
      while (lasts[at] < flipped) at = (at + 1) | 0;
      found[lane] = counts[at];
    }
  }

  /** Of what happens at a mean, what happens at a share of it: rarely asked for. */
  drawShare(lane, at, share) {
    const flipped = second(root(lane, at)) ^ 0x80000000;
    let step = 0, n = 0;
    while (this.lasts[step] < flipped) step++;
    for (let i = this.counts[step]; i > 0; i--) if (coarse(lane, at + 97 * i) < share) n++;
    return n;
  }
}

/**
 * Alias tables, as in `chance/alias.rs`. A cell is a limit of 31 bits, the count above it, and what to add below it. The
 * low bits of a word choose the cell and the whole word is compared, so that nothing is shifted by a variable number.
 */
class Aliases {
  constructor(laws) {
    const widest = Math.max(...laws.map((law) => law.masses.length));
    const n = 1 << Math.max(1, Math.ceil(Math.log2(widest)));
    this.stride = 2 * n;
    this.mask = 2 * (n - 1);
    this.cells = new Int32Array(2 * n * laws.length);
    const masses = new Float64Array(n), small = new Int32Array(n), large = new Int32Array(n);
    laws.forEach((law, at) => {
      let few = 0, many = 0;
      const put = (i, limit, above) => {
        this.cells[2 * (at * n + i)] = limit;
        this.cells[2 * (at * n + i) + 1] = ((law.first + above) << 16) | ((i - above) & 0xffff);
      };
      for (let i = 0; i < n; i++) {
        masses[i] = i < law.masses.length ? law.masses[i] * n : 0;
        if (masses[i] < 1) small[few++] = i;
        else large[many++] = i;
        put(i, 0, i);
      }
      while (few > 0 && many > 0) {
        const less = small[--few], more = large[many - 1];
        put(less, Math.min(2 ** 31 - 1, Math.floor(masses[less] * 2 ** 31 + 0.5)), more);
        masses[more] -= 1 - masses[less];
        if (masses[more] < 1) {
          many--;
          small[few++] = more;
        }
      }
    });
  }
}

function look(cells, at, word) {
  const counts = cells[at + 1];
  return ((counts >>> 16) + (((counts << 16) >> 16) & (((word >>> 1) - cells[at]) >> 31))) | 0;
}

/** Sums of equal draws, as in `chance/ladder.rs`; everything in the benchmark is within its tables. */
export class Ladder {
  constructor(law, most) {
    const rung = (size, n) => new Aliases(Array.from({ length: n }, (_, i) => law(i * size)));
    this.ones = rung(1, 64);
    this.dozens = rung(64, Math.min(64, (most >> 6) + 1));
    this.grosses = rung(4096, (most >> 12) + 1);
  }

  /** The sums of `n` draws each, in every run. */
  drawEach(n, place, lanes, sums) {
    let widest = 0;
    for (let lane = 0; lane < lanes; lane++) widest |= n[lane];
    if (widest === 0) sums.fill(0, 0, lanes);
    else if (widest < 64) drawOnes(this.ones, n, placed(place), lanes, sums);
    else if (widest < 4096) drawDozens(this.ones, this.dozens, n, placed(place), lanes, sums);
    else for (let lane = 0; lane < lanes; lane++) sums[lane] = this.draw(n[lane], lane, placed(place));
  }

  draw(n, lane, at) {
    const { ones, dozens, grosses } = this;
    const word = root(lane, at), one = first(word), dozen = second(word);
    let sum = look(ones.cells, Math.imul(n & 63, ones.stride) + (one & ones.mask), one);
    sum += look(dozens.cells, Math.imul((n >>> 6) & 63, dozens.stride) + (dozen & dozens.mask), dozen);
    if (n < 4096) return sum;
    const gross = first(root(lane, at + 0x5851f42d));
    return sum + look(grosses.cells, Math.imul(n >>> 12, grosses.stride) + (gross & grosses.mask), gross);
  }
}

function drawOnes(ones, n, at, lanes, sums) {
  const { cells, stride, mask } = ones;
  for (let lane = 0; lane < lanes; lane++) {
    const word = first(root(lane, at));
    sums[lane] = look(cells, (Math.imul(n[lane], stride) + (word & mask)) | 0, word);
  }
}

function drawDozens(ones, dozens, n, at, lanes, sums) {
  const { cells, stride, mask } = ones;
  const cells64 = dozens.cells, stride64 = dozens.stride, mask64 = dozens.mask;
  for (let lane = 0; lane < lanes; lane++) {
    const word = root(lane, at), one = first(word), dozen = second(word), all = n[lane];
    const sum = look(cells, (Math.imul(all & 63, stride) + (one & mask)) | 0, one);
    sums[lane] = sum + look(cells64, (Math.imul(all >>> 6, stride64) + (dozen & mask64)) | 0, dozen);
  }
}

/** Poisson numbers of any mean, as in `chance/events.rs`. */
export class Events {
  constructor(most) {
    this.whole = new Ladder(poissonLaw, most);
    this.parts = new Aliases(Array.from({ length: 64 }, (_, i) => poissonLaw(i / 64)));
    this.part = new Tables(poissonLaw(1 / 64));
    this.none = this.part.lasts[0];
    this.late = new Int32Array(BATCH);
    this.wholes = new Int32Array(BATCH);
  }

  /** The events at a mean of each run; draws at the place and at the next. */
  drawEach(means, place, lanes, events) {
    const { wholes, late, none, part } = this;
    const { cells, stride, mask } = this.parts;
    const at = placed(place + 1);
    for (let lane = 0; lane < lanes; lane++) wholes[lane] = means[lane];
    this.whole.drawEach(wholes, place, lanes, events);
    let nLate = 0;
    for (let lane = 0; lane < lanes; lane++) {
      const both = root(lane, at), word = first(both);
      const parts = (means[lane] * 64) & 63;
      events[lane] += look(cells, (Math.imul(parts, stride) + (word & mask)) | 0, word);
      late[nLate] = lane;
      nLate = (nLate + (((second(both) ^ 0x80000000) > none) | 0)) | 0;
    }
    for (let i = 0; i < nLate; i++) {
      const lane = late[i], scaled = means[lane] * 64;
      events[lane] += part.drawShare(lane, at, scaled - Math.floor(scaled));
    }
  }
}
