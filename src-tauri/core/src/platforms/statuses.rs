//! The platforms' own status and kind words, and ours. A comma may be full- or half-width, the script either one.

use std::collections::HashMap;
use std::sync::OnceLock;

use serde::Deserialize;

use super::folded;
use super::scripts::simplified;

/// Which vocabulary a word belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vocabulary {
    /// Status of an order or a line.
    Order,
    /// Status of a case.
    Case,
    /// Kind of a case.
    Kind,
}

impl Vocabulary {
    const ALL: [Self; 3] = [Self::Order, Self::Case, Self::Kind];
}

/// Where words stand that are no one platform's own.
const EVERYWHERE: &str = "everywhere";

#[derive(Default, Deserialize)]
#[serde(default)]
struct Words {
    order: HashMap<String, String>,
    case: HashMap<String, String>,
    kind: HashMap<String, String>,
}

impl Words {
    fn of(&self, vocabulary: Vocabulary) -> &HashMap<String, String> {
        match vocabulary {
            Vocabulary::Order => &self.order,
            Vocabulary::Case => &self.case,
            Vocabulary::Kind => &self.kind,
        }
    }
}

fn all() -> &'static HashMap<String, Words> {
    static ALL: OnceLock<HashMap<String, Words>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut all: HashMap<String, Words> =
            serde_json::from_str(include_str!("../../data/statuses.json")).expect("a test reads this file");
        for words in all.values_mut() {
            for part in [&mut words.order, &mut words.case, &mut words.kind] {
                *part = part.drain().map(|(word, ours)| (folded(&word), ours)).collect();
            }
        }
        all
    })
}

type Index = HashMap<String, &'static str>;

/// All words as they are compared: in Simplified characters.
fn index() -> &'static HashMap<&'static str, [Index; 3]> {
    static INDEX: OnceLock<HashMap<&'static str, [Index; 3]>> = OnceLock::new();
    let of = |words: &'static HashMap<String, String>| -> Index {
        words.iter().map(|(word, ours)| (simplified(word).into_owned(), ours.as_str())).collect()
    };
    INDEX.get_or_init(|| {
        let parts = |words: &'static Words| Vocabulary::ALL.map(|vocabulary| of(words.of(vocabulary)));
        all().iter().map(|(platform, words)| (platform.as_str(), parts(words))).collect()
    })
}

/// The one form of a word in which words are compared.
pub fn as_compared(word: &str) -> String {
    simplified(&folded(word)).into_owned()
}

/// Our word for a platform's word, in either script; none where it has not been seen before.
pub fn ours(platform: &str, vocabulary: Vocabulary, word: &str) -> Option<&'static str> {
    index().get(platform)?[vocabulary as usize].get(&as_compared(word)).copied()
}

/// Our word for a word of whatever platform or program: what is said everywhere, else what the platforms that say
/// it mean by it, as long as they all mean the same.
pub fn anywhere(vocabulary: Vocabulary, word: &str) -> Option<&'static str> {
    let word = as_compared(word);
    let said = |platform: &str| index().get(platform)?[vocabulary as usize].get(&word).copied();
    said(EVERYWHERE).or_else(|| {
        let mut meant = index().keys().filter_map(|platform| said(platform));
        let first = meant.next()?;
        meant.all(|other| other == first).then_some(first)
    })
}

/// Words of ours that a word of this vocabulary can mean.
pub fn meanings(vocabulary: Vocabulary) -> &'static [&'static str] {
    match vocabulary {
        Vocabulary::Order => &["unpaid", "paid", "shipped", "completed", "closed"],
        Vocabulary::Case => &["applied", "agreed", "returned", "refused", "refunded", "replaced", "closed"],
        Vocabulary::Kind => &["refund_only", "return_refund", "exchange", "reship", "repair"],
    }
}

/// Words of a platform that mean one of ours, in a fixed order; for those who make files.
pub fn words(platform: &str, vocabulary: Vocabulary) -> Vec<(&'static str, &'static str)> {
    let Some(words) = all().get(platform) else { return Vec::new() };
    let mut words: Vec<_> = words.of(vocabulary).iter().map(|(word, ours)| (word.as_str(), ours.as_str())).collect();
    words.sort_unstable();
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_reads_the_same_with_either_comma() {
        for text in ["买家已付款，等待卖家发货", "买家已付款,等待卖家发货", " 买家已付款, 等待卖家发货\t"]
        {
            assert_eq!(ours("taobao", Vocabulary::Order, text), Some("paid"), "{text}");
        }
    }

    #[test]
    fn a_word_never_seen_has_no_meaning() {
        assert_eq!(ours("taobao", Vocabulary::Order, "待商家揽收"), None);
    }

    #[test]
    fn a_word_of_whatever_program_is_known_in_either_script() {
        let case = |word| anywhere(Vocabulary::Case, word);
        for word in ["退款已完成", "退貨/退款完成", "退款成功", "已退款", "Refunded"] {
            assert_eq!(case(word), Some("refunded"), "{word}");
        }
        assert_eq!(
            (case("退貨中"), case("已取消"), case("審核中")),
            (Some("returned"), Some("closed"), Some("applied"))
        );
        assert_eq!(anywhere(Vocabulary::Order, "待出貨"), Some("paid"));
        assert_eq!(ours("momo", Vocabulary::Order, "已確認指定配送日"), Some("paid"));
        assert_eq!(case("等主管看過"), None);
    }

    #[test]
    fn every_word_means_one_of_ours() {
        for (platform, words) in all() {
            assert!(super::super::IDS.contains(&platform.as_str()) || platform == EVERYWHERE, "{platform}");
            for vocabulary in Vocabulary::ALL {
                for (word, ours) in words.of(vocabulary) {
                    assert!(meanings(vocabulary).contains(&ours.as_str()), "{platform}: {word} means {ours}");
                }
            }
        }
    }
}
