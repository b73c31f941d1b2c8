//! Nothing here yet: one sentence, and the way on.

use yew::prelude::*;

/// Props of [`EmptyState`].
#[derive(Clone, PartialEq, Properties)]
pub struct EmptyStateProps {
    /// The sentence; the page's heading if there is a picture.
    pub title: AttrValue,
    /// A quiet sentence below.
    #[prop_or_default]
    pub text: AttrValue,
    /// With the app's picture, on the first visit; without it inside a planner.
    #[prop_or_default]
    pub picture: bool,
    /// The way on.
    #[prop_or_default]
    pub children: Html,
}

/// Nothing here yet.
#[function_component]
pub fn EmptyState(props: &EmptyStateProps) -> Html {
    if !props.picture {
        return html! {
            <div class="empty-state empty-state--small">
                <p class="empty-state__text">{ &props.title }</p>
                { props.children.clone() }
            </div>
        };
    }
    let dots: String = [39, 93, 147]
        .into_iter()
        .flat_map(|x| (0..10).map(move |n| format!("M{} {}h.01", x + n % 5 * 9 + 8, 92 + n / 5 * 10)))
        .collect();
    html! {
        <div class="empty-state">
            <svg class="empty-state__picture" width="240" height="112" viewBox="0 0 240 112" aria-hidden="true">
                <path class="empty-state__line" d="M120 29v16M66 58V45h108v13M120 45v13" />
                <circle class="empty-state__owner" cx="120" cy="18" r="11" />
                { for [66, 120, 174].into_iter().map(|x: i32| html! {
                    <circle class="empty-state__lead" cx={x.to_string()} cy="69" r="9" />
                }) }
                <path class="empty-state__members" d={dots} />
            </svg>
            <h1 class="empty-state__title">{ &props.title }</h1>
            <p class="empty-state__text">{ &props.text }</p>
            { props.children.clone() }
        </div>
    }
}
