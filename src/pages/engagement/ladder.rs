//! Levels, badges and streaks of check-ins, and what the sources say that they add.

use yew::prelude::*;

use super::check_in::CheckIn;
use super::desk::{Cell, PartProps, row, share, take_words};
use crate::components::button::Button;
use crate::components::callout::{Callout, Severity, callout};
use crate::components::figure::figure;
use crate::components::icon::IconName;
use crate::components::panel::{Panel, full_panel};
use crate::components::read_field::Take;
use crate::components::tags_field::TagsField;
use crate::domain::engagement::points::is_rising;
use crate::domain::engagement::uplift::{at_tenths, lifted_count, lifted_share, times};
use crate::domain::engagement::{Grade, MAX_ROWS, Rate, Streak};
use crate::domain::quantity::{Bounded as _, Points};
use crate::domain::words::Tag;
use crate::editing::engagement::EngagementEdit as E;
use crate::i18n::figures::{decimal, whole};
use crate::i18n::numerals;
use crate::i18n::text::engagement::Engagement as Text;
use crate::pages::cite::Cite;
use crate::pages::fields::use_tags;
use crate::pages::said::said;
use crate::playbook::claims::{S0_COLUMNS_FACT, S4_BENEFITS_FACT};
use crate::playbook::incentives::{
    CHECK_IN_FACT, FLASH_TENTHS, LEVELS_FACT, READING_CASE, S0_CHECK_IN, S0_POINTS, S4_CHECK_IN, S4_LEVELS, S4_POINTS,
    STORY_CASE, Uplift,
};
use crate::playbook::{Citation, OwnRule};
use crate::state::store::{Store, use_store};

/// The panel.
#[component]
pub fn Ladder(props: &PartProps) -> Html {
    let store = use_store();
    let engagement = &props.engagement;
    let badges = use_tags(&engagement.badges, MAX_ROWS, store.lang, props.on(&store, E::SetBadges));
    let (grades, streaks) = (&engagement.grades, &engagement.streaks);
    let more_grades = grades.iter().cloned().chain([Grade::default()]).collect();
    let more_streaks = streaks.iter().cloned().chain([Streak::default()]).collect();
    full_panel(Panel {
        title: store.t(Text::Ladder),
        body: html! {
            <>
                <h3 class="engagement__title">
                    { store.t(Text::Levels) }{ " " }<Cite citation={Citation::Claim(LEVELS_FACT)} />
                </h3>
                if !grades.is_empty() {
                    <ol class="rows rows--two">
                        { for grades.iter().enumerate().map(|(at, grade)| grade_row(&store, props, at, grade)) }
                    </ol>
                }
                if !is_rising(grades) {
                    { callout(Callout {
                        finding: Some("engagement.levels"),
                        ..Callout::new(Severity::Note, store.t(Text::LevelsMixed), html! { { store.t(Text::LevelsMixedText) } })
                    }) }
                }
                <div class="engagement__acts">
                    <Button label={store.t(Text::AddLevel)} icon={Some(IconName::PLUS)} small={true}
                        disabled={grades.len() >= MAX_ROWS} onclick={props.on_press(&store, E::SetGrades(more_grades))}
                        data_action={Some(AttrValue::Static("add-level"))} />
                </div>
                <TagsField name="engagement.badges" label={store.t(Text::Badges)} tags={badges.tags}
                    on_change={badges.on_change} error={badges.error} full={engagement.badges.len() >= MAX_ROWS}
                    add_label={store.t(Text::AddBadge)} remove_label={store.t(Text::RemoveBadge)}
                    hint={said(&store.t(Text::BadgesHint), &[Citation::Claim("S2-3-incentive-system")])} />
                <p>{ said(&store.t(Text::King), &[Citation::Claim("S4-2-points-king")]) }</p>
                <h3 class="engagement__title">
                    { store.t(Text::Streaks) }{ " " }<Cite citation={Citation::Claim(CHECK_IN_FACT)} />
                </h3>
                <CheckIn ..props.clone() />
                if !streaks.is_empty() {
                    <ul class="rows rows--two">
                        { for streaks.iter().enumerate().map(|(at, streak)| streak_row(&store, props, at, streak)) }
                    </ul>
                }
                <div class="engagement__acts">
                    <Button label={store.t(Text::AddStreak)} icon={Some(IconName::PLUS)} small={true}
                        disabled={streaks.len() >= MAX_ROWS}
                        onclick={props.on_press(&store, E::SetStreaks(more_streaks))}
                        data_action={Some(AttrValue::Static("add-streak"))} />
                </div>
            </>
        },
        ..Panel::default()
    })
}

