//! The QR code of the link, with its files.

use std::rc::Rc;

use yew::prelude::*;

use crate::components::button::Button;
use crate::components::icon::IconName;
use crate::domain::plan::Plan;
use crate::exchange::encode;
use crate::i18n::figures::whole;
use crate::i18n::text::sharing::Sharing as Text;
use crate::pages::chart_file::hand_out_picture;
use crate::state::store::Store;
use crate::views::qr::{Code, DARK, LIGHT, MOST_BYTES};

/// What SVG is called among programs.
const SVG: &str = "image/svg+xml";
/// A cell in a file. Unit: pixels; a PNG has twice as many.
const CELL: usize = 8;

/// Room for the code on a wide screen. Unit: CSS pixels.
const ROOM: usize = 364;

/// The code, or why there is none.
pub fn section(store: &Store, plan: &Rc<Plan>, link: &str) -> Html {
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let body = match Code::of(link) {
        None => {
            let (n, max) = (whole(number(link.len())), whole(number(MOST_BYTES)));
            html! { <p data-code="none">{ store.t(Text::CodeTooLong { n, max }) }</p> }
        }
        Some(code) => {
            let side = code.side();
            // Whole pixels for every cell, as far as there is room.
            let width = (side * (ROOM / side).max(2)).to_string();
            let label = Text::CodeAlt { title: store.title(plan).to_string() };
            let hint = match code.is_dense() {
                true => Text::CodeDense { n: number(code.cells) },
                false => Text::CodeText,
            };
            html! {
                <div class="sharing__code" data-code={code.cells.to_string()}>
                    <svg class="sharing__cells" width={width.clone()} height={width} viewBox={format!("0 0 {side} {side}")} role="img"
                        aria-label={store.t(label)} shape-rendering="crispEdges">
                        <rect fill={LIGHT} width={side.to_string()} height={side.to_string()} />
                        <path fill={DARK} d={code.path.clone()} />
                    </svg>
                    <p>{ store.t(hint) }</p>
                    <div class="sharing__acts">{ buttons(store, plan, &Rc::new(code)) }</div>
                </div>
            }
        }
    };
    html! {
        <section class="sharing__part" aria-label={store.t(Text::ByCode)}>
            <h3>{ store.t(Text::ByCode) }</h3>
            { body }
        </section>
    }
}

fn buttons(store: &Store, plan: &Rc<Plan>, code: &Rc<Code>) -> Html {
    let name =
        |store: &Store, extension: &str| encode::file_name(plan, &format!("{}.{extension}", store.t(Text::CodeName)));
    let as_svg = {
        let (store, code, name) = (store.clone(), Rc::clone(code), name(store, "svg"));
        Callback::from(move |_: MouseEvent| {
            store.download(&name, SVG, code.svg(CELL).as_bytes());
        })
    };
    let as_png = {
        let (store, code, name) = (store.clone(), Rc::clone(code), name(store, "png"));
        Callback::from(move |_: MouseEvent| hand_out_picture(&store, name.clone(), &code.svg(CELL)))
    };
    html! {
        <>
            <Button label={store.t(Text::SavePng)} icon={Some(IconName::DOWNLOAD)} small={true} onclick={as_png}
                data_export={Some(AttrValue::Static("png"))} />
            <Button label={store.t(Text::SaveSvg)} icon={Some(IconName::DOWNLOAD)} small={true} onclick={as_svg}
                data_export={Some(AttrValue::Static("svg"))} />
        </>
    }
}
