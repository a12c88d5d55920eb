//! Lists of orders: the ones behind a figure, in the figure's own counting.
//!
//! A cohort is read with the rule's window; whether an order counts comes from `case_links`, the
//! same derived rows the figures are sums of. Knows no rates: those are in `insight`.

use pintui_store::words::get;
use pintui_store::{At, Day, Fen, Reading, Result, Row, SqlError, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::lacking;
use super::pick::{Pick, array, containing};
use crate::door::{Call, Command, Read};
use crate::month::Month;
use crate::platforms::rules::{self, Basis};
use crate::shops::{self, Shop};

/// Which orders a list holds.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(tag = "which", rename_all = "snake_case")]
pub enum OrdersOf {
    /// All orders of the shop, newest first.
    All,
    /// The cohort of a rule on a day.
    Cohort {
        /// The day looked at.
        date: Day,
        /// Rule id.
        rule: String,
        /// Only orders with this product.
        product_id: Option<String>,
    },
    /// Orders of the cohort that count as quality returns.
    Quality {
        /// The day looked at.
        date: Day,
        /// Rule id.
        rule: String,
        /// Only by a first case on this product.
        product_id: Option<String>,
    },
    /// Orders of the cohort with any case.
    Returned {
        /// The day looked at.
        date: Day,
        /// Rule id.
        rule: String,
    },
    /// Orders of the cohort that came back for a reason nobody knows.
    Untold {
        /// The day looked at.
        date: Day,
        /// Rule id.
        rule: String,
    },
    /// Orders of one single day of a rule's basis, as they are known on the day looked at.
    OneDay {
        /// The day of the basis.
        on: Day,
        /// The day looked at.
        date: Day,
        /// Rule id.
        rule: String,
        /// `all`, or those that came `back` for quality.
        only: String,
    },
    /// Parcels that left on these days, by what their last check before said of them.
    Sent {
        /// First day.
        from: Day,
        /// Last day.
        to: Day,
        /// `all`, `passed`, `failed`, `sampled`, `unchecked`.
        how: String,
    },
    /// Orders signed off in a month (the cohort of the KPI sheet).
    Month {
        /// `YYYY-MM`.
        month: String,
    },
    /// Quality orders of the KPI sheet's cohort.
    MonthQuality {
        /// `YYYY-MM`.
        month: String,
    },
    /// Orders that a comparison counts: each one watched so many days for a quality return.
    Watched {
        /// The day that puts an order in: `shipped`, `paid` or `signed`.
        basis: String,
        /// First day.
        from: Day,
        /// Last day.
        to: Day,
        /// Returns are counted for so many days.
        watched_days: i64,
        /// `all`, `checked` or `unchecked`; of the last two, sampled lots are left out.
        checks: String,
        /// `all`, or those that came `back`.
        only: String,
    },
    /// Orders that lack something which their files should tell.
    Lacking {
        /// `payment`, `sign_off`, `sent` and so on: a field of the page of coverage.
        field: String,
    },
    /// Order or tracking number contains the text.
    Search {
        /// What was typed.
        text: String,
    },
}

/// A list of orders, a page at a time.
#[derive(Deserialize, TS)]
pub struct OrderList {
    /// Name of the shop.
    pub shop: String,
    /// Which orders.
    #[serde(flatten)]
    pub of: OrdersOf,
    /// How many rows to leave out (pages).
    pub skip: i64,
    /// How many rows to give, at most 200.
    pub limit: i64,
}

impl Command for OrderList {
    type Answer = OrderPage;
}

impl Read for OrderList {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<OrderPage> {
        let shop = shops::must(tx, &self.shop)?;
        let pick = pick(tx, &shop, self.of, call.now.day())?;
        let total = pick.count(tx)?;
        let orders = rows(tx, &pick.page(tx, self.skip, self.limit)?)?;
        Ok(OrderPage { total, orders })
    }
}

/// A page of orders.
#[derive(Clone, Debug, Serialize, TS)]
pub struct OrderPage {
    /// How many orders there are in all: equals the figure the list opened from.
    pub total: i64,
    /// The rows.
    pub orders: Vec<OrderRow>,
}

/// One order in a list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct OrderRow {
    /// Key inside the book.
    pub id: i64,
    /// The platform's order number.
    pub order_no: String,
    /// `unpaid`, `paid`, `shipped`, `completed`, `closed`, `unknown`.
    pub status: Option<String>,
    /// Titles of the goods.
    pub goods: Option<String>,
    /// Pieces.
    pub quantity: Option<i64>,
    /// What was paid.
    pub paid_fen: Option<Fen>,
    /// When it was paid.
    pub paid_at: Option<At>,
    /// When it was signed off (or confirmed).
    pub signed_at: Option<At>,
    /// Nothing tells the sign-off: the time is when the buyer confirmed.
    pub confirmed: bool,
    /// Cases it has.
    pub cases: i64,
    /// First stated reason, where it has a case.
    pub reason: Option<String>,
    /// Result of the check before shipping: `passed`, `failed`, none.
    pub check: Option<String>,
    /// Whether the shop's newest import brought it.
    pub fresh: bool,
}

