//! A sentence with marked figures: which words stay together and which are figures.
//!
//! Translated text marks a figure with the characters U+2068 and U+2069. Lines break after
//! punctuation, not inside a phrase; a figure and its unit never part.

use yew::prelude::*;

const OPEN: char = '\u{2068}';
const CLOSE: char = '\u{2069}';

/// A run of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Ordinary words.
    Words(String),
    /// A figure.
    Figure(String),
}

/// Splits a sentence into phrases, each a list of runs.
#[must_use]
pub fn phrases(sentence: &str) -> Vec<Vec<Piece>> {
    let mut all = Vec::new();
    let mut phrase = Vec::new();
    let mut run = String::new();
    let mut depth = 0_usize;
    let mut chars = sentence.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            OPEN => {
                if depth == 0 && !run.is_empty() {
                    phrase.push(Piece::Words(std::mem::take(&mut run)));
                }
                depth += 1;
            }
            CLOSE => {
                depth = depth.saturating_sub(1);
                if depth == 0 && !run.is_empty() {
                    phrase.push(Piece::Figure(std::mem::take(&mut run)));
                }
            }
            _ => {
                run.push(c);
                let is_end = matches!(c, '，' | '、' | '：' | '；' | '。' | '？' | '！')
                    || (matches!(c, ',' | ':' | ';' | '.') && chars.peek().is_some_and(|next| *next == ' '));
                if is_end && depth == 0 {
                    if chars.next_if_eq(&' ').is_some() {
                        run.push(' ');
                    }
                    phrase.push(Piece::Words(std::mem::take(&mut run)));
                    all.push(std::mem::take(&mut phrase));
                }
            }
        }
    }
    if !run.is_empty() {
        phrase.push(if depth > 0 { Piece::Figure(run) } else { Piece::Words(run) });
    }
    if !phrase.is_empty() {
        all.push(phrase);
    }
    all
}

/// The sentence without marks, for titles and for reading aloud.
#[must_use]
pub fn plain(sentence: &str) -> String {
    sentence.chars().filter(|c| !matches!(*c, OPEN | CLOSE)).collect()
}

/// A sentence whose figures stand out and whose phrases stay together.
pub fn sentence(text: &str) -> Html {
    let piece = |piece: Piece| match piece {
        Piece::Words(words) => html! { { words } },
        Piece::Figure(figure) => html! { <b class="answer__figure">{ figure }</b> },
    };
    let phrase = |phrase: Vec<Piece>| {
        // A space at the end of an inline block would be lost.
        let has_space = matches!(phrase.last(), Some(Piece::Words(words)) if words.ends_with(' '));
        html! {
            <>
                <span class="answer__phrase">{ for phrase.into_iter().map(piece) }</span>
                { if has_space { " " } else { "" } }
            </>
        }
    };
    phrases(text).into_iter().map(phrase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(sentence: &str, expected: &str) {
        let shown = phrases(sentence)
            .iter()
            .map(|phrase| {
                phrase
                    .iter()
                    .map(|piece| match piece {
                        Piece::Words(words) => words.clone(),
                        Piece::Figure(figure) => format!("[{figure}]"),
                    })
                    .collect::<String>()
            })
            .collect::<Vec<_>>()
            .join("|");
        assert_eq!(shown, expected);
    }

    #[test]
    fn lines_break_after_punctuation_and_figures_stand_apart() {
        check("", "");
        check("450 人", "450 人");
        check(
            "450 人的会员社群，要 \u{2068}13 人\u{2069}来管：1 位群主、4 位副群主",
            "450 人的会员社群，|要 [13 人]来管：|1 位群主、|4 位副群主",
        );
        check("\u{2068}1,200\u{2069} members, \u{2068}13\u{2069} staff.", "[1,200] members, |[13] staff.");
        check("为 \u{2068}20:00–21:00\u{2069} 而写", "为 [20:00–21:00] 而写");
        check("没有合上 \u{2068}13", "没有合上 [13]");
        check("\u{2068}\u{2068}13\u{2069} 人\u{2069}。", "[13 人]。");
    }

    #[test]
    fn plain_text_has_no_marks() {
        assert_eq!(plain("要 \u{2068}13 人\u{2069}来管"), "要 13 人来管");
    }
}
