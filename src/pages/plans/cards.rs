//! Plans as cards, those that could not be read among them.

use yew::prelude::*;
use yew_router::prelude::*;

use crate::components::button::Button;
use crate::components::icon::IconName;
use crate::components::menu::{Menu, MenuItem};
use crate::components::nav_item::Tone;
use crate::components::plan_card::{BrokenPlanCard, PlanCard, broken_plan_card, plan_card};
use crate::components::team_spark::team_spark;
use crate::domain::plan::Plan;
use crate::domain::severity::Severity;
use crate::domain::staffing::span::Spans;
use crate::domain::words::Words;
use crate::editing::action::{Action, Edit, Label};
use crate::editing::session::Shelved;
use crate::i18n::figures;
use crate::i18n::text::common::Common;
use crate::i18n::text::labels;
use crate::i18n::text::plans::Plans;
use crate::keeping::aside::{Aside, Fault};
use crate::platform::{chance, clock, intl};
use crate::state::Overlay;
use crate::state::route::{Planner, Route};
use crate::state::store::Store;
use crate::views::team;

/// Plans as cards, in order.
pub fn plan_cards(store: &Store, navigator: Option<&Navigator>, plans: &[Shelved]) -> Html {
    let card = |shelved: &Shelved| {
        let plan = &shelved.plan;
        let team = team::of(plan);
        let people = team.total();
        let span = Spans::of(&team)
            .head
            .map(|span| figures::range(&figures::decimal(span.min, 1), &figures::decimal(span.max, 1)));
        let facts = vec![
            (store.t(Plans::Size), AttrValue::from(figures::whole(plan.staffing.size.get()))),
            (store.t(Plans::Staff), store.t(Common::People { n: team::count(people) })),
            (store.t(Plans::Span), span.map_or(AttrValue::Static("–"), |span| format!("1:{span}").into())),
        ];
        let [_, deputies, leads] = team.tiers.map(|tier| tier.people.max);
        let kind = format!(
            "{} · {}",
            store.t(labels::group_type(plan.positioning.group_type)),
            store.t(labels::platform(plan.positioning.platform))
        );
        let time = intl::moment(shelved.changed_at, clock::now(), store.lang, &store.t(Plans::JustNow));
        plan_card(PlanCard {
            key: plan.id.as_str().into(),
            href: Route::plan(&plan.id, Planner::Staffing).href().into(),
            title: store.title(plan),
            kind: kind.into(),
            facts,
            check: check(store, plan),
            time: time.into(),
            visual: team_spark(deputies, leads, plan.staffing.size.get()),
            menu: menu(store, plan, navigator.cloned()),
        })
    };
    plans.iter().map(card).collect()
}

/// The check-up's result in a word.
fn check(store: &Store, plan: &Plan) -> (Tone, AttrValue) {
    let Some(verdict) = store.verdict(&plan.id) else { return (Tone::Quiet, store.t(Common::Checking)) };
    match verdict.heaviest() {
        Some((Severity::Error, n)) => (Tone::Danger, store.t(Common::ToChange { n })),
        Some((Severity::Warning, n)) => (Tone::Warn, store.t(Common::ToWatch { n })),
        Some((Severity::Note, n)) => (Tone::Quiet, store.t(Common::Notes { n })),
        None => (Tone::Ok, store.t(Common::CheckPassed)),
    }
}

fn menu(store: &Store, plan: &Plan, navigator: Option<Navigator>) -> Html {
    let title = store.title(plan).to_string();
    let item = |code: &'static str, label: Plans, icon: IconName| MenuItem {
        icon: Some(icon),
        data_action: Some(AttrValue::Static(code)),
        ..MenuItem::new(code, store.t(label))
    };
    let archive = if plan.is_archived { Plans::Unarchive } else { Plans::Archive };
    let items = vec![
        item("rename", Plans::Rename, IconName::EDIT),
        item("duplicate", Plans::Duplicate, IconName::COPY),
        MenuItem {
            icon: Some(IconName::DOWNLOAD),
            data_export: Some(AttrValue::Static("json")),
            ..MenuItem::new("export", store.t(Common::Export))
        },
        MenuItem { icon: Some(IconName::LINK), ..MenuItem::new("share", store.t(Common::Share)) },
        item("compare", Plans::Compare, IconName::COMPARE),
        item("archive", archive, IconName::ARCHIVE),
        MenuItem { is_danger: true, has_line: true, ..item("delete", Plans::Delete, IconName::TRASH) },
    ];
    let on_select = {
        let (store, plan) = (store.clone(), plan.clone());
        Callback::from(move |code: AttrValue| choose(&store, &plan, navigator.as_ref(), &code))
    };
    html! { <Menu label={store.t(Plans::Menu { title })} small={true} {items} {on_select} /> }
}

