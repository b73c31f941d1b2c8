//! Texts of the edition of one file.

texts! {
    /// Texts of the edition of one file.
    OneFile {
        SaveApp => { zh: "把群策存成一个文件", en: "Save Qunce as one file" }
        SaveAppText => { zh: "一个网页文件，里面是整个群策：不用联网，双击就能打开，也能发给别人。方案不在里面。", en: "One web page with all of Qunce in it: it opens from a disk without a network, and can be passed on. Your plans are not in it." }
        SaveWithPlan => { zh: "连同群策存成一个文件", en: "Save with Qunce as one file" }
        SaveWithPlanText => { zh: "对方打不开链接时用：一个网页文件，里面有这份方案和整个群策，双击就能看，保留之后才能改。", en: "For those who cannot open a link: one web page with this plan and all of Qunce. It opens with a double click, read-only until they keep it." }
        Preparing => { zh: "正在准备文件…", en: "Preparing the file…" }
        Saved => { zh: "文件已交给浏览器下载。", en: "The browser has the file to download." }
        LinkFromDisk => { zh: "这个网页是从磁盘打开的，链接别人打不开。请发文件。", en: "This page was opened from a disk, so nobody else could open a link to it. Send a file." }
        NotThere => { zh: "没拿到程序文件。请检查网络，再试一次。", en: "The app's file did not arrive. Check the network and try again." }
    }
}
