//! A case that will not be answered or paid in time: the buyer is told before it is late, with words from the handbook,
//! and what was said stays with the case. Which cases these are is `cases::tell`.

use pintui_store::{At, Fen, Result, Tx, WriteTx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::cases::contact::{Channel, Outcome, RecordContact};
use crate::cases::radar::RadarRow;
use crate::cases::refused::CaseRefused;
use crate::cases::tell::{running_out, told};
use crate::cases::work;
use crate::deadlines::promises::Promised;
use crate::door::{Call, Command, Read, Write};
use crate::scripts::fill::{FillScript, filled};
use crate::scripts::uses::UseScript;
use crate::shops;

/// The words for it.
const SCRIPT: &str = "delay.calm.first";

/// Cases of a shop that will not be answered or paid in time, with what to say to their buyers.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct LateAnswers {
    /// Name of the shop.
    pub shop: String,
    /// `zh-CN`, `zh-TW` or `en`.
    pub language: String,
    /// The clerk's name as the buyer knows it.
    pub clerk: String,
}

impl Command for LateAnswers {
    type Answer = Vec<LateAnswer>;
}

/// A buyer who has to know that it takes longer.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LateAnswer {
    /// Key of the case.
    pub case_id: i64,
    /// Number of its order, else its own.
    pub number: String,
    /// Title of the goods.
    pub product: Option<String>,
    /// What is asked for.
    pub refund_fen: Option<Fen>,
    /// The end of the promise, or of the platform's time.
    pub at: At,
    /// The promise's step; none where it is the platform's time.
    pub promised: Option<Promised>,
    /// What to say.
    pub text: String,
    /// Fields that nothing fills: the script is mended first.
    pub empty: Vec<String>,
    /// Whether it may be said.
    pub ready: bool,
    /// When the buyer was told.
    pub told_at: Option<At>,
    /// By whom.
    pub told_by: Option<String>,
}

impl Read for LateAnswers {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Vec<LateAnswer>> {
        let shop = shops::must(tx, &self.shop)?;
        let mut answers = Vec::new();
        for RadarRow { row, at, promised, .. } in running_out(tx, &shop, call.now)? {
            let case = row.case;
            let said = filled(tx, &filling(case.id, &self.language, &self.clerk), call.now)?;
            let (told_at, told_by) = told(tx, case.id, at)?.unzip();
            answers.push(LateAnswer {
                case_id: case.id,
                number: case.order_no.unwrap_or(case.case_no),
                product: case.product,
                refund_fen: case.refund_fen,
                at,
                promised,
                text: said.text,
                empty: said.empty,
                ready: said.ready,
                told_at,
                told_by,
            });
        }
        answers.sort_by_key(|one| (one.told_at.is_some(), one.at));
        Ok(answers)
    }
}

fn filling(case: i64, language: &str, clerk: &str) -> FillScript {
    FillScript {
        name: SCRIPT.to_owned(),
        language: language.to_owned(),
        case_id: Some(case),
        order_id: None,
        clerk: clerk.to_owned(),
        typed: std::collections::BTreeMap::new(),
    }
}

/// Notes that a buyer was told: the words and the time stay with the case.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct TellLateAnswer {
    /// Key of the case.
    pub case_id: i64,
    /// `zh-CN`, `zh-TW` or `en`.
    pub language: String,
    /// Who told the buyer.
    pub by: String,
}

impl Command for TellLateAnswer {
    type Answer = i64;
}

impl Write for TellLateAnswer {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "case_id": self.case_id, "language": self.language })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<i64> {
        let desk = work::open(tx, self.case_id, &self.by)?;
        let shops = shops::all(tx)?;
        let shop = shops.iter().find(|shop| shop.id == desk.shop_id).ok_or(CaseRefused::NotRunningOut)?;
        let rows = running_out(tx, shop, call.now)?;
        let row = rows.iter().find(|row| row.row.case.id == self.case_id).ok_or(CaseRefused::NotRunningOut)?;
        if let Some((at, by)) = told(tx, self.case_id, row.at)? {
            return Err(CaseRefused::BuyerTold { at: at.text(), by }.into());
        }
        let used = UseScript { fill: filling(self.case_id, &self.language, &desk.by) }.apply(tx, call)?;
        let contact = RecordContact {
            case_id: self.case_id,
            channel: Channel::Chat,
            started_at: None,
            answered_at: None,
            ended_at: None,
            topic: "delay".into(),
            point: None,
            result: Some(Outcome::Promised),
            note: Some(used.text),
            by: self.by,
        };
        contact.apply(tx, call)
    }
}

#[cfg(test)]
#[path = "tell_tests.rs"]
mod tests;
