//! The words that are looked for without being asked: short, neutral, each with its origin.
//!
//! No slurs and no politics: what a group's owner wants to keep out of it goes on the owner's own list.

use super::{CopyCode, Phrase};

/// Where a word is from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The Advertising Law of 2021, article 9 (3), names it: 国家级, 最高级, 最佳.
    AdvertisingLaw,
    /// It says the same as a term of the law, which ends its list with 等用语. Ours.
    LikeTheLaw,
    /// A fact or a platform rule names it; the hit's citation says which.
    Named,
    /// It says the same as what a fact or a platform rule names. Ours.
    LikeNamed,
    /// The person's own list.
    Own,
}

/// What becomes of a shipped word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cure {
    /// These words say it without the claim.
    Instead(&'static str),
    /// A passage.
    Say(Phrase),
    /// It can go.
    Drop,
}

/// A word that is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shipped {
    /// As it is spelled.
    pub word: &'static str,
    /// What it does.
    pub code: CopyCode,
    /// Where it is from.
    pub origin: Origin,
    /// What could stand there.
    pub cure: Cure,
}

const fn law(word: &'static str, instead: &'static str) -> Shipped {
    Shipped { word, code: CopyCode::AbsoluteTerm, origin: Origin::AdvertisingLaw, cure: Cure::Instead(instead) }
}

const fn like(word: &'static str, instead: &'static str) -> Shipped {
    Shipped { word, code: CopyCode::AbsoluteTerm, origin: Origin::LikeTheLaw, cure: Cure::Instead(instead) }
}

const fn drop(word: &'static str) -> Shipped {
    Shipped { word, code: CopyCode::AbsoluteTerm, origin: Origin::LikeTheLaw, cure: Cure::Drop }
}

const fn pay(word: &'static str, origin: Origin) -> Shipped {
    Shipped { word, code: CopyCode::Payment, origin, cure: Cure::Say(Phrase::OfficialPayment) }
}

const fn tool(word: &'static str, origin: Origin) -> Shipped {
    Shipped { word, code: CopyCode::BannedTool, origin, cure: Cure::Say(Phrase::ByHand) }
}

/// Every word that is looked for without being asked.
pub const WORDS: [Shipped; 37] = [
    Shipped { cure: Cure::Drop, ..law("国家级", "") },
    law("最高级", "高级"),
    law("最佳", "合适"),
    drop("世界级"),
    drop("全球级"),
    like("最顶级", "高级"),
    like("顶级", "高级"),
    drop("全国第一"),
    drop("全网第一"),
    drop("行业第一"),
    drop("销量第一"),
    drop("第一品牌"),
    drop("第一"),
    drop("no.1"),
    drop("唯一"),
    drop("独一无二"),
    drop("史无前例"),
    drop("绝无仅有"),
    like("全网最低价", "优惠价"),
    like("全网最低", "优惠"),
    like("最低价", "优惠价"),
    like("最便宜", "便宜"),
    like("最优惠", "优惠"),
    like("最优质", "优质"),
    like("最强", "很强"),
    like("最好的", "好的"),
    like("最先进", "先进"),
    like("最权威", "专业"),
    like("最专业", "专业"),
    like("最大的", "大的"),
    pay("转账", Origin::LikeNamed),
    pay("打款", Origin::LikeNamed),
    pay("收款码", Origin::LikeNamed),
    pay("扫码付款", Origin::LikeNamed),
    tool("外挂", Origin::Named),
    tool("wetool", Origin::Named),
    tool("个人号机器人", Origin::Named),
];

/// Words in which one of those above means something else.
pub const FINE: [&str; 13] = [
    "第一次",
    "第一天",
    "第一步",
    "第一时间",
    "第一章",
    "第一课",
    "第一期",
    "第一周",
    "第一节",
    "第一个",
    "第一批",
    "第一条",
    "唯一性",
];
