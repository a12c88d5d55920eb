//! Where the policy must stand so that buyers see it, and since when it does.

use pintui_store::{Day, Reading, Result, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PolicyRefused, law};
use crate::door::{Call, Command, Read, Write};
use crate::{pictures, shops};

/// Lists the places of a shop's platform.
#[derive(Deserialize, TS)]
pub struct PlaceList {
    /// Name of the shop.
    pub shop: String,
}

impl Command for PlaceList {
    type Answer = Vec<PolicyPlace>;
}

/// A place where the policy must stand.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PolicyPlace {
    /// Its id; the locale has its name.
    pub place: String,
    /// Which text fits there: `card`, `short` or `whole`.
    pub text: String,
    /// Since when it stands there; none while it is missing.
    pub placed_on: Option<Day>,
    /// Who put it there.
    pub placed_by: Option<String>,
    /// A kept picture of it.
    pub picture: Option<String>,
    /// Whether a policy began after it was placed, so that an old text may stand there.
    pub older: bool,
}

impl Read for PlaceList {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Vec<PolicyPlace>> {
        let shop = shops::must(tx, &self.shop)?;
        let newest: Option<Day> = tx.one(
            "select max(starts_on) from policy_versions where shop_id = ?1 and starts_on <= ?2",
            (shop.id, call.now.day()),
            |row| row.get(0),
        )?;
        let mut places = Vec::new();
        for place in of_platform(&shop.platform) {
            let mut one = PolicyPlace {
                place: place.clone(),
                text: room_for(place).to_owned(),
                placed_on: None,
                placed_by: None,
                picture: None,
                older: false,
            };
            let sql = "select placed_on, placed_by, picture from policy_places where shop_id = ?1 and place = ?2";
            let found = tx.maybe(sql, (shop.id, place), |row| {
                Ok((row.get::<_, Day>(0)?, row.get::<_, String>(1)?, row.get::<_, Option<String>>(2)?))
            })?;
            if let Some((on, by, picture)) = found {
                one.older = newest.is_some_and(|newest| on < newest);
                (one.placed_on, one.placed_by, one.picture) = (Some(on), Some(by), picture);
            }
            places.push(one);
        }
        Ok(places)
    }
}

fn of_platform(platform: &str) -> &'static [String] {
    let places = &law::book().places;
    places.get(platform).or_else(|| places.get("other")).map_or(&[], Vec::as_slice)
}

fn room_for(place: &str) -> &'static str {
    match place {
        "home" | "mail" => "whole",
        "product" | "checkout" => "short",
        _ => "card",
    }
}

/// Notes that the policy stands at a place, or that it does not any more.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct MarkPlaced {
    /// Name of the shop.
    pub shop: String,
    /// The place.
    pub place: String,
    /// Since when; none takes the note away.
    pub on: Option<Day>,
    /// Name of a kept picture of it.
    pub picture: Option<String>,
    /// Who put it there.
    pub by: String,
}

impl Command for MarkPlaced {
    type Answer = ();
}

impl Write for MarkPlaced {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "place": self.place, "on": self.on })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let shop = shops::must(tx, &self.shop)?;
        if !of_platform(&shop.platform).contains(&self.place) {
            return Err(PolicyRefused::PlaceUnknown { place: self.place }.into());
        }
        if let Some(picture) = &self.picture {
            pictures::must(tx, picture)?;
        }
        let Some(on) = self.on else {
            tx.change("delete from policy_places where shop_id = ?1 and place = ?2", (shop.id, self.place))?;
            return Ok(());
        };
        let by = self.by.trim();
        let by = if by.is_empty() { call.actor } else { by };
        tx.change(
            include_str!("place.sql"),
            named_params! { ":shop": shop.id, ":place": self.place, ":on": on, ":by": by, ":picture": self.picture },
        )?;
        Ok(())
    }
}
