//! Texts of what was read of a group: files in, figures, hours, members, layers, newcomers.

use crate::domain::members::roster::{Filter, Sort};
use crate::domain::monitor::columns::Part;
use crate::i18n::{Both, both};
use crate::measuring::charset::Charset;
use crate::measuring::kind::Kind;
use crate::measuring::layout::Layout;
use crate::measuring::outcome::{FileFault, Notice, RowFault};

texts! {
    /// Texts of the page.
    Measured {
        // Files in.
        Title => { zh: "读真实的群", en: "Read a real group" }
        Remark => { zh: "只在这台设备上读", en: "read on this device only" }
        Drop => { zh: "拖入群聊记录或每日数据，或", en: "Drop chat logs or daily figures, or " }
        Pick => { zh: "选择文件", en: "choose files" }
        OrFolder => { zh: "或者一次", en: "Or all at once: " }
        PickFolder => { zh: "选一个文件夹", en: "choose a folder" }
        EmptyFolder => { zh: "文件夹里没有 CSV、TXT、JSON 或 XLSX 文件", en: "The folder has no CSV, TXT, JSON or XLSX file" }
        DropText => { zh: "留痕、chatlog、WeFlow、EchoTrace、PyWxDump、ChatLab 的导出，企业微信、LinkWeChat、MoChat 的报表，或任何表格；CSV、JSON、XLSX，可以一次放几个", en: "Exports of MemoTrace, chatlog, WeFlow, EchoTrace, PyWxDump, ChatLab; reports of WeCom, LinkWeChat, MoChat; or any table. CSV, JSON, XLSX, several at once" }
        Promise => { zh: "消息正文只数不留：不进存储、链接和导出", en: "Message text is counted and dropped: it enters no storage, link or export" }
        PromiseMore => { zh: "读完只剩计数和昵称；昵称也只在这一页，离开浏览器标签就没了，除非你选择把成员表存进方案。", en: "What stays is counts and names; names stay on this page only and go with the tab, unless you choose to keep the member table in the plan." }
        Zone => { zh: "时区", en: "Time zone" }
        ZoneHint => { zh: "按这个时区分天、分小时；换了就重读一遍", en: "Days and hours are counted by it; changing it reads the files again" }
        Shanghai => { zh: "北京时间", en: "China (Shanghai)" }
        OwnZone(zone: String) => { zh: "这台设备的时区（{zone}）", en: "This device's ({zone})" }
        NewYork => { zh: "北美东部（纽约、多伦多）", en: "North America, eastern (New York, Toronto)" }
        Chicago => { zh: "北美中部（芝加哥、休斯敦）", en: "North America, central (Chicago, Houston)" }
        Denver => { zh: "北美山区（丹佛、卡尔加里）", en: "North America, mountain (Denver, Calgary)" }
        LosAngeles => { zh: "北美西部（洛杉矶、温哥华）", en: "North America, Pacific (Los Angeles, Vancouver)" }
        London => { zh: "英国、爱尔兰（伦敦）", en: "Britain and Ireland (London)" }
        Paris => { zh: "西欧、中欧（巴黎、柏林、米兰）", en: "Western and central Europe (Paris, Berlin, Milan)" }
        Athens => { zh: "东欧（雅典、赫尔辛基）", en: "Eastern Europe (Athens, Helsinki)" }
        Sydney => { zh: "澳大利亚东南部（悉尼、墨尔本）", en: "South-eastern Australia (Sydney, Melbourne)" }
        Auckland => { zh: "新西兰（奥克兰）", en: "New Zealand (Auckland)" }
        ClockIs(clock: String) => { zh: "文件里的时间是 {clock} 的钟", en: "The file shows a clock of {clock}" }
        ByClock(clock: String) => { zh: "按 {clock} 分天", en: "Count days by {clock}" }
        Charset => { zh: "编码", en: "Encoding" }
        CharsetOf(file: String) => { zh: "{file}的编码", en: "Encoding of {file}" }
        ByItself(charset: String) => { zh: "{charset}，自动识别", en: "{charset}, recognized" }
        Recognize => { zh: "自动识别", en: "Recognize it" }
        Reading => { zh: "正在读", en: "Reading" }
        ReadRows(rows: String) => { zh: "已读 {rows} 行", en: "{rows} rows" }
        Cancel => { zh: "停下", en: "Stop" }
        Cancelled => { zh: "已停下，什么也没留", en: "Stopped; nothing was kept" }
        CancelledBack => { zh: "已停下，之前读的还在", en: "Stopped; what was read before is still here" }
        Failed => { zh: "这次没读成", en: "The files could not be read" }
        FailedText => { zh: "读文件的程序没有应答。文件没有动过，可以再试一次。", en: "The program that reads files gave no answer. The files are as they were; try again." }
        Again => { zh: "再读一次", en: "Read again" }
        Clear => { zh: "放下这次读的", en: "Clear this reading" }
        Cleared => { zh: "已放下，昵称和计数都不在了", en: "Cleared: names and counts are gone" }
        AddMore => { zh: "再加几个文件", en: "Add more files" }
        // How files went.
        Files => { zh: "读了哪些文件", en: "Files read" }
        File => { zh: "文件", en: "File" }
        Read => { zh: "读入", en: "Read" }
        System => { zh: "系统行", en: "System lines" }
        Refused => { zh: "没读的行", en: "Rows refused" }
        Skipped => { zh: "重复而跳过", en: "Skipped as repeated" }
        CopyRows(n: String) => { zh: "复制这 {n} 行的行号和原因", en: "Copy the lines and reasons of these {n}" }
        Row(line: String, why: String) => { zh: "第 {line} 行：{why}", en: "Line {line}: {why}" }
        MoreRows(n: String) => { zh: "还有 {n} 行没有列在这里", en: "{n} more are not listed here" }
        Broken => { zh: "有些字节不成字，已换成 �；编码可能不对", en: "Some bytes made no character and became �; the encoding may be another" }
        OtherFormat(format: String) => { zh: "这是 {format} 文件，不是表格也不是 JSON", en: "This is {format}, no table and no JSON" }
        UnknownTable => { zh: "认不出的表格：说明下面各列是什么，就能读", en: "A table in no known layout: say what its columns are to have it read" }
        NoSheets => { zh: "打开表格的程序没来，或停在这个文件上：另存为 CSV 再拖进来", en: "What opens spreadsheets did not come, or stopped over this file: save it as CSV and drop that" }
        NotHandedOut => { zh: "浏览器没有把它交出来：可能是文件夹（请用「选一个文件夹」），或文件已移走、改动了", en: "The browser did not hand it out: a folder, for which there is \"choose a folder\", or a file that has moved or changed" }
        // Columns.
        Columns(file: String) => { zh: "{file} 的各列", en: "Columns of {file}" }
        ColumnsHint => { zh: "说过一次就记在方案里，下次同样表头的文件直接读。群聊要「时间」加「发送人」或「账号」；每日数据要「日期」加至少一个数；只选「发送人」或「账号」的当成员名单读，这个不记", en: "Said once, it is kept in the plan, and the next file with these headings is read by it. A chat needs a time and a sender or an id; daily figures need a day and at least one figure; a sender or an id alone makes it a list of members, which is not kept" }
        DayColumns => { zh: "每日数据的列", en: "Columns of daily figures" }
        NoColumn => { zh: "没有这一列", en: "No such column" }
        UseColumns => { zh: "按这些列读", en: "Read by these columns" }
        PartIs(part: String, heading: String) => { zh: "{part}是「{heading}」", en: "{part}: \"{heading}\"" }
        ByColumns(columns: String) => { zh: "按记住的列读：{columns}。", en: "Read by the columns that the plan keeps: {columns}." }
        ChangeColumns => { zh: "改", en: "Change" }
        ForgetColumns => { zh: "忘掉", en: "Forget" }
        ColumnsForgotten => { zh: "这种表的列不再记着", en: "The columns of such tables are forgotten" }
        // Figures.
        Span(dates: String, days: u32) => { zh: "{dates}，有消息的日子 {days} 天", en[days]: "{dates}, {days} day with messages", "{dates}, {days} days with messages" }
        Answer(members: String, spoke: String, never: String) => { zh: "{members} 名成员里 {spoke} 人说过话，{never} 人一次也没有", en: "Of {members} members {spoke} have spoken, {never} never did" }
        AnswerNoRoster(spoke: String, messages: String) => { zh: "{spoke} 人说了 {messages} 条消息", en: "{spoke} people sent {messages} messages" }
        // The headline of the page. Key figures are marked by the caller.
        HeadSpoke(members: String, spoke: String) => { zh: "{members} 人里 {spoke}说过话", en: "{spoke} of {members} spoke" }
        HeadTalk(spoke: String, messages: String) => { zh: "{spoke}说了 {messages}消息", en: "{spoke} sent {messages}" }
        HeadOf(members: String) => { zh: "读到的 {members} 人里，", en: "of the {members} members read," }
        Wake(n: String) => { zh: "{n}该唤醒", en: "{n} to wake up" }
        NeverHead(n: String) => { zh: "{n}一次没说过话", en: "{n} never spoke" }
        WakeNone => { zh: "没有人该唤醒", en: "nobody to wake up" }
        NoRoster => { zh: "文件里没有成员名单：一次没说过话的人看不到。ChatLab 的导出带名单；别的再放一张表，表头写「昵称」，一行一个人。", en: "The files have no roster: who never spoke is not seen. ChatLab's exports have one; beside others, add a table headed 昵称 or Name with a member a row." }
        OnlyDays(n: u32) => { zh: "读到 {n} 天的每日数据，没有逐条消息", en[n]: "Read daily figures of {n} day, no single messages", "Read daily figures of {n} days, no single messages" }
        OnlyRoster(n: u32) => { zh: "读到 {n} 人的名单，没有消息；再放入群聊记录，就看得到谁说过话", en[n]: "Read a roster of {n} member, no messages: add a chat log to see who has spoken", "Read a roster of {n} members, no messages: add a chat log to see who has spoken" }
        OnlyRooms(n: String, most: String) => { zh: "读到 {n} 个群，最大的 {most} 人；没有消息，也没有每日数据", en: "Read the names and sizes of {n} groups, the largest of {most}; no messages, no daily figures" }
        Rooms => { zh: "群", en: "Group" }
        RoomSize => { zh: "成员数", en: "Members" }
        IntoPlan => { zh: "放进方案", en: "Into the plan" }
        PlanSize(n: String) => { zh: "按 {n} 人做计划", en: "Plan for {n} members" }
        PlannedSize => { zh: "方案已是这个规模", en: "The plan has this size" }
        SizePlanned(n: String) => { zh: "方案的规模改为 {n} 人", en: "The plan is for {n} members now" }
        Messages => { zh: "消息", en: "Messages" }
        MessagesAre(n: String) => { zh: "{n} 条", en: "{n} messages" }
        Speakers => { zh: "说过话的人", en: "People who spoke" }
        Heads(n: u32) => { zh: "{n} 人", en[n]: "{n} member", "{n} members" }
        PerMember => { zh: "每人每天消息", en: "Messages a member a day" }
        Daily => { zh: "每天发言人占比", en: "Share who speak a day" }
        OwnShare => { zh: "成员自己说的", en: "Said by members themselves" }
        OwnShareHint => { zh: "在成员表里勾出群主和管理员后才算得出", en: "Known once the owner and the admins are ticked among the members" }
        Reply => { zh: "提问等多久有人接", en: "Median wait for an answer" }
        ReplyNote(answered: String, asked: String) => { zh: "{asked} 个提问，{answered} 个一天内有人接", en: "{answered} of {asked} answered within a day" }
        ReplySoon(n: String) => { zh: "三分钟内 {n} 个", en: "{n} within three minutes" }
        Joins => { zh: "入群", en: "Joined" }
        Exits => { zh: "移出或退出", en: "Left or removed" }
        JoinsHint => { zh: "按系统行数", en: "by system lines" }
        ExitsHint => { zh: "按系统行数；自己退群微信不写", en: "by system lines; WeChat writes none for those who leave" }
        Seconds(n: u32) => { zh: "{n} 秒", en: "{n} s" }
        Minutes(n: u32) => { zh: "{n} 分钟", en: "{n} min" }
        Hours(n: String) => { zh: "{n} 小时", en: "{n} h" }
        None => { zh: "没有", en: "None" }
        Kinds => { zh: "都发了什么", en: "Kinds of messages" }
        Share => { zh: "占比", en: "Share" }
        // Hours.
        HoursTitle => { zh: "什么时候在聊", en: "When they talk" }
        HoursRemark => { zh: "每格是这个星期几、这个小时的消息数", en: "messages by weekday and hour" }
        HoursMost(n: String) => { zh: "最多 {n} 条", en: "at most {n}" }
        HourCell(day: String, hour: u32, n: String) => { zh: "{day} {hour} 点：{n} 条", en: "{day}, {hour}:00: {n}" }
        Best => { zh: "最热的时段", en: "Best windows" }
        WindowIs(from: u32, to: u32, share: String) => { zh: "{from}:00–{to}:00，占 {share}", en: "{from}:00–{to}:00, {share} of messages" }
        BestHint => { zh: "全天里消息最多的两小时，再取两段不相交的", en: "the two hours with most messages, then two more that do not overlap" }
        PostsIn(n: u32, all: u32) => { zh: "日历接下来四周的 {all} 条内容里，{n} 条发在这些时段", en: "{n} of the {all} posts in the next four weeks of the calendar are at these hours" }
        NoPosts => { zh: "日历接下来四周没有定了时间的内容", en: "The calendar has no posts with a time in the next four weeks" }
        // Members.
        People => { zh: "成员", en: "Members" }
        Mask => { zh: "遮住昵称", en: "Mask names" }
        MaskHint => { zh: "读到的和存在方案里的成员，界面、复制和导出都只留首字，下次打开也是；备份留全名，你自己写进方案的名字不遮", en: "Of members read or kept only the first character stays, on screen, in copies and exports, and when you come back; backups keep names whole, and names that you wrote into the plan yourself stay" }
        SearchPeople => { zh: "找成员", en: "Find a member" }
        SortBy => { zh: "排序", en: "Sort by" }
        Show => { zh: "看", en: "Show" }
        Name => { zh: "昵称", en: "Name" }
        Week => { zh: "近 7 天", en: "Last 7 days" }
        DaysSpoken => { zh: "说过话的天数", en: "Days spoken" }
        First => { zh: "第一次", en: "First" }
        LastWord => { zh: "最近一次", en: "Last" }
        Streak => { zh: "最长连续", en: "Longest run" }
        StreakDays(n: u32) => { zh: "{n} 天", en[n]: "{n} day", "{n} days" }
        Staff => { zh: "群主或管理员", en: "On the staff" }
        StaffOf(name: String) => { zh: "{name}是群主或管理员", en: "{name} is the owner or an admin" }
        NeverSpoke => { zh: "没说过", en: "Never" }
        NoPeople => { zh: "没有这样的成员", en: "No such member" }
        Copy => { zh: "复制这个名单", en: "Copy this list" }
        Csv => { zh: "导出 CSV", en: "Export CSV" }
        Xlsx => { zh: "导出 XLSX", en: "Export XLSX" }
        CsvName => { zh: "成员", en: "members" }
        // Layers.
        Layers => { zh: "真实成员的分层", en: "Layers of the real members" }
        LayersRemark(day: String) => { zh: "截至 {day}，四家并排，不取平均", en: "as of {day}, four side by side, never averaged" }
        LayerHead => { zh: "层", en: "Layer" }
        Actual => { zh: "实际", en: "Actual" }
        Target => { zh: "目标", en: "Target" }
        InNone => { zh: "不在任何一层", en: "In no layer" }
        Changed(n: u32) => { zh: "比一周前换了层的 {n} 人", en[n]: "{n} changed layer since last week", "{n} changed layer since last week" }
        ChangedNone => { zh: "和一周前比，没有人换层", en: "Nobody changed layer since last week" }
        ChangesNoRule => { zh: "资料只给占比，没写谁在哪层，也就说不出谁换了层。打开「没写的格子用本应用的规则补上」，就按活跃名次来分", en: "The source gives shares and no rule of who is in which layer, so nobody can be said to change. Switch on \"Fill what is not stated with rules of ours\" to have them cut by activity" }
        ChangesTooShort(days: u32) => { zh: "谁换了层要 {days} 天的记录才比得出：这一家的规则要在一周前也看得满", en: "Who changed layer takes a log of {days} days: its rule has to hold a week ago as well" }
        ChangesUnknown(n: u32) => { zh: "另有 {n} 人知道得太少，说不出换没换", en[n]: "Of {n} more too little is known to tell", "Of {n} more too little is known to tell" }
        OnlyCounts => { zh: "方案用的金字塔只数人：没写谁在哪层，谁算活跃，所以没有换层和提拔的名单。下面四家有规则，并排看", en: "The plan's pyramid only counts: it does not say who is in which layer or who is active, so it has no lists of changes and promotions. The four below have more to say" }
        ChosenModel => { zh: "方案在用", en: "used in this plan" }
        Moved(from: String, to: String, why: String) => { zh: "{from} → {to}：{why}", en: "{from} → {to}: {why}" }
        OneByOne => { zh: "逐人看：谁在哪层，为什么", en: "One by one: who is where, and why" }
        NewHere => { zh: "新来", en: "new" }
        FirstHeard => { zh: "第一次说话", en: "first word" }
        Promotions(n: u32) => { zh: "可以提拔的 {n} 人", en: "{n} ready to be promoted" }
        PromotionsNone(weeks: u32) => { zh: "没有人可以提拔：还没人按这一家连续活跃 {weeks} 周", en: "Nobody to promote: nobody was active by this model for {weeks} weeks on end" }
        PromotionsNoRule => { zh: "这一家给了往上走的路，没写怎样算活跃，也就没有提拔的规则：由人判断", en: "It has a way up and does not say what active is, so there is no rule for promotion: to be judged" }
        PromotionsUnknown(n: u32) => { zh: "另有 {n} 人知道得太少，说不出够不够提拔", en[n]: "Of {n} more too little is known to promote them or not", "Of {n} more too little is known to promote them or not" }
        ReadyFor(why: String, weeks: u32) => { zh: "{why}；连续活跃 ≥{weeks} 周", en: "{why}; active for ≥{weeks} weeks on end" }
        ToPromoted => { zh: "请可以提拔的人来管群，可以这样说", en: "What to send to those who can be promoted" }
        SilenceList => { zh: "该唤醒和该告别的人", en: "Whom to wake up, whom to say goodbye to" }
        StepOf(step: String, n: u32) => { zh: "{step}：{n} 人", en[n]: "{step}: {n} member", "{step}: {n} members" }
        NeverHeard(n: u32) => { zh: "一次没说过话：{n} 人", en[n]: "Never said a word: {n} member", "Never said a word: {n} members" }
        NeverHeardHint => { zh: "在名单里，没有入群记录：不知道沉默了几天，不算进上面几步", en: "On the roster, without a line that tells when they came: nobody knows for how long they have been silent, so they are at none of the steps above" }
        InRoster => { zh: "只在名单里", en: "on the roster only" }
        QuietFor(days: u32) => { zh: "{days} 天没说话", en[days]: "silent for {days} day", "silent for {days} days" }
        AndMore(n: u32) => { zh: "还有 {n} 人", en: "and {n} more" }
        CopyText => { zh: "复制要发的话", en: "Copy the text" }
        // Newcomers.
        Newcomers => { zh: "新人和留存", en: "Newcomers and retention" }
        FirstWeekIs(n: u32, spoke: u32, share: String) => { zh: "入群满一周的 {n} 人里，{spoke} 人第一周说过话（{share}）", en: "Of {n} who joined a week ago or more, {spoke} spoke in their first week ({share})" }
        FirstWeekUnheard(n: u32) => { zh: "其中 {n} 人只在入群提示里出现过，从没说过话。", en: "Of {n} of them there is only the line that says they joined: they never spoke." }
        FirstWeekNone => { zh: "系统行里没有满一周的入群记录", en: "System lines tell of nobody who joined a week ago or more" }
        StillActive(n: u32, still: u32, share: String, interval: String) => { zh: "前一个 30 天说过话的 {n} 人里，{still} 人后 30 天还说话：活跃留存 {share}（{interval}）。", en: "Of {n} who spoke in the 30 days before, {still} still did in the last 30: {share} still active ({interval})." }
        StillActiveMet => { zh: "够得上次月留存 40% 的线", en: "At least S1's 40% of the next month" }
        StillActiveMissed => { zh: "不到次月留存 40% 的线", en: "Below S1's 40% of the next month" }
        StillActiveNone => { zh: "次月还活跃要有 60 天的记录才算得出", en: "Who is still active in the next month takes a log of 60 days" }
        FallSilent(n: u32) => { zh: "正在沉默下去：{n} 人", en[n]: "Falling silent: {n} member", "Falling silent: {n} members" }
        FallSilentOpen => { zh: "「连续两周发言少于 3 条」有两种读法，选了一种，这里就列出人来。", en: "\"Fewer than 3 messages for two weeks\" can be read in two ways: choose one to list the members here." }
        ToReading => { zh: "去「预警规则」里选", en: "Choose it in \"How alarms are set off\"" }
        WeeksOf(before: u32, now: u32) => { zh: "上上周 {before} 条，上周 {now} 条", en: "{before} messages, then {now}" }
        CohortsBy => { zh: "按入群那一周", en: "By the week of joining" }
        CohortsByFirst => { zh: "不知道谁哪天入群，按第一次说话那一周", en: "Nobody's joining is known: by the week of the first word" }
        CohortHead => { zh: "那一周", en: "Week of" }
        Came => { zh: "人数", en: "Came" }
        WeekN(n: u32) => { zh: "第 {n} 周", en: "Week {n}" }
        WeekOpen => { zh: "未满", en: "not over" }
        // What was sent.
        SentTitle => { zh: "内容配比：计划和实发", en: "The mix: planned and sent" }
        SentRemark => { zh: "群主和管理员发的，按周", en: "what the owner and the admins sent, by week" }
        SentWeek => { zh: "那一周", en: "Week of" }
        SentKinds => { zh: "实发", en: "Sent" }
        SentPlanned => { zh: "计划", en: "Planned" }
        SentAll(n: String, list: String) => { zh: "{n} 条：{list}", en: "{n}: {list}" }
        SentByWeek => { zh: "群主和管理员每周发的", en: "What the owner and the admins sent, by week" }
        MixOf(days: String) => { zh: "{days}的内容配比", en: "The mix of {days}" }
        MixPart => { zh: "内容", en: "Content" }
        MixPlanned(n: u32) => { zh: "计划 {n} 条", en: "Planned: {n}" }
        MixSent(n: u32) => { zh: "已发 {n} 条", en: "Sent: {n}" }
        MixOther => { zh: "不在配比里的", en: "Not in the mix" }
        MixHint => { zh: "按日历里标了「已发」的算；占比的分母是配比里的条数，条数少的时候占比跳得大。", en: "Sent is what the calendar marks so. Shares are of what counts in the mix; of few items they jump." }
        MixNoneSent => { zh: "日历里这些天还没有标「已发」的：发完在日历里标一下，这里就有实发的配比。", en: "The calendar marks nothing of these days as sent: mark what went out, and its mix stands here." }
        MixNothing => { zh: "日历在记录的这些周里没有内容。", en: "The calendar has nothing in the weeks of this log." }
        SentTarget(mix: String) => { zh: "日历的目标配比：{mix}", en: "The calendar aims at: {mix}" }
        SentNobody => { zh: "在成员表里勾出群主和管理员，这里就看得出他们每周发了什么。", en: "Tick the owner and the admins among the members to see what they sent each week." }
        SentHint => { zh: "消息种类只说形式，说不出内容：一条链接是早报还是福利、一段文字是通知还是闲聊，不看正文分不出来，所以两边并排，不判对错。有的导出不分种类，全算文字；投票、接龙和小程序在微信里都是卡片。日历里标了「已发」的，在上面的配比里。", en: "A kind of message tells its form, not what it is about: whether a link is the morning report or an offer, a text a notice or small talk, can't be told without its words. So both stand side by side, and neither is judged. Some exports tell no kinds and have all as text; polls, sign-up chains and mini programs are all cards in WeChat. What the calendar marks as sent is in the mix above." }
        ToCalendar => { zh: "去日历", en: "To the calendar" }
        // Into the plan.
        Take(n: u32) => { zh: "把 {n} 天的数字记进方案", en[n]: "Take {n} day's figures into the plan", "Take {n} days' figures into the plan" }
        TakeHint => { zh: "只记每天的计数，不记名字；同一天以这次读的为准，可以撤销", en: "Counts by day only, no names; this reading replaces what the plan has of a day, and can be undone" }
        TakeMembers(days: u32) => { zh: "名单不带日期，所以成员数只记最后 {days} 天，还没进群和已移出的不算；这几天自己退群的看不出来", en: "The roster has no date, so members are counted for the last {days} days only, without those who had not come yet or were put out; who left by themselves in these days is not seen" }
        Taken(n: u32) => { zh: "已记进 {n} 天", en[n]: "{n} day taken", "{n} days taken" }
        NothingToTake => { zh: "方案里已经是这些数字", en: "The plan has these figures already" }
    }
}

