//! Words that the list and the detail share: chips, titles, values, dates.

use yew::prelude::*;

use crate::domain::code::Code;
use crate::domain::platform::Platform;
use crate::i18n::text::playbook::Playbook;
use crate::i18n::text::{labels, sources};
use crate::i18n::{Lang, figures};
use crate::playbook::library::{Library, PlatformRule, SourceTitle};
use crate::playbook::place;
use crate::state::route::Route;
use crate::state::store::Store;
use crate::views::playbook::{Flag, TopicGroup};

/// The mark of a fact's source; a link to it where `is_link`.
pub fn chip(library: &Library, id: &str, lang: Lang, is_link: bool) -> Html {
    let rule = library.rule(id);
    let label = match place(id) {
        Some((source, section)) => format!("{source}·{}", sources::section_mark(section, lang)),
        None => id.split('-').next().unwrap_or_default().to_owned(),
    };
    let class = classes!("source-chip", rule.map(|_| "source-chip--rule"));
    let inner = html! {
        <>
            <span>{ label }</span>
            { for rule.map(|rule| html! { <b class="source-chip__grade">{ &rule.grade }</b> }) }
        </>
    };
    let fact = id.to_owned();
    if is_link {
        let href = Route::Fact { id: id.to_owned() }.href();
        html! { <a {class} {href} data-fact={fact}>{ inner }</a> }
    } else {
        html! { <span {class} data-fact={fact}>{ inner }</span> }
    }
}

/// A source's title in the signs of the language.
pub fn title(source: &SourceTitle, lang: Lang) -> String {
    lang.pick(format!("《{}》", source.zh), format!("\"{}\"", source.en))
}

/// What a rule says, with its number.
pub fn rule_words(library: &Library, rule: &PlatformRule, lang: Lang) -> String {
    let note = library.rule_notes.get(&rule.id);
    let words = lang.pick(rule.zh.as_str(), note.map_or(rule.zh.as_str(), |note| note.en.as_str()));
    match rule_value(library, rule, lang) {
        Some(value) => format!("{words}{}{value}", lang.pick("：", ": ")),
        None => words.to_owned(),
    }
}

/// A rule's number with its unit, where one is asserted.
pub fn rule_value(library: &Library, rule: &PlatformRule, lang: Lang) -> Option<String> {
    let unit = library.rule_notes.get(&rule.id).map(|note| lang.pick(note.unit_zh.as_str(), note.unit_en.as_str()));
    let value = figures::whole(rule.value?);
    Some(format!("{value} {}", unit.unwrap_or_default()).trim_end().to_owned())
}

/// Where a rule is documented.
pub fn rule_source<'a>(library: &'a Library, rule: &'a PlatformRule, lang: Lang) -> &'a str {
    let zh = library.rule_notes.get(&rule.id).map_or(rule.source.as_str(), |note| note.source_zh.as_str());
    lang.pick(zh, rule.source.as_str())
}

/// The platforms on which a rule holds.
pub fn rule_platforms(store: &Store, rule: &PlatformRule) -> String {
    let name =
        |code: &String| Platform::from_code(code).map(|platform| store.t(labels::platform(platform)).to_string());
    let names: Vec<String> = rule.applies_to.iter().filter_map(name).collect();
    names.join(store.lang.pick("、", ", "))
}

/// A group of topics.
pub const fn topic_group(group: TopicGroup) -> Playbook {
    match group {
        TopicGroup::Staff => Playbook::GroupStaff,
        TopicGroup::Layers => Playbook::GroupLayers,
        TopicGroup::Kind => Playbook::GroupKind,
        TopicGroup::Opening => Playbook::GroupOpening,
        TopicGroup::Content => Playbook::GroupContent,
        TopicGroup::Interaction => Playbook::GroupInteraction,
        TopicGroup::Metrics => Playbook::GroupMetrics,
        TopicGroup::Rules => Playbook::GroupRules,
        TopicGroup::Platforms => Playbook::GroupPlatforms,
        TopicGroup::Lifecycle => Playbook::GroupLifecycle,
        TopicGroup::Cases => Playbook::GroupCases,
    }
}

/// A flag.
pub const fn flag(flag: Flag) -> Playbook {
    match flag {
        Flag::Conflict => Playbook::AnyConflict,
        Flag::Doubt => Playbook::Doubtful,
        Flag::Missing => Playbook::MissingCells,
    }
}
