//! I8: wrong files are named.

use qunce::domain::plan::Plan;
use qunce::exchange::decode::{MAX_BYTES, Unreadable, open_bytes};
use qunce::exchange::{VERSION, encode};
use serde_json::Value;

use crate::plans::{EVERY_FIELD, every_field, one, words};
use crate::support::refusal;

#[test]
fn other_files_are_refused_by_name() {
    for (bytes, name) in [
        (&b"%PDF-1.7\n%\xE2\xE3"[..], "PDF"),
        (b"PK\x03\x04\x14\0\x06\0", "ZIP, XLSX, DOCX"),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "XLS, DOC"),
        (b"\x89PNG\r\n\x1A\n", "PNG"),
        (b"\xFF\xD8\xFF\xE0\0\x10JFIF", "JPEG"),
        (b"GIF89a", "GIF"),
        (b"<html><table>", "HTML, XML"),
        (b"\r\n <?xml version=\"1.0\"?>", "HTML, XML"),
        (b"{\\rtf1\\ansi", "RTF"),
    ] {
        assert_eq!(refusal(open_bytes(bytes)), Unreadable::OtherFormat(name));
    }
    for empty in [&b""[..], b" ", b"\r\n\t ", "\u{FEFF} ".as_bytes()] {
        assert_eq!(refusal(open_bytes(empty)), Unreadable::Empty, "{empty:?}");
    }
}

#[test]
fn a_file_is_laid_out_for_people_and_begins_with_what_it_is() {
    let plan = Plan { title: words("a\n\"b\""), ..every_field() };
    let file = encode::plan_file(&plan, 0);
    let start = format!(
        "{{\n  \"format\": \"qunce.plan\",\n  \"version\": {VERSION},\n  \"saved_at\": \"1970-01-01T00:00:00.000Z\",\n  \"app\": "
    );
    assert!(file.starts_with(&start), "{file}");
    assert!(file.contains(r#""title": "a\n\"b\"""#) && file.ends_with("\n  }\n}"), "{file}");
    let tree: Value = serde_json::from_str(&file).unwrap();
    let plan_text = serde_json::to_string_pretty(&tree["plan"]).unwrap();
    assert!(file.contains(&plan_text.replace('\n', "\n  ")));
    let stored = encode::stored(&plan, 0, 9);
    assert!(stored.contains(r#","revision":9,"plan":{"#) && !stored.contains('\n'), "{stored}");
}

#[test]
fn a_file_as_large_as_allowed_is_still_read() {
    let mut text = EVERY_FIELD.to_owned();
    text.push_str(&" ".repeat(MAX_BYTES - text.len()));
    assert_eq!(one(open_bytes(text.as_bytes())).plan, every_field());
    text.push(' ');
    assert_eq!(refusal(open_bytes(text.as_bytes())), Unreadable::TooLarge { bytes: MAX_BYTES + 1 });
}