texts! {
    /// Texts of the table of members that a plan keeps.
    Kept {
        Title => { zh: "存在方案里的成员表", en: "Member table in the plan" }
        AsOf(n: u32, day: String) => { zh: "{n} 人，截至 {day}", en[n]: "{n} member, as of {day}", "{n} members, as of {day}" }
        Keep => { zh: "把成员表存进这份方案", en: "Keep the member table in this plan" }
        KeepHint => { zh: "不打开就什么名字也不留。存的是昵称（遮住时只有首字）、消息数、说话天数、第一次和最近一次、入群退群的日子；不存说了什么。分享链接不带它，下载的文件和备份带着。去掉以后，「上一次打开时的各份」里还有，可以在设置里删除。", en: "Unless you switch this on no name is kept. Kept are names (masked: their first characters), messages, days spoken, first and last word, days of joining and leaving; never what was said. Share links leave it out, files and backups carry it. Once it is gone from the plan, copies from the last session still have it; the settings can delete them." }
        SizeBefore(now: String, then: String) => { zh: "方案的实测部分现在 {now} KB，存进成员表后约 {then} KB", en: "What is measured takes {now} KB now, about {then} KB with the table" }
        SizeAfter(now: String, without: String) => { zh: "方案的实测部分现在 {now} KB，去掉成员表 {without} KB", en: "What is measured takes {now} KB, {without} KB without the table" }
        TooMany(max: String) => { zh: "超过 {max} 人的成员表太大，不存。", en: "A table of more than {max} members is too large to be kept." }
        NowKept => { zh: "成员表已存进方案", en: "The member table is in the plan" }
        Forgotten => { zh: "成员表已从方案里去掉", en: "The member table is gone from the plan" }
        Same => { zh: "方案里的成员表已含这次读的。", en: "The table in the plan has this reading already." }
        Merge(n: u32) => { zh: "并入这次读的，共 {n} 人", en: "Merge this reading in: {n} in all" }
        MergeHint => { zh: "已算过的日子不再算；同名的算一个人。", en: "Days that were counted are not counted again; members of one name are one." }
        Replace(n: u32) => { zh: "换成这次读的 {n} 人", en: "Replace it by this reading: {n} members" }
        ReplaceHint => { zh: "遮住的昵称认不出谁是谁，没法合并。", en: "Masked names do not tell who is who, so they can't be merged." }
        Merged => { zh: "成员表已更新", en: "The member table is up to date" }
        Masked => { zh: "昵称是遮住后存的，认不回来。", en: "The names were masked when they were kept, and can't be told again." }
    }
}

