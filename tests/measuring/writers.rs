//! The talk in every layout, as the tools write it.

use chrono::DateTime;
use qunce::measuring::kind::Kind;
use qunce::measuring::layout::Layout;
use serde_json::{Value, json};

use super::conversation::{Line, people};

/// How far Shanghai is ahead of UTC.
pub const SHANGHAI: i64 = 8 * 3600;

/// Ids and names.
pub type People = [(String, String)];

/// A layout, and how it is written.
#[derive(Debug, Clone, Copy)]
pub struct Writer {
    pub name: &'static str,
    pub layout: Layout,
    /// Whether senders have ids that do not change.
    pub has_ids: bool,
    pub write: fn(&[Line], &People) -> String,
}

/// Every layout of messages that says who sent them.
pub const ALL: [Writer; 12] = [
    Writer { name: "memotrace older", layout: Layout::MemoTrace, has_ids: true, write: memotrace_older },
    Writer { name: "memotrace newer", layout: Layout::MemoTrace, has_ids: false, write: memotrace_newer },
    Writer { name: "memotrace short", layout: Layout::MemoTrace, has_ids: false, write: memotrace_short },
    Writer { name: "chatlog", layout: Layout::Chatlog, has_ids: true, write: chatlog },
    Writer { name: "weflow", layout: Layout::WeFlow, has_ids: false, write: weflow },
    Writer { name: "pywxdump", layout: Layout::PyWxDump, has_ids: true, write: pywxdump },
    Writer { name: "weclone", layout: Layout::PyWxDump, has_ids: true, write: weclone },
    Writer { name: "weflow json", layout: Layout::WeFlow, has_ids: true, write: weflow_json },
    Writer { name: "chatlab json", layout: Layout::ChatLab, has_ids: true, write: chatlab_json },
    Writer { name: "chatlab jsonl", layout: Layout::ChatLab, has_ids: true, write: chatlab_jsonl },
    Writer { name: "weflow sheet", layout: Layout::WeFlow, has_ids: true, write: weflow_sheet },
    Writer { name: "weflow compact", layout: Layout::WeFlow, has_ids: false, write: weflow_compact },
];

/// The talk as a writer writes it.
pub fn written(writer: &Writer, lines: &[Line]) -> String {
    (writer.write)(lines, &people())
}

/// A clock of Shanghai.
pub fn local(at: i64) -> String {
    DateTime::from_timestamp(at + SHANGHAI, 0).unwrap().format("%Y-%m-%d %H:%M:%S").to_string()
}

fn wechat(kind: Kind) -> (u32, u32) {
    match kind {
        Kind::Text => (1, 0),
        Kind::Image => (3, 0),
        Kind::Voice => (34, 0),
        Kind::Sticker => (47, 0),
        Kind::File => (49, 6),
        Kind::System => (10_000, 0),
        _ => panic!("not in the talk"),
    }
}

fn chinese(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "文本",
        Kind::Image => "图片",
        Kind::Voice => "语音",
        Kind::Sticker => "动画表情",
        Kind::File => "文件",
        Kind::System => "系统通知",
        _ => panic!("not in the talk"),
    }
}

/// A row, its cells quoted where they must be.
pub fn row(cells: &[&str]) -> String {
    let quoted = cells.iter().map(|cell| {
        if cell.contains([',', '"', '\n', '\r']) {
            format!("\"{}\"", cell.replace('"', "\"\""))
        } else {
            (*cell).to_owned()
        }
    });
    quoted.collect::<Vec<_>>().join(",")
}

fn table(mark: &str, end: &str, heading: &str, rows: impl Iterator<Item = String>) -> String {
    let rows: Vec<String> = std::iter::once(heading.to_owned()).chain(rows).collect();
    format!("{mark}{}{end}", rows.join(end))
}

fn sender<'a>(line: &Line, people: &'a People) -> (&'a str, &'a str) {
    line.who.map_or(("", ""), |who| (people[who].0.as_str(), people[who].1.as_str()))
}

