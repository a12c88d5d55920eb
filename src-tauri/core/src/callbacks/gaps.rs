//! What buyers had expected and what they got, gathered by product and by what it is about.

use pintui_store::{Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::{Call, Command, Read};
use crate::platforms::folded;
use crate::shops;

/// How far back gaps are gathered.
const DAYS: i64 = 180;
const VOICES: usize = 3;

/// Gaps of a shop, or of one of its products.
#[derive(Deserialize, TS)]
pub struct GapList {
    /// Name of the shop.
    pub shop: String,
    /// Key of a product; none for all.
    pub product_id: Option<i64>,
}

impl Command for GapList {
    type Answer = Gaps;
}

/// The answer of [`GapList`], of the last 180 days.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Gaps {
    /// The gaps, the one most buyers named first.
    pub gaps: Vec<Gap>,
}

/// Where a product is not what buyers had thought.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Gap {
    /// Key of the product.
    pub product_id: Option<i64>,
    /// Its title.
    pub product: Option<String>,
    /// What it is about.
    pub attribute: String,
    /// How many buyers said so.
    pub calls: i64,
    /// The newest three that differ, in the buyers' words.
    pub voices: Vec<Voice>,
    /// The calls that no change was made of yet.
    pub callbacks: Vec<i64>,
    /// The change that was chosen for the newest of them.
    pub change_id: Option<i64>,
}

/// What one buyer had thought, and how it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Voice {
    /// Expected.
    pub expected: Option<String>,
    /// Actual.
    pub actual: Option<String>,
}

struct Told {
    id: i64,
    product_id: Option<i64>,
    product: Option<String>,
    attribute: Option<String>,
    expected: Option<String>,
    actual: Option<String>,
    change_id: Option<i64>,
}

impl Read for GapList {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Gaps> {
        let shop = shops::must(tx, &self.shop)?.id;
        let since = call.now.day().plus(-DAYS);
        let with = named_params! { ":shop": shop, ":product": self.product_id, ":since": since };
        let told = tx.rows(include_str!("told.sql"), with, |row| {
            Ok(Told {
                id: row.get("id")?,
                product_id: row.get("product_id")?,
                product: row.get("product")?,
                // Without a word of what it is about, the true reason says it.
                attribute: row.get::<_, Option<String>>("attribute")?.or(row.get("reason")?),
                expected: row.get("expected")?,
                actual: row.get("actual")?,
                change_id: row.get("change_id")?,
            })
        })?;
        Ok(Gaps { gaps: gathered(&told) })
    }
}

fn gathered(told: &[Told]) -> Vec<Gap> {
    let mut gaps: Vec<(String, Gap)> = Vec::new();
    for one in told.iter().filter(|one| one.expected.is_some() || one.actual.is_some()) {
        let attribute = one.attribute.clone().unwrap_or_default();
        let about = folded(&attribute);
        let known = gaps.iter().position(|(known, gap)| *known == about && gap.product_id == one.product_id);
        let at = known.unwrap_or_else(|| {
            let (product_id, product) = (one.product_id, one.product.clone());
            let change_id = one.change_id;
            let (voices, callbacks) = (Vec::new(), Vec::new());
            gaps.push((about, Gap { product_id, product, attribute, calls: 0, voices, callbacks, change_id }));
            gaps.len() - 1
        });
        let gap = &mut gaps[at].1;
        gap.calls += 1;
        if one.change_id.is_none() {
            gap.callbacks.push(one.id);
        }
        let voice = Voice { expected: one.expected.clone(), actual: one.actual.clone() };
        if gap.voices.len() < VOICES && !gap.voices.contains(&voice) {
            gap.voices.push(voice);
        }
    }
    let mut gaps: Vec<Gap> = gaps.into_iter().map(|(_, gap)| gap).collect();
    gaps.sort_by_key(|gap| std::cmp::Reverse(gap.calls));
    gaps
}
