//! The gates: what was measured, against what S1 asks for.

use yew::prelude::*;

use super::{PartProps, acts, words};
use crate::components::number_field::{NumberField, NumberSize};
use crate::components::panel::{Panel, full_panel};
use crate::components::pill::{PillTone, pill};
use crate::domain::code::Code as _;
use crate::domain::funnel::decimal::Decimal;
use crate::domain::launch::LaunchStage;
use crate::domain::launch::gate::{Gate, Reading, Verdict, n_passed, valid_a_day};
use crate::domain::launch::schedule::Span;
use crate::editing::launch::LaunchEdit;
use crate::i18n::figures::{grouped, key};
use crate::i18n::text::fields::Fields;
use crate::i18n::text::launch::{self, Launch as Text};
use crate::pages::cite::Cite;
use crate::pages::fields::out_of_range;
use crate::pages::said::{said, with_figures};
use crate::playbook::Citation;
use crate::playbook::claims::{SCANS_FACT, SCREEN_FACT};
use crate::playbook::rules::NO_CODE_FROM;
use crate::state::store::Store;
use crate::views::launch::number::{Misread, read, step, written};
use crate::views::launch::passed_share;

/// The panel.
pub fn panel(store: &Store, part: &PartProps) -> Html {
    let gates = &part.view.gates;
    let passed = n_passed(gates);
    let of = u32::try_from(LaunchStage::N).unwrap_or(u32::MAX);
    let text = store.t(Text::Passed { n: key(passed), of, share: key(passed_share(passed)) });
    let share = format!("{:.4}", f64::from(passed) / f64::from(of));
    full_panel(Panel {
        title: store.t(Text::Gates),
        remark: store.t(Text::GatesRemark),
        actions: html! {
            <p class="launch__passed">
                { with_figures(&text, &[("launch.passed", passed.to_string()), ("launch.passed_share", share)]) }
            </p>
        },
        class: Some("launch__gates-panel"),
        body: html! {
            <>
                <ol class="launch__gates">
                    { for part.view.spans.iter().zip(gates).map(|(span, gate)| card(store, part, span, gate)) }
                </ol>
                { valid(store, part) }
            </>
        },
        ..Panel::default()
    })
}

/// One gate: its field, its verdict, its day.
fn card(store: &Store, part: &PartProps, span: &Span, gate: &Gate) -> Html {
    let stage = gate.stage;
    let stops = part.view.stop().is_some_and(|stop| stop.stage == stage);
    let (tone, code) = match gate.verdict {
        Verdict::Passed => (PillTone::Ok, "passed"),
        Verdict::Short(_) => (PillTone::Warn, "short"),
        Verdict::Unmeasured => (PillTone::Quiet, "unmeasured"),
    };
    let verdict = words::verdict(store, stage, gate.verdict);
    let check = words::day(store, part.opens_on(), span.last);
    html! {
        <li class={classes!("launch__gate", stops.then_some("is-stop"))} key={stage.code()} data-stage={stage.code()} data-verdict={code}>
            <p class="launch__gate-head">
                <span class="launch__gate-name">{ store.t(launch::stage(stage)) }</span>
                <Cite citation={Citation::Claim(stage.fact())} />
                <span class="launch__verdict">{ pill(verdict.into(), tone) }</span>
            </p>
            { field(store, part, gate) }
            <p class="launch__note">{ format!("{} {check}", store.t(Text::CheckDay)) }</p>
        </li>
    }
}

fn field(store: &Store, part: &PartProps, gate: &Gate) -> Html {
    let (stage, lang) = (gate.stage, store.lang);
    let (min, max) = stage.range();
    let label = store.t(launch::measure(stage));
    let parse = Callback::from(move |text: String| match read(stage, &text) {
        Ok(reading) => Ok(reading.value().millionths()),
        Err(Misread::NotANumber) => Err(lang.t(Fields::NotANumber).into_owned().into()),
        Err(Misread::Outside(refused)) => Err(out_of_range(refused, lang)),
    });
    let on_change = {
        let measure = acts::on(store, part, LaunchEdit::Measure);
        Callback::from(move |millionths: i64| {
            // What does not fit was refused before it comes here; steps end at the range.
            if let Ok(reading) = Decimal::new(millionths).and_then(|value| Reading::new(stage, value)) {
                measure.emit(reading);
            }
        })
    };
    let on_clear = acts::on(store, part, move |()| LaunchEdit::Unmeasure(stage));
    let value = gate.value.unwrap_or(stage.bar());
    let bar = store.t(Text::AtLeast { bar: words::bar(store, stage) });
    let mean = store.t(Text::MeanOf { n: stage.window().get() });
    let mut notes = vec![bar, mean];
    if stage == LaunchStage::Prepare {
        // It is counted, not averaged.
        notes.pop();
        notes.extend(gate.is_from_ticks.then(|| store.t(Text::FromTicks)));
    }
    let is_said_over_ticks = stage == LaunchStage::Prepare && part.launch.readings.get(stage).is_some();
    html! {
        <NumberField
            name={format!("launch.readings.{}", stage.code())}
            {label}
            value={value.millionths()}
            text_value={Some(AttrValue::from(written(stage, value)))}
            blank={gate.value.is_none()}
            placeholder={store.t(Text::VerdictUnmeasured)}
            fractions={true}
            min={min.millionths()}
            max={max.millionths()}
            step={step(stage)}
            unit={store.t(launch::unit(stage))}
            {parse}
            {on_change}
            on_clear={Some(on_clear.clone())}
            less_label={AttrValue::default()}
            more_label={AttrValue::default()}
            size={NumberSize::Small}
            hint={html! { { notes.join(lang.pick("，", ", ")) } }}
            reset_label={is_said_over_ticks.then(|| store.t(Text::UseTicks))}
            on_reset={on_clear}
        />
    }
}

/// Rate and count together: a low share of many scans may still bring enough people.
fn valid(store: &Store, part: &PartProps) -> Html {
    let number = |value: Decimal| grouped(value.millionths() as f64 / 1e6, 1);
    let citations = [Citation::Claim(SCANS_FACT), Citation::Claim(SCREEN_FACT)];
    let text = match valid_a_day(&part.view.gates) {
        Some((found, bar)) => {
            let text = store.t(Text::ValidText { found: key(number(found)), bar: number(bar) });
            with_figures(&text, &[("launch.valid_a_day", found.to_string())])
        }
        None => html! { { store.t(Text::ValidMissing) } },
    };
    let code = NO_CODE_FROM.value.map(|n| said(&store.t(Text::CodeNote { n }), &[Citation::Rule(&NO_CODE_FROM)]));
    html! {
        <div class="launch__valid">
            <p>
                <b>{ store.t(Text::ValidTitle) }</b>{ " " }{ text }
                { for citations.map(|citation| html! { <>{ " " }<Cite {citation} /></> }) }
            </p>
            { for code.map(|code| html! { <p class="launch__note">{ code }</p> }) }
        </div>
    }
}
