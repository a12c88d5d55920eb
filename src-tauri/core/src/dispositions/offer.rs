//! A piece is put on sale again: its flaw is named and has its photo, or it is not; and it comes off sale.

use pintui_store::{Fen, Reading, Result, WriteTx, named_params};
use serde::Deserialize;
use ts_rs::TS;

use super::acts::Act;
use super::hand::{self, LONGEST};
use super::{DispositionRefused, channels};
use crate::cases::typed;
use crate::door::{Call, Command, Write};
use crate::evidence::keep::Scene;
use crate::evidence::kind::Kind;
use crate::evidence::list::{self as proof, EvidenceRow};
use crate::orders::pick::array;
use crate::returned::Standing;
use crate::returned::piece::Piece;

/// Puts a piece on sale at a lower price, or offers one that is on sale anew.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct OfferPiece {
    /// Key of the piece.
    pub piece_id: i64,
    /// Where it stood on the screen.
    pub was: Standing,
    /// Key of the channel.
    pub channel_id: i64,
    /// The price.
    pub price_fen: Fen,
    /// Its flaw, as the listing tells it.
    pub flaw: String,
    /// Key of the photo that shows the flaw; it is one of the inspection of the piece's order or case.
    pub evidence_id: Option<i64>,
    /// Who offers it.
    pub by: String,
}

impl Command for OfferPiece {
    type Answer = ();
}

impl Write for OfferPiece {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "piece_id": self.piece_id, "channel": self.channel_id, "price_fen": self.price_fen })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let hand = hand::take(&*tx, self.piece_id, self.was, Act::Offer, &self.by)?;
        let flaw = typed::text(Some(self.flaw), LONGEST)?.ok_or(DispositionRefused::FlawMissing)?;
        let shown = photos(&*tx, &hand.piece)?;
        let photo = self.evidence_id.and_then(|id| shown.into_iter().find(|photo| photo.id == id));
        let photo = photo.ok_or(DispositionRefused::PhotoMissing)?;
        let channel = channels::usable(&*tx, hand.shop, self.channel_id)?;
        let price = hand::price(self.price_fen)?;
        end(tx, call, self.piece_id, &hand.by)?;
        tx.insert(
            include_str!("insert_offer.sql"),
            named_params! {
                ":piece": self.piece_id, ":channel": channel.id, ":price": price, ":flaw": flaw, ":evidence": photo.id,
                ":at": call.now, ":staff": hand.by,
            },
        )?;
        Ok(())
    }
}

/// Takes a piece off sale.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct WithdrawOffer {
    /// Key of the piece.
    pub piece_id: i64,
    /// Where it stood on the screen.
    pub was: Standing,
    /// Who takes it off.
    pub by: String,
}

impl Command for WithdrawOffer {
    type Answer = ();
}

impl Write for WithdrawOffer {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "piece_id": self.piece_id })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let hand = hand::take(&*tx, self.piece_id, self.was, Act::Withdraw, &self.by)?;
        end(tx, call, self.piece_id, &hand.by)
    }
}

/// Ends the standing offer of a piece, where there is one.
pub(super) fn end(tx: &mut WriteTx<'_>, call: &Call<'_>, piece: i64, by: &str) -> Result<()> {
    let sql = "update offers set ended_at = ?2, ended_by = ?3 where piece_id = ?1 and ended_at is null";
    tx.change(sql, (piece, call.now, by))?;
    Ok(())
}

/// The photos that can show a piece's flaw: those of its order or case whose file is still there, none of which is of its
/// packing, of the buyer or of a conversation, nor shows another piece that is on sale or sold.
pub(super) fn photos(tx: &impl Reading, piece: &Piece) -> Result<Vec<EvidenceRow>> {
    let Some(case) = piece.case_id else { return Ok(Vec::new()) };
    let all = match order_of(tx, case)? {
        Some(order) => proof::of_order(tx, order)?,
        None => proof::of_case(tx, case)?,
    };
    let photos: Vec<i64> = all.iter().map(|one| one.id).collect();
    let with = named_params! { ":piece": piece.id, ":photos": array(&photos) };
    let others = tx.rows(include_str!("shown_before.sql"), with, |row| row.get::<_, i64>(0))?;
    let shows = |one: &EvidenceRow| {
        let of_piece = matches!(one.scene, Scene::Inspection | Scene::Other) && !others.contains(&one.id);
        of_piece && one.kind == Kind::Photo && one.thinned_at.is_none()
    };
    Ok(all.into_iter().filter(shows).collect())
}

/// Key of the order of a case, where that is in the book.
pub(super) fn order_of(tx: &impl Reading, case: i64) -> Result<Option<i64>> {
    let sql =
        "select o.id from cases c join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no where c.id = ?1";
    tx.maybe(sql, [case], |row| row.get(0))
}
