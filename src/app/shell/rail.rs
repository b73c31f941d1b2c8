//! Navigation: the rail on a desk, the tabs on a phone, and the switch between plans.

use yew::prelude::*;

use super::on_store;
use super::switcher::Switcher;
use crate::checkup::Verdict;
use crate::components::button::ButtonKind;
use crate::components::icon::IconName;
use crate::components::menu::{Menu, MenuItem};
use crate::components::nav_item::{NavItem, NavMark, Tone};
use crate::components::rail::{self, BackupLine, NavGroup, Rail};
use crate::components::tab_bar;
use crate::domain::code::Code;
use crate::domain::plan::Plan;
use crate::domain::severity::Severity;
use crate::i18n::text::common::Common;
use crate::platform::clock;
use crate::state::message::Message;
use crate::state::route::{Planner, Route};
use crate::state::store::Store;

/// The rail.
pub(super) fn rail(store: &Store, route: &Route, plan: Option<&Plan>) -> Html {
    let recent = store.plans(false);
    let n_plans = recent.len();
    let mut plans_item =
        NavItem::link(Route::Plans.href(), IconName::LIST, store.t(Common::Plans), *route == Route::Plans);
    plans_item.count = (n_plans > 0).then(|| n_plans.to_string().into());
    let mut groups = vec![NavGroup { title: AttrValue::default(), items: vec![plans_item] }];
    if let Some(plan) = plan {
        for heading in Planner::HEADINGS {
            let here = Planner::ALL.iter().copied().filter(|planner| planner.heading() == heading);
            let items = here.map(|planner| planner_item(store, route, plan, planner, Planner::name)).collect();
            groups.push(NavGroup { title: store.t(heading), items });
        }
    } else if n_plans > 0 {
        let items = recent.iter().take(5).map(|shelved| NavItem {
            mark: NavMark::Dot(tone(store, &shelved.plan)),
            ..NavItem::link(
                Route::plan(&shelved.plan.id, Planner::Staffing).href(),
                IconName::FILE,
                store.title(&shelved.plan),
                false,
            )
        });
        groups.push(NavGroup { title: store.t(Common::Recent), items: items.collect() });
    }
    let mut foot: Vec<NavItem> = plan.map(|plan| checkup_item(store, plan)).into_iter().collect();
    foot.extend([
        NavItem::link(Route::Playbook.href(), IconName::BOOK, store.t(Common::Playbook), is_playbook(route)),
        NavItem::link(Route::Settings.href(), IconName::GEAR, store.t(Common::Settings), *route == Route::Settings),
    ]);
    let switcher = plan.map(|plan| html! { <Switcher id={plan.id.clone()} /> }).unwrap_or_default();
    let has_plans = !store.session.shelf().is_empty();
    let backup = if has_plans { backup_line(store) } else { Html::default() };
    rail::rail(Rail {
        label: store.t(Common::MainNav),
        brand: store.t(Common::AppName),
        brand_note: store.lang.pick("Qunce", "群策"),
        switcher,
        groups,
        foot,
        backup,
    })
}

/// Opens and closes the check-up, and tells how much it found.
fn checkup_item(store: &Store, plan: &Plan) -> NavItem {
    let is_open = store.is_checkup_open;
    let n = store.verdict(&plan.id).map_or(0, |verdict| verdict.errors + verdict.warnings);
    NavItem {
        count: (n > 0).then(|| n.to_string().into()),
        on_press: Some(on_store(store, move |store| store.send(Message::OpenCheckup(!is_open)))),
        ..NavItem::link("", IconName::CHECKUP, store.t(Common::Checkup), is_open)
    }
}

fn is_playbook(route: &Route) -> bool {
    matches!(route, Route::Playbook | Route::Fact { .. })
}

fn planner_item(store: &Store, route: &Route, plan: &Plan, planner: Planner, name: fn(Planner) -> Common) -> NavItem {
    let target = Route::plan(&plan.id, planner);
    NavItem::link(target.href(), icon(planner), store.t(name(planner)), target == *route)
}

const fn icon(planner: Planner) -> IconName {
    match planner {
        Planner::Positioning => IconName::COMPASS,
        Planner::Staffing => IconName::USERS,
        Planner::Entry => IconName::DOOR,
        Planner::Calendar => IconName::CALENDAR,
        Planner::Engagement => IconName::CHAT,
        Planner::Channels => IconName::SHARE,
        Planner::Funnel => IconName::GROWTH,
        Planner::Monitor => IconName::PULSE,
        Planner::Risk => IconName::SHIELD,
        Planner::Lifecycle => IconName::CYCLE,
        Planner::Launch => IconName::FLAG,
        Planner::Report => IconName::FILE,
    }
}

fn tone(store: &Store, plan: &Plan) -> Tone {
    match store.verdict(&plan.id).map(Verdict::heaviest) {
        Some(Some((Severity::Error, _))) => Tone::Danger,
        Some(Some((Severity::Warning, _))) => Tone::Warn,
        Some(Some((Severity::Note, _)) | None) => Tone::Ok,
        None => Tone::Quiet,
    }
}

fn backup_line(store: &Store) -> Html {
    let now = clock::now();
    let text = match store.days_since_backup(now) {
        None => store.t(Common::NeverBackedUp),
        Some(0) => store.t(Common::BackedUpToday),
        Some(n) => store.t(Common::BackedUpDaysAgo { n }),
    };
    let on_backup = {
        let store = store.clone();
        Callback::from(move |_: MouseEvent| store.download_backup())
    };
    rail::backup_line(BackupLine {
        text,
        action_label: store.t(Common::Backup),
        is_overdue: store.is_backup_due(now),
        on_backup,
    })
}

/// The tabs.
pub(super) fn tab_bar(store: &Store, route: &Route, plan: Option<&Plan>) -> Html {
    let label = store.t(Common::MainNav);
    let others =
        [(Route::Playbook, IconName::BOOK, Common::Playbook), (Route::Settings, IconName::GEAR, Common::Settings)];
    let Some(plan) = plan else {
        let is_here = |target: &Route| *target == *route || (*target == Route::Playbook && is_playbook(route));
        let tabs = std::iter::once((Route::Plans, IconName::LIST, Common::Plans)).chain(others);
        let tabs = tabs.map(|(to, icon, name)| NavItem::link(to.href(), icon, store.t(name), is_here(&to)));
        return tab_bar::tab_bar(label, &tabs.collect::<Vec<_>>(), Html::default());
    };
    let (tabs, rest): (Vec<Planner>, Vec<Planner>) = Planner::ALL.iter().partition(|planner| planner.has_tab());
    let tabs = tabs.into_iter().map(|planner| planner_item(store, route, plan, planner, Planner::short_name));
    // Five have room: the others, and what is not about the plan, stand behind the last.
    let rest = rest.into_iter().map(|planner| (Route::plan(&plan.id, planner), icon(planner), planner.name()));
    let items = rest.chain(others).map(|(to, icon, name)| MenuItem {
        icon: Some(icon),
        href: Some(to.href().into()),
        ..MenuItem::new(to.href(), store.t(name))
    });
    let more = html! {
        <Menu label={store.t(Common::More)} icon={IconName::MORE} with_words={true} kind={ButtonKind::Plain} items={items.collect::<Vec<_>>()} />
    };
    tab_bar::tab_bar(label, &tabs.collect::<Vec<_>>(), more)
}
