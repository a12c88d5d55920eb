//! All that the book tells of some cases and that a cost is made of, read in a few questions for all of them.

use pintui_store::{At, Day, Fen, Reading, Result, Row, SqlError, named_params};
use rustc_hash::{FxHashMap, FxHashSet};

use super::sale::{self, Sale};
use crate::cases::state::Kind;
use crate::orders::pick::array;
use crate::policies::Payer;
use crate::policies::payers::{Payers, Sent};
use crate::returned::{Grade, Standing};
use crate::shops::Shop;

/// A case with what its cost is made of.
pub(super) struct Facts {
    pub(super) id: i64,
    pub(super) case_no: String,
    pub(super) order_no: Option<String>,
    pub(super) order_id: Option<i64>,
    pub(super) kind: Option<Kind>,
    pub(super) over: bool,
    pub(super) applied_at: Option<At>,
    pub(super) ended_on: Option<Day>,
    /// Whether the goods ever left the shop.
    pub(super) sent: bool,
    pub(super) came_back: bool,
    /// Whether they were to come back and never arrived.
    pub(super) missing: bool,
    pub(super) asked_fen: Option<Fen>,
    /// Whether a file tells that money went back.
    pub(super) told: bool,
    pub(super) told_fen: Fen,
    pub(super) recorded_fen: Fen,
    /// What was paid for the goods of the whole order.
    goods_fen: Option<Fen>,
    pub(super) order_pieces: Option<i64>,
    pub(super) carrier: Option<String>,
    pub(super) return_carrier: Option<String>,
    pub(super) warehouse: Option<String>,
    /// Who pays the way back as it was noted, and how much.
    pub(super) freight: Option<(String, Option<Fen>)>,
    /// Who pays it by the policy.
    pub(super) payer: Payer,
    pub(super) pieces: Vec<Piece>,
    pub(super) returned: Vec<Returned>,
    /// What the ledger gave, by kind.
    pub(super) given: Vec<(String, Fen)>,
    /// Measured seconds of talks, and how many talks nobody measured.
    pub(super) talks: (i64, i64),
    /// Came in from partners, and is still asked of them.
    pub(super) claimed: (Fen, Fen),
}

/// Some pieces of a line.
pub(super) struct Piece {
    line_no: String,
    pub(super) product: i64,
    pub(super) title: String,
    category: Option<String>,
    /// Those that no earlier case of the order has brought back.
    pub(super) quantity: i64,
    /// Those the case names.
    named: i64,
    of_quantity: i64,
    paid_fen: Option<Fen>,
    pub(super) cost_fen: Option<Fen>,
}

/// A piece that came back.
pub(super) struct Returned {
    pub(super) reception: i64,
    pub(super) grade: Grade,
    pub(super) standing: Standing,
    pub(super) cost_fen: Option<Fen>,
    pub(super) net_fen: Option<Fen>,
    pub(super) repair_fen: Option<Fen>,
}

impl Facts {
    /// What was paid for the pieces it is about.
    pub(super) fn paid_fen(&self) -> Option<Fen> {
        let of_lines = || {
            let shares = self.pieces.iter().map(|one| Some(Fen(one.paid_fen?.0 * one.named / one.of_quantity.max(1))));
            shares.sum::<Option<Fen>>()
        };
        let named: i64 = self.pieces.iter().map(|one| one.named).sum();
        let whole = self.order_pieces.is_none_or(|pieces| named >= pieces);
        if self.pieces.is_empty() { self.goods_fen } else { of_lines().or(self.goods_fen.filter(|_| whole)) }
    }

    /// What the ledger gave of a kind.
    pub(super) fn given(&self, kind: &str) -> Fen {
        self.given.iter().filter(|(of, _)| of == kind).map(|(_, fen)| *fen).sum()
    }

    /// The product it is about; none where it is about several or none is told.
    pub(super) fn product(&self) -> Option<(i64, &str)> {
        let first = self.pieces.first()?;
        self.pieces.iter().all(|one| one.product == first.product).then_some((first.product, first.title.as_str()))
    }
}

/// Reads these cases and all others of their orders: of the pieces of one order none is brought back twice.
pub(super) fn read(tx: &impl Reading, shop: &Shop, ids: &[i64]) -> Result<Vec<Facts>> {
    let payers = Payers::read(tx, shop)?;
    let wanted = array(ids);
    let told = tx.rows(include_str!("facts.sql"), named_params! { ":ids": wanted }, told)?;
    let all = array(&told.iter().map(|(case, _)| case.id).collect::<Vec<_>>());
    let mut pieces = by_case(tx.rows(include_str!("pieces.sql"), named_params! { ":ids": all }, piece)?);
    let mut returned = by_case(tx.rows(include_str!("returned.sql"), named_params! { ":ids": all }, returned_piece)?);
    let with = named_params! { ":shop": shop.id, ":ids": all };
    let mut given =
        by_case(tx.rows(include_str!("given.sql"), with, |row| {
            Ok((row.get("case_id")?, (row.get("kind")?, row.get("fen")?)))
        })?);
    let talks: FxHashMap<i64, (i64, i64)> = tx
        .rows(include_str!("talks.sql"), named_params! { ":ids": all }, |row| {
            let seconds: Option<i64> = row.get("seconds")?;
            Ok((row.get("case_id")?, (seconds.unwrap_or(0), row.get("unmeasured")?)))
        })?
        .into_iter()
        .collect();
    let claimed: FxHashMap<i64, (Fen, Fen)> = tx
        .rows(include_str!("claimed.sql"), with, |row| {
            Ok((row.get("case_id")?, (row.get("received_fen")?, row.get("open_fen")?)))
        })?
        .into_iter()
        .collect();
    let mut cases = Vec::with_capacity(told.len());
    for (mut case, why) in told {
        case.pieces = pieces.remove(&case.id).unwrap_or_default();
        case.returned = returned.remove(&case.id).unwrap_or_default();
        case.given = given.remove(&case.id).unwrap_or_default();
        case.talks = talks.get(&case.id).copied().unwrap_or_default();
        case.claimed = claimed.get(&case.id).copied().unwrap_or_default();
        case.payer = payer(&payers, &case, &why)?;
        cases.push(case);
    }
    once(&mut cases);
    let meant: FxHashSet<i64> = ids.iter().copied().collect();
    cases.retain(|case| meant.contains(&case.id));
    Ok(cases)
}

