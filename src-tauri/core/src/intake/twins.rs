//! Whether another shop of the platform has the orders of this import: then it was probably meant for that
//! one. Single numbers are alike by chance; where a platform counts anew in every shop, the same time and
//! money are asked for too.

use pintui_store::{Reading, Result, WriteTx, named_params};

use super::import::{ImportRefused, Twins};
use super::report::FileReport;
use crate::platforms;
use crate::shops::Shop;

/// So many numbers, and so large a share of the file's, are no chance.
const FEWEST: u64 = 3;
const SHARE: u64 = 5;

/// Refuses an import whose orders another shop has.
///
/// # Errors
/// `wrong_shop`.
pub fn refuse(tx: &WriteTx<'_>, shop: &Shop, run: i64, files: &[FileReport], twins: Twins) -> Result<()> {
    if twins == Twins::Take || shop.demo {
        return Ok(());
    }
    let others = tx.rows(
        "select id, name from shops where platform = ?1 and id <> ?2 and demo = 0 order by id",
        (&shop.platform, shop.id),
        |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)),
    )?;
    let counted_anew = platforms::counts_orders_by_shop(&shop.platform);
    // Rows that are in this shop already say that it is the right one.
    let at_home: u64 = files.iter().map(|file| file.unchanged + file.updated).sum();
    let mut worst: Option<(u64, u64, String)> = None;
    for (id, name) in others {
        for sql in [include_str!("twins/orders.sql"), include_str!("twins/cases.sql")] {
            let with = named_params! {
                ":run": run, ":shop": shop.id, ":other": id, ":by_shop": counted_anew, ":most": MOST,
            };
            let (added, same): (u64, u64) = tx.one(sql, with, |row| {
                Ok((row.get::<_, i64>(0)?.unsigned_abs(), row.get::<_, i64>(1)?.unsigned_abs()))
            })?;
            let is_no_chance = same >= FEWEST && same * SHARE >= added + at_home;
            if is_no_chance && worst.as_ref().is_none_or(|(most, ..)| same > *most) {
                worst = Some((same, added, name.clone()));
            }
        }
    }
    match worst {
        None => Ok(()),
        Some((same, numbers, other)) => {
            Err(ImportRefused::WrongShop { shop: shop.name.clone(), other, same, numbers }.into())
        }
    }
}

/// Most new rows of a run that are looked at; more would tell nothing else.
const MOST: i64 = 20_000;
