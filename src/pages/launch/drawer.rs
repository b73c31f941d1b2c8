//! One task: its words, who takes care of it, when it is due, and where it stands.

use yew::prelude::*;

use super::{PartProps, acts, words};
use crate::components::button::{Button, ButtonKind};
use crate::components::checkbox::Checkbox;
use crate::components::dialog::{Dialog, DialogPlace};
use crate::components::field::FieldGroup;
use crate::components::icon::IconName;
use crate::components::number_field::NumberField;
use crate::components::select_field::SelectField;
use crate::components::text_field::TextField;
use crate::components::text_link::button_link;
use crate::domain::calendar::item::Owner;
use crate::domain::code::Code;
use crate::domain::launch::FromOpening;
use crate::domain::launch::OwnTaskId;
use crate::domain::launch::task::{Task, TaskKey, own_of};
use crate::domain::staffing::cards::Role;
use crate::domain::words::{Line, Name};
use crate::editing::launch::{LaunchEdit, Way};
use crate::i18n::numerals;
use crate::i18n::text::fields::Fields;
use crate::i18n::text::labels;
use crate::i18n::text::launch::Launch as Text;
use crate::pages::cite::Cite;
use crate::pages::fields::{out_of_range, use_text};
use crate::playbook::{Citation, OwnRule};
use crate::state::route::Route;
use crate::state::store::{Store, use_store};
use crate::views::team;

/// Properties of [`TaskDrawer`].
#[derive(PartialEq, Properties)]
pub struct TaskDrawerProps {
    /// What the page shows.
    pub part: PartProps,
    /// Which task.
    pub of: TaskKey,
}

/// The drawer.
#[component]
pub fn TaskDrawer(props: &TaskDrawerProps) -> Html {
    let store = use_store();
    let (part, key) = (&props.part, props.of);
    let task = part.view.task(key);
    let owner = task.map(|task| task.owner.clone()).unwrap_or_default();
    let own_text = match key {
        TaskKey::Own(id) => part.launch.own.get(&id).map(|own| own.text.clone()).unwrap_or_default(),
        TaskKey::Material(_) => Line::default(),
    };
    let on_text = {
        let edit = acts::on(&store, part, |edit: LaunchEdit| edit);
        Callback::from(move |text: Line| {
            if let TaskKey::Own(id) = key {
                edit.emit(LaunchEdit::Word(id, text));
            }
        })
    };
    let role = owner.role;
    let on_name = acts::on(&store, part, move |name: Name| LaunchEdit::SetOwner(key, Owner { role, name }));
    let text = use_text(&own_text, store.lang, on_text);
    let name = use_text(&owner.name, store.lang, on_name);
    let Some(task) = task else { return Html::default() };
    let on_close = part.on_open.reform(|()| None);
    let tick = acts::on(&store, part, move |is_done: bool| LaunchEdit::Tick(key, is_done));
    let suggestions = team::names(&part.plan, role).into_iter().map(|name| AttrValue::from(name.to_owned()));
    let roles = {
        let none = (AttrValue::Static(""), store.t(Text::NoRole));
        let there = team::roles(&part.plan, role).into_iter();
        let there = there.map(|role| (AttrValue::Static(role.code()), store.t(labels::role(role))));
        std::iter::once(none).chain(there).collect::<Vec<_>>()
    };
    let on_role = {
        let name = owner.name.clone();
        acts::on(&store, part, move |code: AttrValue| {
            LaunchEdit::SetOwner(key, Owner { role: Role::from_code(&code), name: name.clone() })
        })
    };
    let title = AttrValue::from(words::task(&store, part, key));
    let footer = html! {
        <Button label={store.t(Text::Close)} kind={ButtonKind::Primary} onclick={on_close.reform(|_| ())} />
    };
    html! {
        <Dialog {title} place={DialogPlace::Drawer} on_close={on_close.clone()} close_label={Some(store.t(Text::Close))}
            footer_start={way_out(&store, part, key)} {footer}>
            <div class="stack">
                if let TaskKey::Own(id) = key {
                    <TextField name="launch.task.text" label={store.t(Text::TaskText)} value={text.value}
                        on_input={text.on_input} error={text.error} />
                    { moves(&store, part, id) }
                }
                { sources(&store, part, key) }
                <Checkbox name="launch.task.done" label={store.t(Text::TaskDone)} checked={task.is_done} on_change={tick} />
                <FieldGroup label={store.t(Text::Owner)}>
                    <div class="launch__pair">
                        <SelectField name="launch.task.role" label={store.t(Text::Role)} options={roles}
                            value={role.map_or("", Role::code)} on_select={on_role} />
                        <TextField name="launch.task.owner" label={store.t(Text::Name)} value={name.value}
                            on_input={name.on_input} error={name.error} suggestions={suggestions.collect::<Vec<_>>()} />
                    </div>
                </FieldGroup>
                { due(&store, part, task) }
            </div>
        </Dialog>
    }
}

