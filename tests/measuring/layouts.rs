//! The same talk gives the same figures in every layout.

use std::collections::BTreeMap;

use qunce::domain::monitor::Metric;
use qunce::domain::monitor::columns::{Headings, Part};
use qunce::measuring::charset::Charset;
use qunce::measuring::kind::{Kind, of_word};
use qunce::measuring::layout::{Layout, recognized};
use qunce::measuring::naming::Naming;
use qunce::measuring::outcome::{FileRefused, Form, Notice, Outcome, Role};
use qunce::measuring::reader::Settings;
use qunce::measuring::wording::{moves, names};

use super::conversation::{counted, figures, people, talk};
use super::writers::{self, SHANGHAI, written};
use super::{encoded, read, read_all, settings};

#[test]
fn the_same_talk_gives_the_same_figures_in_every_layout() {
    let talk = talk();
    let expected = counted(&talk, SHANGHAI);
    assert!(expected.system > 20 && expected.days.len() > 10 && expected.members.len() > 8, "the talk is worth a test");
    for writer in &writers::ALL {
        let (file, outcome) = read(written(writer, &talk).as_bytes());
        assert_eq!(figures(&outcome), expected, "{}", writer.name);
        assert_eq!((file.layout, file.charset), (writer.layout, Charset::Utf8), "{}", writer.name);
        assert_eq!((file.read, file.system), (600, expected.system), "{}", writer.name);
        assert_eq!((file.refused, outcome.repeated), (0, 0), "{}", writer.name);
        assert_eq!(outcome.notices.contains(&Notice::NamesOnly), !writer.has_ids, "{}", writer.name);
        assert!(!file.has_broken_text, "{}", writer.name);
    }
}

#[test]
fn that_messages_of_several_tools_may_be_counted_twice_is_said() {
    let of = |name: &str| written(writers::ALL.iter().find(|writer| writer.name == name).unwrap(), &talk());
    let is_said = |names: &[&str]| {
        let files: Vec<String> = names.iter().map(|name| of(name)).collect();
        let bytes: Vec<&[u8]> =
            files.iter().map(String::as_bytes).chain(["日期,消息数\n2024-02-01,4\n".as_bytes()]).collect();
        let notices = read_all(&bytes, &settings(), 4_096).1.outcome().notices;
        notices.contains(&Notice::SeveralLayouts)
    };
    assert!(is_said(&["chatlog", "memotrace older"]) && is_said(&["chatlab json", "chatlog"]));
    // Of one tool, or with the servers' numbers, a message is known again.
    assert!(
        !is_said(&["chatlog", "chatlog"])
            && !is_said(&["chatlab json", "chatlab jsonl"])
            && !is_said(&["chatlab json"])
    );
}

#[test]
fn kinds_are_told_where_the_layout_tells_them() {
    let talk = talk();
    let mut expected: Vec<(Kind, u64)> = Vec::new();
    for kind in [Kind::Text, Kind::Image, Kind::Voice, Kind::Sticker, Kind::File, Kind::System] {
        expected.push((kind, talk.iter().filter(|line| line.kind == kind).count() as u64));
    }
    expected.sort_unstable();
    for writer in writers::ALL.iter().filter(|writer| !matches!(writer.name, "chatlog" | "weflow json")) {
        assert_eq!(read(written(writer, &talk).as_bytes()).1.kinds, expected, "{}", writer.name);
    }
}

#[test]
fn a_table_that_names_no_senders_gives_the_group_s_figures() {
    let talk = talk();
    let mut expected = counted(&talk, SHANGHAI);
    expected.members.clear();
    expected.spoken.clear();
    expected.replies = Default::default();
    expected.days.values_mut().for_each(|day| day[1] = 0);
    let (_, outcome) = read(writers::memotrace_oldest(&talk).as_bytes());
    assert_eq!(figures(&outcome), expected);
    assert_eq!(outcome.notices, [Notice::Unsigned]);
}

