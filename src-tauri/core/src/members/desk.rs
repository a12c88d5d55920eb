//! The levels with how many buyers each has, what they bring, and which gifts ask for them.

use pintui_store::{Fen, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Ladder, Level};
use crate::door::{Call, Command, Read};
use crate::platforms::parcel_codes::{self, ParcelCodes};
use crate::shops;

/// Shows the member levels of a shop.
#[derive(Deserialize, TS)]
pub struct MemberDesk {
    /// Name of the shop.
    pub shop: String,
}

impl Command for MemberDesk {
    type Answer = MembersTold;
}

/// The answer of [`MemberDesk`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct MembersTold {
    /// The levels, lowest first.
    pub levels: Vec<LevelRow>,
    /// Orders of so many days count; none: all.
    pub within_days: Option<i64>,
    /// Buyers who reach no level.
    pub without: i64,
    /// What the platform allows on cards in parcels.
    pub codes: ParcelCodes,
}

/// A level with its members.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LevelRow {
    /// The level.
    pub level: Level,
    /// Buyers at this level.
    pub members: i64,
    /// What they have spent in those days, refunds left out.
    pub spent_fen: Fen,
    /// Names of gift rules that ask for it.
    pub gifts: Vec<String>,
}

impl Read for MemberDesk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<MembersTold> {
        use pintui_store::Reading as _;
        let shop = shops::must(tx, &self.shop)?;
        let ladder = Ladder::of_shop(tx, shop.id)?;
        let with = named_params! { ":shop": shop.id, ":since": ladder.since(call.now), ":now": call.now };
        let buyers: Vec<(i64, Fen)> =
            tx.rows(include_str!("spent.sql"), with, |row| Ok((row.get("orders")?, row.get("spent_fen")?)))?;
        let mut levels = Vec::new();
        for (_, level) in &ladder.levels {
            let gifts = "select name from gift_rules where member_level = ?1 order by id";
            let gifts = tx.rows(gifts, [level.id], |row| row.get(0))?;
            levels.push(LevelRow { level: level.clone(), members: 0, spent_fen: Fen(0), gifts });
        }
        let mut without = 0;
        for (orders, fen) in buyers {
            let rank = ladder.rank(orders, fen);
            match ladder.levels.iter().position(|(of, _)| *of == rank) {
                Some(at) => {
                    levels[at].members += 1;
                    levels[at].spent_fen += fen;
                }
                None => without += 1,
            }
        }
        let codes = parcel_codes::of(&shop.platform);
        Ok(MembersTold { levels, within_days: ladder.within_days, without, codes })
    }
}
