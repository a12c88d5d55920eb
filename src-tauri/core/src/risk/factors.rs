//! What each part of an order has meant so far, counted in one pass over the shop's orders.

use pintui_store::{At, Day, Reading, Result, named_params};
use rustc_hash::FxHashMap;
use serde::Serialize;
use ts_rs::TS;

use crate::orders::pick::array;
use crate::peaks::TooFew;

/// Orders that are counted were paid at least so many days ago, and at most so many.
const OLD_ENOUGH: i64 = 30;
const LOOKS_BACK: i64 = 150;
/// Orders that a part needs to count, as many as a rate does.
const MINIMUM: i64 = 30;
/// An effect weighs as much against none as so many returns.
const FIRM: f64 = 10.0;
/// From so many times the shop's share on an order is worth a question.
const HIGH: f64 = 2.0;
/// Nothing is certain.
const MOST: f64 = 0.95;

/// A part of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "RiskPart")]
pub enum Part {
    /// The product.
    Product,
    /// The size, colour or kind that was chosen.
    Size,
    /// Where it goes.
    Region,
    /// Who carries it.
    Carrier,
}

/// What one part says.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "RiskPartLine")]
pub struct PartLine {
    /// Which part.
    pub part: Part,
    /// What it is called.
    pub name: String,
    /// Orders alike in it.
    pub orders: i64,
    /// Of them those that came back.
    pub back: i64,
    /// By how much it multiplies the share, two decimals; none under thirty orders: it counts for nothing.
    pub times: Option<f64>,
}

/// A value to so many decimals.
fn rounded(value: f64, decimals: i32) -> f64 {
    let scale = 10f64.powi(decimals);
    (value * scale).round() / scale
}

/// How likely an order comes back.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "RiskScore")]
pub struct Score {
    /// In how many of a hundred such orders, as a share with three decimals.
    pub chance: f64,
    /// Times the shop's share, one decimal.
    pub times: f64,
    /// So many times that a question before packing is worth it.
    pub high: bool,
    /// What it is made of.
    pub parts: Vec<PartLine>,
}

