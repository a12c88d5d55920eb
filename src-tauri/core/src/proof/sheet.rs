//! Everything about one parcel on one line of time.

use pintui_store::{At, Fen, Reading, Result, Tx, named_params, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::cases;
use crate::cases::list::CaseRow;
use crate::checks::list::CheckRow;
use crate::door::{Call, Command, Read};
use crate::evidence::keep::Scene;
use crate::evidence::list::{self, EvidenceRow};
use crate::reasons::Words;
use crate::sheets::case::CaseShow;
use crate::sheets::order::{self, OrderSheet};
use crate::shops;

refusals! {
    /// Refusals about the story of a parcel.
    ProofRefused {
        /// Neither an order nor a case of the book was named.
        ProofUnknown = "proof_unknown",
        /// Nothing was chosen to go in.
        ProofNothingChosen = "proof_nothing_chosen",
        /// Files are not what they were when they were kept.
        ProofChanged { files: usize } = "proof_changed",
        /// Files are not there any more.
        ProofMissing { files: usize } = "proof_missing",
        /// No font on this computer has Chinese letters.
        ProofFontMissing = "proof_font_missing",
    }
}

/// The story of a parcel, by its order or by a case.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct ProofShow {
    /// Key of the order.
    pub order_id: Option<i64>,
    /// Key of the case, where no order is known.
    pub case_id: Option<i64>,
}

impl Command for ProofShow {
    type Answer = ProofSheet;
}

/// The story of a parcel.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ProofSheet {
    /// A number to name the sheet by.
    pub number: String,
    /// The shop.
    pub shop: String,
    /// Code of the currency its amounts are in.
    pub currency: String,
    /// Platform id.
    pub platform: String,
    /// The order, where the book has it.
    pub order: Option<OrderSheet>,
    /// Its cases, first application first.
    pub cases: Vec<CaseRow>,
    /// Its photos and clips in the order they were taken.
    pub evidence: Vec<EvidenceRow>,
    /// What happened, in order.
    pub moments: Vec<Moment>,
    /// Money in and out, in order, with what is left after each.
    pub money: Vec<MoneyMove>,
}

/// One thing that happened.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Moment {
    /// `checked`, `paid`, `shipped`, `signed`, `applied`, `agreed`, `returned`, `received`, `refunded`, `closed`, `kept`.
    pub what: String,
    /// When.
    pub at: At,
    /// The check, where that is what happened.
    pub check: Option<CheckDone>,
    /// The case it belongs to.
    pub case_id: Option<i64>,
    /// The proof that belongs here, by key.
    pub evidence: Vec<i64>,
}

/// A check with how much of it was answered.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CheckDone {
    /// The check.
    pub check: CheckRow,
    /// Points that were answered.
    pub answered: i64,
    /// Points that passed.
    pub passed: i64,
}

/// Money that came or went.
#[derive(Clone, Copy, Debug, Serialize, TS)]
pub struct MoneyMove {
    /// When, where it is known.
    pub at: Option<At>,
    /// What came (negative where it went).
    pub amount_fen: Fen,
    /// What is left of it.
    pub left_fen: Fen,
}

impl Read for ProofShow {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<ProofSheet> {
        let with = named_params! { ":order": self.order_id, ":case": self.case_id };
        let (shop, platform, order_id) = tx
            .maybe(include_str!("whose.sql"), with, |row| {
                Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, Option<i64>>(2)?))
            })?
            .ok_or(ProofRefused::ProofUnknown)?;
        let order = order_id.map_or(Ok(None), |id| order::sheet(tx, id, call.now.day()))?;
        let (cases, evidence) = match (&order, self.case_id) {
            (Some(sheet), _) => (sheet.cases.clone(), list::of_order(tx, sheet.order.id)?),
            (None, Some(case)) => {
                (cases::list::rows(tx, &Words::read(tx)?, &[case], call.now.day())?, list::of_case(tx, case)?)
            }
            (None, None) => return Err(ProofRefused::ProofUnknown.into()),
        };
        let mut moments = moments(tx, call, order.as_ref(), &cases)?;
        place(&mut moments, &evidence);
        let named = order.as_ref().map(|sheet| sheet.order.order_no.as_str());
        let named = named.or(cases.first().map(|case| case.case_no.as_str())).unwrap_or_default();
        let money = money(order.as_ref(), &cases);
        Ok(ProofSheet {
            number: format!("PZ-{}-{}", call.now.0.format("%m%d"), tail(named)),
            currency: shops::must(tx, &shop)?.currency,
            shop,
            platform,
            order,
            cases,
            evidence,
            moments,
            money,
        })
    }
}

