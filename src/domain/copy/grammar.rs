//! The words that sharing and asking for data are put in, and the sentences that they stand in.
//!
//! In both languages of the app. What counts and when is decided by `sharing` and `ask`; here is only which words there
//! are.

use std::ops::Range;

use aho_corasick::nfa::contiguous::NFA;

use super::fold::Folded;
use super::word;

/// What a word does in a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// Invites: 邀请, but not yet whom.
    Invite,
    /// Shares: 分享, but not yet what or with whom.
    Share,
    /// Is done only to share: 集赞.
    Collect,
    /// Whom or where to share: 好友, 朋友圈.
    Target,
    /// Makes it a condition: 满, 才能.
    Condition,
    /// What is promised: 红包.
    Reward,
    /// Forbids or excuses: 禁止, 不用.
    Not,
    /// Asks: 填写.
    Ask,
    /// What is on an identity card.
    Identity,
    /// What opens a bank account.
    Bank,
    /// How somebody is reached.
    Contact,
    /// Means something else: 分享会.
    Nothing,
}

const WORDS: [(Part, &[&str]); 12] = [
    (
        Part::Invite,
        &[
            "邀请",
            "邀",
            "拉人",
            "拉新",
            "拉好友",
            "拉朋友",
            "带人",
            "带新人",
            "老带新",
            "推荐好友",
            "推荐朋友",
            "推荐给好友",
            "拉满",
            "invite",
            "refer",
        ],
    ),
    (
        Part::Share,
        &[
            "转发",
            "转发到",
            "转朋友圈",
            "发朋友圈",
            "晒朋友圈",
            "分享",
            "助力",
            "点赞",
            "打卡",
            "扩散",
            "share",
            "forward",
            "repost",
        ],
    ),
    (
        Part::Collect,
        &[
            "集赞",
            "攒赞",
            "求赞",
            "砍一刀",
            "帮砍",
            "砍价",
            "拼人气",
            "求助力",
            "好友助力",
            "助力好友",
            "转发有礼",
            "转发有奖",
            "分享有礼",
            "分享有奖",
            "邀请有礼",
            "邀请有奖",
        ],
    ),
    (
        Part::Target,
        &[
            "好友",
            "朋友圈",
            "朋友",
            "新人",
            "同学",
            "家人",
            "亲友",
            "闺蜜",
            "微信群",
            "个群",
            "群友",
            "海报",
            "链接",
            "进群",
            "入群",
            "friend",
            "friends",
            "moments",
            "people",
            "groups",
            "members",
        ],
    ),
    (
        Part::Condition,
        &["才能", "才可", "方可", "即可", "就能", "就可", "可解锁", "解锁", "必须", "务必", "不转", "tounlock", "must"],
    ),
    (
        Part::Reward,
        &[
            "红包",
            "优惠券",
            "代金券",
            "抵用券",
            "现金券",
            "优惠",
            "福利",
            "积分",
            "礼品",
            "礼物",
            "好礼",
            "有礼",
            "大礼",
            "小礼",
            "礼包",
            "奖励",
            "奖品",
            "有奖",
            "有奖励",
            "抽奖",
            "返现",
            "返利",
            "佣金",
            "提成",
            "现金",
            "立减",
            "免单",
            "免费",
            "赠送",
            "赠品",
            "获赠",
            "领取",
            "领奖",
            "话费",
            "试用装",
            "资料包",
            "gift",
            "gifts",
            "coupon",
            "coupons",
            "reward",
            "rewards",
            "bonus",
            "redpacket",
            "cash",
            "cashback",
            "discount",
            "points",
            "prize",
            "free",
        ],
    ),
    (
        Part::Not,
        &[
            "禁止",
            "严禁",
            "不得",
            "不要",
            "不准",
            "不许",
            "不可",
            "不能",
            "不发",
            "不做",
            "不搞",
            "不用",
            "不需",
            "不必",
            "无需",
            "不收集",
            "不收",
            "不索要",
            "不接受",
            "不",
            "请勿",
            "勿",
            "切勿",
            "别",
            "拒绝",
            "谢绝",
            "抵制",
            "违规",
            "donot",
            "don't",
            "dont",
            "never",
            "noneedto",
            "not",
            "without",
        ],
    ),
    (
        Part::Ask,
        &[
            "填写",
            "填",
            "提供",
            "发送",
            "发我",
            "发给",
            "发到",
            "上传",
            "登记",
            "提交",
            "留下",
            "留",
            "报上",
            "报一下",
            "私信",
            "私聊",
            "接龙",
            "收集",
            "核对",
            "输入",
            "拍照",
            "附上",
            "send",
            "provide",
            "fillin",
            "enter",
            "submit",
            "upload",
            "giveyour",
            "collect",
        ],
    ),
    (
        Part::Identity,
        &[
            "身份证",
            "身份证号",
            "证件号",
            "身份证照片",
            "护照号",
            "户口本",
            "idcard",
            "idnumber",
            "identitycard",
            "passportnumber",
        ],
    ),
    (
        Part::Bank,
        &[
            "银行卡",
            "银行卡号",
            "银行账号",
            "卡号",
            "支付密码",
            "验证码",
            "bankcard",
            "cardnumber",
            "bankaccount",
            "cvv",
        ],
    ),
    (
        Part::Contact,
        &[
            "手机号",
            "手机号码",
            "电话号码",
            "联系电话",
            "电话",
            "家庭住址",
            "家庭地址",
            "住址",
            "phonenumber",
            "mobilenumber",
            "homeaddress",
        ],
    ),
    (
        Part::Nothing,
        &[
            "分享会",
            "分享人",
            "分享嘉宾",
            "分享主题",
            "分享时间",
            "分享官",
            "经验分享",
            "主题分享",
            "干货分享",
            "专家分享",
            "嘉宾分享",
            "分享经验",
            "分享一下",
            "应邀",
            "特邀",
            "诚邀",
            "受邀",
            "邀约",
            "邀请嘉宾",
            "邀请专家",
            "邀请老师",
            "邀请确认",
            "邀请到",
            "不要错过",
            "别错过",
            "不容错过",
            "别忘",
            "不要忘",
            "不见不散",
            "不同",
            "不错",
            "不仅",
            "不但",
            "不限",
            "不管",
            "不论",
            "不光",
            "不只",
            "特别",
            "分别",
            "级别",
            "类别",
            "个别",
            "性别",
            "区别",
            "别人",
            "别的",
            "留言",
            "留意",
            "保留",
            "填空",
            "差不多",
            "验证码登录",
            "转发量",
            "邀您",
            "邀你",
            "donotmiss",
            "don'tmiss",
            "notonly",
            "freely",
            "note",
            "notes",
            "notice",
            "another",
        ],
    ),
];

