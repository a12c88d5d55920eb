//! The cases behind a sum of costs, each with its own sum, the dearest first.

use pintui_store::{Day, Fen, Reading, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::case::Cost;
use super::group::{Count, Group, Groups};
use super::reckon::{self, Basis};
use crate::door::{Call, Command, Read};
use crate::shops::{self, Shop};

/// Cases with what they cost, the dearest first, a page at a time.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct CostCases {
    /// Name of the shop.
    pub shop: String,
    /// Which days put a case into the span.
    pub basis: Basis,
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
    /// Those of one group; none: of all.
    pub group: Option<Group>,
    /// Which of them.
    pub count: Count,
    /// How many rows to leave out (pages).
    pub skip: i64,
    /// How many rows to give, at most 200.
    pub limit: i64,
}

impl Command for CostCases {
    type Answer = CostPage;
}

/// The answer of [`CostCases`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct CostPage {
    /// All of them.
    pub total: i64,
    /// What is known of what they cost.
    pub known_fen: Fen,
    /// What came back.
    pub back_fen: Fen,
    /// The difference.
    pub net_fen: Fen,
    /// What is known of the one part that was asked for; none where none was.
    pub part_fen: Option<Fen>,
    /// The rows.
    pub cases: Vec<Cost>,
}

impl Read for CostCases {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<CostPage> {
        let shop = shops::must(tx, &self.shop)?;
        let all = self.some(tx, &shop, call.now.day())?;
        let of = |fen: fn(&Cost) -> Fen| all.iter().map(fen).sum::<Fen>();
        let part_fen = match self.count {
            Count::Part { part } | Count::Lacking { part } => {
                let mine = all.iter().flat_map(|cost| &cost.parts).filter(|one| one.part == part);
                Some(mine.filter_map(|one| one.fen).sum())
            }
            _ => None,
        };
        let [skip, limit] = [self.skip, self.limit.min(200)].map(|count| usize::try_from(count).unwrap_or(0));
        Ok(CostPage {
            total: all.len() as i64,
            known_fen: of(|cost| cost.known_fen),
            back_fen: of(|cost| cost.back_fen),
            net_fen: of(|cost| cost.net_fen),
            part_fen,
            cases: all.into_iter().skip(skip).take(limit).collect(),
        })
    }
}

impl CostCases {
    /// The cases that are meant, the dearest first.
    fn some(&self, tx: &impl Reading, shop: &Shop, today: Day) -> Result<Vec<Cost>> {
        let span = (self.from, self.to);
        let mut all = reckon::of_span(tx, shop, self.basis, span, today)?;
        if let Some(group) = &self.group {
            let groups = Groups::of(tx, shop, group.by, span)?;
            all.retain(|cost| groups.key(cost) == group.key);
        }
        all.retain(|cost| self.count.holds(cost));
        all.sort_by_key(|cost| std::cmp::Reverse(cost.net_fen));
        Ok(all)
    }
}
