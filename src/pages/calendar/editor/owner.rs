//! Who takes care of an item: a role of the staffing plan, and a name.

use yew::prelude::*;

use super::FormProps;
use super::form::Typed;
use crate::components::field::FieldGroup;
use crate::components::select_field::SelectField;
use crate::components::text_field::TextField;
use crate::domain::calendar::item::Owner;
use crate::domain::code::Code;
use crate::domain::staffing::cards::Role;
use crate::editing::calendar::ItemEdit;
use crate::i18n::text::calendar::editing::Editing as Text;
use crate::i18n::text::labels;
use crate::state::store::Store;
use crate::views::team;

/// Role and name.
pub fn fields(store: &Store, props: &FormProps, typed: &Typed) -> Html {
    let (owner, plan) = (&props.item.owner, &*props.part.plan);
    let roles = team::roles(plan, owner.role);
    let none = (AttrValue::Static(""), store.t(Text::NoRole));
    let options = std::iter::once(none)
        .chain(roles.into_iter().map(|role| (AttrValue::Static(role.code()), store.t(labels::role(role)))));
    let name = owner.name.clone();
    let suggestions = team::names(plan, owner.role).into_iter().map(|name| AttrValue::from(name.to_owned()));
    let on_select = props.on(store, move |code: AttrValue| {
        ItemEdit::SetOwner(Owner { role: Role::from_code(&code), name: name.clone() })
    });
    let value = owner.role.map_or("", Role::code);
    html! {
        <FieldGroup label={store.t(Text::Owner)}>
            <div class="editor__pair">
                <SelectField name="calendar.item.role" label={store.t(Text::Role)}
                    options={options.collect::<Vec<_>>()} {value} {on_select} />
                <TextField name="calendar.item.owner" label={store.t(Text::Name)} value={typed.owner.value.clone()}
                    on_input={typed.owner.on_input.clone()} error={typed.owner.error.clone()}
                    suggestions={suggestions.collect::<Vec<_>>()} />
            </div>
        </FieldGroup>
    }
}