/// Takes a whole number that may be left open.
pub fn take_points(store: &Store, set: Callback<Option<Points>>) -> Take {
    let why = store.t(Text::NotANumber);
    Callback::from(move |text: String| {
        if text.trim().is_empty() {
            set.emit(None);
            return Ok(());
        }
        let number = numerals::whole(&text).and_then(|n| Points::new(n).ok());
        set.emit(Some(number.ok_or_else(|| why.clone())?));
        Ok(())
    })
}

/// The number as a cell shows it; nothing where it is open.
pub fn number_of(number: Option<Points>) -> String {
    number.map(|number| whole(number.get())).unwrap_or_default()
}

/// The list with one of its rows changed.
pub fn changed<T: Clone>(list: &[T], at: usize, change: impl FnOnce(&mut T)) -> Vec<T> {
    let mut list = list.to_vec();
    list.get_mut(at).map(change);
    list
}

/// The list without one of its rows.
pub fn without<T: Clone>(list: &[T], at: usize) -> Vec<T> {
    list.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, row)| row.clone()).collect()
}

fn grade_row(store: &Store, part: &PartProps, at: usize, grade: &Grade) -> Html {
    let n = u32::try_from(at + 1).unwrap_or(u32::MAX);
    let (list, same) = (part.engagement.grades.clone(), part.engagement.grades.clone());
    let on_name = part.on(store, move |name: Tag| E::SetGrades(changed(&list, at, |grade| grade.name = name)));
    let on_from = part.on(store, move |from| E::SetGrades(changed(&same, at, |grade| grade.from = from)));
    let cells = vec![
        Cell {
            name: format!("engagement.grades.{n}.name"),
            label: store.t(Text::LevelName { n }),
            text: grade.name.as_str().to_owned(),
            placeholder: AttrValue::default(),
            take: take_words(store, on_name),
        },
        Cell {
            name: format!("engagement.grades.{n}.from"),
            label: store.t(Text::LevelFrom { n }),
            text: number_of(grade.from),
            placeholder: store.t(Text::NotSaid),
            take: take_points(store, on_from),
        },
    ];
    let left = E::SetGrades(without(&part.engagement.grades, at));
    let place = (at, part.engagement.grades.len());
    let on_remove = part.on_last_press(store, left, "[data-action='add-level']");
    row(place, cells, store.t(Text::RemoveLevel { n }), on_remove)
}

fn streak_row(store: &Store, part: &PartProps, at: usize, streak: &Streak) -> Html {
    let n = u32::try_from(at + 1).unwrap_or(u32::MAX);
    let (list, same) = (part.engagement.streaks.clone(), part.engagement.streaks.clone());
    let on_days = part.on(store, move |days| E::SetStreaks(changed(&list, at, |streak| streak.days = days)));
    let on_reward =
        part.on(store, move |reward: Tag| E::SetStreaks(changed(&same, at, |streak| streak.reward = reward)));
    let cells = vec![
        Cell {
            name: format!("engagement.streaks.{n}.days"),
            label: store.t(Text::StreakDays { n }),
            text: number_of(streak.days),
            placeholder: store.t(Text::NotSaid),
            take: take_points(store, on_days),
        },
        Cell {
            name: format!("engagement.streaks.{n}.reward"),
            label: store.t(Text::StreakReward { n }),
            text: streak.reward.as_str().to_owned(),
            placeholder: AttrValue::default(),
            take: take_words(store, on_reward),
        },
    ];
    let left = E::SetStreaks(without(&part.engagement.streaks, at));
    let place = (at, part.engagement.streaks.len());
    let on_remove = part.on_last_press(store, left, "[data-action='add-streak']");
    row(place, cells, store.t(Text::RemoveStreak { n }), on_remove)
}

