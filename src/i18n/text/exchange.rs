//! Texts of files, links and imports: what was read, what was refused and why.

use crate::exchange::decode::{Unread, Unreadable};
use crate::exchange::staging::Refused;
use crate::i18n::Lang;
use crate::i18n::figures::{FIGURE_END, FIGURE_START};

texts! {
    /// Texts of files and links.
    Exchange {
        ImportTitle => { zh: "导入方案", en: "Import plans" }
        ImportText => { zh: "先看清楚再决定；在点「导入」之前什么都不会变。", en: "Look first, decide then; nothing changes before you press Import." }
        StandsNew => { zh: "新的", en: "New" }
        StandsSame => { zh: "和已有的一样", en: "The same as yours" }
        StandsDifferent(n: u32) => { zh: "和已有的有 {n} 处不同", en[n]: "Differs from yours in {n} place", "Differs from yours in {n} places" }
        TakeAsNew => { zh: "另存一份", en: "Keep as a new plan" }
        Take => { zh: "导入", en: "Import" }
        Replace => { zh: "替换已有的", en: "Replace mine" }
        Drop => { zh: "不要", en: "Leave it" }
        Decision(title: String) => { zh: "「{title}」怎么处理", en: "What to do with {title}" }
        ImportN(n: u32) => { zh: "导入 {n} 个", en[n]: "Import {n} plan", "Import {n} plans" }
        Imported(n: u32) => { zh: "已导入 {n} 个方案", en[n]: "{n} plan imported", "{n} plans imported" }
        NothingToImport => { zh: "没有可以导入的方案", en: "There is nothing to import" }
        SavedOn(date: String) => { zh: "存于 {date}", en: "Saved {date}" }
        IssuesLost(n: u32) => { zh: "{n} 处读不出，用了空白值", en[n]: "{n} field could not be read and is blank", "{n} fields could not be read and are blank" }
        IssuesKept(n: u32) => { zh: "{n} 处这个版本不认识，原样保留", en[n]: "{n} field is unknown to this version and kept as it is", "{n} fields are unknown to this version and kept as they are" }
        FieldRefused(at: String) => { zh: "{at}：值不对", en: "{at}: the value does not fit" }
        FieldMissing(at: String) => { zh: "{at}：缺了", en: "{at}: missing" }
        FieldUnknown(at: String) => { zh: "{at}：不认识，已保留", en: "{at}: unknown, kept" }
        MoreFields(n: u32) => { zh: "还有 {n} 处", en: "and {n} more" }
        UnreadTitle(n: u32) => { zh: "有 {n} 个方案读不出，不会导入", en[n]: "{n} plan can't be read and is left out", "{n} plans can't be read and are left out" }
        UnreadAt(place: u32, why: String) => { zh: "第 {place} 个：{why}", en: "Plan {place}: {why}" }
        UnreadNamed(place: u32, title: String, why: String) => { zh: "第 {place} 个「{title}」：{why}", en: "Plan {place}, \"{title}\": {why}" }
        UnreadMore(n: u32) => { zh: "还有 {n} 个", en: "and {n} more" }
        NoPlan => { zh: "不是方案，或者编号不对", en: "no plan, or its id does not fit" }
        EmptyFile => { zh: "文件是空的，或者是一个文件夹。", en: "The file is empty, or it is a folder." }
        TooLarge => { zh: "文件超过 8 MB，不像一个方案。", en: "The file is larger than 8 MB; a plan is not." }
        LengthLabel => { zh: "链接长度", en: "Length of the link" }
        OtherFormat(format: String) => { zh: "这是 {format} 文件，不是方案。方案文件以 .qunce.json 结尾。", en: "This is a {format} file, not a plan. Plans end in .qunce.json." }
        Encoding(encoding: String) => { zh: "文字编码像是 {encoding}；请用 UTF-8 另存一次。", en: "The text seems to be in {encoding}; save it as UTF-8." }
        NotJson(line: u32, column: u32) => { zh: "第 {line} 行第 {column} 列起不是 JSON，可能被别的程序改过。", en: "Not JSON from line {line}, column {column} on; another program may have changed it." }
        CutShort(line: u32) => { zh: "文件在第 {line} 行断了，没有下载完整。", en: "The file breaks off in line {line}; it was not downloaded whole." }
        NotOurs => { zh: "是 JSON，但不是群策的方案或备份。", en: "It is JSON, but no plan or backup of Qunce." }
        NoVersion => { zh: "没有写明格式版本。", en: "It does not name the version of its format." }
        StepFailed(from: u32) => { zh: "从第 {from} 版升级时没成功；原文没有动。", en: "Bringing it up from version {from} failed; the text is untouched." }
        TooManyFaults => { zh: "出错的地方太多，不像一个方案。", en: "Too many faults for a plan." }
        NewerFile(app: String) => { zh: "是群策 {app} 做的，比这里新。请更新后再打开；文件没有动。", en: "Made by Qunce {app}, which is newer. Update first; the file is untouched." }
        DamagedLink => { zh: "链接不完整，少了字或被改过。请对方重发，或改发文件。", en: "The link is incomplete or was changed. Ask for it again, or for a file." }
        ShareTitle => { zh: "分享方案", en: "Share the plan" }
        ShareText => { zh: "方案就装在链接里，不经过任何服务器。对方打开后先看，保留了才会存下。", en: "The plan travels inside the link; no server is involved. Whoever opens it looks first and keeps it only on purpose." }
        MembersStay => { zh: "方案里存了成员表：链接不带它，下载的文件带着。", en: "The plan keeps a member table: the link leaves it out, the file carries it." }
        LinkFits(max: String) => { zh: "聊天里放得下（竖线 {max}）", en: "Short enough for chats (mark at {max})" }
        LinkLong(max: String) => { zh: "聊天软件可能截断（竖线 {max}）；发文件更稳。", en: "Chat apps may cut it (mark at {max}); a file is safer." }
        LinkTooLong => { zh: "太长了，浏览器可能打不开。请发文件。", en: "Too long for some browsers. Send the file." }
        CopyLink => { zh: "复制链接", en: "Copy link" }
        LinkCopied => { zh: "链接已复制", en: "Link copied" }
        DownloadFile => { zh: "下载文件", en: "Download file" }
        TheLink => { zh: "分享链接", en: "Share link" }
        SharedBanner => { zh: "这是别人发来的方案，只能看；保留之后才能改。", en: "Somebody sent you this plan. It is read-only until you keep it." }
        KeepAsMine => { zh: "保留为我的方案", en: "Keep as my plan" }
        KeptAsMine => { zh: "已保留为我的方案", en: "Kept as your plan" }
        SharedDamagedTitle => { zh: "这个链接打不开", en: "This link can't be opened" }
        SharedDamagedText => { zh: "链接少了字或被改过，什么也没有导入。请对方重发一次，或者发 .qunce.json 文件。", en: "Letters are missing or changed; nothing was imported. Ask for the link again, or for the .qunce.json file." }
        SharedNewerText => { zh: "是更新的群策做的，请先更新这个页面。", en: "A newer Qunce made it; update this page first." }
        WhatDiffers => { zh: "不同之处", en: "What differs" }
        Mine => { zh: "已有的", en: "Yours" }
        Theirs => { zh: "文件里的", en: "In the file" }
        Field => { zh: "哪一处", en: "Field" }
        NoValue => { zh: "（空）", en: "(blank)" }
        Yes => { zh: "是", en: "yes" }
        No => { zh: "否", en: "no" }
        Items(n: u32) => { zh: "{n} 项", en[n]: "{n} item", "{n} items" }
        DateNotStated => { zh: "没写明存盘时间", en: "No date of saving" }
        PastedText => { zh: "粘贴的文字", en: "Pasted text" }
        PasteHint => { zh: "整条链接，或 .qunce.json 里的文字", en: "The whole link, or the text of a .qunce.json file" }
        LinkFull(n: String, max: String) => { zh: "{n} / {max} 字符", en: "{n} of {max} characters" }
        SharedGoneTitle => { zh: "请再点一次原来的链接", en: "Open the link once more" }
        SharedGoneText => { zh: "打开后，方案就从地址栏和浏览记录里去掉了，这里已经没有它。什么也没有存下。", en: "Once opened, the plan leaves the address bar and the history, so it is no longer here. Nothing was stored." }
        SharedNewerTitle => { zh: "这个链接比这里新", en: "This link is newer than this page" }
        AlreadyMine => { zh: "这个方案已经在你的方案里", en: "This plan is already among yours" }
        ToMine => { zh: "打开我的那一份", en: "Open mine" }
        WhoRunsIt => { zh: "人员", en: "Who runs it" }
        ForWhom => { zh: "为谁、为什么", en: "For whom, and why" }
        SharedAnswer(members: String, people: String) => { zh: "{members} 人的群，要 {people}来管", en: "A group of {members} with {people} to run it" }
        OnePerson => { zh: "1 人", en: "1 person" }
        NothingAnswered => { zh: "还没写", en: "not written yet" }
        CanUndo => { zh: "导入后可以撤销。", en: "The import can be undone." }
        ImportLink => { zh: "或粘贴分享链接", en: "Or paste a share link" }
        Read => { zh: "读取", en: "Read" }
        NewTitle => { zh: "方案名", en: "Title of the plan" }
    }
}

