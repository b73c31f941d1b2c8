//! How far the runs are: progress with a way to cancel, and what to do when they failed.

use yew::prelude::*;

use super::desk::PartProps;
use super::forecast::Stage;
use crate::components::button::Button;
use crate::components::icon::IconName;
use crate::components::progress::progress;
use crate::i18n::figures::whole;
use crate::i18n::text::funnel::outcome::Outcome as Text;
use crate::state::store::Store;

/// The line; nothing once all runs are done.
pub fn running(store: &Store, part: &PartProps) -> Html {
    let retry = |text: Text| {
        html! { <Button small={true} label={store.t(text)} onclick={part.forecasts.on_retry.reform(|_: MouseEvent| ())}
        data_action={Some(AttrValue::Static("run-again"))} /> }
    };
    let has_results = part.known().is_some_and(|known| known.results.is_some());
    let line = match part.stage() {
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
            let text = if has_results { Text::Cancelled } else { Text::CancelledFirst };
            html! { <div class="panel forecast__said"><p>{ store.t(text) }</p>{ retry(Text::RunAgain) }</div> }
        }
        Stage::Failed => html! {
            <div class="panel forecast__said" role="alert"><p>{ store.t(Text::Failed) }</p>{ retry(Text::Retry) }</div>
        },
        Stage::Waiting | Stage::Done => Html::default(),
    };
    html! {
        <>
            { line }
            if part.forecasts.is_on_page() {
                <p class="quiet" data-note="on-the-page">{ store.t(Text::OnThePage) }</p>
            }
        </>
    }
}
