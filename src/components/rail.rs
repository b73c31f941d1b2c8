//! The main navigation on a wide screen.

use yew::prelude::*;

use crate::components::icon::{IconName, icon};
use crate::components::logo::Logo;
use crate::components::nav_item::{NavItem, entry};

/// Entries under one quiet heading.
#[derive(Clone, Debug, PartialEq)]
pub struct NavGroup {
    /// The heading; the first group has none.
    pub title: AttrValue,
    /// The entries.
    pub items: Vec<NavItem>,
}

/// Props of [`Rail`].
#[derive(Clone, PartialEq, Properties)]
pub struct RailProps {
    /// Name of the landmark.
    pub label: AttrValue,
    /// Name of the app.
    pub brand: AttrValue,
    /// The name's quiet companion.
    #[prop_or_default]
    pub brand_note: AttrValue,
    /// Where the brand leads.
    #[prop_or_else(|| AttrValue::Static("#/"))]
    pub brand_href: AttrValue,
    /// The plan switcher.
    #[prop_or_default]
    pub switcher: Html,
    /// Groups of entries; one without entries is not drawn.
    pub groups: Vec<NavGroup>,
    /// Entries at the foot.
    #[prop_or_default]
    pub foot: Vec<NavItem>,
    /// The backup line.
    #[prop_or_default]
    pub backup: Html,
    /// An entry that is a button was pressed.
    #[prop_or_default]
    pub on_action: Callback<AttrValue>,
}

/// The main navigation on a wide screen.
#[function_component]
pub fn Rail(props: &RailProps) -> Html {
    let list = |items: &[NavItem]| {
        html! {
            <ul class="rail__list">
                { for items.iter().map(|item| html! { <li>{ entry(item, "rail__item", 18, &props.on_action) }</li> }) }
            </ul>
        }
    };
    html! {
        <nav class="rail" aria-label={props.label.clone()}>
            <a class="rail__brand" href={props.brand_href.clone()} aria-label={format!("{} {}", props.brand, props.brand_note)}>
                <Logo />
                <b class="rail__name">{ &props.brand }</b>
                <span class="rail__brand-note" lang="en">{ &props.brand_note }</span>
            </a>
            <div class="rail__switcher">{ props.switcher.clone() }</div>
            <div class="rail__scroll">
                { for props.groups.iter().filter(|group| !group.items.is_empty()).map(|group| html! {
                    <div class="rail__group">
                        if !group.title.is_empty() {
                            <h2 class="rail__title">{ &group.title }</h2>
                        }
                        { list(&group.items) }
                    </div>
                }) }
            </div>
            <div class="rail__foot">
                { list(&props.foot) }
                { props.backup.clone() }
            </div>
        </nav>
    }
}

/// Props of [`BackupLine`].
#[derive(Clone, PartialEq, Properties)]
pub struct BackupLineProps {
    /// When the last backup was.
    pub text: AttrValue,
    /// Word of the action.
    pub action_label: AttrValue,
    /// The last backup is old and there are changes.
    #[prop_or_default]
    pub overdue: bool,
    /// Asked for a backup.
    pub on_backup: Callback<()>,
}

/// When the last backup was, and a new one.
#[function_component]
pub fn BackupLine(props: &BackupLineProps) -> Html {
    html! {
        <div class={classes!("backup-line", props.overdue.then_some("is-overdue"))}>
            { icon(IconName::Drive) }
            <span class="backup-line__text">{ &props.text }</span>
            <button
                type="button"
                class="text-link backup-line__action"
                data-action="backup"
                title={props.text.clone()}
                onclick={props.on_backup.reform(|_: MouseEvent| ())}
            >
                { &props.action_label }
            </button>
        </div>
    }
}
