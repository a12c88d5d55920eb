//! What one case costs, opened to its parts.

use pintui_store::{At, Day, Fen, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::facts::Facts;
use super::part::{Back, BackLine, Lack, Origin, Part};
use super::rate::{Held, Rates};
use super::sale::{self, Sale};
use super::{parts, reckon};
use crate::cases::refused::CaseRefused;
use crate::door::{Call, Command, Read};
use crate::shops;

/// What a case costs, part by part.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct CaseCost {
    /// Key of the case.
    pub case_id: i64,
}

impl Command for CaseCost {
    type Answer = Cost;
}

/// The answer of [`CaseCost`], and a line of the lists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "CostOfCase")]
pub struct Cost {
    /// Key of the case.
    pub case_id: i64,
    /// Its number.
    pub case_no: String,
    /// Number of its order.
    pub order_no: Option<String>,
    /// Key of the product; none where it is about several or none is told.
    pub product_id: Option<i64>,
    /// Title of the product, or of the first of several.
    pub product: Option<String>,
    /// When it was applied for.
    pub applied_at: Option<At>,
    /// What became of the sale.
    pub sale: Sale,
    /// Whether it waits for nobody any more.
    pub over: bool,
    /// The day whose rates count: of a case that is over its last one.
    pub rates_on: Day,
    /// What goes back of a sale that is undone or never was sent: revenue that is reversed, and no cost. None where the sale
    /// stands.
    pub refund_fen: Option<Fen>,
    /// Whether that is only asked for.
    pub refund_asked: bool,
    /// What was paid for the goods; none where nothing tells.
    pub paid_fen: Option<Fen>,
    /// The parts.
    pub parts: Vec<Part>,
    /// Sum of what is known of them.
    pub known_fen: Fen,
    /// Whether every part is known.
    pub complete: bool,
    /// Money that came back.
    pub back: Vec<BackLine>,
    /// Its sum.
    pub back_fen: Fen,
    /// What is known less what came back.
    pub net_fen: Fen,
    /// Asked of partners and not received; in no sum.
    pub awaited_fen: Fen,
    /// What the goods of an undone sale had cost; none where nobody noted it, or the sale stands.
    #[serde(skip)]
    #[ts(skip)]
    pub(super) goods_cost_fen: Option<Fen>,
    /// Who carried it.
    #[serde(skip)]
    #[ts(skip)]
    pub(super) carrier: Option<String>,
    /// Which warehouse sent it.
    #[serde(skip)]
    #[ts(skip)]
    pub(super) warehouse: Option<String>,
}

impl Cost {
    /// What went back of the price, or what is asked for of it: `asked` says which.
    pub(super) fn reversed(&self, asked: bool) -> Fen {
        self.refund_fen.filter(|_| self.refund_asked == asked).unwrap_or_default()
    }

    /// What is missing, each once.
    pub fn lacks(&self) -> Vec<Lack> {
        let mut lacks: Vec<Lack> = Vec::new();
        for lack in self.parts.iter().filter_map(|part| part.lack) {
            if !lacks.contains(&lack) {
                lacks.push(lack);
            }
        }
        lacks
    }
}

impl Read for CaseCost {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Cost> {
        use pintui_store::Reading as _;
        let shop = tx.maybe("select shop_id from cases where id = ?1", [self.case_id], |row| row.get(0))?;
        let shop = shops::with_id(tx, shop.ok_or(CaseRefused::CaseUnknown { id: self.case_id })?)?;
        let cost = reckon::these(tx, &shop, &[self.case_id], call.now.day())?.pop();
        cost.ok_or_else(|| CaseRefused::CaseUnknown { id: self.case_id }.into())
    }
}

/// What a case costs, by the rates of today or of the day it ended on.
pub(super) fn of(case: &Facts, rates: &Rates, today: Day) -> Cost {
    let sale = sale::of(case);
    let day = case.ended_on.filter(|_| case.over).map_or(today, |ended| ended.min(today));
    let parts = parts::all(case, sale, Held { rates, day });
    let resold: Fen = case.returned.iter().filter_map(|piece| piece.net_fen).sum();
    let back: Vec<BackLine> = [(Back::Resold, resold), (Back::Claimed, case.claimed.0)]
        .into_iter()
        .filter(|(_, fen)| *fen != Fen(0))
        .map(|(from, fen)| BackLine { from, fen })
        .collect();
    let known_fen: Fen = parts.iter().filter_map(|part| part.fen).sum();
    let back_fen: Fen = back.iter().map(|line| line.fen).sum();
    let undone = matches!(sale, Sale::Undone | Sale::NeverSent);
    let cost_of = |piece: &super::facts::Piece| piece.cost_fen.map(|cost| Fen(cost.0 * piece.quantity));
    Cost {
        case_id: case.id,
        case_no: case.case_no.clone(),
        order_no: case.order_no.clone(),
        product_id: case.product().map(|(id, _)| id),
        product: case.pieces.first().map(|piece| piece.title.clone()),
        applied_at: case.applied_at,
        sale,
        over: case.over,
        rates_on: day,
        refund_fen: case.amount().map(|(fen, _)| fen).filter(|_| undone),
        refund_asked: undone && case.amount().is_some_and(|(_, origin)| origin == Origin::Asked),
        paid_fen: case.paid_fen(),
        complete: parts.iter().all(|part| part.lack.is_none()),
        known_fen,
        net_fen: known_fen - back_fen,
        back_fen,
        back,
        awaited_fen: case.claimed.1,
        goods_cost_fen: case.pieces.iter().map(cost_of).sum::<Option<Fen>>().filter(|_| undone),
        parts,
        carrier: case.carrier.clone(),
        warehouse: case.warehouse.clone(),
    }
}
