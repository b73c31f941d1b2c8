//! What points can be changed for: how long an expected speaker saves for it, and what it costs.

use yew::prelude::*;

use super::desk::{Cell, PartProps, row_with, take_words};
use super::ladder::{changed, number_of, take_points, without};
use crate::components::button::Button;
use crate::components::figure::listed_figure;
use crate::components::icon::IconName;
use crate::components::panel::{Panel, full_panel};
use crate::domain::engagement::points::{days_for, of_speaker, worth};
use crate::domain::engagement::{MAX_ROWS, Redemption};
use crate::domain::words::Tag;
use crate::editing::engagement::EngagementEdit as E;
use crate::i18n::figures::{decimal, grouped, whole};
use crate::i18n::text::engagement::Engagement as Text;
use crate::pages::cite::Cite;
use crate::pages::said::said;
use crate::playbook::incentives::POINTS_FACT;
use crate::playbook::{Citation, OwnRule};
use crate::state::store::Store;

/// The panel.
pub fn panel(store: &Store, part: &PartProps) -> Html {
    let list = &part.engagement.redemptions;
    let more = list.iter().cloned().chain([Redemption::default()]).collect();
    let a_day = of_speaker(&part.engagement, &part.activity);
    full_panel(Panel {
        title: store.t(Text::Redemptions),
        chip: html! { <Cite citation={Citation::Claim(POINTS_FACT)} /> },
        remark: store.t(Text::RedemptionsRemark),
        body: html! {
            <>
                <p class="quiet">
                    { said(&store.t(Text::SpeakerADay { points: decimal(a_day, 1) }), &[Citation::Ours(OwnRule::PointsCost)]) }
                </p>
                if !list.is_empty() {
                    <ul class="rows rows--three">
                        { for list.iter().enumerate().map(|(at, it)| reward_row(store, part, at, it, a_day)) }
                    </ul>
                }
                <div class="engagement__acts">
                    <Button label={store.t(Text::AddRedemption)} icon={Some(IconName::PLUS)} small={true}
                        disabled={list.len() >= MAX_ROWS} onclick={part.on_press(store, E::SetRedemptions(more))}
                        data_action={Some(AttrValue::Static("add-redemption"))} />
                </div>
            </>
        },
        ..Panel::default()
    })
}

fn reward_row(store: &Store, part: &PartProps, at: usize, it: &Redemption, a_day: f64) -> Html {
    let n = u32::try_from(at + 1).unwrap_or(u32::MAX);
    let list = &part.engagement.redemptions;
    let [first, second, third] = [list.clone(), list.clone(), list.clone()];
    let on_reward = part
        .on(store, move |reward: Tag| E::SetRedemptions(changed(&first, at, |it: &mut Redemption| it.reward = reward)));
    let on_points = part.on(store, move |points| E::SetRedemptions(changed(&second, at, |it| it.points = points)));
    let on_stock = part.on(store, move |stock| E::SetRedemptions(changed(&third, at, |it| it.stock = stock)));
    let cells = vec![
        Cell {
            name: format!("engagement.redemptions.{n}.reward"),
            label: store.t(Text::RedemptionReward { n }),
            text: it.reward.as_str().to_owned(),
            placeholder: store.t(Text::RedemptionExample),
            take: take_words(store, on_reward),
        },
        Cell {
            name: format!("engagement.redemptions.{n}.points"),
            label: store.t(Text::RedemptionPoints { n }),
            text: number_of(it.points),
            placeholder: store.t(Text::NotSaid),
            take: take_points(store, on_points),
        },
        Cell {
            name: format!("engagement.redemptions.{n}.stock"),
            label: store.t(Text::RedemptionStock { n }),
            text: number_of(it.stock),
            placeholder: store.t(Text::NoLimit),
            take: take_points(store, on_stock),
        },
    ];
    let left = part.on_last_press(store, E::SetRedemptions(without(list, at)), "[data-action='add-redemption']");
    row_with((at, list.len()), cells, store.t(Text::RemoveRedemption { n }), left, sums(store, part, n, it, a_day))
}

/// How long it takes, and what it costs.
fn sums(store: &Store, part: &PartProps, n: u32, it: &Redemption, a_day: f64) -> Html {
    let Some(points) = it.points else { return Html::default() };
    let days = match days_for(points, a_day) {
        Some(days) => {
            let words = store.t(Text::DaysToSave { days: whole(days) });
            listed_figure(format!("engagement.redemption_days.{n}"), days.to_string(), words)
        }
        None => html! { { store.t(Text::NeverSaved) } },
    };
    let cost = worth(&part.engagement, points).map(|one| {
        let words = match it.stock {
            None => Text::CostsEach { n: grouped(one, 2) },
            Some(stock) => Text::CostsAll { n: grouped(one, 2), all: grouped(one * f64::from(stock.get()), 2) },
        };
        listed_figure(format!("engagement.redemption_cost.{n}"), decimal(one, 4), store.t(words))
    });
    html! {
        <>
            { days }{ " · " }{ cost.unwrap_or_else(|| html! { { store.t(Text::AskValue) } }) }
        </>
    }
}
