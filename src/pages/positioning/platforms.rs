//! Five platforms side by side: the rules with their grade, and S3's claims beside them.

use yew::prelude::*;

use crate::components::figure::classed_figure;
use crate::components::panel::{Panel, full_panel};
use crate::components::table::{TableRow, worded_table};
use crate::domain::code::Code;
use crate::domain::plan::Plan;
use crate::domain::platform::Platform;
use crate::i18n::figures::{range, whole};
use crate::i18n::text::common::Common;
use crate::i18n::text::fields::Fields;
use crate::i18n::text::labels;
use crate::i18n::text::positioning::Positioning;
use crate::pages::cite::Cite;
use crate::pages::said::said;
use crate::playbook::Citation;
use crate::playbook::claims::{PlatformClaims, Rights, s3_on};
use crate::playbook::rules::Rule;
use crate::state::store::Store;

/// The platforms, with the plan's own highlighted.
pub fn panel(store: &Store, plan: &Plan) -> Html {
    let chosen = plan.positioning.platform;
    let head = [Positioning::ColPlatform, Positioning::ColCap, Positioning::ColSeats, Positioning::ColRights];
    let rows: Vec<TableRow> = Platform::ALL
        .iter()
        .map(|&platform| TableRow {
            cells: vec![name(store, platform), cap(store, platform), seats(store, platform), rights(store, platform)],
            is_on: platform == chosen,
        })
        .collect();
    full_panel(Panel {
        class: Some("positioning__platforms"),
        title: store.t(Positioning::PlatformsTitle),
        actions: cap_now(store, plan),
        body: worded_table(store.t(Positioning::PlatformsTitle), head.map(|text| store.t(text)).to_vec(), rows),
        ..Panel::default()
    })
}

/// The limit in force, and where it comes from.
fn cap_now(store: &Store, plan: &Plan) -> Html {
    let positioning = &plan.positioning;
    let cap = positioning.cap();
    let text = match cap {
        Some(cap) => store.t(Common::Members { n: whole(cap) }),
        None => store.t(Fields::NotStated),
    };
    let value = cap.map(|cap| cap.to_string()).unwrap_or_default();
    let source = match positioning.cap {
        Some(_) => html! { { store.t(Positioning::CapOwn) } },
        None => html! { <Cite citation={Citation::Rule(positioning.platform.cap())} /> },
    };
    html! {
        <span>
            { store.t(Positioning::CapNow) }
            { " " }
            <span class="nowrap">
                { classed_figure("positioning__strong", "positioning.cap", value, text) }
                { " " }
                { source }
            </span>
        </span>
    }
}

fn name(store: &Store, platform: Platform) -> Html {
    let fit = labels::platform_fit(platform).map(|fit| {
        let fit = store.t(fit).to_string();
        let text = store.t(Positioning::FitFor { fit });
        html! { <span class="table__note">{ said(&text, &[Citation::Claim("S3-0-platform-fit")]) }</span> }
    });
    html! {
        <>
            <b>{ store.t(labels::platform(platform)) }</b>
            { for fit }
        </>
    }
}

fn cap(store: &Store, platform: Platform) -> Html {
    let claim = s3_on(platform).map(|claims| {
        let (low, high) = (whole(claims.caps.0), claims.caps.1.map(whole));
        let text = match (platform, high) {
            (Platform::WechatGroup, Some(high)) => Positioning::CapsWechat { low, high },
            (_, Some(high)) => Positioning::CapsQq { low, high },
            (_, None) => Positioning::CapsDingtalk { low },
        };
        (store.t(text), claims.caps_fact)
    });
    cell(store, Some(platform.cap()), |n| Common::Members { n }, claim)
}

fn seats(store: &Store, platform: Platform) -> Html {
    let claim = s3_on(platform).map(|claims: &PlatformClaims| {
        let text = match claims.admins {
            Some((min, max)) => Positioning::AdminsOf { n: range(&min.to_string(), &max.to_string()) },
            None => Positioning::AdminsByDepartment,
        };
        (store.t(text), claims.admins_fact)
    });
    cell(store, platform.admin_seats(), |n| Positioning::SeatsOf { n }, claim)
}

/// The rule first, S3's claim below it.
fn cell<T: crate::i18n::Say>(
    store: &Store,
    rule: Option<&'static Rule>,
    words: impl Fn(String) -> T,
    claim: Option<(AttrValue, &'static str)>,
) -> Html {
    let rule = match rule {
        None => html! { <span class="quiet">{ store.t(Positioning::NoRuleFound) }</span> },
        Some(rule) => {
            let text = match rule.value {
                Some(n) => store.t(words(whole(n))),
                None => store.t(Positioning::Contradictory),
            };
            said(&text, &[Citation::Rule(rule)])
        }
    };
    let claim = claim.map(|(claim, fact)| {
        let text = store.t(Positioning::SaysS3 { claim: claim.to_string() });
        html! { <span class="table__note">{ said(&text, &[Citation::Claim(fact)]) }</span> }
    });
    html! { <>{ rule }{ for claim }</> }
}

fn rights(store: &Store, platform: Platform) -> Html {
    let Some(claims) = s3_on(platform) else {
        return html! { <span class="quiet">{ store.t(Fields::NotStated) }</span> };
    };
    let text = store.t(match claims.rights {
        Rights::Creator => Positioning::RightsCreator,
        Rights::Admins => Positioning::RightsAdmins,
        Rights::MainAdmin => Positioning::RightsMain,
    });
    let text = store.t(Positioning::SaysS3 { claim: text.to_string() });
    said(&text, &[Citation::Claim(claims.rights_fact)])
}