#[test]
fn lines_of_the_system_tell_when_somebody_came_in_and_went() {
    let talk = talk();
    let last = |part: &str| {
        talk.iter().rfind(|line| line.who.is_none() && line.text.contains(part)).map(|line| line.at + SHANGHAI)
    };
    for writer in writers::ALL.iter().filter(|writer| !matches!(writer.name, "pywxdump" | "weclone")) {
        let (_, outcome) = read(written(writer, &talk).as_bytes());
        let moved =
            outcome.members.iter().filter(|member| member.messages > 0 && (member.joined.or(member.left)).is_some());
        let moved: Vec<_> = moved.map(|member| (member.name.as_str(), member.joined, member.left)).collect();
        assert_eq!(moved, [("Ω", last("\"Ω\"通过扫描"), None), ("0", None, last("你将\"0\""))], "{}", writer.name);
    }
}

#[test]
fn of_a_name_that_two_bear_nobody_knows_who_came_in() {
    let talk = |other: &str| {
        format!(
            "Time,SenderName,Sender,TalkerName,Talker,Content\n2024-02-01 10:00:00,甲,a,G,g,hi\n\
             2024-02-01 10:01:00,{other},b,G,g,hi\n2024-02-01 09:00:00,,系统消息,G,g,\"\"\"甲\"\"加入群聊\"\n"
        )
    };
    let joined =
        |other| read(talk(other).as_bytes()).1.members.iter().map(|member| member.joined.is_some()).collect::<Vec<_>>();
    assert_eq!((joined("乙"), joined("甲")), (vec![true, false], vec![false, false]));
}

#[test]
fn who_came_in_is_known_by_every_name_they_had() {
    let row = |at: &str, name: &str, id: &str| format!("2024-02-0{at} 10:00:00,{name},{id},G,g,hi\n");
    let heading = "Time,SenderName,Sender,TalkerName,Talker,Content\n";
    let came = "2024-02-01 09:00:00,,系统消息,G,g,\"\"\"甲\"\"加入群聊\"\n";
    let joined = |rows: [String; 2]| {
        let (_, outcome) = read(format!("{heading}{came}{}{}", rows[0], rows[1]).as_bytes());
        outcome.members.iter().filter(|member| member.joined.is_some()).count()
    };
    let (before, after) = (row("1", "甲", "a"), row("2", "乙", "a"));
    assert_eq!(joined([before.clone(), after.clone()]), 1);
    assert_eq!(joined([after, before.clone()]), 1, "in any order of rows");
    assert_eq!(joined([before, row("2", "甲", "b")]), 0, "somebody else took the name over");
}

#[test]
fn a_table_in_no_known_layout_is_read_once_its_columns_are_named() {
    let talk = talk();
    let rows = talk.iter().map(|line| {
        let (id, name) = line.who.map_or(("", String::new()), |who| ("x", people()[who].1.clone()));
        writers::row(&[id, &writers::local(line.at), &name, &line.text])
    });
    let text: String = std::iter::once("?,Wann,Wer,Was".to_owned()).chain(rows).map(|row| row + "\n").collect();
    let named = Naming::new([(Part::Time, "Wann"), (Part::Name, "Wer"), (Part::Text, "Was")]);
    let read = |naming| {
        let (files, ledger) = read_all(&[text.as_bytes()], &Settings { naming, ..settings() }, 100);
        (files[0].clone(), ledger.outcome())
    };
    let headings = ["?", "Wann", "Wer", "Was"].map(str::to_owned).to_vec();
    assert_eq!(read(None).0, Err(FileRefused::UnknownTable(headings)));
    let (file, outcome) = read(Some(named));
    assert_eq!(file.unwrap().layout, Layout::Named);
    assert_eq!(figures(&outcome), counted(&talk, SHANGHAI));
}

#[test]
fn a_column_that_is_named_and_not_there_makes_no_table() {
    let naming = Naming::new([(Part::Day, "Tag"), (Part::Members, "Leute")]);
    assert!(naming.is_enough());
    assert_eq!(recognized(&["Tag", "Menschen"], Some(&naming)), None);
    assert!(!naming.clone().with(Part::Members, None).is_enough());
    let day = read_all(&[b"Tag,Leute\n2024-02-01,12\n"], &Settings { naming: Some(naming), ..settings() }, 9).1;
    assert_eq!(day.outcome().series.into_values().next().unwrap().into_iter().next().unwrap(), (Metric::Members, 12));
}

