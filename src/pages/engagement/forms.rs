//! The forms of taking part, the best first, and when each has its time.

use yew::prelude::*;

use super::desk::{PartProps, share};
use crate::components::figure::figure;
use crate::components::panel::{Panel, full_panel};
use crate::components::pill::{PillTone, pill};
use crate::domain::code::Code as _;
use crate::domain::engagement::interaction::{Interaction, Ranked, ranking};
use crate::i18n::figures::{range, whole};
use crate::i18n::text::engagement::{Engagement as Text, labels};
use crate::i18n::text::fields::Fields;
use crate::pages::cite::Cite;
use crate::pages::said::said;
use crate::playbook::incentives::{GAME_FORM_FACT, TOPIC_FORM_FACT};
use crate::playbook::{Citation, OwnRule};
use crate::state::store::Store;

/// The forms.
pub fn panel(store: &Store, part: &PartProps) -> Html {
    let ranked = ranking(&part.engagement, &part.plan.positioning, part.members(), part.ordinary);
    let rhythm = [
        (Text::RhythmNew, "S2-3-welcome"),
        (Text::RhythmDaily, "S2-3-daily-interaction"),
        (Text::RhythmPeriodic, "S2-3-periodic-activity"),
        (Text::RhythmLogic, "S4-2-three-logic"),
    ];
    full_panel(Panel {
        title: store.t(Text::Forms),
        chip: html! { <Cite citation={Citation::Ours(OwnRule::FormOrder)} /> },
        remark: store.t(Text::FormsRemark { n: whole(part.members()) }),
        body: html! {
            <>
                <ol class="forms">{ for ranked.iter().map(|it| form(store, part, it)) }</ol>
                <p class="quiet">
                    { said(&store.t(Text::DepthMissing), &[Citation::Claim(TOPIC_FORM_FACT), Citation::Claim(GAME_FORM_FACT)]) }
                </p>
                <h3 class="engagement__title">{ store.t(Text::Rhythm) }</h3>
                <ul class="engagement__list">
                    { for rhythm.into_iter().map(|(text, fact)| html! {
                        <li>{ said(&store.t(text), &[Citation::Claim(fact)]) }</li>
                    }) }
                </ul>
            </>
        },
        ..Panel::default()
    })
}

/// The mark of those expected in a form.
const fn kpi(interaction: Interaction) -> &'static str {
    match interaction {
        Interaction::Poll => "engagement.poll",
        Interaction::Relay => "engagement.relay",
        Interaction::Topic => "engagement.topic",
        Interaction::Sharing => "engagement.sharing",
        Interaction::Question => "engagement.question",
        Interaction::CheckIn => "engagement.check_in",
        Interaction::Game => "engagement.game",
    }
}

fn form(store: &Store, part: &PartProps, it: &Ranked) -> Html {
    let people = match it.expected {
        None => html! { <span class="quiet">{ store.t(Fields::NotStated) }</span> },
        Some((min, max)) => {
            let (raw, n) = if min == max {
                (min.to_string(), whole(min))
            } else {
                (format!("{min}-{max}"), range(&whole(min), &whole(max)))
            };
            figure(kpi(it.interaction), raw, store.t(Text::PeopleOf { n }))
        }
    };
    let mut remarks = Vec::new();
    if let Some(span) = it.interaction.share(part.ordinary) {
        let of = if span.min == span.max { share(span.min) } else { range(&share(span.min), &share(span.max)) };
        remarks.push(store.t(Text::ShareOf { share: of }));
        if it.interaction == Interaction::Question
            && let Some(ordinary) = part.ordinary
        {
            remarks.push(store.t(Text::Times { ordinary: share(ordinary.get().millionths()) }));
        }
    }
    remarks.push(store.t(Text::For { aim: store.t(labels::aim(it.interaction.aim())).to_string() }));
    remarks.push(match it.interaction.threshold() {
        Some((level, _)) => store.t(Text::ThresholdIs { level: store.t(labels::threshold(level)).to_string() }),
        None => store.t(Text::ThresholdNotStated),
    });
    if let Some(reward) = labels::reward(it.interaction) {
        remarks.push(store.t(Text::RewardIs { reward: store.t(reward).to_string() }));
    }
    html! {
        <li class={classes!("forms__form", it.fits_aim.then_some("is-on"))} data-form={it.interaction.code()}>
            <span class="forms__name">
                { store.t(labels::interaction(it.interaction)) }{ " " }
                <Cite citation={Citation::Claim(it.interaction.fact())} />
            </span>
            <span class="forms__people">{ people }</span>
            { bar(it, part.members()) }
            <span class="forms__remark">
                { remarks.join(" · ") }
                if it.asks_too_much {
                    { " " }{ pill(store.t(Text::TooMuch), PillTone::Warn) }
                }
            </span>
        </li>
    }
}

/// Fewest, and hatched up to the most, of all members.
fn bar(it: &Ranked, members: u32) -> Html {
    let part = |n: u32| (f64::from(n) / f64::from(members.max(1)) * 100.0).to_string();
    let (min, max) = it.expected.unwrap_or((0, 0));
    html! {
        <svg class="forms__bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <rect class="forms__track" width="100" height="6" />
            <rect class="forms__open" width={part(max)} height="6" />
            <rect class="forms__fill" width={part(min)} height="6" />
        </svg>
    }
}
