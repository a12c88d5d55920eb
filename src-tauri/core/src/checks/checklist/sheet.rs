//! One list opened for the owner: what is in force, what the preset says, and all its versions.

use pintui_store::{At, Reading, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::edit::{ListPlace, placed};
use super::own::{self, ChecklistRefused, Place};
use super::which::{ListSource, Lists};
use super::{Checklist, preset};
use crate::door::{Call, Command, Read};
use crate::shops;

/// Opens the list of a category or product as it counts in a shop.
#[derive(Deserialize, TS)]
pub struct ChecklistShow {
    /// Name of the shop whose parcels it is for.
    pub shop: String,
    /// Which list: of the shop, of all shops, or of a product.
    pub place: ListPlace,
    /// An older version of exactly this list; the one in force where it is left out.
    pub version: Option<i64>,
}

impl Command for ChecklistShow {
    type Answer = ChecklistSheet;
}

/// A list with where it comes from.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ChecklistSheet {
    /// The list.
    pub list: Checklist,
    /// Where it comes from.
    pub source: ListSource,
    /// The list that would count without this very one.
    pub preset: Checklist,
    /// The version of this very list that is in force; none where it is put away or was never made.
    pub in_force: Option<i64>,
    /// The newest version of this very list, 0 where there is none.
    pub newest: i64,
    /// All versions of this very list, newest first.
    pub versions: Vec<ListVersion>,
}

/// One version.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ListVersion {
    /// Its number.
    pub number: i64,
    /// When it was saved.
    pub at: At,
    /// How many checks were made with it.
    pub checks: i64,
}

impl Read for ChecklistShow {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<ChecklistSheet> {
        let shop = shops::must(tx, &self.shop)?.id;
        let place = placed(tx, &self.place)?;
        let known = own::at(tx, &place)?;
        let category = &self.place.category;
        let unknown = || ChecklistRefused::CategoryUnknown { category: category.clone() };
        let home = preset(category).ok_or_else(unknown)?;
        let (list, source) = match (&known, self.version) {
            (Some(own), Some(number)) => (own::version(tx, own, number)?, source_of(&place)),
            (None, Some(version)) => return Err(ChecklistRefused::VersionUnknown { version }.into()),
            (known, None) => match known.as_ref().and_then(|own| own.in_force.map(|number| (own, number))) {
                Some((own, number)) => (own::version(tx, own, number)?, source_of(&place)),
                // What counts in one shop says nothing about a list for all of them.
                None if matches!(place, Place::Everywhere { .. }) => (home.clone(), ListSource::Preset),
                None => Lists::read(tx, shop)?.in_force(tx, self.place.product, category)?,
            },
        };
        let versions = match &known {
            Some(own) => tx.rows(include_str!("versions.sql"), [own.id], |row| {
                Ok(ListVersion { number: row.get("number")?, at: row.get("at")?, checks: row.get("checks")? })
            })?,
            None => Vec::new(),
        };
        Ok(ChecklistSheet {
            list,
            source,
            preset: home.clone(),
            in_force: known.as_ref().and_then(|own| own.in_force),
            newest: versions.first().map_or(0, |version| version.number),
            versions,
        })
    }
}

fn source_of(place: &Place) -> ListSource {
    match place {
        Place::Product { .. } => ListSource::Product,
        Place::Shop { .. } => ListSource::ThisShop,
        Place::Everywhere { .. } => ListSource::AllShops,
    }
}
