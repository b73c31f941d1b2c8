//! The layouts of tables, recognized by their headings as a set: their order does not matter, nor what else is there.

use super::naming::Naming;
use super::series::Measure::{self, Of};
use crate::domain::code::codes;
use crate::domain::monitor::Metric;

codes! {
    /// Who wrote a file, and how its fields are to be understood.
    pub enum Layout {
        /// MemoTrace (留痕, WeChatMsg), older and newer.
        MemoTrace = "memotrace",
        /// chatlog.
        Chatlog = "chatlog",
        /// The list of groups that chatlog writes.
        ChatlogRooms = "chatlog_rooms",
        /// PyWxDump and WeClone.
        PyWxDump = "pywxdump",
        /// WeFlow and EchoTrace.
        WeFlow = "weflow",
        /// ChatLab's open format.
        ChatLab = "chatlab",
        /// Our own table of daily numbers.
        Daily = "daily",
        /// WeCom's statistics of groups.
        WeCom = "wecom",
        /// LinkWeChat's members or messages by day.
        LinkWeChat = "linkwechat",
        /// MoChat's members by day.
        MoChat = "mochat",
        /// A list of members, from wherever.
        Roster = "roster",
        /// Any other table, whose columns a person has named.
        Named = "named",
    }
}

/// Where the parts of a message are, by column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Columns {
    /// Seconds since 1970, or the moment in any form.
    pub time: Option<usize>,
    /// The moment again, where the first says none.
    pub other_time: Option<usize>,
    /// The sender's stable id.
    pub id: Option<usize>,
    /// The sender's name.
    pub name: Option<usize>,
    /// Another name of the sender, where the first is blank.
    pub other_name: Option<usize>,
    /// Whether the exporting person sent it.
    pub is_own: Option<usize>,
    /// The kind, as a number or a word.
    pub kind: Option<usize>,
    /// The part of the kind.
    pub sub_kind: Option<usize>,
    /// What was said.
    pub text: Option<usize>,
    /// The number that WeChat's servers gave the message.
    pub message: Option<usize>,
    /// The group.
    pub group: Option<usize>,
}

/// What a row of a table is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rows {
    /// A message.
    Messages(Columns),
    /// A day's figures, by column.
    Days {
        /// The column of the day.
        day: usize,
        /// The columns of figures.
        measures: Vec<(usize, Measure)>,
    },
    /// A group: the columns of its name and its size.
    Rooms {
        /// The columns that may name it, the best first.
        names: [usize; 3],
        /// How many are in it.
        size: usize,
    },
    /// A member.
    Roster(Members),
}

/// Where the parts of a member in a list are, by column. There is an id or a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Members {
    /// The stable id.
    pub id: Option<usize>,
    /// The name that the group sees.
    pub name: Option<usize>,
    /// The account's name, where the first is blank.
    pub other_name: Option<usize>,
    /// What the member may do.
    pub role: Option<usize>,
}

/// A table whose layout is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Who wrote it.
    pub layout: Layout,
    /// What its rows are.
    pub rows: Rows,
    /// How many columns it has.
    pub n_columns: usize,
}

/// The headings that tell a layout of messages, without those that some builds leave out.
const MESSAGES: [(Layout, &[&str]); 7] = [
    (
        Layout::MemoTrace,
        &["localId", "TalkerId", "Type", "SubType", "IsSender", "CreateTime", "Status", "StrContent", "StrTime"],
    ),
    (Layout::MemoTrace, &["消息ID", "类型", "发送人", "时间", "内容"]),
    (Layout::Chatlog, &["Time", "SenderName", "Sender", "TalkerName", "Talker", "Content"]),
    (Layout::PyWxDump, &["MsgSvrID", "type_name", "is_sender", "talker", "room_name", "msg", "src", "CreateTime"]),
    (Layout::PyWxDump, &["MsgSvrID", "type_name", "is_sender", "talker", "room_name", "content", "CreateTime"]),
    (Layout::WeFlow, &["MsgSvrID", "type_name", "is_sender", "talker", "msg", "src", "CreateTime"]),
    (Layout::WeFlow, &["序号", "时间", "发送者身份", "消息类型", "内容"]),
];

