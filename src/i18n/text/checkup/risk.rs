//! What checks of rules, risks and copy find.

texts! {
    /// Facts, reasons and fixes about rules, risks and copy.
    Risk {
        InAnnouncement(words: String, what: String) => { zh: "群公告里「{words}」：{what}", en: "The notice says \"{words}\": {what}" }
        InRules(words: String, what: String) => { zh: "自己写的群规里「{words}」：{what}", en: "Your own words of the rules say \"{words}\": {what}" }
        InPrivacy(words: String, what: String) => { zh: "给成员看的告知里「{words}」：{what}", en: "What members are told of their data says \"{words}\": {what}" }
        Rewarded => { zh: "拉人进群有奖励", en: "Bringing others in is rewarded" }
        RewardedWhy => { zh: "S1：奖励分享、拉人就是诱导分享，微信会限制；改奖参与。", en: "S1: a reward for sharing or inviting is induced sharing, which WeChat restricts: reward taking part." }
        Unrewarded => { zh: "不给奖励", en: "Reward nobody for it" }
        InSilence(words: String, what: String) => { zh: "发给沉默成员的话里的「{words}」：{what}", en: "A text to silent members says \"{words}\": {what}" }
        InChannel(words: String, what: String) => { zh: "渠道的引流文案里「{words}」：{what}", en: "A text of a channel says \"{words}\": {what}" }
        InScript(words: String, what: String) => { zh: "话术里「{words}」：{what}", en: "A script says \"{words}\": {what}" }
        InRule(words: String, what: String) => { zh: "奖励规则里「{words}」：{what}", en: "A rule of rewards says \"{words}\": {what}" }
        InWelcome(words: String, what: String) => { zh: "欢迎语里「{words}」：{what}", en: "The welcome says \"{words}\": {what}" }
        InUntitled(words: String, what: String) => { zh: "日历上没写标题的一条里「{words}」：{what}", en: "An item on the calendar without a title says \"{words}\": {what}" }
        InItem(words: String, what: String, item: String) => { zh: "日历上「{item}」写了「{words}」：{what}", en: "\"{item}\" on the calendar says \"{words}\": {what}" }
        InMoving(words: String, what: String) => { zh: "分群通知里「{words}」：{what}", en: "The notice of the move says \"{words}\": {what}" }
        InCrisis(words: String, what: String) => { zh: "危机时要发的话里「{words}」：{what}", en: "What is sent in a crisis says \"{words}\": {what}" }
        CopyWhy => { zh: "发出去会被限制、封禁，或者违法；换一种说法就行。", en: "Posting it is restricted, banned or against the law; another wording does." }
        Rewrite => { zh: "换一种说法", en: "Word it otherwise" }
        TooLong(n: u32, max: u32) => { zh: "群公告 {n} 字，多于 {max} 字", en: "The notice has {n} characters, more than {max}" }
        TooLongWhy => { zh: "放不下的写成公众号文章，公告里放链接卡片。", en: "Put the rest into an article, and its card into the notice." }
        Datum(what: String) => { zh: "打算收集{what}", en: "It is planned to collect {what}" }
        DatumWhy => { zh: "S3：不收集身份证、银行卡等信息；法律也只许收必要的。", en: "S3: collect no identity or bank data; the law allows only what is necessary." }
        DropDatum => { zh: "不收", en: "Do not collect it" }
        Payment => { zh: "付款走群里", en: "Payment happens in the chat" }
        PaymentWhy => { zh: "S1：交易走官方小程序，私下转账出了事没人管。", en: "S1: trade in the official mini-program; a transfer in the chat has no recourse." }
        UseOfficial => { zh: "改走官方小程序", en: "Use the official mini-program" }
        Bots => { zh: "群里用第三方机器人", en: "A third-party bot is used in the group" }
        BotsWhy => { zh: "微信封过用外挂的号；人工，或用企业微信自带的功能。", en: "WeChat has banned accounts for this: work by hand, or with WeCom's own functions." }
        NoBots => { zh: "改成人工", en: "Do it by hand" }
        Archive => { zh: "开了聊天存档，但用途、同意、期限没写全", en: "Chats are archived without purpose, consent or retention" }
        ArchiveWhy => { zh: "存聊天记录要说明用途、取得同意、定好保存多久。", en: "Keeping chats needs a purpose, members' consent and a period." }
        ArchiveOff => { zh: "关掉存档", en: "Switch the archive off" }
        NoOwner(n: u32) => { zh: "有 {n} 类风险没定谁负责", en[n]: "{n} risk has no owner", "{n} risks have no owner" }
        NoOwnerWhy => { zh: "出事时没人接，处理就慢。", en: "When it happens nobody takes it up." }
    }
}
