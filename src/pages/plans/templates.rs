//! Templates as cards.

use yew::prelude::*;

use super::members;
use crate::components::kind_mark::{Kind, KindMark};
use crate::components::stacked_bar::Segment;
use crate::components::template_card::TemplateCard;
use crate::domain::code::Code;
use crate::i18n::figures;
use crate::i18n::text::plans::Plans;
use crate::pages::cite::Cite;
use crate::platform::chance;
use crate::playbook::Citation;
use crate::state::store::{Store, use_store};
use crate::templates::TemplateCode;
use crate::views::mix::{ContentKind, first_mix};
use crate::views::team;

/// Properties of [`Templates`].
#[derive(PartialEq, Properties)]
pub struct TemplatesProps {
    /// A template was chosen.
    pub on_choose: Callback<TemplateCode>,
}

/// All templates, with what is special about each and its source.
#[component]
pub fn Templates(props: &TemplatesProps) -> Html {
    let store = use_store();
    html! {
        <>
            { legend(&store) }
            <div class="grid-cards grid-cards--tight">
                { for TemplateCode::ALL.iter().map(|&code| card(&store, code, true, &props.on_choose)) }
            </div>
        </>
    }
}

/// All templates for a first visit: names, mixes and sizes.
#[component]
pub fn EmptyTemplates(props: &TemplatesProps) -> Html {
    let store = use_store();
    html! {
        <>
            <div class="empty-state__templates">
                { for TemplateCode::ALL.iter().map(|&code| card(&store, code, false, &props.on_choose)) }
            </div>
            { legend(&store) }
        </>
    }
}

fn card(store: &Store, code: TemplateCode, is_full: bool, on_choose: &Callback<TemplateCode>) -> Html {
    let template = code.template();
    let plan = code.plan(chance::plan_id(), store.lang);
    let mix = first_mix(template.group_type);
    let words: Vec<String> =
        mix.iter().map(|&(kind, share)| format!("{} {}", store.t(name(kind)), figures::percent(share))).collect();
    let segments: Vec<Segment> = mix.iter().map(|&(kind, share)| Segment::new(share, mark(kind).class())).collect();
    let chip = html! { <Cite citation={Citation::Claim(template.fact)} /> };
    let staff = team::sum(&team::of(&plan));
    html! {
        <TemplateCard code={code.code()} title={store.t(template.name)}
            text={if is_full { store.t(template.line) } else { AttrValue::default() }}
            chip={if is_full { chip } else { Html::default() }}
            mix={segments} mix_text={Some(AttrValue::from(words.join(store.lang.pick("，", ", "))))}
            size={members(store, template.size)} staffing={store.t(Plans::TemplateStaff { staff })}
            on_choose={on_choose.reform(move |_| code)} />
    }
}

fn legend(store: &Store) -> Html {
    use ContentKind::{Event, Fun, Interactive, Other, Useful};
    let item = |kind| html! { <li><KindMark kind={mark(kind)} />{ store.t(name(kind)) }</li> };
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
