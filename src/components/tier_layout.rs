//! Where everything in the staffing picture goes. Pure geometry, no drawing.

use std::fmt::Write as _;

use yew::AttrValue;

use crate::views::drawing::{At, text_width};

/// A person with a task.
#[derive(Clone, Debug, PartialEq)]
pub struct TierNode {
    /// The one character in the disc.
    pub sign: AttrValue,
    /// The task.
    pub title: AttrValue,
    /// The name, or that it is open.
    pub name: AttrValue,
    /// Has management rights in WeChat.
    pub has_seat: bool,
}

/// The members of one lead, or of nobody in particular.
#[derive(Clone, Debug, PartialEq)]
pub struct TierColumn {
    /// Who looks after them.
    pub lead: Option<TierNode>,
    /// Which deputy the lead belongs to.
    pub deputy_idx: usize,
    /// Members a layer, from the core to the silent.
    pub layers: [u32; 4],
    /// How many, in words.
    pub caption: AttrValue,
}

/// One group chat.
#[derive(Clone, Debug, PartialEq)]
pub struct TierGroup {
    /// Name of the group, shown where there are several.
    pub title: AttrValue,
    /// The owner.
    pub owner: TierNode,
    /// The deputies.
    pub deputies: Vec<TierNode>,
    /// The members, a column a lead.
    pub columns: Vec<TierColumn>,
    /// All members in words, used where the columns do not fit.
    pub caption: AttrValue,
}

/// A disc with its words.
#[derive(Clone, Debug, PartialEq)]
pub struct Disc {
    /// Center.
    pub at: (f64, f64),
    /// Half the height.
    pub radius: f64,
    /// Half the width; more than the radius for a whole tier in one disc.
    pub half_width: f64,
    /// What stands in it.
    pub sign: String,
    /// Has management rights.
    pub has_seat: bool,
    /// Words and where they start; the flag says they are centered.
    pub words: Vec<Words>,
}

/// A line of words.
#[derive(Clone, Debug, PartialEq)]
pub struct Words {
    /// Where.
    pub at: (f64, f64),
    /// Centered on that point.
    pub is_centered: bool,
    /// What kind: `title`, `name`, `caption`.
    pub kind: &'static str,
    /// The words.
    pub text: AttrValue,
}

/// The whole picture.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layout {
    /// Height in CSS pixels.
    pub height: f64,
    /// Connectors.
    pub lines: String,
    /// People with tasks.
    pub discs: Vec<Disc>,
    /// Dots a layer, as zero-length strokes.
    pub dots: [String; 4],
    /// Width of a dot.
    pub dot: f64,
    /// Words that belong to no disc.
    pub words: Vec<Words>,
}

/// Below this width the picture is drawn for a phone.
const COMPACT: f64 = 560.0;
/// Distance between dots at most.
const MAX_PITCH: f64 = 9.5;
/// More leads than this become one disc with a count.
const MAX_LEADS: usize = 20;

