//! Icons as path data: one drawing language, a 24 grid with a 1.75 stroke and round joins.

use yew::prelude::*;

/// A drawing: its path on a 24 grid. Each stands by itself, so that a page brings along only those that it shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IconName(&'static str);

impl IconName {
    /// Positioning.
    pub const COMPASS: Self = Self("M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0zM15.6 8.4l-2.1 5.1-5.1 2.1 2.1-5.1z");
    /// Staffing.
    pub const USERS: Self = Self(
        "M5.6 8a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0 -6.8 0zM2.8 19.6c.5-3.4 3-5.3 6.2-5.3s5.7 1.9 6.2 5.3M15.6 4.9a3.3 3.3 0 0 1 0 6.3M17.6 14.7c2.1.7 3.4 2.4 3.7 4.9",
    );
    /// Joining.
    pub const DOOR: Self = Self("M14 3.5H6.5v17H14M10.5 12H21l-3.5-3.5M21 12l-3.5 3.5");
    /// Calendar.
    pub const CALENDAR: Self = Self(
        "M6 5h12a2.5 2.5 0 0 1 2.5 2.5v10.5a2.5 2.5 0 0 1 -2.5 2.5h-12a2.5 2.5 0 0 1 -2.5 -2.5v-10.5a2.5 2.5 0 0 1 2.5 -2.5zM3.5 10h17M8 3v4M16 3v4",
    );
    /// Engagement.
    pub const CHAT: Self = Self(
        "M20.5 11.5c0 4.1-3.8 7.4-8.5 7.4-1 0-2-.2-2.9-.4l-4.6 2 1.2-3.5c-1.4-1.4-2.2-3.3-2.2-5.5C3.5 7.4 7.3 4 12 4s8.5 3.4 8.5 7.5z",
    );
    /// Channels, sharing.
    pub const SHARE: Self = Self(
        "M3.4 12a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0 -5.2 0zM14.9 5.8a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0 -5.2 0zM14.9 18.2a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0 -5.2 0zM8.3 10.7l6.9-3.7M8.3 13.3l6.9 3.7",
    );
    /// Growth forecast.
    pub const GROWTH: Self = Self("M3.5 19.5h17M3.5 15l5.2-5.6 4 3.6L20 5.5h-4.6M20 5.5v4.6");
    /// Funnel.
    pub const FUNNEL: Self = Self("M3.5 4.5h17l-6.5 8v5.5l-4 2v-7.5z");
    /// Monitor.
    pub const PULSE: Self = Self("M2.5 12h4.3l2.4-6.5 4.6 13 2.6-6.5h5.1");
    /// Rules and risk, privacy.
    pub const SHIELD: Self = Self("M12 3.2 19.5 6v5.4c0 4.5-3 7.8-7.5 9.4-4.5-1.6-7.5-4.9-7.5-9.4V6z");
    /// Launch list.
    pub const FLAG: Self = Self("M6 21V3.5M6 4.5h11.5l-2.6 4 2.6 4H6");
    /// Plans.
    pub const LIST: Self =
        Self("m3.5 6.5 1.5 1.5 2.7-3M3.5 12.7 5 14.2l2.7-3M3.5 18.9 5 20.4l2.7-3M11.5 6.5h9M11.5 12.7h9M11.5 18.9h9");
    /// Lifecycle.
    pub const CYCLE: Self = Self("M19.5 9A8 8 0 0 0 5 8M4.5 15A8 8 0 0 0 19 16M5 3.8V8h4.2M19 20.2V16h-4.2");
    /// Report.
    pub const FILE: Self = Self("M13.5 3h-7v18h11V7zM13.5 3v4h4M9 12h6M9 16h6");
    /// Check-up.
    pub const CHECKUP: Self = Self(
        "M9 4.5H6v16h12v-16h-3M10 3h4a1 1 0 0 1 1 1v1.4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1v-1.4a1 1 0 0 1 1 -1zM9 13.2l2.2 2.2 4-4.4",
    );
    /// Playbook.
    pub const BOOK: Self =
        Self("M12 6.5C10 5 7 4.5 3.5 4.8v13.7c3.5-.3 6.5.2 8.5 1.7 2-1.5 5-2 8.5-1.7V4.8C17 4.5 14 5 12 6.5zv13.7");
    /// Settings.
    pub const GEAR: Self = Self(
        "M9 12a3 3 0 1 0 6 0a3 3 0 1 0 -6 0zM12 2.8v2.6M12 18.6v2.6M21.2 12h-2.6M5.4 12H2.8M18.5 5.5l-1.8 1.8M7.3 16.7l-1.8 1.8M18.5 18.5l-1.8-1.8M7.3 7.3 5.5 5.5",
    );
    /// Search.
    pub const SEARCH: Self = Self("M4.5 10.8a6.3 6.3 0 1 0 12.6 0a6.3 6.3 0 1 0 -12.6 0zM15.6 15.6l5 5");
    /// Undo.
    pub const UNDO: Self = Self("M8.5 12.5 4 8l4.5-4.5M4 8h9.5a6 6 0 0 1 0 12H11");
    /// Redo.
    pub const REDO: Self = Self("M15.5 12.5 20 8l-4.5-4.5M20 8h-9.5a6 6 0 0 0 0 12H13");
    /// Link.
    pub const LINK: Self = Self(
        "M10 14a4.2 4.2 0 0 0 6 0l3.2-3.2a4.2 4.2 0 0 0-6-6L12 6M14 10a4.2 4.2 0 0 0-6 0l-3.2 3.2a4.2 4.2 0 0 0 6 6L12 18",
    );
    /// Download.
    pub const DOWNLOAD: Self = Self("M12 4v12M7.5 11.5 12 16l4.5-4.5M4.5 20h15");
    /// Upload.
    pub const UPLOAD: Self = Self("M12 16V4.5M7.5 9 12 4.5 16.5 9M4.5 20h15");
    /// Add.
    pub const PLUS: Self = Self("M12 5v14M5 12h14");
    /// Less.
    pub const MINUS: Self = Self("M5 12h14");
    /// Onward.
    pub const CHEVRON_RIGHT: Self = Self("m9.5 5.5 6.5 6.5-6.5 6.5");
    /// Back.
    pub const CHEVRON_LEFT: Self = Self("M14.5 5.5 8 12l6.5 6.5");
    /// Opens below.
    pub const CHEVRON_DOWN: Self = Self("m5.5 9.5 6.5 6.5 6.5-6.5");
    /// Closes.
    pub const CHEVRON_UP: Self = Self("m5.5 15 6.5-6.5 6.5 6.5");
    /// Close.
    pub const CLOSE: Self = Self("M6 6l12 12M18 6 6 18");
    /// More.
    pub const MORE: Self = Self(
        "M4.8 12a0.7 0.7 0 1 0 1.4 0a0.7 0.7 0 1 0 -1.4 0zM11.3 12a0.7 0.7 0 1 0 1.4 0a0.7 0.7 0 1 0 -1.4 0zM17.8 12a0.7 0.7 0 1 0 1.4 0a0.7 0.7 0 1 0 -1.4 0z",
    );
    /// Warning.
    pub const WARN: Self = Self("M12 4 2.8 19.5h18.4zM12 10v4.5M12 17h.01");
    /// Note.
    pub const INFO: Self = Self("M3.2 12a8.8 8.8 0 1 0 17.6 0a8.8 8.8 0 1 0 -17.6 0zM12 11v5.3M12 7.8h.01");
    /// Error.
    pub const ERROR: Self = Self("M3.2 12a8.8 8.8 0 1 0 17.6 0a8.8 8.8 0 1 0 -17.6 0zM12 7.5V13M12 16.3h.01");
    /// Passed.
    pub const OK: Self = Self("M3.2 12a8.8 8.8 0 1 0 17.6 0a8.8 8.8 0 1 0 -17.6 0zM8 12.3l2.8 2.8 5.4-5.6");
    /// Done.
    pub const CHECK: Self = Self("m5 12.5 4.5 4.5L19.5 7");
    /// Drag handle.
    pub const GRIP: Self = Self(
        "M8.4 6a0.6 0.6 0 1 0 1.2 0a0.6 0.6 0 1 0 -1.2 0zM8.4 12a0.6 0.6 0 1 0 1.2 0a0.6 0.6 0 1 0 -1.2 0zM8.4 18a0.6 0.6 0 1 0 1.2 0a0.6 0.6 0 1 0 -1.2 0zM14.4 6a0.6 0.6 0 1 0 1.2 0a0.6 0.6 0 1 0 -1.2 0zM14.4 12a0.6 0.6 0 1 0 1.2 0a0.6 0.6 0 1 0 -1.2 0zM14.4 18a0.6 0.6 0 1 0 1.2 0a0.6 0.6 0 1 0 -1.2 0z",
    );
    /// Print.
    pub const PRINT: Self = Self("M7 8.5v-5h10v5M7 17H3.5V8.5h17V17H17M7 13.5h10v7H7z");
    /// Filter.
    pub const FILTER: Self = Self("M4 6h16M7 12h10M10 18h4");
    /// Time.
    pub const CLOCK: Self = Self("M3.2 12a8.8 8.8 0 1 0 17.6 0a8.8 8.8 0 1 0 -17.6 0zM12 7v5.3l3.3 2");
    /// Person.
    pub const USER: Self =
        Self("M8.3 8a3.7 3.7 0 1 0 7.4 0a3.7 3.7 0 1 0 -7.4 0zM4.8 20c.6-4 3.5-6.2 7.2-6.2s6.6 2.2 7.2 6.2");
    /// Repeat.
    pub const REPEAT: Self = Self(
        "M4 11V9.5A3.5 3.5 0 0 1 7.5 6H20M16.5 2.5 20 6l-3.5 3.5M20 13v1.5a3.5 3.5 0 0 1-3.5 3.5H4M7.5 21.5 4 18l3.5-3.5",
    );
    /// Copy.
    pub const COPY: Self =
        Self("M10.5 8.5h8a2 2 0 0 1 2 2v8a2 2 0 0 1 -2 2h-8a2 2 0 0 1 -2 -2v-8a2 2 0 0 1 2 -2zM15.5 5.5v-2h-12v12h2");
    /// Two side by side.
    pub const COMPARE: Self = Self("M4.5 5h5v14h-5zM14.5 5h5v14h-5z");
    /// Delete.
    pub const TRASH: Self = Self("M4 6.5h16M9 6.5v-3h6v3M6 6.5l1 14h10l1-14M10 10.5v6M14 10.5v6");
    /// Edit.
    pub const EDIT: Self =
        Self("M4 20l.9-4.1L16.2 4.6a1.7 1.7 0 0 1 2.4 0l.8.8a1.7 1.7 0 0 1 0 2.4L8.1 19.1zM14.2 6.6l3.2 3.2");
    /// Archive.
    pub const ARCHIVE: Self = Self(
        "M4.5 4.5h15a1 1 0 0 1 1 1v2.5a1 1 0 0 1 -1 1h-15a1 1 0 0 1 -1 -1v-2.5a1 1 0 0 1 1 -1zM5 9v11h14V9M10 13h4",
    );
    /// Repair.
    pub const BOLT: Self = Self("M13 3 5 13.5h6L10.5 21 19 10h-6.5z");
    /// Storage.
    pub const DRIVE: Self = Self(
        "M5.5 12.5h13a2 2 0 0 1 2 2v3a2 2 0 0 1 -2 2h-13a2 2 0 0 1 -2 -2v-3a2 2 0 0 1 2 -2zM5 12.5l2.5-8h9l2.5 8M7.5 16h.2M11 16h5",
    );
    /// Light theme.
    pub const SUN: Self = Self(
        "M8 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0zM12 2.8v2.2M12 19v2.2M21.2 12H19M5 12H2.8M18.5 5.5l-1.5 1.5M7 17l-1.5 1.5M18.5 18.5 17 17M7 7 5.5 5.5",
    );
    /// Dark theme.
    pub const MOON: Self = Self("M19.5 14A8 8 0 0 1 10 4.5a8 8 0 1 0 9.5 9.5z");
    /// Theme of the device.
    pub const SYSTEM: Self =
        Self("M5.5 4.5h13a2 2 0 0 1 2 2v7.5a2 2 0 0 1 -2 2h-13a2 2 0 0 1 -2 -2v-7.5a2 2 0 0 1 2 -2zM9 20h6M12 16v4");
    /// Language.
    pub const LANGUAGE: Self = Self(
        "M3.5 6h10M8.5 3.5V6M11.5 6c-.8 3.6-3.5 6.6-7 8.2M5.8 9c1.2 2.4 3.2 4.2 5.7 5.2M11.5 20.5l4.5-10.5 4.5 10.5M13 17h6",
    );
    /// Go.
    pub const ARROW_RIGHT: Self = Self("M4.5 12h15L14 6.5M19.5 12 14 17.5");
    /// Go back.
    pub const ARROW_LEFT: Self = Self("M19.5 12h-15L10 6.5M4.5 12 10 17.5");
    /// Move up.
    pub const ARROW_UP: Self = Self("M12 19.5v-15L6.5 10M12 4.5 17.5 10");
    /// Move down.
    pub const ARROW_DOWN: Self = Self("M12 4.5v15L6.5 14M12 19.5l5.5-5.5");
    /// Adjust.
    pub const SLIDERS: Self = Self(
        "M4 7.5h8M16.5 7.5H20M4 16.5h3.5M12 16.5h8M12 7.5a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0 -4.4 0zM7.5 16.5a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0 -4.4 0z",
    );
    /// Place, gate.
    pub const PIN: Self =
        Self("M12 21s7-6.2 7-11.5a7 7 0 0 0-14 0C5 14.8 12 21 12 21zM9.5 9.7a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0z");
    /// Opens elsewhere.
    pub const EXTERNAL: Self = Self("M13.5 4.5h6v6M19.5 4.5l-9 9M17 13.5v6H4.5V7h6");
    /// Look.
    pub const EYE: Self = Self(
        "M2.5 12c2.3-4 5.5-6 9.5-6s7.2 2 9.5 6c-2.3 4-5.5 6-9.5 6s-7.2-2-9.5-6zM9.2 12a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0 -5.6 0z",
    );
    /// Several groups.
    pub const SPLIT: Self = Self("M12 3.5v6M12 9.5 6 15.5v5M12 9.5l6 6v5");
    /// Table.
    pub const TABLE: Self = Self(
        "M5.5 4.5h13a2 2 0 0 1 2 2v11a2 2 0 0 1 -2 2h-13a2 2 0 0 1 -2 -2v-11a2 2 0 0 1 2 -2zM3.5 9.5h17M3.5 14.5h17M10 9.5v10",
    );
    /// Keys.
    pub const KEYBOARD: Self = Self(
        "M4.5 6h15a2 2 0 0 1 2 2v8a2 2 0 0 1 -2 2h-15a2 2 0 0 1 -2 -2v-8a2 2 0 0 1 2 -2zM6.5 10h.01M10.2 10h.01M13.8 10h.01M17.5 10h.01M8 14h8",
    );
}

/// A decorative icon in the color of its text; the word beside it or the `aria-label` around it speaks.
pub fn icon(name: IconName) -> Html {
    sized_icon(name, 16)
}

/// An icon of another size: its edge length in CSS pixels.
pub fn sized_icon(name: IconName, size: u32) -> Html {
    let size = size.to_string();
    html! {
        <svg class="icon" width={size.clone()} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d={name.0} />
        </svg>
    }
}
