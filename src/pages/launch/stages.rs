//! The checklist, a panel a stage: tick boxes, who, when, and tasks of one's own.

use yew::prelude::*;

use super::{PartProps, acts, words};
use crate::checkup::launch::induced_sharing;
use crate::components::button::{Button, ButtonKind, IconButton};
use crate::components::checkbox::Checkbox;
use crate::components::figure::listed_figure;
use crate::components::icon::{IconName, icon};
use crate::components::number_field::{NumberField, NumberSize};
use crate::components::panel::{Panel, full_panel};
use crate::components::section_head::section_head;
use crate::domain::code::Code as _;
use crate::domain::launch::LaunchStage;
use crate::domain::launch::material::Material;
use crate::domain::launch::schedule::Span;
use crate::domain::launch::task::{Task, TaskKey, left_out};
use crate::domain::quantity::{Bounded as _, StageDays};
use crate::editing::launch::LaunchEdit;
use crate::i18n::text::fields::Fields;
use crate::i18n::text::launch::{self, Launch as Text};
use crate::pages::cite::Cite;
use crate::pages::fields::parse_number;
use crate::pages::finding::callout_of;
use crate::playbook::{Citation, OwnRule};
use crate::state::store::Store;
use crate::views::launch::days_late;

/// Every stage.
pub fn section(store: &Store, part: &PartProps) -> Html {
    html! {
        <section>
            { section_head(store.t(Text::Checklist), store.t(Text::ChecklistRemark)) }
            <div class="launch__stages">
                { for part.view.spans.iter().map(|span| panel(store, part, span)) }
            </div>
        </section>
    }
}

fn panel(store: &Store, part: &PartProps, span: &Span) -> Html {
    let stage = span.stage;
    let (done, of) = part.view.n_done(stage);
    let day = |days: i32| words::day(store, part.opens_on(), days);
    let code = stage.code();
    html! {
        <div class="launch__stage" id={format!("launch-{code}")} tabindex="-1" data-stage={code} key={code}>
            { full_panel(Panel {
                title: store.t(launch::stage(stage)),
                remark: format!("{}–{}", day(span.first), day(span.last)).into(),
                chip: html! { <Cite citation={Citation::Claim(stage.fact())} /> },
                actions: html! {
                    <span class="launch__done" aria-label={store.t(Text::DoneOf { n: done, of })}>
                        { listed_figure(format!("launch.done.{code}"), done.to_string(), store.t(Text::Done { n: done, of })) }
                    </span>
                },
                class: None,
                body: html! {
                    <>
                        { for red_line(store, part, stage) }
                        <ul class="launch__tasks">
                            { for part.view.tasks_of(stage).map(|task| row(store, part, task)) }
                        </ul>
                        <div class="launch__foot">
                            { length(store, part, span) }
                            <Button label={store.t(Text::AddTask)} icon={Some(IconName::PLUS)} kind={ButtonKind::Ghost} small={true}
                                aria_label={Some(store.t(Text::AddTaskTo { stage: store.t(launch::stage(stage)).to_string() }))}
                                onclick={acts::add(store, part, stage)} data_action={Some(AttrValue::from(format!("add-{code}")))} />
                        </div>
                        { for omitted(store, part, stage) }
                    </>
                },
            }) }
        </div>
    }
}