/// Counts of a shop.
pub struct Factors {
    /// First and last day of payment that are counted.
    pub span: [Day; 2],
    /// All orders of these days.
    pub orders: i64,
    /// Of them those that came back.
    pub back: i64,
    /// What is missing for a score; none where it is enough.
    pub too_few: Option<TooFew>,
    counts: FxHashMap<Key, [i64; 2]>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Key {
    Product(i64),
    Size(i64),
    Region(String),
    Carrier(String),
}

struct Line {
    order: i64,
    region: Option<String>,
    carrier: Option<String>,
    product: Option<i64>,
    size: Option<i64>,
}

impl Line {
    fn keys(&self) -> Vec<Key> {
        let parts = [
            self.product.map(Key::Product),
            self.size.map(Key::Size),
            self.region.clone().map(Key::Region),
            self.carrier.clone().map(Key::Carrier),
        ];
        parts.into_iter().flatten().collect()
    }
}

/// Counts a shop's orders as of `today`.
pub fn read(tx: &impl Reading, shop: i64, today: Day) -> Result<Factors> {
    let last = newest(tx, shop, today)?;
    let (from, to) = (last.plus(1 - LOOKS_BACK), last.plus(-OLD_ENOUGH));
    let mut counts: FxHashMap<Key, [i64; 2]> = FxHashMap::default();
    let (mut orders, mut returns) = (0, 0);
    let mut statement = tx.statement(include_str!("counted.sql"))?;
    let mut rows = statement.query(named_params! { ":shop": shop, ":from": from, ":until": to.plus(1) })?;
    let (mut here, mut seen): (Option<i64>, Vec<Key>) = (None, Vec::new());
    while let Some(row) = rows.next()? {
        let line = line_of(row)?;
        let back = i64::from(row.get::<_, bool>("back")?);
        if here != Some(line.order) {
            here = Some(line.order);
            seen.clear();
            orders += 1;
            returns += back;
        }
        for key in line.keys() {
            if !seen.contains(&key) {
                let count = counts.entry(key.clone()).or_default();
                count[0] += 1;
                count[1] += back;
                seen.push(key);
            }
        }
    }
    Ok(Factors { span: [from, to], orders, back: returns, too_few: TooFew::of(orders, returns, LOOKS_BACK), counts })
}

/// The last whole day of orders: the newest one of a file may be half a day.
fn newest(tx: &impl Reading, shop: i64, today: Day) -> Result<Day> {
    let sql = "select max(paid_at) from orders where shop_id = ?1 and paid_at < ?2";
    let newest: Option<At> = tx.one(sql, (shop, today.plus(1)), |row| row.get(0))?;
    Ok(newest.map_or(today, At::day).plus(-1))
}

fn line_of(row: &pintui_store::Row<'_>) -> std::result::Result<Line, pintui_store::SqlError> {
    Ok(Line {
        order: row.get("order_id")?,
        region: row.get("region")?,
        carrier: row.get("carrier")?,
        product: row.get("product_id")?,
        size: row.get("sku_id")?,
    })
}

impl Factors {
    /// What these orders come to; none of them where there is too little to tell.
    pub fn scores(&self, tx: &impl Reading, orders: &[i64]) -> Result<FxHashMap<i64, Score>> {
        let mut found: FxHashMap<i64, Vec<Vec<PartLine>>> = FxHashMap::default();
        if self.too_few.is_some() {
            return Ok(FxHashMap::default());
        }
        let facts = tx.rows(include_str!("facts.sql"), named_params! { ":orders": array(orders) }, |row| {
            Ok((line_of(row)?, row.get::<_, Option<String>>("product")?, row.get::<_, Option<String>>("size")?))
        })?;
        for (line, product, size) in facts {
            let pieces = found.entry(line.order).or_default();
            let whole = self.whole();
            let of_product = line.product.map_or(whole, |id| self.drawn(&Key::Product(id), whole));
            let told = [
                (Part::Product, product, line.product.map(Key::Product), whole),
                (Part::Size, size, line.size.map(Key::Size), of_product),
                (Part::Region, line.region.clone(), line.region.map(Key::Region), whole),
                (Part::Carrier, line.carrier.clone(), line.carrier.map(Key::Carrier), whole),
            ];
            let parts =
                told.into_iter().filter_map(|(part, name, key, beside)| Some(self.part(part, name?, &key?, beside)));
            pieces.push(parts.collect());
        }
        Ok(found.into_iter().map(|(order, pieces)| (order, self.score(&pieces))).collect())
    }

    /// The share of all orders that came back.
    fn whole(&self) -> f64 {
        self.back as f64 / self.orders.max(1) as f64
    }

    fn count(&self, key: &Key) -> [i64; 2] {
        self.counts.get(key).copied().unwrap_or_default()
    }

    /// The share of a part, drawn towards another one.
    fn drawn(&self, key: &Key, beside: f64) -> f64 {
        let [orders, back] = self.count(key);
        (FIRM + back as f64) / (FIRM + orders as f64 * beside) * beside
    }

    fn part(&self, part: Part, name: String, key: &Key, beside: f64) -> PartLine {
        let [orders, back] = self.count(key);
        let times = (orders >= MINIMUM && beside > 0.0).then(|| rounded(self.drawn(key, beside) / beside, 2));
        PartLine { part, name, orders, back, times }
    }

    /// An order comes back for its worst piece: a product of one line says nothing with the size of another.
    fn score(&self, pieces: &[Vec<PartLine>]) -> Score {
        let of_piece = |parts: &Vec<PartLine>| parts.iter().filter_map(|line| line.times).product::<f64>();
        let worst = pieces.iter().map(of_piece).max_by(f64::total_cmp).unwrap_or(1.0);
        let whole = self.whole();
        let chance = (whole * worst).min(MOST);
        let times = if whole > 0.0 { chance / whole } else { 1.0 };
        let mut parts: Vec<PartLine> = Vec::new();
        for line in pieces.iter().flatten() {
            if !parts.iter().any(|of| of.part == line.part && of.name == line.name) {
                parts.push(line.clone());
            }
        }
        Score { chance: rounded(chance, 3), times: rounded(times, 1), high: times >= HIGH, parts }
    }
}
