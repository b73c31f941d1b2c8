//! Texts of handing files out where the browser downloads nothing, and of the system's share sheet.

texts! {
    /// Texts of handing files out.
    Handing {
        NoDownload => { zh: "微信里下载不了文件", en: "WeChat downloads no files" }
        NoPrint => { zh: "微信里打印不了", en: "WeChat does not print" }
        Share => { zh: "分享…", en: "Share…" }
        Shared => { zh: "已交给系统分享", en: "Handed to the system" }
        ShareRefused => { zh: "系统的分享不收这种文件", en: "The system does not share such files" }
        ShareRefusedSaved => { zh: "系统的分享不收这种文件，已改为下载", en: "The system does not share such files; it was downloaded instead" }
        PressLong => { zh: "长按图片，保存到手机或发给朋友。", en: "Press the picture long to save it or to send it on." }
        CopyContent => { zh: "复制内容", en: "Copy the text" }
        Copied => { zh: "内容已复制", en: "Copied" }
        Content => { zh: "文件里的文字", en: "The text of the file" }
        Elsewhere => { zh: "在系统浏览器里做", en: "In the system's browser" }
        OpenThere => { zh: "点右上角 ⋯ → 在浏览器打开", en: "Press ⋯ at the top right, then Open in browser" }
        LinkFirst => { zh: "先复制方案链接：系统浏览器里没有存在这里的方案", en: "First copy the link of the plan: the system's browser does not have what is stored here" }
        LinkThere => { zh: "在那里把链接粘到地址栏打开，保留方案后再导出", en: "There, paste the link into the address bar, keep the plan, then export" }
        LinkTherePrint => { zh: "在那里把链接粘到地址栏打开，保留方案后再打印", en: "There, paste the link into the address bar, keep the plan, then print" }
        NotThere => { zh: "那里没有存在微信里的方案；要带过去，先在「分享」里复制方案链接。", en: "What is stored in WeChat is not there; to take a plan along, copy its link under Share first." }
        TooLongForLink => { zh: "这个方案太长，没有链接：先用上面的「复制内容」，在那里的「导入」里粘贴。", en: "This plan is too long for a link: copy its text above, and paste it under Import there." }
        CopyPlanLink => { zh: "复制方案链接", en: "Copy the plan's link" }
    }
}
