//! The frame around every page: rail, top bar, tab bar, banner, page, overlay, toast.

use yew::prelude::*;
use yew_router::prelude::*;

use super::drop::DropAnywhere;
use super::keyboard::use_keys;
use super::overlay::OverlayView;
use crate::components::answer::Answer;
use crate::components::banner::{Banner, BannerTone};
use crate::components::button::{Button, ButtonKind, IconButton};
use crate::components::icon::IconName;
use crate::components::menu::{Menu, MenuItem};
use crate::components::nav_item::{NavItem, NavMark, Tone};
use crate::components::plan_switcher::PlanSwitcher;
use crate::components::rail::{BackupLine, NavGroup, Rail};
use crate::components::skip_link::SkipLink;
use crate::components::tab_bar::TabBar;
use crate::components::text_link::TextLink;
use crate::components::toast::Toast;
use crate::components::top_bar::{SaveState, TopBar};
use crate::domain::checkup::{self, Severity};
use crate::domain::code::Code;
use crate::domain::plan::{Plan, PlanId};
use crate::i18n::figures;
use crate::i18n::text::common::Common;
use crate::i18n::text::labels;
use crate::keeping::Refusal;
use crate::pages::frame::Frame;
use crate::pages::plans::PlansPage;
use crate::pages::playbook::PlaybookPage;
use crate::pages::positioning::PositioningPage;
use crate::pages::settings::SettingsPage;
use crate::pages::share::SharePage;
use crate::pages::staffing::StaffingPage;
use crate::platform::{clock, page};
use crate::state::message::Message;
use crate::state::route::{Planner, Route};
use crate::state::store::{Store, use_store};
use crate::state::{Overlay, Saving};

/// The frame, with the page that the address names.
#[component]
pub fn Shell() -> Html {
    let store = use_store();
    let route = use_route::<Route>().unwrap_or(Route::NotFound);
    use_keys(&store);
    let plan = match &route {
        Route::Plan { id, .. } => PlanId::new(id).and_then(|id| store.session.plan(&id).cloned()),
        _ => None,
    };
    use_announcement(&store, &route, plan.as_deref());
    let on_undo = {
        let store = store.clone();
        Callback::from(move |()| store.undo())
    };
    let on_close = {
        let store = store.clone();
        Callback::from(move |()| store.send(Message::Hush))
    };
    let toast = store.toast.clone();
    html! {
        <div class="shell">
            <SkipLink label={store.t(Common::SkipToMain)} />
            { rail(&store, &route, plan.as_deref()) }
            <div class="shell__column">
                { top_bar(&store, &route, plan.as_deref()) }
                { banner(&store, plan.as_deref()) }
                { page_of(&store, &route, plan.as_deref()) }
                { tab_bar(&store, &route, plan.as_deref()) }
            </div>
            <OverlayView />
            <DropAnywhere />
            <Toast
                id={toast.as_ref().map_or(0, |toast| toast.number)}
                undo_label={toast.as_ref().filter(|toast| toast.has_undo).map(|_| store.t(Common::Undo))}
                text={toast.map(|toast| AttrValue::from(toast.text))}
                key_hint={Some(AttrValue::Static("Ctrl Z"))}
                {on_undo} {on_close} />
        </div>
    }
}

/// On a new address the title changes and the focus goes to the page, so that it is read aloud.
#[hook]
fn use_announcement(store: &Store, route: &Route, plan: Option<&Plan>) {
    let page_name = store.t(page_name(route));
    let title = match plan {
        Some(plan) => format!("{page_name} · {}", store.title(plan)),
        None => format!("{page_name} · {}", store.t(Common::AppName)),
    };
    use_effect_with(title, |title| page::set_title(title));
    let is_first = use_mut_ref(|| true);
    let key = match route {
        Route::Fact { .. } => Route::Playbook,
        other => other.clone(),
    };
    use_effect_with(key, move |_| {
        if !is_first.replace(false) {
            page::focus("main");
            page::to_top();
        }
    });
}

fn page_name(route: &Route) -> Common {
    match route {
        Route::Plans => Common::Plans,
        Route::Plan { planner, .. } => Planner::from_code(planner).map_or(Common::NotFoundTitle, Planner::name),
        Route::Playbook | Route::Fact { .. } => Common::Playbook,
        Route::Settings => Common::Settings,
        Route::Share { .. } => Common::SharedPlan,
        Route::NotFound => Common::NotFoundTitle,
    }
}

