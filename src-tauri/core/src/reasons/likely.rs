//! What a reason that nobody has classified most likely means: only proposed, the owner's press makes it so.
//!
//! Other platforms' lists are asked first, in either script; then general words. A word that is denied says nothing.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::platforms::reasons::{CLASSES, anywhere, as_compared, class_named};
use crate::platforms::scripts::simplified;

const DENIALS: [char; 5] = ['无', '没', '不', '未', '非'];

fn words() -> &'static [(String, &'static str)] {
    static WORDS: OnceLock<Vec<(String, &'static str)>> = OnceLock::new();
    WORDS.get_or_init(|| {
        let all: BTreeMap<String, Vec<String>> =
            serde_json::from_str(include_str!("../../data/reason_words.json")).expect("a test reads this file");
        let of = |class: &'static str| all.get(class).into_iter().flatten().map(move |word| (word.clone(), class));
        CLASSES.into_iter().flat_map(of).collect()
    })
}

/// The class that a text likely has; none where nothing speaks for one.
pub fn likely(text: &str) -> Option<&'static str> {
    let compared = as_compared(&simplified(text));
    anywhere(&compared).and_then(class_named).or_else(|| by_words(&compared))
}

/// The longest word that tells of a class decides; of words as long, those that tell of different ones tell nothing.
fn by_words(text: &str) -> Option<&'static str> {
    let said = |word: &str| text.match_indices(word).any(|(at, _)| !text[..at].ends_with(DENIALS));
    let found: Vec<_> = words().iter().filter(|(word, _)| said(word.as_str())).collect();
    let longest = found.iter().map(|(word, _)| word.chars().count()).max()?;
    let mut best = found.iter().filter(|(word, _)| word.chars().count() == longest).map(|(_, class)| *class);
    let first = best.next()?;
    best.all(|class| class == first).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_reasons_in_either_script_are_proposed_a_class() {
        for (text, class) in [
            ("商品有瑕疵", "quality"),
            ("商品故障無法使用", "quality"),
            ("商品與描述不符", "description"),
            ("寄錯商品", "missing_or_wrong"),
            ("缺件", "missing_or_wrong"),
            ("包裹破損", "logistics"),
            ("改變心意", "buyer"),
            ("改变心意", "buyer"),
            ("No longer needed", "buyer"),
            ("Wrong item received", "missing_or_wrong"),
            ("Defective item", "quality"),
        ] {
            assert_eq!(likely(text), Some(class), "{text}");
        }
    }

    #[test]
    fn what_is_denied_or_says_nothing_is_proposed_no_class() {
        for text in ["无质量问题", "月亮太圆", "", "其他"] {
            assert_ne!(likely(text), Some("quality"), "{text}");
        }
        assert_eq!(likely("月亮太圆"), None);
    }

    #[test]
    fn every_word_belongs_to_a_class() {
        let all: BTreeMap<String, Vec<String>> =
            serde_json::from_str(include_str!("../../data/reason_words.json")).expect("words");
        for (class, words) in all {
            assert!(class_named(&class).is_some() && !words.is_empty(), "{class}");
            for word in words {
                assert_eq!(as_compared(&simplified(&word)), word, "{word} is not written as reasons are compared");
            }
        }
    }
}
