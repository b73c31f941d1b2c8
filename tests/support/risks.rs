//! Strategies for anything that a plan can say about its rules and risks, and for any edit of it.

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;

use qunce::domain::calendar::day::Day;
use qunce::domain::copy::list::{Entry, WordList};
use qunce::domain::plan::Unknown;
use qunce::domain::risk::{Care, Datum, Risk};
use qunce::editing::risk::{CareEdit, RiskEdit};

use super::{choice, number, text, unknown_at};

fn day() -> impl Strategy<Value = Day> + Clone {
    (0..=73_048_i32).prop_map(|days| Day::FIRST.plus(days).expect("within the years"))
}

fn care() -> impl Strategy<Value = Care> + Clone {
    (text(), text(), text()).prop_map(|(trigger, measure, owner)| Care { trigger, measure, owner })
}

fn words() -> impl Strategy<Value = WordList> + Clone {
    vec("[!#]?[词a1 ]{1,4}( => [改b ]{0,3})?", 0..4)
        .prop_map(|lines| WordList::new(lines.iter().filter_map(|line| Entry::read(line).ok()).collect()))
}

fn data() -> impl Strategy<Value = Vec<Datum>> + Clone {
    vec(choice(), 0..4).prop_map(|mut data| {
        data.sort_unstable();
        data.dedup();
        data
    })
}

/// Fields of other versions, in objects that every plan's risks have.
fn unknown() -> impl Strategy<Value = Unknown> {
    unknown_at(&["/mood", "/parts/epilogue", "/cares/meteor"])
}

/// Anything that a plan can say about its rules and risks.
pub fn risk() -> BoxedStrategy<Risk> {
    let rules =
        (option::of(choice()), btree_map(choice(), text(), 0..3), number(), any::<bool>(), option::of(number()));
    let texts = (option::of(day()), text(), words(), btree_map(choice(), care(), 0..3));
    let does = (data(), option::of(choice()), option::of(choice()), any::<bool>());
    let archive = (any::<bool>(), text(), any::<bool>(), option::of(number()), option::of(day()), option::of(text()));
    (rules, texts, does, archive, unknown())
        .prop_map(
            |(
                (style, parts, strikes, forgives_first, post_limit),
                (revised_on, announcement, words, cares),
                (data, payment, invitation, has_bots),
                (is_archived, purpose, has_consent, retention, routine_from, privacy),
                unknown,
            )| Risk {
                style,
                parts,
                strikes,
                forgives_first,
                post_limit,
                revised_on,
                announcement,
                words,
                cares,
                data,
                payment,
                invitation,
                has_bots,
                is_archived,
                purpose,
                has_consent,
                retention,
                privacy,
                routine_from,
                unknown,
            },
        )
        .boxed()
}

/// Any edit of what a plan says about its rules and risks.
pub fn risk_edit() -> BoxedStrategy<RiskEdit> {
    use RiskEdit as E;
    let of_care = prop_oneof![
        text().prop_map(CareEdit::SetTrigger),
        text().prop_map(CareEdit::SetMeasure),
        text().prop_map(CareEdit::SetOwner),
    ];
    prop_oneof![
        option::of(choice()).prop_map(E::SetStyle),
        (choice(), option::of(text())).prop_map(|(part, text)| E::SetPart(part, text)),
        number().prop_map(E::SetStrikes),
        any::<bool>().prop_map(E::SetForgiving),
        option::of(number()).prop_map(E::SetPostLimit),
        option::of(day()).prop_map(E::SetRevised),
        text().prop_map(E::SetAnnouncement),
        text().prop_map(E::MendAnnouncement),
        words().prop_map(E::SetWords),
        (choice(), of_care).prop_map(|(hazard, edit)| E::Care(hazard, edit)),
        (choice(), any::<bool>()).prop_map(|(datum, is_collected)| E::SetDatum(datum, is_collected)),
        option::of(choice()).prop_map(E::SetPayment),
        option::of(choice()).prop_map(E::SetInvitation),
        any::<bool>().prop_map(E::SetBots),
        any::<bool>().prop_map(E::SetArchived),
        text().prop_map(E::SetPurpose),
        any::<bool>().prop_map(E::SetConsent),
        option::of(number()).prop_map(E::SetRetention),
        option::of(text()).prop_map(E::SetPrivacy),
        option::of(day()).prop_map(E::SetRoutineFrom),
    ]
    .boxed()
}

/// How many names [`variant`] has.
pub const N_VARIANTS: usize = 22;

/// A name for every variant of an edit; see [`super::variant`].
pub fn variant(edit: &RiskEdit) -> &'static str {
    use RiskEdit as E;
    match edit {
        E::SetStyle(_) => "risk: style of rules",
        E::SetPart(..) => "risk: part of the rules",
        E::SetStrikes(_) => "risk: strikes",
        E::SetForgiving(_) => "risk: first violation",
        E::SetPostLimit(_) => "risk: posts a member",
        E::SetRevised(_) => "risk: revision",
        E::SetAnnouncement(_) => "risk: announcement",
        E::MendAnnouncement(_) => "risk: announcement mended",
        E::SetWords(_) => "risk: own words",
        E::Care(_, edit) => match edit {
            CareEdit::SetTrigger(_) => "risk: trigger",
            CareEdit::SetMeasure(_) => "risk: measure",
            CareEdit::SetOwner(_) => "risk: owner of a hazard",
        },
        E::SetDatum(..) => "risk: data",
        E::SetPayment(_) => "risk: payment",
        E::SetInvitation(_) => "risk: invitation",
        E::SetBots(_) => "risk: risky bots",
        E::SetArchived(_) => "risk: archive",
        E::SetPurpose(_) => "risk: purpose",
        E::SetPrivacy(_) => "risk: what members are told of their data",
        E::SetConsent(_) => "risk: consent",
        E::SetRetention(_) => "risk: retention",
        E::SetRoutineFrom(_) => "risk: routine",
    }
}
