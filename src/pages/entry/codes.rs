//! The codes with their days, and the reminders of replacing them.

use yew::prelude::*;

use super::desk::PartProps;
use super::questionnaire::count;
use super::reminders::{Act, on_act};
use crate::components::button::{Button, ButtonKind};
use crate::components::figure::figure;
use crate::components::number_field::NumberField;
use crate::components::panel::{Panel, full_panel};
use crate::components::pill::{PillTone, pill};
use crate::components::table::{TableRow, table};
use crate::components::text_link::text_link;
use crate::domain::calendar::day::Day;
use crate::domain::entry::codes::{CodeKind, GroupCode, Reminder, Standing, codes, live_codes, reminders, surplus};
use crate::domain::quantity::{Bounded, LeadDays};
use crate::editing::entry::EntryEdit;
use crate::i18n::text::calendar::labels::day_of;
use crate::i18n::text::entry::panels::Panels as Text;
use crate::i18n::text::fields::Fields;
use crate::pages::cite::Cite;
use crate::pages::fields::parse_number;
use crate::pages::moving_on::moving_on;
use crate::pages::open_day;
use crate::pages::said::said;
use crate::playbook::claims::SCANS_FACT;
use crate::playbook::rules::Rule;
use crate::playbook::{Citation, OwnRule};
use crate::state::route::{Planner, Route};
use crate::state::store::{Store, use_store};

/// So many codes are shown at first.
const SHOWN: usize = 8;

/// The panel.
#[component]
pub fn Codes(props: &PartProps) -> Html {
    let store = use_store();
    let is_long = use_state_eq(|| false);
    let kind = CodeKind::on(props.plan.positioning.platform);
    let body = match kind {
        CodeKind::NotStated => html! { <p class="quiet">{ store.t(Text::CodesNotStated) }</p> },
        CodeKind::Live(rule) => live(&store, props, rule),
        CodeKind::RunsOut(rule) => {
            let on_long = {
                let is_long = is_long.clone();
                Callback::from(move |_: MouseEvent| is_long.set(!*is_long))
            };
            running_out(&store, props, rule, *is_long, on_long)
        }
    };
    let chip = match kind {
        CodeKind::RunsOut(rule) => html! {
            <><Cite citation={Citation::Rule(rule)} />{ " " }<Cite citation={Citation::Ours(OwnRule::CodeDays)} /></>
        },
        CodeKind::Live(rule) => html! { <Cite citation={Citation::Rule(rule)} /> },
        CodeKind::NotStated => Html::default(),
    };
    full_panel(Panel { title: store.t(Text::Codes), chip, class: Some("entry__codes"), body, ..Panel::default() })
}

/// Live codes do not run out: only how many there must be.
fn live(store: &Store, part: &PartProps, rule: &'static Rule) -> Html {
    let groups = part.derived.inputs.groups_max;
    let codes = live_codes(groups);
    let words = store.t(Text::CodesLive { codes, groups });
    html! {
        <p>
            { figure("entry.live_codes", codes.to_string(), words) }{ " " }<Cite citation={Citation::Rule(rule)} />
        </p>
    }
}

fn running_out(
    store: &Store,
    part: &PartProps,
    rule: &'static Rule,
    is_long: bool,
    on_long: Callback<MouseEvent>,
) -> Html {
    let fields = fields(store, part);
    let Some(first) = part.codes_from() else {
        return html! { <>{ fields }<p class="quiet" data-codes="undated">{ store.t(Text::CodesNoDay) }</p></> };
    };
    let intakes = part.door.intakes_from(part.derived.start().unwrap_or(first), first);
    let codes = codes(&intakes, rule.value.unwrap_or(1), part.entry.lead);
    if codes.is_empty() {
        return html! { <>{ fields }<p class="quiet">{ store.t(Text::CodesNone) }</p></> };
    }
    let reminders = reminders(&codes, &part.calendar);
    let n_shown = if is_long { codes.len() } else { codes.len().min(SHOWN) };
    let is_one_group = codes.iter().all(|code| code.group == 1);
    let rows = codes.iter().take(n_shown).map(|code| row(store, code, &reminders, is_one_group));
    let head = [Text::Code, Text::Fetched, Text::Expires, Text::ReplaceBy, Text::OnCalendar];
    html! {
        <>
            { fields }
            { table(store.t(Text::Codes), head.map(|text| store.t(text)).to_vec(), rows.collect()) }
            if codes.len() > SHOWN {
                <button type="button" class="text-link" aria-expanded={is_long.to_string()} onclick={on_long}>
                    { store.t(if is_long { Text::Fewer } else { Text::AllCodes { n: count(codes.len()) } }) }
                </button>
            }
            { acts(store, part, &codes, &reminders) }
        </>
    }
}

