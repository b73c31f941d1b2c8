//! A sheet that is printed in place of the page. It stands in the page only while something is printed.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::components::media::hear_printing;
use crate::domain::code::Code as _;
use crate::platform::{download, page};
use crate::state::InHand;
use crate::state::message::Message;
use crate::state::store::{Store, use_store};
use crate::views::paper::{TypeSize, type_size};

/// What is being printed, if anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Printing {
    /// Nothing.
    No,
    /// The sheet is drawn; then the browser is asked to print it.
    Asked,
    /// The browser is printing, by our asking or by its own menu.
    Yes,
}

/// When the sheet is printed in place of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Instead {
    /// Whenever the page is printed, also by the browser's own menu or keys.
    Always,
    /// Only when it is asked for.
    WhenAsked,
}

/// How far printing is. To print, set [`Printing::Asked`], and draw the sheet until it is [`Printing::No`].
#[hook]
pub fn use_printing(instead: Instead, on_refused: Callback<()>) -> UseStateHandle<Printing> {
    let printing = use_state_eq(|| Printing::No);
    {
        let printing = printing.setter();
        use_effect_with(instead, move |instead| listen(*instead, printing));
    }
    {
        let (setter, store) = (printing.setter(), use_store());
        use_effect_with(*printing, move |printing| {
            // Once the sheet is on the page; printing holds up everything until it is done.
            let asked = (*printing == Printing::Asked).then(|| {
                Timeout::new(0, move || {
                    setter.set(Printing::Yes);
                    if !download::is_there() {
                        setter.set(Printing::No);
                    }
                    if !print(&store) {
                        setter.set(Printing::No);
                        on_refused.emit(());
                    }
                })
            });
            move || drop(asked)
        });
    }
    printing
}

/// Has the browser print; where it has no printing, says what else can be done. False where it refuses.
pub fn print(store: &Store) -> bool {
    if download::is_there() {
        return page::print();
    }
    store.send(Message::InHand(Some(InHand::Paper)));
    true
}

/// A text on paper, its first line as the heading. It stands outside the page: draw it only while it is printed.
pub fn text_sheet(store: &Store, text: &str) -> Html {
    sheet(store, text, TypeSize::Usual)
}

/// The same of a text that is to be one sheet: the longer it is, the smaller its type.
pub fn one_sheet(store: &Store, text: &str) -> Html {
    sheet(store, text, type_size(text))
}

fn sheet(store: &Store, text: &str, size: TypeSize) -> Html {
    let Some(body) = page::body() else { return Html::default() };
    let mut lines = text.lines();
    let title = lines.next().unwrap_or_default().to_owned();
    let class = match size {
        TypeSize::Usual => None,
        TypeSize::Small => Some("print-sheet--small"),
        TypeSize::Smallest => Some("print-sheet--smallest"),
    };
    let sheet = html! {
        <div class={classes!("print-sheet", class)} lang={store.lang.code()}>
            <h1><bdi>{ title }</bdi></h1>
            { for lines.map(|line| html! { <p><bdi>{ line.to_owned() }</bdi></p> }) }
        </div>
    };
    create_portal(sheet, body)
}

/// Hears when the browser prints, where the sheet is drawn before it looks at the page, and when it is done.
fn listen(instead: Instead, printing: UseStateSetter<Printing>) -> impl FnOnce() {
    let listeners = hear_printing(move |is_on| match (is_on, instead) {
        (true, Instead::Always) => printing.set(Printing::Yes),
        (true, Instead::WhenAsked) => {}
        (false, _) => printing.set(Printing::No),
    });
    move || drop(listeners)
}
