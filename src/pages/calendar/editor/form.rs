//! The fields of an item, in the order in which they are needed; those used rarely are folded away.

use yew::prelude::*;

use super::{FormProps, checks, copy, more, owner, points, repeat, when};
use crate::components::field::FieldGroup;
use crate::components::segmented::Segmented;
use crate::components::text_field::TextField;
use crate::domain::calendar::item::{Owner, Status};
use crate::domain::calendar::kind::Kind;
use crate::domain::code::Code;
use crate::editing::calendar::ItemEdit;
use crate::i18n::text::calendar::editing::Editing as Text;
use crate::i18n::text::items;
use crate::pages::calendar::item::{drawn, mark};
use crate::pages::fields::{TextState, on_code, options, use_text};
use crate::state::store::{Store, use_store};

/// What is typed into the fields of the form.
pub struct Typed {
    /// The name of the person in charge.
    pub owner: TextState,
    /// The text.
    pub text: TextState,
    /// The column.
    pub column: TextState,
    /// The reward.
    pub reward: TextState,
    /// The note.
    pub note: TextState,
}

/// The fields of an item.
#[component]
pub fn Form(props: &FormProps) -> Html {
    let store = use_store();
    let (item, lang) = (&props.item, store.lang);
    let title = use_text(&item.title, lang, props.on(&store, ItemEdit::SetTitle));
    let role = item.owner.role;
    let typed = Typed {
        owner: use_text(&item.owner.name, lang, props.on(&store, move |name| ItemEdit::SetOwner(Owner { role, name }))),
        text: use_text(&item.text, lang, props.on(&store, ItemEdit::SetText)),
        column: use_text(&item.column, lang, props.on(&store, ItemEdit::SetColumn)),
        reward: use_text(&item.reward, lang, props.on(&store, ItemEdit::SetReward)),
        note: use_text(&item.note, lang, props.on(&store, ItemEdit::SetNote)),
    };
    // What the tools of the text have to say; a toast would stand behind the drawer.
    let said = use_state_eq(|| None::<AttrValue>);
    {
        let said = said.setter();
        use_effect_with(item.text.clone(), move |_| said.set(None));
    }
    // Whether the fold is open to begin with: what is filled in is not hidden.
    let is_unfolded = *use_memo((), |()| more::is_used(item));
    html! {
        <div class="editor__form">
            <TextField name="calendar.item.title" label={store.t(Text::ItemTitle)} value={title.value}
                on_input={title.on_input} error={title.error} large={true}
                placeholder={store.t(items::kind(item.kind))} />
            { kinds(&store, props) }
            <FieldGroup label={store.t(Text::Status)}>
                <Segmented name="calendar.item.status" label={store.t(Text::Status)} block={true}
                    options={options::<Status>(lang, items::status)} value={item.status.code()}
                    on_select={on_code(props.on(&store, ItemEdit::SetStatus))} />
            </FieldGroup>
            { when::fields(&store, props) }
            { repeat::fields(&store, props) }
            { owner::fields(&store, props, &typed) }
            if item.kind.is_event() {
                { points::panel(&store, props) }
            }
            { copy::fields(&store, props, &typed, &said) }
            <checks::Checks ..props.clone() />
            { more::fold(&store, props, &typed, is_unfolded) }
        </div>
    }
}

/// The kinds side by side, each with its mark.
fn kinds(store: &Store, props: &FormProps) -> Html {
    html! {
        <FieldGroup label={store.t(Text::Kind)}>
            <div class="kinds" role="radiogroup" aria-label={store.t(Text::Kind)}>
                { for Kind::ALL.iter().map(|&kind| {
                    let is_on = kind == props.item.kind;
                    let onchange = props.on(store, move |_: Event| ItemEdit::SetKind(kind));
                    html! {
                        <label key={kind.code()}
                            class={classes!("kinds__item", drawn(kind).class(), is_on.then_some("is-on"))}>
                            <input class="kinds__input" type="radio" name="calendar.item.kind" value={kind.code()}
                                checked={is_on} {onchange} />
                            <span class="kinds__label">{ mark(kind) }{ store.t(items::kind(kind)) }</span>
                        </label>
                    }
                }) }
            </div>
        </FieldGroup>
    }
}
