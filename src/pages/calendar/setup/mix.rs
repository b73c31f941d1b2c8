//! The mix that the calendar aims at: the authors' models side by side, or one's own weights.

use yew::prelude::*;

use super::{chips, on};
use crate::components::field::FieldGroup;
use crate::components::number_field::{NumberField, NumberSize};
use crate::components::radio_list::{RadioList, RadioOption};
use crate::domain::calendar::kind::Kind;
use crate::domain::calendar::mix::{Target, makers};
use crate::domain::calendar::{Basis, Mix};
use crate::domain::code::Code as _;
use crate::domain::group_type::GroupType;
use crate::domain::positioning::advice::{MixModel, content_mix};
use crate::domain::quantity::{Bounded as _, Percent};
use crate::editing::calendar::CalendarEdit;
use crate::i18n::text::calendar::meter;
use crate::i18n::text::calendar::setup::{self, Setup};
use crate::i18n::text::fields::Fields;
use crate::i18n::text::{items, labels};
use crate::pages::calendar::desk::PartProps;
use crate::pages::calendar::item::mark;
use crate::pages::fields::{on_code, parse_number};
use crate::pages::said::said;
use crate::playbook::claims::{S0_FREQUENCIES, S1_MAKERS_FACT, S4_FREQUENCIES};
use crate::playbook::{Citation, OwnRule};
use crate::state::store::Store;
use crate::views::calendar::shares;

/// Code of the mix that follows the positioning.
const SUGGESTED: &str = "suggested";
/// Code of one's own weights.
const OWN: &str = "own";

/// The choice of the mix, with what each makes of a week, and one's own weights where they are chosen.
pub fn mix_fields(store: &Store, part: &PartProps) -> Html {
    let calendar = &part.calendar;
    let group_type = part.plan.positioning.group_type;
    let n_posts = calendar.posts.get();
    let target = |mix: &Mix| Target::of(mix, group_type);
    let week = |target: &Target| {
        // Counts of one week stay on one line.
        let parts = target.counts(n_posts).iter().map(u32::to_string).collect::<Vec<_>>().join("\u{a0}/\u{a0}");
        store.t(Setup::WeekOf { n: n_posts, parts })
    };
    let preset = content_mix(group_type);
    let suggested = target(&Mix::Suggested);
    // A ratio is not broken.
    let model_name = |model: MixModel| AttrValue::from(store.t(labels::mix(model)).replace(' ', "\u{a0}"));
    let mut options = vec![RadioOption {
        code: SUGGESTED.into(),
        label: store.t(Setup::Suggested { model: model_name(preset.choice).to_string() }),
        remark: store.t(Setup::Default),
        chip: chips(&[preset.citation]),
    }];
    options.extend(MixModel::ALL.iter().map(|&model| {
        let target = target(&Mix::Model(model));
        let mut citations: Vec<Citation> = target.citations.first().copied().into_iter().collect();
        citations.extend(target.citations.iter().copied().filter(|one| *one == Citation::Ours(OwnRule::TypeLinks)));
        RadioOption {
            code: model.code().into(),
            label: model_name(model),
            remark: week(&target),
            chip: chips(&citations),
        }
    }));
    options.push(RadioOption {
        code: OWN.into(),
        label: store.t(Setup::Own),
        remark: AttrValue::default(),
        chip: Html::default(),
    });
    let value = match &calendar.mix {
        Mix::Suggested => SUGGESTED,
        Mix::Model(model) => model.code(),
        Mix::Own(_) => OWN,
    };
    let on_select = {
        // One's own weights begin where the chosen model stands.
        let own = shares::own_weights(&target(&calendar.mix));
        let set = on(store, part, CalendarEdit::SetMix);
        Callback::from(move |code: AttrValue| {
            let mix = match &*code {
                SUGGESTED => Mix::Suggested,
                OWN => Mix::Own(own.clone()),
                code => match MixModel::from_code(code) {
                    Some(model) => Mix::Model(model),
                    None => return,
                },
            };
            set.emit(mix);
        })
    };
    let now = target(&calendar.mix);
    let counted: u32 = if now.weights().iter().sum::<u32>() == 0 { 0 } else { n_posts };
    let [pgc, ugc] = makers(counted);
    html! {
        <div class="calendar-setup__group">
            <RadioList name="calendar.mix" label={store.t(Setup::Mix)} {options} {value} {on_select} />
            if let Mix::Own(_) = calendar.mix {
                { own_fields(store, part) }
            }
            <p class="calendar-setup__note">
                { said(&store.t(Setup::Makers { pgc, ugc }), &[Citation::Claim(S1_MAKERS_FACT)]) }
            </p>
            if matches!(group_type, GroupType::Industry | GroupType::Interest) {
                <p class="calendar-setup__note">
                    { said(&store.t(Setup::ContentBias), &[Citation::Claim("S2-1-type-content-bias")]) }
                </p>
            }
            if suggested.model.is_some() {
                <p class="calendar-setup__note">{ store.t(Setup::MixHint) }</p>
            }
        </div>
    }
}

