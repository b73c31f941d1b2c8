//! Strategies for any calendar and any edit of one.

use std::collections::BTreeSet;
use std::rc::Rc;

use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use qunce::domain::calendar::day::{Day, Weekday};
use qunce::domain::calendar::item::{At, Check, Expected, Item, ItemId, Owner, StandsFor, When};
use qunce::domain::calendar::repeat::{End, Repeat};
use qunce::domain::calendar::{Activities, Calendar, Column, Mix, OwnDay, Placed, WeekTemplate};
use qunce::domain::hours::{MinuteOfDay, Quiet};
use qunce::domain::plan::Unknown;
use qunce::editing::calendar::{CalendarEdit, ItemEdit, ItemsChange, ItemsLabel};
use qunce::templates;

use super::{choice, number, text, texts, unknown_at};

/// The item that every plan of [`super::plan`] has and that no edit takes out.
pub const KEPT_ITEM: &str = "keptkept";

/// An item's id for tests.
pub fn item_id(text: &str) -> ItemId {
    ItemId::parse(text).expect("eight letters or digits")
}

/// An id, one of few, so that edits meet.
fn few_item_ids() -> impl Strategy<Value = ItemId> + Clone {
    select(&["aaaaaaaa", "bbbbbbbb", "z9z9z9z9"][..]).prop_map(item_id)
}

fn item_ids() -> impl Strategy<Value = ItemId> + Clone {
    prop_oneof![3 => few_item_ids(), 1 => any::<u64>().prop_map(ItemId::from_chance)]
}

pub fn day() -> impl Strategy<Value = Day> + Clone {
    let n_days = Day::FIRST.days_until(Day::new(Day::LAST_YEAR, 12, 31).expect("the last day"));
    prop_oneof![1 => Just(0), 1 => Just(n_days), 6 => 0..=n_days]
        .prop_map(|days| Day::FIRST.plus(days).expect("within the calendar"))
}

fn minute() -> impl Strategy<Value = MinuteOfDay> + Clone {
    (0..=1440_u16).prop_map(|minutes| MinuteOfDay::at(minutes / 60, minutes % 60))
}

fn when() -> impl Strategy<Value = When> + Clone {
    let at = prop_oneof![
        day().prop_map(At::Day),
        any::<i16>().prop_map(At::Opening),
        (item_ids(), prop_oneof![Just(0), any::<i16>()]).prop_map(|(item, days)| At::Item(item, days)),
    ];
    (at, minute()).prop_map(|(at, start)| When { at, start })
}

fn repeat() -> impl Strategy<Value = Repeat> + Clone {
    let end = prop_oneof![Just(End::Never), number().prop_map(End::After), day().prop_map(End::On)];
    let listed = |days: BTreeSet<Weekday>| days.into_iter().collect();
    let weekdays = btree_set(choice::<Weekday>(), 0..4).prop_map(listed);
    let skipped = btree_set(day(), 0..3).prop_map(|days| days.into_iter().collect());
    (choice(), number(), weekdays, end, skipped).prop_map(|(frequency, every, weekdays, end, skipped)| Repeat {
        frequency,
        every,
        weekdays,
        end,
        skipped,
    })
}

fn expected() -> impl Strategy<Value = Expected> + Clone {
    (number(), number())
        .prop_map(|(a, b)| if a <= b { (a, b) } else { (b, a) })
        .prop_map(|(min, max)| Expected::new(min, max).expect("in order"))
}

fn checks() -> impl Strategy<Value = Vec<Check>> + Clone {
    vec((text(), any::<bool>()).prop_map(|(text, is_done)| Check { text, is_done }), 0..3)
}

fn owner() -> impl Strategy<Value = Owner> + Clone {
    (option::of(choice()), text()).prop_map(|(role, name)| Owner { role, name })
}

/// An item as the edits make it: from a blank one, so that many of its fields are as in one.
fn item() -> impl Strategy<Value = Rc<Item>> + Clone {
    let stands_for = (item_ids(), day()).prop_map(|(series, day)| StandsFor { series, day });
    let fields = vec(item_field(), 0..12);
    (fields, option::of(stands_for), choice()).prop_map(|(fields, stands_for, origin)| {
        let mut item = Item { stands_for, origin, ..templates::blank_item() };
        fields.into_iter().for_each(|field| set(&mut item, field));
        Rc::new(item)
    })
}

