//! The split: by what, into how many parts, how large each is, who runs it, what it is called.

use yew::prelude::*;

use super::desk::{PartProps, count};
use super::split_move;
use crate::components::button::{Button, ButtonKind};
use crate::components::callout::{Callout, Severity, callout};
use crate::components::figure::{figure, listed_figure};
use crate::components::number_field::NumberField;
use crate::components::panel::{Panel, full_panel};
use crate::components::read_field::ReadField;
use crate::components::select_field::SelectField;
use crate::domain::code::Code;
use crate::domain::lifecycle::split::{Portion, SplitBy, staff_citations, suggested};
use crate::domain::lifecycle::stage::is_near_cap;
use crate::domain::lifecycle::{MAX_PARTS, Part};
use crate::domain::quantity::{Bounded as _, GroupSize};
use crate::domain::words::Words;
use crate::editing::lifecycle::LifecycleEdit as E;
use crate::i18n::figures::whole;
use crate::i18n::numerals;
use crate::i18n::text::fields::Fields;
use crate::i18n::text::lifecycle::{Lifecycle as Text, labels, wording};
use crate::pages::cite::Cite;
use crate::pages::fields::{options, out_of_range, too_long};
use crate::pages::said::said;
use crate::playbook::claims::{SIZE_CHOICE_FACT, SPLIT_FACT};
use crate::playbook::{Citation, OwnRule};
use crate::state::store::{Store, use_store};

/// Fewest parts.
const MIN_PARTS: usize = 2;

/// The panel.
#[component]
pub fn SplitPanel(props: &PartProps) -> Html {
    let store = use_store();
    let (lifecycle, view) = (&props.lifecycle, &props.view);
    let by_options = std::iter::once((AttrValue::Static(""), store.t(Text::NotChosen)))
        .chain(options(store.lang, labels::split_by))
        .collect::<Vec<_>>();
    full_panel(Panel {
        title: store.t(Text::Split),
        chip: html! { <Cite citation={Citation::Claim(SPLIT_FACT)} /> },
        remark: store.t(Text::SplitRemark { n: view.members }),
        body: html! {
            <>
                <div class="lifecycle__pair">
                    <SelectField name="lifecycle.by" label={store.t(Text::By)} options={by_options}
                        value={lifecycle.by.map_or("", Code::code)}
                        on_select={props.on(&store, |code: AttrValue| E::SetBy(SplitBy::from_code(&code)))} />
                    { number_of_parts(&store, props) }
                </div>
                { suggestions(&store, props) }
                if lifecycle.parts.is_empty() {
                    <p class="quiet">{ store.t(Text::SplitEmpty) }</p>
                } else {
                    <ol class="portions">
                        { for view.portions.iter().enumerate().map(|(at, portion)| portion_row(&store, props, at, *portion)) }
                    </ol>
                    { sums(&store, props) }
                    <split_move::Move ..props.clone() />
                }
            </>
        },
        ..Panel::default()
    })
}

/// So many parts of `parts`, and blank ones where there are fewer.
fn resized(parts: &[Part], n: usize) -> Vec<Part> {
    parts.iter().cloned().chain(std::iter::repeat_with(Part::default)).take(n).collect()
}

fn number_of_parts(store: &Store, part: &PartProps) -> Html {
    let n = part.lifecycle.parts.len();
    let what = store.t(Text::Parts).to_string();
    let ends = (MIN_PARTS as i64, MAX_PARTS as i64);
    let refused = store.t(Text::PartsOutside { min: count(MIN_PARTS), max: count(MAX_PARTS) });
    let parse = Callback::from(move |text: String| {
        numerals::whole(&text).filter(|n| (ends.0..=ends.1).contains(n)).ok_or_else(|| refused.clone())
    });
    let parts = part.lifecycle.parts.clone();
    let set = part.on(store, move |n: i64| E::SetParts(resized(&parts, usize::try_from(n).unwrap_or(MIN_PARTS))));
    let clear = part.on(store, |()| E::SetParts(Vec::new()));
    html! {
        <NumberField name="lifecycle.parts" label={what.clone()} value={n.max(1) as i64} blank={n == 0}
            placeholder={store.t(Text::NoSplit)} min={ends.0} max={ends.1}
            unit={if n == 0 { AttrValue::default() } else { store.t(Text::UnitGroups) }} {parse} on_change={set}
            on_clear={Some(clear.clone())} reset_label={(n > 0).then(|| store.t(Fields::Reset))} on_reset={clear}
            less_label={store.t(Fields::Decrease { what: what.clone() })}
            more_label={store.t(Fields::Increase { what })} />
    }
}

