//! The view by age band: what the platform told of a span, each rate with its interval, and how much of our own orders it covers.

use pintui_store::{Day, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::AgeRefused;
use super::typed::rank;
use crate::door::{Call, Command, Read};
use crate::insight::rate::{MINIMUM, Rate};
use crate::shops;

/// Returns by age band, out of what the owner has brought from the platform.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct AgeSheet {
    /// Name of the shop.
    pub shop: String,
    /// First and last day of the span; the newest one where it is left out.
    pub span: Option<[Day; 2]>,
}

impl Command for AgeSheet {
    type Answer = Ages;
}

/// The answer of [`AgeSheet`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct Ages {
    /// The shop's platform, which has the table.
    pub platform: String,
    /// Spans that were brought, the newest first.
    pub spans: Vec<[Day; 2]>,
    /// The one that is shown; none where nothing was brought.
    pub shown: Option<AgeSpan>,
}

/// A span by age band.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AgeSpan {
    /// First and last day.
    pub span: [Day; 2],
    /// Whether buyers are counted, not orders.
    pub of_buyers: bool,
    /// Whether the table tells of returns.
    pub tells_returns: bool,
    /// Whether it tells of returns for quality.
    pub tells_quality: bool,
    /// All bands together.
    pub whole: AgeBand,
    /// The bands, the youngest first.
    pub bands: Vec<AgeBand>,
    /// Our own paid orders of these days, beside what the table counts.
    pub own_orders: i64,
}

/// One band.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct AgeBand {
    /// Its name; empty for all together.
    pub band: String,
    /// How many orders, or buyers.
    pub count: i64,
    /// Its share in tenths of a per cent.
    pub share_tenths: i64,
    /// Returned ones; none where the table does not tell.
    pub returned: Option<Rate>,
    /// Those for quality; none where the table does not tell.
    pub quality: Option<Rate>,
    /// Whether its interval lies wholly above the rate of all; by quality where it is told.
    pub over: bool,
}

struct Row {
    band: String,
    orders: Option<i64>,
    buyers: Option<i64>,
    returned: Option<i64>,
    quality: Option<i64>,
}

impl Read for AgeSheet {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Ages> {
        let shop = shops::must(tx, &self.shop)?;
        let sql = "select distinct from_on, to_on from age_bands where shop_id = ?1 order by to_on desc, from_on desc";
        let spans: Vec<[Day; 2]> = tx.rows(sql, [shop.id], |row| Ok([row.get(0)?, row.get(1)?]))?;
        let span = match self.span {
            Some(span) if !spans.contains(&span) => {
                return Err(AgeRefused::AgeSpanUnknown { from: span[0].text() }.into());
            }
            Some(span) => Some(span),
            None => spans.first().copied(),
        };
        let shown = span.map(|span| shown(tx, shop.id, span)).transpose()?;
        Ok(Ages { platform: shop.platform, spans, shown })
    }
}

fn shown(tx: &impl Reading, shop: i64, span: [Day; 2]) -> Result<AgeSpan> {
    let [from, to] = span;
    let mut rows =
        tx.rows(include_str!("of_span.sql"), named_params! { ":shop": shop, ":from": from, ":to": to }, |row| {
            Ok(Row {
                band: row.get("band")?,
                orders: row.get("orders")?,
                buyers: row.get("buyers")?,
                returned: row.get("returned")?,
                quality: row.get("quality")?,
            })
        })?;
    rows.sort_by(|one, other| rank(&one.band).cmp(&rank(&other.band)).then_with(|| one.band.cmp(&other.band)));
    let own = "select count(*) from orders where shop_id = ?1 and paid_at >= ?2 and paid_at < ?3";
    let own_orders = tx.one(own, (shop, from, to.plus(1)), |row| row.get(0))?;
    let of_buyers = rows.iter().any(|row| row.orders.is_none());
    let tells_returns = rows.iter().all(|row| row.returned.is_some());
    let tells_quality = rows.iter().all(|row| row.quality.is_some());
    let count = |row: &Row| if of_buyers { row.buyers } else { row.orders }.unwrap_or(0);
    let all: i64 = rows.iter().map(count).sum();
    let sum = |of: fn(&Row) -> Option<i64>| rows.iter().filter_map(of).sum::<i64>();
    let rate = |told: bool, hits: i64, of: i64| told.then(|| Rate::of(hits, of, MINIMUM));
    let whole = AgeBand {
        band: String::new(),
        count: all,
        share_tenths: 1000,
        returned: rate(tells_returns, sum(|row| row.returned), all),
        quality: rate(tells_quality, sum(|row| row.quality), all),
        over: false,
    };
    let counts: Vec<i64> = rows.iter().map(count).collect();
    let shares = crate::insight::class_shares::tenths(&counts);
    let bands = rows.iter().zip(shares).map(|(row, share_tenths)| {
        let returned = rate(tells_returns, row.returned.unwrap_or(0), count(row));
        let quality = rate(tells_quality, row.quality.unwrap_or(0), count(row));
        let over = match (quality.or(returned), whole.quality.or(whole.returned)) {
            (Some(own), Some(all)) => own.is_above(all),
            _ => false,
        };
        AgeBand { band: row.band.clone(), count: count(row), share_tenths, returned, quality, over }
    });
    let bands = bands.collect();
    Ok(AgeSpan { span, of_buyers, tells_returns, tells_quality, whole, bands, own_orders })
}
