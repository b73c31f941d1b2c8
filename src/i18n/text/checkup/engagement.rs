//! What checks of talk and incentives find.

texts! {
    /// Facts, reasons and fixes about talk and incentives.
    Engagement {
        Invite => { zh: "邀请人能得积分", en: "There are points for inviting" }
        InviteWhy => { zh: "平台禁止拿奖励换分享，积分也算奖励；S4 的表却写邀请得分。奖励参与，不奖励拉人。", en: "The platform bans rewards for sharing, points included; S4's table gives points for inviting. Reward taking part, not bringing people." }
        DropReward => { zh: "这条规则不给奖励", en: "No reward for it" }
        DropRule => { zh: "删掉这条规则", en: "Remove the rule" }
        DropInvite => { zh: "邀请不给分", en: "No points for inviting" }
        OverBudget(short: String) => { zh: "积分照预计的活跃每月超出预算 ¥{short}", en: "At the activity expected, points cost ¥{short} a month more than the budget" }
        ValueOf(value: String) => { zh: "一分改成 ¥{value}", en: "Make a point worth ¥{value}" }
        OverBudgetWhy => { zh: "兑付到预算为止，后来的人换不到；降分值、降封顶，或者加预算。", en: "Payment stops at the budget and late members get nothing: lower the value or the caps, or raise the budget." }
    }
}
