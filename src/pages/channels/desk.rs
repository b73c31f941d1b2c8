//! What the parts of the page share: what they get, and how they change what the plan says about channels.

use std::rc::Rc;

use yew::prelude::*;

use crate::components::pill::{PillTone, pill};
use crate::domain::channels::Channels;
use crate::domain::channels::claims::is_doubtful;
use crate::domain::funnel::Funnel;
use crate::domain::plan::Plan;
use crate::editing::channels::ChannelsEdit;
use crate::editing::funnel::FunnelEdit;
use crate::exchange::sections;
use crate::i18n::text::channels::Channels as Text;
use crate::pages::said::said;
use crate::playbook::Citation;
use crate::simulation::from_plan::Derived;
use crate::state::store::Store;
use crate::views::channels::arrivals::Arrivals;

/// What the parts of the page get.
#[derive(Clone, PartialEq, Properties)]
pub struct PartProps {
    /// The plan.
    pub plan: Rc<Plan>,
    /// What it says about channels.
    pub channels: Rc<Channels>,
    /// What it says about its forecast, whose channels are edited here as well.
    pub funnel: Rc<Funnel>,
    /// The inputs of its forecast.
    pub derived: Rc<Derived>,
    /// Who is expected by which channel.
    pub arrivals: Rc<Arrivals>,
}

impl PartProps {
    /// A callback that edits what the plan says.
    pub fn on<T: 'static>(&self, store: &Store, to_edit: impl Fn(T) -> ChannelsEdit + 'static) -> Callback<T> {
        store.on_edit(&self.plan.id, move |value| sections::edit(to_edit(value)))
    }

    /// A callback that edits the forecast's channels.
    pub fn on_forecast<T: 'static>(&self, store: &Store, to_edit: impl Fn(T) -> FunnelEdit + 'static) -> Callback<T> {
        store.on_edit(&self.plan.id, move |value| sections::edit(to_edit(value)))
    }
}

/// A claim with its chip, and a word where it is doubtful.
pub fn claimed(store: &Store, text: &str, facts: &[&'static str]) -> Html {
    let citations: Vec<Citation> = facts.iter().map(|&fact| Citation::Claim(fact)).collect();
    let is_flagged = facts.iter().any(|fact| is_doubtful(fact));
    html! {
        <>
            { said(text, &citations) }
            if is_flagged {
                { " " }{ pill(store.t(Text::Doubtful), PillTone::Warn) }
            }
        </>
    }
}
