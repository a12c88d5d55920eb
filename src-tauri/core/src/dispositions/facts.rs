//! All that was done with some pieces: offers, repairs, the paper of their scrapping, their sale.

use pintui_store::words::get;
use pintui_store::{At, Day, Fen, Reading, Result, Row, SqlError, named_params};
use rustc_hash::FxHashMap;
use serde::Serialize;
use ts_rs::TS;

use super::materials::Way;
use super::repair::{Decision, Outcome};
use crate::orders::pick::array;

/// A piece on sale at a lower price.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "PieceOffer")]
pub struct Offer {
    /// Key inside the book.
    pub id: i64,
    /// Key of the channel.
    pub channel_id: i64,
    /// What that is called.
    pub channel: String,
    /// The price.
    pub price_fen: Fen,
    /// Its flaw, as the listing tells it.
    pub flaw: String,
    /// Key of the photo of the flaw.
    pub evidence_id: i64,
    /// Since when.
    pub offered_at: At,
    /// Who offered it.
    pub staff: String,
    /// Until when; none where it still stands, or was sold.
    pub ended_at: Option<At>,
    /// Who ended it.
    pub ended_by: Option<String>,
}

/// A repair as it was weighed, and what came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "PieceRepair")]
pub struct Repair {
    /// Key inside the book.
    pub id: i64,
    /// What the repair would cost.
    pub cost_fen: Fen,
    /// What the piece would be worth then.
    pub value_fen: Fen,
    /// Whether it would reach the standard.
    pub reaches: bool,
    /// What was decided.
    pub decision: Decision,
    /// Why.
    pub reason: Option<String>,
    /// When.
    pub decided_at: At,
    /// Who decided.
    pub staff: String,
    /// What came of it; none while it is being repaired, or where it is not.
    pub outcome: Option<Outcome>,
    /// What it did cost.
    pub paid_fen: Option<Fen>,
    /// What was done.
    pub done: Option<String>,
    /// When it ended.
    pub ended_at: Option<At>,
    /// Who ended it.
    pub ended_by: Option<String>,
}

/// The paper by which a piece was scrapped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "ScrapPaper")]
pub struct Paper {
    /// Key inside the book.
    pub id: i64,
    /// How many pieces are on it.
    pub pieces: i64,
    /// Their material.
    pub material: String,
    /// Which way they went.
    pub way: Way,
    /// What they weigh together.
    pub grams: Option<i64>,
    /// Name of the picture of them.
    pub picture: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// Who took them.
    pub taken_by: Option<String>,
    /// When.
    pub scrapped_at: At,
    /// Who scrapped them.
    pub staff: String,
}

/// The sale of a piece.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "PieceSale")]
pub struct Sale {
    /// Key of the channel.
    pub channel_id: i64,
    /// What that is called.
    pub channel: String,
    /// The price.
    pub price_fen: Fen,
    /// What the channel took.
    pub fee_fen: Fen,
    /// What was left.
    pub net_fen: Fen,
    /// On which day.
    pub sold_on: Day,
    /// When that was noted.
    pub noted_at: At,
    /// Who noted it.
    pub staff: String,
}

/// All that was done with some pieces, by their keys.
#[derive(Default)]
pub struct Facts {
    offers: FxHashMap<i64, Vec<Offer>>,
    repairs: FxHashMap<i64, Vec<Repair>>,
    papers: FxHashMap<i64, Paper>,
    sales: FxHashMap<i64, Sale>,
}

impl Facts {
    /// Reads them.
    pub fn of(tx: &impl Reading, pieces: &[i64]) -> Result<Self> {
        let pieces = array(pieces);
        let mut facts = Self::default();
        for (piece, offer) in tx.rows(include_str!("offers.sql"), named_params! { ":pieces": pieces }, offer)? {
            facts.offers.entry(piece).or_default().push(offer);
        }
        for (piece, repair) in tx.rows(include_str!("repairs.sql"), named_params! { ":pieces": pieces }, repair)? {
            facts.repairs.entry(piece).or_default().push(repair);
        }
        facts.papers.extend(tx.rows(include_str!("papers.sql"), named_params! { ":pieces": pieces }, paper)?);
        facts.sales.extend(tx.rows(include_str!("sales.sql"), named_params! { ":pieces": pieces }, sale)?);
        Ok(facts)
    }

