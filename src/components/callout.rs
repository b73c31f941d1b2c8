//! A finding inside a page: what is the matter, why, and what can be done.

use yew::prelude::*;

use crate::components::icon::{IconName, sized_icon};

/// How much it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// 要改
    Error,
    /// 留意
    Warning,
    /// 说明
    Note,
    /// Fulfilled.
    Ok,
}

impl Severity {
    /// The code in `data-severity`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
            Self::Ok => "ok",
        }
    }

    /// The icon that goes with it.
    #[must_use]
    pub const fn icon(self) -> IconName {
        match self {
            Self::Error => IconName::ERROR,
            Self::Warning => IconName::WARN,
            Self::Note => IconName::INFO,
            Self::Ok => IconName::OK,
        }
    }
}

/// What stands in a [`callout`].
pub struct Callout {
    /// How much it matters.
    pub severity: Severity,
    /// Mark `data-finding`.
    pub finding: Option<&'static str>,
    /// The fact.
    pub title: AttrValue,
    /// The reason, with chips.
    pub text: Html,
    /// Small buttons named by their outcome.
    pub actions: Html,
}

impl Callout {
    /// Words only: no mark, no buttons.
    #[must_use]
    pub fn new(severity: Severity, title: AttrValue, text: Html) -> Self {
        Self { severity, finding: None, title, text, actions: Html::default() }
    }
}

/// A finding as a tinted box.
pub fn callout(callout: Callout) -> Html {
    let code = callout.severity.code();
    html! {
        <section
            class={classes!("callout", format!("callout--{code}"))}
            data-finding={callout.finding}
            data-severity={callout.finding.is_some().then_some(code)}
        >
            { sized_icon(callout.severity.icon(), 18) }
            <div class="callout__words">
                <h2 class="callout__title">{ callout.title }</h2>
                <div class="callout__text">{ callout.text }</div>
            </div>
            <div class="callout__actions">{ callout.actions }</div>
        </section>
    }
}
