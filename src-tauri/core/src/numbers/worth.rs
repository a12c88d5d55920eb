//! What checking costs, against the returns it may have saved: checked orders beside unchecked ones.
//!
//! Only orders old enough are compared, all watched equally long. Checked and unchecked parcels may differ in
//! kind (who picks them has reasons), so they are compared within each product; even then a connection is no cause.

use pintui_store::{Day, Fen, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::MINIMUM;
use super::costs::{CheckCosts, PRESET_WAGE};
use super::paced::LONGEST_SECONDS;
use crate::door::{Call, Command, Read};
use crate::insight::comparison::{Comparison, Counts, Shown, Within, compare, stratified};
use crate::insight::reach;
use crate::platforms::rules::Basis;
use crate::shops;

/// Returns are counted for so many days after the basis day.
const WATCHED_DAYS: i64 = 15;
/// Refunds of so many days make the mean.
const REFUND_DAYS: i64 = 90;

/// Compares checked with unchecked orders, and the cost with what was saved.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct CheckWorth {
    /// Name of the shop.
    pub shop: String,
    /// First day of sign-off.
    pub from: Day,
    /// Last day of sign-off.
    pub to: Day,
}

impl Command for CheckWorth {
    type Answer = Worth;
}

/// The answer of [`CheckWorth`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct Worth {
    /// The day that puts an order in: sign-off, or payment where no sign-off is told.
    pub basis: Basis,
    /// First day.
    pub from: Day,
    /// Last day that is old enough; before the first one where none is.
    pub to: Day,
    /// Returns are counted for so many days.
    pub watched_days: i64,
    /// What the owner has entered.
    pub costs: CheckCosts,
    /// The wage that is reckoned with.
    pub wage_fen: Fen,
    /// Quality returns with a refund, lately.
    pub refunds: i64,
    /// What they were refunded on average.
    pub mean_refund_fen: Option<Fen>,
    /// The cost of a return that is reckoned with; none where nothing is known.
    pub return_cost_fen: Option<Fen>,
    /// Unchecked first, checked second.
    pub compared: Comparison,
    /// The same within each product.
    pub within: Option<Within>,
    /// Time of the checks of the orders that are reckoned with.
    pub seconds: i64,
    /// What that time cost.
    pub cost_fen: Fen,
    /// Returns saved, the ends of the 95 % interval, one decimal; below zero: more returns.
    pub saved: Option<[f64; 2]>,
    /// What they would have cost.
    pub saved_fen: Option<[Fen; 2]>,
    /// What may be said.
    pub verdict: Shown,
}

struct Kind {
    product: i64,
    checked: bool,
    counts: Counts,
    seconds: i64,
}

impl Read for CheckWorth {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Worth> {
        let shop = shops::must(tx, &self.shop)?;
        let known = reach::last_day_of(tx, &shop, call)?.min(call.now.day());
        let to = self.to.min(known.plus(-WATCHED_DAYS));
        let signed = tx.one(
            "select exists (select 1 from orders where shop_id = ?1 and coalesce(signed_at, completed_at) >= '')",
            [shop.id],
            |row| row.get::<_, bool>(0),
        )?;
        let basis = if signed { Basis::Signed } else { Basis::Paid };
        let kinds = kinds(tx, shop.id, basis, (self.from, to))?;
        let sum = |checked: bool| {
            let own = kinds.iter().filter(|kind| kind.checked == checked);
            own.fold(Counts::default(), |all, kind| Counts {
                orders: all.orders + kind.counts.orders,
                hits: all.hits + kind.counts.hits,
            })
        };
        let compared = compare(sum(false), sum(true), MINIMUM);
        let pairs = pairs(&kinds);
        let within = stratified(&pairs.iter().map(|pair| (pair.0, pair.1)).collect::<Vec<_>>(), MINIMUM);
        let seconds = if within.is_some() {
            pairs.iter().map(|pair| pair.2).sum()
        } else {
            kinds.iter().map(|kind| kind.seconds).sum()
        };
        let costs = CheckCosts::read(tx)?;
        let wage = costs.wage_fen.unwrap_or(PRESET_WAGE);
        let (refunds, mean_refund_fen) = tx.one(
            include_str!("mean_refund.sql"),
            named_params! { ":shop": shop.id, ":since": known.plus(-REFUND_DAYS) },
            |row| Ok((row.get("cases")?, row.get::<_, Option<Fen>>("mean_fen")?)),
        )?;
        let return_cost_fen = costs.return_cost_fen.or(mean_refund_fen);
        let saved = within.map(|told| {
            let [low, high] = told.interval.map(|end| end * told.second as f64);
            [-high, -low]
        });
        let money = |returns: f64, each: Fen| Fen((returns * each.0 as f64).round() as i64);
        Ok(Worth {
            basis,
            from: self.from,
            to,
            watched_days: WATCHED_DAYS,
            costs,
            wage_fen: wage,
            refunds,
            mean_refund_fen,
            return_cost_fen,
            compared,
            within,
            seconds,
            cost_fen: Fen((seconds as f64 * wage.0 as f64 / 3600.0).round() as i64),
            saved: saved.map(|ends| ends.map(|end| (end * 10.0).round() / 10.0)),
            saved_fen: saved.zip(return_cost_fen).map(|(ends, each)| ends.map(|end| money(end, each))),
            verdict: within.map_or(Shown::TooFew, |told| told.verdict),
        })
    }
}

fn kinds(tx: &impl Reading, shop: i64, basis: Basis, (from, to): (Day, Day)) -> Result<Vec<Kind>> {
    tx.rows(
        include_str!("worth_orders.sql"),
        named_params! {
            ":shop": shop, ":basis": basis.name(), ":from": from, ":before": to.plus(1), ":follow": WATCHED_DAYS,
            ":longest": LONGEST_SECONDS,
        },
        |row| {
            let counts = Counts { orders: row.get("orders")?, hits: row.get("quality")? };
            Ok(Kind {
                product: row.get("product")?,
                checked: row.get("checked")?,
                counts,
                seconds: row.get("seconds")?,
            })
        },
    )
}

/// Products with both groups: unchecked, checked, and the time of the checks.
fn pairs(kinds: &[Kind]) -> Vec<(Counts, Counts, i64)> {
    let of = |kind: &Kind| {
        let other = kinds.iter().find(|other| other.product == kind.product && !other.checked)?;
        Some((other.counts, kind.counts, kind.seconds))
    };
    kinds.iter().filter(|kind| kind.checked).filter_map(of).collect()
}