/// What the uplifts come to, each by itself, and the cases.
pub fn uplifts(store: &Store, part: &PartProps) -> Html {
    let engagement = &part.engagement;
    let retention = engagement.retention.unwrap_or(Rate::literal(400_000));
    let active = engagement.monthly_active.map_or(200, |count| count.get());
    let kept = |kpi, uplift: Uplift| {
        let after = lifted_share(retention, uplift);
        (figure(kpi, (after as f64 / 1e6).to_string(), share(after)), uplift.fact)
    };
    let actives = |kpi, uplift: Uplift| {
        let after = lifted_count(active, uplift);
        (figure(kpi, after.to_string(), whole(after)), uplift.fact)
    };
    let messages = lifted_count(100, S4_LEVELS);
    let levels = (figure("engagement.levels", messages.to_string(), whole(messages)), S4_LEVELS.fact);
    let conversion = Rate::literal(50_000);
    let [first, second] = FLASH_TENTHS.map(|tenths| share(at_tenths(conversion, tenths)));
    let flash = (html! { { store.t(Text::TwoReadings { first, second }) } }, S4_BENEFITS_FACT);
    let rows = [
        (
            Text::CheckInOn { before: share(retention.get().millionths()) },
            vec![kept("engagement.check_in_s4", S4_CHECK_IN), kept("engagement.check_in_s0", S0_CHECK_IN)],
            engagement.retention.is_none(),
        ),
        (
            Text::PointsOn { before: whole(active) },
            vec![actives("engagement.points_s4", S4_POINTS), actives("engagement.points_s0", S0_POINTS)],
            engagement.monthly_active.is_none(),
        ),
        (Text::LevelsOn { before: whole(100) }, vec![levels], true),
        (Text::FlashOn { before: share(conversion.get().millionths()) }, vec![flash], true),
    ];
    let cases = [
        (Text::CaseReading { times: decimal(times(READING_CASE), 2) }, READING_CASE.fact),
        (Text::CaseStory { times: decimal(times(STORY_CASE), 3) }, STORY_CASE.fact),
        (Text::CaseBeauty, "S4-1-case-beauty-210"),
        (Text::CaseColumns, S0_COLUMNS_FACT),
        (Text::CaseFlash, "S3-7-case-flash-40"),
        (Text::CaseDialect, "S4-7-case-dialect-18x"),
    ];
    full_panel(Panel {
        title: store.t(Text::Uplifts),
        chip: html! { <Cite citation={Citation::Ours(OwnRule::SingleUplifts)} /> },
        body: html! {
            <>
                <p class="quiet">{ store.t(Text::UpliftsRemark) }</p>
                <ul class="engagement__list">
                    { for rows.into_iter().map(|(text, afters, is_example)| html! {
                        <li>
                            { store.t(text) }
                            { for afters.into_iter().map(|(after, fact)| html! {
                                <span class="nowrap">{ " " }{ after }{ " " }<Cite citation={Citation::Claim(fact)} /></span>
                            }) }
                            if is_example {
                                <span class="quiet nowrap">{ "\u{a0}· " }{ store.t(Text::IsExample) }</span>
                            }
                        </li>
                    }) }
                </ul>
                <h3 class="engagement__title">{ store.t(Text::Cases) }</h3>
                <ul class="engagement__list">
                    { for cases.into_iter().map(|(text, fact)| html! {
                        <li>{ said(&store.t(text), &[Citation::Claim(fact)]) }</li>
                    }) }
                </ul>
            </>
        },
        ..Panel::default()
    })
}
