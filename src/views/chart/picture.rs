//! A chart as a file of its own: SVG text with its title, its legend and a caption.
//!
//! It still names its looks by class; whoever makes an image of it puts the colors in (`platform::picture`).

use super::label::{Anchor, Label, Rect};
use super::plot::{Key, Look};
use super::scene::{Node, Scene};
use crate::views::drawing::{px, text_width};

/// What stands around a chart in a picture of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Heading {
    /// What the chart shows.
    pub title: String,
    /// What its legend explains.
    pub keys: Vec<Key>,
    /// What its numbers rest on: runs, seed.
    pub caption: String,
}

/// The width of a chart in a picture, whatever screen it was taken on. Unit: CSS pixels.
pub const WIDTH: f64 = 880.0;
/// Around the chart.
const MARGIN: f64 = 24.0;
/// The height of a line of words.
const ROW: f64 = 24.0;
/// Letters of the title, and of everything else.
const SIZES: (f64, f64) = (16.0, 12.0);
/// The mark before a name in the legend.
const SAMPLE: f64 = 16.0;

/// How a legend shows a look: the paths that are drawn over one another, 16 × 10 pixels.
#[must_use]
pub const fn sample(look: Look) -> &'static [(Look, &'static str)] {
    const BLOCK: &str = "M0 0H16V10H0z";
    const LINE: &str = "M0 5H16";
    match look {
        Look::Wide => &[(Look::Wide, BLOCK)],
        Look::Narrow => &[(Look::Wide, BLOCK), (Look::Narrow, BLOCK)],
        Look::Area => &[(Look::Area, BLOCK)],
        Look::Bar => &[(Look::Bar, BLOCK)],
        Look::Edge => &[(Look::Edge, LINE)],
        Look::Runs => &[(Look::Runs, LINE)],
        Look::Line => &[(Look::Line, LINE)],
        Look::Expected => &[(Look::Expected, LINE)],
    }
}

/// The text of an SVG file.
#[must_use]
pub fn picture(scene: &Scene, heading: &Heading) -> String {
    let words =
        |class, x, y, text: &str| Node::text(class, Label { x, y, anchor: Anchor::Start, text: text.to_owned() });
    let mut body = String::new();
    let width = scene.width + 2.0 * MARGIN;
    let mut top = MARGIN + SIZES.0;
    write(&words("chart__title", MARGIN, top, &heading.title), &mut body);
    top += SIZES.1;
    let mut x = MARGIN;
    for Key { look, tone, text } in &heading.keys {
        let own = SAMPLE + 6.0 + text_width(text, SIZES.1);
        if x > MARGIN && x + own > width - MARGIN {
            x = MARGIN;
            top += ROW;
        }
        open(&mut body, "g", &[("transform", format!("translate({} {})", px(x), px(top + 3.0)))]);
        for (look, path) in sample(*look) {
            write(&Node::Path { class: [look.class(), tone.class()], path: (*path).to_owned() }, &mut body);
        }
        body.push_str("</g>");
        write(&words("chart__key-text", x + SAMPLE + 6.0, top + SIZES.1, text), &mut body);
        x += own + 18.0;
    }
    top += if heading.keys.is_empty() { 0.0 } else { ROW };
    let place = format!("translate({} {})", px(MARGIN), px(top));
    open(&mut body, "g", &[("class", scene.class.to_owned()), ("transform", place)]);
    for node in &scene.nodes {
        write(node, &mut body);
    }
    body.push_str("</g>");
    top += scene.height;
    if !heading.caption.is_empty() {
        top += ROW;
        write(&words("chart__tick", MARGIN, top, &heading.caption), &mut body);
    }
    let height = top + MARGIN;
    let ground = Rect { x: 0.0, y: 0.0, width, height };
    let mut svg = String::new();
    let size = [
        ("xmlns", "http://www.w3.org/2000/svg".to_owned()),
        ("class", "chart__picture".to_owned()),
        ("width", px(width)),
        ("height", px(height)),
        ("viewBox", format!("0 0 {} {}", px(width), px(height))),
    ];
    open(&mut svg, "svg", &size);
    write(&Node::Rect { class: ["chart__ground", ""], rect: ground, radius: 0.0 }, &mut svg);
    svg + &body + "</svg>"
}

fn write(node: &Node, svg: &mut String) {
    let classes = |[look, color]: [&str; 2]| ("class", format!("{look} {color}").trim_end().to_owned());
    match node {
        Node::Path { class, path } => close(svg, "path", &[classes(*class), ("d", path.clone())]),
        Node::Line { class, from, to } => close(
            svg,
            "line",
            &[
                ("class", (*class).to_owned()),
                ("x1", px(from.0)),
                ("y1", px(from.1)),
                ("x2", px(to.0)),
                ("y2", px(to.1)),
            ],
        ),
        Node::Rect { class, rect, radius } => close(
            svg,
            "rect",
            &[
                classes(*class),
                ("x", px(rect.x)),
                ("y", px(rect.y)),
                ("width", px(rect.width)),
                ("height", px(rect.height)),
                ("rx", px(*radius)),
            ],
        ),
        Node::Dot { class, at, radius } => {
            close(svg, "circle", &[classes(*class), ("cx", px(at.0)), ("cy", px(at.1)), ("r", px(*radius))]);
        }
        Node::Text { class, label } => {
            let anchor = label.anchor.code().to_owned();
            open(svg, "text", &[classes(*class), ("x", px(label.x)), ("y", px(label.y)), ("text-anchor", anchor)]);
            escape(svg, &label.text);
            svg.push_str("</text>");
        }
    }
}

/// Writes an element that holds nothing.
fn close(svg: &mut String, name: &str, attributes: &[(&str, String)]) {
    open(svg, name, attributes);
    svg.push_str("</");
    svg.push_str(name);
    svg.push('>');
}

fn open(svg: &mut String, name: &str, attributes: &[(&str, String)]) {
    svg.push('<');
    svg.push_str(name);
    for (name, value) in attributes {
        svg.push(' ');
        svg.push_str(name);
        svg.push_str("=\"");
        escape(svg, value);
        svg.push('"');
    }
    svg.push('>');
}

/// Appends `text` as text: what XML would read, and what it does not allow, does not get through.
pub(in crate::views) fn escape(svg: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => svg.push_str("&amp;"),
            '<' => svg.push_str("&lt;"),
            '>' => svg.push_str("&gt;"),
            '"' => svg.push_str("&quot;"),
            '\u{FFFE}' | '\u{FFFF}' => {}
            c if c.is_control() => svg.push(' '),
            c => svg.push(c),
        }
    }
}
