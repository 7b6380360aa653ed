//! Two negations where a plain yes would do.

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "double-negation",
    title: "이중 부정",
    why: "부정을 두 번 겹치지 않고 바로 말합니다.",
    examples: &[
        fix("신고하지 않으면 안 됩니다.", "신고해야 합니다."),
        fix("확인하지 않으면 안 된다.", "확인해야 한다."),
        fix("적지 않으면 안 되는 사항", "적지 않으면 안 되는 사항"),
        fix("그런 사례가 없지 않습니다.", "그런 사례가 없지 않습니다."),
        fix("불가능하지 않은 것은 아닙니다.", "불가능하지 않은 것은 아닙니다."),
        keep("신고하지 않으면 과태료를 냅니다."),
        keep("자료가 없습니다."),
    ],
    find: Find::Table(
        "하지 않으면 안 됩니다\t해야 합니다\t[auto] any !L=야\n하지 않으면 안 된다\t해야 한다\t[auto] any !L=야\n하지 않으면 안 되며\t해야 하며\t[auto] any !L=야\n\
         하지 않으면 안 됨\t해야 함\t[auto] any !L=야\n지 않으면 안\t(쓰지 않음)\t[ctx] any !L=하\n없지 않습니다\t(쓰지 않음)\t[ctx] any\n없지 않다\t(쓰지 않음)\t[ctx] any\n않은 것은 아\t(쓰지 않음)\t[ctx] any\n\
         않는 것은 아\t(쓰지 않음)\t[ctx] any\n아니라고 할 수 없\t(쓰지 않음)\t[ctx] any\n없다고 할 수 없\t(쓰지 않음)\t[ctx] any\n없다고는 할 수 없\t(쓰지 않음)\t[ctx] any",
    ),
};
