//! The reason that a case made of an answer states: what the platform calls the answer's tag. The buyer's sentence is
//! no reason of any list; it stays with the answer, and with the case as what the buyer told us.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::platforms::reasons::{Reason, UNCLASSIFIED};
use crate::reasons::Words;

/// By tag, how platforms write it; where none of it is listed, the first.
fn texts() -> &'static BTreeMap<String, Vec<String>> {
    static TEXTS: OnceLock<BTreeMap<String, Vec<String>>> = OnceLock::new();
    TEXTS.get_or_init(|| {
        serde_json::from_str(include_str!("../../data/answer_reasons.json")).expect("a test reads this file")
    })
}

/// What a platform calls a tag, and what that means there.
pub(super) fn reason(words: &Words, platform: &str, tag: &str) -> (&'static str, Reason) {
    let texts = texts().get(tag).or_else(|| texts().get("other")).expect("a test reads every tag");
    let told = texts.iter().map(|text| (text.as_str(), words.meaning(platform, text)));
    let known = told.clone().find(|(_, meaning)| *meaning != UNCLASSIFIED);
    known.or_else(|| told.clone().next()).expect("a test reads every tag")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::care::feedback::TAGS;
    use crate::given::Given;

    #[test]
    fn every_tag_has_a_reason_on_every_platform() {
        let words = Given::shop().read(Words::read);
        for tag in TAGS {
            for platform in ["taobao", "pdd", "shopee"] {
                assert!(!reason(&words, platform, tag).0.is_empty(), "{tag} on {platform}");
            }
            assert_ne!(reason(&words, "taobao", tag).1, UNCLASSIFIED, "{tag}");
        }
        assert_eq!(reason(&words, "taobao", "quality").1.class, "quality");
        assert_eq!(reason(&words, "jd", "missing").1.class, "missing_or_wrong");
    }
}
