//! What lies before the caller: who, what, since when, and what others said of the same goods.

use pintui_store::{At, Fen, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::cases::list::{CaseRow, rows};
use crate::cases::refused::CaseRefused;
use crate::door::{Call, Command, Read};
use crate::reasons::Words;

const LATELY_DAYS: i64 = 30;

/// The card of one call.
#[derive(Deserialize, TS)]
pub struct CallCardShow {
    /// Key of the case.
    pub case_id: i64,
}

impl Command for CallCardShow {
    type Answer = CallCard;
}

/// What the caller should know.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CallCard {
    /// The case, with the stated reason.
    pub case: CaseRow,
    /// Name of the shop.
    pub shop: String,
    /// Key of the order.
    pub order_id: Option<i64>,
    /// Key of the product.
    pub product_id: Option<i64>,
    /// Colour, size and the like.
    pub sku: Option<String>,
    /// How many.
    pub quantity: Option<i64>,
    /// What was paid for the order.
    pub paid_fen: Option<Fen>,
    /// Whether the buyer's number is kept under seal.
    pub sealed: bool,
    /// Whole days since the sign-off, the day itself being the first.
    pub signed_day: Option<i64>,
    /// The buyer's how manieth order in this shop.
    pub nth_order: Option<i64>,
    /// A guide to the product, title and place.
    pub guide: Option<String>,
    /// What buyers of the same product said in the last 30 days.
    pub lately: Vec<SaidLately>,
}

/// A true reason and how many gave it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SaidLately {
    /// `class.detail`.
    pub reason: String,
    /// How many calls.
    pub calls: i64,
}

/// The goods of a case.
pub(super) struct Goods {
    pub shop_id: i64,
    pub product_id: Option<i64>,
}

/// Which shop and product a case is of.
pub(super) fn goods(tx: &impl Reading, case: i64) -> Result<Goods> {
    tx.maybe(include_str!("card.sql"), named_params! { ":case": case }, |row| {
        Ok(Goods { shop_id: row.get("shop_id")?, product_id: row.get("product_id")? })
    })?
    .ok_or_else(|| CaseRefused::CaseUnknown { id: case }.into())
}

impl Read for CallCardShow {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<CallCard> {
        let unknown = || CaseRefused::CaseUnknown { id: self.case_id };
        let case = rows(tx, &Words::read(tx)?, &[self.case_id], call.now.day())?.pop().ok_or_else(unknown)?;
        let mut card = tx
            .maybe(include_str!("card.sql"), named_params! { ":case": self.case_id }, |row| {
                let signed_at: Option<At> = row.get("signed_at")?;
                Ok(CallCard {
                    case,
                    shop: row.get("shop")?,
                    order_id: row.get("order_id")?,
                    product_id: row.get("product_id")?,
                    sku: row.get("sku")?,
                    quantity: row.get("quantity")?,
                    paid_fen: row.get("paid_fen")?,
                    sealed: row.get("sealed")?,
                    signed_day: signed_at
                        .map(|at| (call.now.day().0 - at.day().0).num_days() + 1)
                        .filter(|days| *days > 0),
                    nth_order: row.get("nth_order")?,
                    guide: None,
                    lately: Vec::new(),
                })
            })?
            .ok_or_else(unknown)?;
        card.guide = tx.maybe(
            "select title || ' ' || place from guides where product_id = ?1 order by id limit 1",
            [card.product_id],
            |row| row.get(0),
        )?;
        let since = call.now.day().plus(-LATELY_DAYS);
        card.lately = tx.rows(
            include_str!("lately.sql"),
            named_params! { ":product": card.product_id, ":since": since },
            |row| Ok(SaidLately { reason: row.get("reason")?, calls: row.get("calls")? }),
        )?;
        Ok(card)
    }
}
