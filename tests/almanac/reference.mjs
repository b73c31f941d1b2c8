// Writes tests/fixtures/almanac-2024-2030.txt: what another library says of every day, for tests/almanac.rs to compare.
//
//   node tests/almanac/reference.mjs           writes the file
//   node tests/almanac/reference.mjs --check   fails if it would come out differently
//
// A line a month, a cell a day: the lunar month and day (闰 before a leap month), then whatever begins or holds:
// @ a solar term, 休 or 班 and the holiday, # a festival.

import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

let library;
try {
  library = await import("lunar-javascript");
} catch {
  console.error("reference.mjs: lunar-javascript is missing: run script/bootstrap");
  process.exit(1);
}
const { Solar, HolidayUtil } = library.default ?? library;

const [FIRST, LAST] = [2024, 2030];
// Festivals that both know; each has lists of its own beyond these.
const FESTIVALS = new Set(
  "除夕 春节 元宵节 端午节 七夕节 中元节 中秋节 重阳节 腊八节 元旦节 情人节 妇女节 植树节 消费者权益日 愚人节 劳动节 青年节 母亲节 儿童节 父亲节 建党节 建军节 教师节 国庆节 万圣节前夜 感恩节 平安夜 圣诞节".split(
    " ",
  ),
);

function cell(year, month, day) {
  const solar = Solar.fromYmd(year, month, day);
  const lunar = solar.getLunar();
  const date = `${lunar.getMonth() < 0 ? "闰" : ""}${Math.abs(lunar.getMonth())}.${lunar.getDay()}`;
  const term = lunar.getJieQi();
  const holiday = HolidayUtil.getHoliday(year, month, day);
  const festivals = [...lunar.getFestivals(), ...solar.getFestivals(), ...lunar.getOtherFestivals(), ...solar.getOtherFestivals()];
  return [
    date,
    term && `@${term}`,
    holiday && `${holiday.isWork() ? "班" : "休"}${holiday.getName()}`,
    ...[...new Set(festivals)].filter((name) => FESTIVALS.has(name)).map((name) => `#${name}`),
  ]
    .filter(Boolean)
    .join("");
}

function months() {
  const lines = [];
  for (let year = FIRST; year <= LAST; year++) {
    for (let month = 1; month <= 12; month++) {
      const n_days = new Date(Date.UTC(year, month, 0)).getUTCDate();
      const cells = Array.from({ length: n_days }, (_, i) => cell(year, month, i + 1));
      lines.push(`${year}-${String(month).padStart(2, "0")} ${cells.join(" ")}`);
    }
  }
  return lines;
}

// The words for lunar months and days, each where it first occurs.
function words() {
  const [months, days] = [new Map(), new Map()];
  for (let day = Solar.fromYmd(FIRST, 1, 1); day.getYear() <= LAST; day = day.next(1)) {
    const lunar = day.getLunar();
    if (lunar.getMonth() > 0) months.set(lunar.getMonth(), lunar.getMonthInChinese());
    days.set(lunar.getDay(), lunar.getDayInChinese());
  }
  const inOrder = (names) => [...names.entries()].sort(([a], [b]) => a - b).map(([, name]) => name).join(" ");
  return [`months ${inOrder(months)}`, `days ${inOrder(days)}`];
}

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const { version } = JSON.parse(readFileSync(join(root, "node_modules/lunar-javascript/package.json"), "utf8"));
const text = [`# lunar-javascript ${version}, written by tests/almanac/reference.mjs`, ...words(), ...months(), ""].join("\n");
const file = join(root, "tests/fixtures/almanac-2024-2030.txt");
if (process.argv[2] === "--check") {
  if (readFileSync(file, "utf8") !== text) {
    console.error("reference.mjs: tests/fixtures/almanac-2024-2030.txt is not what the library says now; run without --check and look at the difference");
    process.exit(1);
  }
  console.log("The almanac's reference is what the library says.");
} else {
  writeFileSync(file, text);
}
