//! What improvement actions have saved: returns that they avoided, times what a return costs, less what the action cost.
//! How many were avoided is said by the comparison of before and after alone; the range goes with it through the sum.

use pintui_store::{Day, Fen, Reading, Result, Tx, WriteTx, named_params};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::CostRefused;
use super::effort::Avoided;
use super::reckon::{self, Basis};
use crate::callbacks::CallRefused;
use crate::callbacks::change_list::ChangeList;
use crate::callbacks::effect::ChangeEffect;
use crate::dispositions::hand::{self, MOST};
use crate::door::{Call, Command, Read, Write};
use crate::insight::comparison::Comparison;
use crate::insight::rate::MINIMUM;
use crate::shops;

/// What the improvement actions of a shop have saved, those that are live.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SavedSheetAsk {
    /// Name of the shop.
    pub shop: String,
}

impl Command for SavedSheetAsk {
    type Answer = SavedSheet;
}

/// The answer of [`SavedSheetAsk`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct SavedSheet {
    /// First and last day of the returns whose mean cost counts.
    pub span: [Day; 2],
    /// Returns of these days of which every part is known.
    pub cases: i64,
    /// Fewer than this have no mean.
    pub minimum: i64,
    /// What one of them costs on average, less what came back; none under the minimum.
    pub mean_fen: Option<Fen>,
    /// The actions, the newest first.
    pub actions: Vec<SavedLine>,
}

/// What one action has saved.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SavedLine {
    /// Key of the action.
    pub change: i64,
    /// What was changed.
    pub what: String,
    /// Title of the product; none where it is about the shop.
    pub product: Option<String>,
    /// Key of the product.
    pub product_id: Option<i64>,
    /// Since when.
    pub live_on: Day,
    /// Orders before and after, judged at the same age.
    pub sides: Comparison,
    /// Returns avoided since, with the range; none where one side has too few orders.
    pub avoided: Option<Avoided>,
    /// What the action cost; none where nobody has noted it.
    pub cost_fen: Option<Fen>,
    /// Saved: what the avoided returns would have cost, less the action where its cost is noted. None without a mean.
    pub saved_fen: Option<Fen>,
    /// Both ends of its range.
    pub range_fen: Option<[Fen; 2]>,
}

/// The mean is that of half a year.
const DAYS: i64 = 182;

impl Read for SavedSheetAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<SavedSheet> {
        let shop = shops::must(tx, &self.shop)?;
        let today = call.now.day();
        let span = (today.plus(1 - DAYS), today);
        let costs = reckon::of_span(tx, &shop, Basis::Applied, span, today)?;
        let known: Vec<Fen> = costs.iter().filter(|cost| cost.complete).map(|cost| cost.net_fen).collect();
        let cases = known.len() as i64;
        let mean = (cases >= MINIMUM).then(|| known.iter().map(|fen| fen.0).sum::<i64>() / cases.max(1));
        let sql = "select k.change_id, k.cost_fen from change_costs k join changes c on c.id = k.change_id where c.shop_id = ?1";
        let noted: FxHashMap<i64, Fen> =
            tx.rows(sql, [shop.id], |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect();
        let mut actions = Vec::new();
        for change in (ChangeList { shop: self.shop }).answer(tx, call)? {
            let Some(live_on) = change.live_on else { continue };
            let sides = ChangeEffect { change: change.id }.answer(tx, call)?.sides;
            let (avoided, cost_fen) = (Avoided::fewer(&sides), noted.get(&change.id).copied());
            let saved = |returns: i64| Some(Fen(returns * mean?) - cost_fen.unwrap_or_default());
            actions.push(SavedLine {
                change: change.id,
                what: change.what,
                product: change.product,
                product_id: change.product_id,
                live_on,
                saved_fen: avoided.and_then(|avoided| saved(avoided.returns)),
                range_fen: avoided.and_then(|avoided| Some([saved(avoided.range[0])?, saved(avoided.range[1])?])),
                sides,
                avoided,
                cost_fen,
            });
        }
        Ok(SavedSheet { span: [span.0, span.1], cases, minimum: MINIMUM, mean_fen: mean.map(Fen), actions })
    }
}

/// Notes what an improvement action cost; none: nobody knows.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SetChangeCost {
    /// Key of the action.
    pub change: i64,
    /// What it cost.
    pub cost_fen: Option<Fen>,
    /// Who notes it.
    pub by: String,
}

impl Command for SetChangeCost {
    type Answer = ();
}

impl Write for SetChangeCost {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "change": self.change, "cost_fen": self.cost_fen })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let by = hand::staff(&self.by)?;
        if self.cost_fen.is_some_and(|fen| !(Fen(0)..=MOST).contains(&fen)) {
            return Err(CostRefused::CostAmountWrong { most_fen: MOST }.into());
        }
        let known = tx.maybe("select 1 from changes where id = ?1", [self.change], |_| Ok(()))?;
        known.ok_or(CallRefused::ChangeUnknown { change: self.change })?;
        match self.cost_fen {
            None => tx.change("delete from change_costs where change_id = ?1", [self.change])?,
            Some(fen) => tx.change(
                include_str!("keep_change_cost.sql"),
                named_params! { ":change": self.change, ":cost": fen, ":by": by, ":at": call.now },
            )?,
        };
        Ok(())
    }
}
