//! A slider that pairs with a number field; its track can carry the curve of the result.

use web_sys::{HtmlElement, HtmlInputElement};
use yew::prelude::*;

use crate::views::drawing::{At, percent};

/// The picture above the track.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// Points: slider value, height 0 ..= 1, in order of value.
    pub points: Vec<(f64, f64)>,
    /// Each point holds until the next one, as stairs do.
    pub is_stepped: bool,
    /// What the curve says, for assistive technology.
    pub text: AttrValue,
}

/// Props of [`Slider`].
#[derive(Clone, PartialEq, Properties)]
pub struct SliderProps {
    /// Name for assistive technology; shown if `label_shown`.
    pub label: AttrValue,
    /// The label and the value stand above the track; leave out beside a number field.
    #[prop_or_default]
    pub label_shown: bool,
    /// Mark `name`; leave out beside a number field that has it.
    #[prop_or_default]
    pub name: Option<AttrValue>,
    /// The value.
    pub value: i64,
    /// The value in words, with unit.
    #[prop_or_default]
    pub value_text: AttrValue,
    /// Left end.
    pub min: i64,
    /// Right end.
    pub max: i64,
    /// One step.
    #[prop_or(1)]
    pub step: i64,
    /// Labels below the track: slider value and text.
    #[prop_or_default]
    pub ticks: Vec<(i64, AttrValue)>,
    /// The picture above the track.
    #[prop_or_default]
    pub curve: Option<Curve>,
    /// A new value, while dragging.
    pub on_input: Callback<i64>,
    /// Not usable now.
    #[prop_or_default]
    pub disabled: bool,
}

/// A slider.
#[function_component]
pub fn Slider(props: &SliderProps) -> Html {
    let track = use_node_ref();
    let (min, max) = (props.min, props.max.max(props.min + 1));
    {
        let track = track.clone();
        use_effect_with(share(props.value as f64, min, max), move |share| {
            if let Some(track) = track.cast::<HtmlElement>() {
                // Refused, the track is drawn without its filled part; the thumb still tells.
                let _ = track.style().set_property("--fill", &format!("{share:.4}"));
            }
        });
    }
    let oninput = props.on_input.reform(|event: InputEvent| {
        let value = event.target_unchecked_into::<HtmlInputElement>().value_as_number();
        // The browser keeps the number within i32-sized bounds given below.
        value.round() as i64
    });
    html! {
        <div class="slider">
            if props.label_shown {
                <div class="slider__head" aria-hidden="true">
                    <span>{ &props.label }</span>
                    <b class="slider__value">{ &props.value_text }</b>
                </div>
            }
            if let Some(curve) = &props.curve {
                { picture(curve, min, max) }
            }
            <input
                ref={track}
                class="slider__input"
                type="range"
                name={props.name.clone()}
                min={min.to_string()}
                max={max.to_string()}
                step={props.step.to_string()}
                value={props.value.to_string()}
                disabled={props.disabled}
                aria-label={props.label.clone()}
                aria-valuetext={(!props.value_text.is_empty()).then(|| props.value_text.clone())}
                {oninput}
            />
            if !props.ticks.is_empty() {
                <svg class="slider__ticks" width="100%" height="16" aria-hidden="true">
                    { for props.ticks.iter().map(|(at, text)| tick(share(*at as f64, min, max), text)) }
                </svg>
            }
        </div>
    }
}

fn share(value: f64, min: i64, max: i64) -> f64 {
    ((value - min as f64) / (max - min) as f64).clamp(0.0, 1.0)
}

fn tick(share: f64, text: &AttrValue) -> Html {
    let anchor = if share < 0.02 {
        "start"
    } else if share > 0.98 {
        "end"
    } else {
        "middle"
    };
    html! { <text class="tick" x={percent(share)} y="12" text-anchor={anchor}>{ text }</text> }
}

fn picture(curve: &Curve, min: i64, max: i64) -> Html {
    let mut line = String::new();
    let mut last = None;
    for (value, height) in &curve.points {
        let (x, y) = (share(*value, min, max) * 100.0, (1.0 - height.clamp(0.0, 1.0)) * 100.0);
        match last {
            None => line.push_str(&format!("M{} {}", At(x), At(y))),
            Some(before) if curve.is_stepped => line.push_str(&format!("L{} {}V{}", At(x), At(before), At(y))),
            Some(_) => line.push_str(&format!("L{} {}", At(x), At(y))),
        }
        last = Some(y);
    }
    if let (Some(y), true) = (last, curve.is_stepped) {
        line.push_str(&format!("L100 {}", At(y)));
    }
    html! {
        <svg
            class="slider__curve"
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            role="img"
            aria-label={curve.text.clone()}
        >
            <path class="slider__area" d={format!("{line}V100H0z")} />
            <path class="slider__line" d={line} vector-effect="non-scaling-stroke" />
        </svg>
    }
}
