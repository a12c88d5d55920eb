//! What the owner has set, by name: one text each. What a text means is known by the room that it belongs to.

use pintui_store::{Reading, Result, WriteTx};

/// What was set under this name; none where nothing was.
pub fn kept(tx: &impl Reading, name: &str) -> Result<Option<String>> {
    tx.maybe("select value from settings where name = ?1", [name], |row| row.get(0))
}

/// Sets it.
pub fn keep(tx: &mut WriteTx<'_>, name: &str, value: &str) -> Result<()> {
    tx.change(
        "insert into settings (name, value) values (?1, ?2) on conflict (name) do update set value = excluded.value",
        (name, value),
    )?;
    Ok(())
}