fn page_of(store: &Store, route: &Route, plan: Option<&Plan>) -> Html {
    match route {
        Route::Plans => html! { <PlansPage /> },
        Route::Playbook => html! { <PlaybookPage id={None::<AttrValue>} /> },
        Route::Fact { id } => html! { <PlaybookPage id={Some(AttrValue::from(id.clone()))} /> },
        Route::Settings => html! { <SettingsPage /> },
        Route::Share { payload } => html! { <SharePage key={payload.clone()} payload={payload.clone()} /> },
        Route::Plan { planner, .. } => match (plan, Planner::from_code(planner)) {
            (Some(plan), Some(Planner::Positioning)) => {
                html! { <PositioningPage key={plan.id.as_str()} id={plan.id.clone()} /> }
            }
            (Some(plan), Some(Planner::Staffing)) => {
                html! { <StaffingPage key={plan.id.as_str()} id={plan.id.clone()} /> }
            }
            _ => not_found(store),
        },
        Route::NotFound => not_found(store),
    }
}

fn not_found(store: &Store) -> Html {
    html! {
        <Frame name="not-found">
            <Answer sentence={store.t(Common::NotFoundTitle)}>{ store.t(Common::NotFoundText) }</Answer>
            <TextLink href={Route::Plans.href()} label={store.t(Common::ToPlans)} as_button={true} />
        </Frame>
    }
}

fn rail(store: &Store, route: &Route, plan: Option<&Plan>) -> Html {
    let recent = store.plans(false);
    let n_plans = recent.len();
    let mut plans_item =
        NavItem::link(Route::Plans.href(), IconName::List, store.t(Common::Plans), *route == Route::Plans);
    plans_item.count = (n_plans > 0).then(|| n_plans.to_string().into());
    let mut groups = vec![NavGroup { title: AttrValue::default(), items: vec![plans_item] }];
    if let Some(plan) = plan {
        groups
            .push(NavGroup { title: store.t(Common::Design), items: planner_items(store, route, plan, Planner::name) });
    } else if n_plans > 0 {
        let items = recent.iter().take(5).map(|shelved| NavItem {
            mark: NavMark::Dot(tone(&shelved.plan)),
            ..NavItem::link(
                Route::plan(&shelved.plan.id, Planner::Staffing).href(),
                IconName::File,
                store.title(&shelved.plan),
                false,
            )
        });
        groups.push(NavGroup { title: store.t(Common::Recent), items: items.collect() });
    }
    let foot = vec![
        NavItem::link(Route::Playbook.href(), IconName::Book, store.t(Common::Playbook), is_playbook(route)),
        NavItem::link(Route::Settings.href(), IconName::Gear, store.t(Common::Settings), *route == Route::Settings),
    ];
    let switcher = plan.map(|plan| html! { <Switcher id={plan.id.clone()} /> }).unwrap_or_default();
    let has_plans = !store.session.shelf().is_empty();
    let backup = if has_plans { backup_line(store) } else { Html::default() };
    html! {
        <Rail label={store.t(Common::MainNav)} brand={store.t(Common::AppName)}
            brand_note={store.lang.pick("Qunce", "群策")} {switcher} {groups} {foot} {backup} />
    }
}

fn is_playbook(route: &Route) -> bool {
    matches!(route, Route::Playbook | Route::Fact { .. })
}

fn planner_items(store: &Store, route: &Route, plan: &Plan, name: fn(Planner) -> Common) -> Vec<NavItem> {
    let icon = |planner| match planner {
        Planner::Positioning => IconName::Compass,
        Planner::Staffing => IconName::Users,
    };
    let item = |&planner: &Planner| {
        let target = Route::plan(&plan.id, planner);
        NavItem::link(target.href(), icon(planner), store.t(name(planner)), target == *route)
    };
    Planner::ALL.iter().map(item).collect()
}

fn tone(plan: &Plan) -> Tone {
    match checkup::heaviest(&checkup::check(plan)) {
        Some((Severity::Error, _)) => Tone::Danger,
        Some((Severity::Warning, _)) => Tone::Warn,
        Some((Severity::Note, _)) | None => Tone::Ok,
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
        Callback::from(move |()| store.download_backup())
    };
    html! {
        <BackupLine {text} action_label={store.t(Common::Backup)} overdue={store.is_backup_due(now)} {on_backup} />
    }
}

