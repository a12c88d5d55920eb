//! Every share that a standard was set to, with the day from which it held.

use pintui_store::{Day, Reading, Result, WriteTx, named_params};
use serde::Serialize;
use ts_rs::TS;

use super::standards::{Cell, Season};

/// A version of a standard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "LossStandardVersion")]
pub struct Version {
    /// Which parcels it is for.
    pub cell: Cell,
    /// So many of them may be lost, in hundredths of a percent; none where it was taken away.
    pub share: Option<i64>,
    /// The first day it held.
    pub from_on: Day,
    /// Who set it.
    pub by: String,
}

/// Notes that a share holds from a day on.
pub(super) fn note(
    tx: &mut WriteTx<'_>,
    shop: i64,
    cell: &Cell,
    share: Option<i64>,
    (on, by): (Day, &str),
) -> Result<()> {
    tx.insert(
        include_str!("note_version.sql"),
        named_params! {
            ":shop": shop, ":category": cell.category.as_deref().unwrap_or_default(),
            ":carrier": cell.carrier.as_deref().unwrap_or_default(), ":season": cell.season.map_or("", Season::name),
            ":share": share, ":on": on, ":by": by,
        },
    )?;
    Ok(())
}

/// Those of a shop, the newest first.
pub fn of_shop(tx: &impl Reading, shop: i64) -> Result<Vec<Version>> {
    tx.rows(include_str!("versions.sql"), [shop], |row| {
        let named = |column| row.get(column).map(|name: String| Some(name).filter(|name| !name.is_empty()));
        let season = named("season")?.map(|_| Season::of(row, "season")).transpose()?;
        Ok(Version {
            cell: Cell { category: named("category")?, carrier: named("carrier")?, season },
            share: row.get("share")?,
            from_on: row.get("from_on")?,
            by: row.get("set_by")?,
        })
    })
}
