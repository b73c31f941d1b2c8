// Reads sample.ics with ical.js and sample.csv with Papa Parse, and compares both with expected.json.
//
//   node tests/readback/ics.mjs FOLDER    FOLDER as examples/calendar_files.rs wrote it

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
let ICAL, Papa;
try {
  ICAL = (await import("ical.js")).default;
  Papa = (await import("papaparse")).default;
} catch {
  console.error("readback: ical.js or papaparse is missing: run script/bootstrap");
  process.exit(1);
}
const read = (name) => readFileSync(join(folder, name), "utf8");
const expected = JSON.parse(read("expected.json"));

const calendar = new ICAL.Component(ICAL.parse(read("sample.ics")));
// ical.js knows neither property, and leaves values of unknown properties escaped.
const plain = (value) => value.replace(/\\(.)/g, "$1");
for (const name of ["x-wr-calname", "name"]) assert.equal(plain(calendar.getFirstPropertyValue(name)), expected.name);
const zone = calendar.getFirstSubcomponent("vtimezone");
assert.equal(zone.getFirstPropertyValue("tzid"), "Asia/Shanghai");
ICAL.TimezoneService.register(zone);

const zoned = (property) => {
  if (!property) return null;
  assert.equal(property.getParameter("tzid"), "Asia/Shanghai");
  return property.getFirstValue().toString();
};

function event(component) {
  const value = (name) => component.getFirstPropertyValue(name);
  const rule = value("rrule");
  assert.equal(component.getAllProperties("attendee").length, 0);
  return {
    uid: value("uid"),
    start: zoned(component.getFirstProperty("dtstart")),
    minutes: (value("duration")?.toSeconds() ?? 0) / 60,
    summary: value("summary"),
    description: value("description") ?? "",
    category: value("categories"),
    status: value("status"),
    rule: rule && Object.fromEntries(ruleParts(component)),
    left_out: component.getAllProperties("exdate").map(zoned),
    replaces: zoned(component.getFirstProperty("recurrence-id")),
    reminders: component.getAllSubcomponents("valarm").map((alarm) => alarm.getFirstPropertyValue("trigger").toSeconds() / 60),
    written_at: value("dtstamp").toString().replace(/Z$/, ""),
  };
}

// As jCal: {freq, interval, byday: "FR" or ["MO", "WE"], until: "2026-12-31T15:59:59Z", …}.
function ruleParts(component) {
  const [, , , parts] = component.getFirstProperty("rrule").toJSON();
  const days = ["", "SU", "MO", "TU", "WE", "TH", "FR", "SA"];
  return Object.entries(parts).map(([name, value]) => [
    name.toUpperCase(),
    name === "wkst" && Number.isInteger(value) ? days[value] : [value].flat().map(String).join(","),
  ]);
}

const byKey = (events) => Object.fromEntries(events.map((event) => [`${event.uid} ${event.replaces ?? ""}`, event]));
assert.deepEqual(byKey(calendar.getAllSubcomponents("vevent").map(event)), byKey(expected.events));

// The third library's own expansion: what a phone would show of the series until the end of October.
const series = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
const master = series.find((one) => one.summary === "周一周三干货");
series.filter((one) => one.isRecurrenceException()).forEach((one) => master.relateException(one));
const shown = [];
for (let each = master.iterator(), next; (next = each.next()) && next.toString() < "2026-10-15"; ) {
  shown.push(master.getOccurrenceDetails(next).startDate.toString().slice(0, 10));
}
assert.deepEqual(shown, "14 16 21 24 28 30".split(" ").map((day) => `2026-09-${day}`).concat("2026-10-05", "2026-10-12", "2026-10-14"));

const text = read("sample.csv");
assert.ok(text.startsWith("\uFEFF"));
const { data, errors } = Papa.parse(text.slice(1), { header: true, skipEmptyLines: true });
assert.deepEqual(errors, []);
const named = (row) => Object.fromEntries(Object.keys(expected.rows.find((one) => one["群策编号"] === row["群策编号"])).map((key) => [key, row[key]]));
assert.deepEqual(data.map(named), expected.rows);

console.log(`ical.js reads ${expected.events.length} events, Papa Parse ${data.length} rows, all as expected.`);
