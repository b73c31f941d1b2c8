//! The questionnaire: its questions, what each looks at, and which answers let somebody in.

use super::{Entry, QuestionId};
use crate::domain::code::{Code, codes};
use crate::domain::copy::fold::{Folding, fold};
use crate::domain::words::{Line, Tag};

codes! {
    /// What a question looks at. The first three are the ones that S1 matches people by.
    pub enum Subject {
        /// 地域 (S1).
        Region = "region",
        /// 年龄 (S1).
        Age = "age",
        /// 需求 (S1).
        Need = "need",
        /// 专业: a test of what somebody knows (S0).
        Expertise = "expertise",
        /// 术语: a test of the group's own words (S4).
        Jargon = "jargon",
        /// Anything else.
        Other = "other",
    }
}

impl Subject {
    /// The three that S1 matches people by.
    pub const MATCHED: [Self; 3] = [Self::Region, Self::Age, Self::Need];
}

codes! {
    /// How a question is answered.
    pub enum Reply {
        /// By choosing from answers.
        Choice = "choice",
        /// In one's own words.
        Text = "text",
    }
}

/// An answer that can be chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answer {
    /// What it says.
    pub text: Tag,
    /// Whether it speaks for letting somebody in.
    pub is_right: bool,
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// What it looks at.
    pub subject: Subject,
    /// How it is answered.
    pub reply: Reply,
    /// What is asked.
    pub text: Line,
    /// What can be chosen; kept while it is answered in one's own words.
    pub answers: Vec<Answer>,
}

impl Question {
    /// The answers that can be chosen.
    #[must_use]
    pub fn offered(&self) -> &[Answer] {
        match self.reply {
            Reply::Choice => &self.answers,
            Reply::Text => &[],
        }
    }

    /// The answers that somebody can read: one without text is not printed, and counts for nothing.
    pub fn written(&self) -> impl Iterator<Item = &Answer> {
        self.offered().iter().filter(|answer| !answer.text.is_blank())
    }

    /// Whether it can be answered wrongly: some answers are right, and not all.
    #[must_use]
    pub fn is_graded(&self) -> bool {
        let n_right = self.written().filter(|answer| answer.is_right).count();
        n_right > 0 && n_right < self.written().count()
    }

    /// All that people read of it.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.text.as_str()).chain(self.offered().iter().map(|answer| answer.text.as_str()))
    }
}

codes! {
    /// Data that S3 says not to collect.
    pub enum Sensitive {
        /// 身份证.
        IdCard = "id_card",
        /// 银行卡.
        BankCard = "bank_card",
    }
}

impl Sensitive {
    /// Words that ask for it, in lower case without spaces.
    const fn words(self) -> &'static [&'static str] {
        match self {
            Self::IdCard => &["身份证", "证件号", "idcard", "idnumber", "identitycard"],
            Self::BankCard => &["银行卡", "卡号", "储蓄卡", "信用卡", "bankcard", "creditcard", "cardnumber"],
        }
    }

    /// What a text asks for: in a question the word is enough. No spelling hides it, as in the copy checker.
    #[must_use]
    pub fn asked_in(text: &str) -> Option<Self> {
        let plain = fold(text, Folding::Letters).text;
        Self::ALL.iter().copied().find(|kind| kind.words().iter().any(|word| plain.contains(word)))
    }
}

/// The questions that ask for data which S3 says not to collect, by their number.
#[must_use]
pub fn sensitive(entry: &Entry) -> Vec<(QuestionId, Sensitive)> {
    let asked = |question: &Question| question.words().find_map(Sensitive::asked_in);
    entry.in_order().into_iter().filter_map(|(id, question)| Some((id, asked(question)?))).collect()
}

/// Of S1's three checks, those that no question makes.
#[must_use]
pub fn unmatched(entry: &Entry) -> Vec<Subject> {
    let is_asked = |subject: &Subject| entry.questions.values().any(|question| question.subject == *subject);
    Subject::MATCHED.into_iter().filter(|subject| !is_asked(subject)).collect()
}
