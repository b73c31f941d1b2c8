//! Texts of what has to be mended: plans that could not be read, and tabs that changed the same thing.

texts! {
    /// Texts of what has to be mended.
    Mending {
        ConflictTitle => { zh: "两个标签页改了同一处", en: "Two tabs changed the same thing" }
        ConflictText(title: String) => { zh: "「{title}」在另一个标签页里也被改过。两份都已存好，一份不少。", en: "\"{title}\" was also changed in another tab. Both versions are stored." }
        KeepBoth => { zh: "两份都留", en: "Keep both" }
        TakeTheirs => { zh: "只留另一份", en: "Keep theirs only" }
        RepairAndOpen => { zh: "修复后打开", en: "Repair and open" }
        OpenPrevious => { zh: "打开上一次的", en: "Open the last good one" }
        Discard => { zh: "丢弃原文", en: "Discard the text" }
        Later => { zh: "稍后再说", en: "Later" }
        AsideTitle => { zh: "有一个方案没能读出来", en: "One plan could not be read" }
        AsideText => { zh: "存在浏览器里的内容和格式对不上，可能是别的程序改过。原文已另存一份，其他方案正常。", en: "What the browser holds does not fit the format; another program may have changed it. The text is kept; other plans are fine." }
        WhatIsWrong => { zh: "哪里不对", en: "What is wrong" }
        WhatIsSaved => { zh: "能救回多少", en: "What can be saved" }
        SavesAllBut(n: u32) => { zh: "除这 {n} 处外都在；这些处用空白值", en: "All but these {n} fields; they become blank" }
        SavesNothing => { zh: "这份文字里救不出方案", en: "No plan can be saved from this text" }
        SavesPrevious(date: String) => { zh: "还有上一次打开时的完整一份（{date}）", en: "There is a whole one from the last session ({date})" }
    }
}
