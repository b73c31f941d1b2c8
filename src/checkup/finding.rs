//! What a check found: the fact, why it matters, what it rests on, where it is, and how it can be mended.

use std::rc::Rc;

use crate::domain::acceptance::FindingKey;
use crate::domain::calendar::item::ItemId;
use crate::domain::planner::Planner;
use crate::domain::severity::Severity;
use crate::editing::action::Edit;
use crate::i18n::Say;
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
    /// The name of the control on it that the finding is about, where there is one.
    pub field: Option<&'static str>,
    /// The item of the calendar that it is about.
    pub item: Option<ItemId>,
    /// What stands there, where the page's name does not tell enough.
    pub what: Option<Text>,
}

/// How the edits of a fix are made; they may need ids for what is new.
pub type MakeEdits = Rc<dyn Fn(&mut dyn FnMut() -> ItemId) -> Vec<Edit>>;

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
            place: Place { planner, field: None, item: None, what: None },
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
    pub fn at(mut self, field: &'static str) -> Self {
        self.place.field = Some(field);
        self
    }

    /// With the item of the calendar that it is about.
    #[must_use]
    pub fn on_item(mut self, item: Option<ItemId>) -> Self {
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
        self.mended_by(label, Rc::new(move |_| edits.clone()))
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