/// Sets a field, apart from how editing does it.
fn set(item: &mut Item, field: ItemEdit) {
    use ItemEdit as E;
    match field {
        E::SetKind(kind) => item.kind = kind,
        E::SetTitle(title) => item.title = title,
        E::SetText(text) => item.text = text,
        E::SetColumn(column) => item.column = column,
        E::SetWhen(when) => item.when = when,
        E::SetLength(length) => item.length = length,
        E::SetRepeat(repeat) => item.repeat = repeat,
        E::SetOwner(owner) => item.owner = owner,
        E::SetChannel(channel) => item.channel = channel,
        E::SetStatus(status) => item.status = status,
        E::SetMaker(maker) => item.maker = maker,
        E::SetReward(reward) => item.reward = reward,
        E::SetExpected(expected) => item.expected = expected,
        E::SetLinks(links) => item.links = links,
        E::SetChecks(checks) => item.checks = checks,
        E::SetNote(note) => item.note = note,
        E::SetLocked(is_locked) => item.is_locked = is_locked,
    }
}

fn item_field() -> impl Strategy<Value = ItemEdit> + Clone {
    use ItemEdit as E;
    prop_oneof![
        choice().prop_map(E::SetKind),
        text().prop_map(E::SetTitle),
        text().prop_map(E::SetText),
        text().prop_map(E::SetColumn),
        option::of(when()).prop_map(E::SetWhen),
        number().prop_map(E::SetLength),
        option::of(repeat()).prop_map(E::SetRepeat),
        owner().prop_map(E::SetOwner),
        choice().prop_map(E::SetChannel),
        choice().prop_map(E::SetStatus),
        choice().prop_map(E::SetMaker),
        text().prop_map(E::SetReward),
        option::of(expected()).prop_map(E::SetExpected),
        texts().prop_map(E::SetLinks),
        checks().prop_map(E::SetChecks),
        text().prop_map(E::SetNote),
        any::<bool>().prop_map(E::SetLocked),
    ]
}

fn mix() -> impl Strategy<Value = Mix> + Clone {
    prop_oneof![
        Just(Mix::Suggested),
        choice().prop_map(Mix::Model),
        btree_map(choice(), number(), 0..4).prop_map(Mix::Own),
    ]
}

fn quiet() -> impl Strategy<Value = Quiet> + Clone {
    (minute(), minute()).prop_map(|(from, until)| Quiet { from, until })
}

fn columns() -> impl Strategy<Value = Vec<Column>> + Clone {
    let column = (text(), choice(), option::of(minute()), choice()).prop_map(|(name, weekday, start, kind)| Column {
        name,
        weekday,
        start,
        kind,
    });
    vec(column, 0..3)
}

fn activities() -> impl Strategy<Value = Activities> + Clone {
    (any::<bool>(), any::<bool>(), choice(), any::<bool>()).prop_map(
        |(has_contests, has_meetups, benefits, has_peaks)| Activities {
            has_contests,
            has_meetups,
            benefits,
            has_peaks,
        },
    )
}

fn own_days() -> impl Strategy<Value = Vec<OwnDay>> + Clone {
    vec((day(), any::<bool>(), text()).prop_map(|(day, is_yearly, name)| OwnDay { day, is_yearly, name }), 0..3)
}

fn week_templates() -> impl Strategy<Value = Vec<WeekTemplate>> + Clone {
    let placed = (choice(), item()).prop_map(|(weekday, item)| Placed { weekday, item });
    vec((text(), vec(placed, 0..3)).prop_map(|(name, items)| WeekTemplate { name, items }), 0..2)
}

/// Fields of other versions, in objects that every calendar has.
fn unknown() -> impl Strategy<Value = Unknown> {
    unknown_at(&[
        "/forecast",
        "/activities/raffles",
        "/items/no-item",
        "/items/keptkept/mood",
        "/items/keptkept/owner/phone",
    ])
}

