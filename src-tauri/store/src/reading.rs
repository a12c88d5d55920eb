//! Reading, the same for a snapshot and for an operation that is being written.

use rusqlite::{CachedStatement, Connection, OptionalExtension, Params, Row};

use crate::words::Result;

/// Reading, the same for both kinds of transaction.
pub trait Reading {
    /// The connection behind the transaction; rooms use the methods below.
    #[doc(hidden)]
    fn connection(&self) -> &Connection;

    /// All rows of a query.
    fn rows<T>(
        &self,
        sql: &str,
        with: impl Params,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>> {
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map(with, read)?.collect::<rusqlite::Result<_>>()?;
        Ok(rows)
    }

    /// The one row of a query.
    fn one<T>(&self, sql: &str, with: impl Params, read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>) -> Result<T> {
        Ok(self.connection().prepare_cached(sql)?.query_row(with, read)?)
    }

    /// The row of a query, when there is one.
    fn maybe<T>(
        &self,
        sql: &str,
        with: impl Params,
        read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>> {
        Ok(self.connection().prepare_cached(sql)?.query_row(with, read).optional()?)
    }

    /// A statement kept for the next use.
    fn statement(&self, sql: &str) -> Result<CachedStatement<'_>> {
        Ok(self.connection().prepare_cached(sql)?)
    }
}
