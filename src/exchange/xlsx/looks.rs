//! Colors and shapes of cells. They are those of the page: `styles/tokens.css`, light, because paper is white.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

use crate::domain::calendar::kind::Kind;

const INK: Color = Color::RGB(0x15_1C18);
const INK_3: Color = Color::RGB(0x61_6C65);
const LINE: Color = Color::RGB(0xCF_D5D0);
const SURFACE_2: Color = Color::RGB(0xFA_FBFA);
const SUNKEN: Color = Color::RGB(0xEC_EFEC);
const ACCENT_TINT: Color = Color::RGB(0xE3_F6EB);
const ACCENT_INK: Color = Color::RGB(0x06_7340);
const HOLIDAY: Color = Color::RGB(0xB4_2318);

/// The shape that stands for a kind, so that color never speaks alone.
#[must_use]
pub const fn shape(kind: Kind) -> char {
    match kind {
        Kind::News => '●',
        Kind::Experience => '◉',
        Kind::Interactive => '◆',
        Kind::Fun => '▲',
        Kind::Benefit => '■',
        Kind::Notice => '◇',
        Kind::Emotional => '⬟',
    }
}

/// Tint and ink of a kind.
const fn colors(kind: Kind) -> (Color, Color) {
    match kind {
        Kind::News | Kind::Experience => (Color::RGB(0xE8_F0FD), Color::RGB(0x1A_4CAB)),
        Kind::Interactive => (Color::RGB(0xE1_F4F0), Color::RGB(0x0A_6453)),
        Kind::Fun => (Color::RGB(0xFC_F0DF), Color::RGB(0x86_4900)),
        Kind::Benefit => (Color::RGB(0xFB_E8F5), Color::RGB(0x8B_1A6C)),
        Kind::Notice => (Color::RGB(0xED_F0F2), Color::RGB(0x3B_4750)),
        Kind::Emotional => (Color::RGB(0xF5_ECE6), Color::RGB(0x57_2A0D)),
    }
}

/// A cell with text: lines are broken, and begin at the top.
#[must_use]
pub fn text() -> Format {
    Format::new().set_text_wrap().set_align(FormatAlign::Top).set_font_color(INK)
}

/// An item of this kind.
#[must_use]
pub fn item(kind: Kind) -> Format {
    let (tint, ink) = colors(kind);
    text().set_background_color(tint).set_font_color(ink)
}

/// An item of this kind that was left out.
#[must_use]
pub fn skipped(kind: Kind) -> Format {
    item(kind).set_font_strikethrough()
}

/// Above everything.
#[must_use]
pub fn title() -> Format {
    Format::new().set_bold().set_font_size(14).set_font_color(INK).set_align(FormatAlign::VerticalCenter)
}

/// A heading.
#[must_use]
pub fn heading() -> Format {
    text()
        .set_bold()
        .set_font_color(ACCENT_INK)
        .set_background_color(ACCENT_TINT)
        .set_border_bottom(FormatBorder::Thin)
        .set_border_bottom_color(LINE)
}

/// The number of a day in a month.
#[must_use]
pub fn day(is_off: bool) -> Format {
    let color = if is_off { HOLIDAY } else { INK };
    top().set_bold().set_num_format("d").set_align(FormatAlign::Left).set_font_color(color)
}

/// What the almanac says of a day.
#[must_use]
pub fn almanac(is_off: bool) -> Format {
    side().set_font_size(9).set_font_color(if is_off { HOLIDAY } else { INK_3 }).set_background_color(SURFACE_2)
}

/// The first line of a day.
fn top() -> Format {
    side().set_background_color(SURFACE_2).set_border_top(FormatBorder::Thin).set_border_top_color(LINE)
}

/// Any line of a day: only its sides are drawn, so that a day looks like one field.
#[must_use]
pub fn side() -> Format {
    framed(Format::new())
}

/// With the sides of a day.
#[must_use]
pub fn framed(format: Format) -> Format {
    format
        .set_border_left(FormatBorder::Thin)
        .set_border_left_color(LINE)
        .set_border_right(FormatBorder::Thin)
        .set_border_right_color(LINE)
}

/// A day of another month.
#[must_use]
pub fn outside() -> Format {
    Format::new().set_background_color(SUNKEN)
}

/// A figure that one is meant to change.
#[must_use]
pub fn input() -> Format {
    framed(text())
        .set_background_color(SURFACE_2)
        .set_border_top(FormatBorder::Thin)
        .set_border_bottom(FormatBorder::Thin)
}

/// What figures come to.
#[must_use]
pub fn total() -> Format {
    text().set_bold().set_border_top(FormatBorder::Thin).set_border_top_color(LINE)
}

/// A remark.
#[must_use]
pub fn remark() -> Format {
    Format::new().set_font_size(9).set_font_color(INK_3)
}