/// The name of a layout.
#[must_use]
pub const fn layout(layout: Layout) -> Both {
    match layout {
        Layout::MemoTrace => both("留痕 MemoTrace", "MemoTrace"),
        Layout::Chatlog => both("chatlog", "chatlog"),
        Layout::ChatlogRooms => both("chatlog 群列表", "chatlog's groups"),
        Layout::PyWxDump => both("PyWxDump", "PyWxDump"),
        Layout::WeFlow => both("WeFlow 或 EchoTrace", "WeFlow or EchoTrace"),
        Layout::ChatLab => both("ChatLab", "ChatLab"),
        Layout::Daily => both("每日数据", "Daily figures"),
        Layout::WeCom => both("企业微信群统计", "WeCom's groups"),
        Layout::LinkWeChat => both("LinkWeChat", "LinkWeChat"),
        Layout::MoChat => both("MoChat", "MoChat"),
        Layout::Roster => both("成员名单", "Member list"),
        Layout::Named => both("按你说的列", "By your columns"),
    }
}

/// The name of an encoding.
#[must_use]
pub const fn charset(charset: Charset) -> Both {
    match charset {
        Charset::Utf8 => both("UTF-8", "UTF-8"),
        Charset::Gb18030 => both("GBK（GB18030）", "GBK (GB18030)"),
        Charset::Utf16Le => both("UTF-16 LE", "UTF-16 LE"),
        Charset::Utf16Be => both("UTF-16 BE", "UTF-16 BE"),
    }
}

