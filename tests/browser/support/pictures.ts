// Pictures in tests: their pixels, and the code in them, read by a program that is not ours.

import type { Page } from "@playwright/test";
import jsQR from "jsqr";

export type Pixels = { width: number; height: number; data: Uint8ClampedArray };

/** The pixels of a picture's file, unpacked by the browser on a page of their own. */
export async function pixelsOf(page: Page, file: Buffer, type = "image/png"): Promise<Pixels> {
  const blank = await page.context().newPage();
  const { width, height, text } = await blank.evaluate(
    async ({ base64, type }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type }));
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext("2d");
      if (!context) throw new Error("no canvas");
      context.drawImage(picture, 0, 0);
      const { data } = context.getImageData(0, 0, picture.width, picture.height);
      let text = "";
      for (let at = 0; at < data.length; at += 0x8000) text += String.fromCharCode(...data.subarray(at, at + 0x8000));
      return { width: picture.width, height: picture.height, text: btoa(text) };
    },
    { base64: file.toString("base64"), type },
  );
  await blank.close();
  return { width, height, data: new Uint8ClampedArray(Buffer.from(text, "base64")) };
}

/** The text of the QR code in a picture; none where it has none that can be read. */
export function codeIn({ data, width, height }: Pixels): string | undefined {
  // The package is of the older kind of modules, which wrap what they give.
  const read = (jsQR as unknown as { default?: typeof jsQR }).default ?? jsQR;
  return read(data, width, height, { inversionAttempts: "dontInvert" })?.data;
}
