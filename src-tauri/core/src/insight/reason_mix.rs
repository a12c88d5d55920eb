//! What the products with the highest rate have in common: their reasons beside those of the rest of the shop.

use pintui_store::{Day, Reading, Result, Tx};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::rate::Rate;
use super::{daily, today};
use crate::door::{Call, Command, Read};
use crate::lexicon::sort::Lexicon;
use crate::lexicon::told::Span;
use crate::month::Month;
use crate::platforms::rules;
use crate::shops;

/// The ten products with the highest rate, each with its reasons against the rest of the shop's.
#[derive(Deserialize, TS)]
pub struct ReasonMixAsk {
    /// Name of the shop.
    pub shop: String,
    /// The day looked at; the last day with data where it is left out.
    pub date: Option<Day>,
}

impl Command for ReasonMixAsk {
    type Answer = ReasonMix;
}

/// The answer of [`ReasonMixAsk`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReasonMix {
    /// First day of application that is counted.
    pub from: Day,
    /// The day looked at.
    pub date: Day,
    /// Cases of the shop in that span.
    pub cases: i64,
    /// The products, the highest rate first.
    pub products: Vec<ProductMix>,
}

/// A product's reasons.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ProductMix {
    /// Key inside the book.
    pub id: i64,
    /// The platform's product id.
    pub product_id: String,
    /// Its title.
    pub name: String,
    /// Its quality rate.
    pub rate: Rate,
    /// Cases about it in the span.
    pub cases: i64,
    /// Its reasons, most first.
    pub reasons: Vec<MixReason>,
}

/// A reason of a product.
#[derive(Clone, Debug, Serialize, TS)]
pub struct MixReason {
    /// The tag; none: not classified.
    pub tag: Option<String>,
    /// Among the product's cases.
    pub here: Rate,
    /// Among all other cases of the shop.
    pub elsewhere: Rate,
    /// Whether it is said of this product more than elsewhere, beyond what chance explains.
    pub over: bool,
}

/// As long as most shops look back: fewer days leave too few cases for a product.
const DAYS: i64 = 90;
const TOP: usize = 10;
const REASONS: usize = 5;
/// Cases that a reason must have before it can be called frequent.
const FEW: i64 = 3;

impl Read for ReasonMixAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<ReasonMix> {
        let shop = shops::must(tx, &self.shop)?;
        let rule = rules::find(&shop.platform, rules::DEFAULT)?;
        let date = match self.date {
            Some(date) => date,
            None => today::last_day_of(tx, &shop, call)?,
        };
        let from = date.plus(1 - DAYS);
        let (_, mut ranked) = daily::cohort(tx, shop.id, rule, date)?;
        ranked.retain(|product| product.rate.rate.is_some() && product.rate.hits > 0);
        ranked.sort_by(|one, other| other.rate.rate.unwrap_or(0.0).total_cmp(&one.rate.rate.unwrap_or(0.0)));
        ranked.truncate(TOP);

        let lexicon = Lexicon::now(tx)?;
        let mut all: FxHashMap<Option<String>, i64> = FxHashMap::default();
        let mut of: FxHashMap<i64, FxHashMap<Option<String>, i64>> = FxHashMap::default();
        let told = lexicon.told(tx, shop.id, Span::days(from, date))?;
        for case in &told {
            let tag = lexicon.home(&shop, case).tag;
            if let Some(product) = case.product_id {
                *of.entry(product).or_default().entry(tag.clone()).or_default() += 1;
            }
            *all.entry(tag).or_default() += 1;
        }
        let cases = told.len() as i64;
        let mut products = Vec::new();
        for product in ranked {
            let id: i64 = tx.one(
                "select id from products where shop_id = ?1 and product_no = ?2",
                (shop.id, &product.product_id),
                |row| row.get(0),
            )?;
            let counts = of.remove(&id).unwrap_or_default();
            let here: i64 = counts.values().sum();
            let mut reasons: Vec<MixReason> = counts
                .into_iter()
                .map(|(tag, count)| {
                    compared(tag.clone(), (count, here), (all[&tag] - count, cases - here), rule.minimum)
                })
                .collect();
            reasons.sort_by(|one, other| other.here.hits.cmp(&one.here.hits).then_with(|| one.tag.cmp(&other.tag)));
            reasons.truncate(REASONS);
            let (product_id, name, rate) = (product.product_id, product.name, product.rate);
            products.push(ProductMix { id, product_id, name, rate, cases: here, reasons });
        }
        Ok(ReasonMix { from, date, cases, products })
    }
}

/// A share is called higher only where the two intervals do not meet.
fn compared(
    tag: Option<String>,
    (hits, here): (i64, i64),
    (hits_else, elsewhere): (i64, i64),
    least: i64,
) -> MixReason {
    let shares = (Rate::of(hits, here, 1), Rate::of(hits_else, elsewhere, 1));
    let over = match (shares.0.interval, shares.1.interval) {
        (Some([low, _]), Some([_, high])) => tag.is_some() && hits >= FEW && low > high,
        _ => false,
    };
    // A share of few cases is only its counts.
    MixReason { tag, here: Rate::of(hits, here, least), elsewhere: Rate::of(hits_else, elsewhere, least), over }
}

/// The reasons of the last months, of a product or of the whole shop.
#[derive(Deserialize, TS)]
pub struct ReasonMonthsAsk {
    /// Name of the shop.
    pub shop: String,
    /// Key of a product; none for the whole shop.
    pub product: Option<i64>,
    /// The last month, `YYYY-MM`; the one of today where it is left out.
    pub month: Option<String>,
    /// How many months, at most 24.
    pub months: i64,
}

impl Command for ReasonMonthsAsk {
    type Answer = Vec<ReasonMonth>;
}

/// A month's reasons.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReasonMonth {
    /// `YYYY-MM`.
    pub month: String,
    /// Cases applied for in it.
    pub cases: i64,
    /// Cases by main class.
    pub mains: Vec<super::class_shares::MainShare>,
    /// Cases by tag, most first.
    pub tags: Vec<super::class_shares::TagCount>,
    /// Number of the version that they were counted by; none: today's words.
    pub version: Option<i64>,
}

impl Read for ReasonMonthsAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Vec<ReasonMonth>> {
        let shop = shops::must(tx, &self.shop)?;
        let mut month = Month::parse(self.month.as_deref().unwrap_or(&call.now.day().text()[..7]))?;
        let mut months = Vec::new();
        for _ in 0..self.months.clamp(1, 24) {
            let name = month.first.text()[..7].to_owned();
            let (lexicon, version) = crate::lexicon::versions::for_month(tx, shop.id, &name)?;
            let mut told = lexicon.told(tx, shop.id, Span::days(month.first, month.last))?;
            told.retain(|case| self.product.is_none() || case.product_id == self.product);
            let (mains, tags) = super::class_shares::counted(&lexicon, &shop, &told);
            let version = version.map(|version| version.number);
            months.push(ReasonMonth { month: name, cases: told.len() as i64, mains, tags, version });
            month = month.before();
        }
        months.reverse();
        Ok(months)
    }
}
