//! One piece from its return to its sale or its scrapping: its line of time, what may follow, and what is proposed.

use pintui_store::{At, Day, Fen, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::acts::{self, Act};
use super::channels;
use super::facts::{Facts, Offer, Paper, Repair, Sale};
use super::materials::{self, Material, Way};
use super::price::{self, Markdown};
use super::repair::{Decision, Outcome};
use super::{hand, offer, scrap};
use crate::checks::checklist::Point;
use crate::door::{Call, Command, Read};
use crate::evidence::list::EvidenceRow;
use crate::returned::piece::Piece;
use crate::returned::{Grade, number, show};

/// Tells the story of a piece.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PieceStory {
    /// Its key.
    pub piece_id: i64,
}

impl Command for PieceStory {
    type Answer = Story;
}

/// The answer of [`PieceStory`].
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "PieceTold")]
pub struct Story {
    /// The piece.
    pub piece: Piece,
    /// Its number.
    pub number: String,
    /// Key of its order, where that is in the book.
    pub order_id: Option<i64>,
    /// What may be done with it now, what is usual first.
    pub acts: Vec<Act>,
    /// The points at which it was not as it should be, with the owner's words.
    pub flaws: Vec<Point>,
    /// What it is proposed to be offered for.
    pub markdown: Markdown,
    /// What is left of that at the best channel: what it would be worth after a repair.
    pub worth_fen: Option<Fen>,
    /// The offer that stands, or stood last.
    pub offer: Option<Offer>,
    /// What was weighed last.
    pub repair: Option<Repair>,
    /// The paper of its scrapping.
    pub paper: Option<Paper>,
    /// Its sale.
    pub sale: Option<Sale>,
    /// What it has brought so far, repairs taken off.
    pub brought_fen: Fen,
    /// All materials with the ways they may go.
    pub materials: Vec<Material>,
    /// Which of them it reads like.
    pub material: Option<String>,
    /// Photos that can show its flaw.
    pub photos: Vec<EvidenceRow>,
    /// What happened, the first first.
    pub moments: Vec<Moment>,
}

/// Something that happened to a piece.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "PieceMoment")]
pub struct Moment {
    /// When.
    pub at: At,
    /// By whom.
    pub by: String,
    /// What.
    #[serde(flatten)]
    pub what: What,
}

/// What happened to a piece.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "what", rename_all = "snake_case")]
#[ts(rename = "PieceHappening")]
pub enum What {
    /// Its parcel came.
    Received {
        /// What was scanned.
        scanned: String,
    },
    /// It got the grade that it has.
    Graded {
        /// The grade.
        grade: Grade,
    },
    /// It was put on sale.
    Offered {
        /// For how much.
        price_fen: Fen,
        /// Where.
        channel: String,
        /// Its flaw, as the listing told it.
        flaw: String,
    },
    /// It came off sale.
    Withdrawn,
    /// Its repair was weighed.
    Weighed {
        /// What was decided.
        decision: Decision,
        /// What the repair would cost.
        cost_fen: Fen,
        /// What the piece would be worth then.
        value_fen: Fen,
        /// Whether it would reach the standard.
        reaches: bool,
        /// Why.
        reason: Option<String>,
    },
    /// Its repair ended.
    Mended {
        /// What came of it.
        outcome: Outcome,
        /// What it did cost.
        paid_fen: Fen,
        /// What was done.
        done: Option<String>,
    },
    /// It was scrapped.
    Scrapped {
        /// Which way it went.
        way: Way,
        /// Its material.
        material: String,
        /// Why.
        reason: Option<String>,
    },
    /// It was sold.
    Sold {
        /// For how much.
        price_fen: Fen,
        /// What was left.
        net_fen: Fen,
        /// Where.
        channel: String,
        /// On which day.
        sold_on: Day,
    },
}