/// Why a text is no plan.
#[must_use]
pub fn unreadable(why: &Unreadable) -> Exchange {
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    match why {
        Unreadable::Empty => Exchange::EmptyFile,
        // Of a larger file only the first bytes are read, so that its size is not known.
        Unreadable::TooLarge { .. } => Exchange::TooLarge,
        Unreadable::OtherFormat(format) => Exchange::OtherFormat { format: (*format).to_owned() },
        Unreadable::Encoding(encoding) => Exchange::Encoding { encoding: (*encoding).to_owned() },
        Unreadable::NotJson { line, is_cut: true, .. } => Exchange::CutShort { line: number(*line) },
        Unreadable::NotJson { line, column, .. } => Exchange::NotJson { line: number(*line), column: number(*column) },
        Unreadable::NotOurs => Exchange::NotOurs,
        Unreadable::NoVersion => Exchange::NoVersion,
        Unreadable::Migration(failed) => Exchange::StepFailed { from: failed.from },
        Unreadable::TooManyFaults => Exchange::TooManyFaults,
    }
}

/// Which plan of a backup could not be read, and why.
#[must_use]
pub fn unread(unread: &Unread, lang: Lang) -> Exchange {
    let place = u32::try_from(unread.place).unwrap_or(u32::MAX);
    let why = match &unread.why {
        // The whole is a backup; only this part of it is not what it should be.
        Unreadable::NotOurs => Exchange::NoPlan,
        why => unreadable(why),
    };
    let why = lang.t(why).into_owned();
    match unread.title.as_str().trim() {
        "" => Exchange::UnreadAt { place, why },
        // Isolated: a title that turns the direction must not turn the reason after it.
        title => Exchange::UnreadNamed { place, title: format!("{FIGURE_START}{title}{FIGURE_END}"), why },
    }
}

/// Why a file brings no plan.
#[must_use]
pub fn refused(why: &Refused) -> Exchange {
    match why {
        Refused::Unreadable(why) => unreadable(why),
        Refused::Newer { app, .. } => Exchange::NewerFile { app: app.clone() },
        Refused::DamagedLink => Exchange::DamagedLink,
    }
}
