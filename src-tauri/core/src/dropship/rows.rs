//! What a partner is shown of the shop's book: returns of its own orders, halts that hold them, claims against it and the
//! stock of goods it sends. No other partner's rows, and nothing of a buyer: an order's number is all it needs.

use pintui_store::{At, Day, Reading, Result, named_params};

use super::partner;
use super::talks::{self, AgendaHalt};
use crate::agreements::liable::{Bearer, Liable};
use crate::claims::list::{self as claims, Claim};
use crate::losses::group::{By, Filter, Group};
use crate::losses::list::{self as losses, Loss};
use crate::shops::Shop;

/// Days of returns where nobody says which.
const DAYS: i64 = 90;

/// A partner's rows.
pub struct Own {
    /// The partner.
    pub partner: String,
    /// First and last day of application of the returns.
    pub days: [Day; 2],
    /// Returns of its orders, the latest first.
    pub returns: Vec<OwnReturn>,
    /// Halts that hold orders of it.
    pub halts: Vec<AgendaHalt>,
    /// Claims against it.
    pub claims: Vec<Claim>,
    /// Losses it bears, claimed or not.
    pub losses: Vec<Loss>,
    /// Goods it sends, with their stock.
    pub stock: Vec<OwnStock>,
}

/// A return of one of its orders.
pub struct OwnReturn {
    /// Number of the case.
    pub case_no: String,
    /// Number of the order.
    pub order_no: String,
    /// Titles of the goods.
    pub product: Option<String>,
    /// When it was applied for.
    pub applied_at: Option<At>,
    /// The reason that was chosen on the platform.
    pub reason: Option<String>,
    /// Number of the parcel that comes back.
    pub tracking_no: Option<String>,
}

/// Goods it sends.
pub struct OwnStock {
    /// The platform's number.
    pub product_no: String,
    /// The title.
    pub product: String,
    /// Stock; none where nobody has counted.
    pub stock: Option<i64>,
    /// When it was counted.
    pub counted_at: Option<At>,
    /// Pieces in the stock of returned goods.
    pub returned: i64,
    /// Orders that wait to be sent.
    pub waiting: i64,
}

/// Reads them, with the returns of the last ninety days.
///
/// # Errors
/// `partner_unknown`.
pub fn read(tx: &impl Reading, shop: &Shop, partner: &str, today: Day) -> Result<Own> {
    let partner = partner::known(tx, shop.id, partner)?;
    let days = [today.plus(1 - DAYS), today];
    let with = named_params! { ":shop": shop.id, ":partner": partner, ":from": days[0], ":before": today.plus(1) };
    let returns = tx.rows(include_str!("own_returns.sql"), with, |row| {
        Ok(OwnReturn {
            case_no: row.get("case_no")?,
            order_no: row.get("order_no")?,
            product: row.get("product")?,
            applied_at: row.get("applied_at")?,
            reason: row.get("reason")?,
            tracking_no: row.get("return_tracking_no")?,
        })
    })?;
    let stock =
        tx.rows(include_str!("own_stock.sql"), named_params! { ":shop": shop.id, ":partner": partner }, |row| {
            Ok(OwnStock {
                product_no: row.get("product_no")?,
                product: row.get("product")?,
                stock: row.get("stock")?,
                counted_at: row.get("counted_at")?,
                returned: row.get("returned")?,
                waiting: row.get("waiting")?,
            })
        })?;
    let bearer = Bearer { liable: Liable::Warehouse, party: Some(partner.clone()) };
    let mut claims = claims::of_shop(tx, shop.id, today)?;
    claims.retain(|claim| claim.bearer == bearer);
    let group = Group { by: By::Bearer, key: format!("{}:{partner}", Liable::Warehouse.name()) };
    let losses = losses::some(tx, shop.id, &Filter { group: Some(group), ..Filter::default() })?;
    Ok(Own { halts: talks::halts(tx, shop.id, &partner)?, partner, days, returns, claims, losses, stock })
}