    /// The offers of a piece, the first first.
    pub fn offers(&self, piece: i64) -> &[Offer] {
        self.offers.get(&piece).map_or(&[], Vec::as_slice)
    }

    /// Its repairs, the first first.
    pub fn repairs(&self, piece: i64) -> &[Repair] {
        self.repairs.get(&piece).map_or(&[], Vec::as_slice)
    }

    /// The paper of its scrapping.
    pub fn paper(&self, piece: i64) -> Option<&Paper> {
        self.papers.get(&piece)
    }

    /// Its sale.
    pub fn sale(&self, piece: i64) -> Option<&Sale> {
        self.sales.get(&piece)
    }

    /// What a piece has brought: what its sale left, less what its repairs did cost; below nothing where they were in vain.
    pub fn brought(&self, piece: i64) -> Fen {
        let paid: Fen = self.repairs(piece).iter().filter_map(|repair| repair.paid_fen).sum();
        self.sale(piece).map_or(Fen(0), |sale| sale.net_fen) - paid
    }
}

type Read<T> = std::result::Result<(i64, T), SqlError>;

fn offer(row: &Row<'_>) -> Read<Offer> {
    let offer = Offer {
        id: get(row, "id")?,
        channel_id: get(row, "channel_id")?,
        channel: get::<Option<String>>(row, "channel")?.unwrap_or_default(),
        price_fen: get(row, "price_fen")?,
        flaw: get(row, "flaw")?,
        evidence_id: get(row, "evidence_id")?,
        offered_at: get(row, "offered_at")?,
        staff: get(row, "staff")?,
        ended_at: get(row, "ended_at")?,
        ended_by: get(row, "ended_by")?,
    };
    Ok((get(row, "piece_id")?, offer))
}

fn repair(row: &Row<'_>) -> Read<Repair> {
    let (decision, outcome): (String, Option<String>) = (get(row, "decision")?, get(row, "outcome")?);
    let repair = Repair {
        id: get(row, "id")?,
        cost_fen: get(row, "cost_fen")?,
        value_fen: get(row, "value_fen")?,
        reaches: get::<i64>(row, "reaches")? > 0,
        decision: Decision::named(&decision),
        reason: get(row, "reason")?,
        decided_at: get(row, "decided_at")?,
        staff: get(row, "staff")?,
        outcome: outcome.as_deref().map(Outcome::named),
        paid_fen: get(row, "paid_fen")?,
        done: get(row, "done")?,
        ended_at: get(row, "ended_at")?,
        ended_by: get(row, "ended_by")?,
    };
    Ok((get(row, "piece_id")?, repair))
}

fn paper(row: &Row<'_>) -> Read<Paper> {
    let way: String = get(row, "way")?;
    let paper = Paper {
        id: get(row, "id")?,
        pieces: get(row, "pieces")?,
        material: get(row, "material")?,
        way: Way::named(&way),
        grams: get(row, "grams")?,
        picture: get(row, "picture")?,
        reason: get(row, "reason")?,
        taken_by: get(row, "taken_by")?,
        scrapped_at: get(row, "scrapped_at")?,
        staff: get(row, "staff")?,
    };
    Ok((get(row, "piece_id")?, paper))
}

fn sale(row: &Row<'_>) -> Read<Sale> {
    let (price_fen, fee_fen): (Fen, Fen) = (get(row, "price_fen")?, get(row, "fee_fen")?);
    let sale = Sale {
        channel_id: get(row, "channel_id")?,
        channel: get::<Option<String>>(row, "channel")?.unwrap_or_default(),
        price_fen,
        fee_fen,
        net_fen: price_fen - fee_fen,
        sold_on: get(row, "sold_on")?,
        noted_at: get(row, "noted_at")?,
        staff: get(row, "staff")?,
    };
    Ok((get(row, "piece_id")?, sale))
}
