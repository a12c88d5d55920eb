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

/// What a text means that nobody has classified.
pub const UNCLASSIFIED: Reason = Reason { class: "unclassified", quality: false };

/// The classes a reason can be given.
pub const CLASSES: [&str; 6] = ["quality", "description", "missing_or_wrong", "logistics", "buyer", "other"];

/// What a platform's list says about a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Our class.
    pub class: &'static str,
    /// Whether the platform's own rule counts it as quality; none where that is not known.
    pub rule: Option<bool>,
}

impl Listed {
    /// What follows from it: where the rule is not known, the class decides.
    pub fn reason(self) -> Reason {
        Reason { class: self.class, quality: self.rule.unwrap_or(self.class == "quality") }
    }
}

#[derive(Deserialize)]
struct Entry {
    reason: String,
    class: String,
    quality: Option<bool>,
}

type Vocabulary = HashMap<String, Listed>;

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
        let class = class_named(&entry.class).unwrap_or(UNCLASSIFIED.class);
        known.entry(as_compared(&entry.reason)).or_insert(Listed { class, rule: entry.quality });
    }
    known
}

/// The class with this name, if there is one.
pub fn class_named(name: &str) -> Option<&'static str> {
    CLASSES.into_iter().find(|class| *class == name)
}

/// A reason as it is compared. One is written with many separators: `多拍/拍错`, `多拍、拍错`, `多拍 / 拍错`.
pub fn as_compared(text: &str) -> String {
    folded(text).replace(['、', ',', '，'], "/")
}

/// What the platform's list says about a reason [as it is compared](as_compared).
pub fn listed(platform: &str, compared: &str) -> Option<Listed> {
    all().get(platform).and_then(|known| known.get(compared)).copied()
}

/// What a reason text means on a platform, from its list alone.
pub fn class_of(platform: &str, text: &str) -> Reason {
    listed(platform, &as_compared(text)).map_or(UNCLASSIFIED, Listed::reason)
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

    #[test]
    fn every_class_in_the_lists_is_one_we_know() {
        let strays: Vec<_> = all().values().flatten().filter(|(_, listed)| listed.class == "unclassified").collect();
        assert!(strays.is_empty(), "{strays:?}");
    }
}
