//! The way up: who is fostered, who hosts topics, who became an admin, and how the core is reached.

use yew::prelude::*;

use super::desk::PartProps;
use crate::components::button::{Button, ButtonKind};
use crate::components::callout::{Callout, Severity, callout};
use crate::components::checkbox::Checkbox;
use crate::components::icon::IconName;
use crate::components::panel::{Panel, full_panel};
use crate::components::tags_field::TagsField;
use crate::domain::code::Code as _;
use crate::domain::members::{CoreChannel, MAX_NAMES, PathStep};
use crate::domain::words::Name;
use crate::editing::members::MembersEdit;
use crate::exchange::sections;
use crate::i18n::text::checkup::monitor::Monitor as Found;
use crate::i18n::text::members::{Members as Text, labels};
use crate::pages::cite::Cite;
use crate::pages::fields::use_tags;
use crate::pages::said::said;
use crate::platform::page;
use crate::playbook::Citation;
use crate::playbook::layering::{S4_ADMIN_FACT, S4_ADMIN_WEEKS};
use crate::state::store::{Store, use_store};
use crate::views::members::{seat_citations, seats_short};

/// The panel.
#[component]
pub fn Path(props: &PartProps) -> Html {
    let store = use_store();
    let channel_fact = Citation::Claim("S2-5-core-channel");
    full_panel(Panel {
        title: store.t(Text::Path),
        chip: html! { <Cite citation={Citation::Claim(PathStep::Host.fact())} /> },
        remark: store.t(Text::PathRemark),
        body: html! {
            <>
                if let Some((n, seats)) = seats_short(&props.plan, &props.members) {
                    { callout(Callout {
                        finding: Some("monitor.admin_seats"),
                        ..Callout::new(
                            Severity::Warning,
                            store.t(Found::Seats { n, seats }),
                            said(&store.t(Found::SeatsWhy), &seat_citations(&props.plan)),
                        )
                    }) }
                }
                <div class="monitor__path">
                    { for PathStep::ALL.iter().map(|&step| html! {
                        <Rung key={step.code()} part={props.clone()} {step} />
                    }) }
                </div>
                <p>
                    { said(&store.t(Text::AdminBar { weeks: S4_ADMIN_WEEKS }), &[Citation::Claim(S4_ADMIN_FACT)]) }
                </p>
                <fieldset class="monitor__boxes">
                    <legend>{ store.t(Text::Channel) }{ " " }<Cite citation={channel_fact} /></legend>
                    { for CoreChannel::ALL.iter().map(|&channel| html! {
                        <Checkbox name="monitor.channels" value={Some(AttrValue::Static(channel.code()))}
                            label={store.t(labels::channel(channel))}
                            checked={props.members.channels.contains(&channel)}
                            on_change={props.on(&store, move |is| MembersEdit::UseChannel(channel, is))} />
                    }) }
                </fieldset>
            </>
        },
        ..Panel::default()
    })
}

/// Properties of [`Rung`].
#[derive(PartialEq, Properties)]
struct RungProps {
    part: PartProps,
    step: PathStep,
}

/// One step, with a press that moves each name to the next.
#[component]
fn Rung(props: &RungProps) -> Html {
    let store = use_store();
    let RungProps { part, step } = props;
    let step = *step;
    let names = part.members.on_path(step);
    let on_good = part.on(&store, move |names| MembersEdit::SetOnPath(step, names));
    let state = use_tags(names, MAX_NAMES, store.lang, on_good);
    html! {
        <div class="monitor__rung" data-path={step.code()}>
            <TagsField name={format!("monitor.{}s", step.code())} label={store.t(labels::path(step))} tags={state.tags}
                on_change={state.on_change} error={state.error} full={names.len() >= MAX_NAMES}
                add_label={store.t(Text::AddName)} remove_label={store.t(Text::RemoveName)}
                hint={said(&store.t(labels::path_hint(step)), &[Citation::Claim(step.fact())])} />
            if let Some(next) = step.next() {
                <div class="monitor__acts">{ for names.iter().map(|name| promote(&store, part, step, next, name)) }</div>
            }
        </div>
    }
}

fn promote(store: &Store, part: &PartProps, step: PathStep, next: PathStep, name: &Name) -> Html {
    let become_what = store.t(labels::path_one(next)).to_string();
    let text = |promoted: bool| {
        let (name, step) = (name.as_str().to_owned(), become_what.clone());
        store.t(if promoted { Text::Promoted { name, step } } else { Text::Promote { name, step } })
    };
    let onclick = {
        let (store, part, name, done) = (store.clone(), part.clone(), name.clone(), text(true));
        Callback::from(move |_: MouseEvent| {
            let Some(risen) = part.members.risen(step, &name) else { return };
            let edits = risen.map(|(step, names)| sections::edit(MembersEdit::SetOnPath(step, names)));
            part.edit_all(&store, edits.to_vec(), Some(done.to_string()));
            // The button goes with the name: on to where the name stands now.
            page::focus(&format!("[name='monitor.{}s']", next.code()));
        })
    };
    html! {
        <Button label={text(false)} icon={Some(IconName::CHEVRON_UP)} kind={ButtonKind::Plain} small={true} {onclick}
            data_action={Some(AttrValue::Static("promote"))} disabled={part.members.risen(step, name).is_none()} />
    }
}
