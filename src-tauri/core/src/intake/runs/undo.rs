//! Taking a run back: rows that it added go, rows that it changed become what they were.
//!
//! What was done to a row lies in layers, one image over the other. Those of runs taken back, and of acts
//! that were undone, are peeled off from above until one that stands:
//!
//! ```text
//! added by run 1 │ changed by run 2 │ changed by run 3      taken back: 2, then 3, then 1
//!        A       │        B         │        C              C (3 stands over it) → A → gone
//! ```
//!
//! So the order in which runs are taken back does not matter; once all are, nothing of them is left but what
//! a person has worked on.

use pintui_store::{Book, Ending, Inserts, Operation, Reading, Result, WriteTx, named_params};
use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::door::{Call, Command, Whole};
use crate::insight::settle::{self, BasisDays, Touched};
use crate::intake::hanging;
use crate::intake::import::ImportRefused;

/// Takes a run back, also the updates it made. Rows changed since are kept.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct UndoImport {
    /// Number of the run.
    pub run: i64,
}

impl Command for UndoImport {
    type Answer = RunUndone;
}

/// Tells what taking a run back would do: it is done, counted and rolled back.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct UndoImportEffect {
    /// Number of the run.
    pub run: i64,
}

impl Command for UndoImportEffect {
    type Answer = RunUndone;
}

/// What taking a run back did.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct RunUndone {
    /// Number of the run.
    pub run: i64,
    /// Rows it had added that are gone, with what earlier runs taken back had left under them.
    pub removed: i64,
    /// Rows it had updated that are as before.
    pub restored: i64,
    /// Rows that people or later runs have changed since.
    pub kept: i64,
    /// How many of those that are kept people have worked on.
    pub kept_by_people: i64,
    /// Orders that are gone.
    pub orders: i64,
    /// Lines of orders that are gone.
    pub lines: i64,
    /// Cases that are gone.
    pub cases: i64,
    /// Rows of its files that waited, and are gone.
    pub waiting: i64,
    /// Rows of its files that a person had mended, and that go with the run.
    pub mended: i64,
    /// Files of later runs that may hold some of the rows that go: importing them again brings those back.
    pub again: Vec<String>,
}

impl Whole for UndoImport {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<RunUndone> {
        perform(book, call, self.run, Ending::Commit)
    }
}

impl Whole for UndoImportEffect {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<RunUndone> {
        perform(book, call, self.run, Ending::RollBack)
    }
}

fn perform(book: &Book, call: &Call<'_>, run: i64, ending: Ending) -> Result<RunUndone> {
    let detail = serde_json::json!({ "run": run });
    let operation = Operation { name: "undo_import", actor: call.actor, at: call.now, detail, outside: false };
    let (undone, _) = book.write_with(&operation, Inserts::Journaled, ending, |tx| take_back(tx, call, run))?;
    Ok(undone)
}

/// The run that is being taken back.
struct Taken {
    run: i64,
    shop_id: i64,
    operation: i64,
}

fn take_back(tx: &mut WriteTx<'_>, call: &Call<'_>, run: i64) -> Result<RunUndone> {
    let (taken, undone_at) = tx
        .maybe("select shop_id, operation_id, undone_at from runs where id = ?1", [run], |row| {
            Ok((Taken { run, shop_id: row.get(0)?, operation: row.get(1)? }, row.get::<_, Option<String>>(2)?))
        })?
        .ok_or(ImportRefused::RunUnknown { run })?;
    if undone_at.is_some() {
        return Err(ImportRefused::RunUndone { run }.into());
    }
    // From here on it counts as taken back, and so does what it has done.
    tx.change("update runs set undone_at = ?2 where id = ?1", (run, call.now))?;
    tx.change("update operations set reverted_by = ?2 where id = ?1", (taken.operation, tx.operation()))?;
    tx.change("update operations set reverts = ?2 where id = ?1", (tx.operation(), taken.operation))?;
    let mut touched = touched(&*tx, taken.shop_id)?;
    let mut undone = RunUndone { run, ..RunUndone::default() };
    restore(tx, &taken, &mut touched, &mut undone)?;
    remove(tx, &taken, &mut undone)?;
    empty_shelf(tx, &taken, &mut undone)?;
    settle::settle(tx, taken.shop_id, &mut touched)?;
    if undone.removed > 0 {
        let later = named_params! { ":shop": taken.shop_id, ":run": run };
        undone.again = tx.rows(include_str!("again.sql"), later, |row| row.get(0))?;
    }
    Ok(undone)
}