/// A layout of daily figures: the day's heading, the others with what they count, and how many of them must be there.
type Daily = (Layout, &'static str, &'static [(&'static str, Measure)], usize);

/// The headings that tell a layout of daily figures.
const DAYS: [Daily; 5] = [
    (
        Layout::WeCom,
        "stat_time",
        &[
            ("new_chat_cnt", Measure::NewGroups),
            ("chat_total", Measure::Groups),
            ("new_member_cnt", Of(Metric::Joins)),
            ("member_total", Of(Metric::Members)),
            ("member_has_msg", Measure::SpeakersSoFar),
            ("msg_total", Measure::MessagesSoFar),
        ],
        6,
    ),
    (
        Layout::LinkWeChat,
        "日期",
        &[
            ("客群成员总数", Of(Metric::Members)),
            ("新增客群成员数", Of(Metric::Joins)),
            ("流失客群成员数", Of(Metric::Exits)),
        ],
        3,
    ),
    (
        Layout::LinkWeChat,
        "日期",
        &[
            ("群聊总数", Measure::Groups),
            ("群聊消息数", Of(Metric::Messages)),
            ("发送消息群成员数", Of(Metric::Speakers)),
        ],
        3,
    ),
    (
        Layout::MoChat,
        "时间",
        &[("新增成员数", Of(Metric::Joins)), ("退群人数", Of(Metric::Exits)), ("当前群成员数", Of(Metric::Members))],
        3,
    ),
    (
        Layout::Daily,
        "日期",
        &[
            ("群成员总数", Of(Metric::Members)),
            ("新增成员", Of(Metric::Joins)),
            ("退群成员", Of(Metric::Exits)),
            ("发言人数", Of(Metric::Speakers)),
            ("消息数", Of(Metric::Messages)),
            ("成员间消息数", Of(Metric::AmongMembers)),
            ("打开人数", Of(Metric::Openers)),
            ("参与人数", Of(Metric::Participants)),
            ("订单数", Of(Metric::Orders)),
            ("销售额", Of(Metric::Sales)),
            ("有价值消息数", Of(Metric::Valuable)),
            ("完课人数", Of(Metric::Completions)),
            ("邀请人数", Of(Metric::Invited)),
            ("负面反馈数", Of(Metric::Complaints)),
            ("满意度答卷数", Of(Metric::Surveyed)),
            ("满意人数", Of(Metric::Content)),
            ("平均响应秒数", Of(Metric::ReplySeconds)),
            ("问卷发出数", Of(Metric::Asked)),
            ("问卷答完数", Of(Metric::Answered)),
            ("问卷通过数", Of(Metric::Passed)),
        ],
        1,
    ),
];

/// What people call the parts of a member in a list of their own, the likeliest first, and what else stands in such lists.
/// A table with any other heading is none: that it has nicknames makes it no list of members.
const MEMBER_IDS: [&str; 4] = ["wxid", "账号ID", "账号", "id"];
const MEMBER_NAMES: [&str; 8] = ["群昵称", "群名片", "昵称", "微信昵称", "成员", "成员昵称", "姓名", "name"];
const MEMBER_ROLES: [&str; 3] = ["身份", "角色", "role"];
const BESIDE_MEMBERS: [&str; 9] = ["序号", "编号", "备注", "微信号", "性别", "地区", "入群时间", "邀请人", "标签"];

/// The layout of a table with these headings; none if it is none that is known, nor what `naming` is about.
#[must_use]
pub fn recognized(headings: &[&str], naming: Option<&Naming>) -> Option<Table> {
    let column = |name: &str| headings.iter().position(|heading| heading.trim() == name);
    let n_columns = headings.len();
    if let Some(rows) = naming.and_then(|naming| naming.rows(column)) {
        return Some(Table { layout: Layout::Named, rows, n_columns });
    }
    let has_all = |names: &[&str]| names.iter().all(|name| column(name).is_some());
    if let Some((layout, _)) = MESSAGES.iter().find(|(_, names)| has_all(names)) {
        let rows = Rows::Messages(columns(*layout, column));
        return Some(Table { layout: *layout, rows, n_columns });
    }
    if let (true, Some(size)) = (has_all(&["NickName", "Owner"]), column("UserCount")) {
        let names = [column("Remark")?, column("NickName")?, column("Name")?];
        return Some(Table { layout: Layout::ChatlogRooms, rows: Rows::Rooms { names, size }, n_columns });
    }
    let days = DAYS.iter().find_map(|(layout, day, measures, n_needed)| {
        let measures: Vec<(usize, Measure)> =
            measures.iter().filter_map(|(name, measure)| Some((column(name)?, *measure))).collect();
        let is_it = measures.len() >= *n_needed;
        let rows = Rows::Days { day: column(day).filter(|_| is_it)?, measures };
        Some(Table { layout: *layout, rows, n_columns })
    });
    days.or_else(|| Some(Table { layout: Layout::Roster, rows: Rows::Roster(members(headings)?), n_columns }))
}

/// Where the parts of members are in a table with these headings, if it is a list of members.
fn members(headings: &[&str]) -> Option<Members> {
    let headings: Vec<String> = headings.iter().map(|heading| heading.trim().to_lowercase()).collect();
    let all = [&MEMBER_IDS[..], &MEMBER_NAMES, &MEMBER_ROLES, &BESIDE_MEMBERS].concat();
    let is_known = |heading: &String| heading.is_empty() || all.iter().any(|name| name.to_lowercase() == *heading);
    let columns = |names: &[&str]| {
        let at = |name: &&str| headings.iter().position(|heading| *heading == name.to_lowercase());
        names.iter().filter_map(at).collect::<Vec<_>>().into_iter()
    };
    let (mut names, id, role) = (columns(&MEMBER_NAMES), columns(&MEMBER_IDS).next(), columns(&MEMBER_ROLES).next());
    let members = Members { id, name: names.next(), other_name: names.next(), role };
    let is_list = headings.iter().all(is_known) && (members.id.is_some() || members.name.is_some());
    is_list.then_some(members)
}

fn columns(layout: Layout, column: impl Fn(&str) -> Option<usize>) -> Columns {
    match layout {
        Layout::MemoTrace if column("StrTime").is_some() => Columns {
            time: column("CreateTime"),
            other_time: column("StrTime"),
            id: column("Sender"),
            name: column("NickName"),
            other_name: column("Remark"),
            is_own: column("IsSender"),
            kind: column("Type"),
            sub_kind: column("SubType"),
            text: column("StrContent"),
            // Each of the phone's databases counts from one: a number of its own is no message's name.
            message: None,
            group: column("TalkerId"),
        },
        Layout::MemoTrace => Columns {
            time: column("时间"),
            name: column("发送人"),
            kind: column("类型"),
            text: column("内容"),
            message: column("消息ID"),
            ..Columns::default()
        },
        Layout::WeFlow if column("序号").is_some() => Columns {
            time: column("时间"),
            id: column("发送者账号ID"),
            name: column("群昵称").or_else(|| column("发送者身份")),
            other_name: column("发送者昵称"),
            kind: column("消息类型"),
            text: column("内容"),
            ..Columns::default()
        },
        Layout::Chatlog => Columns {
            time: column("Time"),
            id: column("Sender"),
            name: column("SenderName"),
            text: column("Content"),
            group: column("Talker"),
            ..Columns::default()
        },
        _ => {
            let talker = column("talker");
            let is_id = layout == Layout::PyWxDump;
            Columns {
                time: column("CreateTime"),
                id: talker.filter(|_| is_id),
                name: talker.filter(|_| !is_id),
                is_own: column("is_sender"),
                kind: column("type_name"),
                text: column("msg").or_else(|| column("content")),
                message: column("MsgSvrID"),
                group: column("room_name"),
                ..Columns::default()
            }
        }
    }
}
