//! A place in the typed text, and what can be read from there.
//!
//! The text is folded for reading, character by character, so that every place is a place in what was typed.

/// The folded twin of a typed character: narrow, small, simplified where a word of time is written with it.
pub fn folded(c: char) -> char {
    let narrow = match c {
        '！'..='～' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        _ if c.is_whitespace() => ' ',
        _ => c,
    };
    match narrow {
        '–' | '—' | '−' => '-',
        '〜' => '~',
        '’' => '\'',
        '點' => '点',
        '週' => '周',
        '後' => '后',
        '號' => '号',
        '個' => '个',
        '鐘' => '钟',
        '時' => '时',
        '開' => '开',
        '禮' => '礼',
        '兩' => '两',
        _ => narrow.to_ascii_lowercase(),
    }
}

/// A place in folded text. It is moved by reading; a failed reading leaves it where it was.
#[derive(Clone, Copy)]
pub struct Cursor<'a> {
    text: &'a [char],
    /// Where what was understood before ends; nothing can begin in the middle of it, and nothing goes on from it.
    floor: usize,
    /// Characters before this place.
    pub at: usize,
}

/// What was read, if anything, and the place after it.
pub type Read<'a, T> = Option<(T, Cursor<'a>)>;

impl<'a> Cursor<'a> {
    /// The place after `at` characters, of which the first `floor` need no longer be looked at.
    pub const fn new(text: &'a [char], floor: usize, at: usize) -> Self {
        Self { text, floor, at }
    }

    /// The character that comes next.
    pub fn next(self) -> Option<char> {
        self.text.get(self.at).copied()
    }

    /// The character before, unless it belongs to what was understood.
    pub fn before(self) -> Option<char> {
        self.text.get(self.floor.max(self.at.checked_sub(1)?)..self.at)?.first().copied()
    }

    /// The place `n` characters earlier.
    pub fn back(self, n: usize) -> Option<Self> {
        Some(Self { at: self.at.checked_sub(n)?, ..self })
    }

    /// Over `words`, if they come next.
    pub fn eat(self, words: &str) -> Option<Self> {
        let mut cursor = self;
        for c in words.chars() {
            cursor = cursor.step(|next| next == c)?;
        }
        Some(cursor)
    }

    /// Over the first of `choices` that comes next; the longer ones stand first.
    pub fn any(self, choices: &[&str]) -> Option<Self> {
        choices.iter().find_map(|words| self.eat(words))
    }

    /// Over one of `choices`, if one comes next.
    pub fn maybe(self, choices: &[&str]) -> Self {
        self.any(choices).unwrap_or(self)
    }

    /// Over one of `choices`, if it comes next as a word of its own.
    pub fn word(self, choices: &[&str]) -> Option<Self> {
        choices.iter().find_map(|word| self.eat(word).filter(|after| after.ends_word()))
    }

    /// The value of the choice that comes next as a word of its own.
    pub fn word_of<T: Copy>(self, choices: &[(&str, T)]) -> Read<'a, T> {
        choices.iter().find_map(|(word, value)| Some((*value, self.word(&[*word])?)))
    }

    /// Over one character that is as wanted.
    pub fn step(self, is_wanted: impl Fn(char) -> bool) -> Option<Self> {
        self.next().filter(|c| is_wanted(*c)).map(|_| Self { at: self.at + 1, ..self })
    }

    /// Over white space, if there is any.
    pub fn spaces(self) -> Self {
        let mut cursor = self;
        while let Some(next) = cursor.step(|c| c == ' ') {
            cursor = next;
        }
        cursor
    }

    /// Over white space, of which there must be some.
    pub fn gap(self) -> Option<Self> {
        self.step(|c| c == ' ').map(Self::spaces)
    }

    /// Whether a Latin word or a number could begin here.
    pub fn starts_word(self) -> bool {
        !self.before().is_some_and(|c| c.is_ascii_alphanumeric() || c == '\'')
    }

    /// Whether a Latin word could end here.
    pub fn ends_word(self) -> bool {
        let is_hyphen = self.step(|c| c == '-').is_some_and(|after| after.next().is_some_and(|c| c.is_alphabetic()));
        !is_hyphen && !self.next().is_some_and(|c| c.is_ascii_alphanumeric() || c == '\'' || c == '_')
    }

    /// Whether what was read until here is set apart from what follows.
    pub fn is_apart(self) -> bool {
        self.next().is_none_or(|c| matches!(c, ' ' | ',' | '、' | '。' | ';' | '!' | '?' | ')' | '#' | '@'))
    }

    /// Whether a number may begin here: not in the middle of another one, or of a word.
    pub fn starts_number(self) -> bool {
        let goes_on = |c| matches!(c, '.' | ':' | '/' | '$' | '¥' | '第' | '+');
        // 周五20:00 is no number that goes on, 十五八 would be one.
        let is_chinese = self.next().is_some_and(is_numeral);
        self.starts_word() && !self.before().is_some_and(|c| goes_on(c) || (is_chinese && is_numeral(c)))
    }

    /// The number in one to `most` digits.
    pub fn digits(self, most: usize) -> Read<'a, u32> {
        let mut value = 0;
        let mut cursor = self;
        while let Some(digit) = cursor.next().and_then(|c| c.to_digit(10)) {
            if cursor.at - self.at == most {
                return None;
            }
            value = value * 10 + digit;
            cursor.at += 1;
        }
        (cursor.at > self.at).then_some((value, cursor))
    }

    /// The number in up to four digits, or in Chinese.
    pub fn number(self) -> Read<'a, u32> {
        self.digits(4).or_else(|| self.chinese())
    }

    /// The number below 1000 that is written in Chinese: `十二`, `三十`, `一百零五`, `零五`.
    fn chinese(self) -> Read<'a, u32> {
        let (mut total, mut ones, mut unit) = (0, None, 1000);
        let mut cursor = self;
        while let Some(c) = cursor.next() {
            match (numeral(c), ones) {
                (Some(digit @ (10 | 100)), _) if digit < unit && ones != Some(0) && (digit == 10 || ones.is_some()) => {
                    total += ones.take().unwrap_or(1) * digit;
                    unit = digit;
                }
                (Some(digit @ 0..=9), None | Some(0)) if unit > 1 => ones = Some(digit),
                _ => break,
            }
            cursor.at += 1;
        }
        (cursor.at > self.at).then_some((total + ones.unwrap_or(0), cursor))
    }

    /// What was read between this place and `end`.
    pub fn until(self, end: Self) -> &'a [char] {
        self.text.get(self.at..end.at).unwrap_or_default()
    }
}

/// The value of a Chinese numeral.
const fn numeral(c: char) -> Option<u32> {
    Some(match c {
        '零' | '〇' => 0,
        '一' => 1,
        '二' | '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        '十' => 10,
        '百' => 100,
        _ => return None,
    })
}

/// Whether `c` is a Chinese numeral.
pub const fn is_numeral(c: char) -> bool {
    numeral(c).is_some()
}
