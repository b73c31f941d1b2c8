//! Texts of sharing: the code of a link, and what is pasted into a chat.

texts! {
    /// Texts of the share dialog.
    Sharing {
        ChatText => { zh: "聊天里的文字", en: "Text for a chat" }
        ChatTextLength => { zh: "文字长短", en: "How much of the plan" }
        Short => { zh: "简短", en: "Short" }
        Long => { zh: "全部答案", en: "All answers" }
        CopyText => { zh: "复制文字", en: "Copy text" }
        TextCopied => { zh: "文字已复制", en: "Text copied" }
        ByCode => { zh: "扫码打开", en: "Open by a code" }
        CodeAlt(title: String) => { zh: "「{title}」分享链接的二维码", en: "QR code of the link to {title}" }
        CodeText => { zh: "码里就是上面的链接，扫了先看，保留了才会存下。", en: "The code holds the link above: whoever scans it looks first and keeps it only on purpose." }
        CodeDense(n: u32) => { zh: "码有 {n} × {n} 格，很密：屏幕上要放大了扫，印出来至少 6 厘米宽。扫不出就发文件。", en: "The code has {n} × {n} cells, which is dense: enlarge it on a screen, print it at least 6 cm wide. Where it does not scan, send the file." }
        CodeTooLong(n: String, max: String) => { zh: "链接有 {n} 个字符，二维码最多装 {max} 个，做不成码。请发文件，或先删掉用不到的内容。", en: "The link has {n} characters and a QR code holds at most {max}, so there is none. Send the file, or take out of the plan what is not needed." }
        CodeName => { zh: "二维码", en: "code" }
        SaveSvg => { zh: "存为 SVG", en: "Save as SVG" }
        SavePng => { zh: "存为 PNG", en: "Save as PNG" }
    }
}

texts! {
    /// What is pasted into a chat.
    Chat {
        ForShort(kind: String, platform: String, members: String) => { zh: "{kind}，{platform}，{members} 人", en: "{kind}, {platform}, {members} members" }
        Staff(n: String) => { zh: "管理：{n} 人", en[n]: "Run by {n} person", "Run by {n} people" }
        StaffNobody => { zh: "管理：还没有人", en: "Run by nobody yet" }
        Value(text: String) => { zh: "只有这里有：{text}", en: "Only here: {text}" }
        Open(link: String) => { zh: "打开看：{link}", en: "Open it: {link}" }
        Named(name: String, answer: String) => { zh: "{name}：{answer}", en: "{name}: {answer}" }
        Why => { zh: "为什么存在", en: "Why it exists" }
        Whom => { zh: "服务谁", en: "Whom it serves" }
        What => { zh: "只有这里有", en: "What only it gives" }
        Opens(day: String) => { zh: "{day} 开群", en: "Opens on {day}" }
        Posts(n: u32, days: i32) => { zh: "接下来 {days} 天安排了 {n} 条内容", en[n]: "{n} post in the next {days} days", "{n} posts in the next {days} days" }
        NoPosts(days: i32) => { zh: "接下来 {days} 天还没有安排", en: "nothing is planned for the next {days} days" }
    }
}
