//! The figures of one day under one rule, word for word as `pintui daily` prints them.

use pintui_store::{Day, Fen, Reading, Result, ToSql, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::rate::Rate;
use super::today::ProductRate;
use crate::door::{Call, Command, Read};
use crate::platforms::rules::{self, Basis, Rule};
use crate::reasons::Words;
use crate::shops::{self, Shop};

/// The figures of one day under one rule.
#[derive(Deserialize, TS)]
pub struct DailyAsk {
    /// Name of the shop.
    pub shop: String,
    /// The day; today where it is left out.
    pub date: Option<Day>,
    /// Rule id; `signed_30d` where it is left out.
    pub rule: Option<String>,
}

impl Command for DailyAsk {
    type Answer = Daily;
}

/// The answer of [`DailyAsk`]; money in fen, rates between 0 and 1.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Daily {
    /// The day.
    pub date: Day,
    /// The shop's name.
    pub shop: String,
    /// The rule's id.
    pub rule: String,
    /// Set where the rule was not in force on that day: the figures are only worked out by it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_of_force: Option<OutOfForce>,
    /// Size of the cohort.
    pub orders: i64,
    /// Orders of the cohort whose first application states a quality reason.
    pub quality_orders: i64,
    /// Share, six decimals; none under the rule's minimum.
    pub rate: Option<f64>,
    /// 95 % Wilson interval, four decimals; none with the rate.
    pub interval: Option<[f64; 2]>,
    /// Cases applied on the day.
    pub applied: Applied,
    /// Cases whose refund was paid on the day.
    pub refunded: Refunded,
    /// Cases applied in the window by stated reason, most first.
    pub reasons: Vec<ReasonCount>,
    /// Products of the cohort, worst first.
    pub products: Vec<ProductCount>,
}

/// The days on which a rule is in force.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct OutOfForce {
    /// The first.
    pub from: Option<Day>,
    /// The first no more.
    pub until: Option<Day>,
}

/// Cases applied on a day.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct Applied {
    /// All of them.
    pub cases: i64,
    /// Those with a quality reason under the platform's rule.
    pub quality_cases: i64,
    /// What they ask for.
    pub refund_requested_fen: Fen,
}

/// Refunds paid on a day.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct Refunded {
    /// Their number.
    pub cases: i64,
    /// Their sum.
    pub amount_fen: Fen,
}

/// How often a reason was stated.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ReasonCount {
    /// The platform's text.
    pub reason: String,
    /// Our class: `quality`, `description`, `missing_or_wrong`, `logistics`, `buyer`, `other`, `unclassified`.
    pub class: String,
    /// Number of cases.
    pub cases: i64,
}

/// A product's share of the cohort.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ProductCount {
    /// The platform's product id.
    pub product_id: String,
    /// Its newest title.
    pub name: String,
    /// Distinct orders of the cohort with this product.
    pub orders: i64,
    /// Distinct orders whose first application on this product states a quality reason.
    pub quality_orders: i64,
    /// Share, six decimals; none under the rule's minimum.
    pub rate: Option<f64>,
}

impl Read for DailyAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Daily> {
        let shop = shops::must(tx, &self.shop)?;
        let rule = rules::find(&shop.platform, self.rule.as_deref().unwrap_or(rules::DEFAULT))?;
        of(tx, &shop, rule, self.date.unwrap_or(call.now.day()))
    }
}

/// The figures of `day` under `rule`.
pub fn of(tx: &impl Reading, shop: &Shop, rule: &Rule, day: Day) -> Result<Daily> {
    let words = Words::read(tx)?;
    let (whole, products) = cohort(tx, shop.id, rule, day)?;
    let (from, to) = rule.window(day);
    let products = products
        .into_iter()
        .map(|product| ProductCount {
            product_id: product.product_id,
            name: product.name,
            orders: product.rate.orders,
            quality_orders: product.rate.hits,
            rate: product.rate.rate,
        })
        .collect();
    Ok(Daily {
        date: day,
        shop: shop.name.clone(),
        rule: rule.id.clone(),
        out_of_force: (!rule.in_force(day)).then_some(OutOfForce { from: rule.from, until: rule.until }),
        orders: whole.orders,
        quality_orders: whole.hits,
        rate: whole.rate,
        interval: whole.interval,
        applied: applied(tx, &words, shop, day, day)?,
        refunded: refunded(tx, shop.id, day, day)?,
        reasons: reasons(tx, &words, shop, from.plus(rule.skip_days), to.plus(rule.skip_days))?,
        products,
    })
}

