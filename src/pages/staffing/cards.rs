//! Role cards: what each role does, how it is chosen, who fills it and how much time it takes.

use std::rc::Rc;

use yew::prelude::*;

use super::PartProps;
use crate::components::number_field::NumberField;
use crate::components::panel::{Panel, full_panel};
use crate::components::section_head::section_head;
use crate::components::tags_field::TagsField;
use crate::components::text_area::TextArea;
use crate::components::text_field::TextField;
use crate::domain::code::Code;
use crate::domain::plan::Plan;
use crate::domain::quantity::{Bounded, Headcount, WeeklyHours};
use crate::domain::staffing::cards::{Role, RoleCard};
use crate::domain::staffing::team::Tier;
use crate::editing::action::{Edit, StaffingEdit};
use crate::i18n::text::fields::Fields;
use crate::i18n::text::labels;
use crate::i18n::text::staffing::Staffing;
use crate::pages::cite::Cite;
use crate::pages::fields::{parse_number, use_tags, use_text};
use crate::pages::said::said;
use crate::playbook::Citation;
use crate::state::store::use_store;
use crate::views::team;

/// What those who run a group should be able to do.
const SKILL_FACTS: [&str; 3] = ["S2-9-operator-skills", "S4-9-operator-skill", "S1-9-team-mindset"];

/// A card a role of the chosen model.
#[component]
pub fn CardsSection(props: &PartProps) -> Html {
    let store = use_store();
    let tiers = props.team.tiers.iter().filter(|tier| tier.people.max > 0);
    html! {
        <section id="role-cards" tabindex="-1">
            { section_head(store.t(Staffing::Cards), store.t(Staffing::CardsRemark)) }
            <div class="staffing__cards">
                { for tiers.map(|&tier| html! {
                    <RoleCardView key={tier.role.code()} plan={props.plan.clone()} {tier} />
                }) }
            </div>
            <p class="staffing__gauge-note">
                { said(&store.t(Staffing::Example), &[Citation::Claim("S2-3-admin-example")]) }
            </p>
            <p class="staffing__gauge-note">
                { said(&store.t(Staffing::Skills), &SKILL_FACTS.map(Citation::Claim)) }
            </p>
            <p class="staffing__gauge-note">
                { store.t(Staffing::NoAdminCase) }{ " " }<Cite citation={Citation::Claim("S3-7-case-no-admin-70")} />
            </p>
        </section>
    }
}

/// Properties of [`RoleCardView`].
#[derive(PartialEq, Properties)]
struct RoleCardViewProps {
    plan: Rc<Plan>,
    tier: Tier,
}

/// One role: the source's words, and what the person makes of them.
#[component]
fn RoleCardView(props: &RoleCardViewProps) -> Html {
    let store = use_store();
    let role = props.tier.role;
    let lang = store.lang;
    let card = props.plan.staffing.cards.get(&role).cloned().unwrap_or_default();
    let id = props.plan.id.clone();
    let edit = |edit: StaffingEdit| Edit::Staffing(edit);
    let duties =
        use_text(&card.duties, lang, store.on_edit(&id, move |text| edit(StaffingEdit::SetDuties(role, text))));
    let bar = use_text(&card.bar, lang, store.on_edit(&id, move |text| edit(StaffingEdit::SetBar(role, text))));
    let people = use_tags(
        &card.people,
        usize::try_from(Headcount::MAX).unwrap_or(usize::MAX),
        lang,
        store.on_edit(&id, move |people| edit(StaffingEdit::SetPeople(role, people))),
    );
    let on_hours = {
        let (store, id) = (store.clone(), id.clone());
        Callback::from(move |n: i64| {
            if let Ok(hours) = WeeklyHours::new(n) {
                store.edit(&id, Edit::Staffing(StaffingEdit::SetHours(role, Some(hours))));
            }
        })
    };
    let no_hours = store.on_edit(&id, move |()| edit(StaffingEdit::SetHours(role, None)));
    let name = store.t(labels::role(role)).to_string();
    let code = role.code();
    let chip = html! { <Cite citation={Citation::Claim(role.fact())} /> };
    let duties_chip =
        (role == Role::Deputy).then(|| html! { <Cite citation={Citation::Claim("S3-3-admin-duties")} /> });
    let ability = labels::role_ability(role).map_or_else(|| store.t(Fields::NotStated), |text| store.t(text));
    let stated_bar = labels::role_bar(role).map_or_else(|| store.t(Fields::NotStated), |text| store.t(text));
    let hours_hint = (role == Role::CoreAdmin).then(|| store.t(Staffing::CoreHours));
    full_panel(Panel {
        title: name.clone().into(),
        chip,
        remark: seated(&store, &card, props.tier),
        body: html! {
            <>
                <TagsField name={format!("staffing.cards.{code}.people")} label={store.t(Staffing::PeopleOf { role: name.clone() })}
                    tags={people.tags} on_change={people.on_change} add_label={store.t(Staffing::AddPerson)}
                    remove_label={store.t(Fields::Remove { what: "{}".to_owned() })} error={people.error} />
                <TextArea name={format!("staffing.cards.{code}.duties")} label={store.t(Staffing::DutiesOf { role: name.clone() })}
                    value={duties.value} on_input={duties.on_input} error={duties.error}
                    placeholder={store.t(labels::role_duties(role))} chip={duties_chip.unwrap_or_default()} />
                <p class="field__hint"><b>{ store.t(Staffing::Ability) }</b>{ " " }{ ability }</p>
                <TextField name={format!("staffing.cards.{code}.bar")} label={store.t(Staffing::BarOf { role: name.clone() })}
                    value={bar.value} on_input={bar.on_input} error={bar.error} placeholder={stated_bar} />
                <NumberField name={format!("staffing.cards.{code}.hours")} label={store.t(Staffing::HoursOf { role: name.clone() })}
                    value={card.hours.map_or(0, |hours| i64::from(hours.get()))}
                    text_value={Some(card.hours.map_or_else(|| AttrValue::Static(""), |hours| hours.get().to_string().into()))}
                    min={i64::from(WeeklyHours::MIN)} max={i64::from(WeeklyHours::MAX)} unit={store.t(Fields::UnitHours)}
                    parse={parse_number::<WeeklyHours>(lang)} on_change={on_hours}
                    hint={html! { { for hours_hint } }}
                    less_label={store.t(Fields::Decrease { what: store.t(Staffing::Hours).to_string() })}
                    more_label={store.t(Fields::Increase { what: store.t(Staffing::Hours).to_string() })}
                    reset_label={card.hours.map(|_| store.t(Fields::Reset))} on_reset={no_hours} />
            </>
        },
        ..Panel::default()
    })
}

/// How many of the places are filled.
fn seated(store: &crate::state::store::Store, card: &RoleCard, tier: Tier) -> AttrValue {
    let n = u32::try_from(card.people.len()).unwrap_or(u32::MAX);
    match n.checked_sub(tier.people.max) {
        Some(surplus) if surplus > 0 => store.t(Staffing::Surplus { n: surplus }),
        _ => store.t(Staffing::Seated { n, of: team::count(tier.people) }),
    }
}
