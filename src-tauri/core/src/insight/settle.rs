//! Derived rows, recomputed from facts before the commit that touched them.
//!
//! `case_links` join a case to its order's line and say which case of the line is the first.
//! `cells` are the triangle (basis day × days until the first quality application), for the shop
//! and for each product. Commands, imports, undo and `verify` all come through here; nothing is
//! ever counted up or down.

use chrono::NaiveDate;
use pintui_store::{Day, Reading, Result, Row, SqlError, WriteTx, named_params};
use rustc_hash::{FxHashMap, FxHashSet};

use super::cells;
use super::links::{self, Links};
use super::reckoned;
use crate::orders::pick::array;
use crate::platforms::reasons::as_compared;

/// What a write has touched in one shop.
#[derive(Default)]
pub struct Touched {
    /// May name one twice; sorted when they are settled.
    orders: Vec<i64>,
    days: [FxHashSet<i32>; 2],
    last: BasisDays,
}

impl Touched {
    /// An order changed, or something that hangs on it; its basis days before or after the change.
    pub fn order(&mut self, id: i64, on: BasisDays) {
        if self.orders.last() != Some(&id) {
            self.orders.push(id);
        }
        self.days(on);
    }

    /// Only the days: what an order's basis was before it changed.
    pub fn days(&mut self, on: BasisDays) {
        // Orders of one day mostly follow each other.
        if on == self.last {
            return;
        }
        self.last = on;
        self.days[0].extend(on.paid);
        self.days[1].extend(on.signed);
    }

    /// Whether nothing was touched.
    pub fn is_empty(&self) -> bool {
        self.orders.is_empty() && self.days.iter().all(FxHashSet::is_empty)
    }
}

/// The basis days of an order, as day numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BasisDays {
    /// Day of payment.
    pub paid: Option<i32>,
    /// Day of sign-off or confirmation.
    pub signed: Option<i32>,
}

impl BasisDays {
    /// From the moments of the book.
    pub fn of(paid_at: Option<&str>, signed_at: Option<&str>) -> Self {
        Self { paid: paid_at.and_then(day_number), signed: signed_at.and_then(day_number) }
    }
}

/// Day number of a moment text `YYYY-MM-DDTHH:MM:SS`.
pub fn day_number(at: &str) -> Option<i32> {
    let digits = |from: usize, to: usize| at.get(from..to)?.parse::<u32>().ok();
    let date = NaiveDate::from_ymd_opt(digits(0, 4)? as i32, digits(5, 7)?, digits(8, 10)?)?;
    Some(Day(date).number())
}

/// Recomputes everything that hangs on what was touched.
pub fn settle(tx: &mut WriteTx<'_>, shop_id: i64, touched: &mut Touched) -> Result<()> {
    if touched.is_empty() {
        return Ok(());
    }
    touched.orders.sort_unstable();
    touched.orders.dedup();
    let platform: String = tx.one("select platform from shops where id = ?1", [shop_id], |row| row.get(0))?;
    let fresh = links::of(&*tx, shop_id, &platform, links::Scope::Orders(&touched.orders))?;
    links::replace(tx, shop_id, &touched.orders, &fresh)?;
    reckoned::begun(tx, shop_id)?;
    cells::replace(tx, shop_id, &touched.days.each_ref().map(spans))
}

/// Recomputes everything of a shop.
pub fn settle_all(tx: &mut WriteTx<'_>, shop_id: i64, platform: &str) -> Result<()> {
    let fresh = links::of(&*tx, shop_id, platform, links::Scope::Shop)?;
    links::replace_all(tx, shop_id, &fresh)?;
    cells::replace_all(tx, shop_id)
}

/// Longest gap that is recomputed along rather than started anew.
const BRIDGE: i32 = 3;

fn spans(days: &FxHashSet<i32>) -> Vec<(i32, i32)> {
    let mut sorted: Vec<i32> = days.iter().copied().collect();
    sorted.sort_unstable();
    let mut spans: Vec<(i32, i32)> = Vec::new();
    for day in sorted {
        match spans.last_mut() {
            Some((_, to)) if day - *to <= BRIDGE => *to = day,
            _ => spans.push((day, day)),
        }
    }
    spans
}