/// A weight for each kind.
fn own_fields(store: &Store, part: &PartProps) -> Html {
    let Mix::Own(weights) = &part.calendar.mix else { return Html::default() };
    let sum: u32 = weights.values().map(|weight| weight.get()).sum();
    let field = |&kind: &Kind| {
        let weight = weights.get(&kind).copied();
        let set = {
            let weights = weights.clone();
            on(store, part, move |weight: Option<Percent>| {
                let mut weights = weights.clone();
                match weight {
                    Some(weight) => weights.insert(kind, weight),
                    None => weights.remove(&kind),
                };
                CalendarEdit::SetMix(Mix::Own(weights))
            })
        };
        // A blank text takes the kind out of the mix; no weight has this number.
        const NONE: i64 = -1;
        let parse = {
            let parse = parse_number::<Percent>(store.lang);
            Callback::from(move |text: String| if text.trim().is_empty() { Ok(NONE) } else { parse.emit(text) })
        };
        let what = store.t(items::kind(kind)).to_string();
        html! {
            <NumberField key={kind.code()} name={format!("calendar.mix.{}", kind.code())} label={what.clone()}
                chip={mark(kind)} size={NumberSize::Small} min={0} max={i64::from(Percent::MAX)} unit="%" step={5}
                value={weight.map_or(NONE, |weight| i64::from(weight.get()))}
                text_value={Some(weight.map_or_else(AttrValue::default, |weight| weight.get().to_string().into()))}
                {parse} on_change={set.reform(|n: i64| Percent::new(n).ok())}
                less_label={store.t(Fields::Decrease { what: what.clone() })}
                more_label={store.t(Fields::Increase { what })} />
        }
    };
    html! {
        <FieldGroup label={store.t(Setup::OwnSum { n: sum })} hint={html! { { store.t(Setup::OwnHint) } }}>
            <div class="calendar-setup__weights">{ for Kind::ALL.iter().map(field) }</div>
        </FieldGroup>
    }
}

/// What the shares are shares of (C6).
pub fn basis_field(store: &Store, part: &PartProps) -> Html {
    let option = |&basis: &Basis| RadioOption {
        code: basis.code().into(),
        label: store.t(meter::basis(basis)),
        remark: store.t(setup::basis(basis)),
        chip: match basis {
            Basis::Reach => chips(&[Citation::Ours(OwnRule::ExpectedReach)]),
            Basis::Minutes => chips(&[Citation::Ours(OwnRule::WorkTime)]),
            Basis::Posts => Html::default(),
        },
    };
    let facts = [S0_FREQUENCIES.facts[0], S4_FREQUENCIES.facts[0]].map(Citation::Claim);
    html! {
        <div class="calendar-setup__group">
            <RadioList name="calendar.basis" label={store.t(Setup::Basis)}
                options={Basis::ALL.iter().map(option).collect::<Vec<_>>()} value={part.calendar.basis.code()}
                on_select={on_code(on(store, part, CalendarEdit::SetBasis))} />
            <p class="calendar-setup__note">{ said(&store.t(Setup::BasisHint), &facts) }</p>
        </div>
    }
}
