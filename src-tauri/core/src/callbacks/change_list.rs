//! The improvement actions of a shop: who does what by when, and what came of it.

use pintui_store::{At, Day, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::advised::Cause;
use super::effect::AGE;
use super::plan::Kind;
use crate::door::{Call, Command, Read};
use crate::shops;

/// The changes of a shop.
#[derive(Deserialize, TS)]
pub struct ChangeList {
    /// Name of the shop.
    pub shop: String,
}

impl Command for ChangeList {
    type Answer = Vec<ChangeRow>;
}

/// A change in the list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ChangeRow {
    /// Its key.
    pub id: i64,
    /// Key of the product.
    pub product_id: Option<i64>,
    /// Its title.
    pub product: Option<String>,
    /// What is changed.
    pub what: String,
    /// When it was chosen.
    pub chosen_on: Day,
    /// By whom.
    pub chosen_by: String,
    /// Since when it is live.
    pub live_on: Option<Day>,
    /// Its kind.
    pub kind: Option<Kind>,
    /// Who answers for it.
    pub owner: Option<String>,
    /// By when it is done.
    pub due_on: Option<Day>,
    /// What is hoped of it.
    pub expected: Option<String>,
    /// Whether it is not done though its day is past.
    pub overdue: bool,
    /// From when on its result can be seen; none as long as it is not live.
    pub result_on: Option<Day>,
    /// The cause of the advice it was chosen out of.
    pub cause: Option<Cause>,
    /// What came of it; none as long as nobody has said.
    pub result: Option<ChangeResult>,
    /// Calls it comes from.
    pub calls: i64,
    /// Answers to care messages it comes from.
    pub answers: i64,
    /// The newest three of both, in the buyers' words.
    pub voices: Vec<ChangeVoice>,
}

/// What came of an action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ChangeResult {
    /// `helped`, `not_helped`, `unclear`, `dropped`.
    pub verdict: String,
    /// In words.
    pub note: Option<String>,
    /// Who said so.
    pub by: String,
    /// When.
    pub at: At,
}

/// What a buyer said that led to a change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangeVoice {
    /// What was said.
    pub said: String,
    /// Key of the case that was called about.
    pub case_id: Option<i64>,
    /// Key of the order whose buyer answered.
    pub order_id: Option<i64>,
}

impl Read for ChangeList {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Vec<ChangeRow>> {
        let shop = shops::must(tx, &self.shop)?.id;
        let today = call.now.day();
        tx.rows(include_str!("change_list.sql"), named_params! { ":shop": shop, ":today": today }, |row| {
            let live_on: Option<Day> = row.get("live_on")?;
            let result = match row.get::<_, Option<String>>("verdict")? {
                None => None,
                Some(verdict) => {
                    Some(ChangeResult { verdict, note: row.get("note")?, by: row.get("by")?, at: row.get("at")? })
                }
            };
            Ok(ChangeRow {
                id: row.get("id")?,
                product_id: row.get("product_id")?,
                product: row.get("product")?,
                what: row.get("what")?,
                chosen_on: row.get("chosen_on")?,
                chosen_by: row.get("chosen_by")?,
                live_on,
                kind: row.get::<_, Option<String>>("kind")?.as_deref().and_then(Kind::named),
                owner: row.get("owner")?,
                due_on: row.get("due_on")?,
                expected: row.get("expected")?,
                overdue: row.get("overdue")?,
                result_on: live_on.map(|on| on.plus(AGE)),
                cause: row.get::<_, Option<String>>("cause")?.as_deref().and_then(Cause::named),
                result,
                calls: row.get("calls")?,
                answers: row.get("answers")?,
                voices: serde_json::from_str(&row.get::<_, String>("voices")?).unwrap_or_default(),
            })
        })
    }
}
