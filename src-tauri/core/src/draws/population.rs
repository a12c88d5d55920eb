//! Whom a test is about: kinds of case, classes of the stated reason, products. Empty stands for all.

use pintui_store::{Row, SqlError};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::reasons::Words;

/// Whom a test is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ExperimentPopulation")]
pub struct Population {
    /// Kinds of case, as the book writes them.
    pub kinds: Vec<String>,
    /// Classes of the stated reason.
    pub classes: Vec<String>,
    /// Keys of products.
    pub products: Vec<i64>,
}

/// A case or an order that may belong to it.
#[derive(Debug)]
pub struct Candidate {
    /// Its key.
    pub id: i64,
    /// Its number, by which it draws where no buyer is known.
    pub no: String,
    /// Its buyer's hash.
    pub buyer: Option<String>,
    /// The kind of case.
    pub kind: Option<String>,
    /// The stated reason.
    pub reason: Option<String>,
    /// What it is about.
    pub products: Vec<i64>,
}

impl Candidate {
    /// From a row.
    pub fn of(row: &Row<'_>) -> std::result::Result<Self, SqlError> {
        let products: String = row.get("products")?;
        Ok(Self {
            id: row.get("id")?,
            no: row.get("no")?,
            buyer: row.get("buyer")?,
            kind: row.get("kind")?,
            reason: row.get("reason")?,
            products: serde_json::from_str(&products).unwrap_or_default(),
        })
    }
}

impl Population {
    /// From a row of `experiments`.
    pub fn of(row: &Row<'_>) -> std::result::Result<Self, SqlError> {
        let [kinds, classes, products]: [String; 3] = [row.get("kinds")?, row.get("classes")?, row.get("products")?];
        let texts = |text: &str| serde_json::from_str(text).unwrap_or_default();
        Ok(Self {
            kinds: texts(&kinds),
            classes: texts(&classes),
            products: serde_json::from_str(&products).unwrap_or_default(),
        })
    }

    /// Whether one belongs to it.
    pub fn holds(&self, one: &Candidate, words: &Words, platform: &str) -> bool {
        let among = |all: &[String], told: Option<&str>| all.is_empty() || told.is_some_and(|told| has(all, told));
        let class = || words.meaning(platform, one.reason.as_deref().unwrap_or_default()).class;
        among(&self.kinds, one.kind.as_deref())
            && (self.classes.is_empty() || has(&self.classes, class()))
            && (self.products.is_empty() || one.products.iter().any(|product| self.products.contains(product)))
    }

    /// Whether something could belong to both.
    pub fn meets(&self, other: &Self) -> bool {
        fn meet<T: PartialEq>(one: &[T], other: &[T]) -> bool {
            one.is_empty() || other.is_empty() || one.iter().any(|each| other.contains(each))
        }
        meet(&self.kinds, &other.kinds) && meet(&self.classes, &other.classes) && meet(&self.products, &other.products)
    }
}

fn has(all: &[String], one: &str) -> bool {
    all.iter().any(|each| each == one)
}
