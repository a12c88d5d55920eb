//! Buyers' own words: reviews, what they wrote with a return, answers, calls and notes of contacts, searchable; and
//! what is said often of a product.

use pintui_store::{At, Reading, Result, Row, SqlError, Tx, named_params};
use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::propose::Proposer;
use super::segment;
use crate::door::{Call, Command, Read};
use crate::orders::pick::containing;
use crate::privacy::{Class, Keeping, Kept};
use crate::shops;

/// Texts of buyers, the newest first.
#[derive(Deserialize, TS)]
pub struct VoiceList {
    /// Name of the shop.
    pub shop: String,
    /// What the text contains; none for all.
    pub text: Option<String>,
    /// Key of a product; none for all.
    pub product: Option<i64>,
    /// Only reviews whose order is not in the book.
    pub unmatched: bool,
    /// How many to leave out (pages).
    pub skip: i64,
    /// How many to give, at most 200.
    pub limit: i64,
}

impl Command for VoiceList {
    type Answer = VoicePage;
}

/// A page of texts.
#[derive(Clone, Debug, Serialize, TS)]
pub struct VoicePage {
    /// How many there are in all.
    pub total: i64,
    /// Reviews of the shop.
    pub reviews: i64,
    /// Of them reviews whose order is not in the book.
    pub unmatched: i64,
    /// Whether the owner keeps what buyers write with a return; usually not.
    pub words_kept: bool,
    /// The texts.
    pub voices: Vec<Voice>,
}

/// A text.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "BuyersText")]
pub struct Voice {
    /// `review`, `written`, `answer`, `call` or `note`.
    pub source: String,
    /// The order number it names; empty where none is known.
    pub order_no: String,
    /// Key of the order, where it is in the book.
    pub order_id: Option<i64>,
    /// Key of a case of that order.
    pub case_id: Option<i64>,
    /// Title of the product.
    pub product: Option<String>,
    /// 1 to 5, of reviews and answers.
    pub score: Option<i64>,
    /// The text.
    pub text: String,
    /// When it was written, where that is known.
    pub at: Option<At>,
}

impl Read for VoiceList {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<VoicePage> {
        let shop = shops::must(tx, &self.shop)?;
        let text = self.text.as_deref().filter(|text| !text.trim().is_empty()).map(containing);
        let (skip, limit) = (self.skip.max(0), self.limit.clamp(0, 200));
        let with = named_params! {
            ":shop": shop.id, ":text": text, ":product": self.product, ":unmatched": self.unmatched,
        };
        let page = format!("{}\nlimit {limit} offset {skip}", include_str!("voices.sql").trim_end());
        let (reviews, unmatched) = tx.one(include_str!("reviews.sql"), named_params! { ":shop": shop.id }, |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
        Ok(VoicePage {
            total: tx.one(&format!("select count(*) from ({})", include_str!("voices.sql")), with, |row| row.get(0))?,
            reviews,
            unmatched,
            words_kept: Keeping::read(tx)?.of(Class::BuyerWords) != Kept::LeftOut,
            voices: tx.rows(&page, with, voice_of)?,
        })
    }
}

fn voice_of(row: &Row<'_>) -> std::result::Result<Voice, SqlError> {
    Ok(Voice {
        source: row.get("source")?,
        order_no: row.get("order_no")?,
        order_id: row.get("order_id")?,
        case_id: row.get("case_id")?,
        product: row.get("product")?,
        score: row.get("score")?,
        text: row.get("text")?,
        at: row.get("at")?,
    })
}

/// What is said often, of each product or of one.
#[derive(Deserialize, TS)]
pub struct VoiceWords {
    /// Name of the shop.
    pub shop: String,
    /// Key of a product; none for all.
    pub product: Option<i64>,
}

impl Command for VoiceWords {
    type Answer = Vec<ProductWords>;
}

/// A product and what is said of it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ProductWords {
    /// Key of the product; none for texts about no known product.
    pub id: Option<i64>,
    /// Its title.
    pub product: Option<String>,
    /// Texts about it.
    pub texts: i64,
    /// Words that several of them say, most first.
    pub words: Vec<SaidWord>,
}

/// A word of a product's texts.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SaidWord {
    /// The word.
    pub word: String,
    /// Texts that say it.
    pub texts: i64,
    /// Two of them that differ.
    pub examples: Vec<String>,
    /// Where it leads, by the owner's words or by what comes with the program.
    pub tag: Option<String>,
}

const PRODUCTS: usize = 20;
const WORDS: usize = 8;
const EXAMPLES: usize = 2;

impl Read for VoiceWords {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Vec<ProductWords>> {
        let shop = shops::must(tx, &self.shop)?;
        let proposer = Proposer::of_book(tx)?;
        let with =
            named_params! { ":shop": shop.id, ":text": None::<String>, ":product": self.product, ":unmatched": false };
        let mut found: FxHashMap<Option<i64>, (Option<String>, Vec<String>)> = FxHashMap::default();
        for (product, name, text) in tx.rows(include_str!("voices.sql"), with, |row| {
            Ok((row.get("product_id")?, row.get::<_, Option<String>>("product")?, row.get::<_, String>("text")?))
        })? {
            found.entry(product).or_insert((name, Vec::new())).1.push(text);
        }
        let mut products: Vec<ProductWords> = found
            .into_iter()
            .map(|(id, (product, texts))| ProductWords {
                id,
                product,
                texts: texts.len() as i64,
                words: frequent(&texts, &proposer),
            })
            .collect();
        products.sort_by_key(|product| (std::cmp::Reverse(product.texts), product.id));
        products.truncate(PRODUCTS);
        Ok(products)
    }
}

fn frequent(texts: &[String], proposer: &Proposer) -> Vec<SaidWord> {
    let mut said: FxHashMap<String, Vec<&String>> = FxHashMap::default();
    for text in texts {
        let clauses = segment::clauses(text);
        let words: FxHashSet<String> =
            clauses.iter().flat_map(|clause| segment::words(clause, proposer.own_words())).collect();
        for word in words.into_iter().filter(|word| !word.starts_with('!') && word.chars().count() > 1) {
            said.entry(word).or_default().push(text);
        }
    }
    let mut ranked: Vec<(String, Vec<&String>)> = said.into_iter().filter(|(_, texts)| texts.len() > 1).collect();
    ranked.sort_by(|one, other| other.1.len().cmp(&one.1.len()).then_with(|| one.0.cmp(&other.0)));
    ranked.truncate(WORDS);
    ranked
        .into_iter()
        .map(|(word, texts)| SaidWord {
            tag: proposer.tag_of_word(&word).map(str::to_owned),
            texts: texts.len() as i64,
            examples: examples(&texts),
            word,
        })
        .collect()
}

fn examples(texts: &[&String]) -> Vec<String> {
    let mut shown: Vec<String> = Vec::new();
    for text in texts {
        if shown.len() < EXAMPLES && !shown.contains(text) {
            shown.push((*text).clone());
        }
    }
    shown
}
