//! Reason vocabularies: our class of a platform's reason text, and whether its rule counts it.
//!
//! Where the platform's rule is not known for a reason, its class decides. A text that is not in
//! the vocabulary is `unclassified`, never `other`.

use std::collections::HashMap;
use std::sync::OnceLock;

use serde::Deserialize;

use super::folded;

/// What a reason text means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    /// `quality`, `description`, `missing_or_wrong`, `logistics`, `buyer`, `other`, `unclassified`.
    pub class: &'static str,
    /// Whether the platform's rule counts it as quality.
    pub quality: bool,
}

const UNCLASSIFIED: Reason = Reason { class: "unclassified", quality: false };

#[derive(Deserialize)]
struct Entry {
    reason: String,
    class: String,
    quality: Option<bool>,
}

type Vocabulary = HashMap<String, Reason>;

fn all() -> &'static HashMap<String, Vocabulary> {
    static ALL: OnceLock<HashMap<String, Vocabulary>> = OnceLock::new();
    ALL.get_or_init(|| {
        let entries: HashMap<String, Vec<Entry>> =
            serde_json::from_str(include_str!("../../data/reasons.json")).expect("a test reads this file");
        entries.into_iter().map(|(platform, entries)| (platform, vocabulary(entries))).collect()
    })
}

fn vocabulary(entries: Vec<Entry>) -> Vocabulary {
    let mut known = Vocabulary::new();
    for entry in entries {
        let class = entry.class.leak();
        let reason = Reason { quality: entry.quality.unwrap_or(class == "quality"), class };
        known.entry(same_separators(&entry.reason)).or_insert(reason);
    }
    known
}

/// One reason is written with many separators: `多拍/拍错`, `多拍、拍错`, `多拍 / 拍错`.
fn same_separators(text: &str) -> String {
    folded(text).replace(['、', ',', '，'], "/")
}

/// What a reason text means on a platform.
pub fn class_of(platform: &str, text: &str) -> Reason {
    all().get(platform).and_then(|known| known.get(&same_separators(text))).copied().unwrap_or(UNCLASSIFIED)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_do_not_hide_a_known_reason() {
        for text in ["做工粗糙/有瑕疵", "做工粗糙、有瑕疵", "做工粗糙 ／ 有瑕疵"] {
            assert_eq!(class_of("taobao", text), Reason { class: "quality", quality: true }, "{text}");
        }
    }

    #[test]
    fn where_the_rule_is_not_known_the_class_decides() {
        assert_eq!(class_of("taobao", "假冒品牌"), Reason { class: "quality", quality: true });
        assert_eq!(class_of("taobao", "尺寸不符"), Reason { class: "description", quality: false });
    }

    #[test]
    fn a_new_text_is_unclassified_never_other() {
        assert_eq!(class_of("taobao", "气味像旧书"), UNCLASSIFIED);
    }
}
