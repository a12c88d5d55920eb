//! The page of buyers who come back, in one answer from one pass over the book.

use pintui_store::{Day, Reading, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::closed::{self, ReturnsHandled};
use super::cohorts::{self, CohortMonth, Within};
use super::frequency;
use super::groups::{self, Group};
use super::products::{self, Borders};
use super::purchases::{self, Buyer};
use super::worth::{self, Prevented};
use super::{AgainRefused, fates};
use crate::door::{Call, Command, Read};
use crate::insight::today;
use crate::platforms::rules::Basis;
use crate::shops;

pub use super::frequency::{ByTimes as OrdersByTimes, OldShare};
pub use super::products::ProductAgain;

/// Buyers who come back, of a shop or of one of its products.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct AgainSheet {
    /// Name of the shop.
    pub shop: String,
    /// Key of a product: only buyers whose first purchase had it, whatever they bought then.
    pub product_id: Option<i64>,
}

impl Command for AgainSheet {
    type Answer = Again;
}

/// The answer of [`AgainSheet`]; what is counted stands at the head of the room, word for word.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "AgainTold")]
pub struct Again {
    /// The last day of a purchase: as far as the data reach; none where there is no purchase.
    pub until: Option<Day>,
    /// The first day of one.
    pub since: Option<Day>,
    /// Buyers with at least one purchase.
    pub buyers: i64,
    /// Orders that count as a purchase but do not tell their buyer.
    pub unknown_orders: i64,
    /// All buyers who had the days, whatever their month.
    pub whole: Vec<Within>,
    /// First buyers by month, the last twelve.
    pub months: Vec<CohortMonth>,
    /// Buyers by what happened with their first purchase.
    pub groups: Vec<Group>,
    /// Buyers whose case is not decided, or was taken back unanswered: in no group.
    pub open: i64,
    /// Buyers by how the return of their first purchase was handled.
    pub returns: ReturnsHandled,
    /// The hours within which an answer counts as fast where nothing is promised.
    pub fast_hours: i64,
    /// Whether the shop has promised a time for answers.
    pub promised: bool,
    /// Products by which most buyers came. Of the whole shop, as all below.
    pub products: Vec<ProductAgain>,
    /// Where the corners of their map meet; none where the shop has too few orders or buyers.
    pub borders: Option<Borders>,
    /// Orders by how often their buyer had bought.
    pub times: Vec<OrdersByTimes>,
    /// Old and new customers by month, the last twelve.
    pub old: Vec<OldShare>,
    /// What a return that does not happen is worth.
    pub worth: Prevented,
}

/// Months that are shown.
const MONTHS: usize = 12;

impl Read for AgainSheet {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Again> {
        let shop = shops::must(tx, &self.shop)?;
        if let Some(product) = self.product_id {
            let sql = "select 1 from products where id = ?1 and shop_id = ?2";
            let known = tx.maybe(sql, [product, shop.id], |_| Ok(()))?;
            known.ok_or(AgainRefused::AgainProductUnknown { product })?;
        }
        let purchases = purchases::read(tx, shop.id)?;
        let told = !purchases.is_empty();
        let ends = Day::from_number(if told { purchases.last } else { call.now.day().number() });
        let until = purchases.until(call.now);
        let happened = fates::read(tx, shop.id, until)?;
        let pairs = products::in_first(tx, &purchases)?;
        let picked = self.product_id.map(|product| products::with(&pairs, product));
        let buyers = || {
            let fits = |(place, _): &(usize, Buyer<'_>)| picked.as_ref().is_none_or(|picked| picked.contains(place));
            purchases.buyers().enumerate().filter(fits).map(|(_, buyer)| buyer)
        };
        let (signed, _) = today::told_bases(tx, shop.id)?;
        let basis = if signed { Basis::Signed } else { Basis::Paid };
        let (groups, open) = groups::groups(buyers(), &purchases, &happened);
        let (products, borders) = products::listed(tx, shop.id, basis, &purchases, &pairs)?;
        let sql = "select exists (select 1 from promises where step = 'answer')";
        Ok(Again {
            until: told.then_some(ends),
            since: told.then(|| Day::from_number(purchases.first)),
            buyers: buyers().count() as i64,
            unknown_orders: purchases.unknown.len() as i64,
            whole: cohorts::whole(buyers(), purchases.last),
            months: cohorts::months(buyers(), purchases.last, MONTHS),
            groups,
            open,
            returns: closed::handled(buyers(), &purchases, &closed::ends(tx, shop.id, until)?),
            fast_hours: fates::FAST_HOURS,
            promised: tx.one(sql, [], |row| row.get(0))?,
            products,
            borders,
            times: frequency::by_times(&purchases, &happened),
            old: frequency::old_shares(&purchases, MONTHS),
            worth: worth::worth(tx, shop.id, &purchases, &happened)?,
        })
    }
}

/// First buyers of the twelve months up to a day, and of all who had the days by now, for the month's workbook.
pub fn cohorts_of(tx: &impl Reading, shop: i64, to: Day) -> Result<(Vec<CohortMonth>, Vec<Within>)> {
    let purchases = purchases::read(tx, shop)?;
    let buyers = || purchases.buyers().filter(|buyer| buyer.day() <= to.number());
    let whole = cohorts::whole(buyers(), purchases.last);
    Ok((cohorts::months(buyers(), purchases.last, MONTHS), whole))
}
