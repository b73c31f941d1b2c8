//! Values a day → the text of SVG paths. What is no number is left out: the line has a gap there.

use super::scale::Linear;
use crate::views::drawing::At;

/// Where days and values are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Places {
    /// Days from 0 on to places from left to right.
    pub x: Linear,
    /// Values to places from the bottom to the top.
    pub y: Linear,
}

impl Places {
    /// A line through the values, a day each.
    #[must_use]
    pub fn line(&self, values: impl Iterator<Item = f64>) -> String {
        let mut path = String::new();
        self.extend(&mut path, values);
        path
    }

    /// Adds a line to a path.
    pub fn extend(&self, path: &mut String, values: impl Iterator<Item = f64>) {
        let mut is_drawn = false;
        let mut values = values.enumerate().peekable();
        while let Some((day, value)) = values.next() {
            if value.is_finite() {
                self.go(path, if is_drawn { 'L' } else { 'M' }, day, value);
                // A day between two gaps is a line without length: round ends make a dot of it.
                if !is_drawn && values.peek().is_none_or(|(_, next)| !next.is_finite()) {
                    self.go(path, 'L', day, value);
                }
            }
            is_drawn = value.is_finite();
        }
    }

    /// Stairs: each value holds until the next day.
    #[must_use]
    pub fn steps(&self, values: impl Iterator<Item = f64>) -> String {
        let mut path = String::new();
        let mut is_drawn = false;
        for (day, value) in values.enumerate() {
            if value.is_finite() {
                if is_drawn {
                    path.push('H');
                    At(self.x.at(day as f64)).push_to(&mut path);
                    path.push('V');
                    At(self.y.at(value)).push_to(&mut path);
                } else {
                    self.go(&mut path, 'M', day, value);
                }
            }
            is_drawn = value.is_finite();
        }
        path
    }

    /// The areas between a lower and an upper value a day.
    #[must_use]
    pub fn band(&self, values: impl Iterator<Item = (f64, f64)>) -> String {
        let mut path = String::new();
        let mut lower: Vec<(usize, f64)> = Vec::new();
        for (day, (low, high)) in values.enumerate() {
            if low.is_finite() && high.is_finite() {
                self.go(&mut path, if lower.is_empty() { 'M' } else { 'L' }, day, high);
                lower.push((day, low));
            } else {
                self.close(&mut path, &mut lower);
            }
        }
        self.close(&mut path, &mut lower);
        path
    }

    /// Leads the path back along the lower edge.
    fn close(&self, path: &mut String, lower: &mut Vec<(usize, f64)>) {
        if lower.is_empty() {
            return;
        }
        for (day, low) in lower.drain(..).rev() {
            self.go(path, 'L', day, low);
        }
        path.push('z');
    }

    fn go(&self, path: &mut String, command: char, day: usize, value: f64) {
        path.push(command);
        At(self.x.at(day as f64)).push_to(path);
        path.push(' ');
        At(self.y.at(value)).push_to(path);
    }
}
