//! Cases whose file named their order by a damaged number: they are kept, but joined to nothing. Which order
//! it was is looked up by what is left of the number, by time and by amount, and only proposed.

use pintui_store::{At, Fen, Reading, Result, Tx, WriteTx, named_params, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::damage::{self, Match};
use super::propose::Candidate;
use crate::door::{Call, Command, Read, Write};
use crate::shops;

refusals! {
    /// Refusals of joining a case to its order.
    JoinRefused {
        /// No case was chosen.
        NoCasesChosen = "no_cases_chosen",
        /// The case has its order meanwhile.
        CaseJoined { case_no: String } = "case_joined",
        /// The shop has no order of this number.
        OrderNotInBook { order_no: String } = "order_not_in_book",
    }
}

/// Lists the cases of a shop that came without a readable order number.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct LooseCases {
    /// Name of the shop.
    pub shop: String,
    /// How many to leave out (pages).
    pub skip: i64,
    /// How many to give, at most 100; 0 only counts.
    pub limit: i64,
}

impl Command for LooseCases {
    type Answer = LoosePage;
}

/// A page of them.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LoosePage {
    /// How many there are in all.
    pub total: i64,
    /// The cases.
    pub cases: Vec<LooseCase>,
}

/// A case without its order.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LooseCase {
    /// Key inside the book.
    pub id: i64,
    /// Its number.
    pub case_no: String,
    /// File name.
    pub file: String,
    /// Record number in the file.
    pub row: u64,
    /// What stood where the order's number should.
    pub value: String,
    /// When it was applied for.
    pub applied_at: Option<At>,
    /// What is to be refunded.
    pub refund_fen: Option<Fen>,
    /// Its goods.
    pub product: Option<String>,
    /// Orders that it may be about; one fits, several leave the choice to a person.
    pub candidates: Vec<Candidate>,
    #[serde(skip)]
    #[ts(skip)]
    product_no: Option<String>,
}

/// Longest time between payment and application, in days, that is still taken for likely.
const LIKELY_DAYS: i64 = 90;
const SHOWN: usize = 5;

impl Read for LooseCases {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<LoosePage> {
        let shop = shops::must(tx, &self.shop)?;
        let total = tx.one(include_str!("loose_count.sql"), named_params! { ":shop": shop.id }, |row| row.get(0))?;
        let with = named_params! {
            ":shop": shop.id, ":skip": self.skip.max(0), ":limit": self.limit.clamp(0, 100),
        };
        let mut cases = tx.rows(include_str!("loose.sql"), with, |row| {
            Ok(LooseCase {
                id: row.get(0)?,
                case_no: row.get(1)?,
                file: row.get(2)?,
                row: row.get::<_, i64>(3)?.unsigned_abs(),
                value: row.get(4)?,
                applied_at: row.get(5)?,
                refund_fen: row.get(6)?,
                product: row.get(7)?,
                product_no: row.get(8)?,
                candidates: Vec::new(),
            })
        })?;
        for case in &mut cases {
            case.candidates = candidates(tx, shop.id, case)?;
        }
        Ok(LoosePage { total, cases })
    }
}

/// Orders paid in the weeks before the application, with this money and these goods.
fn candidates(tx: &impl Reading, shop_id: i64, case: &LooseCase) -> Result<Vec<Candidate>> {
    let (Some(applied), Some(refund)) = (case.applied_at, case.refund_fen) else { return Ok(Vec::new()) };
    let from = At(applied.0 - chrono::Duration::days(LIKELY_DAYS));
    let with = named_params! {
        ":shop": shop_id, ":from": from, ":to": applied, ":fen": refund, ":product": case.product_no,
    };
    let found = tx.rows(include_str!("loose_orders.sql"), with, |row| {
        Ok(Candidate {
            number: row.get(0)?,
            cells: Vec::new(),
            at: row.get(1)?,
            paid_at: row.get(2)?,
            fen: row.get(3)?,
            goods: row.get(4)?,
            why: if row.get(5)? { vec!["amount".into(), "product".into()] } else { vec!["amount".into()] },
        })
    })?;
    let mut fitting = Vec::new();
    for mut candidate in found {
        match damage::compare(&case.value, &candidate.number) {
            Match::Other => continue,
            Match::Digits => candidate.why.insert(0, "digits".into()),
            Match::Untold => {}
        }
        fitting.push(candidate);
    }
    fitting.truncate(SHOWN);
    Ok(fitting)
}

/// Joins cases to the orders that a person has named for them.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct JoinCases {
    /// The cases.
    pub joins: Vec<Join>,
}

/// One case and its order.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct Join {
    /// The case's id.
    pub id: i64,
    /// Number of the order.
    pub order_no: String,
}

impl Command for JoinCases {
    type Answer = CasesJoined;
}

/// What was joined.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct CasesJoined {
    /// How many cases.
    pub cases: u64,
}

impl Write for JoinCases {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "cases": self.joins.len() })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<CasesJoined> {
        if self.joins.is_empty() {
            return Err(JoinRefused::NoCasesChosen.into());
        }
        for Join { id, order_no } in &self.joins {
            let order_no = order_no.trim();
            let (shop_id, case_no): (i64, String) =
                tx.one("select shop_id, case_no from cases where id = ?1", [id], |row| Ok((row.get(0)?, row.get(1)?)))?;
            let is_known = "select 1 from orders where shop_id = ?1 and order_no = ?2";
            if tx.maybe(is_known, (shop_id, order_no), |_| Ok(()))?.is_none() {
                return Err(JoinRefused::OrderNotInBook { order_no: order_no.to_owned() }.into());
            }
            let joined =
                tx.change("update cases set order_no = ?2 where id = ?1 and order_no is null", (id, order_no))?;
            if joined == 0 {
                return Err(JoinRefused::CaseJoined { case_no }.into());
            }
        }
        Ok(CasesJoined { cases: self.joins.len() as u64 })
    }
}
