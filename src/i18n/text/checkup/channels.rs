//! What checks of channels find.

texts! {
    /// Facts, reasons and fixes about channels.
    Channels {
        Banned(n: u32) => { zh: "{n} 个工具在个人号上跑", en[n]: "{n} tool runs on a personal account", "{n} tools run on a personal account" }
        BannedWhy => { zh: "微信封过用外挂的号；人工，或换企业微信官方的工具。", en: "WeChat has banned accounts for this: work by hand, or with WeCom's official tools." }
        DropTools => { zh: "不用这些工具", en: "Do without them" }
        Outside(n: u32) => { zh: "{n} 个第三方工具看得到群里的话", en[n]: "{n} tool from outside sees what is said", "{n} tools from outside see what is said" }
        OutsideWhy => { zh: "先看它收什么、存哪里；能用官方的就用官方的。", en: "See what it collects and where it keeps that; an official tool is safer." }
        PlainIds => { zh: "打通了身份，OpenID 等没加密", en: "Identities are joined, ids are not encrypted" }
        PlainIdsWhy => { zh: "S1：关键字段须加密存储，防止跨平台泄露。", en: "S1: key fields must be encrypted, or they leak across platforms." }
        Encrypt => { zh: "改成加密存", en: "Keep them encrypted" }
        Unplanned => { zh: "手上的平台没进推演", en: "A platform that is held is not in the forecast" }
        Count => { zh: "加进推演", en: "Add it to the forecast" }
        UnplannedWhy => { zh: "推演里没有叫这个名字的渠道，算的时候没有人从它来。", en: "No channel of the forecast carries its name, so nobody is expected from it." }
    }
}