/// Pieces that an earlier case of the order has brought back are left out of the later ones.
fn once(cases: &mut [Facts]) {
    let mut taken: FxHashMap<(i64, String), i64> = FxHashMap::default();
    for case in cases.iter_mut().filter(|case| sale::of(case) == Sale::Undone) {
        let Some(order) = case.order_id else { continue };
        for piece in &mut case.pieces {
            let gone = taken.entry((order, piece.line_no.clone())).or_default();
            piece.quantity = piece.quantity.min((piece.of_quantity - *gone).max(0));
            *gone += piece.quantity;
        }
    }
}

/// What was said about why, for who pays.
struct Why {
    stated: Option<String>,
    known: Option<String>,
    ordered_on: Option<Day>,
}

fn payer(payers: &Payers, case: &Facts, why: &Why) -> Result<Payer> {
    let first = case.pieces.first();
    payers.of(&Sent {
        stated: why.stated.as_deref(),
        known: why.known.as_deref().and_then(|known| known.split_once('\u{1f}')),
        title: first.map_or("", |one| one.title.as_str()),
        category: first.and_then(|one| one.category.as_deref()),
        ordered_on: why.ordered_on.or(case.ended_on).unwrap_or(Day::from_number(0)),
    })
}

fn by_case<T>(rows: Vec<(i64, T)>) -> FxHashMap<i64, Vec<T>> {
    let mut found: FxHashMap<i64, Vec<T>> = FxHashMap::default();
    for (case, row) in rows {
        found.entry(case).or_default().push(row);
    }
    found
}

type Told<T> = std::result::Result<T, SqlError>;

fn told(row: &Row<'_>) -> Told<(Facts, Why)> {
    let kind: Option<String> = row.get("kind")?;
    let way: Option<String> = row.get("freight_way")?;
    let freight_fen: Option<Fen> = row.get("freight_fen")?;
    let case = Facts {
        id: row.get("id")?,
        case_no: row.get("case_no")?,
        order_no: row.get("order_no")?,
        order_id: row.get("order_id")?,
        kind: kind.and_then(|kind| Kind::ALL.into_iter().find(|one| one.name() == kind)),
        over: row.get("over")?,
        applied_at: row.get("applied_at")?,
        ended_on: row.get::<_, Option<At>>("ended_at")?.map(At::day),
        sent: row.get("sent")?,
        came_back: row.get("came_back")?,
        missing: row.get("missing")?,
        asked_fen: row.get("asked_fen")?,
        told: row.get("told")?,
        told_fen: row.get("told_fen")?,
        recorded_fen: row.get("recorded_fen")?,
        goods_fen: row.get("goods_fen")?,
        order_pieces: row.get("order_pieces")?,
        carrier: row.get("carrier")?,
        return_carrier: row.get("return_carrier")?,
        warehouse: row.get("warehouse")?,
        freight: way.map(|way| (way, freight_fen)),
        payer: Payer::Shop,
        pieces: Vec::new(),
        returned: Vec::new(),
        given: Vec::new(),
        talks: (0, 0),
        claimed: (Fen(0), Fen(0)),
    };
    let why = Why { stated: row.get("reason_stated")?, known: row.get("known")?, ordered_on: row.get("ordered_on")? };
    Ok((case, why))
}

fn piece(row: &Row<'_>) -> Told<(i64, Piece)> {
    let named: i64 = row.get("quantity")?;
    let piece = Piece {
        line_no: row.get("line_no")?,
        product: row.get("product_id")?,
        title: row.get::<_, Option<String>>("title")?.unwrap_or_default(),
        category: row.get("category")?,
        quantity: named,
        named,
        of_quantity: row.get("of_quantity")?,
        paid_fen: row.get("paid_fen")?,
        cost_fen: row.get("cost_fen")?,
    };
    Ok((row.get("case_id")?, piece))
}

fn returned_piece(row: &Row<'_>) -> Told<(i64, Returned)> {
    let (grade, standing): (String, String) = (row.get("grade")?, row.get("standing")?);
    let piece = Returned {
        reception: row.get("reception_id")?,
        grade: Grade::named(&grade),
        standing: Standing::named(&standing),
        cost_fen: row.get("cost_fen")?,
        net_fen: row.get("net_fen")?,
        repair_fen: row.get("repair_fen")?,
    };
    Ok((row.get("case_id")?, piece))
}
