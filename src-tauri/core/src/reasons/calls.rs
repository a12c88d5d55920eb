//! The true reasons in two taps: a class, then a detail. Texts are in the locale files, by the ids.

use std::sync::OnceLock;

use pintui_store::{Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::{Call, Command, Read};

/// A class of true reasons; its place is the key that is pressed.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
#[ts(rename = "CallReasonClass")]
pub struct Class {
    /// Its id.
    pub id: String,
    /// What others have found as its share of all, where that is known: an outside figure.
    pub reference: Option<f64>,
    /// Its details, at most nine.
    pub details: Vec<Detail>,
}

/// A true reason.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
#[ts(rename = "CallReason")]
pub struct Detail {
    /// Its id inside the class.
    pub id: String,
    /// The class of stated reasons that it lies in.
    pub class: String,
    /// The tag that it is: so it can be told whether it is the very reason that was stated.
    pub tag: String,
}

/// All classes, in the order of their keys.
pub fn classes() -> &'static [Class] {
    static ALL: OnceLock<Vec<Class>> = OnceLock::new();
    ALL.get_or_init(|| {
        serde_json::from_str(include_str!("../../data/call_reasons.json")).expect("a test reads this file")
    })
}

/// The class and detail of a reason written `class.detail`.
pub fn find(reason: &str) -> Option<(&'static Class, &'static Detail)> {
    let (class, detail) = reason.split_once('.')?;
    let class = classes().iter().find(|known| known.id == class)?;
    Some((class, class.details.iter().find(|known| known.id == detail)?))
}

/// The tree of true reasons.
#[derive(Deserialize, TS)]
pub struct CallReasons {}

impl Command for CallReasons {
    type Answer = Vec<Class>;
}

impl Read for CallReasons {
    fn answer(self, _: &Tx, _: &Call<'_>) -> Result<Vec<Class>> {
        Ok(classes().to_vec())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Language, text};
    use crate::platforms::reasons::class_named;

    #[test]
    fn two_keys_reach_every_reason_and_each_has_its_words() {
        assert_eq!(classes().len(), 8);
        for class in classes() {
            assert!(class.details.len() <= 9, "{}", class.id);
            let details = class.details.iter().map(|detail| format!("callback.reason.{}.{}", class.id, detail.id));
            for key in details.chain([format!("callback.class.{}", class.id)]) {
                assert_ne!(text(Language::ZhCn, &key), key, "no words for it");
            }
            let strays: Vec<_> = class.details.iter().filter(|one| class_named(&one.class).is_none()).collect();
            assert!(strays.is_empty(), "{strays:?}");
        }
    }
}