fn suggestions(store: &Store, part: &PartProps) -> Html {
    let view = &part.view;
    let found = suggested(view.members, view.cap);
    let parts = &part.lifecycle.parts;
    let button = |n: u32, label: Text, mark: &'static str| {
        let edit = E::SetParts(resized(parts, n as usize));
        html! {
            <Button label={store.t(label)} kind={ButtonKind::Plain} small={true} onclick={part.on_press(store, edit)}
                data_action={Some(AttrValue::Static(mark))} />
        }
    };
    let is_typed = parts.iter().any(|part| part.members.is_some());
    let evenly = parts.iter().map(|part| Part { members: None, ..part.clone() }).collect();
    html! {
        <>
            <div class="lifecycle__acts">
                { button(found.fewest, Text::IntoFewest { n: found.fewest }, "split-fewest") }
                if found.small != found.fewest {
                    { button(found.small, Text::IntoSmall { n: found.small, each: view.members.div_ceil(found.small) }, "split-small") }
                }
                if is_typed {
                    <Button label={store.t(Text::Evenly)} kind={ButtonKind::Plain} small={true}
                        onclick={part.on_press(store, E::SetParts(evenly))}
                        data_action={Some(AttrValue::Static("split-evenly"))} />
                }
            </div>
            <p class="quiet">
                { said(&store.t(Text::PartsHint), &[Citation::Claim(SIZE_CHOICE_FACT), Citation::Ours(OwnRule::PartSizes)]) }
            </p>
        </>
    }
}

/// One part: its name, its size, its staff.
fn portion_row(store: &Store, part: &PartProps, at: usize, portion: Portion) -> Html {
    let n = count(at + 1);
    let said_part = part.lifecycle.parts.get(at).cloned().unwrap_or_default();
    let lang = store.lang;
    let changed = |change: fn(&mut Part, Part)| {
        let parts = part.lifecycle.parts.clone();
        part.on(store, move |to: Part| {
            let mut parts = parts.clone();
            if let Some(part) = parts.get_mut(at) {
                change(part, to);
            }
            E::SetParts(parts)
        })
    };
    let (on_name, on_members) =
        (changed(|part, to| part.name = to.name), changed(|part, to| part.members = to.members));
    let take_name = Callback::from(move |text: String| match Words::new(text) {
        Ok(name) => {
            on_name.emit(Part { name, members: None });
            Ok(())
        }
        Err(why) => Err(too_long(why, lang)),
    });
    let take_members = Callback::from(move |text: String| {
        let members = if text.trim().is_empty() {
            None
        } else {
            let number =
                numerals::whole(&text).ok_or_else(|| AttrValue::from(lang.t(Fields::NotANumber).into_owned()))?;
            Some(GroupSize::new(number).map_err(|why| out_of_range(why, lang))?)
        };
        on_members.emit(Part { members, ..Part::default() });
        Ok(())
    });
    let Portion { members, owners, deputies, leads } = portion;
    html! {
        <li class="portions__part">
            <ReadField name={format!("lifecycle.parts.{n}.name")} label={store.t(Text::PartName { n })}
                text={said_part.name.as_str().to_owned()} take={take_name}
                placeholder={wording::suggested_name(&part.plan, part.lifecycle.by, at, lang)} />
            <ReadField name={format!("lifecycle.parts.{n}.members")} label={store.t(Text::PartMembers { n })}
                text={said_part.members.map(|members| whole(members.get())).unwrap_or_default()} take={take_members}
                placeholder={whole(members)} />
            <p class="portions__staff">
                { listed_figure(format!("lifecycle.part.{n}"), members.to_string(), store.t(Text::Members { n: whole(members) })) }
                { " · " }
                { listed_figure(format!("lifecycle.staff.{n}"), format!("{owners}+{deputies}+{leads}"),
                    store.t(Text::StaffIs { owners, deputies, leads })) }
            </p>
        </li>
    }
}

/// What all parts come to, and what does not add up.
fn sums(store: &Store, part: &PartProps) -> Html {
    let view = &part.view;
    let staff: u32 = view.portions.iter().map(|portion| portion.staff()).sum();
    let cited = staff_citations(&view.portions);
    let n_near = view.portions.iter().filter(|portion| is_near_cap(portion.members, view.cap)).count();
    let left = u32::try_from(view.left.unsigned_abs()).unwrap_or(u32::MAX);
    let wrong = match view.left {
        0 => None,
        ..0 => Some((Severity::Error, Text::TooMany { n: left })),
        _ => Some((Severity::Warning, Text::LeftOver { n: left })),
    };
    html! {
        <>
            <p>
                { figure("lifecycle.staff", staff.to_string(), store.t(Text::StaffOfAll { n: staff })) }{ " " }
                { said("", &cited) }{ " · " }
                { said(&store.t(Text::Differ), &[Citation::Claim(SPLIT_FACT)]) }
            </p>
            if let Some((severity, title)) = wrong {
                { callout(Callout {
                    finding: Some("lifecycle.parts"),
                    ..Callout::new(severity, store.t(title),
                        said(&store.t(Text::SumText), &[Citation::Ours(OwnRule::PartSizes)]))
                }) }
            }
            if n_near > 0 {
                <p class="quiet">
                    { said(&store.t(Text::NearPart { n: count(n_near) }), &[Citation::Ours(OwnRule::NearCap)]) }
                </p>
            }
        </>
    }
}
