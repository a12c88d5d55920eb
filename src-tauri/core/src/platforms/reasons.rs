//! Reason vocabularies: our class of a platform's reason text, and whether its rule counts it.
//!
//! Where the platform's rule is not known for a reason, its class decides. A text that is not in
//! the vocabulary is `unclassified`, never `other`. An entry `*…` is an ending by which a platform
//! marks reasons itself.

use std::collections::HashMap;
use std::sync::OnceLock;

use serde::Deserialize;

use super::folded;
use super::loosely::loosely;

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
    code: Option<String>,
}

#[derive(Default)]
struct Vocabulary {
    texts: HashMap<String, Listed>,
    endings: Vec<(String, Listed)>,
    /// By loose spelling; none where reasons that mean different things are alike in it.
    loose: HashMap<String, Option<Listed>>,
}

const LISTS: &str = include_str!("../../data/reasons.json");

/// A digest of all lists: two programs with the same one class every reason alike.
pub fn digest() -> String {
    format!("{:032x}", twox_hash::XxHash3_128::oneshot(LISTS.as_bytes()))
}

fn all() -> &'static HashMap<String, Vocabulary> {
    static ALL: OnceLock<HashMap<String, Vocabulary>> = OnceLock::new();
    ALL.get_or_init(|| {
        let entries: HashMap<String, Vec<Entry>> = serde_json::from_str(LISTS).expect("a test reads this file");
        entries.into_iter().map(|(platform, entries)| (platform, vocabulary(entries))).collect()
    })
}

fn vocabulary(entries: Vec<Entry>) -> Vocabulary {
    let mut known = Vocabulary::default();
    for entry in entries {
        let class = class_named(&entry.class).unwrap_or(UNCLASSIFIED.class);
        let listed = Listed { class, rule: entry.quality };
        let text = as_compared(&entry.reason);
        match text.strip_prefix('*') {
            Some(ending) => known.endings.push((ending.to_owned(), listed)),
            None => {
                for text in std::iter::once(text).chain(entry.code) {
                    known.texts.entry(as_compared(&text)).or_insert(listed);
                }
            }
        }
    }
    for (text, listed) in &known.texts {
        let loose = known.loose.entry(loosely(text)).or_insert(Some(*listed));
        *loose = loose.filter(|other| other.reason() == listed.reason());
    }
    known
}

impl Vocabulary {
    /// As the platform writes it, else by its loose spelling, without what a tool adds in brackets too.
    fn find(&self, text: &str) -> Option<Listed> {
        let loose = |text: &str| self.loose.get(&loosely(text)).copied().flatten();
        let plain = || text.strip_suffix(')').and_then(|inner| inner.rsplit_once('(')).map(|(plain, _)| plain);
        self.find_written(text).or_else(|| loose(text)).or_else(|| plain().and_then(loose))
    }

    /// Whole texts first; then what tools add: a translation in brackets behind a code, a prefix
    /// before its hyphen, a finer reason behind it.
    fn find_written(&self, text: &str) -> Option<Listed> {
        if let Some(listed) = self.texts.get(text) {
            return Some(*listed);
        }
        if let Some((_, listed)) = self.endings.iter().find(|(ending, _)| text.ends_with(ending)) {
            return Some(*listed);
        }
        if let Some((code, _)) = text.strip_suffix(')').and_then(|inner| inner.rsplit_once('(')) {
            return self.find_written(code);
        }
        let hyphens = || text.match_indices('-').map(|(at, _)| at);
        let last_parts = hyphens().map(|at| &text[at + 1..]);
        let first_parts = hyphens().map(|at| &text[..at]);
        last_parts.chain(first_parts).find_map(|part| self.texts.get(part)).copied()
    }
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
    all().get(platform).and_then(|known| known.find(compared))
}

/// What a reason [as it is compared](as_compared) means on all platforms that list it, as long as they agree.
pub fn anywhere(compared: &str) -> Option<&'static str> {
    let mut meant = all().values().filter_map(|known| known.find(compared)).map(|listed| listed.class);
    let first = meant.next()?;
    meant.all(|class| class == first).then_some(first)
}

/// What a reason text means on a platform, from its list alone.
pub fn class_of(platform: &str, text: &str) -> Reason {
    listed(platform, &as_compared(text)).map_or(UNCLASSIFIED, Listed::reason)
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
    fn a_known_reason_is_known_in_other_digits_marks_and_endings() {
        let known = Reason { class: "buyer", quality: false };
        for text in [
            "7天无理由退换货",
            "７天无理由 退货",
            "「七天无理由」",
            "7日无理由退货（不影响二次销售）",
            "七天内无理由换货",
        ] {
            assert_eq!(class_of("taobao", text), known, "{text}");
        }
        assert_eq!(class_of("pdd", "7天无理由退换货"), known);
        assert_eq!(class_of("taobao", "质量问题退货").class, "quality");
        for text in ["15天无理由退货", "无质量问题", "退货", "不支持七天无理由", "无理由"] {
            assert_eq!(class_of("taobao", text), UNCLASSIFIED, "{text}");
        }
    }

    #[test]
    fn no_reason_of_a_list_means_something_else_by_its_loose_spelling() {
        for (platform, known) in all() {
            for (text, listed) in &known.texts {
                let loose = known.loose[&loosely(text)];
                assert!(loose.is_none_or(|loose| loose.reason() == listed.reason()), "{platform} {text}");
            }
        }
    }

    #[test]
    fn a_new_text_is_unclassified_never_other() {
        assert_eq!(class_of("taobao", "气味像旧书"), UNCLASSIFIED);
    }

    #[test]
    fn every_class_in_the_lists_is_one_we_know() {
        let strays: Vec<_> = all()
            .values()
            .flat_map(|known| &known.texts)
            .filter(|(_, listed)| listed.class == "unclassified")
            .collect();
        assert!(strays.is_empty(), "{strays:?}");
    }
}
