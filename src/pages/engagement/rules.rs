//! The rules in S0's three steps: trigger, response, reward.

use yew::prelude::*;

use super::desk::{Cell, PartProps, row, take_words};
use crate::components::button::{Button, ButtonKind};
use crate::components::icon::IconName;
use crate::components::panel::{Panel, full_panel};
use crate::domain::engagement::{MAX_ROWS, Rule};
use crate::domain::words::{Tag, Words};
use crate::editing::engagement::EngagementEdit as E;
use crate::i18n::text::engagement::plan::{Kit as Text, RULE_EXAMPLE};
use crate::pages::cite::Cite;
use crate::pages::copying::on_copy;
use crate::pages::moving_on::moving_on;
use crate::pages::said::said;
use crate::playbook::Citation;
use crate::playbook::incentives::RULE_FACT;
use crate::state::store::Store;

/// The button that adds a rule: it stays whatever goes.
const ADD: &str = "[data-action='add-rule']";

/// The rules.
pub fn panel(store: &Store, part: &PartProps) -> Html {
    let rules = &part.engagement.rules;
    let is_full = rules.len() >= MAX_ROWS;
    let with = |rule: Rule| part.on_press(store, E::SetRules(rules.iter().cloned().chain([rule]).collect()));
    let [trigger, response, reward] = RULE_EXAMPLE.map(|words| Words::cut(&store.t(words)));
    let example = Rule { trigger, response, reward };
    let has_example = rules.contains(&example);
    let rows = rules.iter().enumerate().map(|(at, rule)| rule_row(store, part, at, rule));
    let lines = rules.iter().map(|rule| [&rule.trigger, &rule.response, &rule.reward].map(Tag::as_str).join(" → "));
    full_panel(Panel {
        title: store.t(Text::Rules),
        chip: html! { <Cite citation={Citation::Claim(RULE_FACT)} /> },
        body: html! {
            <>
                <p class="quiet">
                    { said(&store.t(Text::RulesRemark), &[
                        Citation::Claim("S0-5-instant-feedback"), Citation::Claim("S4-0-three-core-elements"),
                    ]) }
                </p>
                if !rules.is_empty() {
                    <ul class="rows rows--three">{ for rows }</ul>
                }
                <div class="engagement__acts">
                    <Button label={store.t(Text::AddRule)} icon={Some(IconName::PLUS)} small={true} disabled={is_full}
                        onclick={with(Rule::default())} data_action={Some(AttrValue::Static("add-rule"))} />
                    if !has_example {
                        <Button label={store.t(Text::AddExample)} kind={ButtonKind::Plain} small={true}
                            disabled={is_full} onclick={moving_on(with(example), ADD)}
                            data_action={Some(AttrValue::Static("add-rule-example"))} />
                    }
                    if !rules.is_empty() {
                        <Button label={store.t(Text::CopyRules)} icon={Some(IconName::COPY)} small={true}
                            onclick={on_copy(store, lines.collect::<Vec<_>>().join("\n"))} />
                    }
                </div>
            </>
        },
        ..Panel::default()
    })
}

fn rule_row(store: &Store, part: &PartProps, at: usize, rule: &Rule) -> Html {
    let n = u32::try_from(at + 1).unwrap_or(u32::MAX);
    let rules = &part.engagement.rules;
    let cell = |name: &str, label: Text, text: &Tag, set: fn(&mut Rule, Tag)| {
        let rules = rules.clone();
        let on_good = part.on(store, move |words: Tag| {
            let mut rules = rules.clone();
            if let Some(rule) = rules.get_mut(at) {
                set(rule, words);
            }
            E::SetRules(rules)
        });
        Cell {
            name: format!("engagement.rules.{n}.{name}"),
            label: store.t(label),
            text: text.as_str().to_owned(),
            placeholder: AttrValue::default(),
            take: take_words(store, on_good),
        }
    };
    let cells = vec![
        cell("trigger", Text::Trigger { n }, &rule.trigger, |rule, words| rule.trigger = words),
        cell("response", Text::Response { n }, &rule.response, |rule, words| rule.response = words),
        cell("reward", Text::Reward { n }, &rule.reward, |rule, words| rule.reward = words),
    ];
    let left = rules.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, rule)| rule.clone()).collect();
    let on_remove = part.on_last_press(store, E::SetRules(left), ADD);
    row((at, rules.len()), cells, store.t(Text::RemoveRule { n }), on_remove)
}
