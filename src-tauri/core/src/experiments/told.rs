//! The one reading of a test: its definition, whatever has drawn in it, and what became of each.

use pintui_store::{At, Fen, Reading, Result, Row, SqlError, named_params};
use rustc_hash::FxHashMap;

use super::ways::Steps;
use super::{ExperimentRefused, Measure};
use crate::draws::population::Population;
use crate::draws::{Subject, Unit};

/// A test as it was begun, and how it stands.
#[derive(Clone, Debug)]
pub(super) struct Told {
    pub(super) id: i64,
    pub(super) name: String,
    pub(super) subject: Subject,
    pub(super) measure: Measure,
    pub(super) watch_days: i64,
    pub(super) population: Population,
    pub(super) usual_bp: i64,
    pub(super) hoped_bp: i64,
    pub(super) planned: i64,
    pub(super) guard_fen: Option<Fen>,
    pub(super) from_at: At,
    pub(super) halted_at: Option<At>,
    pub(super) halted_way: Option<i64>,
    pub(super) ended_at: Option<At>,
    pub(super) ended_by: Option<String>,
    pub(super) ended_why: Option<String>,
    pub(super) adopted_way: Option<i64>,
    pub(super) withdrawn_at: Option<At>,
    pub(super) record: Option<String>,
    pub(super) ways: Vec<Way>,
}

/// A way of it.
#[derive(Clone, Debug)]
pub(super) struct Way {
    pub(super) id: i64,
    pub(super) name: String,
    pub(super) share: i64,
    pub(super) steps: Steps,
    pub(super) note: Option<String>,
}

/// One that has drawn.
#[derive(Clone, Copy, Debug)]
pub(super) struct Drawn {
    /// Key of the case or order.
    pub(super) id: i64,
    /// Place of its way.
    pub(super) way: usize,
    /// Whether it drew long enough ago to be looked at.
    pub(super) old: bool,
    /// Whether it was handled, by whatever way.
    pub(super) handled: bool,
    /// Whether its way was left.
    pub(super) astray: bool,
    /// What became of it.
    pub(super) came: Came,
}

/// What became of a case or an order within its days.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Came {
    pub(super) refunded: bool,
    pub(super) returned: bool,
    pub(super) quality: bool,
    /// None where no buyer is known.
    pub(super) again: Option<bool>,
    /// None where nobody gave any.
    pub(super) stars: Option<i64>,
    pub(super) given_fen: Fen,
    pub(super) back_fen: Fen,
}

impl Came {
    /// Whether a measure hit; none where it cannot be told.
    pub(super) fn hit(&self, measure: Measure) -> Option<bool> {
        match measure {
            Measure::Refunded => Some(self.refunded),
            Measure::Returned => Some(self.returned),
            Measure::Quality => Some(self.quality),
            Measure::Again => self.again,
            Measure::Content => self.stars.map(|stars| stars >= crate::plays::handled::CONTENT_STARS),
        }
    }
}

/// The tests of a shop, the newest first; one of them by its key.
pub(super) fn all(tx: &impl Reading, shop: Option<i64>, id: Option<i64>) -> Result<Vec<Told>> {
    let mut tests = tx.rows(include_str!("all.sql"), named_params! { ":shop": shop, ":id": id }, told)?;
    for test in &mut tests {
        test.ways = tx.rows(
            "select id, name, share, steps, note from experiment_ways where experiment_id = ?1 order by place",
            [test.id],
            way,
        )?;
    }
    Ok(tests)
}

/// One of them.
pub(super) fn one(tx: &impl Reading, id: i64) -> Result<Told> {
    let found = all(tx, None, Some(id))?.pop();
    found.ok_or_else(|| ExperimentRefused::ExperimentUnknown { experiment: id }.into())
}

