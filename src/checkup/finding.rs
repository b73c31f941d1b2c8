//! What a check found: the fact, why it matters, what it rests on, where it is, and how it can be mended.

use std::borrow::Cow;
use std::rc::Rc;

use crate::domain::acceptance::FindingKey;
use crate::domain::calendar::item::ItemId;
use crate::domain::calendar::occurrence::Spot;
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::editing::action::Edit;
use crate::i18n::{Lang, Say};
use crate::playbook::Citation;

/// A text in both languages.
pub type Text = Rc<dyn Say>;

/// A finding.
#[derive(Clone)]
pub struct Finding {
    /// The code of its check.
    pub code: &'static str,
    /// What it is about, where its check can find several; stays the same while the plan changes elsewhere.
    pub subject: String,
    /// How much it weighs.
    pub severity: Severity,
    /// The fact, with the thing and the place.
    pub title: Text,
    /// Why it matters, in a line.
    pub why: Text,
    /// What it rests on.
    pub citations: Vec<Citation>,
    /// Where it is.
    pub place: Place,
    /// How it can be mended where that is a matter of values.
    pub fix: Option<Fix>,
}

/// Where in a plan a finding is.
#[derive(Clone)]
pub struct Place {
    /// The page.
    pub planner: Planner,
    /// The name of the control on it that the finding is about, or what its button does (`data-action`).
    pub field: Option<Cow<'static, str>>,
    /// The one that is meant among several choices of that name.
    pub choice: Option<&'static str>,
    /// What has to be opened or pressed before the control is there.
    pub behind: Option<Behind>,
    /// The item of the calendar that it is about, which opens.
    pub item: Option<Spot>,
    /// What stands there, where the page's name does not tell enough.
    pub what: Option<Text>,
}

/// Words as letters and digits, for what a finding is about: wherever in a list it stands, it stays what was accepted.
/// Of what is too long for a key, a number that hardly anything else has (FNV-1a).
#[must_use]
pub fn hex(words: &str) -> String {
    /// Bytes that are written out.
    const SHORT: usize = 36;
    if words.len() <= SHORT {
        return words.bytes().map(|b| format!("{b:02x}")).collect();
    }
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    format!("{:016x}", words.bytes().fold(0xcbf2_9ce4_8422_2325, step))
}

/// What a control is not in the page without.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Behind {
    /// A fold of this name has to be open.
    Fold(&'static str),
    /// A button that does this has to be pressed.
    Press(&'static str),
    /// The element of this id has to be shown by the button that controls it.
    Hidden(String),
}

/// How the edits of a fix are made; they may need ids for what is new, and the language in force for its words.
pub type MakeEdits = Rc<dyn Fn(&mut dyn FnMut() -> ItemId, Lang) -> Vec<Edit>>;

/// A change of values that mends a finding; all of it is one step to undo.
#[derive(Clone)]
pub struct Fix {
    /// What will be so afterwards.
    pub label: Text,
    /// The edits.
    pub edits: MakeEdits,
}

impl Finding {
    /// A finding on a page.
    pub fn new(
        code: &'static str,
        severity: Severity,
        planner: Planner,
        title: impl Say + 'static,
        why: impl Say + 'static,
    ) -> Self {
        Self {
            code,
            subject: String::new(),
            severity,
            title: Rc::new(title),
            why: Rc::new(why),
            citations: Vec::new(),
            place: Place { planner, field: None, choice: None, behind: None, item: None, what: None },
            fix: None,
        }
    }

    /// With what tells it from others of its check.
    #[must_use]
    pub fn about(self, subject: impl Into<String>) -> Self {
        Self { subject: subject.into(), ..self }
    }

    /// With what it rests on.
    #[must_use]
    pub fn cites(mut self, citations: impl IntoIterator<Item = Citation>) -> Self {
        self.citations.extend(citations);
        self
    }

    /// With the control that it is about.
    #[must_use]
    pub fn at(mut self, field: impl Into<Cow<'static, str>>) -> Self {
        self.place.field = Some(field.into());
        self
    }

    /// With the one of several choices that it is about.
    #[must_use]
    pub fn among(self, field: &'static str, choice: &'static str) -> Self {
        let found = self.at(field);
        Self { place: Place { choice: Some(choice), ..found.place }, ..found }
    }

    /// With what has to be opened before its control is there.
    #[must_use]
    pub fn behind(mut self, behind: Behind) -> Self {
        self.place.behind = Some(behind);
        self
    }

    /// With the item of the calendar that it is about.
    #[must_use]
    pub fn on_item(mut self, item: Option<Spot>) -> Self {
        self.place.item = item;
        self
    }

    /// With what stands at its place.
    #[must_use]
    pub fn called(mut self, what: impl Say + 'static) -> Self {
        self.place.what = Some(Rc::new(what));
        self
    }

    /// With edits that mend it.
    #[must_use]
    pub fn fixed_by(self, label: impl Say + 'static, edits: Vec<Edit>) -> Self {
        self.mended_by(label, Rc::new(move |_, _| edits.clone()))
    }

    /// With edits that mend it, made of words of the language in force.
    #[must_use]
    pub fn worded_by(self, label: impl Say + 'static, edits: impl Fn(Lang) -> Vec<Edit> + 'static) -> Self {
        self.mended_by(label, Rc::new(move |_, lang| edits(lang)))
    }

    /// With a fix whose edits are made when it is asked for.
    #[must_use]
    pub fn mended_by(mut self, label: impl Say + 'static, edits: MakeEdits) -> Self {
        self.fix = Some(Fix { label: Rc::new(label), edits });
        self
    }

    /// What it is known by when it is accepted.
    #[must_use]
    pub fn key(&self) -> FindingKey {
        FindingKey::new(self.code, &self.subject)
    }
}