/// A task: its tick, its sources, who, when.
fn row(store: &Store, part: &PartProps, task: &Task) -> Html {
    let key = task.key;
    let name = words::task(store, part, key);
    let on_change = acts::on(store, part, move |is_done: bool| LaunchEdit::Tick(key, is_done));
    let late = days_late(task, part.opens_on(), part.today);
    let owner = words::owner(store, &task.owner);
    let facts: &[&'static str] = match key {
        TaskKey::Material(material) => material.facts(part.plan.positioning.platform),
        TaskKey::Own(_) => &[],
    };
    let open = part.on_open.reform(move |_: MouseEvent| Some(key));
    let archive = (key == TaskKey::Material(Material::Archive)).then(|| store.t(Text::ArchiveNote));
    html! {
        <li class={classes!("launch__task", task.is_done.then_some("is-done"))} key={key.code()} data-task={key.code()}>
            <Checkbox name={format!("launch.marks.{}", key.code())} label={name.clone()} checked={task.is_done} {on_change}
                remark={archive.unwrap_or_default()} />
            <span class="launch__task-chips">
                { for facts.iter().map(|&fact| html! { <Cite citation={Citation::Claim(fact)} /> }) }
            </span>
            <span class="launch__task-meta">
                <span>{ words::day(store, part.opens_on(), task.due) }</span>
                if late > 0 {
                    <span class="launch__late">{ icon(IconName::WARN) }{ store.t(Text::Late { n: late }) }</span>
                }
                if !owner.is_empty() {
                    <span>{ owner }</span>
                }
            </span>
            <IconButton label={store.t(Text::EditTask { task: name })} icon={IconName::EDIT} size={16} small={true}
                onclick={open} data_action={Some(AttrValue::from("edit-task"))} aria_haspopup={Some(AttrValue::from("dialog"))} />
        </li>
    }
}

/// How long a stage lasts.
fn length(store: &Store, part: &PartProps, span: &Span) -> Html {
    let stage = span.stage;
    let name = store.t(launch::stage(stage)).to_string();
    let on_change = {
        let set = acts::on(store, part, move |days| LaunchEdit::SetDays(stage, Some(days)));
        Callback::from(move |days: i64| {
            if let Ok(days) = StageDays::new(days) {
                set.emit(days);
            }
        })
    };
    let chip = span.is_ours.then(|| html! { <Cite citation={Citation::Ours(OwnRule::LaunchDays)} /> });
    html! {
        <NumberField
            name={format!("launch.days.{}", stage.code())}
            label={store.t(Text::LengthOf { stage: name })}
            value={i64::from(span.days())}
            min={i64::from(StageDays::MIN)}
            max={i64::from(StageDays::MAX)}
            unit={store.t(Text::Days)}
            parse={parse_number::<StageDays>(store.lang)}
            {on_change}
            less_label={AttrValue::default()}
            more_label={AttrValue::default()}
            size={NumberSize::Small}
            chip={chip.unwrap_or_default()}
            reset_label={(!span.is_ours).then(|| store.t(Fields::Reset))}
            on_reset={acts::on(store, part, move |()| LaunchEdit::SetDays(stage, None))}
        />
    }
}

/// The facts' tasks that are not on the list, each with the way back.
fn omitted(store: &Store, part: &PartProps, stage: LaunchStage) -> Option<Html> {
    let platform = part.plan.positioning.platform;
    let out: Vec<Material> = left_out(&part.launch, platform).filter(|material| material.stage() == stage).collect();
    let n = u32::try_from(out.len()).ok().filter(|&n| n > 0)?;
    let row = |&material: &Material| {
        let name = store.t(launch::material(material, platform)).to_string();
        let put = acts::on(store, part, move |_: MouseEvent| LaunchEdit::Use(material, true));
        let note = (material == Material::Archive).then(|| store.t(Text::ArchiveNote));
        html! {
            <li class="launch__left" key={material.code()} data-task={material.code()}>
                <span>
                    { name.clone() }
                    { for material.facts(platform).iter().map(|&fact| html! { <>{ " " }<Cite citation={Citation::Claim(fact)} /></> }) }
                    { for note.map(|note| html! { <span class="launch__note">{ note }</span> }) }
                </span>
                <Button label={store.t(Text::PutBackShort)} aria_label={Some(store.t(Text::PutBack { task: name }))}
                    kind={ButtonKind::Ghost} small={true} onclick={put} data_action={Some(AttrValue::from("put-back"))} />
            </li>
        }
    };
    Some(html! {
        <details class="launch__omitted">
            <summary>{ store.t(Text::LeftOut { n }) }</summary>
            <ul>{ for out.iter().map(row) }</ul>
        </details>
    })
}

/// The ban on rewarded sharing, where the stage rewards invitations (C18): what the check-up says of it.
fn red_line(store: &Store, part: &PartProps, stage: LaunchStage) -> Option<Html> {
    let found = induced_sharing::found(&part.view).filter(|_| stage == LaunchStage::Fission)?;
    Some(callout_of(store, &part.plan, &found))
}
