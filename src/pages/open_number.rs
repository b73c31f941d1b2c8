//! Numbers that may be left open: shares, counts.

use yew::prelude::*;

use crate::components::number_field::NumberField;
use crate::domain::funnel::decimal::{Decimal, Within};
use crate::domain::funnel::key::{Field, Key};
use crate::domain::funnel::said::Said;
use crate::domain::quantity::Bounded;
use crate::i18n::figures::{decimal, whole};
use crate::i18n::text::fields::Fields;
use crate::pages::fields::parse_number;
use crate::state::store::Store;
use crate::views::funnel::field::refusal;
use crate::views::funnel::number::read;

/// Part of a whole, from nothing to all of it.
type Rate = Within<0, 1_000_000>;

/// What a field of a number needs besides the number.
pub struct Words {
    /// Mark `name`.
    pub name: &'static str,
    /// Visible label.
    pub label: AttrValue,
    /// Unit inside the frame.
    pub unit: AttrValue,
    /// What stands in the empty field.
    pub placeholder: AttrValue,
    /// What to know before typing.
    pub hint: Html,
    /// Source chips after the label.
    pub chip: Html,
}

/// A count; blank where nobody said it. Steps begin at `first`.
pub fn count<T: Bounded>(store: &Store, words: Words, value: Option<T>, first: u32, on: &Callback<Option<T>>) -> Html {
    let set = on.reform(|n: i64| T::new(n).ok());
    let clear = on.reform(|()| None);
    let shown = value.map(Bounded::get);
    let what = words.label.to_string();
    html! {
        <NumberField name={words.name} label={words.label} value={i64::from(shown.unwrap_or(first))}
            text_value={shown.map(|n| AttrValue::from(whole(n)))} blank={shown.is_none()}
            placeholder={words.placeholder} min={i64::from(T::MIN)} max={i64::from(T::MAX)} unit={unit(shown.is_some(), words.unit)}
            parse={parse_number::<T>(store.lang)} on_change={set} on_clear={Some(clear.clone())} hint={words.hint}
            chip={words.chip} reset_label={shown.map(|_| store.t(Fields::Reset))} on_reset={clear}
            less_label={store.t(Fields::Decrease { what: what.clone() })}
            more_label={store.t(Fields::Increase { what })} />
    }
}

/// A share; blank where nobody said it. `usual` is the one that counts then, a part of 1.
pub fn rate(store: &Store, words: Words, value: Option<Rate>, usual: f64, on: &Callback<Option<Rate>>) -> Html {
    const SHARE: Key = Key::Plan(Field::QuestionnaireDone);
    let new = |millionths: i64| Decimal::new(millionths).ok().and_then(|number| Rate::new(number).ok());
    let set = on.reform(move |millionths: i64| new(millionths));
    let clear = on.reform(|()| None);
    let lang = store.lang;
    let parse = Callback::from(move |text: String| match read(SHARE, &text, usual).map(|saying| saying.said()) {
        Ok(Said::Number(number)) => Ok(number.millionths()),
        Ok(Said::Off) => Err(lang.t(Fields::NotANumber).into_owned().into()),
        Err(why) => Err(refusal(SHARE, why, lang).into()),
    });
    let shown = value.map(|rate| rate.get().millionths());
    let what = words.label.to_string();
    html! {
        <NumberField name={words.name} label={words.label} value={shown.unwrap_or((usual * 1e6).round() as i64)}
            text_value={shown.map(|n| AttrValue::from(decimal(n as f64 / 1e4, 4)))} blank={shown.is_none()}
            placeholder={words.placeholder} fractions={true} min={0} max={Decimal::ONE} step={Decimal::ONE / 100}
            unit={unit(shown.is_some(), words.unit)} {parse} on_change={set} on_clear={Some(clear.clone())} hint={words.hint}
            chip={words.chip} reset_label={shown.map(|_| store.t(Fields::Reset))} on_reset={clear}
            less_label={store.t(Fields::Decrease { what: what.clone() })}
            more_label={store.t(Fields::Increase { what })} />
    }
}

/// The unit of a number that is there: what stands in an empty field has none.
fn unit(is_there: bool, unit: AttrValue) -> AttrValue {
    if is_there { unit } else { AttrValue::default() }
}
