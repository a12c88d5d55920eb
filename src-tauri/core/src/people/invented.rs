//! People who were invented with the demonstration shop, so that whoever looks round sees work in somebody's hands.
//!
//! They open no door and are found by no badge, and they answer for their own shop alone. They are there as long as the
//! book knows nobody real: the first person taken in sends them off, and so does the end of the demonstration.

use pintui_store::{At, Reading, Result, WriteTx, named_params};

use crate::door::Role;

/// The demonstration shop that has people of its own.
pub fn shop(tx: &impl Reading) -> Result<Option<i64>> {
    tx.maybe("select id from shops where demo = 1 and exists (select 1 from people where invented = 1)", [], |row| {
        row.get(0)
    })
}

/// Whether there is room for them: nobody real was ever taken in.
pub fn fit(tx: &impl Reading) -> Result<bool> {
    Ok(tx.maybe("select 1 from people where invented = 0 limit 1", [], |_| Ok(()))?.is_none())
}

/// Takes one in; answers the key.
pub fn take_in(tx: &mut WriteTx<'_>, name: &str, role: Role, now: At) -> Result<i64> {
    tx.insert(
        "insert into people (name, role, active, added_at, invented) values (:name, :role, 1, :at, 1)",
        named_params! { ":name": name, ":role": role.name(), ":at": now },
    )
}

/// Sends them off with all that names them by key: a key may be given anew. What they did keeps their names.
pub fn let_go(tx: &mut WriteTx<'_>) -> Result<()> {
    const THEIRS: &str = "in (select id from people where invented = 1)";
    for (table, column) in [
        ("absences", "person_id"),
        ("absences", "substitute_id"),
        ("charges", "person_id"),
        ("charges", "substitute_id"),
        ("charge_hands", "person_id"),
        ("case_hands", "person_id"),
        ("leave_requests", "person_id"),
    ] {
        tx.change(&format!("delete from {table} where {column} {THEIRS}"), [])?;
    }
    tx.change("delete from people where invented = 1", [])?;
    Ok(())
}