/// The last four characters of a number, by which people name a parcel.
fn tail(number: &str) -> &str {
    let from = number.char_indices().rev().nth(3).map_or(0, |(at, _)| at);
    &number[from..]
}

fn moments(tx: &Tx, call: &Call<'_>, order: Option<&OrderSheet>, cases: &[CaseRow]) -> Result<Vec<Moment>> {
    let moment = |what: &str, at| Moment { what: what.into(), at, check: None, case_id: None, evidence: Vec::new() };
    let mut all = Vec::new();
    if let Some(sheet) = order {
        let signed = if sheet.order.confirmed { "confirmed" } else { "signed" };
        let times = [("paid", sheet.order.paid_at), ("shipped", sheet.shipped_at), (signed, sheet.order.signed_at)];
        all.extend(times.into_iter().filter_map(|(what, at)| Some(moment(what, at?))));
        for check in &sheet.checks {
            let done = tx.one(include_str!("answers.sql"), named_params! { ":check": check.id }, |row| {
                Ok(CheckDone { check: check.clone(), answered: row.get("answered")?, passed: row.get("passed")? })
            })?;
            all.push(Moment { check: Some(done), ..moment("checked", check.done_at) });
        }
    }
    for case in cases {
        let told = CaseShow { id: case.id }.answer(tx, call)?.times;
        let its = told.into_iter().filter(|time| OF_A_CASE.contains(&time.step.as_str()));
        all.extend(its.map(|time| Moment { case_id: Some(case.id), ..moment(&time.step, time.at) }));
    }
    all.sort_by_key(|moment| moment.at);
    Ok(all)
}

const OF_A_CASE: [&str; 6] = ["applied", "agreed", "returned", "received", "refunded", "closed"];

/// Puts each piece of proof to the moment it belongs to; what belongs to none gets one of its own.
fn place(moments: &mut Vec<Moment>, evidence: &[EvidenceRow]) {
    for row in evidence {
        let of_its_case = |moment: &&mut Moment| row.case_id.is_none() || moment.case_id == row.case_id;
        let found = match row.scene {
            Scene::Packing => moments
                .iter_mut()
                .find(|moment| moment.check.as_ref().is_some_and(|done| Some(done.check.id) == row.check_id)),
            Scene::Buyer | Scene::Chat => {
                moments.iter_mut().filter(of_its_case).find(|moment| moment.what == "applied")
            }
            Scene::Inspection => moments
                .iter_mut()
                .filter(of_its_case)
                .find(|moment| matches!(moment.what.as_str(), "received" | "returned")),
            Scene::Other => None,
        };
        match found {
            Some(moment) => moment.evidence.push(row.id),
            None => {
                match moments.iter_mut().find(|moment| moment.what == "kept" && moment.at.day() == row.taken_at.day()) {
                    Some(moment) => moment.evidence.push(row.id),
                    None => moments.push(Moment {
                        what: "kept".into(),
                        at: row.taken_at,
                        check: None,
                        case_id: row.case_id,
                        evidence: vec![row.id],
                    }),
                }
            }
        }
    }
    moments.sort_by_key(|moment| moment.at);
}

fn money(order: Option<&OrderSheet>, cases: &[CaseRow]) -> Vec<MoneyMove> {
    let paid = order.and_then(|sheet| Some((sheet.order.paid_at, sheet.order.paid_fen?)));
    let refunds = cases.iter().filter(|case| case.status.as_deref() == Some("refunded"));
    let refunds = refunds.filter_map(|case| Some((case.refunded_at, Fen(-case.refund_fen?.0))));
    let mut moves: Vec<_> = paid.into_iter().chain(refunds).collect();
    moves.sort_by_key(|(at, _)| *at);
    let mut left = Fen(0);
    moves
        .into_iter()
        .map(|(at, amount_fen)| {
            left += amount_fen;
            MoneyMove { at, amount_fen, left_fen: left }
        })
        .collect()
}