fn fields(store: &Store, part: &PartProps) -> Html {
    let own = part.entry.codes_from;
    let set = part.on(store, EntryEdit::SetCodesFrom);
    let lang = store.lang;
    let hint = match part.codes_from() {
        Some(day) => day_of(lang, day).into(),
        None => store.t(Text::CodesFromHint),
    };
    let lead = part.entry.lead;
    let set_lead = part.on(store, move |n: i64| EntryEdit::SetLead(LeadDays::new(n).unwrap_or(lead)));
    let what = store.t(Text::Lead).to_string();
    html! {
        <div class="entry__pair">
            { open_day::day(store, "entry.codes_from", store.t(Text::CodesFrom), html! { { hint } }, own, &set) }
            <NumberField name="entry.lead" label={what.clone()} value={i64::from(lead.get())}
                min={i64::from(LeadDays::MIN)} max={i64::from(LeadDays::MAX)} unit={store.t(Text::UnitDays)}
                parse={parse_number::<LeadDays>(lang)} on_change={set_lead}
                less_label={store.t(Fields::Decrease { what: what.clone() })}
                more_label={store.t(Fields::Increase { what })} />
        </div>
    }
}

fn row(store: &Store, code: &GroupCode, reminders: &[Reminder], is_one_group: bool) -> TableRow {
    let day = |day: Day| html! { <time datetime={day.iso()}>{ day_of(store.lang, day) }</time> };
    let name = if is_one_group {
        Text::CodeNo { number: code.number }
    } else {
        Text::CodeOf { group: code.group, number: code.number }
    };
    let reminder = reminders.iter().find(|it| (it.code.group, it.code.number) == (code.group, code.number));
    let standing = match reminder.map(|reminder| reminder.standing) {
        None => html! { <span class="quiet">{ "–" }</span> },
        Some(Standing::Missing) => pill(store.t(Text::Missing), PillTone::Quiet),
        Some(Standing::There) => pill(store.t(Text::There), PillTone::Ok),
        Some(Standing::Settled) => pill(store.t(Text::Settled), PillTone::Ok),
        Some(Standing::Elsewhere(Some(there))) => {
            pill(store.t(Text::Elsewhere { day: day_of(store.lang, there) }), PillTone::Warn)
        }
        Some(Standing::Elsewhere(None)) => pill(store.t(Text::Waits), PillTone::Warn),
    };
    let replace = match code.replace_by {
        Some(by) => day(by),
        None => html! { <span class="quiet">{ store.t(Text::NotNeeded) }</span> },
    };
    TableRow {
        cells: vec![html! { { store.t(name) } }, day(code.fetched), day(code.expires), replace, standing],
        is_on: false,
    }
}

/// What can be done about the calendar, each as one step.
fn acts(store: &Store, part: &PartProps, codes: &[GroupCode], reminders: &[Reminder]) -> Html {
    let surplus = surplus(codes, &part.calendar);
    let n_of = |is: fn(Standing) -> bool| count(reminders.iter().filter(|it| is(it.standing)).count());
    let n_missing = n_of(|standing| standing == Standing::Missing);
    let n_elsewhere = n_of(|standing| matches!(standing, Standing::Elsewhere(_)));
    let n_surplus = count(surplus.len());
    let button = |act: Act, n: u32, label: Text, kind: ButtonKind, mark: &'static str| {
        (n > 0).then(|| {
            html! {
                <Button label={store.t(label)} {kind} small={true} data_action={Some(AttrValue::Static(mark))}
                    onclick={moving_on(on_act(store, part, act, reminders, &surplus), "[name='entry.lead']")} />
            }
        })
    };
    let put = Text::PutThere { n: n_missing };
    html! {
        <div class="entry__acts">
            { for button(Act::Put, n_missing, put, ButtonKind::Primary, "put-reminders") }
            { for button(Act::Move, n_elsewhere, Text::MoveThere { n: n_elsewhere }, ButtonKind::Plain, "move-reminders") }
            { for button(Act::TakeOut, n_surplus, Text::TakeOut { n: n_surplus }, ButtonKind::Plain, "drop-reminders") }
            if n_missing + n_elsewhere + n_surplus == 0 && !reminders.is_empty() {
                <span class="quiet">{ store.t(Text::AllThere) }</span>
            }
            { text_link(Route::plan(&part.plan.id, Planner::Calendar).href(), store.t(Text::ToCalendar)) }
            <span>{ said(&store.t(Text::CodePlaces), &[Citation::Claim(SCANS_FACT)]) }</span>
        </div>
    }
}
