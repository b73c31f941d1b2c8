//! What content covers: S1's four needs, S2's four blocks, and how much of it is of value (C5).

use super::item::{Channel, Item, Maker};
use super::kind::Kind;
use crate::domain::code::{Code, codes};
use crate::playbook::claims::VALUABLE_BAR;

codes! {
    /// A need that S1's matrix of content covers. It states no shares: each should get something.
    pub enum Need {
        /// 资讯价值.
        Information = "information",
        /// 情感共鸣.
        Emotion = "emotion",
        /// 实用工具.
        Tools = "tools",
        /// 社交货币.
        Currency = "currency",
    }
}

codes! {
    /// A block of S2's content.
    pub enum Block {
        /// 日常内容: greetings, news, topics.
        Daily = "daily",
        /// 专题内容: experts, cases, products.
        Themed = "themed",
        /// 活动内容: notices, live events, reviews.
        Events = "events",
        /// 用户生成内容: what members make.
        Members = "members",
    }
}

impl Need {
    /// The need that a kind meets ([`crate::playbook::OwnRule::ContentCover`]); none where S1's words fit none.
    #[must_use]
    pub const fn of(kind: Kind) -> Option<Self> {
        match kind {
            Kind::News => Some(Self::Information),
            Kind::Experience => Some(Self::Tools),
            Kind::Emotional => Some(Self::Emotion),
            // What people pass on and join in with.
            Kind::Interactive | Kind::Fun => Some(Self::Currency),
            Kind::Benefit | Kind::Notice => None,
        }
    }
}

impl Block {
    /// The block in which an item counts ([`crate::playbook::OwnRule::ContentCover`]).
    #[must_use]
    pub fn of(item: &Item) -> Self {
        match item.kind {
            _ if item.maker == Maker::Ugc => Self::Members,
            Kind::Benefit | Kind::Notice => Self::Events,
            Kind::Experience => Self::Themed,
            Kind::News | Kind::Interactive | Kind::Fun | Kind::Emotional => Self::Daily,
        }
    }
}

/// What a stretch of days covers. Unit of every number: posts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Coverage {
    needs: [u32; Need::ALL.len()],
    blocks: [u32; Block::ALL.len()],
    /// News and experience: what C5 takes for valuable.
    pub n_valuable: u32,
    /// All content; notices are none.
    pub n_content: u32,
}

impl Coverage {
    /// Counts one more; what only the team sees is no content.
    pub fn add(&mut self, item: &Item) {
        if item.channel == Channel::Team {
            return;
        }
        if let Some(need) = Need::of(item.kind) {
            self.needs[need as usize] += 1;
        }
        self.blocks[Block::of(item) as usize] += 1;
        self.n_valuable += u32::from(matches!(item.kind, Kind::News | Kind::Experience));
        self.n_content += u32::from(item.kind != Kind::Notice);
    }

    /// Posts for a need.
    #[must_use]
    pub const fn of_need(&self, need: Need) -> u32 {
        self.needs[need as usize]
    }

    /// Posts of a block.
    #[must_use]
    pub const fn of_block(&self, block: Block) -> u32 {
        self.blocks[block as usize]
    }

    /// Whether there is enough of it to ask what it leaves out: fewer posts than needs cannot meet each.
    #[must_use]
    pub const fn is_telling(&self) -> bool {
        self.n_content as usize >= Need::ALL.len()
    }

    /// The needs for which there is nothing.
    pub fn unmet(&self) -> impl Iterator<Item = Need> {
        Need::ALL.iter().copied().filter(|&need| self.of_need(need) == 0)
    }

    /// The share of valuable content. Unit: a part of 1; none where there is no content.
    #[must_use]
    pub fn valuable(&self) -> Option<f64> {
        (self.n_content > 0).then(|| f64::from(self.n_valuable) / f64::from(self.n_content))
    }

    /// Whether less of it is valuable than S2's healthy groups have.
    #[must_use]
    pub const fn lacks_value(&self) -> bool {
        self.n_valuable * 1000 < self.n_content * VALUABLE_BAR.tenths() as u32
    }
}
