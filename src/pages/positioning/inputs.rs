//! The controls: the kind of group under each source, and how the group is set up.

use yew::prelude::*;

use super::{PartProps, on_edit};
use crate::components::field::FieldGroup;
use crate::components::number_field::NumberField;
use crate::components::panel::panel;
use crate::components::radio_list::{RadioList, RadioOption};
use crate::components::segmented::Segmented;
use crate::components::select_field::SelectField;
use crate::components::text_field::TextField;
use crate::domain::code::Code;
use crate::domain::group_type::{Circle, GroupType};
use crate::domain::plan::Plan;
use crate::domain::platform::Platform;
use crate::domain::positioning::{CompanyStage, Goal, Lifespan};
use crate::domain::quantity::{Bounded, GroupSize};
use crate::editing::action::PositioningEdit;
use crate::i18n::figures::whole;
use crate::i18n::text::fields::Fields;
use crate::i18n::text::labels;
use crate::i18n::text::positioning::Positioning;
use crate::pages::cite::Cite;
use crate::pages::fields::{on_code, options, parse_number, use_text};
use crate::pages::said::said;
use crate::playbook::Citation;
use crate::playbook::claims::s3_on;
use crate::state::store::{Store, use_store};

fn claim(fact: &'static str) -> Html {
    html! { <Cite citation={Citation::Claim(fact)} /> }
}

/// The kinds of group, each list under the source that names it.
#[component]
pub fn TypePanel(props: &PartProps) -> Html {
    let store = use_store();
    let chosen = props.plan.positioning.group_type;
    let list = |label: Positioning, fact, types: &[GroupType]| {
        let options: Vec<RadioOption> = types
            .iter()
            .map(|&group_type| RadioOption {
                code: group_type.code().into(),
                label: store.t(labels::group_type(group_type)),
                remark: store.t(labels::group_functions(group_type)),
                chip: Html::default(),
            })
            .collect();
        let on_select = on_code(on_edit(&store, &props.plan, PositioningEdit::SetGroupType));
        html! {
            <RadioList name="positioning.group_type" label={store.t(label)} chip={claim(fact)} {options}
                value={chosen.code()} {on_select} />
        }
    };
    use GroupType as T;
    panel(
        store.t(Positioning::TypeTitle),
        html! {
            <>
                { list(Positioning::ByValue, "S1-1-three-dims", &[T::Benefit, T::Knowledge, T::Activity]) }
                { list(Positioning::ByAudience, "S2-1-factor-type", &[T::Industry, T::Interest, T::Product, T::Fan]) }
                { list(Positioning::InEducation, "S0-1-edu-split", &[T::Parent, T::Student]) }
            </>
        },
    )
}

/// How the group is set up.
#[component]
pub fn SetupPanel(props: &PartProps) -> Html {
    let store = use_store();
    let plan = &props.plan;
    let positioning = &plan.positioning;
    let subject = use_text(&positioning.subject, store.lang, on_edit(&store, plan, PositioningEdit::SetSubject));
    panel(
        store.t(Positioning::SetupTitle),
        html! {
            <>
                <TextField name="positioning.subject" label={store.t(Positioning::Subject)} value={subject.value}
                    placeholder={store.t(Positioning::SubjectExample)} on_input={subject.on_input} error={subject.error} />
                { platform_fields(&store, plan) }
                { circle_field(&store, plan) }
                { goal_fields(&store, plan) }
                { clock_fields(&store, plan) }
            </>
        },
    )
}

fn platform_fields(store: &Store, plan: &Plan) -> Html {
    let platform = plan.positioning.platform;
    let on_select = on_code::<Platform>(on_edit(store, plan, PositioningEdit::SetPlatform));
    html! {
        <>
            <SelectField name="positioning.platform" label={store.t(Positioning::Platform)}
                options={options(store.lang, labels::platform)} value={platform.code()} {on_select} />
            { cap_field(store, plan) }
        </>
    }
}

