//! How far the runs are: progress with a way to cancel, and what to do when they were cancelled or failed.

use yew::prelude::*;

use super::desk::PartProps;
use super::forecast::Stage;
use crate::components::button::Button;
use crate::components::icon::IconName;
use crate::components::progress::progress;
use crate::i18n::figures::whole;
use crate::i18n::text::funnel::outcome::Outcome as Text;
use crate::state::store::Store;

/// What is said of the runs wherever the line is: for those who hear the page each quarter of a run that takes its time,
/// and where no worker could be started, that the page computes by itself.
pub fn told(store: &Store, part: &PartProps) -> Html {
    let quarters = match part.stage() {
        Stage::Running { ran, runs, left: Some(_) } => (u64::from(ran) * 4 / u64::from(runs.max(1))).min(3),
        _ => 0,
    };
    html! {
        <>
            <p class="visually-hidden" role="status">
                if quarters > 0 {
                    { store.t(Text::Simulated { share: format!("{}%", quarters * 25) }) }
                }
            </p>
            if part.forecasts.is_on_page() {
                <p class="quiet" data-note="on-the-page">{ store.t(Text::OnThePage) }</p>
            }
        </>
    }
}

/// The line; nothing once all runs are done.
pub fn running(store: &Store, part: &PartProps) -> Html {
    let retry = |text: Text| {
        html! { <Button small={true} label={store.t(text)} onclick={part.forecasts.on_retry.reform(|_: MouseEvent| ())}
        data_action={Some(AttrValue::Static("run-again"))} /> }
    };
    match part.stage() {
        Stage::Running { ran, runs, left } => {
            let count = store.t(Text::Progress { ran: whole(ran), runs: whole(runs) }).to_string();
            let left = left.map(|n| store.t(Text::SecondsLeft { n }).to_string());
            let count = [Some(count), left].into_iter().flatten().collect::<Vec<_>>().join(" · ").into();
            let cancel = html! {
                <Button small={true} icon={Some(IconName::CLOSE)} label={store.t(Text::Cancel)}
                    onclick={part.forecasts.on_cancel.reform(|_: MouseEvent| ())}
                    data_action={Some(AttrValue::Static("cancel-run"))} />
            };
            progress(store.t(Text::Running), count, ran, runs, cancel)
        }
        Stage::Cancelled => {
            let known = part.known();
            let text = match known.map(|known| (&known.outcome, &known.results)) {
                Some((Some(_), _)) => Text::Cancelled,
                Some((None, Some(results))) => {
                    let ran = whole(u32::try_from(results.n_runs).unwrap_or(u32::MAX));
                    Text::CancelledAfter { ran, runs: whole(part.derived.inputs.runs) }
                }
                _ => Text::CancelledFirst,
            };
            html! { <div class="panel forecast__said" role="status"><p>{ store.t(text) }</p>{ retry(Text::RunAgain) }</div> }
        }
        Stage::Failed => html! {
            <div class="panel forecast__said" role="alert"><p>{ store.t(Text::Failed) }</p>{ retry(Text::Retry) }</div>
        },
        Stage::Waiting | Stage::Done => Html::default(),
    }
}
