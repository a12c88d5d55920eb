//! Chinese text in words: clauses, the words in them, and which of them are denied.
//!
//! The shop's own words are cut out first; what is left is segmented by jieba's dictionary. A clause of
//! praise (`包装很好`) tells no cause and is left out.

use std::sync::OnceLock;

use jieba_rs::Jieba;

use crate::platforms::folded;

fn jieba() -> &'static Jieba {
    static JIEBA: OnceLock<Jieba> = OnceLock::new();
    JIEBA.get_or_init(Jieba::new)
}

const DENIALS: [&str; 15] = [
    "不",
    "没",
    "没有",
    "无",
    "不是",
    "并非",
    "不会",
    "不存在",
    "毫无",
    "未",
    "别",
    "并没有",
    "不算",
    "倒不",
    "没什么",
];
const PRAISE: [&str; 17] = [
    "很好",
    "不错",
    "挺好",
    "满意",
    "没问题",
    "没毛病",
    "好看",
    "喜欢",
    "没得说",
    "正常",
    "合适",
    "很快",
    "漂亮",
    "完好",
    "都好",
    "很对",
    "还行",
];
const STOP: &str =
    "的了是我你他她它们这那有就都也还和与在很太真吧吗呢啊呀个件把被给到上下里着过得地来去会要说让对但而又再一二两三";
const STOP_WORDS: [&str; 40] = [
    "收到", "但是", "就是", "感觉", "有点", "一点", "觉得", "因为", "所以", "然后", "而且", "不过", "真的", "非常",
    "这个", "那个", "东西", "商品", "宝贝", "卖家", "客服", "店家", "买家", "申请", "退货", "退款", "希望", "一下",
    "还是", "已经", "什么", "怎么", "自己", "可以", "没有", "不是", "问题", "这件", "买的", "起来",
];

/// The clauses of a text, in its form for comparing, without those of praise.
pub fn clauses(text: &str) -> Vec<String> {
    folded(text)
        .split(|c: char| {
            matches!(c, ',' | '。' | '.' | '!' | '?' | ';' | '、' | '/' | '~' | '…' | '，' | '：' | ':' | '·')
        })
        .filter(|clause| !clause.is_empty() && !is_praise(clause))
        .map(str::to_owned)
        .collect()
}

/// A clause that ends by saying that something is well; `不好看` and `不太满意` say the opposite.
fn is_praise(clause: &str) -> bool {
    let clause = clause.trim_end_matches(['的', '了', '呢', '哦', '呀', '啊', '哈', '吧']);
    PRAISE.iter().any(|praise| {
        let denies = praise.starts_with(['没', '不']);
        clause.strip_suffix(praise).is_some_and(|before| denies || !denied(before))
    })
}

/// Whether what follows is denied: `没有色差`, `不太掉色`.
pub fn denied(before: &str) -> bool {
    let before =
        before.trim_end_matches(['太', '怎', '么', '是', '很', '那', '特', '别', '大', '会', '过', '什', '任', '何']);
    DENIALS.iter().any(|denial| before.ends_with(denial))
}

/// Whether a word stands in a clause as a word of its own, and is not denied there.
pub fn says(clause: &str, word: &str) -> bool {
    let own_denial = DENIALS.iter().any(|denial| word.starts_with(denial));
    let letters = word.chars().count();
    let mut edges: Option<Vec<usize>> = None;
    clause.match_indices(word).any(|(at, _)| {
        if !own_denial && denied(&clause[..at]) {
            return false;
        }
        if letters > 2 {
            return true;
        }
        // A short word may be a piece of another: 辛苦 is not 苦.
        let edges = edges.get_or_insert_with(|| edges_of(clause, letters));
        edges.contains(&at) && edges.contains(&(at + word.len()))
    })
}

/// Where words begin and end; of two letters also inside compounds, whose parts are words too.
fn edges_of(clause: &str, letters: usize) -> Vec<usize> {
    let mut at = 0;
    let mut edges = vec![0];
    // By the dictionary alone: guessed words (扎得) would hide the one that is asked for.
    for word in jieba().cut(clause, false) {
        at += word.len();
        edges.push(at);
    }
    if letters == 2 {
        for word in jieba().cut_all(clause) {
            if let Some(begin) = clause.find(word) {
                edges.extend([begin, begin + word.len()]);
            }
        }
    }
    edges
}

/// The words of a clause that mean something, denied ones with `!` before them; own words first.
pub fn words(clause: &str, own: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = clause;
    let mut before = 0;
    while !rest.is_empty() {
        let first =
            own.iter().filter(|word| !word.is_empty()).filter_map(|word| rest.find(word.as_str()).map(|at| (at, word)));
        let Some((at, word)) = first.min_by_key(|(at, word)| (*at, std::cmp::Reverse(word.len()))) else {
            cut(clause, rest, before, &mut found);
            break;
        };
        cut(clause, &rest[..at], before, &mut found);
        push(clause, word, before + at, &mut found);
        before += at + word.len();
        rest = &rest[at + word.len()..];
    }
    found
}

fn cut(clause: &str, part: &str, before: usize, found: &mut Vec<String>) {
    let mut at = before;
    for word in jieba().cut(part, true) {
        if means_something(word) {
            push(clause, word, at, found);
        }
        at += word.len();
    }
}

fn push(clause: &str, word: &str, at: usize, found: &mut Vec<String>) {
    let denial = if denied(&clause[..at]) { "!" } else { "" };
    found.push(format!("{denial}{word}"));
}

fn means_something(word: &str) -> bool {
    let mut letters = word.chars();
    let first = letters.next();
    let single = letters.next().is_none();
    let plain = word.chars().all(|c| c.is_ascii_digit() || c.is_ascii_punctuation() || c == '*');
    !(plain
        || STOP_WORDS.contains(&word)
        || DENIALS.contains(&word)
        || single && first.is_some_and(|c| STOP.contains(c)))
}

/// Two letters next to each other, as they follow in a clause.
pub fn pairs(clause: &str) -> Vec<String> {
    let letters: Vec<char> = clause.chars().collect();
    letters
        .windows(2)
        .filter(|pair| !pair.iter().all(|c| STOP.contains(*c)))
        .map(|pair| pair.iter().collect())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_denied_word_is_not_said() {
        assert!(says("有色差", "色差"));
        assert!(!says("没有色差", "色差"));
        assert!(!says("不掉色", "掉色"));
        assert!(says("不能用", "不能用"), "a word that begins with a denial is meant so");
    }

    #[test]
    fn a_short_word_is_not_found_inside_another() {
        assert!(!says("客服辛苦了", "苦"), "toil is not a bitter taste");
        assert!(says("杯子碎了", "碎"));
    }

    #[test]
    fn praise_tells_no_cause_unless_it_is_denied() {
        assert_eq!(clauses("包装很好，衣服有色差"), ["衣服有色差"]);
        assert_eq!(clauses("颜色不好看"), ["颜色不好看"]);
    }

    #[test]
    fn the_shops_own_words_are_cut_out_first() {
        assert!(words("云朵针织衫扎脖子", &["云朵针织衫".to_owned()]).contains(&"云朵针织衫".to_owned()));
    }
}
