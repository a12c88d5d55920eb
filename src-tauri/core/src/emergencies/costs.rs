//! What a halt cost: the cases that name quality on its orders that had left, each with what it costs.

use pintui_store::{Fen, Reading, Result, Tx, named_params};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::sent;
use crate::costs::case::Cost;
use crate::costs::reckon;
use crate::door::{Call, Command, Read};
use crate::halts::{self, Halt};

/// What a halt cost, case by case.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct HaltCostsAsk {
    /// Key of the halt.
    pub halt: i64,
}

impl Command for HaltCostsAsk {
    type Answer = HaltCosts;
}

/// The answer of [`HaltCostsAsk`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct HaltCosts {
    /// The cases, the dearest first.
    pub cases: Vec<HaltCase>,
    /// What is known of what they cost.
    pub known_fen: Fen,
    /// What came back: sold again, or claimed and received.
    pub back_fen: Fen,
    /// The difference.
    pub net_fen: Fen,
    /// Asked of partners and not received; in no sum.
    pub awaited_fen: Fen,
    /// Cases of which a part is not known.
    pub incomplete: i64,
    /// What may still be claimed, warehouse by warehouse.
    pub claimable: Vec<Claimable>,
}

/// A case of a halt.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HaltCase {
    /// What it costs.
    pub cost: Cost,
    /// Which warehouse sent its order.
    pub warehouse: Option<String>,
    /// Photos and clips of its order.
    pub evidence: i64,
    /// Whether a loss of its order is recorded already.
    pub recorded: bool,
    /// Key of its order.
    #[serde(skip)]
    #[ts(skip)]
    pub order_id: i64,
    /// What was paid for its order.
    #[serde(skip)]
    #[ts(skip)]
    pub(super) order_paid_fen: Option<Fen>,
}

/// What may be claimed of one warehouse.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Claimable {
    /// The warehouse.
    pub warehouse: String,
    /// Cases that cost something and are in no claim.
    pub cases: i64,
    /// What they cost, no more than was paid for each order.
    pub fen: Fen,
}

impl HaltCase {
    /// What may be asked for it: what it costs, no more than was paid; nothing where it was recorded or costs nothing.
    pub(super) fn claimable(&self) -> Option<Fen> {
        let most = self.order_paid_fen.unwrap_or(self.cost.net_fen);
        Some(self.cost.net_fen.min(most)).filter(|fen| *fen > Fen(0) && !self.recorded)
    }
}

impl Read for HaltCostsAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<HaltCosts> {
        let halt = halts::must(tx, self.halt)?;
        let cases = of_halt(tx, &halt, call)?;
        let sum = |fen: fn(&Cost) -> Fen| cases.iter().map(|case| fen(&case.cost)).sum::<Fen>();
        let mut claimable: Vec<Claimable> = Vec::new();
        let mut orders: Vec<&str> = Vec::new();
        for case in &cases {
            let (Some(warehouse), Some(fen)) = (&case.warehouse, case.claimable()) else { continue };
            // two cases of one order are one loss of its goods
            let Some(order) = case.cost.order_no.as_deref().filter(|order| !orders.contains(order)) else { continue };
            orders.push(order);
            match claimable.iter_mut().find(|one| one.warehouse == *warehouse) {
                Some(one) => {
                    one.cases += 1;
                    one.fen += fen;
                }
                None => claimable.push(Claimable { warehouse: warehouse.clone(), cases: 1, fen }),
            }
        }
        Ok(HaltCosts {
            known_fen: sum(|cost| cost.known_fen),
            back_fen: sum(|cost| cost.back_fen),
            net_fen: sum(|cost| cost.net_fen),
            awaited_fen: sum(|cost| cost.awaited_fen),
            incomplete: cases.iter().filter(|case| !case.cost.complete).count() as i64,
            claimable,
            cases,
        })
    }
}

/// The cases of a halt, the dearest first.
pub fn of_halt(tx: &impl Reading, halt: &Halt, call: &Call<'_>) -> Result<Vec<HaltCase>> {
    struct Beside {
        warehouse: Option<String>,
        evidence: i64,
        recorded: bool,
        order: i64,
        paid: Option<Fen>,
    }
    let shop = halts::shop_of(tx, halt.id)?;
    let orders: Vec<String> = sent::of_halt(tx, halt, call.now)?.into_iter().map(|order| order.order_no).collect();
    let with = named_params! { ":halt": halt.id, ":orders": serde_json::Value::from(orders).to_string() };
    let beside: FxHashMap<i64, Beside> = tx
        .rows(include_str!("costs.sql"), with, |row| {
            let beside = Beside {
                warehouse: row.get("warehouse")?,
                evidence: row.get("evidence")?,
                recorded: row.get("recorded")?,
                order: row.get("order_id")?,
                paid: row.get("paid_fen")?,
            };
            Ok((row.get::<_, i64>("case_id")?, beside))
        })?
        .into_iter()
        .collect();
    let ids: Vec<i64> = beside.keys().copied().collect();
    let mut cases: Vec<HaltCase> = reckon::these(tx, &shop, &ids, call.now.day())?
        .into_iter()
        .filter_map(|cost| {
            let Beside { warehouse, evidence, recorded, order, paid } = beside.get(&cost.case_id)?;
            Some(HaltCase {
                warehouse: warehouse.clone(),
                evidence: *evidence,
                recorded: *recorded,
                order_id: *order,
                order_paid_fen: *paid,
                cost,
            })
        })
        .collect();
    cases.sort_by_key(|case| (std::cmp::Reverse(case.cost.net_fen), case.cost.case_id));
    Ok(cases)
}