#[test]
fn headings_are_a_set() {
    let shuffled = "Content,Talker,Sender,Time,TalkerName,SenderName,其他\nhi,g,wxid_1,2024-02-01 10:00:00,G,甲,x\n";
    let (file, outcome) = read(shuffled.as_bytes());
    assert_eq!((file.layout, file.form), (Layout::Chatlog, Form::Csv));
    assert_eq!((outcome.members[0].key.as_str(), outcome.members[0].name.as_str()), ("wxid_1", "甲"));
    assert_eq!(recognized(&["a", "b"], None), None);
    // Excel's “Unicode text” stands between tabs, and Europe's CSV between semicolons.
    for sign in ["\t", ";"] {
        let (file, outcome) = read(shuffled.replace(',', sign).as_bytes());
        assert_eq!((file.refused, outcome.messages), (0, 1), "{sign:?}");
    }
}

#[test]
fn every_encoding_gives_the_same() {
    let talk = talk();
    for writer in &writers::ALL {
        let text = written(writer, &talk);
        let (_, expected) = read(text.as_bytes());
        let bare = text.trim_start_matches('\u{FEFF}');
        for charset in [Charset::Gb18030, Charset::Utf16Le, Charset::Utf16Be] {
            let mark = if charset == Charset::Gb18030 { "" } else { "\u{FEFF}" };
            let (file, outcome) = read(&encoded(&format!("{mark}{bare}"), charset));
            assert_eq!((file.charset, &outcome), (charset, &expected), "{}", writer.name);
        }
    }
}

#[test]
fn a_roster_has_those_who_never_spoke() {
    let talk: Vec<_> = talk().into_iter().filter(|line| line.who.is_none_or(|who| who < 3)).collect();
    let writer = writers::ALL.iter().find(|writer| writer.name == "chatlab jsonl").unwrap();
    let (_, outcome) = read(written(writer, &talk).as_bytes());
    assert_eq!((outcome.roster, outcome.members.len()), (Some(people().len()), people().len()));
    let silent: Vec<_> = outcome.members.iter().filter(|member| member.messages == 0).collect();
    assert_eq!(silent.len(), people().len() - 3);
    assert!(silent.iter().all(|member| member.first.is_none() && member.is_listed));
    let owner = outcome.members.iter().find(|member| member.key == "wxid_000").unwrap();
    assert_eq!((owner.role, owner.name.as_str()), (Some(Role::Owner), "群主"));
}

/// A chat by id and name, and what is in a list of the group's members beside it, in either order.
fn with_list(list: &str) -> Outcome {
    let row = |second: u32, id: &str, name: &str| format!("2024-02-01 10:00:0{second},{name},{id},群,1@chatroom,好\n");
    let chat = "Time,SenderName,Sender,TalkerName,Talker,Content\n".to_owned()
        + &[row(1, "a", "甲"), row(2, "a", "新甲"), row(3, "b", "乙"), row(4, "c", "同名"), row(5, "d", "同名")]
            .concat();
    let both = [[chat.as_str(), list], [list, chat.as_str()]].map(|files| {
        let (outcomes, ledger) = read_all(&files.map(str::as_bytes), &settings(), 50);
        assert!(outcomes.iter().any(|file| file.as_ref().is_ok_and(|file| file.layout == Layout::Roster)), "{list}");
        ledger.outcome()
    });
    assert_eq!(both[0], both[1], "whichever comes first: {list}");
    both.into_iter().next().unwrap()
}

/// Who is in the list and never spoke, and how many are in it.
fn silent(outcome: &Outcome) -> (Vec<&str>, Option<usize>) {
    let silent = outcome.members.iter().filter(|member| member.is_listed && member.messages == 0);
    (silent.map(|member| member.name.as_str()).collect(), outcome.roster)
}