/// Lays one group out in the given width.
#[must_use]
pub fn lay_out(group: &TierGroup, width: f64) -> Layout {
    let is_compact = width < COMPACT;
    let mut layout = Layout::default();
    let middle = width / 2.0;

    let radius = if is_compact { 17.0 } else { 21.0 };
    let mut y = radius + 1.0;
    let beside = middle + radius + 10.0;
    let words = vec![
        words((beside, y - 4.0), false, "title", &group.owner.title, width - beside),
        words((beside, y + 13.0), false, "name", &group.owner.name, width - beside),
    ];
    layout.discs.push(disc(&group.owner, (middle, y), radius, words));
    y += radius;

    let has_leads = group.columns.iter().any(|column| column.lead.is_some());
    let rows = Rows::new(group.columns.len(), width, if is_compact { 31.0 } else { 44.0 });
    let is_pooled = has_leads && (group.columns.len() > MAX_LEADS || rows.count > 2);

    let deputy_radius = if is_compact { 16.0 } else { 17.0 };
    let n_deputies = group.deputies.len();
    let mut has_brackets = has_leads && !is_pooled && rows.count == 1 && n_deputies > 0;
    if n_deputies > 0 {
        let middles: Vec<Option<f64>> = (0..n_deputies).map(|idx| middle_of(group, &rows, idx)).collect();
        has_brackets &= middles.iter().all(Option::is_some);
        let even = |idx: usize| width * (idx as f64 + 0.5) / n_deputies as f64;
        if n_deputies as f64 * (deputy_radius * 2.0 + 4.0) > width {
            y = trunk(&mut layout, middle, y, 26.0) + deputy_radius;
            many(&mut layout, &group.deputies, (middle, y), deputy_radius);
            y += deputy_radius + 20.0;
        } else {
            let xs: Vec<f64> =
                (0..n_deputies).map(|idx| middles[idx].filter(|_| has_brackets).unwrap_or_else(|| even(idx))).collect();
            y = fan(&mut layout, middle, y, &xs, (14.0, 16.0)) + deputy_radius;
            let cell = width / n_deputies as f64 - 6.0;
            let titles: Vec<Vec<AttrValue>> = group.deputies.iter().map(|node| broken(&node.title, cell)).collect();
            let n_lines = titles.iter().map(Vec::len).max().unwrap_or(1) as f64;
            for ((node, x), title) in group.deputies.iter().zip(&xs).zip(&titles) {
                let line = |at: f64| (*x, y + deputy_radius + 15.0 + 16.0 * at);
                let title = title.iter().enumerate();
                let mut words: Vec<Words> =
                    title.map(|(at, part)| words_centered(line(at as f64), "title", part, cell)).collect();
                words.push(words_centered(line(n_lines), "name", &node.name, cell));
                layout.discs.push(disc(node, (*x, y), deputy_radius, words));
            }
            y += deputy_radius + 20.0 + 16.0 * n_lines;
        }
    }

    if is_pooled {
        let leads: Vec<TierNode> = group.columns.iter().filter_map(|column| column.lead.clone()).collect();
        let radius = if is_compact { 14.0 } else { 15.0 };
        y = trunk(&mut layout, middle, y + 6.0, 20.0) + radius;
        many(&mut layout, &leads, (middle, y), radius);
        y += radius + 30.0;
        let mut all = [0_u32; 4];
        for column in &group.columns {
            for (sum, n) in all.iter_mut().zip(column.layers) {
                *sum += n;
            }
        }
        let pool = TierColumn { lead: None, deputy_idx: 0, layers: all, caption: group.caption.clone() };
        y = field(&mut layout, &pool, (middle, y), width, is_compact);
        layout.height = y;
        return layout;
    }

    let cell = rows.cell;
    for row in 0..rows.count {
        let columns: Vec<(&TierColumn, f64)> = group
            .columns
            .iter()
            .enumerate()
            .skip(row * rows.per_row)
            .take(rows.per_row)
            .map(|(idx, column)| (column, rows.x(idx)))
            .collect();
        let xs: Vec<f64> = columns.iter().map(|(_, x)| *x).collect();
        if has_leads {
            let radius = if is_compact { 13.0 } else { 15.0 };
            if has_brackets {
                for idx in 0..n_deputies {
                    let own: Vec<f64> =
                        columns.iter().filter(|(column, _)| column.deputy_idx == idx).map(|(_, x)| *x).collect();
                    bus(&mut layout, &own, y + 6.0, 16.0);
                }
                y += 22.0;
            } else if row == 0 && n_deputies == 0 {
                y = fan(&mut layout, middle, y, &xs, (14.0, 16.0));
            } else {
                y = fan(&mut layout, middle, y + 2.0, &xs, (if row == 0 { 8.0 } else { 0.0 }, 14.0));
            }
            y += radius;
            let leads = || columns.iter().filter_map(|(column, x)| Some((column.lead.as_ref()?, *x)));
            let has_titles = !is_compact && leads().all(|(lead, _)| text_width(&lead.title, 12.0) <= cell - 4.0);
            for (lead, x) in leads() {
                let title = words_centered((x, y + radius + 16.0), "name", &lead.title, cell);
                layout.discs.push(disc(lead, (x, y), radius, if has_titles { vec![title] } else { Vec::new() }));
            }
            y += radius + if has_titles { 30.0 } else { 12.0 };
        } else {
            y = trunk(&mut layout, middle, y, if n_deputies == 0 { 18.0 } else { 0.0 }) + 10.0;
        }
        let bottom = columns.iter().map(|(column, x)| field(&mut layout, column, (*x, y), cell, is_compact));
        y = bottom.fold(y, f64::max) + if row + 1 < rows.count { 10.0 } else { 0.0 };
    }
    layout.height = y;
    layout
}

