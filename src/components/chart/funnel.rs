//! A funnel as rows: a bar, a count, a rate, and what the caller has to say of it.

use yew::prelude::*;

use crate::views::chart::funnel::Funnel;
use crate::views::drawing::percent;

/// The rows of a funnel; `lines` are what sources say of each stage, in the same order.
pub fn funnel(label: AttrValue, funnel: &Funnel, lines: &[Html]) -> Html {
    let head = funnel.head.iter().map(|head| html! { <span role="columnheader">{ head }</span> });
    html! {
        <div class="funnel" role="table" aria-label={label}>
            <div class="funnel__head" role="row">{ for head }</div>
            { for funnel.stages.iter().zip(funnel.lengths()).enumerate().map(|(n, (stage, length))| html! {
                <div class="funnel__row" role="row">
                    <span class="funnel__name" role="rowheader">{ &stage.name }</span>
                    <span class="funnel__bar" role="cell">
                        <svg class="funnel__track" width="100%" height="18" focusable="false">
                            <rect class="chart__stage" y="2" width={percent(length.max(0.01))} height="14" rx="3" />
                            <text class="funnel__count" x={percent(length.max(0.01))} dx="7" y="13.5">
                                { funnel.notation.short(stage.count) }
                            </text>
                        </svg>
                    </span>
                    <span class="funnel__rate" role="cell">
                        { stage.rate.shown() }
                        if !stage.of.is_empty() {
                            <small>{ &stage.of }</small>
                        }
                    </span>
                    <span class="funnel__line" role="cell">{ lines.get(n).cloned().unwrap_or_default() }</span>
                </div>
            }) }
        </div>
    }
}
