// What a page's main thread does while something goes on, from a trace.

import type { Browser, Page } from "@playwright/test";

/** Above this a task is felt. Unit: milliseconds. */
const FELT = 50;

type Event = { name: string; ph: string; ts: number; dur?: number; pid: number; tid: number; args?: { name?: string; chrome_mojo_event_info?: { mojo_interface_tag?: string } } };
type Task = { ms: number; of: string };

/** A call by which the tests' own program looks at the page: nobody's page has it. */
const isOfTests = ({ args }: Event) => args?.chrome_mojo_event_info?.mojo_interface_tag === "blink.mojom.DevToolsSession";

/** The tasks of the page's main thread during `act`, the longest first, each with what took longest in it. */
export async function tasks(browser: Browser, page: Page, act: () => Promise<unknown>): Promise<Task[]> {
  const categories = ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline", "v8"];
  await browser.startTracing(page, { categories });
  await act();
  const trace: Event[] = JSON.parse((await browser.stopTracing()).toString()).traceEvents;
  const threads = trace.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain");
  const isOfPage = ({ pid, tid }: Event) => threads.some((thread) => thread.pid === pid && thread.tid === tid);
  const timed = trace.filter((event) => event.ph === "X" && event.dur !== undefined && isOfPage(event));
  const isTask = ({ name }: Event) => name === "RunTask";
  const found = timed.filter(isTask).map((task) => {
    const isWithin = ({ ts, tid, dur = 0 }: Event) => tid === task.tid && ts >= task.ts && ts + dur <= task.ts + (task.dur ?? 0);
    return { task, isWithin };
  });
  const foreign = timed.filter(isOfTests);
  const own = found.filter(({ isWithin }) => !foreign.some(isWithin));
  const longest = own.sort((a, b) => (b.task.dur ?? 0) - (a.task.dur ?? 0));
  return longest.map(({ task, isWithin }, at) => {
    // Naming all of them would take long.
    const parts = at < 5 ? timed.filter((event) => event !== task && !isTask(event) && isWithin(event)) : [];
    const named = ["FunctionCall", "FireAnimationFrame", "TimerFire", "RunMicrotasks", "UpdateLayoutTree", "Layout", "Paint", "MajorGC", "MinorGC", "HandlePostMessage"];
    const sums = named.map((name) => {
      const ms = parts.filter((part) => part.name === name).reduce((sum, { dur = 0 }) => sum + dur / 1000, 0);
      return { name, ms };
    });
    const of = sums.filter(({ ms }) => ms >= 1).sort((a, b) => b.ms - a.ms);
    return { ms: (task.dur ?? 0) / 1000, of: of.map(({ name, ms }) => `${name} ${ms.toFixed(1)}`).join(", ") };
  });
}

/** Prints how long the longest tasks took. */
export function report(what: string, all: Task[]): void {
  const felt = all.filter(({ ms }) => ms > FELT).length;
  console.log(`${what}: ${all.length} tasks, longest ${all[0]?.ms.toFixed(1)} ms, ${felt} over ${FELT} ms`);
  for (const { ms, of } of all.slice(0, 3)) console.log(`  ${ms.toFixed(1)} ms: ${of}`);
}
