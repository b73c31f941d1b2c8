//! The mix against its target: a bar for each part, what would bring it nearer, and the weeks one by one.

use std::rc::Rc;

use yew::prelude::*;

use super::desk::{PartProps, edit, setting};
use super::findings::on_fix;
use super::item::{drawn, mark, title};
use super::screen::{Act, Open, View};
use crate::components::button::{Button, IconButton};
use crate::components::figure::figure;
use crate::components::icon::{IconName, sized_icon};
use crate::components::meter::{Meter as Bar, meter as bar};
use crate::components::panel::{Panel, full_panel};
use crate::components::segmented::Segmented;
use crate::components::stacked_bar::{Segment, stacked_bar};
use crate::components::table::{TableRow, table};
use crate::domain::calendar::Basis;
use crate::domain::calendar::coverage::{Block, Coverage, Need};
use crate::domain::calendar::kind::Kind;
use crate::domain::calendar::lint::{Fix, swap};
use crate::domain::calendar::meter::{Gauge, Meter, meter};
use crate::domain::calendar::mix::Target;
use crate::domain::code::Code as _;
use crate::editing::calendar::CalendarEdit;
use crate::i18n::figures::percent;
use crate::i18n::text::calendar::findings::Names;
use crate::i18n::text::calendar::labels as days;
use crate::i18n::text::calendar::meter::{self as words, Meter as Text};
use crate::i18n::text::items;
use crate::pages::cite::Cite;
use crate::pages::fields::on_code;
use crate::pages::said::{chips, said};
use crate::playbook::claims::{BLOCKS_FACT, NEEDS_FACT, S1_MAKERS_FACT, VALUABLE_BAR, VALUABLE_FACT};
use crate::playbook::{Citation, OwnRule};
use crate::state::store::{Store, use_store};
use crate::views::calendar::findings as views;
use crate::views::calendar::findings::day_of;
use crate::views::calendar::shares::{self, Row, Standing};
use crate::views::judged::judged;

/// What stands in the shown days, measured.
pub fn measured(part: &PartProps) -> Meter {
    let (first, last) = part.screen.range();
    meter(&part.setting(), &part.all(first, last), first, last)
}

/// The mix of the shown days against its target.
#[component]
pub fn MixPanel(props: &PartProps) -> Html {
    let store = use_store();
    let range = props.screen.range();
    let input = (props.plan.clone(), props.calendar.clone(), range, props.today);
    let timeline = Rc::clone(&props.timeline);
    let (meter, swap) = &*use_memo(input, move |(plan, calendar, range, today)| {
        let setting = setting(plan, calendar);
        let found = timeline.occurrences(calendar, range.0..=range.1);
        let meter = meter(&setting, &found, range.0, range.1);
        let swap = swap(&setting, &found, &meter).filter(|&fix| day_of(fix).is_none_or(|day| day >= *today));
        (meter, swap)
    });
    let title = match props.screen.view {
        View::Month | View::List => Text::OfMonth,
        View::Week => Text::OfWeek,
        View::Day => Text::OfDay,
    };
    let n_posts = meter.whole.posts.actual.iter().sum::<u32>() + meter.whole.n_uncounted;
    // Of S2's table one row stands for all.
    let head = html! {
        <>
            { for meter.target.citations.first().map(|&citation| html! { <Cite {citation} /> }) }
            <span class="panel__remark">
                { figure("calendar.posts", n_posts.to_string(), store.t(Text::Posts { n: n_posts })) }
            </span>
        </>
    };
    let actions = html! {
        <IconButton icon={IconName::SLIDERS} label={store.t(Text::SetUp)} small={true}
            onclick={props.on_press(Act::Open(Open::Setup))} data_action={Some(AttrValue::Static("setup"))} />
    };
    let body = html! {
        <>
            { basis_switch(&store, props) }
            if n_posts == 0 {
                <p class="quiet">{ store.t(Text::None) }</p>
            } else {
                { bars(&store, props, meter) }
                { notes(&store, props, meter) }
                { advice(&store, props, meter, *swap) }
                { weeks(&store, props, meter) }
                { cover(&store, &meter.whole.coverage) }
            }
        </>
    };
    full_panel(Panel {
        title: store.t(title),
        chip: head,
        actions,
        class: Some("calendar-side__mix"),
        body,
        ..Panel::default()
    })
}

