//! What was measured, beside what the plan's forecast assumes; and the press that takes it.

mod turnout;

use std::collections::BTreeSet;
use std::rc::Rc;

use yew::prelude::*;

use crate::components::button::{Button, ButtonKind};
use crate::components::checkbox::Checkbox;
use crate::components::empty_state::empty_state;
use crate::components::figure::listed_figure;
use crate::components::panel::{Panel, full_panel};
use crate::components::table::{TableRow, worded_table};
use crate::components::text_link::text_link;
use crate::domain::calendar::Calendar;
use crate::domain::calendar::day::Day;
use crate::domain::funnel::Funnel;
use crate::domain::funnel::key::Key;
use crate::domain::monitor::rate::Over;
use crate::domain::plan::Plan;
use crate::editing::funnel::FunnelEdit;
use crate::exchange::sections;
use crate::i18n::figures::{grouped, whole};
use crate::i18n::text::calendar::labels::dates_of;
use crate::i18n::text::funnel::panel::Panel as Inputs;
use crate::i18n::text::rates::{self as labels, Rates as Text};
use crate::pages::cite::Cite;
use crate::pages::monitor::talk::desk::use_group;
use crate::playbook::{Citation, OwnRule};
use crate::simulation::from_plan::origin::Origin;
use crate::simulation::from_plan::{Derived, Ground, Standing};
use crate::state::route::{Planner, Route};
use crate::state::store::{Store, use_store};
use crate::views::funnel::field::{rounded, rounded_range, standing};
use crate::views::funnel::names;
use crate::views::measured::rates::{Measured, rates};
use crate::views::measured::{daily, has_news};

/// What this part gets.
#[derive(Clone, PartialEq, Properties)]
pub struct RatesProps {
    /// The plan.
    pub plan: Rc<Plan>,
    /// Its calendar.
    pub calendar: Rc<Calendar>,
    /// The day.
    pub today: Day,
}

/// The part.
#[component]
pub fn Rates(props: &RatesProps) -> Html {
    let store = use_store();
    // Until a person ticks anything, what rests on few is left.
    let chosen = use_state_eq(|| None::<BTreeSet<Key>>);
    let RatesProps { plan, calendar, today } = props;
    let group = use_group(&plan.id, "rates");
    let (funnel, monitor, entry) = (sections::funnel(plan), sections::monitor(plan), sections::entry(plan));
    let parts = (plan.positioning.clone(), plan.staffing.clone(), Rc::clone(calendar), Rc::clone(&entry));
    let ground = use_memo(parts, |_| Ground::new(plan, calendar, &entry));
    let asked = (Rc::clone(&ground), Rc::clone(&funnel), Rc::clone(&monitor), group);
    let found = use_memo(asked, |(ground, funnel, monitor, group)| {
        let derived = ground.derive(funnel, None);
        let found = rates(&monitor.days, group.as_deref(), &derived, ground);
        // First a reading is taken into the plan, which is another button.
        let is_next = !group.as_deref().is_some_and(|group| has_news(&daily(group), &monitor.days));
        (found, derived, is_next)
    });
    let (found, derived, is_next) = &*found;
    let kind = if *is_next { ButtonKind::Primary } else { ButtonKind::Plain };
    let thin = || found.iter().filter(|rate| rate.is_thin()).map(|rate| rate.key).collect();
    let left = (*chosen).clone().unwrap_or_else(thin);
    let set = Callback::from(move |left| chosen.set(Some(left)));
    let table = Table { store: &store, plan, funnel: &funnel, derived, left, set, kind };
    html! {
        <>
            { table.panel(found) }
            { turnout::panel(&store, calendar, &monitor.days, *today) }
        </>
    }
}

/// What the rows share.
struct Table<'a> {
    store: &'a Store,
    plan: &'a Plan,
    funnel: &'a Funnel,
    derived: &'a Derived,
    /// What is not to be taken.
    left: BTreeSet<Key>,
    /// Says what is not to be taken.
    set: Callback<BTreeSet<Key>>,
    /// How the button looks that takes the rates.
    kind: ButtonKind,
}

