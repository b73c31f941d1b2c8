//! Links to what belongs to an item, one a line. Only addresses of the web become links that can be pressed.

use yew::prelude::*;

use super::FormProps;
use crate::components::icon::{IconName, sized_icon};
use crate::components::text_area::TextArea;
use crate::domain::words::Line;
use crate::editing::calendar::ItemEdit;
use crate::i18n::text::calendar::editing::Editing as Text;
use crate::state::store::use_store;

/// The field, and below it what can be opened.
#[component]
pub fn Links(props: &FormProps) -> Html {
    let store = use_store();
    // What was typed, which may end in an empty line, and why it was refused.
    let typed = use_state_eq(|| None::<(String, Option<Text>)>);
    let links = &props.item.links;
    {
        let typed = typed.setter();
        use_effect_with(links.clone(), move |_| typed.set(None));
    }
    let on_input = {
        let (typed, props, store) = (typed.setter(), props.clone(), store.clone());
        Callback::from(move |text: String| match read(&text) {
            Ok(links) => {
                typed.set(Some((text, None)));
                props.set(&store, ItemEdit::SetLinks(links));
            }
            Err(n) => {
                let max = u32::try_from(Line::MAX).unwrap_or(u32::MAX);
                typed.set(Some((text, Some(Text::LinkTooLong { n, max }))));
            }
        })
    };
    let shown: Vec<&str> = links.iter().map(Line::as_str).collect();
    let (value, error) = match &*typed {
        Some((text, error)) => (text.clone(), error.as_ref().map(|why| store.t(why))),
        None => (shown.join("\n"), None),
    };
    let open: Vec<&str> = shown.into_iter().filter(|link| is_of_the_web(link)).collect();
    html! {
        <div>
            <TextArea name="calendar.item.links" label={store.t(Text::Links)} {value} {on_input} {error}
                hint={html! { { store.t(Text::LinksHint) } }} placeholder="https://" />
            if !open.is_empty() {
                <ul class="editor__links">
                    { for open.into_iter().map(|link| html! {
                        <li>
                            <a class="text-link" href={link.to_owned()} target="_blank" rel="noopener noreferrer"
                                aria-label={store.t(Text::OpenLink { link: link.to_owned() })}>
                                { sized_icon(IconName::EXTERNAL, 14) }
                                <span class="editor__link">{ link }</span>
                            </a>
                        </li>
                    }) }
                </ul>
            }
        </div>
    }
}

/// The links in a text, one a line; the number of the first line that is too long for one.
fn read(text: &str) -> Result<Vec<Line>, u32> {
    let lines = (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty());
    lines.map(|(n, line)| Line::new(line.trim()).map_err(|_| n)).collect()
}

/// Whether a press may open it: nothing that the browser would run.
fn is_of_the_web(link: &str) -> bool {
    let starts = |scheme: &str| {
        link.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)) && link.len() > scheme.len()
    };
    starts("https://") || starts("http://")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_the_web_can_be_opened() {
        for (link, expected) in [
            ("https://example.com/a?b=c", true),
            ("HTTP://example.com", true),
            ("https://", false),
            ("javascript:alert(1)", false),
            ("data:text/html,x", false),
            ("//example.com", false),
            ("小程序 群活动", false),
        ] {
            assert_eq!(is_of_the_web(link), expected, "{link}");
        }
    }

    #[test]
    fn every_line_is_a_link_and_empty_ones_are_none() {
        let lines = |text: &str| read(text).map(|links| links.len());
        assert_eq!(lines("https://a\n\n  https://b \n"), Ok(2));
        assert_eq!(lines(""), Ok(0));
        assert_eq!(lines(&format!("https://a\n{}", "x".repeat(121))), Err(2));
    }
}