/// When it is due, counted from the opening.
fn due(store: &Store, part: &PartProps, task: &Task) -> Html {
    let (key, lang) = (task.key, store.lang);
    let set = acts::on(store, part, move |due| LaunchEdit::SetDue(key, due));
    let on_change = {
        let set = set.clone();
        Callback::from(move |days: i64| set.emit(FromOpening::new(days).ok()))
    };
    let parse = Callback::from(move |text: String| {
        let Some(days) = numerals::whole(&text) else {
            return Err(lang.t(Fields::NotANumber).into_owned().into());
        };
        FromOpening::new(days).map(|days| i64::from(days.get())).map_err(|refused| out_of_range(refused, lang))
    });
    let max = i64::from(FromOpening::MAX);
    let day = match part.opens_on() {
        Some(_) => store.t(Text::DueDay { day: words::day(store, part.opens_on(), task.due) }),
        None => words::from_opening(store, task.due).into(),
    };
    let chip = (!task.has_own_due).then(|| html! { <Cite citation={Citation::Ours(OwnRule::LaunchDue)} /> });
    let label = store.t(Text::Due);
    html! {
        <NumberField
            name="launch.task.due"
            label={label.clone()}
            value={i64::from(task.due)}
            min={-max}
            {max}
            unit={store.t(Text::Days)}
            {parse}
            {on_change}
            less_label={store.t(Fields::Decrease { what: label.to_string() })}
            more_label={store.t(Fields::Increase { what: label.to_string() })}
            chip={chip.unwrap_or_default()}
            hint={html! { <>{ store.t(Text::DueHint) }{ " " }{ day }</> }}
            reset_label={task.has_own_due.then(|| store.t(Text::FollowStage))}
            on_reset={set.reform(|()| None)}
        />
    }
}

/// Where a fact's task comes from, and the page on which it is worked on.
fn sources(store: &Store, part: &PartProps, key: TaskKey) -> Html {
    let TaskKey::Material(material) = key else { return Html::default() };
    let page = material.part().map(super::frames::planner).map(|planner| {
        let href = Route::plan(&part.plan.id, planner).href();
        button_link(href, store.t(Text::WorkOn { page: store.t(planner.name()).to_string() }))
    });
    html! {
        <p class="row">
            { for material.facts(part.plan.positioning.platform).iter().map(|&fact| html! {
                <Cite citation={Citation::Claim(fact)} />
            }) }
            { for page }
        </p>
    }
}

/// One place up or down among one's own tasks of the stage.
fn moves(store: &Store, part: &PartProps, id: OwnTaskId) -> Html {
    let Some(stage) = part.launch.own.get(&id).map(|own| own.stage) else { return Html::default() };
    let ids: Vec<OwnTaskId> = own_of(&part.launch, stage).map(|(id, _)| id).collect();
    let button = |way: Way, label: Text, name: IconName, is_end: bool, code: &'static str| {
        let onclick = acts::on(store, part, move |_: MouseEvent| LaunchEdit::Move(id, way));
        html! {
            <Button label={store.t(label)} icon={Some(name)} small={true} disabled={is_end} {onclick}
                data_action={Some(AttrValue::Static(code))} />
        }
    };
    html! {
        <div class="row">
            { button(Way::Up, Text::MoveUp, IconName::CHEVRON_UP, ids.first() == Some(&id), "move-up") }
            { button(Way::Down, Text::MoveDown, IconName::CHEVRON_DOWN, ids.last() == Some(&id), "move-down") }
        </div>
    }
}

/// Takes a task off the list: one's own for good, a fact's until it is put back.
fn way_out(store: &Store, part: &PartProps, key: TaskKey) -> Html {
    let (label, edit) = match key {
        TaskKey::Material(material) => (Text::LeaveOut, LaunchEdit::Use(material, false)),
        TaskKey::Own(id) => (Text::RemoveTask, LaunchEdit::Remove(id)),
    };
    let onclick = {
        let (store, part) = (store.clone(), part.clone());
        Callback::from(move |_: MouseEvent| {
            part.on_open.emit(None);
            acts::edit(&store, &part.plan.id, edit.clone());
        })
    };
    html! {
        <Button label={store.t(label)} kind={ButtonKind::Ghost} {onclick} data_action={Some(AttrValue::from("take-out"))} />
    }
}