impl Table<'_> {
    fn panel(&self, found: &[Measured]) -> Html {
        let store = self.store;
        let span = found.iter().map(|rate| rate.from).min().zip(found.iter().map(|rate| rate.until).max());
        full_panel(Panel {
            title: store.t(Text::Title),
            chip: html! { <Cite citation={Citation::Ours(OwnRule::MeasuredRates)} /> },
            remark: span.map_or_else(AttrValue::default, |(from, until)| {
                store.t(Text::Remark { dates: dates_of(store.lang, from, until) })
            }),
            actions: if found.is_empty() { Html::default() } else { self.take(found) },
            class: Some(if found.is_empty() { "rates only-screen" } else { "rates" }),
            body: if found.is_empty() {
                empty_state(store.t(Text::Empty), Html::default())
            } else {
                html! {
                    <>
                        <p class="quiet only-screen">{ store.t(Text::Hint) }</p>
                        { self.ticks(found) }
                        { worded_table(store.t(Text::Title), self.heads(), found.iter().map(|rate| self.row(rate)).collect()) }
                        <p class="quiet">
                            { store.t(Text::LeftOut) }{ " " }
                            { text_link(Route::plan(&self.plan.id, Planner::Funnel).href(), store.t(Text::ToForecast)) }
                        </p>
                    </>
                }
            },
        })
    }

    fn heads(&self) -> Vec<AttrValue> {
        [Text::Rate, Text::Plan, Text::Found, Text::Interval, Text::Rests].map(|text| self.store.t(text)).to_vec()
    }

    /// Whether the plan already says what was measured.
    fn is_taken(&self, rate: &Measured) -> bool {
        let mark = self.funnel.measured.get(&rate.key);
        rate.taking()
            .and_then(|taking| taking.mark())
            .is_some_and(|now| mark == Some(&now) && now.holds(rate.key, &self.funnel.overrides))
    }

    fn take(&self, found: &[Measured]) -> Html {
        let store = self.store;
        if found.iter().all(|rate| self.is_taken(rate)) {
            return html! { <span class="quiet" role="status">{ store.t(Text::AllTaken) }</span> };
        }
        let wanted = found.iter().filter(|rate| !self.left.contains(&rate.key) && !self.is_taken(rate));
        let takings: Vec<_> = wanted.filter_map(Measured::taking).collect();
        let n = u32::try_from(takings.len()).unwrap_or(u32::MAX);
        let (store_after, id) = (store.clone(), self.plan.id.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            let edit = sections::edit(FunnelEdit::TakeMeasured(takings.clone()));
            store_after.edit_aloud(&id, edit, store_after.t(Text::Taken { n }));
        });
        html! {
            <Button label={store.t(Text::Take)} kind={self.kind} small={true} disabled={n == 0} {onclick}
                data_action={Some(AttrValue::Static("take-rates"))} />
        }
    }

    /// All ticks at once.
    fn ticks(&self, found: &[Measured]) -> Html {
        let set = |left: BTreeSet<Key>| self.set.reform(move |_: MouseEvent| left.clone());
        let all = found.iter().map(|rate| rate.key).collect();
        html! {
            <p class="rates__ticks only-screen">
                <button type="button" class="text-link" onclick={set(BTreeSet::new())} data-action="tick-all-rates">
                    { self.store.t(Text::All) }
                </button>
                <button type="button" class="text-link" onclick={set(all)} data-action="tick-no-rates">
                    { self.store.t(Text::NoneOf) }
                </button>
            </p>
        }
    }

    fn row(&self, rate: &Measured) -> TableRow {
        let (store, key) = (self.store, rate.key);
        let lang = store.lang;
        let on_change = {
            let left = self.left.clone();
            self.set.reform(move |is_ticked: bool| {
                let mut now = left.clone();
                if is_ticked {
                    now.remove(&key)
                } else {
                    now.insert(key)
                };
                now
            })
        };
        let row = self.derived.row(key);
        let name = html! {
            <Checkbox name="monitor.rate" value={Some(AttrValue::from(key.code()))} checked={!self.left.contains(&key)}
                label={names::name(key, self.funnel, lang)} {on_change} />
        };
        let value = match (row.value, row.origin) {
            // What was worked out is no more exact than what was measured; what was said stands as it was said.
            (Standing::Number(value), Origin::Plan(..) | Origin::Measured { .. }) => rounded(key, value, lang),
            (value, _) => standing(key, value, lang),
        };
        let now = html! {
            <span data-origin={origin_code(row.origin)}>
                { value }{ " " }
                <span class="quiet">{ self.origin(row.origin) }</span>
            </span>
        };
        let interval = match rate.over {
            Over::Members if rate.low >= rate.high => store.t(Text::Exact),
            _ => rounded_range(key, rate.low, rate.high, lang).into(),
        };
        let n = format!("n={} {}", grouped(rate.n as f64, 0), store.t(labels::over(rate.over)));
        TableRow {
            cells: vec![
                name,
                now,
                listed_figure(
                    format!("monitor.rate.{}", key.code()),
                    rate.value.to_string(),
                    rounded(key, rate.value, lang),
                ),
                html! { { interval } },
                html! {
                    <>
                        <span data-n={rate.n.to_string()}>{ n }</span>
                        if rate.is_thin() {
                            { " " }<span class="quiet">{ store.t(Text::Thin) }</span>
                        }
                    </>
                },
            ],
            is_on: self.is_taken(rate),
        }
    }

    /// Where the plan's number comes from.
    fn origin(&self, origin: Origin) -> AttrValue {
        let store = self.store;
        match origin {
            Origin::Default(_) => store.t(Text::ByDefault),
            Origin::Plan(..) => store.t(Text::OfPlan),
            Origin::Said | Origin::Scenario => store.t(Text::Typed),
            Origin::Measured { on, n } => store.t(Inputs::WasMeasured { day: on.iso(), n: whole(n) }),
        }
    }
}

const fn origin_code(origin: Origin) -> &'static str {
    match origin {
        Origin::Default(_) => "default",
        Origin::Plan(..) => "plan",
        Origin::Said => "said",
        Origin::Measured { .. } => "measured",
        Origin::Scenario => "scenario",
    }
}
