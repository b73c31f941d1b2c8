//! A picture that a person picked → an image that stands for itself, small enough to stand in a drawing.

use gloo::file::Blob;
use gloo::file::futures::read_as_data_url;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;
use web_sys::{CanvasRenderingContext2d, File, HtmlCanvasElement, HtmlImageElement};

/// Largest file. Photos of phones are smaller. Unit: bytes.
pub const MAX_BYTES: f64 = 12_000_000.0;
/// Longest side of the image: more than twice what a poster shows of it. Unit: pixels.
const MAX_SIDE: f64 = 900.0;
/// What browsers unpack. A drawing could bring more than a picture with it.
const KINDS: [&str; 5] = ["image/png", "image/jpeg", "image/webp", "image/gif", "image/bmp"];

/// Why a file gives no image.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It is no picture, or of a kind that is not taken.
    NotAPicture,
    /// The file is too large.
    TooLarge,
    /// The browser cannot unpack it.
    Broken,
}

/// The picture as a PNG in an address of its own.
///
/// # Errors
///
/// By the reason why there is none.
pub async fn read(file: File) -> Result<String, Refusal> {
    if !KINDS.contains(&file.type_().as_str()) {
        return Err(Refusal::NotAPicture);
    }
    if file.size() > MAX_BYTES {
        return Err(Refusal::TooLarge);
    }
    let address = read_as_data_url(&Blob::from(file)).await.map_err(|_| Refusal::Broken)?;
    drawn(&address).await.ok_or(Refusal::Broken)
}

/// The image on a ground of white, no larger than it has to be.
async fn drawn(address: &str) -> Option<String> {
    let document = web_sys::window()?.document()?;
    let image = HtmlImageElement::new().ok()?;
    image.set_src(address);
    JsFuture::from(image.decode()).await.ok()?;
    let (width, height) = (f64::from(image.natural_width()), f64::from(image.natural_height()));
    if width < 1.0 || height < 1.0 {
        return None;
    }
    let scale = (MAX_SIDE / width.max(height)).min(1.0);
    let (width, height) = ((width * scale).round().max(1.0), (height * scale).round().max(1.0));
    let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(width as u32);
    canvas.set_height(height as u32);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    context.set_fill_style_str("white");
    context.fill_rect(0.0, 0.0, width, height);
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width, height).ok()?;
    canvas.to_data_url().ok()
}