fn top_bar(store: &Store, route: &Route, plan: Option<&Plan>) -> Html {
    let Some(plan) = plan else {
        let root = store.t(page_name(route));
        return html! { <TopBar {root}>{ language_button(store) }</TopBar> };
    };
    let save = match store.saving {
        Saving::Kept => (SaveState::Saved, store.t(Common::Saved)),
        Saving::InMemory => (SaveState::Failed, store.t(Common::InMemory)),
        Saving::Refused(_) | Saving::Vanished | Saving::Newer => (SaveState::Failed, store.t(Common::NotSaved)),
    };
    let history = store.session.history();
    let name_of = |step: Option<&std::rc::Rc<crate::editing::history::Step>>| {
        step.map(|step| store.lang.t(labels::step(step.label)).into_owned())
    };
    let (last, next) = (name_of(history.last()), name_of(history.next()));
    let undo_title = last.clone().map_or(store.t(Common::Undo), |what| store.t(Common::UndoOf { what }));
    let redo_title = next.clone().map_or(store.t(Common::Redo), |what| store.t(Common::RedoOf { what }));
    let on_undo = on_store(store, Store::undo);
    let on_redo = on_store(store, Store::redo);
    let on_share = on_plan(store, plan, |store, plan| store.show(Some(Overlay::Share(plan.id.clone()))));
    let on_export = on_plan(store, plan, |store, plan| store.download_plan(plan));
    html! {
        <TopBar root={store.t(Common::Plans)} title={store.title(plan)} back_label={store.t(Common::Back)} save={Some(save)}>
            <IconButton icon={IconName::Undo} label={store.t(Common::Undo)} title={Some(undo_title)}
                disabled={last.is_none()} onclick={on_undo} data_action={Some(AttrValue::Static("undo"))} />
            <IconButton icon={IconName::Redo} label={store.t(Common::Redo)} title={Some(redo_title)}
                disabled={next.is_none()} onclick={on_redo} data_action={Some(AttrValue::Static("redo"))} />
            <span class="only-wide">{ language_button(store) }</span>
            <span class="only-wide">
                <Button label={store.t(Common::Share)} icon={Some(IconName::Link)} kind={ButtonKind::Ghost}
                    onclick={on_share} data_action={Some(AttrValue::Static("share"))} />
                <Button label={store.t(Common::Export)} icon={Some(IconName::Download)} onclick={on_export}
                    data_export={Some(AttrValue::Static("json"))} />
            </span>
            <span class="only-phone">{ phone_menu(store, plan) }</span>
        </TopBar>
    }
}

fn phone_menu(store: &Store, plan: &Plan) -> Html {
    let item = |code: &'static str, label: Common, icon: IconName| MenuItem {
        icon: Some(icon),
        ..MenuItem::new(code, store.t(label))
    };
    let items = vec![
        item("share", Common::Share, IconName::Link),
        item("export", Common::Export, IconName::Download),
        item("language", Common::Language, IconName::Language),
    ];
    let on_select = {
        let (store, plan) = (store.clone(), plan.clone());
        Callback::from(move |code: AttrValue| match code.as_str() {
            "share" => store.show(Some(Overlay::Share(plan.id.clone()))),
            "export" => store.download_plan(&plan),
            "language" => switch_language(&store),
            _ => {}
        })
    };
    html! { <Menu label={store.t(Common::More)} {items} {on_select} /> }
}

fn language_button(store: &Store) -> Html {
    let onclick = on_store(store, switch_language);
    html! {
        <Button label={store.t(Common::Language)} kind={ButtonKind::Ghost} icon={Some(IconName::Language)} {onclick}
            data_action={Some(AttrValue::Static("language"))} />
    }
}

fn switch_language(store: &Store) {
    use crate::i18n::Lang;
    store.send(Message::SetLang(store.lang.pick(Lang::En, Lang::Zh)));
}

fn tab_bar(store: &Store, route: &Route, plan: Option<&Plan>) -> Html {
    let mut items = match plan {
        Some(plan) => planner_items(store, route, plan, Planner::short_name),
        None => {
            vec![NavItem::link(Route::Plans.href(), IconName::List, store.t(Common::Plans), *route == Route::Plans)]
        }
    };
    items.push(NavItem::link(Route::Playbook.href(), IconName::Book, store.t(Common::Playbook), is_playbook(route)));
    items.push(NavItem::link(
        Route::Settings.href(),
        IconName::Gear,
        store.t(Common::Settings),
        *route == Route::Settings,
    ));
    html! { <TabBar label={store.t(Common::MainNav)} {items} /> }
}

