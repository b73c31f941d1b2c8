//! Texts as they sound, whatever they are spelled with, and the way back to how they were typed.
//!
//! Full-width, circled, mathematical and accented letters become the plain ones, capitals small, traditional characters
//! simplified (those of the shipped words), letters of other scripts the Latin ones that they look like. What is not
//! seen, or only stands between letters to keep them apart, is left out.

use std::ops::Range;

use unicode_normalization::char::decompose_compatible;

/// How much of a text is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Folding {
    /// Only letters, digits and what ends clauses: spaces, quotes and ornaments are gone. For words.
    Letters,
    /// Everything that is seen. For numbers and addresses.
    Signs,
}

/// A folded text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Folded {
    /// What it was folded to.
    pub text: String,
    runs: Vec<Run>,
}

/// A stretch of the folded text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Run {
    /// Where it begins. Unit: bytes.
    folded: usize,
    /// Where what it was made of begins. Unit: bytes.
    typed: usize,
    /// How long that one character is, where the stretch is not simply a copy. Unit: bytes.
    whole: Option<usize>,
}

impl Folded {
    /// Where a stretch of the folded text, which is not empty, was typed.
    #[must_use]
    pub fn typed(&self, folded: Range<usize>) -> Range<usize> {
        let last = folded.end.saturating_sub(1);
        let end = match self.run(last) {
            Run { typed, whole: Some(length), .. } => typed + length,
            Run { folded, typed, whole: None } => typed + last - folded + 1,
        };
        let start = match self.run(folded.start) {
            Run { typed, whole: Some(_), .. } => typed,
            Run { folded: from, typed, whole: None } => typed + folded.start - from,
        };
        start..end
    }

    fn run(&self, at: usize) -> Run {
        let n_before = self.runs.partition_point(|run| run.folded <= at);
        let none = Run { folded: 0, typed: 0, whole: None };
        self.runs[..n_before].last().copied().unwrap_or(none)
    }

    /// Adds what a character was folded to.
    fn push(&mut self, letters: &str, typed: usize, length: usize, is_copy: bool) {
        let folded = self.text.len();
        let goes_on = is_copy
            && self.runs.last().is_some_and(|run| run.whole.is_none() && folded - run.folded == typed - run.typed);
        if !goes_on {
            self.runs.push(Run { folded, typed, whole: (!is_copy).then_some(length) });
        }
        self.text.push_str(letters);
    }
}

/// Folds a text.
#[must_use]
pub fn fold(text: &str, folding: Folding) -> Folded {
    let mut folded = Folded { text: String::with_capacity(text.len()), runs: Vec::new() };
    let mut letters = String::new();
    for (at, c) in text.char_indices() {
        let typed = &text[at..at + c.len_utf8()];
        // Most of a Chinese text, and all that keeps its form.
        if is_plain(c) {
            folded.push(typed, at, typed.len(), true);
            continue;
        }
        if is_unseen(c) {
            continue;
        }
        letters.clear();
        decompose_compatible(c, |part| {
            if !is_unseen(part) && (folding == Folding::Signs || !is_soft(part)) {
                // A capital may look like another letter than its small form does.
                match plain(part) {
                    same if same == part => letters.extend(part.to_lowercase().map(plain)),
                    meant => letters.push(meant),
                }
            }
        });
        if !letters.is_empty() {
            folded.push(&letters, at, typed.len(), letters == typed);
        }
    }
    folded
}

/// Whether a character is its own folding, as most are.
fn is_plain(c: char) -> bool {
    match c {
        '\u{4e00}'..='\u{9fff}' => simplified(c) == c,
        'a'..='z' | '0'..='9' | '\n' => true,
        _ => false,
    }
}

/// Whether nothing is seen of a character: formats, fillers, joiners, marks on the letter before.
const fn is_unseen(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180b}'..='\u{180e}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}'
        | '\u{300}'..='\u{34e}' | '\u{350}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
        | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}' | '\u{fe20}'..='\u{fe2f}' | '\u{ffa0}'
        | '\u{e0000}'..='\u{e0fff}')
}

/// Whether a character can stand between the letters of a word without parting it: spaces and ornaments, but nothing
/// that ends a clause.
fn is_soft(c: char) -> bool {
    let is_end =
        matches!(c, '\n' | '.' | ',' | ';' | ':' | '!' | '?' | '%' | '。' | '、' | '…' | '\u{2028}' | '\u{2029}');
    !is_end && !c.is_alphanumeric()
}

/// The character that a look-alike is meant as.
const fn plain(c: char) -> char {
    match c {
        '\u{4e00}'..='\u{9fff}' => simplified(c),
        // Cyrillic, Greek and others that cannot be told from Latin letters by eye.
        'а' | 'А' | 'α' | 'Α' => 'a',
        'В' | 'Β' => 'b',
        'с' | 'С' | 'ϲ' => 'c',
        'ԁ' => 'd',
        'е' | 'Е' | 'Ε' => 'e',
        'һ' | 'Н' | 'Η' => 'h',
        'і' | 'І' | 'Ι' | 'ι' | 'ı' => 'i',
        'ј' | 'Ј' => 'j',
        'К' | 'Κ' | 'κ' | 'к' => 'k',
        'ӏ' | 'Ӏ' => 'l',
        'М' | 'Μ' => 'm',
        'Ν' => 'n',
        'о' | 'О' | 'ο' | 'Ο' | 'օ' => 'o',
        'р' | 'Р' | 'ρ' | 'Ρ' => 'p',
        'ԛ' => 'q',
        'ѕ' | 'Ѕ' => 's',
        'Т' | 'Τ' | 'τ' => 't',
        'ν' | 'ѵ' => 'v',
        'ԝ' => 'w',
        'х' | 'Х' | 'Χ' | 'χ' => 'x',
        'у' | 'У' | 'Υ' | 'ү' => 'y',
        'Ζ' => 'z',
        // Radicals that decomposition leaves as they are.
        '⺅' => '人',
        '⻋' => '车',
        '〇' => '零',
        _ => c,
    }
}

/// The simplified form of a traditional character, for those that the shipped words are written with.
const fn simplified(c: char) -> char {
    match c {
        '亻' => '人',
        '獎' | '奬' => '奖',
        '勵' => '励',
        '優' => '优',
        '紅' => '红',
        '領' => '领',
        '贈' => '赠',
        '禮' => '礼',
        '積' => '积',
        '轉' => '转',
        '發' => '发',
        '請' => '请',
        '薦' => '荐',
        '讚' | '贊' => '赞',
        '獲' => '获',
        '費' => '费',
        '現' => '现',
        '傭' => '佣',
        '單' => '单',
        '滿' => '满',
        '級' => '级',
        '國' => '国',
        '獨' => '独',
        '無' => '无',
        '絕' => '绝',
        '極' => '极',
        '頂' => '顶',
        '強' => '强',
        '銀' => '银',
        '證' => '证',
        '號' => '号',
        '碼' => '码',
        '機' => '机',
        '電' => '电',
        '話' => '话',
        '賬' | '帳' => '账',
        '掃' => '扫',
        '個' | '箇' => '个',
        '進' => '进',
        '羣' => '群',
        '幫' => '帮',
        '驗' => '验',
        '護' => '护',
        '寫' => '写',
        '傳' => '传',
        '報' => '报',
        '記' => '记',
        '連' => '连',
        '鏈' => '链',
        '親' => '亲',
        '員' => '员',
        '戶' => '户',
        '掛' => '挂',
        _ => c,
    }
}
