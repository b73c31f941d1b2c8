//! What the plan sets itself, and how likely it gets there.

use yew::prelude::*;

use super::desk::PartProps;
use crate::components::button::{Button, IconButton};
use crate::components::figure::listed_figure;
use crate::components::icon::IconName;
use crate::components::panel::{Panel, full_panel};
use crate::components::read_field::ReadField;
use crate::components::select_field::SelectField;
use crate::domain::code::Code;
use crate::domain::funnel::TargetId;
use crate::domain::funnel::decimal::Decimal;
use crate::domain::funnel::figure::{Kpi, Side, Target};
use crate::domain::funnel::said::NotSaid;
use crate::editing::funnel::FunnelEdit;
use crate::i18n::Lang;
use crate::i18n::figures::grouped;
use crate::i18n::text::fields::Fields;
use crate::i18n::text::funnel::outcome;
use crate::i18n::text::funnel::targets::Targets as Text;
use crate::pages::fields::{on_code, options};
use crate::simulation::from_plan::aim;
use crate::state::store::{Store, use_store};
use crate::views::funnel::figures::chance;
use crate::views::funnel::number::Misread;
use crate::views::funnel::target::{likelihood, phrase, read, to_begin_with, unit, written};

/// Figures that a plan sets itself first, in this order.
const FIRST: [Kpi; 5] = [Kpi::MembersEnd, Kpi::MonthTwoRetention, Kpi::Orders, Kpi::Profit, Kpi::WeeklyExitShare];

/// The targets.
#[component]
pub fn Targets(props: &PartProps) -> Html {
    let store = use_store();
    let targets = &props.funnel.targets;
    let place = TargetId::free(targets);
    let on_add = {
        let (part, store) = (props.clone(), store.clone());
        Callback::from(move |_: MouseEvent| {
            let Some(id) = place else { return };
            let is_set = |kpi: &Kpi| part.funnel.targets.values().any(|target| target.kpi == *kpi);
            let kpi = FIRST.into_iter().chain(Kpi::ALL.iter().copied()).find(|kpi| !is_set(kpi));
            // What the plan is made for is its first target, unless it has set itself one.
            let target = match kpi {
                Some(Kpi::MembersEnd) => part.ground.usual_target(),
                kpi => begun(&part, kpi.unwrap_or(Kpi::MembersEnd)),
            };
            part.edit(&store, FunnelEdit::SetTarget(id, Some(target)));
        })
    };
    let add = html! {
        <Button small={true} icon={Some(IconName::PLUS)} label={store.t(Text::Add)} onclick={on_add}
            disabled={place.is_none()} title={place.is_none().then(|| store.t(Text::Full))}
            data_action={Some(AttrValue::Static("add-target"))} />
    };
    let body = if targets.is_empty() {
        let target = props.ground.usual_target();
        html! {
            <>
                <div class="targets__usual">
                    <span>{ phrase(target, props.first, store.lang) }</span>
                    { likely(&store, props, target, 0) }
                </div>
                <p class="panel__note">{ store.t(Text::Usual) }</p>
            </>
        }
    } else {
        html! {
            <ul class="targets">
                { for targets.iter().map(|(id, target)| html! {
                    <li class="targets__row" key={id.get()}>{ row(&store, props, *id, *target) }</li>
                }) }
            </ul>
        }
    };
    full_panel(Panel {
        title: store.t(Text::Title),
        remark: store.t(Text::Remark),
        actions: add,
        body,
        ..Panel::default()
    })
}

/// A target in this figure as it begins: what is to be expected now.
fn begun(part: &PartProps, kpi: Kpi) -> Target {
    to_begin_with(kpi, part.expected.kpis[kpi as usize])
}

fn row(store: &Store, part: &PartProps, id: TargetId, target: Target) -> Html {
    let set = move |to: Target| FunnelEdit::SetTarget(id, Some(to));
    // Another figure has another unit: its value begins anew.
    let on_kpi = {
        let of = part.clone();
        on_code(part.on(store, move |kpi: Kpi| set(begun(&of, kpi))))
    };
    let on_side = on_code(part.on(store, move |side: Side| set(Target { side, ..target })));
    let take = {
        let on_value = part.on(store, move |value: Decimal| set(Target { value, ..target }));
        let lang = store.lang;
        Callback::from(move |text: String| {
            read(target.kpi, &text).map(|value| on_value.emit(value)).map_err(|why| reason(why, lang))
        })
    };
    let on_remove = {
        let (part, store) = (part.clone(), store.clone());
        Callback::from(move |_: MouseEvent| {
            part.edit_aloud(&store, FunnelEdit::SetTarget(id, None), store.t(Text::Removed));
        })
    };
    let sides = vec![
        (Side::AtLeast.code().into(), store.t(Text::AtLeast)),
        (Side::AtMost.code().into(), store.t(Text::AtMost)),
    ];
    let n = id.get();
    let text = format!("{} {}", written(target.kpi, target.value), unit(target.kpi, store.lang));
    html! {
        <>
            <span class="targets__phrase">{ phrase(target, part.first, store.lang) }</span>
            <SelectField name={format!("funnel.target.{n}.kpi")} label={store.t(Text::Kpi)}
                options={options(store.lang, outcome::kpi)} value={target.kpi.code()} on_select={on_kpi} />
            <SelectField name={format!("funnel.target.{n}.side")} label={store.t(Text::Side)} options={sides}
                value={target.side.code()} on_select={on_side} />
            <ReadField name={format!("funnel.target.{n}.value")} label={store.t(Text::Value)}
                text={text.trim_end().to_owned()} {take} />
            { likely(store, part, target, n) }
            <IconButton label={store.t(Text::Remove)} icon={IconName::CLOSE} onclick={on_remove}
                data_action={Some(AttrValue::Static("remove-target"))} />
        </>
    }
}

/// The chance, as a share and in words; the usual target is number 0.
fn likely(store: &Store, part: &PartProps, target: Target, n: u8) -> Html {
    let mark = format!("funnel.target.{n}");
    let outcome = part.known().and_then(|known| Some((known.outcome.as_ref()?, known.is_outcome_stale)));
    let Some((outcome, is_stale)) = outcome else {
        return html! { <span class="targets__chance quiet">{ listed_figure(mark, "", store.t(Text::Waiting)) }</span> };
    };
    let share = outcome.told.share_met(target.kpi, aim(target));
    html! {
        <span class={classes!("targets__chance", is_stale.then_some("is-stale"))}>
            <b>{ listed_figure(mark, share.to_string(), store.t(Text::Chance { share: chance(share) })) }</b>
            <span class="quiet">{ store.t(likelihood(share)) }</span>
        </span>
    }
}

/// Why a value cannot be taken.
pub fn reason(why: Misread, lang: Lang) -> AttrValue {
    let millionths = |n: i64| grouped(n as f64 / Decimal::ONE as f64, 4);
    let text = match why {
        Misread::NotSaid(NotSaid::Outside(refused)) => {
            Fields::OutsideRange { min: millionths(refused.min), max: millionths(refused.max) }
        }
        Misread::NotSaid(NotSaid::NotWhole) => return lang.t(Text::NotWhole).into_owned().into(),
        Misread::NotANumber | Misread::NotSaid(NotSaid::NeverOff) => Fields::NotANumber,
    };
    lang.t(text).into_owned().into()
}
