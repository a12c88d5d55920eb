//! Indexes are taken off and built anew where that is shorter than keeping them: when an operation brings
//! in many more rows than a table has.

use crate::book::WriteTx;
use crate::reading::Reading;
use crate::words::Result;
use crate::{connection, statistics};

/// Indexes that are off, as the statements that build them. Dropped unused, the operation must not commit.
#[must_use]
pub struct IndexesOff(Vec<String>);

impl WriteTx<'_> {
    /// Takes the secondary indexes of `table` off: for bringing in many more rows than the table has. Those that hold few
    /// rows by their condition stay: keeping them costs less than one more pass over the table.
    pub fn indexes_off(&mut self, table: &str) -> Result<IndexesOff> {
        let indexes = self.rows(
            "select name, sql from sqlite_schema where type = 'index' and tbl_name = ?1
             and (sql not like '% where %' or sql like '% where % is not null')",
            [table],
            |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)),
        )?;
        for (name, _) in &indexes {
            self.open.execute_batch(&format!("drop index {name}"))?;
        }
        Ok(IndexesOff(indexes.into_iter().map(|(_, sql)| sql).collect()))
    }

    /// Builds indexes that were taken off anew.
    pub fn indexes_on(&self, off: IndexesOff) -> Result<()> {
        // Sorted in parts by a second thread while the first one reads on: how large a part is, the cache's size decides.
        self.open.execute_batch("pragma cache_size = -16000")?;
        for sql in off.0 {
            self.open.execute_batch(&sql)?;
        }
        self.open.execute_batch(connection::CACHE)?;
        statistics::write(self.open)
    }
}
