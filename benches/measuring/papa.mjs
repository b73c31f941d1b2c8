// Seconds that Papa Parse takes for a log of MemoTrace's, streamed from disk, and for counting its days,
// hours and members: less than our reader does.

import { createReadStream } from "node:fs";
import Papa from "papaparse";

const begin = performance.now();
const days = new Map();
const members = new Map();
const hours = Array.from({ length: 7 }, () => new Uint32Array(24));
let questions = 0;

await new Promise((resolve, reject) => {
  Papa.parse(createReadStream(process.argv[2], "utf8"), {
    header: false,
    step: ({ data }) => {
      const at = Number(data[5]);
      if (!(at > 0)) return;
      const local = at + 28_800;
      const day = Math.floor(local / 86_400);
      const member = members.get(data[11]) ?? { n: 0, first: local, last: local };
      member.n += 1;
      member.first = Math.min(member.first, local);
      member.last = Math.max(member.last, local);
      members.set(data[11], member);
      const counted = days.get(day) ?? { n: 0, speakers: new Set() };
      counted.n += 1;
      counted.speakers.add(data[11]);
      days.set(day, counted);
      hours[(day + 3) % 7][Math.floor(local / 3600) % 24] += 1;
      if (data[7].includes("?") || data[7].includes("？")) questions += 1;
    },
    complete: resolve,
    error: reject,
  });
});
if (days.size < 600 || members.size < 100) throw new Error(`${members.size} members, ${questions} questions`);
// As plain text: a terminal's colors would be no number.
process.stdout.write(`${(performance.now() - begin) / 1000}\n`);
