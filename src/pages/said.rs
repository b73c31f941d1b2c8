//! Statements with their chips: a chip follows its words. One or two never start a line; of more, the first does not.

use unicode_segmentation::UnicodeSegmentation;
use yew::prelude::*;

use crate::components::figure::figure;
use crate::i18n::figures::{FIGURE_END, FIGURE_START};
use crate::pages::cite::Cite;
use crate::playbook::Citation;

/// A statement of so few characters stays whole.
const SHORT: usize = 8;
/// Brackets around so many characters, themselves among them, are not torn.
const BRACKETED: usize = 14;

/// `text` with its chips, tied to its last word.
pub fn said(text: &str, citations: &[Citation]) -> Html {
    let (head, tail) = text.split_at(tail_start(text));
    // More than two would be wider than a narrow column: the others break onto further lines.
    let (tied, loose) = citations.split_at(if citations.len() > 2 { 1 } else { citations.len() });
    html! {
        <span class="said">
            { head }
            <span class="nowrap">
                { tail }
                { for tied.iter().map(|&citation| html! { <>{ " " }<Cite {citation} /></> }) }
            </span>
            { for loose.iter().map(|&citation| html! { <>{ " " }<Cite {citation} /></> }) }
        </span>
    }
}

/// Chips alone, where a heading or a control says what they are of; they break onto further lines where they must.
pub fn chips(citations: &[Citation]) -> Html {
    html! { { for citations.iter().map(|&citation| html! { <><Cite {citation} />{ " " }</> }) } }
}

/// `text`, whose marked figures are results with these names and raw values, in order.
pub fn with_figures(text: &str, marks: &[(&'static str, String)]) -> Html {
    let mut marks = marks.iter();
    let mut parts = text.split([FIGURE_START, FIGURE_END]);
    let mut nodes: Vec<Html> = Vec::new();
    while let Some(words) = parts.next() {
        nodes.push(html! { { words } });
        let Some(words) = parts.next() else { break };
        nodes.push(match marks.next() {
            Some((kpi, value)) => figure(kpi, value.clone(), words.to_owned()),
            None => html! { { words } },
        });
    }
    html! { <span>{ for nodes }</span> }
}

/// Where the last words start that stay with the chip: after a mark close to the end, so that no Chinese word is torn;
/// else three characters of Chinese, a whole word or figure otherwise.
fn tail_start(text: &str) -> usize {
    let clusters: Vec<(usize, &str)> = text.grapheme_indices(true).collect();
    let is_word = |cluster: &str| cluster.chars().all(|c| c.is_ascii_graphic() || c == '–');
    if clusters.len() <= SHORT {
        return 0;
    }
    // What stands in brackets stays whole: `（≥ 24 人）`.
    let bracket = clusters.iter().rposition(|(_, cluster)| matches!(*cluster, "（" | "("));
    if let Some(at) = bracket.filter(|at| text.ends_with(['）', ')']) && clusters.len() - at <= BRACKETED) {
        return clusters[at].0;
    }
    let is_mark = |cluster: &str| matches!(cluster, "，" | "、" | "；" | "：" | "。" | "」");
    let mark = clusters.iter().rposition(|(_, cluster)| is_mark(cluster)).map_or(0, |at| at + 1);
    if (2..=SHORT).contains(&(clusters.len() - mark)) {
        return clusters.get(mark).map_or(0, |&(start, _)| start);
    }
    let mut at = clusters.len().saturating_sub(3);
    if clusters[at].1 == " " {
        // A sign stays with its figure: `≥ 8%`.
        at -= 1;
    }
    let word_start = |mut at: usize| {
        while at > 0 && clusters.len() - at < 16 && is_word(clusters[at - 1].1) {
            at -= 1;
        }
        at
    };
    at = word_start(at);
    if at >= 2 && clusters[at - 1].1 == " " && clusters[at - 2].1.chars().all(|c| c.is_ascii_digit()) {
        // A unit stays with its figure: `500 members`.
        at = word_start(at - 1);
    }
    clusters.get(at).map_or(0, |&(start, _)| start)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, tail: &str) {
        assert_eq!(&text[tail_start(text)..], tail);
    }

    #[test]
    fn a_chip_holds_on_to_a_word() {
        check("", "");
        check("核心价值是提升用户复购率", "复购率");
        check("算沉默：唤醒推送、唤醒福利、个性化召回", "个性化召回");
        check("相差很大，选一家用", "选一家用");
        check("离得太远的标点，前面有十来个字就不跟着", "不跟着");
        check("三问还差 2 问", "三问还差 2 问");
        check("定位三问里还差 2 问", "2 问");
        check("Core value: raises repurchase", "repurchase");
        check("at most 2,000 members", "2,000 members");
        check("每月转化率要到 ≥ 8%", "≥ 8%");
        check("热点讨论 ≥ 30%（≥ 18 人）", "（≥ 18 人）");
        check("relays 40%–60% (24–36 people)", "(24–36 people)");
        check("three ways (each of them has a chapter of its own)", "own)");
    }
}
