//! The main navigation on a wide screen.

use yew::prelude::*;

use crate::components::icon::{IconName, icon};
use crate::components::logo::logo;
use crate::components::nav_item::{NavItem, entry};

/// Entries under one quiet heading.
#[derive(Clone, Debug, PartialEq)]
pub struct NavGroup {
    /// The heading; the first group has none.
    pub title: AttrValue,
    /// The entries.
    pub items: Vec<NavItem>,
}

/// What stands in the [`rail`].
pub struct Rail {
    /// Name of the landmark.
    pub label: AttrValue,
    /// Name of the app.
    pub brand: AttrValue,
    /// The name's quiet companion.
    pub brand_note: &'static str,
    /// The plan switcher.
    pub switcher: Html,
    /// Groups of entries; one without entries is not drawn.
    pub groups: Vec<NavGroup>,
    /// Entries at the foot.
    pub foot: Vec<NavItem>,
    /// The backup line.
    pub backup: Html,
}

/// The main navigation on a wide screen.
pub fn rail(rail: Rail) -> Html {
    let list = |items: &[NavItem]| {
        html! {
            <ul class="rail__list">
                { for items.iter().map(|item| html! { <li>{ entry(item, "rail__item", 18) }</li> }) }
            </ul>
        }
    };
    html! {
        <nav class="rail" aria-label={rail.label}>
            <a class="rail__brand" href="#/" aria-label={format!("{} {}", rail.brand, rail.brand_note)}>
                { logo(28) }
                <b class="rail__name">{ rail.brand }</b>
                <span class="rail__brand-note" lang="en">{ rail.brand_note }</span>
            </a>
            <div class="rail__switcher">{ rail.switcher }</div>
            <div class="rail__scroll">
                { for rail.groups.iter().filter(|group| !group.items.is_empty()).map(|group| html! {
                    <div class="rail__group">
                        if !group.title.is_empty() {
                            <h2 class="rail__title">{ &group.title }</h2>
                        }
                        { list(&group.items) }
                    </div>
                }) }
            </div>
            <div class="rail__foot">
                { list(&rail.foot) }
                { rail.backup }
            </div>
        </nav>
    }
}

/// What stands in the [`backup_line`].
pub struct BackupLine {
    /// When the last backup was.
    pub text: AttrValue,
    /// Word of the action.
    pub action_label: AttrValue,
    /// The last backup is old and there are changes.
    pub is_overdue: bool,
    /// Asked for a backup.
    pub on_backup: Callback<MouseEvent>,
}

/// When the last backup was, and a new one.
pub fn backup_line(line: BackupLine) -> Html {
    html! {
        <div class={classes!("backup-line", line.is_overdue.then_some("is-overdue"))}>
            { icon(IconName::DRIVE) }
            <span class="backup-line__text">{ &line.text }</span>
            <button
                type="button"
                class="text-link backup-line__action"
                data-action="backup"
                title={line.text}
                onclick={line.on_backup}
            >
                { line.action_label }
            </button>
        </div>
    }
}