/// How columns are spread over rows.
struct Rows {
    count: usize,
    per_row: usize,
    cell: f64,
}

impl Rows {
    fn new(n: usize, width: f64, least: f64) -> Self {
        let fitting = ((width / least).floor() as usize).max(1);
        let count = n.div_ceil(fitting).max(1);
        let per_row = n.div_ceil(count).max(1);
        Self { count, per_row, cell: width / per_row as f64 }
    }

    fn x(&self, idx: usize) -> f64 {
        ((idx % self.per_row) as f64 + 0.5) * self.cell
    }
}

/// The middle of a deputy's columns.
fn middle_of(group: &TierGroup, rows: &Rows, deputy_idx: usize) -> Option<f64> {
    let own = || group.columns.iter().enumerate().filter(|(_, column)| column.deputy_idx == deputy_idx);
    let (first, last) = (own().next()?.0, own().next_back()?.0);
    Some(f64::midpoint(rows.x(first), rows.x(last)))
}

/// A line down; returns where it ends.
fn trunk(layout: &mut Layout, x: f64, y: f64, length: f64) -> f64 {
    if length > 0.0 {
        let _ = write!(layout.lines, "M{} {}v{}", At(x), At(y), At(length));
    }
    y + length
}

/// A line down, a line across, and one down to each; returns where they end.
fn fan(layout: &mut Layout, from: f64, y: f64, to: &[f64], (down, drop): (f64, f64)) -> f64 {
    let y = trunk(layout, from, y, down);
    bus(layout, to, y, drop);
    if let (Some(first), Some(last)) = (to.first(), to.last()) {
        let (left, right) = (first.min(from), last.max(from));
        if down > 0.0 && (left < *first || right > *last) {
            let _ = write!(layout.lines, "M{} {}H{}", At(left), At(y), At(right));
        }
    }
    y + drop
}

/// A line across, and one down to each.
fn bus(layout: &mut Layout, to: &[f64], y: f64, drop: f64) {
    let (Some(first), Some(last)) = (to.first(), to.last()) else { return };
    let _ = write!(layout.lines, "M{} {}H{}", At(*first), At(y), At(*last));
    for x in to {
        let _ = write!(layout.lines, "M{} {}v{}", At(*x), At(y), At(drop));
    }
}

fn disc(node: &TierNode, at: (f64, f64), radius: f64, words: Vec<Words>) -> Disc {
    Disc { at, radius, half_width: radius, sign: node.sign.to_string(), has_seat: node.has_seat, words }
}

/// A whole tier as one disc with a count.
fn many(layout: &mut Layout, nodes: &[TierNode], at: (f64, f64), radius: f64) {
    let Some(first) = nodes.first() else { return };
    let sign = format!("{} × {}", first.sign, nodes.len());
    let half_width = text_width(&sign, 13.0) / 2.0 + 14.0;
    let words = vec![words_centered((at.0, at.1 + radius + 16.0), "name", &first.title, 160.0)];
    let has_seat = nodes.iter().all(|node| node.has_seat);
    layout.discs.push(Disc { at, radius, half_width, sign, has_seat, words });
}

