//! Why activity may have fallen: the three causes that S2 has one look at, held against what is known.

use super::alarm::week_sum;
use super::metrics::WEEK;
use super::{Days, Happening, Metric, Monitor};
use crate::domain::calendar::day::Day;
use crate::domain::code::codes;

codes! {
    /// A cause (S2).
    pub enum Cause {
        /// 内容质量下降.
        Content = "content",
        /// 核心用户流失.
        Core = "core",
        /// 更活跃的竞品群.
        Rival = "rival",
    }
}

codes! {
    /// What is known of a cause.
    pub enum Standing {
        /// Something speaks for it.
        Likely = "likely",
        /// Something was looked at, and speaks against it.
        Unlikely = "unlikely",
        /// Nothing tells: it is to be asked.
        Unknown = "unknown",
    }
}

/// Messages worth reading as a part of all in a week; none where nobody tagged any.
fn valuable(days: &Days, monday: Day) -> Option<f64> {
    let (part, whole) = (week_sum(days, monday, Metric::Valuable)?, week_sum(days, monday, Metric::Messages)?);
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
    (whole > 0).then(|| part as f64 / whole as f64)
}

/// Whether something happened in the week or in the two before it.
fn happened(monitor: &Monitor, monday: Day, what: Happening) -> bool {
    monitor.events.keys().any(|event| event.what == what && (-2 * WEEK..WEEK).contains(&monday.days_until(event.on)))
}

/// Each cause, for the week that begins with `monday`.
#[must_use]
pub fn causes(monitor: &Monitor, monday: Day) -> [(Cause, Standing); 3] {
    let now = valuable(&monitor.days, monday);
    let before = monday.plus(-WEEK).and_then(|before| valuable(&monitor.days, before));
    let content = match before.zip(now) {
        Some((before, now)) if now < before => Standing::Likely,
        Some(_) => Standing::Unlikely,
        None => Standing::Unknown,
    };
    let told = |what| if happened(monitor, monday, what) { Standing::Likely } else { Standing::Unknown };
    [(Cause::Content, content), (Cause::Core, told(Happening::KeyMemberLeft)), (Cause::Rival, told(Happening::Rival))]
}
