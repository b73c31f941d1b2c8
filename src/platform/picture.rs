//! SVG text → a picture in a file.
//!
//! The text names its looks by class. The styles in force say what they are, read in the light theme whatever the page
//! shows, and go into the picture as attributes: an image has no style sheet, and the content policy lets it have none.

use js_sys::{Promise, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, Document, Element, HtmlCanvasElement, HtmlImageElement, XmlSerializer};

use super::site;

/// Pixels of the picture for each pixel of the drawing.
const SCALE: f64 = 2.0;
/// What a look is made of. Everything else of it stands in the text already.
const LOOKS: [&str; 11] = [
    "fill",
    "stroke",
    "stroke-width",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
    "opacity",
    "paint-order",
    "font-family",
    "font-size",
    "font-weight",
];

/// What pictures are called among programs.
pub const PNG: &str = "image/png";

/// The drawing as the bytes of a PNG; none where the browser makes none.
///
/// Its looks are read at once, before anything else happens to the page.
pub fn png(svg: &str) -> impl Future<Output = Option<Vec<u8>>> + use<> {
    let resolved = resolved(svg);
    async move { drawn(resolved?).await }
}

/// The drawing as the address of an image, as it will be in a file; none where the browser does not draw.
#[must_use]
pub fn address(svg: &str) -> Option<String> {
    resolved(svg).map(|resolved| address_of(&resolved.svg))
}

/// The policy allows images from the address itself, not from blobs.
fn address_of(svg: &str) -> String {
    format!("data:image/svg+xml,{}", js_sys::encode_uri_component(svg))
}

/// How wide the page's letters of this size make a text; as wide as they are high where the browser cannot tell.
#[must_use]
pub fn width(text: &str, size: f64, is_bold: bool) -> f64 {
    thread_local! {
        static RULER: Option<(CanvasRenderingContext2d, String)> = ruler();
    }
    RULER.with(|ruler| {
        let measured = ruler.as_ref().and_then(|(context, family)| {
            let weight = if is_bold { 600 } else { 400 };
            context.set_font(&format!("{weight} {RULED}px {family}"));
            context.measure_text(text).ok().map(|measured| measured.width() * size / f64::from(RULED))
        });
        measured.unwrap_or_else(|| text.chars().count() as f64 * size)
    })
}

/// The size of letters in which everything is measured: widths grow as sizes do. Unit: pixels.
const RULED: u32 = 100;

/// What measures, and the families of the page's letters.
fn ruler() -> Option<(CanvasRenderingContext2d, String)> {
    let window = web_sys::window()?;
    let document = window.document()?;
    let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
    let context = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let family = window.get_computed_style(&document.body()?.into()).ok()??.get_property_value("font-family").ok()?;
    Some((context, family))
}

/// A drawing that stands for itself.
struct Resolved {
    svg: String,
    width: f64,
    height: f64,
}

/// Puts the drawing into the page for a moment, out of sight, and has the styles tell how everything in it looks.
fn resolved(svg: &str) -> Option<Resolved> {
    let document = web_sys::window()?.document()?;
    let host = document.create_element("div").ok()?;
    host.set_class_name("picture-host");
    site::draw(&host, svg).ok()?;
    document.body()?.append_child(&host).ok()?;
    let resolved = in_light(&document, || resolve(&host.first_element_child()?));
    host.remove();
    resolved
}

/// Runs `read` in the light theme; nothing is painted in between.
fn in_light<T>(document: &Document, read: impl FnOnce() -> Option<T>) -> Option<T> {
    const THEME: &str = "data-theme";
    let root = document.document_element()?;
    let theme = root.get_attribute(THEME);
    root.set_attribute(THEME, "light").ok()?;
    let answer = read();
    if let Some(theme) = theme {
        // It was taken a moment ago.
        let _ = root.set_attribute(THEME, &theme);
    }
    answer
}

fn resolve(svg: &Element) -> Option<Resolved> {
    let window = web_sys::window()?;
    let parts = svg.query_selector_all("*").ok()?;
    let parts = (0..parts.length()).filter_map(|n| parts.get(n)?.dyn_into::<Element>().ok());
    for part in parts {
        let style = window.get_computed_style(&part).ok()??;
        for look in LOOKS {
            let value = style.get_property_value(look).unwrap_or_default();
            if !value.is_empty() {
                part.set_attribute(look, &value).ok()?;
            }
        }
        part.remove_attribute("class").ok()?;
    }
    // The browser reads numbers without the tables that the standard library would bring.
    let size = |name: &str| Some(js_sys::Number::parse_float(&svg.get_attribute(name)?)).filter(|size| *size > 0.0);
    Some(Resolved {
        width: size("width")?,
        height: size("height")?,
        svg: XmlSerializer::new().ok()?.serialize_to_string(svg).ok()?,
    })
}

/// The drawing as the bytes of a PNG.
async fn drawn(resolved: Resolved) -> Option<Vec<u8>> {
    let document = web_sys::window()?.document()?;
    let image = HtmlImageElement::new().ok()?;
    image.set_src(&address_of(&resolved.svg));
    JsFuture::from(image.decode()).await.ok()?;
    let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
    let (width, height) = (resolved.width * SCALE, resolved.height * SCALE);
    canvas.set_width(width as u32);
    canvas.set_height(height as u32);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width, height).ok()?;
    let blob: Blob = JsFuture::from(Promise::new(&mut |resolve, reject| {
        let take = Closure::once_into_js(move |blob: JsValue| resolve.call1(&JsValue::UNDEFINED, &blob));
        if let Err(refusal) = canvas.to_blob(take.unchecked_ref()) {
            // Only who waits for the promise can hear of it.
            let _ = reject.call1(&JsValue::UNDEFINED, &refusal);
        }
    }))
    .await
    .ok()?
    .dyn_into()
    .ok()?;
    let bytes = JsFuture::from(blob.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&bytes).to_vec())
}
