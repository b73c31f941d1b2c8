// Workbooks by hand, so that no library of ours or of others writes or reads them: texts in cells.

import { deflateRawSync, inflateRawSync } from "node:zlib";

/** CRC-32 as in zip files. */
function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function zip(files: Record<string, string>, isPacked = false): Buffer {
  const [parts, directory]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [path, text] of Object.entries(files)) {
    const [name, whole] = [Buffer.from(path), Buffer.from(text)];
    const body = isPacked ? deflateRawSync(whole) : whole;
    const sizes = Buffer.alloc(14);
    sizes.writeUInt32LE(crc32(whole), 0);
    sizes.writeUInt32LE(body.length, 4);
    sizes.writeUInt32LE(whole.length, 8);
    sizes.writeUInt16LE(name.length, 12);
    // Version, flags, method, time and date; names are UTF-8.
    const common = Buffer.from([20, 0, 0, 8, isPacked ? 8 : 0, 0, 0, 0, 0x21, 0]);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, sizes, Buffer.alloc(2), name, body]);
    const place = Buffer.alloc(4);
    place.writeUInt32LE(at);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02"), Buffer.from([20, 0]), common, sizes, Buffer.alloc(12), place, name]));
    parts.push(local);
    at += local.length;
  }
  const end = Buffer.alloc(16);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, ...directory, Buffer.from("PK\x05\x06"), end, Buffer.alloc(2)]);
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A trap: a file of some kilobytes that unpacks to many megabytes. */
export const bomb = (): Buffer => workbook([["x".repeat(70_000_000)]], "Sheet1", true);

/** A workbook with these rows on a sheet of this name. */
export function workbook(rows: string[][], sheet: string, isPacked = false): Buffer {
  const cell = (text: string) => `<c t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  const body = rows.map((row, n) => `<row r="${n + 1}">${row.map(cell).join("")}</row>`).join("");
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const [main, office] = ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"];
  const packages = "http://schemas.openxmlformats.org/package/2006";
  const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  return zip({
    "[Content_Types].xml": `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    "_rels/.rels": `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="a" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escaped(sheet)}" sheetId="1" r:id="a"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="a" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `${head}<worksheet xmlns="${main}"><sheetData>${body}</sheetData></worksheet>`,
  }, isPacked);
}

/** The texts that are packed in a workbook. */
export function unpacked(file: Buffer): string[] {
  const texts: string[] = [];
  let at = file.readUInt32LE(file.lastIndexOf("PK\x05\x06") + 16);
  while (file.readUInt32LE(at) === 0x02014b50) {
    const [method, size, local] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20), file.readUInt32LE(at + 42)];
    const begin = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const body = file.subarray(begin, begin + size);
    texts.push((method === 8 ? inflateRawSync(body) : body).toString("utf8"));
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return texts;
}
