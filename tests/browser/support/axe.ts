// What a program finds on a page that not everybody can use.

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** Every fault that axe knows, on the page or in one part of it, once nothing moves or fades any more. */
export async function faults(page: Page, scope?: string): Promise<string[]> {
  // What fades in has less contrast while it does. What moves for ever is never waited for.
  await page.evaluate(async () => {
    const ends = (animation: Animation) => Number.isFinite(animation.effect?.getComputedTiming().endTime ?? 0);
    // One that is replaced or taken out ends as well.
    await Promise.allSettled(document.getAnimations().filter(ends).map((animation) => animation.finished));
  });
  const builder = new AxeBuilder({ page });
  const { violations } = await (scope === undefined ? builder : builder.include(scope)).analyze();
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(" ")} – ${node.failureSummary?.split("\n")[1]?.trim()}`),
  );
}