fn memotrace_older(lines: &[Line], people: &People) -> String {
    let heading = "localId,TalkerId,Type,SubType,IsSender,CreateTime,Status,StrContent,StrTime,Remark,NickName,Sender";
    let rows = lines.iter().enumerate().map(|(idx, line)| {
        let ((kind, sub), (id, name)) = (wechat(line.kind), sender(line, people));
        let numbers = [idx.to_string(), kind.to_string(), sub.to_string(), line.at.to_string()];
        let time = local(line.at);
        row(&[&numbers[0], "3", &numbers[1], &numbers[2], "0", &numbers[3], "2", &line.text, &time, "", name, id])
    });
    table("\u{FEFF}", "\r\n", heading, rows)
}

/// MemoTrace's oldest, which says nobody's name.
pub fn memotrace_oldest(lines: &[Line]) -> String {
    let heading = "localId,TalkerId,Type,SubType,IsSender,CreateTime,Status,StrContent,StrTime";
    let rows = lines.iter().map(|line| {
        let (kind, sub) = wechat(line.kind);
        let (kind, sub, at) = (kind.to_string(), sub.to_string(), line.at.to_string());
        row(&["1", "3", &kind, &sub, "0", &at, "2", &line.text, &local(line.at)])
    });
    table("\u{FEFF}", "\n", heading, rows)
}

fn memotrace_newer(lines: &[Line], people: &People) -> String {
    let rows = lines.iter().map(|line| {
        let (number, (_, name)) = (line.number.to_string(), sender(line, people));
        row(&[&number, chinese(line.kind), name, &local(line.at), &line.text, name, name, "more"])
    });
    table("\u{FEFF}", "\r\n", "消息ID,类型,发送人,时间,内容,备注,昵称,更多信息", rows)
}

fn memotrace_short(lines: &[Line], people: &People) -> String {
    let rows = lines.iter().map(|line| {
        let (number, (_, name)) = (line.number.to_string(), sender(line, people));
        row(&[&number, chinese(line.kind), name, &local(line.at), &line.text])
    });
    table("\u{FEFF}", "\n", "消息ID,类型,发送人,时间,内容", rows)
}

fn chatlog(lines: &[Line], people: &People) -> String {
    let rows = lines.iter().map(|line| {
        let (id, name) = if line.who.is_none() { ("系统消息", "") } else { sender(line, people) };
        row(&[&local(line.at), name, id, "群", "123@chatroom", &line.text])
    });
    table("", "\n", "Time,SenderName,Sender,TalkerName,Talker,Content", rows)
}

fn weflow(lines: &[Line], people: &People) -> String {
    let rows = lines.iter().enumerate().map(|(idx, line)| {
        let kind = match line.kind {
            Kind::Image => "image",
            Kind::Voice => "voice",
            Kind::Sticker => "sticker",
            Kind::File => "file",
            _ => "text",
        };
        let time = DateTime::from_timestamp(line.at, 0).unwrap().format("%Y-%m-%dT%H:%M:%S.000Z").to_string();
        let (idx, number, (_, name)) = ((idx + 1).to_string(), line.number.to_string(), sender(line, people));
        row(&[&idx, &number, kind, "0", name, &line.text, "", &time])
    });
    table("\u{FEFF}", "\r\n", "id,MsgSvrID,type_name,is_sender,talker,msg,src,CreateTime", rows)
}

/// WeFlow's sheet as a table: three rows tell of the group, the headings are in the fourth.
fn weflow_sheet(lines: &[Line], people: &People) -> String {
    let above = ["会话信息", "微信ID,1@chatroom,昵称,群,,,,,", "导出工具,WeFlow"];
    let heading = "序号,时间,发送者昵称,发送者账号ID,发送者备注,群昵称,发送者身份,消息类型,内容";
    let rows = lines.iter().enumerate().map(|(idx, line)| {
        let (idx, (id, name)) = ((idx + 1).to_string(), sender(line, people));
        let kind = format!("{}消息", chinese(line.kind));
        row(&[&idx, &local(line.at), name, id, "", if idx.ends_with('3') { "" } else { name }, name, &kind, &line.text])
    });
    table("", "\n", &format!("{}\n{heading}", above.join("\n")), rows)
}

fn weflow_compact(lines: &[Line], people: &People) -> String {
    let rows = lines.iter().enumerate().map(|(idx, line)| {
        let (idx, (_, name)) = ((idx + 1).to_string(), sender(line, people));
        row(&[&idx, &local(line.at), name, &format!("{}消息", chinese(line.kind)), &line.text])
    });
    table("", "\n", "会话信息\nWeFlow\n\n序号,时间,发送者身份,消息类型,内容", rows)
}

