//! What the products that come back most have in common: their reasons beside those of the rest of the shop.

use pintui_store::{Day, Reading, Result, Tx, named_params};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::rate::Rate;
use super::today::ProductRate;
use super::{daily, reach};
use crate::door::{Call, Command, Read};
use crate::lexicon::sort::Lexicon;
use crate::lexicon::told::Span;
use crate::month::Month;
use crate::platforms::rules::{self, Rule};
use crate::shops;

/// The ten products with the highest return rate, each with its reasons against the rest of the shop's.
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
    /// The products, the highest return rate first.
    pub products: Vec<ProductMix>,
    /// What these products together are returned for more than the rest of the shop, the most products first.
    pub shared: Vec<SharedReason>,
}

/// A reason that products with a high rate have in common.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SharedReason {
    /// The reason, in all of them together against the rest of the shop.
    pub reason: MixReason,
    /// How many of them are returned for it more than the rest.
    pub products: i64,
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
    /// Orders in which it came back for whatever reason.
    pub returned: Rate,
    /// Its quality rate.
    pub rate: Rate,
    /// Cases about it in the span.
    pub cases: i64,
    /// Its reasons, most first: the first five, and all that are said more than elsewhere.
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
            None => reach::last_day_of(tx, &shop, call)?,
        };
        let from = date.plus(1 - DAYS);
        let ranked = most_returned(tx, shop.id, rule, date)?;
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
        let against = |counts: FxHashMap<Option<String>, i64>| {
            let here: i64 = counts.values().sum();
            let reason = |(tag, count): (Option<String>, i64)| {
                compared(tag.clone(), (count, here), (all[&tag] - count, cases - here), rule.minimum)
            };
            let mut reasons: Vec<MixReason> = counts.into_iter().map(reason).collect();
            reasons.sort_by(|one, other| other.here.hits.cmp(&one.here.hits).then_with(|| one.tag.cmp(&other.tag)));
            (here, reasons)
        };
        let mut products = Vec::new();
        let mut together: FxHashMap<Option<String>, i64> = FxHashMap::default();
        for (id, product, returned) in ranked {
            let counts = of.remove(&id).unwrap_or_default();
            for (tag, count) in &counts {
                *together.entry(tag.clone()).or_default() += count;
            }
            let (here, reasons) = against(counts);
            let told = reasons.into_iter().enumerate().filter(|(at, reason)| *at < REASONS || reason.over);
            let reasons = told.map(|(_, reason)| reason).collect();
            let (product_id, name, rate) = (product.product_id, product.name, product.rate);
            products.push(ProductMix { id, product_id, name, returned, rate, cases: here, reasons });
        }
        let shared = shared(against(together).1, &products);
        Ok(ReasonMix { from, date, cases, products, shared })
    }
}

/// The ten products that came back most, for their orders, with how often; those with too few orders left out.
fn most_returned(tx: &Tx, shop: i64, rule: &Rule, date: Day) -> Result<Vec<(i64, ProductRate, Rate)>> {
    let (from, to) = rule.window(date);
    let with = named_params! {
        ":shop": shop, ":basis": rule.basis.name(), ":from": from, ":to": to.plus(1), ":on": date.number(),
    };
    let mut back: FxHashMap<String, (i64, i64)> = tx
        .rows(include_str!("returned_by_product.sql"), with, |row| {
            Ok((row.get("product_no")?, (row.get("id")?, row.get("returned")?)))
        })?
        .into_iter()
        .collect();
    let (_, sold) = daily::cohort(tx, shop, rule, date)?;
    let mut ranked: Vec<(i64, ProductRate, Rate)> = sold
        .into_iter()
        .filter_map(|product| {
            let (id, hits) = back.remove(&product.product_id)?;
            let returned = Rate::of(hits, product.rate.orders, rule.minimum);
            returned.rate.map(|_| (id, product, returned))
        })
        .collect();
    let share = |rate: &Rate| rate.rate.unwrap_or_default();
    ranked.sort_by(|one, other| {
        let by_share = share(&other.2).total_cmp(&share(&one.2));
        by_share.then(other.2.hits.cmp(&one.2.hits)).then(one.0.cmp(&other.0))
    });
    ranked.truncate(TOP);
    Ok(ranked)
}

/// What is said more of all of them together, or of more than one.
fn shared(together: Vec<MixReason>, products: &[ProductMix]) -> Vec<SharedReason> {
    let of = |tag: &Option<String>| {
        let says = |product: &&ProductMix| product.reasons.iter().any(|reason| reason.over && reason.tag == *tag);
        products.iter().filter(says).count() as i64
    };
    let counted = together.into_iter().map(|reason| SharedReason { products: of(&reason.tag), reason });
    let mut shared: Vec<SharedReason> = counted.filter(|one| one.reason.over || one.products > 1).collect();
    shared.sort_by_key(|one| std::cmp::Reverse((one.products, one.reason.here.hits)));
    shared
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
