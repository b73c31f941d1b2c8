//! Silence in steps: after how many days, what is done, and what is sent.

use yew::prelude::*;

use super::desk::PartProps;
use crate::components::button::{Button, ButtonKind};
use crate::components::callout::{Callout, Severity, callout};
use crate::components::icon::IconName;
use crate::components::number_field::NumberField;
use crate::components::panel::{Panel, full_panel};
use crate::components::text_area::TextArea;
use crate::domain::code::Code as _;
use crate::domain::members::silence::SilenceStep;
use crate::domain::quantity::{Bounded as _, SilentDays};
use crate::domain::words::Words;
use crate::editing::members::MembersEdit;
use crate::exchange::sections;
use crate::i18n::text::checkup::monitor::Monitor as Found;
use crate::i18n::text::fields::Fields;
use crate::i18n::text::members::{Members as Text, labels, wording};
use crate::pages::cite::Cite;
use crate::pages::copying::on_copy;
use crate::pages::fields::{parse_number, use_text};
use crate::pages::said::said;
use crate::platform::page;
use crate::playbook::layering::{S1_NUDGE_DAYS, S1_NUDGE_FACT, S3_SILENT_FACT, S4_RECENCY_FACT, S4_SILENT_DAYS};
use crate::playbook::{Citation, OwnRule};
use crate::state::store::{Store, use_store};

/// The panel.
pub fn panel(store: &Store, part: &PartProps) -> Html {
    let members = &part.members;
    let remark = Text::SilenceRemark {
        nudge: members.nudge_days.get(),
        silent: members.silent_days.get(),
        leave: members.leave_days.get(),
    };
    let clash = Text::SilenceClash { nudge: S1_NUDGE_DAYS, silent: S4_SILENT_DAYS };
    full_panel(Panel {
        title: store.t(Text::Silence),
        chip: html! { <Cite citation={Citation::Ours(OwnRule::SilenceSteps)} /> },
        remark: store.t(remark),
        body: html! {
            <>
                if !members.is_in_order() {
                    { out_of_order(store, part) }
                }
                <p class="quiet">
                    { said(&store.t(clash), &[
                        Citation::Claim(S1_NUDGE_FACT), Citation::Claim(S4_RECENCY_FACT), Citation::Claim(S3_SILENT_FACT),
                    ]) }
                </p>
                <ol class="monitor__steps">
                    { for SilenceStep::ALL.iter().map(|&step| html! {
                        <Step key={step.code()} part={part.clone()} {step} />
                    }) }
                </ol>
            </>
        },
        ..Panel::default()
    })
}

fn out_of_order(store: &Store, part: &PartProps) -> Html {
    let members = &part.members;
    let title = Found::Order {
        nudge: members.nudge_days.get(),
        silent: members.silent_days.get(),
        leave: members.leave_days.get(),
    };
    let [nudge, silent, leave] =
        [SilenceStep::Nudge, SilenceStep::Silent, SilenceStep::Leave].map(|step| step.stated().get());
    let restore = {
        let (store, part) = (store.clone(), part.clone());
        Callback::from(move |_: MouseEvent| {
            let edits = MembersEdit::restored_days().into_iter().map(sections::edit);
            part.edit_all(&store, edits.collect(), Some(store.t(Text::Restored).to_string()));
            // The button goes with the warning: on to the first of the steps.
            page::focus("[name='monitor.nudge_days']");
        })
    };
    callout(Callout {
        finding: Some("monitor.silence_order"),
        actions: html! {
            <Button label={store.t(Found::Restore { nudge, silent, leave })} small={true} onclick={restore}
                data_action={Some(AttrValue::Static("restore-silence"))} />
        },
        ..Callout::new(
            Severity::Warning,
            store.t(title),
            said(&store.t(Found::OrderWhy), &[Citation::Ours(OwnRule::SilenceSteps)]),
        )
    })
}

/// Properties of [`Step`].
#[derive(PartialEq, Properties)]
struct StepProps {
    part: PartProps,
    step: SilenceStep,
}

/// One step.
#[component]
fn Step(props: &StepProps) -> Html {
    let store = use_store();
    let StepProps { part, step } = props;
    let (step, lang) = (*step, store.lang);
    let (members, code) = (&part.members, step.code());
    let own = members.texts.get(&step).cloned().unwrap_or_default();
    let state = use_text(&own, lang, part.on(&store, move |text| MembersEdit::SetText(step, text)));
    let name = store.t(labels::step(step)).to_string();
    let inner = lang.pick(name.clone(), name.to_lowercase());
    let days = members.days(step);
    let set = part.on(&store, move |n: i64| MembersEdit::SetDays(step, SilentDays::new(n).unwrap_or(days)));
    let reset = part.on(&store, move |()| MembersEdit::SetDays(step, step.stated()));
    let what = store.t(Text::DaysOf { step: name.clone() });
    let shown = wording::text(members, step, &part.plan.positioning, lang);
    let draft = wording::draft(members, step, &part.plan.positioning, lang);
    let use_draft = {
        let draft = Words::cut(&draft);
        let set = part.on(&store, move |draft| MembersEdit::SetText(step, draft));
        Callback::from(move |_: MouseEvent| {
            set.emit(draft.clone());
            // The button goes: on to the text that came.
            page::focus(&format!("[name='monitor.texts.{}']", step.code()));
        })
    };
    html! {
        <li class="monitor__step" data-step={code}>
            <NumberField name={format!("monitor.{code}_days")} label={what.clone()} value={i64::from(days.get())}
                min={i64::from(SilentDays::MIN)} max={i64::from(SilentDays::MAX)} unit={store.t(Text::UnitDays)}
                parse={parse_number::<SilentDays>(lang)} on_change={set}
                chip={said("", &[Citation::Claim(step.days_fact())])}
                reset_label={(days != step.stated()).then(|| store.t(Fields::Reset))} on_reset={reset}
                less_label={store.t(Fields::Decrease { what: what.to_string() })}
                more_label={store.t(Fields::Increase { what: what.to_string() })} />
            <p>{ said(&store.t(labels::step_action(step)), &step.action_citations()) }</p>
            <TextArea name={format!("monitor.texts.{code}")} label={store.t(Text::TextOf { step: name })}
                value={state.value} on_input={state.on_input} error={state.error} rows={4} placeholder={draft} />
            <div class="monitor__acts">
                <Button label={store.t(Text::CopyText { step: inner.clone() })} icon={Some(IconName::COPY)}
                    kind={ButtonKind::Plain} small={true} onclick={on_copy(&store, shown)}
                    data_action={Some(AttrValue::from(format!("copy-{code}")))} />
                if own.is_blank() {
                    <Button label={store.t(Text::UseDraft)} kind={ButtonKind::Plain} small={true} onclick={use_draft}
                        aria_label={Some(store.t(Text::UseDraftOf { step: inner }))}
                        data_action={Some(AttrValue::from(format!("draft-{code}")))} />
                }
            </div>
        </li>
    }
}
