//! The tools with their risk, and how one person is recognized on several platforms.

use yew::prelude::*;

use super::desk::{PartProps, claimed};
use crate::components::callout::{Callout, Severity, callout};
use crate::components::checkbox::{CheckLook, Checkbox};
use crate::components::field::FieldGroup;
use crate::components::panel::panel;
use crate::components::pill::{PillTone, pill};
use crate::components::segmented::Segmented;
use crate::domain::channels::IdWay;
use crate::domain::channels::tool::{Risk, Tool};
use crate::domain::code::Code;
use crate::editing::channels::ChannelsEdit;
use crate::i18n::text::channels::{Channels as Text, labels};
use crate::pages::said::said;
use crate::playbook::rules::BOTS;
use crate::playbook::{Citation, OwnRule};
use crate::state::store::Store;

/// The code of a choice that nobody made.
const OPEN: &str = "";

/// The tools: by hand and official ones first, those from outside behind a warning.
pub fn tools_panel(store: &Store, part: &PartProps) -> Html {
    let used = &part.channels.tools;
    let n_of =
        |is: &dyn Fn(&Tool) -> bool| u32::try_from(used.iter().filter(|tool| is(tool)).count()).unwrap_or(u32::MAX);
    let n_outside = n_of(&|tool| !tool.risk().is_low());
    let n_banned = n_of(&|tool| tool.is_banned_on(part.plan.positioning.platform));
    let list = |is_low: bool| {
        Tool::ALL.iter().filter(move |tool| tool.risk().is_low() == is_low).map(|&tool| row(store, part, tool))
    };
    let cites = [Citation::Claim("S1-0-wecom-or-personal"), Citation::Ours(OwnRule::ToolRisk)];
    panel(
        store.t(Text::Tools),
        html! {
            <>
                <p class="field__hint">{ said(&store.t(Text::ToolsHint), &cites) }</p>
                <ul class="channels__tools">{ for list(true) }</ul>
                <details class="channels__outside" data-outside={n_outside.to_string()}>
                    <summary>{ store.t(Text::OutsideTools { n: n_outside }) }</summary>
                    <p class="field__hint">{ said(&store.t(Text::OutsideWarn), &[Citation::Rule(&BOTS)]) }</p>
                    <ul class="channels__tools">{ for list(false) }</ul>
                </details>
                if n_banned > 0 {
                    { callout(Callout {
                        finding: Some("channels.banned_tool"),
                        ..Callout::new(
                            Severity::Error,
                            store.t(Text::BannedUsed { n: n_banned }),
                            said(&store.t(Text::OutsideWarn), &[Citation::Rule(&BOTS)]),
                        )
                    }) }
                }
                <p class="field__hint" data-lost="tools">
                    { said(
                        &store.t(Text::LostTools),
                        &[Citation::Claim("S1-8-three-tool-types"), Citation::Claim("S4-8-three-tools")],
                    ) }
                </p>
            </>
        },
    )
}

fn row(store: &Store, part: &PartProps, tool: Tool) -> Html {
    let tone = match tool.risk() {
        Risk::ByHand | Risk::Official => PillTone::Ok,
        Risk::Outside => PillTone::Warn,
        Risk::Banned => PillTone::Danger,
    };
    html! {
        <li data-tool={tool.code()} data-risk={tool.risk().code()}>
            <Checkbox name="channels.tools" value={Some(AttrValue::Static(tool.code()))}
                label={store.t(labels::tool(tool))} checked={part.channels.tools.contains(&tool)}
                on_change={part.on(store, move |is_used| ChannelsEdit::UseTool(tool, is_used))} />
            <span class="channels__badge">
                { pill(store.t(labels::risk(tool.risk())), tone) }{ " " }{ claimed(store, "", tool.facts()) }
            </span>
        </li>
    }
}

/// How one person is recognized, and whether that is kept safe.
pub fn ids_panel(store: &Store, part: &PartProps) -> Html {
    let channels = &part.channels;
    let mut options = vec![(AttrValue::Static(OPEN), store.t(Text::IdNone))];
    options.extend(IdWay::ALL.iter().map(|&way| (AttrValue::Static(way.code()), store.t(labels::id_way(way)))));
    let value = channels.id_way.map_or(OPEN, Code::code);
    let hint =
        said(&store.t(Text::IdHint), &[Citation::Claim("S0-8-cross-platform-id"), Citation::Claim("S2-7-id-mapping")]);
    panel(
        store.t(Text::Ids),
        html! {
            <>
                <FieldGroup label={store.t(Text::IdWay)} {hint}>
                    <Segmented name="channels.id_way" label={store.t(Text::IdWay)} block={true} {options}
                        value={AttrValue::Static(value)}
                        on_select={part.on(store, |code: AttrValue| ChannelsEdit::SetIdWay(IdWay::from_code(&code)))} />
                </FieldGroup>
                <Checkbox name="channels.encrypted_ids" label={store.t(Text::Encrypted)} look={CheckLook::Switch}
                    checked={channels.has_encrypted_ids} on_change={part.on(store, ChannelsEdit::SetEncrypted)} />
                if channels.id_way.is_some() && !channels.has_encrypted_ids {
                    { callout(Callout {
                        finding: Some("channels.plain_ids"),
                        ..Callout::new(
                            Severity::Warning,
                            store.t(Text::PlainIds),
                            said(&store.t(Text::PlainIdsText), &[Citation::Claim("S1-8-openid-encrypt")]),
                        )
                    }) }
                }
            </>
        },
    )
}
