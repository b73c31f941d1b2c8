// A group's talk, made up the same way every time, as the tools write it, and what it comes to by the plainest counting.

export type Line = { at: number; who: number | null; text: string };

export const PEOPLE = ["群主", "小林", "阿毛", "Ω", "李雷", "韩梅", "老王", "😀", "从不说话"];
export const SECRET = "暗号是海棠依旧";
/** Unit: milliseconds. */
const SHANGHAI = 8 * 3600 * 1000;
/** Monday, 2026-08-03, 00:00 in Shanghai. */
const BEGIN = Date.UTC(2026, 7, 3) - SHANGHAI;

/** Four weeks of talk: the first says most, the last one never says a word; one falls silent after the first day. */
export function talk(): Line[] {
  const lines: Line[] = [{ at: BEGIN + 9 * 3600_000, who: 6, text: "先说一句" }];
  let state = 12345;
  const draw = (n: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * n);
  };
  for (let day = 0; day < 34; day += 1) {
    for (let n = 0; n < 12 + draw(9); n += 1) {
      const hour = n % 3 === 0 ? 8 + draw(12) : 20 + draw(2);
      const who = draw(6) * draw(2) === 0 ? draw(2) : draw(6);
      const text = [`${SECRET}`, "有人在吗？", "收到", "a,b \"c\"", "第一行\n第二行"][draw(5)];
      lines.push({ at: BEGIN + ((day * 24 + hour) * 60 + draw(60)) * 60_000 + n * 1000, who, text });
    }
  }
  lines.push({ at: BEGIN + 30 * 86_400_000, who: null, text: "\"李雷\"通过扫描\"群主\"分享的二维码加入群聊" });
  return lines.sort((a, b) => a.at - b.at);
}

const local = (at: number) => new Date(at + SHANGHAI).toISOString().slice(0, 19).replace("T", " ");
const id = (who: number) => `wxid_${who}`;
const row = (cells: unknown[]) =>
  cells.map((cell) => (/[",\n]/.test(String(cell)) ? `"${String(cell).replaceAll("\"", "\"\"")}"` : String(cell))).join(",");
const table = (heading: string, rows: unknown[][], end = "\n") => [heading, ...rows.map(row)].join(end) + end;

/** The rows of a table, each cell a text. */
export function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[""]];
  let isQuoted = false;
  const text = csv.replace(/^\uFEFF/, "").trimEnd();
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    const row = rows[rows.length - 1];
    if (sign === "\"" && isQuoted && text[at + 1] === "\"") row[row.length - 1] += text[(at += 1)];
    else if (sign === "\"") isQuoted = !isQuoted;
    else if (sign === "," && !isQuoted) row.push("");
    else if (sign === "\n" && !isQuoted) rows.push([""]);
    else if (sign !== "\r" || isQuoted) row[row.length - 1] += sign;
  }
  return rows;
}

/** WeFlow's sheet: three rows tell of the group, the headings are in the fourth. */
export const weflowSheet = (lines: Line[]): string[][] => [
  ["会话信息"],
  ["微信ID", "1@chatroom", "昵称", "群"],
  ["导出工具", "WeFlow"],
  ["序号", "时间", "发送者昵称", "发送者账号ID", "发送者备注", "群昵称", "发送者身份", "消息类型", "内容"],
  ...lines.map((line, n) => [
    `${n + 1}`, local(line.at), name(line), line.who === null ? "" : id(line.who), "", name(line), name(line),
    line.who === null ? "系统消息" : "文本消息", line.text,
  ]),
];
const name = ({ who }: Line) => (who === null ? "" : PEOPLE[who]);

/** The talk as each tool writes it: a file's name and its text. */
export const WRITERS: Record<string, (lines: Line[]) => { name: string; text: string }> = {
  memotrace: (lines) => ({
    name: "留痕.csv",
    text: `\uFEFF${table(
      "localId,TalkerId,Type,SubType,IsSender,CreateTime,Status,StrContent,StrTime,Remark,NickName,Sender",
      lines.map((line, n) => [
        n, 3, line.who === null ? 10000 : 1, 0, 0, line.at / 1000, 2, line.text, local(line.at), "", name(line), line.who === null ? "" : id(line.who),
      ]),
      "\r\n",
    )}`,
  }),
  chatlog: (lines) => ({
    name: "chatlog.csv",
    text: table(
      "Time,SenderName,Sender,TalkerName,Talker,Content",
      lines.map((line) => [local(line.at), name(line), line.who === null ? "系统消息" : id(line.who), "群", "1@chatroom", line.text]),
    ),
  }),
  pywxdump: (lines) => ({
    name: "wxdump.csv",
    text: table(
      "id,MsgSvrID,type_name,is_sender,talker,room_name,msg,src,CreateTime",
      lines.map((line, n) => [
        n, `73000000000000${10000 + n}`, line.who === null ? "系统通知" : "文本", 0, line.who === null ? "" : id(line.who), "1@chatroom", line.text, "", local(line.at),
      ]),
    ),
  }),
  weflow: (lines) => ({
    name: "weflow.json",
    text: JSON.stringify({
      weflow: { version: "1.0" },
      session: { wxid: "1@chatroom", nickname: "群", type: "群聊" },
      messages: lines.map((line, n) => ({
        localId: n, createTime: line.at / 1000, type: line.who === null ? 10000 : 1, content: line.text, isSend: 0,
        senderUsername: line.who === null ? "" : id(line.who), senderDisplayName: name(line),
      })),
    }),
  }),
  chatlab: (lines) => ({
    name: "chatlab.jsonl",
    text: [
      "# made by a test",
      JSON.stringify({ _type: "header", chatlab: { version: "0.0.2" }, meta: { name: "群", platform: "wechat", type: "group" } }),
      ...PEOPLE.map((accountName, n) =>
        JSON.stringify({ _type: "member", platformId: id(n), accountName, roles: n === 0 ? [{ id: "owner" }] : [] })),
      ...lines.map((line, n) =>
        JSON.stringify({
          _type: "message", sender: line.who === null ? "system" : id(line.who), accountName: name(line), timestamp: line.at / 1000,
          type: line.who === null ? 80 : 0, content: line.text, platformMessageId: `m${n}`,
        })),
    ].join("\n"),
  }),
};

/** What lines come to. */
export function counted(lines: Line[]) {
  const said = lines.filter(({ who }) => who !== null);
  const by = (key: (line: Line) => string | number) => {
    const counts = new Map<string | number, number>();
    for (const line of said) counts.set(key(line), (counts.get(key(line)) ?? 0) + 1);
    return counts;
  };
  const clock = ({ at }: Line) => new Date(at + SHANGHAI);
  const hours = by((line) => `${(clock(line).getUTCDay() + 6) % 7} ${clock(line).getUTCHours()}`);
  const days = by((line) => local(line.at).slice(0, 10));
  return { messages: said.length, system: lines.length - said.length, members: by(({ who }) => PEOPLE[who ?? 0]), hours, days };
}