fn choose(store: &Store, plan: &Plan, navigator: Option<&Navigator>, code: &str) {
    let title = store.title(plan).to_string();
    match code {
        "rename" => store.show(Some(Overlay::Rename(plan.id.clone()))),
        "share" => store.show(Some(Overlay::Share(plan.id.clone()))),
        "compare" => store.show(Some(Overlay::Compare { left: Some(plan.id.clone()), given: None })),
        "export" => store.download_plan(plan),
        "duplicate" => {
            let title = Words::cut(&store.t(Plans::CopyOf { title }));
            let copy = Plan { id: chance::plan_id(), title, is_archived: false, ..plan.clone() };
            let target = Route::plan(&copy.id, Planner::Staffing);
            store.carry_out(Label::Duplicate, vec![Action::Put(Box::new(copy))], None);
            if let Some(navigator) = navigator {
                navigator.push(&target);
            }
        }
        "archive" if plan.is_archived => store.edit(&plan.id, Edit::Archive(false)),
        "archive" => {
            let toast = store.t(Plans::ArchivedToast { title }).to_string();
            let actions = vec![Action::Edit(plan.id.clone(), Edit::Archive(true))];
            store.carry_out(Label::Archive, actions, Some(toast));
        }
        "delete" => {
            let toast = store.t(Plans::Deleted { title }).to_string();
            store.carry_out(Label::Delete, vec![Action::Remove(plan.id.clone())], Some(toast));
        }
        _ => {}
    }
}

/// What could not be read, and what a newer version made.
pub fn broken_cards(store: &Store) -> Html {
    let asides = store.asides.iter().map(|aside| aside_card(store, aside));
    let newer = store.newer.iter().map(|newer| {
        let download = {
            let (store, newer) = (store.clone(), newer.clone());
            Callback::from(move |_: MouseEvent| store.download_raw(newer.id.as_str(), &newer.raw))
        };
        let actions = html! {
            <Button label={store.t(Plans::DownloadRaw)} icon={Some(IconName::DOWNLOAD)} small={true} onclick={download} />
        };
        broken_plan_card(BrokenPlanCard {
            key: newer.id.as_str().into(),
            title: store.t(Plans::NewerPlan),
            kind: newer.id.as_str().to_owned().into(),
            fault: store.t(Plans::NewerPlanText { version: newer.app.clone() }),
            actions,
        })
    });
    asides.chain(newer).collect()
}

fn aside_card(store: &Store, aside: &Aside) -> Html {
    let open = {
        let (store, name) = (store.clone(), aside.name.clone());
        Callback::from(move |_: MouseEvent| store.show(Some(Overlay::Aside(name.clone()))))
    };
    let download = {
        let (store, aside) = (store.clone(), aside.clone());
        Callback::from(move |_: MouseEvent| store.download_raw(&aside.name, &aside.raw))
    };
    let is_repairable = matches!(aside.fault, Fault::Damaged(_)) || aside.previous.is_some();
    let actions = html! {
        <>
            <Button label={store.t(Plans::DownloadRaw)} icon={Some(IconName::DOWNLOAD)} small={true} onclick={download}
                data_action={Some(AttrValue::Static("download-raw"))} />
            <Button label={store.t(if is_repairable { Plans::Repair } else { Plans::Look })}
                icon={is_repairable.then_some(IconName::BOLT)} small={true} onclick={open} />
        </>
    };
    let size = format!("{} B", figures::whole(u32::try_from(aside.raw.len()).unwrap_or(u32::MAX)));
    broken_plan_card(BrokenPlanCard {
        key: aside.name.as_str().into(),
        title: store.t(Plans::Unreadable),
        kind: format!("{} · {size}", aside.name).into(),
        fault: store.t(Plans::UnreadableText),
        actions,
    })
}
