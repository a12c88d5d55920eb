//! A piece that was on sale is sold: where, for how much, what the channel took, on which day.

use pintui_store::{Day, Fen, Result, WriteTx, named_params};
use serde::Deserialize;
use ts_rs::TS;

use super::acts::Act;
use super::facts::Facts;
use super::hand::{self, MOST};
use super::{DispositionRefused, channels};
use crate::door::{Call, Command, Write};
use crate::returned::{Standing, number};

/// Notes that a piece was sold.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SellPiece {
    /// Key of the piece.
    pub piece_id: i64,
    /// Where it stood on the screen.
    pub was: Standing,
    /// Key of the channel.
    pub channel_id: i64,
    /// The price.
    pub price_fen: Fen,
    /// What the channel took; by its terms where that is left out.
    pub fee_fen: Option<Fen>,
    /// On which day.
    pub sold_on: Day,
    /// Who notes it.
    pub by: String,
}

impl Command for SellPiece {
    type Answer = ();
}

impl Write for SellPiece {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({
            "piece_id": self.piece_id, "channel": self.channel_id, "price_fen": self.price_fen, "sold_on": self.sold_on,
        })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let hand = hand::take(&*tx, self.piece_id, self.was, Act::Sell, &self.by)?;
        let channel = channels::usable(&*tx, hand.shop, self.channel_id)?;
        let price = hand::price(self.price_fen)?;
        let fee = self.fee_fen.unwrap_or_else(|| channel.fee(price));
        if fee > MOST {
            return Err(DispositionRefused::FeeWrong.into());
        }
        if self.fee_fen.is_some_and(|typed| typed > price.max(channel.fee(price))) {
            return Err(DispositionRefused::FeeAbovePrice { price_fen: price }.into());
        }
        let facts = Facts::of(&*tx, &[self.piece_id])?;
        let offers = facts.offers(self.piece_id);
        let not_now = || DispositionRefused::NotNow { number: number::of(self.piece_id) };
        let (first, standing) = (offers.first().ok_or_else(not_now)?, offers.last().ok_or_else(not_now)?);
        let (from, until) = (first.offered_at.day(), call.now.day());
        if self.sold_on < from || self.sold_on > until {
            return Err(DispositionRefused::SoldDayWrong { from: from.text(), until: until.text() }.into());
        }
        tx.insert(
            include_str!("insert_sale.sql"),
            named_params! {
                ":piece": self.piece_id, ":offer": standing.id, ":channel": channel.id, ":price": price, ":fee": fee,
                ":on": self.sold_on, ":at": call.now, ":staff": hand.by,
            },
        )?;
        Ok(())
    }
}
