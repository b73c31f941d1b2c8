//! The copy checker for any text that is pasted. The text stays on the page and is kept nowhere.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::desk::{PartProps, Reading, all_rewritten, count};
use super::found::found;
use crate::components::button::{Button, ButtonKind};
use crate::components::icon::IconName;
use crate::components::panel::{Panel, full_panel};
use crate::components::text_area::TextArea;
use crate::domain::copy::Report;
use crate::i18n::figures::whole;
use crate::i18n::text::risk::copy::Copy as Text;
use crate::pages::copying::on_copy;
use crate::pages::said::said;
use crate::playbook::Citation;
use crate::playbook::rules::NOTICE_LENGTH;
use crate::state::store::use_store;

/// Up to so many bytes a text is read while it is typed; a longer one once the keys rest.
const AT_ONCE: usize = 20_000;
/// How long the keys rest. Unit: milliseconds.
const REST: u32 = 250;

/// What was pasted, and what it does once that is known.
#[derive(Clone, PartialEq)]
pub struct Pasted {
    /// The text.
    pub text: AttrValue,
    /// What it does; none while it is being read.
    pub checked: Option<Rc<Report>>,
    /// Takes another text.
    pub set_text: Callback<String>,
}

/// What a text does, once it is known.
#[hook]
pub fn use_checked(text: &AttrValue, reading: &Reading) -> Option<Rc<Report>> {
    let done = use_state(|| None::<(AttrValue, Reading, Rc<Report>)>);
    let at_once = use_memo((text.clone(), reading.clone()), |(text, reading)| {
        (text.len() <= AT_ONCE).then(|| Rc::new(reading.0.check(text)))
    });
    {
        let done = done.setter();
        use_effect_with((text.clone(), reading.clone()), move |(text, reading)| {
            let (text, reading) = (text.clone(), reading.clone());
            let waiting = (text.len() > AT_ONCE).then(|| {
                Timeout::new(REST, move || {
                    let report = Rc::new(reading.0.check(&text));
                    done.set(Some((text, reading, report)));
                })
            });
            move || drop(waiting)
        });
    }
    let known = done.as_ref().filter(|(of, by, _)| of == text && by == reading);
    (*at_once).clone().or_else(|| known.map(|(_, _, report)| Rc::clone(report)))
}

/// Properties of [`CheckerPanel`].
#[derive(PartialEq, Properties)]
pub struct CheckerPanelProps {
    /// What the parts of the page share.
    pub part: PartProps,
    /// What was pasted.
    pub pasted: Pasted,
}

/// The panel.
#[component]
pub fn CheckerPanel(props: &CheckerPanelProps) -> Html {
    let store = use_store();
    let Pasted { text, checked, set_text } = &props.pasted;
    let length = checked.as_ref().map(|report| report.length);
    let counted = match (length, NOTICE_LENGTH.value) {
        (Some(n), Some(max)) if n > 0 => store.t(Text::Length { n: whole(count(n)), max: whole(max) }),
        _ => AttrValue::default(),
    };
    let actions = checked.clone().filter(|_| !text.is_empty()).map(|report| {
        let on_all = {
            let (store, text, set_text, report) = (store.clone(), text.clone(), set_text.clone(), Rc::clone(&report));
            Callback::from(move |_: MouseEvent| {
                set_text.emit(all_rewritten(&store, &text, &report));
                store.say(Text::Rewritten);
            })
        };
        let on_take = {
            let (store, part, text) = (store.clone(), props.part.clone(), text.clone());
            Callback::from(move |_: MouseEvent| {
                part.announce(&store, &text, store.t(Text::Taken));
            })
        };
        let on_clear = set_text.reform(|_: MouseEvent| String::new());
        html! {
            <div class="row">
                if !report.hits.is_empty() {
                    <Button label={store.t(Text::All)} small={true} onclick={on_all}
                        data_action={Some(AttrValue::Static("rewrite-all"))} />
                }
                <Button label={store.t(Text::CopyText)} icon={Some(IconName::COPY)} small={true}
                    onclick={on_copy(&store, text.to_string())} data_action={Some(AttrValue::Static("copy-checked"))} />
                <Button label={store.t(Text::TakeAnnouncement)} small={true} onclick={on_take}
                    data_action={Some(AttrValue::Static("take-announcement"))} />
                <Button label={store.t(Text::Clear)} kind={ButtonKind::Ghost} small={true} onclick={on_clear}
                    data_action={Some(AttrValue::Static("clear-checked"))} />
            </div>
        }
    });
    full_panel(Panel {
        title: store.t(Text::Title),
        remark: store.t(Text::Remark),
        class: Some("risk__checker"),
        body: html! {
            <>
                <TextArea name="risk.copy" label={store.t(Text::Field)} value={text.clone()} on_input={set_text.clone()}
                    rows={5} count={counted} placeholder={store.t(Text::Placeholder)}
                    hint={said(&store.t(Text::Hint), &[Citation::Claim("S1-7-risk-sensitive-words")])} />
                { actions }
                if let Some(report) = checked.as_ref().filter(|_| !text.is_empty()) {
                    { found(&store, text, report, "risk.copy_hits", set_text) }
                } else if text.is_empty() {
                    <p class="quiet">{ store.t(Text::Waiting) }</p>
                }
            </>
        },
        ..Panel::default()
    })
}