/// Settles what the running operation has changed, as its own images tell.
pub fn after_operation(tx: &mut WriteTx<'_>) -> Result<()> {
    let mut shops: FxHashMap<i64, Touched> = FxHashMap::default();
    let mut words: FxHashMap<String, FxHashSet<String>> = FxHashMap::default();
    for change in pintui_store::journal::changes_of(&*tx, tx.operation())? {
        for image in [change.before, change.after].into_iter().flatten() {
            if change.place == "reason_classes" {
                let row: serde_json::Value = serde_json::from_str(&image).unwrap_or_default();
                let text = |name: &str| row[name].as_str().unwrap_or_default().to_owned();
                words.entry(text("platform")).or_default().insert(text("reason"));
            } else {
                touch(&*tx, &change.place, &image, &mut shops)?;
            }
        }
    }
    for (platform, reasons) in words {
        touch_stating(&*tx, &platform, &reasons, &mut shops)?;
    }
    for (shop_id, mut touched) in shops {
        let there = tx.maybe("select 1 from shops where id = ?1", [shop_id], |_| Ok(()))?.is_some();
        if there {
            settle(tx, shop_id, &mut touched)?;
        }
    }
    Ok(())
}

struct Basis {
    id: i64,
    shop_id: i64,
    paid_at: Option<String>,
    signed_at: Option<String>,
}

fn basis_of(row: &Row<'_>) -> std::result::Result<Basis, SqlError> {
    Ok(Basis { id: row.get(0)?, shop_id: row.get(1)?, paid_at: row.get(2)?, signed_at: row.get(3)? })
}

/// Touches the order that a row, as its image tells, is or hangs on.
pub fn touch(tx: &impl Reading, place: &str, image: &str, shops: &mut FxHashMap<i64, Touched>) -> Result<()> {
    let row: serde_json::Value = serde_json::from_str(image).unwrap_or_default();
    let found = match place {
        "orders" => {
            let text = |name: &str| row[name].as_str().map(str::to_owned);
            let signed_at = text("signed_at").or_else(|| text("completed_at"));
            row["id"].as_i64().zip(row["shop_id"].as_i64()).map(|(id, shop_id)| Basis {
                id,
                shop_id,
                paid_at: text("paid_at"),
                signed_at,
            })
        }
        "lines" => tx.maybe(
            "select id, shop_id, paid_at, coalesce(signed_at, completed_at) from orders where id = ?1",
            [row["order_id"].as_i64()],
            basis_of,
        )?,
        "cases" => tx.maybe(
            "select id, shop_id, paid_at, coalesce(signed_at, completed_at) from orders
             where shop_id = :shop and order_no = :order",
            named_params! { ":shop": row["shop_id"].as_i64(), ":order": row["order_no"].as_str() },
            basis_of,
        )?,
        _ => None,
    };
    if let Some(order) = found {
        let touched = shops.entry(order.shop_id).or_default();
        touched.order(order.id, BasisDays::of(order.paid_at.as_deref(), order.signed_at.as_deref()));
    }
    Ok(())
}

/// A word means something else: every order with a case that states it, in all shops of the platform.
fn touch_stating(
    tx: &impl Reading,
    platform: &str,
    reasons: &FxHashSet<String>,
    shops: &mut FxHashMap<i64, Touched>,
) -> Result<()> {
    for shop_id in tx.rows("select id from shops where platform = ?1", [platform], |row| row.get::<_, i64>(0))? {
        let mut texts: Vec<String> = tx.rows(
            "select distinct reason_stated from cases where shop_id = ?1 and reason_stated is not null",
            [shop_id],
            |row| row.get(0),
        )?;
        texts.retain(|text| reasons.contains(&as_compared(text)));
        let with = named_params! { ":shop": shop_id, ":reasons": array(&texts) };
        for order in tx.rows(include_str!("orders_stating.sql"), with, basis_of)? {
            let touched = shops.entry(shop_id).or_default();
            touched.order(order.id, BasisDays::of(order.paid_at.as_deref(), order.signed_at.as_deref()));
        }
    }
    Ok(())
}

/// Where stored derived rows differ from what the facts say: kind of row and how many.
pub fn differences(tx: &impl Reading, shop_id: i64) -> Result<Vec<(String, i64)>> {
    let platform: String = tx.one("select platform from shops where id = ?1", [shop_id], |row| row.get(0))?;
    let mut found = Vec::new();
    let links: Links = links::of(tx, shop_id, &platform, links::Scope::Shop)?;
    let wrong = links::differences(tx, shop_id, &links)?;
    if wrong > 0 {
        found.push(("case_links".to_owned(), wrong));
    }
    for (basis, wrong) in cells::differences(tx, shop_id)? {
        if wrong > 0 {
            found.push((format!("cells {}", basis.name()), wrong));
        }
    }
    Ok(found)
}
