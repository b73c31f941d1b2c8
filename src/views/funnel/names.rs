//! What a number of a forecast is called on its own, away from its group.

use crate::domain::funnel::key::{Field, Key};
use crate::domain::funnel::{ChannelId, Funnel};
use crate::i18n::Lang;
use crate::i18n::text::funnel::inputs;

/// The number's name: `问卷完成率`, `公众号菜单 · 每天扫码`, `活动 · 参与率`.
#[must_use]
pub fn name(key: Key, funnel: &Funnel, lang: Lang) -> String {
    let with = |owner: &str, name: &str| format!("{owner} · {name}");
    match key {
        Key::Plan(field) => of_field(field, lang),
        Key::Gate(gate, field) => with(&lang.t(inputs::gate(gate)), &lang.t(inputs::gate_field(field).0)),
        Key::Channel(id, field) => {
            let name = lang.t(inputs::channel_field(field).0);
            if funnel.channels.len() > 1 { with(&channel_name(id, funnel, lang), &name) } else { name.into_owned() }
        }
        Key::Campaigns(field) | Key::Campaign(_, field) => {
            with(&lang.t(inputs::CAMPAIGN), &lang.t(inputs::campaign_field(field).0))
        }
    }
}

/// What a channel is called; one without a name by its number.
#[must_use]
pub fn channel_name(id: ChannelId, funnel: &Funnel, lang: Lang) -> String {
    match funnel.channels.get(&id) {
        Some(channel) if !channel.name.is_blank() => channel.name.as_str().to_owned(),
        _ => lang.pick(format!("渠道 {}", id.get()), format!("Channel {}", id.get())),
    }
}

fn of_field(field: Field, lang: Lang) -> String {
    lang.t(inputs::field(field).0).into_owned()
}
