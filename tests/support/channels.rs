//! Strategies for anything that a plan can say about channels, and for any edit of it.

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use qunce::domain::calendar::day::Day;
use qunce::domain::channels::limit::Limit;
use qunce::domain::channels::outlet::Outlet;
use qunce::domain::channels::poster::Poster;
use qunce::domain::channels::{Channels, Presence, Rate};
use qunce::domain::funnel::decimal::Decimal;
use qunce::editing::channels::ChannelsEdit;

use super::{choice, number, text, unknown_at};

/// The platform that every plan of [`channels`] holds and that no edit lets go.
const KEPT: Outlet = Outlet::Moments;

/// Platforms, one of few, so that edits meet.
fn outlet() -> impl Strategy<Value = Outlet> + Clone {
    select(&[Outlet::OfficialAccount, Outlet::Offline, KEPT][..])
}

/// Rows of the table of limits, a few, so that edits meet.
fn limit() -> impl Strategy<Value = Limit> + Clone {
    select(&[Limit::Wechat, Limit::Qq, Limit::DingTalk][..])
}

fn other() -> impl Strategy<Value = Outlet> + Clone {
    outlet().prop_map(|outlet| if outlet == KEPT { Outlet::Weibo } else { outlet })
}

fn rate() -> impl Strategy<Value = Rate> + Clone {
    (0..=1_000_000_i64).prop_map(|n| Rate::new(Decimal::new(n).expect("small")).expect("a part of a whole"))
}

fn day() -> impl Strategy<Value = Day> + Clone {
    select(&["2024-02-29", "2026-11-01", "2099-12-31"][..]).prop_map(|text| Day::parse(text).expect("a day"))
}

fn presence() -> impl Strategy<Value = Presence> + Clone {
    (text(), text(), text()).prop_map(|(role, reason, outflow)| Presence { role, reason, outflow })
}

fn poster() -> impl Strategy<Value = Poster> + Clone {
    (text(), text(), text(), choice()).prop_map(|(title, value, welcome, look)| Poster { title, value, welcome, look })
}

/// Anything that can be said.
pub fn channels() -> impl Strategy<Value = Channels> {
    let lists = (vec(choice(), 0..3), vec(choice(), 0..3), vec(choice(), 0..3), btree_map(limit(), number(), 0..3));
    let unknown = unknown_at(&["/mood", "/held/moments/fans", "/held/bilibili"]);
    let rest =
        (option::of(choice()), any::<bool>(), number(), option::of(rate()), option::of(day()), poster(), unknown);
    (btree_map(outlet(), presence(), 0..3), presence(), lists, rest).prop_map(
        |(
            mut held,
            kept,
            (wanted, tools, permissions, limits),
            (id_way, has_encrypted_ids, discussions, course_conversion, checked_on, poster, unknown),
        )| {
            held.insert(KEPT, kept);
            Channels {
                held,
                wanted,
                permissions,
                limits,
                tools,
                id_way,
                has_encrypted_ids,
                discussions,
                course_conversion,
                checked_on,
                poster,
                unknown,
            }
        },
    )
}

/// Any edit.
pub fn channels_edit() -> BoxedStrategy<ChannelsEdit> {
    use ChannelsEdit as E;
    prop_oneof![
        outlet().prop_map(E::Hold),
        other().prop_map(E::LetGo),
        (outlet(), text()).prop_map(|(outlet, role)| E::SetRole(outlet, role)),
        (outlet(), text()).prop_map(|(outlet, reason)| E::SetReason(outlet, reason)),
        (outlet(), text()).prop_map(|(outlet, outflow)| E::SetOutflow(outlet, outflow)),
        (choice(), any::<bool>()).prop_map(|(strength, is)| E::Want(strength, is)),
        (choice(), any::<bool>()).prop_map(|(tool, is)| E::UseTool(tool, is)),
        (choice(), any::<bool>()).prop_map(|(matter, is)| E::Need(matter, is)),
        (limit(), option::of(number())).prop_map(|(limit, size)| E::SetLimit(limit, size)),
        option::of(choice()).prop_map(E::SetIdWay),
        any::<bool>().prop_map(E::SetEncrypted),
        number().prop_map(E::SetDiscussions),
        option::of(rate()).prop_map(E::SetCourseConversion),
        option::of(day()).prop_map(E::SetCheckedOn),
        text().prop_map(E::SetPosterTitle),
        text().prop_map(E::SetPosterValue),
        text().prop_map(E::SetPosterWelcome),
        choice().prop_map(E::SetPosterLook),
    ]
    .boxed()
}

/// How many names [`variant`] has.
pub const N_VARIANTS: usize = 18;

/// A name for every variant of an edit; see [`super::variant`].
pub fn variant(edit: &ChannelsEdit) -> &'static str {
    use ChannelsEdit as E;
    match edit {
        E::Hold(_) => "platform held",
        E::LetGo(_) => "platform let go",
        E::SetRole(..) => "role of a platform",
        E::SetReason(..) => "reason to join",
        E::SetOutflow(..) => "reason to follow",
        E::Want(..) => "strength wanted",
        E::Need(..) => "permission wanted",
        E::SetLimit(..) => "limit looked up",
        E::UseTool(..) => "tool",
        E::SetIdWay(_) => "way of ids",
        E::SetEncrypted(_) => "encrypted ids",
        E::SetDiscussions(_) => "discussions",
        E::SetCourseConversion(_) => "course conversion",
        E::SetCheckedOn(_) => "limits looked up",
        E::SetPosterTitle(_) => "title of the poster",
        E::SetPosterValue(_) => "value on the poster",
        E::SetPosterWelcome(_) => "welcome on the poster",
        E::SetPosterLook(_) => "look of the poster",
    }
}
