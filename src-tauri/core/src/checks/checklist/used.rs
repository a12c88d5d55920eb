//! The list that a check was made with, as it was: kept once for each content, under its digest.
//!
//! Kept beside the facts and never taken back, since many checks share one list.

use pintui_store::{At, Reading, Result, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use super::own::ChecklistRefused;
use super::{Checklist, Severity, Step, all, merged};
use crate::checks::gifts::answer::GiftAnswer;
use crate::checks::list::{self, CheckRow};
use crate::checks::record::{PointAnswer, PointResult};
use crate::door::{Call, Command, Read};

/// Keeps the list, where its like is not kept yet; answers with its digest.
pub(in crate::checks) fn keep(tx: &mut WriteTx<'_>, list: &Checklist) -> Result<String> {
    let text = serde_json::to_string(list)
        .map_err(|why| pintui_store::words::BookRefused::Unexpected { detail: why.to_string() })?;
    let digest: String = Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
    tx.change(
        "insert into used_checklists (digest, list) values (:digest, :list) on conflict do nothing",
        named_params! { ":digest": digest, ":list": text },
    )?;
    Ok(digest)
}

/// Opens one check: what was asked then, and what was answered.
#[derive(Deserialize, TS)]
pub struct CheckShow {
    /// Key of the check.
    pub id: i64,
}

impl Command for CheckShow {
    type Answer = CheckSheet;
}

/// One check with its list as it was.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CheckSheet {
    /// The row of the list of checks.
    pub check: CheckRow,
    /// When it began.
    pub started_at: At,
    /// The list it was made with; none where an old program has not kept it.
    pub list: Option<Checklist>,
    /// The answers, in the order of the steps.
    pub answers: Vec<PointAnswer>,
}

impl Read for CheckShow {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<CheckSheet> {
        let facts = tx.maybe(include_str!("used.sql"), named_params! { ":check": self.id }, |row| {
            Ok((row.get("started_at")?, row.get("version")?, row.get("list")?))
        })?;
        let (started_at, version, list): (At, String, Option<String>) =
            facts.ok_or(ChecklistRefused::CheckUnknown { check: self.id })?;
        let list = list.and_then(|text| serde_json::from_str(&text).ok()).or_else(|| of_presets(&version));
        Ok(CheckSheet { check: list::one(tx, self.id)?, started_at, list, answers: answers(tx, self.id)? })
    }
}

/// The list that a check from before lists were kept was made with, by its version.
fn of_presets(version: &str) -> Option<Checklist> {
    let lists: Option<Vec<&Checklist>> =
        version.split('+').map(|one| all().iter().find(|list| list.version == one)).collect();
    match lists?.as_slice() {
        [one] => Some((*one).clone()),
        several => Some(merged(several)),
    }
}

fn answers(tx: &impl Reading, check: i64) -> Result<Vec<PointAnswer>> {
    tx.rows(include_str!("answers.sql"), named_params! { ":check": check }, |row| {
        let (step, result): (String, String) = (row.get("step")?, row.get("result")?);
        let severity: Option<String> = row.get("severity")?;
        let proofs: Option<String> = row.get("proofs")?;
        let outcome: Option<String> = row.get("outcome")?;
        let gift = match outcome.as_deref().and_then(crate::checks::gifts::answer::Outcome::named) {
            Some(outcome) => Some(GiftAnswer { given: row.get("given")?, outcome, instead: row.get("instead")? }),
            None => None,
        };
        Ok(PointAnswer {
            step: Step::named(&step).unwrap_or(Step::Appearance),
            point: row.get("point")?,
            result: match result.as_str() {
                "passed" => PointResult::Passed,
                "failed" => PointResult::Failed,
                _ => PointResult::NotApplicable,
            },
            defect: row.get("defect")?,
            severity: severity.as_deref().and_then(Severity::named),
            reason: row.get("reason")?,
            product: row.get("product_id")?,
            proofs: proofs.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default(),
            gift,
        })
    })
}
