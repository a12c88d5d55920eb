//! Lists of proof, in the order it was taken.

use pintui_store::words::get;
use pintui_store::{At, Reading, Result, Row, SqlError, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::keep::{EvidenceRefused, Scene};
use super::kind::{Form, Kind};
use crate::checks::checklist::Step;
use crate::door::{Call, Command, Read};

/// The proof of an order or of a case.
#[derive(Deserialize, TS)]
pub struct EvidenceList {
    /// Key of the order.
    pub order_id: Option<i64>,
    /// Key of the case.
    pub case_id: Option<i64>,
}

impl Command for EvidenceList {
    type Answer = Vec<EvidenceRow>;
}

/// One photo or clip.
#[derive(Clone, Debug, Serialize, TS)]
pub struct EvidenceRow {
    /// Key inside the book.
    pub id: i64,
    /// The order it is about.
    pub order_id: Option<i64>,
    /// The case it is about.
    pub case_id: Option<i64>,
    /// The check during or after which it was taken.
    pub check_id: Option<i64>,
    /// What it shows.
    pub scene: Scene,
    /// Photo or clip.
    pub kind: Kind,
    /// `camera`, `phone`, `file`.
    pub source: String,
    /// The step of the check.
    pub step: Option<Step>,
    /// The point of the check.
    pub point: Option<String>,
    /// Who took it.
    pub staff: String,
    /// When it was taken, by the clock of what took it.
    pub taken_at: At,
    /// When it was kept, by this computer's clock.
    pub kept_at: At,
    /// SHA-256 of the file.
    pub hash: String,
    /// Media type.
    pub mime: String,
    /// Name of the file: its hash and ending.
    pub file: String,
    /// Size of the file.
    pub bytes: i64,
    /// Width in points.
    pub width: Option<i64>,
    /// Height in points.
    pub height: Option<i64>,
    /// How long a clip plays.
    pub milliseconds: Option<i64>,
    /// How a clip ended: `next`, `left`, `long`, `unplugged`, `cut`.
    pub ended: Option<String>,
    /// When its file was removed to make room.
    pub thinned_at: Option<At>,
}

impl Read for EvidenceList {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Vec<EvidenceRow>> {
        match (self.order_id, self.case_id) {
            (Some(order), _) => of_order(tx, order),
            (None, Some(case)) => of_case(tx, case),
            (None, None) => Err(EvidenceRefused::SubjectUnknown.into()),
        }
    }
}

/// The proof of an order.
pub fn of_order(tx: &impl Reading, order: i64) -> Result<Vec<EvidenceRow>> {
    rows(tx, Some(order), None, None)
}

/// The proof of a case whose order is not in the book.
pub fn of_case(tx: &impl Reading, case: i64) -> Result<Vec<EvidenceRow>> {
    rows(tx, None, Some(case), None)
}

/// One piece of proof, where it is there.
pub fn one(tx: &impl Reading, id: i64) -> Result<Option<EvidenceRow>> {
    Ok(rows(tx, None, None, Some(id))?.pop())
}

fn rows(tx: &impl Reading, order: Option<i64>, case: Option<i64>, id: Option<i64>) -> Result<Vec<EvidenceRow>> {
    tx.rows(include_str!("rows.sql"), named_params! { ":order": order, ":case": case, ":id": id }, row_of)
}

fn row_of(row: &Row<'_>) -> std::result::Result<EvidenceRow, SqlError> {
    let (kind, scene): (String, String) = (get(row, "kind")?, get(row, "scene")?);
    let step: Option<String> = get(row, "step")?;
    let (hash, mime): (String, String) = (get(row, "hash")?, get(row, "mime")?);
    Ok(EvidenceRow {
        id: get(row, "id")?,
        order_id: get(row, "order_id")?,
        case_id: get(row, "case_id")?,
        check_id: get(row, "check_id")?,
        scene: Scene::named(&scene),
        kind: if kind == "clip" { Kind::Clip } else { Kind::Photo },
        source: get(row, "source")?,
        step: step.as_deref().and_then(Step::named),
        point: get(row, "point")?,
        staff: get(row, "staff")?,
        taken_at: get(row, "taken_at")?,
        kept_at: get(row, "kept_at")?,
        file: format!("{hash}.{}", Form::of_mime(&mime).map_or("bin", Form::ending)),
        hash,
        mime,
        bytes: get(row, "bytes")?,
        width: get(row, "width")?,
        height: get(row, "height")?,
        milliseconds: get(row, "milliseconds")?,
        ended: get(row, "ended")?,
        thinned_at: get(row, "thinned_at")?,
    })
}
