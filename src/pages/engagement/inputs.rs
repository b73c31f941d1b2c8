//! The controls: the aim, the threshold, and the figures of today.

use yew::prelude::*;

use super::desk::PartProps;
use crate::components::panel::panel as plain_panel;
use crate::components::select_field::SelectField;
use crate::domain::code::Code;
use crate::domain::engagement::{Aim, Engagement, Threshold, aim};
use crate::editing::engagement::EngagementEdit as E;
use crate::i18n::figures::decimal;
use crate::i18n::text::engagement::{Engagement as Text, labels};
use crate::i18n::text::fields::Fields;
use crate::pages::fields::options;
use crate::pages::open_number::{self, Words};
use crate::pages::said::said;
use crate::playbook::incentives::{QUESTION_FACT, S4_CHECK_IN, S4_POINTS};
use crate::playbook::{Citation, OwnRule};
use crate::state::store::Store;

/// What decides the order of the forms.
pub fn panel(store: &Store, part: &PartProps) -> Html {
    let engagement = &part.engagement;
    let followed = aim(&Engagement { aim: None, ..(**engagement).clone() }, &part.plan.positioning);
    let follows = store.t(Text::AimFollows { aim: store.t(labels::aim(followed)).to_string() });
    let with_open = |open: AttrValue, list: Vec<(AttrValue, AttrValue)>| -> Vec<_> {
        std::iter::once((AttrValue::Static(""), open)).chain(list).collect()
    };
    let ordinary = Words {
        name: "engagement.ordinary",
        label: store.t(Text::Ordinary),
        unit: "%".into(),
        placeholder: part
            .activity
            .speaking()
            .map(|share| format!("{}%", decimal(share * 100.0, 1)))
            .unwrap_or_default()
            .into(),
        hint: said(&store.t(Text::OrdinaryHint), &[Citation::Claim(QUESTION_FACT)]),
        chip: Html::default(),
    };
    plain_panel(
        store.t(Text::GroupTitle),
        html! {
            <>
                <SelectField name="engagement.aim" label={store.t(Text::Aim)}
                    options={with_open(follows, options(store.lang, labels::aim))}
                    value={engagement.aim.map_or("", Code::code)}
                    on_select={part.on(store, |code: AttrValue| E::SetAim(Aim::from_code(&code)))}
                    hint={said("", &[Citation::Ours(OwnRule::FormOrder)])} />
                <SelectField name="engagement.tolerated" label={store.t(Text::Tolerated)}
                    options={with_open(store.t(Text::AnyThreshold), options(store.lang, labels::threshold))}
                    value={engagement.tolerated.map_or("", Code::code)}
                    on_select={part.on(store, |code: AttrValue| E::SetTolerated(Threshold::from_code(&code)))} />
                { open_number::rate(store, ordinary, engagement.ordinary, part.activity.speaking().unwrap_or(0.1),
                    &part.on(store, E::SetOrdinary)) }
            </>
        },
    )
}

/// What the uplifts are reckoned from.
pub fn base_panel(store: &Store, part: &PartProps) -> Html {
    let words = |name, label: Text, unit: AttrValue, fact| Words {
        name,
        label: store.t(label),
        unit,
        placeholder: store.t(Text::NotSaid),
        hint: Html::default(),
        chip: said("", &[Citation::Claim(fact)]),
    };
    let retention = words("engagement.retention", Text::Retention, "%".into(), S4_CHECK_IN.fact);
    let active = words("engagement.monthly_active", Text::MonthlyActive, store.t(Fields::UnitPeople), S4_POINTS.fact);
    let engagement = &part.engagement;
    plain_panel(
        store.t(Text::BaseTitle),
        html! {
            <>
                { open_number::rate(store, retention, engagement.retention, 0.4, &part.on(store, E::SetRetention)) }
                { open_number::count(store, active, engagement.monthly_active, 200, &part.on(store, E::SetMonthlyActive)) }
            </>
        },
    )
}