fn banner(store: &Store, plan: Option<&Plan>) -> Html {
    let (tone, title, text) = match store.saving {
        Saving::Kept => return Html::default(),
        Saving::Refused(Refusal::Full) => (BannerTone::Danger, Common::FullTitle, Common::FullText),
        Saving::Refused(Refusal::Dropped) => (BannerTone::Danger, Common::DroppedTitle, Common::FullText),
        Saving::Refused(Refusal::Blocked) | Saving::InMemory => {
            (BannerTone::Warn, Common::BlockedTitle, Common::BlockedText)
        }
        Saving::Vanished => (BannerTone::Danger, Common::VanishedTitle, Common::VanishedText),
        Saving::Newer => (BannerTone::Warn, Common::NewerTitle, Common::NewerText),
    };
    let first = match (store.saving, plan) {
        (Saving::Vanished, _) => {
            let onclick = on_store(store, Store::save_again);
            html! { <Button label={store.t(Common::SaveAgain)} kind={ButtonKind::Primary} small={true} {onclick} /> }
        }
        (Saving::Newer, _) => {
            let onclick = Callback::from(|_| page::reload());
            html! { <Button label={store.t(Common::Reload)} kind={ButtonKind::Primary} small={true} {onclick} /> }
        }
        (_, Some(plan)) => {
            let onclick = on_plan(store, plan, |store, plan| store.download_plan(plan));
            html! {
                <Button label={store.t(Common::DownloadPlan)} icon={Some(IconName::Download)}
                    kind={ButtonKind::Primary} small={true} {onclick} />
            }
        }
        (_, None) => {
            let onclick = on_store(store, Store::download_backup);
            html! {
                <Button label={store.t(Common::DownloadAll)} icon={Some(IconName::Download)}
                    kind={ButtonKind::Primary} small={true} {onclick} />
            }
        }
    };
    let make_room = (store.saving == Saving::Refused(Refusal::Full)).then(|| {
        let onclick = on_store(store, |store| store.show(Some(Overlay::Room)));
        html! { <Button label={store.t(Common::MakeRoom)} small={true} {onclick} /> }
    });
    html! {
        <Banner {tone} icon={Some(IconName::Drive)} title={store.t(title)} text={store.t(text)}>
            { first }
            { for make_room }
        </Banner>
    }
}

fn on_store(store: &Store, act: impl Fn(&Store) + 'static) -> Callback<MouseEvent> {
    let store = store.clone();
    Callback::from(move |_| act(&store))
}

fn on_plan(store: &Store, plan: &Plan, act: impl Fn(&Store, &Plan) + 'static) -> Callback<MouseEvent> {
    let (store, plan) = (store.clone(), plan.clone());
    Callback::from(move |_| act(&store, &plan))
}

/// Properties of [`Switcher`].
#[derive(PartialEq, Properties)]
struct SwitcherProps {
    id: PlanId,
}

/// The open plan in the rail, and the list of the others.
#[component]
fn Switcher(props: &SwitcherProps) -> Html {
    use crate::components::popover::Popover;
    let store = use_store();
    let anchor = use_state_eq(|| None::<web_sys::Element>);
    let Some(plan) = store.session.plan(&props.id) else { return Html::default() };
    let note = format!(
        "{} · {}",
        store.t(labels::group_type(plan.positioning.group_type)),
        store.t(Common::Members { n: figures::whole(plan.staffing.size.get()) })
    );
    let on_open = {
        let anchor = anchor.clone();
        Callback::from(move |element| anchor.set(Some(element)))
    };
    let on_close = {
        let anchor = anchor.clone();
        Callback::from(move |()| anchor.set(None))
    };
    let label = store.t(Common::SwitchPlan);
    let others = store.plans(false).into_iter().filter(|other| other.plan.id != props.id);
    let list = others.map(|other| {
        let close = on_close.reform(|_: MouseEvent| ());
        let href = Route::plan(&other.plan.id, Planner::Staffing).href();
        html! { <li><a class="text-link" {href} onclick={close}><bdi>{ store.title(&other.plan) }</bdi></a></li> }
    });
    html! {
        <>
            <PlanSwitcher title={store.title(plan)} {note} label={label.clone()} expanded={anchor.is_some()} {on_open} />
            if let Some(element) = (*anchor).clone() {
                <Popover anchor={element} {label} close_label={store.t(Common::Close)} on_close={on_close.clone()}>
                    <ul class="plan-list">
                        { for list }
                        <li><a class="text-link" href={Route::Plans.href()}>{ store.t(Common::ToPlans) }</a></li>
                    </ul>
                </Popover>
            }
        </>
    }
}