/// What a column holds.
#[must_use]
pub const fn part(part: Part) -> Both {
    match part {
        Part::Time => both("时间", "Time"),
        Part::Name => both("发送人", "Sender"),
        Part::Id => both("账号", "Id"),
        Part::Text => both("内容", "Text"),
        Part::Kind => both("消息种类", "Kind"),
        Part::Day => both("日期", "Day"),
        Part::Members => both("群成员总数", "Members"),
        Part::Joins => both("新增成员", "Joined"),
        Part::Exits => both("退群成员", "Left"),
        Part::Speakers => both("发言人数", "Speakers"),
        Part::Messages => both("消息数", "Messages"),
        Part::AmongMembers => both("成员间消息数", "Among members"),
        Part::Openers => both("打开人数", "Openers"),
        Part::Participants => both("参与人数", "Participants"),
        Part::Orders => both("订单数", "Orders"),
        Part::Sales => both("销售额", "Sales (¥)"),
    }
}

/// A kind of messages.
#[must_use]
pub const fn kind(kind: Kind) -> Both {
    match kind {
        Kind::Text => both("文字", "Text"),
        Kind::Image => both("图片", "Pictures"),
        Kind::Voice => both("语音", "Voice"),
        Kind::Video => both("视频", "Videos"),
        Kind::Sticker => both("表情", "Stickers"),
        Kind::File => both("文件", "Files"),
        Kind::Link => both("链接和卡片", "Links and cards"),
        Kind::Place => both("位置", "Places"),
        Kind::Money => both("红包和转账", "Red packets, transfers"),
        Kind::Contact => both("名片", "Contacts"),
        Kind::Call => both("通话", "Calls"),
        Kind::Reply => both("引用回复", "Replies"),
        Kind::Other => both("其他", "Other"),
        Kind::System => both("系统行", "System lines"),
    }
}

