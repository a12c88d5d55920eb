//! The pieces of a shop by where they stand, and one found by its number.

use pintui_store::{At, Day, Fen, Reading, Result, Tx, named_params};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::facts::Facts;
use crate::door::{Call, Command, Read};
use crate::orders::pick::{array, containing};
use crate::returned::piece::{self, Piece, days};
use crate::returned::{Standing, number};
use crate::shops;

/// The pieces of a shop, a page at a time.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct DispositionList {
    /// Name of the shop.
    pub shop: String,
    /// Which of them.
    #[serde(flatten)]
    pub which: Which,
    /// How many rows to leave out (pages).
    pub skip: i64,
    /// How many rows to give, at most 200.
    pub limit: i64,
}

/// Which pieces are listed.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "which", rename_all = "snake_case")]
#[ts(rename = "DispositionWhich")]
pub enum Which {
    /// Those that stand somewhere; what has waited longest first, what is over with the latest first.
    Standing {
        /// Where.
        standing: Standing,
    },
    /// Those whose own number, return's, order's or parcel's number, or title holds a text.
    Text {
        /// The text.
        text: String,
    },
    /// Those behind a figure.
    These {
        /// Their keys.
        ids: Vec<i64>,
    },
}

impl Command for DispositionList {
    type Answer = Dispositions;
}

/// The answer of [`DispositionList`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct Dispositions {
    /// How many stand where, in the order in which they are shown.
    pub standings: Vec<StandingCount>,
    /// How many are meant.
    pub total: i64,
    /// The page.
    pub pieces: Vec<Disposed>,
}

/// How many stand somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "PieceStandingCount")]
pub struct StandingCount {
    /// Where.
    pub standing: Standing,
    /// How many.
    pub pieces: i64,
}

/// A piece with what was done last.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "DisposedPiece")]
pub struct Disposed {
    /// The piece.
    pub piece: Piece,
    /// Its number.
    pub number: String,
    /// What it is offered or was sold for.
    pub price_fen: Option<Fen>,
    /// Where.
    pub channel: Option<String>,
    /// Its flaw, as the listing tells it.
    pub flaw: Option<String>,
    /// Since when it stands there.
    pub since: At,
    /// For how many days.
    pub days: i64,
    /// When it was sold.
    pub sold_on: Option<Day>,
    /// What it has brought, repairs taken off; none while it is neither sold nor scrapped.
    pub brought_fen: Option<Fen>,
}

const PAGE: i64 = 200;

impl Read for DispositionList {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Dispositions> {
        let shop = shops::must(tx, &self.shop)?.id;
        let standings = counts(tx, shop)?;
        let ids = self.which.ids(tx, shop)?;
        let from = usize::try_from(self.skip).unwrap_or(0).min(ids.len());
        let until = from.saturating_add(usize::try_from(self.limit.clamp(0, PAGE)).unwrap_or(0)).min(ids.len());
        let pieces = rows(tx, call, &ids[from..until])?;
        Ok(Dispositions { standings, total: ids.len() as i64, pieces })
    }
}

impl Which {
    fn ids(&self, tx: &impl Reading, shop: i64) -> Result<Vec<i64>> {
        let mut with = (None, None, None, None);
        match self {
            Self::Standing { standing } => with.0 = Some(standing.name()),
            Self::Text { text } => with = (None, Some(containing(text.trim())), number::read(text), None),
            Self::These { ids } => with.3 = Some(array(ids)),
        }
        let (standing, text, key, ids) = with;
        tx.rows(
            include_str!("which.sql"),
            named_params! { ":shop": shop, ":standing": standing, ":text": text, ":key": key, ":ids": ids },
            |row| row.get("id"),
        )
    }
}

/// How many pieces stand where.
fn counts(tx: &impl Reading, shop: i64) -> Result<Vec<StandingCount>> {
    let found: Vec<(String, i64)> =
        tx.rows(include_str!("counts.sql"), named_params! { ":shop": shop }, |row| Ok((row.get(0)?, row.get(1)?)))?;
    let of = |standing: Standing| {
        let pieces = found.iter().find(|(name, _)| name == standing.name()).map_or(0, |(_, pieces)| *pieces);
        StandingCount { standing, pieces }
    };
    Ok(Standing::ALL.into_iter().map(of).collect())
}

/// All pieces of a shop that stand somewhere, as they are listed.
pub fn standing(tx: &impl Reading, call: &Call<'_>, shop: i64, standing: Standing) -> Result<Vec<Disposed>> {
    rows(tx, call, &Which::Standing { standing }.ids(tx, shop)?)
}

/// Pieces as they are listed, in the order of their keys here.
fn rows(tx: &impl Reading, call: &Call<'_>, ids: &[i64]) -> Result<Vec<Disposed>> {
    let facts = Facts::of(tx, ids)?;
    let pieces = piece::these(tx, ids)?;
    let mut known: FxHashMap<i64, Piece> = pieces.into_iter().map(|piece| (piece.id, piece)).collect();
    Ok(ids.iter().filter_map(|id| known.remove(id)).map(|piece| row(&facts, piece, call.now)).collect())
}

fn row(facts: &Facts, piece: Piece, now: At) -> Disposed {
    let id = piece.id;
    let (offer, sale) = (facts.offers(id).last(), facts.sale(id));
    let shown = offer.filter(|_| matches!(piece.standing, Standing::OnSale | Standing::Sold));
    let first = facts.offers(id).first().map(|offer| offer.offered_at);
    let repair = facts.repairs(id).last();
    let since = match piece.standing {
        Standing::OnSale => first,
        Standing::Sold => sale.map(|sale| sale.noted_at),
        Standing::Scrapped => facts.paper(id).map(|paper| paper.scrapped_at),
        Standing::InRepair | Standing::ToScrap => repair.map(|repair| repair.ended_at.unwrap_or(repair.decided_at)),
        Standing::Repaired | Standing::Restocked => repair.and_then(|repair| repair.ended_at),
        Standing::Waiting | Standing::Ungraded => None,
    };
    let since = since.or(piece.graded_at).unwrap_or(piece.received_at);
    let over = matches!(piece.standing, Standing::Sold | Standing::Scrapped);
    Disposed {
        number: number::of(id),
        price_fen: sale.map(|sale| sale.price_fen).or(shown.map(|offer| offer.price_fen)),
        channel: sale.map(|sale| sale.channel.clone()).or(shown.map(|offer| offer.channel.clone())),
        flaw: shown.map(|offer| offer.flaw.clone()),
        days: days(since, now),
        since,
        sold_on: sale.map(|sale| sale.sold_on),
        brought_fen: over.then(|| facts.brought(id)),
        piece,
    }
}
