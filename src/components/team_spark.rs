//! A team at a glance: owner, deputies, leads, and a dot a member.

use std::fmt::Write as _;

use yew::prelude::*;

use crate::views::drawing::{At, px};

const WIDTH: f64 = 120.0;
const HEIGHT: f64 = 72.0;

/// A team at a glance; decorative, the figures stand beside it. Above 1,000 members a dot stands for several.
pub fn team_spark(deputies: u32, leads: u32, members: u32) -> Html {
    let shown = members.min(1_000);
    let n_tiers = [deputies, leads].into_iter().filter(|n| *n > 0).count() as f64;
    let head = 17.0 + n_tiers * 10.5;
    let room = (WIDTH - 8.0, HEIGHT - head - 4.0);
    // About three times as wide as high.
    let per_row = (f64::from(shown) * 3.0).sqrt().ceil().max(1.0) as u32;
    let n_rows = f64::from(shown.div_ceil(per_row).max(1));
    let pitch = (room.0 / f64::from(per_row)).min(room.1 / n_rows).min(7.0);

    let mut y = 7.0 + (HEIGHT - 4.0 - head - pitch * n_rows).max(0.0) / 2.0;
    let owner = row(1, y);
    let mut tiers = [String::new(), String::new()];
    for (tier, n) in tiers.iter_mut().zip([deputies, leads]) {
        if n > 0 {
            y += 10.5;
            *tier = row(n, y);
        }
    }
    let top = y + 9.0;
    let mut dots = String::new();
    for n in 0..shown {
        let (row, column) = (n / per_row, n % per_row);
        let in_row = per_row.min(shown - row * per_row);
        let x = WIDTH / 2.0 + (f64::from(column) - f64::from(in_row - 1) / 2.0) * pitch;
        let _ = write!(dots, "M{} {}h.01", At(x), At(top + (f64::from(row) + 0.5) * pitch));
    }
    html! {
        <svg
            class="team-spark"
            viewBox="0 0 120 72"
            preserveAspectRatio="xMidYMid meet"
            aria-hidden="true"
            focusable="false"
        >
            <path class="team-spark__members" d={dots} stroke-width={px(pitch * 0.66)} />
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
        let _ = write!(path, "M{} {}h.01", At(left + f64::from(idx) * pitch), At(y));
        path
    })
}
