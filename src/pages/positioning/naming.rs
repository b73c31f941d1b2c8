//! The group's name: a suggestion, and whether the plan's title does what S3 asks of a name.

use yew::prelude::*;

use crate::components::button::Button;
use crate::components::figure::classed_figure;
use crate::components::icon::{IconName, icon};
use crate::components::panel;
use crate::domain::plan::Plan;
use crate::domain::words::{Title, length};
use crate::editing::action::Edit;
use crate::i18n::text::labels;
use crate::i18n::text::positioning::{Positioning, wording};
use crate::pages::said::said;
use crate::playbook::Citation;
use crate::state::store::Store;

/// The suggestion with its checks.
pub fn panel(store: &Store, plan: &Plan) -> Html {
    let positioning = &plan.positioning;
    let name = wording::group_name(positioning, store.lang);
    let keyword = store.t(labels::name_keyword(positioning.group_type, positioning.goal)).to_string();
    let cite = [Citation::Claim("S3-1-naming-keywords")];
    let check = |is_met: bool, words: Html| {
        let (class, name) = if is_met { ("is-met", IconName::OK) } else { ("is-missed", IconName::INFO) };
        html! { <li {class}>{ icon(name) }<span>{ words }</span></li> }
    };
    let has_keyword = wording::has_keyword(plan.title.as_str(), positioning);
    let about_keyword =
        if has_keyword { Positioning::NameHasKeyword { keyword } } else { Positioning::NameLacksKeyword { keyword } };
    let n = u32::try_from(length(&name)).unwrap_or(u32::MAX);
    let is_title = wording::shown(plan.title.as_str()) == name;
    let on_use = {
        let title = Title::cut(&name);
        store.on_edit(&plan.id, move |_: MouseEvent| Edit::Rename(title.clone()))
    };
    let label = if is_title { Positioning::IsTitle } else { Positioning::UseAsTitle };
    panel::panel(
        store.t(Positioning::NameTitle),
        html! {
            <>
                <p class="positioning__name">
                    <bdi>{ classed_figure("positioning__words", "positioning.name", name.clone(), name) }</bdi>
                </p>
                <ul class="positioning__checks">
                    { check(has_keyword, said(&store.t(about_keyword), &cite)) }
                    <li>{ icon(IconName::INFO) }<span>{ said(&store.t(Positioning::NameLength { n }), &cite) }</span></li>
                    if positioning.subject.is_blank() {
                        { check(false, html! { { store.t(Positioning::NameNeedsSubject) } }) }
                    }
                </ul>
                <p class="positioning__foot">
                    <Button label={store.t(label)} small={true} disabled={is_title} onclick={on_use}
                        data_action={Some(AttrValue::Static("use-name"))} />
                </p>
            </>
        },
    )
}
