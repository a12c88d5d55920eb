//! The owner says what a reason text means. It holds for all shops of the platform and for all
//! cases, old ones too: their links and cells are settled in the same operation.

use pintui_store::{At, Result, WriteTx, named_params, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::{Call, Command, Write};
use crate::platforms::reasons::{Listed, Reason, as_compared, class_named, listed};
use crate::shops;

refusals! {
    /// Refusals about words.
    WordsRefused {
        /// No such class.
        ReasonClassUnknown { class: String } = "reason_class_unknown",
        /// Nothing was given that could be classified.
        ReasonBlank = "reason_blank",
    }
}

/// What a reason text is to mean.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct Meant {
    /// The text as it was stated.
    pub reason: String,
    /// Its class; none: what the platform's list says.
    pub class: Option<String>,
    /// Whether it counts as quality; left out: the platform's rule, and where that is not known, the class.
    pub quality: Option<bool>,
}

/// Says what reason texts mean on a shop's platform.
#[derive(Deserialize, TS)]
pub struct ClassifyReasons {
    /// Name of the shop.
    pub shop: String,
    /// The texts with what they mean.
    pub words: Vec<Meant>,
}

/// Takes the owner's own word about a reason away: the platform's list holds again.
#[derive(Deserialize, TS)]
pub struct UnclassifyReason {
    /// Name of the shop.
    pub shop: String,
    /// The text.
    pub reason: String,
}

/// What has changed.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Classified {
    /// Texts that mean something else than before.
    pub changed: i64,
}

impl Command for ClassifyReasons {
    type Answer = Classified;
}

impl Command for UnclassifyReason {
    type Answer = Classified;
}

impl Write for ClassifyReasons {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "words": self.words.len() })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<Classified> {
        let platform = shops::must(tx, &self.shop)?.platform;
        classify(tx, &platform, &self.words, call.now)
    }
}

impl Write for UnclassifyReason {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<Classified> {
        let platform = shops::must(tx, &self.shop)?.platform;
        classify(tx, &platform, &[Meant { reason: self.reason, class: None, quality: None }], call.now)
    }
}

/// Writes what the texts mean; a word that says what the platform's list says is not kept.
pub fn classify(tx: &mut WriteTx<'_>, platform: &str, words: &[Meant], now: At) -> Result<Classified> {
    let meant = words.iter().map(|word| reading(platform, word)).collect::<Result<Vec<_>>>()?;
    if meant.is_empty() {
        return Err(WordsRefused::ReasonBlank.into());
    }
    let mut changed = 0;
    for (reason, own) in meant {
        changed += match own {
            Some(own) => tx.change(
                include_str!("classify.sql"),
                named_params! {
                    ":platform": platform, ":reason": reason, ":class": own.class, ":quality": own.quality, ":at": now,
                },
            )?,
            None => tx.change("delete from reason_classes where platform = ?1 and reason = ?2", (platform, reason))?,
        };
    }
    Ok(Classified { changed: i64::try_from(changed).unwrap_or(i64::MAX) })
}

/// The reason as it is compared, and what is to be kept about it.
fn reading(platform: &str, word: &Meant) -> Result<(String, Option<Reason>)> {
    let compared = as_compared(&word.reason);
    if compared.is_empty() {
        return Err(WordsRefused::ReasonBlank.into());
    }
    let known = listed(platform, &compared);
    let Some(class) = &word.class else { return Ok((compared, None)) };
    let class = class_named(class).ok_or_else(|| WordsRefused::ReasonClassUnknown { class: class.clone() })?;
    let rule = word.quality.or(known.and_then(|known| known.rule));
    let own = Listed { class, rule }.reason();
    let same = known.is_some_and(|known| known.reason() == own);
    Ok((compared, (!same).then_some(own)))
}

#[cfg(test)]
#[path = "classify_tests.rs"]
mod tests;