/// The dots of a column and their caption; returns where it ends.
fn field(layout: &mut Layout, column: &TierColumn, (x, y): (f64, f64), cell: f64, is_compact: bool) -> f64 {
    let room = cell - if is_compact { 5.0 } else { 12.0 };
    let total: u32 = column.layers.iter().sum();
    // Wide where there is room for large dots, else nearly square and as large as fits.
    let fitting = (room / MAX_PITCH).floor().max(1.0);
    let wide = (f64::from(total) * 3.2).sqrt().ceil().max(1.0);
    let per_row = if wide <= fitting { wide } else { (f64::from(total) * 1.3).sqrt().ceil().max(fitting) };
    let pitch = (room / per_row).min(MAX_PITCH);
    let per_row = per_row as u32;
    let left = x - f64::from(per_row) * pitch / 2.0 + pitch / 2.0;
    layout.dot = layout.dot.max(pitch * 0.72);
    let mut idx = 0;
    for (layer, n) in column.layers.iter().enumerate() {
        let Some(path) = layout.dots.get_mut(layer) else { break };
        for _ in 0..*n {
            let (col, row) = (f64::from(idx % per_row), f64::from(idx / per_row));
            let _ = write!(path, "M{} {}h.01", At(left + col * pitch), At(y + (row + 0.5) * pitch));
            idx += 1;
        }
    }
    let bottom = y + f64::from(total.div_ceil(per_row)) * pitch;
    // Where there is no room for the unit, the number stands for itself.
    let fits = text_width(&column.caption, 12.0) <= cell;
    let caption = column.caption.split(' ').next().filter(|_| !fits).map(|number| number.to_owned().into());
    let caption = caption.unwrap_or_else(|| column.caption.clone());
    layout.words.push(words_centered((x, bottom + 16.0), "caption", &caption, f64::MAX));
    bottom + 22.0
}

fn words_centered(at: (f64, f64), kind: &'static str, text: &AttrValue, room: f64) -> Words {
    words(at, true, kind, text, room)
}

/// A title on two lines where one has no room for it and a blank to break at.
fn broken(title: &AttrValue, room: f64) -> Vec<AttrValue> {
    match title.rsplit_once(' ').filter(|_| text_width(title, 12.0) > room) {
        Some((first, last)) => vec![first.to_owned().into(), last.to_owned().into()],
        None => vec![title.clone()],
    }
}

/// Words cut to their room.
fn words(at: (f64, f64), is_centered: bool, kind: &'static str, text: &AttrValue, room: f64) -> Words {
    let text = if text_width(text, 12.0) <= room {
        text.clone()
    } else {
        let mut kept = text.to_string();
        while kept.pop().is_some() && text_width(&kept, 12.0) + 8.0 > room {}
        if kept.is_empty() { AttrValue::default() } else { format!("{}…", kept.trim_end()).into() }
    };
    Words { at, is_centered, kind, text }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(sign: &'static str) -> TierNode {
        TierNode { sign: sign.into(), title: "副群主".into(), name: "阿敏".into(), has_seat: true }
    }

    fn group(n_deputies: usize, n_leads: usize) -> TierGroup {
        let column = |idx: usize, lead: Option<TierNode>| TierColumn {
            lead,
            deputy_idx: if n_deputies == 0 { 0 } else { idx * n_deputies / n_leads.max(1) },
            layers: [4, 14, 25, 14],
            caption: "57 人".into(),
        };
        let columns = match n_leads {
            0 => vec![column(0, None)],
            n => (0..n).map(|idx| column(idx, Some(node("组")))).collect(),
        };
        TierGroup {
            title: "".into(),
            owner: node("主"),
            deputies: (0..n_deputies).map(|_| node("副")).collect(),
            columns,
            caption: "450 人".into(),
        }
    }

    #[test]
    fn nothing_leaves_the_picture_and_every_member_has_a_dot() {
        for width in [280.0, 338.0, 600.0, 1000.0] {
            for n_deputies in [0, 1, 4, 5, 12] {
                for n_leads in [0, 1, 3, 8, 20, 45] {
                    let group = group(n_deputies, n_leads);
                    let layout = lay_out(&group, width);
                    for disc in &layout.discs {
                        let (x, y) = disc.at;
                        assert!(x - disc.half_width >= 0.0 && x + disc.half_width <= width, "{disc:?} in {width}");
                        assert!(y - disc.radius >= 0.0 && y + disc.radius <= layout.height, "{disc:?} in {width}");
                    }
                    let dots: usize = layout.dots.iter().map(|path| path.matches('M').count()).sum();
                    assert_eq!(dots, 57 * n_leads.max(1));
                }
            }
        }
    }
}