/// The limit of one group: the platform rule's, unless the person knows better.
fn cap_field(store: &Store, plan: &Plan) -> Html {
    let positioning = &plan.positioning;
    let (rule, own) = (positioning.platform.cap(), positioning.cap);
    let value = positioning.cap();
    let on_change = {
        let standard = rule.value;
        on_edit(store, plan, move |n: i64| {
            PositioningEdit::SetCap(GroupSize::new(n).ok().filter(|cap| Some(cap.get()) != standard))
        })
    };
    let on_reset = on_edit(store, plan, |()| PositioningEdit::SetCap(None));
    let reset = match rule.value {
        Some(cap) => Positioning::CapReset { cap: whole(cap) },
        None => Positioning::CapClear,
    };
    // Where pages contradict one another nothing is asserted: the person enters it, S3's figure is a hint.
    let hint = match (rule.value, s3_on(positioning.platform)) {
        (None, Some(claims)) => {
            let (low, high) = (whole(claims.caps.0), claims.caps.1.map(whole));
            let caps = match high {
                Some(high) => Positioning::CapsQq { low, high },
                None => Positioning::CapsDingtalk { low },
            };
            let claim = store.t(caps).to_string();
            let says = store.t(Positioning::SaysS3 { claim });
            html! {
                <>
                    { store.t(Positioning::CapAsk) }{ " " }
                    { said(&says, &[Citation::Claim(claims.caps_fact)]) }
                </>
            }
        }
        _ => Html::default(),
    };
    let what = store.t(Positioning::Cap).to_string();
    html! {
        <NumberField name="positioning.cap" label={store.t(Positioning::Cap)}
            value={value.map_or(0, i64::from)}
            text_value={Some(value.map_or_else(|| AttrValue::Static(""), |cap| whole(cap).into()))}
            min={i64::from(GroupSize::MIN)} max={i64::from(GroupSize::MAX)} step={10}
            unit={store.t(Fields::UnitMembers)} parse={parse_number::<GroupSize>(store.lang)} {on_change}
            chip={html! { <Cite citation={Citation::Rule(rule)} /> }} {hint}
            less_label={store.t(Fields::Decrease { what: what.clone() })}
            more_label={store.t(Fields::Increase { what })}
            reset_label={own.is_some().then(|| store.t(reset))} {on_reset} />
    }
}

fn circle_field(store: &Store, plan: &Plan) -> Html {
    let on_select = on_code::<Circle>(on_edit(store, plan, PositioningEdit::SetCircle));
    let hint = said(&store.t(Positioning::CircleHint), &[Citation::Claim("S2-4-style-strict")]);
    html! {
        <SelectField name="positioning.circle" label={store.t(Positioning::Circle)} {hint}
            options={options(store.lang, labels::circle)} value={plan.positioning.circle.code()} {on_select} />
    }
}

/// One choice from the lists of two sources.
fn goal_fields(store: &Store, plan: &Plan) -> Html {
    let chosen = plan.positioning.goal;
    let list = |label: Positioning, fact, goals: &[Goal]| {
        let option = |&goal: &Goal| RadioOption {
            code: goal.code().into(),
            label: store.t(labels::goal(goal)),
            remark: AttrValue::default(),
            chip: Html::default(),
        };
        let on_select = on_code(on_edit(store, plan, PositioningEdit::SetGoal));
        html! {
            <RadioList name="positioning.goal" label={store.t(label)} chip={claim(fact)}
                options={goals.iter().map(option).collect::<Vec<_>>()} value={chosen.code()} {on_select} />
        }
    };
    html! {
        <div class="positioning__goals">
            { list(Positioning::GoalByS0, "S0-1-three-elements", &[Goal::Exchange, Goal::Trade, Goal::Learning]) }
            { list(Positioning::GoalByS3, "S3-1-core-function", &[Goal::Service, Goal::Interest, Goal::Brand]) }
        </div>
    }
}

/// How long the group lives, and where the company stands.
fn clock_fields(store: &Store, plan: &Plan) -> Html {
    let positioning = &plan.positioning;
    let on_lifespan = on_code::<Lifespan>(on_edit(store, plan, PositioningEdit::SetLifespan));
    let on_stage = on_code::<CompanyStage>(on_edit(store, plan, PositioningEdit::SetStage));
    let stage = match labels::stage_focus(positioning.stage) {
        Some(focus) => store.t(Positioning::StageSays {
            stage: store.t(labels::stage(positioning.stage)).to_string(),
            focus: store.t(focus).to_string(),
        }),
        None => store.t(Positioning::StageWithout),
    };
    html! {
        <>
            <FieldGroup label={store.t(Positioning::Lifespan)} chip={claim("S0-1-three-elements")}>
                <Segmented name="positioning.lifespan" label={store.t(Positioning::Lifespan)} block={true}
                    options={options(store.lang, labels::lifespan)} value={positioning.lifespan.code()}
                    on_select={on_lifespan} />
            </FieldGroup>
            <FieldGroup label={store.t(Positioning::Stage)} hint={said(&stage, &[Citation::Claim("S1-1-stage-goal")])}>
                <Segmented name="positioning.stage" label={store.t(Positioning::Stage)} block={true}
                    options={options(store.lang, labels::stage)} value={positioning.stage.code()}
                    on_select={on_stage} />
            </FieldGroup>
        </>
    }
}
