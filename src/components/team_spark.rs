//! A team at a glance: owner, deputies, leads, and a dot a member.

use std::fmt::Write as _;

use yew::prelude::*;

/// Props of [`TeamSpark`].
#[derive(Clone, PartialEq, Properties)]
pub struct TeamSparkProps {
    /// How many deputies.
    #[prop_or_default]
    pub deputies: u32,
    /// How many leads.
    #[prop_or_default]
    pub leads: u32,
    /// How many members; above 1,000 a dot stands for several.
    #[prop_or_default]
    pub members: u32,
}

const WIDTH: f64 = 120.0;
const HEIGHT: f64 = 72.0;

/// A team at a glance; decorative, the figures stand beside it.
#[function_component]
pub fn TeamSpark(props: &TeamSparkProps) -> Html {
    let mut y = 9.0;
    let owner = row(1, y);
    let mut tiers = [String::new(), String::new()];
    for (tier, n) in tiers.iter_mut().zip([props.deputies, props.leads]) {
        if n > 0 {
            y += 10.5;
            *tier = row(n, y);
        }
    }
    let top = y + 7.5;
    let shown = props.members.min(1_000);
    let room = (WIDTH - 8.0, HEIGHT - top - 3.0);
    let pitch = (room.0 * room.1 / f64::from(shown.max(1))).sqrt().min(6.0) * 0.98;
    let mut dots = String::new();
    let mut first = 0;
    let mut dot_y = top + pitch / 2.0;
    while first < shown && dot_y < HEIGHT {
        let per_row = ((room.0 / pitch).floor() as u32).max(1).min(shown - first);
        let left = WIDTH / 2.0 - f64::from(per_row - 1) * pitch / 2.0;
        for n in 0..per_row {
            let _ = write!(dots, "M{:.1} {dot_y:.1}h.01", left + f64::from(n) * pitch);
        }
        first += per_row;
        dot_y += pitch;
    }
    html! {
        <svg
            class="team-spark"
            viewBox={format!("0 0 {WIDTH} {HEIGHT}")}
            preserveAspectRatio="xMidYMid meet"
            aria-hidden="true"
            focusable="false"
        >
            <path class="team-spark__members" d={dots} stroke-width={format!("{:.2}", pitch * 0.66)} />
            <path class="team-spark__leads" d={tiers[1].clone()} />
            <path class="team-spark__deputies" d={tiers[0].clone()} />
            <path class="team-spark__owner" d={owner} />
        </svg>
    }
}

fn row(n: u32, y: f64) -> String {
    let pitch = (104.0 / f64::from(n.max(1))).min(11.0);
    let left = WIDTH / 2.0 - f64::from(n.saturating_sub(1)) * pitch / 2.0;
    (0..n).fold(String::new(), |mut path, idx| {
        let _ = write!(path, "M{:.1} {y:.1}h.01", left + f64::from(idx) * pitch);
        path
    })
}
