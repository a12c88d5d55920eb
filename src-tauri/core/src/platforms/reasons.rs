//! Reason vocabularies: our class of a platform's reason text, and whether its rule counts it.
//!
//! Where the platform's rule is not known for a reason, its class decides. A text that is not in
//! the vocabulary is `unclassified`, never `other`. An entry `*…` is an ending by which a platform
//! marks reasons itself.

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
    code: Option<String>,
}

#[derive(Default)]
struct Vocabulary {
    texts: HashMap<String, Reason>,
    endings: Vec<(String, Reason)>,
}

fn all() -> &'static HashMap<String, Vocabulary> {
    static ALL: OnceLock<HashMap<String, Vocabulary>> = OnceLock::new();
    ALL.get_or_init(|| {
        let entries: HashMap<String, Vec<Entry>> =
            serde_json::from_str(include_str!("../../data/reasons.json")).expect("a test reads this file");
        entries.into_iter().map(|(platform, entries)| (platform, vocabulary(entries))).collect()
    })
}

fn vocabulary(entries: Vec<Entry>) -> Vocabulary {
    let mut known = Vocabulary::default();
    for entry in entries {
        let class = entry.class.leak();
        let reason = Reason { quality: entry.quality.unwrap_or(class == "quality"), class };
        let text = same_separators(&entry.reason);
        match text.strip_prefix('*') {
            Some(ending) => known.endings.push((ending.to_owned(), reason)),
            None => {
                for text in std::iter::once(text).chain(entry.code) {
                    known.texts.entry(same_separators(&text)).or_insert(reason);
                }
            }
        }
    }
    known
}

impl Vocabulary {
    /// Whole texts first; then what tools add: a translation in brackets behind a code, a prefix
    /// before its hyphen, a finer reason behind it.
    fn find(&self, text: &str) -> Option<Reason> {
        if let Some(reason) = self.texts.get(text) {
            return Some(*reason);
        }
        if let Some((_, reason)) = self.endings.iter().find(|(ending, _)| text.ends_with(ending)) {
            return Some(*reason);
        }
        if let Some((code, _)) = text.strip_suffix(')').and_then(|inner| inner.rsplit_once('(')) {
            return self.find(code);
        }
        let hyphens = || text.match_indices('-').map(|(at, _)| at);
        let last_parts = hyphens().map(|at| &text[at + 1..]);
        let first_parts = hyphens().map(|at| &text[..at]);
        last_parts.chain(first_parts).find_map(|part| self.texts.get(part)).copied()
    }
}

/// One reason is written with many separators: `多拍/拍错`, `多拍、拍错`, `多拍 / 拍错`.
fn same_separators(text: &str) -> String {
    folded(text).replace(['、', ',', '，'], "/")
}

/// What a reason text means on a platform.
pub fn class_of(platform: &str, text: &str) -> Reason {
    all().get(platform).and_then(|known| known.find(&same_separators(text))).unwrap_or(UNCLASSIFIED)
}

/// A platform's reason texts as it writes them, with what they mean; for those who make files.
pub fn texts(platform: &str) -> Vec<(String, Reason)> {
    let entries: HashMap<String, Vec<Entry>> =
        serde_json::from_str(include_str!("../../data/reasons.json")).expect("a test reads this file");
    let texts = entries.into_iter().filter(|(of, _)| of == platform).flat_map(|(_, entries)| entries);
    texts
        .filter(|entry| !entry.reason.starts_with('*'))
        .map(|entry| {
            let reason = class_of(platform, &entry.reason);
            (entry.reason, reason)
        })
        .collect()
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
    fn a_platforms_own_mark_at_the_end_of_a_reason_counts() {
        for text in ["掉色严重（商品品质原因）", "拍错了 (商品品质原因)"] {
            assert_eq!(class_of("douyin", text), Reason { class: "quality", quality: true }, "{text}");
        }
    }

    #[test]
    fn codes_read_the_same_with_prefixes_translations_and_finer_reasons() {
        for text in ["DEFECTIVE", "CR-DEFECTIVE", "DEFECTIVE(存在瑕疵)", "CR-DEFECTIVE（存在瑕疵）"] {
            assert_eq!(class_of("amazon", text).class, "quality", "{text}");
        }
        assert_eq!(class_of("amazon", "AMZ-PG-APP-TOO-SMALL").class, "buyer");
        assert_eq!(class_of("amazon", "AMZ-PG-MISORDERED").class, "buyer");
        assert_eq!(class_of("douyin", "功能故障-无法开机").class, "quality");
        assert_eq!(class_of("wechat", "QUALITY_ISSUE").class, "quality");
    }

    #[test]
    fn a_new_text_is_unclassified_never_other() {
        assert_eq!(class_of("taobao", "气味像旧书"), UNCLASSIFIED);
    }
}