/// Why a file gives nothing.
#[must_use]
pub const fn file_fault(fault: FileFault) -> Both {
    match fault {
        FileFault::Empty => both("空文件", "An empty file"),
        FileFault::NotText => both("不是文字，或编码认不出", "No text, or in an unknown encoding"),
        FileFault::UnknownLayout => both("JSON 的格式认不出", "JSON in no known layout"),
    }
}

/// Why a row was refused.
#[must_use]
pub const fn row_fault(fault: RowFault) -> Both {
    match fault {
        RowFault::TooFewCells => both("格子比表头少", "fewer cells than headings"),
        RowFault::TooManyCells => {
            both("格子比表头多，可能有没加引号的逗号", "more cells than headings: perhaps a comma without quotes")
        }
        RowFault::UnclosedQuote => both("引号没有合上", "a quote that never closes"),
        RowFault::TooLarge => both("太长", "too long"),
        RowFault::NoMoment => both("时间读不懂", "no time that can be understood"),
        RowFault::OutOfRange => both("时间不在 1970 到 2100 年之间", "a time outside 1970 to 2100"),
        RowFault::NoNumber => both("不是非负整数", "no whole number from zero on"),
        RowFault::DayTwice => both("这一天前面有过", "a day that was there before"),
        RowFault::NotJson => both("JSON 断了", "broken JSON"),
        RowFault::NotAMessage => both("不是消息也不是成员", "no message and no member"),
        RowFault::CutOff => both("文件在这里断了", "the file ends inside it"),
    }
}