/// By posts, by minutes, by reach: the plan's own choice.
fn basis_switch(store: &Store, part: &PartProps) -> Html {
    let options = Basis::ALL.iter().map(|&basis| (basis.code().into(), store.t(words::basis(basis))));
    let on_select = {
        let (store, plan) = (store.clone(), part.plan.id.clone());
        on_code(Callback::from(move |basis: Basis| edit(&store, &plan, CalendarEdit::SetBasis(basis))))
    };
    html! {
        // Named apart from the same choice in the settings, which may stand over this one.
        <Segmented name="calendar.meter.basis" label={store.t(Text::Basis)} options={options.collect::<Vec<_>>()}
            value={part.calendar.basis.code()} {on_select} small={true} block={true} />
    }
}

fn bars(store: &Store, part: &PartProps, meter: &Meter) -> Html {
    let basis = part.calendar.basis;
    let rows = shares::rows(&meter.target, meter.whole.on(basis));
    let full = shares::scale(&rows);
    let of_full = |share: u32| f64::from(share) / f64::from(full);
    let part_bar = |row: &Row| {
        let name = part_name(store, &meter.target, row.part);
        let (verdict, is_met) = verdict(store, row.off);
        let amount = words::amount(basis, row.actual, store.lang);
        let share = percent(f64::from(row.share) / 1000.0);
        let text =
            store.t(Text::RowText { amount: amount.clone(), share: share.clone(), verdict: verdict.to_string() });
        bar(Bar {
            label: name,
            mark: row.kind.map(mark).unwrap_or_default(),
            tone: row.kind.map(|kind| drawn(kind).class()),
            share: of_full(row.share),
            target: of_full(row.target_share),
            percent: f64::from(row.share) / 10.0,
            figure: html! {
                <>
                    <output class="figure" aria-live="off" data-kpi={format!("calendar.part.{}", row.part)}
                        data-value={row.actual.to_string()}>{ amount }</output>
                    { " " }{ share }
                </>
            },
            text,
            is_met,
            verdict,
        })
    };
    let long = (basis != Basis::Posts).then_some("calendar-mix--long");
    html! { <div class={classes!("calendar-mix", long)}>{ for rows.iter().map(part_bar) }</div> }
}

/// How many posts too many or too few, and whether that is none.
fn verdict(store: &Store, off: i32) -> (AttrValue, bool) {
    let n = off.unsigned_abs();
    match off.signum() {
        1 => (store.t(Text::More { n }), false),
        -1 => (store.t(Text::Fewer { n }), false),
        _ => (store.t(Text::Met), true),
    }
}

/// What the ticks mean, what is not counted, what contradicts the counts, and who makes it.
fn notes(store: &Store, part: &PartProps, meter: &Meter) -> Html {
    let (basis, lang, gauge) = (part.calendar.basis, store.lang, &meter.whole);
    let measure = gauge.on(basis);
    let sum: u32 = measure.actual.iter().sum();
    let ratio = shares::ratio(&meter.target);
    let is_plain = basis == Basis::Posts;
    let target = |n: &u32| if is_plain { n.to_string() } else { words::amount(basis, *n, lang) };
    let ticks = (sum > 0 && !ratio.is_empty()).then(|| {
        let parts = measure.target.iter().map(target).collect::<Vec<_>>().join(" / ");
        store.t(Text::Ticks { ratio, sum: words::amount(basis, sum, lang), parts })
    });
    let uncounted = (gauge.n_uncounted > 0).then(|| {
        let kinds = Kind::ALL.iter().filter(|&&kind| meter.target.part(kind).is_none());
        let kinds: Vec<String> = kinds.map(|&kind| store.t(items::kind(kind)).to_string()).collect();
        let text = Text::Uncounted { kinds: kinds.join(lang.pick("、", ", ")), n: gauge.n_uncounted };
        html! { <>{ " " }{ store.t(text) }</> }
    });
    // C6: on another basis, what the counts say against the same ratio.
    let contradiction = gauge.posts.contradiction(&meter.target).filter(|_| !is_plain).map(|(at, _)| {
        let rows = shares::rows(&meter.target, &gauge.posts);
        let row = rows.get(at).copied();
        let share = |tenths: Option<u32>| percent(f64::from(tenths.unwrap_or(0)) / 1000.0);
        let text = Text::CountsSay {
            part: part_name(store, &meter.target, at).to_string(),
            share: share(row.map(|row| row.share)),
            target: share(row.map(|row| row.target_share)),
        };
        let citation: Vec<Citation> = meter.target.citations.first().copied().into_iter().collect();
        html! {
            <p class="calendar-mix__warn">{ sized_icon(IconName::WARN, 14) }{ said(&store.t(text), &citation) }</p>
        }
    });
    let ([pgc, ugc], [_, goal]) = (gauge.makers, gauge.makers_target);
    html! {
        <>
            if ticks.is_some() || uncounted.is_some() {
                <p class="calendar-mix__note">{ ticks.unwrap_or_default() }{ for uncounted }</p>
            }
            { for contradiction }
            if pgc + ugc > 0 {
                <p class="calendar-mix__note">
                    { store.t(Text::Makers { pgc, ugc }) }{ lang.pick("；", "; ") }
                    { said(&store.t(Text::MakersGoal { goal }), &[Citation::Claim(S1_MAKERS_FACT)]) }
                </p>
            }
        </>
    }
}

