//! When a product's page was changed: noted by whoever changed it, drawn into the product's months.

use pintui_store::{Day, Reading, Result, WriteTx, named_params, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::cases::work;
use crate::door::{Call, Command, Write};

refusals! {
    /// Refusals about the pages of products.
    ListingRefused {
        /// It does not say what was changed.
        ListingTextMissing = "listing_text_missing",
        /// It would be changed in the future.
        ListingDayAhead { on: String } = "listing_day_ahead",
        /// No such product.
        ListingProductUnknown { product: i64 } = "listing_product_unknown",
        /// No such version.
        ListingUnknown { id: i64 } = "listing_unknown",
    }
}

const LONGEST: usize = 80;

/// Notes that a product's page was changed.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct NoteListing {
    /// Key of the product.
    pub product: i64,
    /// Since which day.
    pub from_on: Day,
    /// What was changed.
    pub what: String,
    /// Who made it: returns because of the page count for them from this day on. Blank: nobody's.
    #[serde(default)]
    pub designer: String,
    /// Who notes it.
    pub by: String,
}

impl Command for NoteListing {
    type Answer = ListingNoted;
}

/// A version that was kept.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ListingNoted {
    /// Its key.
    pub id: i64,
}

impl Write for NoteListing {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "product": self.product, "from_on": self.from_on })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<ListingNoted> {
        let what = work::line(&self.what, LONGEST)?.ok_or(ListingRefused::ListingTextMissing)?;
        if self.from_on > call.now.day() {
            return Err(ListingRefused::ListingDayAhead { on: self.from_on.text() }.into());
        }
        if tx.maybe("select 1 from products where id = ?1", [self.product], |_| Ok(()))?.is_none() {
            return Err(ListingRefused::ListingProductUnknown { product: self.product }.into());
        }
        let by = self.by.trim();
        let by = if by.is_empty() { call.actor } else { by };
        let with = named_params! {
            ":product": self.product, ":on": self.from_on, ":what": what, ":at": call.now, ":by": by,
            ":designer": work::line(&self.designer, LONGEST)?,
        };
        Ok(ListingNoted { id: tx.insert(include_str!("note_listing.sql"), with)? })
    }
}

/// Takes a noted change of a page out again.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RemoveListing {
    /// Its key.
    pub id: i64,
}

impl Command for RemoveListing {
    type Answer = ();
}

impl Write for RemoveListing {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "listing": self.id })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        // Its key may be given anew.
        tx.change("delete from verdicts where action = 'listing' and action_id = ?1", [self.id])?;
        match tx.change("delete from listing_versions where id = ?1", [self.id])? {
            0 => Err(ListingRefused::ListingUnknown { id: self.id }.into()),
            _ => Ok(()),
        }
    }
}
