//! Words for the choices of joining.

use crate::domain::entry::method::{Level, Method, Obstacle, Scene};
use crate::domain::entry::outcome::Health;
use crate::domain::entry::question::{Reply, Sensitive, Subject};
use crate::i18n::{Both, both};

/// A mode of entry.
#[must_use]
pub const fn method(method: Method) -> Both {
    match method {
        Method::Invitation => both("邀请制", "Invitation"),
        Method::Payment => both("付费制", "Payment"),
        Method::Questions => both("答题制", "Questions"),
        Method::Review => both("审核制", "Review"),
    }
}

/// What a mode of entry is for, in S0's words, and what S0's table calls it.
#[must_use]
pub const fn method_about(method: Method) -> Both {
    match method {
        Method::Invitation => both("高端社群；表里叫邀请码", "premium groups; the table's invite code"),
        Method::Payment => both("筛付费意愿；表里叫付费门槛", "willingness to pay; the table's paywall"),
        Method::Questions => both("筛匹配度；表里叫答题认证", "fit; the table's quiz"),
        Method::Review => both("控质量", "quality"),
    }
}

/// A word of S0's table.
#[must_use]
pub const fn level(level: Level) -> Both {
    match level {
        Level::Low => both("低", "low"),
        Level::Medium => both("中", "medium"),
        Level::MediumHigh => both("中高", "medium-high"),
        Level::High => both("高", "high"),
    }
}

/// A kind of group in S0's table.
#[must_use]
pub const fn scene(scene: Scene) -> Both {
    match scene {
        Scene::Acquaintances => both("熟人社交", "acquaintance groups"),
        Scene::Commercial => both("商业社群", "commercial groups"),
        Scene::Learning => both("学习型社群", "learning groups"),
    }
}

/// Why a method is out of the question.
#[must_use]
pub const fn obstacle(obstacle: Obstacle) -> super::Entry {
    match obstacle {
        Obstacle::TooLoose => super::Entry::TooLoose,
        Obstacle::TooCostly => super::Entry::TooCostly,
        Obstacle::NobodyPays => super::Entry::NobodyPays,
    }
}

/// What a question looks at.
#[must_use]
pub const fn subject(subject: Subject) -> Both {
    match subject {
        Subject::Region => both("地域", "Region"),
        Subject::Age => both("年龄", "Age"),
        Subject::Need => both("需求", "Need"),
        Subject::Expertise => both("专业", "Expertise"),
        Subject::Jargon => both("术语", "Jargon"),
        Subject::Other => both("其他", "Other"),
    }
}

/// How a question is answered.
#[must_use]
pub const fn reply(reply: Reply) -> Both {
    match reply {
        Reply::Choice => both("选择", "Choice"),
        Reply::Text => both("填空", "Free text"),
    }
}

/// Data that is not to be collected.
#[must_use]
pub const fn sensitive(sensitive: Sensitive) -> Both {
    match sensitive {
        Sensitive::IdCard => both("身份证", "ID-card data"),
        Sensitive::BankCard => both("银行卡", "bank-card data"),
    }
}

/// How daily actives stand to S2's lines.
#[must_use]
pub const fn health(health: Health) -> Both {
    match health {
        Health::Healthy => both("达到 S2 的健康线", "meets S2's healthy line"),
        Health::Between => both("在 S2 的警戒线和健康线之间", "between S2's alarm and its healthy line"),
        Health::Alarm => both("低于 S2 的警戒线（要连续 3 天才算）", "below S2's alarm (if for 3 days)"),
    }
}