fn pywxdump(lines: &[Line], people: &People) -> String {
    let rows = lines.iter().enumerate().map(|(idx, line)| {
        let (idx, number, (id, _)) = (idx.to_string(), line.number.to_string(), sender(line, people));
        row(&[&idx, &number, chinese(line.kind), "0", id, "1@chatroom", &line.text, "", &local(line.at)])
    });
    table("", "\r\n", "id,MsgSvrID,type_name,is_sender,talker,room_name,msg,src,CreateTime", rows)
}

fn weclone(lines: &[Line], people: &People) -> String {
    let rows = lines.iter().enumerate().map(|(idx, line)| {
        let (idx, number, (id, _)) = (idx.to_string(), line.number.to_string(), sender(line, people));
        let content = json!({ "msg": line.text, "src": "" }).to_string();
        row(&[
            &idx,
            &number,
            chinese(line.kind),
            "0",
            id,
            "1@chatroom",
            if line.kind == Kind::System { &line.text } else { &content },
            &local(line.at),
        ])
    });
    table("", "\n", "id,MsgSvrID,type_name,is_sender,talker,room_name,content,CreateTime", rows)
}

fn weflow_json(lines: &[Line], people: &People) -> String {
    let messages: Vec<Value> = lines
        .iter()
        .enumerate()
        .map(|(idx, line)| {
            let (id, name) = sender(line, people);
            json!({
                "localId": idx, "createTime": line.at, "formattedTime": local(line.at),
                "type": if line.number % 2 == 0 || line.kind == Kind::File { json!(format!("{}消息", chinese(line.kind))) } else { json!(wechat(line.kind).0) },
                "content": line.text, "isSend": 0, "senderUsername": id, "senderDisplayName": name,
            })
        })
        .collect();
    let session = json!({ "wxid": "1@chatroom", "nickname": "群", "type": "群聊", "messageCount": lines.len() });
    format!("{:#}", json!({ "weflow": { "version": "1.0" }, "session": session, "messages": messages }))
}

fn chatlab_message(line: &Line, people: &People) -> Value {
    let (id, name) = sender(line, people);
    let kind = match line.kind {
        Kind::Text => 0,
        Kind::Image => 1,
        Kind::Voice => 2,
        Kind::File => 4,
        Kind::Sticker => 5,
        _ => 80,
    };
    let id = if line.who.is_none() { "system" } else { id };
    json!({
        "sender": id, "accountName": name, "timestamp": line.at, "type": kind, "content": line.text,
        "platformMessageId": line.number.to_string(),
    })
}

fn chatlab_members(people: &People) -> Vec<Value> {
    let member = |(idx, (id, name)): (usize, &(String, String))| {
        let roles: &[Value] = &[json!({ "id": "owner" })];
        json!({ "platformId": id, "accountName": name, "roles": if idx == 0 { roles } else { &[] } })
    };
    people.iter().enumerate().map(member).collect()
}

fn chatlab_json(lines: &[Line], people: &People) -> String {
    let messages: Vec<Value> = lines.iter().map(|line| chatlab_message(line, people)).collect();
    let meta = json!({ "name": "群", "platform": "wechat", "type": "group", "groupId": "1@chatroom" });
    json!({
        "chatlab": { "version": "0.0.2", "exportedAt": 1_706_700_000 }, "meta": meta,
        "members": chatlab_members(people), "messages": messages,
    })
    .to_string()
}

fn chatlab_jsonl(lines: &[Line], people: &People) -> String {
    let of_type = |mut value: Value, name: &str| {
        value["_type"] = json!(name);
        value.to_string()
    };
    let header = json!({ "chatlab": { "version": "0.0.2" }, "meta": { "name": "群" } });
    let members = chatlab_members(people).into_iter().map(|member| of_type(member, "member"));
    let messages = lines.iter().map(|line| of_type(chatlab_message(line, people), "message"));
    let all = std::iter::once("# made by a test".to_owned()).chain([of_type(header, "header")]);
    all.chain(members).chain(messages).map(|line| line + "\n").collect()
}
