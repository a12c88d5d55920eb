//! Urgent orders: which ones somebody asked a partner to send at once, and how many left within a day of that.

use pintui_store::{At, Reading, Result, Tx, WriteTx, named_params};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::PartnershipRefused;
use crate::breakdown::behind::BehindCount;
use crate::dispositions::hand;
use crate::door::{Call, Command, Read, Write};
use crate::insight::rate::{MINIMUM, Rate};
use crate::named::named;
use crate::orders::behind;
use crate::shops;

/// An urgent order leaves within so many hours.
const HOURS: i64 = 24;
/// So many numbers at once and no more.
const MOST: usize = 500;

/// Marks orders as urgent from now on; one that is marked already keeps its moment.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct MarkUrgent {
    /// Name of the shop.
    pub shop: String,
    /// Numbers of the orders.
    pub orders: Vec<String>,
    /// Who asked for it.
    pub by: String,
}

impl Command for MarkUrgent {
    type Answer = UrgentMarked;
}

/// What was marked.
#[derive(Clone, Debug, Serialize, TS)]
pub struct UrgentMarked {
    /// Orders that are urgent from now on.
    pub marked: i64,
}

impl Write for MarkUrgent {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "orders": self.orders.len() })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<UrgentMarked> {
        let by = hand::staff(&self.by)?;
        let shop = shops::must(&*tx, &self.shop)?.id;
        let orders: Vec<String> =
            self.orders.iter().map(|no| no.trim().to_owned()).filter(|no| !no.is_empty()).collect();
        if orders.is_empty() || orders.len() > MOST {
            return Err(PartnershipRefused::UrgentOrdersMissing { most: MOST as i64 }.into());
        }
        let mut marked = 0;
        for order_no in orders {
            let gone: Option<bool> = tx.maybe(include_str!("gone.sql"), (shop, &order_no), |row| row.get(0))?;
            match gone {
                None => return Err(PartnershipRefused::UrgentOrderUnknown { order_no }.into()),
                Some(true) => return Err(PartnershipRefused::UrgentOrderGone { order_no }.into()),
                Some(false) => {}
            }
            marked += tx.change(
                include_str!("mark_urgent.sql"),
                named_params! { ":shop": shop, ":order": order_no, ":at": call.now, ":by": by },
            )? as i64;
        }
        Ok(UrgentMarked { marked })
    }
}

/// Takes the mark of an urgent order away.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct UnmarkUrgent {
    /// Name of the shop.
    pub shop: String,
    /// Number of the order.
    pub order_no: String,
}

impl Command for UnmarkUrgent {
    type Answer = ();
}

impl Write for UnmarkUrgent {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "order_no": self.order_no })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        let shop = shops::must(&*tx, &self.shop)?.id;
        let sql = "delete from urgent_orders where shop_id = ?1 and order_no = ?2";
        match tx.change(sql, (shop, &self.order_no))? {
            0 => Err(PartnershipRefused::UrgentOrderUnknown { order_no: self.order_no }.into()),
            _ => Ok(()),
        }
    }
}

named! {
    /// How an urgent order stands.
    UrgentState {
        /// It left within the hours.
        InTime = "in_time",
        /// It left later, or has not and the hours are over.
        Late = "late",
        /// It has not left and there is still time.
        Waiting = "waiting",
        /// It left, and nothing tells when.
        Untold = "untold",
    }
}

/// The urgent orders of a shop by partner.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct UrgentSheetAsk {
    /// Name of the shop.
    pub shop: String,
}

impl Command for UrgentSheetAsk {
    type Answer = UrgentSheet;
}

/// The answer of [`UrgentSheetAsk`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct UrgentSheet {
    /// An urgent order leaves within so many hours of being asked for; of its payment where that came later.
    pub hours: i64,
    /// Under so many there is no rate.
    pub minimum: i64,
    /// By partner, most orders first; the empty name stands for orders of which none is told.
    pub partners: Vec<UrgentLine>,
    /// Those that have not left, the one with least time first.
    pub waiting: Vec<UrgentOrder>,
}

