//! What hangs on a row of facts, as the schema itself tells it: whichever room keeps it, it goes with its row.

use pintui_store::{Reading, Result};

/// Tables that are derived, or that an import keeps for itself.
const OWN: [&str; 4] = ["case_links", "damaged_references", "order_coupons", "sealed"];

/// Tables whose rows go with the row of `place` that they name, each with the naming column.
fn hanging(tx: &impl Reading, place: &str) -> Result<Vec<(String, String)>> {
    let mut found = tx.rows(
        "select m.name, f.\"from\" from sqlite_schema m, pragma_foreign_key_list(m.name) f
         where m.type = 'table' and f.\"table\" = ?1 order by m.name",
        [place],
        |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)),
    )?;
    found.retain(|(table, _)| !OWN.contains(&table.as_str()));
    Ok(found)
}

/// A condition on a row of `place`: that something hangs on it.
pub fn condition(tx: &impl Reading, place: &str) -> Result<String> {
    let tables = hanging(tx, place)?.into_iter();
    let any = tables.map(|(table, column)| format!("exists (select 1 from {table} h where h.{column} = {place}.id)"));
    let any: Vec<String> = any.collect();
    Ok(if any.is_empty() { "0".into() } else { format!("({})", any.join(" or ")) })
}

/// A query for whatever hangs on rows of `place` that `:operation` has added, and was not added by it too.
pub fn upon_inserted(tx: &impl Reading, place: &str) -> Result<String> {
    let mut parts = Vec::new();
    for (table, column) in hanging(tx, place)? {
        let keys: Vec<String> =
            tx.rows("select name from pragma_table_info(?1) where pk > 0 order by pk", [&table], |row| {
                row.get::<_, String>(0)
            })?;
        let key: Vec<String> = keys.iter().map(|name| format!("h.\"{name}\"")).collect();
        parts.push(format!(
            "select 1 from images i join {table} h on h.{column} = json_extract(i.key, '$[0]')
             where i.operation_id = :operation and i.place = '{place}' and i.before is null
               and not exists (
                 select 1 from images j
                 where j.operation_id = :operation and j.place = '{table}' and j.key = json_array({}))",
            key.join(", ")
        ));
    }
    Ok(if parts.is_empty() { "select 1 where :operation is null".into() } else { parts.join(" union all ") })
}