impl Read for PieceStory {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Story> {
        let (piece, shop) = hand::known(tx, self.piece_id)?;
        let id = piece.id;
        let facts = Facts::of(tx, &[id])?;
        let markdown = price::propose(tx, shop, &piece)?;
        let nets = channels::nets(tx, shop, markdown.price_fen)?;
        let points = show::list_of(tx, shop, &piece)?.points;
        Ok(Story {
            number: number::of(id),
            order_id: piece.case_id.map(|case| offer::order_of(tx, case)).transpose()?.flatten(),
            acts: acts::of(&piece),
            flaws: points.into_iter().filter(|point| piece.flaws.contains(&point.id)).collect(),
            worth_fen: nets.first().and_then(|best| best.net_fen).or(markdown.price_fen).map(|fen| fen.max(Fen(0))),
            markdown,
            offer: facts.offers(id).last().cloned(),
            repair: facts.repairs(id).last().cloned(),
            paper: facts.paper(id).cloned(),
            sale: facts.sale(id).cloned(),
            brought_fen: facts.brought(id),
            materials: materials::all().to_vec(),
            material: scrap::reads(tx, &piece)?.map(|material| material.id.clone()),
            photos: offer::photos(tx, &piece)?,
            moments: moments(&piece, &facts),
            piece,
        })
    }
}

fn moments(piece: &Piece, facts: &Facts) -> Vec<Moment> {
    let id = piece.id;
    let scanned = piece.scanned.clone();
    let mut all =
        vec![Moment { at: piece.received_at, by: piece.received_by.clone(), what: What::Received { scanned } }];
    if let Some(at) = piece.graded_at {
        let by = piece.staff.clone().unwrap_or_default();
        all.push(Moment { at, by, what: What::Graded { grade: piece.grade } });
    }
    for repair in facts.repairs(id) {
        let Repair { decision, cost_fen, value_fen, reaches, .. } = *repair;
        let what = What::Weighed { decision, cost_fen, value_fen, reaches, reason: repair.reason.clone() };
        all.push(Moment { at: repair.decided_at, by: repair.staff.clone(), what });
        if let (Some(outcome), Some(at)) = (repair.outcome, repair.ended_at) {
            let what =
                What::Mended { outcome, paid_fen: repair.paid_fen.unwrap_or_default(), done: repair.done.clone() };
            all.push(Moment { at, by: repair.ended_by.clone().unwrap_or_default(), what });
        }
    }
    for offer in facts.offers(id) {
        let (channel, flaw) = (offer.channel.clone(), offer.flaw.clone());
        let what = What::Offered { price_fen: offer.price_fen, channel, flaw };
        all.push(Moment { at: offer.offered_at, by: offer.staff.clone(), what });
        // an offer that makes room for the next one, or for the paper of its scrapping, is no event of its own
        let next =
            facts.offers(id).iter().any(|other| Some(other.offered_at) == offer.ended_at && other.id != offer.id);
        let scrapped = facts.paper(id).is_some_and(|paper| Some(paper.scrapped_at) == offer.ended_at);
        if let (Some(at), Some(by), false) = (offer.ended_at, &offer.ended_by, next || scrapped) {
            all.push(Moment { at, by: by.clone(), what: What::Withdrawn });
        }
    }
    if let Some(paper) = facts.paper(id) {
        let what = What::Scrapped { way: paper.way, material: paper.material.clone(), reason: paper.reason.clone() };
        all.push(Moment { at: paper.scrapped_at, by: paper.staff.clone(), what });
    }
    if let Some(sale) = facts.sale(id) {
        let channel = sale.channel.clone();
        let what = What::Sold { price_fen: sale.price_fen, net_fen: sale.net_fen, channel, sold_on: sale.sold_on };
        all.push(Moment { at: sale.noted_at, by: sale.staff.clone(), what });
    }
    // stable: what happened in one minute stays in its own sequence
    all.sort_by_key(|moment| moment.at);
    all
}
