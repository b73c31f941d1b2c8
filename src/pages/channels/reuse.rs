//! What one discussion becomes, how the platforms work together, and what S0's case would make of a conversion.

use yew::prelude::*;

use super::desk::{PartProps, claimed};
use crate::components::figure::{figure, listed_figure};
use crate::components::icon::{IconName, icon};
use crate::components::key_values::{Lines, key_values};
use crate::components::number_field::NumberField;
use crate::components::panel::{Panel, full_panel, panel as plain_panel};
use crate::components::pill::{PillTone, pill};
use crate::domain::channels::reuse::{Piece, REUSE_FACT, outputs};
use crate::domain::channels::{COMBO_READINGS, Mode, times};
use crate::domain::code::Code;
use crate::domain::quantity::{Bounded, PostsAWeek};
use crate::editing::channels::ChannelsEdit;
use crate::i18n::figures::{decimal, whole};
use crate::i18n::text::channels::{Channels as Text, labels};
use crate::i18n::text::fields::Fields;
use crate::pages::cite::Cite;
use crate::pages::fields::parse_number;
use crate::pages::open_number::{self, Words};
use crate::pages::said::said;
use crate::playbook::{Citation, OwnRule};
use crate::state::store::Store;

/// The chain and the modes.
pub fn panel(store: &Store, part: &PartProps) -> Html {
    let discussions = part.channels.discussions;
    let n = discussions.get();
    let pieces = outputs(n);
    let set = part.on(store, move |n: i64| ChannelsEdit::SetDiscussions(PostsAWeek::new(n).unwrap_or(discussions)));
    let what = store.t(Text::Discussions).to_string();
    let [article, topic, script] =
        [Piece::Article, Piece::WeiboTopic, Piece::VideoScript].map(|it| store.t(labels::piece(it)));
    let modes = Mode::ALL.iter().map(|&mode| {
        let is_there = part.channels.has_mode(mode);
        let state = if is_there { (Text::Done, PillTone::Ok) } else { (Text::NotDone, PillTone::Quiet) };
        html! {
            <li data-mode={mode.code()} data-there={is_there.to_string()}>
                { said(&store.t(labels::mode(mode)), &[Citation::Claim(mode.fact())]) }{ " " }
                { pill(store.t(state.0), state.1) }
            </li>
        }
    });
    full_panel(Panel {
        title: store.t(Text::Reuse),
        chip: html! { <Cite citation={Citation::Claim(REUSE_FACT)} /> },
        class: Some("channels__reuse"),
        body: html! {
            <>
                <ol class="channels__chain">
                    <li>{ store.t(Text::Discussion) }</li>
                    <li>{ icon(IconName::ARROW_RIGHT) }{ article }</li>
                    <li>{ icon(IconName::ARROW_RIGHT) }{ topic }{ " / " }{ script }</li>
                </ol>
                <p>
                    { figure("channels.pieces", pieces.to_string(), store.t(Text::ReuseSum { discussions: n, pieces: whole(pieces) })) }
                </p>
                <div class="channels__narrow">
                    <NumberField name="channels.discussions" label={what.clone()} value={i64::from(n)}
                        min={i64::from(PostsAWeek::MIN)} max={i64::from(PostsAWeek::MAX)} unit={store.t(Text::UnitTimes)}
                        parse={parse_number::<PostsAWeek>(store.lang)} on_change={set}
                        less_label={store.t(Fields::Decrease { what: what.clone() })}
                        more_label={store.t(Fields::Increase { what })} />
                </div>
                <h3 class="channels__sub">
                    { store.t(Text::Modes) }{ " " }<Cite citation={Citation::Ours(OwnRule::ChannelModes)} />
                </h3>
                <ul class="channels__list">{ for modes }</ul>
            </>
        },
        ..Panel::default()
    })
}

/// S0's case in both readings.
pub fn combo_panel(store: &Store, part: &PartProps) -> Html {
    let words = Words {
        name: "channels.course_conversion",
        label: store.t(Text::Conversion),
        unit: "%".into(),
        placeholder: store.t(Text::NotSaid),
        hint: claimed(store, &store.t(Text::ComboHint), &["S0-8-case-combo-3x"]),
        chip: Html::default(),
    };
    let conversion = part.channels.course_conversion;
    let rows = conversion.into_iter().flat_map(|base| {
        COMBO_READINGS.into_iter().map(move |by| {
            let result = match times(base, by) {
                Some(rate) => {
                    let share = rate.get().millionths() as f64 / 1e6;
                    let text = format!("{}%", decimal(share * 100.0, 2));
                    listed_figure(format!("channels.combo.x{by}"), share.to_string(), text)
                }
                None => html! { <span class="quiet">{ store.t(Text::TooMuch) }</span> },
            };
            (store.t(Text::TimesOf { n: by.to_string() }), result)
        })
    });
    plain_panel(
        store.t(Text::Combo),
        html! {
            <>
                { open_number::rate(store, words, conversion, 0.02, &part.on(store, ChannelsEdit::SetCourseConversion)) }
                { key_values(Lines::Between, rows.collect()) }
            </>
        },
    )
}
