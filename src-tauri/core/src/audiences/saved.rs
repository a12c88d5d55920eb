//! Audiences with a name: kept, changed, removed, and listed with how many are in each now.

use pintui_store::{At, Reading, Result, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::AudienceRefused;
use super::count::{people, with_orders};
use super::pushes::{self, Pushed};
use super::rule::AudienceRule;
use crate::door::{Call, Command, Read, Write};
use crate::shops;

/// Lists the audiences of a shop with how many people are in each now.
#[derive(Deserialize, TS)]
pub struct AudienceList {
    /// Name of the shop.
    pub shop: String,
}

impl Command for AudienceList {
    type Answer = Audiences;
}

/// The answer of [`AudienceList`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct Audiences {
    /// The audiences, by name.
    pub audiences: Vec<AudienceRow>,
    /// Provinces that orders went to.
    pub provinces: Vec<String>,
    /// What showing goods has cost, by audience and by search.
    pub pushed: Pushed,
}

/// An audience with its people.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AudienceRow {
    /// Its key.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// Its rule.
    pub rule: AudienceRule,
    /// How many people are in it now.
    pub people: i64,
}

impl Read for AudienceList {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Audiences> {
        let shop = shops::must(tx, &self.shop)?.id;
        let sql = "select id, name, rule from audiences where shop_id = ?1 order by name, id";
        let kept: Vec<(i64, String, String)> =
            tx.rows(sql, [shop], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let mut audiences = Vec::new();
        for (id, name, rule) in kept {
            let rule: AudienceRule = serde_json::from_str(&rule).unwrap_or_default();
            let people = people(tx, shop, &rule, call.now)?.len() as i64;
            audiences.push(AudienceRow { id, name, rule, people });
        }
        let provinces = tx.rows(
            "select distinct coalesce(province, city) as place from orders where shop_id = ?1 and place is not null order by place",
            [shop],
            |row| row.get(0),
        )?;
        Ok(Audiences { audiences, provinces, pushed: pushes::told(tx, shop)? })
    }
}

/// Who is in a saved audience at a moment, each with the key of his newest order; none where the shop has no such audience.
pub fn buyers(tx: &impl Reading, shop: i64, audience: i64, now: At) -> Result<Option<Vec<(String, i64)>>> {
    let sql = "select rule from audiences where id = ?1 and shop_id = ?2";
    let Some(rule) = tx.maybe(sql, [audience, shop], |row| row.get::<_, String>(0))? else { return Ok(None) };
    let rule: AudienceRule = serde_json::from_str(&rule).unwrap_or_default();
    with_orders(tx, shop, &rule, now).map(Some)
}

/// Whether a saved audience asks where its buyers live.
pub fn by_origin(tx: &impl Reading, audience: i64) -> Result<bool> {
    let sql = "select json_array_length(rule, '$.provinces') > 0 from audiences where id = ?1";
    Ok(tx.maybe(sql, [audience], |row| row.get::<_, Option<bool>>(0))?.flatten().unwrap_or(false))
}

/// Keeps an audience, new or changed.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveAudience {
    /// Name of the shop.
    pub shop: String,
    /// Its key; none where it is new.
    pub id: Option<i64>,
    /// Its name.
    pub name: String,
    /// Its rule; none removes the audience.
    pub rule: Option<AudienceRule>,
}

impl Command for SaveAudience {
    type Answer = AudienceSaved;
}

/// What was kept.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AudienceSaved {
    /// Key of the audience.
    pub id: i64,
}

impl Write for SaveAudience {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "id": self.id, "name": self.name, "removed": self.rule.is_none() })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<AudienceSaved> {
        let shop = shops::must(tx, &self.shop)?.id;
        let unknown = |audience: i64| AudienceRefused::Unknown { audience };
        let Some(rule) = self.rule else {
            let id = self.id.unwrap_or_default();
            return match tx.change("delete from audiences where id = ?1 and shop_id = ?2", (id, shop))? {
                0 => Err(unknown(id).into()),
                _ => Ok(AudienceSaved { id }),
            };
        };
        let name = self.name.trim().to_owned();
        if name.is_empty() {
            return Err(AudienceRefused::NameMissing.into());
        }
        rule.accepted()?;
        let same = "select 1 from audiences where shop_id = ?1 and name = ?2 and id is not ?3";
        if tx.maybe(same, (shop, &name, self.id), |_| Ok(()))?.is_some() {
            return Err(AudienceRefused::NameTaken { name }.into());
        }
        let text = serde_json::json!(rule).to_string();
        let with = named_params! { ":id": self.id, ":shop": shop, ":name": name, ":rule": text, ":now": call.now };
        if let Some(id) = self.id {
            let sql =
                "update audiences set name = :name, rule = :rule, changed_at = :now where id = :id and shop_id = :shop";
            return match tx.change(sql, with)? {
                0 => Err(unknown(id).into()),
                _ => Ok(AudienceSaved { id }),
            };
        }
        let sql = "insert into audiences (id, shop_id, name, rule, changed_at) values (:id, :shop, :name, :rule, :now)";
        Ok(AudienceSaved { id: tx.insert(sql, with)? })
    }
}
