//! Daily numbers: typed into a grid, pasted, downloaded.

mod files;
mod grid;
mod paste;

use yew::prelude::*;

use super::watched::WatchProps;
use crate::components::button::{Button, ButtonKind};
use crate::components::dotted::dotted;
use crate::components::icon::IconName;
use crate::components::panel::{Panel, full_panel};
use crate::i18n::text::monitor::Watch as Text;
use crate::pages::said::said;
use crate::playbook::Citation;
use crate::state::store::Store;
use files::{Table, on_csv, on_xlsx};

/// The panel.
pub fn panel(store: &Store, part: &WatchProps) -> Html {
    let n = u32::try_from(part.monitor.days.all().len()).unwrap_or(u32::MAX);
    let where_from = ["S2-6-collect-methods", "S3-5-where-to-read", "S1-6-excel-dashboard"].map(Citation::Claim);
    let button = |label: Text, action: &'static str, export: &'static str, onclick| {
        html! {
            <Button label={store.t(label)} kind={ButtonKind::Ghost} icon={Some(IconName::DOWNLOAD)} small={true} {onclick}
                data_action={Some(AttrValue::Static(action))} data_export={Some(AttrValue::Static(export))} />
        }
    };
    let (empty, filled) = (Table::Empty, Table::Filled);
    full_panel(Panel {
        title: store.t(Text::Daily),
        remark: store.t(Text::DailyRemark { n }),
        actions: html! {
            <>
                { button(Text::TemplateCsv, "template", "csv", on_csv(store, part, empty)) }
                { button(Text::TemplateXlsx, "template-xlsx", "xlsx", on_xlsx(store, part, empty)) }
                if n > 0 {
                    { button(Text::NumbersCsv, "numbers", "csv", on_csv(store, part, filled)) }
                    { button(Text::NumbersXlsx, "numbers-xlsx", "xlsx", on_xlsx(store, part, filled)) }
                }
            </>
        },
        // A sheet of empty cells says nothing.
        class: Some(if n == 0 { "daily only-screen" } else { "daily" }),
        body: html! {
            <>
                if n == 0 {
                    <p class="daily__empty">{ store.t(Text::DailyEmpty) }</p>
                }
                <grid::Grid ..part.clone() />
                <p class="quiet only-screen">
                    { dotted([
                        said(&store.t(Text::AtLeast), &[Citation::Claim("S3-5-three-metrics")]),
                        said(&store.t(Text::WhereFrom), &where_from),
                    ]) }
                </p>
            </>
        },
        ..Panel::default()
    })
}
