//! The four ways in, the best first, each with its figures and the reasons for its place.

use yew::prelude::*;

use super::desk::PartProps;
use crate::components::callout::{Callout, Severity, callout};
use crate::components::figure::figure;
use crate::components::model_card::{ModelCard, model_card, model_cards};
use crate::components::section_head::section_head;
use crate::domain::code::Code as _;
use crate::domain::entry::method::{self, Method, Ranked};
use crate::domain::platform::Platform;
use crate::editing::entry::EntryEdit;
use crate::i18n::text::entry::{Entry as Text, labels};
use crate::i18n::text::fields::Fields;
use crate::pages::cite::Cite;
use crate::pages::said::said;
use crate::playbook::claims::MODES_FACT;
use crate::playbook::rules::CONFIRMED_JOINS;
use crate::playbook::{Citation, OwnRule};
use crate::state::store::Store;

/// The cards.
pub fn section(store: &Store, part: &PartProps) -> Html {
    let positioning = &part.plan.positioning;
    let ranked = method::ranking(&part.entry, positioning);
    let used = method::method(&part.entry, positioning);
    let scene = part.entry.scene.or_else(|| method::scene_of(positioning));
    let scene = match scene {
        Some(scene) => store.t(labels::scene(scene)).to_string(),
        None => store.t(Text::NoScene).to_string(),
    };
    let suggested = ranked[0].method;
    let back = (part.entry.method.is_some() && used != suggested).then(|| {
        let method = store.t(labels::method(suggested)).to_string();
        html! {
            <button type="button" class="text-link" data-action="suggested-method"
                onclick={part.on_press(store, EntryEdit::SetMethod(None))}>
                { store.t(Text::UseSuggested { method }) }
            </button>
        }
    });
    html! {
        <section class="entry__ranking">
            { section_head(store.t(Text::Ranking), store.t(Text::RankingRemark { scene })) }
            <p class="entry__basis">
                <span>{ store.t(Text::InUse) }{ figure("entry.method", used.code(), store.t(labels::method(used))) }</span>
                <Cite citation={Citation::Claim(MODES_FACT)} />{ " " }
                <Cite citation={Citation::Ours(OwnRule::EntryOrder)} />{ " " }
                <Cite citation={Citation::Ours(OwnRule::EntryScene)} />
                { for back }
            </p>
            { model_cards(store.t(Text::Ranking), html! { { for ranked.iter().map(|it| card(store, part, it, used)) } }) }
            if used == Method::Review {
                { review_note(store, part) }
            }
        </section>
    }
}

fn card(store: &Store, part: &PartProps, it: &Ranked, used: Method) -> Html {
    let level = |level| store.t(labels::level(level));
    let (figure, unit, breakdown, rows) = match it.row {
        None => (store.t(Fields::NotStated), AttrValue::default(), store.t(Text::Unranked), Vec::new()),
        Some(row) => {
            let score = Text::Score { precision: row.precision.points(), cost: row.cost.points() };
            let rows = vec![
                (store.t(Text::Precision), level(row.precision)),
                (store.t(Text::Cost), level(row.cost)),
                (store.t(Text::Scene), store.t(labels::scene(row.scene))),
            ];
            (row.score().to_string().into(), store.t(Text::Points), store.t(score), rows)
        }
    };
    let reasons = reasons(store, it);
    let breakdown = [store.t(labels::method_about(it.method)), breakdown].into_iter().chain(reasons);
    model_card(ModelCard {
        name: "entry.method",
        code: it.method.code(),
        title: store.t(labels::method(it.method)),
        chip: html! { <Cite citation={Citation::Claim(it.method.fact())} /> },
        figure,
        is_missing: it.row.is_none(),
        unit,
        breakdown: breakdown.collect(),
        segments: Vec::new(),
        rows,
        is_used: it.method == used,
        used_label: store.t(Text::Used),
        use_label: store.t(Text::Use),
        on_use: {
            let method = it.method;
            part.on(store, move |()| EntryEdit::SetMethod(Some(method)))
        },
    })
}

/// Why it has its place.
fn reasons(store: &Store, it: &Ranked) -> Vec<AttrValue> {
    let tie = if it.fits_scene { Text::ReasonTiedBroken } else { Text::ReasonTied };
    let reasons =
        [it.obstacle.map(labels::obstacle), it.fits_scene.then_some(Text::ReasonScene), it.is_tied.then_some(tie)];
    reasons.into_iter().flatten().map(|reason| store.t(reason)).collect()
}

/// What review does to codes, where it is known.
fn review_note(store: &Store, part: &PartProps) -> Html {
    let platform = part.plan.positioning.platform;
    if !matches!(platform, Platform::WechatGroup | Platform::WecomCustomer) {
        return Html::default();
    }
    let is_wechat = platform == Platform::WechatGroup;
    callout(Callout {
        finding: Some("entry.review_closes_codes"),
        ..Callout::new(
            Severity::Warning,
            store.t(Text::ReviewClosesCodes),
            html! {
                <>
                    <p>{ said(&store.t(Text::ReviewClosesCodesText), &[Citation::Rule(&CONFIRMED_JOINS)]) }</p>
                    if is_wechat {
                        <p>{ said(&store.t(Text::S3NoReview), &[Citation::Claim("S3-2-func-wechat")]) }</p>
                    }
                </>
            },
        )
    })
}
