//! Which products bring buyers back: those whose first purchase had the product, beside its quality returns.

use pintui_store::{Day, Reading, Result, named_params};
use rustc_hash::{FxHashMap, FxHashSet};
use serde::Serialize;
use ts_rs::TS;

use super::COMPARED;
use super::purchases::{Buyer, Purchases};
use crate::insight::daily;
use crate::insight::rate::{MINIMUM, Rate};
use crate::platforms::rules::Basis;

/// A product by which buyers came, and whether they came back.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ProductAgain {
    /// Key of the product.
    pub product_id: i64,
    /// Its title.
    pub name: String,
    /// Buyers whose first purchase had it and whose 90 days are over; of them those who bought anything again in time.
    pub again: Rate,
    /// Quality returns of its orders in the last year of the data.
    pub quality: Rate,
    /// Its corner of the map; none where it or the shop has too few orders or buyers.
    pub corner: Option<Corner>,
}

/// A corner of the map of products: which side of the whole shop's two rates a product lies on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ProductCorner")]
pub enum Corner {
    /// Comes back as faulty no more often than the shop, and its buyers return at least as often.
    Loved,
    /// Comes back as faulty more often, and its buyers return all the same.
    Flawed,
    /// Comes back no more often, and its buyers return less.
    Dull,
    /// Comes back as faulty more often, and its buyers return less.
    Leaving,
}

/// Where the corners meet: the whole shop's rates.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "MapBorders")]
pub struct Borders {
    /// Quality returns.
    pub quality: f64,
    /// Bought again within ninety days.
    pub again: f64,
}

impl Borders {
    fn corner(self, again: &Rate, quality: &Rate) -> Option<Corner> {
        let (again, quality) = (again.rate?, quality.rate?);
        Some(match (quality <= self.quality, again >= self.again) {
            (true, true) => Corner::Loved,
            (false, true) => Corner::Flawed,
            (true, false) => Corner::Dull,
            (false, false) => Corner::Leaving,
        })
    }
}

/// Most products that are listed.
const MOST: usize = 40;
const YEAR: i64 = 365;

/// The products in each buyer's first purchase: pairs of the buyer's place and the product, each once.
pub(super) fn in_first(tx: &impl Reading, purchases: &Purchases) -> Result<Vec<(usize, i64)>> {
    let mut whose: FxHashMap<i64, usize> = FxHashMap::default();
    for (place, buyer) in purchases.buyers().enumerate() {
        whose.extend(buyer.first().iter().map(|one| (one.order, place)));
    }
    let mut pairs = Vec::with_capacity(whose.len());
    let mut statement = tx.statement(include_str!("line_products.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if let Some(place) = whose.get(&row.get(0)?) {
            pairs.push((*place, row.get::<_, i64>(1)?));
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    Ok(pairs)
}

/// The places of buyers whose first purchase had this product.
pub(super) fn with(pairs: &[(usize, i64)], product: i64) -> FxHashSet<usize> {
    pairs.iter().filter(|pair| pair.1 == product).map(|pair| pair.0).collect()
}

/// Products with most first buyers, and where the corners of their map meet; none where the shop has too few.
pub(super) fn listed(
    tx: &impl Reading,
    shop: i64,
    basis: Basis,
    purchases: &Purchases,
    pairs: &[(usize, i64)],
) -> Result<(Vec<ProductAgain>, Option<Borders>)> {
    let buyers: Vec<Buyer<'_>> = purchases.buyers().collect();
    let mut counts: FxHashMap<i64, (i64, i64)> = FxHashMap::default();
    for (place, product) in pairs {
        let buyer = buyers[*place];
        if buyer.day() + COMPARED <= purchases.last {
            let (all, back) = counts.entry(*product).or_default();
            *all += 1;
            *back += i64::from(buyer.gap().is_some_and(|gap| gap <= COMPARED));
        }
    }
    let mut most: Vec<(i64, (i64, i64))> = counts.into_iter().collect();
    most.sort_unstable_by_key(|(product, (all, _))| (std::cmp::Reverse(*all), *product));
    most.truncate(MOST);
    if most.is_empty() {
        return Ok((Vec::new(), None));
    }
    let last = Day::from_number(purchases.last);
    let (all_quality, quality) = daily::span(tx, shop, basis, (last.plus(1 - YEAR), last), last, MINIMUM)?;
    let quality: FxHashMap<&str, Rate> = quality.iter().map(|one| (one.product_id.as_str(), one.rate)).collect();
    let watched = || buyers.iter().filter(|buyer| buyer.day() + COMPARED <= purchases.last);
    let back = watched().filter(|buyer| buyer.gap().is_some_and(|gap| gap <= COMPARED)).count() as i64;
    let all_again = Rate::of(back, watched().count() as i64, MINIMUM);
    let borders = all_quality.rate.zip(all_again.rate).map(|(quality, again)| Borders { quality, again });
    let mut listed = Vec::new();
    for (product, (all, back)) in most {
        let known = tx.maybe(
            "select product_no, coalesce(nullif(name, ''), product_no) as name from products where id = :product",
            named_params! { ":product": product },
            |row| Ok((row.get::<_, String>("product_no")?, row.get::<_, String>("name")?)),
        )?;
        let Some((number, name)) = known else { continue };
        let again = Rate::of(back, all, MINIMUM);
        let quality = quality.get(number.as_str()).copied().unwrap_or(Rate::of(0, 0, MINIMUM));
        let corner = borders.and_then(|borders| borders.corner(&again, &quality));
        listed.push(ProductAgain { product_id: product, name, again, quality, corner });
    }
    Ok((listed, borders))
}