/// So many words to either side can matter: more than fit between an act and its reward.
const NEIGHBORS: usize = 24;

/// A word in a sentence.
#[derive(Debug, Clone)]
pub(super) struct Token {
    pub(super) part: Part,
    /// Where it stands in the folded text.
    pub(super) at: Range<usize>,
}

/// A sentence that holds words of the grammar.
#[derive(Debug)]
pub(super) struct Sentence<'a> {
    /// The text that it stands in.
    pub(super) folded: &'a Folded,
    /// Where it stands in it.
    pub(super) at: Range<usize>,
    /// Its words, in order.
    pub(super) tokens: Vec<Token>,
}

/// What knows the words.
#[derive(Debug)]
pub(super) struct Grammar {
    automaton: Option<NFA>,
    parts: Vec<Part>,
}

impl Grammar {
    pub(super) fn new() -> Self {
        let all = WORDS.iter().flat_map(|&(part, words)| words.iter().map(move |word| (word::folded(word), part)));
        let (words, parts): (Vec<String>, Vec<Part>) = all.unzip();
        Self { automaton: word::automaton(&words), parts }
    }

    /// The sentences of a text that hold words of the grammar.
    pub(super) fn sentences<'a>(&self, folded: &'a Folded) -> Vec<Sentence<'a>> {
        let text = folded.text.as_str();
        let mut sentences: Vec<Sentence<'a>> = Vec::new();
        let Some(automaton) = &self.automaton else { return sentences };
        for (word, at) in word::found(automaton, text) {
            let Some(&part) = self.parts.get(word) else { continue };
            match sentences.last_mut() {
                Some(last) if at.start < last.at.end => last.tokens.push(Token { part, at }),
                _ => {
                    let from = sentences.last().map_or(0, |last| last.at.end);
                    let start = text[from..at.start].rfind(ends_sentence).map_or(from, |end| from + end);
                    let end = text[at.end..].find(ends_sentence).map_or(text.len(), |end| at.end + end);
                    sentences.push(Sentence { folded, at: start..end, tokens: vec![Token { part, at }] });
                }
            }
        }
        sentences
    }
}

const fn ends_sentence(c: char) -> bool {
    matches!(c, '。' | '!' | '?' | ';' | '\n')
}

const fn ends_clause(c: char) -> bool {
    ends_sentence(c) || matches!(c, ',' | ':' | '…')
}

impl Sentence<'_> {
    /// A stretch of the folded text.
    pub(super) fn slice(&self, at: Range<usize>) -> &str {
        self.folded.text.get(at).unwrap_or_default()
    }

    /// Whether at most so many letters lie between two words that stand in this order.
    pub(super) fn is_within(&self, letters: usize, a: &Token, b: &Token) -> bool {
        // Counted only where it can be few: a sentence may be a megabyte long.
        let bytes = b.at.start.checked_sub(a.at.end);
        bytes.is_some_and(|bytes| bytes <= 4 * letters) && self.slice(a.at.end..b.at.start).chars().count() <= letters
    }

    /// The words that stand near the one at `idx`, itself among them: no rule looks farther.
    pub(super) fn around(&self, idx: usize) -> &[Token] {
        &self.tokens[idx.saturating_sub(NEIGHBORS)..self.tokens.len().min(idx + NEIGHBORS + 1)]
    }

    /// Whether one of `near` forbids or excuses, in the clause of `from`, before `until`.
    pub(super) fn is_forbidden(&self, near: &[Token], from: usize, until: usize) -> bool {
        let Some(first) = near.first() else { return false };
        let start = first.at.start.min(from);
        let clause = self.slice(start..from).rfind(ends_clause).map_or(start, |end| start + end);
        near.iter().any(|token| token.part == Part::Not && (clause..until).contains(&token.at.start))
    }
}