#[test]
fn a_list_of_names_tells_who_never_spoke_beside_any_chat() {
    // A name that somebody has now, one that somebody had, one that two have, and two of whom nothing was heard.
    let outcome =
        with_list("\u{FEFF}序号,昵称,身份\r\n1,乙,群主\r\n2,甲,\r\n3,同名,管理员\r\n4,丙,\r\n5,丁,管理员\r\n");
    assert_eq!(silent(&outcome), (vec!["丁", "丙"], Some(6)));
    assert!(outcome.notices.contains(&Notice::NamesOnly));
    let role = |key: &str| outcome.members.iter().find(|member| member.key == key).unwrap().role;
    assert_eq!(
        ["a", "b", "c", "丙", "丁"].map(role),
        [None, Some(Role::Owner), Some(Role::Admin), None, Some(Role::Admin)]
    );
    // By the id nobody is taken for another.
    let by_id = with_list("wxid,昵称\na,随便\nd,同名\ne,戊\n,己\n,\n");
    assert_eq!(silent(&by_id), (vec!["戊", "己"], Some(4)));
    assert!(by_id.members.iter().filter(|member| matches!(member.key.as_str(), "b" | "c")).all(|it| !it.is_listed));
}

#[test]
fn an_id_stands_in_for_a_name_until_a_list_tells_it_in_any_order() {
    let chat = "MsgSvrID,type_name,is_sender,talker,room_name,msg,src,CreateTime\n\
                1,文本,0,wxid_1,g@chatroom,hi,,2024-02-01 10:00:00\n";
    let list = "wxid,昵称\nwxid_1,Anna\n";
    for files in [[chat, list], [list, chat]] {
        let (_, ledger) = read_all(&files.map(str::as_bytes), &settings(), 50);
        let outcome = ledger.outcome();
        assert_eq!(outcome.members.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(), ["Anna"]);
    }
}

#[test]
fn a_list_is_no_other_table_and_one_with_other_headings_is_named() {
    for headings in [&["昵称", "时间"][..], &["备注", "序号"], &["日期", "昵称"], &[""]] {
        assert_eq!(recognized(headings, None), None, "{headings:?}");
    }
    assert_eq!(recognized(&["Name"], None).unwrap().layout, Layout::Roster);
    let naming = Naming::new([(Part::Name, "Wer")]);
    assert!(naming.is_enough());
    assert_eq!(naming.kept(), None, "a list without headings has a member in their place");
    let read = read_all(&["Wer,Wo\n甲,x\n乙,y\n".as_bytes()], &Settings { naming: Some(naming), ..settings() }, 9).1;
    assert_eq!(silent(&read.outcome()), (vec!["乙", "甲"], Some(2)));
}

#[test]
fn who_came_in_is_known_of_one_who_never_spoke() {
    let talk = "localId,TalkerId,Type,SubType,IsSender,CreateTime,Status,StrContent,StrTime,Remark,NickName,Sender\n\
                1,3,10000,0,0,1706752800,2,\"\"\"甲\"\"邀请\"\"丙\"\"加入了群聊\",2024-02-01 10:00:00,,,\n";
    let (files, ledger) = read_all(&[talk.as_bytes(), "昵称\n丙\n".as_bytes()], &settings(), 64);
    assert!(files.iter().all(Result::is_ok), "{files:?}");
    let outcome = ledger.outcome();
    let member = outcome.members.iter().find(|member| member.name == "丙").unwrap();
    assert!(member.joined.is_some() && member.is_listed && member.messages == 0);
}

#[test]
fn groups_and_their_sizes_are_read_and_a_comma_in_a_name_costs_its_row() {
    let (file, outcome) =
        read(b"Name,Remark,NickName,Owner,UserCount\n1@chatroom,,A,o,120\n2@chatroom,,B,C,o,3\n3@chatroom,R,D,o,7\n");
    assert_eq!((file.layout, file.read, file.refused), (Layout::ChatlogRooms, 2, 1));
    assert_eq!(file.refusals[0].line, 3);
    let rooms: Vec<_> = outcome.rooms.iter().map(|room| (room.name.as_str(), room.size)).collect();
    assert_eq!(rooms, [("A", 120), ("R", 7)]);
}

