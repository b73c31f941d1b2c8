//! Groups to measure.

use std::rc::Rc;

use qunce::domain::calendar::day::Day;
use qunce::domain::members::layer::{LayerModel, MemberLayer};
use qunce::measuring::ledger::Ledger;
use qunce::measuring::reader::{Reader, Settings};
use qunce::measuring::zone::Zone;
use qunce::views::measured::Group;

/// The Monday with which the logs below begin.
pub const MONDAY: Day = Day::literal(2024, 1, 29);

/// A roster of three, of whom two spoke.
pub const ROSTER: &str = r#"{"_type":"header","chatlab":{"version":"0.0.2"},"meta":{"name":"g"}}
{"_type":"member","platformId":"a","accountName":"甲","roles":[{"id":"owner"}]}
{"_type":"member","platformId":"b","accountName":"乙"}
{"_type":"member","platformId":"c","accountName":"丙"}
{"_type":"message","sender":"a","accountName":"甲","timestamp":1706490000,"type":0,"content":"在吗？"}
{"_type":"message","sender":"c","accountName":"丙","timestamp":1706490060,"type":0,"content":"在"}
"#;

/// A line: the day from the Monday on, the hour, who, what.
pub type Line<'a> = (i32, u32, &'a str, &'a str);

pub fn group(lines: &[Line]) -> Group {
    let mut text = "消息ID,类型,发送人,时间,内容\n".to_owned();
    for (idx, (day, hour, who, said)) in lines.iter().enumerate() {
        let kind = if who.is_empty() { "系统通知" } else { "文本" };
        let (date, minute, second) = (MONDAY.plus(*day).unwrap().iso(), idx / 60 % 60, idx % 60);
        text += &format!("{},{kind},{who},{date} {hour:02}:{minute:02}:{second:02},{said}\n", idx + 1);
    }
    read(&text)
}

pub fn read(text: &str) -> Group {
    let settings = Settings { zone: Zone::shanghai(), charset: None, naming: None, most_refusals: 9 };
    let mut reader = Reader::new(settings, Ledger::default());
    reader.feed(text.as_bytes()).unwrap();
    let (file, ledger) = reader.finish();
    assert_eq!(file.unwrap().refused, 0);
    Group::new(Rc::new(ledger.outcome()))
}

/// The layer of each member by name at the end of a day, under a model.
pub fn layers(group: &Group, day: i32, model: LayerModel) -> Vec<(String, Option<MemberLayer>)> {
    let placed = group.layers_at(MONDAY.plus(day).unwrap().number(), true);
    let named = group.outcome.members.iter().zip(placed);
    let mut layers: Vec<_> =
        named.filter_map(|(member, placed)| Some((member.name.clone(), placed?.layer(model)))).collect();
    layers.sort();
    layers
}

pub fn layer_of(group: &Group, day: i32, model: LayerModel, name: &str) -> Option<MemberLayer> {
    layers(group, day, model).into_iter().find(|(of, _)| of == name).unwrap().1
}

/// Five messages a day for three weeks, four a day, one a week, a word on the first day alone, and one who came late.
pub fn members() -> Group {
    let mut lines: Vec<Line> = Vec::new();
    for day in 0..35 {
        lines.extend((0..5).map(|n| (day, 9 + n, "核心", "早")));
        if day >= 21 {
            lines.extend((0..4).map(|n| (day, 14 + n, "活跃", "在")));
        }
        if day % 7 == 2 {
            lines.push((day, 20, "普通", "好"));
        }
    }
    lines.push((0, 20, "走了", "拜"));
    lines.push((33, 8, "", "\"\"\"新人\"\"加入群聊"));
    lines.push((34, 21, "新人", "大家好？"));
    lines.iter_mut().filter(|line| line.2.is_empty()).for_each(|line| line.3 = "新人加入群聊");
    group(&lines)
}
