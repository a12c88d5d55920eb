//! Lots: a wave of waiting parcels with one SKU, of which a sample is drawn by lot and inspected.

use pintui_store::{At, Reading, Result, Row, SqlError, WriteTx, named_params, refusals};
use rand::seq::index;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::offer::offer;
use super::plan::Strictness;
use crate::door::{Call, Command, Write};
use crate::people;

refusals! {
    /// Refusals about lots.
    LotRefused {
        /// No such SKU.
        LotGoodsUnknown { sku: i64 } = "lot_goods_unknown",
        /// These goods are checked in full.
        LotFullCheck { why: String } = "lot_full_check",
        /// A lot of this SKU is open.
        LotOpen { lot: i64 } = "lot_open",
    }
}

/// A lot.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Lot {
    /// Key inside the book.
    pub id: i64,
    /// Key of the SKU.
    pub sku_id: i64,
    /// The AQL.
    pub aql: String,
    /// How strictly it is inspected.
    pub strictness: Strictness,
    /// Code letter.
    pub letter: String,
    /// Parcels in the lot.
    pub size: i64,
    /// Parcels drawn.
    pub sample: i64,
    /// Acceptance number.
    pub accept: i64,
    /// Drawn parcels that were checked.
    pub checked: i64,
    /// Of them failed.
    pub failed: i64,
    /// `accepted` or `rejected`; none while the sample is not through.
    pub verdict: Option<Verdict>,
    /// When it was opened.
    pub opened_at: At,
}

/// What the sample says of the lot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// The parcels that were not drawn may leave.
    Accepted,
    /// Every parcel is checked.
    Rejected,
}

/// A parcel's place in a lot.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Place {
    /// The lot.
    pub lot: Lot,
    /// Whether the parcel was drawn.
    pub drawn: bool,
    /// Whether it was let go because its lot was accepted.
    pub released: bool,
}

/// Opens a lot of the SKU's waiting parcels and draws its sample.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct OpenLot {
    /// Key of the SKU.
    pub sku_id: i64,
    /// Who opens it.
    pub by: String,
}

impl Command for OpenLot {
    type Answer = Lot;
}

impl Write for OpenLot {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "sku_id": self.sku_id })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<Lot> {
        let offer = offer(tx, self.sku_id, call.now.day())?;
        let offer = offer.ok_or(LotRefused::LotGoodsUnknown { sku: self.sku_id })?;
        if let Some(open) = offer.open.filter(|open| open.verdict.is_none()) {
            return Err(LotRefused::LotOpen { lot: open.id }.into());
        }
        let (Some(plan), None) = (&offer.plan, &offer.full) else {
            let why = serde_json::json!(offer.full)["why"].as_str().unwrap_or("whole").to_owned();
            return Err(LotRefused::LotFullCheck { why }.into());
        };
        let shop: i64 =
            tx.one("select shop_id from products where id = ?1", [offer.article.product_id], |row| row.get(0))?;
        let parcels = waiting(tx, shop, self.sku_id)?;
        let id = tx.insert(
            include_str!("open_lot.sql"),
            named_params! {
                ":shop": shop, ":sku": self.sku_id, ":aql": offer.aql, ":strictness": offer.strictness.name(),
                ":letter": plan.letter, ":size": parcels.len() as i64, ":sample": plan.sample,
                ":accept": plan.accept, ":at": call.now, ":by": people::meant(tx, &self.by)?,
            },
        )?;
        let drawn = index::sample(&mut rand::rng(), parcels.len(), plan.sample as usize).into_vec();
        for (at, order) in parcels.iter().enumerate() {
            tx.change(
                "insert into lot_parcels (lot_id, order_id, drawn) values (?1, ?2, ?3)",
                (id, order, drawn.contains(&at)),
            )?;
        }
        one(tx, id)
    }
}

/// Orders of the shop that wait unchecked with this SKU alone and are in no lot yet.
pub(super) fn waiting(tx: &impl Reading, shop: i64, sku: i64) -> Result<Vec<i64>> {
    tx.rows(include_str!("waiting.sql"), named_params! { ":shop": shop, ":sku": sku }, |row| row.get("id"))
}

/// The SKU's newest lot that is not through: its sample, or parcels of it that have not left.
pub(super) fn open_of(tx: &impl Reading, sku: i64) -> Result<Option<Lot>> {
    tx.maybe(
        concat!(include_str!("lot.sql"), "where lots.id = (", include_str!("open_of.sql"), ")"),
        named_params! { ":sku": sku },
        lot_of,
    )
}

fn one(tx: &impl Reading, id: i64) -> Result<Lot> {
    tx.one(concat!(include_str!("lot.sql"), "where lots.id = ?1"), [id], lot_of)
}

/// The order's place in the newest lot that holds it.
pub fn place_of(tx: &impl Reading, order_id: i64) -> Result<Option<Place>> {
    let place = tx.maybe(
        "select lot_id, drawn, outcome from lot_parcels where order_id = ?1 order by lot_id desc limit 1",
        [order_id],
        |row| Ok((row.get::<_, i64>(0)?, row.get::<_, bool>(1)?, row.get::<_, Option<String>>(2)?)),
    )?;
    let Some((lot, drawn, outcome)) = place else { return Ok(None) };
    Ok(Some(Place { lot: one(tx, lot)?, drawn, released: outcome.as_deref() == Some("released") }))
}

/// What became of a parcel of a lot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Checked and passed.
    Passed,
    /// Checked and failed.
    Failed,
    /// Let go unchecked.
    Released,
}

/// Notes what became of an order where it lies in a lot; the lot is decided as soon as its plan says so.
pub fn note(tx: &mut WriteTx<'_>, order_id: i64, outcome: Outcome, staff: &str, now: At) -> Result<()> {
    let Some(place) = place_of(tx, order_id)? else { return Ok(()) };
    let word = match outcome {
        Outcome::Passed => "passed",
        Outcome::Failed => "failed",
        Outcome::Released => "released",
    };
    let first = tx.change(
        "update lot_parcels set outcome = ?3, staff = ?4, at = ?5
         where lot_id = ?1 and order_id = ?2 and outcome is null",
        (place.lot.id, order_id, word, staff, now),
    )?;
    if first == 0 || !place.drawn || place.lot.verdict.is_some() || outcome == Outcome::Released {
        return Ok(());
    }
    let checked = place.lot.checked + 1;
    let failed = place.lot.failed + i64::from(outcome == Outcome::Failed);
    let verdict = if failed > place.lot.accept {
        Some("rejected")
    } else if checked >= place.lot.sample {
        Some("accepted")
    } else {
        None
    };
    tx.change(
        "update lots set checked = ?2, failed = ?3, verdict = ?4, closed_at = iif(?4 is null, null, ?5) where id = ?1",
        (place.lot.id, checked, failed, verdict, now),
    )?;
    Ok(())
}

fn lot_of(row: &Row<'_>) -> std::result::Result<Lot, SqlError> {
    let strictness: String = row.get("strictness")?;
    let verdict: Option<String> = row.get("verdict")?;
    Ok(Lot {
        id: row.get("id")?,
        sku_id: row.get("sku_id")?,
        aql: row.get("aql")?,
        strictness: Strictness::named(&strictness).unwrap_or(Strictness::Normal),
        letter: row.get("letter")?,
        size: row.get("size")?,
        sample: row.get("sample")?,
        accept: row.get("accept")?,
        checked: row.get("checked")?,
        failed: row.get("failed")?,
        verdict: verdict.map(|word| if word == "accepted" { Verdict::Accepted } else { Verdict::Rejected }),
        opened_at: row.get("opened_at")?,
    })
}