#[test]
fn joins_and_exits_are_found_in_their_wording() {
    for (line, joins, exits, who) in [
        ("\"张三\"邀请\"李四\"加入了群聊", 1, 0, "李四"),
        ("\"张三\"邀请你和\"李四、王五\"加入了群聊", 3, 0, "李四 王五"),
        ("你邀请\"李四\"加入了群聊", 1, 0, "李四"),
        ("\"张三\"邀请你加入了群聊，群聊参与人还有：李四、王五、赵六", 1, 0, ""),
        ("\"李四\"通过扫描你分享的二维码加入群聊", 1, 0, "李四"),
        ("你通过扫描二维码加入群聊，群聊参与人还有：李四、王五", 1, 0, ""),
        ("\"李四\"加入群聊", 1, 0, "李四"),
        ("“张三”邀请“李四”加入了群聊", 1, 0, "李四"),
        ("你将\"李四、王五\"移出了群聊", 0, 2, "李四 王五"),
        ("\"张三\"将\"李四\"移出群聊", 0, 1, "李四"),
        ("你被\"张三\"移出群聊", 0, 1, ""),
        ("\"李四\"退出了群聊", 0, 1, "李四"),
        ("\"张三\"撤回了一条消息", 0, 0, ""),
        ("\"张三\"修改群名为“加入”", 0, 0, ""),
        ("", 0, 0, ""),
    ] {
        let told = moves(line);
        let named: Vec<&str> = names(told.who).collect();
        assert_eq!((told.joins, told.exits, named.join(" ").as_str()), (joins, exits, who), "{line}");
    }
}

#[test]
fn words_name_kinds() {
    for (word, kind) in [
        ("带有引用的文本消息", Kind::Reply),
        ("视频通话", Kind::Call),
        ("视频号直播或直播回放等", Kind::Link),
        ("用户上传的GIF表情", Kind::Sticker),
        ("拍一拍", Kind::System),
        ("消息撤回57", Kind::System),
        ("分享的小程序", Kind::Link),
        ("转账消息", Kind::Money),
        ("10000", Kind::System),
        ("未知", Kind::Other),
    ] {
        assert_eq!(of_word(word), kind, "{word}");
    }
}

#[test]
fn what_was_said_of_columns_is_known_again_by_the_headings() {
    let headings = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let naming = Naming::new([(Part::Time, "Wann"), (Part::Name, "Wer")]);
    let there = headings(&["Wer", "Wann", "Was"]);
    let tables = BTreeMap::from([(Headings::of(&there), naming.kept().unwrap())]);
    assert_eq!(Naming::known(&tables, &there), Some((Headings::of(&there), naming.clone())));
    let wider = headings(&["Was", " Wann", "Wer", "Wo"]);
    assert_eq!(Naming::known(&tables, &wider), Some((Headings::of(&there), naming.clone())));
    assert_eq!(Naming::known(&tables, &headings(&["Wann", "Was"])), None);
    // What stands above the other columns is nowhere.
    assert!(!format!("{tables:?}").contains("Was"));
    let own = Naming::new([(Part::Time, "Wann"), (Part::Name, "Was")]);
    let both = BTreeMap::from([
        (Headings::of(&there), naming.kept().unwrap()),
        (Headings::of(headings(&["Wann", "Was", "Wer", "Wo"])), own.kept().unwrap()),
    ]);
    // Of two that would do, the one of the same headings.
    assert_eq!(Naming::known(&both, &headings(&["Wo", "Was", "Wann", "Wer"])).map(|(_, it)| it), Some(own));
    assert_eq!(Naming::new([(Part::Time, "x".repeat(200))]).kept(), None);

    // Without headings the first row is a message, whose words are not kept.
    for day in ["2024-02-01 10:00:00", "2024/2/1", "1706752800", "2024年2月1日"] {
        for part in [Part::Time, Part::Day] {
            let named = [(part, day), (Part::Name, "阿明"), (Part::Text, "只给你们看"), (Part::Members, "1")];
            assert_eq!(Naming::new(named).kept(), None, "{day}");
        }
    }
}