/// The urgent orders of a partner.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct UrgentLine {
    /// The partner.
    pub partner: String,
    /// Its urgent orders.
    pub orders: i64,
    /// Left within the hours, among those of which that is known.
    pub in_time: Rate,
    /// Those that still have time.
    pub waiting: i64,
}

/// An urgent order that has not left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct UrgentOrder {
    /// Key of the order.
    pub order_id: i64,
    /// Its number.
    pub order_no: String,
    /// The partner.
    pub partner: String,
    /// By when it is to leave.
    pub until: At,
    /// Whether that is past.
    pub late: bool,
    /// Who asked for it.
    pub by: String,
}

struct Urgent {
    id: i64,
    partner: String,
    state: UrgentState,
    waits: Option<UrgentOrder>,
}

impl Read for UrgentSheetAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<UrgentSheet> {
        let orders = read(tx, shops::must(tx, &self.shop)?.id, call.now)?;
        let mut each: FxHashMap<&str, Vec<&Urgent>> = FxHashMap::default();
        for order in &orders {
            each.entry(&order.partner).or_default().push(order);
        }
        let mut partners: Vec<UrgentLine> = each.iter().map(|(partner, orders)| line(partner, orders)).collect();
        partners.sort_by_key(|line| (line.partner.is_empty(), std::cmp::Reverse(line.orders), line.partner.clone()));
        let mut waiting: Vec<UrgentOrder> = orders.into_iter().filter_map(|order| order.waits).collect();
        waiting.sort_by_key(|order| (order.until, order.order_id));
        Ok(UrgentSheet { hours: HOURS, minimum: MINIMUM, partners, waiting })
    }
}

fn line(partner: &str, orders: &[&Urgent]) -> UrgentLine {
    let count = |state: UrgentState| orders.iter().filter(|order| order.state == state).count() as i64;
    let in_time = count(UrgentState::InTime);
    UrgentLine {
        partner: partner.to_owned(),
        orders: orders.len() as i64,
        in_time: Rate::of(in_time, in_time + count(UrgentState::Late), MINIMUM),
        waiting: count(UrgentState::Waiting),
    }
}

fn read(tx: &impl Reading, shop: i64, now: At) -> Result<Vec<Urgent>> {
    let with = named_params! { ":shop": shop, ":now": now, ":hours": format!("+{HOURS} hours") };
    tx.rows(include_str!("urgent.sql"), with, |row| {
        let (id, until): (i64, At) = (row.get("id")?, row.get("until")?);
        let partner: String = row.get("warehouse")?;
        let (sent, shipped_at): (bool, Option<At>) = (row.get("sent")?, row.get("shipped_at")?);
        let late = until < now;
        let state = match shipped_at {
            Some(at) if at <= until => UrgentState::InTime,
            Some(_) => UrgentState::Late,
            None if sent => UrgentState::Untold,
            None if late => UrgentState::Late,
            None => UrgentState::Waiting,
        };
        let order_no = row.get("order_no")?;
        let by = row.get("marked_by")?;
        let waits = (!sent).then(|| UrgentOrder { order_id: id, order_no, partner: partner.clone(), until, late, by });
        Ok(Urgent { id, partner, state, waits })
    })
}

/// The urgent orders behind a figure, newest first.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct UrgentBehind {
    /// Name of the shop.
    pub shop: String,
    /// The partner; empty for orders of which none is told.
    pub partner: String,
    /// Those that stand so; none: all of them.
    pub state: Option<UrgentState>,
    /// How many rows to leave out (pages).
    pub skip: i64,
    /// How many rows to give, at most 200.
    pub limit: i64,
}

impl Command for UrgentBehind {
    type Answer = BehindCount;
}

impl Read for UrgentBehind {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<BehindCount> {
        let mut orders = read(tx, shops::must(tx, &self.shop)?.id, call.now)?;
        orders.retain(|one| one.partner == self.partner && self.state.is_none_or(|state| one.state == state));
        let ids: Vec<i64> = orders.iter().map(|order| order.id).collect();
        Ok(BehindCount::Orders(behind::page(tx, &ids, self.skip, self.limit)?))
    }
}
