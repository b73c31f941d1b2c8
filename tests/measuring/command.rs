//! The `measure` command.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use super::measure;

fn answer(name: &str, text: impl AsRef<[u8]>, flags: &str) -> Result<Value, String> {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("measure");
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    fs::write(&path, text).unwrap();
    let words = std::iter::once(path.to_string_lossy().into_owned());
    measure::answer(words.chain(flags.split_whitespace().map(str::to_owned)))
}

const LOG: &str = "localId,TalkerId,Type,SubType,IsSender,CreateTime,Status,StrContent,StrTime,Remark,NickName,Sender\n\
    1,1,1,0,0,1706716799,2,hi,x,,甲,a\n2,1,1,0,0,1706716800,2,hi,x,,乙,b\n3,1,47,0,0,1706716801,2,hi,x,,甲,a\n\
    4,1,10000,0,0,1706716802,2,hi,x,,,\n5,1,1,0,0,later,2,hi,x,,甲,a\n";

#[test]
fn a_log_is_answered_with_the_fields_of_the_contract() {
    let hour = |at: usize, n: u32| {
        let mut hours = vec![0; 24];
        hours[at] = n;
        json!(hours)
    };
    let none = json!(vec![0; 24]);
    // A Wednesday's last second and a Thursday's first two.
    let expected = json!({
        "layout": "memotrace",
        "rows": { "read": 4, "system": 1, "refused": [{ "line": 6, "reason": "no_moment" }] },
        "members": 2,
        "messages": 3,
        "daily": [
            { "date": "2024-01-31", "messages": 1, "speakers": 1 },
            { "date": "2024-02-01", "messages": 2, "speakers": 2 },
        ],
        "hours": [none, none, hour(23, 1), hour(0, 2), none, none, none],
        "top": [{ "member": "a", "messages": 2 }, { "member": "b", "messages": 1 }],
    });
    assert_eq!(answer("log.csv", LOG, "").unwrap(), expected);
    assert_eq!(answer("log.csv", LOG, "--tz Asia/Shanghai").unwrap(), expected);
    assert_eq!(answer("log.csv", LOG, "--tz +08:00").unwrap(), expected);
    let new_york = answer("log.csv", LOG, "--tz America/New_York").unwrap();
    assert_eq!(new_york["daily"], json!([{ "date": "2024-01-31", "messages": 3, "speakers": 2 }]));
}

#[cfg(feature = "spreadsheet")]
#[test]
fn a_spreadsheet_is_answered_as_the_table_that_is_in_it() {
    let in_sheet = answer("log.xlsx", super::workbook::workbook(LOG, "聊天记录"), "").unwrap();
    assert_eq!(in_sheet, answer("log.csv", LOG, "").unwrap());
    let refusal = answer("cut.xlsx", b"PK\x03\x04", "").unwrap_err();
    assert!(refusal.contains("no table in it"), "{refusal}");
}

#[test]
fn daily_figures_are_answered_as_they_are() {
    let daily =
        answer("daily.csv", "日期,群成员总数,消息数\n2024-02-01,450,420\n2024-02-02,,\n2024-02-03,460,80\n", "")
            .unwrap();
    assert_eq!((&daily["layout"], &daily["members"], &daily["messages"]), (&json!("daily"), &json!(460), &json!(500)));
    assert_eq!(daily["rows"]["refused"], json!([]), "a day that is still to come is no fault");
    assert_eq!(daily["daily"][1], json!({ "date": "2024-02-02", "messages": null, "speakers": null }));
}

#[test]
fn what_gives_nothing_is_refused_in_a_line() {
    for (text, flags, part) in [
        ("", "", "empty"),
        ("%PDF-1.7", "", "PDF"),
        ("a,b\n", "", "unknown_layout"),
        ("日期,消息数\n明天,x\n", "", "no rows, 1 refused, the first on line 2: no_moment"),
        ("日期,消息数\n", "", "no rows, 0 refused"),
        (LOG, "--tz Middle/Earth", "tz"),
        (LOG, "--tz", "tz"),
        (LOG, "--zone UTC", "no such flag"),
        (LOG, "another", "exactly 1..=1"),
    ] {
        let refusal = answer("refused.csv", text, flags).unwrap_err();
        assert!(refusal.contains(part) && !refusal.contains('\n'), "{refusal}");
    }
    assert!(measure::answer(["/nowhere/at/all.csv".to_owned()].into_iter()).unwrap_err().contains("cannot be read"));
    assert!(measure::answer(std::iter::empty()).unwrap_err().contains("FILE"));
}
