//! The mix against its target.

use yew::prelude::*;

use super::desk::PartProps;
use super::item::{drawn, mark};
use crate::components::panel::{Panel, full_panel};
use crate::components::stacked_bar::{Segment, stacked_bar};
use crate::domain::calendar::meter::meter;
use crate::domain::calendar::mix::Target;
use crate::domain::calendar::occurrence::occurrences;
use crate::i18n::figures::percent;
use crate::i18n::text::calendar::Calendar as Text;
use crate::i18n::text::{items, labels};
use crate::pages::cite::Cite;
use crate::state::store::{Store, use_store};

/// The mix of the month against its target.
#[component]
pub fn MixPanel(props: &PartProps) -> Html {
    let store = use_store();
    let (first, last) = props.screen.range();
    let setting = props.setting();
    let found = occurrences(&props.calendar, first..=last);
    let meter = meter(&setting, &found, first, last);
    let (target, posts) = (&meter.target, &meter.whole.posts);
    let sum: u32 = posts.actual.iter().sum();
    let title = store.t(Text::MixTitle);
    let chips = html! { { for target.citations.iter().map(|&citation| html! { <>{ " " }<Cite {citation} /></> }) } };
    if sum == 0 {
        return full_panel(Panel {
            title,
            chip: chips,
            body: html! { <p class="quiet">{ store.t(Text::MixNone) }</p> },
            ..Panel::default()
        });
    }
    let n_uncounted = meter.whole.n_uncounted;
    let rows = target.parts.iter().enumerate().map(|(at, part)| {
        let (n, goal) = (posts.actual.get(at).copied().unwrap_or(0), posts.target.get(at).copied().unwrap_or(0));
        let kind = part.kinds.first().copied();
        let name = part_name(&store, target, at);
        let share = f64::from(n) / f64::from(sum);
        let bar = Segment::new(share, kind.map_or("rest", |kind| drawn(kind).class()));
        let verdict = match n.cmp(&goal) {
            std::cmp::Ordering::Equal => None,
            std::cmp::Ordering::Greater => Some(Text::More { part: name.to_string(), n: n - goal }),
            std::cmp::Ordering::Less => Some(Text::Fewer { part: name.to_string(), n: goal - n }),
        };
        html! {
            <li class="mix__row">
                <span class="mix__name">{ for kind.map(mark) }{ name }</span>
                <span class="mix__bar">{ stacked_bar(&[bar], 8, None) }</span>
                <span class="mix__text">{ store.t(Text::MixLine { n, share: percent(share), target: goal }) }</span>
                if let Some(text) = verdict {
                    <span class="mix__verdict">{ store.t(text) }</span>
                }
            </li>
        }
    });
    let ([pgc, ugc], [_, goal]) = (meter.whole.makers, meter.whole.makers_target);
    let body = html! {
        <>
            <ul class="mix">{ for rows }</ul>
            if n_uncounted > 0 {
                <p class="quiet">{ store.t(Text::Uncounted { n: n_uncounted }) }</p>
            }
            <p class="quiet">
                { store.t(Text::Makers { pgc, ugc, target: goal }) }
            </p>
        </>
    };
    full_panel(Panel { title, chip: chips, body, ..Panel::default() })
}

/// What a part of the mix is called: as its author calls it, or as its kind.
pub fn part_name(store: &Store, target: &Target, at: usize) -> AttrValue {
    let name = match target.model {
        Some(model) => labels::mix_parts(model).get(at).copied(),
        None => target.parts.get(at).and_then(|part| part.kinds.first()).map(|&kind| items::kind(kind)),
    };
    name.map(|name| store.t(name)).unwrap_or_default()
}