/// The rows of orders, in the sequence of their ids.
pub fn rows(tx: &impl Reading, ids: &[i64]) -> Result<Vec<OrderRow>> {
    tx.rows(include_str!("rows.sql"), named_params! { ":ids": array(ids) }, row_of)
}

pub(crate) fn row_of(row: &Row<'_>) -> std::result::Result<OrderRow, SqlError> {
    Ok(OrderRow {
        id: get(row, "id")?,
        order_no: get(row, "order_no")?,
        status: get(row, "status")?,
        goods: get(row, "goods")?,
        quantity: get(row, "quantity")?,
        paid_fen: get(row, "paid_fen")?,
        paid_at: get(row, "paid_at")?,
        signed_at: get(row, "signed_at")?,
        confirmed: get(row, "confirmed")?,
        cases: get(row, "cases")?,
        reason: get(row, "reason")?,
        check: get(row, "checked")?,
        fresh: get(row, "fresh")?,
    })
}

/// Which orders of a cohort are meant.
enum Counting {
    Orders,
    Returned,
    Quality,
}

fn pick(tx: &Tx, shop: &Shop, of: OrdersOf, today: Day) -> Result<Pick> {
    Ok(match of {
        OrdersOf::All => Pick::by(include_str!("all.sql")).with(":shop", shop.id),
        OrdersOf::Search { text } => {
            Pick::by(include_str!("search.sql")).with(":shop", shop.id).with(":text", containing(&text))
        }
        OrdersOf::Watched { basis, from, to, watched_days, checks, only } => Pick::by(include_str!("watched.sql"))
            .with(":shop", shop.id)
            .with(":basis", basis)
            .with(":from", from)
            .with(":until", to.plus(1))
            .with(":follow", watched_days)
            .with(":checks", checks)
            .with(":only", only),
        OrdersOf::Cohort { date, rule, product_id } => {
            on_day(shop, date, &rule, Counting::Orders)?.with(":product", product(tx, shop, product_id)?)
        }
        OrdersOf::Quality { date, rule, product_id } => {
            on_day(shop, date, &rule, Counting::Quality)?.with(":product", product(tx, shop, product_id)?)
        }
        OrdersOf::Returned { date, rule } => {
            on_day(shop, date, &rule, Counting::Returned)?.with(":product", None::<i64>)
        }
        OrdersOf::Lacking { field } => lacking::field(shop, field, today),
        OrdersOf::Untold { date, rule } => lacking::untold(tx, shop, rules::find(&shop.platform, &rule)?, date)?,
        OrdersOf::OneDay { on, date, rule, only } => {
            let basis = rules::find(&shop.platform, &rule)?.basis;
            let counting = if only == "back" { Counting::Quality } else { Counting::Orders };
            cohort(shop, basis, on, on, date, counting).with(":product", None::<i64>)
        }
        OrdersOf::Sent { from, to, how } => Pick::by(include_str!("sent.sql"))
            .with(":shop", shop.id)
            .with(":from", from)
            .with(":before", to.plus(1))
            .with(":how", how),
        OrdersOf::Month { month } => in_month(shop, &month, Counting::Orders)?,
        OrdersOf::MonthQuality { month } => in_month(shop, &month, Counting::Quality)?,
    })
}

/// The cohort of a rule on a day, with the cases applied before that day's end.
fn on_day(shop: &Shop, date: Day, rule: &str, counting: Counting) -> Result<Pick> {
    let rule = rules::find(&shop.platform, rule)?;
    let (first, last) = rule.window(date);
    Ok(cohort(shop, rule.basis, first, last, date, counting))
}

/// The cohort of the KPI sheet: orders signed off in the month, with cases applied before its end.
fn in_month(shop: &Shop, month: &str, counting: Counting) -> Result<Pick> {
    let Month { first, last } = Month::parse(month)?;
    Ok(cohort(shop, Basis::Signed, first, last, last, counting).with(":product", None::<i64>))
}

fn cohort(shop: &Shop, basis: Basis, first: Day, last: Day, as_of: Day, counting: Counting) -> Pick {
    let sql = match basis {
        Basis::Paid => include_str!("cohort_paid.sql"),
        Basis::Signed => include_str!("cohort_signed.sql"),
    };
    let counting = match counting {
        Counting::Orders => "orders",
        Counting::Returned => "returned",
        Counting::Quality => "quality",
    };
    Pick::by(sql)
        .with(":shop", shop.id)
        .with(":from", first)
        .with(":until", last.plus(1))
        .with(":counting", counting)
        .with(":as_of", as_of.number())
}

/// The key of a product; one that no order names has a key that no row has.
fn product(tx: &Tx, shop: &Shop, product_no: Option<String>) -> Result<Option<i64>> {
    let Some(product_no) = product_no else { return Ok(None) };
    let sql = "select id from products where shop_id = :shop and product_no = :product_no";
    let id = tx.maybe(sql, named_params! { ":shop": shop.id, ":product_no": product_no }, |row| row.get(0))?;
    Ok(Some(id.unwrap_or(-1)))
}

#[cfg(test)]
#[path = "list_tests.rs"]
mod tests;
