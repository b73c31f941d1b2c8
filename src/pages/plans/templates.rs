//! Templates as cards.

use yew::prelude::*;

use super::members;
use crate::components::kind_mark::{Kind, kind_mark};
use crate::components::stacked_bar::Segment;
use crate::components::template_card::{TemplateCard, template_card};
use crate::domain::code::Code;
use crate::i18n::figures;
use crate::i18n::text::plans::Plans;
use crate::pages::cite::CiteFact;
use crate::platform::chance;
use crate::state::store::Store;
use crate::templates::TemplateCode;
use crate::views::mix::{ContentKind, first_mix};
use crate::views::team;

/// Templates that a first visit shows before it asks.
const SHOWN: usize = 6;

/// All templates, with what is special about each and its source.
pub fn templates(store: &Store, on_choose: &Callback<TemplateCode>) -> Html {
    html! {
        <>
            { legend(store) }
            <div class="grid-cards grid-cards--tight">{ cards(store, TemplateCode::ALL, on_choose) }</div>
        </>
    }
}

/// The same for a first visit: a few, and the others behind a fold, so that the other ways to begin are in sight.
pub fn first_templates(store: &Store, on_choose: &Callback<TemplateCode>) -> Html {
    let (shown, others) = TemplateCode::ALL.split_at(SHOWN);
    html! {
        <>
            <div class="empty-state__templates">{ cards(store, shown, on_choose) }</div>
            <details class="empty-state__more">
                <summary>{ store.t(Plans::OtherTemplates { n: others.len() }) }</summary>
                <div class="empty-state__templates">{ cards(store, others, on_choose) }</div>
            </details>
            { legend(store) }
        </>
    }
}

fn cards(store: &Store, codes: &[TemplateCode], on_choose: &Callback<TemplateCode>) -> Html {
    codes.iter().map(|&code| card(store, code, on_choose)).collect()
}

fn card(store: &Store, code: TemplateCode, on_choose: &Callback<TemplateCode>) -> Html {
    let template = code.template();
    let plan = code.plan(chance::plan_id(), store.lang);
    let mix = first_mix(template.group_type);
    let words: Vec<String> =
        mix.iter().map(|&(kind, share)| format!("{} {}", store.t(name(kind)), figures::percent(share))).collect();
    let segments: Vec<Segment> = mix.iter().map(|&(kind, share)| Segment::new(share, mark(kind).class())).collect();
    let staff = team::count(team::of(&plan).total());
    template_card(TemplateCard {
        code: code.code().into(),
        // A narrow card must not break "check-in".
        title: store.t(template.name).replace('-', "\u{2011}").into(),
        text: store.t(template.line),
        chip: html! { <CiteFact fact={template.fact} /> },
        mix: segments,
        mix_text: words.join(store.lang.pick("，", ", ")).into(),
        size: members(store, template.size),
        staffing: store.t(Plans::TemplateStaff { staff }),
        on_choose: on_choose.reform(move |()| code),
    })
}

fn legend(store: &Store) -> Html {
    use ContentKind::{Event, Fun, Interactive, Other, Useful};
    let item = |kind| html! { <li>{ kind_mark(mark(kind)) }{ store.t(name(kind)) }</li> };
    html! { <ul class="plans__legend">{ for [Useful, Interactive, Fun, Event, Other].map(item) }</ul> }
}

fn name(kind: ContentKind) -> Plans {
    match kind {
        ContentKind::Useful => Plans::Useful,
        ContentKind::Interactive => Plans::Interactive,
        ContentKind::Fun => Plans::Fun,
        ContentKind::Event => Plans::Benefit,
        ContentKind::Other => Plans::Notice,
    }
}

fn mark(kind: ContentKind) -> Kind {
    match kind {
        ContentKind::Useful => Kind::K1,
        ContentKind::Interactive => Kind::K2,
        ContentKind::Fun => Kind::K3,
        ContentKind::Event => Kind::K4,
        ContentKind::Other => Kind::K5,
    }
}
