//! What the sources say on staffing, side by side.

use yew::prelude::*;

use super::{PartProps, cap, span_text};
use crate::components::model_card::{ModelCard, model_card, model_cards};
use crate::components::section_head::section_head;
use crate::components::stacked_bar::Segment;
use crate::domain::code::Code;
use crate::domain::plan::Plan;
use crate::domain::positioning::advice::staffing_model;
use crate::domain::staffing::StaffingModel;
use crate::domain::staffing::span::Spans;
use crate::domain::staffing::team::Team;
use crate::editing::action::{Edit, StaffingEdit};
use crate::i18n::figures::{percent, range, whole};
use crate::i18n::text::fields::Fields;
use crate::i18n::text::labels;
use crate::i18n::text::staffing::Staffing;
use crate::pages::cite::Cite;
use crate::state::store::{Store, use_store};
use crate::views::team;

/// The models as cards; the one that fits best stands first.
#[component]
pub fn ModelsSection(props: &PartProps) -> Html {
    let store = use_store();
    let plan = &*props.plan;
    let first = staffing_model(props.team.groups.len()).choice;
    let others = StaffingModel::ALL.iter().copied().filter(|&model| model != first);
    let models = std::iter::once(first).chain(others);
    let teams: Vec<Team> = models.map(|model| Team::of(&plan.staffing, model, cap(plan))).collect();
    let most = teams.iter().map(|team| team.total().max).max().unwrap_or(1).max(1);
    let on_use = store.on_edit(&plan.id, |model| Edit::Staffing(StaffingEdit::SetModel(model)));
    let size = whole(plan.staffing.size.get());
    let card = |team: &Team| card(&store, plan, team, &teams, most, &on_use);
    html! {
        <section>
            { section_head(store.t(Staffing::Models), store.t(Staffing::ModelsRemark { size })) }
            { model_cards(store.t(Staffing::Models), teams.iter().map(card).collect()) }
        </section>
    }
}

fn card(store: &Store, plan: &Plan, team: &Team, all: &[Team], most: u32, on_use: &Callback<StaffingModel>) -> Html {
    let model = team.model;
    let share = |n: u32| f64::from(n) / f64::from(most);
    let mut segments = Vec::new();
    for (tier, tone) in team.tiers.iter().zip(["t1", "t2", "t3"]) {
        segments.push(Segment::new(share(tier.people.min), tone));
        if tier.people.is_range() {
            segments.push(Segment::open(share(tier.people.max - tier.people.min), tone));
        }
    }
    segments.retain(|segment| segment.share > 0.0);
    let tiers: Vec<String> = team
        .tiers
        .iter()
        .filter(|tier| tier.people.max > 0)
        .map(|tier| {
            let role = store.t(labels::role(tier.role));
            format!("{} {}", team::count(tier.people), store.lang.pick(role.to_string(), role.to_ascii_lowercase()))
        })
        .collect();
    let total = team.total();
    let size = f64::from(team.size);
    let span =
        Spans::of(team).head.map_or_else(|| "–".to_owned(), |span| unbroken(&format!("1 : {}", span_text(span))));
    let of_all = range(
        percent(f64::from(total.min) / size).trim_end_matches(if total.is_range() { '%' } else { '\0' }),
        &percent(f64::from(total.max) / size),
    );
    let mut rows = vec![
        (store.t(Staffing::AverageSpan), span.into()),
        (store.t(Staffing::TeamShare), of_all.into()),
        (store.t(Staffing::Applies), store.t(labels::staffing_applies(model))),
    ];
    if model == StaffingModel::Own {
        let others = all.iter().filter(|other| other.model != StaffingModel::Own);
        let distances: Vec<String> = others.map(|other| distance(team, other)).collect();
        rows.push((store.t(Staffing::Distance), distances.join("\u{a0}· ").into()));
    }
    let chip = html! { { for team.citations.iter().map(|&citation| html! { <Cite {citation} /> }) } };
    model_card(ModelCard {
        name: "staffing.model",
        code: model.code(),
        title: store.t(labels::staffing_model(model)),
        chip,
        figure: team::count(total).into(),
        is_missing: false,
        unit: store.t(Fields::UnitPeople),
        breakdown: vec![tiers.join(" + ").into()],
        segments,
        rows,
        is_used: plan.staffing.model == model,
        used_label: store.t(Staffing::Used),
        use_label: store.t(Staffing::Use),
        on_use: on_use.reform(move |()| model),
    })
}

/// How far one's own figures are from a source's: `S0 −9`.
fn distance(own: &Team, other: &Team) -> String {
    let signed = |n: i64| match n {
        0 => "0".to_owned(),
        n if n > 0 => format!("+{n}"),
        n => format!("−{}", -n),
    };
    let mine = i64::from(own.total().min);
    let (min, max) = (mine - i64::from(other.total().max), mine - i64::from(other.total().min));
    unbroken(&format!("{} {}", other.model.code().to_ascii_uppercase(), range(&signed(min), &signed(max))))
}

/// A figure that stays on one line: no blank in it breaks, and no dash.
fn unbroken(figure: &str) -> String {
    figure.replace(' ', "\u{a0}").replace('–', "\u{2060}–\u{2060}")
}
