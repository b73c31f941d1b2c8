//! A finding of the check-up as a row: what, why, where, and the fix.

use yew::prelude::*;

use crate::components::button::Button;
use crate::components::callout::Severity;
use crate::components::icon::{Icon, IconName};
use crate::components::text_link::TextLink;

/// Props of [`FindingRow`].
#[derive(Clone, PartialEq, Properties)]
pub struct FindingRowProps {
    /// Mark `data-finding`.
    pub code: AttrValue,
    /// How much it matters.
    pub severity: Severity,
    /// The word for it: 要改.
    pub word: AttrValue,
    /// Names the thing and the place.
    pub title: AttrValue,
    /// The reason, with chips.
    #[prop_or_default]
    pub children: Html,
    /// Where it is: address and words.
    #[prop_or_default]
    pub jump: Option<(AttrValue, AttrValue)>,
    /// The fix, named by its outcome.
    #[prop_or_default]
    pub fix_label: Option<AttrValue>,
    /// Asked to fix it.
    #[prop_or_default]
    pub on_fix: Callback<()>,
    /// A menu: ignore.
    #[prop_or_default]
    pub menu: Html,
}

/// A finding of the check-up.
#[function_component]
pub fn FindingRow(props: &FindingRowProps) -> Html {
    let code = props.severity.code();
    html! {
        <article class="finding-row" data-finding={props.code.clone()} data-severity={code}>
            <span class={classes!("finding-row__sign", format!("finding-row__sign--{code}"))}>
                <Icon name={props.severity.icon()} size=18 />
                <span class="visually-hidden">{ &props.word }</span>
            </span>
            <div class="finding-row__words">
                <h3 class="finding-row__title">{ &props.title }</h3>
                <div class="finding-row__reason">{ props.children.clone() }</div>
                <div class="finding-row__foot">
                    if let Some((href, label)) = &props.jump {
                        <TextLink href={Some(href.clone())} label={label.clone()} />
                    }
                    if let Some(label) = &props.fix_label {
                        <Button
                            small=true
                            icon={Some(IconName::Bolt)}
                            label={label.clone()}
                            onclick={props.on_fix.reform(|_: MouseEvent| ())}
                        />
                    }
                </div>
            </div>
            <div class="finding-row__menu">{ props.menu.clone() }</div>
        </article>
    }
}
