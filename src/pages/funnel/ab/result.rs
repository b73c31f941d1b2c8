//! What a test says: a sentence, the two rates, how far they are apart, and what weakens it.

use yew::prelude::*;

use crate::components::figure::figure;
use crate::domain::funnel::Funnel;
use crate::i18n::text::funnel::ab::Tests as Text;
use crate::pages::said::chips;
use crate::playbook::{Citation, OwnRule};
use crate::state::store::Store;
use crate::views::funnel::ab;

/// The result, or what is missing for it.
pub fn result(store: &Store, funnel: &Funnel) -> Html {
    let (experiment, trial) = (&funnel.experiment, &funnel.trial);
    let verdict = match ab::verdict(experiment) {
        Ok(verdict) => verdict,
        Err(why) => return html! { <p class="tests__answer quiet">{ store.t(why.text()) }</p> },
    };
    // There is no verdict without both.
    let Some((first, second)) = experiment.first.zip(experiment.second) else { return Html::default() };
    let names = ab::names(trial, store.lang);
    let missing = ab::missing(experiment).filter(|_| !verdict.is_significant);
    let mark = trial.mark.as_ref().filter(|mark| mark.holds(experiment));
    let cautions = ab::cautions([first, second], mark);
    html! {
        <div class="tests__answer" aria-live="polite">
            <p><b data-verdict={if verdict.is_significant { "apart" } else { "unclear" }}>
                { store.t(ab::conclusion(&verdict, &names)) }
            </b></p>
            { for names.iter().zip([first, second]).zip(verdict.rates).map(|((name, outcome), rate)| html! {
                <p>{ store.t(ab::rate(name, outcome, rate)) }</p>
            }) }
            <p>
                { figure("funnel.test.gap", verdict.difference.to_string(),
                    ab::gap(&verdict, experiment.alpha, store.lang)) }
            </p>
            <p>
                { figure("funnel.test.p", verdict.p_value.to_string(),
                    store.t(Text::PValue { p: ab::p_value(verdict.p_value) })) }
            </p>
            if let Some(n) = missing {
                <p>{ store.t(Text::Short { n }) }</p>
            }
            if let Some(mark) = mark {
                <p class="quiet" data-measured={mark.on.iso()}>
                    { store.t(Text::AsMeasured { day: mark.on.iso() }) }
                    { chips(&[Citation::Ours(OwnRule::TrialGroups)]) }
                </p>
            }
            { for cautions.into_iter().map(|caution| html! {
                <p class="tests__caution" data-caution={caution.code()}>{ store.t(caution.text()) }</p>
            }) }
        </div>
    }
}