/// The shop's rate under `rule` on `day`, and its products', worst first.
pub fn cohort(tx: &impl Reading, shop_id: i64, rule: &Rule, day: Day) -> Result<(Rate, Vec<ProductRate>)> {
    let (from, to) = rule.window(day);
    span(tx, shop_id, rule.basis, (from, to), day, rule.minimum)
}

/// The rate of the basis days `from..=to` with applications up to `on`, and its products', worst first.
pub fn span(
    tx: &impl Reading,
    shop_id: i64,
    basis: Basis,
    (from, to): (Day, Day),
    on: Day,
    minimum: i64,
) -> Result<(Rate, Vec<ProductRate>)> {
    let mut whole = Rate::default();
    let mut products = Vec::new();
    let mut statement = tx.statement(include_str!("cohort_by_product.sql"))?;
    let mut rows = statement.query(named_params! {
        ":shop": shop_id, ":basis": basis.name(), ":from": from.number(), ":to": to.number(), ":on": on.number(),
    })?;
    while let Some(row) = rows.next()? {
        let rate = Rate::of(row.get(4)?, row.get(3)?, minimum);
        if row.get::<_, i64>(0)? == super::cells::WHOLE_SHOP {
            whole = rate;
        } else {
            products.push(ProductRate {
                product_id: row.get(1)?,
                name: row.get::<_, Option<String>>(2)?.unwrap_or_default(),
                rate,
            });
        }
    }
    products.sort_by(|one, other| {
        (other.rate.hits, other.rate.orders)
            .cmp(&(one.rate.hits, one.rate.orders))
            .then_with(|| one.product_id.cmp(&other.product_id))
    });
    Ok((whole, products))
}

/// Cases applied on the days `from..=to`.
pub fn applied(tx: &impl Reading, words: &Words, shop: &Shop, from: Day, to: Day) -> Result<Applied> {
    let by_reason = tx.rows(include_str!("applied.sql"), &moments(shop.id, from, to).params(), |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?, row.get::<_, Fen>(2)?))
    })?;
    let mut applied = Applied::default();
    for (reason, cases, asked) in by_reason {
        applied.cases += cases;
        applied.refund_requested_fen += asked;
        if words.meaning(&shop.platform, &reason).quality {
            applied.quality_cases += cases;
        }
    }
    Ok(applied)
}

/// Refunds paid on the days `from..=to`.
pub fn refunded(tx: &impl Reading, shop_id: i64, from: Day, to: Day) -> Result<Refunded> {
    let sql = concat!(
        "select count(distinct case_id), coalesce(sum(fen), 0) from (\n",
        include_str!("../cases/paid.sql"),
        ") where shop_id = :shop and at >= :from and at < :to"
    );
    tx.one(sql, &moments(shop_id, from, to).params(), |row| {
        Ok(Refunded { cases: row.get(0)?, amount_fen: row.get(1)? })
    })
}

/// Refunds of some days whose day is a guess: only the order's file tells of them.
pub fn estimated(tx: &impl Reading, shop_id: i64, from: Day, to: Day) -> Result<Refunded> {
    tx.one(include_str!("estimated_refunds.sql"), &moments(shop_id, from, to).params(), |row| {
        Ok(Refunded { cases: row.get(0)?, amount_fen: row.get(1)? })
    })
}

/// Refunds of the cases applied on the days `from..=to` whose own day nobody tells: they count on none.
pub fn undated(tx: &impl Reading, shop_id: i64, from: Day, to: Day) -> Result<Refunded> {
    tx.one(include_str!("undated_refunds.sql"), &moments(shop_id, from, to).params(), |row| {
        Ok(Refunded { cases: row.get(0)?, amount_fen: row.get(1)? })
    })
}

/// Stated reasons of the cases applied on the days `from..=to`, most first.
pub fn reasons(tx: &impl Reading, words: &Words, shop: &Shop, from: Day, to: Day) -> Result<Vec<ReasonCount>> {
    tx.rows(include_str!("stated_reasons.sql"), &moments(shop.id, from, to).params(), |row| {
        let reason: String = row.get(0)?;
        let class = words.meaning(&shop.platform, &reason).class.to_owned();
        Ok(ReasonCount { reason, class, cases: row.get(1)? })
    })
}

/// A span of whole days as the moments between which it lies.
pub struct Moments {
    shop_id: i64,
    from: Day,
    to: Day,
}

/// The days `from..=to` of a shop.
pub fn moments(shop_id: i64, from: Day, to: Day) -> Moments {
    Moments { shop_id, from, to: to.plus(1) }
}

impl Moments {
    /// `:shop`, `:from`, and `:to` (excluded).
    pub fn params(&self) -> [(&'static str, &dyn ToSql); 3] {
        [(":shop", &self.shop_id), (":from", &self.from), (":to", &self.to)]
    }
}