/// What needs and blocks the content covers, and how much of it is of value.
fn cover(store: &Store, coverage: &Coverage) -> Html {
    let count = |what: AttrValue, n: u32| {
        let text = store.t(Text::CoveredBy { what: what.to_string(), n });
        // What gets nothing is what is looked for here.
        html! { <span class={classes!("nowrap", (n == 0).then_some("calendar-mix__none"))}>{ text }</span> }
    };
    let ours = Citation::Ours(OwnRule::ContentCover);
    let row = |title: Text, parts: Vec<Html>, fact| {
        let parts = parts.into_iter().enumerate();
        html! {
            <p class="calendar-mix__note">
                { store.t(title) }
                { for parts.map(|(at, part)| html! { <>if at > 0 { { " · " } }{ part }</> }) }
                { " " }{ chips(&[Citation::Claim(fact), ours]) }
            </p>
        }
    };
    let needs = Need::ALL.iter().map(|&need| count(store.t(items::need(need)), coverage.of_need(need)));
    let blocks = Block::ALL.iter().map(|&block| count(store.t(items::block(block)), coverage.of_block(block)));
    let bar = f64::from(VALUABLE_BAR.tenths()) / 1000.0;
    let valuable = coverage.valuable().map(|exact| {
        let (share, _) = judged(exact, bar);
        let text = store.t(Text::Valuable { share, bar: percent(bar) });
        html! {
            <p class="calendar-mix__note">
                <output aria-live="off" data-kpi="calendar.valuable" data-value={exact.to_string()}>
                    { said(&text, &[Citation::Claim(VALUABLE_FACT)]) }
                </output>
            </p>
        }
    });
    let unmet: Vec<String> = coverage.unmet().map(|need| store.t(items::need(need)).to_string()).collect();
    let summary = match unmet.is_empty() {
        true => Text::Covered,
        false => Text::Uncovered { needs: unmet.join(store.lang.pick("、", ", ")) },
    };
    html! {
        <details class="calendar-mix__cover">
            <summary>{ store.t(summary) }</summary>
            { row(Text::Needs, needs.collect(), NEEDS_FACT) }
            { row(Text::Blocks, blocks.collect(), BLOCKS_FACT) }
            { for valuable }
        </details>
    }
}

/// One post that would better be another kind.
fn advice(store: &Store, part: &PartProps, meter: &Meter, swap: Option<Fix>) -> Html {
    let Some((fix, item, day, kind)) = swap.and_then(|fix| match fix {
        Fix::SwapKind { item, day, kind } => Some((fix, part.calendar.items.get(&item)?, day, kind)),
        _ => None,
    }) else {
        return Html::default();
    };
    let place = |kind: Kind| {
        let at = meter.target.part(kind);
        at.map(|at| part_name(store, &meter.target, at).to_string()).unwrap_or_default()
    };
    let (from, to) = (place(item.kind), place(kind));
    let is_last = shares::distance(&meter.whole.posts) == 1;
    let text = if is_last { Text::SwapMeets { from, to } } else { Text::SwapAdvice { from, to } };
    let name = title(store, item).to_string();
    let names = Names { mended: name.clone(), ..Names::default() };
    html! {
        <div class="calendar-mix__advice">
            <p>{ store.t(text) }</p>
            <Button label={store.t(Text::SwapIt { day: days::day_of(store.lang, day), title: name })} small={true}
                onclick={on_fix(store, part, fix, &names)} data_action={Some(AttrValue::Static("swap"))} />
        </div>
    }
}

