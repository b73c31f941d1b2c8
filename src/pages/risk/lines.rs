//! The red lines, each with what of the plan touches it and what mends that.

use yew::prelude::*;

use super::desk::{PartProps, all_rewritten};
use crate::components::button::Button;
use crate::components::figure::figure;
use crate::components::icon::{IconName, icon};
use crate::components::panel::{Panel, full_panel};
use crate::domain::code::Code;
use crate::domain::engagement::points::Deed;
use crate::domain::entry::question::sensitive;
use crate::domain::risk::line::{Cause, RedLine, Touch};
use crate::domain::risk::{Datum, Invitation, Payment};
use crate::domain::words::{TooLong, Words};
use crate::editing::action::{Action, Edit};
use crate::editing::engagement::EngagementEdit;
use crate::editing::entry::EntryEdit;
use crate::editing::risk::RiskEdit;
use crate::exchange::sections;
use crate::i18n::text::risk::{Risk as Text, labels};
use crate::pages::fields::too_long;
use crate::pages::moving_on::moving_on;
use crate::pages::said::said;
use crate::playbook::Citation;
use crate::state::store::Store;

/// The panel.
pub fn panel(store: &Store, part: &PartProps, touches: &[Touch]) -> Html {
    let n = {
        let mut lines: Vec<RedLine> = touches.iter().map(|touch| touch.line).collect();
        lines.dedup();
        lines.len()
    };
    full_panel(Panel {
        title: store.t(Text::Lines),
        chip: figure("risk.red_lines", n.to_string(), format!("{n} / {}", RedLine::ALL.len())),
        remark: store.t(Text::Checked),
        body: html! {
            <ul class="risk__lines">
                { for RedLine::ALL.iter().map(|line| row(store, part, *line, touches)) }
            </ul>
        },
        ..Panel::default()
    })
}

fn row(store: &Store, part: &PartProps, line: RedLine, touches: &[Touch]) -> Html {
    let causes: Vec<Cause> = touches.iter().filter(|touch| touch.line == line).map(|touch| touch.cause).collect();
    let is_touched = !causes.is_empty();
    let mut cited = line.citations().to_vec();
    if line == RedLine::InducedSharing {
        cited.push(Citation::Claim("S1-0-platform-boundary"));
    }
    html! {
        <li class={classes!("risk__line", is_touched.then_some("is-touched"))} data-line={line.code()}
            data-finding={is_touched.then(|| format!("risk.{}", line.code()))}
            data-severity={is_touched.then_some("error")}>
            { icon(if is_touched { IconName::ERROR } else { IconName::OK }) }
            <div class="risk__words">
                <h3>
                    { store.t(labels::line(line)) }
                    <span class="risk__state">
                        { store.t(if is_touched { Text::Touched } else { Text::NoTouch }) }
                    </span>
                </h3>
                <p>{ said(&store.t(labels::instead(line)), &cited) }</p>
                if is_touched {
                    <ul class="risk__causes">
                        { for causes.into_iter().map(|cause| html! {
                            <li>
                                <span>{ store.t(labels::cause(cause)) }</span>
                                { mend(store, part, line, cause) }
                            </li>
                        }) }
                    </ul>
                }
            </div>
        </li>
    }
}

/// The button that mends a cause, as one step; where what it would write is longer than the plan keeps, that.
fn mend(store: &Store, part: &PartProps, line: RedLine, cause: Cause) -> Html {
    let edits = match mending(store, part, cause) {
        Ok(edits) => edits,
        Err(why) => return html! { <span class="quiet">{ too_long(why, store.lang) }</span> },
    };
    let onclick = {
        let (store, id) = (store.clone(), part.plan.id.clone());
        Callback::from(move |_: MouseEvent| {
            let Some(label) = edits.first().map(Edit::label) else { return };
            let actions = edits.iter().map(|edit| Action::Edit(id.clone(), edit.clone())).collect();
            store.carry_out(label, actions, Some(store.t(Text::Mended).to_string()));
        })
    };
    let onclick = moving_on(onclick, control(part, cause));
    let label = store.t(labels::mend(cause));
    html! {
        <Button {label} small={true} {onclick} data_action={Some(AttrValue::from(format!("mend-{}-{}", line.code(), cause.code())))} />
    }
}

/// The control that a mended cause is a matter of, or the announcement where it is another page's.
fn control(part: &PartProps, cause: Cause) -> String {
    let name = match cause {
        Cause::Announcement | Cause::InvitePoints | Cause::Questionnaire | Cause::Guard => "announcement".to_owned(),
        Cause::Rules => {
            let first = part.rules.iter().find(|(_, report)| !report.hits.is_empty());
            format!("parts.{}", first.map_or("behaviour", |(rule, _)| rule.code()))
        }
        Cause::RewardedInvitation => "invitation".to_owned(),
        Cause::PaidInChat => "payment".to_owned(),
        Cause::RejectedData => "data".to_owned(),
        Cause::Archive => "archive".to_owned(),
        Cause::Bots => "bots".to_owned(),
    };
    format!("[name='risk.{name}']")
}

fn mending(store: &Store, part: &PartProps, cause: Cause) -> Result<Vec<Edit>, TooLong> {
    let risk = &part.risk;
    let edits = match cause {
        Cause::Announcement => {
            let text = all_rewritten(store, risk.announcement.as_str(), &part.report);
            vec![RiskEdit::MendAnnouncement(Words::new(text)?)]
        }
        Cause::Rules => {
            let mut edits = Vec::new();
            for (rule, report) in part.rules.iter().filter(|(_, report)| !report.hits.is_empty()) {
                let text = risk.parts.get(rule).map(Words::as_str).unwrap_or_default();
                edits.push(RiskEdit::SetPart(*rule, Some(Words::new(all_rewritten(store, text, report))?)));
            }
            edits
        }
        Cause::InvitePoints => return Ok(vec![sections::edit(EngagementEdit::SetPoints(Deed::Invite, None))]),
        Cause::Questionnaire => {
            let asked = sensitive(&part.entry).into_iter();
            return Ok(asked.map(|(id, _)| sections::edit(EntryEdit::RemoveQuestion(id))).collect());
        }
        Cause::Guard => return Ok(vec![sections::edit(EntryEdit::SetBots(false))]),
        Cause::RewardedInvitation => vec![RiskEdit::SetInvitation(Some(Invitation::Plain))],
        Cause::PaidInChat => vec![RiskEdit::SetPayment(Some(Payment::MiniProgram))],
        Cause::RejectedData => {
            let rejected = risk.data.iter().copied().filter(|datum| Datum::is_rejected(*datum));
            rejected.map(|datum| RiskEdit::SetDatum(datum, false)).collect()
        }
        Cause::Archive => vec![RiskEdit::SetArchived(false)],
        Cause::Bots => vec![RiskEdit::SetBots(false)],
    };
    Ok(edits.into_iter().map(sections::edit).collect())
}
