//! The platforms' own status and kind words, and ours. A comma may be full- or half-width.

use std::collections::HashMap;
use std::sync::OnceLock;

use serde::Deserialize;

use super::folded;

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

#[derive(Default, Deserialize)]
#[serde(default)]
struct Words {
    order: HashMap<String, String>,
    case: HashMap<String, String>,
    kind: HashMap<String, String>,
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

/// Our word for a platform's word; none where it has not been seen before.
pub fn ours(platform: &str, vocabulary: Vocabulary, word: &str) -> Option<&'static str> {
    let words = all().get(platform)?;
    let part = match vocabulary {
        Vocabulary::Order => &words.order,
        Vocabulary::Case => &words.case,
        Vocabulary::Kind => &words.kind,
    };
    part.get(&folded(word)).map(String::as_str)
}

/// Words of a platform that mean one of ours, in a fixed order; for those who make files.
pub fn words(platform: &str, vocabulary: Vocabulary) -> Vec<(&'static str, &'static str)> {
    let Some(words) = all().get(platform) else { return Vec::new() };
    let part = match vocabulary {
        Vocabulary::Order => &words.order,
        Vocabulary::Case => &words.case,
        Vocabulary::Kind => &words.kind,
    };
    let mut words: Vec<_> = part.iter().map(|(word, ours)| (word.as_str(), ours.as_str())).collect();
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
}