fn told(row: &Row<'_>) -> std::result::Result<Told, SqlError> {
    let [subject, measure]: [String; 2] = [row.get("subject")?, row.get("measure")?];
    Ok(Told {
        id: row.get("id")?,
        name: row.get("name")?,
        subject: Subject::named(&subject).unwrap_or(Subject::Plays),
        measure: Measure::named(&measure).unwrap_or(Measure::Refunded),
        watch_days: row.get("watch_days")?,
        population: Population::of(row)?,
        usual_bp: row.get("usual_bp")?,
        hoped_bp: row.get("hoped_bp")?,
        planned: row.get("planned")?,
        guard_fen: row.get("guard_fen")?,
        from_at: row.get("from_at")?,
        halted_at: row.get("halted_at")?,
        halted_way: row.get("halted_way")?,
        ended_at: row.get("ended_at")?,
        ended_by: row.get("ended_by")?,
        ended_why: row.get("ended_why")?,
        adopted_way: row.get("adopted_way")?,
        withdrawn_at: row.get("withdrawn_at")?,
        record: row.get("record")?,
        ways: Vec::new(),
    })
}

fn way(row: &Row<'_>) -> std::result::Result<Way, SqlError> {
    let steps: String = row.get("steps")?;
    Ok(Way {
        id: row.get("id")?,
        name: row.get("name")?,
        share: row.get("share")?,
        steps: serde_json::from_str(&steps).unwrap_or(Steps::Care { ask: true }),
        note: row.get("note")?,
    })
}

/// Whatever has drawn in a test, in the order in which it drew.
pub(super) fn drawn(tx: &impl Reading, test: &Told, now: At) -> Result<Vec<Drawn>> {
    let with = named_params! { ":experiment": test.id };
    let rows: Vec<(i64, i64, At)> = tx.rows(include_str!("drawn.sql"), with, |row| {
        Ok((row.get("id")?, row.get("way_id")?, row.get("assigned_at")?))
    })?;
    let units: Vec<(i64, At)> = rows.iter().map(|(id, _, at)| (*id, *at)).collect();
    let came = came(tx, test.subject.unit(), &units, test.watch_days)?;
    let done = done(tx, test)?;
    let place = |way: i64| test.ways.iter().position(|one| one.id == way).unwrap_or(0);
    let old = |at: At| at.0 + chrono::Duration::days(test.watch_days) <= now.0;
    let one = |(id, way, at): (i64, i64, At)| {
        let (handled, astray) = done.get(&id).copied().unwrap_or_default();
        Drawn { id, way: place(way), old: old(at), handled, astray, came: came.get(&id).copied().unwrap_or_default() }
    };
    Ok(rows.into_iter().map(one).collect())
}

/// What became of cases or orders so many days after a moment of each.
pub(super) fn came(tx: &impl Reading, unit: Unit, units: &[(i64, At)], days: i64) -> Result<FxHashMap<i64, Came>> {
    let units: Vec<(i64, String)> = units.iter().map(|(id, at)| (*id, at.text())).collect();
    let with = named_params! { ":units": serde_json::json!(units).to_string(), ":days": days };
    let sql = match unit {
        Unit::Case => include_str!("cases_came.sql"),
        Unit::Order => include_str!("orders_came.sql"),
    };
    let rows = tx.rows(sql, with, |row| {
        let came = Came {
            refunded: row.get("refunded")?,
            returned: row.get("returned")?,
            quality: row.get("quality")?,
            again: row.get("again")?,
            stars: row.get("stars")?,
            given_fen: row.get("given_fen")?,
            back_fen: row.get("back_fen")?,
        };
        Ok((row.get("id")?, came))
    })?;
    Ok(rows.into_iter().collect())
}

/// Whether each was handled, and whether its way was left.
fn done(tx: &impl Reading, test: &Told) -> Result<FxHashMap<i64, (bool, bool)>> {
    let sql = match test.subject {
        Subject::Plays => include_str!("done_plays.sql"),
        Subject::Scripts => include_str!("done_scripts.sql"),
        Subject::Care => include_str!("done_care.sql"),
    };
    let rows = tx.rows(sql, named_params! { ":experiment": test.id }, |row| {
        Ok((row.get("id")?, (row.get("handled")?, row.get("astray")?)))
    })?;
    Ok(rows.into_iter().collect())
}