/// Any calendar with [`KEPT_ITEM`].
pub fn calendar() -> impl Strategy<Value = Calendar> {
    let aims = (option::of(day()), mix(), choice(), number(), number(), option::of(any::<bool>()), choice());
    let lists = (columns(), own_days(), vec(choice(), 0..3), week_templates());
    let items = (btree_map(item_ids(), item(), 0..4), item());
    (aims, option::of(quiet()), activities(), lists, items, unknown()).prop_map(
        |(aims, quiet, activities, (columns, days, hidden, templates), (mut items, kept), unknown)| {
            let (opens_on, mix, basis, posts, weeks, weekends, style) = aims;
            items.insert(item_id(KEPT_ITEM), kept);
            Calendar {
                opens_on,
                mix,
                basis,
                posts,
                weeks,
                weekends,
                style,
                quiet,
                columns,
                activities,
                days,
                hidden,
                items,
                templates,
                unknown,
            }
        },
    )
}

fn change() -> impl Strategy<Value = ItemsChange> + Clone {
    use ItemsLabel as L;
    let label = select(&[L::Add, L::Move, L::Change, L::Remove, L::Fill, L::Import][..]);
    let put = btree_map(item_ids(), item(), 0..3).prop_map(|items| items.into_iter().collect());
    (label, put, vec(few_item_ids(), 0..3)).prop_map(|(label, put, remove)| ItemsChange { label, put, remove })
}

/// Any edit of the calendar.
pub fn calendar_edit() -> impl Strategy<Value = CalendarEdit> + Clone {
    use CalendarEdit as E;
    let whole = prop_oneof![
        option::of(day()).prop_map(E::SetOpening),
        mix().prop_map(E::SetMix),
        choice().prop_map(E::SetBasis),
        number().prop_map(E::SetPosts),
        number().prop_map(E::SetWeeks),
        option::of(any::<bool>()).prop_map(E::SetWeekends),
        choice().prop_map(E::SetStyle),
        option::of(quiet()).prop_map(E::SetQuiet),
        columns().prop_map(E::SetColumns),
        activities().prop_map(E::SetActivities),
        own_days().prop_map(E::SetDays),
        vec(choice(), 0..3).prop_map(E::SetHidden),
        week_templates().prop_map(E::SetTemplates),
        change().prop_map(E::Items),
        (change(), few_item_ids(), item_field()).prop_map(|(change, id, edit)| E::Detach { change, id, edit }),
    ];
    let id = prop_oneof![1 => few_item_ids(), 2 => Just(item_id(KEPT_ITEM))];
    prop_oneof![whole, (id, item_field()).prop_map(|(id, edit)| E::Item(id, edit))]
}

/// How many names [`variant`] has.
pub const N_VARIANTS: usize = 32;

/// A name for every variant of an edit of the calendar; see [`super::variant`].
pub fn variant(edit: &CalendarEdit) -> &'static str {
    use CalendarEdit as C;
    use ItemEdit as I;
    match edit {
        C::SetOpening(_) => "opening",
        C::SetMix(_) => "mix",
        C::SetBasis(_) => "basis",
        C::SetPosts(_) => "posts",
        C::SetWeeks(_) => "weeks",
        C::SetWeekends(_) => "weekends",
        C::SetStyle(_) => "style",
        C::SetQuiet(_) => "quiet",
        C::SetColumns(_) => "columns",
        C::SetActivities(_) => "activities",
        C::SetDays(_) => "days",
        C::SetHidden(_) => "hidden",
        C::SetTemplates(_) => "templates",
        C::Items(_) => "change of items",
        C::Detach { .. } => "detaching of items",
        C::Item(_, edit) => match edit {
            I::SetKind(_) => "item kind",
            I::SetTitle(_) => "item title",
            I::SetText(_) => "item text",
            I::SetColumn(_) => "item column",
            I::SetWhen(_) => "item when",
            I::SetLength(_) => "item length",
            I::SetRepeat(_) => "item repeat",
            I::SetOwner(_) => "item owner",
            I::SetChannel(_) => "item channel",
            I::SetStatus(_) => "item status",
            I::SetMaker(_) => "item maker",
            I::SetReward(_) => "item reward",
            I::SetExpected(_) => "item expected",
            I::SetLinks(_) => "item links",
            I::SetChecks(_) => "item checks",
            I::SetNote(_) => "item note",
            I::SetLocked(_) => "item locked",
        },
    }
}
