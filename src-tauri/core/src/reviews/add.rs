//! One review entered by hand.

use pintui_store::{Result, WriteTx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Kept, ReviewRefused, Said, is_order, keep};
use crate::door::{Call, Command, Write};
use crate::shops;

/// Keeps one review.
#[derive(Deserialize, TS)]
pub struct AddReview {
    /// Name of the shop.
    pub shop: String,
    /// The platform's order number; blank where it is not known.
    pub order_no: String,
    /// 1 to 5.
    pub score: Option<i64>,
    /// What the buyer wrote.
    pub text: String,
}

/// What was kept.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReviewAdded {
    /// Whether it is new.
    pub added: bool,
    /// Whether its order is in the book.
    pub matched: bool,
}

impl Command for AddReview {
    type Answer = ReviewAdded;
}

impl Write for AddReview {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "score": self.score })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<ReviewAdded> {
        let shop = shops::must(tx, &self.shop)?;
        if self.text.trim().is_empty() {
            return Err(ReviewRefused::ReviewBlank.into());
        }
        if self.score.is_some_and(|score| !(1..=5).contains(&score)) {
            return Err(ReviewRefused::ReviewScoreWrong.into());
        }
        let order_no = self.order_no.trim().to_owned();
        let matched = is_order(tx, shop.id, &order_no)?;
        let written_at = Some(call.now.text());
        let said = Said { order_no, score: self.score, text: self.text, written_at };
        Ok(ReviewAdded { added: keep(tx, shop.id, &said, call.now)? == Kept::Added, matched })
    }
}