/// What a person should know of the figures.
#[must_use]
pub const fn notice(notice: Notice) -> Both {
    match notice {
        Notice::NamesOnly => both(
            "这种导出没有账号，只能按昵称认人：同名的算一个，改过名的算两个。",
            "This export has no ids: members are told apart by names, two of one name are one, one who changed it is two.",
        ),
        Notice::Unsigned => both(
            "有些消息没有发送人，只计入全群。",
            "Some messages do not say whose they are; they count for the group only.",
        ),
        Notice::SeveralGroups => both(
            "这些文件不是同一个群的，数字混在了一起。",
            "The files are of more than one group; their figures are mixed.",
        ),
        Notice::SeveralLayouts => both(
            "这些文件是几种工具导出的：同一条消息在两种里都有，可能算两次。一个群只用一种工具的文件最准。",
            "The files are of several tools: a message that two of them have may be counted twice. Files of one tool are most exact.",
        ),
        Notice::Repeated => {
            both("几个文件里重复的消息只算一次。", "Messages that were in the files more than once are counted once.")
        }
        Notice::SystemUnmarked => both(
            "这种导出不标系统行，有些系统提示会算成消息。",
            "This layout marks no system lines: some may be among the messages.",
        ),
        Notice::SpeakersByDifference => both(
            "发言人数是累计数的差，只含第一次发言的人。",
            "Speakers are differences of a running count: only those who spoke for the first time.",
        ),
    }
}

/// What members are sorted by.
#[must_use]
pub const fn sort(sort: Sort) -> Both {
    match sort {
        Sort::Messages => both("消息最多", "Most messages"),
        Sort::Days => both("说话天数最多", "Most days"),
        Sort::First => both("最早说话", "Earliest first word"),
        Sort::Last => both("最近说过话", "Latest word"),
        Sort::Silence => both("沉默最久", "Longest silence"),
        Sort::Streak => both("连续最久", "Longest run"),
        Sort::Name => both("昵称", "Name"),
    }
}

/// Which members are shown.
#[must_use]
pub const fn filter(filter: Filter) -> Both {
    match filter {
        Filter::All => both("全部", "All"),
        Filter::Week => both("近 7 天说过话", "Spoke in the last 7 days"),
        Filter::Silent => both("30 天没说话", "Silent for 30 days"),
        Filter::Never => both("从没说过", "Never spoke"),
        Filter::New => both("近 7 天新来", "New in the last 7 days"),
        Filter::Staff => both("群主和管理员", "Staff"),
    }
}
