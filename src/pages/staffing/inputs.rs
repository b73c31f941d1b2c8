//! The controls of the staffing planner.

use yew::prelude::*;

use super::{cap, span_text};
use crate::components::field::FieldGroup;
use crate::components::number_field::{NumberField, NumberSize};
use crate::components::panel::{Panel, full_panel};
use crate::components::radio_list::{RadioList, RadioOption};
use crate::components::segmented::Segmented;
use crate::components::select_field::SelectField;
use crate::components::slider::{Curve, Slider};
use crate::domain::code::Code;
use crate::domain::plan::Plan;
use crate::domain::platform::Platform;
use crate::domain::quantity::{Bounded, GroupSize, Headcount, Seats};
use crate::domain::staffing::span::Spans;
use crate::domain::staffing::team::usual_purpose;
use crate::domain::staffing::{Purpose, Split, StaffingModel, StructureModel};
use crate::editing::action::{Edit, OwnTier, PositioningEdit, StaffingEdit};
use crate::i18n::figures::whole;
use crate::i18n::text::common::Common;
use crate::i18n::text::fields::Fields;
use crate::i18n::text::labels;
use crate::i18n::text::sources::rule_date;
use crate::i18n::text::staffing::Staffing;
use crate::pages::cite::Cite;
use crate::pages::fields::{on_code, options, parse_number};
use crate::playbook::claims::{LIVELY_FACT, SIZE_CHOICE_FACT, s3_on};
use crate::playbook::{Citation, OwnRule};
use crate::state::store::{Store, use_store};
use crate::views::staffing::{curve, split_team};
use crate::views::team;

/// Properties of [`Inputs`].
#[derive(PartialEq, Properties)]
pub struct InputsProps {
    /// The plan.
    pub plan: std::rc::Rc<Plan>,
}

/// The controls.
#[component]
pub fn Inputs(props: &InputsProps) -> Html {
    let store = use_store();
    let plan = &*props.plan;
    let edit = |to_edit: fn(AttrValue) -> Option<Edit>| {
        let (store, id) = (store.clone(), plan.id.clone());
        Callback::from(move |code: AttrValue| {
            if let Some(edit) = to_edit(code) {
                store.edit(&id, edit);
            }
        })
    };
    let purpose_hint = store.t(Staffing::PurposeUsual {
        purpose: store.t(labels::purpose(usual_purpose(plan.staffing.size.get()))).to_string(),
    });
    let on_platform = on_code::<Platform>(
        store.on_edit(&plan.id, |platform| Edit::Positioning(PositioningEdit::SetPlatform(platform))),
    );
    full_panel(Panel {
        body: html! {
            <>
                { size_field(&store, plan) }
                <SelectField name="staffing.purpose" label={store.t(Staffing::Purpose)}
                    options={options::<Purpose>(store.lang, labels::purpose)} value={plan.staffing.purpose.code()}
                    hint={html! { { purpose_hint } }}
                    on_select={edit(|code| Some(Edit::Staffing(StaffingEdit::SetPurpose(Purpose::from_code(&code)?))))} />
                <SelectField name="positioning.platform" label={store.t(Staffing::Platform)}
                    options={options::<Platform>(store.lang, labels::platform)}
                    value={plan.positioning.platform.code()} on_select={on_platform} />
                { seats_field(&store, plan) }
                { split_field(&store, plan) }
                <FieldGroup label={store.t(Staffing::Structure)}>
                    <Segmented name="staffing.structure" label={store.t(Staffing::Structure)} block={true}
                        options={options::<StructureModel>(store.lang, labels::structure)}
                        value={plan.staffing.structure.code()}
                        on_select={edit(|code| {
                            Some(Edit::Staffing(StaffingEdit::SetStructure(StructureModel::from_code(&code)?)))
                        })} />
                </FieldGroup>
                if plan.staffing.model == StaffingModel::Own {
                    { own_fields(&store, plan) }
                }
            </>
        },
        ..Panel::default()
    })
}

fn size_field(store: &Store, plan: &Plan) -> Html {
    let size = plan.staffing.size.get();
    // The slider covers one group until the plan outgrows it.
    let max = if size <= 500 { 500 } else { GroupSize::MAX };
    let points = curve(plan, max, cap(plan));
    let top = points.iter().map(|&(_, people)| people).max().unwrap_or(1).max(1);
    let heights = points.iter().map(|&(size, people)| (f64::from(size), f64::from(people) / f64::from(top)));
    let curve = Curve { points: heights.collect(), is_stepped: true, text: store.t(Staffing::CurveText) };
    let ticks: Vec<(i64, AttrValue)> =
        if max == 500 { [2, 100, 200, 300, 400, 500] } else { [2, 1000, 2000, 3000, 4000, 5000] }
            .into_iter()
            .map(|n| (i64::from(n), AttrValue::from(whole(n))))
            .collect();
    let set = {
        let (store, id) = (store.clone(), plan.id.clone());
        Callback::from(move |n: i64| {
            if let Ok(size) = GroupSize::new(n) {
                store.edit(&id, Edit::Staffing(StaffingEdit::SetSize(size)));
            }
        })
    };
    let what = store.t(Staffing::Size).to_string();
    html! {
        <>
            <NumberField name="staffing.size" label={store.t(Staffing::Size)} strong={true} size={NumberSize::Large}
                value={i64::from(size)} text_value={Some(AttrValue::from(whole(size)))}
                min={i64::from(GroupSize::MIN)} max={i64::from(GroupSize::MAX)} unit={store.t(Fields::UnitMembers)}
                parse={parse_number::<GroupSize>(store.lang)} on_change={set.clone()}
                less_label={store.t(Fields::Decrease { what: what.clone() })}
                more_label={store.t(Fields::Increase { what: what.clone() })} />
            <Slider label={what} value={i64::from(size)} min={i64::from(GroupSize::MIN)} max={i64::from(max)}
                value_text={store.t(Common::Members { n: whole(size) })} {ticks} curve={Some(curve)} on_input={set} />
            <p class="field__hint">
                { store.t(Staffing::CurveNote) }{ " " }
                <Cite citation={Citation::Ours(OwnRule::GapBands)} />
            </p>
        </>
    }
}

