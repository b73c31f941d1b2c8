//! A plan to read: what it is, who runs it, for whom and why.

use std::rc::Rc;

use yew::prelude::*;

use crate::components::answer::Answer;
use crate::components::figure::figure;
use crate::components::key_values::{Lines, key_values};
use crate::components::panel::panel;
use crate::domain::plan::Plan;
use crate::domain::staffing::span::{Span, Spans};
use crate::domain::staffing::team::{People, Tier};
use crate::i18n::figures;
use crate::i18n::text::common::Common;
use crate::i18n::text::exchange::Exchange;
use crate::i18n::text::labels;
use crate::i18n::text::places::field;
use crate::i18n::text::plans::Plans;
use crate::pages::cite::Cite;
use crate::state::store::{Store, use_store};
use crate::views::team;

/// Properties of [`Preview`].
#[derive(PartialEq, Properties)]
pub struct PreviewProps {
    /// The plan.
    pub plan: Rc<Plan>,
}

/// A plan, read-only.
#[component]
pub fn Preview(props: &PreviewProps) -> Html {
    let store = use_store();
    let plan = &*props.plan;
    let positioning = &plan.positioning;
    let kind = [
        store.t(labels::group_type(positioning.group_type)),
        store.t(labels::platform(positioning.platform)),
        store.t(Common::Members { n: figures::whole(plan.staffing.size.get()) }),
    ];
    html! {
        <>
            <Answer eyebrow={kind.join(" · ")} sentence={store.title(plan)}>
                { summary(&store, plan) }
            </Answer>
            <div class="two">
                { panel(store.t(Exchange::WhoRunsIt), team_rows(&store, plan)) }
                { panel(store.t(Exchange::ForWhom), key_values(Lines::Between, reasons(&store, plan))) }
            </div>
        </>
    }
}

fn summary(store: &Store, plan: &Plan) -> AttrValue {
    let people = people(store, team::of(plan).total()).to_string();
    store.t(Exchange::SharedAnswer { members: figures::whole(plan.staffing.size.get()), people })
}

/// The team by tier, and its spans.
fn team_rows(store: &Store, plan: &Plan) -> Html {
    let team = team::of(plan);
    let spans = Spans::of(&team);
    let total = team.total();
    let model = html! {
        <>
            { store.t(labels::staffing_model(plan.staffing.model)) }
            { " " }
            { for team.citations.iter().map(|citation| html! { <Cite citation={*citation} /> }) }
        </>
    };
    let mut rows = vec![
        (
            store.t(Plans::Size),
            figure(
                "staffing.size",
                plan.staffing.size.get().to_string(),
                store.t(Common::Members { n: figures::whole(plan.staffing.size.get()) }),
            ),
        ),
        (store.t(Plans::Staff), figure("staffing.total", raw(total), people(store, total))),
        (label(store, "/staffing/model"), model),
    ];
    let tiers = team.tiers.iter().filter(|tier| tier.people.max > 0);
    rows.extend(tiers.map(|tier: &Tier| {
        let text = people(store, tier.people);
        (store.t(labels::role(tier.role)), html! { { text } })
    }));
    if let Some(span) = spans.head {
        rows.push((store.t(Plans::Span), html! { { written(span) } }));
    }
    key_values(Lines::Between, rows)
}

/// `13 人`, `1 person`.
fn people(store: &Store, people: People) -> AttrValue {
    match people.max {
        1 => store.t(Exchange::OnePerson),
        _ => store.t(Common::People { n: team::count(people) }),
    }
}

/// A field's name as a label.
fn label(store: &Store, at: &str) -> AttrValue {
    let name = field(at, &[], store.lang);
    let mut letters = name.chars();
    letters
        .next()
        .map(|first| std::iter::once(first.to_ascii_uppercase()).chain(letters).collect::<String>())
        .unwrap_or_default()
        .into()
}

/// `13`, or both ends of a range: `14-26`.
fn raw(people: People) -> String {
    if people.is_range() { format!("{}-{}", people.min, people.max) } else { people.min.to_string() }
}

fn written(span: Span) -> String {
    format!("1:{}", figures::range(&figures::decimal(span.min, 1), &figures::decimal(span.max, 1)))
}

/// S2's three questions, and whom the group is for.
fn reasons(store: &Store, plan: &Plan) -> Vec<(AttrValue, Html)> {
    let positioning = &plan.positioning;
    let audience = &positioning.audience;
    let name = |at: &str| label(store, at);
    let blank = || html! { <span class="share__blank">{ store.t(Exchange::NothingAnswered) }</span> };
    let text = |text: &str| {
        if text.trim().is_empty() {
            blank()
        } else {
            html! { <bdi>{ text.to_owned() }</bdi> }
        }
    };
    let mut rows = vec![
        (name("/positioning/goal"), html! { { store.t(labels::goal(positioning.goal)) } }),
        (name("/positioning/subject"), text(positioning.subject.as_str())),
        (name("/positioning/why"), text(positioning.why.as_str())),
        (name("/positioning/whom"), text(positioning.whom.as_str())),
        (name("/positioning/value"), text(positioning.value.as_str())),
    ];
    if let Some(ages) = audience.ages {
        let ages = figures::range(&ages.min.get().to_string(), &ages.max.get().to_string());
        rows.push((name("/positioning/audience/ages"), html! { { ages } }));
    }
    let lists = [
        ("/positioning/audience/regions", &audience.regions),
        ("/positioning/audience/interests", &audience.interests),
        ("/positioning/audience/pains", &audience.pains),
        ("/positioning/audience/habits", &audience.habits),
    ];
    for (at, tags) in lists.into_iter().filter(|(_, tags)| !tags.is_empty()) {
        let tags: Vec<&str> = tags.iter().map(|tag| tag.as_str()).collect();
        rows.push((name(at), html! { <bdi>{ tags.join(store.lang.pick("、", ", ")) }</bdi> }));
    }
    if let Some(hours) = audience.hours {
        let text = format!("{} {}", store.t(labels::days(hours.days)), hours.span());
        rows.push((name("/positioning/audience/hours"), html! { { text } }));
    }
    rows
}