/// Each week's counts against their target, and the team's time.
fn weeks(store: &Store, part: &PartProps, meter: &Meter) -> Html {
    if meter.weeks.len() < 2 {
        return Html::default();
    }
    let (basis, lang) = (part.calendar.basis, store.lang);
    let mut head = vec![store.t(Text::Week)];
    head.extend((0..meter.target.parts.len()).map(|at| part_name(store, &meter.target, at)));
    head.push(store.t(Text::Work));
    let is_plain = basis == Basis::Posts;
    let written = |n: u32| if is_plain { n.to_string() } else { words::amount(basis, n, lang) };
    let row = |name: AttrValue, gauge: &Gauge| {
        let measure = gauge.on(basis);
        let is_bare = measure.actual.iter().all(|&n| n == 0);
        let cell = |(&actual, &target): (&u32, &u32)| match is_bare {
            true => html! { "–" },
            false => html! { { store.t(Text::Of { actual: written(actual), target: written(target) }) } },
        };
        let mut cells = vec![html! { { name } }];
        cells.extend(measure.actual.iter().zip(&measure.target).map(cell));
        cells.push(html! { { words::length(gauge.production, lang) } });
        TableRow { cells, is_on: false }
    };
    let short = |day: crate::domain::calendar::day::Day| format!("{}/{}", day.month(), day.day());
    let mut rows: Vec<TableRow> = meter
        .weeks
        .iter()
        .map(|week| row(store.t(Text::WeekOf { first: short(week.first), last: short(week.last) }), week))
        .collect();
    rows.push(row(store.t(Text::All), &meter.whole));
    let given = part.setting().team_minutes();
    html! {
        <details class="calendar-mix__weeks">
            <summary>{ store.t(Text::ByWeek) }</summary>
            { table(store.t(Text::ByWeek), head, rows) }
            <p class="calendar-mix__note">
                { store.t(Text::WeekNote) }
                if let Some(given) = given {
                    { " " }{ store.t(Text::TeamGives { given: words::length(given, lang) }) }
                }
            </p>
        </details>
    }
}

/// The mix in one line, for a phone: it stands above the calendar. Nothing where nothing counts.
pub fn compact(store: &Store, meter: &Meter) -> Html {
    let measure = &meter.whole.posts;
    let sum: u32 = measure.actual.iter().sum();
    let standing = shares::standing(&meter.target, measure);
    if standing == Standing::NotCounted {
        return Html::default();
    }
    let rows = shares::rows(&meter.target, measure);
    let tone = |kind: Option<Kind>| kind.map_or("rest", |kind| drawn(kind).class());
    let segments: Vec<Segment> =
        rows.iter().map(|row| Segment::new(f64::from(row.actual) / f64::from(sum), tone(row.kind))).collect();
    let names: Vec<String> =
        rows.iter().map(|row| format!("{} {}", part_name(store, &meter.target, row.part), row.actual)).collect();
    let (class, word) = match standing {
        Standing::OnTarget => ("calendar-strip__word is-met", Text::Met),
        _ => ("calendar-strip__word", Text::Off { n: shares::distance(measure) }),
    };
    html! {
        <div class="calendar-strip">
            <span class="calendar-strip__bar">{ stacked_bar(&segments, 8, None) }</span>
            <span class="calendar-strip__names">{ names.join(" · ") }</span>
            <b {class}>{ store.t(word) }</b>
        </div>
    }
}

/// What a part of the mix is called: by its kinds, or in its author's words where these say more.
pub fn part_name(store: &Store, target: &Target, at: usize) -> AttrValue {
    views::part_name(target, at, store.lang).into()
}