fn seats_field(store: &Store, plan: &Plan) -> Html {
    let platform = plan.positioning.platform;
    let own = plan.staffing.native_seats;
    let standard = platform.default_seats();
    let rule = platform.admin_seats();
    let chip = rule.map(|rule| html! { <Cite citation={Citation::Rule(rule)} /> });
    let s3 = s3_on(platform).map(|claims| claims.admins_fact);
    let told = match (standard, rule) {
        (Some(seats), Some(rule)) => {
            let date = rule_date(rule.dated, store.lang);
            store.t(Staffing::SeatsKnown { n: seats.get(), date })
        }
        _ => store.t(Staffing::SeatsUnknown),
    };
    let hint = html! {
        <>
            { told }
            { for s3.map(|fact| html! {
                <>{ " " }{ store.t(Staffing::SeatsS3) }{ " " }<Cite citation={Citation::Claim(fact)} /></>
            }) }
        </>
    };
    let set = |seats: Option<Seats>| Edit::Staffing(StaffingEdit::SetSeats(seats));
    let on_change = {
        let (store, id) = (store.clone(), plan.id.clone());
        Callback::from(move |n: i64| {
            if let Ok(seats) = Seats::new(n) {
                store.edit(&id, set((Some(seats) != standard).then_some(seats)));
            }
        })
    };
    let on_reset = store.on_edit(&plan.id, move |()| set(None));
    let is_changed = own.is_some();
    let what = store.t(Staffing::Seats).to_string();
    let value = own.or(standard);
    html! {
        <NumberField name="staffing.native_seats" label={store.t(Staffing::Seats)}
            value={value.map_or(0, |seats| i64::from(seats.get()))}
            text_value={Some(value.map_or_else(|| AttrValue::Static(""), |seats| whole(seats.get()).into()))}
            min={i64::from(Seats::MIN)} max={i64::from(Seats::MAX)}
            unit={store.t(Fields::UnitSeats)} parse={parse_number::<Seats>(store.lang)} {on_change}
            chip={chip.unwrap_or_default()} {hint}
            less_label={store.t(Fields::Decrease { what: what.clone() })}
            more_label={store.t(Fields::Increase { what })}
            reset_label={is_changed.then(|| store.t(Fields::Reset))} on_reset={on_reset} />
    }
}

fn split_field(store: &Store, plan: &Plan) -> Html {
    let option = |&split: &Split| {
        let team = split_team(plan, split, cap(plan));
        let n = u32::try_from(team.groups.len()).unwrap_or(u32::MAX);
        let each = team.groups.first().copied().unwrap_or(0);
        let span = Spans::of(&team).head.map_or_else(|| "–".to_owned(), span_text);
        RadioOption {
            code: split.code().into(),
            label: store.t(Staffing::SplitShape { n, each: whole(each) }),
            remark: store.t(Staffing::SplitCost { total: team::count(team.total()), span }),
            chip: Html::default(),
        }
    };
    let on_select = on_code::<Split>(store.on_edit(&plan.id, |split| Edit::Staffing(StaffingEdit::SetSplit(split))));
    // "Close to the limit" is 90 % of it (ours).
    let is_near = plan.staffing.size.get() * 10 >= cap(plan) * 9;
    html! {
        <>
            <RadioList name="staffing.split" label={store.t(Staffing::Split)} tiles={true}
                chip={html! { <Cite citation={Citation::Claim(SIZE_CHOICE_FACT)} /> }}
                options={Split::ALL.iter().map(option).collect::<Vec<_>>()}
                value={plan.staffing.split.code()} {on_select} />
            <p class="field__hint">
                { store.t(Staffing::SplitLively) }{ " " }<Cite citation={Citation::Claim(LIVELY_FACT)} />
                if is_near {
                    <br />{ store.t(Staffing::SplitNear) }{ " " }
                    <Cite citation={Citation::Claim("S2-8-split-near-500")} />
                }
            </p>
        </>
    }
}

fn own_fields(store: &Store, plan: &Plan) -> Html {
    let own = plan.staffing.own;
    let field = |tier: OwnTier, name: &'static str, label: Staffing, people: Headcount| {
        let on_change = {
            let (store, id) = (store.clone(), plan.id.clone());
            Callback::from(move |n: i64| {
                if let Ok(people) = Headcount::new(n) {
                    store.edit(&id, Edit::Staffing(StaffingEdit::SetOwn(tier, people)));
                }
            })
        };
        let label = store.t(label);
        html! {
            <NumberField {name} label={label.clone()} value={i64::from(people.get())}
                min={i64::from(Headcount::MIN)} max={i64::from(Headcount::MAX)} unit={store.t(Fields::UnitPeople)}
                parse={parse_number::<Headcount>(store.lang)} {on_change}
                less_label={store.t(Fields::Decrease { what: label.to_string() })}
                more_label={store.t(Fields::Increase { what: label.to_string() })} />
        }
    };
    html! {
        <FieldGroup label={store.t(Staffing::OwnFigures)}>
            { field(OwnTier::Owners, "staffing.own.owners", Staffing::Owners, own.owners) }
            { field(OwnTier::Deputies, "staffing.own.deputies", Staffing::Deputies, own.deputies) }
            { field(OwnTier::Leads, "staffing.own.leads", Staffing::Leads, own.leads) }
        </FieldGroup>
    }
}
