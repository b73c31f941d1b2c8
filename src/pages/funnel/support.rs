//! The page's answer, and what it rests on.

use yew::prelude::*;

use super::desk::PartProps;
use super::forecast::Stage;
use crate::components::dotted::dotted;
use crate::components::text_link::text_link;
use crate::domain::funnel::figure::Kpi;
use crate::i18n::figures::whole;
use crate::i18n::text::funnel::outcome::Outcome as Text;
use crate::pages::said::said;
use crate::playbook::{Citation, OwnRule};
use crate::simulation::from_plan::mend::Note;
use crate::simulation::results::Aim;
use crate::state::route::{Planner, Route};
use crate::state::store::Store;
use crate::views::funnel::answer::{self, Ask};
use crate::views::funnel::notes::note;

/// The sentence. What all runs of earlier inputs came to stays until the new ones are done.
pub fn sentence(store: &Store, part: &PartProps) -> AttrValue {
    let size = part.ground.size;
    let runs = part.fresh().map(|outcome| {
        let share = outcome.told.share_met(Kpi::MembersPeak, Aim::AtLeast(f64::from(size)));
        (&outcome.results, share)
    });
    let ask = Ask { size, first: part.first, inputs: &part.derived.inputs, expected: &part.expected, runs };
    answer::sentence(ask, store.lang).into()
}

/// The line of support, and what should be known about the inputs.
pub fn support(store: &Store, part: &PartProps) -> Html {
    let inputs = &part.derived.inputs;
    let runs = whole(inputs.runs);
    let rests = if part.stage() == Stage::Done {
        Text::Note { runs, seed: inputs.seed.to_string() }
    } else {
        Text::EstimatedNote { runs }
    };
    html! {
        <>
            { dotted([
                html! { { store.t(rests) } },
                said(&store.t(Text::FromPlan), &[Citation::Ours(OwnRule::ForecastDefaults)]),
            ]) }
            if !part.derived.notes.is_empty() {
                <ul class="forecast__notes">
                    { for part.derived.notes.iter().map(|it| html! {
                        <li>{ note(it, &part.funnel, part.first, store.lang) }{ " " }{ way_out(store, part, it) }</li>
                    }) }
                </ul>
            }
        </>
    }
}

/// Where a note can be settled.
fn way_out(store: &Store, part: &PartProps, note: &Note) -> Html {
    let (planner, text) = match note {
        Note::NoStart | Note::LeftOut(_) => (Planner::Calendar, Text::ToCalendar),
        Note::NoShares(_) | Note::GroupsCut(_) => (Planner::Staffing, Text::ToStaffing),
        _ => return Html::default(),
    };
    text_link(Route::plan(&part.plan.id, planner).href(), store.t(text))
}
