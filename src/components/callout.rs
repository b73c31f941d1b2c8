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
            Self::Error => IconName::Error,
            Self::Warning => IconName::Warn,
            Self::Note => IconName::Info,
            Self::Ok => IconName::Ok,
        }
    }
}

/// Props of [`Callout`].
#[derive(Clone, PartialEq, Properties)]
pub struct CalloutProps {
    /// How much it matters.
    pub severity: Severity,
    /// Mark `data-finding`.
    #[prop_or_default]
    pub finding: Option<AttrValue>,
    /// The fact.
    pub title: AttrValue,
    /// The reason, with chips.
    #[prop_or_default]
    pub children: Html,
    /// Small buttons named by their outcome.
    #[prop_or_default]
    pub actions: Html,
}

/// A finding as a tinted box.
#[function_component]
pub fn Callout(props: &CalloutProps) -> Html {
    let code = props.severity.code();
    html! {
        <section
            class={classes!("callout", format!("callout--{code}"))}
            data-finding={props.finding.clone()}
            data-severity={props.finding.is_some().then_some(code)}
        >
            { sized_icon(props.severity.icon(), 18) }
            <div class="callout__words">
                <h2 class="callout__title">{ &props.title }</h2>
                <div class="callout__text">{ props.children.clone() }</div>
            </div>
            <div class="callout__actions">{ props.actions.clone() }</div>
        </section>
    }
}
