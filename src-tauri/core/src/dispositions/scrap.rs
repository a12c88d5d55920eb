//! Pieces are scrapped by a paper: which way, by what they are made of, how many, with a photo or a reason.

use pintui_store::{Reading, Result, WriteTx, named_params};
use serde::Deserialize;
use ts_rs::TS;

use super::acts::Act;
use super::hand::{self, LONGEST};
use super::materials::{self, Way};
use super::{DispositionRefused, offer};
use crate::cases::typed;
use crate::door::{Call, Command, Write};
use crate::returned::piece::Piece;
use crate::returned::{Standing, number};
use crate::{pictures, shops};

/// A piece, and where it stood on the screen.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PieceSeen {
    /// Its key.
    pub piece_id: i64,
    /// Where it stood.
    pub was: Standing,
}

/// Scraps pieces by one paper.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ScrapPieces {
    /// Name of the shop.
    pub shop: String,
    /// The pieces.
    pub pieces: Vec<PieceSeen>,
    /// What they are made of.
    pub material: String,
    /// Which way they go.
    pub way: Way,
    /// What they weigh together, where somebody has weighed them.
    pub grams: Option<i64>,
    /// Name of a kept picture of them.
    pub picture: Option<String>,
    /// Why; needed without a picture.
    pub reason: Option<String>,
    /// Why they need no special treatment; needed where they read like it and are said to be of another material.
    pub not_special: Option<String>,
    /// Who takes them.
    pub taken_by: Option<String>,
    /// Who scraps them.
    pub by: String,
}

impl Command for ScrapPieces {
    type Answer = ();
}

/// More pieces than one paper holds.
const MOST: usize = 500;
/// More than a shop scraps at once: ten tonnes.
const MOST_GRAMS: i64 = 10_000_000;
const LONGEST_NAME: usize = 60;

impl Write for ScrapPieces {
    fn detail(&self) -> serde_json::Value {
        let pieces: Vec<i64> = self.pieces.iter().map(|one| one.piece_id).collect();
        serde_json::json!({ "shop": self.shop, "pieces": pieces, "material": self.material, "way": self.way })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let shop = shops::must(tx, &self.shop)?.id;
        if self.pieces.is_empty() || self.pieces.len() > MOST {
            return Err(DispositionRefused::ScrapPiecesWrong { most: MOST }.into());
        }
        if self.grams.is_some_and(|grams| !(1..=MOST_GRAMS).contains(&grams)) {
            return Err(DispositionRefused::WeightWrong.into());
        }
        materials::may_go(&self.material, self.way)?;
        let picture = self.picture.filter(|name| !name.is_empty());
        if let Some(picture) = &picture {
            pictures::must(&*tx, picture)?;
        }
        let (reason, not_special) = (typed::text(self.reason, LONGEST)?, typed::text(self.not_special, LONGEST)?);
        if picture.is_none() && reason.is_none() {
            return Err(DispositionRefused::ScrapUnproven.into());
        }
        let denied = not_special.is_some();
        // the paper tells both, each on its line
        let reasons: Vec<String> = reason.into_iter().chain(not_special).collect();
        let reason = Some(reasons.join("\n")).filter(|told| !told.is_empty());
        let taken_by = typed::line(&self.taken_by.unwrap_or_default(), LONGEST_NAME)?;
        let by = hand::staff(&self.by)?;
        let paper = tx.insert(
            include_str!("insert_scrap.sql"),
            named_params! {
                ":shop": shop, ":material": self.material, ":way": self.way.name(), ":grams": self.grams,
                ":picture": picture, ":reason": reason, ":taken": taken_by, ":at": call.now, ":staff": by,
            },
        )?;
        for PieceSeen { piece_id, was } in self.pieces {
            // one that is named twice is scrapped already when it comes again
            let hand = hand::take(&*tx, piece_id, was, Act::Scrap, &by)?;
            if hand.shop != shop {
                return Err(DispositionRefused::PieceUnknown { id: piece_id }.into());
            }
            let reads = reads(&*tx, &hand.piece)?;
            if !denied && materials::denies(reads, &self.material) {
                let title = hand.piece.title.unwrap_or_else(|| number::of(piece_id));
                return Err(DispositionRefused::SpecialDenied { title }.into());
            }
            offer::end(tx, call, piece_id, &by)?;
            tx.change("insert into scrapped_pieces (piece_id, scrap_id) values (?1, ?2)", [piece_id, paper])?;
        }
        Ok(())
    }
}

/// What a piece reads like.
pub(super) fn reads(tx: &impl Reading, piece: &Piece) -> Result<Option<&'static materials::Material>> {
    let sql = "select material from product_records where product_id = ?1";
    let material: Option<String> = tx.maybe(sql, [piece.product_id], |row| row.get(0))?.flatten();
    Ok(materials::recognised(material.as_deref(), piece.title.as_deref().unwrap_or_default()))
}
