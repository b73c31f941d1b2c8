//! What members are tagged by: one's own list, the sources' signals to add, and what is offered to whom.

use yew::prelude::*;

use super::desk::PartProps;
use crate::components::button::{Button, ButtonKind};
use crate::components::icon::IconName;
use crate::components::panel::panel;
use crate::components::tags_field::TagsField;
use crate::domain::code::Code as _;
use crate::domain::members::MAX_TAGS;
use crate::domain::members::place::Need;
use crate::domain::members::tag::TagKind;
use crate::domain::words::Tag;
use crate::editing::members::MembersEdit;
use crate::i18n::text::members::{Members as Text, labels};
use crate::pages::fields::use_tags;
use crate::pages::said::said;
use crate::platform::page;
use crate::playbook::Citation;
use crate::state::store::use_store;

/// The panel.
#[component]
pub fn TagsPanel(props: &PartProps) -> Html {
    let store = use_store();
    let tags = &props.members.tags;
    let state = use_tags(tags, MAX_TAGS, store.lang, props.on(&store, MembersEdit::SetTags));
    // A tag that was added in the other language is the same one.
    let is_there = |kind: TagKind| {
        let words = labels::tag(kind);
        tags.iter().any(|tag| [words.zh, words.en].contains(&tag.as_str()))
    };
    let absent: Vec<TagKind> = TagKind::ALL.iter().copied().filter(|&kind| !is_there(kind)).collect();
    let suggestion = |kind: TagKind| {
        let words = store.t(labels::tag(kind)).to_string();
        let with: Vec<Tag> = tags.iter().cloned().chain([Tag::cut(&words)]).collect();
        let add = props.on(&store, MembersEdit::SetTags);
        let onclick = Callback::from(move |_: MouseEvent| {
            add.emit(with.clone());
            // The button becomes a tag: on to the list that has it.
            page::focus("[name='monitor.tags']");
        });
        html! {
            <Button label={AttrValue::from(words.clone())} icon={Some(IconName::PLUS)} kind={ButtonKind::Plain}
                small={true} disabled={tags.len() >= MAX_TAGS} aria_label={Some(store.t(Text::AddThis { tag: words }))}
                {onclick}
                data_action={Some(AttrValue::from(format!("tag-{}", kind.code())))} />
        }
    };
    // What each source names, under what it is about.
    let groups = [
        (Text::LiveTags, "S1-3-dynamic-tags"),
        (Text::LayerTags, "S2-5-layer-data"),
        (Text::GivesTags, "S2-5-model-contribution"),
        (Text::WantsTags, "S2-5-model-need"),
    ];
    let group = |(about, fact): (Text, &'static str)| {
        let of_it: Vec<TagKind> = absent.iter().copied().filter(|kind| kind.fact() == fact).collect();
        if of_it.is_empty() {
            return Html::default();
        }
        html! {
            <>
                <p>{ said(&store.t(about), &[Citation::Claim(fact)]) }</p>
                <div class="monitor__suggested">{ for of_it.into_iter().map(suggestion) }</div>
            </>
        }
    };
    let offers = Need::ALL.iter().filter_map(|&need| Some((need, labels::offer(need)?)));
    panel(
        store.t(Text::Tags),
        html! {
            <>
                <TagsField name="monitor.tags" label={store.t(Text::OwnTags)} tags={state.tags}
                    on_change={state.on_change} error={state.error} full={tags.len() >= MAX_TAGS}
                    add_label={store.t(Text::AddTag)} remove_label={store.t(Text::RemoveTag)}
                    hint={said(&store.t(Text::AutoTags), &[Citation::Claim("S4-5-auto-tags")])} />
                <div class="only-screen">
                    <p class="quiet">{ store.t(if absent.is_empty() { Text::AllTags } else { Text::Suggested }) }</p>
                    { for groups.map(group) }
                </div>
                <p>{ said(&store.t(Text::Personalise), &[Citation::Claim("S2-5-personalise")]) }</p>
                <ul class="monitor__offers">
                    { for offers.map(|(need, offer)| html! {
                        <li>{ store.t(labels::need(need)) }{ " → " }{ store.t(offer) }</li>
                    }) }
                </ul>
            </>
        },
    )
}
