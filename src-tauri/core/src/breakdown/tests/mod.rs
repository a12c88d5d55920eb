//! Small shops of known counts. An order stands for itself: what is not said of it is the same for all.

mod groups;
mod lists;
mod risky;
mod timeline;
mod times;

use pintui_store::{Fen, Result};

use super::By;
use super::sheet::{Breakdown, BreakdownAsk, Group};
use crate::given::{Given, SHOP};

/// An order of October, paid and signed off, in the trade's words.
#[derive(Clone)]
pub(super) struct Sold {
    pub signed: &'static str,
    pub fen: Option<i64>,
    pub province: Option<&'static str>,
    pub carrier: Option<&'static str>,
    pub warehouse: Option<&'static str>,
    /// Days from sending to sign-off.
    pub days: i64,
    pub buyer: Option<String>,
    /// Keys of products: 1 is clothing, 2 is shoes.
    pub products: Vec<i64>,
    /// Reason, moment of application, and the product it names.
    pub case: Option<(&'static str, &'static str, Option<i64>)>,
}

pub(super) const SOLD: Sold = Sold {
    signed: "2026-10-10T12:00:00",
    fen: Some(5000),
    province: Some("浙江"),
    carrier: Some("中通快递"),
    warehouse: None,
    days: 3,
    buyer: None,
    products: Vec::new(),
    case: None,
};

pub(super) const BROKEN: Option<(&str, &str, Option<i64>)> = Some(("质量问题", "2026-10-12T10:00:00", None));

/// A shop of these orders.
pub(super) fn shop_of(sold: &[Sold]) -> Given {
    let given = Given::shop();
    given.write(|tx| {
        for (no, name, category) in [("P1", "连衣裙", "clothing"), ("P2", "凉鞋", "shoes")] {
            tx.change("insert into products (shop_id, product_no, name, category) values (1, ?1, ?2, ?3)", (no, name, category))?;
        }
        for (at, one) in sold.iter().enumerate() {
            let no = format!("N{at:04}");
            let order = tx.insert(
                "insert into orders (shop_id, order_no, status, paid_at, signed_at, shipped_at, paid_fen, province, carrier, warehouse, buyer_hash)
                 values (1, ?1, 'completed', strftime('%Y-%m-%dT%H:%M:%S', ?2, '-20 days'), ?2,
                   strftime('%Y-%m-%dT%H:%M:%S', ?2, ?3), ?4, ?5, ?6, ?7, ?8)",
                (&no, one.signed, format!("-{} days", one.days), one.fen, one.province, one.carrier, one.warehouse, &one.buyer),
            )?;
            for (line, product) in one.products.iter().enumerate() {
                tx.change(
                    "insert into lines (order_id, line_no, product_id, quantity) values (?1, ?2, ?3, 1)",
                    (order, (line + 1).to_string(), product),
                )?;
            }
            if let Some((reason, applied, product)) = one.case {
                tx.change(
                    "insert into cases (shop_id, case_no, order_no, product_no, reason_stated, applied_at)
                     values (1, 'R' || ?1, ?1, 'P' || ?2, ?3, ?4)",
                    (&no, product, reason, applied),
                )?;
            }
        }
        Ok(())
    });
    given
}

/// So many of the same order, the first ones with a case.
pub(super) fn many(count: usize, with_case: usize, one: &Sold) -> Vec<Sold> {
    (0..count).map(|at| Sold { case: if at < with_case { one.case.or(BROKEN) } else { None }, ..one.clone() }).collect()
}

pub(super) fn ask_for(by: By) -> BreakdownAsk {
    BreakdownAsk {
        shop: SHOP.into(),
        date: Some("2026-10-31".parse().expect("a date")),
        rule: Some("signed_30d".into()),
        by,
        limits_fen: Vec::new(),
        late_days: 5,
        top: None,
    }
}

pub(super) fn by(given: &Given, by: By) -> Breakdown {
    given.ask(ask_for(by)).expect("answered")
}

pub(super) fn with_limits(given: &Given, limits: &[i64]) -> Result<Breakdown> {
    given.ask(BreakdownAsk { limits_fen: limits.iter().copied().map(Fen).collect(), ..ask_for(By::Price) })
}

pub(super) fn group<'a>(told: &'a Breakdown, key: &str) -> &'a Group {
    told.groups.iter().find(|group| group.key == key).unwrap_or_else(|| panic!("no group {key}"))
}

/// Orders, returned and quality orders by key, in the answer's sequence.
pub(super) fn counts(told: &Breakdown) -> Vec<(&str, i64, i64, i64)> {
    told.groups.iter().map(|one| (one.key.as_str(), one.quality.orders, one.returned.hits, one.quality.hits)).collect()
}