fn touched(tx: &impl Reading, shop_id: i64) -> Result<Touched> {
    let mut touched = Touched::default();
    let hanging = tx.rows(include_str!("touched.sql"), named_params! { ":shop": shop_id }, |row| {
        Ok((row.get(0)?, row.get::<_, Option<String>>(1)?, row.get::<_, Option<String>>(2)?))
    })?;
    for (id, paid_at, signed_at) in hanging {
        touched.order(id, BasisDays::of(paid_at.as_deref(), signed_at.as_deref()));
    }
    Ok(touched)
}

const ROWS_OF_FILES: [&str; 3] = ["orders", "lines", "cases"];

/// Puts rows that the run has changed back to the uppermost state that stands.
fn restore(tx: &mut WriteTx<'_>, taken: &Taken, touched: &mut Touched, undone: &mut RunUndone) -> Result<()> {
    let sql =
        "select f.id from files f join runs r on r.id = f.run_id where r.shop_id = ?1 and r.undone_at is not null";
    let gone: FxHashSet<i64> = tx.rows(sql, [taken.shop_id], |row| row.get(0))?.into_iter().collect();
    let with = named_params! { ":run": taken.run, ":operation": taken.operation };
    let changed =
        tx.rows(include_str!("changed.sql"), with, |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let mut shops = FxHashMap::from_iter([(taken.shop_id, std::mem::take(touched))]);
    // One row may have changed a line and what its order has from it: where no file of orders tells of that, it is one row.
    let of_lines: FxHashSet<_> =
        changed.iter().filter(|(place, _)| place == "lines").filter_map(|(_, key)| order_of(key)).collect();
    for (place, key) in changed {
        let Some(now) = tx.image_now(&place, &key)? else { continue };
        let is_described = || state_of(&now).get("described") == Some(&Value::from(1));
        let by_lines = || order_of(&key).is_some_and(|order| of_lines.contains(&order)) && !is_described();
        let is_row = ROWS_OF_FILES.contains(&place.as_str()) && !(place == "orders" && by_lines());
        let layers = layers(&*tx, &place, &key)?;
        match peeled(&now, layers, &gone) {
            Peeled::Stands => {
                undone.kept += i64::from(is_row);
                undone.kept_by_people += i64::from(is_row && is_by_people(&*tx, &place, &key)?);
            }
            Peeled::To(before) => {
                settle::touch(&*tx, &place, &now, &mut shops)?;
                settle::touch(&*tx, &place, &before, &mut shops)?;
                tx.restore_row(&place, &key, &before)?;
                // What an undone run has added goes altogether, and so does what it has put in another's place.
                let adder = |image| state_of(image).remove("added_by").and_then(|file| file.as_i64());
                let (added_by, replaced_by) = (adder(&before), adder(&now).filter(|file| gone.contains(file)));
                let is_replaced = replaced_by.is_some() && replaced_by != added_by;
                undone.removed += i64::from(is_row && is_replaced);
                let stands = added_by.is_none_or(|file| !gone.contains(&file));
                undone.restored += i64::from(is_row && !is_replaced && stands);
            }
        }
    }
    *touched = shops.remove(&taken.shop_id).unwrap_or_default();
    Ok(())
}

/// One thing that was done to a row.
struct Layer {
    before: String,
    after: String,
    /// Whether it was taken back, or takes back.
    lifted: bool,
    /// The file that a mended row is of.
    mended_of: Option<i64>,
}

fn layers(tx: &impl Reading, place: &str, key: &str) -> Result<Vec<Layer>> {
    tx.rows(include_str!("layers.sql"), named_params! { ":place": place, ":key": key }, |row| {
        Ok(Layer { before: row.get(0)?, after: row.get(1)?, lifted: row.get(2)?, mended_of: row.get(3)? })
    })
}

enum Peeled {
    /// The uppermost layer stands.
    Stands,
    /// The state under the layers that do not stand.
    To(String),
}

/// Peels off what does not stand any more, from above.
fn peeled(now: &str, layers: Vec<Layer>, gone: &FxHashSet<i64>) -> Peeled {
    let mut state = now.to_owned();
    for layer in layers {
        if !same(&layer.after, &state) {
            break;
        }
        if !layer.lifted && layer.mended_of.is_none_or(|file| !gone.contains(&file)) {
            break;
        }
        state = layer.before;
    }
    if same(&state, now) { Peeled::Stands } else { Peeled::To(state) }
}

/// Whether two images tell the same; columns that came later are in the newer one alone.
fn same(one: &str, other: &str) -> bool {
    let told = state_of(other);
    one == other || state_of(one).iter().all(|(name, value)| told.get(name).is_none_or(|told| told == value))
}

fn state_of(image: &str) -> serde_json::Map<String, Value> {
    serde_json::from_str(image).unwrap_or_default()
}

/// The order that the key of an order or of a line names.
fn order_of(key: &str) -> Option<i64> {
    serde_json::from_str::<Vec<Value>>(key).ok()?.first()?.as_i64()
}

fn is_by_people(tx: &impl Reading, place: &str, key: &str) -> Result<bool> {
    let sql = "select 1 from images i join operations o on o.id = i.operation_id
               where i.place = ?1 and i.key = ?2 and i.before is not null and o.reverted_by is null
                 and o.reverts is null and o.name not in ('commit_import', 'mend_rows') limit 1";
    Ok(tx.maybe(sql, (place, key), |_| Ok(()))?.is_some())
}

/// Removes rows that only runs taken back have brought, and on which nothing hangs.
fn remove(tx: &mut WriteTx<'_>, taken: &Taken, undone: &mut RunUndone) -> Result<()> {
    let shop = named_params! { ":shop": taken.shop_id };
    let unhung = |tx: &WriteTx<'_>, place, sql: &str| -> Result<String> {
        Ok(format!("{sql}  and not {}", hanging::condition(tx, place)?))
    };
    let kinds = "select f.id, f.kind from files f join runs r on r.id = f.run_id where r.shop_id = ?1";
    let kinds: FxHashMap<i64, String> =
        tx.rows(kinds, [taken.shop_id], |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect();
    // An order that only its lines have told of goes too, and is no row of theirs.
    let mut own = 0;
    let mut gone = |tx: &WriteTx<'_>, kind: &str, sql: &str| -> Result<i64> {
        let mut all = 0;
        let mut statement = tx.statement(&format!("{sql}  returning added_by"))?;
        let mut rows = statement.query(shop)?;
        while let Some(row) = rows.next()? {
            all += 1;
            own += i64::from(kinds.get(&row.get::<_, i64>(0)?).is_some_and(|of| of == kind));
        }
        Ok(all)
    };
    undone.cases = gone(tx, "case", &unhung(tx, "cases", include_str!("remove_cases.sql"))?)?;
    undone.lines = gone(tx, "line", include_str!("remove_lines.sql"))?;
    tx.change(include_str!("remove_compensations.sql"), shop)?;
    tx.change(include_str!("remove_coupons.sql"), shop)?;
    undone.orders = gone(tx, "order", &unhung(tx, "orders", include_str!("remove_orders.sql"))?)?;
    undone.removed += own;
    let (kept, by_people): (i64, i64) =
        tx.one(include_str!("kept.sql"), named_params! { ":run": taken.run }, |row| Ok((row.get(0)?, row.get(1)?)))?;
    undone.kept += kept;
    undone.kept_by_people += by_people;
    Ok(())
}

/// Takes its rejected rows off the shelf; what its rows had repaired waits again.
fn empty_shelf(tx: &mut WriteTx<'_>, taken: &Taken, undone: &mut RunUndone) -> Result<()> {
    let run = taken.run;
    (undone.waiting, undone.mended) =
        tx.one(include_str!("aside.sql"), named_params! { ":run": run }, |row| Ok((row.get(0)?, row.get(1)?)))?;
    let of_run = "(select id from files where run_id = ?1)";
    let acts: Vec<i64> = tx.rows(
        &format!(
            "select distinct m.operation_id from mends m join quarantine q on q.id = m.quarantine_id
             where q.file_id in {of_run}"
        ),
        [run],
        |row| row.get(0),
    )?;
    tx.change(&format!("delete from quarantine where file_id in {of_run}"), [run])?;
    tx.change(&format!("delete from damaged_references where file_id in {of_run}"), [run])?;
    tx.change(&format!("update quarantine set solved_by = null where solved_by in {of_run}"), [run])?;
    for act in acts {
        tx.change(
            "update operations set reverted_by = ?2
             where id = ?1 and reverted_by is null and not exists (select 1 from mends where operation_id = ?1)",
            (act, tx.operation()),
        )?;
    }
    Ok(())
}
