//! A pick: the query behind a list, asked once for its total and once for a page of ids.
//!
//! Total and rows come from the same text with the same parameters, so a list cannot hold another
//! number of rows than the figure above it says. The rows themselves are read by the rooms, from
//! the ids. Used by `orders::list` and `cases::list`.

use pintui_store::{Fen, Reading, Result, ToSql};

/// A query `select id, fen … order by …` with its parameters.
pub struct Pick {
    sql: &'static str,
    with: Vec<(&'static str, Box<dyn ToSql>)>,
}

/// How many rows a page holds at most.
const PAGE: i64 = 200;

impl Pick {
    /// A pick by this query.
    pub fn by(sql: &'static str) -> Self {
        Self { sql, with: Vec::new() }
    }

    /// The same with one more parameter.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToSql + 'static) -> Self {
        self.with.push((name, Box::new(value)));
        self
    }

    /// How many rows there are in all.
    pub fn count(&self, tx: &impl Reading) -> Result<i64> {
        tx.one(&format!("select count(*) from ({})", self.unsorted()), self.parameters().as_slice(), |row| row.get(0))
    }

    /// How many rows there are in all, the sum of their money, and how many of them tell no money.
    pub fn total(&self, tx: &impl Reading) -> Result<(i64, Fen, i64)> {
        let sql = format!("select count(*), coalesce(sum(fen), 0), count(*) - count(fen) from ({})", self.unsorted());
        tx.one(&sql, self.parameters().as_slice(), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
    }

    /// All ids, in the list's order.
    pub fn ids(&self, tx: &impl Reading) -> Result<Vec<i64>> {
        tx.rows(self.sql, self.parameters().as_slice(), |row| row.get(0))
    }

    /// The ids of one page.
    pub fn page(&self, tx: &impl Reading, skip: i64, limit: i64) -> Result<Vec<i64>> {
        let (skip, limit) = (skip.max(0), limit.clamp(0, PAGE));
        let sql = format!("{}\nlimit :limit offset :skip", self.sql.trim_end());
        let mut with = self.parameters();
        with.push((":limit", &limit));
        with.push((":skip", &skip));
        tx.rows(&sql, with.as_slice(), |row| row.get(0))
    }

    /// The query without its sequence, which a count of 300,000 rows would pay ten times for.
    fn unsorted(&self) -> &str {
        self.sql.rsplit_once("\norder by ").map_or(self.sql, |(query, _)| query)
    }

    fn parameters(&self) -> Vec<(&str, &dyn ToSql)> {
        self.with.iter().map(|(name, value)| (*name, value.as_ref())).collect()
    }
}

/// A `like` pattern (escape `\`) for texts that contain what was typed, blanks around it left out.
pub fn containing(typed: &str) -> String {
    let escaped = typed.trim().replace('\\', r"\\").replace('%', r"\%").replace('_', r"\_");
    format!("%{escaped}%")
}

/// A list of values as a JSON array, for `in (select value from json_each(:…))`.
pub fn array<T: serde::Serialize>(values: &[T]) -> String {
    // Numbers and texts always serialize.
    serde_json::to_string(values).unwrap_or_else(|_| "[]".to_owned())
}

#[cfg(test)]
mod tests {
    use super::containing;

    #[test]
    fn a_percent_sign_that_was_typed_is_looked_for_as_such() {
        assert_eq!(containing(" 50%_\\ "), r"%50\%\_\\%");
    }
}
